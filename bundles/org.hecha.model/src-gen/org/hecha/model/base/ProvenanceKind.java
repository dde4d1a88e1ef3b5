/**
 */
package org.hecha.model.base;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Provenance Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Where a value comes from.
 * <!-- end-model-doc -->
 * @see org.hecha.model.base.BasePackage#getProvenanceKind()
 * @model
 * @generated
 */
public enum ProvenanceKind implements Enumerator {
	/**
	 * The '<em><b>UNSTATED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Nobody has said yet. A check asks for it.
	 * <!-- end-model-doc -->
	 * @see #UNSTATED_VALUE
	 * @generated
	 * @ordered
	 */
	UNSTATED(0, "UNSTATED", "unstated"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>DEFAULT TABLE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * From a published factor table; document, edition and entry say which.
	 * <!-- end-model-doc -->
	 * @see #DEFAULT_TABLE_VALUE
	 * @generated
	 * @ordered
	 */
	DEFAULT_TABLE(1, "DEFAULT_TABLE", "default-table"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>MEASURED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Measured by the organization or a laboratory for it.
	 * <!-- end-model-doc -->
	 * @see #MEASURED_VALUE
	 * @generated
	 * @ordered
	 */
	MEASURED(2, "MEASURED", "measured"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>SUPPLIER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Stated by a supplier (bill, certificate, data sheet).
	 * <!-- end-model-doc -->
	 * @see #SUPPLIER_VALUE
	 * @generated
	 * @ordered
	 */
	SUPPLIER(3, "SUPPLIER", "supplier"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>OPERATOR</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Used by the organization in its own report, without further evidence.
	 * <!-- end-model-doc -->
	 * @see #OPERATOR_VALUE
	 * @generated
	 * @ordered
	 */
	OPERATOR(4, "OPERATOR", "operator"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>ASSUMED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Assumed by the verifier for a test of plausibility; never part of an opinion.
	 * <!-- end-model-doc -->
	 * @see #ASSUMED_VALUE
	 * @generated
	 * @ordered
	 */
	ASSUMED(5, "ASSUMED", "assumed"); //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>UNSTATED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Nobody has said yet. A check asks for it.
	 * <!-- end-model-doc -->
	 * @see #UNSTATED
	 * @model literal="unstated"
	 * @generated
	 * @ordered
	 */
	public static final int UNSTATED_VALUE = 0;

	/**
	 * The '<em><b>DEFAULT TABLE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * From a published factor table; document, edition and entry say which.
	 * <!-- end-model-doc -->
	 * @see #DEFAULT_TABLE
	 * @model literal="default-table"
	 * @generated
	 * @ordered
	 */
	public static final int DEFAULT_TABLE_VALUE = 1;

	/**
	 * The '<em><b>MEASURED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Measured by the organization or a laboratory for it.
	 * <!-- end-model-doc -->
	 * @see #MEASURED
	 * @model literal="measured"
	 * @generated
	 * @ordered
	 */
	public static final int MEASURED_VALUE = 2;

	/**
	 * The '<em><b>SUPPLIER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Stated by a supplier (bill, certificate, data sheet).
	 * <!-- end-model-doc -->
	 * @see #SUPPLIER
	 * @model literal="supplier"
	 * @generated
	 * @ordered
	 */
	public static final int SUPPLIER_VALUE = 3;

	/**
	 * The '<em><b>OPERATOR</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Used by the organization in its own report, without further evidence.
	 * <!-- end-model-doc -->
	 * @see #OPERATOR
	 * @model literal="operator"
	 * @generated
	 * @ordered
	 */
	public static final int OPERATOR_VALUE = 4;

	/**
	 * The '<em><b>ASSUMED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Assumed by the verifier for a test of plausibility; never part of an opinion.
	 * <!-- end-model-doc -->
	 * @see #ASSUMED
	 * @model literal="assumed"
	 * @generated
	 * @ordered
	 */
	public static final int ASSUMED_VALUE = 5;

	/**
	 * An array of all the '<em><b>Provenance Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final ProvenanceKind[] VALUES_ARRAY =
		new ProvenanceKind[] {
			UNSTATED,
			DEFAULT_TABLE,
			MEASURED,
			SUPPLIER,
			OPERATOR,
			ASSUMED,
		};

	/**
	 * A public read-only list of all the '<em><b>Provenance Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<ProvenanceKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Provenance Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ProvenanceKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ProvenanceKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Provenance Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ProvenanceKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ProvenanceKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Provenance Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ProvenanceKind get(int value) {
		switch (value) {
			case UNSTATED_VALUE: return UNSTATED;
			case DEFAULT_TABLE_VALUE: return DEFAULT_TABLE;
			case MEASURED_VALUE: return MEASURED;
			case SUPPLIER_VALUE: return SUPPLIER;
			case OPERATOR_VALUE: return OPERATOR;
			case ASSUMED_VALUE: return ASSUMED;
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
	private ProvenanceKind(int value, String name, String literal) {
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
	
} //ProvenanceKind
