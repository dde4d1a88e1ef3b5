/**
 */
package org.hecha.model.inventory;

import java.math.BigDecimal;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Reported Value</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A result printed by the organization, with the digits it printed.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hecha.model.inventory.ReportedValue#getValue <em>Value</em>}</li>
 *   <li>{@link org.hecha.model.inventory.ReportedValue#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.hecha.model.inventory.ReportedValue#getOrigin <em>Origin</em>}</li>
 *   <li>{@link org.hecha.model.inventory.ReportedValue#getCorrected <em>Corrected</em>}</li>
 *   <li>{@link org.hecha.model.inventory.ReportedValue#getCorrectedReason <em>Corrected Reason</em>}</li>
 * </ul>
 *
 * @see org.hecha.model.inventory.InventoryPackage#getReportedValue()
 * @model
 * @generated
 */
public interface ReportedValue extends EObject {
	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Value, scale as printed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(BigDecimal)
	 * @see org.hecha.model.inventory.InventoryPackage#getReportedValue_Value()
	 * @model dataType="org.hecha.model.base.Decimal"
	 * @generated
	 */
	BigDecimal getValue();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.ReportedValue#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Unit.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit</em>' attribute.
	 * @see #setUnit(String)
	 * @see org.hecha.model.inventory.InventoryPackage#getReportedValue_Unit()
	 * @model
	 * @generated
	 */
	String getUnit();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.ReportedValue#getUnit <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' attribute.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(String value);

	/**
	 * Returns the value of the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it is printed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Origin</em>' attribute.
	 * @see #setOrigin(String)
	 * @see org.hecha.model.inventory.InventoryPackage#getReportedValue_Origin()
	 * @model
	 * @generated
	 */
	String getOrigin();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.ReportedValue#getOrigin <em>Origin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Origin</em>' attribute.
	 * @see #getOrigin()
	 * @generated
	 */
	void setOrigin(String value);

	/**
	 * Returns the value of the '<em><b>Corrected</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the organization reports after correction, in the same unit, as the verifier accepted it. Empty = not corrected.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Corrected</em>' attribute.
	 * @see #setCorrected(BigDecimal)
	 * @see org.hecha.model.inventory.InventoryPackage#getReportedValue_Corrected()
	 * @model dataType="org.hecha.model.base.Decimal"
	 * @generated
	 */
	BigDecimal getCorrected();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.ReportedValue#getCorrected <em>Corrected</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Corrected</em>' attribute.
	 * @see #getCorrected()
	 * @generated
	 */
	void setCorrected(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Corrected Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why it was corrected, and by which finding.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Corrected Reason</em>' attribute.
	 * @see #setCorrectedReason(String)
	 * @see org.hecha.model.inventory.InventoryPackage#getReportedValue_CorrectedReason()
	 * @model
	 * @generated
	 */
	String getCorrectedReason();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.ReportedValue#getCorrectedReason <em>Corrected Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Corrected Reason</em>' attribute.
	 * @see #getCorrectedReason()
	 * @generated
	 */
	void setCorrectedReason(String value);

} // ReportedValue
