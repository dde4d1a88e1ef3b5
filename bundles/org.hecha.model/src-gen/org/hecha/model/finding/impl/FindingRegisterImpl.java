/**
 */
package org.hecha.model.finding.impl;

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

import org.hecha.model.finding.CheckRecord;
import org.hecha.model.finding.Finding;
import org.hecha.model.finding.FindingPackage;
import org.hecha.model.finding.FindingRegister;
import org.hecha.model.finding.Suppression;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Register</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.hecha.model.finding.impl.FindingRegisterImpl#getNextNumber <em>Next Number</em>}</li>
 *   <li>{@link org.hecha.model.finding.impl.FindingRegisterImpl#getFindings <em>Findings</em>}</li>
 *   <li>{@link org.hecha.model.finding.impl.FindingRegisterImpl#getChecks <em>Checks</em>}</li>
 *   <li>{@link org.hecha.model.finding.impl.FindingRegisterImpl#getCheckedAt <em>Checked At</em>}</li>
 *   <li>{@link org.hecha.model.finding.impl.FindingRegisterImpl#getEntries <em>Entries</em>}</li>
 *   <li>{@link org.hecha.model.finding.impl.FindingRegisterImpl#getHead <em>Head</em>}</li>
 *   <li>{@link org.hecha.model.finding.impl.FindingRegisterImpl#getSuppressions <em>Suppressions</em>}</li>
 * </ul>
 *
 * @generated
 */
public class FindingRegisterImpl extends IdentifiedImpl implements FindingRegister {
	/**
	 * The default value of the '{@link #getNextNumber() <em>Next Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNextNumber()
	 * @generated
	 * @ordered
	 */
	protected static final int NEXT_NUMBER_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getNextNumber() <em>Next Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNextNumber()
	 * @generated
	 * @ordered
	 */
	protected int nextNumber = NEXT_NUMBER_EDEFAULT;

	/**
	 * The cached value of the '{@link #getFindings() <em>Findings</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFindings()
	 * @generated
	 * @ordered
	 */
	protected EList<Finding> findings;

	/**
	 * The cached value of the '{@link #getChecks() <em>Checks</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChecks()
	 * @generated
	 * @ordered
	 */
	protected EList<CheckRecord> checks;

	/**
	 * The default value of the '{@link #getCheckedAt() <em>Checked At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCheckedAt()
	 * @generated
	 * @ordered
	 */
	protected static final Instant CHECKED_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCheckedAt() <em>Checked At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCheckedAt()
	 * @generated
	 * @ordered
	 */
	protected Instant checkedAt = CHECKED_AT_EDEFAULT;

	/**
	 * The default value of the '{@link #getEntries() <em>Entries</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEntries()
	 * @generated
	 * @ordered
	 */
	protected static final int ENTRIES_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getEntries() <em>Entries</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEntries()
	 * @generated
	 * @ordered
	 */
	protected int entries = ENTRIES_EDEFAULT;

	/**
	 * The default value of the '{@link #getHead() <em>Head</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHead()
	 * @generated
	 * @ordered
	 */
	protected static final String HEAD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHead() <em>Head</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHead()
	 * @generated
	 * @ordered
	 */
	protected String head = HEAD_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSuppressions() <em>Suppressions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSuppressions()
	 * @generated
	 * @ordered
	 */
	protected EList<Suppression> suppressions;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected FindingRegisterImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return FindingPackage.Literals.FINDING_REGISTER;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getNextNumber() {
		return nextNumber;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNextNumber(int newNextNumber) {
		int oldNextNumber = nextNumber;
		nextNumber = newNextNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FindingPackage.FINDING_REGISTER__NEXT_NUMBER, oldNextNumber, nextNumber));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Finding> getFindings() {
		if (findings == null) {
			findings = new EObjectContainmentEList<Finding>(Finding.class, this, FindingPackage.FINDING_REGISTER__FINDINGS);
		}
		return findings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CheckRecord> getChecks() {
		if (checks == null) {
			checks = new EObjectContainmentEList<CheckRecord>(CheckRecord.class, this, FindingPackage.FINDING_REGISTER__CHECKS);
		}
		return checks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getCheckedAt() {
		return checkedAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCheckedAt(Instant newCheckedAt) {
		Instant oldCheckedAt = checkedAt;
		checkedAt = newCheckedAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FindingPackage.FINDING_REGISTER__CHECKED_AT, oldCheckedAt, checkedAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getEntries() {
		return entries;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEntries(int newEntries) {
		int oldEntries = entries;
		entries = newEntries;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FindingPackage.FINDING_REGISTER__ENTRIES, oldEntries, entries));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getHead() {
		return head;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHead(String newHead) {
		String oldHead = head;
		head = newHead;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FindingPackage.FINDING_REGISTER__HEAD, oldHead, head));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Suppression> getSuppressions() {
		if (suppressions == null) {
			suppressions = new EObjectContainmentEList<Suppression>(Suppression.class, this, FindingPackage.FINDING_REGISTER__SUPPRESSIONS);
		}
		return suppressions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case FindingPackage.FINDING_REGISTER__FINDINGS:
				return ((InternalEList<?>)getFindings()).basicRemove(otherEnd, msgs);
			case FindingPackage.FINDING_REGISTER__CHECKS:
				return ((InternalEList<?>)getChecks()).basicRemove(otherEnd, msgs);
			case FindingPackage.FINDING_REGISTER__SUPPRESSIONS:
				return ((InternalEList<?>)getSuppressions()).basicRemove(otherEnd, msgs);
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
			case FindingPackage.FINDING_REGISTER__NEXT_NUMBER:
				return getNextNumber();
			case FindingPackage.FINDING_REGISTER__FINDINGS:
				return getFindings();
			case FindingPackage.FINDING_REGISTER__CHECKS:
				return getChecks();
			case FindingPackage.FINDING_REGISTER__CHECKED_AT:
				return getCheckedAt();
			case FindingPackage.FINDING_REGISTER__ENTRIES:
				return getEntries();
			case FindingPackage.FINDING_REGISTER__HEAD:
				return getHead();
			case FindingPackage.FINDING_REGISTER__SUPPRESSIONS:
				return getSuppressions();
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
			case FindingPackage.FINDING_REGISTER__NEXT_NUMBER:
				setNextNumber((Integer)newValue);
				return;
			case FindingPackage.FINDING_REGISTER__FINDINGS:
				getFindings().clear();
				getFindings().addAll((Collection<? extends Finding>)newValue);
				return;
			case FindingPackage.FINDING_REGISTER__CHECKS:
				getChecks().clear();
				getChecks().addAll((Collection<? extends CheckRecord>)newValue);
				return;
			case FindingPackage.FINDING_REGISTER__CHECKED_AT:
				setCheckedAt((Instant)newValue);
				return;
			case FindingPackage.FINDING_REGISTER__ENTRIES:
				setEntries((Integer)newValue);
				return;
			case FindingPackage.FINDING_REGISTER__HEAD:
				setHead((String)newValue);
				return;
			case FindingPackage.FINDING_REGISTER__SUPPRESSIONS:
				getSuppressions().clear();
				getSuppressions().addAll((Collection<? extends Suppression>)newValue);
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
			case FindingPackage.FINDING_REGISTER__NEXT_NUMBER:
				setNextNumber(NEXT_NUMBER_EDEFAULT);
				return;
			case FindingPackage.FINDING_REGISTER__FINDINGS:
				getFindings().clear();
				return;
			case FindingPackage.FINDING_REGISTER__CHECKS:
				getChecks().clear();
				return;
			case FindingPackage.FINDING_REGISTER__CHECKED_AT:
				setCheckedAt(CHECKED_AT_EDEFAULT);
				return;
			case FindingPackage.FINDING_REGISTER__ENTRIES:
				setEntries(ENTRIES_EDEFAULT);
				return;
			case FindingPackage.FINDING_REGISTER__HEAD:
				setHead(HEAD_EDEFAULT);
				return;
			case FindingPackage.FINDING_REGISTER__SUPPRESSIONS:
				getSuppressions().clear();
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
			case FindingPackage.FINDING_REGISTER__NEXT_NUMBER:
				return nextNumber != NEXT_NUMBER_EDEFAULT;
			case FindingPackage.FINDING_REGISTER__FINDINGS:
				return findings != null && !findings.isEmpty();
			case FindingPackage.FINDING_REGISTER__CHECKS:
				return checks != null && !checks.isEmpty();
			case FindingPackage.FINDING_REGISTER__CHECKED_AT:
				return CHECKED_AT_EDEFAULT == null ? checkedAt != null : !CHECKED_AT_EDEFAULT.equals(checkedAt);
			case FindingPackage.FINDING_REGISTER__ENTRIES:
				return entries != ENTRIES_EDEFAULT;
			case FindingPackage.FINDING_REGISTER__HEAD:
				return HEAD_EDEFAULT == null ? head != null : !HEAD_EDEFAULT.equals(head);
			case FindingPackage.FINDING_REGISTER__SUPPRESSIONS:
				return suppressions != null && !suppressions.isEmpty();
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
		result.append(" (nextNumber: "); //$NON-NLS-1$
		result.append(nextNumber);
		result.append(", checkedAt: "); //$NON-NLS-1$
		result.append(checkedAt);
		result.append(", entries: "); //$NON-NLS-1$
		result.append(entries);
		result.append(", head: "); //$NON-NLS-1$
		result.append(head);
		result.append(')');
		return result.toString();
	}

} //FindingRegisterImpl
