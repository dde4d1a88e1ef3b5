/**
 */
package org.hecha.model.fieldwork.impl;

import java.time.Instant;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;

import org.hecha.model.base.impl.IdentifiedImpl;

import org.hecha.model.fieldwork.ChecklistAnswer;
import org.hecha.model.fieldwork.ChecklistItem;
import org.hecha.model.fieldwork.FieldworkPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Checklist Item</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.hecha.model.fieldwork.impl.ChecklistItemImpl#getItemId <em>Item Id</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.impl.ChecklistItemImpl#getSection <em>Section</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.impl.ChecklistItemImpl#getRequirement <em>Requirement</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.impl.ChecklistItemImpl#getClause <em>Clause</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.impl.ChecklistItemImpl#getMeans <em>Means</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.impl.ChecklistItemImpl#isUnconfirmed <em>Unconfirmed</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.impl.ChecklistItemImpl#getAnswer <em>Answer</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.impl.ChecklistItemImpl#getRecord <em>Record</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.impl.ChecklistItemImpl#getDoubt <em>Doubt</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.impl.ChecklistItemImpl#getEvidenceIds <em>Evidence Ids</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.impl.ChecklistItemImpl#getAnnotationIds <em>Annotation Ids</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.impl.ChecklistItemImpl#getFindingIds <em>Finding Ids</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.impl.ChecklistItemImpl#getAnsweredBy <em>Answered By</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.impl.ChecklistItemImpl#getAnsweredAt <em>Answered At</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ChecklistItemImpl extends IdentifiedImpl implements ChecklistItem {
	/**
	 * The default value of the '{@link #getItemId() <em>Item Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getItemId()
	 * @generated
	 * @ordered
	 */
	protected static final String ITEM_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getItemId() <em>Item Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getItemId()
	 * @generated
	 * @ordered
	 */
	protected String itemId = ITEM_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getSection() <em>Section</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSection()
	 * @generated
	 * @ordered
	 */
	protected static final String SECTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSection() <em>Section</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSection()
	 * @generated
	 * @ordered
	 */
	protected String section = SECTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getRequirement() <em>Requirement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRequirement()
	 * @generated
	 * @ordered
	 */
	protected static final String REQUIREMENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRequirement() <em>Requirement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRequirement()
	 * @generated
	 * @ordered
	 */
	protected String requirement = REQUIREMENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getClause() <em>Clause</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClause()
	 * @generated
	 * @ordered
	 */
	protected static final String CLAUSE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getClause() <em>Clause</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClause()
	 * @generated
	 * @ordered
	 */
	protected String clause = CLAUSE_EDEFAULT;

	/**
	 * The default value of the '{@link #getMeans() <em>Means</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeans()
	 * @generated
	 * @ordered
	 */
	protected static final String MEANS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMeans() <em>Means</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeans()
	 * @generated
	 * @ordered
	 */
	protected String means = MEANS_EDEFAULT;

	/**
	 * The default value of the '{@link #isUnconfirmed() <em>Unconfirmed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isUnconfirmed()
	 * @generated
	 * @ordered
	 */
	protected static final boolean UNCONFIRMED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isUnconfirmed() <em>Unconfirmed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isUnconfirmed()
	 * @generated
	 * @ordered
	 */
	protected boolean unconfirmed = UNCONFIRMED_EDEFAULT;

	/**
	 * The default value of the '{@link #getAnswer() <em>Answer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnswer()
	 * @generated
	 * @ordered
	 */
	protected static final ChecklistAnswer ANSWER_EDEFAULT = ChecklistAnswer.OPEN;

	/**
	 * The cached value of the '{@link #getAnswer() <em>Answer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnswer()
	 * @generated
	 * @ordered
	 */
	protected ChecklistAnswer answer = ANSWER_EDEFAULT;

	/**
	 * The default value of the '{@link #getRecord() <em>Record</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecord()
	 * @generated
	 * @ordered
	 */
	protected static final String RECORD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRecord() <em>Record</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecord()
	 * @generated
	 * @ordered
	 */
	protected String record = RECORD_EDEFAULT;

	/**
	 * The default value of the '{@link #getDoubt() <em>Doubt</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDoubt()
	 * @generated
	 * @ordered
	 */
	protected static final String DOUBT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDoubt() <em>Doubt</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDoubt()
	 * @generated
	 * @ordered
	 */
	protected String doubt = DOUBT_EDEFAULT;

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
	 * The cached value of the '{@link #getAnnotationIds() <em>Annotation Ids</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnnotationIds()
	 * @generated
	 * @ordered
	 */
	protected EList<String> annotationIds;

	/**
	 * The cached value of the '{@link #getFindingIds() <em>Finding Ids</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFindingIds()
	 * @generated
	 * @ordered
	 */
	protected EList<String> findingIds;

	/**
	 * The default value of the '{@link #getAnsweredBy() <em>Answered By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnsweredBy()
	 * @generated
	 * @ordered
	 */
	protected static final String ANSWERED_BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAnsweredBy() <em>Answered By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnsweredBy()
	 * @generated
	 * @ordered
	 */
	protected String answeredBy = ANSWERED_BY_EDEFAULT;

	/**
	 * The default value of the '{@link #getAnsweredAt() <em>Answered At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnsweredAt()
	 * @generated
	 * @ordered
	 */
	protected static final Instant ANSWERED_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAnsweredAt() <em>Answered At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnsweredAt()
	 * @generated
	 * @ordered
	 */
	protected Instant answeredAt = ANSWERED_AT_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ChecklistItemImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return FieldworkPackage.Literals.CHECKLIST_ITEM;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getItemId() {
		return itemId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setItemId(String newItemId) {
		String oldItemId = itemId;
		itemId = newItemId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FieldworkPackage.CHECKLIST_ITEM__ITEM_ID, oldItemId, itemId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSection() {
		return section;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSection(String newSection) {
		String oldSection = section;
		section = newSection;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FieldworkPackage.CHECKLIST_ITEM__SECTION, oldSection, section));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRequirement() {
		return requirement;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRequirement(String newRequirement) {
		String oldRequirement = requirement;
		requirement = newRequirement;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FieldworkPackage.CHECKLIST_ITEM__REQUIREMENT, oldRequirement, requirement));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getClause() {
		return clause;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setClause(String newClause) {
		String oldClause = clause;
		clause = newClause;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FieldworkPackage.CHECKLIST_ITEM__CLAUSE, oldClause, clause));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMeans() {
		return means;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMeans(String newMeans) {
		String oldMeans = means;
		means = newMeans;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FieldworkPackage.CHECKLIST_ITEM__MEANS, oldMeans, means));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isUnconfirmed() {
		return unconfirmed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUnconfirmed(boolean newUnconfirmed) {
		boolean oldUnconfirmed = unconfirmed;
		unconfirmed = newUnconfirmed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FieldworkPackage.CHECKLIST_ITEM__UNCONFIRMED, oldUnconfirmed, unconfirmed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ChecklistAnswer getAnswer() {
		return answer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAnswer(ChecklistAnswer newAnswer) {
		ChecklistAnswer oldAnswer = answer;
		answer = newAnswer == null ? ANSWER_EDEFAULT : newAnswer;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FieldworkPackage.CHECKLIST_ITEM__ANSWER, oldAnswer, answer));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRecord() {
		return record;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRecord(String newRecord) {
		String oldRecord = record;
		record = newRecord;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FieldworkPackage.CHECKLIST_ITEM__RECORD, oldRecord, record));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDoubt() {
		return doubt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDoubt(String newDoubt) {
		String oldDoubt = doubt;
		doubt = newDoubt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FieldworkPackage.CHECKLIST_ITEM__DOUBT, oldDoubt, doubt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getEvidenceIds() {
		if (evidenceIds == null) {
			evidenceIds = new EDataTypeEList<String>(String.class, this, FieldworkPackage.CHECKLIST_ITEM__EVIDENCE_IDS);
		}
		return evidenceIds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getAnnotationIds() {
		if (annotationIds == null) {
			annotationIds = new EDataTypeEList<String>(String.class, this, FieldworkPackage.CHECKLIST_ITEM__ANNOTATION_IDS);
		}
		return annotationIds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getFindingIds() {
		if (findingIds == null) {
			findingIds = new EDataTypeEList<String>(String.class, this, FieldworkPackage.CHECKLIST_ITEM__FINDING_IDS);
		}
		return findingIds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAnsweredBy() {
		return answeredBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAnsweredBy(String newAnsweredBy) {
		String oldAnsweredBy = answeredBy;
		answeredBy = newAnsweredBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FieldworkPackage.CHECKLIST_ITEM__ANSWERED_BY, oldAnsweredBy, answeredBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getAnsweredAt() {
		return answeredAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAnsweredAt(Instant newAnsweredAt) {
		Instant oldAnsweredAt = answeredAt;
		answeredAt = newAnsweredAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FieldworkPackage.CHECKLIST_ITEM__ANSWERED_AT, oldAnsweredAt, answeredAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case FieldworkPackage.CHECKLIST_ITEM__ITEM_ID:
				return getItemId();
			case FieldworkPackage.CHECKLIST_ITEM__SECTION:
				return getSection();
			case FieldworkPackage.CHECKLIST_ITEM__REQUIREMENT:
				return getRequirement();
			case FieldworkPackage.CHECKLIST_ITEM__CLAUSE:
				return getClause();
			case FieldworkPackage.CHECKLIST_ITEM__MEANS:
				return getMeans();
			case FieldworkPackage.CHECKLIST_ITEM__UNCONFIRMED:
				return isUnconfirmed();
			case FieldworkPackage.CHECKLIST_ITEM__ANSWER:
				return getAnswer();
			case FieldworkPackage.CHECKLIST_ITEM__RECORD:
				return getRecord();
			case FieldworkPackage.CHECKLIST_ITEM__DOUBT:
				return getDoubt();
			case FieldworkPackage.CHECKLIST_ITEM__EVIDENCE_IDS:
				return getEvidenceIds();
			case FieldworkPackage.CHECKLIST_ITEM__ANNOTATION_IDS:
				return getAnnotationIds();
			case FieldworkPackage.CHECKLIST_ITEM__FINDING_IDS:
				return getFindingIds();
			case FieldworkPackage.CHECKLIST_ITEM__ANSWERED_BY:
				return getAnsweredBy();
			case FieldworkPackage.CHECKLIST_ITEM__ANSWERED_AT:
				return getAnsweredAt();
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
			case FieldworkPackage.CHECKLIST_ITEM__ITEM_ID:
				setItemId((String)newValue);
				return;
			case FieldworkPackage.CHECKLIST_ITEM__SECTION:
				setSection((String)newValue);
				return;
			case FieldworkPackage.CHECKLIST_ITEM__REQUIREMENT:
				setRequirement((String)newValue);
				return;
			case FieldworkPackage.CHECKLIST_ITEM__CLAUSE:
				setClause((String)newValue);
				return;
			case FieldworkPackage.CHECKLIST_ITEM__MEANS:
				setMeans((String)newValue);
				return;
			case FieldworkPackage.CHECKLIST_ITEM__UNCONFIRMED:
				setUnconfirmed((Boolean)newValue);
				return;
			case FieldworkPackage.CHECKLIST_ITEM__ANSWER:
				setAnswer((ChecklistAnswer)newValue);
				return;
			case FieldworkPackage.CHECKLIST_ITEM__RECORD:
				setRecord((String)newValue);
				return;
			case FieldworkPackage.CHECKLIST_ITEM__DOUBT:
				setDoubt((String)newValue);
				return;
			case FieldworkPackage.CHECKLIST_ITEM__EVIDENCE_IDS:
				getEvidenceIds().clear();
				getEvidenceIds().addAll((Collection<? extends String>)newValue);
				return;
			case FieldworkPackage.CHECKLIST_ITEM__ANNOTATION_IDS:
				getAnnotationIds().clear();
				getAnnotationIds().addAll((Collection<? extends String>)newValue);
				return;
			case FieldworkPackage.CHECKLIST_ITEM__FINDING_IDS:
				getFindingIds().clear();
				getFindingIds().addAll((Collection<? extends String>)newValue);
				return;
			case FieldworkPackage.CHECKLIST_ITEM__ANSWERED_BY:
				setAnsweredBy((String)newValue);
				return;
			case FieldworkPackage.CHECKLIST_ITEM__ANSWERED_AT:
				setAnsweredAt((Instant)newValue);
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
			case FieldworkPackage.CHECKLIST_ITEM__ITEM_ID:
				setItemId(ITEM_ID_EDEFAULT);
				return;
			case FieldworkPackage.CHECKLIST_ITEM__SECTION:
				setSection(SECTION_EDEFAULT);
				return;
			case FieldworkPackage.CHECKLIST_ITEM__REQUIREMENT:
				setRequirement(REQUIREMENT_EDEFAULT);
				return;
			case FieldworkPackage.CHECKLIST_ITEM__CLAUSE:
				setClause(CLAUSE_EDEFAULT);
				return;
			case FieldworkPackage.CHECKLIST_ITEM__MEANS:
				setMeans(MEANS_EDEFAULT);
				return;
			case FieldworkPackage.CHECKLIST_ITEM__UNCONFIRMED:
				setUnconfirmed(UNCONFIRMED_EDEFAULT);
				return;
			case FieldworkPackage.CHECKLIST_ITEM__ANSWER:
				setAnswer(ANSWER_EDEFAULT);
				return;
			case FieldworkPackage.CHECKLIST_ITEM__RECORD:
				setRecord(RECORD_EDEFAULT);
				return;
			case FieldworkPackage.CHECKLIST_ITEM__DOUBT:
				setDoubt(DOUBT_EDEFAULT);
				return;
			case FieldworkPackage.CHECKLIST_ITEM__EVIDENCE_IDS:
				getEvidenceIds().clear();
				return;
			case FieldworkPackage.CHECKLIST_ITEM__ANNOTATION_IDS:
				getAnnotationIds().clear();
				return;
			case FieldworkPackage.CHECKLIST_ITEM__FINDING_IDS:
				getFindingIds().clear();
				return;
			case FieldworkPackage.CHECKLIST_ITEM__ANSWERED_BY:
				setAnsweredBy(ANSWERED_BY_EDEFAULT);
				return;
			case FieldworkPackage.CHECKLIST_ITEM__ANSWERED_AT:
				setAnsweredAt(ANSWERED_AT_EDEFAULT);
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
			case FieldworkPackage.CHECKLIST_ITEM__ITEM_ID:
				return ITEM_ID_EDEFAULT == null ? itemId != null : !ITEM_ID_EDEFAULT.equals(itemId);
			case FieldworkPackage.CHECKLIST_ITEM__SECTION:
				return SECTION_EDEFAULT == null ? section != null : !SECTION_EDEFAULT.equals(section);
			case FieldworkPackage.CHECKLIST_ITEM__REQUIREMENT:
				return REQUIREMENT_EDEFAULT == null ? requirement != null : !REQUIREMENT_EDEFAULT.equals(requirement);
			case FieldworkPackage.CHECKLIST_ITEM__CLAUSE:
				return CLAUSE_EDEFAULT == null ? clause != null : !CLAUSE_EDEFAULT.equals(clause);
			case FieldworkPackage.CHECKLIST_ITEM__MEANS:
				return MEANS_EDEFAULT == null ? means != null : !MEANS_EDEFAULT.equals(means);
			case FieldworkPackage.CHECKLIST_ITEM__UNCONFIRMED:
				return unconfirmed != UNCONFIRMED_EDEFAULT;
			case FieldworkPackage.CHECKLIST_ITEM__ANSWER:
				return answer != ANSWER_EDEFAULT;
			case FieldworkPackage.CHECKLIST_ITEM__RECORD:
				return RECORD_EDEFAULT == null ? record != null : !RECORD_EDEFAULT.equals(record);
			case FieldworkPackage.CHECKLIST_ITEM__DOUBT:
				return DOUBT_EDEFAULT == null ? doubt != null : !DOUBT_EDEFAULT.equals(doubt);
			case FieldworkPackage.CHECKLIST_ITEM__EVIDENCE_IDS:
				return evidenceIds != null && !evidenceIds.isEmpty();
			case FieldworkPackage.CHECKLIST_ITEM__ANNOTATION_IDS:
				return annotationIds != null && !annotationIds.isEmpty();
			case FieldworkPackage.CHECKLIST_ITEM__FINDING_IDS:
				return findingIds != null && !findingIds.isEmpty();
			case FieldworkPackage.CHECKLIST_ITEM__ANSWERED_BY:
				return ANSWERED_BY_EDEFAULT == null ? answeredBy != null : !ANSWERED_BY_EDEFAULT.equals(answeredBy);
			case FieldworkPackage.CHECKLIST_ITEM__ANSWERED_AT:
				return ANSWERED_AT_EDEFAULT == null ? answeredAt != null : !ANSWERED_AT_EDEFAULT.equals(answeredAt);
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
		result.append(" (itemId: "); //$NON-NLS-1$
		result.append(itemId);
		result.append(", section: "); //$NON-NLS-1$
		result.append(section);
		result.append(", requirement: "); //$NON-NLS-1$
		result.append(requirement);
		result.append(", clause: "); //$NON-NLS-1$
		result.append(clause);
		result.append(", means: "); //$NON-NLS-1$
		result.append(means);
		result.append(", unconfirmed: "); //$NON-NLS-1$
		result.append(unconfirmed);
		result.append(", answer: "); //$NON-NLS-1$
		result.append(answer);
		result.append(", record: "); //$NON-NLS-1$
		result.append(record);
		result.append(", doubt: "); //$NON-NLS-1$
		result.append(doubt);
		result.append(", evidenceIds: "); //$NON-NLS-1$
		result.append(evidenceIds);
		result.append(", annotationIds: "); //$NON-NLS-1$
		result.append(annotationIds);
		result.append(", findingIds: "); //$NON-NLS-1$
		result.append(findingIds);
		result.append(", answeredBy: "); //$NON-NLS-1$
		result.append(answeredBy);
		result.append(", answeredAt: "); //$NON-NLS-1$
		result.append(answeredAt);
		result.append(')');
		return result.toString();
	}

} //ChecklistItemImpl
