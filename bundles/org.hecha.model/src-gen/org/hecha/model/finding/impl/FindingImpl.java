/**
 */
package org.hecha.model.finding.impl;

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

import org.hecha.model.finding.Closure;
import org.hecha.model.finding.CorrectiveAction;
import org.hecha.model.finding.Finding;
import org.hecha.model.finding.FindingArea;
import org.hecha.model.finding.FindingKind;
import org.hecha.model.finding.FindingPackage;
import org.hecha.model.finding.FindingState;
import org.hecha.model.finding.HistoryEntry;
import org.hecha.model.finding.Retest;
import org.hecha.model.finding.Severity;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Finding</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.hecha.model.finding.impl.FindingImpl#getNumber <em>Number</em>}</li>
 *   <li>{@link org.hecha.model.finding.impl.FindingImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.hecha.model.finding.impl.FindingImpl#getSeverity <em>Severity</em>}</li>
 *   <li>{@link org.hecha.model.finding.impl.FindingImpl#getState <em>State</em>}</li>
 *   <li>{@link org.hecha.model.finding.impl.FindingImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.hecha.model.finding.impl.FindingImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link org.hecha.model.finding.impl.FindingImpl#getRemedy <em>Remedy</em>}</li>
 *   <li>{@link org.hecha.model.finding.impl.FindingImpl#getRuleId <em>Rule Id</em>}</li>
 *   <li>{@link org.hecha.model.finding.impl.FindingImpl#getClause <em>Clause</em>}</li>
 *   <li>{@link org.hecha.model.finding.impl.FindingImpl#getSubjectId <em>Subject Id</em>}</li>
 *   <li>{@link org.hecha.model.finding.impl.FindingImpl#getFingerprint <em>Fingerprint</em>}</li>
 *   <li>{@link org.hecha.model.finding.impl.FindingImpl#getMisstatement <em>Misstatement</em>}</li>
 *   <li>{@link org.hecha.model.finding.impl.FindingImpl#getRaisedBy <em>Raised By</em>}</li>
 *   <li>{@link org.hecha.model.finding.impl.FindingImpl#getRaisedAt <em>Raised At</em>}</li>
 *   <li>{@link org.hecha.model.finding.impl.FindingImpl#getAnnotationIds <em>Annotation Ids</em>}</li>
 *   <li>{@link org.hecha.model.finding.impl.FindingImpl#getActions <em>Actions</em>}</li>
 *   <li>{@link org.hecha.model.finding.impl.FindingImpl#getClosure <em>Closure</em>}</li>
 *   <li>{@link org.hecha.model.finding.impl.FindingImpl#getHistory <em>History</em>}</li>
 *   <li>{@link org.hecha.model.finding.impl.FindingImpl#getArea <em>Area</em>}</li>
 *   <li>{@link org.hecha.model.finding.impl.FindingImpl#getDue <em>Due</em>}</li>
 *   <li>{@link org.hecha.model.finding.impl.FindingImpl#getCarriedFrom <em>Carried From</em>}</li>
 *   <li>{@link org.hecha.model.finding.impl.FindingImpl#getSampleId <em>Sample Id</em>}</li>
 *   <li>{@link org.hecha.model.finding.impl.FindingImpl#getRetests <em>Retests</em>}</li>
 * </ul>
 *
 * @generated
 */
public class FindingImpl extends IdentifiedImpl implements Finding {
	/**
	 * The default value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected static final int NUMBER_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected int number = NUMBER_EDEFAULT;

	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final FindingKind KIND_EDEFAULT = FindingKind.MISSTATEMENT;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected FindingKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getSeverity() <em>Severity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeverity()
	 * @generated
	 * @ordered
	 */
	protected static final Severity SEVERITY_EDEFAULT = Severity.INFORM;

	/**
	 * The cached value of the '{@link #getSeverity() <em>Severity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeverity()
	 * @generated
	 * @ordered
	 */
	protected Severity severity = SEVERITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final FindingState STATE_EDEFAULT = FindingState.OPEN;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected FindingState state = STATE_EDEFAULT;

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
	 * The default value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected static final String DESCRIPTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected String description = DESCRIPTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getRemedy() <em>Remedy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRemedy()
	 * @generated
	 * @ordered
	 */
	protected static final String REMEDY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRemedy() <em>Remedy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRemedy()
	 * @generated
	 * @ordered
	 */
	protected String remedy = REMEDY_EDEFAULT;

	/**
	 * The default value of the '{@link #getRuleId() <em>Rule Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRuleId()
	 * @generated
	 * @ordered
	 */
	protected static final String RULE_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRuleId() <em>Rule Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRuleId()
	 * @generated
	 * @ordered
	 */
	protected String ruleId = RULE_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getClause() <em>Clause</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClause()
	 * @generated
	 * @ordered
	 */
	protected static final String CLAUSE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getClause() <em>Clause</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClause()
	 * @generated
	 * @ordered
	 */
	protected String clause = CLAUSE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSubjectId() <em>Subject Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubjectId()
	 * @generated
	 * @ordered
	 */
	protected static final String SUBJECT_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSubjectId() <em>Subject Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubjectId()
	 * @generated
	 * @ordered
	 */
	protected String subjectId = SUBJECT_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getFingerprint() <em>Fingerprint</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFingerprint()
	 * @generated
	 * @ordered
	 */
	protected static final String FINGERPRINT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFingerprint() <em>Fingerprint</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFingerprint()
	 * @generated
	 * @ordered
	 */
	protected String fingerprint = FINGERPRINT_EDEFAULT;

	/**
	 * The default value of the '{@link #getMisstatement() <em>Misstatement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMisstatement()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal MISSTATEMENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMisstatement() <em>Misstatement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMisstatement()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal misstatement = MISSTATEMENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getRaisedBy() <em>Raised By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRaisedBy()
	 * @generated
	 * @ordered
	 */
	protected static final String RAISED_BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRaisedBy() <em>Raised By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRaisedBy()
	 * @generated
	 * @ordered
	 */
	protected String raisedBy = RAISED_BY_EDEFAULT;

	/**
	 * The default value of the '{@link #getRaisedAt() <em>Raised At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRaisedAt()
	 * @generated
	 * @ordered
	 */
	protected static final Instant RAISED_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRaisedAt() <em>Raised At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRaisedAt()
	 * @generated
	 * @ordered
	 */
	protected Instant raisedAt = RAISED_AT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAnnotationIds() <em>Annotation Ids</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnnotationIds()
	 * @generated
	 * @ordered
	 */
	protected EList<String> annotationIds;

	/**
	 * The cached value of the '{@link #getActions() <em>Actions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActions()
	 * @generated
	 * @ordered
	 */
	protected EList<CorrectiveAction> actions;

	/**
	 * The cached value of the '{@link #getClosure() <em>Closure</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClosure()
	 * @generated
	 * @ordered
	 */
	protected Closure closure;

	/**
	 * The cached value of the '{@link #getHistory() <em>History</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHistory()
	 * @generated
	 * @ordered
	 */
	protected EList<HistoryEntry> history;

	/**
	 * The default value of the '{@link #getArea() <em>Area</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArea()
	 * @generated
	 * @ordered
	 */
	protected static final FindingArea AREA_EDEFAULT = FindingArea.OTHER;

	/**
	 * The cached value of the '{@link #getArea() <em>Area</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArea()
	 * @generated
	 * @ordered
	 */
	protected FindingArea area = AREA_EDEFAULT;

	/**
	 * The default value of the '{@link #getDue() <em>Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDue()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate DUE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDue() <em>Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDue()
	 * @generated
	 * @ordered
	 */
	protected LocalDate due = DUE_EDEFAULT;

	/**
	 * The default value of the '{@link #getCarriedFrom() <em>Carried From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCarriedFrom()
	 * @generated
	 * @ordered
	 */
	protected static final String CARRIED_FROM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCarriedFrom() <em>Carried From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCarriedFrom()
	 * @generated
	 * @ordered
	 */
	protected String carriedFrom = CARRIED_FROM_EDEFAULT;

	/**
	 * The default value of the '{@link #getSampleId() <em>Sample Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSampleId()
	 * @generated
	 * @ordered
	 */
	protected static final String SAMPLE_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSampleId() <em>Sample Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSampleId()
	 * @generated
	 * @ordered
	 */
	protected String sampleId = SAMPLE_ID_EDEFAULT;

	/**
	 * The cached value of the '{@link #getRetests() <em>Retests</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRetests()
	 * @generated
	 * @ordered
	 */
	protected EList<Retest> retests;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected FindingImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return FindingPackage.Literals.FINDING;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getNumber() {
		return number;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNumber(int newNumber) {
		int oldNumber = number;
		number = newNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FindingPackage.FINDING__NUMBER, oldNumber, number));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FindingKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(FindingKind newKind) {
		FindingKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FindingPackage.FINDING__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Severity getSeverity() {
		return severity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSeverity(Severity newSeverity) {
		Severity oldSeverity = severity;
		severity = newSeverity == null ? SEVERITY_EDEFAULT : newSeverity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FindingPackage.FINDING__SEVERITY, oldSeverity, severity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FindingState getState() {
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(FindingState newState) {
		FindingState oldState = state;
		state = newState == null ? STATE_EDEFAULT : newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FindingPackage.FINDING__STATE, oldState, state));
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
			eNotify(new ENotificationImpl(this, Notification.SET, FindingPackage.FINDING__TITLE, oldTitle, title));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDescription() {
		return description;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDescription(String newDescription) {
		String oldDescription = description;
		description = newDescription;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FindingPackage.FINDING__DESCRIPTION, oldDescription, description));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRemedy() {
		return remedy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRemedy(String newRemedy) {
		String oldRemedy = remedy;
		remedy = newRemedy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FindingPackage.FINDING__REMEDY, oldRemedy, remedy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRuleId() {
		return ruleId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRuleId(String newRuleId) {
		String oldRuleId = ruleId;
		ruleId = newRuleId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FindingPackage.FINDING__RULE_ID, oldRuleId, ruleId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getClause() {
		return clause;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setClause(String newClause) {
		String oldClause = clause;
		clause = newClause;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FindingPackage.FINDING__CLAUSE, oldClause, clause));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSubjectId() {
		return subjectId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSubjectId(String newSubjectId) {
		String oldSubjectId = subjectId;
		subjectId = newSubjectId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FindingPackage.FINDING__SUBJECT_ID, oldSubjectId, subjectId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFingerprint() {
		return fingerprint;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFingerprint(String newFingerprint) {
		String oldFingerprint = fingerprint;
		fingerprint = newFingerprint;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FindingPackage.FINDING__FINGERPRINT, oldFingerprint, fingerprint));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getMisstatement() {
		return misstatement;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMisstatement(BigDecimal newMisstatement) {
		BigDecimal oldMisstatement = misstatement;
		misstatement = newMisstatement;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FindingPackage.FINDING__MISSTATEMENT, oldMisstatement, misstatement));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRaisedBy() {
		return raisedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRaisedBy(String newRaisedBy) {
		String oldRaisedBy = raisedBy;
		raisedBy = newRaisedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FindingPackage.FINDING__RAISED_BY, oldRaisedBy, raisedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getRaisedAt() {
		return raisedAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRaisedAt(Instant newRaisedAt) {
		Instant oldRaisedAt = raisedAt;
		raisedAt = newRaisedAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FindingPackage.FINDING__RAISED_AT, oldRaisedAt, raisedAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getAnnotationIds() {
		if (annotationIds == null) {
			annotationIds = new EDataTypeEList<String>(String.class, this, FindingPackage.FINDING__ANNOTATION_IDS);
		}
		return annotationIds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CorrectiveAction> getActions() {
		if (actions == null) {
			actions = new EObjectContainmentEList<CorrectiveAction>(CorrectiveAction.class, this, FindingPackage.FINDING__ACTIONS);
		}
		return actions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Closure getClosure() {
		return closure;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetClosure(Closure newClosure, NotificationChain msgs) {
		Closure oldClosure = closure;
		closure = newClosure;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, FindingPackage.FINDING__CLOSURE, oldClosure, newClosure);
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
	public void setClosure(Closure newClosure) {
		if (newClosure != closure) {
			NotificationChain msgs = null;
			if (closure != null)
				msgs = ((InternalEObject)closure).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - FindingPackage.FINDING__CLOSURE, null, msgs);
			if (newClosure != null)
				msgs = ((InternalEObject)newClosure).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - FindingPackage.FINDING__CLOSURE, null, msgs);
			msgs = basicSetClosure(newClosure, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FindingPackage.FINDING__CLOSURE, newClosure, newClosure));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<HistoryEntry> getHistory() {
		if (history == null) {
			history = new EObjectContainmentEList<HistoryEntry>(HistoryEntry.class, this, FindingPackage.FINDING__HISTORY);
		}
		return history;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FindingArea getArea() {
		return area;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setArea(FindingArea newArea) {
		FindingArea oldArea = area;
		area = newArea == null ? AREA_EDEFAULT : newArea;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FindingPackage.FINDING__AREA, oldArea, area));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDue() {
		return due;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDue(LocalDate newDue) {
		LocalDate oldDue = due;
		due = newDue;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FindingPackage.FINDING__DUE, oldDue, due));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCarriedFrom() {
		return carriedFrom;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCarriedFrom(String newCarriedFrom) {
		String oldCarriedFrom = carriedFrom;
		carriedFrom = newCarriedFrom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FindingPackage.FINDING__CARRIED_FROM, oldCarriedFrom, carriedFrom));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSampleId() {
		return sampleId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSampleId(String newSampleId) {
		String oldSampleId = sampleId;
		sampleId = newSampleId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FindingPackage.FINDING__SAMPLE_ID, oldSampleId, sampleId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Retest> getRetests() {
		if (retests == null) {
			retests = new EObjectContainmentEList<Retest>(Retest.class, this, FindingPackage.FINDING__RETESTS);
		}
		return retests;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case FindingPackage.FINDING__ACTIONS:
				return ((InternalEList<?>)getActions()).basicRemove(otherEnd, msgs);
			case FindingPackage.FINDING__CLOSURE:
				return basicSetClosure(null, msgs);
			case FindingPackage.FINDING__HISTORY:
				return ((InternalEList<?>)getHistory()).basicRemove(otherEnd, msgs);
			case FindingPackage.FINDING__RETESTS:
				return ((InternalEList<?>)getRetests()).basicRemove(otherEnd, msgs);
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
			case FindingPackage.FINDING__NUMBER:
				return getNumber();
			case FindingPackage.FINDING__KIND:
				return getKind();
			case FindingPackage.FINDING__SEVERITY:
				return getSeverity();
			case FindingPackage.FINDING__STATE:
				return getState();
			case FindingPackage.FINDING__TITLE:
				return getTitle();
			case FindingPackage.FINDING__DESCRIPTION:
				return getDescription();
			case FindingPackage.FINDING__REMEDY:
				return getRemedy();
			case FindingPackage.FINDING__RULE_ID:
				return getRuleId();
			case FindingPackage.FINDING__CLAUSE:
				return getClause();
			case FindingPackage.FINDING__SUBJECT_ID:
				return getSubjectId();
			case FindingPackage.FINDING__FINGERPRINT:
				return getFingerprint();
			case FindingPackage.FINDING__MISSTATEMENT:
				return getMisstatement();
			case FindingPackage.FINDING__RAISED_BY:
				return getRaisedBy();
			case FindingPackage.FINDING__RAISED_AT:
				return getRaisedAt();
			case FindingPackage.FINDING__ANNOTATION_IDS:
				return getAnnotationIds();
			case FindingPackage.FINDING__ACTIONS:
				return getActions();
			case FindingPackage.FINDING__CLOSURE:
				return getClosure();
			case FindingPackage.FINDING__HISTORY:
				return getHistory();
			case FindingPackage.FINDING__AREA:
				return getArea();
			case FindingPackage.FINDING__DUE:
				return getDue();
			case FindingPackage.FINDING__CARRIED_FROM:
				return getCarriedFrom();
			case FindingPackage.FINDING__SAMPLE_ID:
				return getSampleId();
			case FindingPackage.FINDING__RETESTS:
				return getRetests();
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
			case FindingPackage.FINDING__NUMBER:
				setNumber((Integer)newValue);
				return;
			case FindingPackage.FINDING__KIND:
				setKind((FindingKind)newValue);
				return;
			case FindingPackage.FINDING__SEVERITY:
				setSeverity((Severity)newValue);
				return;
			case FindingPackage.FINDING__STATE:
				setState((FindingState)newValue);
				return;
			case FindingPackage.FINDING__TITLE:
				setTitle((String)newValue);
				return;
			case FindingPackage.FINDING__DESCRIPTION:
				setDescription((String)newValue);
				return;
			case FindingPackage.FINDING__REMEDY:
				setRemedy((String)newValue);
				return;
			case FindingPackage.FINDING__RULE_ID:
				setRuleId((String)newValue);
				return;
			case FindingPackage.FINDING__CLAUSE:
				setClause((String)newValue);
				return;
			case FindingPackage.FINDING__SUBJECT_ID:
				setSubjectId((String)newValue);
				return;
			case FindingPackage.FINDING__FINGERPRINT:
				setFingerprint((String)newValue);
				return;
			case FindingPackage.FINDING__MISSTATEMENT:
				setMisstatement((BigDecimal)newValue);
				return;
			case FindingPackage.FINDING__RAISED_BY:
				setRaisedBy((String)newValue);
				return;
			case FindingPackage.FINDING__RAISED_AT:
				setRaisedAt((Instant)newValue);
				return;
			case FindingPackage.FINDING__ANNOTATION_IDS:
				getAnnotationIds().clear();
				getAnnotationIds().addAll((Collection<? extends String>)newValue);
				return;
			case FindingPackage.FINDING__ACTIONS:
				getActions().clear();
				getActions().addAll((Collection<? extends CorrectiveAction>)newValue);
				return;
			case FindingPackage.FINDING__CLOSURE:
				setClosure((Closure)newValue);
				return;
			case FindingPackage.FINDING__HISTORY:
				getHistory().clear();
				getHistory().addAll((Collection<? extends HistoryEntry>)newValue);
				return;
			case FindingPackage.FINDING__AREA:
				setArea((FindingArea)newValue);
				return;
			case FindingPackage.FINDING__DUE:
				setDue((LocalDate)newValue);
				return;
			case FindingPackage.FINDING__CARRIED_FROM:
				setCarriedFrom((String)newValue);
				return;
			case FindingPackage.FINDING__SAMPLE_ID:
				setSampleId((String)newValue);
				return;
			case FindingPackage.FINDING__RETESTS:
				getRetests().clear();
				getRetests().addAll((Collection<? extends Retest>)newValue);
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
			case FindingPackage.FINDING__NUMBER:
				setNumber(NUMBER_EDEFAULT);
				return;
			case FindingPackage.FINDING__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case FindingPackage.FINDING__SEVERITY:
				setSeverity(SEVERITY_EDEFAULT);
				return;
			case FindingPackage.FINDING__STATE:
				setState(STATE_EDEFAULT);
				return;
			case FindingPackage.FINDING__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case FindingPackage.FINDING__DESCRIPTION:
				setDescription(DESCRIPTION_EDEFAULT);
				return;
			case FindingPackage.FINDING__REMEDY:
				setRemedy(REMEDY_EDEFAULT);
				return;
			case FindingPackage.FINDING__RULE_ID:
				setRuleId(RULE_ID_EDEFAULT);
				return;
			case FindingPackage.FINDING__CLAUSE:
				setClause(CLAUSE_EDEFAULT);
				return;
			case FindingPackage.FINDING__SUBJECT_ID:
				setSubjectId(SUBJECT_ID_EDEFAULT);
				return;
			case FindingPackage.FINDING__FINGERPRINT:
				setFingerprint(FINGERPRINT_EDEFAULT);
				return;
			case FindingPackage.FINDING__MISSTATEMENT:
				setMisstatement(MISSTATEMENT_EDEFAULT);
				return;
			case FindingPackage.FINDING__RAISED_BY:
				setRaisedBy(RAISED_BY_EDEFAULT);
				return;
			case FindingPackage.FINDING__RAISED_AT:
				setRaisedAt(RAISED_AT_EDEFAULT);
				return;
			case FindingPackage.FINDING__ANNOTATION_IDS:
				getAnnotationIds().clear();
				return;
			case FindingPackage.FINDING__ACTIONS:
				getActions().clear();
				return;
			case FindingPackage.FINDING__CLOSURE:
				setClosure((Closure)null);
				return;
			case FindingPackage.FINDING__HISTORY:
				getHistory().clear();
				return;
			case FindingPackage.FINDING__AREA:
				setArea(AREA_EDEFAULT);
				return;
			case FindingPackage.FINDING__DUE:
				setDue(DUE_EDEFAULT);
				return;
			case FindingPackage.FINDING__CARRIED_FROM:
				setCarriedFrom(CARRIED_FROM_EDEFAULT);
				return;
			case FindingPackage.FINDING__SAMPLE_ID:
				setSampleId(SAMPLE_ID_EDEFAULT);
				return;
			case FindingPackage.FINDING__RETESTS:
				getRetests().clear();
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
			case FindingPackage.FINDING__NUMBER:
				return number != NUMBER_EDEFAULT;
			case FindingPackage.FINDING__KIND:
				return kind != KIND_EDEFAULT;
			case FindingPackage.FINDING__SEVERITY:
				return severity != SEVERITY_EDEFAULT;
			case FindingPackage.FINDING__STATE:
				return state != STATE_EDEFAULT;
			case FindingPackage.FINDING__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case FindingPackage.FINDING__DESCRIPTION:
				return DESCRIPTION_EDEFAULT == null ? description != null : !DESCRIPTION_EDEFAULT.equals(description);
			case FindingPackage.FINDING__REMEDY:
				return REMEDY_EDEFAULT == null ? remedy != null : !REMEDY_EDEFAULT.equals(remedy);
			case FindingPackage.FINDING__RULE_ID:
				return RULE_ID_EDEFAULT == null ? ruleId != null : !RULE_ID_EDEFAULT.equals(ruleId);
			case FindingPackage.FINDING__CLAUSE:
				return CLAUSE_EDEFAULT == null ? clause != null : !CLAUSE_EDEFAULT.equals(clause);
			case FindingPackage.FINDING__SUBJECT_ID:
				return SUBJECT_ID_EDEFAULT == null ? subjectId != null : !SUBJECT_ID_EDEFAULT.equals(subjectId);
			case FindingPackage.FINDING__FINGERPRINT:
				return FINGERPRINT_EDEFAULT == null ? fingerprint != null : !FINGERPRINT_EDEFAULT.equals(fingerprint);
			case FindingPackage.FINDING__MISSTATEMENT:
				return MISSTATEMENT_EDEFAULT == null ? misstatement != null : !MISSTATEMENT_EDEFAULT.equals(misstatement);
			case FindingPackage.FINDING__RAISED_BY:
				return RAISED_BY_EDEFAULT == null ? raisedBy != null : !RAISED_BY_EDEFAULT.equals(raisedBy);
			case FindingPackage.FINDING__RAISED_AT:
				return RAISED_AT_EDEFAULT == null ? raisedAt != null : !RAISED_AT_EDEFAULT.equals(raisedAt);
			case FindingPackage.FINDING__ANNOTATION_IDS:
				return annotationIds != null && !annotationIds.isEmpty();
			case FindingPackage.FINDING__ACTIONS:
				return actions != null && !actions.isEmpty();
			case FindingPackage.FINDING__CLOSURE:
				return closure != null;
			case FindingPackage.FINDING__HISTORY:
				return history != null && !history.isEmpty();
			case FindingPackage.FINDING__AREA:
				return area != AREA_EDEFAULT;
			case FindingPackage.FINDING__DUE:
				return DUE_EDEFAULT == null ? due != null : !DUE_EDEFAULT.equals(due);
			case FindingPackage.FINDING__CARRIED_FROM:
				return CARRIED_FROM_EDEFAULT == null ? carriedFrom != null : !CARRIED_FROM_EDEFAULT.equals(carriedFrom);
			case FindingPackage.FINDING__SAMPLE_ID:
				return SAMPLE_ID_EDEFAULT == null ? sampleId != null : !SAMPLE_ID_EDEFAULT.equals(sampleId);
			case FindingPackage.FINDING__RETESTS:
				return retests != null && !retests.isEmpty();
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
		result.append(", kind: "); //$NON-NLS-1$
		result.append(kind);
		result.append(", severity: "); //$NON-NLS-1$
		result.append(severity);
		result.append(", state: "); //$NON-NLS-1$
		result.append(state);
		result.append(", title: "); //$NON-NLS-1$
		result.append(title);
		result.append(", description: "); //$NON-NLS-1$
		result.append(description);
		result.append(", remedy: "); //$NON-NLS-1$
		result.append(remedy);
		result.append(", ruleId: "); //$NON-NLS-1$
		result.append(ruleId);
		result.append(", clause: "); //$NON-NLS-1$
		result.append(clause);
		result.append(", subjectId: "); //$NON-NLS-1$
		result.append(subjectId);
		result.append(", fingerprint: "); //$NON-NLS-1$
		result.append(fingerprint);
		result.append(", misstatement: "); //$NON-NLS-1$
		result.append(misstatement);
		result.append(", raisedBy: "); //$NON-NLS-1$
		result.append(raisedBy);
		result.append(", raisedAt: "); //$NON-NLS-1$
		result.append(raisedAt);
		result.append(", annotationIds: "); //$NON-NLS-1$
		result.append(annotationIds);
		result.append(", area: "); //$NON-NLS-1$
		result.append(area);
		result.append(", due: "); //$NON-NLS-1$
		result.append(due);
		result.append(", carriedFrom: "); //$NON-NLS-1$
		result.append(carriedFrom);
		result.append(", sampleId: "); //$NON-NLS-1$
		result.append(sampleId);
		result.append(')');
		return result.toString();
	}

} //FindingImpl
