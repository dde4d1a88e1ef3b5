/**
 */
package org.hecha.model.inventory;

import java.math.BigDecimal;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.hecha.model.base.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Reduction Project</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A reduction measure assessed after GB/T 33760 or a related specification.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hecha.model.inventory.ReductionProject#getName <em>Name</em>}</li>
 *   <li>{@link org.hecha.model.inventory.ReductionProject#getMethodId <em>Method Id</em>}</li>
 *   <li>{@link org.hecha.model.inventory.ReductionProject#isImplemented <em>Implemented</em>}</li>
 *   <li>{@link org.hecha.model.inventory.ReductionProject#getCommissionedOn <em>Commissioned On</em>}</li>
 *   <li>{@link org.hecha.model.inventory.ReductionProject#isInsideBoundary <em>Inside Boundary</em>}</li>
 *   <li>{@link org.hecha.model.inventory.ReductionProject#getBaselineScenario <em>Baseline Scenario</em>}</li>
 *   <li>{@link org.hecha.model.inventory.ReductionProject#getBaseline <em>Baseline</em>}</li>
 *   <li>{@link org.hecha.model.inventory.ReductionProject#getProject <em>Project</em>}</li>
 *   <li>{@link org.hecha.model.inventory.ReductionProject#getLeakage <em>Leakage</em>}</li>
 *   <li>{@link org.hecha.model.inventory.ReductionProject#getPeriodStart <em>Period Start</em>}</li>
 *   <li>{@link org.hecha.model.inventory.ReductionProject#getPeriodEnd <em>Period End</em>}</li>
 *   <li>{@link org.hecha.model.inventory.ReductionProject#getParameters <em>Parameters</em>}</li>
 *   <li>{@link org.hecha.model.inventory.ReductionProject#getReported <em>Reported</em>}</li>
 *   <li>{@link org.hecha.model.inventory.ReductionProject#getEvidenceIds <em>Evidence Ids</em>}</li>
 * </ul>
 *
 * @see org.hecha.model.inventory.InventoryPackage#getReductionProject()
 * @model
 * @generated
 */
public interface ReductionProject extends Identified {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.hecha.model.inventory.InventoryPackage#getReductionProject_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.ReductionProject#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Method Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the method that gives baseline, project and leakage emissions.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Method Id</em>' attribute.
	 * @see #setMethodId(String)
	 * @see org.hecha.model.inventory.InventoryPackage#getReductionProject_MethodId()
	 * @model
	 * @generated
	 */
	String getMethodId();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.ReductionProject#getMethodId <em>Method Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Method Id</em>' attribute.
	 * @see #getMethodId()
	 * @generated
	 */
	void setMethodId(String value);

	/**
	 * Returns the value of the '<em><b>Implemented</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In operation; a plan counts nothing.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Implemented</em>' attribute.
	 * @see #setImplemented(boolean)
	 * @see org.hecha.model.inventory.InventoryPackage#getReductionProject_Implemented()
	 * @model default="false"
	 * @generated
	 */
	boolean isImplemented();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.ReductionProject#isImplemented <em>Implemented</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Implemented</em>' attribute.
	 * @see #isImplemented()
	 * @generated
	 */
	void setImplemented(boolean value);

	/**
	 * Returns the value of the '<em><b>Commissioned On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In operation since.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Commissioned On</em>' attribute.
	 * @see #setCommissionedOn(LocalDate)
	 * @see org.hecha.model.inventory.InventoryPackage#getReductionProject_CommissionedOn()
	 * @model dataType="org.hecha.model.base.LocalDate"
	 * @generated
	 */
	LocalDate getCommissionedOn();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.ReductionProject#getCommissionedOn <em>Commissioned On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Commissioned On</em>' attribute.
	 * @see #getCommissionedOn()
	 * @generated
	 */
	void setCommissionedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Inside Boundary</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Inside the factory's boundary.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Inside Boundary</em>' attribute.
	 * @see #setInsideBoundary(boolean)
	 * @see org.hecha.model.inventory.InventoryPackage#getReductionProject_InsideBoundary()
	 * @model default="true"
	 * @generated
	 */
	boolean isInsideBoundary();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.ReductionProject#isInsideBoundary <em>Inside Boundary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Inside Boundary</em>' attribute.
	 * @see #isInsideBoundary()
	 * @generated
	 */
	void setInsideBoundary(boolean value);

	/**
	 * Returns the value of the '<em><b>Baseline Scenario</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Baseline scenario and why it was chosen.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Baseline Scenario</em>' attribute.
	 * @see #setBaselineScenario(String)
	 * @see org.hecha.model.inventory.InventoryPackage#getReductionProject_BaselineScenario()
	 * @model
	 * @generated
	 */
	String getBaselineScenario();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.ReductionProject#getBaselineScenario <em>Baseline Scenario</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Baseline Scenario</em>' attribute.
	 * @see #getBaselineScenario()
	 * @generated
	 */
	void setBaselineScenario(String value);

	/**
	 * Returns the value of the '<em><b>Baseline</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Baseline emissions in tCO2e as claimed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Baseline</em>' attribute.
	 * @see #setBaseline(BigDecimal)
	 * @see org.hecha.model.inventory.InventoryPackage#getReductionProject_Baseline()
	 * @model dataType="org.hecha.model.base.Decimal"
	 * @generated
	 */
	BigDecimal getBaseline();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.ReductionProject#getBaseline <em>Baseline</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Baseline</em>' attribute.
	 * @see #getBaseline()
	 * @generated
	 */
	void setBaseline(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Project</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Project emissions in tCO2e as claimed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Project</em>' attribute.
	 * @see #setProject(BigDecimal)
	 * @see org.hecha.model.inventory.InventoryPackage#getReductionProject_Project()
	 * @model dataType="org.hecha.model.base.Decimal"
	 * @generated
	 */
	BigDecimal getProject();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.ReductionProject#getProject <em>Project</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Project</em>' attribute.
	 * @see #getProject()
	 * @generated
	 */
	void setProject(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Leakage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Leakage in tCO2e as claimed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Leakage</em>' attribute.
	 * @see #setLeakage(BigDecimal)
	 * @see org.hecha.model.inventory.InventoryPackage#getReductionProject_Leakage()
	 * @model dataType="org.hecha.model.base.Decimal"
	 * @generated
	 */
	BigDecimal getLeakage();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.ReductionProject#getLeakage <em>Leakage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Leakage</em>' attribute.
	 * @see #getLeakage()
	 * @generated
	 */
	void setLeakage(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Period Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First day.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Period Start</em>' attribute.
	 * @see #setPeriodStart(LocalDate)
	 * @see org.hecha.model.inventory.InventoryPackage#getReductionProject_PeriodStart()
	 * @model dataType="org.hecha.model.base.LocalDate"
	 * @generated
	 */
	LocalDate getPeriodStart();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.ReductionProject#getPeriodStart <em>Period Start</em>}' attribute.
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
	 * @see org.hecha.model.inventory.InventoryPackage#getReductionProject_PeriodEnd()
	 * @model dataType="org.hecha.model.base.LocalDate"
	 * @generated
	 */
	LocalDate getPeriodEnd();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.ReductionProject#getPeriodEnd <em>Period End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Period End</em>' attribute.
	 * @see #getPeriodEnd()
	 * @generated
	 */
	void setPeriodEnd(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Parameters</b></em>' containment reference list.
	 * The list contents are of type {@link org.hecha.model.inventory.Parameter}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Monitored values for the symbols of the method.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Parameters</em>' containment reference list.
	 * @see org.hecha.model.inventory.InventoryPackage#getReductionProject_Parameters()
	 * @model containment="true"
	 * @generated
	 */
	EList<Parameter> getParameters();

	/**
	 * Returns the value of the '<em><b>Reported</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Reduction as claimed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reported</em>' containment reference.
	 * @see #setReported(ReportedValue)
	 * @see org.hecha.model.inventory.InventoryPackage#getReductionProject_Reported()
	 * @model containment="true"
	 * @generated
	 */
	ReportedValue getReported();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.ReductionProject#getReported <em>Reported</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reported</em>' containment reference.
	 * @see #getReported()
	 * @generated
	 */
	void setReported(ReportedValue value);

	/**
	 * Returns the value of the '<em><b>Evidence Ids</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Evidence items that prove it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evidence Ids</em>' attribute list.
	 * @see org.hecha.model.inventory.InventoryPackage#getReductionProject_EvidenceIds()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getEvidenceIds();

} // ReductionProject
