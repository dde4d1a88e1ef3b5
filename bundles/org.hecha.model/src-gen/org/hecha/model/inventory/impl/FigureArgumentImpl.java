/**
 */
package org.hecha.model.inventory.impl;

import java.math.BigDecimal;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.hecha.model.inventory.FigureArgument;
import org.hecha.model.inventory.InventoryPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Figure Argument</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.hecha.model.inventory.impl.FigureArgumentImpl#getSymbol <em>Symbol</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.FigureArgumentImpl#getSign <em>Sign</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.FigureArgumentImpl#getValue <em>Value</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.FigureArgumentImpl#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.FigureArgumentImpl#getRefId <em>Ref Id</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.FigureArgumentImpl#getRefAspect <em>Ref Aspect</em>}</li>
 * </ul>
 *
 * @generated
 */
public class FigureArgumentImpl extends MinimalEObjectImpl.Container implements FigureArgument {
	/**
	 * The default value of the '{@link #getSymbol() <em>Symbol</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSymbol()
	 * @generated
	 * @ordered
	 */
	protected static final String SYMBOL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSymbol() <em>Symbol</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSymbol()
	 * @generated
	 * @ordered
	 */
	protected String symbol = SYMBOL_EDEFAULT;

	/**
	 * The default value of the '{@link #getSign() <em>Sign</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSign()
	 * @generated
	 * @ordered
	 */
	protected static final int SIGN_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getSign() <em>Sign</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSign()
	 * @generated
	 * @ordered
	 */
	protected int sign = SIGN_EDEFAULT;

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
	 * The default value of the '{@link #getRefId() <em>Ref Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRefId()
	 * @generated
	 * @ordered
	 */
	protected static final String REF_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRefId() <em>Ref Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRefId()
	 * @generated
	 * @ordered
	 */
	protected String refId = REF_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getRefAspect() <em>Ref Aspect</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRefAspect()
	 * @generated
	 * @ordered
	 */
	protected static final String REF_ASPECT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRefAspect() <em>Ref Aspect</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRefAspect()
	 * @generated
	 * @ordered
	 */
	protected String refAspect = REF_ASPECT_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected FigureArgumentImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return InventoryPackage.Literals.FIGURE_ARGUMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSymbol() {
		return symbol;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSymbol(String newSymbol) {
		String oldSymbol = symbol;
		symbol = newSymbol;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.FIGURE_ARGUMENT__SYMBOL, oldSymbol, symbol));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getSign() {
		return sign;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSign(int newSign) {
		int oldSign = sign;
		sign = newSign;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.FIGURE_ARGUMENT__SIGN, oldSign, sign));
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
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.FIGURE_ARGUMENT__VALUE, oldValue, value));
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
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.FIGURE_ARGUMENT__UNIT, oldUnit, unit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRefId() {
		return refId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRefId(String newRefId) {
		String oldRefId = refId;
		refId = newRefId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.FIGURE_ARGUMENT__REF_ID, oldRefId, refId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRefAspect() {
		return refAspect;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRefAspect(String newRefAspect) {
		String oldRefAspect = refAspect;
		refAspect = newRefAspect;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.FIGURE_ARGUMENT__REF_ASPECT, oldRefAspect, refAspect));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case InventoryPackage.FIGURE_ARGUMENT__SYMBOL:
				return getSymbol();
			case InventoryPackage.FIGURE_ARGUMENT__SIGN:
				return getSign();
			case InventoryPackage.FIGURE_ARGUMENT__VALUE:
				return getValue();
			case InventoryPackage.FIGURE_ARGUMENT__UNIT:
				return getUnit();
			case InventoryPackage.FIGURE_ARGUMENT__REF_ID:
				return getRefId();
			case InventoryPackage.FIGURE_ARGUMENT__REF_ASPECT:
				return getRefAspect();
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
			case InventoryPackage.FIGURE_ARGUMENT__SYMBOL:
				setSymbol((String)newValue);
				return;
			case InventoryPackage.FIGURE_ARGUMENT__SIGN:
				setSign((Integer)newValue);
				return;
			case InventoryPackage.FIGURE_ARGUMENT__VALUE:
				setValue((BigDecimal)newValue);
				return;
			case InventoryPackage.FIGURE_ARGUMENT__UNIT:
				setUnit((String)newValue);
				return;
			case InventoryPackage.FIGURE_ARGUMENT__REF_ID:
				setRefId((String)newValue);
				return;
			case InventoryPackage.FIGURE_ARGUMENT__REF_ASPECT:
				setRefAspect((String)newValue);
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
			case InventoryPackage.FIGURE_ARGUMENT__SYMBOL:
				setSymbol(SYMBOL_EDEFAULT);
				return;
			case InventoryPackage.FIGURE_ARGUMENT__SIGN:
				setSign(SIGN_EDEFAULT);
				return;
			case InventoryPackage.FIGURE_ARGUMENT__VALUE:
				setValue(VALUE_EDEFAULT);
				return;
			case InventoryPackage.FIGURE_ARGUMENT__UNIT:
				setUnit(UNIT_EDEFAULT);
				return;
			case InventoryPackage.FIGURE_ARGUMENT__REF_ID:
				setRefId(REF_ID_EDEFAULT);
				return;
			case InventoryPackage.FIGURE_ARGUMENT__REF_ASPECT:
				setRefAspect(REF_ASPECT_EDEFAULT);
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
			case InventoryPackage.FIGURE_ARGUMENT__SYMBOL:
				return SYMBOL_EDEFAULT == null ? symbol != null : !SYMBOL_EDEFAULT.equals(symbol);
			case InventoryPackage.FIGURE_ARGUMENT__SIGN:
				return sign != SIGN_EDEFAULT;
			case InventoryPackage.FIGURE_ARGUMENT__VALUE:
				return VALUE_EDEFAULT == null ? value != null : !VALUE_EDEFAULT.equals(value);
			case InventoryPackage.FIGURE_ARGUMENT__UNIT:
				return UNIT_EDEFAULT == null ? unit != null : !UNIT_EDEFAULT.equals(unit);
			case InventoryPackage.FIGURE_ARGUMENT__REF_ID:
				return REF_ID_EDEFAULT == null ? refId != null : !REF_ID_EDEFAULT.equals(refId);
			case InventoryPackage.FIGURE_ARGUMENT__REF_ASPECT:
				return REF_ASPECT_EDEFAULT == null ? refAspect != null : !REF_ASPECT_EDEFAULT.equals(refAspect);
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
		result.append(" (symbol: "); //$NON-NLS-1$
		result.append(symbol);
		result.append(", sign: "); //$NON-NLS-1$
		result.append(sign);
		result.append(", value: "); //$NON-NLS-1$
		result.append(value);
		result.append(", unit: "); //$NON-NLS-1$
		result.append(unit);
		result.append(", refId: "); //$NON-NLS-1$
		result.append(refId);
		result.append(", refAspect: "); //$NON-NLS-1$
		result.append(refAspect);
		result.append(')');
		return result.toString();
	}

} //FigureArgumentImpl
