/**
 */
package org.hecha.model.finding.impl;

import java.time.Instant;
import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.hecha.model.base.impl.IdentifiedImpl;

import org.hecha.model.finding.FindingPackage;
import org.hecha.model.finding.Suppression;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Suppression</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.hecha.model.finding.impl.SuppressionImpl#getRuleId <em>Rule Id</em>}</li>
 *   <li>{@link org.hecha.model.finding.impl.SuppressionImpl#getSubjectId <em>Subject Id</em>}</li>
 *   <li>{@link org.hecha.model.finding.impl.SuppressionImpl#getMatter <em>Matter</em>}</li>
 *   <li>{@link org.hecha.model.finding.impl.SuppressionImpl#getReason <em>Reason</em>}</li>
 *   <li>{@link org.hecha.model.finding.impl.SuppressionImpl#getBy <em>By</em>}</li>
 *   <li>{@link org.hecha.model.finding.impl.SuppressionImpl#getAt <em>At</em>}</li>
 *   <li>{@link org.hecha.model.finding.impl.SuppressionImpl#getExpires <em>Expires</em>}</li>
 *   <li>{@link org.hecha.model.finding.impl.SuppressionImpl#getWithdrawnBy <em>Withdrawn By</em>}</li>
 *   <li>{@link org.hecha.model.finding.impl.SuppressionImpl#getWithdrawnAt <em>Withdrawn At</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SuppressionImpl extends IdentifiedImpl implements Suppression {
	/**
	 * The default value of the '{@link #getRuleId() <em>Rule Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRuleId()
	 * @generated
	 * @ordered
	 */
	protected static final String RULE_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRuleId() <em>Rule Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRuleId()
	 * @generated
	 * @ordered
	 */
	protected String ruleId = RULE_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getSubjectId() <em>Subject Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubjectId()
	 * @generated
	 * @ordered
	 */
	protected static final String SUBJECT_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSubjectId() <em>Subject Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubjectId()
	 * @generated
	 * @ordered
	 */
	protected String subjectId = SUBJECT_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getMatter() <em>Matter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMatter()
	 * @generated
	 * @ordered
	 */
	protected static final String MATTER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMatter() <em>Matter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMatter()
	 * @generated
	 * @ordered
	 */
	protected String matter = MATTER_EDEFAULT;

	/**
	 * The default value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected static final String REASON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected String reason = REASON_EDEFAULT;

	/**
	 * The default value of the '{@link #getBy() <em>By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBy()
	 * @generated
	 * @ordered
	 */
	protected static final String BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBy() <em>By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBy()
	 * @generated
	 * @ordered
	 */
	protected String by = BY_EDEFAULT;

	/**
	 * The default value of the '{@link #getAt() <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAt()
	 * @generated
	 * @ordered
	 */
	protected static final Instant AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAt() <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAt()
	 * @generated
	 * @ordered
	 */
	protected Instant at = AT_EDEFAULT;

	/**
	 * The default value of the '{@link #getExpires() <em>Expires</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExpires()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate EXPIRES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getExpires() <em>Expires</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExpires()
	 * @generated
	 * @ordered
	 */
	protected LocalDate expires = EXPIRES_EDEFAULT;

	/**
	 * The default value of the '{@link #getWithdrawnBy() <em>Withdrawn By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWithdrawnBy()
	 * @generated
	 * @ordered
	 */
	protected static final String WITHDRAWN_BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWithdrawnBy() <em>Withdrawn By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWithdrawnBy()
	 * @generated
	 * @ordered
	 */
	protected String withdrawnBy = WITHDRAWN_BY_EDEFAULT;

	/**
	 * The default value of the '{@link #getWithdrawnAt() <em>Withdrawn At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWithdrawnAt()
	 * @generated
	 * @ordered
	 */
	protected static final Instant WITHDRAWN_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWithdrawnAt() <em>Withdrawn At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWithdrawnAt()
	 * @generated
	 * @ordered
	 */
	protected Instant withdrawnAt = WITHDRAWN_AT_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SuppressionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return FindingPackage.Literals.SUPPRESSION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRuleId() {
		return ruleId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRuleId(String newRuleId) {
		String oldRuleId = ruleId;
		ruleId = newRuleId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FindingPackage.SUPPRESSION__RULE_ID, oldRuleId, ruleId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSubjectId() {
		return subjectId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSubjectId(String newSubjectId) {
		String oldSubjectId = subjectId;
		subjectId = newSubjectId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FindingPackage.SUPPRESSION__SUBJECT_ID, oldSubjectId, subjectId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMatter() {
		return matter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMatter(String newMatter) {
		String oldMatter = matter;
		matter = newMatter;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FindingPackage.SUPPRESSION__MATTER, oldMatter, matter));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReason() {
		return reason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReason(String newReason) {
		String oldReason = reason;
		reason = newReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FindingPackage.SUPPRESSION__REASON, oldReason, reason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBy() {
		return by;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBy(String newBy) {
		String oldBy = by;
		by = newBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FindingPackage.SUPPRESSION__BY, oldBy, by));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getAt() {
		return at;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAt(Instant newAt) {
		Instant oldAt = at;
		at = newAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FindingPackage.SUPPRESSION__AT, oldAt, at));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getExpires() {
		return expires;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExpires(LocalDate newExpires) {
		LocalDate oldExpires = expires;
		expires = newExpires;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FindingPackage.SUPPRESSION__EXPIRES, oldExpires, expires));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWithdrawnBy() {
		return withdrawnBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWithdrawnBy(String newWithdrawnBy) {
		String oldWithdrawnBy = withdrawnBy;
		withdrawnBy = newWithdrawnBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FindingPackage.SUPPRESSION__WITHDRAWN_BY, oldWithdrawnBy, withdrawnBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getWithdrawnAt() {
		return withdrawnAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWithdrawnAt(Instant newWithdrawnAt) {
		Instant oldWithdrawnAt = withdrawnAt;
		withdrawnAt = newWithdrawnAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FindingPackage.SUPPRESSION__WITHDRAWN_AT, oldWithdrawnAt, withdrawnAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case FindingPackage.SUPPRESSION__RULE_ID:
				return getRuleId();
			case FindingPackage.SUPPRESSION__SUBJECT_ID:
				return getSubjectId();
			case FindingPackage.SUPPRESSION__MATTER:
				return getMatter();
			case FindingPackage.SUPPRESSION__REASON:
				return getReason();
			case FindingPackage.SUPPRESSION__BY:
				return getBy();
			case FindingPackage.SUPPRESSION__AT:
				return getAt();
			case FindingPackage.SUPPRESSION__EXPIRES:
				return getExpires();
			case FindingPackage.SUPPRESSION__WITHDRAWN_BY:
				return getWithdrawnBy();
			case FindingPackage.SUPPRESSION__WITHDRAWN_AT:
				return getWithdrawnAt();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case FindingPackage.SUPPRESSION__RULE_ID:
				setRuleId((String)newValue);
				return;
			case FindingPackage.SUPPRESSION__SUBJECT_ID:
				setSubjectId((String)newValue);
				return;
			case FindingPackage.SUPPRESSION__MATTER:
				setMatter((String)newValue);
				return;
			case FindingPackage.SUPPRESSION__REASON:
				setReason((String)newValue);
				return;
			case FindingPackage.SUPPRESSION__BY:
				setBy((String)newValue);
				return;
			case FindingPackage.SUPPRESSION__AT:
				setAt((Instant)newValue);
				return;
			case FindingPackage.SUPPRESSION__EXPIRES:
				setExpires((LocalDate)newValue);
				return;
			case FindingPackage.SUPPRESSION__WITHDRAWN_BY:
				setWithdrawnBy((String)newValue);
				return;
			case FindingPackage.SUPPRESSION__WITHDRAWN_AT:
				setWithdrawnAt((Instant)newValue);
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
			case FindingPackage.SUPPRESSION__RULE_ID:
				setRuleId(RULE_ID_EDEFAULT);
				return;
			case FindingPackage.SUPPRESSION__SUBJECT_ID:
				setSubjectId(SUBJECT_ID_EDEFAULT);
				return;
			case FindingPackage.SUPPRESSION__MATTER:
				setMatter(MATTER_EDEFAULT);
				return;
			case FindingPackage.SUPPRESSION__REASON:
				setReason(REASON_EDEFAULT);
				return;
			case FindingPackage.SUPPRESSION__BY:
				setBy(BY_EDEFAULT);
				return;
			case FindingPackage.SUPPRESSION__AT:
				setAt(AT_EDEFAULT);
				return;
			case FindingPackage.SUPPRESSION__EXPIRES:
				setExpires(EXPIRES_EDEFAULT);
				return;
			case FindingPackage.SUPPRESSION__WITHDRAWN_BY:
				setWithdrawnBy(WITHDRAWN_BY_EDEFAULT);
				return;
			case FindingPackage.SUPPRESSION__WITHDRAWN_AT:
				setWithdrawnAt(WITHDRAWN_AT_EDEFAULT);
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
			case FindingPackage.SUPPRESSION__RULE_ID:
				return RULE_ID_EDEFAULT == null ? ruleId != null : !RULE_ID_EDEFAULT.equals(ruleId);
			case FindingPackage.SUPPRESSION__SUBJECT_ID:
				return SUBJECT_ID_EDEFAULT == null ? subjectId != null : !SUBJECT_ID_EDEFAULT.equals(subjectId);
			case FindingPackage.SUPPRESSION__MATTER:
				return MATTER_EDEFAULT == null ? matter != null : !MATTER_EDEFAULT.equals(matter);
			case FindingPackage.SUPPRESSION__REASON:
				return REASON_EDEFAULT == null ? reason != null : !REASON_EDEFAULT.equals(reason);
			case FindingPackage.SUPPRESSION__BY:
				return BY_EDEFAULT == null ? by != null : !BY_EDEFAULT.equals(by);
			case FindingPackage.SUPPRESSION__AT:
				return AT_EDEFAULT == null ? at != null : !AT_EDEFAULT.equals(at);
			case FindingPackage.SUPPRESSION__EXPIRES:
				return EXPIRES_EDEFAULT == null ? expires != null : !EXPIRES_EDEFAULT.equals(expires);
			case FindingPackage.SUPPRESSION__WITHDRAWN_BY:
				return WITHDRAWN_BY_EDEFAULT == null ? withdrawnBy != null : !WITHDRAWN_BY_EDEFAULT.equals(withdrawnBy);
			case FindingPackage.SUPPRESSION__WITHDRAWN_AT:
				return WITHDRAWN_AT_EDEFAULT == null ? withdrawnAt != null : !WITHDRAWN_AT_EDEFAULT.equals(withdrawnAt);
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
		result.append(" (ruleId: "); //$NON-NLS-1$
		result.append(ruleId);
		result.append(", subjectId: "); //$NON-NLS-1$
		result.append(subjectId);
		result.append(", matter: "); //$NON-NLS-1$
		result.append(matter);
		result.append(", reason: "); //$NON-NLS-1$
		result.append(reason);
		result.append(", by: "); //$NON-NLS-1$
		result.append(by);
		result.append(", at: "); //$NON-NLS-1$
		result.append(at);
		result.append(", expires: "); //$NON-NLS-1$
		result.append(expires);
		result.append(", withdrawnBy: "); //$NON-NLS-1$
		result.append(withdrawnBy);
		result.append(", withdrawnAt: "); //$NON-NLS-1$
		result.append(withdrawnAt);
		result.append(')');
		return result.toString();
	}

} //SuppressionImpl
