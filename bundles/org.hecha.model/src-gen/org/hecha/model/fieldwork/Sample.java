/**
 */
package org.hecha.model.fieldwork;

import java.math.BigDecimal;

import java.time.Instant;

import org.eclipse.emf.common.util.EList;

import org.hecha.model.base.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Sample</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A sample and what its items showed. The extrapolation is recomputed, never stored.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hecha.model.fieldwork.Sample#getTitle <em>Title</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.Sample#getMethod <em>Method</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.Sample#getPopulation <em>Population</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.Sample#getFilter <em>Filter</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.Sample#getSeed <em>Seed</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.Sample#getConfidence <em>Confidence</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.Sample#getTolerable <em>Tolerable</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.Sample#getShare <em>Share</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.Sample#getSize <em>Size</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.Sample#getRuleSet <em>Rule Set</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.Sample#getPopulationCount <em>Population Count</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.Sample#getPopulationValue <em>Population Value</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.Sample#getPopulationDigest <em>Population Digest</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.Sample#getDrawnBy <em>Drawn By</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.Sample#getDrawnAt <em>Drawn At</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.Sample#getEnlarges <em>Enlarges</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.Sample#getReason <em>Reason</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.Sample#getItems <em>Items</em>}</li>
 * </ul>
 *
 * @see org.hecha.model.fieldwork.FieldworkPackage#getSample()
 * @model
 * @generated
 */
public interface Sample extends Identified {
	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is sampled.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.hecha.model.fieldwork.FieldworkPackage#getSample_Title()
	 * @model
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.hecha.model.fieldwork.Sample#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Method</b></em>' attribute.
	 * The literals are from the enumeration {@link org.hecha.model.fieldwork.SamplingMethod}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How items are chosen.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Method</em>' attribute.
	 * @see org.hecha.model.fieldwork.SamplingMethod
	 * @see #setMethod(SamplingMethod)
	 * @see org.hecha.model.fieldwork.FieldworkPackage#getSample_Method()
	 * @model
	 * @generated
	 */
	SamplingMethod getMethod();

	/**
	 * Sets the value of the '{@link org.hecha.model.fieldwork.Sample#getMethod <em>Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Method</em>' attribute.
	 * @see org.hecha.model.fieldwork.SamplingMethod
	 * @see #getMethod()
	 * @generated
	 */
	void setMethod(SamplingMethod value);

	/**
	 * Returns the value of the '<em><b>Population</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Kind of population: activity-data, sources.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Population</em>' attribute.
	 * @see #setPopulation(String)
	 * @see org.hecha.model.fieldwork.FieldworkPackage#getSample_Population()
	 * @model
	 * @generated
	 */
	String getPopulation();

	/**
	 * Sets the value of the '{@link org.hecha.model.fieldwork.Sample#getPopulation <em>Population</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Population</em>' attribute.
	 * @see #getPopulation()
	 * @generated
	 */
	void setPopulation(String value);

	/**
	 * Returns the value of the '<em><b>Filter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which part of it; empty for all.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Filter</em>' attribute.
	 * @see #setFilter(String)
	 * @see org.hecha.model.fieldwork.FieldworkPackage#getSample_Filter()
	 * @model
	 * @generated
	 */
	String getFilter();

	/**
	 * Sets the value of the '{@link org.hecha.model.fieldwork.Sample#getFilter <em>Filter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Filter</em>' attribute.
	 * @see #getFilter()
	 * @generated
	 */
	void setFilter(String value);

	/**
	 * Returns the value of the '<em><b>Seed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Seed of the choice; the same seed chooses the same items.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Seed</em>' attribute.
	 * @see #setSeed(long)
	 * @see org.hecha.model.fieldwork.FieldworkPackage#getSample_Seed()
	 * @model
	 * @generated
	 */
	long getSeed();

	/**
	 * Sets the value of the '{@link org.hecha.model.fieldwork.Sample#getSeed <em>Seed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Seed</em>' attribute.
	 * @see #getSeed()
	 * @generated
	 */
	void setSeed(long value);

	/**
	 * Returns the value of the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Confidence in percent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Confidence</em>' attribute.
	 * @see #setConfidence(BigDecimal)
	 * @see org.hecha.model.fieldwork.FieldworkPackage#getSample_Confidence()
	 * @model dataType="org.hecha.model.base.Decimal"
	 * @generated
	 */
	BigDecimal getConfidence();

	/**
	 * Sets the value of the '{@link org.hecha.model.fieldwork.Sample#getConfidence <em>Confidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Confidence</em>' attribute.
	 * @see #getConfidence()
	 * @generated
	 */
	void setConfidence(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Tolerable</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Tolerable error in tCO2e.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tolerable</em>' attribute.
	 * @see #setTolerable(BigDecimal)
	 * @see org.hecha.model.fieldwork.FieldworkPackage#getSample_Tolerable()
	 * @model dataType="org.hecha.model.base.Decimal"
	 * @generated
	 */
	BigDecimal getTolerable();

	/**
	 * Sets the value of the '{@link org.hecha.model.fieldwork.Sample#getTolerable <em>Tolerable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tolerable</em>' attribute.
	 * @see #getTolerable()
	 * @generated
	 */
	void setTolerable(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Share</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Share to be drawn in percent, where a rule set fixes it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Share</em>' attribute.
	 * @see #setShare(BigDecimal)
	 * @see org.hecha.model.fieldwork.FieldworkPackage#getSample_Share()
	 * @model dataType="org.hecha.model.base.Decimal"
	 * @generated
	 */
	BigDecimal getShare();

	/**
	 * Sets the value of the '{@link org.hecha.model.fieldwork.Sample#getShare <em>Share</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Share</em>' attribute.
	 * @see #getShare()
	 * @generated
	 */
	void setShare(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of items asked for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Size</em>' attribute.
	 * @see #setSize(int)
	 * @see org.hecha.model.fieldwork.FieldworkPackage#getSample_Size()
	 * @model
	 * @generated
	 */
	int getSize();

	/**
	 * Sets the value of the '{@link org.hecha.model.fieldwork.Sample#getSize <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Size</em>' attribute.
	 * @see #getSize()
	 * @generated
	 */
	void setSize(int value);

	/**
	 * Returns the value of the '<em><b>Rule Set</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Rule set it follows; empty for none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rule Set</em>' attribute.
	 * @see #setRuleSet(String)
	 * @see org.hecha.model.fieldwork.FieldworkPackage#getSample_RuleSet()
	 * @model
	 * @generated
	 */
	String getRuleSet();

	/**
	 * Sets the value of the '{@link org.hecha.model.fieldwork.Sample#getRuleSet <em>Rule Set</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rule Set</em>' attribute.
	 * @see #getRuleSet()
	 * @generated
	 */
	void setRuleSet(String value);

	/**
	 * Returns the value of the '<em><b>Population Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Items in the population when it was drawn.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Population Count</em>' attribute.
	 * @see #setPopulationCount(int)
	 * @see org.hecha.model.fieldwork.FieldworkPackage#getSample_PopulationCount()
	 * @model
	 * @generated
	 */
	int getPopulationCount();

	/**
	 * Sets the value of the '{@link org.hecha.model.fieldwork.Sample#getPopulationCount <em>Population Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Population Count</em>' attribute.
	 * @see #getPopulationCount()
	 * @generated
	 */
	void setPopulationCount(int value);

	/**
	 * Returns the value of the '<em><b>Population Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Their sum of absolute amounts in tCO2e.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Population Value</em>' attribute.
	 * @see #setPopulationValue(BigDecimal)
	 * @see org.hecha.model.fieldwork.FieldworkPackage#getSample_PopulationValue()
	 * @model dataType="org.hecha.model.base.Decimal"
	 * @generated
	 */
	BigDecimal getPopulationValue();

	/**
	 * Sets the value of the '{@link org.hecha.model.fieldwork.Sample#getPopulationValue <em>Population Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Population Value</em>' attribute.
	 * @see #getPopulationValue()
	 * @generated
	 */
	void setPopulationValue(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Population Digest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * SHA-256 over ids and amounts, so that a changed population shows.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Population Digest</em>' attribute.
	 * @see #setPopulationDigest(String)
	 * @see org.hecha.model.fieldwork.FieldworkPackage#getSample_PopulationDigest()
	 * @model
	 * @generated
	 */
	String getPopulationDigest();

	/**
	 * Sets the value of the '{@link org.hecha.model.fieldwork.Sample#getPopulationDigest <em>Population Digest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Population Digest</em>' attribute.
	 * @see #getPopulationDigest()
	 * @generated
	 */
	void setPopulationDigest(String value);

	/**
	 * Returns the value of the '<em><b>Drawn By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Team member.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Drawn By</em>' attribute.
	 * @see #setDrawnBy(String)
	 * @see org.hecha.model.fieldwork.FieldworkPackage#getSample_DrawnBy()
	 * @model
	 * @generated
	 */
	String getDrawnBy();

	/**
	 * Sets the value of the '{@link org.hecha.model.fieldwork.Sample#getDrawnBy <em>Drawn By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Drawn By</em>' attribute.
	 * @see #getDrawnBy()
	 * @generated
	 */
	void setDrawnBy(String value);

	/**
	 * Returns the value of the '<em><b>Drawn At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Drawn At</em>' attribute.
	 * @see #setDrawnAt(Instant)
	 * @see org.hecha.model.fieldwork.FieldworkPackage#getSample_DrawnAt()
	 * @model dataType="org.hecha.model.base.Instant"
	 * @generated
	 */
	Instant getDrawnAt();

	/**
	 * Sets the value of the '{@link org.hecha.model.fieldwork.Sample#getDrawnAt <em>Drawn At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Drawn At</em>' attribute.
	 * @see #getDrawnAt()
	 * @generated
	 */
	void setDrawnAt(Instant value);

	/**
	 * Returns the value of the '<em><b>Enlarges</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sample that this one enlarges.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Enlarges</em>' attribute.
	 * @see #setEnlarges(String)
	 * @see org.hecha.model.fieldwork.FieldworkPackage#getSample_Enlarges()
	 * @model
	 * @generated
	 */
	String getEnlarges();

	/**
	 * Sets the value of the '{@link org.hecha.model.fieldwork.Sample#getEnlarges <em>Enlarges</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Enlarges</em>' attribute.
	 * @see #getEnlarges()
	 * @generated
	 */
	void setEnlarges(String value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why it was enlarged.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.hecha.model.fieldwork.FieldworkPackage#getSample_Reason()
	 * @model
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.hecha.model.fieldwork.Sample#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

	/**
	 * Returns the value of the '<em><b>Items</b></em>' containment reference list.
	 * The list contents are of type {@link org.hecha.model.fieldwork.SampleItem}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The items, in the order drawn.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Items</em>' containment reference list.
	 * @see org.hecha.model.fieldwork.FieldworkPackage#getSample_Items()
	 * @model containment="true"
	 * @generated
	 */
	EList<SampleItem> getItems();

} // Sample
