/**
 */
package org.hecha.model.inventory;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Biogenic Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Sort of biogenic emission (ISO 14064-1 annex D).
 * <!-- end-model-doc -->
 * @see org.hecha.model.inventory.InventoryPackage#getBiogenicKind()
 * @model
 * @generated
 */
public enum BiogenicKind implements Enumerator {
	/**
	 * The '<em><b>ANTHROPOGENIC</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * From biomass that people use.
	 * <!-- end-model-doc -->
	 * @see #ANTHROPOGENIC_VALUE
	 * @generated
	 * @ordered
	 */
	ANTHROPOGENIC(0, "ANTHROPOGENIC", "anthropogenic"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>NON ANTHROPOGENIC</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * From natural causes.
	 * <!-- end-model-doc -->
	 * @see #NON_ANTHROPOGENIC_VALUE
	 * @generated
	 * @ordered
	 */
	NON_ANTHROPOGENIC(1, "NON_ANTHROPOGENIC", "non-anthropogenic"); //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>ANTHROPOGENIC</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * From biomass that people use.
	 * <!-- end-model-doc -->
	 * @see #ANTHROPOGENIC
	 * @model literal="anthropogenic"
	 * @generated
	 * @ordered
	 */
	public static final int ANTHROPOGENIC_VALUE = 0;

	/**
	 * The '<em><b>NON ANTHROPOGENIC</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * From natural causes.
	 * <!-- end-model-doc -->
	 * @see #NON_ANTHROPOGENIC
	 * @model literal="non-anthropogenic"
	 * @generated
	 * @ordered
	 */
	public static final int NON_ANTHROPOGENIC_VALUE = 1;

	/**
	 * An array of all the '<em><b>Biogenic Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final BiogenicKind[] VALUES_ARRAY =
		new BiogenicKind[] {
			ANTHROPOGENIC,
			NON_ANTHROPOGENIC,
		};

	/**
	 * A public read-only list of all the '<em><b>Biogenic Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<BiogenicKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Biogenic Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static BiogenicKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			BiogenicKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Biogenic Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static BiogenicKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			BiogenicKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Biogenic Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static BiogenicKind get(int value) {
		switch (value) {
			case ANTHROPOGENIC_VALUE: return ANTHROPOGENIC;
			case NON_ANTHROPOGENIC_VALUE: return NON_ANTHROPOGENIC;
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
	private BiogenicKind(int value, String name, String literal) {
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
	
} //BiogenicKind
