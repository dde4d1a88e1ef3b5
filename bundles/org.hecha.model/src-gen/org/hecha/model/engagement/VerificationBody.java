/**
 */
package org.hecha.model.engagement;

import org.hecha.model.base.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Verification Body</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The verification body.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hecha.model.engagement.VerificationBody#getName <em>Name</em>}</li>
 *   <li>{@link org.hecha.model.engagement.VerificationBody#getCreditCode <em>Credit Code</em>}</li>
 *   <li>{@link org.hecha.model.engagement.VerificationBody#getAccreditationNumber <em>Accreditation Number</em>}</li>
 *   <li>{@link org.hecha.model.engagement.VerificationBody#getAddress <em>Address</em>}</li>
 * </ul>
 *
 * @see org.hecha.model.engagement.EngagementPackage#getVerificationBody()
 * @model
 * @generated
 */
public interface VerificationBody extends Identified {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Registered name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.hecha.model.engagement.EngagementPackage#getVerificationBody_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.hecha.model.engagement.VerificationBody#getName <em>Name</em>}' attribute.
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
	 * Unified social credit code.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Credit Code</em>' attribute.
	 * @see #setCreditCode(String)
	 * @see org.hecha.model.engagement.EngagementPackage#getVerificationBody_CreditCode()
	 * @model
	 * @generated
	 */
	String getCreditCode();

	/**
	 * Sets the value of the '{@link org.hecha.model.engagement.VerificationBody#getCreditCode <em>Credit Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Credit Code</em>' attribute.
	 * @see #getCreditCode()
	 * @generated
	 */
	void setCreditCode(String value);

	/**
	 * Returns the value of the '<em><b>Accreditation Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number under ISO/IEC 17029 and ISO 14065, where held.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Accreditation Number</em>' attribute.
	 * @see #setAccreditationNumber(String)
	 * @see org.hecha.model.engagement.EngagementPackage#getVerificationBody_AccreditationNumber()
	 * @model
	 * @generated
	 */
	String getAccreditationNumber();

	/**
	 * Sets the value of the '{@link org.hecha.model.engagement.VerificationBody#getAccreditationNumber <em>Accreditation Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Accreditation Number</em>' attribute.
	 * @see #getAccreditationNumber()
	 * @generated
	 */
	void setAccreditationNumber(String value);

	/**
	 * Returns the value of the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Address.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Address</em>' attribute.
	 * @see #setAddress(String)
	 * @see org.hecha.model.engagement.EngagementPackage#getVerificationBody_Address()
	 * @model
	 * @generated
	 */
	String getAddress();

	/**
	 * Sets the value of the '{@link org.hecha.model.engagement.VerificationBody#getAddress <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Address</em>' attribute.
	 * @see #getAddress()
	 * @generated
	 */
	void setAddress(String value);

} // VerificationBody
