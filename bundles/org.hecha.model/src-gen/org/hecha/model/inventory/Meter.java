/**
 */
package org.hecha.model.inventory;

import java.math.BigDecimal;

import org.eclipse.emf.common.util.EList;

import org.hecha.model.base.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Meter</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A meter or scale.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hecha.model.inventory.Meter#getName <em>Name</em>}</li>
 *   <li>{@link org.hecha.model.inventory.Meter#getFacilityId <em>Facility Id</em>}</li>
 *   <li>{@link org.hecha.model.inventory.Meter#getSerial <em>Serial</em>}</li>
 *   <li>{@link org.hecha.model.inventory.Meter#getModel <em>Model</em>}</li>
 *   <li>{@link org.hecha.model.inventory.Meter#getMeasures <em>Measures</em>}</li>
 *   <li>{@link org.hecha.model.inventory.Meter#getRequiredAccuracy <em>Required Accuracy</em>}</li>
 *   <li>{@link org.hecha.model.inventory.Meter#getIntervalMonths <em>Interval Months</em>}</li>
 *   <li>{@link org.hecha.model.inventory.Meter#isProduction <em>Production</em>}</li>
 *   <li>{@link org.hecha.model.inventory.Meter#getCalibrations <em>Calibrations</em>}</li>
 * </ul>
 *
 * @see org.hecha.model.inventory.InventoryPackage#getMeter()
 * @model
 * @generated
 */
public interface Meter extends Identified {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.hecha.model.inventory.InventoryPackage#getMeter_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.Meter#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Facility Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Facility.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Facility Id</em>' attribute.
	 * @see #setFacilityId(String)
	 * @see org.hecha.model.inventory.InventoryPackage#getMeter_FacilityId()
	 * @model
	 * @generated
	 */
	String getFacilityId();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.Meter#getFacilityId <em>Facility Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Facility Id</em>' attribute.
	 * @see #getFacilityId()
	 * @generated
	 */
	void setFacilityId(String value);

	/**
	 * Returns the value of the '<em><b>Serial</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Serial number.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Serial</em>' attribute.
	 * @see #setSerial(String)
	 * @see org.hecha.model.inventory.InventoryPackage#getMeter_Serial()
	 * @model
	 * @generated
	 */
	String getSerial();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.Meter#getSerial <em>Serial</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Serial</em>' attribute.
	 * @see #getSerial()
	 * @generated
	 */
	void setSerial(String value);

	/**
	 * Returns the value of the '<em><b>Model</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Maker and type.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Model</em>' attribute.
	 * @see #setModel(String)
	 * @see org.hecha.model.inventory.InventoryPackage#getMeter_Model()
	 * @model
	 * @generated
	 */
	String getModel();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.Meter#getModel <em>Model</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Model</em>' attribute.
	 * @see #getModel()
	 * @generated
	 */
	void setModel(String value);

	/**
	 * Returns the value of the '<em><b>Measures</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ids of the sources it measures.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Measures</em>' attribute list.
	 * @see org.hecha.model.inventory.InventoryPackage#getMeter_Measures()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getMeasures();

	/**
	 * Returns the value of the '<em><b>Required Accuracy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Accuracy the criteria ask for, in percent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Required Accuracy</em>' attribute.
	 * @see #setRequiredAccuracy(BigDecimal)
	 * @see org.hecha.model.inventory.InventoryPackage#getMeter_RequiredAccuracy()
	 * @model dataType="org.hecha.model.base.Decimal"
	 * @generated
	 */
	BigDecimal getRequiredAccuracy();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.Meter#getRequiredAccuracy <em>Required Accuracy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Required Accuracy</em>' attribute.
	 * @see #getRequiredAccuracy()
	 * @generated
	 */
	void setRequiredAccuracy(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Interval Months</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Calibration interval in months; 0 where not stated.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Interval Months</em>' attribute.
	 * @see #setIntervalMonths(int)
	 * @see org.hecha.model.inventory.InventoryPackage#getMeter_IntervalMonths()
	 * @model
	 * @generated
	 */
	int getIntervalMonths();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.Meter#getIntervalMonths <em>Interval Months</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Interval Months</em>' attribute.
	 * @see #getIntervalMonths()
	 * @generated
	 */
	void setIntervalMonths(int value);

	/**
	 * Returns the value of the '<em><b>Production</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it measures production, for which corrections are subtracted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Production</em>' attribute.
	 * @see #setProduction(boolean)
	 * @see org.hecha.model.inventory.InventoryPackage#getMeter_Production()
	 * @model default="false"
	 * @generated
	 */
	boolean isProduction();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.Meter#isProduction <em>Production</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Production</em>' attribute.
	 * @see #isProduction()
	 * @generated
	 */
	void setProduction(boolean value);

	/**
	 * Returns the value of the '<em><b>Calibrations</b></em>' containment reference list.
	 * The list contents are of type {@link org.hecha.model.inventory.Calibration}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its calibrations.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Calibrations</em>' containment reference list.
	 * @see org.hecha.model.inventory.InventoryPackage#getMeter_Calibrations()
	 * @model containment="true"
	 * @generated
	 */
	EList<Calibration> getCalibrations();

} // Meter
