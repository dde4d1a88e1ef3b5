/**
 */
package org.hecha.model.finding;

import java.time.Instant;
import java.time.LocalDate;

import org.hecha.model.base.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Suppression</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A check that was set aside.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hecha.model.finding.Suppression#getRuleId <em>Rule Id</em>}</li>
 *   <li>{@link org.hecha.model.finding.Suppression#getSubjectId <em>Subject Id</em>}</li>
 *   <li>{@link org.hecha.model.finding.Suppression#getMatter <em>Matter</em>}</li>
 *   <li>{@link org.hecha.model.finding.Suppression#getReason <em>Reason</em>}</li>
 *   <li>{@link org.hecha.model.finding.Suppression#getBy <em>By</em>}</li>
 *   <li>{@link org.hecha.model.finding.Suppression#getAt <em>At</em>}</li>
 *   <li>{@link org.hecha.model.finding.Suppression#getExpires <em>Expires</em>}</li>
 *   <li>{@link org.hecha.model.finding.Suppression#getWithdrawnBy <em>Withdrawn By</em>}</li>
 *   <li>{@link org.hecha.model.finding.Suppression#getWithdrawnAt <em>Withdrawn At</em>}</li>
 * </ul>
 *
 * @see org.hecha.model.finding.FindingPackage#getSuppression()
 * @model
 * @generated
 */
public interface Suppression extends Identified {
	/**
	 * Returns the value of the '<em><b>Rule Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The rule.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rule Id</em>' attribute.
	 * @see #setRuleId(String)
	 * @see org.hecha.model.finding.FindingPackage#getSuppression_RuleId()
	 * @model
	 * @generated
	 */
	String getRuleId();

	/**
	 * Sets the value of the '{@link org.hecha.model.finding.Suppression#getRuleId <em>Rule Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rule Id</em>' attribute.
	 * @see #getRuleId()
	 * @generated
	 */
	void setRuleId(String value);

	/**
	 * Returns the value of the '<em><b>Subject Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The object it is set aside for; empty for the engagement as a whole.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Subject Id</em>' attribute.
	 * @see #setSubjectId(String)
	 * @see org.hecha.model.finding.FindingPackage#getSuppression_SubjectId()
	 * @model
	 * @generated
	 */
	String getSubjectId();

	/**
	 * Sets the value of the '{@link org.hecha.model.finding.Suppression#getSubjectId <em>Subject Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Subject Id</em>' attribute.
	 * @see #getSubjectId()
	 * @generated
	 */
	void setSubjectId(String value);

	/**
	 * Returns the value of the '<em><b>Matter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The matter it is set aside for; empty for every matter of the rule.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Matter</em>' attribute.
	 * @see #setMatter(String)
	 * @see org.hecha.model.finding.FindingPackage#getSuppression_Matter()
	 * @model
	 * @generated
	 */
	String getMatter();

	/**
	 * Sets the value of the '{@link org.hecha.model.finding.Suppression#getMatter <em>Matter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Matter</em>' attribute.
	 * @see #getMatter()
	 * @generated
	 */
	void setMatter(String value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.hecha.model.finding.FindingPackage#getSuppression_Reason()
	 * @model
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.hecha.model.finding.Suppression#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

	/**
	 * Returns the value of the '<em><b>By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Team member.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>By</em>' attribute.
	 * @see #setBy(String)
	 * @see org.hecha.model.finding.FindingPackage#getSuppression_By()
	 * @model
	 * @generated
	 */
	String getBy();

	/**
	 * Sets the value of the '{@link org.hecha.model.finding.Suppression#getBy <em>By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>By</em>' attribute.
	 * @see #getBy()
	 * @generated
	 */
	void setBy(String value);

	/**
	 * Returns the value of the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>At</em>' attribute.
	 * @see #setAt(Instant)
	 * @see org.hecha.model.finding.FindingPackage#getSuppression_At()
	 * @model dataType="org.hecha.model.base.Instant"
	 * @generated
	 */
	Instant getAt();

	/**
	 * Sets the value of the '{@link org.hecha.model.finding.Suppression#getAt <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>At</em>' attribute.
	 * @see #getAt()
	 * @generated
	 */
	void setAt(Instant value);

	/**
	 * Returns the value of the '<em><b>Expires</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Last day on which it holds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Expires</em>' attribute.
	 * @see #setExpires(LocalDate)
	 * @see org.hecha.model.finding.FindingPackage#getSuppression_Expires()
	 * @model dataType="org.hecha.model.base.LocalDate"
	 * @generated
	 */
	LocalDate getExpires();

	/**
	 * Sets the value of the '{@link org.hecha.model.finding.Suppression#getExpires <em>Expires</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Expires</em>' attribute.
	 * @see #getExpires()
	 * @generated
	 */
	void setExpires(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Withdrawn By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who took it back.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Withdrawn By</em>' attribute.
	 * @see #setWithdrawnBy(String)
	 * @see org.hecha.model.finding.FindingPackage#getSuppression_WithdrawnBy()
	 * @model
	 * @generated
	 */
	String getWithdrawnBy();

	/**
	 * Sets the value of the '{@link org.hecha.model.finding.Suppression#getWithdrawnBy <em>Withdrawn By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Withdrawn By</em>' attribute.
	 * @see #getWithdrawnBy()
	 * @generated
	 */
	void setWithdrawnBy(String value);

	/**
	 * Returns the value of the '<em><b>Withdrawn At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Withdrawn At</em>' attribute.
	 * @see #setWithdrawnAt(Instant)
	 * @see org.hecha.model.finding.FindingPackage#getSuppression_WithdrawnAt()
	 * @model dataType="org.hecha.model.base.Instant"
	 * @generated
	 */
	Instant getWithdrawnAt();

	/**
	 * Sets the value of the '{@link org.hecha.model.finding.Suppression#getWithdrawnAt <em>Withdrawn At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Withdrawn At</em>' attribute.
	 * @see #getWithdrawnAt()
	 * @generated
	 */
	void setWithdrawnAt(Instant value);

} // Suppression
