/**
 */
package org.hecha.model.fieldwork.impl;

import java.time.Instant;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.hecha.model.base.impl.IdentifiedImpl;

import org.hecha.model.fieldwork.FieldworkPackage;
import org.hecha.model.fieldwork.Risk;
import org.hecha.model.fieldwork.RiskLevel;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Risk</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.hecha.model.fieldwork.impl.RiskImpl#getSubjectId <em>Subject Id</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.impl.RiskImpl#getAssertion <em>Assertion</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.impl.RiskImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.impl.RiskImpl#getInherent <em>Inherent</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.impl.RiskImpl#getControl <em>Control</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.impl.RiskImpl#getDetection <em>Detection</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.impl.RiskImpl#getResponse <em>Response</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.impl.RiskImpl#getAssessedBy <em>Assessed By</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.impl.RiskImpl#getAssessedAt <em>Assessed At</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RiskImpl extends IdentifiedImpl implements Risk {
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
	 * The default value of the '{@link #getAssertion() <em>Assertion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAssertion()
	 * @generated
	 * @ordered
	 */
	protected static final String ASSERTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAssertion() <em>Assertion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAssertion()
	 * @generated
	 * @ordered
	 */
	protected String assertion = ASSERTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected static final String DESCRIPTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected String description = DESCRIPTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getInherent() <em>Inherent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInherent()
	 * @generated
	 * @ordered
	 */
	protected static final RiskLevel INHERENT_EDEFAULT = RiskLevel.UNRATED;

	/**
	 * The cached value of the '{@link #getInherent() <em>Inherent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInherent()
	 * @generated
	 * @ordered
	 */
	protected RiskLevel inherent = INHERENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getControl() <em>Control</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getControl()
	 * @generated
	 * @ordered
	 */
	protected static final RiskLevel CONTROL_EDEFAULT = RiskLevel.UNRATED;

	/**
	 * The cached value of the '{@link #getControl() <em>Control</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getControl()
	 * @generated
	 * @ordered
	 */
	protected RiskLevel control = CONTROL_EDEFAULT;

	/**
	 * The default value of the '{@link #getDetection() <em>Detection</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDetection()
	 * @generated
	 * @ordered
	 */
	protected static final RiskLevel DETECTION_EDEFAULT = RiskLevel.UNRATED;

	/**
	 * The cached value of the '{@link #getDetection() <em>Detection</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDetection()
	 * @generated
	 * @ordered
	 */
	protected RiskLevel detection = DETECTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getResponse() <em>Response</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResponse()
	 * @generated
	 * @ordered
	 */
	protected static final String RESPONSE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getResponse() <em>Response</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResponse()
	 * @generated
	 * @ordered
	 */
	protected String response = RESPONSE_EDEFAULT;

	/**
	 * The default value of the '{@link #getAssessedBy() <em>Assessed By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAssessedBy()
	 * @generated
	 * @ordered
	 */
	protected static final String ASSESSED_BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAssessedBy() <em>Assessed By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAssessedBy()
	 * @generated
	 * @ordered
	 */
	protected String assessedBy = ASSESSED_BY_EDEFAULT;

	/**
	 * The default value of the '{@link #getAssessedAt() <em>Assessed At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAssessedAt()
	 * @generated
	 * @ordered
	 */
	protected static final Instant ASSESSED_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAssessedAt() <em>Assessed At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAssessedAt()
	 * @generated
	 * @ordered
	 */
	protected Instant assessedAt = ASSESSED_AT_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RiskImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return FieldworkPackage.Literals.RISK;
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
			eNotify(new ENotificationImpl(this, Notification.SET, FieldworkPackage.RISK__SUBJECT_ID, oldSubjectId, subjectId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAssertion() {
		return assertion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAssertion(String newAssertion) {
		String oldAssertion = assertion;
		assertion = newAssertion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FieldworkPackage.RISK__ASSERTION, oldAssertion, assertion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDescription() {
		return description;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDescription(String newDescription) {
		String oldDescription = description;
		description = newDescription;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FieldworkPackage.RISK__DESCRIPTION, oldDescription, description));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RiskLevel getInherent() {
		return inherent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInherent(RiskLevel newInherent) {
		RiskLevel oldInherent = inherent;
		inherent = newInherent == null ? INHERENT_EDEFAULT : newInherent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FieldworkPackage.RISK__INHERENT, oldInherent, inherent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RiskLevel getControl() {
		return control;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setControl(RiskLevel newControl) {
		RiskLevel oldControl = control;
		control = newControl == null ? CONTROL_EDEFAULT : newControl;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FieldworkPackage.RISK__CONTROL, oldControl, control));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RiskLevel getDetection() {
		return detection;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDetection(RiskLevel newDetection) {
		RiskLevel oldDetection = detection;
		detection = newDetection == null ? DETECTION_EDEFAULT : newDetection;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FieldworkPackage.RISK__DETECTION, oldDetection, detection));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getResponse() {
		return response;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setResponse(String newResponse) {
		String oldResponse = response;
		response = newResponse;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FieldworkPackage.RISK__RESPONSE, oldResponse, response));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAssessedBy() {
		return assessedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAssessedBy(String newAssessedBy) {
		String oldAssessedBy = assessedBy;
		assessedBy = newAssessedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FieldworkPackage.RISK__ASSESSED_BY, oldAssessedBy, assessedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getAssessedAt() {
		return assessedAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAssessedAt(Instant newAssessedAt) {
		Instant oldAssessedAt = assessedAt;
		assessedAt = newAssessedAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FieldworkPackage.RISK__ASSESSED_AT, oldAssessedAt, assessedAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case FieldworkPackage.RISK__SUBJECT_ID:
				return getSubjectId();
			case FieldworkPackage.RISK__ASSERTION:
				return getAssertion();
			case FieldworkPackage.RISK__DESCRIPTION:
				return getDescription();
			case FieldworkPackage.RISK__INHERENT:
				return getInherent();
			case FieldworkPackage.RISK__CONTROL:
				return getControl();
			case FieldworkPackage.RISK__DETECTION:
				return getDetection();
			case FieldworkPackage.RISK__RESPONSE:
				return getResponse();
			case FieldworkPackage.RISK__ASSESSED_BY:
				return getAssessedBy();
			case FieldworkPackage.RISK__ASSESSED_AT:
				return getAssessedAt();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case FieldworkPackage.RISK__SUBJECT_ID:
				setSubjectId((String)newValue);
				return;
			case FieldworkPackage.RISK__ASSERTION:
				setAssertion((String)newValue);
				return;
			case FieldworkPackage.RISK__DESCRIPTION:
				setDescription((String)newValue);
				return;
			case FieldworkPackage.RISK__INHERENT:
				setInherent((RiskLevel)newValue);
				return;
			case FieldworkPackage.RISK__CONTROL:
				setControl((RiskLevel)newValue);
				return;
			case FieldworkPackage.RISK__DETECTION:
				setDetection((RiskLevel)newValue);
				return;
			case FieldworkPackage.RISK__RESPONSE:
				setResponse((String)newValue);
				return;
			case FieldworkPackage.RISK__ASSESSED_BY:
				setAssessedBy((String)newValue);
				return;
			case FieldworkPackage.RISK__ASSESSED_AT:
				setAssessedAt((Instant)newValue);
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
			case FieldworkPackage.RISK__SUBJECT_ID:
				setSubjectId(SUBJECT_ID_EDEFAULT);
				return;
			case FieldworkPackage.RISK__ASSERTION:
				setAssertion(ASSERTION_EDEFAULT);
				return;
			case FieldworkPackage.RISK__DESCRIPTION:
				setDescription(DESCRIPTION_EDEFAULT);
				return;
			case FieldworkPackage.RISK__INHERENT:
				setInherent(INHERENT_EDEFAULT);
				return;
			case FieldworkPackage.RISK__CONTROL:
				setControl(CONTROL_EDEFAULT);
				return;
			case FieldworkPackage.RISK__DETECTION:
				setDetection(DETECTION_EDEFAULT);
				return;
			case FieldworkPackage.RISK__RESPONSE:
				setResponse(RESPONSE_EDEFAULT);
				return;
			case FieldworkPackage.RISK__ASSESSED_BY:
				setAssessedBy(ASSESSED_BY_EDEFAULT);
				return;
			case FieldworkPackage.RISK__ASSESSED_AT:
				setAssessedAt(ASSESSED_AT_EDEFAULT);
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
			case FieldworkPackage.RISK__SUBJECT_ID:
				return SUBJECT_ID_EDEFAULT == null ? subjectId != null : !SUBJECT_ID_EDEFAULT.equals(subjectId);
			case FieldworkPackage.RISK__ASSERTION:
				return ASSERTION_EDEFAULT == null ? assertion != null : !ASSERTION_EDEFAULT.equals(assertion);
			case FieldworkPackage.RISK__DESCRIPTION:
				return DESCRIPTION_EDEFAULT == null ? description != null : !DESCRIPTION_EDEFAULT.equals(description);
			case FieldworkPackage.RISK__INHERENT:
				return inherent != INHERENT_EDEFAULT;
			case FieldworkPackage.RISK__CONTROL:
				return control != CONTROL_EDEFAULT;
			case FieldworkPackage.RISK__DETECTION:
				return detection != DETECTION_EDEFAULT;
			case FieldworkPackage.RISK__RESPONSE:
				return RESPONSE_EDEFAULT == null ? response != null : !RESPONSE_EDEFAULT.equals(response);
			case FieldworkPackage.RISK__ASSESSED_BY:
				return ASSESSED_BY_EDEFAULT == null ? assessedBy != null : !ASSESSED_BY_EDEFAULT.equals(assessedBy);
			case FieldworkPackage.RISK__ASSESSED_AT:
				return ASSESSED_AT_EDEFAULT == null ? assessedAt != null : !ASSESSED_AT_EDEFAULT.equals(assessedAt);
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
		result.append(" (subjectId: "); //$NON-NLS-1$
		result.append(subjectId);
		result.append(", assertion: "); //$NON-NLS-1$
		result.append(assertion);
		result.append(", description: "); //$NON-NLS-1$
		result.append(description);
		result.append(", inherent: "); //$NON-NLS-1$
		result.append(inherent);
		result.append(", control: "); //$NON-NLS-1$
		result.append(control);
		result.append(", detection: "); //$NON-NLS-1$
		result.append(detection);
		result.append(", response: "); //$NON-NLS-1$
		result.append(response);
		result.append(", assessedBy: "); //$NON-NLS-1$
		result.append(assessedBy);
		result.append(", assessedAt: "); //$NON-NLS-1$
		result.append(assessedAt);
		result.append(')');
		return result.toString();
	}

} //RiskImpl
