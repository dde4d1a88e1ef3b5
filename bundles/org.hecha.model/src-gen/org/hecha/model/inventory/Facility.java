/**
 */
package org.hecha.model.inventory;

import org.hecha.model.base.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Facility</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A site or unit inside the boundary.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hecha.model.inventory.Facility#getName <em>Name</em>}</li>
 *   <li>{@link org.hecha.model.inventory.Facility#getAddress <em>Address</em>}</li>
 *   <li>{@link org.hecha.model.inventory.Facility#getProvinceCode <em>Province Code</em>}</li>
 * </ul>
 *
 * @see org.hecha.model.inventory.InventoryPackage#getFacility()
 * @model
 * @generated
 */
public interface Facility extends Identified {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.hecha.model.inventory.InventoryPackage#getFacility_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.Facility#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Address.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Address</em>' attribute.
	 * @see #setAddress(String)
	 * @see org.hecha.model.inventory.InventoryPackage#getFacility_Address()
	 * @model
	 * @generated
	 */
	String getAddress();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.Facility#getAddress <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Address</em>' attribute.
	 * @see #getAddress()
	 * @generated
	 */
	void setAddress(String value);

	/**
	 * Returns the value of the '<em><b>Province Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * GB/T 2260 code of the province; chooses provincial factors where a method asks for them.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Province Code</em>' attribute.
	 * @see #setProvinceCode(String)
	 * @see org.hecha.model.inventory.InventoryPackage#getFacility_ProvinceCode()
	 * @model
	 * @generated
	 */
	String getProvinceCode();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.Facility#getProvinceCode <em>Province Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Province Code</em>' attribute.
	 * @see #getProvinceCode()
	 * @generated
	 */
	void setProvinceCode(String value);

} // Facility
