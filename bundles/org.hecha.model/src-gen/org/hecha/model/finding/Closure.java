/**
 */
package org.hecha.model.finding;

import java.time.Instant;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Closure</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The closing of a finding.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hecha.model.finding.Closure#getConclusion <em>Conclusion</em>}</li>
 *   <li>{@link org.hecha.model.finding.Closure#getClosedBy <em>Closed By</em>}</li>
 *   <li>{@link org.hecha.model.finding.Closure#getClosedAt <em>Closed At</em>}</li>
 *   <li>{@link org.hecha.model.finding.Closure#getResult <em>Result</em>}</li>
 * </ul>
 *
 * @see org.hecha.model.finding.FindingPackage#getClosure()
 * @model
 * @generated
 */
public interface Closure extends EObject {
	/**
	 * Returns the value of the '<em><b>Conclusion</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why it can be closed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Conclusion</em>' attribute.
	 * @see #setConclusion(String)
	 * @see org.hecha.model.finding.FindingPackage#getClosure_Conclusion()
	 * @model
	 * @generated
	 */
	String getConclusion();

	/**
	 * Sets the value of the '{@link org.hecha.model.finding.Closure#getConclusion <em>Conclusion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Conclusion</em>' attribute.
	 * @see #getConclusion()
	 * @generated
	 */
	void setConclusion(String value);

	/**
	 * Returns the value of the '<em><b>Closed By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Closed By</em>' attribute.
	 * @see #setClosedBy(String)
	 * @see org.hecha.model.finding.FindingPackage#getClosure_ClosedBy()
	 * @model
	 * @generated
	 */
	String getClosedBy();

	/**
	 * Sets the value of the '{@link org.hecha.model.finding.Closure#getClosedBy <em>Closed By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Closed By</em>' attribute.
	 * @see #getClosedBy()
	 * @generated
	 */
	void setClosedBy(String value);

	/**
	 * Returns the value of the '<em><b>Closed At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Closed At</em>' attribute.
	 * @see #setClosedAt(Instant)
	 * @see org.hecha.model.finding.FindingPackage#getClosure_ClosedAt()
	 * @model dataType="org.hecha.model.base.Instant"
	 * @generated
	 */
	Instant getClosedAt();

	/**
	 * Sets the value of the '{@link org.hecha.model.finding.Closure#getClosedAt <em>Closed At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Closed At</em>' attribute.
	 * @see #getClosedAt()
	 * @generated
	 */
	void setClosedAt(Instant value);

	/**
	 * Returns the value of the '<em><b>Result</b></em>' attribute.
	 * The literals are from the enumeration {@link org.hecha.model.finding.ClosureResult}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Conclusion about the correction.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Result</em>' attribute.
	 * @see org.hecha.model.finding.ClosureResult
	 * @see #setResult(ClosureResult)
	 * @see org.hecha.model.finding.FindingPackage#getClosure_Result()
	 * @model
	 * @generated
	 */
	ClosureResult getResult();

	/**
	 * Sets the value of the '{@link org.hecha.model.finding.Closure#getResult <em>Result</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Result</em>' attribute.
	 * @see org.hecha.model.finding.ClosureResult
	 * @see #getResult()
	 * @generated
	 */
	void setResult(ClosureResult value);

} // Closure
