/**
 */
package org.hecha.model.engagement.impl;

import java.math.BigDecimal;

import java.time.Instant;
import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.hecha.model.base.impl.IdentifiedImpl;

import org.hecha.model.engagement.AssuranceLevel;
import org.hecha.model.engagement.CategoryThreshold;
import org.hecha.model.engagement.Criterion;
import org.hecha.model.engagement.Engagement;
import org.hecha.model.engagement.EngagementPackage;
import org.hecha.model.engagement.Opinion;
import org.hecha.model.engagement.Organization;
import org.hecha.model.engagement.ProcessStep;
import org.hecha.model.engagement.SignOff;
import org.hecha.model.engagement.StatementKind;
import org.hecha.model.engagement.TeamMember;
import org.hecha.model.engagement.VerificationBody;

import org.hecha.model.fieldwork.Fieldwork;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Engagement</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.hecha.model.engagement.impl.EngagementImpl#getNumber <em>Number</em>}</li>
 *   <li>{@link org.hecha.model.engagement.impl.EngagementImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.hecha.model.engagement.impl.EngagementImpl#getProgramme <em>Programme</em>}</li>
 *   <li>{@link org.hecha.model.engagement.impl.EngagementImpl#getSchemaVersion <em>Schema Version</em>}</li>
 *   <li>{@link org.hecha.model.engagement.impl.EngagementImpl#getDataVersion <em>Data Version</em>}</li>
 *   <li>{@link org.hecha.model.engagement.impl.EngagementImpl#getStatementKinds <em>Statement Kinds</em>}</li>
 *   <li>{@link org.hecha.model.engagement.impl.EngagementImpl#getCriteria <em>Criteria</em>}</li>
 *   <li>{@link org.hecha.model.engagement.impl.EngagementImpl#getPeriodStart <em>Period Start</em>}</li>
 *   <li>{@link org.hecha.model.engagement.impl.EngagementImpl#getPeriodEnd <em>Period End</em>}</li>
 *   <li>{@link org.hecha.model.engagement.impl.EngagementImpl#getAssuranceLevel <em>Assurance Level</em>}</li>
 *   <li>{@link org.hecha.model.engagement.impl.EngagementImpl#getMaterialityPercent <em>Materiality Percent</em>}</li>
 *   <li>{@link org.hecha.model.engagement.impl.EngagementImpl#getMaterialityAbsolute <em>Materiality Absolute</em>}</li>
 *   <li>{@link org.hecha.model.engagement.impl.EngagementImpl#getGwpSet <em>Gwp Set</em>}</li>
 *   <li>{@link org.hecha.model.engagement.impl.EngagementImpl#getFuelTableId <em>Fuel Table Id</em>}</li>
 *   <li>{@link org.hecha.model.engagement.impl.EngagementImpl#getElectricitySeries <em>Electricity Series</em>}</li>
 *   <li>{@link org.hecha.model.engagement.impl.EngagementImpl#getElectricityYear <em>Electricity Year</em>}</li>
 *   <li>{@link org.hecha.model.engagement.impl.EngagementImpl#getProfileId <em>Profile Id</em>}</li>
 *   <li>{@link org.hecha.model.engagement.impl.EngagementImpl#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.hecha.model.engagement.impl.EngagementImpl#isIllustrative <em>Illustrative</em>}</li>
 *   <li>{@link org.hecha.model.engagement.impl.EngagementImpl#getNotes <em>Notes</em>}</li>
 *   <li>{@link org.hecha.model.engagement.impl.EngagementImpl#getOrganization <em>Organization</em>}</li>
 *   <li>{@link org.hecha.model.engagement.impl.EngagementImpl#getBody <em>Body</em>}</li>
 *   <li>{@link org.hecha.model.engagement.impl.EngagementImpl#getTeam <em>Team</em>}</li>
 *   <li>{@link org.hecha.model.engagement.impl.EngagementImpl#getProcess <em>Process</em>}</li>
 *   <li>{@link org.hecha.model.engagement.impl.EngagementImpl#getSignOffs <em>Sign Offs</em>}</li>
 *   <li>{@link org.hecha.model.engagement.impl.EngagementImpl#getOpinion <em>Opinion</em>}</li>
 *   <li>{@link org.hecha.model.engagement.impl.EngagementImpl#getThresholds <em>Thresholds</em>}</li>
 *   <li>{@link org.hecha.model.engagement.impl.EngagementImpl#getPriorNumber <em>Prior Number</em>}</li>
 *   <li>{@link org.hecha.model.engagement.impl.EngagementImpl#getFieldwork <em>Fieldwork</em>}</li>
 *   <li>{@link org.hecha.model.engagement.impl.EngagementImpl#getMaterialityBy <em>Materiality By</em>}</li>
 *   <li>{@link org.hecha.model.engagement.impl.EngagementImpl#getMaterialityAt <em>Materiality At</em>}</li>
 * </ul>
 *
 * @generated
 */
public class EngagementImpl extends IdentifiedImpl implements Engagement {
	/**
	 * The default value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected static final String NUMBER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected String number = NUMBER_EDEFAULT;

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
	 * The default value of the '{@link #getProgramme() <em>Programme</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProgramme()
	 * @generated
	 * @ordered
	 */
	protected static final String PROGRAMME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getProgramme() <em>Programme</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProgramme()
	 * @generated
	 * @ordered
	 */
	protected String programme = PROGRAMME_EDEFAULT;

	/**
	 * The default value of the '{@link #getSchemaVersion() <em>Schema Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSchemaVersion()
	 * @generated
	 * @ordered
	 */
	protected static final String SCHEMA_VERSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSchemaVersion() <em>Schema Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSchemaVersion()
	 * @generated
	 * @ordered
	 */
	protected String schemaVersion = SCHEMA_VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getDataVersion() <em>Data Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDataVersion()
	 * @generated
	 * @ordered
	 */
	protected static final int DATA_VERSION_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getDataVersion() <em>Data Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDataVersion()
	 * @generated
	 * @ordered
	 */
	protected int dataVersion = DATA_VERSION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getStatementKinds() <em>Statement Kinds</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatementKinds()
	 * @generated
	 * @ordered
	 */
	protected EList<StatementKind> statementKinds;

	/**
	 * The cached value of the '{@link #getCriteria() <em>Criteria</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCriteria()
	 * @generated
	 * @ordered
	 */
	protected EList<Criterion> criteria;

	/**
	 * The default value of the '{@link #getPeriodStart() <em>Period Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeriodStart()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate PERIOD_START_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPeriodStart() <em>Period Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeriodStart()
	 * @generated
	 * @ordered
	 */
	protected LocalDate periodStart = PERIOD_START_EDEFAULT;

	/**
	 * The default value of the '{@link #getPeriodEnd() <em>Period End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeriodEnd()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate PERIOD_END_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPeriodEnd() <em>Period End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeriodEnd()
	 * @generated
	 * @ordered
	 */
	protected LocalDate periodEnd = PERIOD_END_EDEFAULT;

	/**
	 * The default value of the '{@link #getAssuranceLevel() <em>Assurance Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAssuranceLevel()
	 * @generated
	 * @ordered
	 */
	protected static final AssuranceLevel ASSURANCE_LEVEL_EDEFAULT = AssuranceLevel.REASONABLE;

	/**
	 * The cached value of the '{@link #getAssuranceLevel() <em>Assurance Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAssuranceLevel()
	 * @generated
	 * @ordered
	 */
	protected AssuranceLevel assuranceLevel = ASSURANCE_LEVEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getMaterialityPercent() <em>Materiality Percent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaterialityPercent()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal MATERIALITY_PERCENT_EDEFAULT = new BigDecimal("5"); //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getMaterialityPercent() <em>Materiality Percent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaterialityPercent()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal materialityPercent = MATERIALITY_PERCENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getMaterialityAbsolute() <em>Materiality Absolute</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaterialityAbsolute()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal MATERIALITY_ABSOLUTE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMaterialityAbsolute() <em>Materiality Absolute</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaterialityAbsolute()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal materialityAbsolute = MATERIALITY_ABSOLUTE_EDEFAULT;

	/**
	 * The default value of the '{@link #getGwpSet() <em>Gwp Set</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGwpSet()
	 * @generated
	 * @ordered
	 */
	protected static final String GWP_SET_EDEFAULT = "AR6"; //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getGwpSet() <em>Gwp Set</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGwpSet()
	 * @generated
	 * @ordered
	 */
	protected String gwpSet = GWP_SET_EDEFAULT;

	/**
	 * The default value of the '{@link #getFuelTableId() <em>Fuel Table Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFuelTableId()
	 * @generated
	 * @ordered
	 */
	protected static final String FUEL_TABLE_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFuelTableId() <em>Fuel Table Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFuelTableId()
	 * @generated
	 * @ordered
	 */
	protected String fuelTableId = FUEL_TABLE_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getElectricitySeries() <em>Electricity Series</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getElectricitySeries()
	 * @generated
	 * @ordered
	 */
	protected static final String ELECTRICITY_SERIES_EDEFAULT = "CN-NATIONAL-EXCL"; //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getElectricitySeries() <em>Electricity Series</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getElectricitySeries()
	 * @generated
	 * @ordered
	 */
	protected String electricitySeries = ELECTRICITY_SERIES_EDEFAULT;

	/**
	 * The default value of the '{@link #getElectricityYear() <em>Electricity Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getElectricityYear()
	 * @generated
	 * @ordered
	 */
	protected static final int ELECTRICITY_YEAR_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getElectricityYear() <em>Electricity Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getElectricityYear()
	 * @generated
	 * @ordered
	 */
	protected int electricityYear = ELECTRICITY_YEAR_EDEFAULT;

	/**
	 * The default value of the '{@link #getProfileId() <em>Profile Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProfileId()
	 * @generated
	 * @ordered
	 */
	protected static final String PROFILE_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getProfileId() <em>Profile Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProfileId()
	 * @generated
	 * @ordered
	 */
	protected String profileId = PROFILE_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getLanguage() <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguage()
	 * @generated
	 * @ordered
	 */
	protected static final String LANGUAGE_EDEFAULT = "zh"; //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getLanguage() <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguage()
	 * @generated
	 * @ordered
	 */
	protected String language = LANGUAGE_EDEFAULT;

	/**
	 * The default value of the '{@link #isIllustrative() <em>Illustrative</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isIllustrative()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ILLUSTRATIVE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isIllustrative() <em>Illustrative</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isIllustrative()
	 * @generated
	 * @ordered
	 */
	protected boolean illustrative = ILLUSTRATIVE_EDEFAULT;

	/**
	 * The default value of the '{@link #getNotes() <em>Notes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotes()
	 * @generated
	 * @ordered
	 */
	protected static final String NOTES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNotes() <em>Notes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotes()
	 * @generated
	 * @ordered
	 */
	protected String notes = NOTES_EDEFAULT;

	/**
	 * The cached value of the '{@link #getOrganization() <em>Organization</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrganization()
	 * @generated
	 * @ordered
	 */
	protected Organization organization;

	/**
	 * The cached value of the '{@link #getBody() <em>Body</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBody()
	 * @generated
	 * @ordered
	 */
	protected VerificationBody body;

	/**
	 * The cached value of the '{@link #getTeam() <em>Team</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTeam()
	 * @generated
	 * @ordered
	 */
	protected EList<TeamMember> team;

	/**
	 * The cached value of the '{@link #getProcess() <em>Process</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProcess()
	 * @generated
	 * @ordered
	 */
	protected EList<ProcessStep> process;

	/**
	 * The cached value of the '{@link #getSignOffs() <em>Sign Offs</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSignOffs()
	 * @generated
	 * @ordered
	 */
	protected EList<SignOff> signOffs;

	/**
	 * The cached value of the '{@link #getOpinion() <em>Opinion</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOpinion()
	 * @generated
	 * @ordered
	 */
	protected Opinion opinion;

	/**
	 * The cached value of the '{@link #getThresholds() <em>Thresholds</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getThresholds()
	 * @generated
	 * @ordered
	 */
	protected EList<CategoryThreshold> thresholds;

	/**
	 * The default value of the '{@link #getPriorNumber() <em>Prior Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPriorNumber()
	 * @generated
	 * @ordered
	 */
	protected static final String PRIOR_NUMBER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPriorNumber() <em>Prior Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPriorNumber()
	 * @generated
	 * @ordered
	 */
	protected String priorNumber = PRIOR_NUMBER_EDEFAULT;

	/**
	 * The cached value of the '{@link #getFieldwork() <em>Fieldwork</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFieldwork()
	 * @generated
	 * @ordered
	 */
	protected Fieldwork fieldwork;

	/**
	 * The default value of the '{@link #getMaterialityBy() <em>Materiality By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaterialityBy()
	 * @generated
	 * @ordered
	 */
	protected static final String MATERIALITY_BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMaterialityBy() <em>Materiality By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaterialityBy()
	 * @generated
	 * @ordered
	 */
	protected String materialityBy = MATERIALITY_BY_EDEFAULT;

	/**
	 * The default value of the '{@link #getMaterialityAt() <em>Materiality At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaterialityAt()
	 * @generated
	 * @ordered
	 */
	protected static final Instant MATERIALITY_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMaterialityAt() <em>Materiality At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaterialityAt()
	 * @generated
	 * @ordered
	 */
	protected Instant materialityAt = MATERIALITY_AT_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected EngagementImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return EngagementPackage.Literals.ENGAGEMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNumber() {
		return number;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNumber(String newNumber) {
		String oldNumber = number;
		number = newNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EngagementPackage.ENGAGEMENT__NUMBER, oldNumber, number));
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
			eNotify(new ENotificationImpl(this, Notification.SET, EngagementPackage.ENGAGEMENT__TITLE, oldTitle, title));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getProgramme() {
		return programme;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProgramme(String newProgramme) {
		String oldProgramme = programme;
		programme = newProgramme;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EngagementPackage.ENGAGEMENT__PROGRAMME, oldProgramme, programme));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSchemaVersion() {
		return schemaVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSchemaVersion(String newSchemaVersion) {
		String oldSchemaVersion = schemaVersion;
		schemaVersion = newSchemaVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EngagementPackage.ENGAGEMENT__SCHEMA_VERSION, oldSchemaVersion, schemaVersion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getDataVersion() {
		return dataVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDataVersion(int newDataVersion) {
		int oldDataVersion = dataVersion;
		dataVersion = newDataVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EngagementPackage.ENGAGEMENT__DATA_VERSION, oldDataVersion, dataVersion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<StatementKind> getStatementKinds() {
		if (statementKinds == null) {
			statementKinds = new EDataTypeEList<StatementKind>(StatementKind.class, this, EngagementPackage.ENGAGEMENT__STATEMENT_KINDS);
		}
		return statementKinds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Criterion> getCriteria() {
		if (criteria == null) {
			criteria = new EObjectContainmentEList<Criterion>(Criterion.class, this, EngagementPackage.ENGAGEMENT__CRITERIA);
		}
		return criteria;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getPeriodStart() {
		return periodStart;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPeriodStart(LocalDate newPeriodStart) {
		LocalDate oldPeriodStart = periodStart;
		periodStart = newPeriodStart;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EngagementPackage.ENGAGEMENT__PERIOD_START, oldPeriodStart, periodStart));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getPeriodEnd() {
		return periodEnd;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPeriodEnd(LocalDate newPeriodEnd) {
		LocalDate oldPeriodEnd = periodEnd;
		periodEnd = newPeriodEnd;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EngagementPackage.ENGAGEMENT__PERIOD_END, oldPeriodEnd, periodEnd));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AssuranceLevel getAssuranceLevel() {
		return assuranceLevel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAssuranceLevel(AssuranceLevel newAssuranceLevel) {
		AssuranceLevel oldAssuranceLevel = assuranceLevel;
		assuranceLevel = newAssuranceLevel == null ? ASSURANCE_LEVEL_EDEFAULT : newAssuranceLevel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EngagementPackage.ENGAGEMENT__ASSURANCE_LEVEL, oldAssuranceLevel, assuranceLevel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getMaterialityPercent() {
		return materialityPercent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaterialityPercent(BigDecimal newMaterialityPercent) {
		BigDecimal oldMaterialityPercent = materialityPercent;
		materialityPercent = newMaterialityPercent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EngagementPackage.ENGAGEMENT__MATERIALITY_PERCENT, oldMaterialityPercent, materialityPercent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getMaterialityAbsolute() {
		return materialityAbsolute;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaterialityAbsolute(BigDecimal newMaterialityAbsolute) {
		BigDecimal oldMaterialityAbsolute = materialityAbsolute;
		materialityAbsolute = newMaterialityAbsolute;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EngagementPackage.ENGAGEMENT__MATERIALITY_ABSOLUTE, oldMaterialityAbsolute, materialityAbsolute));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGwpSet() {
		return gwpSet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGwpSet(String newGwpSet) {
		String oldGwpSet = gwpSet;
		gwpSet = newGwpSet;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EngagementPackage.ENGAGEMENT__GWP_SET, oldGwpSet, gwpSet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFuelTableId() {
		return fuelTableId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFuelTableId(String newFuelTableId) {
		String oldFuelTableId = fuelTableId;
		fuelTableId = newFuelTableId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EngagementPackage.ENGAGEMENT__FUEL_TABLE_ID, oldFuelTableId, fuelTableId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getElectricitySeries() {
		return electricitySeries;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setElectricitySeries(String newElectricitySeries) {
		String oldElectricitySeries = electricitySeries;
		electricitySeries = newElectricitySeries;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EngagementPackage.ENGAGEMENT__ELECTRICITY_SERIES, oldElectricitySeries, electricitySeries));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getElectricityYear() {
		return electricityYear;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setElectricityYear(int newElectricityYear) {
		int oldElectricityYear = electricityYear;
		electricityYear = newElectricityYear;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EngagementPackage.ENGAGEMENT__ELECTRICITY_YEAR, oldElectricityYear, electricityYear));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getProfileId() {
		return profileId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProfileId(String newProfileId) {
		String oldProfileId = profileId;
		profileId = newProfileId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EngagementPackage.ENGAGEMENT__PROFILE_ID, oldProfileId, profileId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLanguage() {
		return language;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLanguage(String newLanguage) {
		String oldLanguage = language;
		language = newLanguage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EngagementPackage.ENGAGEMENT__LANGUAGE, oldLanguage, language));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isIllustrative() {
		return illustrative;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIllustrative(boolean newIllustrative) {
		boolean oldIllustrative = illustrative;
		illustrative = newIllustrative;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EngagementPackage.ENGAGEMENT__ILLUSTRATIVE, oldIllustrative, illustrative));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNotes() {
		return notes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNotes(String newNotes) {
		String oldNotes = notes;
		notes = newNotes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EngagementPackage.ENGAGEMENT__NOTES, oldNotes, notes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Organization getOrganization() {
		return organization;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetOrganization(Organization newOrganization, NotificationChain msgs) {
		Organization oldOrganization = organization;
		organization = newOrganization;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, EngagementPackage.ENGAGEMENT__ORGANIZATION, oldOrganization, newOrganization);
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
	public void setOrganization(Organization newOrganization) {
		if (newOrganization != organization) {
			NotificationChain msgs = null;
			if (organization != null)
				msgs = ((InternalEObject)organization).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - EngagementPackage.ENGAGEMENT__ORGANIZATION, null, msgs);
			if (newOrganization != null)
				msgs = ((InternalEObject)newOrganization).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - EngagementPackage.ENGAGEMENT__ORGANIZATION, null, msgs);
			msgs = basicSetOrganization(newOrganization, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EngagementPackage.ENGAGEMENT__ORGANIZATION, newOrganization, newOrganization));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public VerificationBody getBody() {
		return body;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetBody(VerificationBody newBody, NotificationChain msgs) {
		VerificationBody oldBody = body;
		body = newBody;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, EngagementPackage.ENGAGEMENT__BODY, oldBody, newBody);
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
	public void setBody(VerificationBody newBody) {
		if (newBody != body) {
			NotificationChain msgs = null;
			if (body != null)
				msgs = ((InternalEObject)body).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - EngagementPackage.ENGAGEMENT__BODY, null, msgs);
			if (newBody != null)
				msgs = ((InternalEObject)newBody).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - EngagementPackage.ENGAGEMENT__BODY, null, msgs);
			msgs = basicSetBody(newBody, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EngagementPackage.ENGAGEMENT__BODY, newBody, newBody));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<TeamMember> getTeam() {
		if (team == null) {
			team = new EObjectContainmentEList<TeamMember>(TeamMember.class, this, EngagementPackage.ENGAGEMENT__TEAM);
		}
		return team;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ProcessStep> getProcess() {
		if (process == null) {
			process = new EObjectContainmentEList<ProcessStep>(ProcessStep.class, this, EngagementPackage.ENGAGEMENT__PROCESS);
		}
		return process;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SignOff> getSignOffs() {
		if (signOffs == null) {
			signOffs = new EObjectContainmentEList<SignOff>(SignOff.class, this, EngagementPackage.ENGAGEMENT__SIGN_OFFS);
		}
		return signOffs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Opinion getOpinion() {
		return opinion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetOpinion(Opinion newOpinion, NotificationChain msgs) {
		Opinion oldOpinion = opinion;
		opinion = newOpinion;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, EngagementPackage.ENGAGEMENT__OPINION, oldOpinion, newOpinion);
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
	public void setOpinion(Opinion newOpinion) {
		if (newOpinion != opinion) {
			NotificationChain msgs = null;
			if (opinion != null)
				msgs = ((InternalEObject)opinion).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - EngagementPackage.ENGAGEMENT__OPINION, null, msgs);
			if (newOpinion != null)
				msgs = ((InternalEObject)newOpinion).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - EngagementPackage.ENGAGEMENT__OPINION, null, msgs);
			msgs = basicSetOpinion(newOpinion, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EngagementPackage.ENGAGEMENT__OPINION, newOpinion, newOpinion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CategoryThreshold> getThresholds() {
		if (thresholds == null) {
			thresholds = new EObjectContainmentEList<CategoryThreshold>(CategoryThreshold.class, this, EngagementPackage.ENGAGEMENT__THRESHOLDS);
		}
		return thresholds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPriorNumber() {
		return priorNumber;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPriorNumber(String newPriorNumber) {
		String oldPriorNumber = priorNumber;
		priorNumber = newPriorNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EngagementPackage.ENGAGEMENT__PRIOR_NUMBER, oldPriorNumber, priorNumber));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fieldwork getFieldwork() {
		return fieldwork;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetFieldwork(Fieldwork newFieldwork, NotificationChain msgs) {
		Fieldwork oldFieldwork = fieldwork;
		fieldwork = newFieldwork;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, EngagementPackage.ENGAGEMENT__FIELDWORK, oldFieldwork, newFieldwork);
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
	public void setFieldwork(Fieldwork newFieldwork) {
		if (newFieldwork != fieldwork) {
			NotificationChain msgs = null;
			if (fieldwork != null)
				msgs = ((InternalEObject)fieldwork).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - EngagementPackage.ENGAGEMENT__FIELDWORK, null, msgs);
			if (newFieldwork != null)
				msgs = ((InternalEObject)newFieldwork).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - EngagementPackage.ENGAGEMENT__FIELDWORK, null, msgs);
			msgs = basicSetFieldwork(newFieldwork, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EngagementPackage.ENGAGEMENT__FIELDWORK, newFieldwork, newFieldwork));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMaterialityBy() {
		return materialityBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaterialityBy(String newMaterialityBy) {
		String oldMaterialityBy = materialityBy;
		materialityBy = newMaterialityBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EngagementPackage.ENGAGEMENT__MATERIALITY_BY, oldMaterialityBy, materialityBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getMaterialityAt() {
		return materialityAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaterialityAt(Instant newMaterialityAt) {
		Instant oldMaterialityAt = materialityAt;
		materialityAt = newMaterialityAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EngagementPackage.ENGAGEMENT__MATERIALITY_AT, oldMaterialityAt, materialityAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case EngagementPackage.ENGAGEMENT__CRITERIA:
				return ((InternalEList<?>)getCriteria()).basicRemove(otherEnd, msgs);
			case EngagementPackage.ENGAGEMENT__ORGANIZATION:
				return basicSetOrganization(null, msgs);
			case EngagementPackage.ENGAGEMENT__BODY:
				return basicSetBody(null, msgs);
			case EngagementPackage.ENGAGEMENT__TEAM:
				return ((InternalEList<?>)getTeam()).basicRemove(otherEnd, msgs);
			case EngagementPackage.ENGAGEMENT__PROCESS:
				return ((InternalEList<?>)getProcess()).basicRemove(otherEnd, msgs);
			case EngagementPackage.ENGAGEMENT__SIGN_OFFS:
				return ((InternalEList<?>)getSignOffs()).basicRemove(otherEnd, msgs);
			case EngagementPackage.ENGAGEMENT__OPINION:
				return basicSetOpinion(null, msgs);
			case EngagementPackage.ENGAGEMENT__THRESHOLDS:
				return ((InternalEList<?>)getThresholds()).basicRemove(otherEnd, msgs);
			case EngagementPackage.ENGAGEMENT__FIELDWORK:
				return basicSetFieldwork(null, msgs);
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
			case EngagementPackage.ENGAGEMENT__NUMBER:
				return getNumber();
			case EngagementPackage.ENGAGEMENT__TITLE:
				return getTitle();
			case EngagementPackage.ENGAGEMENT__PROGRAMME:
				return getProgramme();
			case EngagementPackage.ENGAGEMENT__SCHEMA_VERSION:
				return getSchemaVersion();
			case EngagementPackage.ENGAGEMENT__DATA_VERSION:
				return getDataVersion();
			case EngagementPackage.ENGAGEMENT__STATEMENT_KINDS:
				return getStatementKinds();
			case EngagementPackage.ENGAGEMENT__CRITERIA:
				return getCriteria();
			case EngagementPackage.ENGAGEMENT__PERIOD_START:
				return getPeriodStart();
			case EngagementPackage.ENGAGEMENT__PERIOD_END:
				return getPeriodEnd();
			case EngagementPackage.ENGAGEMENT__ASSURANCE_LEVEL:
				return getAssuranceLevel();
			case EngagementPackage.ENGAGEMENT__MATERIALITY_PERCENT:
				return getMaterialityPercent();
			case EngagementPackage.ENGAGEMENT__MATERIALITY_ABSOLUTE:
				return getMaterialityAbsolute();
			case EngagementPackage.ENGAGEMENT__GWP_SET:
				return getGwpSet();
			case EngagementPackage.ENGAGEMENT__FUEL_TABLE_ID:
				return getFuelTableId();
			case EngagementPackage.ENGAGEMENT__ELECTRICITY_SERIES:
				return getElectricitySeries();
			case EngagementPackage.ENGAGEMENT__ELECTRICITY_YEAR:
				return getElectricityYear();
			case EngagementPackage.ENGAGEMENT__PROFILE_ID:
				return getProfileId();
			case EngagementPackage.ENGAGEMENT__LANGUAGE:
				return getLanguage();
			case EngagementPackage.ENGAGEMENT__ILLUSTRATIVE:
				return isIllustrative();
			case EngagementPackage.ENGAGEMENT__NOTES:
				return getNotes();
			case EngagementPackage.ENGAGEMENT__ORGANIZATION:
				return getOrganization();
			case EngagementPackage.ENGAGEMENT__BODY:
				return getBody();
			case EngagementPackage.ENGAGEMENT__TEAM:
				return getTeam();
			case EngagementPackage.ENGAGEMENT__PROCESS:
				return getProcess();
			case EngagementPackage.ENGAGEMENT__SIGN_OFFS:
				return getSignOffs();
			case EngagementPackage.ENGAGEMENT__OPINION:
				return getOpinion();
			case EngagementPackage.ENGAGEMENT__THRESHOLDS:
				return getThresholds();
			case EngagementPackage.ENGAGEMENT__PRIOR_NUMBER:
				return getPriorNumber();
			case EngagementPackage.ENGAGEMENT__FIELDWORK:
				return getFieldwork();
			case EngagementPackage.ENGAGEMENT__MATERIALITY_BY:
				return getMaterialityBy();
			case EngagementPackage.ENGAGEMENT__MATERIALITY_AT:
				return getMaterialityAt();
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
			case EngagementPackage.ENGAGEMENT__NUMBER:
				setNumber((String)newValue);
				return;
			case EngagementPackage.ENGAGEMENT__TITLE:
				setTitle((String)newValue);
				return;
			case EngagementPackage.ENGAGEMENT__PROGRAMME:
				setProgramme((String)newValue);
				return;
			case EngagementPackage.ENGAGEMENT__SCHEMA_VERSION:
				setSchemaVersion((String)newValue);
				return;
			case EngagementPackage.ENGAGEMENT__DATA_VERSION:
				setDataVersion((Integer)newValue);
				return;
			case EngagementPackage.ENGAGEMENT__STATEMENT_KINDS:
				getStatementKinds().clear();
				getStatementKinds().addAll((Collection<? extends StatementKind>)newValue);
				return;
			case EngagementPackage.ENGAGEMENT__CRITERIA:
				getCriteria().clear();
				getCriteria().addAll((Collection<? extends Criterion>)newValue);
				return;
			case EngagementPackage.ENGAGEMENT__PERIOD_START:
				setPeriodStart((LocalDate)newValue);
				return;
			case EngagementPackage.ENGAGEMENT__PERIOD_END:
				setPeriodEnd((LocalDate)newValue);
				return;
			case EngagementPackage.ENGAGEMENT__ASSURANCE_LEVEL:
				setAssuranceLevel((AssuranceLevel)newValue);
				return;
			case EngagementPackage.ENGAGEMENT__MATERIALITY_PERCENT:
				setMaterialityPercent((BigDecimal)newValue);
				return;
			case EngagementPackage.ENGAGEMENT__MATERIALITY_ABSOLUTE:
				setMaterialityAbsolute((BigDecimal)newValue);
				return;
			case EngagementPackage.ENGAGEMENT__GWP_SET:
				setGwpSet((String)newValue);
				return;
			case EngagementPackage.ENGAGEMENT__FUEL_TABLE_ID:
				setFuelTableId((String)newValue);
				return;
			case EngagementPackage.ENGAGEMENT__ELECTRICITY_SERIES:
				setElectricitySeries((String)newValue);
				return;
			case EngagementPackage.ENGAGEMENT__ELECTRICITY_YEAR:
				setElectricityYear((Integer)newValue);
				return;
			case EngagementPackage.ENGAGEMENT__PROFILE_ID:
				setProfileId((String)newValue);
				return;
			case EngagementPackage.ENGAGEMENT__LANGUAGE:
				setLanguage((String)newValue);
				return;
			case EngagementPackage.ENGAGEMENT__ILLUSTRATIVE:
				setIllustrative((Boolean)newValue);
				return;
			case EngagementPackage.ENGAGEMENT__NOTES:
				setNotes((String)newValue);
				return;
			case EngagementPackage.ENGAGEMENT__ORGANIZATION:
				setOrganization((Organization)newValue);
				return;
			case EngagementPackage.ENGAGEMENT__BODY:
				setBody((VerificationBody)newValue);
				return;
			case EngagementPackage.ENGAGEMENT__TEAM:
				getTeam().clear();
				getTeam().addAll((Collection<? extends TeamMember>)newValue);
				return;
			case EngagementPackage.ENGAGEMENT__PROCESS:
				getProcess().clear();
				getProcess().addAll((Collection<? extends ProcessStep>)newValue);
				return;
			case EngagementPackage.ENGAGEMENT__SIGN_OFFS:
				getSignOffs().clear();
				getSignOffs().addAll((Collection<? extends SignOff>)newValue);
				return;
			case EngagementPackage.ENGAGEMENT__OPINION:
				setOpinion((Opinion)newValue);
				return;
			case EngagementPackage.ENGAGEMENT__THRESHOLDS:
				getThresholds().clear();
				getThresholds().addAll((Collection<? extends CategoryThreshold>)newValue);
				return;
			case EngagementPackage.ENGAGEMENT__PRIOR_NUMBER:
				setPriorNumber((String)newValue);
				return;
			case EngagementPackage.ENGAGEMENT__FIELDWORK:
				setFieldwork((Fieldwork)newValue);
				return;
			case EngagementPackage.ENGAGEMENT__MATERIALITY_BY:
				setMaterialityBy((String)newValue);
				return;
			case EngagementPackage.ENGAGEMENT__MATERIALITY_AT:
				setMaterialityAt((Instant)newValue);
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
			case EngagementPackage.ENGAGEMENT__NUMBER:
				setNumber(NUMBER_EDEFAULT);
				return;
			case EngagementPackage.ENGAGEMENT__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case EngagementPackage.ENGAGEMENT__PROGRAMME:
				setProgramme(PROGRAMME_EDEFAULT);
				return;
			case EngagementPackage.ENGAGEMENT__SCHEMA_VERSION:
				setSchemaVersion(SCHEMA_VERSION_EDEFAULT);
				return;
			case EngagementPackage.ENGAGEMENT__DATA_VERSION:
				setDataVersion(DATA_VERSION_EDEFAULT);
				return;
			case EngagementPackage.ENGAGEMENT__STATEMENT_KINDS:
				getStatementKinds().clear();
				return;
			case EngagementPackage.ENGAGEMENT__CRITERIA:
				getCriteria().clear();
				return;
			case EngagementPackage.ENGAGEMENT__PERIOD_START:
				setPeriodStart(PERIOD_START_EDEFAULT);
				return;
			case EngagementPackage.ENGAGEMENT__PERIOD_END:
				setPeriodEnd(PERIOD_END_EDEFAULT);
				return;
			case EngagementPackage.ENGAGEMENT__ASSURANCE_LEVEL:
				setAssuranceLevel(ASSURANCE_LEVEL_EDEFAULT);
				return;
			case EngagementPackage.ENGAGEMENT__MATERIALITY_PERCENT:
				setMaterialityPercent(MATERIALITY_PERCENT_EDEFAULT);
				return;
			case EngagementPackage.ENGAGEMENT__MATERIALITY_ABSOLUTE:
				setMaterialityAbsolute(MATERIALITY_ABSOLUTE_EDEFAULT);
				return;
			case EngagementPackage.ENGAGEMENT__GWP_SET:
				setGwpSet(GWP_SET_EDEFAULT);
				return;
			case EngagementPackage.ENGAGEMENT__FUEL_TABLE_ID:
				setFuelTableId(FUEL_TABLE_ID_EDEFAULT);
				return;
			case EngagementPackage.ENGAGEMENT__ELECTRICITY_SERIES:
				setElectricitySeries(ELECTRICITY_SERIES_EDEFAULT);
				return;
			case EngagementPackage.ENGAGEMENT__ELECTRICITY_YEAR:
				setElectricityYear(ELECTRICITY_YEAR_EDEFAULT);
				return;
			case EngagementPackage.ENGAGEMENT__PROFILE_ID:
				setProfileId(PROFILE_ID_EDEFAULT);
				return;
			case EngagementPackage.ENGAGEMENT__LANGUAGE:
				setLanguage(LANGUAGE_EDEFAULT);
				return;
			case EngagementPackage.ENGAGEMENT__ILLUSTRATIVE:
				setIllustrative(ILLUSTRATIVE_EDEFAULT);
				return;
			case EngagementPackage.ENGAGEMENT__NOTES:
				setNotes(NOTES_EDEFAULT);
				return;
			case EngagementPackage.ENGAGEMENT__ORGANIZATION:
				setOrganization((Organization)null);
				return;
			case EngagementPackage.ENGAGEMENT__BODY:
				setBody((VerificationBody)null);
				return;
			case EngagementPackage.ENGAGEMENT__TEAM:
				getTeam().clear();
				return;
			case EngagementPackage.ENGAGEMENT__PROCESS:
				getProcess().clear();
				return;
			case EngagementPackage.ENGAGEMENT__SIGN_OFFS:
				getSignOffs().clear();
				return;
			case EngagementPackage.ENGAGEMENT__OPINION:
				setOpinion((Opinion)null);
				return;
			case EngagementPackage.ENGAGEMENT__THRESHOLDS:
				getThresholds().clear();
				return;
			case EngagementPackage.ENGAGEMENT__PRIOR_NUMBER:
				setPriorNumber(PRIOR_NUMBER_EDEFAULT);
				return;
			case EngagementPackage.ENGAGEMENT__FIELDWORK:
				setFieldwork((Fieldwork)null);
				return;
			case EngagementPackage.ENGAGEMENT__MATERIALITY_BY:
				setMaterialityBy(MATERIALITY_BY_EDEFAULT);
				return;
			case EngagementPackage.ENGAGEMENT__MATERIALITY_AT:
				setMaterialityAt(MATERIALITY_AT_EDEFAULT);
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
			case EngagementPackage.ENGAGEMENT__NUMBER:
				return NUMBER_EDEFAULT == null ? number != null : !NUMBER_EDEFAULT.equals(number);
			case EngagementPackage.ENGAGEMENT__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case EngagementPackage.ENGAGEMENT__PROGRAMME:
				return PROGRAMME_EDEFAULT == null ? programme != null : !PROGRAMME_EDEFAULT.equals(programme);
			case EngagementPackage.ENGAGEMENT__SCHEMA_VERSION:
				return SCHEMA_VERSION_EDEFAULT == null ? schemaVersion != null : !SCHEMA_VERSION_EDEFAULT.equals(schemaVersion);
			case EngagementPackage.ENGAGEMENT__DATA_VERSION:
				return dataVersion != DATA_VERSION_EDEFAULT;
			case EngagementPackage.ENGAGEMENT__STATEMENT_KINDS:
				return statementKinds != null && !statementKinds.isEmpty();
			case EngagementPackage.ENGAGEMENT__CRITERIA:
				return criteria != null && !criteria.isEmpty();
			case EngagementPackage.ENGAGEMENT__PERIOD_START:
				return PERIOD_START_EDEFAULT == null ? periodStart != null : !PERIOD_START_EDEFAULT.equals(periodStart);
			case EngagementPackage.ENGAGEMENT__PERIOD_END:
				return PERIOD_END_EDEFAULT == null ? periodEnd != null : !PERIOD_END_EDEFAULT.equals(periodEnd);
			case EngagementPackage.ENGAGEMENT__ASSURANCE_LEVEL:
				return assuranceLevel != ASSURANCE_LEVEL_EDEFAULT;
			case EngagementPackage.ENGAGEMENT__MATERIALITY_PERCENT:
				return MATERIALITY_PERCENT_EDEFAULT == null ? materialityPercent != null : !MATERIALITY_PERCENT_EDEFAULT.equals(materialityPercent);
			case EngagementPackage.ENGAGEMENT__MATERIALITY_ABSOLUTE:
				return MATERIALITY_ABSOLUTE_EDEFAULT == null ? materialityAbsolute != null : !MATERIALITY_ABSOLUTE_EDEFAULT.equals(materialityAbsolute);
			case EngagementPackage.ENGAGEMENT__GWP_SET:
				return GWP_SET_EDEFAULT == null ? gwpSet != null : !GWP_SET_EDEFAULT.equals(gwpSet);
			case EngagementPackage.ENGAGEMENT__FUEL_TABLE_ID:
				return FUEL_TABLE_ID_EDEFAULT == null ? fuelTableId != null : !FUEL_TABLE_ID_EDEFAULT.equals(fuelTableId);
			case EngagementPackage.ENGAGEMENT__ELECTRICITY_SERIES:
				return ELECTRICITY_SERIES_EDEFAULT == null ? electricitySeries != null : !ELECTRICITY_SERIES_EDEFAULT.equals(electricitySeries);
			case EngagementPackage.ENGAGEMENT__ELECTRICITY_YEAR:
				return electricityYear != ELECTRICITY_YEAR_EDEFAULT;
			case EngagementPackage.ENGAGEMENT__PROFILE_ID:
				return PROFILE_ID_EDEFAULT == null ? profileId != null : !PROFILE_ID_EDEFAULT.equals(profileId);
			case EngagementPackage.ENGAGEMENT__LANGUAGE:
				return LANGUAGE_EDEFAULT == null ? language != null : !LANGUAGE_EDEFAULT.equals(language);
			case EngagementPackage.ENGAGEMENT__ILLUSTRATIVE:
				return illustrative != ILLUSTRATIVE_EDEFAULT;
			case EngagementPackage.ENGAGEMENT__NOTES:
				return NOTES_EDEFAULT == null ? notes != null : !NOTES_EDEFAULT.equals(notes);
			case EngagementPackage.ENGAGEMENT__ORGANIZATION:
				return organization != null;
			case EngagementPackage.ENGAGEMENT__BODY:
				return body != null;
			case EngagementPackage.ENGAGEMENT__TEAM:
				return team != null && !team.isEmpty();
			case EngagementPackage.ENGAGEMENT__PROCESS:
				return process != null && !process.isEmpty();
			case EngagementPackage.ENGAGEMENT__SIGN_OFFS:
				return signOffs != null && !signOffs.isEmpty();
			case EngagementPackage.ENGAGEMENT__OPINION:
				return opinion != null;
			case EngagementPackage.ENGAGEMENT__THRESHOLDS:
				return thresholds != null && !thresholds.isEmpty();
			case EngagementPackage.ENGAGEMENT__PRIOR_NUMBER:
				return PRIOR_NUMBER_EDEFAULT == null ? priorNumber != null : !PRIOR_NUMBER_EDEFAULT.equals(priorNumber);
			case EngagementPackage.ENGAGEMENT__FIELDWORK:
				return fieldwork != null;
			case EngagementPackage.ENGAGEMENT__MATERIALITY_BY:
				return MATERIALITY_BY_EDEFAULT == null ? materialityBy != null : !MATERIALITY_BY_EDEFAULT.equals(materialityBy);
			case EngagementPackage.ENGAGEMENT__MATERIALITY_AT:
				return MATERIALITY_AT_EDEFAULT == null ? materialityAt != null : !MATERIALITY_AT_EDEFAULT.equals(materialityAt);
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
		result.append(" (number: "); //$NON-NLS-1$
		result.append(number);
		result.append(", title: "); //$NON-NLS-1$
		result.append(title);
		result.append(", programme: "); //$NON-NLS-1$
		result.append(programme);
		result.append(", schemaVersion: "); //$NON-NLS-1$
		result.append(schemaVersion);
		result.append(", dataVersion: "); //$NON-NLS-1$
		result.append(dataVersion);
		result.append(", statementKinds: "); //$NON-NLS-1$
		result.append(statementKinds);
		result.append(", periodStart: "); //$NON-NLS-1$
		result.append(periodStart);
		result.append(", periodEnd: "); //$NON-NLS-1$
		result.append(periodEnd);
		result.append(", assuranceLevel: "); //$NON-NLS-1$
		result.append(assuranceLevel);
		result.append(", materialityPercent: "); //$NON-NLS-1$
		result.append(materialityPercent);
		result.append(", materialityAbsolute: "); //$NON-NLS-1$
		result.append(materialityAbsolute);
		result.append(", gwpSet: "); //$NON-NLS-1$
		result.append(gwpSet);
		result.append(", fuelTableId: "); //$NON-NLS-1$
		result.append(fuelTableId);
		result.append(", electricitySeries: "); //$NON-NLS-1$
		result.append(electricitySeries);
		result.append(", electricityYear: "); //$NON-NLS-1$
		result.append(electricityYear);
		result.append(", profileId: "); //$NON-NLS-1$
		result.append(profileId);
		result.append(", language: "); //$NON-NLS-1$
		result.append(language);
		result.append(", illustrative: "); //$NON-NLS-1$
		result.append(illustrative);
		result.append(", notes: "); //$NON-NLS-1$
		result.append(notes);
		result.append(", priorNumber: "); //$NON-NLS-1$
		result.append(priorNumber);
		result.append(", materialityBy: "); //$NON-NLS-1$
		result.append(materialityBy);
		result.append(", materialityAt: "); //$NON-NLS-1$
		result.append(materialityAt);
		result.append(')');
		return result.toString();
	}

} //EngagementImpl
