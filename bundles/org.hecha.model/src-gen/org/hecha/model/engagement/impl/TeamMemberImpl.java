/**
 */
package org.hecha.model.engagement.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;

import org.hecha.model.base.impl.IdentifiedImpl;

import org.hecha.model.engagement.EngagementPackage;
import org.hecha.model.engagement.TeamMember;
import org.hecha.model.engagement.TeamRole;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Team Member</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.hecha.model.engagement.impl.TeamMemberImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.hecha.model.engagement.impl.TeamMemberImpl#getRole <em>Role</em>}</li>
 *   <li>{@link org.hecha.model.engagement.impl.TeamMemberImpl#getFields <em>Fields</em>}</li>
 *   <li>{@link org.hecha.model.engagement.impl.TeamMemberImpl#isConflictDeclared <em>Conflict Declared</em>}</li>
 *   <li>{@link org.hecha.model.engagement.impl.TeamMemberImpl#getConflictDeclaredOn <em>Conflict Declared On</em>}</li>
 *   <li>{@link org.hecha.model.engagement.impl.TeamMemberImpl#getConflictStatement <em>Conflict Statement</em>}</li>
 *   <li>{@link org.hecha.model.engagement.impl.TeamMemberImpl#getLeadSince <em>Lead Since</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TeamMemberImpl extends IdentifiedImpl implements TeamMember {
	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getRole() <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRole()
	 * @generated
	 * @ordered
	 */
	protected static final TeamRole ROLE_EDEFAULT = TeamRole.LEAD_VERIFIER;

	/**
	 * The cached value of the '{@link #getRole() <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRole()
	 * @generated
	 * @ordered
	 */
	protected TeamRole role = ROLE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getFields() <em>Fields</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFields()
	 * @generated
	 * @ordered
	 */
	protected EList<String> fields;

	/**
	 * The default value of the '{@link #isConflictDeclared() <em>Conflict Declared</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isConflictDeclared()
	 * @generated
	 * @ordered
	 */
	protected static final boolean CONFLICT_DECLARED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isConflictDeclared() <em>Conflict Declared</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isConflictDeclared()
	 * @generated
	 * @ordered
	 */
	protected boolean conflictDeclared = CONFLICT_DECLARED_EDEFAULT;

	/**
	 * The default value of the '{@link #getConflictDeclaredOn() <em>Conflict Declared On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConflictDeclaredOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate CONFLICT_DECLARED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getConflictDeclaredOn() <em>Conflict Declared On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConflictDeclaredOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate conflictDeclaredOn = CONFLICT_DECLARED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getConflictStatement() <em>Conflict Statement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConflictStatement()
	 * @generated
	 * @ordered
	 */
	protected static final String CONFLICT_STATEMENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getConflictStatement() <em>Conflict Statement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConflictStatement()
	 * @generated
	 * @ordered
	 */
	protected String conflictStatement = CONFLICT_STATEMENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getLeadSince() <em>Lead Since</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLeadSince()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate LEAD_SINCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLeadSince() <em>Lead Since</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLeadSince()
	 * @generated
	 * @ordered
	 */
	protected LocalDate leadSince = LEAD_SINCE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TeamMemberImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return EngagementPackage.Literals.TEAM_MEMBER;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EngagementPackage.TEAM_MEMBER__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TeamRole getRole() {
		return role;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRole(TeamRole newRole) {
		TeamRole oldRole = role;
		role = newRole == null ? ROLE_EDEFAULT : newRole;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EngagementPackage.TEAM_MEMBER__ROLE, oldRole, role));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getFields() {
		if (fields == null) {
			fields = new EDataTypeEList<String>(String.class, this, EngagementPackage.TEAM_MEMBER__FIELDS);
		}
		return fields;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isConflictDeclared() {
		return conflictDeclared;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConflictDeclared(boolean newConflictDeclared) {
		boolean oldConflictDeclared = conflictDeclared;
		conflictDeclared = newConflictDeclared;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EngagementPackage.TEAM_MEMBER__CONFLICT_DECLARED, oldConflictDeclared, conflictDeclared));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getConflictDeclaredOn() {
		return conflictDeclaredOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConflictDeclaredOn(LocalDate newConflictDeclaredOn) {
		LocalDate oldConflictDeclaredOn = conflictDeclaredOn;
		conflictDeclaredOn = newConflictDeclaredOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EngagementPackage.TEAM_MEMBER__CONFLICT_DECLARED_ON, oldConflictDeclaredOn, conflictDeclaredOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getConflictStatement() {
		return conflictStatement;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConflictStatement(String newConflictStatement) {
		String oldConflictStatement = conflictStatement;
		conflictStatement = newConflictStatement;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EngagementPackage.TEAM_MEMBER__CONFLICT_STATEMENT, oldConflictStatement, conflictStatement));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getLeadSince() {
		return leadSince;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLeadSince(LocalDate newLeadSince) {
		LocalDate oldLeadSince = leadSince;
		leadSince = newLeadSince;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EngagementPackage.TEAM_MEMBER__LEAD_SINCE, oldLeadSince, leadSince));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case EngagementPackage.TEAM_MEMBER__NAME:
				return getName();
			case EngagementPackage.TEAM_MEMBER__ROLE:
				return getRole();
			case EngagementPackage.TEAM_MEMBER__FIELDS:
				return getFields();
			case EngagementPackage.TEAM_MEMBER__CONFLICT_DECLARED:
				return isConflictDeclared();
			case EngagementPackage.TEAM_MEMBER__CONFLICT_DECLARED_ON:
				return getConflictDeclaredOn();
			case EngagementPackage.TEAM_MEMBER__CONFLICT_STATEMENT:
				return getConflictStatement();
			case EngagementPackage.TEAM_MEMBER__LEAD_SINCE:
				return getLeadSince();
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
			case EngagementPackage.TEAM_MEMBER__NAME:
				setName((String)newValue);
				return;
			case EngagementPackage.TEAM_MEMBER__ROLE:
				setRole((TeamRole)newValue);
				return;
			case EngagementPackage.TEAM_MEMBER__FIELDS:
				getFields().clear();
				getFields().addAll((Collection<? extends String>)newValue);
				return;
			case EngagementPackage.TEAM_MEMBER__CONFLICT_DECLARED:
				setConflictDeclared((Boolean)newValue);
				return;
			case EngagementPackage.TEAM_MEMBER__CONFLICT_DECLARED_ON:
				setConflictDeclaredOn((LocalDate)newValue);
				return;
			case EngagementPackage.TEAM_MEMBER__CONFLICT_STATEMENT:
				setConflictStatement((String)newValue);
				return;
			case EngagementPackage.TEAM_MEMBER__LEAD_SINCE:
				setLeadSince((LocalDate)newValue);
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
			case EngagementPackage.TEAM_MEMBER__NAME:
				setName(NAME_EDEFAULT);
				return;
			case EngagementPackage.TEAM_MEMBER__ROLE:
				setRole(ROLE_EDEFAULT);
				return;
			case EngagementPackage.TEAM_MEMBER__FIELDS:
				getFields().clear();
				return;
			case EngagementPackage.TEAM_MEMBER__CONFLICT_DECLARED:
				setConflictDeclared(CONFLICT_DECLARED_EDEFAULT);
				return;
			case EngagementPackage.TEAM_MEMBER__CONFLICT_DECLARED_ON:
				setConflictDeclaredOn(CONFLICT_DECLARED_ON_EDEFAULT);
				return;
			case EngagementPackage.TEAM_MEMBER__CONFLICT_STATEMENT:
				setConflictStatement(CONFLICT_STATEMENT_EDEFAULT);
				return;
			case EngagementPackage.TEAM_MEMBER__LEAD_SINCE:
				setLeadSince(LEAD_SINCE_EDEFAULT);
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
			case EngagementPackage.TEAM_MEMBER__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case EngagementPackage.TEAM_MEMBER__ROLE:
				return role != ROLE_EDEFAULT;
			case EngagementPackage.TEAM_MEMBER__FIELDS:
				return fields != null && !fields.isEmpty();
			case EngagementPackage.TEAM_MEMBER__CONFLICT_DECLARED:
				return conflictDeclared != CONFLICT_DECLARED_EDEFAULT;
			case EngagementPackage.TEAM_MEMBER__CONFLICT_DECLARED_ON:
				return CONFLICT_DECLARED_ON_EDEFAULT == null ? conflictDeclaredOn != null : !CONFLICT_DECLARED_ON_EDEFAULT.equals(conflictDeclaredOn);
			case EngagementPackage.TEAM_MEMBER__CONFLICT_STATEMENT:
				return CONFLICT_STATEMENT_EDEFAULT == null ? conflictStatement != null : !CONFLICT_STATEMENT_EDEFAULT.equals(conflictStatement);
			case EngagementPackage.TEAM_MEMBER__LEAD_SINCE:
				return LEAD_SINCE_EDEFAULT == null ? leadSince != null : !LEAD_SINCE_EDEFAULT.equals(leadSince);
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
		result.append(" (name: "); //$NON-NLS-1$
		result.append(name);
		result.append(", role: "); //$NON-NLS-1$
		result.append(role);
		result.append(", fields: "); //$NON-NLS-1$
		result.append(fields);
		result.append(", conflictDeclared: "); //$NON-NLS-1$
		result.append(conflictDeclared);
		result.append(", conflictDeclaredOn: "); //$NON-NLS-1$
		result.append(conflictDeclaredOn);
		result.append(", conflictStatement: "); //$NON-NLS-1$
		result.append(conflictStatement);
		result.append(", leadSince: "); //$NON-NLS-1$
		result.append(leadSince);
		result.append(')');
		return result.toString();
	}

} //TeamMemberImpl
