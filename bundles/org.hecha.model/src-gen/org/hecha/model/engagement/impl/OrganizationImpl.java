/**
 */
package org.hecha.model.engagement.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.hecha.model.base.impl.IdentifiedImpl;

import org.hecha.model.engagement.EngagementPackage;
import org.hecha.model.engagement.Organization;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Organization</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.hecha.model.engagement.impl.OrganizationImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.hecha.model.engagement.impl.OrganizationImpl#getCreditCode <em>Credit Code</em>}</li>
 *   <li>{@link org.hecha.model.engagement.impl.OrganizationImpl#getAddress <em>Address</em>}</li>
 *   <li>{@link org.hecha.model.engagement.impl.OrganizationImpl#getProvinceCode <em>Province Code</em>}</li>
 *   <li>{@link org.hecha.model.engagement.impl.OrganizationImpl#getIndustryCode <em>Industry Code</em>}</li>
 *   <li>{@link org.hecha.model.engagement.impl.OrganizationImpl#getLegalRepresentative <em>Legal Representative</em>}</li>
 *   <li>{@link org.hecha.model.engagement.impl.OrganizationImpl#getContact <em>Contact</em>}</li>
 *   <li>{@link org.hecha.model.engagement.impl.OrganizationImpl#getDescription <em>Description</em>}</li>
 * </ul>
 *
 * @generated
 */
public class OrganizationImpl extends IdentifiedImpl implements Organization {
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
	 * The default value of the '{@link #getProvinceCode() <em>Province Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProvinceCode()
	 * @generated
	 * @ordered
	 */
	protected static final String PROVINCE_CODE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getProvinceCode() <em>Province Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProvinceCode()
	 * @generated
	 * @ordered
	 */
	protected String provinceCode = PROVINCE_CODE_EDEFAULT;

	/**
	 * The default value of the '{@link #getIndustryCode() <em>Industry Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIndustryCode()
	 * @generated
	 * @ordered
	 */
	protected static final String INDUSTRY_CODE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getIndustryCode() <em>Industry Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIndustryCode()
	 * @generated
	 * @ordered
	 */
	protected String industryCode = INDUSTRY_CODE_EDEFAULT;

	/**
	 * The default value of the '{@link #getLegalRepresentative() <em>Legal Representative</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLegalRepresentative()
	 * @generated
	 * @ordered
	 */
	protected static final String LEGAL_REPRESENTATIVE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLegalRepresentative() <em>Legal Representative</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLegalRepresentative()
	 * @generated
	 * @ordered
	 */
	protected String legalRepresentative = LEGAL_REPRESENTATIVE_EDEFAULT;

	/**
	 * The default value of the '{@link #getContact() <em>Contact</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContact()
	 * @generated
	 * @ordered
	 */
	protected static final String CONTACT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getContact() <em>Contact</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContact()
	 * @generated
	 * @ordered
	 */
	protected String contact = CONTACT_EDEFAULT;

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
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected OrganizationImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return EngagementPackage.Literals.ORGANIZATION;
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
			eNotify(new ENotificationImpl(this, Notification.SET, EngagementPackage.ORGANIZATION__NAME, oldName, name));
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
			eNotify(new ENotificationImpl(this, Notification.SET, EngagementPackage.ORGANIZATION__CREDIT_CODE, oldCreditCode, creditCode));
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
			eNotify(new ENotificationImpl(this, Notification.SET, EngagementPackage.ORGANIZATION__ADDRESS, oldAddress, address));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getProvinceCode() {
		return provinceCode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProvinceCode(String newProvinceCode) {
		String oldProvinceCode = provinceCode;
		provinceCode = newProvinceCode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EngagementPackage.ORGANIZATION__PROVINCE_CODE, oldProvinceCode, provinceCode));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getIndustryCode() {
		return industryCode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIndustryCode(String newIndustryCode) {
		String oldIndustryCode = industryCode;
		industryCode = newIndustryCode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EngagementPackage.ORGANIZATION__INDUSTRY_CODE, oldIndustryCode, industryCode));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLegalRepresentative() {
		return legalRepresentative;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLegalRepresentative(String newLegalRepresentative) {
		String oldLegalRepresentative = legalRepresentative;
		legalRepresentative = newLegalRepresentative;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EngagementPackage.ORGANIZATION__LEGAL_REPRESENTATIVE, oldLegalRepresentative, legalRepresentative));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getContact() {
		return contact;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setContact(String newContact) {
		String oldContact = contact;
		contact = newContact;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EngagementPackage.ORGANIZATION__CONTACT, oldContact, contact));
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
			eNotify(new ENotificationImpl(this, Notification.SET, EngagementPackage.ORGANIZATION__DESCRIPTION, oldDescription, description));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case EngagementPackage.ORGANIZATION__NAME:
				return getName();
			case EngagementPackage.ORGANIZATION__CREDIT_CODE:
				return getCreditCode();
			case EngagementPackage.ORGANIZATION__ADDRESS:
				return getAddress();
			case EngagementPackage.ORGANIZATION__PROVINCE_CODE:
				return getProvinceCode();
			case EngagementPackage.ORGANIZATION__INDUSTRY_CODE:
				return getIndustryCode();
			case EngagementPackage.ORGANIZATION__LEGAL_REPRESENTATIVE:
				return getLegalRepresentative();
			case EngagementPackage.ORGANIZATION__CONTACT:
				return getContact();
			case EngagementPackage.ORGANIZATION__DESCRIPTION:
				return getDescription();
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
			case EngagementPackage.ORGANIZATION__NAME:
				setName((String)newValue);
				return;
			case EngagementPackage.ORGANIZATION__CREDIT_CODE:
				setCreditCode((String)newValue);
				return;
			case EngagementPackage.ORGANIZATION__ADDRESS:
				setAddress((String)newValue);
				return;
			case EngagementPackage.ORGANIZATION__PROVINCE_CODE:
				setProvinceCode((String)newValue);
				return;
			case EngagementPackage.ORGANIZATION__INDUSTRY_CODE:
				setIndustryCode((String)newValue);
				return;
			case EngagementPackage.ORGANIZATION__LEGAL_REPRESENTATIVE:
				setLegalRepresentative((String)newValue);
				return;
			case EngagementPackage.ORGANIZATION__CONTACT:
				setContact((String)newValue);
				return;
			case EngagementPackage.ORGANIZATION__DESCRIPTION:
				setDescription((String)newValue);
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
			case EngagementPackage.ORGANIZATION__NAME:
				setName(NAME_EDEFAULT);
				return;
			case EngagementPackage.ORGANIZATION__CREDIT_CODE:
				setCreditCode(CREDIT_CODE_EDEFAULT);
				return;
			case EngagementPackage.ORGANIZATION__ADDRESS:
				setAddress(ADDRESS_EDEFAULT);
				return;
			case EngagementPackage.ORGANIZATION__PROVINCE_CODE:
				setProvinceCode(PROVINCE_CODE_EDEFAULT);
				return;
			case EngagementPackage.ORGANIZATION__INDUSTRY_CODE:
				setIndustryCode(INDUSTRY_CODE_EDEFAULT);
				return;
			case EngagementPackage.ORGANIZATION__LEGAL_REPRESENTATIVE:
				setLegalRepresentative(LEGAL_REPRESENTATIVE_EDEFAULT);
				return;
			case EngagementPackage.ORGANIZATION__CONTACT:
				setContact(CONTACT_EDEFAULT);
				return;
			case EngagementPackage.ORGANIZATION__DESCRIPTION:
				setDescription(DESCRIPTION_EDEFAULT);
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
			case EngagementPackage.ORGANIZATION__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case EngagementPackage.ORGANIZATION__CREDIT_CODE:
				return CREDIT_CODE_EDEFAULT == null ? creditCode != null : !CREDIT_CODE_EDEFAULT.equals(creditCode);
			case EngagementPackage.ORGANIZATION__ADDRESS:
				return ADDRESS_EDEFAULT == null ? address != null : !ADDRESS_EDEFAULT.equals(address);
			case EngagementPackage.ORGANIZATION__PROVINCE_CODE:
				return PROVINCE_CODE_EDEFAULT == null ? provinceCode != null : !PROVINCE_CODE_EDEFAULT.equals(provinceCode);
			case EngagementPackage.ORGANIZATION__INDUSTRY_CODE:
				return INDUSTRY_CODE_EDEFAULT == null ? industryCode != null : !INDUSTRY_CODE_EDEFAULT.equals(industryCode);
			case EngagementPackage.ORGANIZATION__LEGAL_REPRESENTATIVE:
				return LEGAL_REPRESENTATIVE_EDEFAULT == null ? legalRepresentative != null : !LEGAL_REPRESENTATIVE_EDEFAULT.equals(legalRepresentative);
			case EngagementPackage.ORGANIZATION__CONTACT:
				return CONTACT_EDEFAULT == null ? contact != null : !CONTACT_EDEFAULT.equals(contact);
			case EngagementPackage.ORGANIZATION__DESCRIPTION:
				return DESCRIPTION_EDEFAULT == null ? description != null : !DESCRIPTION_EDEFAULT.equals(description);
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
		result.append(", address: "); //$NON-NLS-1$
		result.append(address);
		result.append(", provinceCode: "); //$NON-NLS-1$
		result.append(provinceCode);
		result.append(", industryCode: "); //$NON-NLS-1$
		result.append(industryCode);
		result.append(", legalRepresentative: "); //$NON-NLS-1$
		result.append(legalRepresentative);
		result.append(", contact: "); //$NON-NLS-1$
		result.append(contact);
		result.append(", description: "); //$NON-NLS-1$
		result.append(description);
		result.append(')');
		return result.toString();
	}

} //OrganizationImpl
