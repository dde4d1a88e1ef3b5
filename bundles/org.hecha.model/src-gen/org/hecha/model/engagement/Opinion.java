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
 *   <li>{@link org.hecha.model.engagement.Opinion#getAddressee <em>Addressee</em>}</li>
 *   <li>{@link org.hecha.model.engagement.Opinion#getBasis <em>Basis</em>}</li>
 *   <li>{@link org.hecha.model.engagement.Opinion#getPlace <em>Place</em>}</li>
 *   <li>{@link org.hecha.model.engagement.Opinion#getIntendedUse <em>Intended Use</em>}</li>
 *   <li>{@link org.hecha.model.engagement.Opinion#getScopeLimitation <em>Scope Limitation</em>}</li>
 *   <li>{@link org.hecha.model.engagement.Opinion#isPervasive <em>Pervasive</em>}</li>
 *   <li>{@link org.hecha.model.engagement.Opinion#getProposedBy <em>Proposed By</em>}</li>
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

	/**
	 * Returns the value of the '<em><b>Addressee</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * To whom it is addressed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Addressee</em>' attribute.
	 * @see #setAddressee(String)
	 * @see org.hecha.model.engagement.EngagementPackage#getOpinion_Addressee()
	 * @model
	 * @generated
	 */
	String getAddressee();

	/**
	 * Sets the value of the '{@link org.hecha.model.engagement.Opinion#getAddressee <em>Addressee</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Addressee</em>' attribute.
	 * @see #getAddressee()
	 * @generated
	 */
	void setAddressee(String value);

	/**
	 * Returns the value of the '<em><b>Basis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it rests on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Basis</em>' attribute.
	 * @see #setBasis(String)
	 * @see org.hecha.model.engagement.EngagementPackage#getOpinion_Basis()
	 * @model
	 * @generated
	 */
	String getBasis();

	/**
	 * Sets the value of the '{@link org.hecha.model.engagement.Opinion#getBasis <em>Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Basis</em>' attribute.
	 * @see #getBasis()
	 * @generated
	 */
	void setBasis(String value);

	/**
	 * Returns the value of the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it was issued.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Place</em>' attribute.
	 * @see #setPlace(String)
	 * @see org.hecha.model.engagement.EngagementPackage#getOpinion_Place()
	 * @model
	 * @generated
	 */
	String getPlace();

	/**
	 * Sets the value of the '{@link org.hecha.model.engagement.Opinion#getPlace <em>Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Place</em>' attribute.
	 * @see #getPlace()
	 * @generated
	 */
	void setPlace(String value);

	/**
	 * Returns the value of the '<em><b>Intended Use</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Limits of its use.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Intended Use</em>' attribute.
	 * @see #setIntendedUse(String)
	 * @see org.hecha.model.engagement.EngagementPackage#getOpinion_IntendedUse()
	 * @model
	 * @generated
	 */
	String getIntendedUse();

	/**
	 * Sets the value of the '{@link org.hecha.model.engagement.Opinion#getIntendedUse <em>Intended Use</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Intended Use</em>' attribute.
	 * @see #getIntendedUse()
	 * @generated
	 */
	void setIntendedUse(String value);

	/**
	 * Returns the value of the '<em><b>Scope Limitation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Evidence that could not be obtained; empty where all could.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scope Limitation</em>' attribute.
	 * @see #setScopeLimitation(String)
	 * @see org.hecha.model.engagement.EngagementPackage#getOpinion_ScopeLimitation()
	 * @model
	 * @generated
	 */
	String getScopeLimitation();

	/**
	 * Sets the value of the '{@link org.hecha.model.engagement.Opinion#getScopeLimitation <em>Scope Limitation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scope Limitation</em>' attribute.
	 * @see #getScopeLimitation()
	 * @generated
	 */
	void setScopeLimitation(String value);

	/**
	 * Returns the value of the '<em><b>Pervasive</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the matter affects the statement as a whole.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pervasive</em>' attribute.
	 * @see #setPervasive(boolean)
	 * @see org.hecha.model.engagement.EngagementPackage#getOpinion_Pervasive()
	 * @model default="false"
	 * @generated
	 */
	boolean isPervasive();

	/**
	 * Sets the value of the '{@link org.hecha.model.engagement.Opinion#isPervasive <em>Pervasive</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pervasive</em>' attribute.
	 * @see #isPervasive()
	 * @generated
	 */
	void setPervasive(boolean value);

	/**
	 * Returns the value of the '<em><b>Proposed By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Member who proposed it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Proposed By</em>' attribute.
	 * @see #setProposedBy(String)
	 * @see org.hecha.model.engagement.EngagementPackage#getOpinion_ProposedBy()
	 * @model
	 * @generated
	 */
	String getProposedBy();

	/**
	 * Sets the value of the '{@link org.hecha.model.engagement.Opinion#getProposedBy <em>Proposed By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Proposed By</em>' attribute.
	 * @see #getProposedBy()
	 * @generated
	 */
	void setProposedBy(String value);

} // Opinion
