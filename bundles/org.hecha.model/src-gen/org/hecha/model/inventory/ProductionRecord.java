/**
 */
package org.hecha.model.inventory;

import java.math.BigDecimal;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.hecha.model.base.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Production Record</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Production of a product over a period.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hecha.model.inventory.ProductionRecord#getProduct <em>Product</em>}</li>
 *   <li>{@link org.hecha.model.inventory.ProductionRecord#getFacilityId <em>Facility Id</em>}</li>
 *   <li>{@link org.hecha.model.inventory.ProductionRecord#getPeriodStart <em>Period Start</em>}</li>
 *   <li>{@link org.hecha.model.inventory.ProductionRecord#getPeriodEnd <em>Period End</em>}</li>
 *   <li>{@link org.hecha.model.inventory.ProductionRecord#getQuantity <em>Quantity</em>}</li>
 *   <li>{@link org.hecha.model.inventory.ProductionRecord#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.hecha.model.inventory.ProductionRecord#getRangeLow <em>Range Low</em>}</li>
 *   <li>{@link org.hecha.model.inventory.ProductionRecord#getRangeHigh <em>Range High</em>}</li>
 *   <li>{@link org.hecha.model.inventory.ProductionRecord#getRangeSource <em>Range Source</em>}</li>
 *   <li>{@link org.hecha.model.inventory.ProductionRecord#getEvidenceIds <em>Evidence Ids</em>}</li>
 * </ul>
 *
 * @see org.hecha.model.inventory.InventoryPackage#getProductionRecord()
 * @model
 * @generated
 */
public interface ProductionRecord extends Identified {
	/**
	 * Returns the value of the '<em><b>Product</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Product.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Product</em>' attribute.
	 * @see #setProduct(String)
	 * @see org.hecha.model.inventory.InventoryPackage#getProductionRecord_Product()
	 * @model
	 * @generated
	 */
	String getProduct();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.ProductionRecord#getProduct <em>Product</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Product</em>' attribute.
	 * @see #getProduct()
	 * @generated
	 */
	void setProduct(String value);

	/**
	 * Returns the value of the '<em><b>Facility Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Facility; empty for the whole.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Facility Id</em>' attribute.
	 * @see #setFacilityId(String)
	 * @see org.hecha.model.inventory.InventoryPackage#getProductionRecord_FacilityId()
	 * @model
	 * @generated
	 */
	String getFacilityId();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.ProductionRecord#getFacilityId <em>Facility Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Facility Id</em>' attribute.
	 * @see #getFacilityId()
	 * @generated
	 */
	void setFacilityId(String value);

	/**
	 * Returns the value of the '<em><b>Period Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First day.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Period Start</em>' attribute.
	 * @see #setPeriodStart(LocalDate)
	 * @see org.hecha.model.inventory.InventoryPackage#getProductionRecord_PeriodStart()
	 * @model dataType="org.hecha.model.base.LocalDate"
	 * @generated
	 */
	LocalDate getPeriodStart();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.ProductionRecord#getPeriodStart <em>Period Start</em>}' attribute.
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
	 * @see org.hecha.model.inventory.InventoryPackage#getProductionRecord_PeriodEnd()
	 * @model dataType="org.hecha.model.base.LocalDate"
	 * @generated
	 */
	LocalDate getPeriodEnd();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.ProductionRecord#getPeriodEnd <em>Period End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Period End</em>' attribute.
	 * @see #getPeriodEnd()
	 * @generated
	 */
	void setPeriodEnd(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Quantity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Quantity.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Quantity</em>' attribute.
	 * @see #setQuantity(BigDecimal)
	 * @see org.hecha.model.inventory.InventoryPackage#getProductionRecord_Quantity()
	 * @model dataType="org.hecha.model.base.Decimal"
	 * @generated
	 */
	BigDecimal getQuantity();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.ProductionRecord#getQuantity <em>Quantity</em>}' attribute.
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
	 * @see org.hecha.model.inventory.InventoryPackage#getProductionRecord_Unit()
	 * @model
	 * @generated
	 */
	String getUnit();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.ProductionRecord#getUnit <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' attribute.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(String value);

	/**
	 * Returns the value of the '<em><b>Range Low</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Lower end of the intensity of the sector in tCO2e per unit; empty where unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Range Low</em>' attribute.
	 * @see #setRangeLow(BigDecimal)
	 * @see org.hecha.model.inventory.InventoryPackage#getProductionRecord_RangeLow()
	 * @model dataType="org.hecha.model.base.Decimal"
	 * @generated
	 */
	BigDecimal getRangeLow();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.ProductionRecord#getRangeLow <em>Range Low</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Range Low</em>' attribute.
	 * @see #getRangeLow()
	 * @generated
	 */
	void setRangeLow(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Range High</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Upper end.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Range High</em>' attribute.
	 * @see #setRangeHigh(BigDecimal)
	 * @see org.hecha.model.inventory.InventoryPackage#getProductionRecord_RangeHigh()
	 * @model dataType="org.hecha.model.base.Decimal"
	 * @generated
	 */
	BigDecimal getRangeHigh();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.ProductionRecord#getRangeHigh <em>Range High</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Range High</em>' attribute.
	 * @see #getRangeHigh()
	 * @generated
	 */
	void setRangeHigh(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Range Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where that range comes from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Range Source</em>' attribute.
	 * @see #setRangeSource(String)
	 * @see org.hecha.model.inventory.InventoryPackage#getProductionRecord_RangeSource()
	 * @model
	 * @generated
	 */
	String getRangeSource();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.ProductionRecord#getRangeSource <em>Range Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Range Source</em>' attribute.
	 * @see #getRangeSource()
	 * @generated
	 */
	void setRangeSource(String value);

	/**
	 * Returns the value of the '<em><b>Evidence Ids</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Evidence.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evidence Ids</em>' attribute list.
	 * @see org.hecha.model.inventory.InventoryPackage#getProductionRecord_EvidenceIds()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getEvidenceIds();

} // ProductionRecord
