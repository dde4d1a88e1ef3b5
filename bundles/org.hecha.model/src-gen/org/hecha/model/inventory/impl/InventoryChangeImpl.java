/**
 */
package org.hecha.model.inventory.impl;

import java.math.BigDecimal;

import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.hecha.model.base.impl.IdentifiedImpl;

import org.hecha.model.inventory.ChangeKind;
import org.hecha.model.inventory.InventoryChange;
import org.hecha.model.inventory.InventoryPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Change</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.hecha.model.inventory.impl.InventoryChangeImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.InventoryChangeImpl#getWhat <em>What</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.InventoryChangeImpl#getChangedOn <em>Changed On</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.InventoryChangeImpl#getEffect <em>Effect</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.InventoryChangeImpl#isRecalculated <em>Recalculated</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.InventoryChangeImpl#getReason <em>Reason</em>}</li>
 * </ul>
 *
 * @generated
 */
public class InventoryChangeImpl extends IdentifiedImpl implements InventoryChange {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final ChangeKind KIND_EDEFAULT = ChangeKind.STRUCTURAL;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected ChangeKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getWhat() <em>What</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWhat()
	 * @generated
	 * @ordered
	 */
	protected static final String WHAT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWhat() <em>What</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWhat()
	 * @generated
	 * @ordered
	 */
	protected String what = WHAT_EDEFAULT;

	/**
	 * The default value of the '{@link #getChangedOn() <em>Changed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChangedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate CHANGED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getChangedOn() <em>Changed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChangedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate changedOn = CHANGED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getEffect() <em>Effect</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEffect()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal EFFECT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEffect() <em>Effect</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEffect()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal effect = EFFECT_EDEFAULT;

	/**
	 * The default value of the '{@link #isRecalculated() <em>Recalculated</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRecalculated()
	 * @generated
	 * @ordered
	 */
	protected static final boolean RECALCULATED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isRecalculated() <em>Recalculated</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRecalculated()
	 * @generated
	 * @ordered
	 */
	protected boolean recalculated = RECALCULATED_EDEFAULT;

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
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected InventoryChangeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return InventoryPackage.Literals.INVENTORY_CHANGE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ChangeKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(ChangeKind newKind) {
		ChangeKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.INVENTORY_CHANGE__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWhat() {
		return what;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWhat(String newWhat) {
		String oldWhat = what;
		what = newWhat;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.INVENTORY_CHANGE__WHAT, oldWhat, what));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getChangedOn() {
		return changedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChangedOn(LocalDate newChangedOn) {
		LocalDate oldChangedOn = changedOn;
		changedOn = newChangedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.INVENTORY_CHANGE__CHANGED_ON, oldChangedOn, changedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getEffect() {
		return effect;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEffect(BigDecimal newEffect) {
		BigDecimal oldEffect = effect;
		effect = newEffect;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.INVENTORY_CHANGE__EFFECT, oldEffect, effect));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isRecalculated() {
		return recalculated;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRecalculated(boolean newRecalculated) {
		boolean oldRecalculated = recalculated;
		recalculated = newRecalculated;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.INVENTORY_CHANGE__RECALCULATED, oldRecalculated, recalculated));
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
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.INVENTORY_CHANGE__REASON, oldReason, reason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case InventoryPackage.INVENTORY_CHANGE__KIND:
				return getKind();
			case InventoryPackage.INVENTORY_CHANGE__WHAT:
				return getWhat();
			case InventoryPackage.INVENTORY_CHANGE__CHANGED_ON:
				return getChangedOn();
			case InventoryPackage.INVENTORY_CHANGE__EFFECT:
				return getEffect();
			case InventoryPackage.INVENTORY_CHANGE__RECALCULATED:
				return isRecalculated();
			case InventoryPackage.INVENTORY_CHANGE__REASON:
				return getReason();
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
			case InventoryPackage.INVENTORY_CHANGE__KIND:
				setKind((ChangeKind)newValue);
				return;
			case InventoryPackage.INVENTORY_CHANGE__WHAT:
				setWhat((String)newValue);
				return;
			case InventoryPackage.INVENTORY_CHANGE__CHANGED_ON:
				setChangedOn((LocalDate)newValue);
				return;
			case InventoryPackage.INVENTORY_CHANGE__EFFECT:
				setEffect((BigDecimal)newValue);
				return;
			case InventoryPackage.INVENTORY_CHANGE__RECALCULATED:
				setRecalculated((Boolean)newValue);
				return;
			case InventoryPackage.INVENTORY_CHANGE__REASON:
				setReason((String)newValue);
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
			case InventoryPackage.INVENTORY_CHANGE__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case InventoryPackage.INVENTORY_CHANGE__WHAT:
				setWhat(WHAT_EDEFAULT);
				return;
			case InventoryPackage.INVENTORY_CHANGE__CHANGED_ON:
				setChangedOn(CHANGED_ON_EDEFAULT);
				return;
			case InventoryPackage.INVENTORY_CHANGE__EFFECT:
				setEffect(EFFECT_EDEFAULT);
				return;
			case InventoryPackage.INVENTORY_CHANGE__RECALCULATED:
				setRecalculated(RECALCULATED_EDEFAULT);
				return;
			case InventoryPackage.INVENTORY_CHANGE__REASON:
				setReason(REASON_EDEFAULT);
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
			case InventoryPackage.INVENTORY_CHANGE__KIND:
				return kind != KIND_EDEFAULT;
			case InventoryPackage.INVENTORY_CHANGE__WHAT:
				return WHAT_EDEFAULT == null ? what != null : !WHAT_EDEFAULT.equals(what);
			case InventoryPackage.INVENTORY_CHANGE__CHANGED_ON:
				return CHANGED_ON_EDEFAULT == null ? changedOn != null : !CHANGED_ON_EDEFAULT.equals(changedOn);
			case InventoryPackage.INVENTORY_CHANGE__EFFECT:
				return EFFECT_EDEFAULT == null ? effect != null : !EFFECT_EDEFAULT.equals(effect);
			case InventoryPackage.INVENTORY_CHANGE__RECALCULATED:
				return recalculated != RECALCULATED_EDEFAULT;
			case InventoryPackage.INVENTORY_CHANGE__REASON:
				return REASON_EDEFAULT == null ? reason != null : !REASON_EDEFAULT.equals(reason);
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
		result.append(" (kind: "); //$NON-NLS-1$
		result.append(kind);
		result.append(", what: "); //$NON-NLS-1$
		result.append(what);
		result.append(", changedOn: "); //$NON-NLS-1$
		result.append(changedOn);
		result.append(", effect: "); //$NON-NLS-1$
		result.append(effect);
		result.append(", recalculated: "); //$NON-NLS-1$
		result.append(recalculated);
		result.append(", reason: "); //$NON-NLS-1$
		result.append(reason);
		result.append(')');
		return result.toString();
	}

} //InventoryChangeImpl
