/**
 */
package org.hecha.model.inventory.impl;

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

import org.hecha.model.fieldwork.FieldworkPackage;

import org.hecha.model.fieldwork.impl.FieldworkPackageImpl;

import org.hecha.model.finding.FindingPackage;

import org.hecha.model.finding.impl.FindingPackageImpl;

import org.hecha.model.inventory.ActivityData;
import org.hecha.model.inventory.Balance;
import org.hecha.model.inventory.BalanceEntry;
import org.hecha.model.inventory.BalanceKind;
import org.hecha.model.inventory.BaseYear;
import org.hecha.model.inventory.BiogenicKind;
import org.hecha.model.inventory.Boundary;
import org.hecha.model.inventory.Calibration;
import org.hecha.model.inventory.ChangeKind;
import org.hecha.model.inventory.ConsolidationApproach;
import org.hecha.model.inventory.CriterionKind;
import org.hecha.model.inventory.CrossKind;
import org.hecha.model.inventory.CrossRecord;
import org.hecha.model.inventory.DataTier;
import org.hecha.model.inventory.ElectricitySupply;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.Exclusion;
import org.hecha.model.inventory.Facility;
import org.hecha.model.inventory.FigureArgument;
import org.hecha.model.inventory.IndirectAssessment;
import org.hecha.model.inventory.Inventory;
import org.hecha.model.inventory.InventoryChange;
import org.hecha.model.inventory.InventoryFactory;
import org.hecha.model.inventory.InventoryPackage;
import org.hecha.model.inventory.LifeCycleStage;
import org.hecha.model.inventory.Measurement;
import org.hecha.model.inventory.Meter;
import org.hecha.model.inventory.Offset;
import org.hecha.model.inventory.OffsetKind;
import org.hecha.model.inventory.Parameter;
import org.hecha.model.inventory.Product;
import org.hecha.model.inventory.ProductionRecord;
import org.hecha.model.inventory.ReductionProject;
import org.hecha.model.inventory.Removal;
import org.hecha.model.inventory.ReportStatements;
import org.hecha.model.inventory.ReportedFigure;
import org.hecha.model.inventory.ReportedValue;
import org.hecha.model.inventory.Significance;
import org.hecha.model.inventory.SignificanceCriterion;
import org.hecha.model.inventory.SignificanceScore;
import org.hecha.model.inventory.SourceStatus;
import org.hecha.model.inventory.StockRecord;
import org.hecha.model.inventory.SupplyKind;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class InventoryPackageImpl extends EPackageImpl implements InventoryPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass inventoryEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass boundaryEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass exclusionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass facilityEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass emissionSourceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass activityDataEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass parameterEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass reportedValueEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass measurementEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass electricitySupplyEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass removalEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass reductionProjectEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass offsetEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass productEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass lifeCycleStageEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass reportedFigureEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass figureArgumentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass baseYearEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass inventoryChangeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass significanceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass significanceCriterionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass indirectAssessmentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass significanceScoreEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass reportStatementsEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass meterEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass calibrationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass crossRecordEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass stockRecordEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass productionRecordEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass balanceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass balanceEntryEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum sourceStatusEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum dataTierEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum consolidationApproachEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum supplyKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum offsetKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum changeKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum criterionKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum biogenicKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum crossKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum balanceKindEEnum = null;

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
	 * @see org.hecha.model.inventory.InventoryPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private InventoryPackageImpl() {
		super(eNS_URI, InventoryFactory.eINSTANCE);
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
	 * <p>This method is used to initialize {@link InventoryPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static InventoryPackage init() {
		if (isInited) return (InventoryPackage)EPackage.Registry.INSTANCE.getEPackage(InventoryPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredInventoryPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		InventoryPackageImpl theInventoryPackage = registeredInventoryPackage instanceof InventoryPackageImpl ? (InventoryPackageImpl)registeredInventoryPackage : new InventoryPackageImpl();

		isInited = true;

		// Obtain or create and register interdependencies
		Object registeredPackage = EPackage.Registry.INSTANCE.getEPackage(BasePackage.eNS_URI);
		BasePackageImpl theBasePackage = (BasePackageImpl)(registeredPackage instanceof BasePackageImpl ? registeredPackage : BasePackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(FieldworkPackage.eNS_URI);
		FieldworkPackageImpl theFieldworkPackage = (FieldworkPackageImpl)(registeredPackage instanceof FieldworkPackageImpl ? registeredPackage : FieldworkPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(EngagementPackage.eNS_URI);
		EngagementPackageImpl theEngagementPackage = (EngagementPackageImpl)(registeredPackage instanceof EngagementPackageImpl ? registeredPackage : EngagementPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(EvidencePackage.eNS_URI);
		EvidencePackageImpl theEvidencePackage = (EvidencePackageImpl)(registeredPackage instanceof EvidencePackageImpl ? registeredPackage : EvidencePackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(FindingPackage.eNS_URI);
		FindingPackageImpl theFindingPackage = (FindingPackageImpl)(registeredPackage instanceof FindingPackageImpl ? registeredPackage : FindingPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(DossierPackage.eNS_URI);
		DossierPackageImpl theDossierPackage = (DossierPackageImpl)(registeredPackage instanceof DossierPackageImpl ? registeredPackage : DossierPackage.eINSTANCE);

		// Create package meta-data objects
		theInventoryPackage.createPackageContents();
		theBasePackage.createPackageContents();
		theFieldworkPackage.createPackageContents();
		theEngagementPackage.createPackageContents();
		theEvidencePackage.createPackageContents();
		theFindingPackage.createPackageContents();
		theDossierPackage.createPackageContents();

		// Initialize created meta-data
		theInventoryPackage.initializePackageContents();
		theBasePackage.initializePackageContents();
		theFieldworkPackage.initializePackageContents();
		theEngagementPackage.initializePackageContents();
		theEvidencePackage.initializePackageContents();
		theFindingPackage.initializePackageContents();
		theDossierPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theInventoryPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(InventoryPackage.eNS_URI, theInventoryPackage);
		return theInventoryPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getInventory() {
		return inventoryEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInventory_EngagementId() {
		return (EAttribute)inventoryEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInventory_Boundary() {
		return (EReference)inventoryEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInventory_Facilities() {
		return (EReference)inventoryEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInventory_Sources() {
		return (EReference)inventoryEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInventory_Supplies() {
		return (EReference)inventoryEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInventory_Removals() {
		return (EReference)inventoryEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInventory_Projects() {
		return (EReference)inventoryEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInventory_Offsets() {
		return (EReference)inventoryEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInventory_Products() {
		return (EReference)inventoryEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInventory_Figures() {
		return (EReference)inventoryEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInventory_BaseYear() {
		return (EReference)inventoryEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInventory_Significance() {
		return (EReference)inventoryEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInventory_Statements() {
		return (EReference)inventoryEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInventory_Meters() {
		return (EReference)inventoryEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInventory_CrossRecords() {
		return (EReference)inventoryEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInventory_Stocks() {
		return (EReference)inventoryEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInventory_Outputs() {
		return (EReference)inventoryEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInventory_Balances() {
		return (EReference)inventoryEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getBoundary() {
		return boundaryEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBoundary_Approach() {
		return (EAttribute)boundaryEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBoundary_Description() {
		return (EAttribute)boundaryEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBoundary_Exclusions() {
		return (EReference)boundaryEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getExclusion() {
		return exclusionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExclusion_What() {
		return (EAttribute)exclusionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExclusion_Reason() {
		return (EAttribute)exclusionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFacility() {
		return facilityEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFacility_Name() {
		return (EAttribute)facilityEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFacility_Address() {
		return (EAttribute)facilityEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFacility_ProvinceCode() {
		return (EAttribute)facilityEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getEmissionSource() {
		return emissionSourceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEmissionSource_Name() {
		return (EAttribute)emissionSourceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEmissionSource_FacilityId() {
		return (EAttribute)emissionSourceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEmissionSource_Category() {
		return (EAttribute)emissionSourceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEmissionSource_Subcategory() {
		return (EAttribute)emissionSourceEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEmissionSource_MethodId() {
		return (EAttribute)emissionSourceEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEmissionSource_FactorKey() {
		return (EAttribute)emissionSourceEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEmissionSource_BiogenicShare() {
		return (EAttribute)emissionSourceEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEmissionSource_Status() {
		return (EAttribute)emissionSourceEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEmissionSource_StatusReason() {
		return (EAttribute)emissionSourceEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEmissionSource_PeriodStart() {
		return (EAttribute)emissionSourceEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEmissionSource_PeriodEnd() {
		return (EAttribute)emissionSourceEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEmissionSource_ActivityData() {
		return (EReference)emissionSourceEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEmissionSource_Parameters() {
		return (EReference)emissionSourceEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEmissionSource_Reported() {
		return (EReference)emissionSourceEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEmissionSource_Remark() {
		return (EAttribute)emissionSourceEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEmissionSource_MethodEdition() {
		return (EAttribute)emissionSourceEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEmissionSource_BiogenicKind() {
		return (EAttribute)emissionSourceEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getActivityData() {
		return activityDataEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getActivityData_Quantity() {
		return (EAttribute)activityDataEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getActivityData_Unit() {
		return (EAttribute)activityDataEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getActivityData_PeriodStart() {
		return (EAttribute)activityDataEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getActivityData_PeriodEnd() {
		return (EAttribute)activityDataEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getActivityData_Tier() {
		return (EAttribute)activityDataEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getActivityData_EvidenceIds() {
		return (EAttribute)activityDataEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getActivityData_Origin() {
		return (EAttribute)activityDataEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getActivityData_Uncertainty() {
		return (EReference)activityDataEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getActivityData_Symbol() {
		return (EAttribute)activityDataEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getParameter() {
		return parameterEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getParameter_Symbol() {
		return (EAttribute)parameterEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getParameter_Value() {
		return (EAttribute)parameterEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getParameter_Unit() {
		return (EAttribute)parameterEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getParameter_Provenance() {
		return (EReference)parameterEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getParameter_Uncertainty() {
		return (EReference)parameterEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getReportedValue() {
		return reportedValueEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReportedValue_Value() {
		return (EAttribute)reportedValueEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReportedValue_Unit() {
		return (EAttribute)reportedValueEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReportedValue_Origin() {
		return (EAttribute)reportedValueEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReportedValue_Corrected() {
		return (EAttribute)reportedValueEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReportedValue_CorrectedReason() {
		return (EAttribute)reportedValueEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMeasurement() {
		return measurementEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeasurement_RelativeStandard() {
		return (EAttribute)measurementEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeasurement_Distribution() {
		return (EAttribute)measurementEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeasurement_Group() {
		return (EAttribute)measurementEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getElectricitySupply() {
		return electricitySupplyEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getElectricitySupply_Kind() {
		return (EAttribute)electricitySupplyEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getElectricitySupply_Quantity() {
		return (EAttribute)electricitySupplyEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getElectricitySupply_Unit() {
		return (EAttribute)electricitySupplyEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getElectricitySupply_Renewable() {
		return (EAttribute)electricitySupplyEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getElectricitySupply_NonFossil() {
		return (EAttribute)electricitySupplyEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getElectricitySupply_PeriodStart() {
		return (EAttribute)electricitySupplyEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getElectricitySupply_PeriodEnd() {
		return (EAttribute)electricitySupplyEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getElectricitySupply_Proof() {
		return (EAttribute)electricitySupplyEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getElectricitySupply_CertificateRange() {
		return (EAttribute)electricitySupplyEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getElectricitySupply_CertificatesSold() {
		return (EAttribute)electricitySupplyEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getElectricitySupply_EvidenceIds() {
		return (EAttribute)electricitySupplyEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getElectricitySupply_Factor() {
		return (EReference)electricitySupplyEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRemoval() {
		return removalEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRemoval_Name() {
		return (EAttribute)removalEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRemoval_Quantity() {
		return (EAttribute)removalEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRemoval_Unit() {
		return (EAttribute)removalEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRemoval_PeriodStart() {
		return (EAttribute)removalEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRemoval_PeriodEnd() {
		return (EAttribute)removalEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRemoval_Provenance() {
		return (EReference)removalEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRemoval_Biogenic() {
		return (EAttribute)removalEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getReductionProject() {
		return reductionProjectEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReductionProject_Name() {
		return (EAttribute)reductionProjectEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReductionProject_MethodId() {
		return (EAttribute)reductionProjectEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReductionProject_Implemented() {
		return (EAttribute)reductionProjectEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReductionProject_CommissionedOn() {
		return (EAttribute)reductionProjectEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReductionProject_InsideBoundary() {
		return (EAttribute)reductionProjectEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReductionProject_BaselineScenario() {
		return (EAttribute)reductionProjectEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReductionProject_Baseline() {
		return (EAttribute)reductionProjectEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReductionProject_Project() {
		return (EAttribute)reductionProjectEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReductionProject_Leakage() {
		return (EAttribute)reductionProjectEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReductionProject_PeriodStart() {
		return (EAttribute)reductionProjectEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReductionProject_PeriodEnd() {
		return (EAttribute)reductionProjectEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getReductionProject_Parameters() {
		return (EReference)reductionProjectEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getReductionProject_Reported() {
		return (EReference)reductionProjectEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReductionProject_EvidenceIds() {
		return (EAttribute)reductionProjectEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getOffset() {
		return offsetEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOffset_Kind() {
		return (EAttribute)offsetEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOffset_Programme() {
		return (EAttribute)offsetEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOffset_Registry() {
		return (EAttribute)offsetEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOffset_SerialFrom() {
		return (EAttribute)offsetEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOffset_SerialTo() {
		return (EAttribute)offsetEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOffset_Quantity() {
		return (EAttribute)offsetEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOffset_Unit() {
		return (EAttribute)offsetEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOffset_VintageStart() {
		return (EAttribute)offsetEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOffset_VintageEnd() {
		return (EAttribute)offsetEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOffset_RetiredOn() {
		return (EAttribute)offsetEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOffset_Beneficiary() {
		return (EAttribute)offsetEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOffset_Category() {
		return (EAttribute)offsetEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOffset_Recognition() {
		return (EAttribute)offsetEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOffset_EvidenceIds() {
		return (EAttribute)offsetEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getProduct() {
		return productEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProduct_Name() {
		return (EAttribute)productEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProduct_FunctionalUnit() {
		return (EAttribute)productEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProduct_StandardId() {
		return (EAttribute)productEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProduct_Stages() {
		return (EReference)productEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProduct_Reported() {
		return (EReference)productEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getLifeCycleStage() {
		return lifeCycleStageEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLifeCycleStage_Name() {
		return (EAttribute)lifeCycleStageEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLifeCycleStage_Kind() {
		return (EAttribute)lifeCycleStageEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLifeCycleStage_Value() {
		return (EAttribute)lifeCycleStageEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLifeCycleStage_Unit() {
		return (EAttribute)lifeCycleStageEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getReportedFigure() {
		return reportedFigureEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReportedFigure_Label() {
		return (EAttribute)reportedFigureEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReportedFigure_MethodId() {
		return (EAttribute)reportedFigureEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReportedFigure_PeriodStart() {
		return (EAttribute)reportedFigureEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReportedFigure_PeriodEnd() {
		return (EAttribute)reportedFigureEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReportedFigure_Value() {
		return (EAttribute)reportedFigureEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReportedFigure_Unit() {
		return (EAttribute)reportedFigureEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getReportedFigure_Arguments() {
		return (EReference)reportedFigureEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReportedFigure_Remark() {
		return (EAttribute)reportedFigureEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFigureArgument() {
		return figureArgumentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFigureArgument_Symbol() {
		return (EAttribute)figureArgumentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFigureArgument_Sign() {
		return (EAttribute)figureArgumentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFigureArgument_Value() {
		return (EAttribute)figureArgumentEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFigureArgument_Unit() {
		return (EAttribute)figureArgumentEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFigureArgument_RefId() {
		return (EAttribute)figureArgumentEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFigureArgument_RefAspect() {
		return (EAttribute)figureArgumentEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getBaseYear() {
		return baseYearEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBaseYear_PeriodStart() {
		return (EAttribute)baseYearEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBaseYear_PeriodEnd() {
		return (EAttribute)baseYearEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBaseYear_Total() {
		return (EAttribute)baseYearEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBaseYear_Reason() {
		return (EAttribute)baseYearEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBaseYear_Policy() {
		return (EAttribute)baseYearEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBaseYear_ThresholdPercent() {
		return (EAttribute)baseYearEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBaseYear_Changes() {
		return (EReference)baseYearEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getInventoryChange() {
		return inventoryChangeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInventoryChange_Kind() {
		return (EAttribute)inventoryChangeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInventoryChange_What() {
		return (EAttribute)inventoryChangeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInventoryChange_ChangedOn() {
		return (EAttribute)inventoryChangeEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInventoryChange_Effect() {
		return (EAttribute)inventoryChangeEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInventoryChange_Recalculated() {
		return (EAttribute)inventoryChangeEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInventoryChange_Reason() {
		return (EAttribute)inventoryChangeEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSignificance() {
		return significanceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSignificance_Threshold() {
		return (EAttribute)significanceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSignificance_Criteria() {
		return (EReference)significanceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSignificance_Assessments() {
		return (EReference)significanceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSignificanceCriterion() {
		return significanceCriterionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSignificanceCriterion_Kind() {
		return (EAttribute)significanceCriterionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSignificanceCriterion_Name() {
		return (EAttribute)significanceCriterionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSignificanceCriterion_Weight() {
		return (EAttribute)significanceCriterionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSignificanceCriterion_Description() {
		return (EAttribute)significanceCriterionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getIndirectAssessment() {
		return indirectAssessmentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndirectAssessment_Category() {
		return (EAttribute)indirectAssessmentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndirectAssessment_Subcategory() {
		return (EAttribute)indirectAssessmentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndirectAssessment_Estimate() {
		return (EAttribute)indirectAssessmentEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndirectAssessment_Significant() {
		return (EAttribute)indirectAssessmentEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndirectAssessment_Reason() {
		return (EAttribute)indirectAssessmentEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getIndirectAssessment_Scores() {
		return (EReference)indirectAssessmentEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSignificanceScore() {
		return significanceScoreEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSignificanceScore_CriterionId() {
		return (EAttribute)significanceScoreEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSignificanceScore_Score() {
		return (EAttribute)significanceScoreEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getReportStatements() {
		return reportStatementsEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReportStatements_IntendedUse() {
		return (EAttribute)reportStatementsEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReportStatements_ApproachReason() {
		return (EAttribute)reportStatementsEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReportStatements_ApproachChanges() {
		return (EAttribute)reportStatementsEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReportStatements_BiogenicTreatment() {
		return (EAttribute)reportStatementsEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReportStatements_UncertaintyEffect() {
		return (EAttribute)reportStatementsEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReportStatements_UncertaintyMethod() {
		return (EAttribute)reportStatementsEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReportStatements_Conformity() {
		return (EAttribute)reportStatementsEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReportStatements_Verification() {
		return (EAttribute)reportStatementsEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMeter() {
		return meterEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeter_Name() {
		return (EAttribute)meterEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeter_FacilityId() {
		return (EAttribute)meterEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeter_Serial() {
		return (EAttribute)meterEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeter_Model() {
		return (EAttribute)meterEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeter_Measures() {
		return (EAttribute)meterEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeter_RequiredAccuracy() {
		return (EAttribute)meterEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeter_IntervalMonths() {
		return (EAttribute)meterEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeter_Production() {
		return (EAttribute)meterEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMeter_Calibrations() {
		return (EReference)meterEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCalibration() {
		return calibrationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCalibration_CalibratedOn() {
		return (EAttribute)calibrationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCalibration_ValidUntil() {
		return (EAttribute)calibrationEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCalibration_Accuracy() {
		return (EAttribute)calibrationEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCalibration_Laboratory() {
		return (EAttribute)calibrationEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCalibration_Certificate() {
		return (EAttribute)calibrationEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCalibration_EvidenceIds() {
		return (EAttribute)calibrationEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCrossRecord() {
		return crossRecordEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCrossRecord_SourceId() {
		return (EAttribute)crossRecordEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCrossRecord_Symbol() {
		return (EAttribute)crossRecordEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCrossRecord_Kind() {
		return (EAttribute)crossRecordEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCrossRecord_PeriodStart() {
		return (EAttribute)crossRecordEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCrossRecord_PeriodEnd() {
		return (EAttribute)crossRecordEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCrossRecord_Quantity() {
		return (EAttribute)crossRecordEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCrossRecord_Unit() {
		return (EAttribute)crossRecordEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCrossRecord_Origin() {
		return (EAttribute)crossRecordEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCrossRecord_EvidenceIds() {
		return (EAttribute)crossRecordEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getStockRecord() {
		return stockRecordEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStockRecord_SourceId() {
		return (EAttribute)stockRecordEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStockRecord_PeriodStart() {
		return (EAttribute)stockRecordEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStockRecord_PeriodEnd() {
		return (EAttribute)stockRecordEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStockRecord_Opening() {
		return (EAttribute)stockRecordEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStockRecord_Purchased() {
		return (EAttribute)stockRecordEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStockRecord_Sold() {
		return (EAttribute)stockRecordEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStockRecord_Closing() {
		return (EAttribute)stockRecordEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStockRecord_Unit() {
		return (EAttribute)stockRecordEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStockRecord_EvidenceIds() {
		return (EAttribute)stockRecordEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getProductionRecord() {
		return productionRecordEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProductionRecord_Product() {
		return (EAttribute)productionRecordEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProductionRecord_FacilityId() {
		return (EAttribute)productionRecordEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProductionRecord_PeriodStart() {
		return (EAttribute)productionRecordEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProductionRecord_PeriodEnd() {
		return (EAttribute)productionRecordEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProductionRecord_Quantity() {
		return (EAttribute)productionRecordEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProductionRecord_Unit() {
		return (EAttribute)productionRecordEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProductionRecord_RangeLow() {
		return (EAttribute)productionRecordEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProductionRecord_RangeHigh() {
		return (EAttribute)productionRecordEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProductionRecord_RangeSource() {
		return (EAttribute)productionRecordEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProductionRecord_EvidenceIds() {
		return (EAttribute)productionRecordEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getBalance() {
		return balanceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBalance_Name() {
		return (EAttribute)balanceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBalance_Kind() {
		return (EAttribute)balanceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBalance_Unit() {
		return (EAttribute)balanceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBalance_TolerancePercent() {
		return (EAttribute)balanceEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBalance_Entries() {
		return (EReference)balanceEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getBalanceEntry() {
		return balanceEntryEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBalanceEntry_Label() {
		return (EAttribute)balanceEntryEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBalanceEntry_Input() {
		return (EAttribute)balanceEntryEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBalanceEntry_Quantity() {
		return (EAttribute)balanceEntryEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBalanceEntry_Unit() {
		return (EAttribute)balanceEntryEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBalanceEntry_Content() {
		return (EAttribute)balanceEntryEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBalanceEntry_ContentUnit() {
		return (EAttribute)balanceEntryEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBalanceEntry_SourceId() {
		return (EAttribute)balanceEntryEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getSourceStatus() {
		return sourceStatusEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getDataTier() {
		return dataTierEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getConsolidationApproach() {
		return consolidationApproachEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getSupplyKind() {
		return supplyKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getOffsetKind() {
		return offsetKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getChangeKind() {
		return changeKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getCriterionKind() {
		return criterionKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getBiogenicKind() {
		return biogenicKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getCrossKind() {
		return crossKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getBalanceKind() {
		return balanceKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public InventoryFactory getInventoryFactory() {
		return (InventoryFactory)getEFactoryInstance();
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
		inventoryEClass = createEClass(INVENTORY);
		createEAttribute(inventoryEClass, INVENTORY__ENGAGEMENT_ID);
		createEReference(inventoryEClass, INVENTORY__BOUNDARY);
		createEReference(inventoryEClass, INVENTORY__FACILITIES);
		createEReference(inventoryEClass, INVENTORY__SOURCES);
		createEReference(inventoryEClass, INVENTORY__SUPPLIES);
		createEReference(inventoryEClass, INVENTORY__REMOVALS);
		createEReference(inventoryEClass, INVENTORY__PROJECTS);
		createEReference(inventoryEClass, INVENTORY__OFFSETS);
		createEReference(inventoryEClass, INVENTORY__PRODUCTS);
		createEReference(inventoryEClass, INVENTORY__FIGURES);
		createEReference(inventoryEClass, INVENTORY__BASE_YEAR);
		createEReference(inventoryEClass, INVENTORY__SIGNIFICANCE);
		createEReference(inventoryEClass, INVENTORY__STATEMENTS);
		createEReference(inventoryEClass, INVENTORY__METERS);
		createEReference(inventoryEClass, INVENTORY__CROSS_RECORDS);
		createEReference(inventoryEClass, INVENTORY__STOCKS);
		createEReference(inventoryEClass, INVENTORY__OUTPUTS);
		createEReference(inventoryEClass, INVENTORY__BALANCES);

		boundaryEClass = createEClass(BOUNDARY);
		createEAttribute(boundaryEClass, BOUNDARY__APPROACH);
		createEAttribute(boundaryEClass, BOUNDARY__DESCRIPTION);
		createEReference(boundaryEClass, BOUNDARY__EXCLUSIONS);

		exclusionEClass = createEClass(EXCLUSION);
		createEAttribute(exclusionEClass, EXCLUSION__WHAT);
		createEAttribute(exclusionEClass, EXCLUSION__REASON);

		facilityEClass = createEClass(FACILITY);
		createEAttribute(facilityEClass, FACILITY__NAME);
		createEAttribute(facilityEClass, FACILITY__ADDRESS);
		createEAttribute(facilityEClass, FACILITY__PROVINCE_CODE);

		emissionSourceEClass = createEClass(EMISSION_SOURCE);
		createEAttribute(emissionSourceEClass, EMISSION_SOURCE__NAME);
		createEAttribute(emissionSourceEClass, EMISSION_SOURCE__FACILITY_ID);
		createEAttribute(emissionSourceEClass, EMISSION_SOURCE__CATEGORY);
		createEAttribute(emissionSourceEClass, EMISSION_SOURCE__SUBCATEGORY);
		createEAttribute(emissionSourceEClass, EMISSION_SOURCE__METHOD_ID);
		createEAttribute(emissionSourceEClass, EMISSION_SOURCE__FACTOR_KEY);
		createEAttribute(emissionSourceEClass, EMISSION_SOURCE__BIOGENIC_SHARE);
		createEAttribute(emissionSourceEClass, EMISSION_SOURCE__STATUS);
		createEAttribute(emissionSourceEClass, EMISSION_SOURCE__STATUS_REASON);
		createEAttribute(emissionSourceEClass, EMISSION_SOURCE__PERIOD_START);
		createEAttribute(emissionSourceEClass, EMISSION_SOURCE__PERIOD_END);
		createEReference(emissionSourceEClass, EMISSION_SOURCE__ACTIVITY_DATA);
		createEReference(emissionSourceEClass, EMISSION_SOURCE__PARAMETERS);
		createEReference(emissionSourceEClass, EMISSION_SOURCE__REPORTED);
		createEAttribute(emissionSourceEClass, EMISSION_SOURCE__REMARK);
		createEAttribute(emissionSourceEClass, EMISSION_SOURCE__METHOD_EDITION);
		createEAttribute(emissionSourceEClass, EMISSION_SOURCE__BIOGENIC_KIND);

		activityDataEClass = createEClass(ACTIVITY_DATA);
		createEAttribute(activityDataEClass, ACTIVITY_DATA__QUANTITY);
		createEAttribute(activityDataEClass, ACTIVITY_DATA__UNIT);
		createEAttribute(activityDataEClass, ACTIVITY_DATA__PERIOD_START);
		createEAttribute(activityDataEClass, ACTIVITY_DATA__PERIOD_END);
		createEAttribute(activityDataEClass, ACTIVITY_DATA__TIER);
		createEAttribute(activityDataEClass, ACTIVITY_DATA__EVIDENCE_IDS);
		createEAttribute(activityDataEClass, ACTIVITY_DATA__ORIGIN);
		createEReference(activityDataEClass, ACTIVITY_DATA__UNCERTAINTY);
		createEAttribute(activityDataEClass, ACTIVITY_DATA__SYMBOL);

		parameterEClass = createEClass(PARAMETER);
		createEAttribute(parameterEClass, PARAMETER__SYMBOL);
		createEAttribute(parameterEClass, PARAMETER__VALUE);
		createEAttribute(parameterEClass, PARAMETER__UNIT);
		createEReference(parameterEClass, PARAMETER__PROVENANCE);
		createEReference(parameterEClass, PARAMETER__UNCERTAINTY);

		reportedValueEClass = createEClass(REPORTED_VALUE);
		createEAttribute(reportedValueEClass, REPORTED_VALUE__VALUE);
		createEAttribute(reportedValueEClass, REPORTED_VALUE__UNIT);
		createEAttribute(reportedValueEClass, REPORTED_VALUE__ORIGIN);
		createEAttribute(reportedValueEClass, REPORTED_VALUE__CORRECTED);
		createEAttribute(reportedValueEClass, REPORTED_VALUE__CORRECTED_REASON);

		measurementEClass = createEClass(MEASUREMENT);
		createEAttribute(measurementEClass, MEASUREMENT__RELATIVE_STANDARD);
		createEAttribute(measurementEClass, MEASUREMENT__DISTRIBUTION);
		createEAttribute(measurementEClass, MEASUREMENT__GROUP);

		electricitySupplyEClass = createEClass(ELECTRICITY_SUPPLY);
		createEAttribute(electricitySupplyEClass, ELECTRICITY_SUPPLY__KIND);
		createEAttribute(electricitySupplyEClass, ELECTRICITY_SUPPLY__QUANTITY);
		createEAttribute(electricitySupplyEClass, ELECTRICITY_SUPPLY__UNIT);
		createEAttribute(electricitySupplyEClass, ELECTRICITY_SUPPLY__RENEWABLE);
		createEAttribute(electricitySupplyEClass, ELECTRICITY_SUPPLY__NON_FOSSIL);
		createEAttribute(electricitySupplyEClass, ELECTRICITY_SUPPLY__PERIOD_START);
		createEAttribute(electricitySupplyEClass, ELECTRICITY_SUPPLY__PERIOD_END);
		createEAttribute(electricitySupplyEClass, ELECTRICITY_SUPPLY__PROOF);
		createEAttribute(electricitySupplyEClass, ELECTRICITY_SUPPLY__CERTIFICATE_RANGE);
		createEAttribute(electricitySupplyEClass, ELECTRICITY_SUPPLY__CERTIFICATES_SOLD);
		createEAttribute(electricitySupplyEClass, ELECTRICITY_SUPPLY__EVIDENCE_IDS);
		createEReference(electricitySupplyEClass, ELECTRICITY_SUPPLY__FACTOR);

		removalEClass = createEClass(REMOVAL);
		createEAttribute(removalEClass, REMOVAL__NAME);
		createEAttribute(removalEClass, REMOVAL__QUANTITY);
		createEAttribute(removalEClass, REMOVAL__UNIT);
		createEAttribute(removalEClass, REMOVAL__PERIOD_START);
		createEAttribute(removalEClass, REMOVAL__PERIOD_END);
		createEReference(removalEClass, REMOVAL__PROVENANCE);
		createEAttribute(removalEClass, REMOVAL__BIOGENIC);

		reductionProjectEClass = createEClass(REDUCTION_PROJECT);
		createEAttribute(reductionProjectEClass, REDUCTION_PROJECT__NAME);
		createEAttribute(reductionProjectEClass, REDUCTION_PROJECT__METHOD_ID);
		createEAttribute(reductionProjectEClass, REDUCTION_PROJECT__IMPLEMENTED);
		createEAttribute(reductionProjectEClass, REDUCTION_PROJECT__COMMISSIONED_ON);
		createEAttribute(reductionProjectEClass, REDUCTION_PROJECT__INSIDE_BOUNDARY);
		createEAttribute(reductionProjectEClass, REDUCTION_PROJECT__BASELINE_SCENARIO);
		createEAttribute(reductionProjectEClass, REDUCTION_PROJECT__BASELINE);
		createEAttribute(reductionProjectEClass, REDUCTION_PROJECT__PROJECT);
		createEAttribute(reductionProjectEClass, REDUCTION_PROJECT__LEAKAGE);
		createEAttribute(reductionProjectEClass, REDUCTION_PROJECT__PERIOD_START);
		createEAttribute(reductionProjectEClass, REDUCTION_PROJECT__PERIOD_END);
		createEReference(reductionProjectEClass, REDUCTION_PROJECT__PARAMETERS);
		createEReference(reductionProjectEClass, REDUCTION_PROJECT__REPORTED);
		createEAttribute(reductionProjectEClass, REDUCTION_PROJECT__EVIDENCE_IDS);

		offsetEClass = createEClass(OFFSET);
		createEAttribute(offsetEClass, OFFSET__KIND);
		createEAttribute(offsetEClass, OFFSET__PROGRAMME);
		createEAttribute(offsetEClass, OFFSET__REGISTRY);
		createEAttribute(offsetEClass, OFFSET__SERIAL_FROM);
		createEAttribute(offsetEClass, OFFSET__SERIAL_TO);
		createEAttribute(offsetEClass, OFFSET__QUANTITY);
		createEAttribute(offsetEClass, OFFSET__UNIT);
		createEAttribute(offsetEClass, OFFSET__VINTAGE_START);
		createEAttribute(offsetEClass, OFFSET__VINTAGE_END);
		createEAttribute(offsetEClass, OFFSET__RETIRED_ON);
		createEAttribute(offsetEClass, OFFSET__BENEFICIARY);
		createEAttribute(offsetEClass, OFFSET__CATEGORY);
		createEAttribute(offsetEClass, OFFSET__RECOGNITION);
		createEAttribute(offsetEClass, OFFSET__EVIDENCE_IDS);

		productEClass = createEClass(PRODUCT);
		createEAttribute(productEClass, PRODUCT__NAME);
		createEAttribute(productEClass, PRODUCT__FUNCTIONAL_UNIT);
		createEAttribute(productEClass, PRODUCT__STANDARD_ID);
		createEReference(productEClass, PRODUCT__STAGES);
		createEReference(productEClass, PRODUCT__REPORTED);

		lifeCycleStageEClass = createEClass(LIFE_CYCLE_STAGE);
		createEAttribute(lifeCycleStageEClass, LIFE_CYCLE_STAGE__NAME);
		createEAttribute(lifeCycleStageEClass, LIFE_CYCLE_STAGE__KIND);
		createEAttribute(lifeCycleStageEClass, LIFE_CYCLE_STAGE__VALUE);
		createEAttribute(lifeCycleStageEClass, LIFE_CYCLE_STAGE__UNIT);

		reportedFigureEClass = createEClass(REPORTED_FIGURE);
		createEAttribute(reportedFigureEClass, REPORTED_FIGURE__LABEL);
		createEAttribute(reportedFigureEClass, REPORTED_FIGURE__METHOD_ID);
		createEAttribute(reportedFigureEClass, REPORTED_FIGURE__PERIOD_START);
		createEAttribute(reportedFigureEClass, REPORTED_FIGURE__PERIOD_END);
		createEAttribute(reportedFigureEClass, REPORTED_FIGURE__VALUE);
		createEAttribute(reportedFigureEClass, REPORTED_FIGURE__UNIT);
		createEReference(reportedFigureEClass, REPORTED_FIGURE__ARGUMENTS);
		createEAttribute(reportedFigureEClass, REPORTED_FIGURE__REMARK);

		figureArgumentEClass = createEClass(FIGURE_ARGUMENT);
		createEAttribute(figureArgumentEClass, FIGURE_ARGUMENT__SYMBOL);
		createEAttribute(figureArgumentEClass, FIGURE_ARGUMENT__SIGN);
		createEAttribute(figureArgumentEClass, FIGURE_ARGUMENT__VALUE);
		createEAttribute(figureArgumentEClass, FIGURE_ARGUMENT__UNIT);
		createEAttribute(figureArgumentEClass, FIGURE_ARGUMENT__REF_ID);
		createEAttribute(figureArgumentEClass, FIGURE_ARGUMENT__REF_ASPECT);

		baseYearEClass = createEClass(BASE_YEAR);
		createEAttribute(baseYearEClass, BASE_YEAR__PERIOD_START);
		createEAttribute(baseYearEClass, BASE_YEAR__PERIOD_END);
		createEAttribute(baseYearEClass, BASE_YEAR__TOTAL);
		createEAttribute(baseYearEClass, BASE_YEAR__REASON);
		createEAttribute(baseYearEClass, BASE_YEAR__POLICY);
		createEAttribute(baseYearEClass, BASE_YEAR__THRESHOLD_PERCENT);
		createEReference(baseYearEClass, BASE_YEAR__CHANGES);

		inventoryChangeEClass = createEClass(INVENTORY_CHANGE);
		createEAttribute(inventoryChangeEClass, INVENTORY_CHANGE__KIND);
		createEAttribute(inventoryChangeEClass, INVENTORY_CHANGE__WHAT);
		createEAttribute(inventoryChangeEClass, INVENTORY_CHANGE__CHANGED_ON);
		createEAttribute(inventoryChangeEClass, INVENTORY_CHANGE__EFFECT);
		createEAttribute(inventoryChangeEClass, INVENTORY_CHANGE__RECALCULATED);
		createEAttribute(inventoryChangeEClass, INVENTORY_CHANGE__REASON);

		significanceEClass = createEClass(SIGNIFICANCE);
		createEAttribute(significanceEClass, SIGNIFICANCE__THRESHOLD);
		createEReference(significanceEClass, SIGNIFICANCE__CRITERIA);
		createEReference(significanceEClass, SIGNIFICANCE__ASSESSMENTS);

		significanceCriterionEClass = createEClass(SIGNIFICANCE_CRITERION);
		createEAttribute(significanceCriterionEClass, SIGNIFICANCE_CRITERION__KIND);
		createEAttribute(significanceCriterionEClass, SIGNIFICANCE_CRITERION__NAME);
		createEAttribute(significanceCriterionEClass, SIGNIFICANCE_CRITERION__WEIGHT);
		createEAttribute(significanceCriterionEClass, SIGNIFICANCE_CRITERION__DESCRIPTION);

		indirectAssessmentEClass = createEClass(INDIRECT_ASSESSMENT);
		createEAttribute(indirectAssessmentEClass, INDIRECT_ASSESSMENT__CATEGORY);
		createEAttribute(indirectAssessmentEClass, INDIRECT_ASSESSMENT__SUBCATEGORY);
		createEAttribute(indirectAssessmentEClass, INDIRECT_ASSESSMENT__ESTIMATE);
		createEAttribute(indirectAssessmentEClass, INDIRECT_ASSESSMENT__SIGNIFICANT);
		createEAttribute(indirectAssessmentEClass, INDIRECT_ASSESSMENT__REASON);
		createEReference(indirectAssessmentEClass, INDIRECT_ASSESSMENT__SCORES);

		significanceScoreEClass = createEClass(SIGNIFICANCE_SCORE);
		createEAttribute(significanceScoreEClass, SIGNIFICANCE_SCORE__CRITERION_ID);
		createEAttribute(significanceScoreEClass, SIGNIFICANCE_SCORE__SCORE);

		reportStatementsEClass = createEClass(REPORT_STATEMENTS);
		createEAttribute(reportStatementsEClass, REPORT_STATEMENTS__INTENDED_USE);
		createEAttribute(reportStatementsEClass, REPORT_STATEMENTS__APPROACH_REASON);
		createEAttribute(reportStatementsEClass, REPORT_STATEMENTS__APPROACH_CHANGES);
		createEAttribute(reportStatementsEClass, REPORT_STATEMENTS__BIOGENIC_TREATMENT);
		createEAttribute(reportStatementsEClass, REPORT_STATEMENTS__UNCERTAINTY_EFFECT);
		createEAttribute(reportStatementsEClass, REPORT_STATEMENTS__UNCERTAINTY_METHOD);
		createEAttribute(reportStatementsEClass, REPORT_STATEMENTS__CONFORMITY);
		createEAttribute(reportStatementsEClass, REPORT_STATEMENTS__VERIFICATION);

		meterEClass = createEClass(METER);
		createEAttribute(meterEClass, METER__NAME);
		createEAttribute(meterEClass, METER__FACILITY_ID);
		createEAttribute(meterEClass, METER__SERIAL);
		createEAttribute(meterEClass, METER__MODEL);
		createEAttribute(meterEClass, METER__MEASURES);
		createEAttribute(meterEClass, METER__REQUIRED_ACCURACY);
		createEAttribute(meterEClass, METER__INTERVAL_MONTHS);
		createEAttribute(meterEClass, METER__PRODUCTION);
		createEReference(meterEClass, METER__CALIBRATIONS);

		calibrationEClass = createEClass(CALIBRATION);
		createEAttribute(calibrationEClass, CALIBRATION__CALIBRATED_ON);
		createEAttribute(calibrationEClass, CALIBRATION__VALID_UNTIL);
		createEAttribute(calibrationEClass, CALIBRATION__ACCURACY);
		createEAttribute(calibrationEClass, CALIBRATION__LABORATORY);
		createEAttribute(calibrationEClass, CALIBRATION__CERTIFICATE);
		createEAttribute(calibrationEClass, CALIBRATION__EVIDENCE_IDS);

		crossRecordEClass = createEClass(CROSS_RECORD);
		createEAttribute(crossRecordEClass, CROSS_RECORD__SOURCE_ID);
		createEAttribute(crossRecordEClass, CROSS_RECORD__SYMBOL);
		createEAttribute(crossRecordEClass, CROSS_RECORD__KIND);
		createEAttribute(crossRecordEClass, CROSS_RECORD__PERIOD_START);
		createEAttribute(crossRecordEClass, CROSS_RECORD__PERIOD_END);
		createEAttribute(crossRecordEClass, CROSS_RECORD__QUANTITY);
		createEAttribute(crossRecordEClass, CROSS_RECORD__UNIT);
		createEAttribute(crossRecordEClass, CROSS_RECORD__ORIGIN);
		createEAttribute(crossRecordEClass, CROSS_RECORD__EVIDENCE_IDS);

		stockRecordEClass = createEClass(STOCK_RECORD);
		createEAttribute(stockRecordEClass, STOCK_RECORD__SOURCE_ID);
		createEAttribute(stockRecordEClass, STOCK_RECORD__PERIOD_START);
		createEAttribute(stockRecordEClass, STOCK_RECORD__PERIOD_END);
		createEAttribute(stockRecordEClass, STOCK_RECORD__OPENING);
		createEAttribute(stockRecordEClass, STOCK_RECORD__PURCHASED);
		createEAttribute(stockRecordEClass, STOCK_RECORD__SOLD);
		createEAttribute(stockRecordEClass, STOCK_RECORD__CLOSING);
		createEAttribute(stockRecordEClass, STOCK_RECORD__UNIT);
		createEAttribute(stockRecordEClass, STOCK_RECORD__EVIDENCE_IDS);

		productionRecordEClass = createEClass(PRODUCTION_RECORD);
		createEAttribute(productionRecordEClass, PRODUCTION_RECORD__PRODUCT);
		createEAttribute(productionRecordEClass, PRODUCTION_RECORD__FACILITY_ID);
		createEAttribute(productionRecordEClass, PRODUCTION_RECORD__PERIOD_START);
		createEAttribute(productionRecordEClass, PRODUCTION_RECORD__PERIOD_END);
		createEAttribute(productionRecordEClass, PRODUCTION_RECORD__QUANTITY);
		createEAttribute(productionRecordEClass, PRODUCTION_RECORD__UNIT);
		createEAttribute(productionRecordEClass, PRODUCTION_RECORD__RANGE_LOW);
		createEAttribute(productionRecordEClass, PRODUCTION_RECORD__RANGE_HIGH);
		createEAttribute(productionRecordEClass, PRODUCTION_RECORD__RANGE_SOURCE);
		createEAttribute(productionRecordEClass, PRODUCTION_RECORD__EVIDENCE_IDS);

		balanceEClass = createEClass(BALANCE);
		createEAttribute(balanceEClass, BALANCE__NAME);
		createEAttribute(balanceEClass, BALANCE__KIND);
		createEAttribute(balanceEClass, BALANCE__UNIT);
		createEAttribute(balanceEClass, BALANCE__TOLERANCE_PERCENT);
		createEReference(balanceEClass, BALANCE__ENTRIES);

		balanceEntryEClass = createEClass(BALANCE_ENTRY);
		createEAttribute(balanceEntryEClass, BALANCE_ENTRY__LABEL);
		createEAttribute(balanceEntryEClass, BALANCE_ENTRY__INPUT);
		createEAttribute(balanceEntryEClass, BALANCE_ENTRY__QUANTITY);
		createEAttribute(balanceEntryEClass, BALANCE_ENTRY__UNIT);
		createEAttribute(balanceEntryEClass, BALANCE_ENTRY__CONTENT);
		createEAttribute(balanceEntryEClass, BALANCE_ENTRY__CONTENT_UNIT);
		createEAttribute(balanceEntryEClass, BALANCE_ENTRY__SOURCE_ID);

		// Create enums
		sourceStatusEEnum = createEEnum(SOURCE_STATUS);
		dataTierEEnum = createEEnum(DATA_TIER);
		consolidationApproachEEnum = createEEnum(CONSOLIDATION_APPROACH);
		supplyKindEEnum = createEEnum(SUPPLY_KIND);
		offsetKindEEnum = createEEnum(OFFSET_KIND);
		changeKindEEnum = createEEnum(CHANGE_KIND);
		criterionKindEEnum = createEEnum(CRITERION_KIND);
		biogenicKindEEnum = createEEnum(BIOGENIC_KIND);
		crossKindEEnum = createEEnum(CROSS_KIND);
		balanceKindEEnum = createEEnum(BALANCE_KIND);
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
		inventoryEClass.getESuperTypes().add(theBasePackage.getIdentified());
		exclusionEClass.getESuperTypes().add(theBasePackage.getIdentified());
		facilityEClass.getESuperTypes().add(theBasePackage.getIdentified());
		emissionSourceEClass.getESuperTypes().add(theBasePackage.getIdentified());
		activityDataEClass.getESuperTypes().add(theBasePackage.getIdentified());
		parameterEClass.getESuperTypes().add(theBasePackage.getIdentified());
		electricitySupplyEClass.getESuperTypes().add(theBasePackage.getIdentified());
		removalEClass.getESuperTypes().add(theBasePackage.getIdentified());
		reductionProjectEClass.getESuperTypes().add(theBasePackage.getIdentified());
		offsetEClass.getESuperTypes().add(theBasePackage.getIdentified());
		productEClass.getESuperTypes().add(theBasePackage.getIdentified());
		lifeCycleStageEClass.getESuperTypes().add(theBasePackage.getIdentified());
		reportedFigureEClass.getESuperTypes().add(theBasePackage.getIdentified());
		inventoryChangeEClass.getESuperTypes().add(theBasePackage.getIdentified());
		significanceCriterionEClass.getESuperTypes().add(theBasePackage.getIdentified());
		indirectAssessmentEClass.getESuperTypes().add(theBasePackage.getIdentified());
		meterEClass.getESuperTypes().add(theBasePackage.getIdentified());
		calibrationEClass.getESuperTypes().add(theBasePackage.getIdentified());
		crossRecordEClass.getESuperTypes().add(theBasePackage.getIdentified());
		stockRecordEClass.getESuperTypes().add(theBasePackage.getIdentified());
		productionRecordEClass.getESuperTypes().add(theBasePackage.getIdentified());
		balanceEClass.getESuperTypes().add(theBasePackage.getIdentified());
		balanceEntryEClass.getESuperTypes().add(theBasePackage.getIdentified());

		// Initialize classes, features, and operations; add parameters
		initEClass(inventoryEClass, Inventory.class, "Inventory", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getInventory_EngagementId(), ecorePackage.getEString(), "engagementId", null, 0, 1, Inventory.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getInventory_Boundary(), this.getBoundary(), null, "boundary", null, 0, 1, Inventory.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getInventory_Facilities(), this.getFacility(), null, "facilities", null, 0, -1, Inventory.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getInventory_Sources(), this.getEmissionSource(), null, "sources", null, 0, -1, Inventory.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getInventory_Supplies(), this.getElectricitySupply(), null, "supplies", null, 0, -1, Inventory.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getInventory_Removals(), this.getRemoval(), null, "removals", null, 0, -1, Inventory.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getInventory_Projects(), this.getReductionProject(), null, "projects", null, 0, -1, Inventory.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getInventory_Offsets(), this.getOffset(), null, "offsets", null, 0, -1, Inventory.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getInventory_Products(), this.getProduct(), null, "products", null, 0, -1, Inventory.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getInventory_Figures(), this.getReportedFigure(), null, "figures", null, 0, -1, Inventory.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getInventory_BaseYear(), this.getBaseYear(), null, "baseYear", null, 0, 1, Inventory.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getInventory_Significance(), this.getSignificance(), null, "significance", null, 0, 1, Inventory.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getInventory_Statements(), this.getReportStatements(), null, "statements", null, 0, 1, Inventory.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getInventory_Meters(), this.getMeter(), null, "meters", null, 0, -1, Inventory.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getInventory_CrossRecords(), this.getCrossRecord(), null, "crossRecords", null, 0, -1, Inventory.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getInventory_Stocks(), this.getStockRecord(), null, "stocks", null, 0, -1, Inventory.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getInventory_Outputs(), this.getProductionRecord(), null, "outputs", null, 0, -1, Inventory.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getInventory_Balances(), this.getBalance(), null, "balances", null, 0, -1, Inventory.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(boundaryEClass, Boundary.class, "Boundary", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getBoundary_Approach(), this.getConsolidationApproach(), "approach", null, 0, 1, Boundary.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getBoundary_Description(), ecorePackage.getEString(), "description", null, 0, 1, Boundary.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getBoundary_Exclusions(), this.getExclusion(), null, "exclusions", null, 0, -1, Boundary.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(exclusionEClass, Exclusion.class, "Exclusion", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getExclusion_What(), ecorePackage.getEString(), "what", null, 0, 1, Exclusion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getExclusion_Reason(), ecorePackage.getEString(), "reason", null, 0, 1, Exclusion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(facilityEClass, Facility.class, "Facility", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getFacility_Name(), ecorePackage.getEString(), "name", null, 0, 1, Facility.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFacility_Address(), ecorePackage.getEString(), "address", null, 0, 1, Facility.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFacility_ProvinceCode(), ecorePackage.getEString(), "provinceCode", null, 0, 1, Facility.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(emissionSourceEClass, EmissionSource.class, "EmissionSource", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getEmissionSource_Name(), ecorePackage.getEString(), "name", null, 0, 1, EmissionSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getEmissionSource_FacilityId(), ecorePackage.getEString(), "facilityId", null, 0, 1, EmissionSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getEmissionSource_Category(), ecorePackage.getEInt(), "category", null, 0, 1, EmissionSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getEmissionSource_Subcategory(), ecorePackage.getEString(), "subcategory", null, 0, 1, EmissionSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getEmissionSource_MethodId(), ecorePackage.getEString(), "methodId", null, 0, 1, EmissionSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getEmissionSource_FactorKey(), ecorePackage.getEString(), "factorKey", null, 0, 1, EmissionSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getEmissionSource_BiogenicShare(), theBasePackage.getDecimal(), "biogenicShare", null, 0, 1, EmissionSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getEmissionSource_Status(), this.getSourceStatus(), "status", null, 0, 1, EmissionSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getEmissionSource_StatusReason(), ecorePackage.getEString(), "statusReason", null, 0, 1, EmissionSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getEmissionSource_PeriodStart(), theBasePackage.getLocalDate(), "periodStart", null, 0, 1, EmissionSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getEmissionSource_PeriodEnd(), theBasePackage.getLocalDate(), "periodEnd", null, 0, 1, EmissionSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getEmissionSource_ActivityData(), this.getActivityData(), null, "activityData", null, 0, -1, EmissionSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getEmissionSource_Parameters(), this.getParameter(), null, "parameters", null, 0, -1, EmissionSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getEmissionSource_Reported(), this.getReportedValue(), null, "reported", null, 0, 1, EmissionSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getEmissionSource_Remark(), ecorePackage.getEString(), "remark", null, 0, 1, EmissionSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getEmissionSource_MethodEdition(), ecorePackage.getEString(), "methodEdition", null, 0, 1, EmissionSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getEmissionSource_BiogenicKind(), this.getBiogenicKind(), "biogenicKind", null, 0, 1, EmissionSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(activityDataEClass, ActivityData.class, "ActivityData", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getActivityData_Quantity(), theBasePackage.getDecimal(), "quantity", null, 0, 1, ActivityData.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getActivityData_Unit(), ecorePackage.getEString(), "unit", null, 0, 1, ActivityData.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getActivityData_PeriodStart(), theBasePackage.getLocalDate(), "periodStart", null, 0, 1, ActivityData.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getActivityData_PeriodEnd(), theBasePackage.getLocalDate(), "periodEnd", null, 0, 1, ActivityData.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getActivityData_Tier(), this.getDataTier(), "tier", null, 0, 1, ActivityData.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getActivityData_EvidenceIds(), ecorePackage.getEString(), "evidenceIds", null, 0, -1, ActivityData.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getActivityData_Origin(), ecorePackage.getEString(), "origin", null, 0, 1, ActivityData.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getActivityData_Uncertainty(), this.getMeasurement(), null, "uncertainty", null, 0, 1, ActivityData.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getActivityData_Symbol(), ecorePackage.getEString(), "symbol", null, 0, 1, ActivityData.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(parameterEClass, Parameter.class, "Parameter", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getParameter_Symbol(), ecorePackage.getEString(), "symbol", null, 0, 1, Parameter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getParameter_Value(), theBasePackage.getDecimal(), "value", null, 0, 1, Parameter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getParameter_Unit(), ecorePackage.getEString(), "unit", null, 0, 1, Parameter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getParameter_Provenance(), theBasePackage.getProvenance(), null, "provenance", null, 0, 1, Parameter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getParameter_Uncertainty(), this.getMeasurement(), null, "uncertainty", null, 0, 1, Parameter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(reportedValueEClass, ReportedValue.class, "ReportedValue", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getReportedValue_Value(), theBasePackage.getDecimal(), "value", null, 0, 1, ReportedValue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getReportedValue_Unit(), ecorePackage.getEString(), "unit", null, 0, 1, ReportedValue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getReportedValue_Origin(), ecorePackage.getEString(), "origin", null, 0, 1, ReportedValue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getReportedValue_Corrected(), theBasePackage.getDecimal(), "corrected", null, 0, 1, ReportedValue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getReportedValue_CorrectedReason(), ecorePackage.getEString(), "correctedReason", null, 0, 1, ReportedValue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(measurementEClass, Measurement.class, "Measurement", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getMeasurement_RelativeStandard(), theBasePackage.getDecimal(), "relativeStandard", null, 0, 1, Measurement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getMeasurement_Distribution(), ecorePackage.getEString(), "distribution", null, 0, 1, Measurement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getMeasurement_Group(), ecorePackage.getEString(), "group", null, 0, 1, Measurement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(electricitySupplyEClass, ElectricitySupply.class, "ElectricitySupply", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getElectricitySupply_Kind(), this.getSupplyKind(), "kind", null, 0, 1, ElectricitySupply.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getElectricitySupply_Quantity(), theBasePackage.getDecimal(), "quantity", null, 0, 1, ElectricitySupply.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getElectricitySupply_Unit(), ecorePackage.getEString(), "unit", null, 0, 1, ElectricitySupply.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getElectricitySupply_Renewable(), ecorePackage.getEBoolean(), "renewable", "false", 0, 1, ElectricitySupply.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$
		initEAttribute(getElectricitySupply_NonFossil(), ecorePackage.getEBoolean(), "nonFossil", "false", 0, 1, ElectricitySupply.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$
		initEAttribute(getElectricitySupply_PeriodStart(), theBasePackage.getLocalDate(), "periodStart", null, 0, 1, ElectricitySupply.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getElectricitySupply_PeriodEnd(), theBasePackage.getLocalDate(), "periodEnd", null, 0, 1, ElectricitySupply.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getElectricitySupply_Proof(), ecorePackage.getEString(), "proof", null, 0, 1, ElectricitySupply.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getElectricitySupply_CertificateRange(), ecorePackage.getEString(), "certificateRange", null, 0, 1, ElectricitySupply.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getElectricitySupply_CertificatesSold(), ecorePackage.getEBoolean(), "certificatesSold", "false", 0, 1, ElectricitySupply.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$
		initEAttribute(getElectricitySupply_EvidenceIds(), ecorePackage.getEString(), "evidenceIds", null, 0, -1, ElectricitySupply.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getElectricitySupply_Factor(), this.getParameter(), null, "factor", null, 0, 1, ElectricitySupply.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(removalEClass, Removal.class, "Removal", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getRemoval_Name(), ecorePackage.getEString(), "name", null, 0, 1, Removal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getRemoval_Quantity(), theBasePackage.getDecimal(), "quantity", null, 0, 1, Removal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getRemoval_Unit(), ecorePackage.getEString(), "unit", null, 0, 1, Removal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getRemoval_PeriodStart(), theBasePackage.getLocalDate(), "periodStart", null, 0, 1, Removal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getRemoval_PeriodEnd(), theBasePackage.getLocalDate(), "periodEnd", null, 0, 1, Removal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getRemoval_Provenance(), theBasePackage.getProvenance(), null, "provenance", null, 0, 1, Removal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getRemoval_Biogenic(), ecorePackage.getEBoolean(), "biogenic", "false", 0, 1, Removal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$

		initEClass(reductionProjectEClass, ReductionProject.class, "ReductionProject", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getReductionProject_Name(), ecorePackage.getEString(), "name", null, 0, 1, ReductionProject.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getReductionProject_MethodId(), ecorePackage.getEString(), "methodId", null, 0, 1, ReductionProject.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getReductionProject_Implemented(), ecorePackage.getEBoolean(), "implemented", "false", 0, 1, ReductionProject.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$
		initEAttribute(getReductionProject_CommissionedOn(), theBasePackage.getLocalDate(), "commissionedOn", null, 0, 1, ReductionProject.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getReductionProject_InsideBoundary(), ecorePackage.getEBoolean(), "insideBoundary", "true", 0, 1, ReductionProject.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$
		initEAttribute(getReductionProject_BaselineScenario(), ecorePackage.getEString(), "baselineScenario", null, 0, 1, ReductionProject.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getReductionProject_Baseline(), theBasePackage.getDecimal(), "baseline", null, 0, 1, ReductionProject.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getReductionProject_Project(), theBasePackage.getDecimal(), "project", null, 0, 1, ReductionProject.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getReductionProject_Leakage(), theBasePackage.getDecimal(), "leakage", null, 0, 1, ReductionProject.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getReductionProject_PeriodStart(), theBasePackage.getLocalDate(), "periodStart", null, 0, 1, ReductionProject.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getReductionProject_PeriodEnd(), theBasePackage.getLocalDate(), "periodEnd", null, 0, 1, ReductionProject.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getReductionProject_Parameters(), this.getParameter(), null, "parameters", null, 0, -1, ReductionProject.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getReductionProject_Reported(), this.getReportedValue(), null, "reported", null, 0, 1, ReductionProject.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getReductionProject_EvidenceIds(), ecorePackage.getEString(), "evidenceIds", null, 0, -1, ReductionProject.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(offsetEClass, Offset.class, "Offset", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getOffset_Kind(), this.getOffsetKind(), "kind", null, 0, 1, Offset.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getOffset_Programme(), ecorePackage.getEString(), "programme", null, 0, 1, Offset.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getOffset_Registry(), ecorePackage.getEString(), "registry", null, 0, 1, Offset.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getOffset_SerialFrom(), ecorePackage.getEString(), "serialFrom", null, 0, 1, Offset.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getOffset_SerialTo(), ecorePackage.getEString(), "serialTo", null, 0, 1, Offset.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getOffset_Quantity(), theBasePackage.getDecimal(), "quantity", null, 0, 1, Offset.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getOffset_Unit(), ecorePackage.getEString(), "unit", null, 0, 1, Offset.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getOffset_VintageStart(), theBasePackage.getLocalDate(), "vintageStart", null, 0, 1, Offset.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getOffset_VintageEnd(), theBasePackage.getLocalDate(), "vintageEnd", null, 0, 1, Offset.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getOffset_RetiredOn(), theBasePackage.getLocalDate(), "retiredOn", null, 0, 1, Offset.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getOffset_Beneficiary(), ecorePackage.getEString(), "beneficiary", null, 0, 1, Offset.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getOffset_Category(), ecorePackage.getEInt(), "category", null, 0, 1, Offset.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getOffset_Recognition(), ecorePackage.getEString(), "recognition", null, 0, 1, Offset.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getOffset_EvidenceIds(), ecorePackage.getEString(), "evidenceIds", null, 0, -1, Offset.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(productEClass, Product.class, "Product", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getProduct_Name(), ecorePackage.getEString(), "name", null, 0, 1, Product.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getProduct_FunctionalUnit(), ecorePackage.getEString(), "functionalUnit", null, 0, 1, Product.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getProduct_StandardId(), ecorePackage.getEString(), "standardId", null, 0, 1, Product.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getProduct_Stages(), this.getLifeCycleStage(), null, "stages", null, 0, -1, Product.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getProduct_Reported(), this.getReportedValue(), null, "reported", null, 0, 1, Product.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(lifeCycleStageEClass, LifeCycleStage.class, "LifeCycleStage", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getLifeCycleStage_Name(), ecorePackage.getEString(), "name", null, 0, 1, LifeCycleStage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getLifeCycleStage_Kind(), ecorePackage.getEString(), "kind", null, 0, 1, LifeCycleStage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getLifeCycleStage_Value(), theBasePackage.getDecimal(), "value", null, 0, 1, LifeCycleStage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getLifeCycleStage_Unit(), ecorePackage.getEString(), "unit", null, 0, 1, LifeCycleStage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(reportedFigureEClass, ReportedFigure.class, "ReportedFigure", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getReportedFigure_Label(), ecorePackage.getEString(), "label", null, 0, 1, ReportedFigure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getReportedFigure_MethodId(), ecorePackage.getEString(), "methodId", null, 0, 1, ReportedFigure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getReportedFigure_PeriodStart(), theBasePackage.getLocalDate(), "periodStart", null, 0, 1, ReportedFigure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getReportedFigure_PeriodEnd(), theBasePackage.getLocalDate(), "periodEnd", null, 0, 1, ReportedFigure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getReportedFigure_Value(), theBasePackage.getDecimal(), "value", null, 0, 1, ReportedFigure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getReportedFigure_Unit(), ecorePackage.getEString(), "unit", null, 0, 1, ReportedFigure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getReportedFigure_Arguments(), this.getFigureArgument(), null, "arguments", null, 0, -1, ReportedFigure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getReportedFigure_Remark(), ecorePackage.getEString(), "remark", null, 0, 1, ReportedFigure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(figureArgumentEClass, FigureArgument.class, "FigureArgument", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getFigureArgument_Symbol(), ecorePackage.getEString(), "symbol", null, 0, 1, FigureArgument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFigureArgument_Sign(), ecorePackage.getEInt(), "sign", "1", 0, 1, FigureArgument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$
		initEAttribute(getFigureArgument_Value(), theBasePackage.getDecimal(), "value", null, 0, 1, FigureArgument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFigureArgument_Unit(), ecorePackage.getEString(), "unit", null, 0, 1, FigureArgument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFigureArgument_RefId(), ecorePackage.getEString(), "refId", null, 0, 1, FigureArgument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFigureArgument_RefAspect(), ecorePackage.getEString(), "refAspect", null, 0, 1, FigureArgument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(baseYearEClass, BaseYear.class, "BaseYear", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getBaseYear_PeriodStart(), theBasePackage.getLocalDate(), "periodStart", null, 0, 1, BaseYear.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getBaseYear_PeriodEnd(), theBasePackage.getLocalDate(), "periodEnd", null, 0, 1, BaseYear.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getBaseYear_Total(), theBasePackage.getDecimal(), "total", null, 0, 1, BaseYear.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getBaseYear_Reason(), ecorePackage.getEString(), "reason", null, 0, 1, BaseYear.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getBaseYear_Policy(), ecorePackage.getEString(), "policy", null, 0, 1, BaseYear.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getBaseYear_ThresholdPercent(), theBasePackage.getDecimal(), "thresholdPercent", null, 0, 1, BaseYear.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getBaseYear_Changes(), this.getInventoryChange(), null, "changes", null, 0, -1, BaseYear.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(inventoryChangeEClass, InventoryChange.class, "InventoryChange", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getInventoryChange_Kind(), this.getChangeKind(), "kind", null, 0, 1, InventoryChange.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getInventoryChange_What(), ecorePackage.getEString(), "what", null, 0, 1, InventoryChange.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getInventoryChange_ChangedOn(), theBasePackage.getLocalDate(), "changedOn", null, 0, 1, InventoryChange.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getInventoryChange_Effect(), theBasePackage.getDecimal(), "effect", null, 0, 1, InventoryChange.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getInventoryChange_Recalculated(), ecorePackage.getEBoolean(), "recalculated", "false", 0, 1, InventoryChange.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$
		initEAttribute(getInventoryChange_Reason(), ecorePackage.getEString(), "reason", null, 0, 1, InventoryChange.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(significanceEClass, Significance.class, "Significance", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getSignificance_Threshold(), theBasePackage.getDecimal(), "threshold", null, 0, 1, Significance.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getSignificance_Criteria(), this.getSignificanceCriterion(), null, "criteria", null, 0, -1, Significance.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getSignificance_Assessments(), this.getIndirectAssessment(), null, "assessments", null, 0, -1, Significance.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(significanceCriterionEClass, SignificanceCriterion.class, "SignificanceCriterion", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getSignificanceCriterion_Kind(), this.getCriterionKind(), "kind", null, 0, 1, SignificanceCriterion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getSignificanceCriterion_Name(), ecorePackage.getEString(), "name", null, 0, 1, SignificanceCriterion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getSignificanceCriterion_Weight(), theBasePackage.getDecimal(), "weight", null, 0, 1, SignificanceCriterion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getSignificanceCriterion_Description(), ecorePackage.getEString(), "description", null, 0, 1, SignificanceCriterion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(indirectAssessmentEClass, IndirectAssessment.class, "IndirectAssessment", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getIndirectAssessment_Category(), ecorePackage.getEInt(), "category", null, 0, 1, IndirectAssessment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getIndirectAssessment_Subcategory(), ecorePackage.getEString(), "subcategory", null, 0, 1, IndirectAssessment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getIndirectAssessment_Estimate(), theBasePackage.getDecimal(), "estimate", null, 0, 1, IndirectAssessment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getIndirectAssessment_Significant(), ecorePackage.getEBoolean(), "significant", "false", 0, 1, IndirectAssessment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$
		initEAttribute(getIndirectAssessment_Reason(), ecorePackage.getEString(), "reason", null, 0, 1, IndirectAssessment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getIndirectAssessment_Scores(), this.getSignificanceScore(), null, "scores", null, 0, -1, IndirectAssessment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(significanceScoreEClass, SignificanceScore.class, "SignificanceScore", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getSignificanceScore_CriterionId(), ecorePackage.getEString(), "criterionId", null, 0, 1, SignificanceScore.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getSignificanceScore_Score(), theBasePackage.getDecimal(), "score", null, 0, 1, SignificanceScore.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(reportStatementsEClass, ReportStatements.class, "ReportStatements", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getReportStatements_IntendedUse(), ecorePackage.getEString(), "intendedUse", null, 0, 1, ReportStatements.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getReportStatements_ApproachReason(), ecorePackage.getEString(), "approachReason", null, 0, 1, ReportStatements.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getReportStatements_ApproachChanges(), ecorePackage.getEString(), "approachChanges", null, 0, 1, ReportStatements.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getReportStatements_BiogenicTreatment(), ecorePackage.getEString(), "biogenicTreatment", null, 0, 1, ReportStatements.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getReportStatements_UncertaintyEffect(), ecorePackage.getEString(), "uncertaintyEffect", null, 0, 1, ReportStatements.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getReportStatements_UncertaintyMethod(), ecorePackage.getEString(), "uncertaintyMethod", null, 0, 1, ReportStatements.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getReportStatements_Conformity(), ecorePackage.getEString(), "conformity", null, 0, 1, ReportStatements.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getReportStatements_Verification(), ecorePackage.getEString(), "verification", null, 0, 1, ReportStatements.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(meterEClass, Meter.class, "Meter", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getMeter_Name(), ecorePackage.getEString(), "name", null, 0, 1, Meter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getMeter_FacilityId(), ecorePackage.getEString(), "facilityId", null, 0, 1, Meter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getMeter_Serial(), ecorePackage.getEString(), "serial", null, 0, 1, Meter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getMeter_Model(), ecorePackage.getEString(), "model", null, 0, 1, Meter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getMeter_Measures(), ecorePackage.getEString(), "measures", null, 0, -1, Meter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getMeter_RequiredAccuracy(), theBasePackage.getDecimal(), "requiredAccuracy", null, 0, 1, Meter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getMeter_IntervalMonths(), ecorePackage.getEInt(), "intervalMonths", null, 0, 1, Meter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getMeter_Production(), ecorePackage.getEBoolean(), "production", "false", 0, 1, Meter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$
		initEReference(getMeter_Calibrations(), this.getCalibration(), null, "calibrations", null, 0, -1, Meter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(calibrationEClass, Calibration.class, "Calibration", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getCalibration_CalibratedOn(), theBasePackage.getLocalDate(), "calibratedOn", null, 0, 1, Calibration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getCalibration_ValidUntil(), theBasePackage.getLocalDate(), "validUntil", null, 0, 1, Calibration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getCalibration_Accuracy(), theBasePackage.getDecimal(), "accuracy", null, 0, 1, Calibration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getCalibration_Laboratory(), ecorePackage.getEString(), "laboratory", null, 0, 1, Calibration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getCalibration_Certificate(), ecorePackage.getEString(), "certificate", null, 0, 1, Calibration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getCalibration_EvidenceIds(), ecorePackage.getEString(), "evidenceIds", null, 0, -1, Calibration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(crossRecordEClass, CrossRecord.class, "CrossRecord", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getCrossRecord_SourceId(), ecorePackage.getEString(), "sourceId", null, 0, 1, CrossRecord.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getCrossRecord_Symbol(), ecorePackage.getEString(), "symbol", null, 0, 1, CrossRecord.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getCrossRecord_Kind(), this.getCrossKind(), "kind", null, 0, 1, CrossRecord.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getCrossRecord_PeriodStart(), theBasePackage.getLocalDate(), "periodStart", null, 0, 1, CrossRecord.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getCrossRecord_PeriodEnd(), theBasePackage.getLocalDate(), "periodEnd", null, 0, 1, CrossRecord.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getCrossRecord_Quantity(), theBasePackage.getDecimal(), "quantity", null, 0, 1, CrossRecord.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getCrossRecord_Unit(), ecorePackage.getEString(), "unit", null, 0, 1, CrossRecord.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getCrossRecord_Origin(), ecorePackage.getEString(), "origin", null, 0, 1, CrossRecord.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getCrossRecord_EvidenceIds(), ecorePackage.getEString(), "evidenceIds", null, 0, -1, CrossRecord.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(stockRecordEClass, StockRecord.class, "StockRecord", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getStockRecord_SourceId(), ecorePackage.getEString(), "sourceId", null, 0, 1, StockRecord.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getStockRecord_PeriodStart(), theBasePackage.getLocalDate(), "periodStart", null, 0, 1, StockRecord.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getStockRecord_PeriodEnd(), theBasePackage.getLocalDate(), "periodEnd", null, 0, 1, StockRecord.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getStockRecord_Opening(), theBasePackage.getDecimal(), "opening", null, 0, 1, StockRecord.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getStockRecord_Purchased(), theBasePackage.getDecimal(), "purchased", null, 0, 1, StockRecord.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getStockRecord_Sold(), theBasePackage.getDecimal(), "sold", null, 0, 1, StockRecord.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getStockRecord_Closing(), theBasePackage.getDecimal(), "closing", null, 0, 1, StockRecord.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getStockRecord_Unit(), ecorePackage.getEString(), "unit", null, 0, 1, StockRecord.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getStockRecord_EvidenceIds(), ecorePackage.getEString(), "evidenceIds", null, 0, -1, StockRecord.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(productionRecordEClass, ProductionRecord.class, "ProductionRecord", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getProductionRecord_Product(), ecorePackage.getEString(), "product", null, 0, 1, ProductionRecord.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getProductionRecord_FacilityId(), ecorePackage.getEString(), "facilityId", null, 0, 1, ProductionRecord.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getProductionRecord_PeriodStart(), theBasePackage.getLocalDate(), "periodStart", null, 0, 1, ProductionRecord.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getProductionRecord_PeriodEnd(), theBasePackage.getLocalDate(), "periodEnd", null, 0, 1, ProductionRecord.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getProductionRecord_Quantity(), theBasePackage.getDecimal(), "quantity", null, 0, 1, ProductionRecord.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getProductionRecord_Unit(), ecorePackage.getEString(), "unit", null, 0, 1, ProductionRecord.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getProductionRecord_RangeLow(), theBasePackage.getDecimal(), "rangeLow", null, 0, 1, ProductionRecord.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getProductionRecord_RangeHigh(), theBasePackage.getDecimal(), "rangeHigh", null, 0, 1, ProductionRecord.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getProductionRecord_RangeSource(), ecorePackage.getEString(), "rangeSource", null, 0, 1, ProductionRecord.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getProductionRecord_EvidenceIds(), ecorePackage.getEString(), "evidenceIds", null, 0, -1, ProductionRecord.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(balanceEClass, Balance.class, "Balance", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getBalance_Name(), ecorePackage.getEString(), "name", null, 0, 1, Balance.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getBalance_Kind(), this.getBalanceKind(), "kind", null, 0, 1, Balance.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getBalance_Unit(), ecorePackage.getEString(), "unit", null, 0, 1, Balance.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getBalance_TolerancePercent(), theBasePackage.getDecimal(), "tolerancePercent", null, 0, 1, Balance.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getBalance_Entries(), this.getBalanceEntry(), null, "entries", null, 0, -1, Balance.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(balanceEntryEClass, BalanceEntry.class, "BalanceEntry", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getBalanceEntry_Label(), ecorePackage.getEString(), "label", null, 0, 1, BalanceEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getBalanceEntry_Input(), ecorePackage.getEBoolean(), "input", "false", 0, 1, BalanceEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$
		initEAttribute(getBalanceEntry_Quantity(), theBasePackage.getDecimal(), "quantity", null, 0, 1, BalanceEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getBalanceEntry_Unit(), ecorePackage.getEString(), "unit", null, 0, 1, BalanceEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getBalanceEntry_Content(), theBasePackage.getDecimal(), "content", null, 0, 1, BalanceEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getBalanceEntry_ContentUnit(), ecorePackage.getEString(), "contentUnit", null, 0, 1, BalanceEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getBalanceEntry_SourceId(), ecorePackage.getEString(), "sourceId", null, 0, 1, BalanceEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		// Initialize enums and add enum literals
		initEEnum(sourceStatusEEnum, SourceStatus.class, "SourceStatus"); //$NON-NLS-1$
		addEEnumLiteral(sourceStatusEEnum, SourceStatus.QUANTIFIED);
		addEEnumLiteral(sourceStatusEEnum, SourceStatus.NOT_APPLICABLE);
		addEEnumLiteral(sourceStatusEEnum, SourceStatus.NOT_SIGNIFICANT);
		addEEnumLiteral(sourceStatusEEnum, SourceStatus.MISSING);

		initEEnum(dataTierEEnum, DataTier.class, "DataTier"); //$NON-NLS-1$
		addEEnumLiteral(dataTierEEnum, DataTier.PRIMARY);
		addEEnumLiteral(dataTierEEnum, DataTier.SECONDARY);
		addEEnumLiteral(dataTierEEnum, DataTier.PROXY);

		initEEnum(consolidationApproachEEnum, ConsolidationApproach.class, "ConsolidationApproach"); //$NON-NLS-1$
		addEEnumLiteral(consolidationApproachEEnum, ConsolidationApproach.OPERATIONAL_CONTROL);
		addEEnumLiteral(consolidationApproachEEnum, ConsolidationApproach.FINANCIAL_CONTROL);
		addEEnumLiteral(consolidationApproachEEnum, ConsolidationApproach.EQUITY_SHARE);

		initEEnum(supplyKindEEnum, SupplyKind.class, "SupplyKind"); //$NON-NLS-1$
		addEEnumLiteral(supplyKindEEnum, SupplyKind.GRID);
		addEEnumLiteral(supplyKindEEnum, SupplyKind.GREEN_TRADE);
		addEEnumLiteral(supplyKindEEnum, SupplyKind.DIRECT_LINE);
		addEEnumLiteral(supplyKindEEnum, SupplyKind.SELF_GENERATED);
		addEEnumLiteral(supplyKindEEnum, SupplyKind.EXPORTED);

		initEEnum(offsetKindEEnum, OffsetKind.class, "OffsetKind"); //$NON-NLS-1$
		addEEnumLiteral(offsetKindEEnum, OffsetKind.GREEN_CERTIFICATE);
		addEEnumLiteral(offsetKindEEnum, OffsetKind.OWN_PROJECT_INSIDE);
		addEEnumLiteral(offsetKindEEnum, OffsetKind.OWN_PROJECT_OUTSIDE);
		addEEnumLiteral(offsetKindEEnum, OffsetKind.CCER);
		addEEnumLiteral(offsetKindEEnum, OffsetKind.CARBON_INCLUSION);
		addEEnumLiteral(offsetKindEEnum, OffsetKind.ENERGY_SAVING_PROJECT);
		addEEnumLiteral(offsetKindEEnum, OffsetKind.FOREIGN);

		initEEnum(changeKindEEnum, ChangeKind.class, "ChangeKind"); //$NON-NLS-1$
		addEEnumLiteral(changeKindEEnum, ChangeKind.STRUCTURAL);
		addEEnumLiteral(changeKindEEnum, ChangeKind.METHOD);
		addEEnumLiteral(changeKindEEnum, ChangeKind.FACTOR);
		addEEnumLiteral(changeKindEEnum, ChangeKind.ERROR);

		initEEnum(criterionKindEEnum, CriterionKind.class, "CriterionKind"); //$NON-NLS-1$
		addEEnumLiteral(criterionKindEEnum, CriterionKind.MAGNITUDE);
		addEEnumLiteral(criterionKindEEnum, CriterionKind.INFLUENCE);
		addEEnumLiteral(criterionKindEEnum, CriterionKind.RISK);
		addEEnumLiteral(criterionKindEEnum, CriterionKind.SECTOR_GUIDANCE);
		addEEnumLiteral(criterionKindEEnum, CriterionKind.OUTSOURCING);
		addEEnumLiteral(criterionKindEEnum, CriterionKind.ENGAGEMENT);
		addEEnumLiteral(criterionKindEEnum, CriterionKind.INTENDED_USE);

		initEEnum(biogenicKindEEnum, BiogenicKind.class, "BiogenicKind"); //$NON-NLS-1$
		addEEnumLiteral(biogenicKindEEnum, BiogenicKind.ANTHROPOGENIC);
		addEEnumLiteral(biogenicKindEEnum, BiogenicKind.NON_ANTHROPOGENIC);

		initEEnum(crossKindEEnum, CrossKind.class, "CrossKind"); //$NON-NLS-1$
		addEEnumLiteral(crossKindEEnum, CrossKind.OTHER);
		addEEnumLiteral(crossKindEEnum, CrossKind.INVOICE);
		addEEnumLiteral(crossKindEEnum, CrossKind.METER);
		addEEnumLiteral(crossKindEEnum, CrossKind.LEDGER);
		addEEnumLiteral(crossKindEEnum, CrossKind.STATISTICS);
		addEEnumLiteral(crossKindEEnum, CrossKind.PRIOR_YEAR);

		initEEnum(balanceKindEEnum, BalanceKind.class, "BalanceKind"); //$NON-NLS-1$
		addEEnumLiteral(balanceKindEEnum, BalanceKind.MASS);
		addEEnumLiteral(balanceKindEEnum, BalanceKind.ENERGY);
		addEEnumLiteral(balanceKindEEnum, BalanceKind.CARBON);

		// Create resource
		createResource(eNS_URI);
	}

} //InventoryPackageImpl
