/**
 */
package org.hecha.model.fieldwork;

import java.time.Instant;

import org.hecha.model.base.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Risk</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A risk of misstatement or non-conformity (ISO 14064-3 clause 6.1.2).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hecha.model.fieldwork.Risk#getSubjectId <em>Subject Id</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.Risk#getAssertion <em>Assertion</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.Risk#getDescription <em>Description</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.Risk#getInherent <em>Inherent</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.Risk#getControl <em>Control</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.Risk#getDetection <em>Detection</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.Risk#getResponse <em>Response</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.Risk#getAssessedBy <em>Assessed By</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.Risk#getAssessedAt <em>Assessed At</em>}</li>
 * </ul>
 *
 * @see org.hecha.model.fieldwork.FieldworkPackage#getRisk()
 * @model
 * @generated
 */
public interface Risk extends Identified {
	/**
	 * Returns the value of the '<em><b>Subject Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it concerns: a source, a facility; empty for the inventory as a whole.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Subject Id</em>' attribute.
	 * @see #setSubjectId(String)
	 * @see org.hecha.model.fieldwork.FieldworkPackage#getRisk_SubjectId()
	 * @model
	 * @generated
	 */
	String getSubjectId();

	/**
	 * Sets the value of the '{@link org.hecha.model.fieldwork.Risk#getSubjectId <em>Subject Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Subject Id</em>' attribute.
	 * @see #getSubjectId()
	 * @generated
	 */
	void setSubjectId(String value);

	/**
	 * Returns the value of the '<em><b>Assertion</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which assertion is at risk: completeness, accuracy, cut-off, classification.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Assertion</em>' attribute.
	 * @see #setAssertion(String)
	 * @see org.hecha.model.fieldwork.FieldworkPackage#getRisk_Assertion()
	 * @model
	 * @generated
	 */
	String getAssertion();

	/**
	 * Sets the value of the '{@link org.hecha.model.fieldwork.Risk#getAssertion <em>Assertion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Assertion</em>' attribute.
	 * @see #getAssertion()
	 * @generated
	 */
	void setAssertion(String value);

	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The risk in words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #setDescription(String)
	 * @see org.hecha.model.fieldwork.FieldworkPackage#getRisk_Description()
	 * @model
	 * @generated
	 */
	String getDescription();

	/**
	 * Sets the value of the '{@link org.hecha.model.fieldwork.Risk#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(String value);

	/**
	 * Returns the value of the '<em><b>Inherent</b></em>' attribute.
	 * The literals are from the enumeration {@link org.hecha.model.fieldwork.RiskLevel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Risk before any control.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Inherent</em>' attribute.
	 * @see org.hecha.model.fieldwork.RiskLevel
	 * @see #setInherent(RiskLevel)
	 * @see org.hecha.model.fieldwork.FieldworkPackage#getRisk_Inherent()
	 * @model
	 * @generated
	 */
	RiskLevel getInherent();

	/**
	 * Sets the value of the '{@link org.hecha.model.fieldwork.Risk#getInherent <em>Inherent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Inherent</em>' attribute.
	 * @see org.hecha.model.fieldwork.RiskLevel
	 * @see #getInherent()
	 * @generated
	 */
	void setInherent(RiskLevel value);

	/**
	 * Returns the value of the '<em><b>Control</b></em>' attribute.
	 * The literals are from the enumeration {@link org.hecha.model.fieldwork.RiskLevel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Risk that the controls of the organization do not catch it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Control</em>' attribute.
	 * @see org.hecha.model.fieldwork.RiskLevel
	 * @see #setControl(RiskLevel)
	 * @see org.hecha.model.fieldwork.FieldworkPackage#getRisk_Control()
	 * @model
	 * @generated
	 */
	RiskLevel getControl();

	/**
	 * Sets the value of the '{@link org.hecha.model.fieldwork.Risk#getControl <em>Control</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Control</em>' attribute.
	 * @see org.hecha.model.fieldwork.RiskLevel
	 * @see #getControl()
	 * @generated
	 */
	void setControl(RiskLevel value);

	/**
	 * Returns the value of the '<em><b>Detection</b></em>' attribute.
	 * The literals are from the enumeration {@link org.hecha.model.fieldwork.RiskLevel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Risk that the team does not detect it; planned, not observed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Detection</em>' attribute.
	 * @see org.hecha.model.fieldwork.RiskLevel
	 * @see #setDetection(RiskLevel)
	 * @see org.hecha.model.fieldwork.FieldworkPackage#getRisk_Detection()
	 * @model
	 * @generated
	 */
	RiskLevel getDetection();

	/**
	 * Sets the value of the '{@link org.hecha.model.fieldwork.Risk#getDetection <em>Detection</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Detection</em>' attribute.
	 * @see org.hecha.model.fieldwork.RiskLevel
	 * @see #getDetection()
	 * @generated
	 */
	void setDetection(RiskLevel value);

	/**
	 * Returns the value of the '<em><b>Response</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the team does about it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Response</em>' attribute.
	 * @see #setResponse(String)
	 * @see org.hecha.model.fieldwork.FieldworkPackage#getRisk_Response()
	 * @model
	 * @generated
	 */
	String getResponse();

	/**
	 * Sets the value of the '{@link org.hecha.model.fieldwork.Risk#getResponse <em>Response</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Response</em>' attribute.
	 * @see #getResponse()
	 * @generated
	 */
	void setResponse(String value);

	/**
	 * Returns the value of the '<em><b>Assessed By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Team member.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Assessed By</em>' attribute.
	 * @see #setAssessedBy(String)
	 * @see org.hecha.model.fieldwork.FieldworkPackage#getRisk_AssessedBy()
	 * @model
	 * @generated
	 */
	String getAssessedBy();

	/**
	 * Sets the value of the '{@link org.hecha.model.fieldwork.Risk#getAssessedBy <em>Assessed By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Assessed By</em>' attribute.
	 * @see #getAssessedBy()
	 * @generated
	 */
	void setAssessedBy(String value);

	/**
	 * Returns the value of the '<em><b>Assessed At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Assessed At</em>' attribute.
	 * @see #setAssessedAt(Instant)
	 * @see org.hecha.model.fieldwork.FieldworkPackage#getRisk_AssessedAt()
	 * @model dataType="org.hecha.model.base.Instant"
	 * @generated
	 */
	Instant getAssessedAt();

	/**
	 * Sets the value of the '{@link org.hecha.model.fieldwork.Risk#getAssessedAt <em>Assessed At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Assessed At</em>' attribute.
	 * @see #getAssessedAt()
	 * @generated
	 */
	void setAssessedAt(Instant value);

} // Risk
