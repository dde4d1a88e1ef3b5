/**
 */
package org.hecha.model.inventory;

import java.math.BigDecimal;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.hecha.model.base.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Electricity Supply</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Electricity from one origin in one period.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hecha.model.inventory.ElectricitySupply#getKind <em>Kind</em>}</li>
 *   <li>{@link org.hecha.model.inventory.ElectricitySupply#getQuantity <em>Quantity</em>}</li>
 *   <li>{@link org.hecha.model.inventory.ElectricitySupply#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.hecha.model.inventory.ElectricitySupply#isRenewable <em>Renewable</em>}</li>
 *   <li>{@link org.hecha.model.inventory.ElectricitySupply#isNonFossil <em>Non Fossil</em>}</li>
 *   <li>{@link org.hecha.model.inventory.ElectricitySupply#getPeriodStart <em>Period Start</em>}</li>
 *   <li>{@link org.hecha.model.inventory.ElectricitySupply#getPeriodEnd <em>Period End</em>}</li>
 *   <li>{@link org.hecha.model.inventory.ElectricitySupply#getProof <em>Proof</em>}</li>
 *   <li>{@link org.hecha.model.inventory.ElectricitySupply#getCertificateRange <em>Certificate Range</em>}</li>
 *   <li>{@link org.hecha.model.inventory.ElectricitySupply#isCertificatesSold <em>Certificates Sold</em>}</li>
 *   <li>{@link org.hecha.model.inventory.ElectricitySupply#getEvidenceIds <em>Evidence Ids</em>}</li>
 *   <li>{@link org.hecha.model.inventory.ElectricitySupply#getFactor <em>Factor</em>}</li>
 * </ul>
 *
 * @see org.hecha.model.inventory.InventoryPackage#getElectricitySupply()
 * @model
 * @generated
 */
public interface ElectricitySupply extends Identified {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.hecha.model.inventory.SupplyKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Kind of supply.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.hecha.model.inventory.SupplyKind
	 * @see #setKind(SupplyKind)
	 * @see org.hecha.model.inventory.InventoryPackage#getElectricitySupply_Kind()
	 * @model
	 * @generated
	 */
	SupplyKind getKind();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.ElectricitySupply#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.hecha.model.inventory.SupplyKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(SupplyKind value);

	/**
	 * Returns the value of the '<em><b>Quantity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Amount.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Quantity</em>' attribute.
	 * @see #setQuantity(BigDecimal)
	 * @see org.hecha.model.inventory.InventoryPackage#getElectricitySupply_Quantity()
	 * @model dataType="org.hecha.model.base.Decimal"
	 * @generated
	 */
	BigDecimal getQuantity();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.ElectricitySupply#getQuantity <em>Quantity</em>}' attribute.
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
	 * @see org.hecha.model.inventory.InventoryPackage#getElectricitySupply_Unit()
	 * @model
	 * @generated
	 */
	String getUnit();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.ElectricitySupply#getUnit <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' attribute.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(String value);

	/**
	 * Returns the value of the '<em><b>Renewable</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Renewable; nuclear is non-fossil, not renewable.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Renewable</em>' attribute.
	 * @see #setRenewable(boolean)
	 * @see org.hecha.model.inventory.InventoryPackage#getElectricitySupply_Renewable()
	 * @model default="false"
	 * @generated
	 */
	boolean isRenewable();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.ElectricitySupply#isRenewable <em>Renewable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Renewable</em>' attribute.
	 * @see #isRenewable()
	 * @generated
	 */
	void setRenewable(boolean value);

	/**
	 * Returns the value of the '<em><b>Non Fossil</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Non-fossil.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Non Fossil</em>' attribute.
	 * @see #setNonFossil(boolean)
	 * @see org.hecha.model.inventory.InventoryPackage#getElectricitySupply_NonFossil()
	 * @model default="false"
	 * @generated
	 */
	boolean isNonFossil();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.ElectricitySupply#isNonFossil <em>Non Fossil</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Non Fossil</em>' attribute.
	 * @see #isNonFossil()
	 * @generated
	 */
	void setNonFossil(boolean value);

	/**
	 * Returns the value of the '<em><b>Period Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First day.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Period Start</em>' attribute.
	 * @see #setPeriodStart(LocalDate)
	 * @see org.hecha.model.inventory.InventoryPackage#getElectricitySupply_PeriodStart()
	 * @model dataType="org.hecha.model.base.LocalDate"
	 * @generated
	 */
	LocalDate getPeriodStart();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.ElectricitySupply#getPeriodStart <em>Period Start</em>}' attribute.
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
	 * Last day.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Period End</em>' attribute.
	 * @see #setPeriodEnd(LocalDate)
	 * @see org.hecha.model.inventory.InventoryPackage#getElectricitySupply_PeriodEnd()
	 * @model dataType="org.hecha.model.base.LocalDate"
	 * @generated
	 */
	LocalDate getPeriodEnd();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.ElectricitySupply#getPeriodEnd <em>Period End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Period End</em>' attribute.
	 * @see #getPeriodEnd()
	 * @generated
	 */
	void setPeriodEnd(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Proof</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Contract, settlement, certificate range.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Proof</em>' attribute.
	 * @see #setProof(String)
	 * @see org.hecha.model.inventory.InventoryPackage#getElectricitySupply_Proof()
	 * @model
	 * @generated
	 */
	String getProof();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.ElectricitySupply#getProof <em>Proof</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Proof</em>' attribute.
	 * @see #getProof()
	 * @generated
	 */
	void setProof(String value);

	/**
	 * Returns the value of the '<em><b>Certificate Range</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Green certificates that belong to it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Certificate Range</em>' attribute.
	 * @see #setCertificateRange(String)
	 * @see org.hecha.model.inventory.InventoryPackage#getElectricitySupply_CertificateRange()
	 * @model
	 * @generated
	 */
	String getCertificateRange();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.ElectricitySupply#getCertificateRange <em>Certificate Range</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Certificate Range</em>' attribute.
	 * @see #getCertificateRange()
	 * @generated
	 */
	void setCertificateRange(String value);

	/**
	 * Returns the value of the '<em><b>Certificates Sold</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its certificates were sold: nothing can be claimed with it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Certificates Sold</em>' attribute.
	 * @see #setCertificatesSold(boolean)
	 * @see org.hecha.model.inventory.InventoryPackage#getElectricitySupply_CertificatesSold()
	 * @model default="false"
	 * @generated
	 */
	boolean isCertificatesSold();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.ElectricitySupply#isCertificatesSold <em>Certificates Sold</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Certificates Sold</em>' attribute.
	 * @see #isCertificatesSold()
	 * @generated
	 */
	void setCertificatesSold(boolean value);

	/**
	 * Returns the value of the '<em><b>Evidence Ids</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Evidence items that prove it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evidence Ids</em>' attribute list.
	 * @see org.hecha.model.inventory.InventoryPackage#getElectricitySupply_EvidenceIds()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getEvidenceIds();

	/**
	 * Returns the value of the '<em><b>Factor</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Factor of the supplier or instrument in tCO2/MWh, where one was proven.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Factor</em>' containment reference.
	 * @see #setFactor(Parameter)
	 * @see org.hecha.model.inventory.InventoryPackage#getElectricitySupply_Factor()
	 * @model containment="true"
	 * @generated
	 */
	Parameter getFactor();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.ElectricitySupply#getFactor <em>Factor</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Factor</em>' containment reference.
	 * @see #getFactor()
	 * @generated
	 */
	void setFactor(Parameter value);

} // ElectricitySupply
