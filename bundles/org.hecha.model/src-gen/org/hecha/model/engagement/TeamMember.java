/**
 */
package org.hecha.model.engagement;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.hecha.model.base.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Team Member</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A person with one role in this engagement.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hecha.model.engagement.TeamMember#getName <em>Name</em>}</li>
 *   <li>{@link org.hecha.model.engagement.TeamMember#getRole <em>Role</em>}</li>
 *   <li>{@link org.hecha.model.engagement.TeamMember#getFields <em>Fields</em>}</li>
 *   <li>{@link org.hecha.model.engagement.TeamMember#isConflictDeclared <em>Conflict Declared</em>}</li>
 *   <li>{@link org.hecha.model.engagement.TeamMember#getConflictDeclaredOn <em>Conflict Declared On</em>}</li>
 *   <li>{@link org.hecha.model.engagement.TeamMember#getConflictStatement <em>Conflict Statement</em>}</li>
 *   <li>{@link org.hecha.model.engagement.TeamMember#getLeadSince <em>Lead Since</em>}</li>
 * </ul>
 *
 * @see org.hecha.model.engagement.EngagementPackage#getTeamMember()
 * @model
 * @generated
 */
public interface TeamMember extends Identified {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.hecha.model.engagement.EngagementPackage#getTeamMember_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.hecha.model.engagement.TeamMember#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Role</b></em>' attribute.
	 * The literals are from the enumeration {@link org.hecha.model.engagement.TeamRole}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Role.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Role</em>' attribute.
	 * @see org.hecha.model.engagement.TeamRole
	 * @see #setRole(TeamRole)
	 * @see org.hecha.model.engagement.EngagementPackage#getTeamMember_Role()
	 * @model
	 * @generated
	 */
	TeamRole getRole();

	/**
	 * Sets the value of the '{@link org.hecha.model.engagement.TeamMember#getRole <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' attribute.
	 * @see org.hecha.model.engagement.TeamRole
	 * @see #getRole()
	 * @generated
	 */
	void setRole(TeamRole value);

	/**
	 * Returns the value of the '<em><b>Fields</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sectors the person is competent for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fields</em>' attribute list.
	 * @see org.hecha.model.engagement.EngagementPackage#getTeamMember_Fields()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getFields();

	/**
	 * Returns the value of the '<em><b>Conflict Declared</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Has signed a declaration on conflicts of interest.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Conflict Declared</em>' attribute.
	 * @see #setConflictDeclared(boolean)
	 * @see org.hecha.model.engagement.EngagementPackage#getTeamMember_ConflictDeclared()
	 * @model default="false"
	 * @generated
	 */
	boolean isConflictDeclared();

	/**
	 * Sets the value of the '{@link org.hecha.model.engagement.TeamMember#isConflictDeclared <em>Conflict Declared</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Conflict Declared</em>' attribute.
	 * @see #isConflictDeclared()
	 * @generated
	 */
	void setConflictDeclared(boolean value);

	/**
	 * Returns the value of the '<em><b>Conflict Declared On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Date of that declaration.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Conflict Declared On</em>' attribute.
	 * @see #setConflictDeclaredOn(LocalDate)
	 * @see org.hecha.model.engagement.EngagementPackage#getTeamMember_ConflictDeclaredOn()
	 * @model dataType="org.hecha.model.base.LocalDate"
	 * @generated
	 */
	LocalDate getConflictDeclaredOn();

	/**
	 * Sets the value of the '{@link org.hecha.model.engagement.TeamMember#getConflictDeclaredOn <em>Conflict Declared On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Conflict Declared On</em>' attribute.
	 * @see #getConflictDeclaredOn()
	 * @generated
	 */
	void setConflictDeclaredOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Conflict Statement</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was declared.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Conflict Statement</em>' attribute.
	 * @see #setConflictStatement(String)
	 * @see org.hecha.model.engagement.EngagementPackage#getTeamMember_ConflictStatement()
	 * @model
	 * @generated
	 */
	String getConflictStatement();

	/**
	 * Sets the value of the '{@link org.hecha.model.engagement.TeamMember#getConflictStatement <em>Conflict Statement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Conflict Statement</em>' attribute.
	 * @see #getConflictStatement()
	 * @generated
	 */
	void setConflictStatement(String value);

	/**
	 * Returns the value of the '<em><b>Lead Since</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Since when the member has led verifications of this client without a break; empty where not stated.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lead Since</em>' attribute.
	 * @see #setLeadSince(LocalDate)
	 * @see org.hecha.model.engagement.EngagementPackage#getTeamMember_LeadSince()
	 * @model dataType="org.hecha.model.base.LocalDate"
	 * @generated
	 */
	LocalDate getLeadSince();

	/**
	 * Sets the value of the '{@link org.hecha.model.engagement.TeamMember#getLeadSince <em>Lead Since</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Lead Since</em>' attribute.
	 * @see #getLeadSince()
	 * @generated
	 */
	void setLeadSince(LocalDate value);

} // TeamMember
