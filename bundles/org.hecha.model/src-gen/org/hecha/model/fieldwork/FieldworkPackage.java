/**
 */
package org.hecha.model.fieldwork;

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
 * What a verification team plans, asks and tests: risks, activities, visits, checklists, samples.
 * <!-- end-model-doc -->
 * @see org.hecha.model.fieldwork.FieldworkFactory
 * @model kind="package"
 * @generated
 */
public interface FieldworkPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "fieldwork"; //$NON-NLS-1$

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://hecha.org/model/fieldwork/1"; //$NON-NLS-1$

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "fieldwork"; //$NON-NLS-1$

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	FieldworkPackage eINSTANCE = org.hecha.model.fieldwork.impl.FieldworkPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.hecha.model.fieldwork.impl.FieldworkImpl <em>Fieldwork</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hecha.model.fieldwork.impl.FieldworkImpl
	 * @see org.hecha.model.fieldwork.impl.FieldworkPackageImpl#getFieldwork()
	 * @generated
	 */
	int FIELDWORK = 0;

	/**
	 * The feature id for the '<em><b>Risks</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELDWORK__RISKS = 0;

	/**
	 * The feature id for the '<em><b>Activities</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELDWORK__ACTIVITIES = 1;

	/**
	 * The feature id for the '<em><b>Visits</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELDWORK__VISITS = 2;

	/**
	 * The feature id for the '<em><b>Checklists</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELDWORK__CHECKLISTS = 3;

	/**
	 * The feature id for the '<em><b>Samples</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELDWORK__SAMPLES = 4;

	/**
	 * The number of structural features of the '<em>Fieldwork</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELDWORK_FEATURE_COUNT = 5;

	/**
	 * The number of operations of the '<em>Fieldwork</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELDWORK_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.hecha.model.fieldwork.impl.RiskImpl <em>Risk</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hecha.model.fieldwork.impl.RiskImpl
	 * @see org.hecha.model.fieldwork.impl.FieldworkPackageImpl#getRisk()
	 * @generated
	 */
	int RISK = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Subject Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__SUBJECT_ID = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Assertion</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__ASSERTION = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__DESCRIPTION = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Inherent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__INHERENT = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Control</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__CONTROL = BasePackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Detection</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__DETECTION = BasePackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Response</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__RESPONSE = BasePackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Assessed By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__ASSESSED_BY = BasePackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Assessed At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__ASSESSED_AT = BasePackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Risk</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The number of operations of the '<em>Risk</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hecha.model.fieldwork.impl.PlannedActivityImpl <em>Planned Activity</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hecha.model.fieldwork.impl.PlannedActivityImpl
	 * @see org.hecha.model.fieldwork.impl.FieldworkPackageImpl#getPlannedActivity()
	 * @generated
	 */
	int PLANNED_ACTIVITY = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLANNED_ACTIVITY__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Technique</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLANNED_ACTIVITY__TECHNIQUE = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Subject Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLANNED_ACTIVITY__SUBJECT_ID = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>What</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLANNED_ACTIVITY__WHAT = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>On Site</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLANNED_ACTIVITY__ON_SITE = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Member Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLANNED_ACTIVITY__MEMBER_ID = BasePackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLANNED_ACTIVITY__DUE = BasePackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Risk Ids</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLANNED_ACTIVITY__RISK_IDS = BasePackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Sample Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLANNED_ACTIVITY__SAMPLE_ID = BasePackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Done On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLANNED_ACTIVITY__DONE_ON = BasePackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Done By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLANNED_ACTIVITY__DONE_BY = BasePackage.IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Result</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLANNED_ACTIVITY__RESULT = BasePackage.IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Evidence Ids</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLANNED_ACTIVITY__EVIDENCE_IDS = BasePackage.IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Finding Ids</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLANNED_ACTIVITY__FINDING_IDS = BasePackage.IDENTIFIED_FEATURE_COUNT + 12;

	/**
	 * The number of structural features of the '<em>Planned Activity</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLANNED_ACTIVITY_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 13;

	/**
	 * The number of operations of the '<em>Planned Activity</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLANNED_ACTIVITY_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hecha.model.fieldwork.impl.SiteVisitImpl <em>Site Visit</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hecha.model.fieldwork.impl.SiteVisitImpl
	 * @see org.hecha.model.fieldwork.impl.FieldworkPackageImpl#getSiteVisit()
	 * @generated
	 */
	int SITE_VISIT = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SITE_VISIT__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Started On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SITE_VISIT__STARTED_ON = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Ended On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SITE_VISIT__ENDED_ON = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Facility Ids</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SITE_VISIT__FACILITY_IDS = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Member Ids</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SITE_VISIT__MEMBER_IDS = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Interviewed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SITE_VISIT__INTERVIEWED = BasePackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Areas</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SITE_VISIT__AREAS = BasePackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Waived Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SITE_VISIT__WAIVED_REASON = BasePackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Site Visit</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SITE_VISIT_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Site Visit</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SITE_VISIT_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hecha.model.fieldwork.impl.ChecklistImpl <em>Checklist</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hecha.model.fieldwork.impl.ChecklistImpl
	 * @see org.hecha.model.fieldwork.impl.FieldworkPackageImpl#getChecklist()
	 * @generated
	 */
	int CHECKLIST = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Form Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST__FORM_ID = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Standard Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST__STANDARD_ID = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Edition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST__EDITION = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST__TITLE = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Opened By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST__OPENED_BY = BasePackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Opened At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST__OPENED_AT = BasePackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Items</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST__ITEMS = BasePackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Checklist</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Checklist</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hecha.model.fieldwork.impl.ChecklistItemImpl <em>Checklist Item</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hecha.model.fieldwork.impl.ChecklistItemImpl
	 * @see org.hecha.model.fieldwork.impl.FieldworkPackageImpl#getChecklistItem()
	 * @generated
	 */
	int CHECKLIST_ITEM = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST_ITEM__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Item Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST_ITEM__ITEM_ID = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Section</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST_ITEM__SECTION = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Requirement</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST_ITEM__REQUIREMENT = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Clause</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST_ITEM__CLAUSE = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Means</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST_ITEM__MEANS = BasePackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Unconfirmed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST_ITEM__UNCONFIRMED = BasePackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Answer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST_ITEM__ANSWER = BasePackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Record</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST_ITEM__RECORD = BasePackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Doubt</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST_ITEM__DOUBT = BasePackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Evidence Ids</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST_ITEM__EVIDENCE_IDS = BasePackage.IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Annotation Ids</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST_ITEM__ANNOTATION_IDS = BasePackage.IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Finding Ids</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST_ITEM__FINDING_IDS = BasePackage.IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Answered By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST_ITEM__ANSWERED_BY = BasePackage.IDENTIFIED_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Answered At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST_ITEM__ANSWERED_AT = BasePackage.IDENTIFIED_FEATURE_COUNT + 13;

	/**
	 * The number of structural features of the '<em>Checklist Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST_ITEM_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 14;

	/**
	 * The number of operations of the '<em>Checklist Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST_ITEM_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hecha.model.fieldwork.impl.SampleImpl <em>Sample</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hecha.model.fieldwork.impl.SampleImpl
	 * @see org.hecha.model.fieldwork.impl.FieldworkPackageImpl#getSample()
	 * @generated
	 */
	int SAMPLE = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAMPLE__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAMPLE__TITLE = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Method</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAMPLE__METHOD = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Population</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAMPLE__POPULATION = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Filter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAMPLE__FILTER = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Seed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAMPLE__SEED = BasePackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAMPLE__CONFIDENCE = BasePackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Tolerable</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAMPLE__TOLERABLE = BasePackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Share</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAMPLE__SHARE = BasePackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAMPLE__SIZE = BasePackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Rule Set</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAMPLE__RULE_SET = BasePackage.IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Population Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAMPLE__POPULATION_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Population Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAMPLE__POPULATION_VALUE = BasePackage.IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Population Digest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAMPLE__POPULATION_DIGEST = BasePackage.IDENTIFIED_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Drawn By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAMPLE__DRAWN_BY = BasePackage.IDENTIFIED_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Drawn At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAMPLE__DRAWN_AT = BasePackage.IDENTIFIED_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Enlarges</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAMPLE__ENLARGES = BasePackage.IDENTIFIED_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAMPLE__REASON = BasePackage.IDENTIFIED_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Items</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAMPLE__ITEMS = BasePackage.IDENTIFIED_FEATURE_COUNT + 17;

	/**
	 * The number of structural features of the '<em>Sample</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAMPLE_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 18;

	/**
	 * The number of operations of the '<em>Sample</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAMPLE_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hecha.model.fieldwork.impl.SampleItemImpl <em>Sample Item</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hecha.model.fieldwork.impl.SampleItemImpl
	 * @see org.hecha.model.fieldwork.impl.FieldworkPackageImpl#getSampleItem()
	 * @generated
	 */
	int SAMPLE_ITEM = 7;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAMPLE_ITEM__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Subject Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAMPLE_ITEM__SUBJECT_ID = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Stratum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAMPLE_ITEM__STRATUM = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Book</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAMPLE_ITEM__BOOK = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Certain</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAMPLE_ITEM__CERTAIN = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Quantity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAMPLE_ITEM__QUANTITY = BasePackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Audited</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAMPLE_ITEM__AUDITED = BasePackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Tested By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAMPLE_ITEM__TESTED_BY = BasePackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Tested At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAMPLE_ITEM__TESTED_AT = BasePackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAMPLE_ITEM__NOTE = BasePackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Evidence Ids</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAMPLE_ITEM__EVIDENCE_IDS = BasePackage.IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Annotation Ids</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAMPLE_ITEM__ANNOTATION_IDS = BasePackage.IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The number of structural features of the '<em>Sample Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAMPLE_ITEM_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The number of operations of the '<em>Sample Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAMPLE_ITEM_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hecha.model.fieldwork.RiskLevel <em>Risk Level</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hecha.model.fieldwork.RiskLevel
	 * @see org.hecha.model.fieldwork.impl.FieldworkPackageImpl#getRiskLevel()
	 * @generated
	 */
	int RISK_LEVEL = 8;

	/**
	 * The meta object id for the '{@link org.hecha.model.fieldwork.ChecklistAnswer <em>Checklist Answer</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hecha.model.fieldwork.ChecklistAnswer
	 * @see org.hecha.model.fieldwork.impl.FieldworkPackageImpl#getChecklistAnswer()
	 * @generated
	 */
	int CHECKLIST_ANSWER = 9;

	/**
	 * The meta object id for the '{@link org.hecha.model.fieldwork.SamplingMethod <em>Sampling Method</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hecha.model.fieldwork.SamplingMethod
	 * @see org.hecha.model.fieldwork.impl.FieldworkPackageImpl#getSamplingMethod()
	 * @generated
	 */
	int SAMPLING_METHOD = 10;


	/**
	 * Returns the meta object for class '{@link org.hecha.model.fieldwork.Fieldwork <em>Fieldwork</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Fieldwork</em>'.
	 * @see org.hecha.model.fieldwork.Fieldwork
	 * @generated
	 */
	EClass getFieldwork();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hecha.model.fieldwork.Fieldwork#getRisks <em>Risks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Risks</em>'.
	 * @see org.hecha.model.fieldwork.Fieldwork#getRisks()
	 * @see #getFieldwork()
	 * @generated
	 */
	EReference getFieldwork_Risks();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hecha.model.fieldwork.Fieldwork#getActivities <em>Activities</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Activities</em>'.
	 * @see org.hecha.model.fieldwork.Fieldwork#getActivities()
	 * @see #getFieldwork()
	 * @generated
	 */
	EReference getFieldwork_Activities();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hecha.model.fieldwork.Fieldwork#getVisits <em>Visits</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Visits</em>'.
	 * @see org.hecha.model.fieldwork.Fieldwork#getVisits()
	 * @see #getFieldwork()
	 * @generated
	 */
	EReference getFieldwork_Visits();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hecha.model.fieldwork.Fieldwork#getChecklists <em>Checklists</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Checklists</em>'.
	 * @see org.hecha.model.fieldwork.Fieldwork#getChecklists()
	 * @see #getFieldwork()
	 * @generated
	 */
	EReference getFieldwork_Checklists();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hecha.model.fieldwork.Fieldwork#getSamples <em>Samples</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Samples</em>'.
	 * @see org.hecha.model.fieldwork.Fieldwork#getSamples()
	 * @see #getFieldwork()
	 * @generated
	 */
	EReference getFieldwork_Samples();

	/**
	 * Returns the meta object for class '{@link org.hecha.model.fieldwork.Risk <em>Risk</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Risk</em>'.
	 * @see org.hecha.model.fieldwork.Risk
	 * @generated
	 */
	EClass getRisk();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.fieldwork.Risk#getSubjectId <em>Subject Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Subject Id</em>'.
	 * @see org.hecha.model.fieldwork.Risk#getSubjectId()
	 * @see #getRisk()
	 * @generated
	 */
	EAttribute getRisk_SubjectId();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.fieldwork.Risk#getAssertion <em>Assertion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Assertion</em>'.
	 * @see org.hecha.model.fieldwork.Risk#getAssertion()
	 * @see #getRisk()
	 * @generated
	 */
	EAttribute getRisk_Assertion();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.fieldwork.Risk#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.hecha.model.fieldwork.Risk#getDescription()
	 * @see #getRisk()
	 * @generated
	 */
	EAttribute getRisk_Description();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.fieldwork.Risk#getInherent <em>Inherent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Inherent</em>'.
	 * @see org.hecha.model.fieldwork.Risk#getInherent()
	 * @see #getRisk()
	 * @generated
	 */
	EAttribute getRisk_Inherent();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.fieldwork.Risk#getControl <em>Control</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Control</em>'.
	 * @see org.hecha.model.fieldwork.Risk#getControl()
	 * @see #getRisk()
	 * @generated
	 */
	EAttribute getRisk_Control();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.fieldwork.Risk#getDetection <em>Detection</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Detection</em>'.
	 * @see org.hecha.model.fieldwork.Risk#getDetection()
	 * @see #getRisk()
	 * @generated
	 */
	EAttribute getRisk_Detection();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.fieldwork.Risk#getResponse <em>Response</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Response</em>'.
	 * @see org.hecha.model.fieldwork.Risk#getResponse()
	 * @see #getRisk()
	 * @generated
	 */
	EAttribute getRisk_Response();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.fieldwork.Risk#getAssessedBy <em>Assessed By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Assessed By</em>'.
	 * @see org.hecha.model.fieldwork.Risk#getAssessedBy()
	 * @see #getRisk()
	 * @generated
	 */
	EAttribute getRisk_AssessedBy();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.fieldwork.Risk#getAssessedAt <em>Assessed At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Assessed At</em>'.
	 * @see org.hecha.model.fieldwork.Risk#getAssessedAt()
	 * @see #getRisk()
	 * @generated
	 */
	EAttribute getRisk_AssessedAt();

	/**
	 * Returns the meta object for class '{@link org.hecha.model.fieldwork.PlannedActivity <em>Planned Activity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Planned Activity</em>'.
	 * @see org.hecha.model.fieldwork.PlannedActivity
	 * @generated
	 */
	EClass getPlannedActivity();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.fieldwork.PlannedActivity#getTechnique <em>Technique</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Technique</em>'.
	 * @see org.hecha.model.fieldwork.PlannedActivity#getTechnique()
	 * @see #getPlannedActivity()
	 * @generated
	 */
	EAttribute getPlannedActivity_Technique();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.fieldwork.PlannedActivity#getSubjectId <em>Subject Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Subject Id</em>'.
	 * @see org.hecha.model.fieldwork.PlannedActivity#getSubjectId()
	 * @see #getPlannedActivity()
	 * @generated
	 */
	EAttribute getPlannedActivity_SubjectId();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.fieldwork.PlannedActivity#getWhat <em>What</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>What</em>'.
	 * @see org.hecha.model.fieldwork.PlannedActivity#getWhat()
	 * @see #getPlannedActivity()
	 * @generated
	 */
	EAttribute getPlannedActivity_What();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.fieldwork.PlannedActivity#isOnSite <em>On Site</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>On Site</em>'.
	 * @see org.hecha.model.fieldwork.PlannedActivity#isOnSite()
	 * @see #getPlannedActivity()
	 * @generated
	 */
	EAttribute getPlannedActivity_OnSite();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.fieldwork.PlannedActivity#getMemberId <em>Member Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Member Id</em>'.
	 * @see org.hecha.model.fieldwork.PlannedActivity#getMemberId()
	 * @see #getPlannedActivity()
	 * @generated
	 */
	EAttribute getPlannedActivity_MemberId();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.fieldwork.PlannedActivity#getDue <em>Due</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Due</em>'.
	 * @see org.hecha.model.fieldwork.PlannedActivity#getDue()
	 * @see #getPlannedActivity()
	 * @generated
	 */
	EAttribute getPlannedActivity_Due();

	/**
	 * Returns the meta object for the attribute list '{@link org.hecha.model.fieldwork.PlannedActivity#getRiskIds <em>Risk Ids</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Risk Ids</em>'.
	 * @see org.hecha.model.fieldwork.PlannedActivity#getRiskIds()
	 * @see #getPlannedActivity()
	 * @generated
	 */
	EAttribute getPlannedActivity_RiskIds();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.fieldwork.PlannedActivity#getSampleId <em>Sample Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sample Id</em>'.
	 * @see org.hecha.model.fieldwork.PlannedActivity#getSampleId()
	 * @see #getPlannedActivity()
	 * @generated
	 */
	EAttribute getPlannedActivity_SampleId();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.fieldwork.PlannedActivity#getDoneOn <em>Done On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Done On</em>'.
	 * @see org.hecha.model.fieldwork.PlannedActivity#getDoneOn()
	 * @see #getPlannedActivity()
	 * @generated
	 */
	EAttribute getPlannedActivity_DoneOn();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.fieldwork.PlannedActivity#getDoneBy <em>Done By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Done By</em>'.
	 * @see org.hecha.model.fieldwork.PlannedActivity#getDoneBy()
	 * @see #getPlannedActivity()
	 * @generated
	 */
	EAttribute getPlannedActivity_DoneBy();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.fieldwork.PlannedActivity#getResult <em>Result</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Result</em>'.
	 * @see org.hecha.model.fieldwork.PlannedActivity#getResult()
	 * @see #getPlannedActivity()
	 * @generated
	 */
	EAttribute getPlannedActivity_Result();

	/**
	 * Returns the meta object for the attribute list '{@link org.hecha.model.fieldwork.PlannedActivity#getEvidenceIds <em>Evidence Ids</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Evidence Ids</em>'.
	 * @see org.hecha.model.fieldwork.PlannedActivity#getEvidenceIds()
	 * @see #getPlannedActivity()
	 * @generated
	 */
	EAttribute getPlannedActivity_EvidenceIds();

	/**
	 * Returns the meta object for the attribute list '{@link org.hecha.model.fieldwork.PlannedActivity#getFindingIds <em>Finding Ids</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Finding Ids</em>'.
	 * @see org.hecha.model.fieldwork.PlannedActivity#getFindingIds()
	 * @see #getPlannedActivity()
	 * @generated
	 */
	EAttribute getPlannedActivity_FindingIds();

	/**
	 * Returns the meta object for class '{@link org.hecha.model.fieldwork.SiteVisit <em>Site Visit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Site Visit</em>'.
	 * @see org.hecha.model.fieldwork.SiteVisit
	 * @generated
	 */
	EClass getSiteVisit();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.fieldwork.SiteVisit#getStartedOn <em>Started On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Started On</em>'.
	 * @see org.hecha.model.fieldwork.SiteVisit#getStartedOn()
	 * @see #getSiteVisit()
	 * @generated
	 */
	EAttribute getSiteVisit_StartedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.fieldwork.SiteVisit#getEndedOn <em>Ended On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ended On</em>'.
	 * @see org.hecha.model.fieldwork.SiteVisit#getEndedOn()
	 * @see #getSiteVisit()
	 * @generated
	 */
	EAttribute getSiteVisit_EndedOn();

	/**
	 * Returns the meta object for the attribute list '{@link org.hecha.model.fieldwork.SiteVisit#getFacilityIds <em>Facility Ids</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Facility Ids</em>'.
	 * @see org.hecha.model.fieldwork.SiteVisit#getFacilityIds()
	 * @see #getSiteVisit()
	 * @generated
	 */
	EAttribute getSiteVisit_FacilityIds();

	/**
	 * Returns the meta object for the attribute list '{@link org.hecha.model.fieldwork.SiteVisit#getMemberIds <em>Member Ids</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Member Ids</em>'.
	 * @see org.hecha.model.fieldwork.SiteVisit#getMemberIds()
	 * @see #getSiteVisit()
	 * @generated
	 */
	EAttribute getSiteVisit_MemberIds();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.fieldwork.SiteVisit#getInterviewed <em>Interviewed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Interviewed</em>'.
	 * @see org.hecha.model.fieldwork.SiteVisit#getInterviewed()
	 * @see #getSiteVisit()
	 * @generated
	 */
	EAttribute getSiteVisit_Interviewed();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.fieldwork.SiteVisit#getAreas <em>Areas</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Areas</em>'.
	 * @see org.hecha.model.fieldwork.SiteVisit#getAreas()
	 * @see #getSiteVisit()
	 * @generated
	 */
	EAttribute getSiteVisit_Areas();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.fieldwork.SiteVisit#getWaivedReason <em>Waived Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Waived Reason</em>'.
	 * @see org.hecha.model.fieldwork.SiteVisit#getWaivedReason()
	 * @see #getSiteVisit()
	 * @generated
	 */
	EAttribute getSiteVisit_WaivedReason();

	/**
	 * Returns the meta object for class '{@link org.hecha.model.fieldwork.Checklist <em>Checklist</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Checklist</em>'.
	 * @see org.hecha.model.fieldwork.Checklist
	 * @generated
	 */
	EClass getChecklist();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.fieldwork.Checklist#getFormId <em>Form Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Form Id</em>'.
	 * @see org.hecha.model.fieldwork.Checklist#getFormId()
	 * @see #getChecklist()
	 * @generated
	 */
	EAttribute getChecklist_FormId();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.fieldwork.Checklist#getStandardId <em>Standard Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Standard Id</em>'.
	 * @see org.hecha.model.fieldwork.Checklist#getStandardId()
	 * @see #getChecklist()
	 * @generated
	 */
	EAttribute getChecklist_StandardId();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.fieldwork.Checklist#getEdition <em>Edition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Edition</em>'.
	 * @see org.hecha.model.fieldwork.Checklist#getEdition()
	 * @see #getChecklist()
	 * @generated
	 */
	EAttribute getChecklist_Edition();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.fieldwork.Checklist#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.hecha.model.fieldwork.Checklist#getTitle()
	 * @see #getChecklist()
	 * @generated
	 */
	EAttribute getChecklist_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.fieldwork.Checklist#getOpenedBy <em>Opened By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Opened By</em>'.
	 * @see org.hecha.model.fieldwork.Checklist#getOpenedBy()
	 * @see #getChecklist()
	 * @generated
	 */
	EAttribute getChecklist_OpenedBy();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.fieldwork.Checklist#getOpenedAt <em>Opened At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Opened At</em>'.
	 * @see org.hecha.model.fieldwork.Checklist#getOpenedAt()
	 * @see #getChecklist()
	 * @generated
	 */
	EAttribute getChecklist_OpenedAt();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hecha.model.fieldwork.Checklist#getItems <em>Items</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Items</em>'.
	 * @see org.hecha.model.fieldwork.Checklist#getItems()
	 * @see #getChecklist()
	 * @generated
	 */
	EReference getChecklist_Items();

	/**
	 * Returns the meta object for class '{@link org.hecha.model.fieldwork.ChecklistItem <em>Checklist Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Checklist Item</em>'.
	 * @see org.hecha.model.fieldwork.ChecklistItem
	 * @generated
	 */
	EClass getChecklistItem();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.fieldwork.ChecklistItem#getItemId <em>Item Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Item Id</em>'.
	 * @see org.hecha.model.fieldwork.ChecklistItem#getItemId()
	 * @see #getChecklistItem()
	 * @generated
	 */
	EAttribute getChecklistItem_ItemId();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.fieldwork.ChecklistItem#getSection <em>Section</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Section</em>'.
	 * @see org.hecha.model.fieldwork.ChecklistItem#getSection()
	 * @see #getChecklistItem()
	 * @generated
	 */
	EAttribute getChecklistItem_Section();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.fieldwork.ChecklistItem#getRequirement <em>Requirement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Requirement</em>'.
	 * @see org.hecha.model.fieldwork.ChecklistItem#getRequirement()
	 * @see #getChecklistItem()
	 * @generated
	 */
	EAttribute getChecklistItem_Requirement();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.fieldwork.ChecklistItem#getClause <em>Clause</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Clause</em>'.
	 * @see org.hecha.model.fieldwork.ChecklistItem#getClause()
	 * @see #getChecklistItem()
	 * @generated
	 */
	EAttribute getChecklistItem_Clause();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.fieldwork.ChecklistItem#getMeans <em>Means</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Means</em>'.
	 * @see org.hecha.model.fieldwork.ChecklistItem#getMeans()
	 * @see #getChecklistItem()
	 * @generated
	 */
	EAttribute getChecklistItem_Means();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.fieldwork.ChecklistItem#isUnconfirmed <em>Unconfirmed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unconfirmed</em>'.
	 * @see org.hecha.model.fieldwork.ChecklistItem#isUnconfirmed()
	 * @see #getChecklistItem()
	 * @generated
	 */
	EAttribute getChecklistItem_Unconfirmed();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.fieldwork.ChecklistItem#getAnswer <em>Answer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Answer</em>'.
	 * @see org.hecha.model.fieldwork.ChecklistItem#getAnswer()
	 * @see #getChecklistItem()
	 * @generated
	 */
	EAttribute getChecklistItem_Answer();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.fieldwork.ChecklistItem#getRecord <em>Record</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Record</em>'.
	 * @see org.hecha.model.fieldwork.ChecklistItem#getRecord()
	 * @see #getChecklistItem()
	 * @generated
	 */
	EAttribute getChecklistItem_Record();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.fieldwork.ChecklistItem#getDoubt <em>Doubt</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Doubt</em>'.
	 * @see org.hecha.model.fieldwork.ChecklistItem#getDoubt()
	 * @see #getChecklistItem()
	 * @generated
	 */
	EAttribute getChecklistItem_Doubt();

	/**
	 * Returns the meta object for the attribute list '{@link org.hecha.model.fieldwork.ChecklistItem#getEvidenceIds <em>Evidence Ids</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Evidence Ids</em>'.
	 * @see org.hecha.model.fieldwork.ChecklistItem#getEvidenceIds()
	 * @see #getChecklistItem()
	 * @generated
	 */
	EAttribute getChecklistItem_EvidenceIds();

	/**
	 * Returns the meta object for the attribute list '{@link org.hecha.model.fieldwork.ChecklistItem#getAnnotationIds <em>Annotation Ids</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Annotation Ids</em>'.
	 * @see org.hecha.model.fieldwork.ChecklistItem#getAnnotationIds()
	 * @see #getChecklistItem()
	 * @generated
	 */
	EAttribute getChecklistItem_AnnotationIds();

	/**
	 * Returns the meta object for the attribute list '{@link org.hecha.model.fieldwork.ChecklistItem#getFindingIds <em>Finding Ids</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Finding Ids</em>'.
	 * @see org.hecha.model.fieldwork.ChecklistItem#getFindingIds()
	 * @see #getChecklistItem()
	 * @generated
	 */
	EAttribute getChecklistItem_FindingIds();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.fieldwork.ChecklistItem#getAnsweredBy <em>Answered By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Answered By</em>'.
	 * @see org.hecha.model.fieldwork.ChecklistItem#getAnsweredBy()
	 * @see #getChecklistItem()
	 * @generated
	 */
	EAttribute getChecklistItem_AnsweredBy();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.fieldwork.ChecklistItem#getAnsweredAt <em>Answered At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Answered At</em>'.
	 * @see org.hecha.model.fieldwork.ChecklistItem#getAnsweredAt()
	 * @see #getChecklistItem()
	 * @generated
	 */
	EAttribute getChecklistItem_AnsweredAt();

	/**
	 * Returns the meta object for class '{@link org.hecha.model.fieldwork.Sample <em>Sample</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Sample</em>'.
	 * @see org.hecha.model.fieldwork.Sample
	 * @generated
	 */
	EClass getSample();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.fieldwork.Sample#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.hecha.model.fieldwork.Sample#getTitle()
	 * @see #getSample()
	 * @generated
	 */
	EAttribute getSample_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.fieldwork.Sample#getMethod <em>Method</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Method</em>'.
	 * @see org.hecha.model.fieldwork.Sample#getMethod()
	 * @see #getSample()
	 * @generated
	 */
	EAttribute getSample_Method();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.fieldwork.Sample#getPopulation <em>Population</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Population</em>'.
	 * @see org.hecha.model.fieldwork.Sample#getPopulation()
	 * @see #getSample()
	 * @generated
	 */
	EAttribute getSample_Population();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.fieldwork.Sample#getFilter <em>Filter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Filter</em>'.
	 * @see org.hecha.model.fieldwork.Sample#getFilter()
	 * @see #getSample()
	 * @generated
	 */
	EAttribute getSample_Filter();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.fieldwork.Sample#getSeed <em>Seed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Seed</em>'.
	 * @see org.hecha.model.fieldwork.Sample#getSeed()
	 * @see #getSample()
	 * @generated
	 */
	EAttribute getSample_Seed();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.fieldwork.Sample#getConfidence <em>Confidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Confidence</em>'.
	 * @see org.hecha.model.fieldwork.Sample#getConfidence()
	 * @see #getSample()
	 * @generated
	 */
	EAttribute getSample_Confidence();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.fieldwork.Sample#getTolerable <em>Tolerable</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tolerable</em>'.
	 * @see org.hecha.model.fieldwork.Sample#getTolerable()
	 * @see #getSample()
	 * @generated
	 */
	EAttribute getSample_Tolerable();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.fieldwork.Sample#getShare <em>Share</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Share</em>'.
	 * @see org.hecha.model.fieldwork.Sample#getShare()
	 * @see #getSample()
	 * @generated
	 */
	EAttribute getSample_Share();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.fieldwork.Sample#getSize <em>Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Size</em>'.
	 * @see org.hecha.model.fieldwork.Sample#getSize()
	 * @see #getSample()
	 * @generated
	 */
	EAttribute getSample_Size();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.fieldwork.Sample#getRuleSet <em>Rule Set</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rule Set</em>'.
	 * @see org.hecha.model.fieldwork.Sample#getRuleSet()
	 * @see #getSample()
	 * @generated
	 */
	EAttribute getSample_RuleSet();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.fieldwork.Sample#getPopulationCount <em>Population Count</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Population Count</em>'.
	 * @see org.hecha.model.fieldwork.Sample#getPopulationCount()
	 * @see #getSample()
	 * @generated
	 */
	EAttribute getSample_PopulationCount();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.fieldwork.Sample#getPopulationValue <em>Population Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Population Value</em>'.
	 * @see org.hecha.model.fieldwork.Sample#getPopulationValue()
	 * @see #getSample()
	 * @generated
	 */
	EAttribute getSample_PopulationValue();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.fieldwork.Sample#getPopulationDigest <em>Population Digest</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Population Digest</em>'.
	 * @see org.hecha.model.fieldwork.Sample#getPopulationDigest()
	 * @see #getSample()
	 * @generated
	 */
	EAttribute getSample_PopulationDigest();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.fieldwork.Sample#getDrawnBy <em>Drawn By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Drawn By</em>'.
	 * @see org.hecha.model.fieldwork.Sample#getDrawnBy()
	 * @see #getSample()
	 * @generated
	 */
	EAttribute getSample_DrawnBy();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.fieldwork.Sample#getDrawnAt <em>Drawn At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Drawn At</em>'.
	 * @see org.hecha.model.fieldwork.Sample#getDrawnAt()
	 * @see #getSample()
	 * @generated
	 */
	EAttribute getSample_DrawnAt();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.fieldwork.Sample#getEnlarges <em>Enlarges</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Enlarges</em>'.
	 * @see org.hecha.model.fieldwork.Sample#getEnlarges()
	 * @see #getSample()
	 * @generated
	 */
	EAttribute getSample_Enlarges();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.fieldwork.Sample#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.hecha.model.fieldwork.Sample#getReason()
	 * @see #getSample()
	 * @generated
	 */
	EAttribute getSample_Reason();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hecha.model.fieldwork.Sample#getItems <em>Items</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Items</em>'.
	 * @see org.hecha.model.fieldwork.Sample#getItems()
	 * @see #getSample()
	 * @generated
	 */
	EReference getSample_Items();

	/**
	 * Returns the meta object for class '{@link org.hecha.model.fieldwork.SampleItem <em>Sample Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Sample Item</em>'.
	 * @see org.hecha.model.fieldwork.SampleItem
	 * @generated
	 */
	EClass getSampleItem();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.fieldwork.SampleItem#getSubjectId <em>Subject Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Subject Id</em>'.
	 * @see org.hecha.model.fieldwork.SampleItem#getSubjectId()
	 * @see #getSampleItem()
	 * @generated
	 */
	EAttribute getSampleItem_SubjectId();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.fieldwork.SampleItem#getStratum <em>Stratum</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Stratum</em>'.
	 * @see org.hecha.model.fieldwork.SampleItem#getStratum()
	 * @see #getSampleItem()
	 * @generated
	 */
	EAttribute getSampleItem_Stratum();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.fieldwork.SampleItem#getBook <em>Book</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Book</em>'.
	 * @see org.hecha.model.fieldwork.SampleItem#getBook()
	 * @see #getSampleItem()
	 * @generated
	 */
	EAttribute getSampleItem_Book();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.fieldwork.SampleItem#isCertain <em>Certain</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Certain</em>'.
	 * @see org.hecha.model.fieldwork.SampleItem#isCertain()
	 * @see #getSampleItem()
	 * @generated
	 */
	EAttribute getSampleItem_Certain();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.fieldwork.SampleItem#getQuantity <em>Quantity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Quantity</em>'.
	 * @see org.hecha.model.fieldwork.SampleItem#getQuantity()
	 * @see #getSampleItem()
	 * @generated
	 */
	EAttribute getSampleItem_Quantity();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.fieldwork.SampleItem#getAudited <em>Audited</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Audited</em>'.
	 * @see org.hecha.model.fieldwork.SampleItem#getAudited()
	 * @see #getSampleItem()
	 * @generated
	 */
	EAttribute getSampleItem_Audited();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.fieldwork.SampleItem#getTestedBy <em>Tested By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tested By</em>'.
	 * @see org.hecha.model.fieldwork.SampleItem#getTestedBy()
	 * @see #getSampleItem()
	 * @generated
	 */
	EAttribute getSampleItem_TestedBy();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.fieldwork.SampleItem#getTestedAt <em>Tested At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tested At</em>'.
	 * @see org.hecha.model.fieldwork.SampleItem#getTestedAt()
	 * @see #getSampleItem()
	 * @generated
	 */
	EAttribute getSampleItem_TestedAt();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.fieldwork.SampleItem#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.hecha.model.fieldwork.SampleItem#getNote()
	 * @see #getSampleItem()
	 * @generated
	 */
	EAttribute getSampleItem_Note();

	/**
	 * Returns the meta object for the attribute list '{@link org.hecha.model.fieldwork.SampleItem#getEvidenceIds <em>Evidence Ids</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Evidence Ids</em>'.
	 * @see org.hecha.model.fieldwork.SampleItem#getEvidenceIds()
	 * @see #getSampleItem()
	 * @generated
	 */
	EAttribute getSampleItem_EvidenceIds();

	/**
	 * Returns the meta object for the attribute list '{@link org.hecha.model.fieldwork.SampleItem#getAnnotationIds <em>Annotation Ids</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Annotation Ids</em>'.
	 * @see org.hecha.model.fieldwork.SampleItem#getAnnotationIds()
	 * @see #getSampleItem()
	 * @generated
	 */
	EAttribute getSampleItem_AnnotationIds();

	/**
	 * Returns the meta object for enum '{@link org.hecha.model.fieldwork.RiskLevel <em>Risk Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Risk Level</em>'.
	 * @see org.hecha.model.fieldwork.RiskLevel
	 * @generated
	 */
	EEnum getRiskLevel();

	/**
	 * Returns the meta object for enum '{@link org.hecha.model.fieldwork.ChecklistAnswer <em>Checklist Answer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Checklist Answer</em>'.
	 * @see org.hecha.model.fieldwork.ChecklistAnswer
	 * @generated
	 */
	EEnum getChecklistAnswer();

	/**
	 * Returns the meta object for enum '{@link org.hecha.model.fieldwork.SamplingMethod <em>Sampling Method</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Sampling Method</em>'.
	 * @see org.hecha.model.fieldwork.SamplingMethod
	 * @generated
	 */
	EEnum getSamplingMethod();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	FieldworkFactory getFieldworkFactory();

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
		 * The meta object literal for the '{@link org.hecha.model.fieldwork.impl.FieldworkImpl <em>Fieldwork</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hecha.model.fieldwork.impl.FieldworkImpl
		 * @see org.hecha.model.fieldwork.impl.FieldworkPackageImpl#getFieldwork()
		 * @generated
		 */
		EClass FIELDWORK = eINSTANCE.getFieldwork();

		/**
		 * The meta object literal for the '<em><b>Risks</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FIELDWORK__RISKS = eINSTANCE.getFieldwork_Risks();

		/**
		 * The meta object literal for the '<em><b>Activities</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FIELDWORK__ACTIVITIES = eINSTANCE.getFieldwork_Activities();

		/**
		 * The meta object literal for the '<em><b>Visits</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FIELDWORK__VISITS = eINSTANCE.getFieldwork_Visits();

		/**
		 * The meta object literal for the '<em><b>Checklists</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FIELDWORK__CHECKLISTS = eINSTANCE.getFieldwork_Checklists();

		/**
		 * The meta object literal for the '<em><b>Samples</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FIELDWORK__SAMPLES = eINSTANCE.getFieldwork_Samples();

		/**
		 * The meta object literal for the '{@link org.hecha.model.fieldwork.impl.RiskImpl <em>Risk</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hecha.model.fieldwork.impl.RiskImpl
		 * @see org.hecha.model.fieldwork.impl.FieldworkPackageImpl#getRisk()
		 * @generated
		 */
		EClass RISK = eINSTANCE.getRisk();

		/**
		 * The meta object literal for the '<em><b>Subject Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK__SUBJECT_ID = eINSTANCE.getRisk_SubjectId();

		/**
		 * The meta object literal for the '<em><b>Assertion</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK__ASSERTION = eINSTANCE.getRisk_Assertion();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK__DESCRIPTION = eINSTANCE.getRisk_Description();

		/**
		 * The meta object literal for the '<em><b>Inherent</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK__INHERENT = eINSTANCE.getRisk_Inherent();

		/**
		 * The meta object literal for the '<em><b>Control</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK__CONTROL = eINSTANCE.getRisk_Control();

		/**
		 * The meta object literal for the '<em><b>Detection</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK__DETECTION = eINSTANCE.getRisk_Detection();

		/**
		 * The meta object literal for the '<em><b>Response</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK__RESPONSE = eINSTANCE.getRisk_Response();

		/**
		 * The meta object literal for the '<em><b>Assessed By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK__ASSESSED_BY = eINSTANCE.getRisk_AssessedBy();

		/**
		 * The meta object literal for the '<em><b>Assessed At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK__ASSESSED_AT = eINSTANCE.getRisk_AssessedAt();

		/**
		 * The meta object literal for the '{@link org.hecha.model.fieldwork.impl.PlannedActivityImpl <em>Planned Activity</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hecha.model.fieldwork.impl.PlannedActivityImpl
		 * @see org.hecha.model.fieldwork.impl.FieldworkPackageImpl#getPlannedActivity()
		 * @generated
		 */
		EClass PLANNED_ACTIVITY = eINSTANCE.getPlannedActivity();

		/**
		 * The meta object literal for the '<em><b>Technique</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLANNED_ACTIVITY__TECHNIQUE = eINSTANCE.getPlannedActivity_Technique();

		/**
		 * The meta object literal for the '<em><b>Subject Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLANNED_ACTIVITY__SUBJECT_ID = eINSTANCE.getPlannedActivity_SubjectId();

		/**
		 * The meta object literal for the '<em><b>What</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLANNED_ACTIVITY__WHAT = eINSTANCE.getPlannedActivity_What();

		/**
		 * The meta object literal for the '<em><b>On Site</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLANNED_ACTIVITY__ON_SITE = eINSTANCE.getPlannedActivity_OnSite();

		/**
		 * The meta object literal for the '<em><b>Member Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLANNED_ACTIVITY__MEMBER_ID = eINSTANCE.getPlannedActivity_MemberId();

		/**
		 * The meta object literal for the '<em><b>Due</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLANNED_ACTIVITY__DUE = eINSTANCE.getPlannedActivity_Due();

		/**
		 * The meta object literal for the '<em><b>Risk Ids</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLANNED_ACTIVITY__RISK_IDS = eINSTANCE.getPlannedActivity_RiskIds();

		/**
		 * The meta object literal for the '<em><b>Sample Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLANNED_ACTIVITY__SAMPLE_ID = eINSTANCE.getPlannedActivity_SampleId();

		/**
		 * The meta object literal for the '<em><b>Done On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLANNED_ACTIVITY__DONE_ON = eINSTANCE.getPlannedActivity_DoneOn();

		/**
		 * The meta object literal for the '<em><b>Done By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLANNED_ACTIVITY__DONE_BY = eINSTANCE.getPlannedActivity_DoneBy();

		/**
		 * The meta object literal for the '<em><b>Result</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLANNED_ACTIVITY__RESULT = eINSTANCE.getPlannedActivity_Result();

		/**
		 * The meta object literal for the '<em><b>Evidence Ids</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLANNED_ACTIVITY__EVIDENCE_IDS = eINSTANCE.getPlannedActivity_EvidenceIds();

		/**
		 * The meta object literal for the '<em><b>Finding Ids</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLANNED_ACTIVITY__FINDING_IDS = eINSTANCE.getPlannedActivity_FindingIds();

		/**
		 * The meta object literal for the '{@link org.hecha.model.fieldwork.impl.SiteVisitImpl <em>Site Visit</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hecha.model.fieldwork.impl.SiteVisitImpl
		 * @see org.hecha.model.fieldwork.impl.FieldworkPackageImpl#getSiteVisit()
		 * @generated
		 */
		EClass SITE_VISIT = eINSTANCE.getSiteVisit();

		/**
		 * The meta object literal for the '<em><b>Started On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SITE_VISIT__STARTED_ON = eINSTANCE.getSiteVisit_StartedOn();

		/**
		 * The meta object literal for the '<em><b>Ended On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SITE_VISIT__ENDED_ON = eINSTANCE.getSiteVisit_EndedOn();

		/**
		 * The meta object literal for the '<em><b>Facility Ids</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SITE_VISIT__FACILITY_IDS = eINSTANCE.getSiteVisit_FacilityIds();

		/**
		 * The meta object literal for the '<em><b>Member Ids</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SITE_VISIT__MEMBER_IDS = eINSTANCE.getSiteVisit_MemberIds();

		/**
		 * The meta object literal for the '<em><b>Interviewed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SITE_VISIT__INTERVIEWED = eINSTANCE.getSiteVisit_Interviewed();

		/**
		 * The meta object literal for the '<em><b>Areas</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SITE_VISIT__AREAS = eINSTANCE.getSiteVisit_Areas();

		/**
		 * The meta object literal for the '<em><b>Waived Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SITE_VISIT__WAIVED_REASON = eINSTANCE.getSiteVisit_WaivedReason();

		/**
		 * The meta object literal for the '{@link org.hecha.model.fieldwork.impl.ChecklistImpl <em>Checklist</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hecha.model.fieldwork.impl.ChecklistImpl
		 * @see org.hecha.model.fieldwork.impl.FieldworkPackageImpl#getChecklist()
		 * @generated
		 */
		EClass CHECKLIST = eINSTANCE.getChecklist();

		/**
		 * The meta object literal for the '<em><b>Form Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECKLIST__FORM_ID = eINSTANCE.getChecklist_FormId();

		/**
		 * The meta object literal for the '<em><b>Standard Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECKLIST__STANDARD_ID = eINSTANCE.getChecklist_StandardId();

		/**
		 * The meta object literal for the '<em><b>Edition</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECKLIST__EDITION = eINSTANCE.getChecklist_Edition();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECKLIST__TITLE = eINSTANCE.getChecklist_Title();

		/**
		 * The meta object literal for the '<em><b>Opened By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECKLIST__OPENED_BY = eINSTANCE.getChecklist_OpenedBy();

		/**
		 * The meta object literal for the '<em><b>Opened At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECKLIST__OPENED_AT = eINSTANCE.getChecklist_OpenedAt();

		/**
		 * The meta object literal for the '<em><b>Items</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CHECKLIST__ITEMS = eINSTANCE.getChecklist_Items();

		/**
		 * The meta object literal for the '{@link org.hecha.model.fieldwork.impl.ChecklistItemImpl <em>Checklist Item</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hecha.model.fieldwork.impl.ChecklistItemImpl
		 * @see org.hecha.model.fieldwork.impl.FieldworkPackageImpl#getChecklistItem()
		 * @generated
		 */
		EClass CHECKLIST_ITEM = eINSTANCE.getChecklistItem();

		/**
		 * The meta object literal for the '<em><b>Item Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECKLIST_ITEM__ITEM_ID = eINSTANCE.getChecklistItem_ItemId();

		/**
		 * The meta object literal for the '<em><b>Section</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECKLIST_ITEM__SECTION = eINSTANCE.getChecklistItem_Section();

		/**
		 * The meta object literal for the '<em><b>Requirement</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECKLIST_ITEM__REQUIREMENT = eINSTANCE.getChecklistItem_Requirement();

		/**
		 * The meta object literal for the '<em><b>Clause</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECKLIST_ITEM__CLAUSE = eINSTANCE.getChecklistItem_Clause();

		/**
		 * The meta object literal for the '<em><b>Means</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECKLIST_ITEM__MEANS = eINSTANCE.getChecklistItem_Means();

		/**
		 * The meta object literal for the '<em><b>Unconfirmed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECKLIST_ITEM__UNCONFIRMED = eINSTANCE.getChecklistItem_Unconfirmed();

		/**
		 * The meta object literal for the '<em><b>Answer</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECKLIST_ITEM__ANSWER = eINSTANCE.getChecklistItem_Answer();

		/**
		 * The meta object literal for the '<em><b>Record</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECKLIST_ITEM__RECORD = eINSTANCE.getChecklistItem_Record();

		/**
		 * The meta object literal for the '<em><b>Doubt</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECKLIST_ITEM__DOUBT = eINSTANCE.getChecklistItem_Doubt();

		/**
		 * The meta object literal for the '<em><b>Evidence Ids</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECKLIST_ITEM__EVIDENCE_IDS = eINSTANCE.getChecklistItem_EvidenceIds();

		/**
		 * The meta object literal for the '<em><b>Annotation Ids</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECKLIST_ITEM__ANNOTATION_IDS = eINSTANCE.getChecklistItem_AnnotationIds();

		/**
		 * The meta object literal for the '<em><b>Finding Ids</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECKLIST_ITEM__FINDING_IDS = eINSTANCE.getChecklistItem_FindingIds();

		/**
		 * The meta object literal for the '<em><b>Answered By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECKLIST_ITEM__ANSWERED_BY = eINSTANCE.getChecklistItem_AnsweredBy();

		/**
		 * The meta object literal for the '<em><b>Answered At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECKLIST_ITEM__ANSWERED_AT = eINSTANCE.getChecklistItem_AnsweredAt();

		/**
		 * The meta object literal for the '{@link org.hecha.model.fieldwork.impl.SampleImpl <em>Sample</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hecha.model.fieldwork.impl.SampleImpl
		 * @see org.hecha.model.fieldwork.impl.FieldworkPackageImpl#getSample()
		 * @generated
		 */
		EClass SAMPLE = eINSTANCE.getSample();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAMPLE__TITLE = eINSTANCE.getSample_Title();

		/**
		 * The meta object literal for the '<em><b>Method</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAMPLE__METHOD = eINSTANCE.getSample_Method();

		/**
		 * The meta object literal for the '<em><b>Population</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAMPLE__POPULATION = eINSTANCE.getSample_Population();

		/**
		 * The meta object literal for the '<em><b>Filter</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAMPLE__FILTER = eINSTANCE.getSample_Filter();

		/**
		 * The meta object literal for the '<em><b>Seed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAMPLE__SEED = eINSTANCE.getSample_Seed();

		/**
		 * The meta object literal for the '<em><b>Confidence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAMPLE__CONFIDENCE = eINSTANCE.getSample_Confidence();

		/**
		 * The meta object literal for the '<em><b>Tolerable</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAMPLE__TOLERABLE = eINSTANCE.getSample_Tolerable();

		/**
		 * The meta object literal for the '<em><b>Share</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAMPLE__SHARE = eINSTANCE.getSample_Share();

		/**
		 * The meta object literal for the '<em><b>Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAMPLE__SIZE = eINSTANCE.getSample_Size();

		/**
		 * The meta object literal for the '<em><b>Rule Set</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAMPLE__RULE_SET = eINSTANCE.getSample_RuleSet();

		/**
		 * The meta object literal for the '<em><b>Population Count</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAMPLE__POPULATION_COUNT = eINSTANCE.getSample_PopulationCount();

		/**
		 * The meta object literal for the '<em><b>Population Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAMPLE__POPULATION_VALUE = eINSTANCE.getSample_PopulationValue();

		/**
		 * The meta object literal for the '<em><b>Population Digest</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAMPLE__POPULATION_DIGEST = eINSTANCE.getSample_PopulationDigest();

		/**
		 * The meta object literal for the '<em><b>Drawn By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAMPLE__DRAWN_BY = eINSTANCE.getSample_DrawnBy();

		/**
		 * The meta object literal for the '<em><b>Drawn At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAMPLE__DRAWN_AT = eINSTANCE.getSample_DrawnAt();

		/**
		 * The meta object literal for the '<em><b>Enlarges</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAMPLE__ENLARGES = eINSTANCE.getSample_Enlarges();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAMPLE__REASON = eINSTANCE.getSample_Reason();

		/**
		 * The meta object literal for the '<em><b>Items</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SAMPLE__ITEMS = eINSTANCE.getSample_Items();

		/**
		 * The meta object literal for the '{@link org.hecha.model.fieldwork.impl.SampleItemImpl <em>Sample Item</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hecha.model.fieldwork.impl.SampleItemImpl
		 * @see org.hecha.model.fieldwork.impl.FieldworkPackageImpl#getSampleItem()
		 * @generated
		 */
		EClass SAMPLE_ITEM = eINSTANCE.getSampleItem();

		/**
		 * The meta object literal for the '<em><b>Subject Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAMPLE_ITEM__SUBJECT_ID = eINSTANCE.getSampleItem_SubjectId();

		/**
		 * The meta object literal for the '<em><b>Stratum</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAMPLE_ITEM__STRATUM = eINSTANCE.getSampleItem_Stratum();

		/**
		 * The meta object literal for the '<em><b>Book</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAMPLE_ITEM__BOOK = eINSTANCE.getSampleItem_Book();

		/**
		 * The meta object literal for the '<em><b>Certain</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAMPLE_ITEM__CERTAIN = eINSTANCE.getSampleItem_Certain();

		/**
		 * The meta object literal for the '<em><b>Quantity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAMPLE_ITEM__QUANTITY = eINSTANCE.getSampleItem_Quantity();

		/**
		 * The meta object literal for the '<em><b>Audited</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAMPLE_ITEM__AUDITED = eINSTANCE.getSampleItem_Audited();

		/**
		 * The meta object literal for the '<em><b>Tested By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAMPLE_ITEM__TESTED_BY = eINSTANCE.getSampleItem_TestedBy();

		/**
		 * The meta object literal for the '<em><b>Tested At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAMPLE_ITEM__TESTED_AT = eINSTANCE.getSampleItem_TestedAt();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAMPLE_ITEM__NOTE = eINSTANCE.getSampleItem_Note();

		/**
		 * The meta object literal for the '<em><b>Evidence Ids</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAMPLE_ITEM__EVIDENCE_IDS = eINSTANCE.getSampleItem_EvidenceIds();

		/**
		 * The meta object literal for the '<em><b>Annotation Ids</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAMPLE_ITEM__ANNOTATION_IDS = eINSTANCE.getSampleItem_AnnotationIds();

		/**
		 * The meta object literal for the '{@link org.hecha.model.fieldwork.RiskLevel <em>Risk Level</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hecha.model.fieldwork.RiskLevel
		 * @see org.hecha.model.fieldwork.impl.FieldworkPackageImpl#getRiskLevel()
		 * @generated
		 */
		EEnum RISK_LEVEL = eINSTANCE.getRiskLevel();

		/**
		 * The meta object literal for the '{@link org.hecha.model.fieldwork.ChecklistAnswer <em>Checklist Answer</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hecha.model.fieldwork.ChecklistAnswer
		 * @see org.hecha.model.fieldwork.impl.FieldworkPackageImpl#getChecklistAnswer()
		 * @generated
		 */
		EEnum CHECKLIST_ANSWER = eINSTANCE.getChecklistAnswer();

		/**
		 * The meta object literal for the '{@link org.hecha.model.fieldwork.SamplingMethod <em>Sampling Method</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hecha.model.fieldwork.SamplingMethod
		 * @see org.hecha.model.fieldwork.impl.FieldworkPackageImpl#getSamplingMethod()
		 * @generated
		 */
		EEnum SAMPLING_METHOD = eINSTANCE.getSamplingMethod();

	}

} //FieldworkPackage
