/**
 */
package org.hecha.model.inventory.impl;

import java.math.BigDecimal;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.hecha.model.inventory.InventoryPackage;
import org.hecha.model.inventory.ReportedValue;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Reported Value</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.hecha.model.inventory.impl.ReportedValueImpl#getValue <em>Value</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.ReportedValueImpl#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.ReportedValueImpl#getOrigin <em>Origin</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.ReportedValueImpl#getCorrected <em>Corrected</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.ReportedValueImpl#getCorrectedReason <em>Corrected Reason</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ReportedValueImpl extends MinimalEObjectImpl.Container implements ReportedValue {
	/**
	 * The default value of the '{@link #getValue() <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValue()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal VALUE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getValue() <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValue()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal value = VALUE_EDEFAULT;

	/**
	 * The default value of the '{@link #getUnit() <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnit()
	 * @generated
	 * @ordered
	 */
	protected static final String UNIT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUnit() <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnit()
	 * @generated
	 * @ordered
	 */
	protected String unit = UNIT_EDEFAULT;

	/**
	 * The default value of the '{@link #getOrigin() <em>Origin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrigin()
	 * @generated
	 * @ordered
	 */
	protected static final String ORIGIN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOrigin() <em>Origin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrigin()
	 * @generated
	 * @ordered
	 */
	protected String origin = ORIGIN_EDEFAULT;

	/**
	 * The default value of the '{@link #getCorrected() <em>Corrected</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCorrected()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal CORRECTED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCorrected() <em>Corrected</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCorrected()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal corrected = CORRECTED_EDEFAULT;

	/**
	 * The default value of the '{@link #getCorrectedReason() <em>Corrected Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCorrectedReason()
	 * @generated
	 * @ordered
	 */
	protected static final String CORRECTED_REASON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCorrectedReason() <em>Corrected Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCorrectedReason()
	 * @generated
	 * @ordered
	 */
	protected String correctedReason = CORRECTED_REASON_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ReportedValueImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return InventoryPackage.Literals.REPORTED_VALUE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getValue() {
		return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setValue(BigDecimal newValue) {
		BigDecimal oldValue = value;
		value = newValue;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.REPORTED_VALUE__VALUE, oldValue, value));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUnit() {
		return unit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUnit(String newUnit) {
		String oldUnit = unit;
		unit = newUnit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.REPORTED_VALUE__UNIT, oldUnit, unit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOrigin() {
		return origin;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOrigin(String newOrigin) {
		String oldOrigin = origin;
		origin = newOrigin;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.REPORTED_VALUE__ORIGIN, oldOrigin, origin));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getCorrected() {
		return corrected;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCorrected(BigDecimal newCorrected) {
		BigDecimal oldCorrected = corrected;
		corrected = newCorrected;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.REPORTED_VALUE__CORRECTED, oldCorrected, corrected));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCorrectedReason() {
		return correctedReason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCorrectedReason(String newCorrectedReason) {
		String oldCorrectedReason = correctedReason;
		correctedReason = newCorrectedReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.REPORTED_VALUE__CORRECTED_REASON, oldCorrectedReason, correctedReason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case InventoryPackage.REPORTED_VALUE__VALUE:
				return getValue();
			case InventoryPackage.REPORTED_VALUE__UNIT:
				return getUnit();
			case InventoryPackage.REPORTED_VALUE__ORIGIN:
				return getOrigin();
			case InventoryPackage.REPORTED_VALUE__CORRECTED:
				return getCorrected();
			case InventoryPackage.REPORTED_VALUE__CORRECTED_REASON:
				return getCorrectedReason();
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
			case InventoryPackage.REPORTED_VALUE__VALUE:
				setValue((BigDecimal)newValue);
				return;
			case InventoryPackage.REPORTED_VALUE__UNIT:
				setUnit((String)newValue);
				return;
			case InventoryPackage.REPORTED_VALUE__ORIGIN:
				setOrigin((String)newValue);
				return;
			case InventoryPackage.REPORTED_VALUE__CORRECTED:
				setCorrected((BigDecimal)newValue);
				return;
			case InventoryPackage.REPORTED_VALUE__CORRECTED_REASON:
				setCorrectedReason((String)newValue);
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
			case InventoryPackage.REPORTED_VALUE__VALUE:
				setValue(VALUE_EDEFAULT);
				return;
			case InventoryPackage.REPORTED_VALUE__UNIT:
				setUnit(UNIT_EDEFAULT);
				return;
			case InventoryPackage.REPORTED_VALUE__ORIGIN:
				setOrigin(ORIGIN_EDEFAULT);
				return;
			case InventoryPackage.REPORTED_VALUE__CORRECTED:
				setCorrected(CORRECTED_EDEFAULT);
				return;
			case InventoryPackage.REPORTED_VALUE__CORRECTED_REASON:
				setCorrectedReason(CORRECTED_REASON_EDEFAULT);
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
			case InventoryPackage.REPORTED_VALUE__VALUE:
				return VALUE_EDEFAULT == null ? value != null : !VALUE_EDEFAULT.equals(value);
			case InventoryPackage.REPORTED_VALUE__UNIT:
				return UNIT_EDEFAULT == null ? unit != null : !UNIT_EDEFAULT.equals(unit);
			case InventoryPackage.REPORTED_VALUE__ORIGIN:
				return ORIGIN_EDEFAULT == null ? origin != null : !ORIGIN_EDEFAULT.equals(origin);
			case InventoryPackage.REPORTED_VALUE__CORRECTED:
				return CORRECTED_EDEFAULT == null ? corrected != null : !CORRECTED_EDEFAULT.equals(corrected);
			case InventoryPackage.REPORTED_VALUE__CORRECTED_REASON:
				return CORRECTED_REASON_EDEFAULT == null ? correctedReason != null : !CORRECTED_REASON_EDEFAULT.equals(correctedReason);
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
		result.append(" (value: "); //$NON-NLS-1$
		result.append(value);
		result.append(", unit: "); //$NON-NLS-1$
		result.append(unit);
		result.append(", origin: "); //$NON-NLS-1$
		result.append(origin);
		result.append(", corrected: "); //$NON-NLS-1$
		result.append(corrected);
		result.append(", correctedReason: "); //$NON-NLS-1$
		result.append(correctedReason);
		result.append(')');
		return result.toString();
	}

} //ReportedValueImpl
