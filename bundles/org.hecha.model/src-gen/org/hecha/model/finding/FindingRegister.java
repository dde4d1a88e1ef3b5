/**
 */
package org.hecha.model.finding;

import java.time.Instant;

import org.eclipse.emf.common.util.EList;

import org.hecha.model.base.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Register</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Root: findings and the record of the last check run.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hecha.model.finding.FindingRegister#getNextNumber <em>Next Number</em>}</li>
 *   <li>{@link org.hecha.model.finding.FindingRegister#getFindings <em>Findings</em>}</li>
 *   <li>{@link org.hecha.model.finding.FindingRegister#getChecks <em>Checks</em>}</li>
 *   <li>{@link org.hecha.model.finding.FindingRegister#getCheckedAt <em>Checked At</em>}</li>
 *   <li>{@link org.hecha.model.finding.FindingRegister#getEntries <em>Entries</em>}</li>
 *   <li>{@link org.hecha.model.finding.FindingRegister#getHead <em>Head</em>}</li>
 *   <li>{@link org.hecha.model.finding.FindingRegister#getSuppressions <em>Suppressions</em>}</li>
 * </ul>
 *
 * @see org.hecha.model.finding.FindingPackage#getFindingRegister()
 * @model
 * @generated
 */
public interface FindingRegister extends Identified {
	/**
	 * Returns the value of the '<em><b>Next Number</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Next number; numbers are never used again.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Next Number</em>' attribute.
	 * @see #setNextNumber(int)
	 * @see org.hecha.model.finding.FindingPackage#getFindingRegister_NextNumber()
	 * @model default="1"
	 * @generated
	 */
	int getNextNumber();

	/**
	 * Sets the value of the '{@link org.hecha.model.finding.FindingRegister#getNextNumber <em>Next Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Next Number</em>' attribute.
	 * @see #getNextNumber()
	 * @generated
	 */
	void setNextNumber(int value);

	/**
	 * Returns the value of the '<em><b>Findings</b></em>' containment reference list.
	 * The list contents are of type {@link org.hecha.model.finding.Finding}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Findings.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Findings</em>' containment reference list.
	 * @see org.hecha.model.finding.FindingPackage#getFindingRegister_Findings()
	 * @model containment="true"
	 * @generated
	 */
	EList<Finding> getFindings();

	/**
	 * Returns the value of the '<em><b>Checks</b></em>' containment reference list.
	 * The list contents are of type {@link org.hecha.model.finding.CheckRecord}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Outcome of every rule in the last run, passed ones included.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Checks</em>' containment reference list.
	 * @see org.hecha.model.finding.FindingPackage#getFindingRegister_Checks()
	 * @model containment="true"
	 * @generated
	 */
	EList<CheckRecord> getChecks();

	/**
	 * Returns the value of the '<em><b>Checked At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When the last run was.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Checked At</em>' attribute.
	 * @see #setCheckedAt(Instant)
	 * @see org.hecha.model.finding.FindingPackage#getFindingRegister_CheckedAt()
	 * @model dataType="org.hecha.model.base.Instant"
	 * @generated
	 */
	Instant getCheckedAt();

	/**
	 * Sets the value of the '{@link org.hecha.model.finding.FindingRegister#getCheckedAt <em>Checked At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Checked At</em>' attribute.
	 * @see #getCheckedAt()
	 * @generated
	 */
	void setCheckedAt(Instant value);

	/**
	 * Returns the value of the '<em><b>Entries</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Entries of history written so far, over all findings.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Entries</em>' attribute.
	 * @see #setEntries(int)
	 * @see org.hecha.model.finding.FindingPackage#getFindingRegister_Entries()
	 * @model
	 * @generated
	 */
	int getEntries();

	/**
	 * Sets the value of the '{@link org.hecha.model.finding.FindingRegister#getEntries <em>Entries</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Entries</em>' attribute.
	 * @see #getEntries()
	 * @generated
	 */
	void setEntries(int value);

	/**
	 * Returns the value of the '<em><b>Head</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Hash of the newest of them.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Head</em>' attribute.
	 * @see #setHead(String)
	 * @see org.hecha.model.finding.FindingPackage#getFindingRegister_Head()
	 * @model
	 * @generated
	 */
	String getHead();

	/**
	 * Sets the value of the '{@link org.hecha.model.finding.FindingRegister#getHead <em>Head</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Head</em>' attribute.
	 * @see #getHead()
	 * @generated
	 */
	void setHead(String value);

	/**
	 * Returns the value of the '<em><b>Suppressions</b></em>' containment reference list.
	 * The list contents are of type {@link org.hecha.model.finding.Suppression}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Checks that were set aside, for good reason and a time.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Suppressions</em>' containment reference list.
	 * @see org.hecha.model.finding.FindingPackage#getFindingRegister_Suppressions()
	 * @model containment="true"
	 * @generated
	 */
	EList<Suppression> getSuppressions();

} // FindingRegister
