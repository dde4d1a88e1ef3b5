/**
 */
package org.hecha.model.inventory;

import java.math.BigDecimal;

import java.time.LocalDate;

import org.hecha.model.base.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Change</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A change since the base year.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hecha.model.inventory.InventoryChange#getKind <em>Kind</em>}</li>
 *   <li>{@link org.hecha.model.inventory.InventoryChange#getWhat <em>What</em>}</li>
 *   <li>{@link org.hecha.model.inventory.InventoryChange#getChangedOn <em>Changed On</em>}</li>
 *   <li>{@link org.hecha.model.inventory.InventoryChange#getEffect <em>Effect</em>}</li>
 *   <li>{@link org.hecha.model.inventory.InventoryChange#isRecalculated <em>Recalculated</em>}</li>
 *   <li>{@link org.hecha.model.inventory.InventoryChange#getReason <em>Reason</em>}</li>
 * </ul>
 *
 * @see org.hecha.model.inventory.InventoryPackage#getInventoryChange()
 * @model
 * @generated
 */
public interface InventoryChange extends Identified {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.hecha.model.inventory.ChangeKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.hecha.model.inventory.ChangeKind
	 * @see #setKind(ChangeKind)
	 * @see org.hecha.model.inventory.InventoryPackage#getInventoryChange_Kind()
	 * @model
	 * @generated
	 */
	ChangeKind getKind();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.InventoryChange#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.hecha.model.inventory.ChangeKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(ChangeKind value);

	/**
	 * Returns the value of the '<em><b>What</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What changed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>What</em>' attribute.
	 * @see #setWhat(String)
	 * @see org.hecha.model.inventory.InventoryPackage#getInventoryChange_What()
	 * @model
	 * @generated
	 */
	String getWhat();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.InventoryChange#getWhat <em>What</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>What</em>' attribute.
	 * @see #getWhat()
	 * @generated
	 */
	void setWhat(String value);

	/**
	 * Returns the value of the '<em><b>Changed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Since when.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Changed On</em>' attribute.
	 * @see #setChangedOn(LocalDate)
	 * @see org.hecha.model.inventory.InventoryPackage#getInventoryChange_ChangedOn()
	 * @model dataType="org.hecha.model.base.LocalDate"
	 * @generated
	 */
	LocalDate getChangedOn();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.InventoryChange#getChangedOn <em>Changed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Changed On</em>' attribute.
	 * @see #getChangedOn()
	 * @generated
	 */
	void setChangedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Effect</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Effect on the inventory of the base year in tCO2e, signed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Effect</em>' attribute.
	 * @see #setEffect(BigDecimal)
	 * @see org.hecha.model.inventory.InventoryPackage#getInventoryChange_Effect()
	 * @model dataType="org.hecha.model.base.Decimal"
	 * @generated
	 */
	BigDecimal getEffect();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.InventoryChange#getEffect <em>Effect</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Effect</em>' attribute.
	 * @see #getEffect()
	 * @generated
	 */
	void setEffect(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Recalculated</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the base year was recalculated for it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Recalculated</em>' attribute.
	 * @see #setRecalculated(boolean)
	 * @see org.hecha.model.inventory.InventoryPackage#getInventoryChange_Recalculated()
	 * @model default="false"
	 * @generated
	 */
	boolean isRecalculated();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.InventoryChange#isRecalculated <em>Recalculated</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Recalculated</em>' attribute.
	 * @see #isRecalculated()
	 * @generated
	 */
	void setRecalculated(boolean value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Reason, where it was not although the threshold is passed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.hecha.model.inventory.InventoryPackage#getInventoryChange_Reason()
	 * @model
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.InventoryChange#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

} // InventoryChange
