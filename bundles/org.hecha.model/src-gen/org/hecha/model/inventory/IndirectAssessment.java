/**
 */
package org.hecha.model.inventory;

import java.math.BigDecimal;

import org.eclipse.emf.common.util.EList;

import org.hecha.model.base.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Indirect Assessment</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What the criteria say of one sub-category.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hecha.model.inventory.IndirectAssessment#getCategory <em>Category</em>}</li>
 *   <li>{@link org.hecha.model.inventory.IndirectAssessment#getSubcategory <em>Subcategory</em>}</li>
 *   <li>{@link org.hecha.model.inventory.IndirectAssessment#getEstimate <em>Estimate</em>}</li>
 *   <li>{@link org.hecha.model.inventory.IndirectAssessment#isSignificant <em>Significant</em>}</li>
 *   <li>{@link org.hecha.model.inventory.IndirectAssessment#getReason <em>Reason</em>}</li>
 *   <li>{@link org.hecha.model.inventory.IndirectAssessment#getScores <em>Scores</em>}</li>
 * </ul>
 *
 * @see org.hecha.model.inventory.InventoryPackage#getIndirectAssessment()
 * @model
 * @generated
 */
public interface IndirectAssessment extends Identified {
	/**
	 * Returns the value of the '<em><b>Category</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * ISO 14064-1 category, 2 to 6.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Category</em>' attribute.
	 * @see #setCategory(int)
	 * @see org.hecha.model.inventory.InventoryPackage#getIndirectAssessment_Category()
	 * @model
	 * @generated
	 */
	int getCategory();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.IndirectAssessment#getCategory <em>Category</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Category</em>' attribute.
	 * @see #getCategory()
	 * @generated
	 */
	void setCategory(int value);

	/**
	 * Returns the value of the '<em><b>Subcategory</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the sub-category, for instance 3.1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Subcategory</em>' attribute.
	 * @see #setSubcategory(String)
	 * @see org.hecha.model.inventory.InventoryPackage#getIndirectAssessment_Subcategory()
	 * @model
	 * @generated
	 */
	String getSubcategory();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.IndirectAssessment#getSubcategory <em>Subcategory</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Subcategory</em>' attribute.
	 * @see #getSubcategory()
	 * @generated
	 */
	void setSubcategory(String value);

	/**
	 * Returns the value of the '<em><b>Estimate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Estimated amount in tCO2e.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Estimate</em>' attribute.
	 * @see #setEstimate(BigDecimal)
	 * @see org.hecha.model.inventory.InventoryPackage#getIndirectAssessment_Estimate()
	 * @model dataType="org.hecha.model.base.Decimal"
	 * @generated
	 */
	BigDecimal getEstimate();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.IndirectAssessment#getEstimate <em>Estimate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Estimate</em>' attribute.
	 * @see #getEstimate()
	 * @generated
	 */
	void setEstimate(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Significant</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the organization concluded.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Significant</em>' attribute.
	 * @see #setSignificant(boolean)
	 * @see org.hecha.model.inventory.InventoryPackage#getIndirectAssessment_Significant()
	 * @model default="false"
	 * @generated
	 */
	boolean isSignificant();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.IndirectAssessment#isSignificant <em>Significant</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Significant</em>' attribute.
	 * @see #isSignificant()
	 * @generated
	 */
	void setSignificant(boolean value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.hecha.model.inventory.InventoryPackage#getIndirectAssessment_Reason()
	 * @model
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.IndirectAssessment#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

	/**
	 * Returns the value of the '<em><b>Scores</b></em>' containment reference list.
	 * The list contents are of type {@link org.hecha.model.inventory.SignificanceScore}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Score for each criterion.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scores</em>' containment reference list.
	 * @see org.hecha.model.inventory.InventoryPackage#getIndirectAssessment_Scores()
	 * @model containment="true"
	 * @generated
	 */
	EList<SignificanceScore> getScores();

} // IndirectAssessment
