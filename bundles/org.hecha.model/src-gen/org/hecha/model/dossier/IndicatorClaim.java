/**
 */
package org.hecha.model.dossier;

import org.eclipse.emf.common.util.EList;

import org.hecha.model.base.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Indicator Claim</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Claim for one indicator.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hecha.model.dossier.IndicatorClaim#getIndicatorId <em>Indicator Id</em>}</li>
 *   <li>{@link org.hecha.model.dossier.IndicatorClaim#getInputs <em>Inputs</em>}</li>
 *   <li>{@link org.hecha.model.dossier.IndicatorClaim#getStatement <em>Statement</em>}</li>
 *   <li>{@link org.hecha.model.dossier.IndicatorClaim#getMaterialIds <em>Material Ids</em>}</li>
 * </ul>
 *
 * @see org.hecha.model.dossier.DossierPackage#getIndicatorClaim()
 * @model
 * @generated
 */
public interface IndicatorClaim extends Identified {
	/**
	 * Returns the value of the '<em><b>Indicator Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id in the scheme.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Indicator Id</em>' attribute.
	 * @see #setIndicatorId(String)
	 * @see org.hecha.model.dossier.DossierPackage#getIndicatorClaim_IndicatorId()
	 * @model
	 * @generated
	 */
	String getIndicatorId();

	/**
	 * Sets the value of the '{@link org.hecha.model.dossier.IndicatorClaim#getIndicatorId <em>Indicator Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Indicator Id</em>' attribute.
	 * @see #getIndicatorId()
	 * @generated
	 */
	void setIndicatorId(String value);

	/**
	 * Returns the value of the '<em><b>Inputs</b></em>' containment reference list.
	 * The list contents are of type {@link org.hecha.model.dossier.ClaimInput}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Values asked for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Inputs</em>' containment reference list.
	 * @see org.hecha.model.dossier.DossierPackage#getIndicatorClaim_Inputs()
	 * @model containment="true"
	 * @generated
	 */
	EList<ClaimInput> getInputs();

	/**
	 * Returns the value of the '<em><b>Statement</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In the applicant's words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Statement</em>' attribute.
	 * @see #setStatement(String)
	 * @see org.hecha.model.dossier.DossierPackage#getIndicatorClaim_Statement()
	 * @model
	 * @generated
	 */
	String getStatement();

	/**
	 * Sets the value of the '{@link org.hecha.model.dossier.IndicatorClaim#getStatement <em>Statement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Statement</em>' attribute.
	 * @see #getStatement()
	 * @generated
	 */
	void setStatement(String value);

	/**
	 * Returns the value of the '<em><b>Material Ids</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Material that proves it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Material Ids</em>' attribute list.
	 * @see org.hecha.model.dossier.DossierPackage#getIndicatorClaim_MaterialIds()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getMaterialIds();

} // IndicatorClaim
