/**
 */
package org.hecha.model.dossier;

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
 * The application of a factory to a scheme: conditions, claims, material, signed packages.
 * <!-- end-model-doc -->
 * @see org.hecha.model.dossier.DossierFactory
 * @model kind="package"
 * @generated
 */
public interface DossierPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "dossier"; //$NON-NLS-1$

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://hecha.org/model/dossier/1"; //$NON-NLS-1$

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "dossier"; //$NON-NLS-1$

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	DossierPackage eINSTANCE = org.hecha.model.dossier.impl.DossierPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.hecha.model.dossier.impl.DossierImpl <em>Dossier</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hecha.model.dossier.impl.DossierImpl
	 * @see org.hecha.model.dossier.impl.DossierPackageImpl#getDossier()
	 * @generated
	 */
	int DOSSIER = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSSIER__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Schema Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSSIER__SCHEMA_VERSION = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Scheme Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSSIER__SCHEME_ID = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Factory Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSSIER__FACTORY_NAME = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Credit Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSSIER__CREDIT_CODE = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Period Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSSIER__PERIOD_START = BasePackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Period End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSSIER__PERIOD_END = BasePackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Applied On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSSIER__APPLIED_ON = BasePackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Illustrative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSSIER__ILLUSTRATIVE = BasePackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Conditions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSSIER__CONDITIONS = BasePackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Claims</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSSIER__CLAIMS = BasePackage.IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Emissions</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSSIER__EMISSIONS = BasePackage.IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Offsets</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSSIER__OFFSETS = BasePackage.IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Materials</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSSIER__MATERIALS = BasePackage.IDENTIFIED_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Packages</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSSIER__PACKAGES = BasePackage.IDENTIFIED_FEATURE_COUNT + 13;

	/**
	 * The number of structural features of the '<em>Dossier</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSSIER_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 14;

	/**
	 * The number of operations of the '<em>Dossier</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSSIER_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hecha.model.dossier.impl.ConditionClaimImpl <em>Condition Claim</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hecha.model.dossier.impl.ConditionClaimImpl
	 * @see org.hecha.model.dossier.impl.DossierPackageImpl#getConditionClaim()
	 * @generated
	 */
	int CONDITION_CLAIM = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION_CLAIM__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Condition Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION_CLAIM__CONDITION_ID = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Answer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION_CLAIM__ANSWER = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Statement</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION_CLAIM__STATEMENT = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Material Ids</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION_CLAIM__MATERIAL_IDS = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Condition Claim</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION_CLAIM_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Condition Claim</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION_CLAIM_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hecha.model.dossier.impl.IndicatorClaimImpl <em>Indicator Claim</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hecha.model.dossier.impl.IndicatorClaimImpl
	 * @see org.hecha.model.dossier.impl.DossierPackageImpl#getIndicatorClaim()
	 * @generated
	 */
	int INDICATOR_CLAIM = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_CLAIM__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Indicator Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_CLAIM__INDICATOR_ID = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Inputs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_CLAIM__INPUTS = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Statement</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_CLAIM__STATEMENT = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Material Ids</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_CLAIM__MATERIAL_IDS = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Indicator Claim</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_CLAIM_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Indicator Claim</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_CLAIM_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hecha.model.dossier.impl.ClaimInputImpl <em>Claim Input</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hecha.model.dossier.impl.ClaimInputImpl
	 * @see org.hecha.model.dossier.impl.DossierPackageImpl#getClaimInput()
	 * @generated
	 */
	int CLAIM_INPUT = 3;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAIM_INPUT__KEY = 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAIM_INPUT__VALUE = 1;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAIM_INPUT__UNIT = 2;

	/**
	 * The number of structural features of the '<em>Claim Input</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAIM_INPUT_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Claim Input</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAIM_INPUT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.hecha.model.dossier.impl.ClaimedEmissionsImpl <em>Claimed Emissions</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hecha.model.dossier.impl.ClaimedEmissionsImpl
	 * @see org.hecha.model.dossier.impl.DossierPackageImpl#getClaimedEmissions()
	 * @generated
	 */
	int CLAIMED_EMISSIONS = 4;

	/**
	 * The feature id for the '<em><b>Category1</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAIMED_EMISSIONS__CATEGORY1 = 0;

	/**
	 * The feature id for the '<em><b>Category2</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAIMED_EMISSIONS__CATEGORY2 = 1;

	/**
	 * The feature id for the '<em><b>Category3</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAIMED_EMISSIONS__CATEGORY3 = 2;

	/**
	 * The feature id for the '<em><b>Baseline</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAIMED_EMISSIONS__BASELINE = 3;

	/**
	 * The feature id for the '<em><b>Reduction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAIMED_EMISSIONS__REDUCTION = 4;

	/**
	 * The number of structural features of the '<em>Claimed Emissions</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAIMED_EMISSIONS_FEATURE_COUNT = 5;

	/**
	 * The number of operations of the '<em>Claimed Emissions</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAIMED_EMISSIONS_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.hecha.model.dossier.impl.MaterialImpl <em>Material</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hecha.model.dossier.impl.MaterialImpl
	 * @see org.hecha.model.dossier.impl.DossierPackageImpl#getMaterial()
	 * @generated
	 */
	int MATERIAL = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATERIAL__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATERIAL__NUMBER = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATERIAL__PATH = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATERIAL__TITLE = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATERIAL__SHA256 = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATERIAL__LANGUAGE = BasePackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Translation Of</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATERIAL__TRANSLATION_OF = BasePackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Material</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATERIAL_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Material</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATERIAL_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hecha.model.dossier.impl.PackageReferenceImpl <em>Package Reference</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hecha.model.dossier.impl.PackageReferenceImpl
	 * @see org.hecha.model.dossier.impl.DossierPackageImpl#getPackageReference()
	 * @generated
	 */
	int PACKAGE_REFERENCE = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PACKAGE_REFERENCE__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PACKAGE_REFERENCE__PATH = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PACKAGE_REFERENCE__SHA256 = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Covers</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PACKAGE_REFERENCE__COVERS = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Package Reference</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PACKAGE_REFERENCE_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Package Reference</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PACKAGE_REFERENCE_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hecha.model.dossier.ClaimAnswer <em>Claim Answer</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hecha.model.dossier.ClaimAnswer
	 * @see org.hecha.model.dossier.impl.DossierPackageImpl#getClaimAnswer()
	 * @generated
	 */
	int CLAIM_ANSWER = 7;


	/**
	 * Returns the meta object for class '{@link org.hecha.model.dossier.Dossier <em>Dossier</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Dossier</em>'.
	 * @see org.hecha.model.dossier.Dossier
	 * @generated
	 */
	EClass getDossier();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.dossier.Dossier#getSchemaVersion <em>Schema Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Schema Version</em>'.
	 * @see org.hecha.model.dossier.Dossier#getSchemaVersion()
	 * @see #getDossier()
	 * @generated
	 */
	EAttribute getDossier_SchemaVersion();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.dossier.Dossier#getSchemeId <em>Scheme Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Scheme Id</em>'.
	 * @see org.hecha.model.dossier.Dossier#getSchemeId()
	 * @see #getDossier()
	 * @generated
	 */
	EAttribute getDossier_SchemeId();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.dossier.Dossier#getFactoryName <em>Factory Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Factory Name</em>'.
	 * @see org.hecha.model.dossier.Dossier#getFactoryName()
	 * @see #getDossier()
	 * @generated
	 */
	EAttribute getDossier_FactoryName();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.dossier.Dossier#getCreditCode <em>Credit Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Credit Code</em>'.
	 * @see org.hecha.model.dossier.Dossier#getCreditCode()
	 * @see #getDossier()
	 * @generated
	 */
	EAttribute getDossier_CreditCode();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.dossier.Dossier#getPeriodStart <em>Period Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Period Start</em>'.
	 * @see org.hecha.model.dossier.Dossier#getPeriodStart()
	 * @see #getDossier()
	 * @generated
	 */
	EAttribute getDossier_PeriodStart();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.dossier.Dossier#getPeriodEnd <em>Period End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Period End</em>'.
	 * @see org.hecha.model.dossier.Dossier#getPeriodEnd()
	 * @see #getDossier()
	 * @generated
	 */
	EAttribute getDossier_PeriodEnd();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.dossier.Dossier#getAppliedOn <em>Applied On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Applied On</em>'.
	 * @see org.hecha.model.dossier.Dossier#getAppliedOn()
	 * @see #getDossier()
	 * @generated
	 */
	EAttribute getDossier_AppliedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.dossier.Dossier#isIllustrative <em>Illustrative</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Illustrative</em>'.
	 * @see org.hecha.model.dossier.Dossier#isIllustrative()
	 * @see #getDossier()
	 * @generated
	 */
	EAttribute getDossier_Illustrative();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hecha.model.dossier.Dossier#getConditions <em>Conditions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Conditions</em>'.
	 * @see org.hecha.model.dossier.Dossier#getConditions()
	 * @see #getDossier()
	 * @generated
	 */
	EReference getDossier_Conditions();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hecha.model.dossier.Dossier#getClaims <em>Claims</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Claims</em>'.
	 * @see org.hecha.model.dossier.Dossier#getClaims()
	 * @see #getDossier()
	 * @generated
	 */
	EReference getDossier_Claims();

	/**
	 * Returns the meta object for the containment reference '{@link org.hecha.model.dossier.Dossier#getEmissions <em>Emissions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Emissions</em>'.
	 * @see org.hecha.model.dossier.Dossier#getEmissions()
	 * @see #getDossier()
	 * @generated
	 */
	EReference getDossier_Emissions();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hecha.model.dossier.Dossier#getOffsets <em>Offsets</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Offsets</em>'.
	 * @see org.hecha.model.dossier.Dossier#getOffsets()
	 * @see #getDossier()
	 * @generated
	 */
	EReference getDossier_Offsets();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hecha.model.dossier.Dossier#getMaterials <em>Materials</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Materials</em>'.
	 * @see org.hecha.model.dossier.Dossier#getMaterials()
	 * @see #getDossier()
	 * @generated
	 */
	EReference getDossier_Materials();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hecha.model.dossier.Dossier#getPackages <em>Packages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Packages</em>'.
	 * @see org.hecha.model.dossier.Dossier#getPackages()
	 * @see #getDossier()
	 * @generated
	 */
	EReference getDossier_Packages();

	/**
	 * Returns the meta object for class '{@link org.hecha.model.dossier.ConditionClaim <em>Condition Claim</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Condition Claim</em>'.
	 * @see org.hecha.model.dossier.ConditionClaim
	 * @generated
	 */
	EClass getConditionClaim();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.dossier.ConditionClaim#getConditionId <em>Condition Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Condition Id</em>'.
	 * @see org.hecha.model.dossier.ConditionClaim#getConditionId()
	 * @see #getConditionClaim()
	 * @generated
	 */
	EAttribute getConditionClaim_ConditionId();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.dossier.ConditionClaim#getAnswer <em>Answer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Answer</em>'.
	 * @see org.hecha.model.dossier.ConditionClaim#getAnswer()
	 * @see #getConditionClaim()
	 * @generated
	 */
	EAttribute getConditionClaim_Answer();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.dossier.ConditionClaim#getStatement <em>Statement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Statement</em>'.
	 * @see org.hecha.model.dossier.ConditionClaim#getStatement()
	 * @see #getConditionClaim()
	 * @generated
	 */
	EAttribute getConditionClaim_Statement();

	/**
	 * Returns the meta object for the attribute list '{@link org.hecha.model.dossier.ConditionClaim#getMaterialIds <em>Material Ids</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Material Ids</em>'.
	 * @see org.hecha.model.dossier.ConditionClaim#getMaterialIds()
	 * @see #getConditionClaim()
	 * @generated
	 */
	EAttribute getConditionClaim_MaterialIds();

	/**
	 * Returns the meta object for class '{@link org.hecha.model.dossier.IndicatorClaim <em>Indicator Claim</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Indicator Claim</em>'.
	 * @see org.hecha.model.dossier.IndicatorClaim
	 * @generated
	 */
	EClass getIndicatorClaim();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.dossier.IndicatorClaim#getIndicatorId <em>Indicator Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Indicator Id</em>'.
	 * @see org.hecha.model.dossier.IndicatorClaim#getIndicatorId()
	 * @see #getIndicatorClaim()
	 * @generated
	 */
	EAttribute getIndicatorClaim_IndicatorId();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hecha.model.dossier.IndicatorClaim#getInputs <em>Inputs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Inputs</em>'.
	 * @see org.hecha.model.dossier.IndicatorClaim#getInputs()
	 * @see #getIndicatorClaim()
	 * @generated
	 */
	EReference getIndicatorClaim_Inputs();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.dossier.IndicatorClaim#getStatement <em>Statement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Statement</em>'.
	 * @see org.hecha.model.dossier.IndicatorClaim#getStatement()
	 * @see #getIndicatorClaim()
	 * @generated
	 */
	EAttribute getIndicatorClaim_Statement();

	/**
	 * Returns the meta object for the attribute list '{@link org.hecha.model.dossier.IndicatorClaim#getMaterialIds <em>Material Ids</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Material Ids</em>'.
	 * @see org.hecha.model.dossier.IndicatorClaim#getMaterialIds()
	 * @see #getIndicatorClaim()
	 * @generated
	 */
	EAttribute getIndicatorClaim_MaterialIds();

	/**
	 * Returns the meta object for class '{@link org.hecha.model.dossier.ClaimInput <em>Claim Input</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Claim Input</em>'.
	 * @see org.hecha.model.dossier.ClaimInput
	 * @generated
	 */
	EClass getClaimInput();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.dossier.ClaimInput#getKey <em>Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key</em>'.
	 * @see org.hecha.model.dossier.ClaimInput#getKey()
	 * @see #getClaimInput()
	 * @generated
	 */
	EAttribute getClaimInput_Key();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.dossier.ClaimInput#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.hecha.model.dossier.ClaimInput#getValue()
	 * @see #getClaimInput()
	 * @generated
	 */
	EAttribute getClaimInput_Value();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.dossier.ClaimInput#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see org.hecha.model.dossier.ClaimInput#getUnit()
	 * @see #getClaimInput()
	 * @generated
	 */
	EAttribute getClaimInput_Unit();

	/**
	 * Returns the meta object for class '{@link org.hecha.model.dossier.ClaimedEmissions <em>Claimed Emissions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Claimed Emissions</em>'.
	 * @see org.hecha.model.dossier.ClaimedEmissions
	 * @generated
	 */
	EClass getClaimedEmissions();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.dossier.ClaimedEmissions#getCategory1 <em>Category1</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Category1</em>'.
	 * @see org.hecha.model.dossier.ClaimedEmissions#getCategory1()
	 * @see #getClaimedEmissions()
	 * @generated
	 */
	EAttribute getClaimedEmissions_Category1();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.dossier.ClaimedEmissions#getCategory2 <em>Category2</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Category2</em>'.
	 * @see org.hecha.model.dossier.ClaimedEmissions#getCategory2()
	 * @see #getClaimedEmissions()
	 * @generated
	 */
	EAttribute getClaimedEmissions_Category2();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.dossier.ClaimedEmissions#getCategory3 <em>Category3</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Category3</em>'.
	 * @see org.hecha.model.dossier.ClaimedEmissions#getCategory3()
	 * @see #getClaimedEmissions()
	 * @generated
	 */
	EAttribute getClaimedEmissions_Category3();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.dossier.ClaimedEmissions#getBaseline <em>Baseline</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Baseline</em>'.
	 * @see org.hecha.model.dossier.ClaimedEmissions#getBaseline()
	 * @see #getClaimedEmissions()
	 * @generated
	 */
	EAttribute getClaimedEmissions_Baseline();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.dossier.ClaimedEmissions#getReduction <em>Reduction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reduction</em>'.
	 * @see org.hecha.model.dossier.ClaimedEmissions#getReduction()
	 * @see #getClaimedEmissions()
	 * @generated
	 */
	EAttribute getClaimedEmissions_Reduction();

	/**
	 * Returns the meta object for class '{@link org.hecha.model.dossier.Material <em>Material</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Material</em>'.
	 * @see org.hecha.model.dossier.Material
	 * @generated
	 */
	EClass getMaterial();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.dossier.Material#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see org.hecha.model.dossier.Material#getNumber()
	 * @see #getMaterial()
	 * @generated
	 */
	EAttribute getMaterial_Number();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.dossier.Material#getPath <em>Path</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Path</em>'.
	 * @see org.hecha.model.dossier.Material#getPath()
	 * @see #getMaterial()
	 * @generated
	 */
	EAttribute getMaterial_Path();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.dossier.Material#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.hecha.model.dossier.Material#getTitle()
	 * @see #getMaterial()
	 * @generated
	 */
	EAttribute getMaterial_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.dossier.Material#getSha256 <em>Sha256</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sha256</em>'.
	 * @see org.hecha.model.dossier.Material#getSha256()
	 * @see #getMaterial()
	 * @generated
	 */
	EAttribute getMaterial_Sha256();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.dossier.Material#getLanguage <em>Language</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Language</em>'.
	 * @see org.hecha.model.dossier.Material#getLanguage()
	 * @see #getMaterial()
	 * @generated
	 */
	EAttribute getMaterial_Language();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.dossier.Material#getTranslationOf <em>Translation Of</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Translation Of</em>'.
	 * @see org.hecha.model.dossier.Material#getTranslationOf()
	 * @see #getMaterial()
	 * @generated
	 */
	EAttribute getMaterial_TranslationOf();

	/**
	 * Returns the meta object for class '{@link org.hecha.model.dossier.PackageReference <em>Package Reference</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Package Reference</em>'.
	 * @see org.hecha.model.dossier.PackageReference
	 * @generated
	 */
	EClass getPackageReference();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.dossier.PackageReference#getPath <em>Path</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Path</em>'.
	 * @see org.hecha.model.dossier.PackageReference#getPath()
	 * @see #getPackageReference()
	 * @generated
	 */
	EAttribute getPackageReference_Path();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.dossier.PackageReference#getSha256 <em>Sha256</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sha256</em>'.
	 * @see org.hecha.model.dossier.PackageReference#getSha256()
	 * @see #getPackageReference()
	 * @generated
	 */
	EAttribute getPackageReference_Sha256();

	/**
	 * Returns the meta object for the attribute list '{@link org.hecha.model.dossier.PackageReference#getCovers <em>Covers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Covers</em>'.
	 * @see org.hecha.model.dossier.PackageReference#getCovers()
	 * @see #getPackageReference()
	 * @generated
	 */
	EAttribute getPackageReference_Covers();

	/**
	 * Returns the meta object for enum '{@link org.hecha.model.dossier.ClaimAnswer <em>Claim Answer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Claim Answer</em>'.
	 * @see org.hecha.model.dossier.ClaimAnswer
	 * @generated
	 */
	EEnum getClaimAnswer();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	DossierFactory getDossierFactory();

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
		 * The meta object literal for the '{@link org.hecha.model.dossier.impl.DossierImpl <em>Dossier</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hecha.model.dossier.impl.DossierImpl
		 * @see org.hecha.model.dossier.impl.DossierPackageImpl#getDossier()
		 * @generated
		 */
		EClass DOSSIER = eINSTANCE.getDossier();

		/**
		 * The meta object literal for the '<em><b>Schema Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOSSIER__SCHEMA_VERSION = eINSTANCE.getDossier_SchemaVersion();

		/**
		 * The meta object literal for the '<em><b>Scheme Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOSSIER__SCHEME_ID = eINSTANCE.getDossier_SchemeId();

		/**
		 * The meta object literal for the '<em><b>Factory Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOSSIER__FACTORY_NAME = eINSTANCE.getDossier_FactoryName();

		/**
		 * The meta object literal for the '<em><b>Credit Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOSSIER__CREDIT_CODE = eINSTANCE.getDossier_CreditCode();

		/**
		 * The meta object literal for the '<em><b>Period Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOSSIER__PERIOD_START = eINSTANCE.getDossier_PeriodStart();

		/**
		 * The meta object literal for the '<em><b>Period End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOSSIER__PERIOD_END = eINSTANCE.getDossier_PeriodEnd();

		/**
		 * The meta object literal for the '<em><b>Applied On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOSSIER__APPLIED_ON = eINSTANCE.getDossier_AppliedOn();

		/**
		 * The meta object literal for the '<em><b>Illustrative</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOSSIER__ILLUSTRATIVE = eINSTANCE.getDossier_Illustrative();

		/**
		 * The meta object literal for the '<em><b>Conditions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOSSIER__CONDITIONS = eINSTANCE.getDossier_Conditions();

		/**
		 * The meta object literal for the '<em><b>Claims</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOSSIER__CLAIMS = eINSTANCE.getDossier_Claims();

		/**
		 * The meta object literal for the '<em><b>Emissions</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOSSIER__EMISSIONS = eINSTANCE.getDossier_Emissions();

		/**
		 * The meta object literal for the '<em><b>Offsets</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOSSIER__OFFSETS = eINSTANCE.getDossier_Offsets();

		/**
		 * The meta object literal for the '<em><b>Materials</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOSSIER__MATERIALS = eINSTANCE.getDossier_Materials();

		/**
		 * The meta object literal for the '<em><b>Packages</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOSSIER__PACKAGES = eINSTANCE.getDossier_Packages();

		/**
		 * The meta object literal for the '{@link org.hecha.model.dossier.impl.ConditionClaimImpl <em>Condition Claim</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hecha.model.dossier.impl.ConditionClaimImpl
		 * @see org.hecha.model.dossier.impl.DossierPackageImpl#getConditionClaim()
		 * @generated
		 */
		EClass CONDITION_CLAIM = eINSTANCE.getConditionClaim();

		/**
		 * The meta object literal for the '<em><b>Condition Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONDITION_CLAIM__CONDITION_ID = eINSTANCE.getConditionClaim_ConditionId();

		/**
		 * The meta object literal for the '<em><b>Answer</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONDITION_CLAIM__ANSWER = eINSTANCE.getConditionClaim_Answer();

		/**
		 * The meta object literal for the '<em><b>Statement</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONDITION_CLAIM__STATEMENT = eINSTANCE.getConditionClaim_Statement();

		/**
		 * The meta object literal for the '<em><b>Material Ids</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONDITION_CLAIM__MATERIAL_IDS = eINSTANCE.getConditionClaim_MaterialIds();

		/**
		 * The meta object literal for the '{@link org.hecha.model.dossier.impl.IndicatorClaimImpl <em>Indicator Claim</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hecha.model.dossier.impl.IndicatorClaimImpl
		 * @see org.hecha.model.dossier.impl.DossierPackageImpl#getIndicatorClaim()
		 * @generated
		 */
		EClass INDICATOR_CLAIM = eINSTANCE.getIndicatorClaim();

		/**
		 * The meta object literal for the '<em><b>Indicator Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR_CLAIM__INDICATOR_ID = eINSTANCE.getIndicatorClaim_IndicatorId();

		/**
		 * The meta object literal for the '<em><b>Inputs</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INDICATOR_CLAIM__INPUTS = eINSTANCE.getIndicatorClaim_Inputs();

		/**
		 * The meta object literal for the '<em><b>Statement</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR_CLAIM__STATEMENT = eINSTANCE.getIndicatorClaim_Statement();

		/**
		 * The meta object literal for the '<em><b>Material Ids</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR_CLAIM__MATERIAL_IDS = eINSTANCE.getIndicatorClaim_MaterialIds();

		/**
		 * The meta object literal for the '{@link org.hecha.model.dossier.impl.ClaimInputImpl <em>Claim Input</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hecha.model.dossier.impl.ClaimInputImpl
		 * @see org.hecha.model.dossier.impl.DossierPackageImpl#getClaimInput()
		 * @generated
		 */
		EClass CLAIM_INPUT = eINSTANCE.getClaimInput();

		/**
		 * The meta object literal for the '<em><b>Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLAIM_INPUT__KEY = eINSTANCE.getClaimInput_Key();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLAIM_INPUT__VALUE = eINSTANCE.getClaimInput_Value();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLAIM_INPUT__UNIT = eINSTANCE.getClaimInput_Unit();

		/**
		 * The meta object literal for the '{@link org.hecha.model.dossier.impl.ClaimedEmissionsImpl <em>Claimed Emissions</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hecha.model.dossier.impl.ClaimedEmissionsImpl
		 * @see org.hecha.model.dossier.impl.DossierPackageImpl#getClaimedEmissions()
		 * @generated
		 */
		EClass CLAIMED_EMISSIONS = eINSTANCE.getClaimedEmissions();

		/**
		 * The meta object literal for the '<em><b>Category1</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLAIMED_EMISSIONS__CATEGORY1 = eINSTANCE.getClaimedEmissions_Category1();

		/**
		 * The meta object literal for the '<em><b>Category2</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLAIMED_EMISSIONS__CATEGORY2 = eINSTANCE.getClaimedEmissions_Category2();

		/**
		 * The meta object literal for the '<em><b>Category3</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLAIMED_EMISSIONS__CATEGORY3 = eINSTANCE.getClaimedEmissions_Category3();

		/**
		 * The meta object literal for the '<em><b>Baseline</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLAIMED_EMISSIONS__BASELINE = eINSTANCE.getClaimedEmissions_Baseline();

		/**
		 * The meta object literal for the '<em><b>Reduction</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLAIMED_EMISSIONS__REDUCTION = eINSTANCE.getClaimedEmissions_Reduction();

		/**
		 * The meta object literal for the '{@link org.hecha.model.dossier.impl.MaterialImpl <em>Material</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hecha.model.dossier.impl.MaterialImpl
		 * @see org.hecha.model.dossier.impl.DossierPackageImpl#getMaterial()
		 * @generated
		 */
		EClass MATERIAL = eINSTANCE.getMaterial();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MATERIAL__NUMBER = eINSTANCE.getMaterial_Number();

		/**
		 * The meta object literal for the '<em><b>Path</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MATERIAL__PATH = eINSTANCE.getMaterial_Path();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MATERIAL__TITLE = eINSTANCE.getMaterial_Title();

		/**
		 * The meta object literal for the '<em><b>Sha256</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MATERIAL__SHA256 = eINSTANCE.getMaterial_Sha256();

		/**
		 * The meta object literal for the '<em><b>Language</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MATERIAL__LANGUAGE = eINSTANCE.getMaterial_Language();

		/**
		 * The meta object literal for the '<em><b>Translation Of</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MATERIAL__TRANSLATION_OF = eINSTANCE.getMaterial_TranslationOf();

		/**
		 * The meta object literal for the '{@link org.hecha.model.dossier.impl.PackageReferenceImpl <em>Package Reference</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hecha.model.dossier.impl.PackageReferenceImpl
		 * @see org.hecha.model.dossier.impl.DossierPackageImpl#getPackageReference()
		 * @generated
		 */
		EClass PACKAGE_REFERENCE = eINSTANCE.getPackageReference();

		/**
		 * The meta object literal for the '<em><b>Path</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PACKAGE_REFERENCE__PATH = eINSTANCE.getPackageReference_Path();

		/**
		 * The meta object literal for the '<em><b>Sha256</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PACKAGE_REFERENCE__SHA256 = eINSTANCE.getPackageReference_Sha256();

		/**
		 * The meta object literal for the '<em><b>Covers</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PACKAGE_REFERENCE__COVERS = eINSTANCE.getPackageReference_Covers();

		/**
		 * The meta object literal for the '{@link org.hecha.model.dossier.ClaimAnswer <em>Claim Answer</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hecha.model.dossier.ClaimAnswer
		 * @see org.hecha.model.dossier.impl.DossierPackageImpl#getClaimAnswer()
		 * @generated
		 */
		EEnum CLAIM_ANSWER = eINSTANCE.getClaimAnswer();

	}

} //DossierPackage
