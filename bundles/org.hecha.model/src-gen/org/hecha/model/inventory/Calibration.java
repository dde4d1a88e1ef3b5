/**
 */
package org.hecha.model.inventory;

import java.math.BigDecimal;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.hecha.model.base.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Calibration</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A calibration.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hecha.model.inventory.Calibration#getCalibratedOn <em>Calibrated On</em>}</li>
 *   <li>{@link org.hecha.model.inventory.Calibration#getValidUntil <em>Valid Until</em>}</li>
 *   <li>{@link org.hecha.model.inventory.Calibration#getAccuracy <em>Accuracy</em>}</li>
 *   <li>{@link org.hecha.model.inventory.Calibration#getLaboratory <em>Laboratory</em>}</li>
 *   <li>{@link org.hecha.model.inventory.Calibration#getCertificate <em>Certificate</em>}</li>
 *   <li>{@link org.hecha.model.inventory.Calibration#getEvidenceIds <em>Evidence Ids</em>}</li>
 * </ul>
 *
 * @see org.hecha.model.inventory.InventoryPackage#getCalibration()
 * @model
 * @generated
 */
public interface Calibration extends Identified {
	/**
	 * Returns the value of the '<em><b>Calibrated On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Calibrated On</em>' attribute.
	 * @see #setCalibratedOn(LocalDate)
	 * @see org.hecha.model.inventory.InventoryPackage#getCalibration_CalibratedOn()
	 * @model dataType="org.hecha.model.base.LocalDate"
	 * @generated
	 */
	LocalDate getCalibratedOn();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.Calibration#getCalibratedOn <em>Calibrated On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Calibrated On</em>' attribute.
	 * @see #getCalibratedOn()
	 * @generated
	 */
	void setCalibratedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Valid Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Last day it holds; empty where the interval of the meter says so.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Valid Until</em>' attribute.
	 * @see #setValidUntil(LocalDate)
	 * @see org.hecha.model.inventory.InventoryPackage#getCalibration_ValidUntil()
	 * @model dataType="org.hecha.model.base.LocalDate"
	 * @generated
	 */
	LocalDate getValidUntil();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.Calibration#getValidUntil <em>Valid Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Valid Until</em>' attribute.
	 * @see #getValidUntil()
	 * @generated
	 */
	void setValidUntil(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Accuracy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Accuracy found, in percent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Accuracy</em>' attribute.
	 * @see #setAccuracy(BigDecimal)
	 * @see org.hecha.model.inventory.InventoryPackage#getCalibration_Accuracy()
	 * @model dataType="org.hecha.model.base.Decimal"
	 * @generated
	 */
	BigDecimal getAccuracy();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.Calibration#getAccuracy <em>Accuracy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Accuracy</em>' attribute.
	 * @see #getAccuracy()
	 * @generated
	 */
	void setAccuracy(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Laboratory</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who calibrated.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Laboratory</em>' attribute.
	 * @see #setLaboratory(String)
	 * @see org.hecha.model.inventory.InventoryPackage#getCalibration_Laboratory()
	 * @model
	 * @generated
	 */
	String getLaboratory();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.Calibration#getLaboratory <em>Laboratory</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Laboratory</em>' attribute.
	 * @see #getLaboratory()
	 * @generated
	 */
	void setLaboratory(String value);

	/**
	 * Returns the value of the '<em><b>Certificate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of the certificate.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Certificate</em>' attribute.
	 * @see #setCertificate(String)
	 * @see org.hecha.model.inventory.InventoryPackage#getCalibration_Certificate()
	 * @model
	 * @generated
	 */
	String getCertificate();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.Calibration#getCertificate <em>Certificate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Certificate</em>' attribute.
	 * @see #getCertificate()
	 * @generated
	 */
	void setCertificate(String value);

	/**
	 * Returns the value of the '<em><b>Evidence Ids</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Evidence.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evidence Ids</em>' attribute list.
	 * @see org.hecha.model.inventory.InventoryPackage#getCalibration_EvidenceIds()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getEvidenceIds();

} // Calibration
