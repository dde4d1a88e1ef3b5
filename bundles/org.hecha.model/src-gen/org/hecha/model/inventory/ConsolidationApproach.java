/**
 */
package org.hecha.model.inventory;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Consolidation Approach</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How the organizational boundary is drawn (ISO 14064-1 clause 5.1).
 * <!-- end-model-doc -->
 * @see org.hecha.model.inventory.InventoryPackage#getConsolidationApproach()
 * @model
 * @generated
 */
public enum ConsolidationApproach implements Enumerator {
	/**
	 * The '<em><b>OPERATIONAL CONTROL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Operational control.
	 * <!-- end-model-doc -->
	 * @see #OPERATIONAL_CONTROL_VALUE
	 * @generated
	 * @ordered
	 */
	OPERATIONAL_CONTROL(0, "OPERATIONAL_CONTROL", "operational-control"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>FINANCIAL CONTROL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Financial control.
	 * <!-- end-model-doc -->
	 * @see #FINANCIAL_CONTROL_VALUE
	 * @generated
	 * @ordered
	 */
	FINANCIAL_CONTROL(1, "FINANCIAL_CONTROL", "financial-control"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>EQUITY SHARE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Equity share.
	 * <!-- end-model-doc -->
	 * @see #EQUITY_SHARE_VALUE
	 * @generated
	 * @ordered
	 */
	EQUITY_SHARE(2, "EQUITY_SHARE", "equity-share"); //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>OPERATIONAL CONTROL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Operational control.
	 * <!-- end-model-doc -->
	 * @see #OPERATIONAL_CONTROL
	 * @model literal="operational-control"
	 * @generated
	 * @ordered
	 */
	public static final int OPERATIONAL_CONTROL_VALUE = 0;

	/**
	 * The '<em><b>FINANCIAL CONTROL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Financial control.
	 * <!-- end-model-doc -->
	 * @see #FINANCIAL_CONTROL
	 * @model literal="financial-control"
	 * @generated
	 * @ordered
	 */
	public static final int FINANCIAL_CONTROL_VALUE = 1;

	/**
	 * The '<em><b>EQUITY SHARE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Equity share.
	 * <!-- end-model-doc -->
	 * @see #EQUITY_SHARE
	 * @model literal="equity-share"
	 * @generated
	 * @ordered
	 */
	public static final int EQUITY_SHARE_VALUE = 2;

	/**
	 * An array of all the '<em><b>Consolidation Approach</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final ConsolidationApproach[] VALUES_ARRAY =
		new ConsolidationApproach[] {
			OPERATIONAL_CONTROL,
			FINANCIAL_CONTROL,
			EQUITY_SHARE,
		};

	/**
	 * A public read-only list of all the '<em><b>Consolidation Approach</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<ConsolidationApproach> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Consolidation Approach</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ConsolidationApproach get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ConsolidationApproach result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Consolidation Approach</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ConsolidationApproach getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ConsolidationApproach result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Consolidation Approach</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ConsolidationApproach get(int value) {
		switch (value) {
			case OPERATIONAL_CONTROL_VALUE: return OPERATIONAL_CONTROL;
			case FINANCIAL_CONTROL_VALUE: return FINANCIAL_CONTROL;
			case EQUITY_SHARE_VALUE: return EQUITY_SHARE;
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
	private ConsolidationApproach(int value, String name, String literal) {
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
	
} //ConsolidationApproach
