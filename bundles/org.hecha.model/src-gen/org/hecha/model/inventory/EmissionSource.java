/**
 */
package org.hecha.model.inventory;

import java.math.BigDecimal;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.hecha.model.base.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Emission Source</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One emission source, calculated by one method.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hecha.model.inventory.EmissionSource#getName <em>Name</em>}</li>
 *   <li>{@link org.hecha.model.inventory.EmissionSource#getFacilityId <em>Facility Id</em>}</li>
 *   <li>{@link org.hecha.model.inventory.EmissionSource#getCategory <em>Category</em>}</li>
 *   <li>{@link org.hecha.model.inventory.EmissionSource#getSubcategory <em>Subcategory</em>}</li>
 *   <li>{@link org.hecha.model.inventory.EmissionSource#getMethodId <em>Method Id</em>}</li>
 *   <li>{@link org.hecha.model.inventory.EmissionSource#getFactorKey <em>Factor Key</em>}</li>
 *   <li>{@link org.hecha.model.inventory.EmissionSource#getBiogenicShare <em>Biogenic Share</em>}</li>
 *   <li>{@link org.hecha.model.inventory.EmissionSource#getStatus <em>Status</em>}</li>
 *   <li>{@link org.hecha.model.inventory.EmissionSource#getStatusReason <em>Status Reason</em>}</li>
 *   <li>{@link org.hecha.model.inventory.EmissionSource#getPeriodStart <em>Period Start</em>}</li>
 *   <li>{@link org.hecha.model.inventory.EmissionSource#getPeriodEnd <em>Period End</em>}</li>
 *   <li>{@link org.hecha.model.inventory.EmissionSource#getActivityData <em>Activity Data</em>}</li>
 *   <li>{@link org.hecha.model.inventory.EmissionSource#getParameters <em>Parameters</em>}</li>
 *   <li>{@link org.hecha.model.inventory.EmissionSource#getReported <em>Reported</em>}</li>
 *   <li>{@link org.hecha.model.inventory.EmissionSource#getRemark <em>Remark</em>}</li>
 *   <li>{@link org.hecha.model.inventory.EmissionSource#getMethodEdition <em>Method Edition</em>}</li>
 *   <li>{@link org.hecha.model.inventory.EmissionSource#getBiogenicKind <em>Biogenic Kind</em>}</li>
 * </ul>
 *
 * @see org.hecha.model.inventory.InventoryPackage#getEmissionSource()
 * @model
 * @generated
 */
public interface EmissionSource extends Identified {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name, as the organization calls it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.hecha.model.inventory.InventoryPackage#getEmissionSource_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.EmissionSource#getName <em>Name</em>}' attribute.
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
	 * Facility it belongs to; empty = the organization as a whole.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Facility Id</em>' attribute.
	 * @see #setFacilityId(String)
	 * @see org.hecha.model.inventory.InventoryPackage#getEmissionSource_FacilityId()
	 * @model
	 * @generated
	 */
	String getFacilityId();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.EmissionSource#getFacilityId <em>Facility Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Facility Id</em>' attribute.
	 * @see #getFacilityId()
	 * @generated
	 */
	void setFacilityId(String value);

	/**
	 * Returns the value of the '<em><b>Category</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * ISO 14064-1 category, 1 to 6. The guide's category 3 is ISO's 3 to 6.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Category</em>' attribute.
	 * @see #setCategory(int)
	 * @see org.hecha.model.inventory.InventoryPackage#getEmissionSource_Category()
	 * @model
	 * @generated
	 */
	int getCategory();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.EmissionSource#getCategory <em>Category</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Category</em>' attribute.
	 * @see #getCategory()
	 * @generated
	 */
	void setCategory(int value);

	/**
	 * Returns the value of the '<em><b>Subcategory</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sub-category key, for instance stationary-combustion.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Subcategory</em>' attribute.
	 * @see #setSubcategory(String)
	 * @see org.hecha.model.inventory.InventoryPackage#getEmissionSource_Subcategory()
	 * @model
	 * @generated
	 */
	String getSubcategory();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.EmissionSource#getSubcategory <em>Subcategory</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Subcategory</em>' attribute.
	 * @see #getSubcategory()
	 * @generated
	 */
	void setSubcategory(String value);

	/**
	 * Returns the value of the '<em><b>Method Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the calculation method.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Method Id</em>' attribute.
	 * @see #setMethodId(String)
	 * @see org.hecha.model.inventory.InventoryPackage#getEmissionSource_MethodId()
	 * @model
	 * @generated
	 */
	String getMethodId();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.EmissionSource#getMethodId <em>Method Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Method Id</em>' attribute.
	 * @see #getMethodId()
	 * @generated
	 */
	void setMethodId(String value);

	/**
	 * Returns the value of the '<em><b>Factor Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Key of the row in the factor table: the fuel, the power series, the gas.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Factor Key</em>' attribute.
	 * @see #setFactorKey(String)
	 * @see org.hecha.model.inventory.InventoryPackage#getEmissionSource_FactorKey()
	 * @model
	 * @generated
	 */
	String getFactorKey();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.EmissionSource#getFactorKey <em>Factor Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Factor Key</em>' attribute.
	 * @see #getFactorKey()
	 * @generated
	 */
	void setFactorKey(String value);

	/**
	 * Returns the value of the '<em><b>Biogenic Share</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Share of biogenic carbon, 0 to 1. Empty = 0. Biogenic CO2 stands apart from the total.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Biogenic Share</em>' attribute.
	 * @see #setBiogenicShare(BigDecimal)
	 * @see org.hecha.model.inventory.InventoryPackage#getEmissionSource_BiogenicShare()
	 * @model dataType="org.hecha.model.base.Decimal"
	 * @generated
	 */
	BigDecimal getBiogenicShare();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.EmissionSource#getBiogenicShare <em>Biogenic Share</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Biogenic Share</em>' attribute.
	 * @see #getBiogenicShare()
	 * @generated
	 */
	void setBiogenicShare(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The literals are from the enumeration {@link org.hecha.model.inventory.SourceStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Quantified, not applicable, not significant, or missing.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.hecha.model.inventory.SourceStatus
	 * @see #setStatus(SourceStatus)
	 * @see org.hecha.model.inventory.InventoryPackage#getEmissionSource_Status()
	 * @model
	 * @generated
	 */
	SourceStatus getStatus();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.EmissionSource#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.hecha.model.inventory.SourceStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(SourceStatus value);

	/**
	 * Returns the value of the '<em><b>Status Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Reason for anything but quantified.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status Reason</em>' attribute.
	 * @see #setStatusReason(String)
	 * @see org.hecha.model.inventory.InventoryPackage#getEmissionSource_StatusReason()
	 * @model
	 * @generated
	 */
	String getStatusReason();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.EmissionSource#getStatusReason <em>Status Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status Reason</em>' attribute.
	 * @see #getStatusReason()
	 * @generated
	 */
	void setStatusReason(String value);

	/**
	 * Returns the value of the '<em><b>Period Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First day, where the source does not cover the whole period of the engagement (a year of several).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Period Start</em>' attribute.
	 * @see #setPeriodStart(LocalDate)
	 * @see org.hecha.model.inventory.InventoryPackage#getEmissionSource_PeriodStart()
	 * @model dataType="org.hecha.model.base.LocalDate"
	 * @generated
	 */
	LocalDate getPeriodStart();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.EmissionSource#getPeriodStart <em>Period Start</em>}' attribute.
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
	 * @see org.hecha.model.inventory.InventoryPackage#getEmissionSource_PeriodEnd()
	 * @model dataType="org.hecha.model.base.LocalDate"
	 * @generated
	 */
	LocalDate getPeriodEnd();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.EmissionSource#getPeriodEnd <em>Period End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Period End</em>' attribute.
	 * @see #getPeriodEnd()
	 * @generated
	 */
	void setPeriodEnd(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Activity Data</b></em>' containment reference list.
	 * The list contents are of type {@link org.hecha.model.inventory.ActivityData}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Activity data; all in units that convert into each other.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Activity Data</em>' containment reference list.
	 * @see org.hecha.model.inventory.InventoryPackage#getEmissionSource_ActivityData()
	 * @model containment="true"
	 * @generated
	 */
	EList<ActivityData> getActivityData();

	/**
	 * Returns the value of the '<em><b>Parameters</b></em>' containment reference list.
	 * The list contents are of type {@link org.hecha.model.inventory.Parameter}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Values for the symbols of the method that replace its defaults.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Parameters</em>' containment reference list.
	 * @see org.hecha.model.inventory.InventoryPackage#getEmissionSource_Parameters()
	 * @model containment="true"
	 * @generated
	 */
	EList<Parameter> getParameters();

	/**
	 * Returns the value of the '<em><b>Reported</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the organization itself reported for this source.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reported</em>' containment reference.
	 * @see #setReported(ReportedValue)
	 * @see org.hecha.model.inventory.InventoryPackage#getEmissionSource_Reported()
	 * @model containment="true"
	 * @generated
	 */
	ReportedValue getReported();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.EmissionSource#getReported <em>Reported</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reported</em>' containment reference.
	 * @see #getReported()
	 * @generated
	 */
	void setReported(ReportedValue value);

	/**
	 * Returns the value of the '<em><b>Remark</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Free text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Remark</em>' attribute.
	 * @see #setRemark(String)
	 * @see org.hecha.model.inventory.InventoryPackage#getEmissionSource_Remark()
	 * @model
	 * @generated
	 */
	String getRemark();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.EmissionSource#getRemark <em>Remark</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Remark</em>' attribute.
	 * @see #getRemark()
	 * @generated
	 */
	void setRemark(String value);

	/**
	 * Returns the value of the '<em><b>Method Edition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Edition of the method; empty for the edition that the criteria name, else the newest.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Method Edition</em>' attribute.
	 * @see #setMethodEdition(String)
	 * @see org.hecha.model.inventory.InventoryPackage#getEmissionSource_MethodEdition()
	 * @model
	 * @generated
	 */
	String getMethodEdition();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.EmissionSource#getMethodEdition <em>Method Edition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Method Edition</em>' attribute.
	 * @see #getMethodEdition()
	 * @generated
	 */
	void setMethodEdition(String value);

	/**
	 * Returns the value of the '<em><b>Biogenic Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.hecha.model.inventory.BiogenicKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sort of its biogenic share.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Biogenic Kind</em>' attribute.
	 * @see org.hecha.model.inventory.BiogenicKind
	 * @see #setBiogenicKind(BiogenicKind)
	 * @see org.hecha.model.inventory.InventoryPackage#getEmissionSource_BiogenicKind()
	 * @model
	 * @generated
	 */
	BiogenicKind getBiogenicKind();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.EmissionSource#getBiogenicKind <em>Biogenic Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Biogenic Kind</em>' attribute.
	 * @see org.hecha.model.inventory.BiogenicKind
	 * @see #getBiogenicKind()
	 * @generated
	 */
	void setBiogenicKind(BiogenicKind value);

} // EmissionSource
