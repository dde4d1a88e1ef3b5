/**
 */
package org.hecha.model.fieldwork.impl;

import java.math.BigDecimal;

import java.time.Instant;

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

import org.hecha.model.fieldwork.FieldworkPackage;
import org.hecha.model.fieldwork.Sample;
import org.hecha.model.fieldwork.SampleItem;
import org.hecha.model.fieldwork.SamplingMethod;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Sample</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.hecha.model.fieldwork.impl.SampleImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.impl.SampleImpl#getMethod <em>Method</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.impl.SampleImpl#getPopulation <em>Population</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.impl.SampleImpl#getFilter <em>Filter</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.impl.SampleImpl#getSeed <em>Seed</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.impl.SampleImpl#getConfidence <em>Confidence</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.impl.SampleImpl#getTolerable <em>Tolerable</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.impl.SampleImpl#getShare <em>Share</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.impl.SampleImpl#getSize <em>Size</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.impl.SampleImpl#getRuleSet <em>Rule Set</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.impl.SampleImpl#getPopulationCount <em>Population Count</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.impl.SampleImpl#getPopulationValue <em>Population Value</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.impl.SampleImpl#getPopulationDigest <em>Population Digest</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.impl.SampleImpl#getDrawnBy <em>Drawn By</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.impl.SampleImpl#getDrawnAt <em>Drawn At</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.impl.SampleImpl#getEnlarges <em>Enlarges</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.impl.SampleImpl#getReason <em>Reason</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.impl.SampleImpl#getItems <em>Items</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SampleImpl extends IdentifiedImpl implements Sample {
	/**
	 * The default value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected static final String TITLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected String title = TITLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getMethod() <em>Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMethod()
	 * @generated
	 * @ordered
	 */
	protected static final SamplingMethod METHOD_EDEFAULT = SamplingMethod.RANDOM;

	/**
	 * The cached value of the '{@link #getMethod() <em>Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMethod()
	 * @generated
	 * @ordered
	 */
	protected SamplingMethod method = METHOD_EDEFAULT;

	/**
	 * The default value of the '{@link #getPopulation() <em>Population</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPopulation()
	 * @generated
	 * @ordered
	 */
	protected static final String POPULATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPopulation() <em>Population</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPopulation()
	 * @generated
	 * @ordered
	 */
	protected String population = POPULATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getFilter() <em>Filter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFilter()
	 * @generated
	 * @ordered
	 */
	protected static final String FILTER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFilter() <em>Filter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFilter()
	 * @generated
	 * @ordered
	 */
	protected String filter = FILTER_EDEFAULT;

	/**
	 * The default value of the '{@link #getSeed() <em>Seed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeed()
	 * @generated
	 * @ordered
	 */
	protected static final long SEED_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getSeed() <em>Seed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeed()
	 * @generated
	 * @ordered
	 */
	protected long seed = SEED_EDEFAULT;

	/**
	 * The default value of the '{@link #getConfidence() <em>Confidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConfidence()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal CONFIDENCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getConfidence() <em>Confidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConfidence()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal confidence = CONFIDENCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getTolerable() <em>Tolerable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTolerable()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal TOLERABLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTolerable() <em>Tolerable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTolerable()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal tolerable = TOLERABLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getShare() <em>Share</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShare()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal SHARE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getShare() <em>Share</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShare()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal share = SHARE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSize() <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSize()
	 * @generated
	 * @ordered
	 */
	protected static final int SIZE_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getSize() <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSize()
	 * @generated
	 * @ordered
	 */
	protected int size = SIZE_EDEFAULT;

	/**
	 * The default value of the '{@link #getRuleSet() <em>Rule Set</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRuleSet()
	 * @generated
	 * @ordered
	 */
	protected static final String RULE_SET_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRuleSet() <em>Rule Set</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRuleSet()
	 * @generated
	 * @ordered
	 */
	protected String ruleSet = RULE_SET_EDEFAULT;

	/**
	 * The default value of the '{@link #getPopulationCount() <em>Population Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPopulationCount()
	 * @generated
	 * @ordered
	 */
	protected static final int POPULATION_COUNT_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getPopulationCount() <em>Population Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPopulationCount()
	 * @generated
	 * @ordered
	 */
	protected int populationCount = POPULATION_COUNT_EDEFAULT;

	/**
	 * The default value of the '{@link #getPopulationValue() <em>Population Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPopulationValue()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal POPULATION_VALUE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPopulationValue() <em>Population Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPopulationValue()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal populationValue = POPULATION_VALUE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPopulationDigest() <em>Population Digest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPopulationDigest()
	 * @generated
	 * @ordered
	 */
	protected static final String POPULATION_DIGEST_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPopulationDigest() <em>Population Digest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPopulationDigest()
	 * @generated
	 * @ordered
	 */
	protected String populationDigest = POPULATION_DIGEST_EDEFAULT;

	/**
	 * The default value of the '{@link #getDrawnBy() <em>Drawn By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDrawnBy()
	 * @generated
	 * @ordered
	 */
	protected static final String DRAWN_BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDrawnBy() <em>Drawn By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDrawnBy()
	 * @generated
	 * @ordered
	 */
	protected String drawnBy = DRAWN_BY_EDEFAULT;

	/**
	 * The default value of the '{@link #getDrawnAt() <em>Drawn At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDrawnAt()
	 * @generated
	 * @ordered
	 */
	protected static final Instant DRAWN_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDrawnAt() <em>Drawn At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDrawnAt()
	 * @generated
	 * @ordered
	 */
	protected Instant drawnAt = DRAWN_AT_EDEFAULT;

	/**
	 * The default value of the '{@link #getEnlarges() <em>Enlarges</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnlarges()
	 * @generated
	 * @ordered
	 */
	protected static final String ENLARGES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEnlarges() <em>Enlarges</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnlarges()
	 * @generated
	 * @ordered
	 */
	protected String enlarges = ENLARGES_EDEFAULT;

	/**
	 * The default value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected static final String REASON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected String reason = REASON_EDEFAULT;

	/**
	 * The cached value of the '{@link #getItems() <em>Items</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getItems()
	 * @generated
	 * @ordered
	 */
	protected EList<SampleItem> items;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SampleImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return FieldworkPackage.Literals.SAMPLE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTitle() {
		return title;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTitle(String newTitle) {
		String oldTitle = title;
		title = newTitle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FieldworkPackage.SAMPLE__TITLE, oldTitle, title));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SamplingMethod getMethod() {
		return method;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMethod(SamplingMethod newMethod) {
		SamplingMethod oldMethod = method;
		method = newMethod == null ? METHOD_EDEFAULT : newMethod;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FieldworkPackage.SAMPLE__METHOD, oldMethod, method));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPopulation() {
		return population;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPopulation(String newPopulation) {
		String oldPopulation = population;
		population = newPopulation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FieldworkPackage.SAMPLE__POPULATION, oldPopulation, population));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFilter() {
		return filter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFilter(String newFilter) {
		String oldFilter = filter;
		filter = newFilter;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FieldworkPackage.SAMPLE__FILTER, oldFilter, filter));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getSeed() {
		return seed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSeed(long newSeed) {
		long oldSeed = seed;
		seed = newSeed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FieldworkPackage.SAMPLE__SEED, oldSeed, seed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getConfidence() {
		return confidence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConfidence(BigDecimal newConfidence) {
		BigDecimal oldConfidence = confidence;
		confidence = newConfidence;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FieldworkPackage.SAMPLE__CONFIDENCE, oldConfidence, confidence));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getTolerable() {
		return tolerable;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTolerable(BigDecimal newTolerable) {
		BigDecimal oldTolerable = tolerable;
		tolerable = newTolerable;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FieldworkPackage.SAMPLE__TOLERABLE, oldTolerable, tolerable));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getShare() {
		return share;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setShare(BigDecimal newShare) {
		BigDecimal oldShare = share;
		share = newShare;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FieldworkPackage.SAMPLE__SHARE, oldShare, share));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getSize() {
		return size;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSize(int newSize) {
		int oldSize = size;
		size = newSize;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FieldworkPackage.SAMPLE__SIZE, oldSize, size));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRuleSet() {
		return ruleSet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRuleSet(String newRuleSet) {
		String oldRuleSet = ruleSet;
		ruleSet = newRuleSet;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FieldworkPackage.SAMPLE__RULE_SET, oldRuleSet, ruleSet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getPopulationCount() {
		return populationCount;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPopulationCount(int newPopulationCount) {
		int oldPopulationCount = populationCount;
		populationCount = newPopulationCount;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FieldworkPackage.SAMPLE__POPULATION_COUNT, oldPopulationCount, populationCount));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getPopulationValue() {
		return populationValue;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPopulationValue(BigDecimal newPopulationValue) {
		BigDecimal oldPopulationValue = populationValue;
		populationValue = newPopulationValue;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FieldworkPackage.SAMPLE__POPULATION_VALUE, oldPopulationValue, populationValue));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPopulationDigest() {
		return populationDigest;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPopulationDigest(String newPopulationDigest) {
		String oldPopulationDigest = populationDigest;
		populationDigest = newPopulationDigest;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FieldworkPackage.SAMPLE__POPULATION_DIGEST, oldPopulationDigest, populationDigest));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDrawnBy() {
		return drawnBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDrawnBy(String newDrawnBy) {
		String oldDrawnBy = drawnBy;
		drawnBy = newDrawnBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FieldworkPackage.SAMPLE__DRAWN_BY, oldDrawnBy, drawnBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getDrawnAt() {
		return drawnAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDrawnAt(Instant newDrawnAt) {
		Instant oldDrawnAt = drawnAt;
		drawnAt = newDrawnAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FieldworkPackage.SAMPLE__DRAWN_AT, oldDrawnAt, drawnAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEnlarges() {
		return enlarges;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEnlarges(String newEnlarges) {
		String oldEnlarges = enlarges;
		enlarges = newEnlarges;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FieldworkPackage.SAMPLE__ENLARGES, oldEnlarges, enlarges));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReason() {
		return reason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReason(String newReason) {
		String oldReason = reason;
		reason = newReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FieldworkPackage.SAMPLE__REASON, oldReason, reason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SampleItem> getItems() {
		if (items == null) {
			items = new EObjectContainmentEList<SampleItem>(SampleItem.class, this, FieldworkPackage.SAMPLE__ITEMS);
		}
		return items;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case FieldworkPackage.SAMPLE__ITEMS:
				return ((InternalEList<?>)getItems()).basicRemove(otherEnd, msgs);
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
			case FieldworkPackage.SAMPLE__TITLE:
				return getTitle();
			case FieldworkPackage.SAMPLE__METHOD:
				return getMethod();
			case FieldworkPackage.SAMPLE__POPULATION:
				return getPopulation();
			case FieldworkPackage.SAMPLE__FILTER:
				return getFilter();
			case FieldworkPackage.SAMPLE__SEED:
				return getSeed();
			case FieldworkPackage.SAMPLE__CONFIDENCE:
				return getConfidence();
			case FieldworkPackage.SAMPLE__TOLERABLE:
				return getTolerable();
			case FieldworkPackage.SAMPLE__SHARE:
				return getShare();
			case FieldworkPackage.SAMPLE__SIZE:
				return getSize();
			case FieldworkPackage.SAMPLE__RULE_SET:
				return getRuleSet();
			case FieldworkPackage.SAMPLE__POPULATION_COUNT:
				return getPopulationCount();
			case FieldworkPackage.SAMPLE__POPULATION_VALUE:
				return getPopulationValue();
			case FieldworkPackage.SAMPLE__POPULATION_DIGEST:
				return getPopulationDigest();
			case FieldworkPackage.SAMPLE__DRAWN_BY:
				return getDrawnBy();
			case FieldworkPackage.SAMPLE__DRAWN_AT:
				return getDrawnAt();
			case FieldworkPackage.SAMPLE__ENLARGES:
				return getEnlarges();
			case FieldworkPackage.SAMPLE__REASON:
				return getReason();
			case FieldworkPackage.SAMPLE__ITEMS:
				return getItems();
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
			case FieldworkPackage.SAMPLE__TITLE:
				setTitle((String)newValue);
				return;
			case FieldworkPackage.SAMPLE__METHOD:
				setMethod((SamplingMethod)newValue);
				return;
			case FieldworkPackage.SAMPLE__POPULATION:
				setPopulation((String)newValue);
				return;
			case FieldworkPackage.SAMPLE__FILTER:
				setFilter((String)newValue);
				return;
			case FieldworkPackage.SAMPLE__SEED:
				setSeed((Long)newValue);
				return;
			case FieldworkPackage.SAMPLE__CONFIDENCE:
				setConfidence((BigDecimal)newValue);
				return;
			case FieldworkPackage.SAMPLE__TOLERABLE:
				setTolerable((BigDecimal)newValue);
				return;
			case FieldworkPackage.SAMPLE__SHARE:
				setShare((BigDecimal)newValue);
				return;
			case FieldworkPackage.SAMPLE__SIZE:
				setSize((Integer)newValue);
				return;
			case FieldworkPackage.SAMPLE__RULE_SET:
				setRuleSet((String)newValue);
				return;
			case FieldworkPackage.SAMPLE__POPULATION_COUNT:
				setPopulationCount((Integer)newValue);
				return;
			case FieldworkPackage.SAMPLE__POPULATION_VALUE:
				setPopulationValue((BigDecimal)newValue);
				return;
			case FieldworkPackage.SAMPLE__POPULATION_DIGEST:
				setPopulationDigest((String)newValue);
				return;
			case FieldworkPackage.SAMPLE__DRAWN_BY:
				setDrawnBy((String)newValue);
				return;
			case FieldworkPackage.SAMPLE__DRAWN_AT:
				setDrawnAt((Instant)newValue);
				return;
			case FieldworkPackage.SAMPLE__ENLARGES:
				setEnlarges((String)newValue);
				return;
			case FieldworkPackage.SAMPLE__REASON:
				setReason((String)newValue);
				return;
			case FieldworkPackage.SAMPLE__ITEMS:
				getItems().clear();
				getItems().addAll((Collection<? extends SampleItem>)newValue);
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
			case FieldworkPackage.SAMPLE__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case FieldworkPackage.SAMPLE__METHOD:
				setMethod(METHOD_EDEFAULT);
				return;
			case FieldworkPackage.SAMPLE__POPULATION:
				setPopulation(POPULATION_EDEFAULT);
				return;
			case FieldworkPackage.SAMPLE__FILTER:
				setFilter(FILTER_EDEFAULT);
				return;
			case FieldworkPackage.SAMPLE__SEED:
				setSeed(SEED_EDEFAULT);
				return;
			case FieldworkPackage.SAMPLE__CONFIDENCE:
				setConfidence(CONFIDENCE_EDEFAULT);
				return;
			case FieldworkPackage.SAMPLE__TOLERABLE:
				setTolerable(TOLERABLE_EDEFAULT);
				return;
			case FieldworkPackage.SAMPLE__SHARE:
				setShare(SHARE_EDEFAULT);
				return;
			case FieldworkPackage.SAMPLE__SIZE:
				setSize(SIZE_EDEFAULT);
				return;
			case FieldworkPackage.SAMPLE__RULE_SET:
				setRuleSet(RULE_SET_EDEFAULT);
				return;
			case FieldworkPackage.SAMPLE__POPULATION_COUNT:
				setPopulationCount(POPULATION_COUNT_EDEFAULT);
				return;
			case FieldworkPackage.SAMPLE__POPULATION_VALUE:
				setPopulationValue(POPULATION_VALUE_EDEFAULT);
				return;
			case FieldworkPackage.SAMPLE__POPULATION_DIGEST:
				setPopulationDigest(POPULATION_DIGEST_EDEFAULT);
				return;
			case FieldworkPackage.SAMPLE__DRAWN_BY:
				setDrawnBy(DRAWN_BY_EDEFAULT);
				return;
			case FieldworkPackage.SAMPLE__DRAWN_AT:
				setDrawnAt(DRAWN_AT_EDEFAULT);
				return;
			case FieldworkPackage.SAMPLE__ENLARGES:
				setEnlarges(ENLARGES_EDEFAULT);
				return;
			case FieldworkPackage.SAMPLE__REASON:
				setReason(REASON_EDEFAULT);
				return;
			case FieldworkPackage.SAMPLE__ITEMS:
				getItems().clear();
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
			case FieldworkPackage.SAMPLE__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case FieldworkPackage.SAMPLE__METHOD:
				return method != METHOD_EDEFAULT;
			case FieldworkPackage.SAMPLE__POPULATION:
				return POPULATION_EDEFAULT == null ? population != null : !POPULATION_EDEFAULT.equals(population);
			case FieldworkPackage.SAMPLE__FILTER:
				return FILTER_EDEFAULT == null ? filter != null : !FILTER_EDEFAULT.equals(filter);
			case FieldworkPackage.SAMPLE__SEED:
				return seed != SEED_EDEFAULT;
			case FieldworkPackage.SAMPLE__CONFIDENCE:
				return CONFIDENCE_EDEFAULT == null ? confidence != null : !CONFIDENCE_EDEFAULT.equals(confidence);
			case FieldworkPackage.SAMPLE__TOLERABLE:
				return TOLERABLE_EDEFAULT == null ? tolerable != null : !TOLERABLE_EDEFAULT.equals(tolerable);
			case FieldworkPackage.SAMPLE__SHARE:
				return SHARE_EDEFAULT == null ? share != null : !SHARE_EDEFAULT.equals(share);
			case FieldworkPackage.SAMPLE__SIZE:
				return size != SIZE_EDEFAULT;
			case FieldworkPackage.SAMPLE__RULE_SET:
				return RULE_SET_EDEFAULT == null ? ruleSet != null : !RULE_SET_EDEFAULT.equals(ruleSet);
			case FieldworkPackage.SAMPLE__POPULATION_COUNT:
				return populationCount != POPULATION_COUNT_EDEFAULT;
			case FieldworkPackage.SAMPLE__POPULATION_VALUE:
				return POPULATION_VALUE_EDEFAULT == null ? populationValue != null : !POPULATION_VALUE_EDEFAULT.equals(populationValue);
			case FieldworkPackage.SAMPLE__POPULATION_DIGEST:
				return POPULATION_DIGEST_EDEFAULT == null ? populationDigest != null : !POPULATION_DIGEST_EDEFAULT.equals(populationDigest);
			case FieldworkPackage.SAMPLE__DRAWN_BY:
				return DRAWN_BY_EDEFAULT == null ? drawnBy != null : !DRAWN_BY_EDEFAULT.equals(drawnBy);
			case FieldworkPackage.SAMPLE__DRAWN_AT:
				return DRAWN_AT_EDEFAULT == null ? drawnAt != null : !DRAWN_AT_EDEFAULT.equals(drawnAt);
			case FieldworkPackage.SAMPLE__ENLARGES:
				return ENLARGES_EDEFAULT == null ? enlarges != null : !ENLARGES_EDEFAULT.equals(enlarges);
			case FieldworkPackage.SAMPLE__REASON:
				return REASON_EDEFAULT == null ? reason != null : !REASON_EDEFAULT.equals(reason);
			case FieldworkPackage.SAMPLE__ITEMS:
				return items != null && !items.isEmpty();
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
		result.append(" (title: "); //$NON-NLS-1$
		result.append(title);
		result.append(", method: "); //$NON-NLS-1$
		result.append(method);
		result.append(", population: "); //$NON-NLS-1$
		result.append(population);
		result.append(", filter: "); //$NON-NLS-1$
		result.append(filter);
		result.append(", seed: "); //$NON-NLS-1$
		result.append(seed);
		result.append(", confidence: "); //$NON-NLS-1$
		result.append(confidence);
		result.append(", tolerable: "); //$NON-NLS-1$
		result.append(tolerable);
		result.append(", share: "); //$NON-NLS-1$
		result.append(share);
		result.append(", size: "); //$NON-NLS-1$
		result.append(size);
		result.append(", ruleSet: "); //$NON-NLS-1$
		result.append(ruleSet);
		result.append(", populationCount: "); //$NON-NLS-1$
		result.append(populationCount);
		result.append(", populationValue: "); //$NON-NLS-1$
		result.append(populationValue);
		result.append(", populationDigest: "); //$NON-NLS-1$
		result.append(populationDigest);
		result.append(", drawnBy: "); //$NON-NLS-1$
		result.append(drawnBy);
		result.append(", drawnAt: "); //$NON-NLS-1$
		result.append(drawnAt);
		result.append(", enlarges: "); //$NON-NLS-1$
		result.append(enlarges);
		result.append(", reason: "); //$NON-NLS-1$
		result.append(reason);
		result.append(')');
		return result.toString();
	}

} //SampleImpl
