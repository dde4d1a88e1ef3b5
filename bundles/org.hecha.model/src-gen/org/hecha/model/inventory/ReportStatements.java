/**
 */
package org.hecha.model.inventory;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Report Statements</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Statements of the report that no number can replace (ISO 14064-1 clause 9.3.1).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hecha.model.inventory.ReportStatements#getIntendedUse <em>Intended Use</em>}</li>
 *   <li>{@link org.hecha.model.inventory.ReportStatements#getApproachReason <em>Approach Reason</em>}</li>
 *   <li>{@link org.hecha.model.inventory.ReportStatements#getApproachChanges <em>Approach Changes</em>}</li>
 *   <li>{@link org.hecha.model.inventory.ReportStatements#getBiogenicTreatment <em>Biogenic Treatment</em>}</li>
 *   <li>{@link org.hecha.model.inventory.ReportStatements#getUncertaintyEffect <em>Uncertainty Effect</em>}</li>
 *   <li>{@link org.hecha.model.inventory.ReportStatements#getUncertaintyMethod <em>Uncertainty Method</em>}</li>
 *   <li>{@link org.hecha.model.inventory.ReportStatements#getConformity <em>Conformity</em>}</li>
 *   <li>{@link org.hecha.model.inventory.ReportStatements#getVerification <em>Verification</em>}</li>
 * </ul>
 *
 * @see org.hecha.model.inventory.InventoryPackage#getReportStatements()
 * @model
 * @generated
 */
public interface ReportStatements extends EObject {
	/**
	 * Returns the value of the '<em><b>Intended Use</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Intended use and users.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Intended Use</em>' attribute.
	 * @see #setIntendedUse(String)
	 * @see org.hecha.model.inventory.InventoryPackage#getReportStatements_IntendedUse()
	 * @model
	 * @generated
	 */
	String getIntendedUse();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.ReportStatements#getIntendedUse <em>Intended Use</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Intended Use</em>' attribute.
	 * @see #getIntendedUse()
	 * @generated
	 */
	void setIntendedUse(String value);

	/**
	 * Returns the value of the '<em><b>Approach Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why these quantification approaches.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Approach Reason</em>' attribute.
	 * @see #setApproachReason(String)
	 * @see org.hecha.model.inventory.InventoryPackage#getReportStatements_ApproachReason()
	 * @model
	 * @generated
	 */
	String getApproachReason();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.ReportStatements#getApproachReason <em>Approach Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Approach Reason</em>' attribute.
	 * @see #getApproachReason()
	 * @generated
	 */
	void setApproachReason(String value);

	/**
	 * Returns the value of the '<em><b>Approach Changes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Changes of approach since the last inventory, or that there are none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Approach Changes</em>' attribute.
	 * @see #setApproachChanges(String)
	 * @see org.hecha.model.inventory.InventoryPackage#getReportStatements_ApproachChanges()
	 * @model
	 * @generated
	 */
	String getApproachChanges();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.ReportStatements#getApproachChanges <em>Approach Changes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Approach Changes</em>' attribute.
	 * @see #getApproachChanges()
	 * @generated
	 */
	void setApproachChanges(String value);

	/**
	 * Returns the value of the '<em><b>Biogenic Treatment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How biogenic CO2 is treated.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Biogenic Treatment</em>' attribute.
	 * @see #setBiogenicTreatment(String)
	 * @see org.hecha.model.inventory.InventoryPackage#getReportStatements_BiogenicTreatment()
	 * @model
	 * @generated
	 */
	String getBiogenicTreatment();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.ReportStatements#getBiogenicTreatment <em>Biogenic Treatment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Biogenic Treatment</em>' attribute.
	 * @see #getBiogenicTreatment()
	 * @generated
	 */
	void setBiogenicTreatment(String value);

	/**
	 * Returns the value of the '<em><b>Uncertainty Effect</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the uncertainties do to the accuracy of the results.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Uncertainty Effect</em>' attribute.
	 * @see #setUncertaintyEffect(String)
	 * @see org.hecha.model.inventory.InventoryPackage#getReportStatements_UncertaintyEffect()
	 * @model
	 * @generated
	 */
	String getUncertaintyEffect();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.ReportStatements#getUncertaintyEffect <em>Uncertainty Effect</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Uncertainty Effect</em>' attribute.
	 * @see #getUncertaintyEffect()
	 * @generated
	 */
	void setUncertaintyEffect(String value);

	/**
	 * Returns the value of the '<em><b>Uncertainty Method</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How uncertainty was assessed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Uncertainty Method</em>' attribute.
	 * @see #setUncertaintyMethod(String)
	 * @see org.hecha.model.inventory.InventoryPackage#getReportStatements_UncertaintyMethod()
	 * @model
	 * @generated
	 */
	String getUncertaintyMethod();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.ReportStatements#getUncertaintyMethod <em>Uncertainty Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Uncertainty Method</em>' attribute.
	 * @see #getUncertaintyMethod()
	 * @generated
	 */
	void setUncertaintyMethod(String value);

	/**
	 * Returns the value of the '<em><b>Conformity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Statement of conformity with the standard.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Conformity</em>' attribute.
	 * @see #setConformity(String)
	 * @see org.hecha.model.inventory.InventoryPackage#getReportStatements_Conformity()
	 * @model
	 * @generated
	 */
	String getConformity();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.ReportStatements#getConformity <em>Conformity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Conformity</em>' attribute.
	 * @see #getConformity()
	 * @generated
	 */
	void setConformity(String value);

	/**
	 * Returns the value of the '<em><b>Verification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the report was verified, how and at which level of assurance.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Verification</em>' attribute.
	 * @see #setVerification(String)
	 * @see org.hecha.model.inventory.InventoryPackage#getReportStatements_Verification()
	 * @model
	 * @generated
	 */
	String getVerification();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.ReportStatements#getVerification <em>Verification</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Verification</em>' attribute.
	 * @see #getVerification()
	 * @generated
	 */
	void setVerification(String value);

} // ReportStatements
