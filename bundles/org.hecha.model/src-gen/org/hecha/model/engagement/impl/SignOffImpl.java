/**
 */
package org.hecha.model.engagement.impl;

import java.time.Instant;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.hecha.model.base.impl.IdentifiedImpl;

import org.hecha.model.engagement.EngagementPackage;
import org.hecha.model.engagement.SignOff;
import org.hecha.model.engagement.SignedObject;
import org.hecha.model.engagement.TeamRole;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Sign Off</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.hecha.model.engagement.impl.SignOffImpl#getMemberId <em>Member Id</em>}</li>
 *   <li>{@link org.hecha.model.engagement.impl.SignOffImpl#getRole <em>Role</em>}</li>
 *   <li>{@link org.hecha.model.engagement.impl.SignOffImpl#getSubject <em>Subject</em>}</li>
 *   <li>{@link org.hecha.model.engagement.impl.SignOffImpl#getSignedAt <em>Signed At</em>}</li>
 *   <li>{@link org.hecha.model.engagement.impl.SignOffImpl#getDigest <em>Digest</em>}</li>
 *   <li>{@link org.hecha.model.engagement.impl.SignOffImpl#getVoidedBy <em>Voided By</em>}</li>
 *   <li>{@link org.hecha.model.engagement.impl.SignOffImpl#getRemark <em>Remark</em>}</li>
 *   <li>{@link org.hecha.model.engagement.impl.SignOffImpl#getVoidedAt <em>Voided At</em>}</li>
 *   <li>{@link org.hecha.model.engagement.impl.SignOffImpl#getObjects <em>Objects</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SignOffImpl extends IdentifiedImpl implements SignOff {
	/**
	 * The default value of the '{@link #getMemberId() <em>Member Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMemberId()
	 * @generated
	 * @ordered
	 */
	protected static final String MEMBER_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMemberId() <em>Member Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMemberId()
	 * @generated
	 * @ordered
	 */
	protected String memberId = MEMBER_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getRole() <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRole()
	 * @generated
	 * @ordered
	 */
	protected static final TeamRole ROLE_EDEFAULT = TeamRole.LEAD_VERIFIER;

	/**
	 * The cached value of the '{@link #getRole() <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRole()
	 * @generated
	 * @ordered
	 */
	protected TeamRole role = ROLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSubject() <em>Subject</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubject()
	 * @generated
	 * @ordered
	 */
	protected static final String SUBJECT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSubject() <em>Subject</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubject()
	 * @generated
	 * @ordered
	 */
	protected String subject = SUBJECT_EDEFAULT;

	/**
	 * The default value of the '{@link #getSignedAt() <em>Signed At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSignedAt()
	 * @generated
	 * @ordered
	 */
	protected static final Instant SIGNED_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSignedAt() <em>Signed At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSignedAt()
	 * @generated
	 * @ordered
	 */
	protected Instant signedAt = SIGNED_AT_EDEFAULT;

	/**
	 * The default value of the '{@link #getDigest() <em>Digest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDigest()
	 * @generated
	 * @ordered
	 */
	protected static final String DIGEST_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDigest() <em>Digest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDigest()
	 * @generated
	 * @ordered
	 */
	protected String digest = DIGEST_EDEFAULT;

	/**
	 * The default value of the '{@link #getVoidedBy() <em>Voided By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVoidedBy()
	 * @generated
	 * @ordered
	 */
	protected static final String VOIDED_BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getVoidedBy() <em>Voided By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVoidedBy()
	 * @generated
	 * @ordered
	 */
	protected String voidedBy = VOIDED_BY_EDEFAULT;

	/**
	 * The default value of the '{@link #getRemark() <em>Remark</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRemark()
	 * @generated
	 * @ordered
	 */
	protected static final String REMARK_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRemark() <em>Remark</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRemark()
	 * @generated
	 * @ordered
	 */
	protected String remark = REMARK_EDEFAULT;

	/**
	 * The default value of the '{@link #getVoidedAt() <em>Voided At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVoidedAt()
	 * @generated
	 * @ordered
	 */
	protected static final Instant VOIDED_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getVoidedAt() <em>Voided At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVoidedAt()
	 * @generated
	 * @ordered
	 */
	protected Instant voidedAt = VOIDED_AT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getObjects() <em>Objects</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getObjects()
	 * @generated
	 * @ordered
	 */
	protected EList<SignedObject> objects;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SignOffImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return EngagementPackage.Literals.SIGN_OFF;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMemberId() {
		return memberId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMemberId(String newMemberId) {
		String oldMemberId = memberId;
		memberId = newMemberId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EngagementPackage.SIGN_OFF__MEMBER_ID, oldMemberId, memberId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TeamRole getRole() {
		return role;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRole(TeamRole newRole) {
		TeamRole oldRole = role;
		role = newRole == null ? ROLE_EDEFAULT : newRole;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EngagementPackage.SIGN_OFF__ROLE, oldRole, role));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSubject() {
		return subject;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSubject(String newSubject) {
		String oldSubject = subject;
		subject = newSubject;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EngagementPackage.SIGN_OFF__SUBJECT, oldSubject, subject));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getSignedAt() {
		return signedAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSignedAt(Instant newSignedAt) {
		Instant oldSignedAt = signedAt;
		signedAt = newSignedAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EngagementPackage.SIGN_OFF__SIGNED_AT, oldSignedAt, signedAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDigest() {
		return digest;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDigest(String newDigest) {
		String oldDigest = digest;
		digest = newDigest;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EngagementPackage.SIGN_OFF__DIGEST, oldDigest, digest));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getVoidedBy() {
		return voidedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVoidedBy(String newVoidedBy) {
		String oldVoidedBy = voidedBy;
		voidedBy = newVoidedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EngagementPackage.SIGN_OFF__VOIDED_BY, oldVoidedBy, voidedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRemark() {
		return remark;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRemark(String newRemark) {
		String oldRemark = remark;
		remark = newRemark;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EngagementPackage.SIGN_OFF__REMARK, oldRemark, remark));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getVoidedAt() {
		return voidedAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVoidedAt(Instant newVoidedAt) {
		Instant oldVoidedAt = voidedAt;
		voidedAt = newVoidedAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EngagementPackage.SIGN_OFF__VOIDED_AT, oldVoidedAt, voidedAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SignedObject> getObjects() {
		if (objects == null) {
			objects = new EObjectContainmentEList<SignedObject>(SignedObject.class, this, EngagementPackage.SIGN_OFF__OBJECTS);
		}
		return objects;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case EngagementPackage.SIGN_OFF__OBJECTS:
				return ((InternalEList<?>)getObjects()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case EngagementPackage.SIGN_OFF__MEMBER_ID:
				return getMemberId();
			case EngagementPackage.SIGN_OFF__ROLE:
				return getRole();
			case EngagementPackage.SIGN_OFF__SUBJECT:
				return getSubject();
			case EngagementPackage.SIGN_OFF__SIGNED_AT:
				return getSignedAt();
			case EngagementPackage.SIGN_OFF__DIGEST:
				return getDigest();
			case EngagementPackage.SIGN_OFF__VOIDED_BY:
				return getVoidedBy();
			case EngagementPackage.SIGN_OFF__REMARK:
				return getRemark();
			case EngagementPackage.SIGN_OFF__VOIDED_AT:
				return getVoidedAt();
			case EngagementPackage.SIGN_OFF__OBJECTS:
				return getObjects();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case EngagementPackage.SIGN_OFF__MEMBER_ID:
				setMemberId((String)newValue);
				return;
			case EngagementPackage.SIGN_OFF__ROLE:
				setRole((TeamRole)newValue);
				return;
			case EngagementPackage.SIGN_OFF__SUBJECT:
				setSubject((String)newValue);
				return;
			case EngagementPackage.SIGN_OFF__SIGNED_AT:
				setSignedAt((Instant)newValue);
				return;
			case EngagementPackage.SIGN_OFF__DIGEST:
				setDigest((String)newValue);
				return;
			case EngagementPackage.SIGN_OFF__VOIDED_BY:
				setVoidedBy((String)newValue);
				return;
			case EngagementPackage.SIGN_OFF__REMARK:
				setRemark((String)newValue);
				return;
			case EngagementPackage.SIGN_OFF__VOIDED_AT:
				setVoidedAt((Instant)newValue);
				return;
			case EngagementPackage.SIGN_OFF__OBJECTS:
				getObjects().clear();
				getObjects().addAll((Collection<? extends SignedObject>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case EngagementPackage.SIGN_OFF__MEMBER_ID:
				setMemberId(MEMBER_ID_EDEFAULT);
				return;
			case EngagementPackage.SIGN_OFF__ROLE:
				setRole(ROLE_EDEFAULT);
				return;
			case EngagementPackage.SIGN_OFF__SUBJECT:
				setSubject(SUBJECT_EDEFAULT);
				return;
			case EngagementPackage.SIGN_OFF__SIGNED_AT:
				setSignedAt(SIGNED_AT_EDEFAULT);
				return;
			case EngagementPackage.SIGN_OFF__DIGEST:
				setDigest(DIGEST_EDEFAULT);
				return;
			case EngagementPackage.SIGN_OFF__VOIDED_BY:
				setVoidedBy(VOIDED_BY_EDEFAULT);
				return;
			case EngagementPackage.SIGN_OFF__REMARK:
				setRemark(REMARK_EDEFAULT);
				return;
			case EngagementPackage.SIGN_OFF__VOIDED_AT:
				setVoidedAt(VOIDED_AT_EDEFAULT);
				return;
			case EngagementPackage.SIGN_OFF__OBJECTS:
				getObjects().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case EngagementPackage.SIGN_OFF__MEMBER_ID:
				return MEMBER_ID_EDEFAULT == null ? memberId != null : !MEMBER_ID_EDEFAULT.equals(memberId);
			case EngagementPackage.SIGN_OFF__ROLE:
				return role != ROLE_EDEFAULT;
			case EngagementPackage.SIGN_OFF__SUBJECT:
				return SUBJECT_EDEFAULT == null ? subject != null : !SUBJECT_EDEFAULT.equals(subject);
			case EngagementPackage.SIGN_OFF__SIGNED_AT:
				return SIGNED_AT_EDEFAULT == null ? signedAt != null : !SIGNED_AT_EDEFAULT.equals(signedAt);
			case EngagementPackage.SIGN_OFF__DIGEST:
				return DIGEST_EDEFAULT == null ? digest != null : !DIGEST_EDEFAULT.equals(digest);
			case EngagementPackage.SIGN_OFF__VOIDED_BY:
				return VOIDED_BY_EDEFAULT == null ? voidedBy != null : !VOIDED_BY_EDEFAULT.equals(voidedBy);
			case EngagementPackage.SIGN_OFF__REMARK:
				return REMARK_EDEFAULT == null ? remark != null : !REMARK_EDEFAULT.equals(remark);
			case EngagementPackage.SIGN_OFF__VOIDED_AT:
				return VOIDED_AT_EDEFAULT == null ? voidedAt != null : !VOIDED_AT_EDEFAULT.equals(voidedAt);
			case EngagementPackage.SIGN_OFF__OBJECTS:
				return objects != null && !objects.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (memberId: "); //$NON-NLS-1$
		result.append(memberId);
		result.append(", role: "); //$NON-NLS-1$
		result.append(role);
		result.append(", subject: "); //$NON-NLS-1$
		result.append(subject);
		result.append(", signedAt: "); //$NON-NLS-1$
		result.append(signedAt);
		result.append(", digest: "); //$NON-NLS-1$
		result.append(digest);
		result.append(", voidedBy: "); //$NON-NLS-1$
		result.append(voidedBy);
		result.append(", remark: "); //$NON-NLS-1$
		result.append(remark);
		result.append(", voidedAt: "); //$NON-NLS-1$
		result.append(voidedAt);
		result.append(')');
		return result.toString();
	}

} //SignOffImpl
