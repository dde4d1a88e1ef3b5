/**
 */
package org.hecha.model.finding;

import java.time.Instant;

import org.eclipse.emf.common.util.EList;

import org.hecha.model.base.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Corrective Action</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A corrective action of the client.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hecha.model.finding.CorrectiveAction#getCause <em>Cause</em>}</li>
 *   <li>{@link org.hecha.model.finding.CorrectiveAction#getMeasure <em>Measure</em>}</li>
 *   <li>{@link org.hecha.model.finding.CorrectiveAction#getAnsweredBy <em>Answered By</em>}</li>
 *   <li>{@link org.hecha.model.finding.CorrectiveAction#getAnsweredAt <em>Answered At</em>}</li>
 *   <li>{@link org.hecha.model.finding.CorrectiveAction#getEvidenceIds <em>Evidence Ids</em>}</li>
 * </ul>
 *
 * @see org.hecha.model.finding.FindingPackage#getCorrectiveAction()
 * @model
 * @generated
 */
public interface CorrectiveAction extends Identified {
	/**
	 * Returns the value of the '<em><b>Cause</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Cause as the client sees it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cause</em>' attribute.
	 * @see #setCause(String)
	 * @see org.hecha.model.finding.FindingPackage#getCorrectiveAction_Cause()
	 * @model
	 * @generated
	 */
	String getCause();

	/**
	 * Sets the value of the '{@link org.hecha.model.finding.CorrectiveAction#getCause <em>Cause</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cause</em>' attribute.
	 * @see #getCause()
	 * @generated
	 */
	void setCause(String value);

	/**
	 * Returns the value of the '<em><b>Measure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was done.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Measure</em>' attribute.
	 * @see #setMeasure(String)
	 * @see org.hecha.model.finding.FindingPackage#getCorrectiveAction_Measure()
	 * @model
	 * @generated
	 */
	String getMeasure();

	/**
	 * Sets the value of the '{@link org.hecha.model.finding.CorrectiveAction#getMeasure <em>Measure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Measure</em>' attribute.
	 * @see #getMeasure()
	 * @generated
	 */
	void setMeasure(String value);

	/**
	 * Returns the value of the '<em><b>Answered By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Answered By</em>' attribute.
	 * @see #setAnsweredBy(String)
	 * @see org.hecha.model.finding.FindingPackage#getCorrectiveAction_AnsweredBy()
	 * @model
	 * @generated
	 */
	String getAnsweredBy();

	/**
	 * Sets the value of the '{@link org.hecha.model.finding.CorrectiveAction#getAnsweredBy <em>Answered By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Answered By</em>' attribute.
	 * @see #getAnsweredBy()
	 * @generated
	 */
	void setAnsweredBy(String value);

	/**
	 * Returns the value of the '<em><b>Answered At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Answered At</em>' attribute.
	 * @see #setAnsweredAt(Instant)
	 * @see org.hecha.model.finding.FindingPackage#getCorrectiveAction_AnsweredAt()
	 * @model dataType="org.hecha.model.base.Instant"
	 * @generated
	 */
	Instant getAnsweredAt();

	/**
	 * Sets the value of the '{@link org.hecha.model.finding.CorrectiveAction#getAnsweredAt <em>Answered At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Answered At</em>' attribute.
	 * @see #getAnsweredAt()
	 * @generated
	 */
	void setAnsweredAt(Instant value);

	/**
	 * Returns the value of the '<em><b>Evidence Ids</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Evidence of it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evidence Ids</em>' attribute list.
	 * @see org.hecha.model.finding.FindingPackage#getCorrectiveAction_EvidenceIds()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getEvidenceIds();

} // CorrectiveAction
