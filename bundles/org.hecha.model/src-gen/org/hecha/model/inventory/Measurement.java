/**
 */
package org.hecha.model.inventory;

import java.math.BigDecimal;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Measurement</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Uncertainty of a value: of the quantity of a record or the value of a parameter; of a parameter without a value, of the default it takes.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hecha.model.inventory.Measurement#getRelativeStandard <em>Relative Standard</em>}</li>
 *   <li>{@link org.hecha.model.inventory.Measurement#getDistribution <em>Distribution</em>}</li>
 *   <li>{@link org.hecha.model.inventory.Measurement#getGroup <em>Group</em>}</li>
 * </ul>
 *
 * @see org.hecha.model.inventory.InventoryPackage#getMeasurement()
 * @model
 * @generated
 */
public interface Measurement extends EObject {
	/**
	 * Returns the value of the '<em><b>Relative Standard</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Relative standard uncertainty as a fraction of the value, 0.05 = 5 %; 0 = exact; 0 to 10. A 95 % interval of plus or minus p % is p / 196.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Relative Standard</em>' attribute.
	 * @see #setRelativeStandard(BigDecimal)
	 * @see org.hecha.model.inventory.InventoryPackage#getMeasurement_RelativeStandard()
	 * @model dataType="org.hecha.model.base.Decimal"
	 * @generated
	 */
	BigDecimal getRelativeStandard();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.Measurement#getRelativeStandard <em>Relative Standard</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Relative Standard</em>' attribute.
	 * @see #getRelativeStandard()
	 * @generated
	 */
	void setRelativeStandard(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Distribution</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * normal, lognormal, uniform or triangular, with the value as mean; empty = normal.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Distribution</em>' attribute.
	 * @see #setDistribution(String)
	 * @see org.hecha.model.inventory.InventoryPackage#getMeasurement_Distribution()
	 * @model
	 * @generated
	 */
	String getDistribution();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.Measurement#getDistribution <em>Distribution</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Distribution</em>' attribute.
	 * @see #getDistribution()
	 * @generated
	 */
	void setDistribution(String value);

	/**
	 * Returns the value of the '<em><b>Group</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Values of one group err together: the same meter, the same published factor. Empty where it errs alone.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Group</em>' attribute.
	 * @see #setGroup(String)
	 * @see org.hecha.model.inventory.InventoryPackage#getMeasurement_Group()
	 * @model
	 * @generated
	 */
	String getGroup();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.Measurement#getGroup <em>Group</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Group</em>' attribute.
	 * @see #getGroup()
	 * @generated
	 */
	void setGroup(String value);

} // Measurement
