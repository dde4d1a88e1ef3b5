/**
 */
package org.hecha.model.engagement;

import java.math.BigDecimal;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Category Threshold</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Materiality agreed for one category.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hecha.model.engagement.CategoryThreshold#getCategory <em>Category</em>}</li>
 *   <li>{@link org.hecha.model.engagement.CategoryThreshold#getPercent <em>Percent</em>}</li>
 *   <li>{@link org.hecha.model.engagement.CategoryThreshold#getAbsolute <em>Absolute</em>}</li>
 * </ul>
 *
 * @see org.hecha.model.engagement.EngagementPackage#getCategoryThreshold()
 * @model
 * @generated
 */
public interface CategoryThreshold extends EObject {
	/**
	 * Returns the value of the '<em><b>Category</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * ISO 14064-1 category.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Category</em>' attribute.
	 * @see #setCategory(int)
	 * @see org.hecha.model.engagement.EngagementPackage#getCategoryThreshold_Category()
	 * @model
	 * @generated
	 */
	int getCategory();

	/**
	 * Sets the value of the '{@link org.hecha.model.engagement.CategoryThreshold#getCategory <em>Category</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Category</em>' attribute.
	 * @see #getCategory()
	 * @generated
	 */
	void setCategory(int value);

	/**
	 * Returns the value of the '<em><b>Percent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Percent of the total of the category.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Percent</em>' attribute.
	 * @see #setPercent(BigDecimal)
	 * @see org.hecha.model.engagement.EngagementPackage#getCategoryThreshold_Percent()
	 * @model dataType="org.hecha.model.base.Decimal"
	 * @generated
	 */
	BigDecimal getPercent();

	/**
	 * Sets the value of the '{@link org.hecha.model.engagement.CategoryThreshold#getPercent <em>Percent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Percent</em>' attribute.
	 * @see #getPercent()
	 * @generated
	 */
	void setPercent(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Absolute</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * tCO2e.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Absolute</em>' attribute.
	 * @see #setAbsolute(BigDecimal)
	 * @see org.hecha.model.engagement.EngagementPackage#getCategoryThreshold_Absolute()
	 * @model dataType="org.hecha.model.base.Decimal"
	 * @generated
	 */
	BigDecimal getAbsolute();

	/**
	 * Sets the value of the '{@link org.hecha.model.engagement.CategoryThreshold#getAbsolute <em>Absolute</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Absolute</em>' attribute.
	 * @see #getAbsolute()
	 * @generated
	 */
	void setAbsolute(BigDecimal value);

} // CategoryThreshold
