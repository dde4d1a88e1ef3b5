/**
 */
package org.hecha.model.inventory.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.hecha.model.inventory.InventoryPackage;
import org.hecha.model.inventory.ReportStatements;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Report Statements</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.hecha.model.inventory.impl.ReportStatementsImpl#getIntendedUse <em>Intended Use</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.ReportStatementsImpl#getApproachReason <em>Approach Reason</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.ReportStatementsImpl#getApproachChanges <em>Approach Changes</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.ReportStatementsImpl#getBiogenicTreatment <em>Biogenic Treatment</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.ReportStatementsImpl#getUncertaintyEffect <em>Uncertainty Effect</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.ReportStatementsImpl#getUncertaintyMethod <em>Uncertainty Method</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.ReportStatementsImpl#getConformity <em>Conformity</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.ReportStatementsImpl#getVerification <em>Verification</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ReportStatementsImpl extends MinimalEObjectImpl.Container implements ReportStatements {
	/**
	 * The default value of the '{@link #getIntendedUse() <em>Intended Use</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIntendedUse()
	 * @generated
	 * @ordered
	 */
	protected static final String INTENDED_USE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getIntendedUse() <em>Intended Use</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIntendedUse()
	 * @generated
	 * @ordered
	 */
	protected String intendedUse = INTENDED_USE_EDEFAULT;

	/**
	 * The default value of the '{@link #getApproachReason() <em>Approach Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getApproachReason()
	 * @generated
	 * @ordered
	 */
	protected static final String APPROACH_REASON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getApproachReason() <em>Approach Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getApproachReason()
	 * @generated
	 * @ordered
	 */
	protected String approachReason = APPROACH_REASON_EDEFAULT;

	/**
	 * The default value of the '{@link #getApproachChanges() <em>Approach Changes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getApproachChanges()
	 * @generated
	 * @ordered
	 */
	protected static final String APPROACH_CHANGES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getApproachChanges() <em>Approach Changes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getApproachChanges()
	 * @generated
	 * @ordered
	 */
	protected String approachChanges = APPROACH_CHANGES_EDEFAULT;

	/**
	 * The default value of the '{@link #getBiogenicTreatment() <em>Biogenic Treatment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBiogenicTreatment()
	 * @generated
	 * @ordered
	 */
	protected static final String BIOGENIC_TREATMENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBiogenicTreatment() <em>Biogenic Treatment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBiogenicTreatment()
	 * @generated
	 * @ordered
	 */
	protected String biogenicTreatment = BIOGENIC_TREATMENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getUncertaintyEffect() <em>Uncertainty Effect</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUncertaintyEffect()
	 * @generated
	 * @ordered
	 */
	protected static final String UNCERTAINTY_EFFECT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUncertaintyEffect() <em>Uncertainty Effect</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUncertaintyEffect()
	 * @generated
	 * @ordered
	 */
	protected String uncertaintyEffect = UNCERTAINTY_EFFECT_EDEFAULT;

	/**
	 * The default value of the '{@link #getUncertaintyMethod() <em>Uncertainty Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUncertaintyMethod()
	 * @generated
	 * @ordered
	 */
	protected static final String UNCERTAINTY_METHOD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUncertaintyMethod() <em>Uncertainty Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUncertaintyMethod()
	 * @generated
	 * @ordered
	 */
	protected String uncertaintyMethod = UNCERTAINTY_METHOD_EDEFAULT;

	/**
	 * The default value of the '{@link #getConformity() <em>Conformity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConformity()
	 * @generated
	 * @ordered
	 */
	protected static final String CONFORMITY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getConformity() <em>Conformity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConformity()
	 * @generated
	 * @ordered
	 */
	protected String conformity = CONFORMITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getVerification() <em>Verification</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVerification()
	 * @generated
	 * @ordered
	 */
	protected static final String VERIFICATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getVerification() <em>Verification</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVerification()
	 * @generated
	 * @ordered
	 */
	protected String verification = VERIFICATION_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ReportStatementsImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return InventoryPackage.Literals.REPORT_STATEMENTS;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getIntendedUse() {
		return intendedUse;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIntendedUse(String newIntendedUse) {
		String oldIntendedUse = intendedUse;
		intendedUse = newIntendedUse;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.REPORT_STATEMENTS__INTENDED_USE, oldIntendedUse, intendedUse));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getApproachReason() {
		return approachReason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setApproachReason(String newApproachReason) {
		String oldApproachReason = approachReason;
		approachReason = newApproachReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.REPORT_STATEMENTS__APPROACH_REASON, oldApproachReason, approachReason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getApproachChanges() {
		return approachChanges;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setApproachChanges(String newApproachChanges) {
		String oldApproachChanges = approachChanges;
		approachChanges = newApproachChanges;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.REPORT_STATEMENTS__APPROACH_CHANGES, oldApproachChanges, approachChanges));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBiogenicTreatment() {
		return biogenicTreatment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBiogenicTreatment(String newBiogenicTreatment) {
		String oldBiogenicTreatment = biogenicTreatment;
		biogenicTreatment = newBiogenicTreatment;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.REPORT_STATEMENTS__BIOGENIC_TREATMENT, oldBiogenicTreatment, biogenicTreatment));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUncertaintyEffect() {
		return uncertaintyEffect;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUncertaintyEffect(String newUncertaintyEffect) {
		String oldUncertaintyEffect = uncertaintyEffect;
		uncertaintyEffect = newUncertaintyEffect;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.REPORT_STATEMENTS__UNCERTAINTY_EFFECT, oldUncertaintyEffect, uncertaintyEffect));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUncertaintyMethod() {
		return uncertaintyMethod;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUncertaintyMethod(String newUncertaintyMethod) {
		String oldUncertaintyMethod = uncertaintyMethod;
		uncertaintyMethod = newUncertaintyMethod;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.REPORT_STATEMENTS__UNCERTAINTY_METHOD, oldUncertaintyMethod, uncertaintyMethod));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getConformity() {
		return conformity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConformity(String newConformity) {
		String oldConformity = conformity;
		conformity = newConformity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.REPORT_STATEMENTS__CONFORMITY, oldConformity, conformity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getVerification() {
		return verification;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVerification(String newVerification) {
		String oldVerification = verification;
		verification = newVerification;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.REPORT_STATEMENTS__VERIFICATION, oldVerification, verification));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case InventoryPackage.REPORT_STATEMENTS__INTENDED_USE:
				return getIntendedUse();
			case InventoryPackage.REPORT_STATEMENTS__APPROACH_REASON:
				return getApproachReason();
			case InventoryPackage.REPORT_STATEMENTS__APPROACH_CHANGES:
				return getApproachChanges();
			case InventoryPackage.REPORT_STATEMENTS__BIOGENIC_TREATMENT:
				return getBiogenicTreatment();
			case InventoryPackage.REPORT_STATEMENTS__UNCERTAINTY_EFFECT:
				return getUncertaintyEffect();
			case InventoryPackage.REPORT_STATEMENTS__UNCERTAINTY_METHOD:
				return getUncertaintyMethod();
			case InventoryPackage.REPORT_STATEMENTS__CONFORMITY:
				return getConformity();
			case InventoryPackage.REPORT_STATEMENTS__VERIFICATION:
				return getVerification();
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
			case InventoryPackage.REPORT_STATEMENTS__INTENDED_USE:
				setIntendedUse((String)newValue);
				return;
			case InventoryPackage.REPORT_STATEMENTS__APPROACH_REASON:
				setApproachReason((String)newValue);
				return;
			case InventoryPackage.REPORT_STATEMENTS__APPROACH_CHANGES:
				setApproachChanges((String)newValue);
				return;
			case InventoryPackage.REPORT_STATEMENTS__BIOGENIC_TREATMENT:
				setBiogenicTreatment((String)newValue);
				return;
			case InventoryPackage.REPORT_STATEMENTS__UNCERTAINTY_EFFECT:
				setUncertaintyEffect((String)newValue);
				return;
			case InventoryPackage.REPORT_STATEMENTS__UNCERTAINTY_METHOD:
				setUncertaintyMethod((String)newValue);
				return;
			case InventoryPackage.REPORT_STATEMENTS__CONFORMITY:
				setConformity((String)newValue);
				return;
			case InventoryPackage.REPORT_STATEMENTS__VERIFICATION:
				setVerification((String)newValue);
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
			case InventoryPackage.REPORT_STATEMENTS__INTENDED_USE:
				setIntendedUse(INTENDED_USE_EDEFAULT);
				return;
			case InventoryPackage.REPORT_STATEMENTS__APPROACH_REASON:
				setApproachReason(APPROACH_REASON_EDEFAULT);
				return;
			case InventoryPackage.REPORT_STATEMENTS__APPROACH_CHANGES:
				setApproachChanges(APPROACH_CHANGES_EDEFAULT);
				return;
			case InventoryPackage.REPORT_STATEMENTS__BIOGENIC_TREATMENT:
				setBiogenicTreatment(BIOGENIC_TREATMENT_EDEFAULT);
				return;
			case InventoryPackage.REPORT_STATEMENTS__UNCERTAINTY_EFFECT:
				setUncertaintyEffect(UNCERTAINTY_EFFECT_EDEFAULT);
				return;
			case InventoryPackage.REPORT_STATEMENTS__UNCERTAINTY_METHOD:
				setUncertaintyMethod(UNCERTAINTY_METHOD_EDEFAULT);
				return;
			case InventoryPackage.REPORT_STATEMENTS__CONFORMITY:
				setConformity(CONFORMITY_EDEFAULT);
				return;
			case InventoryPackage.REPORT_STATEMENTS__VERIFICATION:
				setVerification(VERIFICATION_EDEFAULT);
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
			case InventoryPackage.REPORT_STATEMENTS__INTENDED_USE:
				return INTENDED_USE_EDEFAULT == null ? intendedUse != null : !INTENDED_USE_EDEFAULT.equals(intendedUse);
			case InventoryPackage.REPORT_STATEMENTS__APPROACH_REASON:
				return APPROACH_REASON_EDEFAULT == null ? approachReason != null : !APPROACH_REASON_EDEFAULT.equals(approachReason);
			case InventoryPackage.REPORT_STATEMENTS__APPROACH_CHANGES:
				return APPROACH_CHANGES_EDEFAULT == null ? approachChanges != null : !APPROACH_CHANGES_EDEFAULT.equals(approachChanges);
			case InventoryPackage.REPORT_STATEMENTS__BIOGENIC_TREATMENT:
				return BIOGENIC_TREATMENT_EDEFAULT == null ? biogenicTreatment != null : !BIOGENIC_TREATMENT_EDEFAULT.equals(biogenicTreatment);
			case InventoryPackage.REPORT_STATEMENTS__UNCERTAINTY_EFFECT:
				return UNCERTAINTY_EFFECT_EDEFAULT == null ? uncertaintyEffect != null : !UNCERTAINTY_EFFECT_EDEFAULT.equals(uncertaintyEffect);
			case InventoryPackage.REPORT_STATEMENTS__UNCERTAINTY_METHOD:
				return UNCERTAINTY_METHOD_EDEFAULT == null ? uncertaintyMethod != null : !UNCERTAINTY_METHOD_EDEFAULT.equals(uncertaintyMethod);
			case InventoryPackage.REPORT_STATEMENTS__CONFORMITY:
				return CONFORMITY_EDEFAULT == null ? conformity != null : !CONFORMITY_EDEFAULT.equals(conformity);
			case InventoryPackage.REPORT_STATEMENTS__VERIFICATION:
				return VERIFICATION_EDEFAULT == null ? verification != null : !VERIFICATION_EDEFAULT.equals(verification);
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
		result.append(" (intendedUse: "); //$NON-NLS-1$
		result.append(intendedUse);
		result.append(", approachReason: "); //$NON-NLS-1$
		result.append(approachReason);
		result.append(", approachChanges: "); //$NON-NLS-1$
		result.append(approachChanges);
		result.append(", biogenicTreatment: "); //$NON-NLS-1$
		result.append(biogenicTreatment);
		result.append(", uncertaintyEffect: "); //$NON-NLS-1$
		result.append(uncertaintyEffect);
		result.append(", uncertaintyMethod: "); //$NON-NLS-1$
		result.append(uncertaintyMethod);
		result.append(", conformity: "); //$NON-NLS-1$
		result.append(conformity);
		result.append(", verification: "); //$NON-NLS-1$
		result.append(verification);
		result.append(')');
		return result.toString();
	}

} //ReportStatementsImpl
