/**
 */
package org.hecha.model.inventory;

import java.math.BigDecimal;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Significance</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How indirect emissions are judged significant (ISO 14064-1 clause 5.2.3).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hecha.model.inventory.Significance#getThreshold <em>Threshold</em>}</li>
 *   <li>{@link org.hecha.model.inventory.Significance#getCriteria <em>Criteria</em>}</li>
 *   <li>{@link org.hecha.model.inventory.Significance#getAssessments <em>Assessments</em>}</li>
 * </ul>
 *
 * @see org.hecha.model.inventory.InventoryPackage#getSignificance()
 * @model
 * @generated
 */
public interface Significance extends EObject {
	/**
	 * Returns the value of the '<em><b>Threshold</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Weighted score from which an indirect emission is significant.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Threshold</em>' attribute.
	 * @see #setThreshold(BigDecimal)
	 * @see org.hecha.model.inventory.InventoryPackage#getSignificance_Threshold()
	 * @model dataType="org.hecha.model.base.Decimal"
	 * @generated
	 */
	BigDecimal getThreshold();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.Significance#getThreshold <em>Threshold</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Threshold</em>' attribute.
	 * @see #getThreshold()
	 * @generated
	 */
	void setThreshold(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Criteria</b></em>' containment reference list.
	 * The list contents are of type {@link org.hecha.model.inventory.SignificanceCriterion}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The criteria.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Criteria</em>' containment reference list.
	 * @see org.hecha.model.inventory.InventoryPackage#getSignificance_Criteria()
	 * @model containment="true"
	 * @generated
	 */
	EList<SignificanceCriterion> getCriteria();

	/**
	 * Returns the value of the '<em><b>Assessments</b></em>' containment reference list.
	 * The list contents are of type {@link org.hecha.model.inventory.IndirectAssessment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One per sub-category.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Assessments</em>' containment reference list.
	 * @see org.hecha.model.inventory.InventoryPackage#getSignificance_Assessments()
	 * @model containment="true"
	 * @generated
	 */
	EList<IndirectAssessment> getAssessments();

} // Significance
