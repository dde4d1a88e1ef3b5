/**
 */
package org.hecha.model.engagement;

import org.hecha.model.base.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Organization</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The verified legal entity or unit.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hecha.model.engagement.Organization#getName <em>Name</em>}</li>
 *   <li>{@link org.hecha.model.engagement.Organization#getCreditCode <em>Credit Code</em>}</li>
 *   <li>{@link org.hecha.model.engagement.Organization#getAddress <em>Address</em>}</li>
 *   <li>{@link org.hecha.model.engagement.Organization#getProvinceCode <em>Province Code</em>}</li>
 *   <li>{@link org.hecha.model.engagement.Organization#getIndustryCode <em>Industry Code</em>}</li>
 *   <li>{@link org.hecha.model.engagement.Organization#getLegalRepresentative <em>Legal Representative</em>}</li>
 *   <li>{@link org.hecha.model.engagement.Organization#getContact <em>Contact</em>}</li>
 *   <li>{@link org.hecha.model.engagement.Organization#getDescription <em>Description</em>}</li>
 * </ul>
 *
 * @see org.hecha.model.engagement.EngagementPackage#getOrganization()
 * @model
 * @generated
 */
public interface Organization extends Identified {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Registered name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.hecha.model.engagement.EngagementPackage#getOrganization_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.hecha.model.engagement.Organization#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Credit Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Unified social credit code, 18 characters (GB 32100).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Credit Code</em>' attribute.
	 * @see #setCreditCode(String)
	 * @see org.hecha.model.engagement.EngagementPackage#getOrganization_CreditCode()
	 * @model
	 * @generated
	 */
	String getCreditCode();

	/**
	 * Sets the value of the '{@link org.hecha.model.engagement.Organization#getCreditCode <em>Credit Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Credit Code</em>' attribute.
	 * @see #getCreditCode()
	 * @generated
	 */
	void setCreditCode(String value);

	/**
	 * Returns the value of the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Address of the site.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Address</em>' attribute.
	 * @see #setAddress(String)
	 * @see org.hecha.model.engagement.EngagementPackage#getOrganization_Address()
	 * @model
	 * @generated
	 */
	String getAddress();

	/**
	 * Sets the value of the '{@link org.hecha.model.engagement.Organization#getAddress <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Address</em>' attribute.
	 * @see #getAddress()
	 * @generated
	 */
	void setAddress(String value);

	/**
	 * Returns the value of the '<em><b>Province Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * GB/T 2260 code of the province, two digits (32 = Jiangsu).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Province Code</em>' attribute.
	 * @see #setProvinceCode(String)
	 * @see org.hecha.model.engagement.EngagementPackage#getOrganization_ProvinceCode()
	 * @model
	 * @generated
	 */
	String getProvinceCode();

	/**
	 * Sets the value of the '{@link org.hecha.model.engagement.Organization#getProvinceCode <em>Province Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Province Code</em>' attribute.
	 * @see #getProvinceCode()
	 * @generated
	 */
	void setProvinceCode(String value);

	/**
	 * Returns the value of the '<em><b>Industry Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * GB/T 4754 class.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Industry Code</em>' attribute.
	 * @see #setIndustryCode(String)
	 * @see org.hecha.model.engagement.EngagementPackage#getOrganization_IndustryCode()
	 * @model
	 * @generated
	 */
	String getIndustryCode();

	/**
	 * Sets the value of the '{@link org.hecha.model.engagement.Organization#getIndustryCode <em>Industry Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Industry Code</em>' attribute.
	 * @see #getIndustryCode()
	 * @generated
	 */
	void setIndustryCode(String value);

	/**
	 * Returns the value of the '<em><b>Legal Representative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Legal representative.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Legal Representative</em>' attribute.
	 * @see #setLegalRepresentative(String)
	 * @see org.hecha.model.engagement.EngagementPackage#getOrganization_LegalRepresentative()
	 * @model
	 * @generated
	 */
	String getLegalRepresentative();

	/**
	 * Sets the value of the '{@link org.hecha.model.engagement.Organization#getLegalRepresentative <em>Legal Representative</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Legal Representative</em>' attribute.
	 * @see #getLegalRepresentative()
	 * @generated
	 */
	void setLegalRepresentative(String value);

	/**
	 * Returns the value of the '<em><b>Contact</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Contact person and how to reach them.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Contact</em>' attribute.
	 * @see #setContact(String)
	 * @see org.hecha.model.engagement.EngagementPackage#getOrganization_Contact()
	 * @model
	 * @generated
	 */
	String getContact();

	/**
	 * Sets the value of the '{@link org.hecha.model.engagement.Organization#getContact <em>Contact</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Contact</em>' attribute.
	 * @see #getContact()
	 * @generated
	 */
	void setContact(String value);

	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is made here, and how.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #setDescription(String)
	 * @see org.hecha.model.engagement.EngagementPackage#getOrganization_Description()
	 * @model
	 * @generated
	 */
	String getDescription();

	/**
	 * Sets the value of the '{@link org.hecha.model.engagement.Organization#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(String value);

} // Organization
