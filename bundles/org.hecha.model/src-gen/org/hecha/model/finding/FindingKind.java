/**
 */
package org.hecha.model.finding;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Taxonomy of findings.
 * <!-- end-model-doc -->
 * @see org.hecha.model.finding.FindingPackage#getFindingKind()
 * @model
 * @generated
 */
public enum FindingKind implements Enumerator {
	/**
	 * The '<em><b>MISSTATEMENT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A number is wrong.
	 * <!-- end-model-doc -->
	 * @see #MISSTATEMENT_VALUE
	 * @generated
	 * @ordered
	 */
	MISSTATEMENT(0, "MISSTATEMENT", "misstatement"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>NON CONFORMITY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A requirement of the criteria is not met.
	 * <!-- end-model-doc -->
	 * @see #NON_CONFORMITY_VALUE
	 * @generated
	 * @ordered
	 */
	NON_CONFORMITY(1, "NON_CONFORMITY", "non-conformity"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>NON COMPLIANCE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Law or contract is not met.
	 * <!-- end-model-doc -->
	 * @see #NON_COMPLIANCE_VALUE
	 * @generated
	 * @ordered
	 */
	NON_COMPLIANCE(2, "NON_COMPLIANCE", "non-compliance"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>CLARIFICATION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Information is missing or unclear.
	 * <!-- end-model-doc -->
	 * @see #CLARIFICATION_VALUE
	 * @generated
	 * @ordered
	 */
	CLARIFICATION(3, "CLARIFICATION", "clarification"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>OBSERVATION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Worth saying, asks for nothing.
	 * <!-- end-model-doc -->
	 * @see #OBSERVATION_VALUE
	 * @generated
	 * @ordered
	 */
	OBSERVATION(4, "OBSERVATION", "observation"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>IMPROVEMENT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A proposal.
	 * <!-- end-model-doc -->
	 * @see #IMPROVEMENT_VALUE
	 * @generated
	 * @ordered
	 */
	IMPROVEMENT(5, "IMPROVEMENT", "improvement"); //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>MISSTATEMENT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A number is wrong.
	 * <!-- end-model-doc -->
	 * @see #MISSTATEMENT
	 * @model literal="misstatement"
	 * @generated
	 * @ordered
	 */
	public static final int MISSTATEMENT_VALUE = 0;

	/**
	 * The '<em><b>NON CONFORMITY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A requirement of the criteria is not met.
	 * <!-- end-model-doc -->
	 * @see #NON_CONFORMITY
	 * @model literal="non-conformity"
	 * @generated
	 * @ordered
	 */
	public static final int NON_CONFORMITY_VALUE = 1;

	/**
	 * The '<em><b>NON COMPLIANCE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Law or contract is not met.
	 * <!-- end-model-doc -->
	 * @see #NON_COMPLIANCE
	 * @model literal="non-compliance"
	 * @generated
	 * @ordered
	 */
	public static final int NON_COMPLIANCE_VALUE = 2;

	/**
	 * The '<em><b>CLARIFICATION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Information is missing or unclear.
	 * <!-- end-model-doc -->
	 * @see #CLARIFICATION
	 * @model literal="clarification"
	 * @generated
	 * @ordered
	 */
	public static final int CLARIFICATION_VALUE = 3;

	/**
	 * The '<em><b>OBSERVATION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Worth saying, asks for nothing.
	 * <!-- end-model-doc -->
	 * @see #OBSERVATION
	 * @model literal="observation"
	 * @generated
	 * @ordered
	 */
	public static final int OBSERVATION_VALUE = 4;

	/**
	 * The '<em><b>IMPROVEMENT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A proposal.
	 * <!-- end-model-doc -->
	 * @see #IMPROVEMENT
	 * @model literal="improvement"
	 * @generated
	 * @ordered
	 */
	public static final int IMPROVEMENT_VALUE = 5;

	/**
	 * An array of all the '<em><b>Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final FindingKind[] VALUES_ARRAY =
		new FindingKind[] {
			MISSTATEMENT,
			NON_CONFORMITY,
			NON_COMPLIANCE,
			CLARIFICATION,
			OBSERVATION,
			IMPROVEMENT,
		};

	/**
	 * A public read-only list of all the '<em><b>Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<FindingKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static FindingKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			FindingKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static FindingKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			FindingKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static FindingKind get(int value) {
		switch (value) {
			case MISSTATEMENT_VALUE: return MISSTATEMENT;
			case NON_CONFORMITY_VALUE: return NON_CONFORMITY;
			case NON_COMPLIANCE_VALUE: return NON_COMPLIANCE;
			case CLARIFICATION_VALUE: return CLARIFICATION;
			case OBSERVATION_VALUE: return OBSERVATION;
			case IMPROVEMENT_VALUE: return IMPROVEMENT;
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
	private FindingKind(int value, String name, String literal) {
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
	
} //FindingKind
