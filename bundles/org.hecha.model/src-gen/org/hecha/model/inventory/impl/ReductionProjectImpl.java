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
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.hecha.model.base.impl.IdentifiedImpl;

import org.hecha.model.inventory.InventoryPackage;
import org.hecha.model.inventory.Parameter;
import org.hecha.model.inventory.ReductionProject;
import org.hecha.model.inventory.ReportedValue;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Reduction Project</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.hecha.model.inventory.impl.ReductionProjectImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.ReductionProjectImpl#getMethodId <em>Method Id</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.ReductionProjectImpl#isImplemented <em>Implemented</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.ReductionProjectImpl#getCommissionedOn <em>Commissioned On</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.ReductionProjectImpl#isInsideBoundary <em>Inside Boundary</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.ReductionProjectImpl#getBaselineScenario <em>Baseline Scenario</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.ReductionProjectImpl#getBaseline <em>Baseline</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.ReductionProjectImpl#getProject <em>Project</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.ReductionProjectImpl#getLeakage <em>Leakage</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.ReductionProjectImpl#getPeriodStart <em>Period Start</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.ReductionProjectImpl#getPeriodEnd <em>Period End</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.ReductionProjectImpl#getParameters <em>Parameters</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.ReductionProjectImpl#getReported <em>Reported</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.ReductionProjectImpl#getEvidenceIds <em>Evidence Ids</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ReductionProjectImpl extends IdentifiedImpl implements ReductionProject {
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
	 * The default value of the '{@link #isImplemented() <em>Implemented</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isImplemented()
	 * @generated
	 * @ordered
	 */
	protected static final boolean IMPLEMENTED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isImplemented() <em>Implemented</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isImplemented()
	 * @generated
	 * @ordered
	 */
	protected boolean implemented = IMPLEMENTED_EDEFAULT;

	/**
	 * The default value of the '{@link #getCommissionedOn() <em>Commissioned On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCommissionedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate COMMISSIONED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCommissionedOn() <em>Commissioned On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCommissionedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate commissionedOn = COMMISSIONED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #isInsideBoundary() <em>Inside Boundary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isInsideBoundary()
	 * @generated
	 * @ordered
	 */
	protected static final boolean INSIDE_BOUNDARY_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isInsideBoundary() <em>Inside Boundary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isInsideBoundary()
	 * @generated
	 * @ordered
	 */
	protected boolean insideBoundary = INSIDE_BOUNDARY_EDEFAULT;

	/**
	 * The default value of the '{@link #getBaselineScenario() <em>Baseline Scenario</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBaselineScenario()
	 * @generated
	 * @ordered
	 */
	protected static final String BASELINE_SCENARIO_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBaselineScenario() <em>Baseline Scenario</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBaselineScenario()
	 * @generated
	 * @ordered
	 */
	protected String baselineScenario = BASELINE_SCENARIO_EDEFAULT;

	/**
	 * The default value of the '{@link #getBaseline() <em>Baseline</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBaseline()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal BASELINE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBaseline() <em>Baseline</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBaseline()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal baseline = BASELINE_EDEFAULT;

	/**
	 * The default value of the '{@link #getProject() <em>Project</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProject()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal PROJECT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getProject() <em>Project</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProject()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal project = PROJECT_EDEFAULT;

	/**
	 * The default value of the '{@link #getLeakage() <em>Leakage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLeakage()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal LEAKAGE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLeakage() <em>Leakage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLeakage()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal leakage = LEAKAGE_EDEFAULT;

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
	protected ReductionProjectImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return InventoryPackage.Literals.REDUCTION_PROJECT;
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
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.REDUCTION_PROJECT__NAME, oldName, name));
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
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.REDUCTION_PROJECT__METHOD_ID, oldMethodId, methodId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isImplemented() {
		return implemented;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setImplemented(boolean newImplemented) {
		boolean oldImplemented = implemented;
		implemented = newImplemented;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.REDUCTION_PROJECT__IMPLEMENTED, oldImplemented, implemented));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getCommissionedOn() {
		return commissionedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCommissionedOn(LocalDate newCommissionedOn) {
		LocalDate oldCommissionedOn = commissionedOn;
		commissionedOn = newCommissionedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.REDUCTION_PROJECT__COMMISSIONED_ON, oldCommissionedOn, commissionedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isInsideBoundary() {
		return insideBoundary;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInsideBoundary(boolean newInsideBoundary) {
		boolean oldInsideBoundary = insideBoundary;
		insideBoundary = newInsideBoundary;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.REDUCTION_PROJECT__INSIDE_BOUNDARY, oldInsideBoundary, insideBoundary));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBaselineScenario() {
		return baselineScenario;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBaselineScenario(String newBaselineScenario) {
		String oldBaselineScenario = baselineScenario;
		baselineScenario = newBaselineScenario;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.REDUCTION_PROJECT__BASELINE_SCENARIO, oldBaselineScenario, baselineScenario));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getBaseline() {
		return baseline;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBaseline(BigDecimal newBaseline) {
		BigDecimal oldBaseline = baseline;
		baseline = newBaseline;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.REDUCTION_PROJECT__BASELINE, oldBaseline, baseline));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getProject() {
		return project;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProject(BigDecimal newProject) {
		BigDecimal oldProject = project;
		project = newProject;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.REDUCTION_PROJECT__PROJECT, oldProject, project));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getLeakage() {
		return leakage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLeakage(BigDecimal newLeakage) {
		BigDecimal oldLeakage = leakage;
		leakage = newLeakage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.REDUCTION_PROJECT__LEAKAGE, oldLeakage, leakage));
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
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.REDUCTION_PROJECT__PERIOD_START, oldPeriodStart, periodStart));
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
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.REDUCTION_PROJECT__PERIOD_END, oldPeriodEnd, periodEnd));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Parameter> getParameters() {
		if (parameters == null) {
			parameters = new EObjectContainmentEList<Parameter>(Parameter.class, this, InventoryPackage.REDUCTION_PROJECT__PARAMETERS);
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
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, InventoryPackage.REDUCTION_PROJECT__REPORTED, oldReported, newReported);
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
				msgs = ((InternalEObject)reported).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - InventoryPackage.REDUCTION_PROJECT__REPORTED, null, msgs);
			if (newReported != null)
				msgs = ((InternalEObject)newReported).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - InventoryPackage.REDUCTION_PROJECT__REPORTED, null, msgs);
			msgs = basicSetReported(newReported, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.REDUCTION_PROJECT__REPORTED, newReported, newReported));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getEvidenceIds() {
		if (evidenceIds == null) {
			evidenceIds = new EDataTypeEList<String>(String.class, this, InventoryPackage.REDUCTION_PROJECT__EVIDENCE_IDS);
		}
		return evidenceIds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case InventoryPackage.REDUCTION_PROJECT__PARAMETERS:
				return ((InternalEList<?>)getParameters()).basicRemove(otherEnd, msgs);
			case InventoryPackage.REDUCTION_PROJECT__REPORTED:
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
			case InventoryPackage.REDUCTION_PROJECT__NAME:
				return getName();
			case InventoryPackage.REDUCTION_PROJECT__METHOD_ID:
				return getMethodId();
			case InventoryPackage.REDUCTION_PROJECT__IMPLEMENTED:
				return isImplemented();
			case InventoryPackage.REDUCTION_PROJECT__COMMISSIONED_ON:
				return getCommissionedOn();
			case InventoryPackage.REDUCTION_PROJECT__INSIDE_BOUNDARY:
				return isInsideBoundary();
			case InventoryPackage.REDUCTION_PROJECT__BASELINE_SCENARIO:
				return getBaselineScenario();
			case InventoryPackage.REDUCTION_PROJECT__BASELINE:
				return getBaseline();
			case InventoryPackage.REDUCTION_PROJECT__PROJECT:
				return getProject();
			case InventoryPackage.REDUCTION_PROJECT__LEAKAGE:
				return getLeakage();
			case InventoryPackage.REDUCTION_PROJECT__PERIOD_START:
				return getPeriodStart();
			case InventoryPackage.REDUCTION_PROJECT__PERIOD_END:
				return getPeriodEnd();
			case InventoryPackage.REDUCTION_PROJECT__PARAMETERS:
				return getParameters();
			case InventoryPackage.REDUCTION_PROJECT__REPORTED:
				return getReported();
			case InventoryPackage.REDUCTION_PROJECT__EVIDENCE_IDS:
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
			case InventoryPackage.REDUCTION_PROJECT__NAME:
				setName((String)newValue);
				return;
			case InventoryPackage.REDUCTION_PROJECT__METHOD_ID:
				setMethodId((String)newValue);
				return;
			case InventoryPackage.REDUCTION_PROJECT__IMPLEMENTED:
				setImplemented((Boolean)newValue);
				return;
			case InventoryPackage.REDUCTION_PROJECT__COMMISSIONED_ON:
				setCommissionedOn((LocalDate)newValue);
				return;
			case InventoryPackage.REDUCTION_PROJECT__INSIDE_BOUNDARY:
				setInsideBoundary((Boolean)newValue);
				return;
			case InventoryPackage.REDUCTION_PROJECT__BASELINE_SCENARIO:
				setBaselineScenario((String)newValue);
				return;
			case InventoryPackage.REDUCTION_PROJECT__BASELINE:
				setBaseline((BigDecimal)newValue);
				return;
			case InventoryPackage.REDUCTION_PROJECT__PROJECT:
				setProject((BigDecimal)newValue);
				return;
			case InventoryPackage.REDUCTION_PROJECT__LEAKAGE:
				setLeakage((BigDecimal)newValue);
				return;
			case InventoryPackage.REDUCTION_PROJECT__PERIOD_START:
				setPeriodStart((LocalDate)newValue);
				return;
			case InventoryPackage.REDUCTION_PROJECT__PERIOD_END:
				setPeriodEnd((LocalDate)newValue);
				return;
			case InventoryPackage.REDUCTION_PROJECT__PARAMETERS:
				getParameters().clear();
				getParameters().addAll((Collection<? extends Parameter>)newValue);
				return;
			case InventoryPackage.REDUCTION_PROJECT__REPORTED:
				setReported((ReportedValue)newValue);
				return;
			case InventoryPackage.REDUCTION_PROJECT__EVIDENCE_IDS:
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
			case InventoryPackage.REDUCTION_PROJECT__NAME:
				setName(NAME_EDEFAULT);
				return;
			case InventoryPackage.REDUCTION_PROJECT__METHOD_ID:
				setMethodId(METHOD_ID_EDEFAULT);
				return;
			case InventoryPackage.REDUCTION_PROJECT__IMPLEMENTED:
				setImplemented(IMPLEMENTED_EDEFAULT);
				return;
			case InventoryPackage.REDUCTION_PROJECT__COMMISSIONED_ON:
				setCommissionedOn(COMMISSIONED_ON_EDEFAULT);
				return;
			case InventoryPackage.REDUCTION_PROJECT__INSIDE_BOUNDARY:
				setInsideBoundary(INSIDE_BOUNDARY_EDEFAULT);
				return;
			case InventoryPackage.REDUCTION_PROJECT__BASELINE_SCENARIO:
				setBaselineScenario(BASELINE_SCENARIO_EDEFAULT);
				return;
			case InventoryPackage.REDUCTION_PROJECT__BASELINE:
				setBaseline(BASELINE_EDEFAULT);
				return;
			case InventoryPackage.REDUCTION_PROJECT__PROJECT:
				setProject(PROJECT_EDEFAULT);
				return;
			case InventoryPackage.REDUCTION_PROJECT__LEAKAGE:
				setLeakage(LEAKAGE_EDEFAULT);
				return;
			case InventoryPackage.REDUCTION_PROJECT__PERIOD_START:
				setPeriodStart(PERIOD_START_EDEFAULT);
				return;
			case InventoryPackage.REDUCTION_PROJECT__PERIOD_END:
				setPeriodEnd(PERIOD_END_EDEFAULT);
				return;
			case InventoryPackage.REDUCTION_PROJECT__PARAMETERS:
				getParameters().clear();
				return;
			case InventoryPackage.REDUCTION_PROJECT__REPORTED:
				setReported((ReportedValue)null);
				return;
			case InventoryPackage.REDUCTION_PROJECT__EVIDENCE_IDS:
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
			case InventoryPackage.REDUCTION_PROJECT__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case InventoryPackage.REDUCTION_PROJECT__METHOD_ID:
				return METHOD_ID_EDEFAULT == null ? methodId != null : !METHOD_ID_EDEFAULT.equals(methodId);
			case InventoryPackage.REDUCTION_PROJECT__IMPLEMENTED:
				return implemented != IMPLEMENTED_EDEFAULT;
			case InventoryPackage.REDUCTION_PROJECT__COMMISSIONED_ON:
				return COMMISSIONED_ON_EDEFAULT == null ? commissionedOn != null : !COMMISSIONED_ON_EDEFAULT.equals(commissionedOn);
			case InventoryPackage.REDUCTION_PROJECT__INSIDE_BOUNDARY:
				return insideBoundary != INSIDE_BOUNDARY_EDEFAULT;
			case InventoryPackage.REDUCTION_PROJECT__BASELINE_SCENARIO:
				return BASELINE_SCENARIO_EDEFAULT == null ? baselineScenario != null : !BASELINE_SCENARIO_EDEFAULT.equals(baselineScenario);
			case InventoryPackage.REDUCTION_PROJECT__BASELINE:
				return BASELINE_EDEFAULT == null ? baseline != null : !BASELINE_EDEFAULT.equals(baseline);
			case InventoryPackage.REDUCTION_PROJECT__PROJECT:
				return PROJECT_EDEFAULT == null ? project != null : !PROJECT_EDEFAULT.equals(project);
			case InventoryPackage.REDUCTION_PROJECT__LEAKAGE:
				return LEAKAGE_EDEFAULT == null ? leakage != null : !LEAKAGE_EDEFAULT.equals(leakage);
			case InventoryPackage.REDUCTION_PROJECT__PERIOD_START:
				return PERIOD_START_EDEFAULT == null ? periodStart != null : !PERIOD_START_EDEFAULT.equals(periodStart);
			case InventoryPackage.REDUCTION_PROJECT__PERIOD_END:
				return PERIOD_END_EDEFAULT == null ? periodEnd != null : !PERIOD_END_EDEFAULT.equals(periodEnd);
			case InventoryPackage.REDUCTION_PROJECT__PARAMETERS:
				return parameters != null && !parameters.isEmpty();
			case InventoryPackage.REDUCTION_PROJECT__REPORTED:
				return reported != null;
			case InventoryPackage.REDUCTION_PROJECT__EVIDENCE_IDS:
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
		result.append(" (name: "); //$NON-NLS-1$
		result.append(name);
		result.append(", methodId: "); //$NON-NLS-1$
		result.append(methodId);
		result.append(", implemented: "); //$NON-NLS-1$
		result.append(implemented);
		result.append(", commissionedOn: "); //$NON-NLS-1$
		result.append(commissionedOn);
		result.append(", insideBoundary: "); //$NON-NLS-1$
		result.append(insideBoundary);
		result.append(", baselineScenario: "); //$NON-NLS-1$
		result.append(baselineScenario);
		result.append(", baseline: "); //$NON-NLS-1$
		result.append(baseline);
		result.append(", project: "); //$NON-NLS-1$
		result.append(project);
		result.append(", leakage: "); //$NON-NLS-1$
		result.append(leakage);
		result.append(", periodStart: "); //$NON-NLS-1$
		result.append(periodStart);
		result.append(", periodEnd: "); //$NON-NLS-1$
		result.append(periodEnd);
		result.append(", evidenceIds: "); //$NON-NLS-1$
		result.append(evidenceIds);
		result.append(')');
		return result.toString();
	}

} //ReductionProjectImpl
