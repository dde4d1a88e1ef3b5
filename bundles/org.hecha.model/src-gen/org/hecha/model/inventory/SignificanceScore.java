/**
 */
package org.hecha.model.inventory;

import java.math.BigDecimal;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Significance Score</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Score for one criterion.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hecha.model.inventory.SignificanceScore#getCriterionId <em>Criterion Id</em>}</li>
 *   <li>{@link org.hecha.model.inventory.SignificanceScore#getScore <em>Score</em>}</li>
 * </ul>
 *
 * @see org.hecha.model.inventory.InventoryPackage#getSignificanceScore()
 * @model
 * @generated
 */
public interface SignificanceScore extends EObject {
	/**
	 * Returns the value of the '<em><b>Criterion Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The criterion.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Criterion Id</em>' attribute.
	 * @see #setCriterionId(String)
	 * @see org.hecha.model.inventory.InventoryPackage#getSignificanceScore_CriterionId()
	 * @model
	 * @generated
	 */
	String getCriterionId();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.SignificanceScore#getCriterionId <em>Criterion Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Criterion Id</em>' attribute.
	 * @see #getCriterionId()
	 * @generated
	 */
	void setCriterionId(String value);

	/**
	 * Returns the value of the '<em><b>Score</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Score, from 0 up.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Score</em>' attribute.
	 * @see #setScore(BigDecimal)
	 * @see org.hecha.model.inventory.InventoryPackage#getSignificanceScore_Score()
	 * @model dataType="org.hecha.model.base.Decimal"
	 * @generated
	 */
	BigDecimal getScore();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.SignificanceScore#getScore <em>Score</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Score</em>' attribute.
	 * @see #getScore()
	 * @generated
	 */
	void setScore(BigDecimal value);

} // SignificanceScore
