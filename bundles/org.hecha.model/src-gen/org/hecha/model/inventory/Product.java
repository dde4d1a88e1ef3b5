/**
 */
package org.hecha.model.inventory;

import org.eclipse.emf.common.util.EList;

import org.hecha.model.base.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Product</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A product with a carbon footprint.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hecha.model.inventory.Product#getName <em>Name</em>}</li>
 *   <li>{@link org.hecha.model.inventory.Product#getFunctionalUnit <em>Functional Unit</em>}</li>
 *   <li>{@link org.hecha.model.inventory.Product#getStandardId <em>Standard Id</em>}</li>
 *   <li>{@link org.hecha.model.inventory.Product#getStages <em>Stages</em>}</li>
 *   <li>{@link org.hecha.model.inventory.Product#getReported <em>Reported</em>}</li>
 * </ul>
 *
 * @see org.hecha.model.inventory.InventoryPackage#getProduct()
 * @model
 * @generated
 */
public interface Product extends Identified {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.hecha.model.inventory.InventoryPackage#getProduct_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.Product#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Functional Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Functional or declared unit.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Functional Unit</em>' attribute.
	 * @see #setFunctionalUnit(String)
	 * @see org.hecha.model.inventory.InventoryPackage#getProduct_FunctionalUnit()
	 * @model
	 * @generated
	 */
	String getFunctionalUnit();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.Product#getFunctionalUnit <em>Functional Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Functional Unit</em>' attribute.
	 * @see #getFunctionalUnit()
	 * @generated
	 */
	void setFunctionalUnit(String value);

	/**
	 * Returns the value of the '<em><b>Standard Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Standard applied.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Standard Id</em>' attribute.
	 * @see #setStandardId(String)
	 * @see org.hecha.model.inventory.InventoryPackage#getProduct_StandardId()
	 * @model
	 * @generated
	 */
	String getStandardId();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.Product#getStandardId <em>Standard Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Standard Id</em>' attribute.
	 * @see #getStandardId()
	 * @generated
	 */
	void setStandardId(String value);

	/**
	 * Returns the value of the '<em><b>Stages</b></em>' containment reference list.
	 * The list contents are of type {@link org.hecha.model.inventory.LifeCycleStage}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Stages.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stages</em>' containment reference list.
	 * @see org.hecha.model.inventory.InventoryPackage#getProduct_Stages()
	 * @model containment="true"
	 * @generated
	 */
	EList<LifeCycleStage> getStages();

	/**
	 * Returns the value of the '<em><b>Reported</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Footprint as printed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reported</em>' containment reference.
	 * @see #setReported(ReportedValue)
	 * @see org.hecha.model.inventory.InventoryPackage#getProduct_Reported()
	 * @model containment="true"
	 * @generated
	 */
	ReportedValue getReported();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.Product#getReported <em>Reported</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reported</em>' containment reference.
	 * @see #getReported()
	 * @generated
	 */
	void setReported(ReportedValue value);

} // Product
