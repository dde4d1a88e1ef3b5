/**
 */
package org.hecha.model.inventory;

import java.math.BigDecimal;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.hecha.model.base.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Offset</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An offset held and retired.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hecha.model.inventory.Offset#getKind <em>Kind</em>}</li>
 *   <li>{@link org.hecha.model.inventory.Offset#getProgramme <em>Programme</em>}</li>
 *   <li>{@link org.hecha.model.inventory.Offset#getRegistry <em>Registry</em>}</li>
 *   <li>{@link org.hecha.model.inventory.Offset#getSerialFrom <em>Serial From</em>}</li>
 *   <li>{@link org.hecha.model.inventory.Offset#getSerialTo <em>Serial To</em>}</li>
 *   <li>{@link org.hecha.model.inventory.Offset#getQuantity <em>Quantity</em>}</li>
 *   <li>{@link org.hecha.model.inventory.Offset#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.hecha.model.inventory.Offset#getVintageStart <em>Vintage Start</em>}</li>
 *   <li>{@link org.hecha.model.inventory.Offset#getVintageEnd <em>Vintage End</em>}</li>
 *   <li>{@link org.hecha.model.inventory.Offset#getRetiredOn <em>Retired On</em>}</li>
 *   <li>{@link org.hecha.model.inventory.Offset#getBeneficiary <em>Beneficiary</em>}</li>
 *   <li>{@link org.hecha.model.inventory.Offset#getCategory <em>Category</em>}</li>
 *   <li>{@link org.hecha.model.inventory.Offset#getRecognition <em>Recognition</em>}</li>
 *   <li>{@link org.hecha.model.inventory.Offset#getEvidenceIds <em>Evidence Ids</em>}</li>
 * </ul>
 *
 * @see org.hecha.model.inventory.InventoryPackage#getOffset()
 * @model
 * @generated
 */
public interface Offset extends Identified {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.hecha.model.inventory.OffsetKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One of the guide's seven kinds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.hecha.model.inventory.OffsetKind
	 * @see #setKind(OffsetKind)
	 * @see org.hecha.model.inventory.InventoryPackage#getOffset_Kind()
	 * @model
	 * @generated
	 */
	OffsetKind getKind();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.Offset#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.hecha.model.inventory.OffsetKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(OffsetKind value);

	/**
	 * Returns the value of the '<em><b>Programme</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Programme.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Programme</em>' attribute.
	 * @see #setProgramme(String)
	 * @see org.hecha.model.inventory.InventoryPackage#getOffset_Programme()
	 * @model
	 * @generated
	 */
	String getProgramme();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.Offset#getProgramme <em>Programme</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Programme</em>' attribute.
	 * @see #getProgramme()
	 * @generated
	 */
	void setProgramme(String value);

	/**
	 * Returns the value of the '<em><b>Registry</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Registry or platform.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Registry</em>' attribute.
	 * @see #setRegistry(String)
	 * @see org.hecha.model.inventory.InventoryPackage#getOffset_Registry()
	 * @model
	 * @generated
	 */
	String getRegistry();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.Offset#getRegistry <em>Registry</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Registry</em>' attribute.
	 * @see #getRegistry()
	 * @generated
	 */
	void setRegistry(String value);

	/**
	 * Returns the value of the '<em><b>Serial From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First serial number.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Serial From</em>' attribute.
	 * @see #setSerialFrom(String)
	 * @see org.hecha.model.inventory.InventoryPackage#getOffset_SerialFrom()
	 * @model
	 * @generated
	 */
	String getSerialFrom();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.Offset#getSerialFrom <em>Serial From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Serial From</em>' attribute.
	 * @see #getSerialFrom()
	 * @generated
	 */
	void setSerialFrom(String value);

	/**
	 * Returns the value of the '<em><b>Serial To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Last serial number.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Serial To</em>' attribute.
	 * @see #setSerialTo(String)
	 * @see org.hecha.model.inventory.InventoryPackage#getOffset_SerialTo()
	 * @model
	 * @generated
	 */
	String getSerialTo();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.Offset#getSerialTo <em>Serial To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Serial To</em>' attribute.
	 * @see #getSerialTo()
	 * @generated
	 */
	void setSerialTo(String value);

	/**
	 * Returns the value of the '<em><b>Quantity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Amount.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Quantity</em>' attribute.
	 * @see #setQuantity(BigDecimal)
	 * @see org.hecha.model.inventory.InventoryPackage#getOffset_Quantity()
	 * @model dataType="org.hecha.model.base.Decimal"
	 * @generated
	 */
	BigDecimal getQuantity();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.Offset#getQuantity <em>Quantity</em>}' attribute.
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
	 * tCO2e, or MWh for green certificates.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit</em>' attribute.
	 * @see #setUnit(String)
	 * @see org.hecha.model.inventory.InventoryPackage#getOffset_Unit()
	 * @model
	 * @generated
	 */
	String getUnit();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.Offset#getUnit <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' attribute.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(String value);

	/**
	 * Returns the value of the '<em><b>Vintage Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First day of the vintage.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Vintage Start</em>' attribute.
	 * @see #setVintageStart(LocalDate)
	 * @see org.hecha.model.inventory.InventoryPackage#getOffset_VintageStart()
	 * @model dataType="org.hecha.model.base.LocalDate"
	 * @generated
	 */
	LocalDate getVintageStart();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.Offset#getVintageStart <em>Vintage Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Vintage Start</em>' attribute.
	 * @see #getVintageStart()
	 * @generated
	 */
	void setVintageStart(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Vintage End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Last day of the vintage.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Vintage End</em>' attribute.
	 * @see #setVintageEnd(LocalDate)
	 * @see org.hecha.model.inventory.InventoryPackage#getOffset_VintageEnd()
	 * @model dataType="org.hecha.model.base.LocalDate"
	 * @generated
	 */
	LocalDate getVintageEnd();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.Offset#getVintageEnd <em>Vintage End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Vintage End</em>' attribute.
	 * @see #getVintageEnd()
	 * @generated
	 */
	void setVintageEnd(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Retired On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day of retirement; empty = not retired, counts nothing.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Retired On</em>' attribute.
	 * @see #setRetiredOn(LocalDate)
	 * @see org.hecha.model.inventory.InventoryPackage#getOffset_RetiredOn()
	 * @model dataType="org.hecha.model.base.LocalDate"
	 * @generated
	 */
	LocalDate getRetiredOn();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.Offset#getRetiredOn <em>Retired On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Retired On</em>' attribute.
	 * @see #getRetiredOn()
	 * @generated
	 */
	void setRetiredOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Beneficiary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For whom it was retired.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Beneficiary</em>' attribute.
	 * @see #setBeneficiary(String)
	 * @see org.hecha.model.inventory.InventoryPackage#getOffset_Beneficiary()
	 * @model
	 * @generated
	 */
	String getBeneficiary();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.Offset#getBeneficiary <em>Beneficiary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Beneficiary</em>' attribute.
	 * @see #getBeneficiary()
	 * @generated
	 */
	void setBeneficiary(String value);

	/**
	 * Returns the value of the '<em><b>Category</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Category it is allocated to, 1 or 2.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Category</em>' attribute.
	 * @see #setCategory(int)
	 * @see org.hecha.model.inventory.InventoryPackage#getOffset_Category()
	 * @model
	 * @generated
	 */
	int getCategory();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.Offset#getCategory <em>Category</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Category</em>' attribute.
	 * @see #getCategory()
	 * @generated
	 */
	void setCategory(int value);

	/**
	 * Returns the value of the '<em><b>Recognition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Recognition by the authority, where the kind needs one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Recognition</em>' attribute.
	 * @see #setRecognition(String)
	 * @see org.hecha.model.inventory.InventoryPackage#getOffset_Recognition()
	 * @model
	 * @generated
	 */
	String getRecognition();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.Offset#getRecognition <em>Recognition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Recognition</em>' attribute.
	 * @see #getRecognition()
	 * @generated
	 */
	void setRecognition(String value);

	/**
	 * Returns the value of the '<em><b>Evidence Ids</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Evidence items that prove it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evidence Ids</em>' attribute list.
	 * @see org.hecha.model.inventory.InventoryPackage#getOffset_EvidenceIds()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getEvidenceIds();

} // Offset
