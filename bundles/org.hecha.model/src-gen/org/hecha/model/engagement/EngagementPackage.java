/**
 */
package org.hecha.model.engagement;

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
 * The contract between a verification body and a factory: who verifies what, against which criteria, to which level, with which result.
 * <!-- end-model-doc -->
 * @see org.hecha.model.engagement.EngagementFactory
 * @model kind="package"
 * @generated
 */
public interface EngagementPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "engagement"; //$NON-NLS-1$

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://hecha.org/model/engagement/1"; //$NON-NLS-1$

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "engagement"; //$NON-NLS-1$

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	EngagementPackage eINSTANCE = org.hecha.model.engagement.impl.EngagementPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.hecha.model.engagement.impl.EngagementImpl <em>Engagement</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hecha.model.engagement.impl.EngagementImpl
	 * @see org.hecha.model.engagement.impl.EngagementPackageImpl#getEngagement()
	 * @generated
	 */
	int ENGAGEMENT = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENGAGEMENT__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENGAGEMENT__NUMBER = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENGAGEMENT__TITLE = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Programme</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENGAGEMENT__PROGRAMME = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Schema Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENGAGEMENT__SCHEMA_VERSION = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Data Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENGAGEMENT__DATA_VERSION = BasePackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Statement Kinds</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENGAGEMENT__STATEMENT_KINDS = BasePackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Criteria</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENGAGEMENT__CRITERIA = BasePackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Period Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENGAGEMENT__PERIOD_START = BasePackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Period End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENGAGEMENT__PERIOD_END = BasePackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Assurance Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENGAGEMENT__ASSURANCE_LEVEL = BasePackage.IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Materiality Percent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENGAGEMENT__MATERIALITY_PERCENT = BasePackage.IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Materiality Absolute</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENGAGEMENT__MATERIALITY_ABSOLUTE = BasePackage.IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Gwp Set</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENGAGEMENT__GWP_SET = BasePackage.IDENTIFIED_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Fuel Table Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENGAGEMENT__FUEL_TABLE_ID = BasePackage.IDENTIFIED_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Electricity Series</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENGAGEMENT__ELECTRICITY_SERIES = BasePackage.IDENTIFIED_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Electricity Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENGAGEMENT__ELECTRICITY_YEAR = BasePackage.IDENTIFIED_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Profile Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENGAGEMENT__PROFILE_ID = BasePackage.IDENTIFIED_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENGAGEMENT__LANGUAGE = BasePackage.IDENTIFIED_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Illustrative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENGAGEMENT__ILLUSTRATIVE = BasePackage.IDENTIFIED_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENGAGEMENT__NOTES = BasePackage.IDENTIFIED_FEATURE_COUNT + 19;

	/**
	 * The feature id for the '<em><b>Organization</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENGAGEMENT__ORGANIZATION = BasePackage.IDENTIFIED_FEATURE_COUNT + 20;

	/**
	 * The feature id for the '<em><b>Body</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENGAGEMENT__BODY = BasePackage.IDENTIFIED_FEATURE_COUNT + 21;

	/**
	 * The feature id for the '<em><b>Team</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENGAGEMENT__TEAM = BasePackage.IDENTIFIED_FEATURE_COUNT + 22;

	/**
	 * The feature id for the '<em><b>Process</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENGAGEMENT__PROCESS = BasePackage.IDENTIFIED_FEATURE_COUNT + 23;

	/**
	 * The feature id for the '<em><b>Sign Offs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENGAGEMENT__SIGN_OFFS = BasePackage.IDENTIFIED_FEATURE_COUNT + 24;

	/**
	 * The feature id for the '<em><b>Opinion</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENGAGEMENT__OPINION = BasePackage.IDENTIFIED_FEATURE_COUNT + 25;

	/**
	 * The feature id for the '<em><b>Thresholds</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENGAGEMENT__THRESHOLDS = BasePackage.IDENTIFIED_FEATURE_COUNT + 26;

	/**
	 * The feature id for the '<em><b>Prior Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENGAGEMENT__PRIOR_NUMBER = BasePackage.IDENTIFIED_FEATURE_COUNT + 27;

	/**
	 * The feature id for the '<em><b>Fieldwork</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENGAGEMENT__FIELDWORK = BasePackage.IDENTIFIED_FEATURE_COUNT + 28;

	/**
	 * The feature id for the '<em><b>Materiality By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENGAGEMENT__MATERIALITY_BY = BasePackage.IDENTIFIED_FEATURE_COUNT + 29;

	/**
	 * The feature id for the '<em><b>Materiality At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENGAGEMENT__MATERIALITY_AT = BasePackage.IDENTIFIED_FEATURE_COUNT + 30;

	/**
	 * The number of structural features of the '<em>Engagement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENGAGEMENT_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 31;

	/**
	 * The number of operations of the '<em>Engagement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENGAGEMENT_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hecha.model.engagement.impl.CriterionImpl <em>Criterion</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hecha.model.engagement.impl.CriterionImpl
	 * @see org.hecha.model.engagement.impl.EngagementPackageImpl#getCriterion()
	 * @generated
	 */
	int CRITERION = 1;

	/**
	 * The feature id for the '<em><b>Standard Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITERION__STANDARD_ID = 0;

	/**
	 * The feature id for the '<em><b>Edition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITERION__EDITION = 1;

	/**
	 * The number of structural features of the '<em>Criterion</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITERION_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Criterion</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITERION_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.hecha.model.engagement.impl.OrganizationImpl <em>Organization</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hecha.model.engagement.impl.OrganizationImpl
	 * @see org.hecha.model.engagement.impl.EngagementPackageImpl#getOrganization()
	 * @generated
	 */
	int ORGANIZATION = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATION__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATION__NAME = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Credit Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATION__CREDIT_CODE = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATION__ADDRESS = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Province Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATION__PROVINCE_CODE = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Industry Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATION__INDUSTRY_CODE = BasePackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Legal Representative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATION__LEGAL_REPRESENTATIVE = BasePackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Contact</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATION__CONTACT = BasePackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATION__DESCRIPTION = BasePackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Organization</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATION_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The number of operations of the '<em>Organization</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATION_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hecha.model.engagement.impl.VerificationBodyImpl <em>Verification Body</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hecha.model.engagement.impl.VerificationBodyImpl
	 * @see org.hecha.model.engagement.impl.EngagementPackageImpl#getVerificationBody()
	 * @generated
	 */
	int VERIFICATION_BODY = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERIFICATION_BODY__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERIFICATION_BODY__NAME = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Credit Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERIFICATION_BODY__CREDIT_CODE = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Accreditation Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERIFICATION_BODY__ACCREDITATION_NUMBER = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERIFICATION_BODY__ADDRESS = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Verification Body</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERIFICATION_BODY_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Verification Body</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERIFICATION_BODY_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hecha.model.engagement.impl.TeamMemberImpl <em>Team Member</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hecha.model.engagement.impl.TeamMemberImpl
	 * @see org.hecha.model.engagement.impl.EngagementPackageImpl#getTeamMember()
	 * @generated
	 */
	int TEAM_MEMBER = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEAM_MEMBER__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEAM_MEMBER__NAME = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEAM_MEMBER__ROLE = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Fields</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEAM_MEMBER__FIELDS = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Conflict Declared</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEAM_MEMBER__CONFLICT_DECLARED = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Conflict Declared On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEAM_MEMBER__CONFLICT_DECLARED_ON = BasePackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Conflict Statement</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEAM_MEMBER__CONFLICT_STATEMENT = BasePackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Lead Since</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEAM_MEMBER__LEAD_SINCE = BasePackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Team Member</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEAM_MEMBER_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Team Member</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEAM_MEMBER_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hecha.model.engagement.impl.ProcessStepImpl <em>Process Step</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hecha.model.engagement.impl.ProcessStepImpl
	 * @see org.hecha.model.engagement.impl.EngagementPackageImpl#getProcessStep()
	 * @generated
	 */
	int PROCESS_STEP = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESS_STEP__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESS_STEP__KIND = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Owner Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESS_STEP__OWNER_ID = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESS_STEP__STATE = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESS_STEP__DUE = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Started On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESS_STEP__STARTED_ON = BasePackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Completed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESS_STEP__COMPLETED_ON = BasePackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Remark</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESS_STEP__REMARK = BasePackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Record</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESS_STEP__RECORD = BasePackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Evidence Ids</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESS_STEP__EVIDENCE_IDS = BasePackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Process Step</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESS_STEP_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The number of operations of the '<em>Process Step</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESS_STEP_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hecha.model.engagement.impl.SignOffImpl <em>Sign Off</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hecha.model.engagement.impl.SignOffImpl
	 * @see org.hecha.model.engagement.impl.EngagementPackageImpl#getSignOff()
	 * @generated
	 */
	int SIGN_OFF = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGN_OFF__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Member Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGN_OFF__MEMBER_ID = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGN_OFF__ROLE = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Subject</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGN_OFF__SUBJECT = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Signed At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGN_OFF__SIGNED_AT = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Digest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGN_OFF__DIGEST = BasePackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Voided By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGN_OFF__VOIDED_BY = BasePackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Remark</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGN_OFF__REMARK = BasePackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Voided At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGN_OFF__VOIDED_AT = BasePackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Objects</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGN_OFF__OBJECTS = BasePackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Sign Off</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGN_OFF_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The number of operations of the '<em>Sign Off</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGN_OFF_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hecha.model.engagement.impl.OpinionImpl <em>Opinion</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hecha.model.engagement.impl.OpinionImpl
	 * @see org.hecha.model.engagement.impl.EngagementPackageImpl#getOpinion()
	 * @generated
	 */
	int OPINION = 7;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPINION__KIND = 0;

	/**
	 * The feature id for the '<em><b>Assurance Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPINION__ASSURANCE_LEVEL = 1;

	/**
	 * The feature id for the '<em><b>Statement</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPINION__STATEMENT = 2;

	/**
	 * The feature id for the '<em><b>Qualification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPINION__QUALIFICATION = 3;

	/**
	 * The feature id for the '<em><b>Issued On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPINION__ISSUED_ON = 4;

	/**
	 * The feature id for the '<em><b>Addressee</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPINION__ADDRESSEE = 5;

	/**
	 * The feature id for the '<em><b>Basis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPINION__BASIS = 6;

	/**
	 * The feature id for the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPINION__PLACE = 7;

	/**
	 * The feature id for the '<em><b>Intended Use</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPINION__INTENDED_USE = 8;

	/**
	 * The feature id for the '<em><b>Scope Limitation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPINION__SCOPE_LIMITATION = 9;

	/**
	 * The feature id for the '<em><b>Pervasive</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPINION__PERVASIVE = 10;

	/**
	 * The feature id for the '<em><b>Proposed By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPINION__PROPOSED_BY = 11;

	/**
	 * The number of structural features of the '<em>Opinion</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPINION_FEATURE_COUNT = 12;

	/**
	 * The number of operations of the '<em>Opinion</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPINION_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.hecha.model.engagement.impl.CategoryThresholdImpl <em>Category Threshold</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hecha.model.engagement.impl.CategoryThresholdImpl
	 * @see org.hecha.model.engagement.impl.EngagementPackageImpl#getCategoryThreshold()
	 * @generated
	 */
	int CATEGORY_THRESHOLD = 8;

	/**
	 * The feature id for the '<em><b>Category</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATEGORY_THRESHOLD__CATEGORY = 0;

	/**
	 * The feature id for the '<em><b>Percent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATEGORY_THRESHOLD__PERCENT = 1;

	/**
	 * The feature id for the '<em><b>Absolute</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATEGORY_THRESHOLD__ABSOLUTE = 2;

	/**
	 * The number of structural features of the '<em>Category Threshold</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATEGORY_THRESHOLD_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Category Threshold</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATEGORY_THRESHOLD_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.hecha.model.engagement.impl.SignedObjectImpl <em>Signed Object</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hecha.model.engagement.impl.SignedObjectImpl
	 * @see org.hecha.model.engagement.impl.EngagementPackageImpl#getSignedObject()
	 * @generated
	 */
	int SIGNED_OBJECT = 9;

	/**
	 * The feature id for the '<em><b>Object Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGNED_OBJECT__OBJECT_ID = 0;

	/**
	 * The feature id for the '<em><b>Fields</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGNED_OBJECT__FIELDS = 1;

	/**
	 * The number of structural features of the '<em>Signed Object</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGNED_OBJECT_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Signed Object</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGNED_OBJECT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.hecha.model.engagement.StatementKind <em>Statement Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hecha.model.engagement.StatementKind
	 * @see org.hecha.model.engagement.impl.EngagementPackageImpl#getStatementKind()
	 * @generated
	 */
	int STATEMENT_KIND = 10;

	/**
	 * The meta object id for the '{@link org.hecha.model.engagement.AssuranceLevel <em>Assurance Level</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hecha.model.engagement.AssuranceLevel
	 * @see org.hecha.model.engagement.impl.EngagementPackageImpl#getAssuranceLevel()
	 * @generated
	 */
	int ASSURANCE_LEVEL = 11;

	/**
	 * The meta object id for the '{@link org.hecha.model.engagement.TeamRole <em>Team Role</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hecha.model.engagement.TeamRole
	 * @see org.hecha.model.engagement.impl.EngagementPackageImpl#getTeamRole()
	 * @generated
	 */
	int TEAM_ROLE = 12;

	/**
	 * The meta object id for the '{@link org.hecha.model.engagement.OpinionKind <em>Opinion Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hecha.model.engagement.OpinionKind
	 * @see org.hecha.model.engagement.impl.EngagementPackageImpl#getOpinionKind()
	 * @generated
	 */
	int OPINION_KIND = 13;

	/**
	 * The meta object id for the '{@link org.hecha.model.engagement.StepState <em>Step State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hecha.model.engagement.StepState
	 * @see org.hecha.model.engagement.impl.EngagementPackageImpl#getStepState()
	 * @generated
	 */
	int STEP_STATE = 14;


	/**
	 * Returns the meta object for class '{@link org.hecha.model.engagement.Engagement <em>Engagement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Engagement</em>'.
	 * @see org.hecha.model.engagement.Engagement
	 * @generated
	 */
	EClass getEngagement();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.engagement.Engagement#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see org.hecha.model.engagement.Engagement#getNumber()
	 * @see #getEngagement()
	 * @generated
	 */
	EAttribute getEngagement_Number();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.engagement.Engagement#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.hecha.model.engagement.Engagement#getTitle()
	 * @see #getEngagement()
	 * @generated
	 */
	EAttribute getEngagement_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.engagement.Engagement#getProgramme <em>Programme</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Programme</em>'.
	 * @see org.hecha.model.engagement.Engagement#getProgramme()
	 * @see #getEngagement()
	 * @generated
	 */
	EAttribute getEngagement_Programme();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.engagement.Engagement#getSchemaVersion <em>Schema Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Schema Version</em>'.
	 * @see org.hecha.model.engagement.Engagement#getSchemaVersion()
	 * @see #getEngagement()
	 * @generated
	 */
	EAttribute getEngagement_SchemaVersion();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.engagement.Engagement#getDataVersion <em>Data Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Data Version</em>'.
	 * @see org.hecha.model.engagement.Engagement#getDataVersion()
	 * @see #getEngagement()
	 * @generated
	 */
	EAttribute getEngagement_DataVersion();

	/**
	 * Returns the meta object for the attribute list '{@link org.hecha.model.engagement.Engagement#getStatementKinds <em>Statement Kinds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Statement Kinds</em>'.
	 * @see org.hecha.model.engagement.Engagement#getStatementKinds()
	 * @see #getEngagement()
	 * @generated
	 */
	EAttribute getEngagement_StatementKinds();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hecha.model.engagement.Engagement#getCriteria <em>Criteria</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Criteria</em>'.
	 * @see org.hecha.model.engagement.Engagement#getCriteria()
	 * @see #getEngagement()
	 * @generated
	 */
	EReference getEngagement_Criteria();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.engagement.Engagement#getPeriodStart <em>Period Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Period Start</em>'.
	 * @see org.hecha.model.engagement.Engagement#getPeriodStart()
	 * @see #getEngagement()
	 * @generated
	 */
	EAttribute getEngagement_PeriodStart();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.engagement.Engagement#getPeriodEnd <em>Period End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Period End</em>'.
	 * @see org.hecha.model.engagement.Engagement#getPeriodEnd()
	 * @see #getEngagement()
	 * @generated
	 */
	EAttribute getEngagement_PeriodEnd();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.engagement.Engagement#getAssuranceLevel <em>Assurance Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Assurance Level</em>'.
	 * @see org.hecha.model.engagement.Engagement#getAssuranceLevel()
	 * @see #getEngagement()
	 * @generated
	 */
	EAttribute getEngagement_AssuranceLevel();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.engagement.Engagement#getMaterialityPercent <em>Materiality Percent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Materiality Percent</em>'.
	 * @see org.hecha.model.engagement.Engagement#getMaterialityPercent()
	 * @see #getEngagement()
	 * @generated
	 */
	EAttribute getEngagement_MaterialityPercent();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.engagement.Engagement#getMaterialityAbsolute <em>Materiality Absolute</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Materiality Absolute</em>'.
	 * @see org.hecha.model.engagement.Engagement#getMaterialityAbsolute()
	 * @see #getEngagement()
	 * @generated
	 */
	EAttribute getEngagement_MaterialityAbsolute();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.engagement.Engagement#getGwpSet <em>Gwp Set</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Gwp Set</em>'.
	 * @see org.hecha.model.engagement.Engagement#getGwpSet()
	 * @see #getEngagement()
	 * @generated
	 */
	EAttribute getEngagement_GwpSet();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.engagement.Engagement#getFuelTableId <em>Fuel Table Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Fuel Table Id</em>'.
	 * @see org.hecha.model.engagement.Engagement#getFuelTableId()
	 * @see #getEngagement()
	 * @generated
	 */
	EAttribute getEngagement_FuelTableId();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.engagement.Engagement#getElectricitySeries <em>Electricity Series</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Electricity Series</em>'.
	 * @see org.hecha.model.engagement.Engagement#getElectricitySeries()
	 * @see #getEngagement()
	 * @generated
	 */
	EAttribute getEngagement_ElectricitySeries();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.engagement.Engagement#getElectricityYear <em>Electricity Year</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Electricity Year</em>'.
	 * @see org.hecha.model.engagement.Engagement#getElectricityYear()
	 * @see #getEngagement()
	 * @generated
	 */
	EAttribute getEngagement_ElectricityYear();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.engagement.Engagement#getProfileId <em>Profile Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Profile Id</em>'.
	 * @see org.hecha.model.engagement.Engagement#getProfileId()
	 * @see #getEngagement()
	 * @generated
	 */
	EAttribute getEngagement_ProfileId();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.engagement.Engagement#getLanguage <em>Language</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Language</em>'.
	 * @see org.hecha.model.engagement.Engagement#getLanguage()
	 * @see #getEngagement()
	 * @generated
	 */
	EAttribute getEngagement_Language();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.engagement.Engagement#isIllustrative <em>Illustrative</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Illustrative</em>'.
	 * @see org.hecha.model.engagement.Engagement#isIllustrative()
	 * @see #getEngagement()
	 * @generated
	 */
	EAttribute getEngagement_Illustrative();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.engagement.Engagement#getNotes <em>Notes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Notes</em>'.
	 * @see org.hecha.model.engagement.Engagement#getNotes()
	 * @see #getEngagement()
	 * @generated
	 */
	EAttribute getEngagement_Notes();

	/**
	 * Returns the meta object for the containment reference '{@link org.hecha.model.engagement.Engagement#getOrganization <em>Organization</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Organization</em>'.
	 * @see org.hecha.model.engagement.Engagement#getOrganization()
	 * @see #getEngagement()
	 * @generated
	 */
	EReference getEngagement_Organization();

	/**
	 * Returns the meta object for the containment reference '{@link org.hecha.model.engagement.Engagement#getBody <em>Body</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Body</em>'.
	 * @see org.hecha.model.engagement.Engagement#getBody()
	 * @see #getEngagement()
	 * @generated
	 */
	EReference getEngagement_Body();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hecha.model.engagement.Engagement#getTeam <em>Team</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Team</em>'.
	 * @see org.hecha.model.engagement.Engagement#getTeam()
	 * @see #getEngagement()
	 * @generated
	 */
	EReference getEngagement_Team();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hecha.model.engagement.Engagement#getProcess <em>Process</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Process</em>'.
	 * @see org.hecha.model.engagement.Engagement#getProcess()
	 * @see #getEngagement()
	 * @generated
	 */
	EReference getEngagement_Process();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hecha.model.engagement.Engagement#getSignOffs <em>Sign Offs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Sign Offs</em>'.
	 * @see org.hecha.model.engagement.Engagement#getSignOffs()
	 * @see #getEngagement()
	 * @generated
	 */
	EReference getEngagement_SignOffs();

	/**
	 * Returns the meta object for the containment reference '{@link org.hecha.model.engagement.Engagement#getOpinion <em>Opinion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Opinion</em>'.
	 * @see org.hecha.model.engagement.Engagement#getOpinion()
	 * @see #getEngagement()
	 * @generated
	 */
	EReference getEngagement_Opinion();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hecha.model.engagement.Engagement#getThresholds <em>Thresholds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Thresholds</em>'.
	 * @see org.hecha.model.engagement.Engagement#getThresholds()
	 * @see #getEngagement()
	 * @generated
	 */
	EReference getEngagement_Thresholds();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.engagement.Engagement#getPriorNumber <em>Prior Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Prior Number</em>'.
	 * @see org.hecha.model.engagement.Engagement#getPriorNumber()
	 * @see #getEngagement()
	 * @generated
	 */
	EAttribute getEngagement_PriorNumber();

	/**
	 * Returns the meta object for the containment reference '{@link org.hecha.model.engagement.Engagement#getFieldwork <em>Fieldwork</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Fieldwork</em>'.
	 * @see org.hecha.model.engagement.Engagement#getFieldwork()
	 * @see #getEngagement()
	 * @generated
	 */
	EReference getEngagement_Fieldwork();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.engagement.Engagement#getMaterialityBy <em>Materiality By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Materiality By</em>'.
	 * @see org.hecha.model.engagement.Engagement#getMaterialityBy()
	 * @see #getEngagement()
	 * @generated
	 */
	EAttribute getEngagement_MaterialityBy();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.engagement.Engagement#getMaterialityAt <em>Materiality At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Materiality At</em>'.
	 * @see org.hecha.model.engagement.Engagement#getMaterialityAt()
	 * @see #getEngagement()
	 * @generated
	 */
	EAttribute getEngagement_MaterialityAt();

	/**
	 * Returns the meta object for class '{@link org.hecha.model.engagement.Criterion <em>Criterion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Criterion</em>'.
	 * @see org.hecha.model.engagement.Criterion
	 * @generated
	 */
	EClass getCriterion();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.engagement.Criterion#getStandardId <em>Standard Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Standard Id</em>'.
	 * @see org.hecha.model.engagement.Criterion#getStandardId()
	 * @see #getCriterion()
	 * @generated
	 */
	EAttribute getCriterion_StandardId();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.engagement.Criterion#getEdition <em>Edition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Edition</em>'.
	 * @see org.hecha.model.engagement.Criterion#getEdition()
	 * @see #getCriterion()
	 * @generated
	 */
	EAttribute getCriterion_Edition();

	/**
	 * Returns the meta object for class '{@link org.hecha.model.engagement.Organization <em>Organization</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Organization</em>'.
	 * @see org.hecha.model.engagement.Organization
	 * @generated
	 */
	EClass getOrganization();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.engagement.Organization#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.hecha.model.engagement.Organization#getName()
	 * @see #getOrganization()
	 * @generated
	 */
	EAttribute getOrganization_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.engagement.Organization#getCreditCode <em>Credit Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Credit Code</em>'.
	 * @see org.hecha.model.engagement.Organization#getCreditCode()
	 * @see #getOrganization()
	 * @generated
	 */
	EAttribute getOrganization_CreditCode();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.engagement.Organization#getAddress <em>Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Address</em>'.
	 * @see org.hecha.model.engagement.Organization#getAddress()
	 * @see #getOrganization()
	 * @generated
	 */
	EAttribute getOrganization_Address();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.engagement.Organization#getProvinceCode <em>Province Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Province Code</em>'.
	 * @see org.hecha.model.engagement.Organization#getProvinceCode()
	 * @see #getOrganization()
	 * @generated
	 */
	EAttribute getOrganization_ProvinceCode();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.engagement.Organization#getIndustryCode <em>Industry Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Industry Code</em>'.
	 * @see org.hecha.model.engagement.Organization#getIndustryCode()
	 * @see #getOrganization()
	 * @generated
	 */
	EAttribute getOrganization_IndustryCode();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.engagement.Organization#getLegalRepresentative <em>Legal Representative</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Legal Representative</em>'.
	 * @see org.hecha.model.engagement.Organization#getLegalRepresentative()
	 * @see #getOrganization()
	 * @generated
	 */
	EAttribute getOrganization_LegalRepresentative();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.engagement.Organization#getContact <em>Contact</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Contact</em>'.
	 * @see org.hecha.model.engagement.Organization#getContact()
	 * @see #getOrganization()
	 * @generated
	 */
	EAttribute getOrganization_Contact();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.engagement.Organization#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.hecha.model.engagement.Organization#getDescription()
	 * @see #getOrganization()
	 * @generated
	 */
	EAttribute getOrganization_Description();

	/**
	 * Returns the meta object for class '{@link org.hecha.model.engagement.VerificationBody <em>Verification Body</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Verification Body</em>'.
	 * @see org.hecha.model.engagement.VerificationBody
	 * @generated
	 */
	EClass getVerificationBody();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.engagement.VerificationBody#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.hecha.model.engagement.VerificationBody#getName()
	 * @see #getVerificationBody()
	 * @generated
	 */
	EAttribute getVerificationBody_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.engagement.VerificationBody#getCreditCode <em>Credit Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Credit Code</em>'.
	 * @see org.hecha.model.engagement.VerificationBody#getCreditCode()
	 * @see #getVerificationBody()
	 * @generated
	 */
	EAttribute getVerificationBody_CreditCode();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.engagement.VerificationBody#getAccreditationNumber <em>Accreditation Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Accreditation Number</em>'.
	 * @see org.hecha.model.engagement.VerificationBody#getAccreditationNumber()
	 * @see #getVerificationBody()
	 * @generated
	 */
	EAttribute getVerificationBody_AccreditationNumber();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.engagement.VerificationBody#getAddress <em>Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Address</em>'.
	 * @see org.hecha.model.engagement.VerificationBody#getAddress()
	 * @see #getVerificationBody()
	 * @generated
	 */
	EAttribute getVerificationBody_Address();

	/**
	 * Returns the meta object for class '{@link org.hecha.model.engagement.TeamMember <em>Team Member</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Team Member</em>'.
	 * @see org.hecha.model.engagement.TeamMember
	 * @generated
	 */
	EClass getTeamMember();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.engagement.TeamMember#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.hecha.model.engagement.TeamMember#getName()
	 * @see #getTeamMember()
	 * @generated
	 */
	EAttribute getTeamMember_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.engagement.TeamMember#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role</em>'.
	 * @see org.hecha.model.engagement.TeamMember#getRole()
	 * @see #getTeamMember()
	 * @generated
	 */
	EAttribute getTeamMember_Role();

	/**
	 * Returns the meta object for the attribute list '{@link org.hecha.model.engagement.TeamMember#getFields <em>Fields</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Fields</em>'.
	 * @see org.hecha.model.engagement.TeamMember#getFields()
	 * @see #getTeamMember()
	 * @generated
	 */
	EAttribute getTeamMember_Fields();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.engagement.TeamMember#isConflictDeclared <em>Conflict Declared</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Conflict Declared</em>'.
	 * @see org.hecha.model.engagement.TeamMember#isConflictDeclared()
	 * @see #getTeamMember()
	 * @generated
	 */
	EAttribute getTeamMember_ConflictDeclared();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.engagement.TeamMember#getConflictDeclaredOn <em>Conflict Declared On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Conflict Declared On</em>'.
	 * @see org.hecha.model.engagement.TeamMember#getConflictDeclaredOn()
	 * @see #getTeamMember()
	 * @generated
	 */
	EAttribute getTeamMember_ConflictDeclaredOn();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.engagement.TeamMember#getConflictStatement <em>Conflict Statement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Conflict Statement</em>'.
	 * @see org.hecha.model.engagement.TeamMember#getConflictStatement()
	 * @see #getTeamMember()
	 * @generated
	 */
	EAttribute getTeamMember_ConflictStatement();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.engagement.TeamMember#getLeadSince <em>Lead Since</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Lead Since</em>'.
	 * @see org.hecha.model.engagement.TeamMember#getLeadSince()
	 * @see #getTeamMember()
	 * @generated
	 */
	EAttribute getTeamMember_LeadSince();

	/**
	 * Returns the meta object for class '{@link org.hecha.model.engagement.ProcessStep <em>Process Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Process Step</em>'.
	 * @see org.hecha.model.engagement.ProcessStep
	 * @generated
	 */
	EClass getProcessStep();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.engagement.ProcessStep#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.hecha.model.engagement.ProcessStep#getKind()
	 * @see #getProcessStep()
	 * @generated
	 */
	EAttribute getProcessStep_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.engagement.ProcessStep#getOwnerId <em>Owner Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Owner Id</em>'.
	 * @see org.hecha.model.engagement.ProcessStep#getOwnerId()
	 * @see #getProcessStep()
	 * @generated
	 */
	EAttribute getProcessStep_OwnerId();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.engagement.ProcessStep#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.hecha.model.engagement.ProcessStep#getState()
	 * @see #getProcessStep()
	 * @generated
	 */
	EAttribute getProcessStep_State();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.engagement.ProcessStep#getDue <em>Due</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Due</em>'.
	 * @see org.hecha.model.engagement.ProcessStep#getDue()
	 * @see #getProcessStep()
	 * @generated
	 */
	EAttribute getProcessStep_Due();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.engagement.ProcessStep#getStartedOn <em>Started On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Started On</em>'.
	 * @see org.hecha.model.engagement.ProcessStep#getStartedOn()
	 * @see #getProcessStep()
	 * @generated
	 */
	EAttribute getProcessStep_StartedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.engagement.ProcessStep#getCompletedOn <em>Completed On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Completed On</em>'.
	 * @see org.hecha.model.engagement.ProcessStep#getCompletedOn()
	 * @see #getProcessStep()
	 * @generated
	 */
	EAttribute getProcessStep_CompletedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.engagement.ProcessStep#getRemark <em>Remark</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Remark</em>'.
	 * @see org.hecha.model.engagement.ProcessStep#getRemark()
	 * @see #getProcessStep()
	 * @generated
	 */
	EAttribute getProcessStep_Remark();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.engagement.ProcessStep#getRecord <em>Record</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Record</em>'.
	 * @see org.hecha.model.engagement.ProcessStep#getRecord()
	 * @see #getProcessStep()
	 * @generated
	 */
	EAttribute getProcessStep_Record();

	/**
	 * Returns the meta object for the attribute list '{@link org.hecha.model.engagement.ProcessStep#getEvidenceIds <em>Evidence Ids</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Evidence Ids</em>'.
	 * @see org.hecha.model.engagement.ProcessStep#getEvidenceIds()
	 * @see #getProcessStep()
	 * @generated
	 */
	EAttribute getProcessStep_EvidenceIds();

	/**
	 * Returns the meta object for class '{@link org.hecha.model.engagement.SignOff <em>Sign Off</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Sign Off</em>'.
	 * @see org.hecha.model.engagement.SignOff
	 * @generated
	 */
	EClass getSignOff();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.engagement.SignOff#getMemberId <em>Member Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Member Id</em>'.
	 * @see org.hecha.model.engagement.SignOff#getMemberId()
	 * @see #getSignOff()
	 * @generated
	 */
	EAttribute getSignOff_MemberId();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.engagement.SignOff#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role</em>'.
	 * @see org.hecha.model.engagement.SignOff#getRole()
	 * @see #getSignOff()
	 * @generated
	 */
	EAttribute getSignOff_Role();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.engagement.SignOff#getSubject <em>Subject</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Subject</em>'.
	 * @see org.hecha.model.engagement.SignOff#getSubject()
	 * @see #getSignOff()
	 * @generated
	 */
	EAttribute getSignOff_Subject();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.engagement.SignOff#getSignedAt <em>Signed At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Signed At</em>'.
	 * @see org.hecha.model.engagement.SignOff#getSignedAt()
	 * @see #getSignOff()
	 * @generated
	 */
	EAttribute getSignOff_SignedAt();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.engagement.SignOff#getDigest <em>Digest</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Digest</em>'.
	 * @see org.hecha.model.engagement.SignOff#getDigest()
	 * @see #getSignOff()
	 * @generated
	 */
	EAttribute getSignOff_Digest();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.engagement.SignOff#getVoidedBy <em>Voided By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Voided By</em>'.
	 * @see org.hecha.model.engagement.SignOff#getVoidedBy()
	 * @see #getSignOff()
	 * @generated
	 */
	EAttribute getSignOff_VoidedBy();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.engagement.SignOff#getRemark <em>Remark</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Remark</em>'.
	 * @see org.hecha.model.engagement.SignOff#getRemark()
	 * @see #getSignOff()
	 * @generated
	 */
	EAttribute getSignOff_Remark();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.engagement.SignOff#getVoidedAt <em>Voided At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Voided At</em>'.
	 * @see org.hecha.model.engagement.SignOff#getVoidedAt()
	 * @see #getSignOff()
	 * @generated
	 */
	EAttribute getSignOff_VoidedAt();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hecha.model.engagement.SignOff#getObjects <em>Objects</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Objects</em>'.
	 * @see org.hecha.model.engagement.SignOff#getObjects()
	 * @see #getSignOff()
	 * @generated
	 */
	EReference getSignOff_Objects();

	/**
	 * Returns the meta object for class '{@link org.hecha.model.engagement.Opinion <em>Opinion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Opinion</em>'.
	 * @see org.hecha.model.engagement.Opinion
	 * @generated
	 */
	EClass getOpinion();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.engagement.Opinion#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.hecha.model.engagement.Opinion#getKind()
	 * @see #getOpinion()
	 * @generated
	 */
	EAttribute getOpinion_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.engagement.Opinion#getAssuranceLevel <em>Assurance Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Assurance Level</em>'.
	 * @see org.hecha.model.engagement.Opinion#getAssuranceLevel()
	 * @see #getOpinion()
	 * @generated
	 */
	EAttribute getOpinion_AssuranceLevel();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.engagement.Opinion#getStatement <em>Statement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Statement</em>'.
	 * @see org.hecha.model.engagement.Opinion#getStatement()
	 * @see #getOpinion()
	 * @generated
	 */
	EAttribute getOpinion_Statement();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.engagement.Opinion#getQualification <em>Qualification</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Qualification</em>'.
	 * @see org.hecha.model.engagement.Opinion#getQualification()
	 * @see #getOpinion()
	 * @generated
	 */
	EAttribute getOpinion_Qualification();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.engagement.Opinion#getIssuedOn <em>Issued On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Issued On</em>'.
	 * @see org.hecha.model.engagement.Opinion#getIssuedOn()
	 * @see #getOpinion()
	 * @generated
	 */
	EAttribute getOpinion_IssuedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.engagement.Opinion#getAddressee <em>Addressee</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Addressee</em>'.
	 * @see org.hecha.model.engagement.Opinion#getAddressee()
	 * @see #getOpinion()
	 * @generated
	 */
	EAttribute getOpinion_Addressee();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.engagement.Opinion#getBasis <em>Basis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Basis</em>'.
	 * @see org.hecha.model.engagement.Opinion#getBasis()
	 * @see #getOpinion()
	 * @generated
	 */
	EAttribute getOpinion_Basis();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.engagement.Opinion#getPlace <em>Place</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Place</em>'.
	 * @see org.hecha.model.engagement.Opinion#getPlace()
	 * @see #getOpinion()
	 * @generated
	 */
	EAttribute getOpinion_Place();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.engagement.Opinion#getIntendedUse <em>Intended Use</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Intended Use</em>'.
	 * @see org.hecha.model.engagement.Opinion#getIntendedUse()
	 * @see #getOpinion()
	 * @generated
	 */
	EAttribute getOpinion_IntendedUse();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.engagement.Opinion#getScopeLimitation <em>Scope Limitation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Scope Limitation</em>'.
	 * @see org.hecha.model.engagement.Opinion#getScopeLimitation()
	 * @see #getOpinion()
	 * @generated
	 */
	EAttribute getOpinion_ScopeLimitation();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.engagement.Opinion#isPervasive <em>Pervasive</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pervasive</em>'.
	 * @see org.hecha.model.engagement.Opinion#isPervasive()
	 * @see #getOpinion()
	 * @generated
	 */
	EAttribute getOpinion_Pervasive();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.engagement.Opinion#getProposedBy <em>Proposed By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Proposed By</em>'.
	 * @see org.hecha.model.engagement.Opinion#getProposedBy()
	 * @see #getOpinion()
	 * @generated
	 */
	EAttribute getOpinion_ProposedBy();

	/**
	 * Returns the meta object for class '{@link org.hecha.model.engagement.CategoryThreshold <em>Category Threshold</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Category Threshold</em>'.
	 * @see org.hecha.model.engagement.CategoryThreshold
	 * @generated
	 */
	EClass getCategoryThreshold();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.engagement.CategoryThreshold#getCategory <em>Category</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Category</em>'.
	 * @see org.hecha.model.engagement.CategoryThreshold#getCategory()
	 * @see #getCategoryThreshold()
	 * @generated
	 */
	EAttribute getCategoryThreshold_Category();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.engagement.CategoryThreshold#getPercent <em>Percent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Percent</em>'.
	 * @see org.hecha.model.engagement.CategoryThreshold#getPercent()
	 * @see #getCategoryThreshold()
	 * @generated
	 */
	EAttribute getCategoryThreshold_Percent();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.engagement.CategoryThreshold#getAbsolute <em>Absolute</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Absolute</em>'.
	 * @see org.hecha.model.engagement.CategoryThreshold#getAbsolute()
	 * @see #getCategoryThreshold()
	 * @generated
	 */
	EAttribute getCategoryThreshold_Absolute();

	/**
	 * Returns the meta object for class '{@link org.hecha.model.engagement.SignedObject <em>Signed Object</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Signed Object</em>'.
	 * @see org.hecha.model.engagement.SignedObject
	 * @generated
	 */
	EClass getSignedObject();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.engagement.SignedObject#getObjectId <em>Object Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Object Id</em>'.
	 * @see org.hecha.model.engagement.SignedObject#getObjectId()
	 * @see #getSignedObject()
	 * @generated
	 */
	EAttribute getSignedObject_ObjectId();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.engagement.SignedObject#getFields <em>Fields</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Fields</em>'.
	 * @see org.hecha.model.engagement.SignedObject#getFields()
	 * @see #getSignedObject()
	 * @generated
	 */
	EAttribute getSignedObject_Fields();

	/**
	 * Returns the meta object for enum '{@link org.hecha.model.engagement.StatementKind <em>Statement Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Statement Kind</em>'.
	 * @see org.hecha.model.engagement.StatementKind
	 * @generated
	 */
	EEnum getStatementKind();

	/**
	 * Returns the meta object for enum '{@link org.hecha.model.engagement.AssuranceLevel <em>Assurance Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Assurance Level</em>'.
	 * @see org.hecha.model.engagement.AssuranceLevel
	 * @generated
	 */
	EEnum getAssuranceLevel();

	/**
	 * Returns the meta object for enum '{@link org.hecha.model.engagement.TeamRole <em>Team Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Team Role</em>'.
	 * @see org.hecha.model.engagement.TeamRole
	 * @generated
	 */
	EEnum getTeamRole();

	/**
	 * Returns the meta object for enum '{@link org.hecha.model.engagement.OpinionKind <em>Opinion Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Opinion Kind</em>'.
	 * @see org.hecha.model.engagement.OpinionKind
	 * @generated
	 */
	EEnum getOpinionKind();

	/**
	 * Returns the meta object for enum '{@link org.hecha.model.engagement.StepState <em>Step State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Step State</em>'.
	 * @see org.hecha.model.engagement.StepState
	 * @generated
	 */
	EEnum getStepState();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	EngagementFactory getEngagementFactory();

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
		 * The meta object literal for the '{@link org.hecha.model.engagement.impl.EngagementImpl <em>Engagement</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hecha.model.engagement.impl.EngagementImpl
		 * @see org.hecha.model.engagement.impl.EngagementPackageImpl#getEngagement()
		 * @generated
		 */
		EClass ENGAGEMENT = eINSTANCE.getEngagement();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENGAGEMENT__NUMBER = eINSTANCE.getEngagement_Number();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENGAGEMENT__TITLE = eINSTANCE.getEngagement_Title();

		/**
		 * The meta object literal for the '<em><b>Programme</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENGAGEMENT__PROGRAMME = eINSTANCE.getEngagement_Programme();

		/**
		 * The meta object literal for the '<em><b>Schema Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENGAGEMENT__SCHEMA_VERSION = eINSTANCE.getEngagement_SchemaVersion();

		/**
		 * The meta object literal for the '<em><b>Data Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENGAGEMENT__DATA_VERSION = eINSTANCE.getEngagement_DataVersion();

		/**
		 * The meta object literal for the '<em><b>Statement Kinds</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENGAGEMENT__STATEMENT_KINDS = eINSTANCE.getEngagement_StatementKinds();

		/**
		 * The meta object literal for the '<em><b>Criteria</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ENGAGEMENT__CRITERIA = eINSTANCE.getEngagement_Criteria();

		/**
		 * The meta object literal for the '<em><b>Period Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENGAGEMENT__PERIOD_START = eINSTANCE.getEngagement_PeriodStart();

		/**
		 * The meta object literal for the '<em><b>Period End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENGAGEMENT__PERIOD_END = eINSTANCE.getEngagement_PeriodEnd();

		/**
		 * The meta object literal for the '<em><b>Assurance Level</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENGAGEMENT__ASSURANCE_LEVEL = eINSTANCE.getEngagement_AssuranceLevel();

		/**
		 * The meta object literal for the '<em><b>Materiality Percent</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENGAGEMENT__MATERIALITY_PERCENT = eINSTANCE.getEngagement_MaterialityPercent();

		/**
		 * The meta object literal for the '<em><b>Materiality Absolute</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENGAGEMENT__MATERIALITY_ABSOLUTE = eINSTANCE.getEngagement_MaterialityAbsolute();

		/**
		 * The meta object literal for the '<em><b>Gwp Set</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENGAGEMENT__GWP_SET = eINSTANCE.getEngagement_GwpSet();

		/**
		 * The meta object literal for the '<em><b>Fuel Table Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENGAGEMENT__FUEL_TABLE_ID = eINSTANCE.getEngagement_FuelTableId();

		/**
		 * The meta object literal for the '<em><b>Electricity Series</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENGAGEMENT__ELECTRICITY_SERIES = eINSTANCE.getEngagement_ElectricitySeries();

		/**
		 * The meta object literal for the '<em><b>Electricity Year</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENGAGEMENT__ELECTRICITY_YEAR = eINSTANCE.getEngagement_ElectricityYear();

		/**
		 * The meta object literal for the '<em><b>Profile Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENGAGEMENT__PROFILE_ID = eINSTANCE.getEngagement_ProfileId();

		/**
		 * The meta object literal for the '<em><b>Language</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENGAGEMENT__LANGUAGE = eINSTANCE.getEngagement_Language();

		/**
		 * The meta object literal for the '<em><b>Illustrative</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENGAGEMENT__ILLUSTRATIVE = eINSTANCE.getEngagement_Illustrative();

		/**
		 * The meta object literal for the '<em><b>Notes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENGAGEMENT__NOTES = eINSTANCE.getEngagement_Notes();

		/**
		 * The meta object literal for the '<em><b>Organization</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ENGAGEMENT__ORGANIZATION = eINSTANCE.getEngagement_Organization();

		/**
		 * The meta object literal for the '<em><b>Body</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ENGAGEMENT__BODY = eINSTANCE.getEngagement_Body();

		/**
		 * The meta object literal for the '<em><b>Team</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ENGAGEMENT__TEAM = eINSTANCE.getEngagement_Team();

		/**
		 * The meta object literal for the '<em><b>Process</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ENGAGEMENT__PROCESS = eINSTANCE.getEngagement_Process();

		/**
		 * The meta object literal for the '<em><b>Sign Offs</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ENGAGEMENT__SIGN_OFFS = eINSTANCE.getEngagement_SignOffs();

		/**
		 * The meta object literal for the '<em><b>Opinion</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ENGAGEMENT__OPINION = eINSTANCE.getEngagement_Opinion();

		/**
		 * The meta object literal for the '<em><b>Thresholds</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ENGAGEMENT__THRESHOLDS = eINSTANCE.getEngagement_Thresholds();

		/**
		 * The meta object literal for the '<em><b>Prior Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENGAGEMENT__PRIOR_NUMBER = eINSTANCE.getEngagement_PriorNumber();

		/**
		 * The meta object literal for the '<em><b>Fieldwork</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ENGAGEMENT__FIELDWORK = eINSTANCE.getEngagement_Fieldwork();

		/**
		 * The meta object literal for the '<em><b>Materiality By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENGAGEMENT__MATERIALITY_BY = eINSTANCE.getEngagement_MaterialityBy();

		/**
		 * The meta object literal for the '<em><b>Materiality At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENGAGEMENT__MATERIALITY_AT = eINSTANCE.getEngagement_MaterialityAt();

		/**
		 * The meta object literal for the '{@link org.hecha.model.engagement.impl.CriterionImpl <em>Criterion</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hecha.model.engagement.impl.CriterionImpl
		 * @see org.hecha.model.engagement.impl.EngagementPackageImpl#getCriterion()
		 * @generated
		 */
		EClass CRITERION = eINSTANCE.getCriterion();

		/**
		 * The meta object literal for the '<em><b>Standard Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CRITERION__STANDARD_ID = eINSTANCE.getCriterion_StandardId();

		/**
		 * The meta object literal for the '<em><b>Edition</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CRITERION__EDITION = eINSTANCE.getCriterion_Edition();

		/**
		 * The meta object literal for the '{@link org.hecha.model.engagement.impl.OrganizationImpl <em>Organization</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hecha.model.engagement.impl.OrganizationImpl
		 * @see org.hecha.model.engagement.impl.EngagementPackageImpl#getOrganization()
		 * @generated
		 */
		EClass ORGANIZATION = eINSTANCE.getOrganization();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORGANIZATION__NAME = eINSTANCE.getOrganization_Name();

		/**
		 * The meta object literal for the '<em><b>Credit Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORGANIZATION__CREDIT_CODE = eINSTANCE.getOrganization_CreditCode();

		/**
		 * The meta object literal for the '<em><b>Address</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORGANIZATION__ADDRESS = eINSTANCE.getOrganization_Address();

		/**
		 * The meta object literal for the '<em><b>Province Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORGANIZATION__PROVINCE_CODE = eINSTANCE.getOrganization_ProvinceCode();

		/**
		 * The meta object literal for the '<em><b>Industry Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORGANIZATION__INDUSTRY_CODE = eINSTANCE.getOrganization_IndustryCode();

		/**
		 * The meta object literal for the '<em><b>Legal Representative</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORGANIZATION__LEGAL_REPRESENTATIVE = eINSTANCE.getOrganization_LegalRepresentative();

		/**
		 * The meta object literal for the '<em><b>Contact</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORGANIZATION__CONTACT = eINSTANCE.getOrganization_Contact();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORGANIZATION__DESCRIPTION = eINSTANCE.getOrganization_Description();

		/**
		 * The meta object literal for the '{@link org.hecha.model.engagement.impl.VerificationBodyImpl <em>Verification Body</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hecha.model.engagement.impl.VerificationBodyImpl
		 * @see org.hecha.model.engagement.impl.EngagementPackageImpl#getVerificationBody()
		 * @generated
		 */
		EClass VERIFICATION_BODY = eINSTANCE.getVerificationBody();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VERIFICATION_BODY__NAME = eINSTANCE.getVerificationBody_Name();

		/**
		 * The meta object literal for the '<em><b>Credit Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VERIFICATION_BODY__CREDIT_CODE = eINSTANCE.getVerificationBody_CreditCode();

		/**
		 * The meta object literal for the '<em><b>Accreditation Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VERIFICATION_BODY__ACCREDITATION_NUMBER = eINSTANCE.getVerificationBody_AccreditationNumber();

		/**
		 * The meta object literal for the '<em><b>Address</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VERIFICATION_BODY__ADDRESS = eINSTANCE.getVerificationBody_Address();

		/**
		 * The meta object literal for the '{@link org.hecha.model.engagement.impl.TeamMemberImpl <em>Team Member</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hecha.model.engagement.impl.TeamMemberImpl
		 * @see org.hecha.model.engagement.impl.EngagementPackageImpl#getTeamMember()
		 * @generated
		 */
		EClass TEAM_MEMBER = eINSTANCE.getTeamMember();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEAM_MEMBER__NAME = eINSTANCE.getTeamMember_Name();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEAM_MEMBER__ROLE = eINSTANCE.getTeamMember_Role();

		/**
		 * The meta object literal for the '<em><b>Fields</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEAM_MEMBER__FIELDS = eINSTANCE.getTeamMember_Fields();

		/**
		 * The meta object literal for the '<em><b>Conflict Declared</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEAM_MEMBER__CONFLICT_DECLARED = eINSTANCE.getTeamMember_ConflictDeclared();

		/**
		 * The meta object literal for the '<em><b>Conflict Declared On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEAM_MEMBER__CONFLICT_DECLARED_ON = eINSTANCE.getTeamMember_ConflictDeclaredOn();

		/**
		 * The meta object literal for the '<em><b>Conflict Statement</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEAM_MEMBER__CONFLICT_STATEMENT = eINSTANCE.getTeamMember_ConflictStatement();

		/**
		 * The meta object literal for the '<em><b>Lead Since</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEAM_MEMBER__LEAD_SINCE = eINSTANCE.getTeamMember_LeadSince();

		/**
		 * The meta object literal for the '{@link org.hecha.model.engagement.impl.ProcessStepImpl <em>Process Step</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hecha.model.engagement.impl.ProcessStepImpl
		 * @see org.hecha.model.engagement.impl.EngagementPackageImpl#getProcessStep()
		 * @generated
		 */
		EClass PROCESS_STEP = eINSTANCE.getProcessStep();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROCESS_STEP__KIND = eINSTANCE.getProcessStep_Kind();

		/**
		 * The meta object literal for the '<em><b>Owner Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROCESS_STEP__OWNER_ID = eINSTANCE.getProcessStep_OwnerId();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROCESS_STEP__STATE = eINSTANCE.getProcessStep_State();

		/**
		 * The meta object literal for the '<em><b>Due</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROCESS_STEP__DUE = eINSTANCE.getProcessStep_Due();

		/**
		 * The meta object literal for the '<em><b>Started On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROCESS_STEP__STARTED_ON = eINSTANCE.getProcessStep_StartedOn();

		/**
		 * The meta object literal for the '<em><b>Completed On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROCESS_STEP__COMPLETED_ON = eINSTANCE.getProcessStep_CompletedOn();

		/**
		 * The meta object literal for the '<em><b>Remark</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROCESS_STEP__REMARK = eINSTANCE.getProcessStep_Remark();

		/**
		 * The meta object literal for the '<em><b>Record</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROCESS_STEP__RECORD = eINSTANCE.getProcessStep_Record();

		/**
		 * The meta object literal for the '<em><b>Evidence Ids</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROCESS_STEP__EVIDENCE_IDS = eINSTANCE.getProcessStep_EvidenceIds();

		/**
		 * The meta object literal for the '{@link org.hecha.model.engagement.impl.SignOffImpl <em>Sign Off</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hecha.model.engagement.impl.SignOffImpl
		 * @see org.hecha.model.engagement.impl.EngagementPackageImpl#getSignOff()
		 * @generated
		 */
		EClass SIGN_OFF = eINSTANCE.getSignOff();

		/**
		 * The meta object literal for the '<em><b>Member Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SIGN_OFF__MEMBER_ID = eINSTANCE.getSignOff_MemberId();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SIGN_OFF__ROLE = eINSTANCE.getSignOff_Role();

		/**
		 * The meta object literal for the '<em><b>Subject</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SIGN_OFF__SUBJECT = eINSTANCE.getSignOff_Subject();

		/**
		 * The meta object literal for the '<em><b>Signed At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SIGN_OFF__SIGNED_AT = eINSTANCE.getSignOff_SignedAt();

		/**
		 * The meta object literal for the '<em><b>Digest</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SIGN_OFF__DIGEST = eINSTANCE.getSignOff_Digest();

		/**
		 * The meta object literal for the '<em><b>Voided By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SIGN_OFF__VOIDED_BY = eINSTANCE.getSignOff_VoidedBy();

		/**
		 * The meta object literal for the '<em><b>Remark</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SIGN_OFF__REMARK = eINSTANCE.getSignOff_Remark();

		/**
		 * The meta object literal for the '<em><b>Voided At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SIGN_OFF__VOIDED_AT = eINSTANCE.getSignOff_VoidedAt();

		/**
		 * The meta object literal for the '<em><b>Objects</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SIGN_OFF__OBJECTS = eINSTANCE.getSignOff_Objects();

		/**
		 * The meta object literal for the '{@link org.hecha.model.engagement.impl.OpinionImpl <em>Opinion</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hecha.model.engagement.impl.OpinionImpl
		 * @see org.hecha.model.engagement.impl.EngagementPackageImpl#getOpinion()
		 * @generated
		 */
		EClass OPINION = eINSTANCE.getOpinion();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPINION__KIND = eINSTANCE.getOpinion_Kind();

		/**
		 * The meta object literal for the '<em><b>Assurance Level</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPINION__ASSURANCE_LEVEL = eINSTANCE.getOpinion_AssuranceLevel();

		/**
		 * The meta object literal for the '<em><b>Statement</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPINION__STATEMENT = eINSTANCE.getOpinion_Statement();

		/**
		 * The meta object literal for the '<em><b>Qualification</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPINION__QUALIFICATION = eINSTANCE.getOpinion_Qualification();

		/**
		 * The meta object literal for the '<em><b>Issued On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPINION__ISSUED_ON = eINSTANCE.getOpinion_IssuedOn();

		/**
		 * The meta object literal for the '<em><b>Addressee</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPINION__ADDRESSEE = eINSTANCE.getOpinion_Addressee();

		/**
		 * The meta object literal for the '<em><b>Basis</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPINION__BASIS = eINSTANCE.getOpinion_Basis();

		/**
		 * The meta object literal for the '<em><b>Place</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPINION__PLACE = eINSTANCE.getOpinion_Place();

		/**
		 * The meta object literal for the '<em><b>Intended Use</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPINION__INTENDED_USE = eINSTANCE.getOpinion_IntendedUse();

		/**
		 * The meta object literal for the '<em><b>Scope Limitation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPINION__SCOPE_LIMITATION = eINSTANCE.getOpinion_ScopeLimitation();

		/**
		 * The meta object literal for the '<em><b>Pervasive</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPINION__PERVASIVE = eINSTANCE.getOpinion_Pervasive();

		/**
		 * The meta object literal for the '<em><b>Proposed By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPINION__PROPOSED_BY = eINSTANCE.getOpinion_ProposedBy();

		/**
		 * The meta object literal for the '{@link org.hecha.model.engagement.impl.CategoryThresholdImpl <em>Category Threshold</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hecha.model.engagement.impl.CategoryThresholdImpl
		 * @see org.hecha.model.engagement.impl.EngagementPackageImpl#getCategoryThreshold()
		 * @generated
		 */
		EClass CATEGORY_THRESHOLD = eINSTANCE.getCategoryThreshold();

		/**
		 * The meta object literal for the '<em><b>Category</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CATEGORY_THRESHOLD__CATEGORY = eINSTANCE.getCategoryThreshold_Category();

		/**
		 * The meta object literal for the '<em><b>Percent</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CATEGORY_THRESHOLD__PERCENT = eINSTANCE.getCategoryThreshold_Percent();

		/**
		 * The meta object literal for the '<em><b>Absolute</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CATEGORY_THRESHOLD__ABSOLUTE = eINSTANCE.getCategoryThreshold_Absolute();

		/**
		 * The meta object literal for the '{@link org.hecha.model.engagement.impl.SignedObjectImpl <em>Signed Object</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hecha.model.engagement.impl.SignedObjectImpl
		 * @see org.hecha.model.engagement.impl.EngagementPackageImpl#getSignedObject()
		 * @generated
		 */
		EClass SIGNED_OBJECT = eINSTANCE.getSignedObject();

		/**
		 * The meta object literal for the '<em><b>Object Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SIGNED_OBJECT__OBJECT_ID = eINSTANCE.getSignedObject_ObjectId();

		/**
		 * The meta object literal for the '<em><b>Fields</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SIGNED_OBJECT__FIELDS = eINSTANCE.getSignedObject_Fields();

		/**
		 * The meta object literal for the '{@link org.hecha.model.engagement.StatementKind <em>Statement Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hecha.model.engagement.StatementKind
		 * @see org.hecha.model.engagement.impl.EngagementPackageImpl#getStatementKind()
		 * @generated
		 */
		EEnum STATEMENT_KIND = eINSTANCE.getStatementKind();

		/**
		 * The meta object literal for the '{@link org.hecha.model.engagement.AssuranceLevel <em>Assurance Level</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hecha.model.engagement.AssuranceLevel
		 * @see org.hecha.model.engagement.impl.EngagementPackageImpl#getAssuranceLevel()
		 * @generated
		 */
		EEnum ASSURANCE_LEVEL = eINSTANCE.getAssuranceLevel();

		/**
		 * The meta object literal for the '{@link org.hecha.model.engagement.TeamRole <em>Team Role</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hecha.model.engagement.TeamRole
		 * @see org.hecha.model.engagement.impl.EngagementPackageImpl#getTeamRole()
		 * @generated
		 */
		EEnum TEAM_ROLE = eINSTANCE.getTeamRole();

		/**
		 * The meta object literal for the '{@link org.hecha.model.engagement.OpinionKind <em>Opinion Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hecha.model.engagement.OpinionKind
		 * @see org.hecha.model.engagement.impl.EngagementPackageImpl#getOpinionKind()
		 * @generated
		 */
		EEnum OPINION_KIND = eINSTANCE.getOpinionKind();

		/**
		 * The meta object literal for the '{@link org.hecha.model.engagement.StepState <em>Step State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hecha.model.engagement.StepState
		 * @see org.hecha.model.engagement.impl.EngagementPackageImpl#getStepState()
		 * @generated
		 */
		EEnum STEP_STATE = eINSTANCE.getStepState();

	}

} //EngagementPackage
