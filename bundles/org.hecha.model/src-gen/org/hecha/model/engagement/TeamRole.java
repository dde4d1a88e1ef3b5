/**
 */
package org.hecha.model.engagement;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Team Role</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Roles in an engagement; segregation of duties is checked between them.
 * <!-- end-model-doc -->
 * @see org.hecha.model.engagement.EngagementPackage#getTeamRole()
 * @model
 * @generated
 */
public enum TeamRole implements Enumerator {
	/**
	 * The '<em><b>LEAD VERIFIER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Leads the team and signs first.
	 * <!-- end-model-doc -->
	 * @see #LEAD_VERIFIER_VALUE
	 * @generated
	 * @ordered
	 */
	LEAD_VERIFIER(0, "LEAD_VERIFIER", "lead-verifier"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>VERIFIER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Member of the team.
	 * <!-- end-model-doc -->
	 * @see #VERIFIER_VALUE
	 * @generated
	 * @ordered
	 */
	VERIFIER(1, "VERIFIER", "verifier"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>TECHNICAL EXPERT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Brings sector knowledge, signs nothing.
	 * <!-- end-model-doc -->
	 * @see #TECHNICAL_EXPERT_VALUE
	 * @generated
	 * @ordered
	 */
	TECHNICAL_EXPERT(2, "TECHNICAL_EXPERT", "technical-expert"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>TECHNICAL REVIEWER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Independent review before the opinion; not on the team.
	 * <!-- end-model-doc -->
	 * @see #TECHNICAL_REVIEWER_VALUE
	 * @generated
	 * @ordered
	 */
	TECHNICAL_REVIEWER(3, "TECHNICAL_REVIEWER", "technical-reviewer"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>AUTHORISED SIGNATORY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Approves and issues for the body.
	 * <!-- end-model-doc -->
	 * @see #AUTHORISED_SIGNATORY_VALUE
	 * @generated
	 * @ordered
	 */
	AUTHORISED_SIGNATORY(4, "AUTHORISED_SIGNATORY", "authorised-signatory"); //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>LEAD VERIFIER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Leads the team and signs first.
	 * <!-- end-model-doc -->
	 * @see #LEAD_VERIFIER
	 * @model literal="lead-verifier"
	 * @generated
	 * @ordered
	 */
	public static final int LEAD_VERIFIER_VALUE = 0;

	/**
	 * The '<em><b>VERIFIER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Member of the team.
	 * <!-- end-model-doc -->
	 * @see #VERIFIER
	 * @model literal="verifier"
	 * @generated
	 * @ordered
	 */
	public static final int VERIFIER_VALUE = 1;

	/**
	 * The '<em><b>TECHNICAL EXPERT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Brings sector knowledge, signs nothing.
	 * <!-- end-model-doc -->
	 * @see #TECHNICAL_EXPERT
	 * @model literal="technical-expert"
	 * @generated
	 * @ordered
	 */
	public static final int TECHNICAL_EXPERT_VALUE = 2;

	/**
	 * The '<em><b>TECHNICAL REVIEWER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Independent review before the opinion; not on the team.
	 * <!-- end-model-doc -->
	 * @see #TECHNICAL_REVIEWER
	 * @model literal="technical-reviewer"
	 * @generated
	 * @ordered
	 */
	public static final int TECHNICAL_REVIEWER_VALUE = 3;

	/**
	 * The '<em><b>AUTHORISED SIGNATORY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Approves and issues for the body.
	 * <!-- end-model-doc -->
	 * @see #AUTHORISED_SIGNATORY
	 * @model literal="authorised-signatory"
	 * @generated
	 * @ordered
	 */
	public static final int AUTHORISED_SIGNATORY_VALUE = 4;

	/**
	 * An array of all the '<em><b>Team Role</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final TeamRole[] VALUES_ARRAY =
		new TeamRole[] {
			LEAD_VERIFIER,
			VERIFIER,
			TECHNICAL_EXPERT,
			TECHNICAL_REVIEWER,
			AUTHORISED_SIGNATORY,
		};

	/**
	 * A public read-only list of all the '<em><b>Team Role</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<TeamRole> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Team Role</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static TeamRole get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			TeamRole result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Team Role</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static TeamRole getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			TeamRole result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Team Role</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static TeamRole get(int value) {
		switch (value) {
			case LEAD_VERIFIER_VALUE: return LEAD_VERIFIER;
			case VERIFIER_VALUE: return VERIFIER;
			case TECHNICAL_EXPERT_VALUE: return TECHNICAL_EXPERT;
			case TECHNICAL_REVIEWER_VALUE: return TECHNICAL_REVIEWER;
			case AUTHORISED_SIGNATORY_VALUE: return AUTHORISED_SIGNATORY;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private TeamRole(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
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
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //TeamRole
