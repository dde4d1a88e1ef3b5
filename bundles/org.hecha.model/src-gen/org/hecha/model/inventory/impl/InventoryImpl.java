/**
 */
package org.hecha.model.inventory.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.hecha.model.base.impl.IdentifiedImpl;

import org.hecha.model.inventory.Balance;
import org.hecha.model.inventory.BaseYear;
import org.hecha.model.inventory.Boundary;
import org.hecha.model.inventory.CrossRecord;
import org.hecha.model.inventory.ElectricitySupply;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.Facility;
import org.hecha.model.inventory.Inventory;
import org.hecha.model.inventory.InventoryPackage;
import org.hecha.model.inventory.Meter;
import org.hecha.model.inventory.Offset;
import org.hecha.model.inventory.Product;
import org.hecha.model.inventory.ProductionRecord;
import org.hecha.model.inventory.ReductionProject;
import org.hecha.model.inventory.Removal;
import org.hecha.model.inventory.ReportStatements;
import org.hecha.model.inventory.ReportedFigure;
import org.hecha.model.inventory.Significance;
import org.hecha.model.inventory.StockRecord;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Inventory</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.hecha.model.inventory.impl.InventoryImpl#getEngagementId <em>Engagement Id</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.InventoryImpl#getBoundary <em>Boundary</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.InventoryImpl#getFacilities <em>Facilities</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.InventoryImpl#getSources <em>Sources</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.InventoryImpl#getSupplies <em>Supplies</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.InventoryImpl#getRemovals <em>Removals</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.InventoryImpl#getProjects <em>Projects</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.InventoryImpl#getOffsets <em>Offsets</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.InventoryImpl#getProducts <em>Products</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.InventoryImpl#getFigures <em>Figures</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.InventoryImpl#getBaseYear <em>Base Year</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.InventoryImpl#getSignificance <em>Significance</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.InventoryImpl#getStatements <em>Statements</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.InventoryImpl#getMeters <em>Meters</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.InventoryImpl#getCrossRecords <em>Cross Records</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.InventoryImpl#getStocks <em>Stocks</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.InventoryImpl#getOutputs <em>Outputs</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.InventoryImpl#getBalances <em>Balances</em>}</li>
 * </ul>
 *
 * @generated
 */
public class InventoryImpl extends IdentifiedImpl implements Inventory {
	/**
	 * The default value of the '{@link #getEngagementId() <em>Engagement Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEngagementId()
	 * @generated
	 * @ordered
	 */
	protected static final String ENGAGEMENT_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEngagementId() <em>Engagement Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEngagementId()
	 * @generated
	 * @ordered
	 */
	protected String engagementId = ENGAGEMENT_ID_EDEFAULT;

	/**
	 * The cached value of the '{@link #getBoundary() <em>Boundary</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBoundary()
	 * @generated
	 * @ordered
	 */
	protected Boundary boundary;

	/**
	 * The cached value of the '{@link #getFacilities() <em>Facilities</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFacilities()
	 * @generated
	 * @ordered
	 */
	protected EList<Facility> facilities;

	/**
	 * The cached value of the '{@link #getSources() <em>Sources</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSources()
	 * @generated
	 * @ordered
	 */
	protected EList<EmissionSource> sources;

	/**
	 * The cached value of the '{@link #getSupplies() <em>Supplies</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSupplies()
	 * @generated
	 * @ordered
	 */
	protected EList<ElectricitySupply> supplies;

	/**
	 * The cached value of the '{@link #getRemovals() <em>Removals</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRemovals()
	 * @generated
	 * @ordered
	 */
	protected EList<Removal> removals;

	/**
	 * The cached value of the '{@link #getProjects() <em>Projects</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProjects()
	 * @generated
	 * @ordered
	 */
	protected EList<ReductionProject> projects;

	/**
	 * The cached value of the '{@link #getOffsets() <em>Offsets</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOffsets()
	 * @generated
	 * @ordered
	 */
	protected EList<Offset> offsets;

	/**
	 * The cached value of the '{@link #getProducts() <em>Products</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProducts()
	 * @generated
	 * @ordered
	 */
	protected EList<Product> products;

	/**
	 * The cached value of the '{@link #getFigures() <em>Figures</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFigures()
	 * @generated
	 * @ordered
	 */
	protected EList<ReportedFigure> figures;

	/**
	 * The cached value of the '{@link #getBaseYear() <em>Base Year</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBaseYear()
	 * @generated
	 * @ordered
	 */
	protected BaseYear baseYear;

	/**
	 * The cached value of the '{@link #getSignificance() <em>Significance</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSignificance()
	 * @generated
	 * @ordered
	 */
	protected Significance significance;

	/**
	 * The cached value of the '{@link #getStatements() <em>Statements</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatements()
	 * @generated
	 * @ordered
	 */
	protected ReportStatements statements;

	/**
	 * The cached value of the '{@link #getMeters() <em>Meters</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeters()
	 * @generated
	 * @ordered
	 */
	protected EList<Meter> meters;

	/**
	 * The cached value of the '{@link #getCrossRecords() <em>Cross Records</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCrossRecords()
	 * @generated
	 * @ordered
	 */
	protected EList<CrossRecord> crossRecords;

	/**
	 * The cached value of the '{@link #getStocks() <em>Stocks</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStocks()
	 * @generated
	 * @ordered
	 */
	protected EList<StockRecord> stocks;

	/**
	 * The cached value of the '{@link #getOutputs() <em>Outputs</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutputs()
	 * @generated
	 * @ordered
	 */
	protected EList<ProductionRecord> outputs;

	/**
	 * The cached value of the '{@link #getBalances() <em>Balances</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBalances()
	 * @generated
	 * @ordered
	 */
	protected EList<Balance> balances;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected InventoryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return InventoryPackage.Literals.INVENTORY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEngagementId() {
		return engagementId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEngagementId(String newEngagementId) {
		String oldEngagementId = engagementId;
		engagementId = newEngagementId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.INVENTORY__ENGAGEMENT_ID, oldEngagementId, engagementId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boundary getBoundary() {
		return boundary;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetBoundary(Boundary newBoundary, NotificationChain msgs) {
		Boundary oldBoundary = boundary;
		boundary = newBoundary;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, InventoryPackage.INVENTORY__BOUNDARY, oldBoundary, newBoundary);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBoundary(Boundary newBoundary) {
		if (newBoundary != boundary) {
			NotificationChain msgs = null;
			if (boundary != null)
				msgs = ((InternalEObject)boundary).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - InventoryPackage.INVENTORY__BOUNDARY, null, msgs);
			if (newBoundary != null)
				msgs = ((InternalEObject)newBoundary).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - InventoryPackage.INVENTORY__BOUNDARY, null, msgs);
			msgs = basicSetBoundary(newBoundary, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.INVENTORY__BOUNDARY, newBoundary, newBoundary));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Facility> getFacilities() {
		if (facilities == null) {
			facilities = new EObjectContainmentEList<Facility>(Facility.class, this, InventoryPackage.INVENTORY__FACILITIES);
		}
		return facilities;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<EmissionSource> getSources() {
		if (sources == null) {
			sources = new EObjectContainmentEList<EmissionSource>(EmissionSource.class, this, InventoryPackage.INVENTORY__SOURCES);
		}
		return sources;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ElectricitySupply> getSupplies() {
		if (supplies == null) {
			supplies = new EObjectContainmentEList<ElectricitySupply>(ElectricitySupply.class, this, InventoryPackage.INVENTORY__SUPPLIES);
		}
		return supplies;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Removal> getRemovals() {
		if (removals == null) {
			removals = new EObjectContainmentEList<Removal>(Removal.class, this, InventoryPackage.INVENTORY__REMOVALS);
		}
		return removals;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ReductionProject> getProjects() {
		if (projects == null) {
			projects = new EObjectContainmentEList<ReductionProject>(ReductionProject.class, this, InventoryPackage.INVENTORY__PROJECTS);
		}
		return projects;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Offset> getOffsets() {
		if (offsets == null) {
			offsets = new EObjectContainmentEList<Offset>(Offset.class, this, InventoryPackage.INVENTORY__OFFSETS);
		}
		return offsets;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Product> getProducts() {
		if (products == null) {
			products = new EObjectContainmentEList<Product>(Product.class, this, InventoryPackage.INVENTORY__PRODUCTS);
		}
		return products;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ReportedFigure> getFigures() {
		if (figures == null) {
			figures = new EObjectContainmentEList<ReportedFigure>(ReportedFigure.class, this, InventoryPackage.INVENTORY__FIGURES);
		}
		return figures;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BaseYear getBaseYear() {
		return baseYear;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetBaseYear(BaseYear newBaseYear, NotificationChain msgs) {
		BaseYear oldBaseYear = baseYear;
		baseYear = newBaseYear;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, InventoryPackage.INVENTORY__BASE_YEAR, oldBaseYear, newBaseYear);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBaseYear(BaseYear newBaseYear) {
		if (newBaseYear != baseYear) {
			NotificationChain msgs = null;
			if (baseYear != null)
				msgs = ((InternalEObject)baseYear).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - InventoryPackage.INVENTORY__BASE_YEAR, null, msgs);
			if (newBaseYear != null)
				msgs = ((InternalEObject)newBaseYear).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - InventoryPackage.INVENTORY__BASE_YEAR, null, msgs);
			msgs = basicSetBaseYear(newBaseYear, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.INVENTORY__BASE_YEAR, newBaseYear, newBaseYear));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Significance getSignificance() {
		return significance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetSignificance(Significance newSignificance, NotificationChain msgs) {
		Significance oldSignificance = significance;
		significance = newSignificance;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, InventoryPackage.INVENTORY__SIGNIFICANCE, oldSignificance, newSignificance);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSignificance(Significance newSignificance) {
		if (newSignificance != significance) {
			NotificationChain msgs = null;
			if (significance != null)
				msgs = ((InternalEObject)significance).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - InventoryPackage.INVENTORY__SIGNIFICANCE, null, msgs);
			if (newSignificance != null)
				msgs = ((InternalEObject)newSignificance).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - InventoryPackage.INVENTORY__SIGNIFICANCE, null, msgs);
			msgs = basicSetSignificance(newSignificance, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.INVENTORY__SIGNIFICANCE, newSignificance, newSignificance));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ReportStatements getStatements() {
		return statements;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetStatements(ReportStatements newStatements, NotificationChain msgs) {
		ReportStatements oldStatements = statements;
		statements = newStatements;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, InventoryPackage.INVENTORY__STATEMENTS, oldStatements, newStatements);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatements(ReportStatements newStatements) {
		if (newStatements != statements) {
			NotificationChain msgs = null;
			if (statements != null)
				msgs = ((InternalEObject)statements).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - InventoryPackage.INVENTORY__STATEMENTS, null, msgs);
			if (newStatements != null)
				msgs = ((InternalEObject)newStatements).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - InventoryPackage.INVENTORY__STATEMENTS, null, msgs);
			msgs = basicSetStatements(newStatements, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.INVENTORY__STATEMENTS, newStatements, newStatements));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Meter> getMeters() {
		if (meters == null) {
			meters = new EObjectContainmentEList<Meter>(Meter.class, this, InventoryPackage.INVENTORY__METERS);
		}
		return meters;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CrossRecord> getCrossRecords() {
		if (crossRecords == null) {
			crossRecords = new EObjectContainmentEList<CrossRecord>(CrossRecord.class, this, InventoryPackage.INVENTORY__CROSS_RECORDS);
		}
		return crossRecords;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<StockRecord> getStocks() {
		if (stocks == null) {
			stocks = new EObjectContainmentEList<StockRecord>(StockRecord.class, this, InventoryPackage.INVENTORY__STOCKS);
		}
		return stocks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ProductionRecord> getOutputs() {
		if (outputs == null) {
			outputs = new EObjectContainmentEList<ProductionRecord>(ProductionRecord.class, this, InventoryPackage.INVENTORY__OUTPUTS);
		}
		return outputs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Balance> getBalances() {
		if (balances == null) {
			balances = new EObjectContainmentEList<Balance>(Balance.class, this, InventoryPackage.INVENTORY__BALANCES);
		}
		return balances;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case InventoryPackage.INVENTORY__BOUNDARY:
				return basicSetBoundary(null, msgs);
			case InventoryPackage.INVENTORY__FACILITIES:
				return ((InternalEList<?>)getFacilities()).basicRemove(otherEnd, msgs);
			case InventoryPackage.INVENTORY__SOURCES:
				return ((InternalEList<?>)getSources()).basicRemove(otherEnd, msgs);
			case InventoryPackage.INVENTORY__SUPPLIES:
				return ((InternalEList<?>)getSupplies()).basicRemove(otherEnd, msgs);
			case InventoryPackage.INVENTORY__REMOVALS:
				return ((InternalEList<?>)getRemovals()).basicRemove(otherEnd, msgs);
			case InventoryPackage.INVENTORY__PROJECTS:
				return ((InternalEList<?>)getProjects()).basicRemove(otherEnd, msgs);
			case InventoryPackage.INVENTORY__OFFSETS:
				return ((InternalEList<?>)getOffsets()).basicRemove(otherEnd, msgs);
			case InventoryPackage.INVENTORY__PRODUCTS:
				return ((InternalEList<?>)getProducts()).basicRemove(otherEnd, msgs);
			case InventoryPackage.INVENTORY__FIGURES:
				return ((InternalEList<?>)getFigures()).basicRemove(otherEnd, msgs);
			case InventoryPackage.INVENTORY__BASE_YEAR:
				return basicSetBaseYear(null, msgs);
			case InventoryPackage.INVENTORY__SIGNIFICANCE:
				return basicSetSignificance(null, msgs);
			case InventoryPackage.INVENTORY__STATEMENTS:
				return basicSetStatements(null, msgs);
			case InventoryPackage.INVENTORY__METERS:
				return ((InternalEList<?>)getMeters()).basicRemove(otherEnd, msgs);
			case InventoryPackage.INVENTORY__CROSS_RECORDS:
				return ((InternalEList<?>)getCrossRecords()).basicRemove(otherEnd, msgs);
			case InventoryPackage.INVENTORY__STOCKS:
				return ((InternalEList<?>)getStocks()).basicRemove(otherEnd, msgs);
			case InventoryPackage.INVENTORY__OUTPUTS:
				return ((InternalEList<?>)getOutputs()).basicRemove(otherEnd, msgs);
			case InventoryPackage.INVENTORY__BALANCES:
				return ((InternalEList<?>)getBalances()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case InventoryPackage.INVENTORY__ENGAGEMENT_ID:
				return getEngagementId();
			case InventoryPackage.INVENTORY__BOUNDARY:
				return getBoundary();
			case InventoryPackage.INVENTORY__FACILITIES:
				return getFacilities();
			case InventoryPackage.INVENTORY__SOURCES:
				return getSources();
			case InventoryPackage.INVENTORY__SUPPLIES:
				return getSupplies();
			case InventoryPackage.INVENTORY__REMOVALS:
				return getRemovals();
			case InventoryPackage.INVENTORY__PROJECTS:
				return getProjects();
			case InventoryPackage.INVENTORY__OFFSETS:
				return getOffsets();
			case InventoryPackage.INVENTORY__PRODUCTS:
				return getProducts();
			case InventoryPackage.INVENTORY__FIGURES:
				return getFigures();
			case InventoryPackage.INVENTORY__BASE_YEAR:
				return getBaseYear();
			case InventoryPackage.INVENTORY__SIGNIFICANCE:
				return getSignificance();
			case InventoryPackage.INVENTORY__STATEMENTS:
				return getStatements();
			case InventoryPackage.INVENTORY__METERS:
				return getMeters();
			case InventoryPackage.INVENTORY__CROSS_RECORDS:
				return getCrossRecords();
			case InventoryPackage.INVENTORY__STOCKS:
				return getStocks();
			case InventoryPackage.INVENTORY__OUTPUTS:
				return getOutputs();
			case InventoryPackage.INVENTORY__BALANCES:
				return getBalances();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case InventoryPackage.INVENTORY__ENGAGEMENT_ID:
				setEngagementId((String)newValue);
				return;
			case InventoryPackage.INVENTORY__BOUNDARY:
				setBoundary((Boundary)newValue);
				return;
			case InventoryPackage.INVENTORY__FACILITIES:
				getFacilities().clear();
				getFacilities().addAll((Collection<? extends Facility>)newValue);
				return;
			case InventoryPackage.INVENTORY__SOURCES:
				getSources().clear();
				getSources().addAll((Collection<? extends EmissionSource>)newValue);
				return;
			case InventoryPackage.INVENTORY__SUPPLIES:
				getSupplies().clear();
				getSupplies().addAll((Collection<? extends ElectricitySupply>)newValue);
				return;
			case InventoryPackage.INVENTORY__REMOVALS:
				getRemovals().clear();
				getRemovals().addAll((Collection<? extends Removal>)newValue);
				return;
			case InventoryPackage.INVENTORY__PROJECTS:
				getProjects().clear();
				getProjects().addAll((Collection<? extends ReductionProject>)newValue);
				return;
			case InventoryPackage.INVENTORY__OFFSETS:
				getOffsets().clear();
				getOffsets().addAll((Collection<? extends Offset>)newValue);
				return;
			case InventoryPackage.INVENTORY__PRODUCTS:
				getProducts().clear();
				getProducts().addAll((Collection<? extends Product>)newValue);
				return;
			case InventoryPackage.INVENTORY__FIGURES:
				getFigures().clear();
				getFigures().addAll((Collection<? extends ReportedFigure>)newValue);
				return;
			case InventoryPackage.INVENTORY__BASE_YEAR:
				setBaseYear((BaseYear)newValue);
				return;
			case InventoryPackage.INVENTORY__SIGNIFICANCE:
				setSignificance((Significance)newValue);
				return;
			case InventoryPackage.INVENTORY__STATEMENTS:
				setStatements((ReportStatements)newValue);
				return;
			case InventoryPackage.INVENTORY__METERS:
				getMeters().clear();
				getMeters().addAll((Collection<? extends Meter>)newValue);
				return;
			case InventoryPackage.INVENTORY__CROSS_RECORDS:
				getCrossRecords().clear();
				getCrossRecords().addAll((Collection<? extends CrossRecord>)newValue);
				return;
			case InventoryPackage.INVENTORY__STOCKS:
				getStocks().clear();
				getStocks().addAll((Collection<? extends StockRecord>)newValue);
				return;
			case InventoryPackage.INVENTORY__OUTPUTS:
				getOutputs().clear();
				getOutputs().addAll((Collection<? extends ProductionRecord>)newValue);
				return;
			case InventoryPackage.INVENTORY__BALANCES:
				getBalances().clear();
				getBalances().addAll((Collection<? extends Balance>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case InventoryPackage.INVENTORY__ENGAGEMENT_ID:
				setEngagementId(ENGAGEMENT_ID_EDEFAULT);
				return;
			case InventoryPackage.INVENTORY__BOUNDARY:
				setBoundary((Boundary)null);
				return;
			case InventoryPackage.INVENTORY__FACILITIES:
				getFacilities().clear();
				return;
			case InventoryPackage.INVENTORY__SOURCES:
				getSources().clear();
				return;
			case InventoryPackage.INVENTORY__SUPPLIES:
				getSupplies().clear();
				return;
			case InventoryPackage.INVENTORY__REMOVALS:
				getRemovals().clear();
				return;
			case InventoryPackage.INVENTORY__PROJECTS:
				getProjects().clear();
				return;
			case InventoryPackage.INVENTORY__OFFSETS:
				getOffsets().clear();
				return;
			case InventoryPackage.INVENTORY__PRODUCTS:
				getProducts().clear();
				return;
			case InventoryPackage.INVENTORY__FIGURES:
				getFigures().clear();
				return;
			case InventoryPackage.INVENTORY__BASE_YEAR:
				setBaseYear((BaseYear)null);
				return;
			case InventoryPackage.INVENTORY__SIGNIFICANCE:
				setSignificance((Significance)null);
				return;
			case InventoryPackage.INVENTORY__STATEMENTS:
				setStatements((ReportStatements)null);
				return;
			case InventoryPackage.INVENTORY__METERS:
				getMeters().clear();
				return;
			case InventoryPackage.INVENTORY__CROSS_RECORDS:
				getCrossRecords().clear();
				return;
			case InventoryPackage.INVENTORY__STOCKS:
				getStocks().clear();
				return;
			case InventoryPackage.INVENTORY__OUTPUTS:
				getOutputs().clear();
				return;
			case InventoryPackage.INVENTORY__BALANCES:
				getBalances().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case InventoryPackage.INVENTORY__ENGAGEMENT_ID:
				return ENGAGEMENT_ID_EDEFAULT == null ? engagementId != null : !ENGAGEMENT_ID_EDEFAULT.equals(engagementId);
			case InventoryPackage.INVENTORY__BOUNDARY:
				return boundary != null;
			case InventoryPackage.INVENTORY__FACILITIES:
				return facilities != null && !facilities.isEmpty();
			case InventoryPackage.INVENTORY__SOURCES:
				return sources != null && !sources.isEmpty();
			case InventoryPackage.INVENTORY__SUPPLIES:
				return supplies != null && !supplies.isEmpty();
			case InventoryPackage.INVENTORY__REMOVALS:
				return removals != null && !removals.isEmpty();
			case InventoryPackage.INVENTORY__PROJECTS:
				return projects != null && !projects.isEmpty();
			case InventoryPackage.INVENTORY__OFFSETS:
				return offsets != null && !offsets.isEmpty();
			case InventoryPackage.INVENTORY__PRODUCTS:
				return products != null && !products.isEmpty();
			case InventoryPackage.INVENTORY__FIGURES:
				return figures != null && !figures.isEmpty();
			case InventoryPackage.INVENTORY__BASE_YEAR:
				return baseYear != null;
			case InventoryPackage.INVENTORY__SIGNIFICANCE:
				return significance != null;
			case InventoryPackage.INVENTORY__STATEMENTS:
				return statements != null;
			case InventoryPackage.INVENTORY__METERS:
				return meters != null && !meters.isEmpty();
			case InventoryPackage.INVENTORY__CROSS_RECORDS:
				return crossRecords != null && !crossRecords.isEmpty();
			case InventoryPackage.INVENTORY__STOCKS:
				return stocks != null && !stocks.isEmpty();
			case InventoryPackage.INVENTORY__OUTPUTS:
				return outputs != null && !outputs.isEmpty();
			case InventoryPackage.INVENTORY__BALANCES:
				return balances != null && !balances.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (engagementId: "); //$NON-NLS-1$
		result.append(engagementId);
		result.append(')');
		return result.toString();
	}

} //InventoryImpl
