/**
 */
package org.hecha.model.inventory;

import org.eclipse.emf.common.util.EList;

import org.hecha.model.base.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Inventory</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Root: the inventory of one organization for one period.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hecha.model.inventory.Inventory#getEngagementId <em>Engagement Id</em>}</li>
 *   <li>{@link org.hecha.model.inventory.Inventory#getBoundary <em>Boundary</em>}</li>
 *   <li>{@link org.hecha.model.inventory.Inventory#getFacilities <em>Facilities</em>}</li>
 *   <li>{@link org.hecha.model.inventory.Inventory#getSources <em>Sources</em>}</li>
 *   <li>{@link org.hecha.model.inventory.Inventory#getSupplies <em>Supplies</em>}</li>
 *   <li>{@link org.hecha.model.inventory.Inventory#getRemovals <em>Removals</em>}</li>
 *   <li>{@link org.hecha.model.inventory.Inventory#getProjects <em>Projects</em>}</li>
 *   <li>{@link org.hecha.model.inventory.Inventory#getOffsets <em>Offsets</em>}</li>
 *   <li>{@link org.hecha.model.inventory.Inventory#getProducts <em>Products</em>}</li>
 *   <li>{@link org.hecha.model.inventory.Inventory#getFigures <em>Figures</em>}</li>
 *   <li>{@link org.hecha.model.inventory.Inventory#getBaseYear <em>Base Year</em>}</li>
 *   <li>{@link org.hecha.model.inventory.Inventory#getSignificance <em>Significance</em>}</li>
 *   <li>{@link org.hecha.model.inventory.Inventory#getStatements <em>Statements</em>}</li>
 *   <li>{@link org.hecha.model.inventory.Inventory#getMeters <em>Meters</em>}</li>
 *   <li>{@link org.hecha.model.inventory.Inventory#getCrossRecords <em>Cross Records</em>}</li>
 *   <li>{@link org.hecha.model.inventory.Inventory#getStocks <em>Stocks</em>}</li>
 *   <li>{@link org.hecha.model.inventory.Inventory#getOutputs <em>Outputs</em>}</li>
 *   <li>{@link org.hecha.model.inventory.Inventory#getBalances <em>Balances</em>}</li>
 * </ul>
 *
 * @see org.hecha.model.inventory.InventoryPackage#getInventory()
 * @model
 * @generated
 */
public interface Inventory extends Identified {
	/**
	 * Returns the value of the '<em><b>Engagement Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the engagement it belongs to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Engagement Id</em>' attribute.
	 * @see #setEngagementId(String)
	 * @see org.hecha.model.inventory.InventoryPackage#getInventory_EngagementId()
	 * @model
	 * @generated
	 */
	String getEngagementId();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.Inventory#getEngagementId <em>Engagement Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Engagement Id</em>' attribute.
	 * @see #getEngagementId()
	 * @generated
	 */
	void setEngagementId(String value);

	/**
	 * Returns the value of the '<em><b>Boundary</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Organizational and reporting boundary.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Boundary</em>' containment reference.
	 * @see #setBoundary(Boundary)
	 * @see org.hecha.model.inventory.InventoryPackage#getInventory_Boundary()
	 * @model containment="true"
	 * @generated
	 */
	Boundary getBoundary();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.Inventory#getBoundary <em>Boundary</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Boundary</em>' containment reference.
	 * @see #getBoundary()
	 * @generated
	 */
	void setBoundary(Boundary value);

	/**
	 * Returns the value of the '<em><b>Facilities</b></em>' containment reference list.
	 * The list contents are of type {@link org.hecha.model.inventory.Facility}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sites and units.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Facilities</em>' containment reference list.
	 * @see org.hecha.model.inventory.InventoryPackage#getInventory_Facilities()
	 * @model containment="true"
	 * @generated
	 */
	EList<Facility> getFacilities();

	/**
	 * Returns the value of the '<em><b>Sources</b></em>' containment reference list.
	 * The list contents are of type {@link org.hecha.model.inventory.EmissionSource}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sources, of every category.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sources</em>' containment reference list.
	 * @see org.hecha.model.inventory.InventoryPackage#getInventory_Sources()
	 * @model containment="true"
	 * @generated
	 */
	EList<EmissionSource> getSources();

	/**
	 * Returns the value of the '<em><b>Supplies</b></em>' containment reference list.
	 * The list contents are of type {@link org.hecha.model.inventory.ElectricitySupply}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the electricity used was supplied.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Supplies</em>' containment reference list.
	 * @see org.hecha.model.inventory.InventoryPackage#getInventory_Supplies()
	 * @model containment="true"
	 * @generated
	 */
	EList<ElectricitySupply> getSupplies();

	/**
	 * Returns the value of the '<em><b>Removals</b></em>' containment reference list.
	 * The list contents are of type {@link org.hecha.model.inventory.Removal}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Removals, kept apart from emissions.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Removals</em>' containment reference list.
	 * @see org.hecha.model.inventory.InventoryPackage#getInventory_Removals()
	 * @model containment="true"
	 * @generated
	 */
	EList<Removal> getRemovals();

	/**
	 * Returns the value of the '<em><b>Projects</b></em>' containment reference list.
	 * The list contents are of type {@link org.hecha.model.inventory.ReductionProject}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Reduction measures and projects.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Projects</em>' containment reference list.
	 * @see org.hecha.model.inventory.InventoryPackage#getInventory_Projects()
	 * @model containment="true"
	 * @generated
	 */
	EList<ReductionProject> getProjects();

	/**
	 * Returns the value of the '<em><b>Offsets</b></em>' containment reference list.
	 * The list contents are of type {@link org.hecha.model.inventory.Offset}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Offsets, never netted inside the inventory.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Offsets</em>' containment reference list.
	 * @see org.hecha.model.inventory.InventoryPackage#getInventory_Offsets()
	 * @model containment="true"
	 * @generated
	 */
	EList<Offset> getOffsets();

	/**
	 * Returns the value of the '<em><b>Products</b></em>' containment reference list.
	 * The list contents are of type {@link org.hecha.model.inventory.Product}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Products with a footprint.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Products</em>' containment reference list.
	 * @see org.hecha.model.inventory.InventoryPackage#getInventory_Products()
	 * @model containment="true"
	 * @generated
	 */
	EList<Product> getProducts();

	/**
	 * Returns the value of the '<em><b>Figures</b></em>' containment reference list.
	 * The list contents are of type {@link org.hecha.model.inventory.ReportedFigure}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Totals, intensities and other figures that the organization printed and that can be recalculated.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Figures</em>' containment reference list.
	 * @see org.hecha.model.inventory.InventoryPackage#getInventory_Figures()
	 * @model containment="true"
	 * @generated
	 */
	EList<ReportedFigure> getFigures();

	/**
	 * Returns the value of the '<em><b>Base Year</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Base year, where there is one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Base Year</em>' containment reference.
	 * @see #setBaseYear(BaseYear)
	 * @see org.hecha.model.inventory.InventoryPackage#getInventory_BaseYear()
	 * @model containment="true"
	 * @generated
	 */
	BaseYear getBaseYear();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.Inventory#getBaseYear <em>Base Year</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Base Year</em>' containment reference.
	 * @see #getBaseYear()
	 * @generated
	 */
	void setBaseYear(BaseYear value);

	/**
	 * Returns the value of the '<em><b>Significance</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How indirect emissions were judged.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Significance</em>' containment reference.
	 * @see #setSignificance(Significance)
	 * @see org.hecha.model.inventory.InventoryPackage#getInventory_Significance()
	 * @model containment="true"
	 * @generated
	 */
	Significance getSignificance();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.Inventory#getSignificance <em>Significance</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Significance</em>' containment reference.
	 * @see #getSignificance()
	 * @generated
	 */
	void setSignificance(Significance value);

	/**
	 * Returns the value of the '<em><b>Statements</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the report of the organization says in words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Statements</em>' containment reference.
	 * @see #setStatements(ReportStatements)
	 * @see org.hecha.model.inventory.InventoryPackage#getInventory_Statements()
	 * @model containment="true"
	 * @generated
	 */
	ReportStatements getStatements();

	/**
	 * Sets the value of the '{@link org.hecha.model.inventory.Inventory#getStatements <em>Statements</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Statements</em>' containment reference.
	 * @see #getStatements()
	 * @generated
	 */
	void setStatements(ReportStatements value);

	/**
	 * Returns the value of the '<em><b>Meters</b></em>' containment reference list.
	 * The list contents are of type {@link org.hecha.model.inventory.Meter}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Meters with their calibrations.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Meters</em>' containment reference list.
	 * @see org.hecha.model.inventory.InventoryPackage#getInventory_Meters()
	 * @model containment="true"
	 * @generated
	 */
	EList<Meter> getMeters();

	/**
	 * Returns the value of the '<em><b>Cross Records</b></em>' containment reference list.
	 * The list contents are of type {@link org.hecha.model.inventory.CrossRecord}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Second figures for quantities of the inventory.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cross Records</em>' containment reference list.
	 * @see org.hecha.model.inventory.InventoryPackage#getInventory_CrossRecords()
	 * @model containment="true"
	 * @generated
	 */
	EList<CrossRecord> getCrossRecords();

	/**
	 * Returns the value of the '<em><b>Stocks</b></em>' containment reference list.
	 * The list contents are of type {@link org.hecha.model.inventory.StockRecord}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Purchases and stocks.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stocks</em>' containment reference list.
	 * @see org.hecha.model.inventory.InventoryPackage#getInventory_Stocks()
	 * @model containment="true"
	 * @generated
	 */
	EList<StockRecord> getStocks();

	/**
	 * Returns the value of the '<em><b>Outputs</b></em>' containment reference list.
	 * The list contents are of type {@link org.hecha.model.inventory.ProductionRecord}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Production.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Outputs</em>' containment reference list.
	 * @see org.hecha.model.inventory.InventoryPackage#getInventory_Outputs()
	 * @model containment="true"
	 * @generated
	 */
	EList<ProductionRecord> getOutputs();

	/**
	 * Returns the value of the '<em><b>Balances</b></em>' containment reference list.
	 * The list contents are of type {@link org.hecha.model.inventory.Balance}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Mass, energy and carbon balances.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Balances</em>' containment reference list.
	 * @see org.hecha.model.inventory.InventoryPackage#getInventory_Balances()
	 * @model containment="true"
	 * @generated
	 */
	EList<Balance> getBalances();

} // Inventory
