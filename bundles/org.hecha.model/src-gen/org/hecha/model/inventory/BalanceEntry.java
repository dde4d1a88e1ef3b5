/**
 */
package org.hecha.model.inventory;

import java.math.BigDecimal;

import org.hecha.model.base.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Balance Entry</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A part of a balance.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hecha.model.inventory.BalanceEntry#getLabel <em>Label</em>}</li>
 *   <li>{@link org.hecha.model.inventory.BalanceEntry#isInput <em>Input</em>}</li>
 *   <li>{@link org.hecha.model.inventory.BalanceEntry#getQuantity <em>Quantity</em>}</li>
 *   <li>{@link org.hecha.model.inventory.BalanceEntry#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.hecha.model.inventory.BalanceEntry#getContent <em>Content</em>}</li>
 *   <li>{@link org.hecha.model.inventory.BalanceEntry#getContentUnit <em>Content Unit</em>}</li>
 *   <li>{@link org.hecha.model.inventory.BalanceEntry#getSourceId <em>Source Id</em>}</li>
 * </ul>
 *
 * @see org.hecha.model.inventory.InventoryPackage#getBalanceEntry()
 * @model
 * @generated
 */
public interface BalanceEntry extends Identified {
	/**
	 * Returns the value of the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label</em>' attribute.
	 * @see #setLabel(String)
	 * @see org.hecha.model.inventory.InventoryPackage#getBalanceEntry_Label()
	 * @model
	 * @generated
	 */
	String getLabel();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.BalanceEntry#getLabel <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label</em>' attribute.
	 * @see #getLabel()
	 * @generated
	 */
	void setLabel(String value);

	/**
	 * Returns the value of the '<em><b>Input</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it goes in; else it comes out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Input</em>' attribute.
	 * @see #setInput(boolean)
	 * @see org.hecha.model.inventory.InventoryPackage#getBalanceEntry_Input()
	 * @model default="false"
	 * @generated
	 */
	boolean isInput();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.BalanceEntry#isInput <em>Input</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Input</em>' attribute.
	 * @see #isInput()
	 * @generated
	 */
	void setInput(boolean value);

	/**
	 * Returns the value of the '<em><b>Quantity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Quantity.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Quantity</em>' attribute.
	 * @see #setQuantity(BigDecimal)
	 * @see org.hecha.model.inventory.InventoryPackage#getBalanceEntry_Quantity()
	 * @model dataType="org.hecha.model.base.Decimal"
	 * @generated
	 */
	BigDecimal getQuantity();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.BalanceEntry#getQuantity <em>Quantity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Quantity</em>' attribute.
	 * @see #getQuantity()
	 * @generated
	 */
	void setQuantity(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Unit.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit</em>' attribute.
	 * @see #setUnit(String)
	 * @see org.hecha.model.inventory.InventoryPackage#getBalanceEntry_Unit()
	 * @model
	 * @generated
	 */
	String getUnit();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.BalanceEntry#getUnit <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' attribute.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(String value);

	/**
	 * Returns the value of the '<em><b>Content</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Content per unit: carbon in t/t, energy in GJ/t; empty for 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Content</em>' attribute.
	 * @see #setContent(BigDecimal)
	 * @see org.hecha.model.inventory.InventoryPackage#getBalanceEntry_Content()
	 * @model dataType="org.hecha.model.base.Decimal"
	 * @generated
	 */
	BigDecimal getContent();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.BalanceEntry#getContent <em>Content</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Content</em>' attribute.
	 * @see #getContent()
	 * @generated
	 */
	void setContent(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Content Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Unit of the content.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Content Unit</em>' attribute.
	 * @see #setContentUnit(String)
	 * @see org.hecha.model.inventory.InventoryPackage#getBalanceEntry_ContentUnit()
	 * @model
	 * @generated
	 */
	String getContentUnit();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.BalanceEntry#getContentUnit <em>Content Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Content Unit</em>' attribute.
	 * @see #getContentUnit()
	 * @generated
	 */
	void setContentUnit(String value);

	/**
	 * Returns the value of the '<em><b>Source Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Source whose activity data it takes instead of a quantity of its own; empty for none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source Id</em>' attribute.
	 * @see #setSourceId(String)
	 * @see org.hecha.model.inventory.InventoryPackage#getBalanceEntry_SourceId()
	 * @model
	 * @generated
	 */
	String getSourceId();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.BalanceEntry#getSourceId <em>Source Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source Id</em>' attribute.
	 * @see #getSourceId()
	 * @generated
	 */
	void setSourceId(String value);

} // BalanceEntry
