/**
 */
package org.hecha.model.inventory;

import java.math.BigDecimal;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Figure Argument</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A value for one symbol of a figure; several arguments with the same symbol are summed.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hecha.model.inventory.FigureArgument#getSymbol <em>Symbol</em>}</li>
 *   <li>{@link org.hecha.model.inventory.FigureArgument#getSign <em>Sign</em>}</li>
 *   <li>{@link org.hecha.model.inventory.FigureArgument#getValue <em>Value</em>}</li>
 *   <li>{@link org.hecha.model.inventory.FigureArgument#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.hecha.model.inventory.FigureArgument#getRefId <em>Ref Id</em>}</li>
 *   <li>{@link org.hecha.model.inventory.FigureArgument#getRefAspect <em>Ref Aspect</em>}</li>
 * </ul>
 *
 * @see org.hecha.model.inventory.InventoryPackage#getFigureArgument()
 * @model
 * @generated
 */
public interface FigureArgument extends EObject {
	/**
	 * Returns the value of the '<em><b>Symbol</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Symbol in the formula.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Symbol</em>' attribute.
	 * @see #setSymbol(String)
	 * @see org.hecha.model.inventory.InventoryPackage#getFigureArgument_Symbol()
	 * @model
	 * @generated
	 */
	String getSymbol();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.FigureArgument#getSymbol <em>Symbol</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Symbol</em>' attribute.
	 * @see #getSymbol()
	 * @generated
	 */
	void setSymbol(String value);

	/**
	 * Returns the value of the '<em><b>Sign</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 1 adds, -1 subtracts where several arguments share the symbol.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sign</em>' attribute.
	 * @see #setSign(int)
	 * @see org.hecha.model.inventory.InventoryPackage#getFigureArgument_Sign()
	 * @model default="1"
	 * @generated
	 */
	int getSign();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.FigureArgument#getSign <em>Sign</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sign</em>' attribute.
	 * @see #getSign()
	 * @generated
	 */
	void setSign(int value);

	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Literal value; empty where refId is set.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(BigDecimal)
	 * @see org.hecha.model.inventory.InventoryPackage#getFigureArgument_Value()
	 * @model dataType="org.hecha.model.base.Decimal"
	 * @generated
	 */
	BigDecimal getValue();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.FigureArgument#getValue <em>Value</em>}' attribute.
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
	 * Unit of the literal value.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit</em>' attribute.
	 * @see #setUnit(String)
	 * @see org.hecha.model.inventory.InventoryPackage#getFigureArgument_Unit()
	 * @model
	 * @generated
	 */
	String getUnit();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.FigureArgument#getUnit <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' attribute.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(String value);

	/**
	 * Returns the value of the '<em><b>Ref Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of a source, removal or figure whose number is taken.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ref Id</em>' attribute.
	 * @see #setRefId(String)
	 * @see org.hecha.model.inventory.InventoryPackage#getFigureArgument_RefId()
	 * @model
	 * @generated
	 */
	String getRefId();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.FigureArgument#getRefId <em>Ref Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ref Id</em>' attribute.
	 * @see #getRefId()
	 * @generated
	 */
	void setRefId(String value);

	/**
	 * Returns the value of the '<em><b>Ref Aspect</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which number: emission (recalculated), reported, quantity.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ref Aspect</em>' attribute.
	 * @see #setRefAspect(String)
	 * @see org.hecha.model.inventory.InventoryPackage#getFigureArgument_RefAspect()
	 * @model
	 * @generated
	 */
	String getRefAspect();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.FigureArgument#getRefAspect <em>Ref Aspect</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ref Aspect</em>' attribute.
	 * @see #getRefAspect()
	 * @generated
	 */
	void setRefAspect(String value);

} // FigureArgument
