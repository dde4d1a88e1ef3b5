/**
 */
package org.hecha.model.engagement;

import java.time.LocalDate;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Opinion</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The verification opinion.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hecha.model.engagement.Opinion#getKind <em>Kind</em>}</li>
 *   <li>{@link org.hecha.model.engagement.Opinion#getAssuranceLevel <em>Assurance Level</em>}</li>
 *   <li>{@link org.hecha.model.engagement.Opinion#getStatement <em>Statement</em>}</li>
 *   <li>{@link org.hecha.model.engagement.Opinion#getQualification <em>Qualification</em>}</li>
 *   <li>{@link org.hecha.model.engagement.Opinion#getIssuedOn <em>Issued On</em>}</li>
 * </ul>
 *
 * @see org.hecha.model.engagement.EngagementPackage#getOpinion()
 * @model
 * @generated
 */
public interface Opinion extends EObject {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.hecha.model.engagement.OpinionKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Kind.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.hecha.model.engagement.OpinionKind
	 * @see #setKind(OpinionKind)
	 * @see org.hecha.model.engagement.EngagementPackage#getOpinion_Kind()
	 * @model
	 * @generated
	 */
	OpinionKind getKind();

	/**
	 * Sets the value of the '{@link org.hecha.model.engagement.Opinion#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.hecha.model.engagement.OpinionKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(OpinionKind value);

	/**
	 * Returns the value of the '<em><b>Assurance Level</b></em>' attribute.
	 * The literals are from the enumeration {@link org.hecha.model.engagement.AssuranceLevel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Level given.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Assurance Level</em>' attribute.
	 * @see org.hecha.model.engagement.AssuranceLevel
	 * @see #setAssuranceLevel(AssuranceLevel)
	 * @see org.hecha.model.engagement.EngagementPackage#getOpinion_AssuranceLevel()
	 * @model
	 * @generated
	 */
	AssuranceLevel getAssuranceLevel();

	/**
	 * Sets the value of the '{@link org.hecha.model.engagement.Opinion#getAssuranceLevel <em>Assurance Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Assurance Level</em>' attribute.
	 * @see org.hecha.model.engagement.AssuranceLevel
	 * @see #getAssuranceLevel()
	 * @generated
	 */
	void setAssuranceLevel(AssuranceLevel value);

	/**
	 * Returns the value of the '<em><b>Statement</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Wording.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Statement</em>' attribute.
	 * @see #setStatement(String)
	 * @see org.hecha.model.engagement.EngagementPackage#getOpinion_Statement()
	 * @model
	 * @generated
	 */
	String getStatement();

	/**
	 * Sets the value of the '{@link org.hecha.model.engagement.Opinion#getStatement <em>Statement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Statement</em>' attribute.
	 * @see #getStatement()
	 * @generated
	 */
	void setStatement(String value);

	/**
	 * Returns the value of the '<em><b>Qualification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For a modified opinion: what is excepted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Qualification</em>' attribute.
	 * @see #setQualification(String)
	 * @see org.hecha.model.engagement.EngagementPackage#getOpinion_Qualification()
	 * @model
	 * @generated
	 */
	String getQualification();

	/**
	 * Sets the value of the '{@link org.hecha.model.engagement.Opinion#getQualification <em>Qualification</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Qualification</em>' attribute.
	 * @see #getQualification()
	 * @generated
	 */
	void setQualification(String value);

	/**
	 * Returns the value of the '<em><b>Issued On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Date of issue.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Issued On</em>' attribute.
	 * @see #setIssuedOn(LocalDate)
	 * @see org.hecha.model.engagement.EngagementPackage#getOpinion_IssuedOn()
	 * @model dataType="org.hecha.model.base.LocalDate"
	 * @generated
	 */
	LocalDate getIssuedOn();

	/**
	 * Sets the value of the '{@link org.hecha.model.engagement.Opinion#getIssuedOn <em>Issued On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Issued On</em>' attribute.
	 * @see #getIssuedOn()
	 * @generated
	 */
	void setIssuedOn(LocalDate value);

} // Opinion
