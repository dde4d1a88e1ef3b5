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
import org.hecha.model.inventory.Offset;
import org.hecha.model.inventory.OffsetKind;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Offset</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.hecha.model.inventory.impl.OffsetImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.OffsetImpl#getProgramme <em>Programme</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.OffsetImpl#getRegistry <em>Registry</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.OffsetImpl#getSerialFrom <em>Serial From</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.OffsetImpl#getSerialTo <em>Serial To</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.OffsetImpl#getQuantity <em>Quantity</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.OffsetImpl#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.OffsetImpl#getVintageStart <em>Vintage Start</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.OffsetImpl#getVintageEnd <em>Vintage End</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.OffsetImpl#getRetiredOn <em>Retired On</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.OffsetImpl#getBeneficiary <em>Beneficiary</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.OffsetImpl#getCategory <em>Category</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.OffsetImpl#getRecognition <em>Recognition</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.OffsetImpl#getEvidenceIds <em>Evidence Ids</em>}</li>
 * </ul>
 *
 * @generated
 */
public class OffsetImpl extends IdentifiedImpl implements Offset {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final OffsetKind KIND_EDEFAULT = OffsetKind.GREEN_CERTIFICATE;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected OffsetKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getProgramme() <em>Programme</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProgramme()
	 * @generated
	 * @ordered
	 */
	protected static final String PROGRAMME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getProgramme() <em>Programme</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProgramme()
	 * @generated
	 * @ordered
	 */
	protected String programme = PROGRAMME_EDEFAULT;

	/**
	 * The default value of the '{@link #getRegistry() <em>Registry</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRegistry()
	 * @generated
	 * @ordered
	 */
	protected static final String REGISTRY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRegistry() <em>Registry</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRegistry()
	 * @generated
	 * @ordered
	 */
	protected String registry = REGISTRY_EDEFAULT;

	/**
	 * The default value of the '{@link #getSerialFrom() <em>Serial From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSerialFrom()
	 * @generated
	 * @ordered
	 */
	protected static final String SERIAL_FROM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSerialFrom() <em>Serial From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSerialFrom()
	 * @generated
	 * @ordered
	 */
	protected String serialFrom = SERIAL_FROM_EDEFAULT;

	/**
	 * The default value of the '{@link #getSerialTo() <em>Serial To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSerialTo()
	 * @generated
	 * @ordered
	 */
	protected static final String SERIAL_TO_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSerialTo() <em>Serial To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSerialTo()
	 * @generated
	 * @ordered
	 */
	protected String serialTo = SERIAL_TO_EDEFAULT;

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
	 * The default value of the '{@link #getVintageStart() <em>Vintage Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVintageStart()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate VINTAGE_START_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getVintageStart() <em>Vintage Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVintageStart()
	 * @generated
	 * @ordered
	 */
	protected LocalDate vintageStart = VINTAGE_START_EDEFAULT;

	/**
	 * The default value of the '{@link #getVintageEnd() <em>Vintage End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVintageEnd()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate VINTAGE_END_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getVintageEnd() <em>Vintage End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVintageEnd()
	 * @generated
	 * @ordered
	 */
	protected LocalDate vintageEnd = VINTAGE_END_EDEFAULT;

	/**
	 * The default value of the '{@link #getRetiredOn() <em>Retired On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRetiredOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate RETIRED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRetiredOn() <em>Retired On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRetiredOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate retiredOn = RETIRED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getBeneficiary() <em>Beneficiary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBeneficiary()
	 * @generated
	 * @ordered
	 */
	protected static final String BENEFICIARY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBeneficiary() <em>Beneficiary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBeneficiary()
	 * @generated
	 * @ordered
	 */
	protected String beneficiary = BENEFICIARY_EDEFAULT;

	/**
	 * The default value of the '{@link #getCategory() <em>Category</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCategory()
	 * @generated
	 * @ordered
	 */
	protected static final int CATEGORY_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getCategory() <em>Category</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCategory()
	 * @generated
	 * @ordered
	 */
	protected int category = CATEGORY_EDEFAULT;

	/**
	 * The default value of the '{@link #getRecognition() <em>Recognition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecognition()
	 * @generated
	 * @ordered
	 */
	protected static final String RECOGNITION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRecognition() <em>Recognition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecognition()
	 * @generated
	 * @ordered
	 */
	protected String recognition = RECOGNITION_EDEFAULT;

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
	protected OffsetImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return InventoryPackage.Literals.OFFSET;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OffsetKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(OffsetKind newKind) {
		OffsetKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.OFFSET__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getProgramme() {
		return programme;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProgramme(String newProgramme) {
		String oldProgramme = programme;
		programme = newProgramme;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.OFFSET__PROGRAMME, oldProgramme, programme));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRegistry() {
		return registry;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRegistry(String newRegistry) {
		String oldRegistry = registry;
		registry = newRegistry;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.OFFSET__REGISTRY, oldRegistry, registry));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSerialFrom() {
		return serialFrom;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSerialFrom(String newSerialFrom) {
		String oldSerialFrom = serialFrom;
		serialFrom = newSerialFrom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.OFFSET__SERIAL_FROM, oldSerialFrom, serialFrom));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSerialTo() {
		return serialTo;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSerialTo(String newSerialTo) {
		String oldSerialTo = serialTo;
		serialTo = newSerialTo;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.OFFSET__SERIAL_TO, oldSerialTo, serialTo));
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
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.OFFSET__QUANTITY, oldQuantity, quantity));
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
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.OFFSET__UNIT, oldUnit, unit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getVintageStart() {
		return vintageStart;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVintageStart(LocalDate newVintageStart) {
		LocalDate oldVintageStart = vintageStart;
		vintageStart = newVintageStart;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.OFFSET__VINTAGE_START, oldVintageStart, vintageStart));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getVintageEnd() {
		return vintageEnd;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVintageEnd(LocalDate newVintageEnd) {
		LocalDate oldVintageEnd = vintageEnd;
		vintageEnd = newVintageEnd;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.OFFSET__VINTAGE_END, oldVintageEnd, vintageEnd));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getRetiredOn() {
		return retiredOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRetiredOn(LocalDate newRetiredOn) {
		LocalDate oldRetiredOn = retiredOn;
		retiredOn = newRetiredOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.OFFSET__RETIRED_ON, oldRetiredOn, retiredOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBeneficiary() {
		return beneficiary;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBeneficiary(String newBeneficiary) {
		String oldBeneficiary = beneficiary;
		beneficiary = newBeneficiary;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.OFFSET__BENEFICIARY, oldBeneficiary, beneficiary));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getCategory() {
		return category;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCategory(int newCategory) {
		int oldCategory = category;
		category = newCategory;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.OFFSET__CATEGORY, oldCategory, category));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRecognition() {
		return recognition;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRecognition(String newRecognition) {
		String oldRecognition = recognition;
		recognition = newRecognition;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.OFFSET__RECOGNITION, oldRecognition, recognition));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getEvidenceIds() {
		if (evidenceIds == null) {
			evidenceIds = new EDataTypeEList<String>(String.class, this, InventoryPackage.OFFSET__EVIDENCE_IDS);
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
			case InventoryPackage.OFFSET__KIND:
				return getKind();
			case InventoryPackage.OFFSET__PROGRAMME:
				return getProgramme();
			case InventoryPackage.OFFSET__REGISTRY:
				return getRegistry();
			case InventoryPackage.OFFSET__SERIAL_FROM:
				return getSerialFrom();
			case InventoryPackage.OFFSET__SERIAL_TO:
				return getSerialTo();
			case InventoryPackage.OFFSET__QUANTITY:
				return getQuantity();
			case InventoryPackage.OFFSET__UNIT:
				return getUnit();
			case InventoryPackage.OFFSET__VINTAGE_START:
				return getVintageStart();
			case InventoryPackage.OFFSET__VINTAGE_END:
				return getVintageEnd();
			case InventoryPackage.OFFSET__RETIRED_ON:
				return getRetiredOn();
			case InventoryPackage.OFFSET__BENEFICIARY:
				return getBeneficiary();
			case InventoryPackage.OFFSET__CATEGORY:
				return getCategory();
			case InventoryPackage.OFFSET__RECOGNITION:
				return getRecognition();
			case InventoryPackage.OFFSET__EVIDENCE_IDS:
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
			case InventoryPackage.OFFSET__KIND:
				setKind((OffsetKind)newValue);
				return;
			case InventoryPackage.OFFSET__PROGRAMME:
				setProgramme((String)newValue);
				return;
			case InventoryPackage.OFFSET__REGISTRY:
				setRegistry((String)newValue);
				return;
			case InventoryPackage.OFFSET__SERIAL_FROM:
				setSerialFrom((String)newValue);
				return;
			case InventoryPackage.OFFSET__SERIAL_TO:
				setSerialTo((String)newValue);
				return;
			case InventoryPackage.OFFSET__QUANTITY:
				setQuantity((BigDecimal)newValue);
				return;
			case InventoryPackage.OFFSET__UNIT:
				setUnit((String)newValue);
				return;
			case InventoryPackage.OFFSET__VINTAGE_START:
				setVintageStart((LocalDate)newValue);
				return;
			case InventoryPackage.OFFSET__VINTAGE_END:
				setVintageEnd((LocalDate)newValue);
				return;
			case InventoryPackage.OFFSET__RETIRED_ON:
				setRetiredOn((LocalDate)newValue);
				return;
			case InventoryPackage.OFFSET__BENEFICIARY:
				setBeneficiary((String)newValue);
				return;
			case InventoryPackage.OFFSET__CATEGORY:
				setCategory((Integer)newValue);
				return;
			case InventoryPackage.OFFSET__RECOGNITION:
				setRecognition((String)newValue);
				return;
			case InventoryPackage.OFFSET__EVIDENCE_IDS:
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
			case InventoryPackage.OFFSET__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case InventoryPackage.OFFSET__PROGRAMME:
				setProgramme(PROGRAMME_EDEFAULT);
				return;
			case InventoryPackage.OFFSET__REGISTRY:
				setRegistry(REGISTRY_EDEFAULT);
				return;
			case InventoryPackage.OFFSET__SERIAL_FROM:
				setSerialFrom(SERIAL_FROM_EDEFAULT);
				return;
			case InventoryPackage.OFFSET__SERIAL_TO:
				setSerialTo(SERIAL_TO_EDEFAULT);
				return;
			case InventoryPackage.OFFSET__QUANTITY:
				setQuantity(QUANTITY_EDEFAULT);
				return;
			case InventoryPackage.OFFSET__UNIT:
				setUnit(UNIT_EDEFAULT);
				return;
			case InventoryPackage.OFFSET__VINTAGE_START:
				setVintageStart(VINTAGE_START_EDEFAULT);
				return;
			case InventoryPackage.OFFSET__VINTAGE_END:
				setVintageEnd(VINTAGE_END_EDEFAULT);
				return;
			case InventoryPackage.OFFSET__RETIRED_ON:
				setRetiredOn(RETIRED_ON_EDEFAULT);
				return;
			case InventoryPackage.OFFSET__BENEFICIARY:
				setBeneficiary(BENEFICIARY_EDEFAULT);
				return;
			case InventoryPackage.OFFSET__CATEGORY:
				setCategory(CATEGORY_EDEFAULT);
				return;
			case InventoryPackage.OFFSET__RECOGNITION:
				setRecognition(RECOGNITION_EDEFAULT);
				return;
			case InventoryPackage.OFFSET__EVIDENCE_IDS:
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
			case InventoryPackage.OFFSET__KIND:
				return kind != KIND_EDEFAULT;
			case InventoryPackage.OFFSET__PROGRAMME:
				return PROGRAMME_EDEFAULT == null ? programme != null : !PROGRAMME_EDEFAULT.equals(programme);
			case InventoryPackage.OFFSET__REGISTRY:
				return REGISTRY_EDEFAULT == null ? registry != null : !REGISTRY_EDEFAULT.equals(registry);
			case InventoryPackage.OFFSET__SERIAL_FROM:
				return SERIAL_FROM_EDEFAULT == null ? serialFrom != null : !SERIAL_FROM_EDEFAULT.equals(serialFrom);
			case InventoryPackage.OFFSET__SERIAL_TO:
				return SERIAL_TO_EDEFAULT == null ? serialTo != null : !SERIAL_TO_EDEFAULT.equals(serialTo);
			case InventoryPackage.OFFSET__QUANTITY:
				return QUANTITY_EDEFAULT == null ? quantity != null : !QUANTITY_EDEFAULT.equals(quantity);
			case InventoryPackage.OFFSET__UNIT:
				return UNIT_EDEFAULT == null ? unit != null : !UNIT_EDEFAULT.equals(unit);
			case InventoryPackage.OFFSET__VINTAGE_START:
				return VINTAGE_START_EDEFAULT == null ? vintageStart != null : !VINTAGE_START_EDEFAULT.equals(vintageStart);
			case InventoryPackage.OFFSET__VINTAGE_END:
				return VINTAGE_END_EDEFAULT == null ? vintageEnd != null : !VINTAGE_END_EDEFAULT.equals(vintageEnd);
			case InventoryPackage.OFFSET__RETIRED_ON:
				return RETIRED_ON_EDEFAULT == null ? retiredOn != null : !RETIRED_ON_EDEFAULT.equals(retiredOn);
			case InventoryPackage.OFFSET__BENEFICIARY:
				return BENEFICIARY_EDEFAULT == null ? beneficiary != null : !BENEFICIARY_EDEFAULT.equals(beneficiary);
			case InventoryPackage.OFFSET__CATEGORY:
				return category != CATEGORY_EDEFAULT;
			case InventoryPackage.OFFSET__RECOGNITION:
				return RECOGNITION_EDEFAULT == null ? recognition != null : !RECOGNITION_EDEFAULT.equals(recognition);
			case InventoryPackage.OFFSET__EVIDENCE_IDS:
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
		result.append(" (kind: "); //$NON-NLS-1$
		result.append(kind);
		result.append(", programme: "); //$NON-NLS-1$
		result.append(programme);
		result.append(", registry: "); //$NON-NLS-1$
		result.append(registry);
		result.append(", serialFrom: "); //$NON-NLS-1$
		result.append(serialFrom);
		result.append(", serialTo: "); //$NON-NLS-1$
		result.append(serialTo);
		result.append(", quantity: "); //$NON-NLS-1$
		result.append(quantity);
		result.append(", unit: "); //$NON-NLS-1$
		result.append(unit);
		result.append(", vintageStart: "); //$NON-NLS-1$
		result.append(vintageStart);
		result.append(", vintageEnd: "); //$NON-NLS-1$
		result.append(vintageEnd);
		result.append(", retiredOn: "); //$NON-NLS-1$
		result.append(retiredOn);
		result.append(", beneficiary: "); //$NON-NLS-1$
		result.append(beneficiary);
		result.append(", category: "); //$NON-NLS-1$
		result.append(category);
		result.append(", recognition: "); //$NON-NLS-1$
		result.append(recognition);
		result.append(", evidenceIds: "); //$NON-NLS-1$
		result.append(evidenceIds);
		result.append(')');
		return result.toString();
	}

} //OffsetImpl
