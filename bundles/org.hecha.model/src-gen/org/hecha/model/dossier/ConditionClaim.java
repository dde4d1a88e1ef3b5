/**
 */
package org.hecha.model.dossier;

import org.eclipse.emf.common.util.EList;

import org.hecha.model.base.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Condition Claim</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Answer to one basic condition or one part of it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hecha.model.dossier.ConditionClaim#getConditionId <em>Condition Id</em>}</li>
 *   <li>{@link org.hecha.model.dossier.ConditionClaim#getAnswer <em>Answer</em>}</li>
 *   <li>{@link org.hecha.model.dossier.ConditionClaim#getStatement <em>Statement</em>}</li>
 *   <li>{@link org.hecha.model.dossier.ConditionClaim#getMaterialIds <em>Material Ids</em>}</li>
 * </ul>
 *
 * @see org.hecha.model.dossier.DossierPackage#getConditionClaim()
 * @model
 * @generated
 */
public interface ConditionClaim extends Identified {
	/**
	 * Returns the value of the '<em><b>Condition Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id in the scheme.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Condition Id</em>' attribute.
	 * @see #setConditionId(String)
	 * @see org.hecha.model.dossier.DossierPackage#getConditionClaim_ConditionId()
	 * @model
	 * @generated
	 */
	String getConditionId();

	/**
	 * Sets the value of the '{@link org.hecha.model.dossier.ConditionClaim#getConditionId <em>Condition Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Condition Id</em>' attribute.
	 * @see #getConditionId()
	 * @generated
	 */
	void setConditionId(String value);

	/**
	 * Returns the value of the '<em><b>Answer</b></em>' attribute.
	 * The literals are from the enumeration {@link org.hecha.model.dossier.ClaimAnswer}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Answer.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Answer</em>' attribute.
	 * @see org.hecha.model.dossier.ClaimAnswer
	 * @see #setAnswer(ClaimAnswer)
	 * @see org.hecha.model.dossier.DossierPackage#getConditionClaim_Answer()
	 * @model
	 * @generated
	 */
	ClaimAnswer getAnswer();

	/**
	 * Sets the value of the '{@link org.hecha.model.dossier.ConditionClaim#getAnswer <em>Answer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Answer</em>' attribute.
	 * @see org.hecha.model.dossier.ClaimAnswer
	 * @see #getAnswer()
	 * @generated
	 */
	void setAnswer(ClaimAnswer value);

	/**
	 * Returns the value of the '<em><b>Statement</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why, in the applicant's words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Statement</em>' attribute.
	 * @see #setStatement(String)
	 * @see org.hecha.model.dossier.DossierPackage#getConditionClaim_Statement()
	 * @model
	 * @generated
	 */
	String getStatement();

	/**
	 * Sets the value of the '{@link org.hecha.model.dossier.ConditionClaim#getStatement <em>Statement</em>}' attribute.
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
	 * @see org.hecha.model.dossier.DossierPackage#getConditionClaim_MaterialIds()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getMaterialIds();

} // ConditionClaim
