/**
 */
package org.hecha.model.inventory.impl;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

import org.hecha.model.inventory.*;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class InventoryFactoryImpl extends EFactoryImpl implements InventoryFactory {
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static InventoryFactory init() {
		try {
			InventoryFactory theInventoryFactory = (InventoryFactory)EPackage.Registry.INSTANCE.getEFactory(InventoryPackage.eNS_URI);
			if (theInventoryFactory != null) {
				return theInventoryFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new InventoryFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public InventoryFactoryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EObject create(EClass eClass) {
		switch (eClass.getClassifierID()) {
			case InventoryPackage.INVENTORY: return createInventory();
			case InventoryPackage.BOUNDARY: return createBoundary();
			case InventoryPackage.EXCLUSION: return createExclusion();
			case InventoryPackage.FACILITY: return createFacility();
			case InventoryPackage.EMISSION_SOURCE: return createEmissionSource();
			case InventoryPackage.ACTIVITY_DATA: return createActivityData();
			case InventoryPackage.PARAMETER: return createParameter();
			case InventoryPackage.REPORTED_VALUE: return createReportedValue();
			case InventoryPackage.MEASUREMENT: return createMeasurement();
			case InventoryPackage.ELECTRICITY_SUPPLY: return createElectricitySupply();
			case InventoryPackage.REMOVAL: return createRemoval();
			case InventoryPackage.REDUCTION_PROJECT: return createReductionProject();
			case InventoryPackage.OFFSET: return createOffset();
			case InventoryPackage.PRODUCT: return createProduct();
			case InventoryPackage.LIFE_CYCLE_STAGE: return createLifeCycleStage();
			case InventoryPackage.REPORTED_FIGURE: return createReportedFigure();
			case InventoryPackage.FIGURE_ARGUMENT: return createFigureArgument();
			case InventoryPackage.BASE_YEAR: return createBaseYear();
			case InventoryPackage.INVENTORY_CHANGE: return createInventoryChange();
			case InventoryPackage.SIGNIFICANCE: return createSignificance();
			case InventoryPackage.SIGNIFICANCE_CRITERION: return createSignificanceCriterion();
			case InventoryPackage.INDIRECT_ASSESSMENT: return createIndirectAssessment();
			case InventoryPackage.SIGNIFICANCE_SCORE: return createSignificanceScore();
			case InventoryPackage.REPORT_STATEMENTS: return createReportStatements();
			case InventoryPackage.METER: return createMeter();
			case InventoryPackage.CALIBRATION: return createCalibration();
			case InventoryPackage.CROSS_RECORD: return createCrossRecord();
			case InventoryPackage.STOCK_RECORD: return createStockRecord();
			case InventoryPackage.PRODUCTION_RECORD: return createProductionRecord();
			case InventoryPackage.BALANCE: return createBalance();
			case InventoryPackage.BALANCE_ENTRY: return createBalanceEntry();
			default:
				throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier"); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object createFromString(EDataType eDataType, String initialValue) {
		switch (eDataType.getClassifierID()) {
			case InventoryPackage.SOURCE_STATUS:
				return createSourceStatusFromString(eDataType, initialValue);
			case InventoryPackage.DATA_TIER:
				return createDataTierFromString(eDataType, initialValue);
			case InventoryPackage.CONSOLIDATION_APPROACH:
				return createConsolidationApproachFromString(eDataType, initialValue);
			case InventoryPackage.SUPPLY_KIND:
				return createSupplyKindFromString(eDataType, initialValue);
			case InventoryPackage.OFFSET_KIND:
				return createOffsetKindFromString(eDataType, initialValue);
			case InventoryPackage.CHANGE_KIND:
				return createChangeKindFromString(eDataType, initialValue);
			case InventoryPackage.CRITERION_KIND:
				return createCriterionKindFromString(eDataType, initialValue);
			case InventoryPackage.BIOGENIC_KIND:
				return createBiogenicKindFromString(eDataType, initialValue);
			case InventoryPackage.CROSS_KIND:
				return createCrossKindFromString(eDataType, initialValue);
			case InventoryPackage.BALANCE_KIND:
				return createBalanceKindFromString(eDataType, initialValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier"); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String convertToString(EDataType eDataType, Object instanceValue) {
		switch (eDataType.getClassifierID()) {
			case InventoryPackage.SOURCE_STATUS:
				return convertSourceStatusToString(eDataType, instanceValue);
			case InventoryPackage.DATA_TIER:
				return convertDataTierToString(eDataType, instanceValue);
			case InventoryPackage.CONSOLIDATION_APPROACH:
				return convertConsolidationApproachToString(eDataType, instanceValue);
			case InventoryPackage.SUPPLY_KIND:
				return convertSupplyKindToString(eDataType, instanceValue);
			case InventoryPackage.OFFSET_KIND:
				return convertOffsetKindToString(eDataType, instanceValue);
			case InventoryPackage.CHANGE_KIND:
				return convertChangeKindToString(eDataType, instanceValue);
			case InventoryPackage.CRITERION_KIND:
				return convertCriterionKindToString(eDataType, instanceValue);
			case InventoryPackage.BIOGENIC_KIND:
				return convertBiogenicKindToString(eDataType, instanceValue);
			case InventoryPackage.CROSS_KIND:
				return convertCrossKindToString(eDataType, instanceValue);
			case InventoryPackage.BALANCE_KIND:
				return convertBalanceKindToString(eDataType, instanceValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier"); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Inventory createInventory() {
		InventoryImpl inventory = new InventoryImpl();
		return inventory;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boundary createBoundary() {
		BoundaryImpl boundary = new BoundaryImpl();
		return boundary;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Exclusion createExclusion() {
		ExclusionImpl exclusion = new ExclusionImpl();
		return exclusion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Facility createFacility() {
		FacilityImpl facility = new FacilityImpl();
		return facility;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EmissionSource createEmissionSource() {
		EmissionSourceImpl emissionSource = new EmissionSourceImpl();
		return emissionSource;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ActivityData createActivityData() {
		ActivityDataImpl activityData = new ActivityDataImpl();
		return activityData;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Parameter createParameter() {
		ParameterImpl parameter = new ParameterImpl();
		return parameter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ReportedValue createReportedValue() {
		ReportedValueImpl reportedValue = new ReportedValueImpl();
		return reportedValue;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Measurement createMeasurement() {
		MeasurementImpl measurement = new MeasurementImpl();
		return measurement;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ElectricitySupply createElectricitySupply() {
		ElectricitySupplyImpl electricitySupply = new ElectricitySupplyImpl();
		return electricitySupply;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Removal createRemoval() {
		RemovalImpl removal = new RemovalImpl();
		return removal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ReductionProject createReductionProject() {
		ReductionProjectImpl reductionProject = new ReductionProjectImpl();
		return reductionProject;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Offset createOffset() {
		OffsetImpl offset = new OffsetImpl();
		return offset;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Product createProduct() {
		ProductImpl product = new ProductImpl();
		return product;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LifeCycleStage createLifeCycleStage() {
		LifeCycleStageImpl lifeCycleStage = new LifeCycleStageImpl();
		return lifeCycleStage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ReportedFigure createReportedFigure() {
		ReportedFigureImpl reportedFigure = new ReportedFigureImpl();
		return reportedFigure;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FigureArgument createFigureArgument() {
		FigureArgumentImpl figureArgument = new FigureArgumentImpl();
		return figureArgument;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BaseYear createBaseYear() {
		BaseYearImpl baseYear = new BaseYearImpl();
		return baseYear;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public InventoryChange createInventoryChange() {
		InventoryChangeImpl inventoryChange = new InventoryChangeImpl();
		return inventoryChange;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Significance createSignificance() {
		SignificanceImpl significance = new SignificanceImpl();
		return significance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SignificanceCriterion createSignificanceCriterion() {
		SignificanceCriterionImpl significanceCriterion = new SignificanceCriterionImpl();
		return significanceCriterion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public IndirectAssessment createIndirectAssessment() {
		IndirectAssessmentImpl indirectAssessment = new IndirectAssessmentImpl();
		return indirectAssessment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SignificanceScore createSignificanceScore() {
		SignificanceScoreImpl significanceScore = new SignificanceScoreImpl();
		return significanceScore;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ReportStatements createReportStatements() {
		ReportStatementsImpl reportStatements = new ReportStatementsImpl();
		return reportStatements;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Meter createMeter() {
		MeterImpl meter = new MeterImpl();
		return meter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Calibration createCalibration() {
		CalibrationImpl calibration = new CalibrationImpl();
		return calibration;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CrossRecord createCrossRecord() {
		CrossRecordImpl crossRecord = new CrossRecordImpl();
		return crossRecord;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StockRecord createStockRecord() {
		StockRecordImpl stockRecord = new StockRecordImpl();
		return stockRecord;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ProductionRecord createProductionRecord() {
		ProductionRecordImpl productionRecord = new ProductionRecordImpl();
		return productionRecord;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Balance createBalance() {
		BalanceImpl balance = new BalanceImpl();
		return balance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BalanceEntry createBalanceEntry() {
		BalanceEntryImpl balanceEntry = new BalanceEntryImpl();
		return balanceEntry;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public SourceStatus createSourceStatusFromString(EDataType eDataType, String initialValue) {
		SourceStatus result = SourceStatus.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSourceStatusToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public DataTier createDataTierFromString(EDataType eDataType, String initialValue) {
		DataTier result = DataTier.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDataTierToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ConsolidationApproach createConsolidationApproachFromString(EDataType eDataType, String initialValue) {
		ConsolidationApproach result = ConsolidationApproach.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertConsolidationApproachToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public SupplyKind createSupplyKindFromString(EDataType eDataType, String initialValue) {
		SupplyKind result = SupplyKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSupplyKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public OffsetKind createOffsetKindFromString(EDataType eDataType, String initialValue) {
		OffsetKind result = OffsetKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertOffsetKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ChangeKind createChangeKindFromString(EDataType eDataType, String initialValue) {
		ChangeKind result = ChangeKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertChangeKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CriterionKind createCriterionKindFromString(EDataType eDataType, String initialValue) {
		CriterionKind result = CriterionKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertCriterionKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public BiogenicKind createBiogenicKindFromString(EDataType eDataType, String initialValue) {
		BiogenicKind result = BiogenicKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertBiogenicKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CrossKind createCrossKindFromString(EDataType eDataType, String initialValue) {
		CrossKind result = CrossKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertCrossKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public BalanceKind createBalanceKindFromString(EDataType eDataType, String initialValue) {
		BalanceKind result = BalanceKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertBalanceKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public InventoryPackage getInventoryPackage() {
		return (InventoryPackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static InventoryPackage getPackage() {
		return InventoryPackage.eINSTANCE;
	}

} //InventoryFactoryImpl
