/**
 */
package org.hecha.model.inventory;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.hecha.model.base.BasePackage;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each operation of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * The emission inventory: boundary, facilities, sources with activity data and parameters, and what the organization itself reported.
 * <!-- end-model-doc -->
 * @see org.hecha.model.inventory.InventoryFactory
 * @model kind="package"
 * @generated
 */
public interface InventoryPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "inventory"; //$NON-NLS-1$

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://hecha.org/model/inventory/1"; //$NON-NLS-1$

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "inventory"; //$NON-NLS-1$

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	InventoryPackage eINSTANCE = org.hecha.model.inventory.impl.InventoryPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.hecha.model.inventory.impl.InventoryImpl <em>Inventory</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hecha.model.inventory.impl.InventoryImpl
	 * @see org.hecha.model.inventory.impl.InventoryPackageImpl#getInventory()
	 * @generated
	 */
	int INVENTORY = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INVENTORY__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Engagement Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INVENTORY__ENGAGEMENT_ID = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Boundary</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INVENTORY__BOUNDARY = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Facilities</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INVENTORY__FACILITIES = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INVENTORY__SOURCES = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Supplies</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INVENTORY__SUPPLIES = BasePackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Removals</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INVENTORY__REMOVALS = BasePackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Projects</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INVENTORY__PROJECTS = BasePackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Offsets</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INVENTORY__OFFSETS = BasePackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Products</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INVENTORY__PRODUCTS = BasePackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Figures</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INVENTORY__FIGURES = BasePackage.IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Base Year</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INVENTORY__BASE_YEAR = BasePackage.IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Significance</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INVENTORY__SIGNIFICANCE = BasePackage.IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Statements</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INVENTORY__STATEMENTS = BasePackage.IDENTIFIED_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Meters</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INVENTORY__METERS = BasePackage.IDENTIFIED_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Cross Records</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INVENTORY__CROSS_RECORDS = BasePackage.IDENTIFIED_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Stocks</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INVENTORY__STOCKS = BasePackage.IDENTIFIED_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Outputs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INVENTORY__OUTPUTS = BasePackage.IDENTIFIED_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Balances</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INVENTORY__BALANCES = BasePackage.IDENTIFIED_FEATURE_COUNT + 17;

	/**
	 * The number of structural features of the '<em>Inventory</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INVENTORY_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 18;

	/**
	 * The number of operations of the '<em>Inventory</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INVENTORY_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hecha.model.inventory.impl.BoundaryImpl <em>Boundary</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hecha.model.inventory.impl.BoundaryImpl
	 * @see org.hecha.model.inventory.impl.InventoryPackageImpl#getBoundary()
	 * @generated
	 */
	int BOUNDARY = 1;

	/**
	 * The feature id for the '<em><b>Approach</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOUNDARY__APPROACH = 0;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOUNDARY__DESCRIPTION = 1;

	/**
	 * The feature id for the '<em><b>Exclusions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOUNDARY__EXCLUSIONS = 2;

	/**
	 * The number of structural features of the '<em>Boundary</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOUNDARY_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Boundary</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOUNDARY_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.hecha.model.inventory.impl.ExclusionImpl <em>Exclusion</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hecha.model.inventory.impl.ExclusionImpl
	 * @see org.hecha.model.inventory.impl.InventoryPackageImpl#getExclusion()
	 * @generated
	 */
	int EXCLUSION = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCLUSION__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>What</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCLUSION__WHAT = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCLUSION__REASON = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Exclusion</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCLUSION_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Exclusion</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCLUSION_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hecha.model.inventory.impl.FacilityImpl <em>Facility</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hecha.model.inventory.impl.FacilityImpl
	 * @see org.hecha.model.inventory.impl.InventoryPackageImpl#getFacility()
	 * @generated
	 */
	int FACILITY = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACILITY__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACILITY__NAME = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACILITY__ADDRESS = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Province Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACILITY__PROVINCE_CODE = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Facility</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACILITY_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Facility</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACILITY_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hecha.model.inventory.impl.EmissionSourceImpl <em>Emission Source</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hecha.model.inventory.impl.EmissionSourceImpl
	 * @see org.hecha.model.inventory.impl.InventoryPackageImpl#getEmissionSource()
	 * @generated
	 */
	int EMISSION_SOURCE = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMISSION_SOURCE__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMISSION_SOURCE__NAME = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Facility Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMISSION_SOURCE__FACILITY_ID = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Category</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMISSION_SOURCE__CATEGORY = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Subcategory</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMISSION_SOURCE__SUBCATEGORY = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Method Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMISSION_SOURCE__METHOD_ID = BasePackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Factor Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMISSION_SOURCE__FACTOR_KEY = BasePackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Biogenic Share</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMISSION_SOURCE__BIOGENIC_SHARE = BasePackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMISSION_SOURCE__STATUS = BasePackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Status Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMISSION_SOURCE__STATUS_REASON = BasePackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Period Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMISSION_SOURCE__PERIOD_START = BasePackage.IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Period End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMISSION_SOURCE__PERIOD_END = BasePackage.IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Activity Data</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMISSION_SOURCE__ACTIVITY_DATA = BasePackage.IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Parameters</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMISSION_SOURCE__PARAMETERS = BasePackage.IDENTIFIED_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Reported</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMISSION_SOURCE__REPORTED = BasePackage.IDENTIFIED_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Remark</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMISSION_SOURCE__REMARK = BasePackage.IDENTIFIED_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Method Edition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMISSION_SOURCE__METHOD_EDITION = BasePackage.IDENTIFIED_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Biogenic Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMISSION_SOURCE__BIOGENIC_KIND = BasePackage.IDENTIFIED_FEATURE_COUNT + 16;

	/**
	 * The number of structural features of the '<em>Emission Source</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMISSION_SOURCE_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 17;

	/**
	 * The number of operations of the '<em>Emission Source</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMISSION_SOURCE_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hecha.model.inventory.impl.ActivityDataImpl <em>Activity Data</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hecha.model.inventory.impl.ActivityDataImpl
	 * @see org.hecha.model.inventory.impl.InventoryPackageImpl#getActivityData()
	 * @generated
	 */
	int ACTIVITY_DATA = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY_DATA__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Quantity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY_DATA__QUANTITY = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY_DATA__UNIT = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Period Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY_DATA__PERIOD_START = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Period End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY_DATA__PERIOD_END = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Tier</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY_DATA__TIER = BasePackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Evidence Ids</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY_DATA__EVIDENCE_IDS = BasePackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY_DATA__ORIGIN = BasePackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Uncertainty</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY_DATA__UNCERTAINTY = BasePackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Symbol</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY_DATA__SYMBOL = BasePackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Activity Data</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY_DATA_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The number of operations of the '<em>Activity Data</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY_DATA_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hecha.model.inventory.impl.ParameterImpl <em>Parameter</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hecha.model.inventory.impl.ParameterImpl
	 * @see org.hecha.model.inventory.impl.InventoryPackageImpl#getParameter()
	 * @generated
	 */
	int PARAMETER = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Symbol</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER__SYMBOL = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER__VALUE = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER__UNIT = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER__PROVENANCE = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Uncertainty</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER__UNCERTAINTY = BasePackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Parameter</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Parameter</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hecha.model.inventory.impl.ReportedValueImpl <em>Reported Value</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hecha.model.inventory.impl.ReportedValueImpl
	 * @see org.hecha.model.inventory.impl.InventoryPackageImpl#getReportedValue()
	 * @generated
	 */
	int REPORTED_VALUE = 7;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORTED_VALUE__VALUE = 0;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORTED_VALUE__UNIT = 1;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORTED_VALUE__ORIGIN = 2;

	/**
	 * The feature id for the '<em><b>Corrected</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORTED_VALUE__CORRECTED = 3;

	/**
	 * The feature id for the '<em><b>Corrected Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORTED_VALUE__CORRECTED_REASON = 4;

	/**
	 * The number of structural features of the '<em>Reported Value</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORTED_VALUE_FEATURE_COUNT = 5;

	/**
	 * The number of operations of the '<em>Reported Value</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORTED_VALUE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.hecha.model.inventory.impl.MeasurementImpl <em>Measurement</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hecha.model.inventory.impl.MeasurementImpl
	 * @see org.hecha.model.inventory.impl.InventoryPackageImpl#getMeasurement()
	 * @generated
	 */
	int MEASUREMENT = 8;

	/**
	 * The feature id for the '<em><b>Relative Standard</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__RELATIVE_STANDARD = 0;

	/**
	 * The feature id for the '<em><b>Distribution</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__DISTRIBUTION = 1;

	/**
	 * The feature id for the '<em><b>Group</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__GROUP = 2;

	/**
	 * The number of structural features of the '<em>Measurement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Measurement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.hecha.model.inventory.impl.ElectricitySupplyImpl <em>Electricity Supply</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hecha.model.inventory.impl.ElectricitySupplyImpl
	 * @see org.hecha.model.inventory.impl.InventoryPackageImpl#getElectricitySupply()
	 * @generated
	 */
	int ELECTRICITY_SUPPLY = 9;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELECTRICITY_SUPPLY__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELECTRICITY_SUPPLY__KIND = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Quantity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELECTRICITY_SUPPLY__QUANTITY = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELECTRICITY_SUPPLY__UNIT = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Renewable</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELECTRICITY_SUPPLY__RENEWABLE = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Non Fossil</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELECTRICITY_SUPPLY__NON_FOSSIL = BasePackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Period Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELECTRICITY_SUPPLY__PERIOD_START = BasePackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Period End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELECTRICITY_SUPPLY__PERIOD_END = BasePackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Proof</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELECTRICITY_SUPPLY__PROOF = BasePackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Certificate Range</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELECTRICITY_SUPPLY__CERTIFICATE_RANGE = BasePackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Certificates Sold</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELECTRICITY_SUPPLY__CERTIFICATES_SOLD = BasePackage.IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Evidence Ids</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELECTRICITY_SUPPLY__EVIDENCE_IDS = BasePackage.IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Factor</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELECTRICITY_SUPPLY__FACTOR = BasePackage.IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The number of structural features of the '<em>Electricity Supply</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELECTRICITY_SUPPLY_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 12;

	/**
	 * The number of operations of the '<em>Electricity Supply</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELECTRICITY_SUPPLY_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hecha.model.inventory.impl.RemovalImpl <em>Removal</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hecha.model.inventory.impl.RemovalImpl
	 * @see org.hecha.model.inventory.impl.InventoryPackageImpl#getRemoval()
	 * @generated
	 */
	int REMOVAL = 10;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMOVAL__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMOVAL__NAME = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Quantity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMOVAL__QUANTITY = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMOVAL__UNIT = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Period Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMOVAL__PERIOD_START = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Period End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMOVAL__PERIOD_END = BasePackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMOVAL__PROVENANCE = BasePackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Biogenic</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMOVAL__BIOGENIC = BasePackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Removal</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMOVAL_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Removal</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMOVAL_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hecha.model.inventory.impl.ReductionProjectImpl <em>Reduction Project</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hecha.model.inventory.impl.ReductionProjectImpl
	 * @see org.hecha.model.inventory.impl.InventoryPackageImpl#getReductionProject()
	 * @generated
	 */
	int REDUCTION_PROJECT = 11;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REDUCTION_PROJECT__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REDUCTION_PROJECT__NAME = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Method Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REDUCTION_PROJECT__METHOD_ID = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Implemented</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REDUCTION_PROJECT__IMPLEMENTED = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Commissioned On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REDUCTION_PROJECT__COMMISSIONED_ON = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Inside Boundary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REDUCTION_PROJECT__INSIDE_BOUNDARY = BasePackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Baseline Scenario</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REDUCTION_PROJECT__BASELINE_SCENARIO = BasePackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Baseline</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REDUCTION_PROJECT__BASELINE = BasePackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Project</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REDUCTION_PROJECT__PROJECT = BasePackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Leakage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REDUCTION_PROJECT__LEAKAGE = BasePackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Period Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REDUCTION_PROJECT__PERIOD_START = BasePackage.IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Period End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REDUCTION_PROJECT__PERIOD_END = BasePackage.IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Parameters</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REDUCTION_PROJECT__PARAMETERS = BasePackage.IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Reported</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REDUCTION_PROJECT__REPORTED = BasePackage.IDENTIFIED_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Evidence Ids</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REDUCTION_PROJECT__EVIDENCE_IDS = BasePackage.IDENTIFIED_FEATURE_COUNT + 13;

	/**
	 * The number of structural features of the '<em>Reduction Project</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REDUCTION_PROJECT_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 14;

	/**
	 * The number of operations of the '<em>Reduction Project</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REDUCTION_PROJECT_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hecha.model.inventory.impl.OffsetImpl <em>Offset</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hecha.model.inventory.impl.OffsetImpl
	 * @see org.hecha.model.inventory.impl.InventoryPackageImpl#getOffset()
	 * @generated
	 */
	int OFFSET = 12;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OFFSET__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OFFSET__KIND = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Programme</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OFFSET__PROGRAMME = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Registry</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OFFSET__REGISTRY = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Serial From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OFFSET__SERIAL_FROM = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Serial To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OFFSET__SERIAL_TO = BasePackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Quantity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OFFSET__QUANTITY = BasePackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OFFSET__UNIT = BasePackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Vintage Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OFFSET__VINTAGE_START = BasePackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Vintage End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OFFSET__VINTAGE_END = BasePackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Retired On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OFFSET__RETIRED_ON = BasePackage.IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Beneficiary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OFFSET__BENEFICIARY = BasePackage.IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Category</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OFFSET__CATEGORY = BasePackage.IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Recognition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OFFSET__RECOGNITION = BasePackage.IDENTIFIED_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Evidence Ids</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OFFSET__EVIDENCE_IDS = BasePackage.IDENTIFIED_FEATURE_COUNT + 13;

	/**
	 * The number of structural features of the '<em>Offset</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OFFSET_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 14;

	/**
	 * The number of operations of the '<em>Offset</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OFFSET_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hecha.model.inventory.impl.ProductImpl <em>Product</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hecha.model.inventory.impl.ProductImpl
	 * @see org.hecha.model.inventory.impl.InventoryPackageImpl#getProduct()
	 * @generated
	 */
	int PRODUCT = 13;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRODUCT__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRODUCT__NAME = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Functional Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRODUCT__FUNCTIONAL_UNIT = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Standard Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRODUCT__STANDARD_ID = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Stages</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRODUCT__STAGES = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Reported</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRODUCT__REPORTED = BasePackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Product</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRODUCT_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Product</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRODUCT_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hecha.model.inventory.impl.LifeCycleStageImpl <em>Life Cycle Stage</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hecha.model.inventory.impl.LifeCycleStageImpl
	 * @see org.hecha.model.inventory.impl.InventoryPackageImpl#getLifeCycleStage()
	 * @generated
	 */
	int LIFE_CYCLE_STAGE = 14;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIFE_CYCLE_STAGE__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIFE_CYCLE_STAGE__NAME = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIFE_CYCLE_STAGE__KIND = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIFE_CYCLE_STAGE__VALUE = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIFE_CYCLE_STAGE__UNIT = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Life Cycle Stage</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIFE_CYCLE_STAGE_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Life Cycle Stage</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIFE_CYCLE_STAGE_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hecha.model.inventory.impl.ReportedFigureImpl <em>Reported Figure</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hecha.model.inventory.impl.ReportedFigureImpl
	 * @see org.hecha.model.inventory.impl.InventoryPackageImpl#getReportedFigure()
	 * @generated
	 */
	int REPORTED_FIGURE = 15;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORTED_FIGURE__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORTED_FIGURE__LABEL = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Method Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORTED_FIGURE__METHOD_ID = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Period Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORTED_FIGURE__PERIOD_START = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Period End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORTED_FIGURE__PERIOD_END = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORTED_FIGURE__VALUE = BasePackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORTED_FIGURE__UNIT = BasePackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Arguments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORTED_FIGURE__ARGUMENTS = BasePackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Remark</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORTED_FIGURE__REMARK = BasePackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Reported Figure</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORTED_FIGURE_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The number of operations of the '<em>Reported Figure</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORTED_FIGURE_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hecha.model.inventory.impl.FigureArgumentImpl <em>Figure Argument</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hecha.model.inventory.impl.FigureArgumentImpl
	 * @see org.hecha.model.inventory.impl.InventoryPackageImpl#getFigureArgument()
	 * @generated
	 */
	int FIGURE_ARGUMENT = 16;

	/**
	 * The feature id for the '<em><b>Symbol</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIGURE_ARGUMENT__SYMBOL = 0;

	/**
	 * The feature id for the '<em><b>Sign</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIGURE_ARGUMENT__SIGN = 1;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIGURE_ARGUMENT__VALUE = 2;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIGURE_ARGUMENT__UNIT = 3;

	/**
	 * The feature id for the '<em><b>Ref Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIGURE_ARGUMENT__REF_ID = 4;

	/**
	 * The feature id for the '<em><b>Ref Aspect</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIGURE_ARGUMENT__REF_ASPECT = 5;

	/**
	 * The number of structural features of the '<em>Figure Argument</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIGURE_ARGUMENT_FEATURE_COUNT = 6;

	/**
	 * The number of operations of the '<em>Figure Argument</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIGURE_ARGUMENT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.hecha.model.inventory.impl.BaseYearImpl <em>Base Year</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hecha.model.inventory.impl.BaseYearImpl
	 * @see org.hecha.model.inventory.impl.InventoryPackageImpl#getBaseYear()
	 * @generated
	 */
	int BASE_YEAR = 17;

	/**
	 * The feature id for the '<em><b>Period Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BASE_YEAR__PERIOD_START = 0;

	/**
	 * The feature id for the '<em><b>Period End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BASE_YEAR__PERIOD_END = 1;

	/**
	 * The feature id for the '<em><b>Total</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BASE_YEAR__TOTAL = 2;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BASE_YEAR__REASON = 3;

	/**
	 * The feature id for the '<em><b>Policy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BASE_YEAR__POLICY = 4;

	/**
	 * The feature id for the '<em><b>Threshold Percent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BASE_YEAR__THRESHOLD_PERCENT = 5;

	/**
	 * The feature id for the '<em><b>Changes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BASE_YEAR__CHANGES = 6;

	/**
	 * The number of structural features of the '<em>Base Year</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BASE_YEAR_FEATURE_COUNT = 7;

	/**
	 * The number of operations of the '<em>Base Year</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BASE_YEAR_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.hecha.model.inventory.impl.InventoryChangeImpl <em>Change</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hecha.model.inventory.impl.InventoryChangeImpl
	 * @see org.hecha.model.inventory.impl.InventoryPackageImpl#getInventoryChange()
	 * @generated
	 */
	int INVENTORY_CHANGE = 18;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INVENTORY_CHANGE__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INVENTORY_CHANGE__KIND = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>What</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INVENTORY_CHANGE__WHAT = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Changed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INVENTORY_CHANGE__CHANGED_ON = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Effect</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INVENTORY_CHANGE__EFFECT = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Recalculated</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INVENTORY_CHANGE__RECALCULATED = BasePackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INVENTORY_CHANGE__REASON = BasePackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Change</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INVENTORY_CHANGE_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Change</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INVENTORY_CHANGE_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hecha.model.inventory.impl.SignificanceImpl <em>Significance</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hecha.model.inventory.impl.SignificanceImpl
	 * @see org.hecha.model.inventory.impl.InventoryPackageImpl#getSignificance()
	 * @generated
	 */
	int SIGNIFICANCE = 19;

	/**
	 * The feature id for the '<em><b>Threshold</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGNIFICANCE__THRESHOLD = 0;

	/**
	 * The feature id for the '<em><b>Criteria</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGNIFICANCE__CRITERIA = 1;

	/**
	 * The feature id for the '<em><b>Assessments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGNIFICANCE__ASSESSMENTS = 2;

	/**
	 * The number of structural features of the '<em>Significance</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGNIFICANCE_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Significance</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGNIFICANCE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.hecha.model.inventory.impl.SignificanceCriterionImpl <em>Significance Criterion</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hecha.model.inventory.impl.SignificanceCriterionImpl
	 * @see org.hecha.model.inventory.impl.InventoryPackageImpl#getSignificanceCriterion()
	 * @generated
	 */
	int SIGNIFICANCE_CRITERION = 20;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGNIFICANCE_CRITERION__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGNIFICANCE_CRITERION__KIND = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGNIFICANCE_CRITERION__NAME = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Weight</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGNIFICANCE_CRITERION__WEIGHT = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGNIFICANCE_CRITERION__DESCRIPTION = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Significance Criterion</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGNIFICANCE_CRITERION_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Significance Criterion</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGNIFICANCE_CRITERION_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hecha.model.inventory.impl.IndirectAssessmentImpl <em>Indirect Assessment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hecha.model.inventory.impl.IndirectAssessmentImpl
	 * @see org.hecha.model.inventory.impl.InventoryPackageImpl#getIndirectAssessment()
	 * @generated
	 */
	int INDIRECT_ASSESSMENT = 21;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDIRECT_ASSESSMENT__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Category</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDIRECT_ASSESSMENT__CATEGORY = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Subcategory</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDIRECT_ASSESSMENT__SUBCATEGORY = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Estimate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDIRECT_ASSESSMENT__ESTIMATE = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Significant</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDIRECT_ASSESSMENT__SIGNIFICANT = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDIRECT_ASSESSMENT__REASON = BasePackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Scores</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDIRECT_ASSESSMENT__SCORES = BasePackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Indirect Assessment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDIRECT_ASSESSMENT_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Indirect Assessment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDIRECT_ASSESSMENT_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hecha.model.inventory.impl.SignificanceScoreImpl <em>Significance Score</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hecha.model.inventory.impl.SignificanceScoreImpl
	 * @see org.hecha.model.inventory.impl.InventoryPackageImpl#getSignificanceScore()
	 * @generated
	 */
	int SIGNIFICANCE_SCORE = 22;

	/**
	 * The feature id for the '<em><b>Criterion Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGNIFICANCE_SCORE__CRITERION_ID = 0;

	/**
	 * The feature id for the '<em><b>Score</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGNIFICANCE_SCORE__SCORE = 1;

	/**
	 * The number of structural features of the '<em>Significance Score</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGNIFICANCE_SCORE_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Significance Score</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGNIFICANCE_SCORE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.hecha.model.inventory.impl.ReportStatementsImpl <em>Report Statements</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hecha.model.inventory.impl.ReportStatementsImpl
	 * @see org.hecha.model.inventory.impl.InventoryPackageImpl#getReportStatements()
	 * @generated
	 */
	int REPORT_STATEMENTS = 23;

	/**
	 * The feature id for the '<em><b>Intended Use</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_STATEMENTS__INTENDED_USE = 0;

	/**
	 * The feature id for the '<em><b>Approach Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_STATEMENTS__APPROACH_REASON = 1;

	/**
	 * The feature id for the '<em><b>Approach Changes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_STATEMENTS__APPROACH_CHANGES = 2;

	/**
	 * The feature id for the '<em><b>Biogenic Treatment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_STATEMENTS__BIOGENIC_TREATMENT = 3;

	/**
	 * The feature id for the '<em><b>Uncertainty Effect</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_STATEMENTS__UNCERTAINTY_EFFECT = 4;

	/**
	 * The feature id for the '<em><b>Uncertainty Method</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_STATEMENTS__UNCERTAINTY_METHOD = 5;

	/**
	 * The feature id for the '<em><b>Conformity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_STATEMENTS__CONFORMITY = 6;

	/**
	 * The feature id for the '<em><b>Verification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_STATEMENTS__VERIFICATION = 7;

	/**
	 * The number of structural features of the '<em>Report Statements</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_STATEMENTS_FEATURE_COUNT = 8;

	/**
	 * The number of operations of the '<em>Report Statements</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_STATEMENTS_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.hecha.model.inventory.impl.MeterImpl <em>Meter</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hecha.model.inventory.impl.MeterImpl
	 * @see org.hecha.model.inventory.impl.InventoryPackageImpl#getMeter()
	 * @generated
	 */
	int METER = 24;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METER__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METER__NAME = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Facility Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METER__FACILITY_ID = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Serial</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METER__SERIAL = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Model</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METER__MODEL = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Measures</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METER__MEASURES = BasePackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Required Accuracy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METER__REQUIRED_ACCURACY = BasePackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Interval Months</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METER__INTERVAL_MONTHS = BasePackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Production</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METER__PRODUCTION = BasePackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Calibrations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METER__CALIBRATIONS = BasePackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Meter</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METER_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The number of operations of the '<em>Meter</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METER_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hecha.model.inventory.impl.CalibrationImpl <em>Calibration</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hecha.model.inventory.impl.CalibrationImpl
	 * @see org.hecha.model.inventory.impl.InventoryPackageImpl#getCalibration()
	 * @generated
	 */
	int CALIBRATION = 25;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALIBRATION__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Calibrated On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALIBRATION__CALIBRATED_ON = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Valid Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALIBRATION__VALID_UNTIL = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Accuracy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALIBRATION__ACCURACY = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Laboratory</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALIBRATION__LABORATORY = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Certificate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALIBRATION__CERTIFICATE = BasePackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Evidence Ids</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALIBRATION__EVIDENCE_IDS = BasePackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Calibration</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALIBRATION_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Calibration</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALIBRATION_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hecha.model.inventory.impl.CrossRecordImpl <em>Cross Record</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hecha.model.inventory.impl.CrossRecordImpl
	 * @see org.hecha.model.inventory.impl.InventoryPackageImpl#getCrossRecord()
	 * @generated
	 */
	int CROSS_RECORD = 26;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CROSS_RECORD__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Source Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CROSS_RECORD__SOURCE_ID = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Symbol</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CROSS_RECORD__SYMBOL = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CROSS_RECORD__KIND = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Period Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CROSS_RECORD__PERIOD_START = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Period End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CROSS_RECORD__PERIOD_END = BasePackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Quantity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CROSS_RECORD__QUANTITY = BasePackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CROSS_RECORD__UNIT = BasePackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CROSS_RECORD__ORIGIN = BasePackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Evidence Ids</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CROSS_RECORD__EVIDENCE_IDS = BasePackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Cross Record</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CROSS_RECORD_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The number of operations of the '<em>Cross Record</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CROSS_RECORD_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hecha.model.inventory.impl.StockRecordImpl <em>Stock Record</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hecha.model.inventory.impl.StockRecordImpl
	 * @see org.hecha.model.inventory.impl.InventoryPackageImpl#getStockRecord()
	 * @generated
	 */
	int STOCK_RECORD = 27;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STOCK_RECORD__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Source Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STOCK_RECORD__SOURCE_ID = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Period Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STOCK_RECORD__PERIOD_START = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Period End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STOCK_RECORD__PERIOD_END = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Opening</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STOCK_RECORD__OPENING = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Purchased</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STOCK_RECORD__PURCHASED = BasePackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Sold</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STOCK_RECORD__SOLD = BasePackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Closing</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STOCK_RECORD__CLOSING = BasePackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STOCK_RECORD__UNIT = BasePackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Evidence Ids</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STOCK_RECORD__EVIDENCE_IDS = BasePackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Stock Record</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STOCK_RECORD_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The number of operations of the '<em>Stock Record</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STOCK_RECORD_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hecha.model.inventory.impl.ProductionRecordImpl <em>Production Record</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hecha.model.inventory.impl.ProductionRecordImpl
	 * @see org.hecha.model.inventory.impl.InventoryPackageImpl#getProductionRecord()
	 * @generated
	 */
	int PRODUCTION_RECORD = 28;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRODUCTION_RECORD__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Product</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRODUCTION_RECORD__PRODUCT = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Facility Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRODUCTION_RECORD__FACILITY_ID = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Period Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRODUCTION_RECORD__PERIOD_START = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Period End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRODUCTION_RECORD__PERIOD_END = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Quantity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRODUCTION_RECORD__QUANTITY = BasePackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRODUCTION_RECORD__UNIT = BasePackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Range Low</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRODUCTION_RECORD__RANGE_LOW = BasePackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Range High</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRODUCTION_RECORD__RANGE_HIGH = BasePackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Range Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRODUCTION_RECORD__RANGE_SOURCE = BasePackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Evidence Ids</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRODUCTION_RECORD__EVIDENCE_IDS = BasePackage.IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The number of structural features of the '<em>Production Record</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRODUCTION_RECORD_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The number of operations of the '<em>Production Record</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRODUCTION_RECORD_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hecha.model.inventory.impl.BalanceImpl <em>Balance</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hecha.model.inventory.impl.BalanceImpl
	 * @see org.hecha.model.inventory.impl.InventoryPackageImpl#getBalance()
	 * @generated
	 */
	int BALANCE = 29;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BALANCE__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BALANCE__NAME = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BALANCE__KIND = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BALANCE__UNIT = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Tolerance Percent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BALANCE__TOLERANCE_PERCENT = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Entries</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BALANCE__ENTRIES = BasePackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Balance</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BALANCE_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Balance</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BALANCE_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hecha.model.inventory.impl.BalanceEntryImpl <em>Balance Entry</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hecha.model.inventory.impl.BalanceEntryImpl
	 * @see org.hecha.model.inventory.impl.InventoryPackageImpl#getBalanceEntry()
	 * @generated
	 */
	int BALANCE_ENTRY = 30;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BALANCE_ENTRY__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BALANCE_ENTRY__LABEL = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Input</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BALANCE_ENTRY__INPUT = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Quantity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BALANCE_ENTRY__QUANTITY = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BALANCE_ENTRY__UNIT = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Content</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BALANCE_ENTRY__CONTENT = BasePackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Content Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BALANCE_ENTRY__CONTENT_UNIT = BasePackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Source Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BALANCE_ENTRY__SOURCE_ID = BasePackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Balance Entry</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BALANCE_ENTRY_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Balance Entry</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BALANCE_ENTRY_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hecha.model.inventory.SourceStatus <em>Source Status</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hecha.model.inventory.SourceStatus
	 * @see org.hecha.model.inventory.impl.InventoryPackageImpl#getSourceStatus()
	 * @generated
	 */
	int SOURCE_STATUS = 31;

	/**
	 * The meta object id for the '{@link org.hecha.model.inventory.DataTier <em>Data Tier</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hecha.model.inventory.DataTier
	 * @see org.hecha.model.inventory.impl.InventoryPackageImpl#getDataTier()
	 * @generated
	 */
	int DATA_TIER = 32;

	/**
	 * The meta object id for the '{@link org.hecha.model.inventory.ConsolidationApproach <em>Consolidation Approach</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hecha.model.inventory.ConsolidationApproach
	 * @see org.hecha.model.inventory.impl.InventoryPackageImpl#getConsolidationApproach()
	 * @generated
	 */
	int CONSOLIDATION_APPROACH = 33;

	/**
	 * The meta object id for the '{@link org.hecha.model.inventory.SupplyKind <em>Supply Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hecha.model.inventory.SupplyKind
	 * @see org.hecha.model.inventory.impl.InventoryPackageImpl#getSupplyKind()
	 * @generated
	 */
	int SUPPLY_KIND = 34;

	/**
	 * The meta object id for the '{@link org.hecha.model.inventory.OffsetKind <em>Offset Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hecha.model.inventory.OffsetKind
	 * @see org.hecha.model.inventory.impl.InventoryPackageImpl#getOffsetKind()
	 * @generated
	 */
	int OFFSET_KIND = 35;

	/**
	 * The meta object id for the '{@link org.hecha.model.inventory.ChangeKind <em>Change Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hecha.model.inventory.ChangeKind
	 * @see org.hecha.model.inventory.impl.InventoryPackageImpl#getChangeKind()
	 * @generated
	 */
	int CHANGE_KIND = 36;

	/**
	 * The meta object id for the '{@link org.hecha.model.inventory.CriterionKind <em>Criterion Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hecha.model.inventory.CriterionKind
	 * @see org.hecha.model.inventory.impl.InventoryPackageImpl#getCriterionKind()
	 * @generated
	 */
	int CRITERION_KIND = 37;

	/**
	 * The meta object id for the '{@link org.hecha.model.inventory.BiogenicKind <em>Biogenic Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hecha.model.inventory.BiogenicKind
	 * @see org.hecha.model.inventory.impl.InventoryPackageImpl#getBiogenicKind()
	 * @generated
	 */
	int BIOGENIC_KIND = 38;

	/**
	 * The meta object id for the '{@link org.hecha.model.inventory.CrossKind <em>Cross Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hecha.model.inventory.CrossKind
	 * @see org.hecha.model.inventory.impl.InventoryPackageImpl#getCrossKind()
	 * @generated
	 */
	int CROSS_KIND = 39;

	/**
	 * The meta object id for the '{@link org.hecha.model.inventory.BalanceKind <em>Balance Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hecha.model.inventory.BalanceKind
	 * @see org.hecha.model.inventory.impl.InventoryPackageImpl#getBalanceKind()
	 * @generated
	 */
	int BALANCE_KIND = 40;


	/**
	 * Returns the meta object for class '{@link org.hecha.model.inventory.Inventory <em>Inventory</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Inventory</em>'.
	 * @see org.hecha.model.inventory.Inventory
	 * @generated
	 */
	EClass getInventory();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.Inventory#getEngagementId <em>Engagement Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Engagement Id</em>'.
	 * @see org.hecha.model.inventory.Inventory#getEngagementId()
	 * @see #getInventory()
	 * @generated
	 */
	EAttribute getInventory_EngagementId();

	/**
	 * Returns the meta object for the containment reference '{@link org.hecha.model.inventory.Inventory#getBoundary <em>Boundary</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Boundary</em>'.
	 * @see org.hecha.model.inventory.Inventory#getBoundary()
	 * @see #getInventory()
	 * @generated
	 */
	EReference getInventory_Boundary();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hecha.model.inventory.Inventory#getFacilities <em>Facilities</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Facilities</em>'.
	 * @see org.hecha.model.inventory.Inventory#getFacilities()
	 * @see #getInventory()
	 * @generated
	 */
	EReference getInventory_Facilities();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hecha.model.inventory.Inventory#getSources <em>Sources</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Sources</em>'.
	 * @see org.hecha.model.inventory.Inventory#getSources()
	 * @see #getInventory()
	 * @generated
	 */
	EReference getInventory_Sources();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hecha.model.inventory.Inventory#getSupplies <em>Supplies</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Supplies</em>'.
	 * @see org.hecha.model.inventory.Inventory#getSupplies()
	 * @see #getInventory()
	 * @generated
	 */
	EReference getInventory_Supplies();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hecha.model.inventory.Inventory#getRemovals <em>Removals</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Removals</em>'.
	 * @see org.hecha.model.inventory.Inventory#getRemovals()
	 * @see #getInventory()
	 * @generated
	 */
	EReference getInventory_Removals();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hecha.model.inventory.Inventory#getProjects <em>Projects</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Projects</em>'.
	 * @see org.hecha.model.inventory.Inventory#getProjects()
	 * @see #getInventory()
	 * @generated
	 */
	EReference getInventory_Projects();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hecha.model.inventory.Inventory#getOffsets <em>Offsets</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Offsets</em>'.
	 * @see org.hecha.model.inventory.Inventory#getOffsets()
	 * @see #getInventory()
	 * @generated
	 */
	EReference getInventory_Offsets();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hecha.model.inventory.Inventory#getProducts <em>Products</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Products</em>'.
	 * @see org.hecha.model.inventory.Inventory#getProducts()
	 * @see #getInventory()
	 * @generated
	 */
	EReference getInventory_Products();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hecha.model.inventory.Inventory#getFigures <em>Figures</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Figures</em>'.
	 * @see org.hecha.model.inventory.Inventory#getFigures()
	 * @see #getInventory()
	 * @generated
	 */
	EReference getInventory_Figures();

	/**
	 * Returns the meta object for the containment reference '{@link org.hecha.model.inventory.Inventory#getBaseYear <em>Base Year</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Base Year</em>'.
	 * @see org.hecha.model.inventory.Inventory#getBaseYear()
	 * @see #getInventory()
	 * @generated
	 */
	EReference getInventory_BaseYear();

	/**
	 * Returns the meta object for the containment reference '{@link org.hecha.model.inventory.Inventory#getSignificance <em>Significance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Significance</em>'.
	 * @see org.hecha.model.inventory.Inventory#getSignificance()
	 * @see #getInventory()
	 * @generated
	 */
	EReference getInventory_Significance();

	/**
	 * Returns the meta object for the containment reference '{@link org.hecha.model.inventory.Inventory#getStatements <em>Statements</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Statements</em>'.
	 * @see org.hecha.model.inventory.Inventory#getStatements()
	 * @see #getInventory()
	 * @generated
	 */
	EReference getInventory_Statements();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hecha.model.inventory.Inventory#getMeters <em>Meters</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Meters</em>'.
	 * @see org.hecha.model.inventory.Inventory#getMeters()
	 * @see #getInventory()
	 * @generated
	 */
	EReference getInventory_Meters();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hecha.model.inventory.Inventory#getCrossRecords <em>Cross Records</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Cross Records</em>'.
	 * @see org.hecha.model.inventory.Inventory#getCrossRecords()
	 * @see #getInventory()
	 * @generated
	 */
	EReference getInventory_CrossRecords();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hecha.model.inventory.Inventory#getStocks <em>Stocks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Stocks</em>'.
	 * @see org.hecha.model.inventory.Inventory#getStocks()
	 * @see #getInventory()
	 * @generated
	 */
	EReference getInventory_Stocks();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hecha.model.inventory.Inventory#getOutputs <em>Outputs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Outputs</em>'.
	 * @see org.hecha.model.inventory.Inventory#getOutputs()
	 * @see #getInventory()
	 * @generated
	 */
	EReference getInventory_Outputs();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hecha.model.inventory.Inventory#getBalances <em>Balances</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Balances</em>'.
	 * @see org.hecha.model.inventory.Inventory#getBalances()
	 * @see #getInventory()
	 * @generated
	 */
	EReference getInventory_Balances();

	/**
	 * Returns the meta object for class '{@link org.hecha.model.inventory.Boundary <em>Boundary</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Boundary</em>'.
	 * @see org.hecha.model.inventory.Boundary
	 * @generated
	 */
	EClass getBoundary();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.Boundary#getApproach <em>Approach</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Approach</em>'.
	 * @see org.hecha.model.inventory.Boundary#getApproach()
	 * @see #getBoundary()
	 * @generated
	 */
	EAttribute getBoundary_Approach();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.Boundary#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.hecha.model.inventory.Boundary#getDescription()
	 * @see #getBoundary()
	 * @generated
	 */
	EAttribute getBoundary_Description();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hecha.model.inventory.Boundary#getExclusions <em>Exclusions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Exclusions</em>'.
	 * @see org.hecha.model.inventory.Boundary#getExclusions()
	 * @see #getBoundary()
	 * @generated
	 */
	EReference getBoundary_Exclusions();

	/**
	 * Returns the meta object for class '{@link org.hecha.model.inventory.Exclusion <em>Exclusion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Exclusion</em>'.
	 * @see org.hecha.model.inventory.Exclusion
	 * @generated
	 */
	EClass getExclusion();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.Exclusion#getWhat <em>What</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>What</em>'.
	 * @see org.hecha.model.inventory.Exclusion#getWhat()
	 * @see #getExclusion()
	 * @generated
	 */
	EAttribute getExclusion_What();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.Exclusion#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.hecha.model.inventory.Exclusion#getReason()
	 * @see #getExclusion()
	 * @generated
	 */
	EAttribute getExclusion_Reason();

	/**
	 * Returns the meta object for class '{@link org.hecha.model.inventory.Facility <em>Facility</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Facility</em>'.
	 * @see org.hecha.model.inventory.Facility
	 * @generated
	 */
	EClass getFacility();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.Facility#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.hecha.model.inventory.Facility#getName()
	 * @see #getFacility()
	 * @generated
	 */
	EAttribute getFacility_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.Facility#getAddress <em>Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Address</em>'.
	 * @see org.hecha.model.inventory.Facility#getAddress()
	 * @see #getFacility()
	 * @generated
	 */
	EAttribute getFacility_Address();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.Facility#getProvinceCode <em>Province Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Province Code</em>'.
	 * @see org.hecha.model.inventory.Facility#getProvinceCode()
	 * @see #getFacility()
	 * @generated
	 */
	EAttribute getFacility_ProvinceCode();

	/**
	 * Returns the meta object for class '{@link org.hecha.model.inventory.EmissionSource <em>Emission Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Emission Source</em>'.
	 * @see org.hecha.model.inventory.EmissionSource
	 * @generated
	 */
	EClass getEmissionSource();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.EmissionSource#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.hecha.model.inventory.EmissionSource#getName()
	 * @see #getEmissionSource()
	 * @generated
	 */
	EAttribute getEmissionSource_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.EmissionSource#getFacilityId <em>Facility Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Facility Id</em>'.
	 * @see org.hecha.model.inventory.EmissionSource#getFacilityId()
	 * @see #getEmissionSource()
	 * @generated
	 */
	EAttribute getEmissionSource_FacilityId();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.EmissionSource#getCategory <em>Category</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Category</em>'.
	 * @see org.hecha.model.inventory.EmissionSource#getCategory()
	 * @see #getEmissionSource()
	 * @generated
	 */
	EAttribute getEmissionSource_Category();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.EmissionSource#getSubcategory <em>Subcategory</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Subcategory</em>'.
	 * @see org.hecha.model.inventory.EmissionSource#getSubcategory()
	 * @see #getEmissionSource()
	 * @generated
	 */
	EAttribute getEmissionSource_Subcategory();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.EmissionSource#getMethodId <em>Method Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Method Id</em>'.
	 * @see org.hecha.model.inventory.EmissionSource#getMethodId()
	 * @see #getEmissionSource()
	 * @generated
	 */
	EAttribute getEmissionSource_MethodId();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.EmissionSource#getFactorKey <em>Factor Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Factor Key</em>'.
	 * @see org.hecha.model.inventory.EmissionSource#getFactorKey()
	 * @see #getEmissionSource()
	 * @generated
	 */
	EAttribute getEmissionSource_FactorKey();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.EmissionSource#getBiogenicShare <em>Biogenic Share</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Biogenic Share</em>'.
	 * @see org.hecha.model.inventory.EmissionSource#getBiogenicShare()
	 * @see #getEmissionSource()
	 * @generated
	 */
	EAttribute getEmissionSource_BiogenicShare();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.EmissionSource#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.hecha.model.inventory.EmissionSource#getStatus()
	 * @see #getEmissionSource()
	 * @generated
	 */
	EAttribute getEmissionSource_Status();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.EmissionSource#getStatusReason <em>Status Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status Reason</em>'.
	 * @see org.hecha.model.inventory.EmissionSource#getStatusReason()
	 * @see #getEmissionSource()
	 * @generated
	 */
	EAttribute getEmissionSource_StatusReason();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.EmissionSource#getPeriodStart <em>Period Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Period Start</em>'.
	 * @see org.hecha.model.inventory.EmissionSource#getPeriodStart()
	 * @see #getEmissionSource()
	 * @generated
	 */
	EAttribute getEmissionSource_PeriodStart();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.EmissionSource#getPeriodEnd <em>Period End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Period End</em>'.
	 * @see org.hecha.model.inventory.EmissionSource#getPeriodEnd()
	 * @see #getEmissionSource()
	 * @generated
	 */
	EAttribute getEmissionSource_PeriodEnd();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hecha.model.inventory.EmissionSource#getActivityData <em>Activity Data</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Activity Data</em>'.
	 * @see org.hecha.model.inventory.EmissionSource#getActivityData()
	 * @see #getEmissionSource()
	 * @generated
	 */
	EReference getEmissionSource_ActivityData();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hecha.model.inventory.EmissionSource#getParameters <em>Parameters</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Parameters</em>'.
	 * @see org.hecha.model.inventory.EmissionSource#getParameters()
	 * @see #getEmissionSource()
	 * @generated
	 */
	EReference getEmissionSource_Parameters();

	/**
	 * Returns the meta object for the containment reference '{@link org.hecha.model.inventory.EmissionSource#getReported <em>Reported</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Reported</em>'.
	 * @see org.hecha.model.inventory.EmissionSource#getReported()
	 * @see #getEmissionSource()
	 * @generated
	 */
	EReference getEmissionSource_Reported();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.EmissionSource#getRemark <em>Remark</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Remark</em>'.
	 * @see org.hecha.model.inventory.EmissionSource#getRemark()
	 * @see #getEmissionSource()
	 * @generated
	 */
	EAttribute getEmissionSource_Remark();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.EmissionSource#getMethodEdition <em>Method Edition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Method Edition</em>'.
	 * @see org.hecha.model.inventory.EmissionSource#getMethodEdition()
	 * @see #getEmissionSource()
	 * @generated
	 */
	EAttribute getEmissionSource_MethodEdition();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.EmissionSource#getBiogenicKind <em>Biogenic Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Biogenic Kind</em>'.
	 * @see org.hecha.model.inventory.EmissionSource#getBiogenicKind()
	 * @see #getEmissionSource()
	 * @generated
	 */
	EAttribute getEmissionSource_BiogenicKind();

	/**
	 * Returns the meta object for class '{@link org.hecha.model.inventory.ActivityData <em>Activity Data</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Activity Data</em>'.
	 * @see org.hecha.model.inventory.ActivityData
	 * @generated
	 */
	EClass getActivityData();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.ActivityData#getQuantity <em>Quantity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Quantity</em>'.
	 * @see org.hecha.model.inventory.ActivityData#getQuantity()
	 * @see #getActivityData()
	 * @generated
	 */
	EAttribute getActivityData_Quantity();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.ActivityData#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see org.hecha.model.inventory.ActivityData#getUnit()
	 * @see #getActivityData()
	 * @generated
	 */
	EAttribute getActivityData_Unit();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.ActivityData#getPeriodStart <em>Period Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Period Start</em>'.
	 * @see org.hecha.model.inventory.ActivityData#getPeriodStart()
	 * @see #getActivityData()
	 * @generated
	 */
	EAttribute getActivityData_PeriodStart();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.ActivityData#getPeriodEnd <em>Period End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Period End</em>'.
	 * @see org.hecha.model.inventory.ActivityData#getPeriodEnd()
	 * @see #getActivityData()
	 * @generated
	 */
	EAttribute getActivityData_PeriodEnd();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.ActivityData#getTier <em>Tier</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tier</em>'.
	 * @see org.hecha.model.inventory.ActivityData#getTier()
	 * @see #getActivityData()
	 * @generated
	 */
	EAttribute getActivityData_Tier();

	/**
	 * Returns the meta object for the attribute list '{@link org.hecha.model.inventory.ActivityData#getEvidenceIds <em>Evidence Ids</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Evidence Ids</em>'.
	 * @see org.hecha.model.inventory.ActivityData#getEvidenceIds()
	 * @see #getActivityData()
	 * @generated
	 */
	EAttribute getActivityData_EvidenceIds();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.ActivityData#getOrigin <em>Origin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Origin</em>'.
	 * @see org.hecha.model.inventory.ActivityData#getOrigin()
	 * @see #getActivityData()
	 * @generated
	 */
	EAttribute getActivityData_Origin();

	/**
	 * Returns the meta object for the containment reference '{@link org.hecha.model.inventory.ActivityData#getUncertainty <em>Uncertainty</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Uncertainty</em>'.
	 * @see org.hecha.model.inventory.ActivityData#getUncertainty()
	 * @see #getActivityData()
	 * @generated
	 */
	EReference getActivityData_Uncertainty();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.ActivityData#getSymbol <em>Symbol</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Symbol</em>'.
	 * @see org.hecha.model.inventory.ActivityData#getSymbol()
	 * @see #getActivityData()
	 * @generated
	 */
	EAttribute getActivityData_Symbol();

	/**
	 * Returns the meta object for class '{@link org.hecha.model.inventory.Parameter <em>Parameter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Parameter</em>'.
	 * @see org.hecha.model.inventory.Parameter
	 * @generated
	 */
	EClass getParameter();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.Parameter#getSymbol <em>Symbol</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Symbol</em>'.
	 * @see org.hecha.model.inventory.Parameter#getSymbol()
	 * @see #getParameter()
	 * @generated
	 */
	EAttribute getParameter_Symbol();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.Parameter#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.hecha.model.inventory.Parameter#getValue()
	 * @see #getParameter()
	 * @generated
	 */
	EAttribute getParameter_Value();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.Parameter#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see org.hecha.model.inventory.Parameter#getUnit()
	 * @see #getParameter()
	 * @generated
	 */
	EAttribute getParameter_Unit();

	/**
	 * Returns the meta object for the containment reference '{@link org.hecha.model.inventory.Parameter#getProvenance <em>Provenance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Provenance</em>'.
	 * @see org.hecha.model.inventory.Parameter#getProvenance()
	 * @see #getParameter()
	 * @generated
	 */
	EReference getParameter_Provenance();

	/**
	 * Returns the meta object for the containment reference '{@link org.hecha.model.inventory.Parameter#getUncertainty <em>Uncertainty</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Uncertainty</em>'.
	 * @see org.hecha.model.inventory.Parameter#getUncertainty()
	 * @see #getParameter()
	 * @generated
	 */
	EReference getParameter_Uncertainty();

	/**
	 * Returns the meta object for class '{@link org.hecha.model.inventory.ReportedValue <em>Reported Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Reported Value</em>'.
	 * @see org.hecha.model.inventory.ReportedValue
	 * @generated
	 */
	EClass getReportedValue();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.ReportedValue#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.hecha.model.inventory.ReportedValue#getValue()
	 * @see #getReportedValue()
	 * @generated
	 */
	EAttribute getReportedValue_Value();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.ReportedValue#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see org.hecha.model.inventory.ReportedValue#getUnit()
	 * @see #getReportedValue()
	 * @generated
	 */
	EAttribute getReportedValue_Unit();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.ReportedValue#getOrigin <em>Origin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Origin</em>'.
	 * @see org.hecha.model.inventory.ReportedValue#getOrigin()
	 * @see #getReportedValue()
	 * @generated
	 */
	EAttribute getReportedValue_Origin();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.ReportedValue#getCorrected <em>Corrected</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Corrected</em>'.
	 * @see org.hecha.model.inventory.ReportedValue#getCorrected()
	 * @see #getReportedValue()
	 * @generated
	 */
	EAttribute getReportedValue_Corrected();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.ReportedValue#getCorrectedReason <em>Corrected Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Corrected Reason</em>'.
	 * @see org.hecha.model.inventory.ReportedValue#getCorrectedReason()
	 * @see #getReportedValue()
	 * @generated
	 */
	EAttribute getReportedValue_CorrectedReason();

	/**
	 * Returns the meta object for class '{@link org.hecha.model.inventory.Measurement <em>Measurement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Measurement</em>'.
	 * @see org.hecha.model.inventory.Measurement
	 * @generated
	 */
	EClass getMeasurement();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.Measurement#getRelativeStandard <em>Relative Standard</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Relative Standard</em>'.
	 * @see org.hecha.model.inventory.Measurement#getRelativeStandard()
	 * @see #getMeasurement()
	 * @generated
	 */
	EAttribute getMeasurement_RelativeStandard();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.Measurement#getDistribution <em>Distribution</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Distribution</em>'.
	 * @see org.hecha.model.inventory.Measurement#getDistribution()
	 * @see #getMeasurement()
	 * @generated
	 */
	EAttribute getMeasurement_Distribution();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.Measurement#getGroup <em>Group</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Group</em>'.
	 * @see org.hecha.model.inventory.Measurement#getGroup()
	 * @see #getMeasurement()
	 * @generated
	 */
	EAttribute getMeasurement_Group();

	/**
	 * Returns the meta object for class '{@link org.hecha.model.inventory.ElectricitySupply <em>Electricity Supply</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Electricity Supply</em>'.
	 * @see org.hecha.model.inventory.ElectricitySupply
	 * @generated
	 */
	EClass getElectricitySupply();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.ElectricitySupply#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.hecha.model.inventory.ElectricitySupply#getKind()
	 * @see #getElectricitySupply()
	 * @generated
	 */
	EAttribute getElectricitySupply_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.ElectricitySupply#getQuantity <em>Quantity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Quantity</em>'.
	 * @see org.hecha.model.inventory.ElectricitySupply#getQuantity()
	 * @see #getElectricitySupply()
	 * @generated
	 */
	EAttribute getElectricitySupply_Quantity();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.ElectricitySupply#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see org.hecha.model.inventory.ElectricitySupply#getUnit()
	 * @see #getElectricitySupply()
	 * @generated
	 */
	EAttribute getElectricitySupply_Unit();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.ElectricitySupply#isRenewable <em>Renewable</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Renewable</em>'.
	 * @see org.hecha.model.inventory.ElectricitySupply#isRenewable()
	 * @see #getElectricitySupply()
	 * @generated
	 */
	EAttribute getElectricitySupply_Renewable();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.ElectricitySupply#isNonFossil <em>Non Fossil</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Non Fossil</em>'.
	 * @see org.hecha.model.inventory.ElectricitySupply#isNonFossil()
	 * @see #getElectricitySupply()
	 * @generated
	 */
	EAttribute getElectricitySupply_NonFossil();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.ElectricitySupply#getPeriodStart <em>Period Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Period Start</em>'.
	 * @see org.hecha.model.inventory.ElectricitySupply#getPeriodStart()
	 * @see #getElectricitySupply()
	 * @generated
	 */
	EAttribute getElectricitySupply_PeriodStart();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.ElectricitySupply#getPeriodEnd <em>Period End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Period End</em>'.
	 * @see org.hecha.model.inventory.ElectricitySupply#getPeriodEnd()
	 * @see #getElectricitySupply()
	 * @generated
	 */
	EAttribute getElectricitySupply_PeriodEnd();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.ElectricitySupply#getProof <em>Proof</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Proof</em>'.
	 * @see org.hecha.model.inventory.ElectricitySupply#getProof()
	 * @see #getElectricitySupply()
	 * @generated
	 */
	EAttribute getElectricitySupply_Proof();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.ElectricitySupply#getCertificateRange <em>Certificate Range</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Certificate Range</em>'.
	 * @see org.hecha.model.inventory.ElectricitySupply#getCertificateRange()
	 * @see #getElectricitySupply()
	 * @generated
	 */
	EAttribute getElectricitySupply_CertificateRange();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.ElectricitySupply#isCertificatesSold <em>Certificates Sold</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Certificates Sold</em>'.
	 * @see org.hecha.model.inventory.ElectricitySupply#isCertificatesSold()
	 * @see #getElectricitySupply()
	 * @generated
	 */
	EAttribute getElectricitySupply_CertificatesSold();

	/**
	 * Returns the meta object for the attribute list '{@link org.hecha.model.inventory.ElectricitySupply#getEvidenceIds <em>Evidence Ids</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Evidence Ids</em>'.
	 * @see org.hecha.model.inventory.ElectricitySupply#getEvidenceIds()
	 * @see #getElectricitySupply()
	 * @generated
	 */
	EAttribute getElectricitySupply_EvidenceIds();

	/**
	 * Returns the meta object for the containment reference '{@link org.hecha.model.inventory.ElectricitySupply#getFactor <em>Factor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Factor</em>'.
	 * @see org.hecha.model.inventory.ElectricitySupply#getFactor()
	 * @see #getElectricitySupply()
	 * @generated
	 */
	EReference getElectricitySupply_Factor();

	/**
	 * Returns the meta object for class '{@link org.hecha.model.inventory.Removal <em>Removal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Removal</em>'.
	 * @see org.hecha.model.inventory.Removal
	 * @generated
	 */
	EClass getRemoval();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.Removal#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.hecha.model.inventory.Removal#getName()
	 * @see #getRemoval()
	 * @generated
	 */
	EAttribute getRemoval_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.Removal#getQuantity <em>Quantity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Quantity</em>'.
	 * @see org.hecha.model.inventory.Removal#getQuantity()
	 * @see #getRemoval()
	 * @generated
	 */
	EAttribute getRemoval_Quantity();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.Removal#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see org.hecha.model.inventory.Removal#getUnit()
	 * @see #getRemoval()
	 * @generated
	 */
	EAttribute getRemoval_Unit();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.Removal#getPeriodStart <em>Period Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Period Start</em>'.
	 * @see org.hecha.model.inventory.Removal#getPeriodStart()
	 * @see #getRemoval()
	 * @generated
	 */
	EAttribute getRemoval_PeriodStart();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.Removal#getPeriodEnd <em>Period End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Period End</em>'.
	 * @see org.hecha.model.inventory.Removal#getPeriodEnd()
	 * @see #getRemoval()
	 * @generated
	 */
	EAttribute getRemoval_PeriodEnd();

	/**
	 * Returns the meta object for the containment reference '{@link org.hecha.model.inventory.Removal#getProvenance <em>Provenance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Provenance</em>'.
	 * @see org.hecha.model.inventory.Removal#getProvenance()
	 * @see #getRemoval()
	 * @generated
	 */
	EReference getRemoval_Provenance();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.Removal#isBiogenic <em>Biogenic</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Biogenic</em>'.
	 * @see org.hecha.model.inventory.Removal#isBiogenic()
	 * @see #getRemoval()
	 * @generated
	 */
	EAttribute getRemoval_Biogenic();

	/**
	 * Returns the meta object for class '{@link org.hecha.model.inventory.ReductionProject <em>Reduction Project</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Reduction Project</em>'.
	 * @see org.hecha.model.inventory.ReductionProject
	 * @generated
	 */
	EClass getReductionProject();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.ReductionProject#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.hecha.model.inventory.ReductionProject#getName()
	 * @see #getReductionProject()
	 * @generated
	 */
	EAttribute getReductionProject_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.ReductionProject#getMethodId <em>Method Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Method Id</em>'.
	 * @see org.hecha.model.inventory.ReductionProject#getMethodId()
	 * @see #getReductionProject()
	 * @generated
	 */
	EAttribute getReductionProject_MethodId();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.ReductionProject#isImplemented <em>Implemented</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Implemented</em>'.
	 * @see org.hecha.model.inventory.ReductionProject#isImplemented()
	 * @see #getReductionProject()
	 * @generated
	 */
	EAttribute getReductionProject_Implemented();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.ReductionProject#getCommissionedOn <em>Commissioned On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Commissioned On</em>'.
	 * @see org.hecha.model.inventory.ReductionProject#getCommissionedOn()
	 * @see #getReductionProject()
	 * @generated
	 */
	EAttribute getReductionProject_CommissionedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.ReductionProject#isInsideBoundary <em>Inside Boundary</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Inside Boundary</em>'.
	 * @see org.hecha.model.inventory.ReductionProject#isInsideBoundary()
	 * @see #getReductionProject()
	 * @generated
	 */
	EAttribute getReductionProject_InsideBoundary();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.ReductionProject#getBaselineScenario <em>Baseline Scenario</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Baseline Scenario</em>'.
	 * @see org.hecha.model.inventory.ReductionProject#getBaselineScenario()
	 * @see #getReductionProject()
	 * @generated
	 */
	EAttribute getReductionProject_BaselineScenario();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.ReductionProject#getBaseline <em>Baseline</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Baseline</em>'.
	 * @see org.hecha.model.inventory.ReductionProject#getBaseline()
	 * @see #getReductionProject()
	 * @generated
	 */
	EAttribute getReductionProject_Baseline();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.ReductionProject#getProject <em>Project</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Project</em>'.
	 * @see org.hecha.model.inventory.ReductionProject#getProject()
	 * @see #getReductionProject()
	 * @generated
	 */
	EAttribute getReductionProject_Project();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.ReductionProject#getLeakage <em>Leakage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Leakage</em>'.
	 * @see org.hecha.model.inventory.ReductionProject#getLeakage()
	 * @see #getReductionProject()
	 * @generated
	 */
	EAttribute getReductionProject_Leakage();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.ReductionProject#getPeriodStart <em>Period Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Period Start</em>'.
	 * @see org.hecha.model.inventory.ReductionProject#getPeriodStart()
	 * @see #getReductionProject()
	 * @generated
	 */
	EAttribute getReductionProject_PeriodStart();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.ReductionProject#getPeriodEnd <em>Period End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Period End</em>'.
	 * @see org.hecha.model.inventory.ReductionProject#getPeriodEnd()
	 * @see #getReductionProject()
	 * @generated
	 */
	EAttribute getReductionProject_PeriodEnd();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hecha.model.inventory.ReductionProject#getParameters <em>Parameters</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Parameters</em>'.
	 * @see org.hecha.model.inventory.ReductionProject#getParameters()
	 * @see #getReductionProject()
	 * @generated
	 */
	EReference getReductionProject_Parameters();

	/**
	 * Returns the meta object for the containment reference '{@link org.hecha.model.inventory.ReductionProject#getReported <em>Reported</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Reported</em>'.
	 * @see org.hecha.model.inventory.ReductionProject#getReported()
	 * @see #getReductionProject()
	 * @generated
	 */
	EReference getReductionProject_Reported();

	/**
	 * Returns the meta object for the attribute list '{@link org.hecha.model.inventory.ReductionProject#getEvidenceIds <em>Evidence Ids</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Evidence Ids</em>'.
	 * @see org.hecha.model.inventory.ReductionProject#getEvidenceIds()
	 * @see #getReductionProject()
	 * @generated
	 */
	EAttribute getReductionProject_EvidenceIds();

	/**
	 * Returns the meta object for class '{@link org.hecha.model.inventory.Offset <em>Offset</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Offset</em>'.
	 * @see org.hecha.model.inventory.Offset
	 * @generated
	 */
	EClass getOffset();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.Offset#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.hecha.model.inventory.Offset#getKind()
	 * @see #getOffset()
	 * @generated
	 */
	EAttribute getOffset_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.Offset#getProgramme <em>Programme</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Programme</em>'.
	 * @see org.hecha.model.inventory.Offset#getProgramme()
	 * @see #getOffset()
	 * @generated
	 */
	EAttribute getOffset_Programme();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.Offset#getRegistry <em>Registry</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Registry</em>'.
	 * @see org.hecha.model.inventory.Offset#getRegistry()
	 * @see #getOffset()
	 * @generated
	 */
	EAttribute getOffset_Registry();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.Offset#getSerialFrom <em>Serial From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Serial From</em>'.
	 * @see org.hecha.model.inventory.Offset#getSerialFrom()
	 * @see #getOffset()
	 * @generated
	 */
	EAttribute getOffset_SerialFrom();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.Offset#getSerialTo <em>Serial To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Serial To</em>'.
	 * @see org.hecha.model.inventory.Offset#getSerialTo()
	 * @see #getOffset()
	 * @generated
	 */
	EAttribute getOffset_SerialTo();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.Offset#getQuantity <em>Quantity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Quantity</em>'.
	 * @see org.hecha.model.inventory.Offset#getQuantity()
	 * @see #getOffset()
	 * @generated
	 */
	EAttribute getOffset_Quantity();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.Offset#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see org.hecha.model.inventory.Offset#getUnit()
	 * @see #getOffset()
	 * @generated
	 */
	EAttribute getOffset_Unit();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.Offset#getVintageStart <em>Vintage Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Vintage Start</em>'.
	 * @see org.hecha.model.inventory.Offset#getVintageStart()
	 * @see #getOffset()
	 * @generated
	 */
	EAttribute getOffset_VintageStart();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.Offset#getVintageEnd <em>Vintage End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Vintage End</em>'.
	 * @see org.hecha.model.inventory.Offset#getVintageEnd()
	 * @see #getOffset()
	 * @generated
	 */
	EAttribute getOffset_VintageEnd();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.Offset#getRetiredOn <em>Retired On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Retired On</em>'.
	 * @see org.hecha.model.inventory.Offset#getRetiredOn()
	 * @see #getOffset()
	 * @generated
	 */
	EAttribute getOffset_RetiredOn();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.Offset#getBeneficiary <em>Beneficiary</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Beneficiary</em>'.
	 * @see org.hecha.model.inventory.Offset#getBeneficiary()
	 * @see #getOffset()
	 * @generated
	 */
	EAttribute getOffset_Beneficiary();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.Offset#getCategory <em>Category</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Category</em>'.
	 * @see org.hecha.model.inventory.Offset#getCategory()
	 * @see #getOffset()
	 * @generated
	 */
	EAttribute getOffset_Category();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.Offset#getRecognition <em>Recognition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Recognition</em>'.
	 * @see org.hecha.model.inventory.Offset#getRecognition()
	 * @see #getOffset()
	 * @generated
	 */
	EAttribute getOffset_Recognition();

	/**
	 * Returns the meta object for the attribute list '{@link org.hecha.model.inventory.Offset#getEvidenceIds <em>Evidence Ids</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Evidence Ids</em>'.
	 * @see org.hecha.model.inventory.Offset#getEvidenceIds()
	 * @see #getOffset()
	 * @generated
	 */
	EAttribute getOffset_EvidenceIds();

	/**
	 * Returns the meta object for class '{@link org.hecha.model.inventory.Product <em>Product</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Product</em>'.
	 * @see org.hecha.model.inventory.Product
	 * @generated
	 */
	EClass getProduct();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.Product#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.hecha.model.inventory.Product#getName()
	 * @see #getProduct()
	 * @generated
	 */
	EAttribute getProduct_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.Product#getFunctionalUnit <em>Functional Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Functional Unit</em>'.
	 * @see org.hecha.model.inventory.Product#getFunctionalUnit()
	 * @see #getProduct()
	 * @generated
	 */
	EAttribute getProduct_FunctionalUnit();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.Product#getStandardId <em>Standard Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Standard Id</em>'.
	 * @see org.hecha.model.inventory.Product#getStandardId()
	 * @see #getProduct()
	 * @generated
	 */
	EAttribute getProduct_StandardId();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hecha.model.inventory.Product#getStages <em>Stages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Stages</em>'.
	 * @see org.hecha.model.inventory.Product#getStages()
	 * @see #getProduct()
	 * @generated
	 */
	EReference getProduct_Stages();

	/**
	 * Returns the meta object for the containment reference '{@link org.hecha.model.inventory.Product#getReported <em>Reported</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Reported</em>'.
	 * @see org.hecha.model.inventory.Product#getReported()
	 * @see #getProduct()
	 * @generated
	 */
	EReference getProduct_Reported();

	/**
	 * Returns the meta object for class '{@link org.hecha.model.inventory.LifeCycleStage <em>Life Cycle Stage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Life Cycle Stage</em>'.
	 * @see org.hecha.model.inventory.LifeCycleStage
	 * @generated
	 */
	EClass getLifeCycleStage();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.LifeCycleStage#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.hecha.model.inventory.LifeCycleStage#getName()
	 * @see #getLifeCycleStage()
	 * @generated
	 */
	EAttribute getLifeCycleStage_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.LifeCycleStage#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.hecha.model.inventory.LifeCycleStage#getKind()
	 * @see #getLifeCycleStage()
	 * @generated
	 */
	EAttribute getLifeCycleStage_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.LifeCycleStage#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.hecha.model.inventory.LifeCycleStage#getValue()
	 * @see #getLifeCycleStage()
	 * @generated
	 */
	EAttribute getLifeCycleStage_Value();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.LifeCycleStage#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see org.hecha.model.inventory.LifeCycleStage#getUnit()
	 * @see #getLifeCycleStage()
	 * @generated
	 */
	EAttribute getLifeCycleStage_Unit();

	/**
	 * Returns the meta object for class '{@link org.hecha.model.inventory.ReportedFigure <em>Reported Figure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Reported Figure</em>'.
	 * @see org.hecha.model.inventory.ReportedFigure
	 * @generated
	 */
	EClass getReportedFigure();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.ReportedFigure#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.hecha.model.inventory.ReportedFigure#getLabel()
	 * @see #getReportedFigure()
	 * @generated
	 */
	EAttribute getReportedFigure_Label();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.ReportedFigure#getMethodId <em>Method Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Method Id</em>'.
	 * @see org.hecha.model.inventory.ReportedFigure#getMethodId()
	 * @see #getReportedFigure()
	 * @generated
	 */
	EAttribute getReportedFigure_MethodId();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.ReportedFigure#getPeriodStart <em>Period Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Period Start</em>'.
	 * @see org.hecha.model.inventory.ReportedFigure#getPeriodStart()
	 * @see #getReportedFigure()
	 * @generated
	 */
	EAttribute getReportedFigure_PeriodStart();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.ReportedFigure#getPeriodEnd <em>Period End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Period End</em>'.
	 * @see org.hecha.model.inventory.ReportedFigure#getPeriodEnd()
	 * @see #getReportedFigure()
	 * @generated
	 */
	EAttribute getReportedFigure_PeriodEnd();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.ReportedFigure#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.hecha.model.inventory.ReportedFigure#getValue()
	 * @see #getReportedFigure()
	 * @generated
	 */
	EAttribute getReportedFigure_Value();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.ReportedFigure#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see org.hecha.model.inventory.ReportedFigure#getUnit()
	 * @see #getReportedFigure()
	 * @generated
	 */
	EAttribute getReportedFigure_Unit();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hecha.model.inventory.ReportedFigure#getArguments <em>Arguments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Arguments</em>'.
	 * @see org.hecha.model.inventory.ReportedFigure#getArguments()
	 * @see #getReportedFigure()
	 * @generated
	 */
	EReference getReportedFigure_Arguments();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.ReportedFigure#getRemark <em>Remark</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Remark</em>'.
	 * @see org.hecha.model.inventory.ReportedFigure#getRemark()
	 * @see #getReportedFigure()
	 * @generated
	 */
	EAttribute getReportedFigure_Remark();

	/**
	 * Returns the meta object for class '{@link org.hecha.model.inventory.FigureArgument <em>Figure Argument</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Figure Argument</em>'.
	 * @see org.hecha.model.inventory.FigureArgument
	 * @generated
	 */
	EClass getFigureArgument();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.FigureArgument#getSymbol <em>Symbol</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Symbol</em>'.
	 * @see org.hecha.model.inventory.FigureArgument#getSymbol()
	 * @see #getFigureArgument()
	 * @generated
	 */
	EAttribute getFigureArgument_Symbol();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.FigureArgument#getSign <em>Sign</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sign</em>'.
	 * @see org.hecha.model.inventory.FigureArgument#getSign()
	 * @see #getFigureArgument()
	 * @generated
	 */
	EAttribute getFigureArgument_Sign();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.FigureArgument#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.hecha.model.inventory.FigureArgument#getValue()
	 * @see #getFigureArgument()
	 * @generated
	 */
	EAttribute getFigureArgument_Value();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.FigureArgument#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see org.hecha.model.inventory.FigureArgument#getUnit()
	 * @see #getFigureArgument()
	 * @generated
	 */
	EAttribute getFigureArgument_Unit();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.FigureArgument#getRefId <em>Ref Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ref Id</em>'.
	 * @see org.hecha.model.inventory.FigureArgument#getRefId()
	 * @see #getFigureArgument()
	 * @generated
	 */
	EAttribute getFigureArgument_RefId();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.FigureArgument#getRefAspect <em>Ref Aspect</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ref Aspect</em>'.
	 * @see org.hecha.model.inventory.FigureArgument#getRefAspect()
	 * @see #getFigureArgument()
	 * @generated
	 */
	EAttribute getFigureArgument_RefAspect();

	/**
	 * Returns the meta object for class '{@link org.hecha.model.inventory.BaseYear <em>Base Year</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Base Year</em>'.
	 * @see org.hecha.model.inventory.BaseYear
	 * @generated
	 */
	EClass getBaseYear();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.BaseYear#getPeriodStart <em>Period Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Period Start</em>'.
	 * @see org.hecha.model.inventory.BaseYear#getPeriodStart()
	 * @see #getBaseYear()
	 * @generated
	 */
	EAttribute getBaseYear_PeriodStart();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.BaseYear#getPeriodEnd <em>Period End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Period End</em>'.
	 * @see org.hecha.model.inventory.BaseYear#getPeriodEnd()
	 * @see #getBaseYear()
	 * @generated
	 */
	EAttribute getBaseYear_PeriodEnd();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.BaseYear#getTotal <em>Total</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Total</em>'.
	 * @see org.hecha.model.inventory.BaseYear#getTotal()
	 * @see #getBaseYear()
	 * @generated
	 */
	EAttribute getBaseYear_Total();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.BaseYear#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.hecha.model.inventory.BaseYear#getReason()
	 * @see #getBaseYear()
	 * @generated
	 */
	EAttribute getBaseYear_Reason();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.BaseYear#getPolicy <em>Policy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Policy</em>'.
	 * @see org.hecha.model.inventory.BaseYear#getPolicy()
	 * @see #getBaseYear()
	 * @generated
	 */
	EAttribute getBaseYear_Policy();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.BaseYear#getThresholdPercent <em>Threshold Percent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Threshold Percent</em>'.
	 * @see org.hecha.model.inventory.BaseYear#getThresholdPercent()
	 * @see #getBaseYear()
	 * @generated
	 */
	EAttribute getBaseYear_ThresholdPercent();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hecha.model.inventory.BaseYear#getChanges <em>Changes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Changes</em>'.
	 * @see org.hecha.model.inventory.BaseYear#getChanges()
	 * @see #getBaseYear()
	 * @generated
	 */
	EReference getBaseYear_Changes();

	/**
	 * Returns the meta object for class '{@link org.hecha.model.inventory.InventoryChange <em>Change</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Change</em>'.
	 * @see org.hecha.model.inventory.InventoryChange
	 * @generated
	 */
	EClass getInventoryChange();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.InventoryChange#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.hecha.model.inventory.InventoryChange#getKind()
	 * @see #getInventoryChange()
	 * @generated
	 */
	EAttribute getInventoryChange_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.InventoryChange#getWhat <em>What</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>What</em>'.
	 * @see org.hecha.model.inventory.InventoryChange#getWhat()
	 * @see #getInventoryChange()
	 * @generated
	 */
	EAttribute getInventoryChange_What();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.InventoryChange#getChangedOn <em>Changed On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Changed On</em>'.
	 * @see org.hecha.model.inventory.InventoryChange#getChangedOn()
	 * @see #getInventoryChange()
	 * @generated
	 */
	EAttribute getInventoryChange_ChangedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.InventoryChange#getEffect <em>Effect</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Effect</em>'.
	 * @see org.hecha.model.inventory.InventoryChange#getEffect()
	 * @see #getInventoryChange()
	 * @generated
	 */
	EAttribute getInventoryChange_Effect();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.InventoryChange#isRecalculated <em>Recalculated</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Recalculated</em>'.
	 * @see org.hecha.model.inventory.InventoryChange#isRecalculated()
	 * @see #getInventoryChange()
	 * @generated
	 */
	EAttribute getInventoryChange_Recalculated();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.InventoryChange#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.hecha.model.inventory.InventoryChange#getReason()
	 * @see #getInventoryChange()
	 * @generated
	 */
	EAttribute getInventoryChange_Reason();

	/**
	 * Returns the meta object for class '{@link org.hecha.model.inventory.Significance <em>Significance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Significance</em>'.
	 * @see org.hecha.model.inventory.Significance
	 * @generated
	 */
	EClass getSignificance();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.Significance#getThreshold <em>Threshold</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Threshold</em>'.
	 * @see org.hecha.model.inventory.Significance#getThreshold()
	 * @see #getSignificance()
	 * @generated
	 */
	EAttribute getSignificance_Threshold();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hecha.model.inventory.Significance#getCriteria <em>Criteria</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Criteria</em>'.
	 * @see org.hecha.model.inventory.Significance#getCriteria()
	 * @see #getSignificance()
	 * @generated
	 */
	EReference getSignificance_Criteria();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hecha.model.inventory.Significance#getAssessments <em>Assessments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Assessments</em>'.
	 * @see org.hecha.model.inventory.Significance#getAssessments()
	 * @see #getSignificance()
	 * @generated
	 */
	EReference getSignificance_Assessments();

	/**
	 * Returns the meta object for class '{@link org.hecha.model.inventory.SignificanceCriterion <em>Significance Criterion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Significance Criterion</em>'.
	 * @see org.hecha.model.inventory.SignificanceCriterion
	 * @generated
	 */
	EClass getSignificanceCriterion();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.SignificanceCriterion#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.hecha.model.inventory.SignificanceCriterion#getKind()
	 * @see #getSignificanceCriterion()
	 * @generated
	 */
	EAttribute getSignificanceCriterion_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.SignificanceCriterion#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.hecha.model.inventory.SignificanceCriterion#getName()
	 * @see #getSignificanceCriterion()
	 * @generated
	 */
	EAttribute getSignificanceCriterion_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.SignificanceCriterion#getWeight <em>Weight</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Weight</em>'.
	 * @see org.hecha.model.inventory.SignificanceCriterion#getWeight()
	 * @see #getSignificanceCriterion()
	 * @generated
	 */
	EAttribute getSignificanceCriterion_Weight();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.SignificanceCriterion#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.hecha.model.inventory.SignificanceCriterion#getDescription()
	 * @see #getSignificanceCriterion()
	 * @generated
	 */
	EAttribute getSignificanceCriterion_Description();

	/**
	 * Returns the meta object for class '{@link org.hecha.model.inventory.IndirectAssessment <em>Indirect Assessment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Indirect Assessment</em>'.
	 * @see org.hecha.model.inventory.IndirectAssessment
	 * @generated
	 */
	EClass getIndirectAssessment();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.IndirectAssessment#getCategory <em>Category</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Category</em>'.
	 * @see org.hecha.model.inventory.IndirectAssessment#getCategory()
	 * @see #getIndirectAssessment()
	 * @generated
	 */
	EAttribute getIndirectAssessment_Category();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.IndirectAssessment#getSubcategory <em>Subcategory</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Subcategory</em>'.
	 * @see org.hecha.model.inventory.IndirectAssessment#getSubcategory()
	 * @see #getIndirectAssessment()
	 * @generated
	 */
	EAttribute getIndirectAssessment_Subcategory();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.IndirectAssessment#getEstimate <em>Estimate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Estimate</em>'.
	 * @see org.hecha.model.inventory.IndirectAssessment#getEstimate()
	 * @see #getIndirectAssessment()
	 * @generated
	 */
	EAttribute getIndirectAssessment_Estimate();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.IndirectAssessment#isSignificant <em>Significant</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Significant</em>'.
	 * @see org.hecha.model.inventory.IndirectAssessment#isSignificant()
	 * @see #getIndirectAssessment()
	 * @generated
	 */
	EAttribute getIndirectAssessment_Significant();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.IndirectAssessment#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.hecha.model.inventory.IndirectAssessment#getReason()
	 * @see #getIndirectAssessment()
	 * @generated
	 */
	EAttribute getIndirectAssessment_Reason();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hecha.model.inventory.IndirectAssessment#getScores <em>Scores</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Scores</em>'.
	 * @see org.hecha.model.inventory.IndirectAssessment#getScores()
	 * @see #getIndirectAssessment()
	 * @generated
	 */
	EReference getIndirectAssessment_Scores();

	/**
	 * Returns the meta object for class '{@link org.hecha.model.inventory.SignificanceScore <em>Significance Score</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Significance Score</em>'.
	 * @see org.hecha.model.inventory.SignificanceScore
	 * @generated
	 */
	EClass getSignificanceScore();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.SignificanceScore#getCriterionId <em>Criterion Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Criterion Id</em>'.
	 * @see org.hecha.model.inventory.SignificanceScore#getCriterionId()
	 * @see #getSignificanceScore()
	 * @generated
	 */
	EAttribute getSignificanceScore_CriterionId();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.SignificanceScore#getScore <em>Score</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Score</em>'.
	 * @see org.hecha.model.inventory.SignificanceScore#getScore()
	 * @see #getSignificanceScore()
	 * @generated
	 */
	EAttribute getSignificanceScore_Score();

	/**
	 * Returns the meta object for class '{@link org.hecha.model.inventory.ReportStatements <em>Report Statements</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Report Statements</em>'.
	 * @see org.hecha.model.inventory.ReportStatements
	 * @generated
	 */
	EClass getReportStatements();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.ReportStatements#getIntendedUse <em>Intended Use</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Intended Use</em>'.
	 * @see org.hecha.model.inventory.ReportStatements#getIntendedUse()
	 * @see #getReportStatements()
	 * @generated
	 */
	EAttribute getReportStatements_IntendedUse();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.ReportStatements#getApproachReason <em>Approach Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Approach Reason</em>'.
	 * @see org.hecha.model.inventory.ReportStatements#getApproachReason()
	 * @see #getReportStatements()
	 * @generated
	 */
	EAttribute getReportStatements_ApproachReason();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.ReportStatements#getApproachChanges <em>Approach Changes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Approach Changes</em>'.
	 * @see org.hecha.model.inventory.ReportStatements#getApproachChanges()
	 * @see #getReportStatements()
	 * @generated
	 */
	EAttribute getReportStatements_ApproachChanges();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.ReportStatements#getBiogenicTreatment <em>Biogenic Treatment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Biogenic Treatment</em>'.
	 * @see org.hecha.model.inventory.ReportStatements#getBiogenicTreatment()
	 * @see #getReportStatements()
	 * @generated
	 */
	EAttribute getReportStatements_BiogenicTreatment();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.ReportStatements#getUncertaintyEffect <em>Uncertainty Effect</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Uncertainty Effect</em>'.
	 * @see org.hecha.model.inventory.ReportStatements#getUncertaintyEffect()
	 * @see #getReportStatements()
	 * @generated
	 */
	EAttribute getReportStatements_UncertaintyEffect();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.ReportStatements#getUncertaintyMethod <em>Uncertainty Method</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Uncertainty Method</em>'.
	 * @see org.hecha.model.inventory.ReportStatements#getUncertaintyMethod()
	 * @see #getReportStatements()
	 * @generated
	 */
	EAttribute getReportStatements_UncertaintyMethod();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.ReportStatements#getConformity <em>Conformity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Conformity</em>'.
	 * @see org.hecha.model.inventory.ReportStatements#getConformity()
	 * @see #getReportStatements()
	 * @generated
	 */
	EAttribute getReportStatements_Conformity();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.ReportStatements#getVerification <em>Verification</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Verification</em>'.
	 * @see org.hecha.model.inventory.ReportStatements#getVerification()
	 * @see #getReportStatements()
	 * @generated
	 */
	EAttribute getReportStatements_Verification();

	/**
	 * Returns the meta object for class '{@link org.hecha.model.inventory.Meter <em>Meter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Meter</em>'.
	 * @see org.hecha.model.inventory.Meter
	 * @generated
	 */
	EClass getMeter();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.Meter#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.hecha.model.inventory.Meter#getName()
	 * @see #getMeter()
	 * @generated
	 */
	EAttribute getMeter_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.Meter#getFacilityId <em>Facility Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Facility Id</em>'.
	 * @see org.hecha.model.inventory.Meter#getFacilityId()
	 * @see #getMeter()
	 * @generated
	 */
	EAttribute getMeter_FacilityId();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.Meter#getSerial <em>Serial</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Serial</em>'.
	 * @see org.hecha.model.inventory.Meter#getSerial()
	 * @see #getMeter()
	 * @generated
	 */
	EAttribute getMeter_Serial();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.Meter#getModel <em>Model</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Model</em>'.
	 * @see org.hecha.model.inventory.Meter#getModel()
	 * @see #getMeter()
	 * @generated
	 */
	EAttribute getMeter_Model();

	/**
	 * Returns the meta object for the attribute list '{@link org.hecha.model.inventory.Meter#getMeasures <em>Measures</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Measures</em>'.
	 * @see org.hecha.model.inventory.Meter#getMeasures()
	 * @see #getMeter()
	 * @generated
	 */
	EAttribute getMeter_Measures();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.Meter#getRequiredAccuracy <em>Required Accuracy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Required Accuracy</em>'.
	 * @see org.hecha.model.inventory.Meter#getRequiredAccuracy()
	 * @see #getMeter()
	 * @generated
	 */
	EAttribute getMeter_RequiredAccuracy();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.Meter#getIntervalMonths <em>Interval Months</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Interval Months</em>'.
	 * @see org.hecha.model.inventory.Meter#getIntervalMonths()
	 * @see #getMeter()
	 * @generated
	 */
	EAttribute getMeter_IntervalMonths();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.Meter#isProduction <em>Production</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Production</em>'.
	 * @see org.hecha.model.inventory.Meter#isProduction()
	 * @see #getMeter()
	 * @generated
	 */
	EAttribute getMeter_Production();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hecha.model.inventory.Meter#getCalibrations <em>Calibrations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Calibrations</em>'.
	 * @see org.hecha.model.inventory.Meter#getCalibrations()
	 * @see #getMeter()
	 * @generated
	 */
	EReference getMeter_Calibrations();

	/**
	 * Returns the meta object for class '{@link org.hecha.model.inventory.Calibration <em>Calibration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Calibration</em>'.
	 * @see org.hecha.model.inventory.Calibration
	 * @generated
	 */
	EClass getCalibration();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.Calibration#getCalibratedOn <em>Calibrated On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Calibrated On</em>'.
	 * @see org.hecha.model.inventory.Calibration#getCalibratedOn()
	 * @see #getCalibration()
	 * @generated
	 */
	EAttribute getCalibration_CalibratedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.Calibration#getValidUntil <em>Valid Until</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Valid Until</em>'.
	 * @see org.hecha.model.inventory.Calibration#getValidUntil()
	 * @see #getCalibration()
	 * @generated
	 */
	EAttribute getCalibration_ValidUntil();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.Calibration#getAccuracy <em>Accuracy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Accuracy</em>'.
	 * @see org.hecha.model.inventory.Calibration#getAccuracy()
	 * @see #getCalibration()
	 * @generated
	 */
	EAttribute getCalibration_Accuracy();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.Calibration#getLaboratory <em>Laboratory</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Laboratory</em>'.
	 * @see org.hecha.model.inventory.Calibration#getLaboratory()
	 * @see #getCalibration()
	 * @generated
	 */
	EAttribute getCalibration_Laboratory();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.Calibration#getCertificate <em>Certificate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Certificate</em>'.
	 * @see org.hecha.model.inventory.Calibration#getCertificate()
	 * @see #getCalibration()
	 * @generated
	 */
	EAttribute getCalibration_Certificate();

	/**
	 * Returns the meta object for the attribute list '{@link org.hecha.model.inventory.Calibration#getEvidenceIds <em>Evidence Ids</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Evidence Ids</em>'.
	 * @see org.hecha.model.inventory.Calibration#getEvidenceIds()
	 * @see #getCalibration()
	 * @generated
	 */
	EAttribute getCalibration_EvidenceIds();

	/**
	 * Returns the meta object for class '{@link org.hecha.model.inventory.CrossRecord <em>Cross Record</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Cross Record</em>'.
	 * @see org.hecha.model.inventory.CrossRecord
	 * @generated
	 */
	EClass getCrossRecord();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.CrossRecord#getSourceId <em>Source Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source Id</em>'.
	 * @see org.hecha.model.inventory.CrossRecord#getSourceId()
	 * @see #getCrossRecord()
	 * @generated
	 */
	EAttribute getCrossRecord_SourceId();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.CrossRecord#getSymbol <em>Symbol</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Symbol</em>'.
	 * @see org.hecha.model.inventory.CrossRecord#getSymbol()
	 * @see #getCrossRecord()
	 * @generated
	 */
	EAttribute getCrossRecord_Symbol();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.CrossRecord#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.hecha.model.inventory.CrossRecord#getKind()
	 * @see #getCrossRecord()
	 * @generated
	 */
	EAttribute getCrossRecord_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.CrossRecord#getPeriodStart <em>Period Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Period Start</em>'.
	 * @see org.hecha.model.inventory.CrossRecord#getPeriodStart()
	 * @see #getCrossRecord()
	 * @generated
	 */
	EAttribute getCrossRecord_PeriodStart();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.CrossRecord#getPeriodEnd <em>Period End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Period End</em>'.
	 * @see org.hecha.model.inventory.CrossRecord#getPeriodEnd()
	 * @see #getCrossRecord()
	 * @generated
	 */
	EAttribute getCrossRecord_PeriodEnd();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.CrossRecord#getQuantity <em>Quantity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Quantity</em>'.
	 * @see org.hecha.model.inventory.CrossRecord#getQuantity()
	 * @see #getCrossRecord()
	 * @generated
	 */
	EAttribute getCrossRecord_Quantity();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.CrossRecord#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see org.hecha.model.inventory.CrossRecord#getUnit()
	 * @see #getCrossRecord()
	 * @generated
	 */
	EAttribute getCrossRecord_Unit();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.CrossRecord#getOrigin <em>Origin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Origin</em>'.
	 * @see org.hecha.model.inventory.CrossRecord#getOrigin()
	 * @see #getCrossRecord()
	 * @generated
	 */
	EAttribute getCrossRecord_Origin();

	/**
	 * Returns the meta object for the attribute list '{@link org.hecha.model.inventory.CrossRecord#getEvidenceIds <em>Evidence Ids</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Evidence Ids</em>'.
	 * @see org.hecha.model.inventory.CrossRecord#getEvidenceIds()
	 * @see #getCrossRecord()
	 * @generated
	 */
	EAttribute getCrossRecord_EvidenceIds();

	/**
	 * Returns the meta object for class '{@link org.hecha.model.inventory.StockRecord <em>Stock Record</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Stock Record</em>'.
	 * @see org.hecha.model.inventory.StockRecord
	 * @generated
	 */
	EClass getStockRecord();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.StockRecord#getSourceId <em>Source Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source Id</em>'.
	 * @see org.hecha.model.inventory.StockRecord#getSourceId()
	 * @see #getStockRecord()
	 * @generated
	 */
	EAttribute getStockRecord_SourceId();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.StockRecord#getPeriodStart <em>Period Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Period Start</em>'.
	 * @see org.hecha.model.inventory.StockRecord#getPeriodStart()
	 * @see #getStockRecord()
	 * @generated
	 */
	EAttribute getStockRecord_PeriodStart();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.StockRecord#getPeriodEnd <em>Period End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Period End</em>'.
	 * @see org.hecha.model.inventory.StockRecord#getPeriodEnd()
	 * @see #getStockRecord()
	 * @generated
	 */
	EAttribute getStockRecord_PeriodEnd();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.StockRecord#getOpening <em>Opening</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Opening</em>'.
	 * @see org.hecha.model.inventory.StockRecord#getOpening()
	 * @see #getStockRecord()
	 * @generated
	 */
	EAttribute getStockRecord_Opening();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.StockRecord#getPurchased <em>Purchased</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Purchased</em>'.
	 * @see org.hecha.model.inventory.StockRecord#getPurchased()
	 * @see #getStockRecord()
	 * @generated
	 */
	EAttribute getStockRecord_Purchased();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.StockRecord#getSold <em>Sold</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sold</em>'.
	 * @see org.hecha.model.inventory.StockRecord#getSold()
	 * @see #getStockRecord()
	 * @generated
	 */
	EAttribute getStockRecord_Sold();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.StockRecord#getClosing <em>Closing</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Closing</em>'.
	 * @see org.hecha.model.inventory.StockRecord#getClosing()
	 * @see #getStockRecord()
	 * @generated
	 */
	EAttribute getStockRecord_Closing();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.StockRecord#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see org.hecha.model.inventory.StockRecord#getUnit()
	 * @see #getStockRecord()
	 * @generated
	 */
	EAttribute getStockRecord_Unit();

	/**
	 * Returns the meta object for the attribute list '{@link org.hecha.model.inventory.StockRecord#getEvidenceIds <em>Evidence Ids</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Evidence Ids</em>'.
	 * @see org.hecha.model.inventory.StockRecord#getEvidenceIds()
	 * @see #getStockRecord()
	 * @generated
	 */
	EAttribute getStockRecord_EvidenceIds();

	/**
	 * Returns the meta object for class '{@link org.hecha.model.inventory.ProductionRecord <em>Production Record</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Production Record</em>'.
	 * @see org.hecha.model.inventory.ProductionRecord
	 * @generated
	 */
	EClass getProductionRecord();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.ProductionRecord#getProduct <em>Product</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Product</em>'.
	 * @see org.hecha.model.inventory.ProductionRecord#getProduct()
	 * @see #getProductionRecord()
	 * @generated
	 */
	EAttribute getProductionRecord_Product();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.ProductionRecord#getFacilityId <em>Facility Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Facility Id</em>'.
	 * @see org.hecha.model.inventory.ProductionRecord#getFacilityId()
	 * @see #getProductionRecord()
	 * @generated
	 */
	EAttribute getProductionRecord_FacilityId();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.ProductionRecord#getPeriodStart <em>Period Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Period Start</em>'.
	 * @see org.hecha.model.inventory.ProductionRecord#getPeriodStart()
	 * @see #getProductionRecord()
	 * @generated
	 */
	EAttribute getProductionRecord_PeriodStart();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.ProductionRecord#getPeriodEnd <em>Period End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Period End</em>'.
	 * @see org.hecha.model.inventory.ProductionRecord#getPeriodEnd()
	 * @see #getProductionRecord()
	 * @generated
	 */
	EAttribute getProductionRecord_PeriodEnd();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.ProductionRecord#getQuantity <em>Quantity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Quantity</em>'.
	 * @see org.hecha.model.inventory.ProductionRecord#getQuantity()
	 * @see #getProductionRecord()
	 * @generated
	 */
	EAttribute getProductionRecord_Quantity();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.ProductionRecord#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see org.hecha.model.inventory.ProductionRecord#getUnit()
	 * @see #getProductionRecord()
	 * @generated
	 */
	EAttribute getProductionRecord_Unit();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.ProductionRecord#getRangeLow <em>Range Low</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Range Low</em>'.
	 * @see org.hecha.model.inventory.ProductionRecord#getRangeLow()
	 * @see #getProductionRecord()
	 * @generated
	 */
	EAttribute getProductionRecord_RangeLow();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.ProductionRecord#getRangeHigh <em>Range High</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Range High</em>'.
	 * @see org.hecha.model.inventory.ProductionRecord#getRangeHigh()
	 * @see #getProductionRecord()
	 * @generated
	 */
	EAttribute getProductionRecord_RangeHigh();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.ProductionRecord#getRangeSource <em>Range Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Range Source</em>'.
	 * @see org.hecha.model.inventory.ProductionRecord#getRangeSource()
	 * @see #getProductionRecord()
	 * @generated
	 */
	EAttribute getProductionRecord_RangeSource();

	/**
	 * Returns the meta object for the attribute list '{@link org.hecha.model.inventory.ProductionRecord#getEvidenceIds <em>Evidence Ids</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Evidence Ids</em>'.
	 * @see org.hecha.model.inventory.ProductionRecord#getEvidenceIds()
	 * @see #getProductionRecord()
	 * @generated
	 */
	EAttribute getProductionRecord_EvidenceIds();

	/**
	 * Returns the meta object for class '{@link org.hecha.model.inventory.Balance <em>Balance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Balance</em>'.
	 * @see org.hecha.model.inventory.Balance
	 * @generated
	 */
	EClass getBalance();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.Balance#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.hecha.model.inventory.Balance#getName()
	 * @see #getBalance()
	 * @generated
	 */
	EAttribute getBalance_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.Balance#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.hecha.model.inventory.Balance#getKind()
	 * @see #getBalance()
	 * @generated
	 */
	EAttribute getBalance_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.Balance#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see org.hecha.model.inventory.Balance#getUnit()
	 * @see #getBalance()
	 * @generated
	 */
	EAttribute getBalance_Unit();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.Balance#getTolerancePercent <em>Tolerance Percent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tolerance Percent</em>'.
	 * @see org.hecha.model.inventory.Balance#getTolerancePercent()
	 * @see #getBalance()
	 * @generated
	 */
	EAttribute getBalance_TolerancePercent();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hecha.model.inventory.Balance#getEntries <em>Entries</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Entries</em>'.
	 * @see org.hecha.model.inventory.Balance#getEntries()
	 * @see #getBalance()
	 * @generated
	 */
	EReference getBalance_Entries();

	/**
	 * Returns the meta object for class '{@link org.hecha.model.inventory.BalanceEntry <em>Balance Entry</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Balance Entry</em>'.
	 * @see org.hecha.model.inventory.BalanceEntry
	 * @generated
	 */
	EClass getBalanceEntry();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.BalanceEntry#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.hecha.model.inventory.BalanceEntry#getLabel()
	 * @see #getBalanceEntry()
	 * @generated
	 */
	EAttribute getBalanceEntry_Label();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.BalanceEntry#isInput <em>Input</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Input</em>'.
	 * @see org.hecha.model.inventory.BalanceEntry#isInput()
	 * @see #getBalanceEntry()
	 * @generated
	 */
	EAttribute getBalanceEntry_Input();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.BalanceEntry#getQuantity <em>Quantity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Quantity</em>'.
	 * @see org.hecha.model.inventory.BalanceEntry#getQuantity()
	 * @see #getBalanceEntry()
	 * @generated
	 */
	EAttribute getBalanceEntry_Quantity();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.BalanceEntry#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see org.hecha.model.inventory.BalanceEntry#getUnit()
	 * @see #getBalanceEntry()
	 * @generated
	 */
	EAttribute getBalanceEntry_Unit();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.BalanceEntry#getContent <em>Content</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Content</em>'.
	 * @see org.hecha.model.inventory.BalanceEntry#getContent()
	 * @see #getBalanceEntry()
	 * @generated
	 */
	EAttribute getBalanceEntry_Content();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.BalanceEntry#getContentUnit <em>Content Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Content Unit</em>'.
	 * @see org.hecha.model.inventory.BalanceEntry#getContentUnit()
	 * @see #getBalanceEntry()
	 * @generated
	 */
	EAttribute getBalanceEntry_ContentUnit();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.inventory.BalanceEntry#getSourceId <em>Source Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source Id</em>'.
	 * @see org.hecha.model.inventory.BalanceEntry#getSourceId()
	 * @see #getBalanceEntry()
	 * @generated
	 */
	EAttribute getBalanceEntry_SourceId();

	/**
	 * Returns the meta object for enum '{@link org.hecha.model.inventory.SourceStatus <em>Source Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Source Status</em>'.
	 * @see org.hecha.model.inventory.SourceStatus
	 * @generated
	 */
	EEnum getSourceStatus();

	/**
	 * Returns the meta object for enum '{@link org.hecha.model.inventory.DataTier <em>Data Tier</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Data Tier</em>'.
	 * @see org.hecha.model.inventory.DataTier
	 * @generated
	 */
	EEnum getDataTier();

	/**
	 * Returns the meta object for enum '{@link org.hecha.model.inventory.ConsolidationApproach <em>Consolidation Approach</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Consolidation Approach</em>'.
	 * @see org.hecha.model.inventory.ConsolidationApproach
	 * @generated
	 */
	EEnum getConsolidationApproach();

	/**
	 * Returns the meta object for enum '{@link org.hecha.model.inventory.SupplyKind <em>Supply Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Supply Kind</em>'.
	 * @see org.hecha.model.inventory.SupplyKind
	 * @generated
	 */
	EEnum getSupplyKind();

	/**
	 * Returns the meta object for enum '{@link org.hecha.model.inventory.OffsetKind <em>Offset Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Offset Kind</em>'.
	 * @see org.hecha.model.inventory.OffsetKind
	 * @generated
	 */
	EEnum getOffsetKind();

	/**
	 * Returns the meta object for enum '{@link org.hecha.model.inventory.ChangeKind <em>Change Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Change Kind</em>'.
	 * @see org.hecha.model.inventory.ChangeKind
	 * @generated
	 */
	EEnum getChangeKind();

	/**
	 * Returns the meta object for enum '{@link org.hecha.model.inventory.CriterionKind <em>Criterion Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Criterion Kind</em>'.
	 * @see org.hecha.model.inventory.CriterionKind
	 * @generated
	 */
	EEnum getCriterionKind();

	/**
	 * Returns the meta object for enum '{@link org.hecha.model.inventory.BiogenicKind <em>Biogenic Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Biogenic Kind</em>'.
	 * @see org.hecha.model.inventory.BiogenicKind
	 * @generated
	 */
	EEnum getBiogenicKind();

	/**
	 * Returns the meta object for enum '{@link org.hecha.model.inventory.CrossKind <em>Cross Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Cross Kind</em>'.
	 * @see org.hecha.model.inventory.CrossKind
	 * @generated
	 */
	EEnum getCrossKind();

	/**
	 * Returns the meta object for enum '{@link org.hecha.model.inventory.BalanceKind <em>Balance Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Balance Kind</em>'.
	 * @see org.hecha.model.inventory.BalanceKind
	 * @generated
	 */
	EEnum getBalanceKind();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	InventoryFactory getInventoryFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each operation of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.hecha.model.inventory.impl.InventoryImpl <em>Inventory</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hecha.model.inventory.impl.InventoryImpl
		 * @see org.hecha.model.inventory.impl.InventoryPackageImpl#getInventory()
		 * @generated
		 */
		EClass INVENTORY = eINSTANCE.getInventory();

		/**
		 * The meta object literal for the '<em><b>Engagement Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INVENTORY__ENGAGEMENT_ID = eINSTANCE.getInventory_EngagementId();

		/**
		 * The meta object literal for the '<em><b>Boundary</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INVENTORY__BOUNDARY = eINSTANCE.getInventory_Boundary();

		/**
		 * The meta object literal for the '<em><b>Facilities</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INVENTORY__FACILITIES = eINSTANCE.getInventory_Facilities();

		/**
		 * The meta object literal for the '<em><b>Sources</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INVENTORY__SOURCES = eINSTANCE.getInventory_Sources();

		/**
		 * The meta object literal for the '<em><b>Supplies</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INVENTORY__SUPPLIES = eINSTANCE.getInventory_Supplies();

		/**
		 * The meta object literal for the '<em><b>Removals</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INVENTORY__REMOVALS = eINSTANCE.getInventory_Removals();

		/**
		 * The meta object literal for the '<em><b>Projects</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INVENTORY__PROJECTS = eINSTANCE.getInventory_Projects();

		/**
		 * The meta object literal for the '<em><b>Offsets</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INVENTORY__OFFSETS = eINSTANCE.getInventory_Offsets();

		/**
		 * The meta object literal for the '<em><b>Products</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INVENTORY__PRODUCTS = eINSTANCE.getInventory_Products();

		/**
		 * The meta object literal for the '<em><b>Figures</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INVENTORY__FIGURES = eINSTANCE.getInventory_Figures();

		/**
		 * The meta object literal for the '<em><b>Base Year</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INVENTORY__BASE_YEAR = eINSTANCE.getInventory_BaseYear();

		/**
		 * The meta object literal for the '<em><b>Significance</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INVENTORY__SIGNIFICANCE = eINSTANCE.getInventory_Significance();

		/**
		 * The meta object literal for the '<em><b>Statements</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INVENTORY__STATEMENTS = eINSTANCE.getInventory_Statements();

		/**
		 * The meta object literal for the '<em><b>Meters</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INVENTORY__METERS = eINSTANCE.getInventory_Meters();

		/**
		 * The meta object literal for the '<em><b>Cross Records</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INVENTORY__CROSS_RECORDS = eINSTANCE.getInventory_CrossRecords();

		/**
		 * The meta object literal for the '<em><b>Stocks</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INVENTORY__STOCKS = eINSTANCE.getInventory_Stocks();

		/**
		 * The meta object literal for the '<em><b>Outputs</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INVENTORY__OUTPUTS = eINSTANCE.getInventory_Outputs();

		/**
		 * The meta object literal for the '<em><b>Balances</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INVENTORY__BALANCES = eINSTANCE.getInventory_Balances();

		/**
		 * The meta object literal for the '{@link org.hecha.model.inventory.impl.BoundaryImpl <em>Boundary</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hecha.model.inventory.impl.BoundaryImpl
		 * @see org.hecha.model.inventory.impl.InventoryPackageImpl#getBoundary()
		 * @generated
		 */
		EClass BOUNDARY = eINSTANCE.getBoundary();

		/**
		 * The meta object literal for the '<em><b>Approach</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BOUNDARY__APPROACH = eINSTANCE.getBoundary_Approach();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BOUNDARY__DESCRIPTION = eINSTANCE.getBoundary_Description();

		/**
		 * The meta object literal for the '<em><b>Exclusions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BOUNDARY__EXCLUSIONS = eINSTANCE.getBoundary_Exclusions();

		/**
		 * The meta object literal for the '{@link org.hecha.model.inventory.impl.ExclusionImpl <em>Exclusion</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hecha.model.inventory.impl.ExclusionImpl
		 * @see org.hecha.model.inventory.impl.InventoryPackageImpl#getExclusion()
		 * @generated
		 */
		EClass EXCLUSION = eINSTANCE.getExclusion();

		/**
		 * The meta object literal for the '<em><b>What</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXCLUSION__WHAT = eINSTANCE.getExclusion_What();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXCLUSION__REASON = eINSTANCE.getExclusion_Reason();

		/**
		 * The meta object literal for the '{@link org.hecha.model.inventory.impl.FacilityImpl <em>Facility</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hecha.model.inventory.impl.FacilityImpl
		 * @see org.hecha.model.inventory.impl.InventoryPackageImpl#getFacility()
		 * @generated
		 */
		EClass FACILITY = eINSTANCE.getFacility();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FACILITY__NAME = eINSTANCE.getFacility_Name();

		/**
		 * The meta object literal for the '<em><b>Address</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FACILITY__ADDRESS = eINSTANCE.getFacility_Address();

		/**
		 * The meta object literal for the '<em><b>Province Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FACILITY__PROVINCE_CODE = eINSTANCE.getFacility_ProvinceCode();

		/**
		 * The meta object literal for the '{@link org.hecha.model.inventory.impl.EmissionSourceImpl <em>Emission Source</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hecha.model.inventory.impl.EmissionSourceImpl
		 * @see org.hecha.model.inventory.impl.InventoryPackageImpl#getEmissionSource()
		 * @generated
		 */
		EClass EMISSION_SOURCE = eINSTANCE.getEmissionSource();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EMISSION_SOURCE__NAME = eINSTANCE.getEmissionSource_Name();

		/**
		 * The meta object literal for the '<em><b>Facility Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EMISSION_SOURCE__FACILITY_ID = eINSTANCE.getEmissionSource_FacilityId();

		/**
		 * The meta object literal for the '<em><b>Category</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EMISSION_SOURCE__CATEGORY = eINSTANCE.getEmissionSource_Category();

		/**
		 * The meta object literal for the '<em><b>Subcategory</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EMISSION_SOURCE__SUBCATEGORY = eINSTANCE.getEmissionSource_Subcategory();

		/**
		 * The meta object literal for the '<em><b>Method Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EMISSION_SOURCE__METHOD_ID = eINSTANCE.getEmissionSource_MethodId();

		/**
		 * The meta object literal for the '<em><b>Factor Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EMISSION_SOURCE__FACTOR_KEY = eINSTANCE.getEmissionSource_FactorKey();

		/**
		 * The meta object literal for the '<em><b>Biogenic Share</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EMISSION_SOURCE__BIOGENIC_SHARE = eINSTANCE.getEmissionSource_BiogenicShare();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EMISSION_SOURCE__STATUS = eINSTANCE.getEmissionSource_Status();

		/**
		 * The meta object literal for the '<em><b>Status Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EMISSION_SOURCE__STATUS_REASON = eINSTANCE.getEmissionSource_StatusReason();

		/**
		 * The meta object literal for the '<em><b>Period Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EMISSION_SOURCE__PERIOD_START = eINSTANCE.getEmissionSource_PeriodStart();

		/**
		 * The meta object literal for the '<em><b>Period End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EMISSION_SOURCE__PERIOD_END = eINSTANCE.getEmissionSource_PeriodEnd();

		/**
		 * The meta object literal for the '<em><b>Activity Data</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EMISSION_SOURCE__ACTIVITY_DATA = eINSTANCE.getEmissionSource_ActivityData();

		/**
		 * The meta object literal for the '<em><b>Parameters</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EMISSION_SOURCE__PARAMETERS = eINSTANCE.getEmissionSource_Parameters();

		/**
		 * The meta object literal for the '<em><b>Reported</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EMISSION_SOURCE__REPORTED = eINSTANCE.getEmissionSource_Reported();

		/**
		 * The meta object literal for the '<em><b>Remark</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EMISSION_SOURCE__REMARK = eINSTANCE.getEmissionSource_Remark();

		/**
		 * The meta object literal for the '<em><b>Method Edition</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EMISSION_SOURCE__METHOD_EDITION = eINSTANCE.getEmissionSource_MethodEdition();

		/**
		 * The meta object literal for the '<em><b>Biogenic Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EMISSION_SOURCE__BIOGENIC_KIND = eINSTANCE.getEmissionSource_BiogenicKind();

		/**
		 * The meta object literal for the '{@link org.hecha.model.inventory.impl.ActivityDataImpl <em>Activity Data</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hecha.model.inventory.impl.ActivityDataImpl
		 * @see org.hecha.model.inventory.impl.InventoryPackageImpl#getActivityData()
		 * @generated
		 */
		EClass ACTIVITY_DATA = eINSTANCE.getActivityData();

		/**
		 * The meta object literal for the '<em><b>Quantity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTIVITY_DATA__QUANTITY = eINSTANCE.getActivityData_Quantity();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTIVITY_DATA__UNIT = eINSTANCE.getActivityData_Unit();

		/**
		 * The meta object literal for the '<em><b>Period Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTIVITY_DATA__PERIOD_START = eINSTANCE.getActivityData_PeriodStart();

		/**
		 * The meta object literal for the '<em><b>Period End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTIVITY_DATA__PERIOD_END = eINSTANCE.getActivityData_PeriodEnd();

		/**
		 * The meta object literal for the '<em><b>Tier</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTIVITY_DATA__TIER = eINSTANCE.getActivityData_Tier();

		/**
		 * The meta object literal for the '<em><b>Evidence Ids</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTIVITY_DATA__EVIDENCE_IDS = eINSTANCE.getActivityData_EvidenceIds();

		/**
		 * The meta object literal for the '<em><b>Origin</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTIVITY_DATA__ORIGIN = eINSTANCE.getActivityData_Origin();

		/**
		 * The meta object literal for the '<em><b>Uncertainty</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ACTIVITY_DATA__UNCERTAINTY = eINSTANCE.getActivityData_Uncertainty();

		/**
		 * The meta object literal for the '<em><b>Symbol</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTIVITY_DATA__SYMBOL = eINSTANCE.getActivityData_Symbol();

		/**
		 * The meta object literal for the '{@link org.hecha.model.inventory.impl.ParameterImpl <em>Parameter</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hecha.model.inventory.impl.ParameterImpl
		 * @see org.hecha.model.inventory.impl.InventoryPackageImpl#getParameter()
		 * @generated
		 */
		EClass PARAMETER = eINSTANCE.getParameter();

		/**
		 * The meta object literal for the '<em><b>Symbol</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARAMETER__SYMBOL = eINSTANCE.getParameter_Symbol();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARAMETER__VALUE = eINSTANCE.getParameter_Value();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARAMETER__UNIT = eINSTANCE.getParameter_Unit();

		/**
		 * The meta object literal for the '<em><b>Provenance</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PARAMETER__PROVENANCE = eINSTANCE.getParameter_Provenance();

		/**
		 * The meta object literal for the '<em><b>Uncertainty</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PARAMETER__UNCERTAINTY = eINSTANCE.getParameter_Uncertainty();

		/**
		 * The meta object literal for the '{@link org.hecha.model.inventory.impl.ReportedValueImpl <em>Reported Value</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hecha.model.inventory.impl.ReportedValueImpl
		 * @see org.hecha.model.inventory.impl.InventoryPackageImpl#getReportedValue()
		 * @generated
		 */
		EClass REPORTED_VALUE = eINSTANCE.getReportedValue();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORTED_VALUE__VALUE = eINSTANCE.getReportedValue_Value();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORTED_VALUE__UNIT = eINSTANCE.getReportedValue_Unit();

		/**
		 * The meta object literal for the '<em><b>Origin</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORTED_VALUE__ORIGIN = eINSTANCE.getReportedValue_Origin();

		/**
		 * The meta object literal for the '<em><b>Corrected</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORTED_VALUE__CORRECTED = eINSTANCE.getReportedValue_Corrected();

		/**
		 * The meta object literal for the '<em><b>Corrected Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORTED_VALUE__CORRECTED_REASON = eINSTANCE.getReportedValue_CorrectedReason();

		/**
		 * The meta object literal for the '{@link org.hecha.model.inventory.impl.MeasurementImpl <em>Measurement</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hecha.model.inventory.impl.MeasurementImpl
		 * @see org.hecha.model.inventory.impl.InventoryPackageImpl#getMeasurement()
		 * @generated
		 */
		EClass MEASUREMENT = eINSTANCE.getMeasurement();

		/**
		 * The meta object literal for the '<em><b>Relative Standard</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEASUREMENT__RELATIVE_STANDARD = eINSTANCE.getMeasurement_RelativeStandard();

		/**
		 * The meta object literal for the '<em><b>Distribution</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEASUREMENT__DISTRIBUTION = eINSTANCE.getMeasurement_Distribution();

		/**
		 * The meta object literal for the '<em><b>Group</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEASUREMENT__GROUP = eINSTANCE.getMeasurement_Group();

		/**
		 * The meta object literal for the '{@link org.hecha.model.inventory.impl.ElectricitySupplyImpl <em>Electricity Supply</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hecha.model.inventory.impl.ElectricitySupplyImpl
		 * @see org.hecha.model.inventory.impl.InventoryPackageImpl#getElectricitySupply()
		 * @generated
		 */
		EClass ELECTRICITY_SUPPLY = eINSTANCE.getElectricitySupply();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ELECTRICITY_SUPPLY__KIND = eINSTANCE.getElectricitySupply_Kind();

		/**
		 * The meta object literal for the '<em><b>Quantity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ELECTRICITY_SUPPLY__QUANTITY = eINSTANCE.getElectricitySupply_Quantity();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ELECTRICITY_SUPPLY__UNIT = eINSTANCE.getElectricitySupply_Unit();

		/**
		 * The meta object literal for the '<em><b>Renewable</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ELECTRICITY_SUPPLY__RENEWABLE = eINSTANCE.getElectricitySupply_Renewable();

		/**
		 * The meta object literal for the '<em><b>Non Fossil</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ELECTRICITY_SUPPLY__NON_FOSSIL = eINSTANCE.getElectricitySupply_NonFossil();

		/**
		 * The meta object literal for the '<em><b>Period Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ELECTRICITY_SUPPLY__PERIOD_START = eINSTANCE.getElectricitySupply_PeriodStart();

		/**
		 * The meta object literal for the '<em><b>Period End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ELECTRICITY_SUPPLY__PERIOD_END = eINSTANCE.getElectricitySupply_PeriodEnd();

		/**
		 * The meta object literal for the '<em><b>Proof</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ELECTRICITY_SUPPLY__PROOF = eINSTANCE.getElectricitySupply_Proof();

		/**
		 * The meta object literal for the '<em><b>Certificate Range</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ELECTRICITY_SUPPLY__CERTIFICATE_RANGE = eINSTANCE.getElectricitySupply_CertificateRange();

		/**
		 * The meta object literal for the '<em><b>Certificates Sold</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ELECTRICITY_SUPPLY__CERTIFICATES_SOLD = eINSTANCE.getElectricitySupply_CertificatesSold();

		/**
		 * The meta object literal for the '<em><b>Evidence Ids</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ELECTRICITY_SUPPLY__EVIDENCE_IDS = eINSTANCE.getElectricitySupply_EvidenceIds();

		/**
		 * The meta object literal for the '<em><b>Factor</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ELECTRICITY_SUPPLY__FACTOR = eINSTANCE.getElectricitySupply_Factor();

		/**
		 * The meta object literal for the '{@link org.hecha.model.inventory.impl.RemovalImpl <em>Removal</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hecha.model.inventory.impl.RemovalImpl
		 * @see org.hecha.model.inventory.impl.InventoryPackageImpl#getRemoval()
		 * @generated
		 */
		EClass REMOVAL = eINSTANCE.getRemoval();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REMOVAL__NAME = eINSTANCE.getRemoval_Name();

		/**
		 * The meta object literal for the '<em><b>Quantity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REMOVAL__QUANTITY = eINSTANCE.getRemoval_Quantity();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REMOVAL__UNIT = eINSTANCE.getRemoval_Unit();

		/**
		 * The meta object literal for the '<em><b>Period Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REMOVAL__PERIOD_START = eINSTANCE.getRemoval_PeriodStart();

		/**
		 * The meta object literal for the '<em><b>Period End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REMOVAL__PERIOD_END = eINSTANCE.getRemoval_PeriodEnd();

		/**
		 * The meta object literal for the '<em><b>Provenance</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REMOVAL__PROVENANCE = eINSTANCE.getRemoval_Provenance();

		/**
		 * The meta object literal for the '<em><b>Biogenic</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REMOVAL__BIOGENIC = eINSTANCE.getRemoval_Biogenic();

		/**
		 * The meta object literal for the '{@link org.hecha.model.inventory.impl.ReductionProjectImpl <em>Reduction Project</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hecha.model.inventory.impl.ReductionProjectImpl
		 * @see org.hecha.model.inventory.impl.InventoryPackageImpl#getReductionProject()
		 * @generated
		 */
		EClass REDUCTION_PROJECT = eINSTANCE.getReductionProject();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REDUCTION_PROJECT__NAME = eINSTANCE.getReductionProject_Name();

		/**
		 * The meta object literal for the '<em><b>Method Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REDUCTION_PROJECT__METHOD_ID = eINSTANCE.getReductionProject_MethodId();

		/**
		 * The meta object literal for the '<em><b>Implemented</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REDUCTION_PROJECT__IMPLEMENTED = eINSTANCE.getReductionProject_Implemented();

		/**
		 * The meta object literal for the '<em><b>Commissioned On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REDUCTION_PROJECT__COMMISSIONED_ON = eINSTANCE.getReductionProject_CommissionedOn();

		/**
		 * The meta object literal for the '<em><b>Inside Boundary</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REDUCTION_PROJECT__INSIDE_BOUNDARY = eINSTANCE.getReductionProject_InsideBoundary();

		/**
		 * The meta object literal for the '<em><b>Baseline Scenario</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REDUCTION_PROJECT__BASELINE_SCENARIO = eINSTANCE.getReductionProject_BaselineScenario();

		/**
		 * The meta object literal for the '<em><b>Baseline</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REDUCTION_PROJECT__BASELINE = eINSTANCE.getReductionProject_Baseline();

		/**
		 * The meta object literal for the '<em><b>Project</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REDUCTION_PROJECT__PROJECT = eINSTANCE.getReductionProject_Project();

		/**
		 * The meta object literal for the '<em><b>Leakage</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REDUCTION_PROJECT__LEAKAGE = eINSTANCE.getReductionProject_Leakage();

		/**
		 * The meta object literal for the '<em><b>Period Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REDUCTION_PROJECT__PERIOD_START = eINSTANCE.getReductionProject_PeriodStart();

		/**
		 * The meta object literal for the '<em><b>Period End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REDUCTION_PROJECT__PERIOD_END = eINSTANCE.getReductionProject_PeriodEnd();

		/**
		 * The meta object literal for the '<em><b>Parameters</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REDUCTION_PROJECT__PARAMETERS = eINSTANCE.getReductionProject_Parameters();

		/**
		 * The meta object literal for the '<em><b>Reported</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REDUCTION_PROJECT__REPORTED = eINSTANCE.getReductionProject_Reported();

		/**
		 * The meta object literal for the '<em><b>Evidence Ids</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REDUCTION_PROJECT__EVIDENCE_IDS = eINSTANCE.getReductionProject_EvidenceIds();

		/**
		 * The meta object literal for the '{@link org.hecha.model.inventory.impl.OffsetImpl <em>Offset</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hecha.model.inventory.impl.OffsetImpl
		 * @see org.hecha.model.inventory.impl.InventoryPackageImpl#getOffset()
		 * @generated
		 */
		EClass OFFSET = eINSTANCE.getOffset();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OFFSET__KIND = eINSTANCE.getOffset_Kind();

		/**
		 * The meta object literal for the '<em><b>Programme</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OFFSET__PROGRAMME = eINSTANCE.getOffset_Programme();

		/**
		 * The meta object literal for the '<em><b>Registry</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OFFSET__REGISTRY = eINSTANCE.getOffset_Registry();

		/**
		 * The meta object literal for the '<em><b>Serial From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OFFSET__SERIAL_FROM = eINSTANCE.getOffset_SerialFrom();

		/**
		 * The meta object literal for the '<em><b>Serial To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OFFSET__SERIAL_TO = eINSTANCE.getOffset_SerialTo();

		/**
		 * The meta object literal for the '<em><b>Quantity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OFFSET__QUANTITY = eINSTANCE.getOffset_Quantity();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OFFSET__UNIT = eINSTANCE.getOffset_Unit();

		/**
		 * The meta object literal for the '<em><b>Vintage Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OFFSET__VINTAGE_START = eINSTANCE.getOffset_VintageStart();

		/**
		 * The meta object literal for the '<em><b>Vintage End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OFFSET__VINTAGE_END = eINSTANCE.getOffset_VintageEnd();

		/**
		 * The meta object literal for the '<em><b>Retired On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OFFSET__RETIRED_ON = eINSTANCE.getOffset_RetiredOn();

		/**
		 * The meta object literal for the '<em><b>Beneficiary</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OFFSET__BENEFICIARY = eINSTANCE.getOffset_Beneficiary();

		/**
		 * The meta object literal for the '<em><b>Category</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OFFSET__CATEGORY = eINSTANCE.getOffset_Category();

		/**
		 * The meta object literal for the '<em><b>Recognition</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OFFSET__RECOGNITION = eINSTANCE.getOffset_Recognition();

		/**
		 * The meta object literal for the '<em><b>Evidence Ids</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OFFSET__EVIDENCE_IDS = eINSTANCE.getOffset_EvidenceIds();

		/**
		 * The meta object literal for the '{@link org.hecha.model.inventory.impl.ProductImpl <em>Product</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hecha.model.inventory.impl.ProductImpl
		 * @see org.hecha.model.inventory.impl.InventoryPackageImpl#getProduct()
		 * @generated
		 */
		EClass PRODUCT = eINSTANCE.getProduct();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRODUCT__NAME = eINSTANCE.getProduct_Name();

		/**
		 * The meta object literal for the '<em><b>Functional Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRODUCT__FUNCTIONAL_UNIT = eINSTANCE.getProduct_FunctionalUnit();

		/**
		 * The meta object literal for the '<em><b>Standard Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRODUCT__STANDARD_ID = eINSTANCE.getProduct_StandardId();

		/**
		 * The meta object literal for the '<em><b>Stages</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PRODUCT__STAGES = eINSTANCE.getProduct_Stages();

		/**
		 * The meta object literal for the '<em><b>Reported</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PRODUCT__REPORTED = eINSTANCE.getProduct_Reported();

		/**
		 * The meta object literal for the '{@link org.hecha.model.inventory.impl.LifeCycleStageImpl <em>Life Cycle Stage</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hecha.model.inventory.impl.LifeCycleStageImpl
		 * @see org.hecha.model.inventory.impl.InventoryPackageImpl#getLifeCycleStage()
		 * @generated
		 */
		EClass LIFE_CYCLE_STAGE = eINSTANCE.getLifeCycleStage();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LIFE_CYCLE_STAGE__NAME = eINSTANCE.getLifeCycleStage_Name();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LIFE_CYCLE_STAGE__KIND = eINSTANCE.getLifeCycleStage_Kind();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LIFE_CYCLE_STAGE__VALUE = eINSTANCE.getLifeCycleStage_Value();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LIFE_CYCLE_STAGE__UNIT = eINSTANCE.getLifeCycleStage_Unit();

		/**
		 * The meta object literal for the '{@link org.hecha.model.inventory.impl.ReportedFigureImpl <em>Reported Figure</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hecha.model.inventory.impl.ReportedFigureImpl
		 * @see org.hecha.model.inventory.impl.InventoryPackageImpl#getReportedFigure()
		 * @generated
		 */
		EClass REPORTED_FIGURE = eINSTANCE.getReportedFigure();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORTED_FIGURE__LABEL = eINSTANCE.getReportedFigure_Label();

		/**
		 * The meta object literal for the '<em><b>Method Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORTED_FIGURE__METHOD_ID = eINSTANCE.getReportedFigure_MethodId();

		/**
		 * The meta object literal for the '<em><b>Period Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORTED_FIGURE__PERIOD_START = eINSTANCE.getReportedFigure_PeriodStart();

		/**
		 * The meta object literal for the '<em><b>Period End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORTED_FIGURE__PERIOD_END = eINSTANCE.getReportedFigure_PeriodEnd();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORTED_FIGURE__VALUE = eINSTANCE.getReportedFigure_Value();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORTED_FIGURE__UNIT = eINSTANCE.getReportedFigure_Unit();

		/**
		 * The meta object literal for the '<em><b>Arguments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REPORTED_FIGURE__ARGUMENTS = eINSTANCE.getReportedFigure_Arguments();

		/**
		 * The meta object literal for the '<em><b>Remark</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORTED_FIGURE__REMARK = eINSTANCE.getReportedFigure_Remark();

		/**
		 * The meta object literal for the '{@link org.hecha.model.inventory.impl.FigureArgumentImpl <em>Figure Argument</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hecha.model.inventory.impl.FigureArgumentImpl
		 * @see org.hecha.model.inventory.impl.InventoryPackageImpl#getFigureArgument()
		 * @generated
		 */
		EClass FIGURE_ARGUMENT = eINSTANCE.getFigureArgument();

		/**
		 * The meta object literal for the '<em><b>Symbol</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIGURE_ARGUMENT__SYMBOL = eINSTANCE.getFigureArgument_Symbol();

		/**
		 * The meta object literal for the '<em><b>Sign</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIGURE_ARGUMENT__SIGN = eINSTANCE.getFigureArgument_Sign();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIGURE_ARGUMENT__VALUE = eINSTANCE.getFigureArgument_Value();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIGURE_ARGUMENT__UNIT = eINSTANCE.getFigureArgument_Unit();

		/**
		 * The meta object literal for the '<em><b>Ref Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIGURE_ARGUMENT__REF_ID = eINSTANCE.getFigureArgument_RefId();

		/**
		 * The meta object literal for the '<em><b>Ref Aspect</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIGURE_ARGUMENT__REF_ASPECT = eINSTANCE.getFigureArgument_RefAspect();

		/**
		 * The meta object literal for the '{@link org.hecha.model.inventory.impl.BaseYearImpl <em>Base Year</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hecha.model.inventory.impl.BaseYearImpl
		 * @see org.hecha.model.inventory.impl.InventoryPackageImpl#getBaseYear()
		 * @generated
		 */
		EClass BASE_YEAR = eINSTANCE.getBaseYear();

		/**
		 * The meta object literal for the '<em><b>Period Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BASE_YEAR__PERIOD_START = eINSTANCE.getBaseYear_PeriodStart();

		/**
		 * The meta object literal for the '<em><b>Period End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BASE_YEAR__PERIOD_END = eINSTANCE.getBaseYear_PeriodEnd();

		/**
		 * The meta object literal for the '<em><b>Total</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BASE_YEAR__TOTAL = eINSTANCE.getBaseYear_Total();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BASE_YEAR__REASON = eINSTANCE.getBaseYear_Reason();

		/**
		 * The meta object literal for the '<em><b>Policy</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BASE_YEAR__POLICY = eINSTANCE.getBaseYear_Policy();

		/**
		 * The meta object literal for the '<em><b>Threshold Percent</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BASE_YEAR__THRESHOLD_PERCENT = eINSTANCE.getBaseYear_ThresholdPercent();

		/**
		 * The meta object literal for the '<em><b>Changes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BASE_YEAR__CHANGES = eINSTANCE.getBaseYear_Changes();

		/**
		 * The meta object literal for the '{@link org.hecha.model.inventory.impl.InventoryChangeImpl <em>Change</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hecha.model.inventory.impl.InventoryChangeImpl
		 * @see org.hecha.model.inventory.impl.InventoryPackageImpl#getInventoryChange()
		 * @generated
		 */
		EClass INVENTORY_CHANGE = eINSTANCE.getInventoryChange();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INVENTORY_CHANGE__KIND = eINSTANCE.getInventoryChange_Kind();

		/**
		 * The meta object literal for the '<em><b>What</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INVENTORY_CHANGE__WHAT = eINSTANCE.getInventoryChange_What();

		/**
		 * The meta object literal for the '<em><b>Changed On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INVENTORY_CHANGE__CHANGED_ON = eINSTANCE.getInventoryChange_ChangedOn();

		/**
		 * The meta object literal for the '<em><b>Effect</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INVENTORY_CHANGE__EFFECT = eINSTANCE.getInventoryChange_Effect();

		/**
		 * The meta object literal for the '<em><b>Recalculated</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INVENTORY_CHANGE__RECALCULATED = eINSTANCE.getInventoryChange_Recalculated();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INVENTORY_CHANGE__REASON = eINSTANCE.getInventoryChange_Reason();

		/**
		 * The meta object literal for the '{@link org.hecha.model.inventory.impl.SignificanceImpl <em>Significance</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hecha.model.inventory.impl.SignificanceImpl
		 * @see org.hecha.model.inventory.impl.InventoryPackageImpl#getSignificance()
		 * @generated
		 */
		EClass SIGNIFICANCE = eINSTANCE.getSignificance();

		/**
		 * The meta object literal for the '<em><b>Threshold</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SIGNIFICANCE__THRESHOLD = eINSTANCE.getSignificance_Threshold();

		/**
		 * The meta object literal for the '<em><b>Criteria</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SIGNIFICANCE__CRITERIA = eINSTANCE.getSignificance_Criteria();

		/**
		 * The meta object literal for the '<em><b>Assessments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SIGNIFICANCE__ASSESSMENTS = eINSTANCE.getSignificance_Assessments();

		/**
		 * The meta object literal for the '{@link org.hecha.model.inventory.impl.SignificanceCriterionImpl <em>Significance Criterion</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hecha.model.inventory.impl.SignificanceCriterionImpl
		 * @see org.hecha.model.inventory.impl.InventoryPackageImpl#getSignificanceCriterion()
		 * @generated
		 */
		EClass SIGNIFICANCE_CRITERION = eINSTANCE.getSignificanceCriterion();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SIGNIFICANCE_CRITERION__KIND = eINSTANCE.getSignificanceCriterion_Kind();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SIGNIFICANCE_CRITERION__NAME = eINSTANCE.getSignificanceCriterion_Name();

		/**
		 * The meta object literal for the '<em><b>Weight</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SIGNIFICANCE_CRITERION__WEIGHT = eINSTANCE.getSignificanceCriterion_Weight();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SIGNIFICANCE_CRITERION__DESCRIPTION = eINSTANCE.getSignificanceCriterion_Description();

		/**
		 * The meta object literal for the '{@link org.hecha.model.inventory.impl.IndirectAssessmentImpl <em>Indirect Assessment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hecha.model.inventory.impl.IndirectAssessmentImpl
		 * @see org.hecha.model.inventory.impl.InventoryPackageImpl#getIndirectAssessment()
		 * @generated
		 */
		EClass INDIRECT_ASSESSMENT = eINSTANCE.getIndirectAssessment();

		/**
		 * The meta object literal for the '<em><b>Category</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDIRECT_ASSESSMENT__CATEGORY = eINSTANCE.getIndirectAssessment_Category();

		/**
		 * The meta object literal for the '<em><b>Subcategory</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDIRECT_ASSESSMENT__SUBCATEGORY = eINSTANCE.getIndirectAssessment_Subcategory();

		/**
		 * The meta object literal for the '<em><b>Estimate</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDIRECT_ASSESSMENT__ESTIMATE = eINSTANCE.getIndirectAssessment_Estimate();

		/**
		 * The meta object literal for the '<em><b>Significant</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDIRECT_ASSESSMENT__SIGNIFICANT = eINSTANCE.getIndirectAssessment_Significant();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDIRECT_ASSESSMENT__REASON = eINSTANCE.getIndirectAssessment_Reason();

		/**
		 * The meta object literal for the '<em><b>Scores</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INDIRECT_ASSESSMENT__SCORES = eINSTANCE.getIndirectAssessment_Scores();

		/**
		 * The meta object literal for the '{@link org.hecha.model.inventory.impl.SignificanceScoreImpl <em>Significance Score</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hecha.model.inventory.impl.SignificanceScoreImpl
		 * @see org.hecha.model.inventory.impl.InventoryPackageImpl#getSignificanceScore()
		 * @generated
		 */
		EClass SIGNIFICANCE_SCORE = eINSTANCE.getSignificanceScore();

		/**
		 * The meta object literal for the '<em><b>Criterion Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SIGNIFICANCE_SCORE__CRITERION_ID = eINSTANCE.getSignificanceScore_CriterionId();

		/**
		 * The meta object literal for the '<em><b>Score</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SIGNIFICANCE_SCORE__SCORE = eINSTANCE.getSignificanceScore_Score();

		/**
		 * The meta object literal for the '{@link org.hecha.model.inventory.impl.ReportStatementsImpl <em>Report Statements</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hecha.model.inventory.impl.ReportStatementsImpl
		 * @see org.hecha.model.inventory.impl.InventoryPackageImpl#getReportStatements()
		 * @generated
		 */
		EClass REPORT_STATEMENTS = eINSTANCE.getReportStatements();

		/**
		 * The meta object literal for the '<em><b>Intended Use</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT_STATEMENTS__INTENDED_USE = eINSTANCE.getReportStatements_IntendedUse();

		/**
		 * The meta object literal for the '<em><b>Approach Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT_STATEMENTS__APPROACH_REASON = eINSTANCE.getReportStatements_ApproachReason();

		/**
		 * The meta object literal for the '<em><b>Approach Changes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT_STATEMENTS__APPROACH_CHANGES = eINSTANCE.getReportStatements_ApproachChanges();

		/**
		 * The meta object literal for the '<em><b>Biogenic Treatment</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT_STATEMENTS__BIOGENIC_TREATMENT = eINSTANCE.getReportStatements_BiogenicTreatment();

		/**
		 * The meta object literal for the '<em><b>Uncertainty Effect</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT_STATEMENTS__UNCERTAINTY_EFFECT = eINSTANCE.getReportStatements_UncertaintyEffect();

		/**
		 * The meta object literal for the '<em><b>Uncertainty Method</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT_STATEMENTS__UNCERTAINTY_METHOD = eINSTANCE.getReportStatements_UncertaintyMethod();

		/**
		 * The meta object literal for the '<em><b>Conformity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT_STATEMENTS__CONFORMITY = eINSTANCE.getReportStatements_Conformity();

		/**
		 * The meta object literal for the '<em><b>Verification</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT_STATEMENTS__VERIFICATION = eINSTANCE.getReportStatements_Verification();

		/**
		 * The meta object literal for the '{@link org.hecha.model.inventory.impl.MeterImpl <em>Meter</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hecha.model.inventory.impl.MeterImpl
		 * @see org.hecha.model.inventory.impl.InventoryPackageImpl#getMeter()
		 * @generated
		 */
		EClass METER = eINSTANCE.getMeter();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute METER__NAME = eINSTANCE.getMeter_Name();

		/**
		 * The meta object literal for the '<em><b>Facility Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute METER__FACILITY_ID = eINSTANCE.getMeter_FacilityId();

		/**
		 * The meta object literal for the '<em><b>Serial</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute METER__SERIAL = eINSTANCE.getMeter_Serial();

		/**
		 * The meta object literal for the '<em><b>Model</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute METER__MODEL = eINSTANCE.getMeter_Model();

		/**
		 * The meta object literal for the '<em><b>Measures</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute METER__MEASURES = eINSTANCE.getMeter_Measures();

		/**
		 * The meta object literal for the '<em><b>Required Accuracy</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute METER__REQUIRED_ACCURACY = eINSTANCE.getMeter_RequiredAccuracy();

		/**
		 * The meta object literal for the '<em><b>Interval Months</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute METER__INTERVAL_MONTHS = eINSTANCE.getMeter_IntervalMonths();

		/**
		 * The meta object literal for the '<em><b>Production</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute METER__PRODUCTION = eINSTANCE.getMeter_Production();

		/**
		 * The meta object literal for the '<em><b>Calibrations</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference METER__CALIBRATIONS = eINSTANCE.getMeter_Calibrations();

		/**
		 * The meta object literal for the '{@link org.hecha.model.inventory.impl.CalibrationImpl <em>Calibration</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hecha.model.inventory.impl.CalibrationImpl
		 * @see org.hecha.model.inventory.impl.InventoryPackageImpl#getCalibration()
		 * @generated
		 */
		EClass CALIBRATION = eINSTANCE.getCalibration();

		/**
		 * The meta object literal for the '<em><b>Calibrated On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CALIBRATION__CALIBRATED_ON = eINSTANCE.getCalibration_CalibratedOn();

		/**
		 * The meta object literal for the '<em><b>Valid Until</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CALIBRATION__VALID_UNTIL = eINSTANCE.getCalibration_ValidUntil();

		/**
		 * The meta object literal for the '<em><b>Accuracy</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CALIBRATION__ACCURACY = eINSTANCE.getCalibration_Accuracy();

		/**
		 * The meta object literal for the '<em><b>Laboratory</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CALIBRATION__LABORATORY = eINSTANCE.getCalibration_Laboratory();

		/**
		 * The meta object literal for the '<em><b>Certificate</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CALIBRATION__CERTIFICATE = eINSTANCE.getCalibration_Certificate();

		/**
		 * The meta object literal for the '<em><b>Evidence Ids</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CALIBRATION__EVIDENCE_IDS = eINSTANCE.getCalibration_EvidenceIds();

		/**
		 * The meta object literal for the '{@link org.hecha.model.inventory.impl.CrossRecordImpl <em>Cross Record</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hecha.model.inventory.impl.CrossRecordImpl
		 * @see org.hecha.model.inventory.impl.InventoryPackageImpl#getCrossRecord()
		 * @generated
		 */
		EClass CROSS_RECORD = eINSTANCE.getCrossRecord();

		/**
		 * The meta object literal for the '<em><b>Source Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CROSS_RECORD__SOURCE_ID = eINSTANCE.getCrossRecord_SourceId();

		/**
		 * The meta object literal for the '<em><b>Symbol</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CROSS_RECORD__SYMBOL = eINSTANCE.getCrossRecord_Symbol();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CROSS_RECORD__KIND = eINSTANCE.getCrossRecord_Kind();

		/**
		 * The meta object literal for the '<em><b>Period Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CROSS_RECORD__PERIOD_START = eINSTANCE.getCrossRecord_PeriodStart();

		/**
		 * The meta object literal for the '<em><b>Period End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CROSS_RECORD__PERIOD_END = eINSTANCE.getCrossRecord_PeriodEnd();

		/**
		 * The meta object literal for the '<em><b>Quantity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CROSS_RECORD__QUANTITY = eINSTANCE.getCrossRecord_Quantity();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CROSS_RECORD__UNIT = eINSTANCE.getCrossRecord_Unit();

		/**
		 * The meta object literal for the '<em><b>Origin</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CROSS_RECORD__ORIGIN = eINSTANCE.getCrossRecord_Origin();

		/**
		 * The meta object literal for the '<em><b>Evidence Ids</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CROSS_RECORD__EVIDENCE_IDS = eINSTANCE.getCrossRecord_EvidenceIds();

		/**
		 * The meta object literal for the '{@link org.hecha.model.inventory.impl.StockRecordImpl <em>Stock Record</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hecha.model.inventory.impl.StockRecordImpl
		 * @see org.hecha.model.inventory.impl.InventoryPackageImpl#getStockRecord()
		 * @generated
		 */
		EClass STOCK_RECORD = eINSTANCE.getStockRecord();

		/**
		 * The meta object literal for the '<em><b>Source Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STOCK_RECORD__SOURCE_ID = eINSTANCE.getStockRecord_SourceId();

		/**
		 * The meta object literal for the '<em><b>Period Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STOCK_RECORD__PERIOD_START = eINSTANCE.getStockRecord_PeriodStart();

		/**
		 * The meta object literal for the '<em><b>Period End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STOCK_RECORD__PERIOD_END = eINSTANCE.getStockRecord_PeriodEnd();

		/**
		 * The meta object literal for the '<em><b>Opening</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STOCK_RECORD__OPENING = eINSTANCE.getStockRecord_Opening();

		/**
		 * The meta object literal for the '<em><b>Purchased</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STOCK_RECORD__PURCHASED = eINSTANCE.getStockRecord_Purchased();

		/**
		 * The meta object literal for the '<em><b>Sold</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STOCK_RECORD__SOLD = eINSTANCE.getStockRecord_Sold();

		/**
		 * The meta object literal for the '<em><b>Closing</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STOCK_RECORD__CLOSING = eINSTANCE.getStockRecord_Closing();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STOCK_RECORD__UNIT = eINSTANCE.getStockRecord_Unit();

		/**
		 * The meta object literal for the '<em><b>Evidence Ids</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STOCK_RECORD__EVIDENCE_IDS = eINSTANCE.getStockRecord_EvidenceIds();

		/**
		 * The meta object literal for the '{@link org.hecha.model.inventory.impl.ProductionRecordImpl <em>Production Record</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hecha.model.inventory.impl.ProductionRecordImpl
		 * @see org.hecha.model.inventory.impl.InventoryPackageImpl#getProductionRecord()
		 * @generated
		 */
		EClass PRODUCTION_RECORD = eINSTANCE.getProductionRecord();

		/**
		 * The meta object literal for the '<em><b>Product</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRODUCTION_RECORD__PRODUCT = eINSTANCE.getProductionRecord_Product();

		/**
		 * The meta object literal for the '<em><b>Facility Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRODUCTION_RECORD__FACILITY_ID = eINSTANCE.getProductionRecord_FacilityId();

		/**
		 * The meta object literal for the '<em><b>Period Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRODUCTION_RECORD__PERIOD_START = eINSTANCE.getProductionRecord_PeriodStart();

		/**
		 * The meta object literal for the '<em><b>Period End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRODUCTION_RECORD__PERIOD_END = eINSTANCE.getProductionRecord_PeriodEnd();

		/**
		 * The meta object literal for the '<em><b>Quantity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRODUCTION_RECORD__QUANTITY = eINSTANCE.getProductionRecord_Quantity();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRODUCTION_RECORD__UNIT = eINSTANCE.getProductionRecord_Unit();

		/**
		 * The meta object literal for the '<em><b>Range Low</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRODUCTION_RECORD__RANGE_LOW = eINSTANCE.getProductionRecord_RangeLow();

		/**
		 * The meta object literal for the '<em><b>Range High</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRODUCTION_RECORD__RANGE_HIGH = eINSTANCE.getProductionRecord_RangeHigh();

		/**
		 * The meta object literal for the '<em><b>Range Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRODUCTION_RECORD__RANGE_SOURCE = eINSTANCE.getProductionRecord_RangeSource();

		/**
		 * The meta object literal for the '<em><b>Evidence Ids</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRODUCTION_RECORD__EVIDENCE_IDS = eINSTANCE.getProductionRecord_EvidenceIds();

		/**
		 * The meta object literal for the '{@link org.hecha.model.inventory.impl.BalanceImpl <em>Balance</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hecha.model.inventory.impl.BalanceImpl
		 * @see org.hecha.model.inventory.impl.InventoryPackageImpl#getBalance()
		 * @generated
		 */
		EClass BALANCE = eINSTANCE.getBalance();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BALANCE__NAME = eINSTANCE.getBalance_Name();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BALANCE__KIND = eINSTANCE.getBalance_Kind();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BALANCE__UNIT = eINSTANCE.getBalance_Unit();

		/**
		 * The meta object literal for the '<em><b>Tolerance Percent</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BALANCE__TOLERANCE_PERCENT = eINSTANCE.getBalance_TolerancePercent();

		/**
		 * The meta object literal for the '<em><b>Entries</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BALANCE__ENTRIES = eINSTANCE.getBalance_Entries();

		/**
		 * The meta object literal for the '{@link org.hecha.model.inventory.impl.BalanceEntryImpl <em>Balance Entry</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hecha.model.inventory.impl.BalanceEntryImpl
		 * @see org.hecha.model.inventory.impl.InventoryPackageImpl#getBalanceEntry()
		 * @generated
		 */
		EClass BALANCE_ENTRY = eINSTANCE.getBalanceEntry();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BALANCE_ENTRY__LABEL = eINSTANCE.getBalanceEntry_Label();

		/**
		 * The meta object literal for the '<em><b>Input</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BALANCE_ENTRY__INPUT = eINSTANCE.getBalanceEntry_Input();

		/**
		 * The meta object literal for the '<em><b>Quantity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BALANCE_ENTRY__QUANTITY = eINSTANCE.getBalanceEntry_Quantity();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BALANCE_ENTRY__UNIT = eINSTANCE.getBalanceEntry_Unit();

		/**
		 * The meta object literal for the '<em><b>Content</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BALANCE_ENTRY__CONTENT = eINSTANCE.getBalanceEntry_Content();

		/**
		 * The meta object literal for the '<em><b>Content Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BALANCE_ENTRY__CONTENT_UNIT = eINSTANCE.getBalanceEntry_ContentUnit();

		/**
		 * The meta object literal for the '<em><b>Source Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BALANCE_ENTRY__SOURCE_ID = eINSTANCE.getBalanceEntry_SourceId();

		/**
		 * The meta object literal for the '{@link org.hecha.model.inventory.SourceStatus <em>Source Status</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hecha.model.inventory.SourceStatus
		 * @see org.hecha.model.inventory.impl.InventoryPackageImpl#getSourceStatus()
		 * @generated
		 */
		EEnum SOURCE_STATUS = eINSTANCE.getSourceStatus();

		/**
		 * The meta object literal for the '{@link org.hecha.model.inventory.DataTier <em>Data Tier</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hecha.model.inventory.DataTier
		 * @see org.hecha.model.inventory.impl.InventoryPackageImpl#getDataTier()
		 * @generated
		 */
		EEnum DATA_TIER = eINSTANCE.getDataTier();

		/**
		 * The meta object literal for the '{@link org.hecha.model.inventory.ConsolidationApproach <em>Consolidation Approach</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hecha.model.inventory.ConsolidationApproach
		 * @see org.hecha.model.inventory.impl.InventoryPackageImpl#getConsolidationApproach()
		 * @generated
		 */
		EEnum CONSOLIDATION_APPROACH = eINSTANCE.getConsolidationApproach();

		/**
		 * The meta object literal for the '{@link org.hecha.model.inventory.SupplyKind <em>Supply Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hecha.model.inventory.SupplyKind
		 * @see org.hecha.model.inventory.impl.InventoryPackageImpl#getSupplyKind()
		 * @generated
		 */
		EEnum SUPPLY_KIND = eINSTANCE.getSupplyKind();

		/**
		 * The meta object literal for the '{@link org.hecha.model.inventory.OffsetKind <em>Offset Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hecha.model.inventory.OffsetKind
		 * @see org.hecha.model.inventory.impl.InventoryPackageImpl#getOffsetKind()
		 * @generated
		 */
		EEnum OFFSET_KIND = eINSTANCE.getOffsetKind();

		/**
		 * The meta object literal for the '{@link org.hecha.model.inventory.ChangeKind <em>Change Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hecha.model.inventory.ChangeKind
		 * @see org.hecha.model.inventory.impl.InventoryPackageImpl#getChangeKind()
		 * @generated
		 */
		EEnum CHANGE_KIND = eINSTANCE.getChangeKind();

		/**
		 * The meta object literal for the '{@link org.hecha.model.inventory.CriterionKind <em>Criterion Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hecha.model.inventory.CriterionKind
		 * @see org.hecha.model.inventory.impl.InventoryPackageImpl#getCriterionKind()
		 * @generated
		 */
		EEnum CRITERION_KIND = eINSTANCE.getCriterionKind();

		/**
		 * The meta object literal for the '{@link org.hecha.model.inventory.BiogenicKind <em>Biogenic Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hecha.model.inventory.BiogenicKind
		 * @see org.hecha.model.inventory.impl.InventoryPackageImpl#getBiogenicKind()
		 * @generated
		 */
		EEnum BIOGENIC_KIND = eINSTANCE.getBiogenicKind();

		/**
		 * The meta object literal for the '{@link org.hecha.model.inventory.CrossKind <em>Cross Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hecha.model.inventory.CrossKind
		 * @see org.hecha.model.inventory.impl.InventoryPackageImpl#getCrossKind()
		 * @generated
		 */
		EEnum CROSS_KIND = eINSTANCE.getCrossKind();

		/**
		 * The meta object literal for the '{@link org.hecha.model.inventory.BalanceKind <em>Balance Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hecha.model.inventory.BalanceKind
		 * @see org.hecha.model.inventory.impl.InventoryPackageImpl#getBalanceKind()
		 * @generated
		 */
		EEnum BALANCE_KIND = eINSTANCE.getBalanceKind();

	}

} //InventoryPackage
