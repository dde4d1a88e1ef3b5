/**
 */
package org.hecha.model.inventory;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Boundary</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Boundary of the inventory.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hecha.model.inventory.Boundary#getApproach <em>Approach</em>}</li>
 *   <li>{@link org.hecha.model.inventory.Boundary#getDescription <em>Description</em>}</li>
 *   <li>{@link org.hecha.model.inventory.Boundary#getExclusions <em>Exclusions</em>}</li>
 * </ul>
 *
 * @see org.hecha.model.inventory.InventoryPackage#getBoundary()
 * @model
 * @generated
 */
public interface Boundary extends EObject {
	/**
	 * Returns the value of the '<em><b>Approach</b></em>' attribute.
	 * The literals are from the enumeration {@link org.hecha.model.inventory.ConsolidationApproach}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it is consolidated.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Approach</em>' attribute.
	 * @see org.hecha.model.inventory.ConsolidationApproach
	 * @see #setApproach(ConsolidationApproach)
	 * @see org.hecha.model.inventory.InventoryPackage#getBoundary_Approach()
	 * @model
	 * @generated
	 */
	ConsolidationApproach getApproach();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.Boundary#getApproach <em>Approach</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Approach</em>' attribute.
	 * @see org.hecha.model.inventory.ConsolidationApproach
	 * @see #getApproach()
	 * @generated
	 */
	void setApproach(ConsolidationApproach value);

	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What lies inside.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #setDescription(String)
	 * @see org.hecha.model.inventory.InventoryPackage#getBoundary_Description()
	 * @model
	 * @generated
	 */
	String getDescription();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.Boundary#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(String value);

	/**
	 * Returns the value of the '<em><b>Exclusions</b></em>' containment reference list.
	 * The list contents are of type {@link org.hecha.model.inventory.Exclusion}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was left out, and why.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Exclusions</em>' containment reference list.
	 * @see org.hecha.model.inventory.InventoryPackage#getBoundary_Exclusions()
	 * @model containment="true"
	 * @generated
	 */
	EList<Exclusion> getExclusions();

} // Boundary
