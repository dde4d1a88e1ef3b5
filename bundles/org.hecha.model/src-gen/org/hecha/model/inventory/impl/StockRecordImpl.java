/**
 */
package org.hecha.model.inventory.impl;

import java.math.BigDecimal;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;

import org.hecha.model.base.impl.IdentifiedImpl;

import org.hecha.model.inventory.InventoryPackage;
import org.hecha.model.inventory.StockRecord;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Stock Record</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.hecha.model.inventory.impl.StockRecordImpl#getSourceId <em>Source Id</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.StockRecordImpl#getPeriodStart <em>Period Start</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.StockRecordImpl#getPeriodEnd <em>Period End</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.StockRecordImpl#getOpening <em>Opening</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.StockRecordImpl#getPurchased <em>Purchased</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.StockRecordImpl#getSold <em>Sold</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.StockRecordImpl#getClosing <em>Closing</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.StockRecordImpl#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.StockRecordImpl#getEvidenceIds <em>Evidence Ids</em>}</li>
 * </ul>
 *
 * @generated
 */
public class StockRecordImpl extends IdentifiedImpl implements StockRecord {
	/**
	 * The default value of the '{@link #getSourceId() <em>Source Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSourceId()
	 * @generated
	 * @ordered
	 */
	protected static final String SOURCE_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSourceId() <em>Source Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSourceId()
	 * @generated
	 * @ordered
	 */
	protected String sourceId = SOURCE_ID_EDEFAULT;

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
	 * The default value of the '{@link #getOpening() <em>Opening</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOpening()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal OPENING_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOpening() <em>Opening</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOpening()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal opening = OPENING_EDEFAULT;

	/**
	 * The default value of the '{@link #getPurchased() <em>Purchased</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPurchased()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal PURCHASED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPurchased() <em>Purchased</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPurchased()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal purchased = PURCHASED_EDEFAULT;

	/**
	 * The default value of the '{@link #getSold() <em>Sold</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSold()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal SOLD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSold() <em>Sold</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSold()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal sold = SOLD_EDEFAULT;

	/**
	 * The default value of the '{@link #getClosing() <em>Closing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClosing()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal CLOSING_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getClosing() <em>Closing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClosing()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal closing = CLOSING_EDEFAULT;

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
	 * The cached value of the '{@link #getEvidenceIds() <em>Evidence Ids</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvidenceIds()
	 * @generated
	 * @ordered
	 */
	protected EList<String> evidenceIds;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected StockRecordImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return InventoryPackage.Literals.STOCK_RECORD;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSourceId() {
		return sourceId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSourceId(String newSourceId) {
		String oldSourceId = sourceId;
		sourceId = newSourceId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.STOCK_RECORD__SOURCE_ID, oldSourceId, sourceId));
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
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.STOCK_RECORD__PERIOD_START, oldPeriodStart, periodStart));
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
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.STOCK_RECORD__PERIOD_END, oldPeriodEnd, periodEnd));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getOpening() {
		return opening;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOpening(BigDecimal newOpening) {
		BigDecimal oldOpening = opening;
		opening = newOpening;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.STOCK_RECORD__OPENING, oldOpening, opening));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getPurchased() {
		return purchased;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPurchased(BigDecimal newPurchased) {
		BigDecimal oldPurchased = purchased;
		purchased = newPurchased;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.STOCK_RECORD__PURCHASED, oldPurchased, purchased));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getSold() {
		return sold;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSold(BigDecimal newSold) {
		BigDecimal oldSold = sold;
		sold = newSold;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.STOCK_RECORD__SOLD, oldSold, sold));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getClosing() {
		return closing;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setClosing(BigDecimal newClosing) {
		BigDecimal oldClosing = closing;
		closing = newClosing;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.STOCK_RECORD__CLOSING, oldClosing, closing));
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
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.STOCK_RECORD__UNIT, oldUnit, unit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getEvidenceIds() {
		if (evidenceIds == null) {
			evidenceIds = new EDataTypeEList<String>(String.class, this, InventoryPackage.STOCK_RECORD__EVIDENCE_IDS);
		}
		return evidenceIds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case InventoryPackage.STOCK_RECORD__SOURCE_ID:
				return getSourceId();
			case InventoryPackage.STOCK_RECORD__PERIOD_START:
				return getPeriodStart();
			case InventoryPackage.STOCK_RECORD__PERIOD_END:
				return getPeriodEnd();
			case InventoryPackage.STOCK_RECORD__OPENING:
				return getOpening();
			case InventoryPackage.STOCK_RECORD__PURCHASED:
				return getPurchased();
			case InventoryPackage.STOCK_RECORD__SOLD:
				return getSold();
			case InventoryPackage.STOCK_RECORD__CLOSING:
				return getClosing();
			case InventoryPackage.STOCK_RECORD__UNIT:
				return getUnit();
			case InventoryPackage.STOCK_RECORD__EVIDENCE_IDS:
				return getEvidenceIds();
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
			case InventoryPackage.STOCK_RECORD__SOURCE_ID:
				setSourceId((String)newValue);
				return;
			case InventoryPackage.STOCK_RECORD__PERIOD_START:
				setPeriodStart((LocalDate)newValue);
				return;
			case InventoryPackage.STOCK_RECORD__PERIOD_END:
				setPeriodEnd((LocalDate)newValue);
				return;
			case InventoryPackage.STOCK_RECORD__OPENING:
				setOpening((BigDecimal)newValue);
				return;
			case InventoryPackage.STOCK_RECORD__PURCHASED:
				setPurchased((BigDecimal)newValue);
				return;
			case InventoryPackage.STOCK_RECORD__SOLD:
				setSold((BigDecimal)newValue);
				return;
			case InventoryPackage.STOCK_RECORD__CLOSING:
				setClosing((BigDecimal)newValue);
				return;
			case InventoryPackage.STOCK_RECORD__UNIT:
				setUnit((String)newValue);
				return;
			case InventoryPackage.STOCK_RECORD__EVIDENCE_IDS:
				getEvidenceIds().clear();
				getEvidenceIds().addAll((Collection<? extends String>)newValue);
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
			case InventoryPackage.STOCK_RECORD__SOURCE_ID:
				setSourceId(SOURCE_ID_EDEFAULT);
				return;
			case InventoryPackage.STOCK_RECORD__PERIOD_START:
				setPeriodStart(PERIOD_START_EDEFAULT);
				return;
			case InventoryPackage.STOCK_RECORD__PERIOD_END:
				setPeriodEnd(PERIOD_END_EDEFAULT);
				return;
			case InventoryPackage.STOCK_RECORD__OPENING:
				setOpening(OPENING_EDEFAULT);
				return;
			case InventoryPackage.STOCK_RECORD__PURCHASED:
				setPurchased(PURCHASED_EDEFAULT);
				return;
			case InventoryPackage.STOCK_RECORD__SOLD:
				setSold(SOLD_EDEFAULT);
				return;
			case InventoryPackage.STOCK_RECORD__CLOSING:
				setClosing(CLOSING_EDEFAULT);
				return;
			case InventoryPackage.STOCK_RECORD__UNIT:
				setUnit(UNIT_EDEFAULT);
				return;
			case InventoryPackage.STOCK_RECORD__EVIDENCE_IDS:
				getEvidenceIds().clear();
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
			case InventoryPackage.STOCK_RECORD__SOURCE_ID:
				return SOURCE_ID_EDEFAULT == null ? sourceId != null : !SOURCE_ID_EDEFAULT.equals(sourceId);
			case InventoryPackage.STOCK_RECORD__PERIOD_START:
				return PERIOD_START_EDEFAULT == null ? periodStart != null : !PERIOD_START_EDEFAULT.equals(periodStart);
			case InventoryPackage.STOCK_RECORD__PERIOD_END:
				return PERIOD_END_EDEFAULT == null ? periodEnd != null : !PERIOD_END_EDEFAULT.equals(periodEnd);
			case InventoryPackage.STOCK_RECORD__OPENING:
				return OPENING_EDEFAULT == null ? opening != null : !OPENING_EDEFAULT.equals(opening);
			case InventoryPackage.STOCK_RECORD__PURCHASED:
				return PURCHASED_EDEFAULT == null ? purchased != null : !PURCHASED_EDEFAULT.equals(purchased);
			case InventoryPackage.STOCK_RECORD__SOLD:
				return SOLD_EDEFAULT == null ? sold != null : !SOLD_EDEFAULT.equals(sold);
			case InventoryPackage.STOCK_RECORD__CLOSING:
				return CLOSING_EDEFAULT == null ? closing != null : !CLOSING_EDEFAULT.equals(closing);
			case InventoryPackage.STOCK_RECORD__UNIT:
				return UNIT_EDEFAULT == null ? unit != null : !UNIT_EDEFAULT.equals(unit);
			case InventoryPackage.STOCK_RECORD__EVIDENCE_IDS:
				return evidenceIds != null && !evidenceIds.isEmpty();
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
		result.append(" (sourceId: "); //$NON-NLS-1$
		result.append(sourceId);
		result.append(", periodStart: "); //$NON-NLS-1$
		result.append(periodStart);
		result.append(", periodEnd: "); //$NON-NLS-1$
		result.append(periodEnd);
		result.append(", opening: "); //$NON-NLS-1$
		result.append(opening);
		result.append(", purchased: "); //$NON-NLS-1$
		result.append(purchased);
		result.append(", sold: "); //$NON-NLS-1$
		result.append(sold);
		result.append(", closing: "); //$NON-NLS-1$
		result.append(closing);
		result.append(", unit: "); //$NON-NLS-1$
		result.append(unit);
		result.append(", evidenceIds: "); //$NON-NLS-1$
		result.append(evidenceIds);
		result.append(')');
		return result.toString();
	}

} //StockRecordImpl
