/**
 */
package org.hecha.model.engagement.impl;

import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.hecha.model.engagement.AssuranceLevel;
import org.hecha.model.engagement.EngagementPackage;
import org.hecha.model.engagement.Opinion;
import org.hecha.model.engagement.OpinionKind;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Opinion</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.hecha.model.engagement.impl.OpinionImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.hecha.model.engagement.impl.OpinionImpl#getAssuranceLevel <em>Assurance Level</em>}</li>
 *   <li>{@link org.hecha.model.engagement.impl.OpinionImpl#getStatement <em>Statement</em>}</li>
 *   <li>{@link org.hecha.model.engagement.impl.OpinionImpl#getQualification <em>Qualification</em>}</li>
 *   <li>{@link org.hecha.model.engagement.impl.OpinionImpl#getIssuedOn <em>Issued On</em>}</li>
 *   <li>{@link org.hecha.model.engagement.impl.OpinionImpl#getAddressee <em>Addressee</em>}</li>
 *   <li>{@link org.hecha.model.engagement.impl.OpinionImpl#getBasis <em>Basis</em>}</li>
 *   <li>{@link org.hecha.model.engagement.impl.OpinionImpl#getPlace <em>Place</em>}</li>
 *   <li>{@link org.hecha.model.engagement.impl.OpinionImpl#getIntendedUse <em>Intended Use</em>}</li>
 *   <li>{@link org.hecha.model.engagement.impl.OpinionImpl#getScopeLimitation <em>Scope Limitation</em>}</li>
 *   <li>{@link org.hecha.model.engagement.impl.OpinionImpl#isPervasive <em>Pervasive</em>}</li>
 *   <li>{@link org.hecha.model.engagement.impl.OpinionImpl#getProposedBy <em>Proposed By</em>}</li>
 * </ul>
 *
 * @generated
 */
public class OpinionImpl extends MinimalEObjectImpl.Container implements Opinion {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final OpinionKind KIND_EDEFAULT = OpinionKind.UNMODIFIED;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected OpinionKind kind = KIND_EDEFAULT;

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
	 * The default value of the '{@link #getStatement() <em>Statement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatement()
	 * @generated
	 * @ordered
	 */
	protected static final String STATEMENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStatement() <em>Statement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatement()
	 * @generated
	 * @ordered
	 */
	protected String statement = STATEMENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getQualification() <em>Qualification</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQualification()
	 * @generated
	 * @ordered
	 */
	protected static final String QUALIFICATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getQualification() <em>Qualification</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQualification()
	 * @generated
	 * @ordered
	 */
	protected String qualification = QUALIFICATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getIssuedOn() <em>Issued On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIssuedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate ISSUED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getIssuedOn() <em>Issued On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIssuedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate issuedOn = ISSUED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getAddressee() <em>Addressee</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddressee()
	 * @generated
	 * @ordered
	 */
	protected static final String ADDRESSEE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAddressee() <em>Addressee</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddressee()
	 * @generated
	 * @ordered
	 */
	protected String addressee = ADDRESSEE_EDEFAULT;

	/**
	 * The default value of the '{@link #getBasis() <em>Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBasis()
	 * @generated
	 * @ordered
	 */
	protected static final String BASIS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBasis() <em>Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBasis()
	 * @generated
	 * @ordered
	 */
	protected String basis = BASIS_EDEFAULT;

	/**
	 * The default value of the '{@link #getPlace() <em>Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlace()
	 * @generated
	 * @ordered
	 */
	protected static final String PLACE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPlace() <em>Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlace()
	 * @generated
	 * @ordered
	 */
	protected String place = PLACE_EDEFAULT;

	/**
	 * The default value of the '{@link #getIntendedUse() <em>Intended Use</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIntendedUse()
	 * @generated
	 * @ordered
	 */
	protected static final String INTENDED_USE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getIntendedUse() <em>Intended Use</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIntendedUse()
	 * @generated
	 * @ordered
	 */
	protected String intendedUse = INTENDED_USE_EDEFAULT;

	/**
	 * The default value of the '{@link #getScopeLimitation() <em>Scope Limitation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScopeLimitation()
	 * @generated
	 * @ordered
	 */
	protected static final String SCOPE_LIMITATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getScopeLimitation() <em>Scope Limitation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScopeLimitation()
	 * @generated
	 * @ordered
	 */
	protected String scopeLimitation = SCOPE_LIMITATION_EDEFAULT;

	/**
	 * The default value of the '{@link #isPervasive() <em>Pervasive</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isPervasive()
	 * @generated
	 * @ordered
	 */
	protected static final boolean PERVASIVE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isPervasive() <em>Pervasive</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isPervasive()
	 * @generated
	 * @ordered
	 */
	protected boolean pervasive = PERVASIVE_EDEFAULT;

	/**
	 * The default value of the '{@link #getProposedBy() <em>Proposed By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProposedBy()
	 * @generated
	 * @ordered
	 */
	protected static final String PROPOSED_BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getProposedBy() <em>Proposed By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProposedBy()
	 * @generated
	 * @ordered
	 */
	protected String proposedBy = PROPOSED_BY_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected OpinionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return EngagementPackage.Literals.OPINION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OpinionKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(OpinionKind newKind) {
		OpinionKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EngagementPackage.OPINION__KIND, oldKind, kind));
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
			eNotify(new ENotificationImpl(this, Notification.SET, EngagementPackage.OPINION__ASSURANCE_LEVEL, oldAssuranceLevel, assuranceLevel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getStatement() {
		return statement;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatement(String newStatement) {
		String oldStatement = statement;
		statement = newStatement;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EngagementPackage.OPINION__STATEMENT, oldStatement, statement));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getQualification() {
		return qualification;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setQualification(String newQualification) {
		String oldQualification = qualification;
		qualification = newQualification;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EngagementPackage.OPINION__QUALIFICATION, oldQualification, qualification));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getIssuedOn() {
		return issuedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIssuedOn(LocalDate newIssuedOn) {
		LocalDate oldIssuedOn = issuedOn;
		issuedOn = newIssuedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EngagementPackage.OPINION__ISSUED_ON, oldIssuedOn, issuedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAddressee() {
		return addressee;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAddressee(String newAddressee) {
		String oldAddressee = addressee;
		addressee = newAddressee;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EngagementPackage.OPINION__ADDRESSEE, oldAddressee, addressee));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBasis() {
		return basis;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBasis(String newBasis) {
		String oldBasis = basis;
		basis = newBasis;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EngagementPackage.OPINION__BASIS, oldBasis, basis));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPlace() {
		return place;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlace(String newPlace) {
		String oldPlace = place;
		place = newPlace;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EngagementPackage.OPINION__PLACE, oldPlace, place));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getIntendedUse() {
		return intendedUse;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIntendedUse(String newIntendedUse) {
		String oldIntendedUse = intendedUse;
		intendedUse = newIntendedUse;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EngagementPackage.OPINION__INTENDED_USE, oldIntendedUse, intendedUse));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getScopeLimitation() {
		return scopeLimitation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setScopeLimitation(String newScopeLimitation) {
		String oldScopeLimitation = scopeLimitation;
		scopeLimitation = newScopeLimitation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EngagementPackage.OPINION__SCOPE_LIMITATION, oldScopeLimitation, scopeLimitation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isPervasive() {
		return pervasive;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPervasive(boolean newPervasive) {
		boolean oldPervasive = pervasive;
		pervasive = newPervasive;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EngagementPackage.OPINION__PERVASIVE, oldPervasive, pervasive));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getProposedBy() {
		return proposedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProposedBy(String newProposedBy) {
		String oldProposedBy = proposedBy;
		proposedBy = newProposedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EngagementPackage.OPINION__PROPOSED_BY, oldProposedBy, proposedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case EngagementPackage.OPINION__KIND:
				return getKind();
			case EngagementPackage.OPINION__ASSURANCE_LEVEL:
				return getAssuranceLevel();
			case EngagementPackage.OPINION__STATEMENT:
				return getStatement();
			case EngagementPackage.OPINION__QUALIFICATION:
				return getQualification();
			case EngagementPackage.OPINION__ISSUED_ON:
				return getIssuedOn();
			case EngagementPackage.OPINION__ADDRESSEE:
				return getAddressee();
			case EngagementPackage.OPINION__BASIS:
				return getBasis();
			case EngagementPackage.OPINION__PLACE:
				return getPlace();
			case EngagementPackage.OPINION__INTENDED_USE:
				return getIntendedUse();
			case EngagementPackage.OPINION__SCOPE_LIMITATION:
				return getScopeLimitation();
			case EngagementPackage.OPINION__PERVASIVE:
				return isPervasive();
			case EngagementPackage.OPINION__PROPOSED_BY:
				return getProposedBy();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case EngagementPackage.OPINION__KIND:
				setKind((OpinionKind)newValue);
				return;
			case EngagementPackage.OPINION__ASSURANCE_LEVEL:
				setAssuranceLevel((AssuranceLevel)newValue);
				return;
			case EngagementPackage.OPINION__STATEMENT:
				setStatement((String)newValue);
				return;
			case EngagementPackage.OPINION__QUALIFICATION:
				setQualification((String)newValue);
				return;
			case EngagementPackage.OPINION__ISSUED_ON:
				setIssuedOn((LocalDate)newValue);
				return;
			case EngagementPackage.OPINION__ADDRESSEE:
				setAddressee((String)newValue);
				return;
			case EngagementPackage.OPINION__BASIS:
				setBasis((String)newValue);
				return;
			case EngagementPackage.OPINION__PLACE:
				setPlace((String)newValue);
				return;
			case EngagementPackage.OPINION__INTENDED_USE:
				setIntendedUse((String)newValue);
				return;
			case EngagementPackage.OPINION__SCOPE_LIMITATION:
				setScopeLimitation((String)newValue);
				return;
			case EngagementPackage.OPINION__PERVASIVE:
				setPervasive((Boolean)newValue);
				return;
			case EngagementPackage.OPINION__PROPOSED_BY:
				setProposedBy((String)newValue);
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
			case EngagementPackage.OPINION__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case EngagementPackage.OPINION__ASSURANCE_LEVEL:
				setAssuranceLevel(ASSURANCE_LEVEL_EDEFAULT);
				return;
			case EngagementPackage.OPINION__STATEMENT:
				setStatement(STATEMENT_EDEFAULT);
				return;
			case EngagementPackage.OPINION__QUALIFICATION:
				setQualification(QUALIFICATION_EDEFAULT);
				return;
			case EngagementPackage.OPINION__ISSUED_ON:
				setIssuedOn(ISSUED_ON_EDEFAULT);
				return;
			case EngagementPackage.OPINION__ADDRESSEE:
				setAddressee(ADDRESSEE_EDEFAULT);
				return;
			case EngagementPackage.OPINION__BASIS:
				setBasis(BASIS_EDEFAULT);
				return;
			case EngagementPackage.OPINION__PLACE:
				setPlace(PLACE_EDEFAULT);
				return;
			case EngagementPackage.OPINION__INTENDED_USE:
				setIntendedUse(INTENDED_USE_EDEFAULT);
				return;
			case EngagementPackage.OPINION__SCOPE_LIMITATION:
				setScopeLimitation(SCOPE_LIMITATION_EDEFAULT);
				return;
			case EngagementPackage.OPINION__PERVASIVE:
				setPervasive(PERVASIVE_EDEFAULT);
				return;
			case EngagementPackage.OPINION__PROPOSED_BY:
				setProposedBy(PROPOSED_BY_EDEFAULT);
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
			case EngagementPackage.OPINION__KIND:
				return kind != KIND_EDEFAULT;
			case EngagementPackage.OPINION__ASSURANCE_LEVEL:
				return assuranceLevel != ASSURANCE_LEVEL_EDEFAULT;
			case EngagementPackage.OPINION__STATEMENT:
				return STATEMENT_EDEFAULT == null ? statement != null : !STATEMENT_EDEFAULT.equals(statement);
			case EngagementPackage.OPINION__QUALIFICATION:
				return QUALIFICATION_EDEFAULT == null ? qualification != null : !QUALIFICATION_EDEFAULT.equals(qualification);
			case EngagementPackage.OPINION__ISSUED_ON:
				return ISSUED_ON_EDEFAULT == null ? issuedOn != null : !ISSUED_ON_EDEFAULT.equals(issuedOn);
			case EngagementPackage.OPINION__ADDRESSEE:
				return ADDRESSEE_EDEFAULT == null ? addressee != null : !ADDRESSEE_EDEFAULT.equals(addressee);
			case EngagementPackage.OPINION__BASIS:
				return BASIS_EDEFAULT == null ? basis != null : !BASIS_EDEFAULT.equals(basis);
			case EngagementPackage.OPINION__PLACE:
				return PLACE_EDEFAULT == null ? place != null : !PLACE_EDEFAULT.equals(place);
			case EngagementPackage.OPINION__INTENDED_USE:
				return INTENDED_USE_EDEFAULT == null ? intendedUse != null : !INTENDED_USE_EDEFAULT.equals(intendedUse);
			case EngagementPackage.OPINION__SCOPE_LIMITATION:
				return SCOPE_LIMITATION_EDEFAULT == null ? scopeLimitation != null : !SCOPE_LIMITATION_EDEFAULT.equals(scopeLimitation);
			case EngagementPackage.OPINION__PERVASIVE:
				return pervasive != PERVASIVE_EDEFAULT;
			case EngagementPackage.OPINION__PROPOSED_BY:
				return PROPOSED_BY_EDEFAULT == null ? proposedBy != null : !PROPOSED_BY_EDEFAULT.equals(proposedBy);
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
		result.append(" (kind: "); //$NON-NLS-1$
		result.append(kind);
		result.append(", assuranceLevel: "); //$NON-NLS-1$
		result.append(assuranceLevel);
		result.append(", statement: "); //$NON-NLS-1$
		result.append(statement);
		result.append(", qualification: "); //$NON-NLS-1$
		result.append(qualification);
		result.append(", issuedOn: "); //$NON-NLS-1$
		result.append(issuedOn);
		result.append(", addressee: "); //$NON-NLS-1$
		result.append(addressee);
		result.append(", basis: "); //$NON-NLS-1$
		result.append(basis);
		result.append(", place: "); //$NON-NLS-1$
		result.append(place);
		result.append(", intendedUse: "); //$NON-NLS-1$
		result.append(intendedUse);
		result.append(", scopeLimitation: "); //$NON-NLS-1$
		result.append(scopeLimitation);
		result.append(", pervasive: "); //$NON-NLS-1$
		result.append(pervasive);
		result.append(", proposedBy: "); //$NON-NLS-1$
		result.append(proposedBy);
		result.append(')');
		return result.toString();
	}

} //OpinionImpl
