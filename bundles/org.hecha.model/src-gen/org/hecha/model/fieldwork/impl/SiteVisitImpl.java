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
import org.hecha.model.fieldwork.SiteVisit;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Site Visit</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.hecha.model.fieldwork.impl.SiteVisitImpl#getStartedOn <em>Started On</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.impl.SiteVisitImpl#getEndedOn <em>Ended On</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.impl.SiteVisitImpl#getFacilityIds <em>Facility Ids</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.impl.SiteVisitImpl#getMemberIds <em>Member Ids</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.impl.SiteVisitImpl#getInterviewed <em>Interviewed</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.impl.SiteVisitImpl#getAreas <em>Areas</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.impl.SiteVisitImpl#getWaivedReason <em>Waived Reason</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SiteVisitImpl extends IdentifiedImpl implements SiteVisit {
	/**
	 * The default value of the '{@link #getStartedOn() <em>Started On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStartedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate STARTED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStartedOn() <em>Started On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStartedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate startedOn = STARTED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getEndedOn() <em>Ended On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEndedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate ENDED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEndedOn() <em>Ended On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEndedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate endedOn = ENDED_ON_EDEFAULT;

	/**
	 * The cached value of the '{@link #getFacilityIds() <em>Facility Ids</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFacilityIds()
	 * @generated
	 * @ordered
	 */
	protected EList<String> facilityIds;

	/**
	 * The cached value of the '{@link #getMemberIds() <em>Member Ids</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMemberIds()
	 * @generated
	 * @ordered
	 */
	protected EList<String> memberIds;

	/**
	 * The default value of the '{@link #getInterviewed() <em>Interviewed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInterviewed()
	 * @generated
	 * @ordered
	 */
	protected static final String INTERVIEWED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getInterviewed() <em>Interviewed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInterviewed()
	 * @generated
	 * @ordered
	 */
	protected String interviewed = INTERVIEWED_EDEFAULT;

	/**
	 * The default value of the '{@link #getAreas() <em>Areas</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAreas()
	 * @generated
	 * @ordered
	 */
	protected static final String AREAS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAreas() <em>Areas</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAreas()
	 * @generated
	 * @ordered
	 */
	protected String areas = AREAS_EDEFAULT;

	/**
	 * The default value of the '{@link #getWaivedReason() <em>Waived Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWaivedReason()
	 * @generated
	 * @ordered
	 */
	protected static final String WAIVED_REASON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWaivedReason() <em>Waived Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWaivedReason()
	 * @generated
	 * @ordered
	 */
	protected String waivedReason = WAIVED_REASON_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SiteVisitImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return FieldworkPackage.Literals.SITE_VISIT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getStartedOn() {
		return startedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStartedOn(LocalDate newStartedOn) {
		LocalDate oldStartedOn = startedOn;
		startedOn = newStartedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FieldworkPackage.SITE_VISIT__STARTED_ON, oldStartedOn, startedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getEndedOn() {
		return endedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEndedOn(LocalDate newEndedOn) {
		LocalDate oldEndedOn = endedOn;
		endedOn = newEndedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FieldworkPackage.SITE_VISIT__ENDED_ON, oldEndedOn, endedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getFacilityIds() {
		if (facilityIds == null) {
			facilityIds = new EDataTypeEList<String>(String.class, this, FieldworkPackage.SITE_VISIT__FACILITY_IDS);
		}
		return facilityIds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getMemberIds() {
		if (memberIds == null) {
			memberIds = new EDataTypeEList<String>(String.class, this, FieldworkPackage.SITE_VISIT__MEMBER_IDS);
		}
		return memberIds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getInterviewed() {
		return interviewed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInterviewed(String newInterviewed) {
		String oldInterviewed = interviewed;
		interviewed = newInterviewed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FieldworkPackage.SITE_VISIT__INTERVIEWED, oldInterviewed, interviewed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAreas() {
		return areas;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAreas(String newAreas) {
		String oldAreas = areas;
		areas = newAreas;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FieldworkPackage.SITE_VISIT__AREAS, oldAreas, areas));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWaivedReason() {
		return waivedReason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWaivedReason(String newWaivedReason) {
		String oldWaivedReason = waivedReason;
		waivedReason = newWaivedReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FieldworkPackage.SITE_VISIT__WAIVED_REASON, oldWaivedReason, waivedReason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case FieldworkPackage.SITE_VISIT__STARTED_ON:
				return getStartedOn();
			case FieldworkPackage.SITE_VISIT__ENDED_ON:
				return getEndedOn();
			case FieldworkPackage.SITE_VISIT__FACILITY_IDS:
				return getFacilityIds();
			case FieldworkPackage.SITE_VISIT__MEMBER_IDS:
				return getMemberIds();
			case FieldworkPackage.SITE_VISIT__INTERVIEWED:
				return getInterviewed();
			case FieldworkPackage.SITE_VISIT__AREAS:
				return getAreas();
			case FieldworkPackage.SITE_VISIT__WAIVED_REASON:
				return getWaivedReason();
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
			case FieldworkPackage.SITE_VISIT__STARTED_ON:
				setStartedOn((LocalDate)newValue);
				return;
			case FieldworkPackage.SITE_VISIT__ENDED_ON:
				setEndedOn((LocalDate)newValue);
				return;
			case FieldworkPackage.SITE_VISIT__FACILITY_IDS:
				getFacilityIds().clear();
				getFacilityIds().addAll((Collection<? extends String>)newValue);
				return;
			case FieldworkPackage.SITE_VISIT__MEMBER_IDS:
				getMemberIds().clear();
				getMemberIds().addAll((Collection<? extends String>)newValue);
				return;
			case FieldworkPackage.SITE_VISIT__INTERVIEWED:
				setInterviewed((String)newValue);
				return;
			case FieldworkPackage.SITE_VISIT__AREAS:
				setAreas((String)newValue);
				return;
			case FieldworkPackage.SITE_VISIT__WAIVED_REASON:
				setWaivedReason((String)newValue);
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
			case FieldworkPackage.SITE_VISIT__STARTED_ON:
				setStartedOn(STARTED_ON_EDEFAULT);
				return;
			case FieldworkPackage.SITE_VISIT__ENDED_ON:
				setEndedOn(ENDED_ON_EDEFAULT);
				return;
			case FieldworkPackage.SITE_VISIT__FACILITY_IDS:
				getFacilityIds().clear();
				return;
			case FieldworkPackage.SITE_VISIT__MEMBER_IDS:
				getMemberIds().clear();
				return;
			case FieldworkPackage.SITE_VISIT__INTERVIEWED:
				setInterviewed(INTERVIEWED_EDEFAULT);
				return;
			case FieldworkPackage.SITE_VISIT__AREAS:
				setAreas(AREAS_EDEFAULT);
				return;
			case FieldworkPackage.SITE_VISIT__WAIVED_REASON:
				setWaivedReason(WAIVED_REASON_EDEFAULT);
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
			case FieldworkPackage.SITE_VISIT__STARTED_ON:
				return STARTED_ON_EDEFAULT == null ? startedOn != null : !STARTED_ON_EDEFAULT.equals(startedOn);
			case FieldworkPackage.SITE_VISIT__ENDED_ON:
				return ENDED_ON_EDEFAULT == null ? endedOn != null : !ENDED_ON_EDEFAULT.equals(endedOn);
			case FieldworkPackage.SITE_VISIT__FACILITY_IDS:
				return facilityIds != null && !facilityIds.isEmpty();
			case FieldworkPackage.SITE_VISIT__MEMBER_IDS:
				return memberIds != null && !memberIds.isEmpty();
			case FieldworkPackage.SITE_VISIT__INTERVIEWED:
				return INTERVIEWED_EDEFAULT == null ? interviewed != null : !INTERVIEWED_EDEFAULT.equals(interviewed);
			case FieldworkPackage.SITE_VISIT__AREAS:
				return AREAS_EDEFAULT == null ? areas != null : !AREAS_EDEFAULT.equals(areas);
			case FieldworkPackage.SITE_VISIT__WAIVED_REASON:
				return WAIVED_REASON_EDEFAULT == null ? waivedReason != null : !WAIVED_REASON_EDEFAULT.equals(waivedReason);
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
		result.append(" (startedOn: "); //$NON-NLS-1$
		result.append(startedOn);
		result.append(", endedOn: "); //$NON-NLS-1$
		result.append(endedOn);
		result.append(", facilityIds: "); //$NON-NLS-1$
		result.append(facilityIds);
		result.append(", memberIds: "); //$NON-NLS-1$
		result.append(memberIds);
		result.append(", interviewed: "); //$NON-NLS-1$
		result.append(interviewed);
		result.append(", areas: "); //$NON-NLS-1$
		result.append(areas);
		result.append(", waivedReason: "); //$NON-NLS-1$
		result.append(waivedReason);
		result.append(')');
		return result.toString();
	}

} //SiteVisitImpl
