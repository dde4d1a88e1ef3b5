/**
 */
package org.hecha.model.engagement;

import java.math.BigDecimal;

import java.time.Instant;
import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.hecha.model.base.Identified;

import org.hecha.model.fieldwork.Fieldwork;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Engagement</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Root: one verification job for one organization and one period.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hecha.model.engagement.Engagement#getNumber <em>Number</em>}</li>
 *   <li>{@link org.hecha.model.engagement.Engagement#getTitle <em>Title</em>}</li>
 *   <li>{@link org.hecha.model.engagement.Engagement#getProgramme <em>Programme</em>}</li>
 *   <li>{@link org.hecha.model.engagement.Engagement#getSchemaVersion <em>Schema Version</em>}</li>
 *   <li>{@link org.hecha.model.engagement.Engagement#getDataVersion <em>Data Version</em>}</li>
 *   <li>{@link org.hecha.model.engagement.Engagement#getStatementKinds <em>Statement Kinds</em>}</li>
 *   <li>{@link org.hecha.model.engagement.Engagement#getCriteria <em>Criteria</em>}</li>
 *   <li>{@link org.hecha.model.engagement.Engagement#getPeriodStart <em>Period Start</em>}</li>
 *   <li>{@link org.hecha.model.engagement.Engagement#getPeriodEnd <em>Period End</em>}</li>
 *   <li>{@link org.hecha.model.engagement.Engagement#getAssuranceLevel <em>Assurance Level</em>}</li>
 *   <li>{@link org.hecha.model.engagement.Engagement#getMaterialityPercent <em>Materiality Percent</em>}</li>
 *   <li>{@link org.hecha.model.engagement.Engagement#getMaterialityAbsolute <em>Materiality Absolute</em>}</li>
 *   <li>{@link org.hecha.model.engagement.Engagement#getGwpSet <em>Gwp Set</em>}</li>
 *   <li>{@link org.hecha.model.engagement.Engagement#getFuelTableId <em>Fuel Table Id</em>}</li>
 *   <li>{@link org.hecha.model.engagement.Engagement#getElectricitySeries <em>Electricity Series</em>}</li>
 *   <li>{@link org.hecha.model.engagement.Engagement#getElectricityYear <em>Electricity Year</em>}</li>
 *   <li>{@link org.hecha.model.engagement.Engagement#getProfileId <em>Profile Id</em>}</li>
 *   <li>{@link org.hecha.model.engagement.Engagement#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.hecha.model.engagement.Engagement#isIllustrative <em>Illustrative</em>}</li>
 *   <li>{@link org.hecha.model.engagement.Engagement#getNotes <em>Notes</em>}</li>
 *   <li>{@link org.hecha.model.engagement.Engagement#getOrganization <em>Organization</em>}</li>
 *   <li>{@link org.hecha.model.engagement.Engagement#getBody <em>Body</em>}</li>
 *   <li>{@link org.hecha.model.engagement.Engagement#getTeam <em>Team</em>}</li>
 *   <li>{@link org.hecha.model.engagement.Engagement#getProcess <em>Process</em>}</li>
 *   <li>{@link org.hecha.model.engagement.Engagement#getSignOffs <em>Sign Offs</em>}</li>
 *   <li>{@link org.hecha.model.engagement.Engagement#getOpinion <em>Opinion</em>}</li>
 *   <li>{@link org.hecha.model.engagement.Engagement#getThresholds <em>Thresholds</em>}</li>
 *   <li>{@link org.hecha.model.engagement.Engagement#getPriorNumber <em>Prior Number</em>}</li>
 *   <li>{@link org.hecha.model.engagement.Engagement#getFieldwork <em>Fieldwork</em>}</li>
 *   <li>{@link org.hecha.model.engagement.Engagement#getMaterialityBy <em>Materiality By</em>}</li>
 *   <li>{@link org.hecha.model.engagement.Engagement#getMaterialityAt <em>Materiality At</em>}</li>
 * </ul>
 *
 * @see org.hecha.model.engagement.EngagementPackage#getEngagement()
 * @model
 * @generated
 */
public interface Engagement extends Identified {
	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The body's own number of the engagement; printed on the report.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(String)
	 * @see org.hecha.model.engagement.EngagementPackage#getEngagement_Number()
	 * @model
	 * @generated
	 */
	String getNumber();

	/**
	 * Sets the value of the '{@link org.hecha.model.engagement.Engagement#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(String value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Title in the language of the report.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.hecha.model.engagement.EngagementPackage#getEngagement_Title()
	 * @model
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.hecha.model.engagement.Engagement#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Programme</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Programme the verification serves, for instance the Jiangsu zero-carbon factory guide.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Programme</em>' attribute.
	 * @see #setProgramme(String)
	 * @see org.hecha.model.engagement.EngagementPackage#getEngagement_Programme()
	 * @model
	 * @generated
	 */
	String getProgramme();

	/**
	 * Sets the value of the '{@link org.hecha.model.engagement.Engagement#getProgramme <em>Programme</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Programme</em>' attribute.
	 * @see #getProgramme()
	 * @generated
	 */
	void setProgramme(String value);

	/**
	 * Returns the value of the '<em><b>Schema Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Version of the stored form; migration goes by it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Schema Version</em>' attribute.
	 * @see #setSchemaVersion(String)
	 * @see org.hecha.model.engagement.EngagementPackage#getEngagement_SchemaVersion()
	 * @model
	 * @generated
	 */
	String getSchemaVersion();

	/**
	 * Sets the value of the '{@link org.hecha.model.engagement.Engagement#getSchemaVersion <em>Schema Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Schema Version</em>' attribute.
	 * @see #getSchemaVersion()
	 * @generated
	 */
	void setSchemaVersion(String value);

	/**
	 * Returns the value of the '<em><b>Data Version</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Raised with every change handed to the client; printed on the report.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Data Version</em>' attribute.
	 * @see #setDataVersion(int)
	 * @see org.hecha.model.engagement.EngagementPackage#getEngagement_DataVersion()
	 * @model default="1"
	 * @generated
	 */
	int getDataVersion();

	/**
	 * Sets the value of the '{@link org.hecha.model.engagement.Engagement#getDataVersion <em>Data Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Data Version</em>' attribute.
	 * @see #getDataVersion()
	 * @generated
	 */
	void setDataVersion(int value);

	/**
	 * Returns the value of the '<em><b>Statement Kinds</b></em>' attribute list.
	 * The list contents are of type {@link org.hecha.model.engagement.StatementKind}.
	 * The literals are from the enumeration {@link org.hecha.model.engagement.StatementKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the package states.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Statement Kinds</em>' attribute list.
	 * @see org.hecha.model.engagement.StatementKind
	 * @see org.hecha.model.engagement.EngagementPackage#getEngagement_StatementKinds()
	 * @model unique="false"
	 * @generated
	 */
	EList<StatementKind> getStatementKinds();

	/**
	 * Returns the value of the '<em><b>Criteria</b></em>' containment reference list.
	 * The list contents are of type {@link org.hecha.model.engagement.Criterion}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Standards applied, with editions.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Criteria</em>' containment reference list.
	 * @see org.hecha.model.engagement.EngagementPackage#getEngagement_Criteria()
	 * @model containment="true"
	 * @generated
	 */
	EList<Criterion> getCriteria();

	/**
	 * Returns the value of the '<em><b>Period Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First day of the reporting period.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Period Start</em>' attribute.
	 * @see #setPeriodStart(LocalDate)
	 * @see org.hecha.model.engagement.EngagementPackage#getEngagement_PeriodStart()
	 * @model dataType="org.hecha.model.base.LocalDate"
	 * @generated
	 */
	LocalDate getPeriodStart();

	/**
	 * Sets the value of the '{@link org.hecha.model.engagement.Engagement#getPeriodStart <em>Period Start</em>}' attribute.
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
	 * Last day of the reporting period, inclusive.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Period End</em>' attribute.
	 * @see #setPeriodEnd(LocalDate)
	 * @see org.hecha.model.engagement.EngagementPackage#getEngagement_PeriodEnd()
	 * @model dataType="org.hecha.model.base.LocalDate"
	 * @generated
	 */
	LocalDate getPeriodEnd();

	/**
	 * Sets the value of the '{@link org.hecha.model.engagement.Engagement#getPeriodEnd <em>Period End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Period End</em>' attribute.
	 * @see #getPeriodEnd()
	 * @generated
	 */
	void setPeriodEnd(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Assurance Level</b></em>' attribute.
	 * The literals are from the enumeration {@link org.hecha.model.engagement.AssuranceLevel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Level of assurance agreed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Assurance Level</em>' attribute.
	 * @see org.hecha.model.engagement.AssuranceLevel
	 * @see #setAssuranceLevel(AssuranceLevel)
	 * @see org.hecha.model.engagement.EngagementPackage#getEngagement_AssuranceLevel()
	 * @model
	 * @generated
	 */
	AssuranceLevel getAssuranceLevel();

	/**
	 * Sets the value of the '{@link org.hecha.model.engagement.Engagement#getAssuranceLevel <em>Assurance Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Assurance Level</em>' attribute.
	 * @see org.hecha.model.engagement.AssuranceLevel
	 * @see #getAssuranceLevel()
	 * @generated
	 */
	void setAssuranceLevel(AssuranceLevel value);

	/**
	 * Returns the value of the '<em><b>Materiality Percent</b></em>' attribute.
	 * The default value is <code>"5"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Materiality threshold in per cent of the total; a term of the contract, no standard fixes it. 0 = every departure counts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Materiality Percent</em>' attribute.
	 * @see #setMaterialityPercent(BigDecimal)
	 * @see org.hecha.model.engagement.EngagementPackage#getEngagement_MaterialityPercent()
	 * @model default="5" dataType="org.hecha.model.base.Decimal"
	 * @generated
	 */
	BigDecimal getMaterialityPercent();

	/**
	 * Sets the value of the '{@link org.hecha.model.engagement.Engagement#getMaterialityPercent <em>Materiality Percent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Materiality Percent</em>' attribute.
	 * @see #getMaterialityPercent()
	 * @generated
	 */
	void setMaterialityPercent(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Materiality Absolute</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Absolute threshold in tCO2e, where one is agreed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Materiality Absolute</em>' attribute.
	 * @see #setMaterialityAbsolute(BigDecimal)
	 * @see org.hecha.model.engagement.EngagementPackage#getEngagement_MaterialityAbsolute()
	 * @model dataType="org.hecha.model.base.Decimal"
	 * @generated
	 */
	BigDecimal getMaterialityAbsolute();

	/**
	 * Sets the value of the '{@link org.hecha.model.engagement.Engagement#getMaterialityAbsolute <em>Materiality Absolute</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Materiality Absolute</em>' attribute.
	 * @see #getMaterialityAbsolute()
	 * @generated
	 */
	void setMaterialityAbsolute(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Gwp Set</b></em>' attribute.
	 * The default value is <code>"AR6"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Set of global warming potentials: SAR, AR4, AR5 or AR6. One per inventory.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Gwp Set</em>' attribute.
	 * @see #setGwpSet(String)
	 * @see org.hecha.model.engagement.EngagementPackage#getEngagement_GwpSet()
	 * @model default="AR6"
	 * @generated
	 */
	String getGwpSet();

	/**
	 * Sets the value of the '{@link org.hecha.model.engagement.Engagement#getGwpSet <em>Gwp Set</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Gwp Set</em>' attribute.
	 * @see #getGwpSet()
	 * @generated
	 */
	void setGwpSet(String value);

	/**
	 * Returns the value of the '<em><b>Fuel Table Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Factor table from which fuel defaults are taken; bound per engagement because documents differ.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fuel Table Id</em>' attribute.
	 * @see #setFuelTableId(String)
	 * @see org.hecha.model.engagement.EngagementPackage#getEngagement_FuelTableId()
	 * @model
	 * @generated
	 */
	String getFuelTableId();

	/**
	 * Sets the value of the '{@link org.hecha.model.engagement.Engagement#getFuelTableId <em>Fuel Table Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fuel Table Id</em>' attribute.
	 * @see #getFuelTableId()
	 * @generated
	 */
	void setFuelTableId(String value);

	/**
	 * Returns the value of the '<em><b>Electricity Series</b></em>' attribute.
	 * The default value is <code>"CN-NATIONAL-EXCL"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Factor series for purchased power; the guide asks for the national one that excludes market-traded non-fossil electricity.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Electricity Series</em>' attribute.
	 * @see #setElectricitySeries(String)
	 * @see org.hecha.model.engagement.EngagementPackage#getEngagement_ElectricitySeries()
	 * @model default="CN-NATIONAL-EXCL"
	 * @generated
	 */
	String getElectricitySeries();

	/**
	 * Sets the value of the '{@link org.hecha.model.engagement.Engagement#getElectricitySeries <em>Electricity Series</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Electricity Series</em>' attribute.
	 * @see #getElectricitySeries()
	 * @generated
	 */
	void setElectricitySeries(String value);

	/**
	 * Returns the value of the '<em><b>Electricity Year</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Data year of the factor for purchased power; 0 = the latest announced, as the guide asks.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Electricity Year</em>' attribute.
	 * @see #setElectricityYear(int)
	 * @see org.hecha.model.engagement.EngagementPackage#getEngagement_ElectricityYear()
	 * @model default="0"
	 * @generated
	 */
	int getElectricityYear();

	/**
	 * Sets the value of the '{@link org.hecha.model.engagement.Engagement#getElectricityYear <em>Electricity Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Electricity Year</em>' attribute.
	 * @see #getElectricityYear()
	 * @generated
	 */
	void setElectricityYear(int value);

	/**
	 * Returns the value of the '<em><b>Profile Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Check profile that fixes the severities.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Profile Id</em>' attribute.
	 * @see #setProfileId(String)
	 * @see org.hecha.model.engagement.EngagementPackage#getEngagement_ProfileId()
	 * @model
	 * @generated
	 */
	String getProfileId();

	/**
	 * Sets the value of the '{@link org.hecha.model.engagement.Engagement#getProfileId <em>Profile Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Profile Id</em>' attribute.
	 * @see #getProfileId()
	 * @generated
	 */
	void setProfileId(String value);

	/**
	 * Returns the value of the '<em><b>Language</b></em>' attribute.
	 * The default value is <code>"zh"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Language of the report: zh or en.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Language</em>' attribute.
	 * @see #setLanguage(String)
	 * @see org.hecha.model.engagement.EngagementPackage#getEngagement_Language()
	 * @model default="zh"
	 * @generated
	 */
	String getLanguage();

	/**
	 * Sets the value of the '{@link org.hecha.model.engagement.Engagement#getLanguage <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Language</em>' attribute.
	 * @see #getLanguage()
	 * @generated
	 */
	void setLanguage(String value);

	/**
	 * Returns the value of the '<em><b>Illustrative</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True for demonstration data; screens, report and package say so.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Illustrative</em>' attribute.
	 * @see #setIllustrative(boolean)
	 * @see org.hecha.model.engagement.EngagementPackage#getEngagement_Illustrative()
	 * @model default="false"
	 * @generated
	 */
	boolean isIllustrative();

	/**
	 * Sets the value of the '{@link org.hecha.model.engagement.Engagement#isIllustrative <em>Illustrative</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Illustrative</em>' attribute.
	 * @see #isIllustrative()
	 * @generated
	 */
	void setIllustrative(boolean value);

	/**
	 * Returns the value of the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Free text, printed in the report.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Notes</em>' attribute.
	 * @see #setNotes(String)
	 * @see org.hecha.model.engagement.EngagementPackage#getEngagement_Notes()
	 * @model
	 * @generated
	 */
	String getNotes();

	/**
	 * Sets the value of the '{@link org.hecha.model.engagement.Engagement#getNotes <em>Notes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Notes</em>' attribute.
	 * @see #getNotes()
	 * @generated
	 */
	void setNotes(String value);

	/**
	 * Returns the value of the '<em><b>Organization</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The verified factory.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Organization</em>' containment reference.
	 * @see #setOrganization(Organization)
	 * @see org.hecha.model.engagement.EngagementPackage#getEngagement_Organization()
	 * @model containment="true"
	 * @generated
	 */
	Organization getOrganization();

	/**
	 * Sets the value of the '{@link org.hecha.model.engagement.Engagement#getOrganization <em>Organization</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Organization</em>' containment reference.
	 * @see #getOrganization()
	 * @generated
	 */
	void setOrganization(Organization value);

	/**
	 * Returns the value of the '<em><b>Body</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The body that verifies.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Body</em>' containment reference.
	 * @see #setBody(VerificationBody)
	 * @see org.hecha.model.engagement.EngagementPackage#getEngagement_Body()
	 * @model containment="true"
	 * @generated
	 */
	VerificationBody getBody();

	/**
	 * Sets the value of the '{@link org.hecha.model.engagement.Engagement#getBody <em>Body</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Body</em>' containment reference.
	 * @see #getBody()
	 * @generated
	 */
	void setBody(VerificationBody value);

	/**
	 * Returns the value of the '<em><b>Team</b></em>' containment reference list.
	 * The list contents are of type {@link org.hecha.model.engagement.TeamMember}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * People and their roles.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Team</em>' containment reference list.
	 * @see org.hecha.model.engagement.EngagementPackage#getEngagement_Team()
	 * @model containment="true"
	 * @generated
	 */
	EList<TeamMember> getTeam();

	/**
	 * Returns the value of the '<em><b>Process</b></em>' containment reference list.
	 * The list contents are of type {@link org.hecha.model.engagement.ProcessStep}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Steps of the verification.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Process</em>' containment reference list.
	 * @see org.hecha.model.engagement.EngagementPackage#getEngagement_Process()
	 * @model containment="true"
	 * @generated
	 */
	EList<ProcessStep> getProcess();

	/**
	 * Returns the value of the '<em><b>Sign Offs</b></em>' containment reference list.
	 * The list contents are of type {@link org.hecha.model.engagement.SignOff}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sign-offs given inside the workbench, before the package is sealed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sign Offs</em>' containment reference list.
	 * @see org.hecha.model.engagement.EngagementPackage#getEngagement_SignOffs()
	 * @model containment="true"
	 * @generated
	 */
	EList<SignOff> getSignOffs();

	/**
	 * Returns the value of the '<em><b>Opinion</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The conclusion.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Opinion</em>' containment reference.
	 * @see #setOpinion(Opinion)
	 * @see org.hecha.model.engagement.EngagementPackage#getEngagement_Opinion()
	 * @model containment="true"
	 * @generated
	 */
	Opinion getOpinion();

	/**
	 * Sets the value of the '{@link org.hecha.model.engagement.Engagement#getOpinion <em>Opinion</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Opinion</em>' containment reference.
	 * @see #getOpinion()
	 * @generated
	 */
	void setOpinion(Opinion value);

	/**
	 * Returns the value of the '<em><b>Thresholds</b></em>' containment reference list.
	 * The list contents are of type {@link org.hecha.model.engagement.CategoryThreshold}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Materiality per category, where one was agreed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Thresholds</em>' containment reference list.
	 * @see org.hecha.model.engagement.EngagementPackage#getEngagement_Thresholds()
	 * @model containment="true"
	 * @generated
	 */
	EList<CategoryThreshold> getThresholds();

	/**
	 * Returns the value of the '<em><b>Prior Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of the engagement of the year before, for what is carried forward.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Prior Number</em>' attribute.
	 * @see #setPriorNumber(String)
	 * @see org.hecha.model.engagement.EngagementPackage#getEngagement_PriorNumber()
	 * @model
	 * @generated
	 */
	String getPriorNumber();

	/**
	 * Sets the value of the '{@link org.hecha.model.engagement.Engagement#getPriorNumber <em>Prior Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Prior Number</em>' attribute.
	 * @see #getPriorNumber()
	 * @generated
	 */
	void setPriorNumber(String value);

	/**
	 * Returns the value of the '<em><b>Fieldwork</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the team planned, asked and tested.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fieldwork</em>' containment reference.
	 * @see #setFieldwork(Fieldwork)
	 * @see org.hecha.model.engagement.EngagementPackage#getEngagement_Fieldwork()
	 * @model containment="true"
	 * @generated
	 */
	Fieldwork getFieldwork();

	/**
	 * Sets the value of the '{@link org.hecha.model.engagement.Engagement#getFieldwork <em>Fieldwork</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fieldwork</em>' containment reference.
	 * @see #getFieldwork()
	 * @generated
	 */
	void setFieldwork(Fieldwork value);

	/**
	 * Returns the value of the '<em><b>Materiality By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Member of the team who last agreed the thresholds of materiality.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Materiality By</em>' attribute.
	 * @see #setMaterialityBy(String)
	 * @see org.hecha.model.engagement.EngagementPackage#getEngagement_MaterialityBy()
	 * @model
	 * @generated
	 */
	String getMaterialityBy();

	/**
	 * Sets the value of the '{@link org.hecha.model.engagement.Engagement#getMaterialityBy <em>Materiality By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Materiality By</em>' attribute.
	 * @see #getMaterialityBy()
	 * @generated
	 */
	void setMaterialityBy(String value);

	/**
	 * Returns the value of the '<em><b>Materiality At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When the thresholds of materiality were last agreed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Materiality At</em>' attribute.
	 * @see #setMaterialityAt(Instant)
	 * @see org.hecha.model.engagement.EngagementPackage#getEngagement_MaterialityAt()
	 * @model dataType="org.hecha.model.base.Instant"
	 * @generated
	 */
	Instant getMaterialityAt();

	/**
	 * Sets the value of the '{@link org.hecha.model.engagement.Engagement#getMaterialityAt <em>Materiality At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Materiality At</em>' attribute.
	 * @see #getMaterialityAt()
	 * @generated
	 */
	void setMaterialityAt(Instant value);

} // Engagement
