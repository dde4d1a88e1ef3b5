/**
 */
package org.hecha.model.inventory;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Source Status</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Why a source has, or has no, number. Zero is a number: a quantified source whose quantity is 0.
 * <!-- end-model-doc -->
 * @see org.hecha.model.inventory.InventoryPackage#getSourceStatus()
 * @model
 * @generated
 */
public enum SourceStatus implements Enumerator {
	/**
	 * The '<em><b>QUANTIFIED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Has a quantity, which may be zero.
	 * <!-- end-model-doc -->
	 * @see #QUANTIFIED_VALUE
	 * @generated
	 * @ordered
	 */
	QUANTIFIED(0, "QUANTIFIED", "quantified"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>NOT APPLICABLE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The factory has no such source.
	 * <!-- end-model-doc -->
	 * @see #NOT_APPLICABLE_VALUE
	 * @generated
	 * @ordered
	 */
	NOT_APPLICABLE(1, "NOT_APPLICABLE", "not-applicable"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>NOT SIGNIFICANT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Exists, judged not significant by documented criteria, left out with reason.
	 * <!-- end-model-doc -->
	 * @see #NOT_SIGNIFICANT_VALUE
	 * @generated
	 * @ordered
	 */
	NOT_SIGNIFICANT(2, "NOT_SIGNIFICANT", "not-significant"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>MISSING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Exists, but its data are not there yet.
	 * <!-- end-model-doc -->
	 * @see #MISSING_VALUE
	 * @generated
	 * @ordered
	 */
	MISSING(3, "MISSING", "missing"); //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>QUANTIFIED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Has a quantity, which may be zero.
	 * <!-- end-model-doc -->
	 * @see #QUANTIFIED
	 * @model literal="quantified"
	 * @generated
	 * @ordered
	 */
	public static final int QUANTIFIED_VALUE = 0;

	/**
	 * The '<em><b>NOT APPLICABLE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The factory has no such source.
	 * <!-- end-model-doc -->
	 * @see #NOT_APPLICABLE
	 * @model literal="not-applicable"
	 * @generated
	 * @ordered
	 */
	public static final int NOT_APPLICABLE_VALUE = 1;

	/**
	 * The '<em><b>NOT SIGNIFICANT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Exists, judged not significant by documented criteria, left out with reason.
	 * <!-- end-model-doc -->
	 * @see #NOT_SIGNIFICANT
	 * @model literal="not-significant"
	 * @generated
	 * @ordered
	 */
	public static final int NOT_SIGNIFICANT_VALUE = 2;

	/**
	 * The '<em><b>MISSING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Exists, but its data are not there yet.
	 * <!-- end-model-doc -->
	 * @see #MISSING
	 * @model literal="missing"
	 * @generated
	 * @ordered
	 */
	public static final int MISSING_VALUE = 3;

	/**
	 * An array of all the '<em><b>Source Status</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final SourceStatus[] VALUES_ARRAY =
		new SourceStatus[] {
			QUANTIFIED,
			NOT_APPLICABLE,
			NOT_SIGNIFICANT,
			MISSING,
		};

	/**
	 * A public read-only list of all the '<em><b>Source Status</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<SourceStatus> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Source Status</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static SourceStatus get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			SourceStatus result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Source Status</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static SourceStatus getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			SourceStatus result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Source Status</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static SourceStatus get(int value) {
		switch (value) {
			case QUANTIFIED_VALUE: return QUANTIFIED;
			case NOT_APPLICABLE_VALUE: return NOT_APPLICABLE;
			case NOT_SIGNIFICANT_VALUE: return NOT_SIGNIFICANT;
			case MISSING_VALUE: return MISSING;
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
	private SourceStatus(int value, String name, String literal) {
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
	
} //SourceStatus
