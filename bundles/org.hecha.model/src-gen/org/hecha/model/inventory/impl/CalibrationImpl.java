/**
 */
package org.hecha.model.inventory.impl;

import java.math.BigDecimal;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;

import org.hecha.model.base.impl.IdentifiedImpl;

import org.hecha.model.inventory.Calibration;
import org.hecha.model.inventory.InventoryPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Calibration</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.hecha.model.inventory.impl.CalibrationImpl#getCalibratedOn <em>Calibrated On</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.CalibrationImpl#getValidUntil <em>Valid Until</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.CalibrationImpl#getAccuracy <em>Accuracy</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.CalibrationImpl#getLaboratory <em>Laboratory</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.CalibrationImpl#getCertificate <em>Certificate</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.CalibrationImpl#getEvidenceIds <em>Evidence Ids</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CalibrationImpl extends IdentifiedImpl implements Calibration {
	/**
	 * The default value of the '{@link #getCalibratedOn() <em>Calibrated On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCalibratedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate CALIBRATED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCalibratedOn() <em>Calibrated On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCalibratedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate calibratedOn = CALIBRATED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getValidUntil() <em>Valid Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValidUntil()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate VALID_UNTIL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getValidUntil() <em>Valid Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValidUntil()
	 * @generated
	 * @ordered
	 */
	protected LocalDate validUntil = VALID_UNTIL_EDEFAULT;

	/**
	 * The default value of the '{@link #getAccuracy() <em>Accuracy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAccuracy()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal ACCURACY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAccuracy() <em>Accuracy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAccuracy()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal accuracy = ACCURACY_EDEFAULT;

	/**
	 * The default value of the '{@link #getLaboratory() <em>Laboratory</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLaboratory()
	 * @generated
	 * @ordered
	 */
	protected static final String LABORATORY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLaboratory() <em>Laboratory</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLaboratory()
	 * @generated
	 * @ordered
	 */
	protected String laboratory = LABORATORY_EDEFAULT;

	/**
	 * The default value of the '{@link #getCertificate() <em>Certificate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCertificate()
	 * @generated
	 * @ordered
	 */
	protected static final String CERTIFICATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCertificate() <em>Certificate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCertificate()
	 * @generated
	 * @ordered
	 */
	protected String certificate = CERTIFICATE_EDEFAULT;

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
	protected CalibrationImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return InventoryPackage.Literals.CALIBRATION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getCalibratedOn() {
		return calibratedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCalibratedOn(LocalDate newCalibratedOn) {
		LocalDate oldCalibratedOn = calibratedOn;
		calibratedOn = newCalibratedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.CALIBRATION__CALIBRATED_ON, oldCalibratedOn, calibratedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getValidUntil() {
		return validUntil;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setValidUntil(LocalDate newValidUntil) {
		LocalDate oldValidUntil = validUntil;
		validUntil = newValidUntil;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.CALIBRATION__VALID_UNTIL, oldValidUntil, validUntil));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getAccuracy() {
		return accuracy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAccuracy(BigDecimal newAccuracy) {
		BigDecimal oldAccuracy = accuracy;
		accuracy = newAccuracy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.CALIBRATION__ACCURACY, oldAccuracy, accuracy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLaboratory() {
		return laboratory;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLaboratory(String newLaboratory) {
		String oldLaboratory = laboratory;
		laboratory = newLaboratory;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.CALIBRATION__LABORATORY, oldLaboratory, laboratory));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCertificate() {
		return certificate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCertificate(String newCertificate) {
		String oldCertificate = certificate;
		certificate = newCertificate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.CALIBRATION__CERTIFICATE, oldCertificate, certificate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getEvidenceIds() {
		if (evidenceIds == null) {
			evidenceIds = new EDataTypeEList<String>(String.class, this, InventoryPackage.CALIBRATION__EVIDENCE_IDS);
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
			case InventoryPackage.CALIBRATION__CALIBRATED_ON:
				return getCalibratedOn();
			case InventoryPackage.CALIBRATION__VALID_UNTIL:
				return getValidUntil();
			case InventoryPackage.CALIBRATION__ACCURACY:
				return getAccuracy();
			case InventoryPackage.CALIBRATION__LABORATORY:
				return getLaboratory();
			case InventoryPackage.CALIBRATION__CERTIFICATE:
				return getCertificate();
			case InventoryPackage.CALIBRATION__EVIDENCE_IDS:
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
			case InventoryPackage.CALIBRATION__CALIBRATED_ON:
				setCalibratedOn((LocalDate)newValue);
				return;
			case InventoryPackage.CALIBRATION__VALID_UNTIL:
				setValidUntil((LocalDate)newValue);
				return;
			case InventoryPackage.CALIBRATION__ACCURACY:
				setAccuracy((BigDecimal)newValue);
				return;
			case InventoryPackage.CALIBRATION__LABORATORY:
				setLaboratory((String)newValue);
				return;
			case InventoryPackage.CALIBRATION__CERTIFICATE:
				setCertificate((String)newValue);
				return;
			case InventoryPackage.CALIBRATION__EVIDENCE_IDS:
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
			case InventoryPackage.CALIBRATION__CALIBRATED_ON:
				setCalibratedOn(CALIBRATED_ON_EDEFAULT);
				return;
			case InventoryPackage.CALIBRATION__VALID_UNTIL:
				setValidUntil(VALID_UNTIL_EDEFAULT);
				return;
			case InventoryPackage.CALIBRATION__ACCURACY:
				setAccuracy(ACCURACY_EDEFAULT);
				return;
			case InventoryPackage.CALIBRATION__LABORATORY:
				setLaboratory(LABORATORY_EDEFAULT);
				return;
			case InventoryPackage.CALIBRATION__CERTIFICATE:
				setCertificate(CERTIFICATE_EDEFAULT);
				return;
			case InventoryPackage.CALIBRATION__EVIDENCE_IDS:
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
			case InventoryPackage.CALIBRATION__CALIBRATED_ON:
				return CALIBRATED_ON_EDEFAULT == null ? calibratedOn != null : !CALIBRATED_ON_EDEFAULT.equals(calibratedOn);
			case InventoryPackage.CALIBRATION__VALID_UNTIL:
				return VALID_UNTIL_EDEFAULT == null ? validUntil != null : !VALID_UNTIL_EDEFAULT.equals(validUntil);
			case InventoryPackage.CALIBRATION__ACCURACY:
				return ACCURACY_EDEFAULT == null ? accuracy != null : !ACCURACY_EDEFAULT.equals(accuracy);
			case InventoryPackage.CALIBRATION__LABORATORY:
				return LABORATORY_EDEFAULT == null ? laboratory != null : !LABORATORY_EDEFAULT.equals(laboratory);
			case InventoryPackage.CALIBRATION__CERTIFICATE:
				return CERTIFICATE_EDEFAULT == null ? certificate != null : !CERTIFICATE_EDEFAULT.equals(certificate);
			case InventoryPackage.CALIBRATION__EVIDENCE_IDS:
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
		result.append(" (calibratedOn: "); //$NON-NLS-1$
		result.append(calibratedOn);
		result.append(", validUntil: "); //$NON-NLS-1$
		result.append(validUntil);
		result.append(", accuracy: "); //$NON-NLS-1$
		result.append(accuracy);
		result.append(", laboratory: "); //$NON-NLS-1$
		result.append(laboratory);
		result.append(", certificate: "); //$NON-NLS-1$
		result.append(certificate);
		result.append(", evidenceIds: "); //$NON-NLS-1$
		result.append(evidenceIds);
		result.append(')');
		return result.toString();
	}

} //CalibrationImpl
