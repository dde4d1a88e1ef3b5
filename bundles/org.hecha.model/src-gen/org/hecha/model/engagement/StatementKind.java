/**
 */
package org.hecha.model.engagement;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Statement Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What a verification statement is about; a package covers one or several of them.
 * <!-- end-model-doc -->
 * @see org.hecha.model.engagement.EngagementPackage#getStatementKind()
 * @model
 * @generated
 */
public enum StatementKind implements Enumerator {
	/**
	 * The '<em><b>INVENTORY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The greenhouse-gas inventory of the organization (ISO 14064-1, GB/T 32150, GB/T 32151).
	 * <!-- end-model-doc -->
	 * @see #INVENTORY_VALUE
	 * @generated
	 * @ordered
	 */
	INVENTORY(0, "INVENTORY", "inventory"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>REDUCTION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A reduction assessment (GB/T 33760).
	 * <!-- end-model-doc -->
	 * @see #REDUCTION_VALUE
	 * @generated
	 * @ordered
	 */
	REDUCTION(1, "REDUCTION", "reduction"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>FOOTPRINT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A product carbon footprint (ISO 14067, PAS 2050, GB/T 24067).
	 * <!-- end-model-doc -->
	 * @see #FOOTPRINT_VALUE
	 * @generated
	 * @ordered
	 */
	FOOTPRINT(2, "FOOTPRINT", "footprint"); //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>INVENTORY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The greenhouse-gas inventory of the organization (ISO 14064-1, GB/T 32150, GB/T 32151).
	 * <!-- end-model-doc -->
	 * @see #INVENTORY
	 * @model literal="inventory"
	 * @generated
	 * @ordered
	 */
	public static final int INVENTORY_VALUE = 0;

	/**
	 * The '<em><b>REDUCTION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A reduction assessment (GB/T 33760).
	 * <!-- end-model-doc -->
	 * @see #REDUCTION
	 * @model literal="reduction"
	 * @generated
	 * @ordered
	 */
	public static final int REDUCTION_VALUE = 1;

	/**
	 * The '<em><b>FOOTPRINT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A product carbon footprint (ISO 14067, PAS 2050, GB/T 24067).
	 * <!-- end-model-doc -->
	 * @see #FOOTPRINT
	 * @model literal="footprint"
	 * @generated
	 * @ordered
	 */
	public static final int FOOTPRINT_VALUE = 2;

	/**
	 * An array of all the '<em><b>Statement Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final StatementKind[] VALUES_ARRAY =
		new StatementKind[] {
			INVENTORY,
			REDUCTION,
			FOOTPRINT,
		};

	/**
	 * A public read-only list of all the '<em><b>Statement Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<StatementKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Statement Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static StatementKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			StatementKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Statement Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static StatementKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			StatementKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Statement Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static StatementKind get(int value) {
		switch (value) {
			case INVENTORY_VALUE: return INVENTORY;
			case REDUCTION_VALUE: return REDUCTION;
			case FOOTPRINT_VALUE: return FOOTPRINT;
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
	private StatementKind(int value, String name, String literal) {
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
	
} //StatementKind
