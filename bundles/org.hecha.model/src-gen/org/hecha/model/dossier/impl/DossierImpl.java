/**
 */
package org.hecha.model.dossier.impl;

import java.time.LocalDate;

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

import org.hecha.model.dossier.ClaimedEmissions;
import org.hecha.model.dossier.ConditionClaim;
import org.hecha.model.dossier.Dossier;
import org.hecha.model.dossier.DossierPackage;
import org.hecha.model.dossier.IndicatorClaim;
import org.hecha.model.dossier.Material;
import org.hecha.model.dossier.PackageReference;

import org.hecha.model.inventory.Offset;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Dossier</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.hecha.model.dossier.impl.DossierImpl#getSchemaVersion <em>Schema Version</em>}</li>
 *   <li>{@link org.hecha.model.dossier.impl.DossierImpl#getSchemeId <em>Scheme Id</em>}</li>
 *   <li>{@link org.hecha.model.dossier.impl.DossierImpl#getFactoryName <em>Factory Name</em>}</li>
 *   <li>{@link org.hecha.model.dossier.impl.DossierImpl#getCreditCode <em>Credit Code</em>}</li>
 *   <li>{@link org.hecha.model.dossier.impl.DossierImpl#getPeriodStart <em>Period Start</em>}</li>
 *   <li>{@link org.hecha.model.dossier.impl.DossierImpl#getPeriodEnd <em>Period End</em>}</li>
 *   <li>{@link org.hecha.model.dossier.impl.DossierImpl#getAppliedOn <em>Applied On</em>}</li>
 *   <li>{@link org.hecha.model.dossier.impl.DossierImpl#isIllustrative <em>Illustrative</em>}</li>
 *   <li>{@link org.hecha.model.dossier.impl.DossierImpl#getConditions <em>Conditions</em>}</li>
 *   <li>{@link org.hecha.model.dossier.impl.DossierImpl#getClaims <em>Claims</em>}</li>
 *   <li>{@link org.hecha.model.dossier.impl.DossierImpl#getEmissions <em>Emissions</em>}</li>
 *   <li>{@link org.hecha.model.dossier.impl.DossierImpl#getOffsets <em>Offsets</em>}</li>
 *   <li>{@link org.hecha.model.dossier.impl.DossierImpl#getMaterials <em>Materials</em>}</li>
 *   <li>{@link org.hecha.model.dossier.impl.DossierImpl#getPackages <em>Packages</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DossierImpl extends IdentifiedImpl implements Dossier {
	/**
	 * The default value of the '{@link #getSchemaVersion() <em>Schema Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSchemaVersion()
	 * @generated
	 * @ordered
	 */
	protected static final String SCHEMA_VERSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSchemaVersion() <em>Schema Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSchemaVersion()
	 * @generated
	 * @ordered
	 */
	protected String schemaVersion = SCHEMA_VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getSchemeId() <em>Scheme Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSchemeId()
	 * @generated
	 * @ordered
	 */
	protected static final String SCHEME_ID_EDEFAULT = "JS-ZCF-2026"; //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getSchemeId() <em>Scheme Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSchemeId()
	 * @generated
	 * @ordered
	 */
	protected String schemeId = SCHEME_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getFactoryName() <em>Factory Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFactoryName()
	 * @generated
	 * @ordered
	 */
	protected static final String FACTORY_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFactoryName() <em>Factory Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFactoryName()
	 * @generated
	 * @ordered
	 */
	protected String factoryName = FACTORY_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getCreditCode() <em>Credit Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreditCode()
	 * @generated
	 * @ordered
	 */
	protected static final String CREDIT_CODE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCreditCode() <em>Credit Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreditCode()
	 * @generated
	 * @ordered
	 */
	protected String creditCode = CREDIT_CODE_EDEFAULT;

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
	 * The default value of the '{@link #getAppliedOn() <em>Applied On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAppliedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate APPLIED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAppliedOn() <em>Applied On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAppliedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate appliedOn = APPLIED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #isIllustrative() <em>Illustrative</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isIllustrative()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ILLUSTRATIVE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isIllustrative() <em>Illustrative</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isIllustrative()
	 * @generated
	 * @ordered
	 */
	protected boolean illustrative = ILLUSTRATIVE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getConditions() <em>Conditions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConditions()
	 * @generated
	 * @ordered
	 */
	protected EList<ConditionClaim> conditions;

	/**
	 * The cached value of the '{@link #getClaims() <em>Claims</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClaims()
	 * @generated
	 * @ordered
	 */
	protected EList<IndicatorClaim> claims;

	/**
	 * The cached value of the '{@link #getEmissions() <em>Emissions</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEmissions()
	 * @generated
	 * @ordered
	 */
	protected ClaimedEmissions emissions;

	/**
	 * The cached value of the '{@link #getOffsets() <em>Offsets</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOffsets()
	 * @generated
	 * @ordered
	 */
	protected EList<Offset> offsets;

	/**
	 * The cached value of the '{@link #getMaterials() <em>Materials</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaterials()
	 * @generated
	 * @ordered
	 */
	protected EList<Material> materials;

	/**
	 * The cached value of the '{@link #getPackages() <em>Packages</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPackages()
	 * @generated
	 * @ordered
	 */
	protected EList<PackageReference> packages;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DossierImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DossierPackage.Literals.DOSSIER;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSchemaVersion() {
		return schemaVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSchemaVersion(String newSchemaVersion) {
		String oldSchemaVersion = schemaVersion;
		schemaVersion = newSchemaVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.DOSSIER__SCHEMA_VERSION, oldSchemaVersion, schemaVersion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSchemeId() {
		return schemeId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSchemeId(String newSchemeId) {
		String oldSchemeId = schemeId;
		schemeId = newSchemeId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.DOSSIER__SCHEME_ID, oldSchemeId, schemeId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFactoryName() {
		return factoryName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFactoryName(String newFactoryName) {
		String oldFactoryName = factoryName;
		factoryName = newFactoryName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.DOSSIER__FACTORY_NAME, oldFactoryName, factoryName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCreditCode() {
		return creditCode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCreditCode(String newCreditCode) {
		String oldCreditCode = creditCode;
		creditCode = newCreditCode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.DOSSIER__CREDIT_CODE, oldCreditCode, creditCode));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.DOSSIER__PERIOD_START, oldPeriodStart, periodStart));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.DOSSIER__PERIOD_END, oldPeriodEnd, periodEnd));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getAppliedOn() {
		return appliedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAppliedOn(LocalDate newAppliedOn) {
		LocalDate oldAppliedOn = appliedOn;
		appliedOn = newAppliedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.DOSSIER__APPLIED_ON, oldAppliedOn, appliedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isIllustrative() {
		return illustrative;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIllustrative(boolean newIllustrative) {
		boolean oldIllustrative = illustrative;
		illustrative = newIllustrative;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.DOSSIER__ILLUSTRATIVE, oldIllustrative, illustrative));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ConditionClaim> getConditions() {
		if (conditions == null) {
			conditions = new EObjectContainmentEList<ConditionClaim>(ConditionClaim.class, this, DossierPackage.DOSSIER__CONDITIONS);
		}
		return conditions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<IndicatorClaim> getClaims() {
		if (claims == null) {
			claims = new EObjectContainmentEList<IndicatorClaim>(IndicatorClaim.class, this, DossierPackage.DOSSIER__CLAIMS);
		}
		return claims;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ClaimedEmissions getEmissions() {
		return emissions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetEmissions(ClaimedEmissions newEmissions, NotificationChain msgs) {
		ClaimedEmissions oldEmissions = emissions;
		emissions = newEmissions;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DossierPackage.DOSSIER__EMISSIONS, oldEmissions, newEmissions);
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
	public void setEmissions(ClaimedEmissions newEmissions) {
		if (newEmissions != emissions) {
			NotificationChain msgs = null;
			if (emissions != null)
				msgs = ((InternalEObject)emissions).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DossierPackage.DOSSIER__EMISSIONS, null, msgs);
			if (newEmissions != null)
				msgs = ((InternalEObject)newEmissions).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DossierPackage.DOSSIER__EMISSIONS, null, msgs);
			msgs = basicSetEmissions(newEmissions, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.DOSSIER__EMISSIONS, newEmissions, newEmissions));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Offset> getOffsets() {
		if (offsets == null) {
			offsets = new EObjectContainmentEList<Offset>(Offset.class, this, DossierPackage.DOSSIER__OFFSETS);
		}
		return offsets;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Material> getMaterials() {
		if (materials == null) {
			materials = new EObjectContainmentEList<Material>(Material.class, this, DossierPackage.DOSSIER__MATERIALS);
		}
		return materials;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<PackageReference> getPackages() {
		if (packages == null) {
			packages = new EObjectContainmentEList<PackageReference>(PackageReference.class, this, DossierPackage.DOSSIER__PACKAGES);
		}
		return packages;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case DossierPackage.DOSSIER__CONDITIONS:
				return ((InternalEList<?>)getConditions()).basicRemove(otherEnd, msgs);
			case DossierPackage.DOSSIER__CLAIMS:
				return ((InternalEList<?>)getClaims()).basicRemove(otherEnd, msgs);
			case DossierPackage.DOSSIER__EMISSIONS:
				return basicSetEmissions(null, msgs);
			case DossierPackage.DOSSIER__OFFSETS:
				return ((InternalEList<?>)getOffsets()).basicRemove(otherEnd, msgs);
			case DossierPackage.DOSSIER__MATERIALS:
				return ((InternalEList<?>)getMaterials()).basicRemove(otherEnd, msgs);
			case DossierPackage.DOSSIER__PACKAGES:
				return ((InternalEList<?>)getPackages()).basicRemove(otherEnd, msgs);
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
			case DossierPackage.DOSSIER__SCHEMA_VERSION:
				return getSchemaVersion();
			case DossierPackage.DOSSIER__SCHEME_ID:
				return getSchemeId();
			case DossierPackage.DOSSIER__FACTORY_NAME:
				return getFactoryName();
			case DossierPackage.DOSSIER__CREDIT_CODE:
				return getCreditCode();
			case DossierPackage.DOSSIER__PERIOD_START:
				return getPeriodStart();
			case DossierPackage.DOSSIER__PERIOD_END:
				return getPeriodEnd();
			case DossierPackage.DOSSIER__APPLIED_ON:
				return getAppliedOn();
			case DossierPackage.DOSSIER__ILLUSTRATIVE:
				return isIllustrative();
			case DossierPackage.DOSSIER__CONDITIONS:
				return getConditions();
			case DossierPackage.DOSSIER__CLAIMS:
				return getClaims();
			case DossierPackage.DOSSIER__EMISSIONS:
				return getEmissions();
			case DossierPackage.DOSSIER__OFFSETS:
				return getOffsets();
			case DossierPackage.DOSSIER__MATERIALS:
				return getMaterials();
			case DossierPackage.DOSSIER__PACKAGES:
				return getPackages();
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
			case DossierPackage.DOSSIER__SCHEMA_VERSION:
				setSchemaVersion((String)newValue);
				return;
			case DossierPackage.DOSSIER__SCHEME_ID:
				setSchemeId((String)newValue);
				return;
			case DossierPackage.DOSSIER__FACTORY_NAME:
				setFactoryName((String)newValue);
				return;
			case DossierPackage.DOSSIER__CREDIT_CODE:
				setCreditCode((String)newValue);
				return;
			case DossierPackage.DOSSIER__PERIOD_START:
				setPeriodStart((LocalDate)newValue);
				return;
			case DossierPackage.DOSSIER__PERIOD_END:
				setPeriodEnd((LocalDate)newValue);
				return;
			case DossierPackage.DOSSIER__APPLIED_ON:
				setAppliedOn((LocalDate)newValue);
				return;
			case DossierPackage.DOSSIER__ILLUSTRATIVE:
				setIllustrative((Boolean)newValue);
				return;
			case DossierPackage.DOSSIER__CONDITIONS:
				getConditions().clear();
				getConditions().addAll((Collection<? extends ConditionClaim>)newValue);
				return;
			case DossierPackage.DOSSIER__CLAIMS:
				getClaims().clear();
				getClaims().addAll((Collection<? extends IndicatorClaim>)newValue);
				return;
			case DossierPackage.DOSSIER__EMISSIONS:
				setEmissions((ClaimedEmissions)newValue);
				return;
			case DossierPackage.DOSSIER__OFFSETS:
				getOffsets().clear();
				getOffsets().addAll((Collection<? extends Offset>)newValue);
				return;
			case DossierPackage.DOSSIER__MATERIALS:
				getMaterials().clear();
				getMaterials().addAll((Collection<? extends Material>)newValue);
				return;
			case DossierPackage.DOSSIER__PACKAGES:
				getPackages().clear();
				getPackages().addAll((Collection<? extends PackageReference>)newValue);
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
			case DossierPackage.DOSSIER__SCHEMA_VERSION:
				setSchemaVersion(SCHEMA_VERSION_EDEFAULT);
				return;
			case DossierPackage.DOSSIER__SCHEME_ID:
				setSchemeId(SCHEME_ID_EDEFAULT);
				return;
			case DossierPackage.DOSSIER__FACTORY_NAME:
				setFactoryName(FACTORY_NAME_EDEFAULT);
				return;
			case DossierPackage.DOSSIER__CREDIT_CODE:
				setCreditCode(CREDIT_CODE_EDEFAULT);
				return;
			case DossierPackage.DOSSIER__PERIOD_START:
				setPeriodStart(PERIOD_START_EDEFAULT);
				return;
			case DossierPackage.DOSSIER__PERIOD_END:
				setPeriodEnd(PERIOD_END_EDEFAULT);
				return;
			case DossierPackage.DOSSIER__APPLIED_ON:
				setAppliedOn(APPLIED_ON_EDEFAULT);
				return;
			case DossierPackage.DOSSIER__ILLUSTRATIVE:
				setIllustrative(ILLUSTRATIVE_EDEFAULT);
				return;
			case DossierPackage.DOSSIER__CONDITIONS:
				getConditions().clear();
				return;
			case DossierPackage.DOSSIER__CLAIMS:
				getClaims().clear();
				return;
			case DossierPackage.DOSSIER__EMISSIONS:
				setEmissions((ClaimedEmissions)null);
				return;
			case DossierPackage.DOSSIER__OFFSETS:
				getOffsets().clear();
				return;
			case DossierPackage.DOSSIER__MATERIALS:
				getMaterials().clear();
				return;
			case DossierPackage.DOSSIER__PACKAGES:
				getPackages().clear();
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
			case DossierPackage.DOSSIER__SCHEMA_VERSION:
				return SCHEMA_VERSION_EDEFAULT == null ? schemaVersion != null : !SCHEMA_VERSION_EDEFAULT.equals(schemaVersion);
			case DossierPackage.DOSSIER__SCHEME_ID:
				return SCHEME_ID_EDEFAULT == null ? schemeId != null : !SCHEME_ID_EDEFAULT.equals(schemeId);
			case DossierPackage.DOSSIER__FACTORY_NAME:
				return FACTORY_NAME_EDEFAULT == null ? factoryName != null : !FACTORY_NAME_EDEFAULT.equals(factoryName);
			case DossierPackage.DOSSIER__CREDIT_CODE:
				return CREDIT_CODE_EDEFAULT == null ? creditCode != null : !CREDIT_CODE_EDEFAULT.equals(creditCode);
			case DossierPackage.DOSSIER__PERIOD_START:
				return PERIOD_START_EDEFAULT == null ? periodStart != null : !PERIOD_START_EDEFAULT.equals(periodStart);
			case DossierPackage.DOSSIER__PERIOD_END:
				return PERIOD_END_EDEFAULT == null ? periodEnd != null : !PERIOD_END_EDEFAULT.equals(periodEnd);
			case DossierPackage.DOSSIER__APPLIED_ON:
				return APPLIED_ON_EDEFAULT == null ? appliedOn != null : !APPLIED_ON_EDEFAULT.equals(appliedOn);
			case DossierPackage.DOSSIER__ILLUSTRATIVE:
				return illustrative != ILLUSTRATIVE_EDEFAULT;
			case DossierPackage.DOSSIER__CONDITIONS:
				return conditions != null && !conditions.isEmpty();
			case DossierPackage.DOSSIER__CLAIMS:
				return claims != null && !claims.isEmpty();
			case DossierPackage.DOSSIER__EMISSIONS:
				return emissions != null;
			case DossierPackage.DOSSIER__OFFSETS:
				return offsets != null && !offsets.isEmpty();
			case DossierPackage.DOSSIER__MATERIALS:
				return materials != null && !materials.isEmpty();
			case DossierPackage.DOSSIER__PACKAGES:
				return packages != null && !packages.isEmpty();
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
		result.append(" (schemaVersion: "); //$NON-NLS-1$
		result.append(schemaVersion);
		result.append(", schemeId: "); //$NON-NLS-1$
		result.append(schemeId);
		result.append(", factoryName: "); //$NON-NLS-1$
		result.append(factoryName);
		result.append(", creditCode: "); //$NON-NLS-1$
		result.append(creditCode);
		result.append(", periodStart: "); //$NON-NLS-1$
		result.append(periodStart);
		result.append(", periodEnd: "); //$NON-NLS-1$
		result.append(periodEnd);
		result.append(", appliedOn: "); //$NON-NLS-1$
		result.append(appliedOn);
		result.append(", illustrative: "); //$NON-NLS-1$
		result.append(illustrative);
		result.append(')');
		return result.toString();
	}

} //DossierImpl
