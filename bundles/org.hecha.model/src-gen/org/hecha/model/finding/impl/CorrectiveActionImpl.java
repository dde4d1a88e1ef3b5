/**
 */
package org.hecha.model.finding.impl;

import java.time.Instant;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;

import org.hecha.model.base.impl.IdentifiedImpl;

import org.hecha.model.finding.CorrectiveAction;
import org.hecha.model.finding.FindingPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Corrective Action</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.hecha.model.finding.impl.CorrectiveActionImpl#getCause <em>Cause</em>}</li>
 *   <li>{@link org.hecha.model.finding.impl.CorrectiveActionImpl#getMeasure <em>Measure</em>}</li>
 *   <li>{@link org.hecha.model.finding.impl.CorrectiveActionImpl#getAnsweredBy <em>Answered By</em>}</li>
 *   <li>{@link org.hecha.model.finding.impl.CorrectiveActionImpl#getAnsweredAt <em>Answered At</em>}</li>
 *   <li>{@link org.hecha.model.finding.impl.CorrectiveActionImpl#getEvidenceIds <em>Evidence Ids</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CorrectiveActionImpl extends IdentifiedImpl implements CorrectiveAction {
	/**
	 * The default value of the '{@link #getCause() <em>Cause</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCause()
	 * @generated
	 * @ordered
	 */
	protected static final String CAUSE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCause() <em>Cause</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCause()
	 * @generated
	 * @ordered
	 */
	protected String cause = CAUSE_EDEFAULT;

	/**
	 * The default value of the '{@link #getMeasure() <em>Measure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeasure()
	 * @generated
	 * @ordered
	 */
	protected static final String MEASURE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMeasure() <em>Measure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeasure()
	 * @generated
	 * @ordered
	 */
	protected String measure = MEASURE_EDEFAULT;

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
	 * The cached value of the '{@link #getEvidenceIds() <em>Evidence Ids</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvidenceIds()
	 * @generated
	 * @ordered
	 */
	protected EList<String> evidenceIds;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CorrectiveActionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return FindingPackage.Literals.CORRECTIVE_ACTION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCause() {
		return cause;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCause(String newCause) {
		String oldCause = cause;
		cause = newCause;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FindingPackage.CORRECTIVE_ACTION__CAUSE, oldCause, cause));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMeasure() {
		return measure;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMeasure(String newMeasure) {
		String oldMeasure = measure;
		measure = newMeasure;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FindingPackage.CORRECTIVE_ACTION__MEASURE, oldMeasure, measure));
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
			eNotify(new ENotificationImpl(this, Notification.SET, FindingPackage.CORRECTIVE_ACTION__ANSWERED_BY, oldAnsweredBy, answeredBy));
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
			eNotify(new ENotificationImpl(this, Notification.SET, FindingPackage.CORRECTIVE_ACTION__ANSWERED_AT, oldAnsweredAt, answeredAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getEvidenceIds() {
		if (evidenceIds == null) {
			evidenceIds = new EDataTypeEList<String>(String.class, this, FindingPackage.CORRECTIVE_ACTION__EVIDENCE_IDS);
		}
		return evidenceIds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case FindingPackage.CORRECTIVE_ACTION__CAUSE:
				return getCause();
			case FindingPackage.CORRECTIVE_ACTION__MEASURE:
				return getMeasure();
			case FindingPackage.CORRECTIVE_ACTION__ANSWERED_BY:
				return getAnsweredBy();
			case FindingPackage.CORRECTIVE_ACTION__ANSWERED_AT:
				return getAnsweredAt();
			case FindingPackage.CORRECTIVE_ACTION__EVIDENCE_IDS:
				return getEvidenceIds();
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
			case FindingPackage.CORRECTIVE_ACTION__CAUSE:
				setCause((String)newValue);
				return;
			case FindingPackage.CORRECTIVE_ACTION__MEASURE:
				setMeasure((String)newValue);
				return;
			case FindingPackage.CORRECTIVE_ACTION__ANSWERED_BY:
				setAnsweredBy((String)newValue);
				return;
			case FindingPackage.CORRECTIVE_ACTION__ANSWERED_AT:
				setAnsweredAt((Instant)newValue);
				return;
			case FindingPackage.CORRECTIVE_ACTION__EVIDENCE_IDS:
				getEvidenceIds().clear();
				getEvidenceIds().addAll((Collection<? extends String>)newValue);
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
			case FindingPackage.CORRECTIVE_ACTION__CAUSE:
				setCause(CAUSE_EDEFAULT);
				return;
			case FindingPackage.CORRECTIVE_ACTION__MEASURE:
				setMeasure(MEASURE_EDEFAULT);
				return;
			case FindingPackage.CORRECTIVE_ACTION__ANSWERED_BY:
				setAnsweredBy(ANSWERED_BY_EDEFAULT);
				return;
			case FindingPackage.CORRECTIVE_ACTION__ANSWERED_AT:
				setAnsweredAt(ANSWERED_AT_EDEFAULT);
				return;
			case FindingPackage.CORRECTIVE_ACTION__EVIDENCE_IDS:
				getEvidenceIds().clear();
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
			case FindingPackage.CORRECTIVE_ACTION__CAUSE:
				return CAUSE_EDEFAULT == null ? cause != null : !CAUSE_EDEFAULT.equals(cause);
			case FindingPackage.CORRECTIVE_ACTION__MEASURE:
				return MEASURE_EDEFAULT == null ? measure != null : !MEASURE_EDEFAULT.equals(measure);
			case FindingPackage.CORRECTIVE_ACTION__ANSWERED_BY:
				return ANSWERED_BY_EDEFAULT == null ? answeredBy != null : !ANSWERED_BY_EDEFAULT.equals(answeredBy);
			case FindingPackage.CORRECTIVE_ACTION__ANSWERED_AT:
				return ANSWERED_AT_EDEFAULT == null ? answeredAt != null : !ANSWERED_AT_EDEFAULT.equals(answeredAt);
			case FindingPackage.CORRECTIVE_ACTION__EVIDENCE_IDS:
				return evidenceIds != null && !evidenceIds.isEmpty();
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
		result.append(" (cause: "); //$NON-NLS-1$
		result.append(cause);
		result.append(", measure: "); //$NON-NLS-1$
		result.append(measure);
		result.append(", answeredBy: "); //$NON-NLS-1$
		result.append(answeredBy);
		result.append(", answeredAt: "); //$NON-NLS-1$
		result.append(answeredAt);
		result.append(", evidenceIds: "); //$NON-NLS-1$
		result.append(evidenceIds);
		result.append(')');
		return result.toString();
	}

} //CorrectiveActionImpl
