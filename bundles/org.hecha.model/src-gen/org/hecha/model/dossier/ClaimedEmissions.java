/**
 */
package org.hecha.model.dossier;

import java.math.BigDecimal;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Claimed Emissions</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What the applicant claims about emissions and reductions, in tCO2e.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hecha.model.dossier.ClaimedEmissions#getCategory1 <em>Category1</em>}</li>
 *   <li>{@link org.hecha.model.dossier.ClaimedEmissions#getCategory2 <em>Category2</em>}</li>
 *   <li>{@link org.hecha.model.dossier.ClaimedEmissions#getCategory3 <em>Category3</em>}</li>
 *   <li>{@link org.hecha.model.dossier.ClaimedEmissions#getBaseline <em>Baseline</em>}</li>
 *   <li>{@link org.hecha.model.dossier.ClaimedEmissions#getReduction <em>Reduction</em>}</li>
 * </ul>
 *
 * @see org.hecha.model.dossier.DossierPackage#getClaimedEmissions()
 * @model
 * @generated
 */
public interface ClaimedEmissions extends EObject {
	/**
	 * Returns the value of the '<em><b>Category1</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Direct emissions.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Category1</em>' attribute.
	 * @see #setCategory1(BigDecimal)
	 * @see org.hecha.model.dossier.DossierPackage#getClaimedEmissions_Category1()
	 * @model dataType="org.hecha.model.base.Decimal"
	 * @generated
	 */
	BigDecimal getCategory1();

	/**
	 * Sets the value of the '{@link org.hecha.model.dossier.ClaimedEmissions#getCategory1 <em>Category1</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Category1</em>' attribute.
	 * @see #getCategory1()
	 * @generated
	 */
	void setCategory1(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Category2</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Emissions from imported energy.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Category2</em>' attribute.
	 * @see #setCategory2(BigDecimal)
	 * @see org.hecha.model.dossier.DossierPackage#getClaimedEmissions_Category2()
	 * @model dataType="org.hecha.model.base.Decimal"
	 * @generated
	 */
	BigDecimal getCategory2();

	/**
	 * Sets the value of the '{@link org.hecha.model.dossier.ClaimedEmissions#getCategory2 <em>Category2</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Category2</em>' attribute.
	 * @see #getCategory2()
	 * @generated
	 */
	void setCategory2(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Category3</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Other indirect emissions (the guide's category 3).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Category3</em>' attribute.
	 * @see #setCategory3(BigDecimal)
	 * @see org.hecha.model.dossier.DossierPackage#getClaimedEmissions_Category3()
	 * @model dataType="org.hecha.model.base.Decimal"
	 * @generated
	 */
	BigDecimal getCategory3();

	/**
	 * Sets the value of the '{@link org.hecha.model.dossier.ClaimedEmissions#getCategory3 <em>Category3</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Category3</em>' attribute.
	 * @see #getCategory3()
	 * @generated
	 */
	void setCategory3(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Baseline</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Emissions of the baseline scenario.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Baseline</em>' attribute.
	 * @see #setBaseline(BigDecimal)
	 * @see org.hecha.model.dossier.DossierPackage#getClaimedEmissions_Baseline()
	 * @model dataType="org.hecha.model.base.Decimal"
	 * @generated
	 */
	BigDecimal getBaseline();

	/**
	 * Sets the value of the '{@link org.hecha.model.dossier.ClaimedEmissions#getBaseline <em>Baseline</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Baseline</em>' attribute.
	 * @see #getBaseline()
	 * @generated
	 */
	void setBaseline(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Reduction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Own reduction by measures in operation.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reduction</em>' attribute.
	 * @see #setReduction(BigDecimal)
	 * @see org.hecha.model.dossier.DossierPackage#getClaimedEmissions_Reduction()
	 * @model dataType="org.hecha.model.base.Decimal"
	 * @generated
	 */
	BigDecimal getReduction();

	/**
	 * Sets the value of the '{@link org.hecha.model.dossier.ClaimedEmissions#getReduction <em>Reduction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reduction</em>' attribute.
	 * @see #getReduction()
	 * @generated
	 */
	void setReduction(BigDecimal value);

} // ClaimedEmissions
