/**
 */
package org.hecha.model.engagement;

import java.time.Instant;

import org.eclipse.emf.common.util.EList;

import org.hecha.model.base.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Sign Off</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A sign-off by one person over one subject.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hecha.model.engagement.SignOff#getMemberId <em>Member Id</em>}</li>
 *   <li>{@link org.hecha.model.engagement.SignOff#getRole <em>Role</em>}</li>
 *   <li>{@link org.hecha.model.engagement.SignOff#getSubject <em>Subject</em>}</li>
 *   <li>{@link org.hecha.model.engagement.SignOff#getSignedAt <em>Signed At</em>}</li>
 *   <li>{@link org.hecha.model.engagement.SignOff#getDigest <em>Digest</em>}</li>
 *   <li>{@link org.hecha.model.engagement.SignOff#getVoidedBy <em>Voided By</em>}</li>
 *   <li>{@link org.hecha.model.engagement.SignOff#getRemark <em>Remark</em>}</li>
 *   <li>{@link org.hecha.model.engagement.SignOff#getVoidedAt <em>Voided At</em>}</li>
 *   <li>{@link org.hecha.model.engagement.SignOff#getObjects <em>Objects</em>}</li>
 * </ul>
 *
 * @see org.hecha.model.engagement.EngagementPackage#getSignOff()
 * @model
 * @generated
 */
public interface SignOff extends Identified {
	/**
	 * Returns the value of the '<em><b>Member Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the team member.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Member Id</em>' attribute.
	 * @see #setMemberId(String)
	 * @see org.hecha.model.engagement.EngagementPackage#getSignOff_MemberId()
	 * @model
	 * @generated
	 */
	String getMemberId();

	/**
	 * Sets the value of the '{@link org.hecha.model.engagement.SignOff#getMemberId <em>Member Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Member Id</em>' attribute.
	 * @see #getMemberId()
	 * @generated
	 */
	void setMemberId(String value);

	/**
	 * Returns the value of the '<em><b>Role</b></em>' attribute.
	 * The literals are from the enumeration {@link org.hecha.model.engagement.TeamRole}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Role in which it was given.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Role</em>' attribute.
	 * @see org.hecha.model.engagement.TeamRole
	 * @see #setRole(TeamRole)
	 * @see org.hecha.model.engagement.EngagementPackage#getSignOff_Role()
	 * @model
	 * @generated
	 */
	TeamRole getRole();

	/**
	 * Sets the value of the '{@link org.hecha.model.engagement.SignOff#getRole <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' attribute.
	 * @see org.hecha.model.engagement.TeamRole
	 * @see #getRole()
	 * @generated
	 */
	void setRole(TeamRole value);

	/**
	 * Returns the value of the '<em><b>Subject</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was signed off.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Subject</em>' attribute.
	 * @see #setSubject(String)
	 * @see org.hecha.model.engagement.EngagementPackage#getSignOff_Subject()
	 * @model
	 * @generated
	 */
	String getSubject();

	/**
	 * Sets the value of the '{@link org.hecha.model.engagement.SignOff#getSubject <em>Subject</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Subject</em>' attribute.
	 * @see #getSubject()
	 * @generated
	 */
	void setSubject(String value);

	/**
	 * Returns the value of the '<em><b>Signed At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Signed At</em>' attribute.
	 * @see #setSignedAt(Instant)
	 * @see org.hecha.model.engagement.EngagementPackage#getSignOff_SignedAt()
	 * @model dataType="org.hecha.model.base.Instant"
	 * @generated
	 */
	Instant getSignedAt();

	/**
	 * Sets the value of the '{@link org.hecha.model.engagement.SignOff#getSignedAt <em>Signed At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Signed At</em>' attribute.
	 * @see #getSignedAt()
	 * @generated
	 */
	void setSignedAt(Instant value);

	/**
	 * Returns the value of the '<em><b>Digest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * SHA-256 over the stored form of what was signed off.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Digest</em>' attribute.
	 * @see #setDigest(String)
	 * @see org.hecha.model.engagement.EngagementPackage#getSignOff_Digest()
	 * @model
	 * @generated
	 */
	String getDigest();

	/**
	 * Sets the value of the '{@link org.hecha.model.engagement.SignOff#getDigest <em>Digest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Digest</em>' attribute.
	 * @see #getDigest()
	 * @generated
	 */
	void setDigest(String value);

	/**
	 * Returns the value of the '<em><b>Voided By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What voided it; empty while it stands.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Voided By</em>' attribute.
	 * @see #setVoidedBy(String)
	 * @see org.hecha.model.engagement.EngagementPackage#getSignOff_VoidedBy()
	 * @model
	 * @generated
	 */
	String getVoidedBy();

	/**
	 * Sets the value of the '{@link org.hecha.model.engagement.SignOff#getVoidedBy <em>Voided By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Voided By</em>' attribute.
	 * @see #getVoidedBy()
	 * @generated
	 */
	void setVoidedBy(String value);

	/**
	 * Returns the value of the '<em><b>Remark</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the signatory says.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Remark</em>' attribute.
	 * @see #setRemark(String)
	 * @see org.hecha.model.engagement.EngagementPackage#getSignOff_Remark()
	 * @model
	 * @generated
	 */
	String getRemark();

	/**
	 * Sets the value of the '{@link org.hecha.model.engagement.SignOff#getRemark <em>Remark</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Remark</em>' attribute.
	 * @see #getRemark()
	 * @generated
	 */
	void setRemark(String value);

	/**
	 * Returns the value of the '<em><b>Voided At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When a change voided it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Voided At</em>' attribute.
	 * @see #setVoidedAt(Instant)
	 * @see org.hecha.model.engagement.EngagementPackage#getSignOff_VoidedAt()
	 * @model dataType="org.hecha.model.base.Instant"
	 * @generated
	 */
	Instant getVoidedAt();

	/**
	 * Sets the value of the '{@link org.hecha.model.engagement.SignOff#getVoidedAt <em>Voided At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Voided At</em>' attribute.
	 * @see #getVoidedAt()
	 * @generated
	 */
	void setVoidedAt(Instant value);

	/**
	 * Returns the value of the '<em><b>Objects</b></em>' containment reference list.
	 * The list contents are of type {@link org.hecha.model.engagement.SignedObject}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Fingerprint of every field that was signed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Objects</em>' containment reference list.
	 * @see org.hecha.model.engagement.EngagementPackage#getSignOff_Objects()
	 * @model containment="true"
	 * @generated
	 */
	EList<SignedObject> getObjects();

} // SignOff
