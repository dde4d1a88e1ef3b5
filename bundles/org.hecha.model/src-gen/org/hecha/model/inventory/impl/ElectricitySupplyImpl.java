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

import org.eclipse.emf.ecore.util.EDataTypeEList;

import org.hecha.model.base.impl.IdentifiedImpl;

import org.hecha.model.inventory.ElectricitySupply;
import org.hecha.model.inventory.InventoryPackage;
import org.hecha.model.inventory.Parameter;
import org.hecha.model.inventory.SupplyKind;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Electricity Supply</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.hecha.model.inventory.impl.ElectricitySupplyImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.ElectricitySupplyImpl#getQuantity <em>Quantity</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.ElectricitySupplyImpl#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.ElectricitySupplyImpl#isRenewable <em>Renewable</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.ElectricitySupplyImpl#isNonFossil <em>Non Fossil</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.ElectricitySupplyImpl#getPeriodStart <em>Period Start</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.ElectricitySupplyImpl#getPeriodEnd <em>Period End</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.ElectricitySupplyImpl#getProof <em>Proof</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.ElectricitySupplyImpl#getCertificateRange <em>Certificate Range</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.ElectricitySupplyImpl#isCertificatesSold <em>Certificates Sold</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.ElectricitySupplyImpl#getEvidenceIds <em>Evidence Ids</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.ElectricitySupplyImpl#getFactor <em>Factor</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ElectricitySupplyImpl extends IdentifiedImpl implements ElectricitySupply {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final SupplyKind KIND_EDEFAULT = SupplyKind.GRID;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected SupplyKind kind = KIND_EDEFAULT;

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
	 * The default value of the '{@link #isRenewable() <em>Renewable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRenewable()
	 * @generated
	 * @ordered
	 */
	protected static final boolean RENEWABLE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isRenewable() <em>Renewable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRenewable()
	 * @generated
	 * @ordered
	 */
	protected boolean renewable = RENEWABLE_EDEFAULT;

	/**
	 * The default value of the '{@link #isNonFossil() <em>Non Fossil</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isNonFossil()
	 * @generated
	 * @ordered
	 */
	protected static final boolean NON_FOSSIL_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isNonFossil() <em>Non Fossil</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isNonFossil()
	 * @generated
	 * @ordered
	 */
	protected boolean nonFossil = NON_FOSSIL_EDEFAULT;

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
	 * The default value of the '{@link #getProof() <em>Proof</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProof()
	 * @generated
	 * @ordered
	 */
	protected static final String PROOF_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getProof() <em>Proof</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProof()
	 * @generated
	 * @ordered
	 */
	protected String proof = PROOF_EDEFAULT;

	/**
	 * The default value of the '{@link #getCertificateRange() <em>Certificate Range</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCertificateRange()
	 * @generated
	 * @ordered
	 */
	protected static final String CERTIFICATE_RANGE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCertificateRange() <em>Certificate Range</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCertificateRange()
	 * @generated
	 * @ordered
	 */
	protected String certificateRange = CERTIFICATE_RANGE_EDEFAULT;

	/**
	 * The default value of the '{@link #isCertificatesSold() <em>Certificates Sold</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isCertificatesSold()
	 * @generated
	 * @ordered
	 */
	protected static final boolean CERTIFICATES_SOLD_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isCertificatesSold() <em>Certificates Sold</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isCertificatesSold()
	 * @generated
	 * @ordered
	 */
	protected boolean certificatesSold = CERTIFICATES_SOLD_EDEFAULT;

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
	 * The cached value of the '{@link #getFactor() <em>Factor</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFactor()
	 * @generated
	 * @ordered
	 */
	protected Parameter factor;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ElectricitySupplyImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return InventoryPackage.Literals.ELECTRICITY_SUPPLY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SupplyKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(SupplyKind newKind) {
		SupplyKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.ELECTRICITY_SUPPLY__KIND, oldKind, kind));
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
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.ELECTRICITY_SUPPLY__QUANTITY, oldQuantity, quantity));
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
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.ELECTRICITY_SUPPLY__UNIT, oldUnit, unit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isRenewable() {
		return renewable;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRenewable(boolean newRenewable) {
		boolean oldRenewable = renewable;
		renewable = newRenewable;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.ELECTRICITY_SUPPLY__RENEWABLE, oldRenewable, renewable));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isNonFossil() {
		return nonFossil;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNonFossil(boolean newNonFossil) {
		boolean oldNonFossil = nonFossil;
		nonFossil = newNonFossil;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.ELECTRICITY_SUPPLY__NON_FOSSIL, oldNonFossil, nonFossil));
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
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.ELECTRICITY_SUPPLY__PERIOD_START, oldPeriodStart, periodStart));
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
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.ELECTRICITY_SUPPLY__PERIOD_END, oldPeriodEnd, periodEnd));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getProof() {
		return proof;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProof(String newProof) {
		String oldProof = proof;
		proof = newProof;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.ELECTRICITY_SUPPLY__PROOF, oldProof, proof));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCertificateRange() {
		return certificateRange;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCertificateRange(String newCertificateRange) {
		String oldCertificateRange = certificateRange;
		certificateRange = newCertificateRange;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.ELECTRICITY_SUPPLY__CERTIFICATE_RANGE, oldCertificateRange, certificateRange));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isCertificatesSold() {
		return certificatesSold;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCertificatesSold(boolean newCertificatesSold) {
		boolean oldCertificatesSold = certificatesSold;
		certificatesSold = newCertificatesSold;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.ELECTRICITY_SUPPLY__CERTIFICATES_SOLD, oldCertificatesSold, certificatesSold));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getEvidenceIds() {
		if (evidenceIds == null) {
			evidenceIds = new EDataTypeEList<String>(String.class, this, InventoryPackage.ELECTRICITY_SUPPLY__EVIDENCE_IDS);
		}
		return evidenceIds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Parameter getFactor() {
		return factor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetFactor(Parameter newFactor, NotificationChain msgs) {
		Parameter oldFactor = factor;
		factor = newFactor;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, InventoryPackage.ELECTRICITY_SUPPLY__FACTOR, oldFactor, newFactor);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFactor(Parameter newFactor) {
		if (newFactor != factor) {
			NotificationChain msgs = null;
			if (factor != null)
				msgs = ((InternalEObject)factor).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - InventoryPackage.ELECTRICITY_SUPPLY__FACTOR, null, msgs);
			if (newFactor != null)
				msgs = ((InternalEObject)newFactor).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - InventoryPackage.ELECTRICITY_SUPPLY__FACTOR, null, msgs);
			msgs = basicSetFactor(newFactor, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.ELECTRICITY_SUPPLY__FACTOR, newFactor, newFactor));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case InventoryPackage.ELECTRICITY_SUPPLY__FACTOR:
				return basicSetFactor(null, msgs);
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
			case InventoryPackage.ELECTRICITY_SUPPLY__KIND:
				return getKind();
			case InventoryPackage.ELECTRICITY_SUPPLY__QUANTITY:
				return getQuantity();
			case InventoryPackage.ELECTRICITY_SUPPLY__UNIT:
				return getUnit();
			case InventoryPackage.ELECTRICITY_SUPPLY__RENEWABLE:
				return isRenewable();
			case InventoryPackage.ELECTRICITY_SUPPLY__NON_FOSSIL:
				return isNonFossil();
			case InventoryPackage.ELECTRICITY_SUPPLY__PERIOD_START:
				return getPeriodStart();
			case InventoryPackage.ELECTRICITY_SUPPLY__PERIOD_END:
				return getPeriodEnd();
			case InventoryPackage.ELECTRICITY_SUPPLY__PROOF:
				return getProof();
			case InventoryPackage.ELECTRICITY_SUPPLY__CERTIFICATE_RANGE:
				return getCertificateRange();
			case InventoryPackage.ELECTRICITY_SUPPLY__CERTIFICATES_SOLD:
				return isCertificatesSold();
			case InventoryPackage.ELECTRICITY_SUPPLY__EVIDENCE_IDS:
				return getEvidenceIds();
			case InventoryPackage.ELECTRICITY_SUPPLY__FACTOR:
				return getFactor();
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
			case InventoryPackage.ELECTRICITY_SUPPLY__KIND:
				setKind((SupplyKind)newValue);
				return;
			case InventoryPackage.ELECTRICITY_SUPPLY__QUANTITY:
				setQuantity((BigDecimal)newValue);
				return;
			case InventoryPackage.ELECTRICITY_SUPPLY__UNIT:
				setUnit((String)newValue);
				return;
			case InventoryPackage.ELECTRICITY_SUPPLY__RENEWABLE:
				setRenewable((Boolean)newValue);
				return;
			case InventoryPackage.ELECTRICITY_SUPPLY__NON_FOSSIL:
				setNonFossil((Boolean)newValue);
				return;
			case InventoryPackage.ELECTRICITY_SUPPLY__PERIOD_START:
				setPeriodStart((LocalDate)newValue);
				return;
			case InventoryPackage.ELECTRICITY_SUPPLY__PERIOD_END:
				setPeriodEnd((LocalDate)newValue);
				return;
			case InventoryPackage.ELECTRICITY_SUPPLY__PROOF:
				setProof((String)newValue);
				return;
			case InventoryPackage.ELECTRICITY_SUPPLY__CERTIFICATE_RANGE:
				setCertificateRange((String)newValue);
				return;
			case InventoryPackage.ELECTRICITY_SUPPLY__CERTIFICATES_SOLD:
				setCertificatesSold((Boolean)newValue);
				return;
			case InventoryPackage.ELECTRICITY_SUPPLY__EVIDENCE_IDS:
				getEvidenceIds().clear();
				getEvidenceIds().addAll((Collection<? extends String>)newValue);
				return;
			case InventoryPackage.ELECTRICITY_SUPPLY__FACTOR:
				setFactor((Parameter)newValue);
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
			case InventoryPackage.ELECTRICITY_SUPPLY__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case InventoryPackage.ELECTRICITY_SUPPLY__QUANTITY:
				setQuantity(QUANTITY_EDEFAULT);
				return;
			case InventoryPackage.ELECTRICITY_SUPPLY__UNIT:
				setUnit(UNIT_EDEFAULT);
				return;
			case InventoryPackage.ELECTRICITY_SUPPLY__RENEWABLE:
				setRenewable(RENEWABLE_EDEFAULT);
				return;
			case InventoryPackage.ELECTRICITY_SUPPLY__NON_FOSSIL:
				setNonFossil(NON_FOSSIL_EDEFAULT);
				return;
			case InventoryPackage.ELECTRICITY_SUPPLY__PERIOD_START:
				setPeriodStart(PERIOD_START_EDEFAULT);
				return;
			case InventoryPackage.ELECTRICITY_SUPPLY__PERIOD_END:
				setPeriodEnd(PERIOD_END_EDEFAULT);
				return;
			case InventoryPackage.ELECTRICITY_SUPPLY__PROOF:
				setProof(PROOF_EDEFAULT);
				return;
			case InventoryPackage.ELECTRICITY_SUPPLY__CERTIFICATE_RANGE:
				setCertificateRange(CERTIFICATE_RANGE_EDEFAULT);
				return;
			case InventoryPackage.ELECTRICITY_SUPPLY__CERTIFICATES_SOLD:
				setCertificatesSold(CERTIFICATES_SOLD_EDEFAULT);
				return;
			case InventoryPackage.ELECTRICITY_SUPPLY__EVIDENCE_IDS:
				getEvidenceIds().clear();
				return;
			case InventoryPackage.ELECTRICITY_SUPPLY__FACTOR:
				setFactor((Parameter)null);
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
			case InventoryPackage.ELECTRICITY_SUPPLY__KIND:
				return kind != KIND_EDEFAULT;
			case InventoryPackage.ELECTRICITY_SUPPLY__QUANTITY:
				return QUANTITY_EDEFAULT == null ? quantity != null : !QUANTITY_EDEFAULT.equals(quantity);
			case InventoryPackage.ELECTRICITY_SUPPLY__UNIT:
				return UNIT_EDEFAULT == null ? unit != null : !UNIT_EDEFAULT.equals(unit);
			case InventoryPackage.ELECTRICITY_SUPPLY__RENEWABLE:
				return renewable != RENEWABLE_EDEFAULT;
			case InventoryPackage.ELECTRICITY_SUPPLY__NON_FOSSIL:
				return nonFossil != NON_FOSSIL_EDEFAULT;
			case InventoryPackage.ELECTRICITY_SUPPLY__PERIOD_START:
				return PERIOD_START_EDEFAULT == null ? periodStart != null : !PERIOD_START_EDEFAULT.equals(periodStart);
			case InventoryPackage.ELECTRICITY_SUPPLY__PERIOD_END:
				return PERIOD_END_EDEFAULT == null ? periodEnd != null : !PERIOD_END_EDEFAULT.equals(periodEnd);
			case InventoryPackage.ELECTRICITY_SUPPLY__PROOF:
				return PROOF_EDEFAULT == null ? proof != null : !PROOF_EDEFAULT.equals(proof);
			case InventoryPackage.ELECTRICITY_SUPPLY__CERTIFICATE_RANGE:
				return CERTIFICATE_RANGE_EDEFAULT == null ? certificateRange != null : !CERTIFICATE_RANGE_EDEFAULT.equals(certificateRange);
			case InventoryPackage.ELECTRICITY_SUPPLY__CERTIFICATES_SOLD:
				return certificatesSold != CERTIFICATES_SOLD_EDEFAULT;
			case InventoryPackage.ELECTRICITY_SUPPLY__EVIDENCE_IDS:
				return evidenceIds != null && !evidenceIds.isEmpty();
			case InventoryPackage.ELECTRICITY_SUPPLY__FACTOR:
				return factor != null;
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
		result.append(", quantity: "); //$NON-NLS-1$
		result.append(quantity);
		result.append(", unit: "); //$NON-NLS-1$
		result.append(unit);
		result.append(", renewable: "); //$NON-NLS-1$
		result.append(renewable);
		result.append(", nonFossil: "); //$NON-NLS-1$
		result.append(nonFossil);
		result.append(", periodStart: "); //$NON-NLS-1$
		result.append(periodStart);
		result.append(", periodEnd: "); //$NON-NLS-1$
		result.append(periodEnd);
		result.append(", proof: "); //$NON-NLS-1$
		result.append(proof);
		result.append(", certificateRange: "); //$NON-NLS-1$
		result.append(certificateRange);
		result.append(", certificatesSold: "); //$NON-NLS-1$
		result.append(certificatesSold);
		result.append(", evidenceIds: "); //$NON-NLS-1$
		result.append(evidenceIds);
		result.append(')');
		return result.toString();
	}

} //ElectricitySupplyImpl
