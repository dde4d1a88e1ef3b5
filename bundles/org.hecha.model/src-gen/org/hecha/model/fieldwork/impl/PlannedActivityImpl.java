/**
 */
package org.hecha.model.fieldwork.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;

import org.hecha.model.base.impl.IdentifiedImpl;

import org.hecha.model.fieldwork.FieldworkPackage;
import org.hecha.model.fieldwork.PlannedActivity;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Planned Activity</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.hecha.model.fieldwork.impl.PlannedActivityImpl#getTechnique <em>Technique</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.impl.PlannedActivityImpl#getSubjectId <em>Subject Id</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.impl.PlannedActivityImpl#getWhat <em>What</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.impl.PlannedActivityImpl#isOnSite <em>On Site</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.impl.PlannedActivityImpl#getMemberId <em>Member Id</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.impl.PlannedActivityImpl#getDue <em>Due</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.impl.PlannedActivityImpl#getRiskIds <em>Risk Ids</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.impl.PlannedActivityImpl#getSampleId <em>Sample Id</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.impl.PlannedActivityImpl#getDoneOn <em>Done On</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.impl.PlannedActivityImpl#getDoneBy <em>Done By</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.impl.PlannedActivityImpl#getResult <em>Result</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.impl.PlannedActivityImpl#getEvidenceIds <em>Evidence Ids</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.impl.PlannedActivityImpl#getFindingIds <em>Finding Ids</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PlannedActivityImpl extends IdentifiedImpl implements PlannedActivity {
	/**
	 * The default value of the '{@link #getTechnique() <em>Technique</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTechnique()
	 * @generated
	 * @ordered
	 */
	protected static final String TECHNIQUE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTechnique() <em>Technique</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTechnique()
	 * @generated
	 * @ordered
	 */
	protected String technique = TECHNIQUE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSubjectId() <em>Subject Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubjectId()
	 * @generated
	 * @ordered
	 */
	protected static final String SUBJECT_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSubjectId() <em>Subject Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubjectId()
	 * @generated
	 * @ordered
	 */
	protected String subjectId = SUBJECT_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getWhat() <em>What</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWhat()
	 * @generated
	 * @ordered
	 */
	protected static final String WHAT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWhat() <em>What</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWhat()
	 * @generated
	 * @ordered
	 */
	protected String what = WHAT_EDEFAULT;

	/**
	 * The default value of the '{@link #isOnSite() <em>On Site</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isOnSite()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ON_SITE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isOnSite() <em>On Site</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isOnSite()
	 * @generated
	 * @ordered
	 */
	protected boolean onSite = ON_SITE_EDEFAULT;

	/**
	 * The default value of the '{@link #getMemberId() <em>Member Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMemberId()
	 * @generated
	 * @ordered
	 */
	protected static final String MEMBER_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMemberId() <em>Member Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMemberId()
	 * @generated
	 * @ordered
	 */
	protected String memberId = MEMBER_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getDue() <em>Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDue()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate DUE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDue() <em>Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDue()
	 * @generated
	 * @ordered
	 */
	protected LocalDate due = DUE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getRiskIds() <em>Risk Ids</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRiskIds()
	 * @generated
	 * @ordered
	 */
	protected EList<String> riskIds;

	/**
	 * The default value of the '{@link #getSampleId() <em>Sample Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSampleId()
	 * @generated
	 * @ordered
	 */
	protected static final String SAMPLE_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSampleId() <em>Sample Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSampleId()
	 * @generated
	 * @ordered
	 */
	protected String sampleId = SAMPLE_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getDoneOn() <em>Done On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDoneOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate DONE_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDoneOn() <em>Done On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDoneOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate doneOn = DONE_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getDoneBy() <em>Done By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDoneBy()
	 * @generated
	 * @ordered
	 */
	protected static final String DONE_BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDoneBy() <em>Done By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDoneBy()
	 * @generated
	 * @ordered
	 */
	protected String doneBy = DONE_BY_EDEFAULT;

	/**
	 * The default value of the '{@link #getResult() <em>Result</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResult()
	 * @generated
	 * @ordered
	 */
	protected static final String RESULT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getResult() <em>Result</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResult()
	 * @generated
	 * @ordered
	 */
	protected String result = RESULT_EDEFAULT;

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
	 * The cached value of the '{@link #getFindingIds() <em>Finding Ids</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFindingIds()
	 * @generated
	 * @ordered
	 */
	protected EList<String> findingIds;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PlannedActivityImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return FieldworkPackage.Literals.PLANNED_ACTIVITY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTechnique() {
		return technique;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTechnique(String newTechnique) {
		String oldTechnique = technique;
		technique = newTechnique;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FieldworkPackage.PLANNED_ACTIVITY__TECHNIQUE, oldTechnique, technique));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSubjectId() {
		return subjectId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSubjectId(String newSubjectId) {
		String oldSubjectId = subjectId;
		subjectId = newSubjectId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FieldworkPackage.PLANNED_ACTIVITY__SUBJECT_ID, oldSubjectId, subjectId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWhat() {
		return what;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWhat(String newWhat) {
		String oldWhat = what;
		what = newWhat;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FieldworkPackage.PLANNED_ACTIVITY__WHAT, oldWhat, what));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isOnSite() {
		return onSite;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOnSite(boolean newOnSite) {
		boolean oldOnSite = onSite;
		onSite = newOnSite;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FieldworkPackage.PLANNED_ACTIVITY__ON_SITE, oldOnSite, onSite));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMemberId() {
		return memberId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMemberId(String newMemberId) {
		String oldMemberId = memberId;
		memberId = newMemberId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FieldworkPackage.PLANNED_ACTIVITY__MEMBER_ID, oldMemberId, memberId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDue() {
		return due;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDue(LocalDate newDue) {
		LocalDate oldDue = due;
		due = newDue;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FieldworkPackage.PLANNED_ACTIVITY__DUE, oldDue, due));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getRiskIds() {
		if (riskIds == null) {
			riskIds = new EDataTypeEList<String>(String.class, this, FieldworkPackage.PLANNED_ACTIVITY__RISK_IDS);
		}
		return riskIds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSampleId() {
		return sampleId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSampleId(String newSampleId) {
		String oldSampleId = sampleId;
		sampleId = newSampleId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FieldworkPackage.PLANNED_ACTIVITY__SAMPLE_ID, oldSampleId, sampleId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDoneOn() {
		return doneOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDoneOn(LocalDate newDoneOn) {
		LocalDate oldDoneOn = doneOn;
		doneOn = newDoneOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FieldworkPackage.PLANNED_ACTIVITY__DONE_ON, oldDoneOn, doneOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDoneBy() {
		return doneBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDoneBy(String newDoneBy) {
		String oldDoneBy = doneBy;
		doneBy = newDoneBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FieldworkPackage.PLANNED_ACTIVITY__DONE_BY, oldDoneBy, doneBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getResult() {
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setResult(String newResult) {
		String oldResult = result;
		result = newResult;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FieldworkPackage.PLANNED_ACTIVITY__RESULT, oldResult, result));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getEvidenceIds() {
		if (evidenceIds == null) {
			evidenceIds = new EDataTypeEList<String>(String.class, this, FieldworkPackage.PLANNED_ACTIVITY__EVIDENCE_IDS);
		}
		return evidenceIds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getFindingIds() {
		if (findingIds == null) {
			findingIds = new EDataTypeEList<String>(String.class, this, FieldworkPackage.PLANNED_ACTIVITY__FINDING_IDS);
		}
		return findingIds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case FieldworkPackage.PLANNED_ACTIVITY__TECHNIQUE:
				return getTechnique();
			case FieldworkPackage.PLANNED_ACTIVITY__SUBJECT_ID:
				return getSubjectId();
			case FieldworkPackage.PLANNED_ACTIVITY__WHAT:
				return getWhat();
			case FieldworkPackage.PLANNED_ACTIVITY__ON_SITE:
				return isOnSite();
			case FieldworkPackage.PLANNED_ACTIVITY__MEMBER_ID:
				return getMemberId();
			case FieldworkPackage.PLANNED_ACTIVITY__DUE:
				return getDue();
			case FieldworkPackage.PLANNED_ACTIVITY__RISK_IDS:
				return getRiskIds();
			case FieldworkPackage.PLANNED_ACTIVITY__SAMPLE_ID:
				return getSampleId();
			case FieldworkPackage.PLANNED_ACTIVITY__DONE_ON:
				return getDoneOn();
			case FieldworkPackage.PLANNED_ACTIVITY__DONE_BY:
				return getDoneBy();
			case FieldworkPackage.PLANNED_ACTIVITY__RESULT:
				return getResult();
			case FieldworkPackage.PLANNED_ACTIVITY__EVIDENCE_IDS:
				return getEvidenceIds();
			case FieldworkPackage.PLANNED_ACTIVITY__FINDING_IDS:
				return getFindingIds();
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
			case FieldworkPackage.PLANNED_ACTIVITY__TECHNIQUE:
				setTechnique((String)newValue);
				return;
			case FieldworkPackage.PLANNED_ACTIVITY__SUBJECT_ID:
				setSubjectId((String)newValue);
				return;
			case FieldworkPackage.PLANNED_ACTIVITY__WHAT:
				setWhat((String)newValue);
				return;
			case FieldworkPackage.PLANNED_ACTIVITY__ON_SITE:
				setOnSite((Boolean)newValue);
				return;
			case FieldworkPackage.PLANNED_ACTIVITY__MEMBER_ID:
				setMemberId((String)newValue);
				return;
			case FieldworkPackage.PLANNED_ACTIVITY__DUE:
				setDue((LocalDate)newValue);
				return;
			case FieldworkPackage.PLANNED_ACTIVITY__RISK_IDS:
				getRiskIds().clear();
				getRiskIds().addAll((Collection<? extends String>)newValue);
				return;
			case FieldworkPackage.PLANNED_ACTIVITY__SAMPLE_ID:
				setSampleId((String)newValue);
				return;
			case FieldworkPackage.PLANNED_ACTIVITY__DONE_ON:
				setDoneOn((LocalDate)newValue);
				return;
			case FieldworkPackage.PLANNED_ACTIVITY__DONE_BY:
				setDoneBy((String)newValue);
				return;
			case FieldworkPackage.PLANNED_ACTIVITY__RESULT:
				setResult((String)newValue);
				return;
			case FieldworkPackage.PLANNED_ACTIVITY__EVIDENCE_IDS:
				getEvidenceIds().clear();
				getEvidenceIds().addAll((Collection<? extends String>)newValue);
				return;
			case FieldworkPackage.PLANNED_ACTIVITY__FINDING_IDS:
				getFindingIds().clear();
				getFindingIds().addAll((Collection<? extends String>)newValue);
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
			case FieldworkPackage.PLANNED_ACTIVITY__TECHNIQUE:
				setTechnique(TECHNIQUE_EDEFAULT);
				return;
			case FieldworkPackage.PLANNED_ACTIVITY__SUBJECT_ID:
				setSubjectId(SUBJECT_ID_EDEFAULT);
				return;
			case FieldworkPackage.PLANNED_ACTIVITY__WHAT:
				setWhat(WHAT_EDEFAULT);
				return;
			case FieldworkPackage.PLANNED_ACTIVITY__ON_SITE:
				setOnSite(ON_SITE_EDEFAULT);
				return;
			case FieldworkPackage.PLANNED_ACTIVITY__MEMBER_ID:
				setMemberId(MEMBER_ID_EDEFAULT);
				return;
			case FieldworkPackage.PLANNED_ACTIVITY__DUE:
				setDue(DUE_EDEFAULT);
				return;
			case FieldworkPackage.PLANNED_ACTIVITY__RISK_IDS:
				getRiskIds().clear();
				return;
			case FieldworkPackage.PLANNED_ACTIVITY__SAMPLE_ID:
				setSampleId(SAMPLE_ID_EDEFAULT);
				return;
			case FieldworkPackage.PLANNED_ACTIVITY__DONE_ON:
				setDoneOn(DONE_ON_EDEFAULT);
				return;
			case FieldworkPackage.PLANNED_ACTIVITY__DONE_BY:
				setDoneBy(DONE_BY_EDEFAULT);
				return;
			case FieldworkPackage.PLANNED_ACTIVITY__RESULT:
				setResult(RESULT_EDEFAULT);
				return;
			case FieldworkPackage.PLANNED_ACTIVITY__EVIDENCE_IDS:
				getEvidenceIds().clear();
				return;
			case FieldworkPackage.PLANNED_ACTIVITY__FINDING_IDS:
				getFindingIds().clear();
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
			case FieldworkPackage.PLANNED_ACTIVITY__TECHNIQUE:
				return TECHNIQUE_EDEFAULT == null ? technique != null : !TECHNIQUE_EDEFAULT.equals(technique);
			case FieldworkPackage.PLANNED_ACTIVITY__SUBJECT_ID:
				return SUBJECT_ID_EDEFAULT == null ? subjectId != null : !SUBJECT_ID_EDEFAULT.equals(subjectId);
			case FieldworkPackage.PLANNED_ACTIVITY__WHAT:
				return WHAT_EDEFAULT == null ? what != null : !WHAT_EDEFAULT.equals(what);
			case FieldworkPackage.PLANNED_ACTIVITY__ON_SITE:
				return onSite != ON_SITE_EDEFAULT;
			case FieldworkPackage.PLANNED_ACTIVITY__MEMBER_ID:
				return MEMBER_ID_EDEFAULT == null ? memberId != null : !MEMBER_ID_EDEFAULT.equals(memberId);
			case FieldworkPackage.PLANNED_ACTIVITY__DUE:
				return DUE_EDEFAULT == null ? due != null : !DUE_EDEFAULT.equals(due);
			case FieldworkPackage.PLANNED_ACTIVITY__RISK_IDS:
				return riskIds != null && !riskIds.isEmpty();
			case FieldworkPackage.PLANNED_ACTIVITY__SAMPLE_ID:
				return SAMPLE_ID_EDEFAULT == null ? sampleId != null : !SAMPLE_ID_EDEFAULT.equals(sampleId);
			case FieldworkPackage.PLANNED_ACTIVITY__DONE_ON:
				return DONE_ON_EDEFAULT == null ? doneOn != null : !DONE_ON_EDEFAULT.equals(doneOn);
			case FieldworkPackage.PLANNED_ACTIVITY__DONE_BY:
				return DONE_BY_EDEFAULT == null ? doneBy != null : !DONE_BY_EDEFAULT.equals(doneBy);
			case FieldworkPackage.PLANNED_ACTIVITY__RESULT:
				return RESULT_EDEFAULT == null ? result != null : !RESULT_EDEFAULT.equals(result);
			case FieldworkPackage.PLANNED_ACTIVITY__EVIDENCE_IDS:
				return evidenceIds != null && !evidenceIds.isEmpty();
			case FieldworkPackage.PLANNED_ACTIVITY__FINDING_IDS:
				return findingIds != null && !findingIds.isEmpty();
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
		result.append(" (technique: "); //$NON-NLS-1$
		result.append(technique);
		result.append(", subjectId: "); //$NON-NLS-1$
		result.append(subjectId);
		result.append(", what: "); //$NON-NLS-1$
		result.append(what);
		result.append(", onSite: "); //$NON-NLS-1$
		result.append(onSite);
		result.append(", memberId: "); //$NON-NLS-1$
		result.append(memberId);
		result.append(", due: "); //$NON-NLS-1$
		result.append(due);
		result.append(", riskIds: "); //$NON-NLS-1$
		result.append(riskIds);
		result.append(", sampleId: "); //$NON-NLS-1$
		result.append(sampleId);
		result.append(", doneOn: "); //$NON-NLS-1$
		result.append(doneOn);
		result.append(", doneBy: "); //$NON-NLS-1$
		result.append(doneBy);
		result.append(", result: "); //$NON-NLS-1$
		result.append(result);
		result.append(", evidenceIds: "); //$NON-NLS-1$
		result.append(evidenceIds);
		result.append(", findingIds: "); //$NON-NLS-1$
		result.append(findingIds);
		result.append(')');
		return result.toString();
	}

} //PlannedActivityImpl
