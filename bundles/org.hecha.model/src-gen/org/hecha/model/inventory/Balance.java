/**
 */
package org.hecha.model.inventory;

import java.math.BigDecimal;

import org.eclipse.emf.common.util.EList;

import org.hecha.model.base.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Balance</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What goes in and what comes out.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hecha.model.inventory.Balance#getName <em>Name</em>}</li>
 *   <li>{@link org.hecha.model.inventory.Balance#getKind <em>Kind</em>}</li>
 *   <li>{@link org.hecha.model.inventory.Balance#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.hecha.model.inventory.Balance#getTolerancePercent <em>Tolerance Percent</em>}</li>
 *   <li>{@link org.hecha.model.inventory.Balance#getEntries <em>Entries</em>}</li>
 * </ul>
 *
 * @see org.hecha.model.inventory.InventoryPackage#getBalance()
 * @model
 * @generated
 */
public interface Balance extends Identified {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.hecha.model.inventory.InventoryPackage#getBalance_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.Balance#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.hecha.model.inventory.BalanceKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it adds up.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.hecha.model.inventory.BalanceKind
	 * @see #setKind(BalanceKind)
	 * @see org.hecha.model.inventory.InventoryPackage#getBalance_Kind()
	 * @model
	 * @generated
	 */
	BalanceKind getKind();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.Balance#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.hecha.model.inventory.BalanceKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(BalanceKind value);

	/**
	 * Returns the value of the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Unit it closes in.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit</em>' attribute.
	 * @see #setUnit(String)
	 * @see org.hecha.model.inventory.InventoryPackage#getBalance_Unit()
	 * @model
	 * @generated
	 */
	String getUnit();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.Balance#getUnit <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' attribute.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(String value);

	/**
	 * Returns the value of the '<em><b>Tolerance Percent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Difference that is still accepted, in percent of what goes in.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tolerance Percent</em>' attribute.
	 * @see #setTolerancePercent(BigDecimal)
	 * @see org.hecha.model.inventory.InventoryPackage#getBalance_TolerancePercent()
	 * @model dataType="org.hecha.model.base.Decimal"
	 * @generated
	 */
	BigDecimal getTolerancePercent();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.Balance#getTolerancePercent <em>Tolerance Percent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tolerance Percent</em>' attribute.
	 * @see #getTolerancePercent()
	 * @generated
	 */
	void setTolerancePercent(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Entries</b></em>' containment reference list.
	 * The list contents are of type {@link org.hecha.model.inventory.BalanceEntry}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The parts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Entries</em>' containment reference list.
	 * @see org.hecha.model.inventory.InventoryPackage#getBalance_Entries()
	 * @model containment="true"
	 * @generated
	 */
	EList<BalanceEntry> getEntries();

} // Balance
