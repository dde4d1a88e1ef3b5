/**
 */
package org.hecha.model.finding;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Check Record</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What one rule found about one subject.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hecha.model.finding.CheckRecord#getRuleId <em>Rule Id</em>}</li>
 *   <li>{@link org.hecha.model.finding.CheckRecord#getOutcome <em>Outcome</em>}</li>
 *   <li>{@link org.hecha.model.finding.CheckRecord#getSeverity <em>Severity</em>}</li>
 *   <li>{@link org.hecha.model.finding.CheckRecord#getSubjectId <em>Subject Id</em>}</li>
 *   <li>{@link org.hecha.model.finding.CheckRecord#getMessage <em>Message</em>}</li>
 * </ul>
 *
 * @see org.hecha.model.finding.FindingPackage#getCheckRecord()
 * @model
 * @generated
 */
public interface CheckRecord extends EObject {
	/**
	 * Returns the value of the '<em><b>Rule Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Rule.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rule Id</em>' attribute.
	 * @see #setRuleId(String)
	 * @see org.hecha.model.finding.FindingPackage#getCheckRecord_RuleId()
	 * @model
	 * @generated
	 */
	String getRuleId();

	/**
	 * Sets the value of the '{@link org.hecha.model.finding.CheckRecord#getRuleId <em>Rule Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rule Id</em>' attribute.
	 * @see #getRuleId()
	 * @generated
	 */
	void setRuleId(String value);

	/**
	 * Returns the value of the '<em><b>Outcome</b></em>' attribute.
	 * The literals are from the enumeration {@link org.hecha.model.finding.CheckOutcome}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Outcome.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Outcome</em>' attribute.
	 * @see org.hecha.model.finding.CheckOutcome
	 * @see #setOutcome(CheckOutcome)
	 * @see org.hecha.model.finding.FindingPackage#getCheckRecord_Outcome()
	 * @model
	 * @generated
	 */
	CheckOutcome getOutcome();

	/**
	 * Sets the value of the '{@link org.hecha.model.finding.CheckRecord#getOutcome <em>Outcome</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Outcome</em>' attribute.
	 * @see org.hecha.model.finding.CheckOutcome
	 * @see #getOutcome()
	 * @generated
	 */
	void setOutcome(CheckOutcome value);

	/**
	 * Returns the value of the '<em><b>Severity</b></em>' attribute.
	 * The literals are from the enumeration {@link org.hecha.model.finding.Severity}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Severity by the profile.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Severity</em>' attribute.
	 * @see org.hecha.model.finding.Severity
	 * @see #setSeverity(Severity)
	 * @see org.hecha.model.finding.FindingPackage#getCheckRecord_Severity()
	 * @model
	 * @generated
	 */
	Severity getSeverity();

	/**
	 * Sets the value of the '{@link org.hecha.model.finding.CheckRecord#getSeverity <em>Severity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Severity</em>' attribute.
	 * @see org.hecha.model.finding.Severity
	 * @see #getSeverity()
	 * @generated
	 */
	void setSeverity(Severity value);

	/**
	 * Returns the value of the '<em><b>Subject Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Subject; empty = the engagement.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Subject Id</em>' attribute.
	 * @see #setSubjectId(String)
	 * @see org.hecha.model.finding.FindingPackage#getCheckRecord_SubjectId()
	 * @model
	 * @generated
	 */
	String getSubjectId();

	/**
	 * Sets the value of the '{@link org.hecha.model.finding.CheckRecord#getSubjectId <em>Subject Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Subject Id</em>' attribute.
	 * @see #getSubjectId()
	 * @generated
	 */
	void setSubjectId(String value);

	/**
	 * Returns the value of the '<em><b>Message</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Answer, in the language of the engagement.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Message</em>' attribute.
	 * @see #setMessage(String)
	 * @see org.hecha.model.finding.FindingPackage#getCheckRecord_Message()
	 * @model
	 * @generated
	 */
	String getMessage();

	/**
	 * Sets the value of the '{@link org.hecha.model.finding.CheckRecord#getMessage <em>Message</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Message</em>' attribute.
	 * @see #getMessage()
	 * @generated
	 */
	void setMessage(String value);

} // CheckRecord
