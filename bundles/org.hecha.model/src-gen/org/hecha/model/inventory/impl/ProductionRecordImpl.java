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
import org.hecha.model.inventory.ProductionRecord;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Production Record</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.hecha.model.inventory.impl.ProductionRecordImpl#getProduct <em>Product</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.ProductionRecordImpl#getFacilityId <em>Facility Id</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.ProductionRecordImpl#getPeriodStart <em>Period Start</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.ProductionRecordImpl#getPeriodEnd <em>Period End</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.ProductionRecordImpl#getQuantity <em>Quantity</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.ProductionRecordImpl#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.ProductionRecordImpl#getRangeLow <em>Range Low</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.ProductionRecordImpl#getRangeHigh <em>Range High</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.ProductionRecordImpl#getRangeSource <em>Range Source</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.ProductionRecordImpl#getEvidenceIds <em>Evidence Ids</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ProductionRecordImpl extends IdentifiedImpl implements ProductionRecord {
	/**
	 * The default value of the '{@link #getProduct() <em>Product</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProduct()
	 * @generated
	 * @ordered
	 */
	protected static final String PRODUCT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getProduct() <em>Product</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProduct()
	 * @generated
	 * @ordered
	 */
	protected String product = PRODUCT_EDEFAULT;

	/**
	 * The default value of the '{@link #getFacilityId() <em>Facility Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFacilityId()
	 * @generated
	 * @ordered
	 */
	protected static final String FACILITY_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFacilityId() <em>Facility Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFacilityId()
	 * @generated
	 * @ordered
	 */
	protected String facilityId = FACILITY_ID_EDEFAULT;

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
	 * The default value of the '{@link #getQuantity() <em>Quantity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuantity()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal QUANTITY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getQuantity() <em>Quantity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuantity()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal quantity = QUANTITY_EDEFAULT;

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
	 * The default value of the '{@link #getRangeLow() <em>Range Low</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRangeLow()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal RANGE_LOW_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRangeLow() <em>Range Low</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRangeLow()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal rangeLow = RANGE_LOW_EDEFAULT;

	/**
	 * The default value of the '{@link #getRangeHigh() <em>Range High</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRangeHigh()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal RANGE_HIGH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRangeHigh() <em>Range High</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRangeHigh()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal rangeHigh = RANGE_HIGH_EDEFAULT;

	/**
	 * The default value of the '{@link #getRangeSource() <em>Range Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRangeSource()
	 * @generated
	 * @ordered
	 */
	protected static final String RANGE_SOURCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRangeSource() <em>Range Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRangeSource()
	 * @generated
	 * @ordered
	 */
	protected String rangeSource = RANGE_SOURCE_EDEFAULT;

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
	protected ProductionRecordImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return InventoryPackage.Literals.PRODUCTION_RECORD;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getProduct() {
		return product;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProduct(String newProduct) {
		String oldProduct = product;
		product = newProduct;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.PRODUCTION_RECORD__PRODUCT, oldProduct, product));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFacilityId() {
		return facilityId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFacilityId(String newFacilityId) {
		String oldFacilityId = facilityId;
		facilityId = newFacilityId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.PRODUCTION_RECORD__FACILITY_ID, oldFacilityId, facilityId));
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
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.PRODUCTION_RECORD__PERIOD_START, oldPeriodStart, periodStart));
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
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.PRODUCTION_RECORD__PERIOD_END, oldPeriodEnd, periodEnd));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getQuantity() {
		return quantity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setQuantity(BigDecimal newQuantity) {
		BigDecimal oldQuantity = quantity;
		quantity = newQuantity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.PRODUCTION_RECORD__QUANTITY, oldQuantity, quantity));
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
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.PRODUCTION_RECORD__UNIT, oldUnit, unit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getRangeLow() {
		return rangeLow;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRangeLow(BigDecimal newRangeLow) {
		BigDecimal oldRangeLow = rangeLow;
		rangeLow = newRangeLow;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.PRODUCTION_RECORD__RANGE_LOW, oldRangeLow, rangeLow));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getRangeHigh() {
		return rangeHigh;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRangeHigh(BigDecimal newRangeHigh) {
		BigDecimal oldRangeHigh = rangeHigh;
		rangeHigh = newRangeHigh;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.PRODUCTION_RECORD__RANGE_HIGH, oldRangeHigh, rangeHigh));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRangeSource() {
		return rangeSource;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRangeSource(String newRangeSource) {
		String oldRangeSource = rangeSource;
		rangeSource = newRangeSource;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.PRODUCTION_RECORD__RANGE_SOURCE, oldRangeSource, rangeSource));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getEvidenceIds() {
		if (evidenceIds == null) {
			evidenceIds = new EDataTypeEList<String>(String.class, this, InventoryPackage.PRODUCTION_RECORD__EVIDENCE_IDS);
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
			case InventoryPackage.PRODUCTION_RECORD__PRODUCT:
				return getProduct();
			case InventoryPackage.PRODUCTION_RECORD__FACILITY_ID:
				return getFacilityId();
			case InventoryPackage.PRODUCTION_RECORD__PERIOD_START:
				return getPeriodStart();
			case InventoryPackage.PRODUCTION_RECORD__PERIOD_END:
				return getPeriodEnd();
			case InventoryPackage.PRODUCTION_RECORD__QUANTITY:
				return getQuantity();
			case InventoryPackage.PRODUCTION_RECORD__UNIT:
				return getUnit();
			case InventoryPackage.PRODUCTION_RECORD__RANGE_LOW:
				return getRangeLow();
			case InventoryPackage.PRODUCTION_RECORD__RANGE_HIGH:
				return getRangeHigh();
			case InventoryPackage.PRODUCTION_RECORD__RANGE_SOURCE:
				return getRangeSource();
			case InventoryPackage.PRODUCTION_RECORD__EVIDENCE_IDS:
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
			case InventoryPackage.PRODUCTION_RECORD__PRODUCT:
				setProduct((String)newValue);
				return;
			case InventoryPackage.PRODUCTION_RECORD__FACILITY_ID:
				setFacilityId((String)newValue);
				return;
			case InventoryPackage.PRODUCTION_RECORD__PERIOD_START:
				setPeriodStart((LocalDate)newValue);
				return;
			case InventoryPackage.PRODUCTION_RECORD__PERIOD_END:
				setPeriodEnd((LocalDate)newValue);
				return;
			case InventoryPackage.PRODUCTION_RECORD__QUANTITY:
				setQuantity((BigDecimal)newValue);
				return;
			case InventoryPackage.PRODUCTION_RECORD__UNIT:
				setUnit((String)newValue);
				return;
			case InventoryPackage.PRODUCTION_RECORD__RANGE_LOW:
				setRangeLow((BigDecimal)newValue);
				return;
			case InventoryPackage.PRODUCTION_RECORD__RANGE_HIGH:
				setRangeHigh((BigDecimal)newValue);
				return;
			case InventoryPackage.PRODUCTION_RECORD__RANGE_SOURCE:
				setRangeSource((String)newValue);
				return;
			case InventoryPackage.PRODUCTION_RECORD__EVIDENCE_IDS:
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
			case InventoryPackage.PRODUCTION_RECORD__PRODUCT:
				setProduct(PRODUCT_EDEFAULT);
				return;
			case InventoryPackage.PRODUCTION_RECORD__FACILITY_ID:
				setFacilityId(FACILITY_ID_EDEFAULT);
				return;
			case InventoryPackage.PRODUCTION_RECORD__PERIOD_START:
				setPeriodStart(PERIOD_START_EDEFAULT);
				return;
			case InventoryPackage.PRODUCTION_RECORD__PERIOD_END:
				setPeriodEnd(PERIOD_END_EDEFAULT);
				return;
			case InventoryPackage.PRODUCTION_RECORD__QUANTITY:
				setQuantity(QUANTITY_EDEFAULT);
				return;
			case InventoryPackage.PRODUCTION_RECORD__UNIT:
				setUnit(UNIT_EDEFAULT);
				return;
			case InventoryPackage.PRODUCTION_RECORD__RANGE_LOW:
				setRangeLow(RANGE_LOW_EDEFAULT);
				return;
			case InventoryPackage.PRODUCTION_RECORD__RANGE_HIGH:
				setRangeHigh(RANGE_HIGH_EDEFAULT);
				return;
			case InventoryPackage.PRODUCTION_RECORD__RANGE_SOURCE:
				setRangeSource(RANGE_SOURCE_EDEFAULT);
				return;
			case InventoryPackage.PRODUCTION_RECORD__EVIDENCE_IDS:
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
			case InventoryPackage.PRODUCTION_RECORD__PRODUCT:
				return PRODUCT_EDEFAULT == null ? product != null : !PRODUCT_EDEFAULT.equals(product);
			case InventoryPackage.PRODUCTION_RECORD__FACILITY_ID:
				return FACILITY_ID_EDEFAULT == null ? facilityId != null : !FACILITY_ID_EDEFAULT.equals(facilityId);
			case InventoryPackage.PRODUCTION_RECORD__PERIOD_START:
				return PERIOD_START_EDEFAULT == null ? periodStart != null : !PERIOD_START_EDEFAULT.equals(periodStart);
			case InventoryPackage.PRODUCTION_RECORD__PERIOD_END:
				return PERIOD_END_EDEFAULT == null ? periodEnd != null : !PERIOD_END_EDEFAULT.equals(periodEnd);
			case InventoryPackage.PRODUCTION_RECORD__QUANTITY:
				return QUANTITY_EDEFAULT == null ? quantity != null : !QUANTITY_EDEFAULT.equals(quantity);
			case InventoryPackage.PRODUCTION_RECORD__UNIT:
				return UNIT_EDEFAULT == null ? unit != null : !UNIT_EDEFAULT.equals(unit);
			case InventoryPackage.PRODUCTION_RECORD__RANGE_LOW:
				return RANGE_LOW_EDEFAULT == null ? rangeLow != null : !RANGE_LOW_EDEFAULT.equals(rangeLow);
			case InventoryPackage.PRODUCTION_RECORD__RANGE_HIGH:
				return RANGE_HIGH_EDEFAULT == null ? rangeHigh != null : !RANGE_HIGH_EDEFAULT.equals(rangeHigh);
			case InventoryPackage.PRODUCTION_RECORD__RANGE_SOURCE:
				return RANGE_SOURCE_EDEFAULT == null ? rangeSource != null : !RANGE_SOURCE_EDEFAULT.equals(rangeSource);
			case InventoryPackage.PRODUCTION_RECORD__EVIDENCE_IDS:
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
		result.append(" (product: "); //$NON-NLS-1$
		result.append(product);
		result.append(", facilityId: "); //$NON-NLS-1$
		result.append(facilityId);
		result.append(", periodStart: "); //$NON-NLS-1$
		result.append(periodStart);
		result.append(", periodEnd: "); //$NON-NLS-1$
		result.append(periodEnd);
		result.append(", quantity: "); //$NON-NLS-1$
		result.append(quantity);
		result.append(", unit: "); //$NON-NLS-1$
		result.append(unit);
		result.append(", rangeLow: "); //$NON-NLS-1$
		result.append(rangeLow);
		result.append(", rangeHigh: "); //$NON-NLS-1$
		result.append(rangeHigh);
		result.append(", rangeSource: "); //$NON-NLS-1$
		result.append(rangeSource);
		result.append(", evidenceIds: "); //$NON-NLS-1$
		result.append(evidenceIds);
		result.append(')');
		return result.toString();
	}

} //ProductionRecordImpl
