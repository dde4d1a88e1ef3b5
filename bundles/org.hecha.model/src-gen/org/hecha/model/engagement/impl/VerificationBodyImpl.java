/**
 */
package org.hecha.model.engagement.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.hecha.model.base.impl.IdentifiedImpl;

import org.hecha.model.engagement.EngagementPackage;
import org.hecha.model.engagement.VerificationBody;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Verification Body</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.hecha.model.engagement.impl.VerificationBodyImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.hecha.model.engagement.impl.VerificationBodyImpl#getCreditCode <em>Credit Code</em>}</li>
 *   <li>{@link org.hecha.model.engagement.impl.VerificationBodyImpl#getAccreditationNumber <em>Accreditation Number</em>}</li>
 *   <li>{@link org.hecha.model.engagement.impl.VerificationBodyImpl#getAddress <em>Address</em>}</li>
 * </ul>
 *
 * @generated
 */
public class VerificationBodyImpl extends IdentifiedImpl implements VerificationBody {
	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getCreditCode() <em>Credit Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreditCode()
	 * @generated
	 * @ordered
	 */
	protected static final String CREDIT_CODE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCreditCode() <em>Credit Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreditCode()
	 * @generated
	 * @ordered
	 */
	protected String creditCode = CREDIT_CODE_EDEFAULT;

	/**
	 * The default value of the '{@link #getAccreditationNumber() <em>Accreditation Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAccreditationNumber()
	 * @generated
	 * @ordered
	 */
	protected static final String ACCREDITATION_NUMBER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAccreditationNumber() <em>Accreditation Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAccreditationNumber()
	 * @generated
	 * @ordered
	 */
	protected String accreditationNumber = ACCREDITATION_NUMBER_EDEFAULT;

	/**
	 * The default value of the '{@link #getAddress() <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddress()
	 * @generated
	 * @ordered
	 */
	protected static final String ADDRESS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAddress() <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddress()
	 * @generated
	 * @ordered
	 */
	protected String address = ADDRESS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected VerificationBodyImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return EngagementPackage.Literals.VERIFICATION_BODY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EngagementPackage.VERIFICATION_BODY__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCreditCode() {
		return creditCode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCreditCode(String newCreditCode) {
		String oldCreditCode = creditCode;
		creditCode = newCreditCode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EngagementPackage.VERIFICATION_BODY__CREDIT_CODE, oldCreditCode, creditCode));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAccreditationNumber() {
		return accreditationNumber;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAccreditationNumber(String newAccreditationNumber) {
		String oldAccreditationNumber = accreditationNumber;
		accreditationNumber = newAccreditationNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EngagementPackage.VERIFICATION_BODY__ACCREDITATION_NUMBER, oldAccreditationNumber, accreditationNumber));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAddress() {
		return address;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAddress(String newAddress) {
		String oldAddress = address;
		address = newAddress;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EngagementPackage.VERIFICATION_BODY__ADDRESS, oldAddress, address));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case EngagementPackage.VERIFICATION_BODY__NAME:
				return getName();
			case EngagementPackage.VERIFICATION_BODY__CREDIT_CODE:
				return getCreditCode();
			case EngagementPackage.VERIFICATION_BODY__ACCREDITATION_NUMBER:
				return getAccreditationNumber();
			case EngagementPackage.VERIFICATION_BODY__ADDRESS:
				return getAddress();
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
			case EngagementPackage.VERIFICATION_BODY__NAME:
				setName((String)newValue);
				return;
			case EngagementPackage.VERIFICATION_BODY__CREDIT_CODE:
				setCreditCode((String)newValue);
				return;
			case EngagementPackage.VERIFICATION_BODY__ACCREDITATION_NUMBER:
				setAccreditationNumber((String)newValue);
				return;
			case EngagementPackage.VERIFICATION_BODY__ADDRESS:
				setAddress((String)newValue);
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
			case EngagementPackage.VERIFICATION_BODY__NAME:
				setName(NAME_EDEFAULT);
				return;
			case EngagementPackage.VERIFICATION_BODY__CREDIT_CODE:
				setCreditCode(CREDIT_CODE_EDEFAULT);
				return;
			case EngagementPackage.VERIFICATION_BODY__ACCREDITATION_NUMBER:
				setAccreditationNumber(ACCREDITATION_NUMBER_EDEFAULT);
				return;
			case EngagementPackage.VERIFICATION_BODY__ADDRESS:
				setAddress(ADDRESS_EDEFAULT);
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
			case EngagementPackage.VERIFICATION_BODY__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case EngagementPackage.VERIFICATION_BODY__CREDIT_CODE:
				return CREDIT_CODE_EDEFAULT == null ? creditCode != null : !CREDIT_CODE_EDEFAULT.equals(creditCode);
			case EngagementPackage.VERIFICATION_BODY__ACCREDITATION_NUMBER:
				return ACCREDITATION_NUMBER_EDEFAULT == null ? accreditationNumber != null : !ACCREDITATION_NUMBER_EDEFAULT.equals(accreditationNumber);
			case EngagementPackage.VERIFICATION_BODY__ADDRESS:
				return ADDRESS_EDEFAULT == null ? address != null : !ADDRESS_EDEFAULT.equals(address);
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
		result.append(" (name: "); //$NON-NLS-1$
		result.append(name);
		result.append(", creditCode: "); //$NON-NLS-1$
		result.append(creditCode);
		result.append(", accreditationNumber: "); //$NON-NLS-1$
		result.append(accreditationNumber);
		result.append(", address: "); //$NON-NLS-1$
		result.append(address);
		result.append(')');
		return result.toString();
	}

} //VerificationBodyImpl
