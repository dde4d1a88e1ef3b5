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

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.hecha.model.base.impl.IdentifiedImpl;

import org.hecha.model.inventory.ActivityData;
import org.hecha.model.inventory.BiogenicKind;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.InventoryPackage;
import org.hecha.model.inventory.Parameter;
import org.hecha.model.inventory.ReportedValue;
import org.hecha.model.inventory.SourceStatus;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Emission Source</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.hecha.model.inventory.impl.EmissionSourceImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.EmissionSourceImpl#getFacilityId <em>Facility Id</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.EmissionSourceImpl#getCategory <em>Category</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.EmissionSourceImpl#getSubcategory <em>Subcategory</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.EmissionSourceImpl#getMethodId <em>Method Id</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.EmissionSourceImpl#getFactorKey <em>Factor Key</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.EmissionSourceImpl#getBiogenicShare <em>Biogenic Share</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.EmissionSourceImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.EmissionSourceImpl#getStatusReason <em>Status Reason</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.EmissionSourceImpl#getPeriodStart <em>Period Start</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.EmissionSourceImpl#getPeriodEnd <em>Period End</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.EmissionSourceImpl#getActivityData <em>Activity Data</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.EmissionSourceImpl#getParameters <em>Parameters</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.EmissionSourceImpl#getReported <em>Reported</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.EmissionSourceImpl#getRemark <em>Remark</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.EmissionSourceImpl#getMethodEdition <em>Method Edition</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.EmissionSourceImpl#getBiogenicKind <em>Biogenic Kind</em>}</li>
 * </ul>
 *
 * @generated
 */
public class EmissionSourceImpl extends IdentifiedImpl implements EmissionSource {
	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

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
	 * The default value of the '{@link #getSubcategory() <em>Subcategory</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubcategory()
	 * @generated
	 * @ordered
	 */
	protected static final String SUBCATEGORY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSubcategory() <em>Subcategory</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubcategory()
	 * @generated
	 * @ordered
	 */
	protected String subcategory = SUBCATEGORY_EDEFAULT;

	/**
	 * The default value of the '{@link #getMethodId() <em>Method Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMethodId()
	 * @generated
	 * @ordered
	 */
	protected static final String METHOD_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMethodId() <em>Method Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMethodId()
	 * @generated
	 * @ordered
	 */
	protected String methodId = METHOD_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getFactorKey() <em>Factor Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFactorKey()
	 * @generated
	 * @ordered
	 */
	protected static final String FACTOR_KEY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFactorKey() <em>Factor Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFactorKey()
	 * @generated
	 * @ordered
	 */
	protected String factorKey = FACTOR_KEY_EDEFAULT;

	/**
	 * The default value of the '{@link #getBiogenicShare() <em>Biogenic Share</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBiogenicShare()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal BIOGENIC_SHARE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBiogenicShare() <em>Biogenic Share</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBiogenicShare()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal biogenicShare = BIOGENIC_SHARE_EDEFAULT;

	/**
	 * The default value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected static final SourceStatus STATUS_EDEFAULT = SourceStatus.QUANTIFIED;

	/**
	 * The cached value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected SourceStatus status = STATUS_EDEFAULT;

	/**
	 * The default value of the '{@link #getStatusReason() <em>Status Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatusReason()
	 * @generated
	 * @ordered
	 */
	protected static final String STATUS_REASON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStatusReason() <em>Status Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatusReason()
	 * @generated
	 * @ordered
	 */
	protected String statusReason = STATUS_REASON_EDEFAULT;

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
	 * The cached value of the '{@link #getActivityData() <em>Activity Data</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActivityData()
	 * @generated
	 * @ordered
	 */
	protected EList<ActivityData> activityData;

	/**
	 * The cached value of the '{@link #getParameters() <em>Parameters</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParameters()
	 * @generated
	 * @ordered
	 */
	protected EList<Parameter> parameters;

	/**
	 * The cached value of the '{@link #getReported() <em>Reported</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReported()
	 * @generated
	 * @ordered
	 */
	protected ReportedValue reported;

	/**
	 * The default value of the '{@link #getRemark() <em>Remark</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRemark()
	 * @generated
	 * @ordered
	 */
	protected static final String REMARK_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRemark() <em>Remark</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRemark()
	 * @generated
	 * @ordered
	 */
	protected String remark = REMARK_EDEFAULT;

	/**
	 * The default value of the '{@link #getMethodEdition() <em>Method Edition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMethodEdition()
	 * @generated
	 * @ordered
	 */
	protected static final String METHOD_EDITION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMethodEdition() <em>Method Edition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMethodEdition()
	 * @generated
	 * @ordered
	 */
	protected String methodEdition = METHOD_EDITION_EDEFAULT;

	/**
	 * The default value of the '{@link #getBiogenicKind() <em>Biogenic Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBiogenicKind()
	 * @generated
	 * @ordered
	 */
	protected static final BiogenicKind BIOGENIC_KIND_EDEFAULT = BiogenicKind.ANTHROPOGENIC;

	/**
	 * The cached value of the '{@link #getBiogenicKind() <em>Biogenic Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBiogenicKind()
	 * @generated
	 * @ordered
	 */
	protected BiogenicKind biogenicKind = BIOGENIC_KIND_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected EmissionSourceImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return InventoryPackage.Literals.EMISSION_SOURCE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.EMISSION_SOURCE__NAME, oldName, name));
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
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.EMISSION_SOURCE__FACILITY_ID, oldFacilityId, facilityId));
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
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.EMISSION_SOURCE__CATEGORY, oldCategory, category));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSubcategory() {
		return subcategory;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSubcategory(String newSubcategory) {
		String oldSubcategory = subcategory;
		subcategory = newSubcategory;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.EMISSION_SOURCE__SUBCATEGORY, oldSubcategory, subcategory));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMethodId() {
		return methodId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMethodId(String newMethodId) {
		String oldMethodId = methodId;
		methodId = newMethodId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.EMISSION_SOURCE__METHOD_ID, oldMethodId, methodId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFactorKey() {
		return factorKey;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFactorKey(String newFactorKey) {
		String oldFactorKey = factorKey;
		factorKey = newFactorKey;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.EMISSION_SOURCE__FACTOR_KEY, oldFactorKey, factorKey));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getBiogenicShare() {
		return biogenicShare;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBiogenicShare(BigDecimal newBiogenicShare) {
		BigDecimal oldBiogenicShare = biogenicShare;
		biogenicShare = newBiogenicShare;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.EMISSION_SOURCE__BIOGENIC_SHARE, oldBiogenicShare, biogenicShare));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SourceStatus getStatus() {
		return status;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatus(SourceStatus newStatus) {
		SourceStatus oldStatus = status;
		status = newStatus == null ? STATUS_EDEFAULT : newStatus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.EMISSION_SOURCE__STATUS, oldStatus, status));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getStatusReason() {
		return statusReason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatusReason(String newStatusReason) {
		String oldStatusReason = statusReason;
		statusReason = newStatusReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.EMISSION_SOURCE__STATUS_REASON, oldStatusReason, statusReason));
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
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.EMISSION_SOURCE__PERIOD_START, oldPeriodStart, periodStart));
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
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.EMISSION_SOURCE__PERIOD_END, oldPeriodEnd, periodEnd));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ActivityData> getActivityData() {
		if (activityData == null) {
			activityData = new EObjectContainmentEList<ActivityData>(ActivityData.class, this, InventoryPackage.EMISSION_SOURCE__ACTIVITY_DATA);
		}
		return activityData;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Parameter> getParameters() {
		if (parameters == null) {
			parameters = new EObjectContainmentEList<Parameter>(Parameter.class, this, InventoryPackage.EMISSION_SOURCE__PARAMETERS);
		}
		return parameters;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ReportedValue getReported() {
		return reported;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetReported(ReportedValue newReported, NotificationChain msgs) {
		ReportedValue oldReported = reported;
		reported = newReported;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, InventoryPackage.EMISSION_SOURCE__REPORTED, oldReported, newReported);
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
	public void setReported(ReportedValue newReported) {
		if (newReported != reported) {
			NotificationChain msgs = null;
			if (reported != null)
				msgs = ((InternalEObject)reported).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - InventoryPackage.EMISSION_SOURCE__REPORTED, null, msgs);
			if (newReported != null)
				msgs = ((InternalEObject)newReported).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - InventoryPackage.EMISSION_SOURCE__REPORTED, null, msgs);
			msgs = basicSetReported(newReported, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.EMISSION_SOURCE__REPORTED, newReported, newReported));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRemark() {
		return remark;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRemark(String newRemark) {
		String oldRemark = remark;
		remark = newRemark;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.EMISSION_SOURCE__REMARK, oldRemark, remark));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMethodEdition() {
		return methodEdition;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMethodEdition(String newMethodEdition) {
		String oldMethodEdition = methodEdition;
		methodEdition = newMethodEdition;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.EMISSION_SOURCE__METHOD_EDITION, oldMethodEdition, methodEdition));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BiogenicKind getBiogenicKind() {
		return biogenicKind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBiogenicKind(BiogenicKind newBiogenicKind) {
		BiogenicKind oldBiogenicKind = biogenicKind;
		biogenicKind = newBiogenicKind == null ? BIOGENIC_KIND_EDEFAULT : newBiogenicKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.EMISSION_SOURCE__BIOGENIC_KIND, oldBiogenicKind, biogenicKind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case InventoryPackage.EMISSION_SOURCE__ACTIVITY_DATA:
				return ((InternalEList<?>)getActivityData()).basicRemove(otherEnd, msgs);
			case InventoryPackage.EMISSION_SOURCE__PARAMETERS:
				return ((InternalEList<?>)getParameters()).basicRemove(otherEnd, msgs);
			case InventoryPackage.EMISSION_SOURCE__REPORTED:
				return basicSetReported(null, msgs);
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
			case InventoryPackage.EMISSION_SOURCE__NAME:
				return getName();
			case InventoryPackage.EMISSION_SOURCE__FACILITY_ID:
				return getFacilityId();
			case InventoryPackage.EMISSION_SOURCE__CATEGORY:
				return getCategory();
			case InventoryPackage.EMISSION_SOURCE__SUBCATEGORY:
				return getSubcategory();
			case InventoryPackage.EMISSION_SOURCE__METHOD_ID:
				return getMethodId();
			case InventoryPackage.EMISSION_SOURCE__FACTOR_KEY:
				return getFactorKey();
			case InventoryPackage.EMISSION_SOURCE__BIOGENIC_SHARE:
				return getBiogenicShare();
			case InventoryPackage.EMISSION_SOURCE__STATUS:
				return getStatus();
			case InventoryPackage.EMISSION_SOURCE__STATUS_REASON:
				return getStatusReason();
			case InventoryPackage.EMISSION_SOURCE__PERIOD_START:
				return getPeriodStart();
			case InventoryPackage.EMISSION_SOURCE__PERIOD_END:
				return getPeriodEnd();
			case InventoryPackage.EMISSION_SOURCE__ACTIVITY_DATA:
				return getActivityData();
			case InventoryPackage.EMISSION_SOURCE__PARAMETERS:
				return getParameters();
			case InventoryPackage.EMISSION_SOURCE__REPORTED:
				return getReported();
			case InventoryPackage.EMISSION_SOURCE__REMARK:
				return getRemark();
			case InventoryPackage.EMISSION_SOURCE__METHOD_EDITION:
				return getMethodEdition();
			case InventoryPackage.EMISSION_SOURCE__BIOGENIC_KIND:
				return getBiogenicKind();
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
			case InventoryPackage.EMISSION_SOURCE__NAME:
				setName((String)newValue);
				return;
			case InventoryPackage.EMISSION_SOURCE__FACILITY_ID:
				setFacilityId((String)newValue);
				return;
			case InventoryPackage.EMISSION_SOURCE__CATEGORY:
				setCategory((Integer)newValue);
				return;
			case InventoryPackage.EMISSION_SOURCE__SUBCATEGORY:
				setSubcategory((String)newValue);
				return;
			case InventoryPackage.EMISSION_SOURCE__METHOD_ID:
				setMethodId((String)newValue);
				return;
			case InventoryPackage.EMISSION_SOURCE__FACTOR_KEY:
				setFactorKey((String)newValue);
				return;
			case InventoryPackage.EMISSION_SOURCE__BIOGENIC_SHARE:
				setBiogenicShare((BigDecimal)newValue);
				return;
			case InventoryPackage.EMISSION_SOURCE__STATUS:
				setStatus((SourceStatus)newValue);
				return;
			case InventoryPackage.EMISSION_SOURCE__STATUS_REASON:
				setStatusReason((String)newValue);
				return;
			case InventoryPackage.EMISSION_SOURCE__PERIOD_START:
				setPeriodStart((LocalDate)newValue);
				return;
			case InventoryPackage.EMISSION_SOURCE__PERIOD_END:
				setPeriodEnd((LocalDate)newValue);
				return;
			case InventoryPackage.EMISSION_SOURCE__ACTIVITY_DATA:
				getActivityData().clear();
				getActivityData().addAll((Collection<? extends ActivityData>)newValue);
				return;
			case InventoryPackage.EMISSION_SOURCE__PARAMETERS:
				getParameters().clear();
				getParameters().addAll((Collection<? extends Parameter>)newValue);
				return;
			case InventoryPackage.EMISSION_SOURCE__REPORTED:
				setReported((ReportedValue)newValue);
				return;
			case InventoryPackage.EMISSION_SOURCE__REMARK:
				setRemark((String)newValue);
				return;
			case InventoryPackage.EMISSION_SOURCE__METHOD_EDITION:
				setMethodEdition((String)newValue);
				return;
			case InventoryPackage.EMISSION_SOURCE__BIOGENIC_KIND:
				setBiogenicKind((BiogenicKind)newValue);
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
			case InventoryPackage.EMISSION_SOURCE__NAME:
				setName(NAME_EDEFAULT);
				return;
			case InventoryPackage.EMISSION_SOURCE__FACILITY_ID:
				setFacilityId(FACILITY_ID_EDEFAULT);
				return;
			case InventoryPackage.EMISSION_SOURCE__CATEGORY:
				setCategory(CATEGORY_EDEFAULT);
				return;
			case InventoryPackage.EMISSION_SOURCE__SUBCATEGORY:
				setSubcategory(SUBCATEGORY_EDEFAULT);
				return;
			case InventoryPackage.EMISSION_SOURCE__METHOD_ID:
				setMethodId(METHOD_ID_EDEFAULT);
				return;
			case InventoryPackage.EMISSION_SOURCE__FACTOR_KEY:
				setFactorKey(FACTOR_KEY_EDEFAULT);
				return;
			case InventoryPackage.EMISSION_SOURCE__BIOGENIC_SHARE:
				setBiogenicShare(BIOGENIC_SHARE_EDEFAULT);
				return;
			case InventoryPackage.EMISSION_SOURCE__STATUS:
				setStatus(STATUS_EDEFAULT);
				return;
			case InventoryPackage.EMISSION_SOURCE__STATUS_REASON:
				setStatusReason(STATUS_REASON_EDEFAULT);
				return;
			case InventoryPackage.EMISSION_SOURCE__PERIOD_START:
				setPeriodStart(PERIOD_START_EDEFAULT);
				return;
			case InventoryPackage.EMISSION_SOURCE__PERIOD_END:
				setPeriodEnd(PERIOD_END_EDEFAULT);
				return;
			case InventoryPackage.EMISSION_SOURCE__ACTIVITY_DATA:
				getActivityData().clear();
				return;
			case InventoryPackage.EMISSION_SOURCE__PARAMETERS:
				getParameters().clear();
				return;
			case InventoryPackage.EMISSION_SOURCE__REPORTED:
				setReported((ReportedValue)null);
				return;
			case InventoryPackage.EMISSION_SOURCE__REMARK:
				setRemark(REMARK_EDEFAULT);
				return;
			case InventoryPackage.EMISSION_SOURCE__METHOD_EDITION:
				setMethodEdition(METHOD_EDITION_EDEFAULT);
				return;
			case InventoryPackage.EMISSION_SOURCE__BIOGENIC_KIND:
				setBiogenicKind(BIOGENIC_KIND_EDEFAULT);
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
			case InventoryPackage.EMISSION_SOURCE__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case InventoryPackage.EMISSION_SOURCE__FACILITY_ID:
				return FACILITY_ID_EDEFAULT == null ? facilityId != null : !FACILITY_ID_EDEFAULT.equals(facilityId);
			case InventoryPackage.EMISSION_SOURCE__CATEGORY:
				return category != CATEGORY_EDEFAULT;
			case InventoryPackage.EMISSION_SOURCE__SUBCATEGORY:
				return SUBCATEGORY_EDEFAULT == null ? subcategory != null : !SUBCATEGORY_EDEFAULT.equals(subcategory);
			case InventoryPackage.EMISSION_SOURCE__METHOD_ID:
				return METHOD_ID_EDEFAULT == null ? methodId != null : !METHOD_ID_EDEFAULT.equals(methodId);
			case InventoryPackage.EMISSION_SOURCE__FACTOR_KEY:
				return FACTOR_KEY_EDEFAULT == null ? factorKey != null : !FACTOR_KEY_EDEFAULT.equals(factorKey);
			case InventoryPackage.EMISSION_SOURCE__BIOGENIC_SHARE:
				return BIOGENIC_SHARE_EDEFAULT == null ? biogenicShare != null : !BIOGENIC_SHARE_EDEFAULT.equals(biogenicShare);
			case InventoryPackage.EMISSION_SOURCE__STATUS:
				return status != STATUS_EDEFAULT;
			case InventoryPackage.EMISSION_SOURCE__STATUS_REASON:
				return STATUS_REASON_EDEFAULT == null ? statusReason != null : !STATUS_REASON_EDEFAULT.equals(statusReason);
			case InventoryPackage.EMISSION_SOURCE__PERIOD_START:
				return PERIOD_START_EDEFAULT == null ? periodStart != null : !PERIOD_START_EDEFAULT.equals(periodStart);
			case InventoryPackage.EMISSION_SOURCE__PERIOD_END:
				return PERIOD_END_EDEFAULT == null ? periodEnd != null : !PERIOD_END_EDEFAULT.equals(periodEnd);
			case InventoryPackage.EMISSION_SOURCE__ACTIVITY_DATA:
				return activityData != null && !activityData.isEmpty();
			case InventoryPackage.EMISSION_SOURCE__PARAMETERS:
				return parameters != null && !parameters.isEmpty();
			case InventoryPackage.EMISSION_SOURCE__REPORTED:
				return reported != null;
			case InventoryPackage.EMISSION_SOURCE__REMARK:
				return REMARK_EDEFAULT == null ? remark != null : !REMARK_EDEFAULT.equals(remark);
			case InventoryPackage.EMISSION_SOURCE__METHOD_EDITION:
				return METHOD_EDITION_EDEFAULT == null ? methodEdition != null : !METHOD_EDITION_EDEFAULT.equals(methodEdition);
			case InventoryPackage.EMISSION_SOURCE__BIOGENIC_KIND:
				return biogenicKind != BIOGENIC_KIND_EDEFAULT;
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
		result.append(" (name: "); //$NON-NLS-1$
		result.append(name);
		result.append(", facilityId: "); //$NON-NLS-1$
		result.append(facilityId);
		result.append(", category: "); //$NON-NLS-1$
		result.append(category);
		result.append(", subcategory: "); //$NON-NLS-1$
		result.append(subcategory);
		result.append(", methodId: "); //$NON-NLS-1$
		result.append(methodId);
		result.append(", factorKey: "); //$NON-NLS-1$
		result.append(factorKey);
		result.append(", biogenicShare: "); //$NON-NLS-1$
		result.append(biogenicShare);
		result.append(", status: "); //$NON-NLS-1$
		result.append(status);
		result.append(", statusReason: "); //$NON-NLS-1$
		result.append(statusReason);
		result.append(", periodStart: "); //$NON-NLS-1$
		result.append(periodStart);
		result.append(", periodEnd: "); //$NON-NLS-1$
		result.append(periodEnd);
		result.append(", remark: "); //$NON-NLS-1$
		result.append(remark);
		result.append(", methodEdition: "); //$NON-NLS-1$
		result.append(methodEdition);
		result.append(", biogenicKind: "); //$NON-NLS-1$
		result.append(biogenicKind);
		result.append(')');
		return result.toString();
	}

} //EmissionSourceImpl
