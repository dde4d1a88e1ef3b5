/**
 */
package org.hecha.model.inventory.impl;

import java.math.BigDecimal;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.hecha.model.inventory.BaseYear;
import org.hecha.model.inventory.InventoryChange;
import org.hecha.model.inventory.InventoryPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Base Year</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.hecha.model.inventory.impl.BaseYearImpl#getPeriodStart <em>Period Start</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.BaseYearImpl#getPeriodEnd <em>Period End</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.BaseYearImpl#getTotal <em>Total</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.BaseYearImpl#getReason <em>Reason</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.BaseYearImpl#getPolicy <em>Policy</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.BaseYearImpl#getThresholdPercent <em>Threshold Percent</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.BaseYearImpl#getChanges <em>Changes</em>}</li>
 * </ul>
 *
 * @generated
 */
public class BaseYearImpl extends MinimalEObjectImpl.Container implements BaseYear {
	/**
	 * The default value of the '{@link #getPeriodStart() <em>Period Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeriodStart()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate PERIOD_START_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPeriodStart() <em>Period Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeriodStart()
	 * @generated
	 * @ordered
	 */
	protected LocalDate periodStart = PERIOD_START_EDEFAULT;

	/**
	 * The default value of the '{@link #getPeriodEnd() <em>Period End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeriodEnd()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate PERIOD_END_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPeriodEnd() <em>Period End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeriodEnd()
	 * @generated
	 * @ordered
	 */
	protected LocalDate periodEnd = PERIOD_END_EDEFAULT;

	/**
	 * The default value of the '{@link #getTotal() <em>Total</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTotal()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal TOTAL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTotal() <em>Total</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTotal()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal total = TOTAL_EDEFAULT;

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
	 * The default value of the '{@link #getPolicy() <em>Policy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPolicy()
	 * @generated
	 * @ordered
	 */
	protected static final String POLICY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPolicy() <em>Policy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPolicy()
	 * @generated
	 * @ordered
	 */
	protected String policy = POLICY_EDEFAULT;

	/**
	 * The default value of the '{@link #getThresholdPercent() <em>Threshold Percent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getThresholdPercent()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal THRESHOLD_PERCENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getThresholdPercent() <em>Threshold Percent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getThresholdPercent()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal thresholdPercent = THRESHOLD_PERCENT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getChanges() <em>Changes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChanges()
	 * @generated
	 * @ordered
	 */
	protected EList<InventoryChange> changes;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected BaseYearImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return InventoryPackage.Literals.BASE_YEAR;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getPeriodStart() {
		return periodStart;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPeriodStart(LocalDate newPeriodStart) {
		LocalDate oldPeriodStart = periodStart;
		periodStart = newPeriodStart;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.BASE_YEAR__PERIOD_START, oldPeriodStart, periodStart));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getPeriodEnd() {
		return periodEnd;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPeriodEnd(LocalDate newPeriodEnd) {
		LocalDate oldPeriodEnd = periodEnd;
		periodEnd = newPeriodEnd;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.BASE_YEAR__PERIOD_END, oldPeriodEnd, periodEnd));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getTotal() {
		return total;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTotal(BigDecimal newTotal) {
		BigDecimal oldTotal = total;
		total = newTotal;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.BASE_YEAR__TOTAL, oldTotal, total));
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
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.BASE_YEAR__REASON, oldReason, reason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPolicy() {
		return policy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPolicy(String newPolicy) {
		String oldPolicy = policy;
		policy = newPolicy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.BASE_YEAR__POLICY, oldPolicy, policy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getThresholdPercent() {
		return thresholdPercent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setThresholdPercent(BigDecimal newThresholdPercent) {
		BigDecimal oldThresholdPercent = thresholdPercent;
		thresholdPercent = newThresholdPercent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.BASE_YEAR__THRESHOLD_PERCENT, oldThresholdPercent, thresholdPercent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<InventoryChange> getChanges() {
		if (changes == null) {
			changes = new EObjectContainmentEList<InventoryChange>(InventoryChange.class, this, InventoryPackage.BASE_YEAR__CHANGES);
		}
		return changes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case InventoryPackage.BASE_YEAR__CHANGES:
				return ((InternalEList<?>)getChanges()).basicRemove(otherEnd, msgs);
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
			case InventoryPackage.BASE_YEAR__PERIOD_START:
				return getPeriodStart();
			case InventoryPackage.BASE_YEAR__PERIOD_END:
				return getPeriodEnd();
			case InventoryPackage.BASE_YEAR__TOTAL:
				return getTotal();
			case InventoryPackage.BASE_YEAR__REASON:
				return getReason();
			case InventoryPackage.BASE_YEAR__POLICY:
				return getPolicy();
			case InventoryPackage.BASE_YEAR__THRESHOLD_PERCENT:
				return getThresholdPercent();
			case InventoryPackage.BASE_YEAR__CHANGES:
				return getChanges();
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
			case InventoryPackage.BASE_YEAR__PERIOD_START:
				setPeriodStart((LocalDate)newValue);
				return;
			case InventoryPackage.BASE_YEAR__PERIOD_END:
				setPeriodEnd((LocalDate)newValue);
				return;
			case InventoryPackage.BASE_YEAR__TOTAL:
				setTotal((BigDecimal)newValue);
				return;
			case InventoryPackage.BASE_YEAR__REASON:
				setReason((String)newValue);
				return;
			case InventoryPackage.BASE_YEAR__POLICY:
				setPolicy((String)newValue);
				return;
			case InventoryPackage.BASE_YEAR__THRESHOLD_PERCENT:
				setThresholdPercent((BigDecimal)newValue);
				return;
			case InventoryPackage.BASE_YEAR__CHANGES:
				getChanges().clear();
				getChanges().addAll((Collection<? extends InventoryChange>)newValue);
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
			case InventoryPackage.BASE_YEAR__PERIOD_START:
				setPeriodStart(PERIOD_START_EDEFAULT);
				return;
			case InventoryPackage.BASE_YEAR__PERIOD_END:
				setPeriodEnd(PERIOD_END_EDEFAULT);
				return;
			case InventoryPackage.BASE_YEAR__TOTAL:
				setTotal(TOTAL_EDEFAULT);
				return;
			case InventoryPackage.BASE_YEAR__REASON:
				setReason(REASON_EDEFAULT);
				return;
			case InventoryPackage.BASE_YEAR__POLICY:
				setPolicy(POLICY_EDEFAULT);
				return;
			case InventoryPackage.BASE_YEAR__THRESHOLD_PERCENT:
				setThresholdPercent(THRESHOLD_PERCENT_EDEFAULT);
				return;
			case InventoryPackage.BASE_YEAR__CHANGES:
				getChanges().clear();
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
			case InventoryPackage.BASE_YEAR__PERIOD_START:
				return PERIOD_START_EDEFAULT == null ? periodStart != null : !PERIOD_START_EDEFAULT.equals(periodStart);
			case InventoryPackage.BASE_YEAR__PERIOD_END:
				return PERIOD_END_EDEFAULT == null ? periodEnd != null : !PERIOD_END_EDEFAULT.equals(periodEnd);
			case InventoryPackage.BASE_YEAR__TOTAL:
				return TOTAL_EDEFAULT == null ? total != null : !TOTAL_EDEFAULT.equals(total);
			case InventoryPackage.BASE_YEAR__REASON:
				return REASON_EDEFAULT == null ? reason != null : !REASON_EDEFAULT.equals(reason);
			case InventoryPackage.BASE_YEAR__POLICY:
				return POLICY_EDEFAULT == null ? policy != null : !POLICY_EDEFAULT.equals(policy);
			case InventoryPackage.BASE_YEAR__THRESHOLD_PERCENT:
				return THRESHOLD_PERCENT_EDEFAULT == null ? thresholdPercent != null : !THRESHOLD_PERCENT_EDEFAULT.equals(thresholdPercent);
			case InventoryPackage.BASE_YEAR__CHANGES:
				return changes != null && !changes.isEmpty();
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
		result.append(" (periodStart: "); //$NON-NLS-1$
		result.append(periodStart);
		result.append(", periodEnd: "); //$NON-NLS-1$
		result.append(periodEnd);
		result.append(", total: "); //$NON-NLS-1$
		result.append(total);
		result.append(", reason: "); //$NON-NLS-1$
		result.append(reason);
		result.append(", policy: "); //$NON-NLS-1$
		result.append(policy);
		result.append(", thresholdPercent: "); //$NON-NLS-1$
		result.append(thresholdPercent);
		result.append(')');
		return result.toString();
	}

} //BaseYearImpl
