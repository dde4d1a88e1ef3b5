/**
 */
package org.hecha.model.finding;

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
 * Findings, what was done about them, and their history.
 * <!-- end-model-doc -->
 * @see org.hecha.model.finding.FindingFactory
 * @model kind="package"
 * @generated
 */
public interface FindingPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "finding"; //$NON-NLS-1$

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://hecha.org/model/finding/1"; //$NON-NLS-1$

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "finding"; //$NON-NLS-1$

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	FindingPackage eINSTANCE = org.hecha.model.finding.impl.FindingPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.hecha.model.finding.impl.FindingRegisterImpl <em>Register</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hecha.model.finding.impl.FindingRegisterImpl
	 * @see org.hecha.model.finding.impl.FindingPackageImpl#getFindingRegister()
	 * @generated
	 */
	int FINDING_REGISTER = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING_REGISTER__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Next Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING_REGISTER__NEXT_NUMBER = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Findings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING_REGISTER__FINDINGS = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Checks</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING_REGISTER__CHECKS = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Checked At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING_REGISTER__CHECKED_AT = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Entries</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING_REGISTER__ENTRIES = BasePackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Head</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING_REGISTER__HEAD = BasePackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Suppressions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING_REGISTER__SUPPRESSIONS = BasePackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Register</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING_REGISTER_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Register</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING_REGISTER_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hecha.model.finding.impl.FindingImpl <em>Finding</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hecha.model.finding.impl.FindingImpl
	 * @see org.hecha.model.finding.impl.FindingPackageImpl#getFinding()
	 * @generated
	 */
	int FINDING = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING__NUMBER = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING__KIND = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Severity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING__SEVERITY = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING__STATE = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING__TITLE = BasePackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING__DESCRIPTION = BasePackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Remedy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING__REMEDY = BasePackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Rule Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING__RULE_ID = BasePackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Clause</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING__CLAUSE = BasePackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Subject Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING__SUBJECT_ID = BasePackage.IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Fingerprint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING__FINGERPRINT = BasePackage.IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Misstatement</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING__MISSTATEMENT = BasePackage.IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Raised By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING__RAISED_BY = BasePackage.IDENTIFIED_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Raised At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING__RAISED_AT = BasePackage.IDENTIFIED_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Annotation Ids</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING__ANNOTATION_IDS = BasePackage.IDENTIFIED_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Actions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING__ACTIONS = BasePackage.IDENTIFIED_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Closure</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING__CLOSURE = BasePackage.IDENTIFIED_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>History</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING__HISTORY = BasePackage.IDENTIFIED_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Area</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING__AREA = BasePackage.IDENTIFIED_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING__DUE = BasePackage.IDENTIFIED_FEATURE_COUNT + 19;

	/**
	 * The feature id for the '<em><b>Carried From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING__CARRIED_FROM = BasePackage.IDENTIFIED_FEATURE_COUNT + 20;

	/**
	 * The feature id for the '<em><b>Sample Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING__SAMPLE_ID = BasePackage.IDENTIFIED_FEATURE_COUNT + 21;

	/**
	 * The feature id for the '<em><b>Retests</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING__RETESTS = BasePackage.IDENTIFIED_FEATURE_COUNT + 22;

	/**
	 * The number of structural features of the '<em>Finding</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 23;

	/**
	 * The number of operations of the '<em>Finding</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hecha.model.finding.impl.CorrectiveActionImpl <em>Corrective Action</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hecha.model.finding.impl.CorrectiveActionImpl
	 * @see org.hecha.model.finding.impl.FindingPackageImpl#getCorrectiveAction()
	 * @generated
	 */
	int CORRECTIVE_ACTION = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORRECTIVE_ACTION__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Cause</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORRECTIVE_ACTION__CAUSE = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Measure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORRECTIVE_ACTION__MEASURE = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Answered By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORRECTIVE_ACTION__ANSWERED_BY = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Answered At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORRECTIVE_ACTION__ANSWERED_AT = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Evidence Ids</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORRECTIVE_ACTION__EVIDENCE_IDS = BasePackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Corrective Action</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORRECTIVE_ACTION_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Corrective Action</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORRECTIVE_ACTION_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hecha.model.finding.impl.ClosureImpl <em>Closure</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hecha.model.finding.impl.ClosureImpl
	 * @see org.hecha.model.finding.impl.FindingPackageImpl#getClosure()
	 * @generated
	 */
	int CLOSURE = 3;

	/**
	 * The feature id for the '<em><b>Conclusion</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOSURE__CONCLUSION = 0;

	/**
	 * The feature id for the '<em><b>Closed By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOSURE__CLOSED_BY = 1;

	/**
	 * The feature id for the '<em><b>Closed At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOSURE__CLOSED_AT = 2;

	/**
	 * The feature id for the '<em><b>Result</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOSURE__RESULT = 3;

	/**
	 * The number of structural features of the '<em>Closure</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOSURE_FEATURE_COUNT = 4;

	/**
	 * The number of operations of the '<em>Closure</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOSURE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.hecha.model.finding.impl.HistoryEntryImpl <em>History Entry</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hecha.model.finding.impl.HistoryEntryImpl
	 * @see org.hecha.model.finding.impl.FindingPackageImpl#getHistoryEntry()
	 * @generated
	 */
	int HISTORY_ENTRY = 4;

	/**
	 * The feature id for the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HISTORY_ENTRY__AT = 0;

	/**
	 * The feature id for the '<em><b>By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HISTORY_ENTRY__BY = 1;

	/**
	 * The feature id for the '<em><b>Event</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HISTORY_ENTRY__EVENT = 2;

	/**
	 * The feature id for the '<em><b>Detail</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HISTORY_ENTRY__DETAIL = 3;

	/**
	 * The feature id for the '<em><b>Previous Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HISTORY_ENTRY__PREVIOUS_HASH = 4;

	/**
	 * The feature id for the '<em><b>Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HISTORY_ENTRY__HASH = 5;

	/**
	 * The feature id for the '<em><b>Sequence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HISTORY_ENTRY__SEQUENCE = 6;

	/**
	 * The number of structural features of the '<em>History Entry</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HISTORY_ENTRY_FEATURE_COUNT = 7;

	/**
	 * The number of operations of the '<em>History Entry</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HISTORY_ENTRY_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.hecha.model.finding.impl.CheckRecordImpl <em>Check Record</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hecha.model.finding.impl.CheckRecordImpl
	 * @see org.hecha.model.finding.impl.FindingPackageImpl#getCheckRecord()
	 * @generated
	 */
	int CHECK_RECORD = 5;

	/**
	 * The feature id for the '<em><b>Rule Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_RECORD__RULE_ID = 0;

	/**
	 * The feature id for the '<em><b>Outcome</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_RECORD__OUTCOME = 1;

	/**
	 * The feature id for the '<em><b>Severity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_RECORD__SEVERITY = 2;

	/**
	 * The feature id for the '<em><b>Subject Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_RECORD__SUBJECT_ID = 3;

	/**
	 * The feature id for the '<em><b>Message</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_RECORD__MESSAGE = 4;

	/**
	 * The number of structural features of the '<em>Check Record</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_RECORD_FEATURE_COUNT = 5;

	/**
	 * The number of operations of the '<em>Check Record</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_RECORD_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.hecha.model.finding.impl.RetestImpl <em>Retest</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hecha.model.finding.impl.RetestImpl
	 * @see org.hecha.model.finding.impl.FindingPackageImpl#getRetest()
	 * @generated
	 */
	int RETEST = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RETEST__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RETEST__BY = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RETEST__AT = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Passed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RETEST__PASSED = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>What</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RETEST__WHAT = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Evidence Ids</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RETEST__EVIDENCE_IDS = BasePackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Retest</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RETEST_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Retest</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RETEST_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hecha.model.finding.impl.SuppressionImpl <em>Suppression</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hecha.model.finding.impl.SuppressionImpl
	 * @see org.hecha.model.finding.impl.FindingPackageImpl#getSuppression()
	 * @generated
	 */
	int SUPPRESSION = 7;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPRESSION__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Rule Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPRESSION__RULE_ID = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Subject Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPRESSION__SUBJECT_ID = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Matter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPRESSION__MATTER = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPRESSION__REASON = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPRESSION__BY = BasePackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPRESSION__AT = BasePackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Expires</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPRESSION__EXPIRES = BasePackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Withdrawn By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPRESSION__WITHDRAWN_BY = BasePackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Withdrawn At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPRESSION__WITHDRAWN_AT = BasePackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Suppression</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPRESSION_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The number of operations of the '<em>Suppression</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPRESSION_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hecha.model.finding.FindingKind <em>Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hecha.model.finding.FindingKind
	 * @see org.hecha.model.finding.impl.FindingPackageImpl#getFindingKind()
	 * @generated
	 */
	int FINDING_KIND = 8;

	/**
	 * The meta object id for the '{@link org.hecha.model.finding.Severity <em>Severity</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hecha.model.finding.Severity
	 * @see org.hecha.model.finding.impl.FindingPackageImpl#getSeverity()
	 * @generated
	 */
	int SEVERITY = 9;

	/**
	 * The meta object id for the '{@link org.hecha.model.finding.FindingState <em>State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hecha.model.finding.FindingState
	 * @see org.hecha.model.finding.impl.FindingPackageImpl#getFindingState()
	 * @generated
	 */
	int FINDING_STATE = 10;

	/**
	 * The meta object id for the '{@link org.hecha.model.finding.CheckOutcome <em>Check Outcome</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hecha.model.finding.CheckOutcome
	 * @see org.hecha.model.finding.impl.FindingPackageImpl#getCheckOutcome()
	 * @generated
	 */
	int CHECK_OUTCOME = 11;

	/**
	 * The meta object id for the '{@link org.hecha.model.finding.FindingArea <em>Area</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hecha.model.finding.FindingArea
	 * @see org.hecha.model.finding.impl.FindingPackageImpl#getFindingArea()
	 * @generated
	 */
	int FINDING_AREA = 12;

	/**
	 * The meta object id for the '{@link org.hecha.model.finding.ClosureResult <em>Closure Result</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hecha.model.finding.ClosureResult
	 * @see org.hecha.model.finding.impl.FindingPackageImpl#getClosureResult()
	 * @generated
	 */
	int CLOSURE_RESULT = 13;


	/**
	 * Returns the meta object for class '{@link org.hecha.model.finding.FindingRegister <em>Register</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Register</em>'.
	 * @see org.hecha.model.finding.FindingRegister
	 * @generated
	 */
	EClass getFindingRegister();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.finding.FindingRegister#getNextNumber <em>Next Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Next Number</em>'.
	 * @see org.hecha.model.finding.FindingRegister#getNextNumber()
	 * @see #getFindingRegister()
	 * @generated
	 */
	EAttribute getFindingRegister_NextNumber();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hecha.model.finding.FindingRegister#getFindings <em>Findings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Findings</em>'.
	 * @see org.hecha.model.finding.FindingRegister#getFindings()
	 * @see #getFindingRegister()
	 * @generated
	 */
	EReference getFindingRegister_Findings();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hecha.model.finding.FindingRegister#getChecks <em>Checks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Checks</em>'.
	 * @see org.hecha.model.finding.FindingRegister#getChecks()
	 * @see #getFindingRegister()
	 * @generated
	 */
	EReference getFindingRegister_Checks();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.finding.FindingRegister#getCheckedAt <em>Checked At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Checked At</em>'.
	 * @see org.hecha.model.finding.FindingRegister#getCheckedAt()
	 * @see #getFindingRegister()
	 * @generated
	 */
	EAttribute getFindingRegister_CheckedAt();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.finding.FindingRegister#getEntries <em>Entries</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Entries</em>'.
	 * @see org.hecha.model.finding.FindingRegister#getEntries()
	 * @see #getFindingRegister()
	 * @generated
	 */
	EAttribute getFindingRegister_Entries();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.finding.FindingRegister#getHead <em>Head</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Head</em>'.
	 * @see org.hecha.model.finding.FindingRegister#getHead()
	 * @see #getFindingRegister()
	 * @generated
	 */
	EAttribute getFindingRegister_Head();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hecha.model.finding.FindingRegister#getSuppressions <em>Suppressions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Suppressions</em>'.
	 * @see org.hecha.model.finding.FindingRegister#getSuppressions()
	 * @see #getFindingRegister()
	 * @generated
	 */
	EReference getFindingRegister_Suppressions();

	/**
	 * Returns the meta object for class '{@link org.hecha.model.finding.Finding <em>Finding</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Finding</em>'.
	 * @see org.hecha.model.finding.Finding
	 * @generated
	 */
	EClass getFinding();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.finding.Finding#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see org.hecha.model.finding.Finding#getNumber()
	 * @see #getFinding()
	 * @generated
	 */
	EAttribute getFinding_Number();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.finding.Finding#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.hecha.model.finding.Finding#getKind()
	 * @see #getFinding()
	 * @generated
	 */
	EAttribute getFinding_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.finding.Finding#getSeverity <em>Severity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Severity</em>'.
	 * @see org.hecha.model.finding.Finding#getSeverity()
	 * @see #getFinding()
	 * @generated
	 */
	EAttribute getFinding_Severity();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.finding.Finding#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.hecha.model.finding.Finding#getState()
	 * @see #getFinding()
	 * @generated
	 */
	EAttribute getFinding_State();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.finding.Finding#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.hecha.model.finding.Finding#getTitle()
	 * @see #getFinding()
	 * @generated
	 */
	EAttribute getFinding_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.finding.Finding#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.hecha.model.finding.Finding#getDescription()
	 * @see #getFinding()
	 * @generated
	 */
	EAttribute getFinding_Description();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.finding.Finding#getRemedy <em>Remedy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Remedy</em>'.
	 * @see org.hecha.model.finding.Finding#getRemedy()
	 * @see #getFinding()
	 * @generated
	 */
	EAttribute getFinding_Remedy();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.finding.Finding#getRuleId <em>Rule Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rule Id</em>'.
	 * @see org.hecha.model.finding.Finding#getRuleId()
	 * @see #getFinding()
	 * @generated
	 */
	EAttribute getFinding_RuleId();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.finding.Finding#getClause <em>Clause</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Clause</em>'.
	 * @see org.hecha.model.finding.Finding#getClause()
	 * @see #getFinding()
	 * @generated
	 */
	EAttribute getFinding_Clause();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.finding.Finding#getSubjectId <em>Subject Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Subject Id</em>'.
	 * @see org.hecha.model.finding.Finding#getSubjectId()
	 * @see #getFinding()
	 * @generated
	 */
	EAttribute getFinding_SubjectId();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.finding.Finding#getFingerprint <em>Fingerprint</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Fingerprint</em>'.
	 * @see org.hecha.model.finding.Finding#getFingerprint()
	 * @see #getFinding()
	 * @generated
	 */
	EAttribute getFinding_Fingerprint();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.finding.Finding#getMisstatement <em>Misstatement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Misstatement</em>'.
	 * @see org.hecha.model.finding.Finding#getMisstatement()
	 * @see #getFinding()
	 * @generated
	 */
	EAttribute getFinding_Misstatement();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.finding.Finding#getRaisedBy <em>Raised By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Raised By</em>'.
	 * @see org.hecha.model.finding.Finding#getRaisedBy()
	 * @see #getFinding()
	 * @generated
	 */
	EAttribute getFinding_RaisedBy();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.finding.Finding#getRaisedAt <em>Raised At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Raised At</em>'.
	 * @see org.hecha.model.finding.Finding#getRaisedAt()
	 * @see #getFinding()
	 * @generated
	 */
	EAttribute getFinding_RaisedAt();

	/**
	 * Returns the meta object for the attribute list '{@link org.hecha.model.finding.Finding#getAnnotationIds <em>Annotation Ids</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Annotation Ids</em>'.
	 * @see org.hecha.model.finding.Finding#getAnnotationIds()
	 * @see #getFinding()
	 * @generated
	 */
	EAttribute getFinding_AnnotationIds();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hecha.model.finding.Finding#getActions <em>Actions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Actions</em>'.
	 * @see org.hecha.model.finding.Finding#getActions()
	 * @see #getFinding()
	 * @generated
	 */
	EReference getFinding_Actions();

	/**
	 * Returns the meta object for the containment reference '{@link org.hecha.model.finding.Finding#getClosure <em>Closure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Closure</em>'.
	 * @see org.hecha.model.finding.Finding#getClosure()
	 * @see #getFinding()
	 * @generated
	 */
	EReference getFinding_Closure();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hecha.model.finding.Finding#getHistory <em>History</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>History</em>'.
	 * @see org.hecha.model.finding.Finding#getHistory()
	 * @see #getFinding()
	 * @generated
	 */
	EReference getFinding_History();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.finding.Finding#getArea <em>Area</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Area</em>'.
	 * @see org.hecha.model.finding.Finding#getArea()
	 * @see #getFinding()
	 * @generated
	 */
	EAttribute getFinding_Area();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.finding.Finding#getDue <em>Due</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Due</em>'.
	 * @see org.hecha.model.finding.Finding#getDue()
	 * @see #getFinding()
	 * @generated
	 */
	EAttribute getFinding_Due();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.finding.Finding#getCarriedFrom <em>Carried From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Carried From</em>'.
	 * @see org.hecha.model.finding.Finding#getCarriedFrom()
	 * @see #getFinding()
	 * @generated
	 */
	EAttribute getFinding_CarriedFrom();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.finding.Finding#getSampleId <em>Sample Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sample Id</em>'.
	 * @see org.hecha.model.finding.Finding#getSampleId()
	 * @see #getFinding()
	 * @generated
	 */
	EAttribute getFinding_SampleId();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hecha.model.finding.Finding#getRetests <em>Retests</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Retests</em>'.
	 * @see org.hecha.model.finding.Finding#getRetests()
	 * @see #getFinding()
	 * @generated
	 */
	EReference getFinding_Retests();

	/**
	 * Returns the meta object for class '{@link org.hecha.model.finding.CorrectiveAction <em>Corrective Action</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Corrective Action</em>'.
	 * @see org.hecha.model.finding.CorrectiveAction
	 * @generated
	 */
	EClass getCorrectiveAction();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.finding.CorrectiveAction#getCause <em>Cause</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cause</em>'.
	 * @see org.hecha.model.finding.CorrectiveAction#getCause()
	 * @see #getCorrectiveAction()
	 * @generated
	 */
	EAttribute getCorrectiveAction_Cause();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.finding.CorrectiveAction#getMeasure <em>Measure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Measure</em>'.
	 * @see org.hecha.model.finding.CorrectiveAction#getMeasure()
	 * @see #getCorrectiveAction()
	 * @generated
	 */
	EAttribute getCorrectiveAction_Measure();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.finding.CorrectiveAction#getAnsweredBy <em>Answered By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Answered By</em>'.
	 * @see org.hecha.model.finding.CorrectiveAction#getAnsweredBy()
	 * @see #getCorrectiveAction()
	 * @generated
	 */
	EAttribute getCorrectiveAction_AnsweredBy();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.finding.CorrectiveAction#getAnsweredAt <em>Answered At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Answered At</em>'.
	 * @see org.hecha.model.finding.CorrectiveAction#getAnsweredAt()
	 * @see #getCorrectiveAction()
	 * @generated
	 */
	EAttribute getCorrectiveAction_AnsweredAt();

	/**
	 * Returns the meta object for the attribute list '{@link org.hecha.model.finding.CorrectiveAction#getEvidenceIds <em>Evidence Ids</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Evidence Ids</em>'.
	 * @see org.hecha.model.finding.CorrectiveAction#getEvidenceIds()
	 * @see #getCorrectiveAction()
	 * @generated
	 */
	EAttribute getCorrectiveAction_EvidenceIds();

	/**
	 * Returns the meta object for class '{@link org.hecha.model.finding.Closure <em>Closure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Closure</em>'.
	 * @see org.hecha.model.finding.Closure
	 * @generated
	 */
	EClass getClosure();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.finding.Closure#getConclusion <em>Conclusion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Conclusion</em>'.
	 * @see org.hecha.model.finding.Closure#getConclusion()
	 * @see #getClosure()
	 * @generated
	 */
	EAttribute getClosure_Conclusion();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.finding.Closure#getClosedBy <em>Closed By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Closed By</em>'.
	 * @see org.hecha.model.finding.Closure#getClosedBy()
	 * @see #getClosure()
	 * @generated
	 */
	EAttribute getClosure_ClosedBy();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.finding.Closure#getClosedAt <em>Closed At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Closed At</em>'.
	 * @see org.hecha.model.finding.Closure#getClosedAt()
	 * @see #getClosure()
	 * @generated
	 */
	EAttribute getClosure_ClosedAt();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.finding.Closure#getResult <em>Result</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Result</em>'.
	 * @see org.hecha.model.finding.Closure#getResult()
	 * @see #getClosure()
	 * @generated
	 */
	EAttribute getClosure_Result();

	/**
	 * Returns the meta object for class '{@link org.hecha.model.finding.HistoryEntry <em>History Entry</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>History Entry</em>'.
	 * @see org.hecha.model.finding.HistoryEntry
	 * @generated
	 */
	EClass getHistoryEntry();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.finding.HistoryEntry#getAt <em>At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>At</em>'.
	 * @see org.hecha.model.finding.HistoryEntry#getAt()
	 * @see #getHistoryEntry()
	 * @generated
	 */
	EAttribute getHistoryEntry_At();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.finding.HistoryEntry#getBy <em>By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>By</em>'.
	 * @see org.hecha.model.finding.HistoryEntry#getBy()
	 * @see #getHistoryEntry()
	 * @generated
	 */
	EAttribute getHistoryEntry_By();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.finding.HistoryEntry#getEvent <em>Event</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Event</em>'.
	 * @see org.hecha.model.finding.HistoryEntry#getEvent()
	 * @see #getHistoryEntry()
	 * @generated
	 */
	EAttribute getHistoryEntry_Event();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.finding.HistoryEntry#getDetail <em>Detail</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Detail</em>'.
	 * @see org.hecha.model.finding.HistoryEntry#getDetail()
	 * @see #getHistoryEntry()
	 * @generated
	 */
	EAttribute getHistoryEntry_Detail();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.finding.HistoryEntry#getPreviousHash <em>Previous Hash</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Previous Hash</em>'.
	 * @see org.hecha.model.finding.HistoryEntry#getPreviousHash()
	 * @see #getHistoryEntry()
	 * @generated
	 */
	EAttribute getHistoryEntry_PreviousHash();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.finding.HistoryEntry#getHash <em>Hash</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Hash</em>'.
	 * @see org.hecha.model.finding.HistoryEntry#getHash()
	 * @see #getHistoryEntry()
	 * @generated
	 */
	EAttribute getHistoryEntry_Hash();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.finding.HistoryEntry#getSequence <em>Sequence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sequence</em>'.
	 * @see org.hecha.model.finding.HistoryEntry#getSequence()
	 * @see #getHistoryEntry()
	 * @generated
	 */
	EAttribute getHistoryEntry_Sequence();

	/**
	 * Returns the meta object for class '{@link org.hecha.model.finding.CheckRecord <em>Check Record</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Check Record</em>'.
	 * @see org.hecha.model.finding.CheckRecord
	 * @generated
	 */
	EClass getCheckRecord();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.finding.CheckRecord#getRuleId <em>Rule Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rule Id</em>'.
	 * @see org.hecha.model.finding.CheckRecord#getRuleId()
	 * @see #getCheckRecord()
	 * @generated
	 */
	EAttribute getCheckRecord_RuleId();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.finding.CheckRecord#getOutcome <em>Outcome</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Outcome</em>'.
	 * @see org.hecha.model.finding.CheckRecord#getOutcome()
	 * @see #getCheckRecord()
	 * @generated
	 */
	EAttribute getCheckRecord_Outcome();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.finding.CheckRecord#getSeverity <em>Severity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Severity</em>'.
	 * @see org.hecha.model.finding.CheckRecord#getSeverity()
	 * @see #getCheckRecord()
	 * @generated
	 */
	EAttribute getCheckRecord_Severity();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.finding.CheckRecord#getSubjectId <em>Subject Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Subject Id</em>'.
	 * @see org.hecha.model.finding.CheckRecord#getSubjectId()
	 * @see #getCheckRecord()
	 * @generated
	 */
	EAttribute getCheckRecord_SubjectId();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.finding.CheckRecord#getMessage <em>Message</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Message</em>'.
	 * @see org.hecha.model.finding.CheckRecord#getMessage()
	 * @see #getCheckRecord()
	 * @generated
	 */
	EAttribute getCheckRecord_Message();

	/**
	 * Returns the meta object for class '{@link org.hecha.model.finding.Retest <em>Retest</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Retest</em>'.
	 * @see org.hecha.model.finding.Retest
	 * @generated
	 */
	EClass getRetest();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.finding.Retest#getBy <em>By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>By</em>'.
	 * @see org.hecha.model.finding.Retest#getBy()
	 * @see #getRetest()
	 * @generated
	 */
	EAttribute getRetest_By();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.finding.Retest#getAt <em>At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>At</em>'.
	 * @see org.hecha.model.finding.Retest#getAt()
	 * @see #getRetest()
	 * @generated
	 */
	EAttribute getRetest_At();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.finding.Retest#isPassed <em>Passed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Passed</em>'.
	 * @see org.hecha.model.finding.Retest#isPassed()
	 * @see #getRetest()
	 * @generated
	 */
	EAttribute getRetest_Passed();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.finding.Retest#getWhat <em>What</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>What</em>'.
	 * @see org.hecha.model.finding.Retest#getWhat()
	 * @see #getRetest()
	 * @generated
	 */
	EAttribute getRetest_What();

	/**
	 * Returns the meta object for the attribute list '{@link org.hecha.model.finding.Retest#getEvidenceIds <em>Evidence Ids</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Evidence Ids</em>'.
	 * @see org.hecha.model.finding.Retest#getEvidenceIds()
	 * @see #getRetest()
	 * @generated
	 */
	EAttribute getRetest_EvidenceIds();

	/**
	 * Returns the meta object for class '{@link org.hecha.model.finding.Suppression <em>Suppression</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Suppression</em>'.
	 * @see org.hecha.model.finding.Suppression
	 * @generated
	 */
	EClass getSuppression();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.finding.Suppression#getRuleId <em>Rule Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rule Id</em>'.
	 * @see org.hecha.model.finding.Suppression#getRuleId()
	 * @see #getSuppression()
	 * @generated
	 */
	EAttribute getSuppression_RuleId();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.finding.Suppression#getSubjectId <em>Subject Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Subject Id</em>'.
	 * @see org.hecha.model.finding.Suppression#getSubjectId()
	 * @see #getSuppression()
	 * @generated
	 */
	EAttribute getSuppression_SubjectId();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.finding.Suppression#getMatter <em>Matter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Matter</em>'.
	 * @see org.hecha.model.finding.Suppression#getMatter()
	 * @see #getSuppression()
	 * @generated
	 */
	EAttribute getSuppression_Matter();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.finding.Suppression#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.hecha.model.finding.Suppression#getReason()
	 * @see #getSuppression()
	 * @generated
	 */
	EAttribute getSuppression_Reason();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.finding.Suppression#getBy <em>By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>By</em>'.
	 * @see org.hecha.model.finding.Suppression#getBy()
	 * @see #getSuppression()
	 * @generated
	 */
	EAttribute getSuppression_By();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.finding.Suppression#getAt <em>At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>At</em>'.
	 * @see org.hecha.model.finding.Suppression#getAt()
	 * @see #getSuppression()
	 * @generated
	 */
	EAttribute getSuppression_At();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.finding.Suppression#getExpires <em>Expires</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Expires</em>'.
	 * @see org.hecha.model.finding.Suppression#getExpires()
	 * @see #getSuppression()
	 * @generated
	 */
	EAttribute getSuppression_Expires();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.finding.Suppression#getWithdrawnBy <em>Withdrawn By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Withdrawn By</em>'.
	 * @see org.hecha.model.finding.Suppression#getWithdrawnBy()
	 * @see #getSuppression()
	 * @generated
	 */
	EAttribute getSuppression_WithdrawnBy();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.finding.Suppression#getWithdrawnAt <em>Withdrawn At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Withdrawn At</em>'.
	 * @see org.hecha.model.finding.Suppression#getWithdrawnAt()
	 * @see #getSuppression()
	 * @generated
	 */
	EAttribute getSuppression_WithdrawnAt();

	/**
	 * Returns the meta object for enum '{@link org.hecha.model.finding.FindingKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Kind</em>'.
	 * @see org.hecha.model.finding.FindingKind
	 * @generated
	 */
	EEnum getFindingKind();

	/**
	 * Returns the meta object for enum '{@link org.hecha.model.finding.Severity <em>Severity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Severity</em>'.
	 * @see org.hecha.model.finding.Severity
	 * @generated
	 */
	EEnum getSeverity();

	/**
	 * Returns the meta object for enum '{@link org.hecha.model.finding.FindingState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>State</em>'.
	 * @see org.hecha.model.finding.FindingState
	 * @generated
	 */
	EEnum getFindingState();

	/**
	 * Returns the meta object for enum '{@link org.hecha.model.finding.CheckOutcome <em>Check Outcome</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Check Outcome</em>'.
	 * @see org.hecha.model.finding.CheckOutcome
	 * @generated
	 */
	EEnum getCheckOutcome();

	/**
	 * Returns the meta object for enum '{@link org.hecha.model.finding.FindingArea <em>Area</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Area</em>'.
	 * @see org.hecha.model.finding.FindingArea
	 * @generated
	 */
	EEnum getFindingArea();

	/**
	 * Returns the meta object for enum '{@link org.hecha.model.finding.ClosureResult <em>Closure Result</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Closure Result</em>'.
	 * @see org.hecha.model.finding.ClosureResult
	 * @generated
	 */
	EEnum getClosureResult();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	FindingFactory getFindingFactory();

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
		 * The meta object literal for the '{@link org.hecha.model.finding.impl.FindingRegisterImpl <em>Register</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hecha.model.finding.impl.FindingRegisterImpl
		 * @see org.hecha.model.finding.impl.FindingPackageImpl#getFindingRegister()
		 * @generated
		 */
		EClass FINDING_REGISTER = eINSTANCE.getFindingRegister();

		/**
		 * The meta object literal for the '<em><b>Next Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING_REGISTER__NEXT_NUMBER = eINSTANCE.getFindingRegister_NextNumber();

		/**
		 * The meta object literal for the '<em><b>Findings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FINDING_REGISTER__FINDINGS = eINSTANCE.getFindingRegister_Findings();

		/**
		 * The meta object literal for the '<em><b>Checks</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FINDING_REGISTER__CHECKS = eINSTANCE.getFindingRegister_Checks();

		/**
		 * The meta object literal for the '<em><b>Checked At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING_REGISTER__CHECKED_AT = eINSTANCE.getFindingRegister_CheckedAt();

		/**
		 * The meta object literal for the '<em><b>Entries</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING_REGISTER__ENTRIES = eINSTANCE.getFindingRegister_Entries();

		/**
		 * The meta object literal for the '<em><b>Head</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING_REGISTER__HEAD = eINSTANCE.getFindingRegister_Head();

		/**
		 * The meta object literal for the '<em><b>Suppressions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FINDING_REGISTER__SUPPRESSIONS = eINSTANCE.getFindingRegister_Suppressions();

		/**
		 * The meta object literal for the '{@link org.hecha.model.finding.impl.FindingImpl <em>Finding</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hecha.model.finding.impl.FindingImpl
		 * @see org.hecha.model.finding.impl.FindingPackageImpl#getFinding()
		 * @generated
		 */
		EClass FINDING = eINSTANCE.getFinding();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING__NUMBER = eINSTANCE.getFinding_Number();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING__KIND = eINSTANCE.getFinding_Kind();

		/**
		 * The meta object literal for the '<em><b>Severity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING__SEVERITY = eINSTANCE.getFinding_Severity();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING__STATE = eINSTANCE.getFinding_State();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING__TITLE = eINSTANCE.getFinding_Title();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING__DESCRIPTION = eINSTANCE.getFinding_Description();

		/**
		 * The meta object literal for the '<em><b>Remedy</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING__REMEDY = eINSTANCE.getFinding_Remedy();

		/**
		 * The meta object literal for the '<em><b>Rule Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING__RULE_ID = eINSTANCE.getFinding_RuleId();

		/**
		 * The meta object literal for the '<em><b>Clause</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING__CLAUSE = eINSTANCE.getFinding_Clause();

		/**
		 * The meta object literal for the '<em><b>Subject Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING__SUBJECT_ID = eINSTANCE.getFinding_SubjectId();

		/**
		 * The meta object literal for the '<em><b>Fingerprint</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING__FINGERPRINT = eINSTANCE.getFinding_Fingerprint();

		/**
		 * The meta object literal for the '<em><b>Misstatement</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING__MISSTATEMENT = eINSTANCE.getFinding_Misstatement();

		/**
		 * The meta object literal for the '<em><b>Raised By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING__RAISED_BY = eINSTANCE.getFinding_RaisedBy();

		/**
		 * The meta object literal for the '<em><b>Raised At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING__RAISED_AT = eINSTANCE.getFinding_RaisedAt();

		/**
		 * The meta object literal for the '<em><b>Annotation Ids</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING__ANNOTATION_IDS = eINSTANCE.getFinding_AnnotationIds();

		/**
		 * The meta object literal for the '<em><b>Actions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FINDING__ACTIONS = eINSTANCE.getFinding_Actions();

		/**
		 * The meta object literal for the '<em><b>Closure</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FINDING__CLOSURE = eINSTANCE.getFinding_Closure();

		/**
		 * The meta object literal for the '<em><b>History</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FINDING__HISTORY = eINSTANCE.getFinding_History();

		/**
		 * The meta object literal for the '<em><b>Area</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING__AREA = eINSTANCE.getFinding_Area();

		/**
		 * The meta object literal for the '<em><b>Due</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING__DUE = eINSTANCE.getFinding_Due();

		/**
		 * The meta object literal for the '<em><b>Carried From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING__CARRIED_FROM = eINSTANCE.getFinding_CarriedFrom();

		/**
		 * The meta object literal for the '<em><b>Sample Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING__SAMPLE_ID = eINSTANCE.getFinding_SampleId();

		/**
		 * The meta object literal for the '<em><b>Retests</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FINDING__RETESTS = eINSTANCE.getFinding_Retests();

		/**
		 * The meta object literal for the '{@link org.hecha.model.finding.impl.CorrectiveActionImpl <em>Corrective Action</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hecha.model.finding.impl.CorrectiveActionImpl
		 * @see org.hecha.model.finding.impl.FindingPackageImpl#getCorrectiveAction()
		 * @generated
		 */
		EClass CORRECTIVE_ACTION = eINSTANCE.getCorrectiveAction();

		/**
		 * The meta object literal for the '<em><b>Cause</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CORRECTIVE_ACTION__CAUSE = eINSTANCE.getCorrectiveAction_Cause();

		/**
		 * The meta object literal for the '<em><b>Measure</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CORRECTIVE_ACTION__MEASURE = eINSTANCE.getCorrectiveAction_Measure();

		/**
		 * The meta object literal for the '<em><b>Answered By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CORRECTIVE_ACTION__ANSWERED_BY = eINSTANCE.getCorrectiveAction_AnsweredBy();

		/**
		 * The meta object literal for the '<em><b>Answered At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CORRECTIVE_ACTION__ANSWERED_AT = eINSTANCE.getCorrectiveAction_AnsweredAt();

		/**
		 * The meta object literal for the '<em><b>Evidence Ids</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CORRECTIVE_ACTION__EVIDENCE_IDS = eINSTANCE.getCorrectiveAction_EvidenceIds();

		/**
		 * The meta object literal for the '{@link org.hecha.model.finding.impl.ClosureImpl <em>Closure</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hecha.model.finding.impl.ClosureImpl
		 * @see org.hecha.model.finding.impl.FindingPackageImpl#getClosure()
		 * @generated
		 */
		EClass CLOSURE = eINSTANCE.getClosure();

		/**
		 * The meta object literal for the '<em><b>Conclusion</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLOSURE__CONCLUSION = eINSTANCE.getClosure_Conclusion();

		/**
		 * The meta object literal for the '<em><b>Closed By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLOSURE__CLOSED_BY = eINSTANCE.getClosure_ClosedBy();

		/**
		 * The meta object literal for the '<em><b>Closed At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLOSURE__CLOSED_AT = eINSTANCE.getClosure_ClosedAt();

		/**
		 * The meta object literal for the '<em><b>Result</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLOSURE__RESULT = eINSTANCE.getClosure_Result();

		/**
		 * The meta object literal for the '{@link org.hecha.model.finding.impl.HistoryEntryImpl <em>History Entry</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hecha.model.finding.impl.HistoryEntryImpl
		 * @see org.hecha.model.finding.impl.FindingPackageImpl#getHistoryEntry()
		 * @generated
		 */
		EClass HISTORY_ENTRY = eINSTANCE.getHistoryEntry();

		/**
		 * The meta object literal for the '<em><b>At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HISTORY_ENTRY__AT = eINSTANCE.getHistoryEntry_At();

		/**
		 * The meta object literal for the '<em><b>By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HISTORY_ENTRY__BY = eINSTANCE.getHistoryEntry_By();

		/**
		 * The meta object literal for the '<em><b>Event</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HISTORY_ENTRY__EVENT = eINSTANCE.getHistoryEntry_Event();

		/**
		 * The meta object literal for the '<em><b>Detail</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HISTORY_ENTRY__DETAIL = eINSTANCE.getHistoryEntry_Detail();

		/**
		 * The meta object literal for the '<em><b>Previous Hash</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HISTORY_ENTRY__PREVIOUS_HASH = eINSTANCE.getHistoryEntry_PreviousHash();

		/**
		 * The meta object literal for the '<em><b>Hash</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HISTORY_ENTRY__HASH = eINSTANCE.getHistoryEntry_Hash();

		/**
		 * The meta object literal for the '<em><b>Sequence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HISTORY_ENTRY__SEQUENCE = eINSTANCE.getHistoryEntry_Sequence();

		/**
		 * The meta object literal for the '{@link org.hecha.model.finding.impl.CheckRecordImpl <em>Check Record</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hecha.model.finding.impl.CheckRecordImpl
		 * @see org.hecha.model.finding.impl.FindingPackageImpl#getCheckRecord()
		 * @generated
		 */
		EClass CHECK_RECORD = eINSTANCE.getCheckRecord();

		/**
		 * The meta object literal for the '<em><b>Rule Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECK_RECORD__RULE_ID = eINSTANCE.getCheckRecord_RuleId();

		/**
		 * The meta object literal for the '<em><b>Outcome</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECK_RECORD__OUTCOME = eINSTANCE.getCheckRecord_Outcome();

		/**
		 * The meta object literal for the '<em><b>Severity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECK_RECORD__SEVERITY = eINSTANCE.getCheckRecord_Severity();

		/**
		 * The meta object literal for the '<em><b>Subject Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECK_RECORD__SUBJECT_ID = eINSTANCE.getCheckRecord_SubjectId();

		/**
		 * The meta object literal for the '<em><b>Message</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECK_RECORD__MESSAGE = eINSTANCE.getCheckRecord_Message();

		/**
		 * The meta object literal for the '{@link org.hecha.model.finding.impl.RetestImpl <em>Retest</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hecha.model.finding.impl.RetestImpl
		 * @see org.hecha.model.finding.impl.FindingPackageImpl#getRetest()
		 * @generated
		 */
		EClass RETEST = eINSTANCE.getRetest();

		/**
		 * The meta object literal for the '<em><b>By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RETEST__BY = eINSTANCE.getRetest_By();

		/**
		 * The meta object literal for the '<em><b>At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RETEST__AT = eINSTANCE.getRetest_At();

		/**
		 * The meta object literal for the '<em><b>Passed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RETEST__PASSED = eINSTANCE.getRetest_Passed();

		/**
		 * The meta object literal for the '<em><b>What</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RETEST__WHAT = eINSTANCE.getRetest_What();

		/**
		 * The meta object literal for the '<em><b>Evidence Ids</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RETEST__EVIDENCE_IDS = eINSTANCE.getRetest_EvidenceIds();

		/**
		 * The meta object literal for the '{@link org.hecha.model.finding.impl.SuppressionImpl <em>Suppression</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hecha.model.finding.impl.SuppressionImpl
		 * @see org.hecha.model.finding.impl.FindingPackageImpl#getSuppression()
		 * @generated
		 */
		EClass SUPPRESSION = eINSTANCE.getSuppression();

		/**
		 * The meta object literal for the '<em><b>Rule Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPRESSION__RULE_ID = eINSTANCE.getSuppression_RuleId();

		/**
		 * The meta object literal for the '<em><b>Subject Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPRESSION__SUBJECT_ID = eINSTANCE.getSuppression_SubjectId();

		/**
		 * The meta object literal for the '<em><b>Matter</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPRESSION__MATTER = eINSTANCE.getSuppression_Matter();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPRESSION__REASON = eINSTANCE.getSuppression_Reason();

		/**
		 * The meta object literal for the '<em><b>By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPRESSION__BY = eINSTANCE.getSuppression_By();

		/**
		 * The meta object literal for the '<em><b>At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPRESSION__AT = eINSTANCE.getSuppression_At();

		/**
		 * The meta object literal for the '<em><b>Expires</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPRESSION__EXPIRES = eINSTANCE.getSuppression_Expires();

		/**
		 * The meta object literal for the '<em><b>Withdrawn By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPRESSION__WITHDRAWN_BY = eINSTANCE.getSuppression_WithdrawnBy();

		/**
		 * The meta object literal for the '<em><b>Withdrawn At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPRESSION__WITHDRAWN_AT = eINSTANCE.getSuppression_WithdrawnAt();

		/**
		 * The meta object literal for the '{@link org.hecha.model.finding.FindingKind <em>Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hecha.model.finding.FindingKind
		 * @see org.hecha.model.finding.impl.FindingPackageImpl#getFindingKind()
		 * @generated
		 */
		EEnum FINDING_KIND = eINSTANCE.getFindingKind();

		/**
		 * The meta object literal for the '{@link org.hecha.model.finding.Severity <em>Severity</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hecha.model.finding.Severity
		 * @see org.hecha.model.finding.impl.FindingPackageImpl#getSeverity()
		 * @generated
		 */
		EEnum SEVERITY = eINSTANCE.getSeverity();

		/**
		 * The meta object literal for the '{@link org.hecha.model.finding.FindingState <em>State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hecha.model.finding.FindingState
		 * @see org.hecha.model.finding.impl.FindingPackageImpl#getFindingState()
		 * @generated
		 */
		EEnum FINDING_STATE = eINSTANCE.getFindingState();

		/**
		 * The meta object literal for the '{@link org.hecha.model.finding.CheckOutcome <em>Check Outcome</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hecha.model.finding.CheckOutcome
		 * @see org.hecha.model.finding.impl.FindingPackageImpl#getCheckOutcome()
		 * @generated
		 */
		EEnum CHECK_OUTCOME = eINSTANCE.getCheckOutcome();

		/**
		 * The meta object literal for the '{@link org.hecha.model.finding.FindingArea <em>Area</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hecha.model.finding.FindingArea
		 * @see org.hecha.model.finding.impl.FindingPackageImpl#getFindingArea()
		 * @generated
		 */
		EEnum FINDING_AREA = eINSTANCE.getFindingArea();

		/**
		 * The meta object literal for the '{@link org.hecha.model.finding.ClosureResult <em>Closure Result</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hecha.model.finding.ClosureResult
		 * @see org.hecha.model.finding.impl.FindingPackageImpl#getClosureResult()
		 * @generated
		 */
		EEnum CLOSURE_RESULT = eINSTANCE.getClosureResult();

	}

} //FindingPackage
