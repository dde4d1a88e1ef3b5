/**
 */
package org.hecha.model.finding.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.hecha.model.finding.CheckOutcome;
import org.hecha.model.finding.CheckRecord;
import org.hecha.model.finding.FindingPackage;
import org.hecha.model.finding.Severity;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Check Record</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.hecha.model.finding.impl.CheckRecordImpl#getRuleId <em>Rule Id</em>}</li>
 *   <li>{@link org.hecha.model.finding.impl.CheckRecordImpl#getOutcome <em>Outcome</em>}</li>
 *   <li>{@link org.hecha.model.finding.impl.CheckRecordImpl#getSeverity <em>Severity</em>}</li>
 *   <li>{@link org.hecha.model.finding.impl.CheckRecordImpl#getSubjectId <em>Subject Id</em>}</li>
 *   <li>{@link org.hecha.model.finding.impl.CheckRecordImpl#getMessage <em>Message</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CheckRecordImpl extends MinimalEObjectImpl.Container implements CheckRecord {
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
	 * The default value of the '{@link #getOutcome() <em>Outcome</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutcome()
	 * @generated
	 * @ordered
	 */
	protected static final CheckOutcome OUTCOME_EDEFAULT = CheckOutcome.PASSED;

	/**
	 * The cached value of the '{@link #getOutcome() <em>Outcome</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutcome()
	 * @generated
	 * @ordered
	 */
	protected CheckOutcome outcome = OUTCOME_EDEFAULT;

	/**
	 * The default value of the '{@link #getSeverity() <em>Severity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeverity()
	 * @generated
	 * @ordered
	 */
	protected static final Severity SEVERITY_EDEFAULT = Severity.INFORM;

	/**
	 * The cached value of the '{@link #getSeverity() <em>Severity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeverity()
	 * @generated
	 * @ordered
	 */
	protected Severity severity = SEVERITY_EDEFAULT;

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
	 * The default value of the '{@link #getMessage() <em>Message</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMessage()
	 * @generated
	 * @ordered
	 */
	protected static final String MESSAGE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMessage() <em>Message</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMessage()
	 * @generated
	 * @ordered
	 */
	protected String message = MESSAGE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CheckRecordImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return FindingPackage.Literals.CHECK_RECORD;
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
			eNotify(new ENotificationImpl(this, Notification.SET, FindingPackage.CHECK_RECORD__RULE_ID, oldRuleId, ruleId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CheckOutcome getOutcome() {
		return outcome;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOutcome(CheckOutcome newOutcome) {
		CheckOutcome oldOutcome = outcome;
		outcome = newOutcome == null ? OUTCOME_EDEFAULT : newOutcome;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FindingPackage.CHECK_RECORD__OUTCOME, oldOutcome, outcome));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Severity getSeverity() {
		return severity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSeverity(Severity newSeverity) {
		Severity oldSeverity = severity;
		severity = newSeverity == null ? SEVERITY_EDEFAULT : newSeverity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FindingPackage.CHECK_RECORD__SEVERITY, oldSeverity, severity));
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
			eNotify(new ENotificationImpl(this, Notification.SET, FindingPackage.CHECK_RECORD__SUBJECT_ID, oldSubjectId, subjectId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMessage() {
		return message;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMessage(String newMessage) {
		String oldMessage = message;
		message = newMessage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FindingPackage.CHECK_RECORD__MESSAGE, oldMessage, message));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case FindingPackage.CHECK_RECORD__RULE_ID:
				return getRuleId();
			case FindingPackage.CHECK_RECORD__OUTCOME:
				return getOutcome();
			case FindingPackage.CHECK_RECORD__SEVERITY:
				return getSeverity();
			case FindingPackage.CHECK_RECORD__SUBJECT_ID:
				return getSubjectId();
			case FindingPackage.CHECK_RECORD__MESSAGE:
				return getMessage();
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
			case FindingPackage.CHECK_RECORD__RULE_ID:
				setRuleId((String)newValue);
				return;
			case FindingPackage.CHECK_RECORD__OUTCOME:
				setOutcome((CheckOutcome)newValue);
				return;
			case FindingPackage.CHECK_RECORD__SEVERITY:
				setSeverity((Severity)newValue);
				return;
			case FindingPackage.CHECK_RECORD__SUBJECT_ID:
				setSubjectId((String)newValue);
				return;
			case FindingPackage.CHECK_RECORD__MESSAGE:
				setMessage((String)newValue);
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
			case FindingPackage.CHECK_RECORD__RULE_ID:
				setRuleId(RULE_ID_EDEFAULT);
				return;
			case FindingPackage.CHECK_RECORD__OUTCOME:
				setOutcome(OUTCOME_EDEFAULT);
				return;
			case FindingPackage.CHECK_RECORD__SEVERITY:
				setSeverity(SEVERITY_EDEFAULT);
				return;
			case FindingPackage.CHECK_RECORD__SUBJECT_ID:
				setSubjectId(SUBJECT_ID_EDEFAULT);
				return;
			case FindingPackage.CHECK_RECORD__MESSAGE:
				setMessage(MESSAGE_EDEFAULT);
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
			case FindingPackage.CHECK_RECORD__RULE_ID:
				return RULE_ID_EDEFAULT == null ? ruleId != null : !RULE_ID_EDEFAULT.equals(ruleId);
			case FindingPackage.CHECK_RECORD__OUTCOME:
				return outcome != OUTCOME_EDEFAULT;
			case FindingPackage.CHECK_RECORD__SEVERITY:
				return severity != SEVERITY_EDEFAULT;
			case FindingPackage.CHECK_RECORD__SUBJECT_ID:
				return SUBJECT_ID_EDEFAULT == null ? subjectId != null : !SUBJECT_ID_EDEFAULT.equals(subjectId);
			case FindingPackage.CHECK_RECORD__MESSAGE:
				return MESSAGE_EDEFAULT == null ? message != null : !MESSAGE_EDEFAULT.equals(message);
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
		result.append(", outcome: "); //$NON-NLS-1$
		result.append(outcome);
		result.append(", severity: "); //$NON-NLS-1$
		result.append(severity);
		result.append(", subjectId: "); //$NON-NLS-1$
		result.append(subjectId);
		result.append(", message: "); //$NON-NLS-1$
		result.append(message);
		result.append(')');
		return result.toString();
	}

} //CheckRecordImpl
