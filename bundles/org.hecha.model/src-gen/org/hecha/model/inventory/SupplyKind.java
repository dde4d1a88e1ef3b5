/**
 */
package org.hecha.model.inventory;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Supply Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Kinds of electricity supply; each kilowatt-hour is claimed once.
 * <!-- end-model-doc -->
 * @see org.hecha.model.inventory.InventoryPackage#getSupplyKind()
 * @model
 * @generated
 */
public enum SupplyKind implements Enumerator {
	/**
	 * The '<em><b>GRID</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * From the grid, no contract about its origin.
	 * <!-- end-model-doc -->
	 * @see #GRID_VALUE
	 * @generated
	 * @ordered
	 */
	GRID(0, "GRID", "grid"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>GREEN TRADE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Traded green power with its certificates.
	 * <!-- end-model-doc -->
	 * @see #GREEN_TRADE_VALUE
	 * @generated
	 * @ordered
	 */
	GREEN_TRADE(1, "GREEN_TRADE", "green-trade"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>DIRECT LINE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * By a direct line from a generator.
	 * <!-- end-model-doc -->
	 * @see #DIRECT_LINE_VALUE
	 * @generated
	 * @ordered
	 */
	DIRECT_LINE(2, "DIRECT_LINE", "direct-line"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>SELF GENERATED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Generated and used inside the boundary.
	 * <!-- end-model-doc -->
	 * @see #SELF_GENERATED_VALUE
	 * @generated
	 * @ordered
	 */
	SELF_GENERATED(3, "SELF_GENERATED", "self-generated"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>EXPORTED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Generated inside the boundary and exported.
	 * <!-- end-model-doc -->
	 * @see #EXPORTED_VALUE
	 * @generated
	 * @ordered
	 */
	EXPORTED(4, "EXPORTED", "exported"); //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>GRID</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * From the grid, no contract about its origin.
	 * <!-- end-model-doc -->
	 * @see #GRID
	 * @model literal="grid"
	 * @generated
	 * @ordered
	 */
	public static final int GRID_VALUE = 0;

	/**
	 * The '<em><b>GREEN TRADE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Traded green power with its certificates.
	 * <!-- end-model-doc -->
	 * @see #GREEN_TRADE
	 * @model literal="green-trade"
	 * @generated
	 * @ordered
	 */
	public static final int GREEN_TRADE_VALUE = 1;

	/**
	 * The '<em><b>DIRECT LINE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * By a direct line from a generator.
	 * <!-- end-model-doc -->
	 * @see #DIRECT_LINE
	 * @model literal="direct-line"
	 * @generated
	 * @ordered
	 */
	public static final int DIRECT_LINE_VALUE = 2;

	/**
	 * The '<em><b>SELF GENERATED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Generated and used inside the boundary.
	 * <!-- end-model-doc -->
	 * @see #SELF_GENERATED
	 * @model literal="self-generated"
	 * @generated
	 * @ordered
	 */
	public static final int SELF_GENERATED_VALUE = 3;

	/**
	 * The '<em><b>EXPORTED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Generated inside the boundary and exported.
	 * <!-- end-model-doc -->
	 * @see #EXPORTED
	 * @model literal="exported"
	 * @generated
	 * @ordered
	 */
	public static final int EXPORTED_VALUE = 4;

	/**
	 * An array of all the '<em><b>Supply Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final SupplyKind[] VALUES_ARRAY =
		new SupplyKind[] {
			GRID,
			GREEN_TRADE,
			DIRECT_LINE,
			SELF_GENERATED,
			EXPORTED,
		};

	/**
	 * A public read-only list of all the '<em><b>Supply Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<SupplyKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Supply Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static SupplyKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			SupplyKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Supply Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static SupplyKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			SupplyKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Supply Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static SupplyKind get(int value) {
		switch (value) {
			case GRID_VALUE: return GRID;
			case GREEN_TRADE_VALUE: return GREEN_TRADE;
			case DIRECT_LINE_VALUE: return DIRECT_LINE;
			case SELF_GENERATED_VALUE: return SELF_GENERATED;
			case EXPORTED_VALUE: return EXPORTED;
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
	private SupplyKind(int value, String name, String literal) {
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
	
} //SupplyKind
