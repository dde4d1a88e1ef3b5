/**
 */
package org.hecha.model.inventory;

import java.math.BigDecimal;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.hecha.model.base.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Stock Record</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Purchases and stocks of a material over a period.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hecha.model.inventory.StockRecord#getSourceId <em>Source Id</em>}</li>
 *   <li>{@link org.hecha.model.inventory.StockRecord#getPeriodStart <em>Period Start</em>}</li>
 *   <li>{@link org.hecha.model.inventory.StockRecord#getPeriodEnd <em>Period End</em>}</li>
 *   <li>{@link org.hecha.model.inventory.StockRecord#getOpening <em>Opening</em>}</li>
 *   <li>{@link org.hecha.model.inventory.StockRecord#getPurchased <em>Purchased</em>}</li>
 *   <li>{@link org.hecha.model.inventory.StockRecord#getSold <em>Sold</em>}</li>
 *   <li>{@link org.hecha.model.inventory.StockRecord#getClosing <em>Closing</em>}</li>
 *   <li>{@link org.hecha.model.inventory.StockRecord#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.hecha.model.inventory.StockRecord#getEvidenceIds <em>Evidence Ids</em>}</li>
 * </ul>
 *
 * @see org.hecha.model.inventory.InventoryPackage#getStockRecord()
 * @model
 * @generated
 */
public interface StockRecord extends Identified {
	/**
	 * Returns the value of the '<em><b>Source Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Emission source that consumes it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source Id</em>' attribute.
	 * @see #setSourceId(String)
	 * @see org.hecha.model.inventory.InventoryPackage#getStockRecord_SourceId()
	 * @model
	 * @generated
	 */
	String getSourceId();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.StockRecord#getSourceId <em>Source Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source Id</em>' attribute.
	 * @see #getSourceId()
	 * @generated
	 */
	void setSourceId(String value);

	/**
	 * Returns the value of the '<em><b>Period Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First day.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Period Start</em>' attribute.
	 * @see #setPeriodStart(LocalDate)
	 * @see org.hecha.model.inventory.InventoryPackage#getStockRecord_PeriodStart()
	 * @model dataType="org.hecha.model.base.LocalDate"
	 * @generated
	 */
	LocalDate getPeriodStart();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.StockRecord#getPeriodStart <em>Period Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Period Start</em>' attribute.
	 * @see #getPeriodStart()
	 * @generated
	 */
	void setPeriodStart(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Period End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Last day, inclusive.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Period End</em>' attribute.
	 * @see #setPeriodEnd(LocalDate)
	 * @see org.hecha.model.inventory.InventoryPackage#getStockRecord_PeriodEnd()
	 * @model dataType="org.hecha.model.base.LocalDate"
	 * @generated
	 */
	LocalDate getPeriodEnd();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.StockRecord#getPeriodEnd <em>Period End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Period End</em>' attribute.
	 * @see #getPeriodEnd()
	 * @generated
	 */
	void setPeriodEnd(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Opening</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Stock at the beginning.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Opening</em>' attribute.
	 * @see #setOpening(BigDecimal)
	 * @see org.hecha.model.inventory.InventoryPackage#getStockRecord_Opening()
	 * @model dataType="org.hecha.model.base.Decimal"
	 * @generated
	 */
	BigDecimal getOpening();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.StockRecord#getOpening <em>Opening</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Opening</em>' attribute.
	 * @see #getOpening()
	 * @generated
	 */
	void setOpening(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Purchased</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Purchased.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Purchased</em>' attribute.
	 * @see #setPurchased(BigDecimal)
	 * @see org.hecha.model.inventory.InventoryPackage#getStockRecord_Purchased()
	 * @model dataType="org.hecha.model.base.Decimal"
	 * @generated
	 */
	BigDecimal getPurchased();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.StockRecord#getPurchased <em>Purchased</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Purchased</em>' attribute.
	 * @see #getPurchased()
	 * @generated
	 */
	void setPurchased(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Sold</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sold or passed on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sold</em>' attribute.
	 * @see #setSold(BigDecimal)
	 * @see org.hecha.model.inventory.InventoryPackage#getStockRecord_Sold()
	 * @model dataType="org.hecha.model.base.Decimal"
	 * @generated
	 */
	BigDecimal getSold();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.StockRecord#getSold <em>Sold</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sold</em>' attribute.
	 * @see #getSold()
	 * @generated
	 */
	void setSold(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Closing</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Stock at the end.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Closing</em>' attribute.
	 * @see #setClosing(BigDecimal)
	 * @see org.hecha.model.inventory.InventoryPackage#getStockRecord_Closing()
	 * @model dataType="org.hecha.model.base.Decimal"
	 * @generated
	 */
	BigDecimal getClosing();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.StockRecord#getClosing <em>Closing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Closing</em>' attribute.
	 * @see #getClosing()
	 * @generated
	 */
	void setClosing(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Unit of all four.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit</em>' attribute.
	 * @see #setUnit(String)
	 * @see org.hecha.model.inventory.InventoryPackage#getStockRecord_Unit()
	 * @model
	 * @generated
	 */
	String getUnit();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.StockRecord#getUnit <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' attribute.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(String value);

	/**
	 * Returns the value of the '<em><b>Evidence Ids</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Evidence.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evidence Ids</em>' attribute list.
	 * @see org.hecha.model.inventory.InventoryPackage#getStockRecord_EvidenceIds()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getEvidenceIds();

} // StockRecord
