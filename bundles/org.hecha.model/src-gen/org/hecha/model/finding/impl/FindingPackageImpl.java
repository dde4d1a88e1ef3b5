/**
 */
package org.hecha.model.finding.impl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.hecha.model.base.BasePackage;

import org.hecha.model.base.impl.BasePackageImpl;

import org.hecha.model.dossier.DossierPackage;

import org.hecha.model.dossier.impl.DossierPackageImpl;

import org.hecha.model.engagement.EngagementPackage;

import org.hecha.model.engagement.impl.EngagementPackageImpl;

import org.hecha.model.evidence.EvidencePackage;

import org.hecha.model.evidence.impl.EvidencePackageImpl;

import org.hecha.model.finding.CheckOutcome;
import org.hecha.model.finding.CheckRecord;
import org.hecha.model.finding.Closure;
import org.hecha.model.finding.CorrectiveAction;
import org.hecha.model.finding.Finding;
import org.hecha.model.finding.FindingFactory;
import org.hecha.model.finding.FindingKind;
import org.hecha.model.finding.FindingPackage;
import org.hecha.model.finding.FindingRegister;
import org.hecha.model.finding.FindingState;
import org.hecha.model.finding.HistoryEntry;
import org.hecha.model.finding.Severity;

import org.hecha.model.inventory.InventoryPackage;

import org.hecha.model.inventory.impl.InventoryPackageImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class FindingPackageImpl extends EPackageImpl implements FindingPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass findingRegisterEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass findingEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass correctiveActionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass closureEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass historyEntryEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass checkRecordEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum findingKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum severityEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum findingStateEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum checkOutcomeEEnum = null;

	/**
	 * Creates an instance of the model <b>Package</b>, registered with
	 * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
	 * package URI value.
	 * <p>Note: the correct way to create the package is via the static
	 * factory method {@link #init init()}, which also performs
	 * initialization of the package, or returns the registered package,
	 * if one already exists.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.ecore.EPackage.Registry
	 * @see org.hecha.model.finding.FindingPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private FindingPackageImpl() {
		super(eNS_URI, FindingFactory.eINSTANCE);
	}
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static boolean isInited = false;

	/**
	 * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
	 *
	 * <p>This method is used to initialize {@link FindingPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static FindingPackage init() {
		if (isInited) return (FindingPackage)EPackage.Registry.INSTANCE.getEPackage(FindingPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredFindingPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		FindingPackageImpl theFindingPackage = registeredFindingPackage instanceof FindingPackageImpl ? (FindingPackageImpl)registeredFindingPackage : new FindingPackageImpl();

		isInited = true;

		// Obtain or create and register interdependencies
		Object registeredPackage = EPackage.Registry.INSTANCE.getEPackage(BasePackage.eNS_URI);
		BasePackageImpl theBasePackage = (BasePackageImpl)(registeredPackage instanceof BasePackageImpl ? registeredPackage : BasePackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(EngagementPackage.eNS_URI);
		EngagementPackageImpl theEngagementPackage = (EngagementPackageImpl)(registeredPackage instanceof EngagementPackageImpl ? registeredPackage : EngagementPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(InventoryPackage.eNS_URI);
		InventoryPackageImpl theInventoryPackage = (InventoryPackageImpl)(registeredPackage instanceof InventoryPackageImpl ? registeredPackage : InventoryPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(EvidencePackage.eNS_URI);
		EvidencePackageImpl theEvidencePackage = (EvidencePackageImpl)(registeredPackage instanceof EvidencePackageImpl ? registeredPackage : EvidencePackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(DossierPackage.eNS_URI);
		DossierPackageImpl theDossierPackage = (DossierPackageImpl)(registeredPackage instanceof DossierPackageImpl ? registeredPackage : DossierPackage.eINSTANCE);

		// Create package meta-data objects
		theFindingPackage.createPackageContents();
		theBasePackage.createPackageContents();
		theEngagementPackage.createPackageContents();
		theInventoryPackage.createPackageContents();
		theEvidencePackage.createPackageContents();
		theDossierPackage.createPackageContents();

		// Initialize created meta-data
		theFindingPackage.initializePackageContents();
		theBasePackage.initializePackageContents();
		theEngagementPackage.initializePackageContents();
		theInventoryPackage.initializePackageContents();
		theEvidencePackage.initializePackageContents();
		theDossierPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theFindingPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(FindingPackage.eNS_URI, theFindingPackage);
		return theFindingPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFindingRegister() {
		return findingRegisterEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFindingRegister_NextNumber() {
		return (EAttribute)findingRegisterEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFindingRegister_Findings() {
		return (EReference)findingRegisterEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFindingRegister_Checks() {
		return (EReference)findingRegisterEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFindingRegister_CheckedAt() {
		return (EAttribute)findingRegisterEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFinding() {
		return findingEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFinding_Number() {
		return (EAttribute)findingEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFinding_Kind() {
		return (EAttribute)findingEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFinding_Severity() {
		return (EAttribute)findingEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFinding_State() {
		return (EAttribute)findingEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFinding_Title() {
		return (EAttribute)findingEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFinding_Description() {
		return (EAttribute)findingEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFinding_Remedy() {
		return (EAttribute)findingEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFinding_RuleId() {
		return (EAttribute)findingEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFinding_Clause() {
		return (EAttribute)findingEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFinding_SubjectId() {
		return (EAttribute)findingEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFinding_Fingerprint() {
		return (EAttribute)findingEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFinding_Misstatement() {
		return (EAttribute)findingEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFinding_RaisedBy() {
		return (EAttribute)findingEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFinding_RaisedAt() {
		return (EAttribute)findingEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFinding_AnnotationIds() {
		return (EAttribute)findingEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFinding_Actions() {
		return (EReference)findingEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFinding_Closure() {
		return (EReference)findingEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFinding_History() {
		return (EReference)findingEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCorrectiveAction() {
		return correctiveActionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCorrectiveAction_Cause() {
		return (EAttribute)correctiveActionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCorrectiveAction_Measure() {
		return (EAttribute)correctiveActionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCorrectiveAction_AnsweredBy() {
		return (EAttribute)correctiveActionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCorrectiveAction_AnsweredAt() {
		return (EAttribute)correctiveActionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCorrectiveAction_EvidenceIds() {
		return (EAttribute)correctiveActionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getClosure() {
		return closureEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClosure_Conclusion() {
		return (EAttribute)closureEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClosure_ClosedBy() {
		return (EAttribute)closureEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClosure_ClosedAt() {
		return (EAttribute)closureEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getHistoryEntry() {
		return historyEntryEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHistoryEntry_At() {
		return (EAttribute)historyEntryEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHistoryEntry_By() {
		return (EAttribute)historyEntryEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHistoryEntry_Event() {
		return (EAttribute)historyEntryEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHistoryEntry_Detail() {
		return (EAttribute)historyEntryEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHistoryEntry_PreviousHash() {
		return (EAttribute)historyEntryEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHistoryEntry_Hash() {
		return (EAttribute)historyEntryEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCheckRecord() {
		return checkRecordEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCheckRecord_RuleId() {
		return (EAttribute)checkRecordEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCheckRecord_Outcome() {
		return (EAttribute)checkRecordEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCheckRecord_Severity() {
		return (EAttribute)checkRecordEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCheckRecord_SubjectId() {
		return (EAttribute)checkRecordEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCheckRecord_Message() {
		return (EAttribute)checkRecordEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getFindingKind() {
		return findingKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getSeverity() {
		return severityEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getFindingState() {
		return findingStateEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getCheckOutcome() {
		return checkOutcomeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FindingFactory getFindingFactory() {
		return (FindingFactory)getEFactoryInstance();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isCreated = false;

	/**
	 * Creates the meta-model objects for the package.  This method is
	 * guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void createPackageContents() {
		if (isCreated) return;
		isCreated = true;

		// Create classes and their features
		findingRegisterEClass = createEClass(FINDING_REGISTER);
		createEAttribute(findingRegisterEClass, FINDING_REGISTER__NEXT_NUMBER);
		createEReference(findingRegisterEClass, FINDING_REGISTER__FINDINGS);
		createEReference(findingRegisterEClass, FINDING_REGISTER__CHECKS);
		createEAttribute(findingRegisterEClass, FINDING_REGISTER__CHECKED_AT);

		findingEClass = createEClass(FINDING);
		createEAttribute(findingEClass, FINDING__NUMBER);
		createEAttribute(findingEClass, FINDING__KIND);
		createEAttribute(findingEClass, FINDING__SEVERITY);
		createEAttribute(findingEClass, FINDING__STATE);
		createEAttribute(findingEClass, FINDING__TITLE);
		createEAttribute(findingEClass, FINDING__DESCRIPTION);
		createEAttribute(findingEClass, FINDING__REMEDY);
		createEAttribute(findingEClass, FINDING__RULE_ID);
		createEAttribute(findingEClass, FINDING__CLAUSE);
		createEAttribute(findingEClass, FINDING__SUBJECT_ID);
		createEAttribute(findingEClass, FINDING__FINGERPRINT);
		createEAttribute(findingEClass, FINDING__MISSTATEMENT);
		createEAttribute(findingEClass, FINDING__RAISED_BY);
		createEAttribute(findingEClass, FINDING__RAISED_AT);
		createEAttribute(findingEClass, FINDING__ANNOTATION_IDS);
		createEReference(findingEClass, FINDING__ACTIONS);
		createEReference(findingEClass, FINDING__CLOSURE);
		createEReference(findingEClass, FINDING__HISTORY);

		correctiveActionEClass = createEClass(CORRECTIVE_ACTION);
		createEAttribute(correctiveActionEClass, CORRECTIVE_ACTION__CAUSE);
		createEAttribute(correctiveActionEClass, CORRECTIVE_ACTION__MEASURE);
		createEAttribute(correctiveActionEClass, CORRECTIVE_ACTION__ANSWERED_BY);
		createEAttribute(correctiveActionEClass, CORRECTIVE_ACTION__ANSWERED_AT);
		createEAttribute(correctiveActionEClass, CORRECTIVE_ACTION__EVIDENCE_IDS);

		closureEClass = createEClass(CLOSURE);
		createEAttribute(closureEClass, CLOSURE__CONCLUSION);
		createEAttribute(closureEClass, CLOSURE__CLOSED_BY);
		createEAttribute(closureEClass, CLOSURE__CLOSED_AT);

		historyEntryEClass = createEClass(HISTORY_ENTRY);
		createEAttribute(historyEntryEClass, HISTORY_ENTRY__AT);
		createEAttribute(historyEntryEClass, HISTORY_ENTRY__BY);
		createEAttribute(historyEntryEClass, HISTORY_ENTRY__EVENT);
		createEAttribute(historyEntryEClass, HISTORY_ENTRY__DETAIL);
		createEAttribute(historyEntryEClass, HISTORY_ENTRY__PREVIOUS_HASH);
		createEAttribute(historyEntryEClass, HISTORY_ENTRY__HASH);

		checkRecordEClass = createEClass(CHECK_RECORD);
		createEAttribute(checkRecordEClass, CHECK_RECORD__RULE_ID);
		createEAttribute(checkRecordEClass, CHECK_RECORD__OUTCOME);
		createEAttribute(checkRecordEClass, CHECK_RECORD__SEVERITY);
		createEAttribute(checkRecordEClass, CHECK_RECORD__SUBJECT_ID);
		createEAttribute(checkRecordEClass, CHECK_RECORD__MESSAGE);

		// Create enums
		findingKindEEnum = createEEnum(FINDING_KIND);
		severityEEnum = createEEnum(SEVERITY);
		findingStateEEnum = createEEnum(FINDING_STATE);
		checkOutcomeEEnum = createEEnum(CHECK_OUTCOME);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isInitialized = false;

	/**
	 * Complete the initialization of the package and its meta-model.  This
	 * method is guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void initializePackageContents() {
		if (isInitialized) return;
		isInitialized = true;

		// Initialize package
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);

		// Obtain other dependent packages
		BasePackage theBasePackage = (BasePackage)EPackage.Registry.INSTANCE.getEPackage(BasePackage.eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		findingRegisterEClass.getESuperTypes().add(theBasePackage.getIdentified());
		findingEClass.getESuperTypes().add(theBasePackage.getIdentified());
		correctiveActionEClass.getESuperTypes().add(theBasePackage.getIdentified());

		// Initialize classes, features, and operations; add parameters
		initEClass(findingRegisterEClass, FindingRegister.class, "FindingRegister", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getFindingRegister_NextNumber(), ecorePackage.getEInt(), "nextNumber", "1", 0, 1, FindingRegister.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$
		initEReference(getFindingRegister_Findings(), this.getFinding(), null, "findings", null, 0, -1, FindingRegister.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getFindingRegister_Checks(), this.getCheckRecord(), null, "checks", null, 0, -1, FindingRegister.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFindingRegister_CheckedAt(), theBasePackage.getInstant(), "checkedAt", null, 0, 1, FindingRegister.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(findingEClass, Finding.class, "Finding", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getFinding_Number(), ecorePackage.getEInt(), "number", null, 0, 1, Finding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFinding_Kind(), this.getFindingKind(), "kind", null, 0, 1, Finding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFinding_Severity(), this.getSeverity(), "severity", null, 0, 1, Finding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFinding_State(), this.getFindingState(), "state", null, 0, 1, Finding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFinding_Title(), ecorePackage.getEString(), "title", null, 0, 1, Finding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFinding_Description(), ecorePackage.getEString(), "description", null, 0, 1, Finding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFinding_Remedy(), ecorePackage.getEString(), "remedy", null, 0, 1, Finding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFinding_RuleId(), ecorePackage.getEString(), "ruleId", null, 0, 1, Finding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFinding_Clause(), ecorePackage.getEString(), "clause", null, 0, 1, Finding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFinding_SubjectId(), ecorePackage.getEString(), "subjectId", null, 0, 1, Finding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFinding_Fingerprint(), ecorePackage.getEString(), "fingerprint", null, 0, 1, Finding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFinding_Misstatement(), theBasePackage.getDecimal(), "misstatement", null, 0, 1, Finding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFinding_RaisedBy(), ecorePackage.getEString(), "raisedBy", null, 0, 1, Finding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFinding_RaisedAt(), theBasePackage.getInstant(), "raisedAt", null, 0, 1, Finding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFinding_AnnotationIds(), ecorePackage.getEString(), "annotationIds", null, 0, -1, Finding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getFinding_Actions(), this.getCorrectiveAction(), null, "actions", null, 0, -1, Finding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getFinding_Closure(), this.getClosure(), null, "closure", null, 0, 1, Finding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getFinding_History(), this.getHistoryEntry(), null, "history", null, 0, -1, Finding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(correctiveActionEClass, CorrectiveAction.class, "CorrectiveAction", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getCorrectiveAction_Cause(), ecorePackage.getEString(), "cause", null, 0, 1, CorrectiveAction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getCorrectiveAction_Measure(), ecorePackage.getEString(), "measure", null, 0, 1, CorrectiveAction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getCorrectiveAction_AnsweredBy(), ecorePackage.getEString(), "answeredBy", null, 0, 1, CorrectiveAction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getCorrectiveAction_AnsweredAt(), theBasePackage.getInstant(), "answeredAt", null, 0, 1, CorrectiveAction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getCorrectiveAction_EvidenceIds(), ecorePackage.getEString(), "evidenceIds", null, 0, -1, CorrectiveAction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(closureEClass, Closure.class, "Closure", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getClosure_Conclusion(), ecorePackage.getEString(), "conclusion", null, 0, 1, Closure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getClosure_ClosedBy(), ecorePackage.getEString(), "closedBy", null, 0, 1, Closure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getClosure_ClosedAt(), theBasePackage.getInstant(), "closedAt", null, 0, 1, Closure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(historyEntryEClass, HistoryEntry.class, "HistoryEntry", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getHistoryEntry_At(), theBasePackage.getInstant(), "at", null, 0, 1, HistoryEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getHistoryEntry_By(), ecorePackage.getEString(), "by", null, 0, 1, HistoryEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getHistoryEntry_Event(), ecorePackage.getEString(), "event", null, 0, 1, HistoryEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getHistoryEntry_Detail(), ecorePackage.getEString(), "detail", null, 0, 1, HistoryEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getHistoryEntry_PreviousHash(), ecorePackage.getEString(), "previousHash", null, 0, 1, HistoryEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getHistoryEntry_Hash(), ecorePackage.getEString(), "hash", null, 0, 1, HistoryEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(checkRecordEClass, CheckRecord.class, "CheckRecord", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getCheckRecord_RuleId(), ecorePackage.getEString(), "ruleId", null, 0, 1, CheckRecord.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getCheckRecord_Outcome(), this.getCheckOutcome(), "outcome", null, 0, 1, CheckRecord.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getCheckRecord_Severity(), this.getSeverity(), "severity", null, 0, 1, CheckRecord.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getCheckRecord_SubjectId(), ecorePackage.getEString(), "subjectId", null, 0, 1, CheckRecord.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getCheckRecord_Message(), ecorePackage.getEString(), "message", null, 0, 1, CheckRecord.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		// Initialize enums and add enum literals
		initEEnum(findingKindEEnum, FindingKind.class, "FindingKind"); //$NON-NLS-1$
		addEEnumLiteral(findingKindEEnum, FindingKind.MISSTATEMENT);
		addEEnumLiteral(findingKindEEnum, FindingKind.NON_CONFORMITY);
		addEEnumLiteral(findingKindEEnum, FindingKind.NON_COMPLIANCE);
		addEEnumLiteral(findingKindEEnum, FindingKind.CLARIFICATION);
		addEEnumLiteral(findingKindEEnum, FindingKind.OBSERVATION);
		addEEnumLiteral(findingKindEEnum, FindingKind.IMPROVEMENT);

		initEEnum(severityEEnum, Severity.class, "Severity"); //$NON-NLS-1$
		addEEnumLiteral(severityEEnum, Severity.INFORM);
		addEEnumLiteral(severityEEnum, Severity.WARN);
		addEEnumLiteral(severityEEnum, Severity.FAIL);

		initEEnum(findingStateEEnum, FindingState.class, "FindingState"); //$NON-NLS-1$
		addEEnumLiteral(findingStateEEnum, FindingState.OPEN);
		addEEnumLiteral(findingStateEEnum, FindingState.ANSWERED);
		addEEnumLiteral(findingStateEEnum, FindingState.RETESTED);
		addEEnumLiteral(findingStateEEnum, FindingState.CLOSED);
		addEEnumLiteral(findingStateEEnum, FindingState.ACCEPTED);

		initEEnum(checkOutcomeEEnum, CheckOutcome.class, "CheckOutcome"); //$NON-NLS-1$
		addEEnumLiteral(checkOutcomeEEnum, CheckOutcome.PASSED);
		addEEnumLiteral(checkOutcomeEEnum, CheckOutcome.FAILED);
		addEEnumLiteral(checkOutcomeEEnum, CheckOutcome.NOT_APPLICABLE);
		addEEnumLiteral(checkOutcomeEEnum, CheckOutcome.UNDECIDED);

		// Create resource
		createResource(eNS_URI);
	}

} //FindingPackageImpl
