/**
 */
package org.hecha.model.finding;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Closure Result</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Conclusion about a correction, as the list of non-conformities words it.
 * <!-- end-model-doc -->
 * @see org.hecha.model.finding.FindingPackage#getClosureResult()
 * @model
 * @generated
 */
public enum ClosureResult implements Enumerator {
	/**
	 * The '<em><b>CORRECTED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Corrected and conforming.
	 * <!-- end-model-doc -->
	 * @see #CORRECTED_VALUE
	 * @generated
	 * @ordered
	 */
	CORRECTED(0, "CORRECTED", "corrected"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>NOT CONFORMING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Corrected but not conforming.
	 * <!-- end-model-doc -->
	 * @see #NOT_CONFORMING_VALUE
	 * @generated
	 * @ordered
	 */
	NOT_CONFORMING(1, "NOT_CONFORMING", "not-conforming"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>NOT CORRECTED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Not corrected.
	 * <!-- end-model-doc -->
	 * @see #NOT_CORRECTED_VALUE
	 * @generated
	 * @ordered
	 */
	NOT_CORRECTED(2, "NOT_CORRECTED", "not-corrected"); //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>CORRECTED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Corrected and conforming.
	 * <!-- end-model-doc -->
	 * @see #CORRECTED
	 * @model literal="corrected"
	 * @generated
	 * @ordered
	 */
	public static final int CORRECTED_VALUE = 0;

	/**
	 * The '<em><b>NOT CONFORMING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Corrected but not conforming.
	 * <!-- end-model-doc -->
	 * @see #NOT_CONFORMING
	 * @model literal="not-conforming"
	 * @generated
	 * @ordered
	 */
	public static final int NOT_CONFORMING_VALUE = 1;

	/**
	 * The '<em><b>NOT CORRECTED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Not corrected.
	 * <!-- end-model-doc -->
	 * @see #NOT_CORRECTED
	 * @model literal="not-corrected"
	 * @generated
	 * @ordered
	 */
	public static final int NOT_CORRECTED_VALUE = 2;

	/**
	 * An array of all the '<em><b>Closure Result</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final ClosureResult[] VALUES_ARRAY =
		new ClosureResult[] {
			CORRECTED,
			NOT_CONFORMING,
			NOT_CORRECTED,
		};

	/**
	 * A public read-only list of all the '<em><b>Closure Result</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<ClosureResult> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Closure Result</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ClosureResult get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ClosureResult result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Closure Result</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ClosureResult getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ClosureResult result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Closure Result</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ClosureResult get(int value) {
		switch (value) {
			case CORRECTED_VALUE: return CORRECTED;
			case NOT_CONFORMING_VALUE: return NOT_CONFORMING;
			case NOT_CORRECTED_VALUE: return NOT_CORRECTED;
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
	private ClosureResult(int value, String name, String literal) {
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
	
} //ClosureResult
