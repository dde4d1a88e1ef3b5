/**
 */
package org.hecha.model.inventory;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Cross Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Where a second figure for the same quantity comes from.
 * <!-- end-model-doc -->
 * @see org.hecha.model.inventory.InventoryPackage#getCrossKind()
 * @model
 * @generated
 */
public enum CrossKind implements Enumerator {
	/**
	 * The '<em><b>OTHER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Anywhere else.
	 * <!-- end-model-doc -->
	 * @see #OTHER_VALUE
	 * @generated
	 * @ordered
	 */
	OTHER(0, "OTHER", "other"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>INVOICE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Invoices or settlement lists.
	 * <!-- end-model-doc -->
	 * @see #INVOICE_VALUE
	 * @generated
	 * @ordered
	 */
	INVOICE(1, "INVOICE", "invoice"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>METER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Another meter.
	 * <!-- end-model-doc -->
	 * @see #METER_VALUE
	 * @generated
	 * @ordered
	 */
	METER(2, "METER", "meter"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>LEDGER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ledgers and daily records.
	 * <!-- end-model-doc -->
	 * @see #LEDGER_VALUE
	 * @generated
	 * @ordered
	 */
	LEDGER(3, "LEDGER", "ledger"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>STATISTICS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Forms sent to the statistics office.
	 * <!-- end-model-doc -->
	 * @see #STATISTICS_VALUE
	 * @generated
	 * @ordered
	 */
	STATISTICS(4, "STATISTICS", "statistics"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>PRIOR YEAR</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The year before.
	 * <!-- end-model-doc -->
	 * @see #PRIOR_YEAR_VALUE
	 * @generated
	 * @ordered
	 */
	PRIOR_YEAR(5, "PRIOR_YEAR", "prior-year"); //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>OTHER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Anywhere else.
	 * <!-- end-model-doc -->
	 * @see #OTHER
	 * @model literal="other"
	 * @generated
	 * @ordered
	 */
	public static final int OTHER_VALUE = 0;

	/**
	 * The '<em><b>INVOICE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Invoices or settlement lists.
	 * <!-- end-model-doc -->
	 * @see #INVOICE
	 * @model literal="invoice"
	 * @generated
	 * @ordered
	 */
	public static final int INVOICE_VALUE = 1;

	/**
	 * The '<em><b>METER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Another meter.
	 * <!-- end-model-doc -->
	 * @see #METER
	 * @model literal="meter"
	 * @generated
	 * @ordered
	 */
	public static final int METER_VALUE = 2;

	/**
	 * The '<em><b>LEDGER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ledgers and daily records.
	 * <!-- end-model-doc -->
	 * @see #LEDGER
	 * @model literal="ledger"
	 * @generated
	 * @ordered
	 */
	public static final int LEDGER_VALUE = 3;

	/**
	 * The '<em><b>STATISTICS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Forms sent to the statistics office.
	 * <!-- end-model-doc -->
	 * @see #STATISTICS
	 * @model literal="statistics"
	 * @generated
	 * @ordered
	 */
	public static final int STATISTICS_VALUE = 4;

	/**
	 * The '<em><b>PRIOR YEAR</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The year before.
	 * <!-- end-model-doc -->
	 * @see #PRIOR_YEAR
	 * @model literal="prior-year"
	 * @generated
	 * @ordered
	 */
	public static final int PRIOR_YEAR_VALUE = 5;

	/**
	 * An array of all the '<em><b>Cross Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final CrossKind[] VALUES_ARRAY =
		new CrossKind[] {
			OTHER,
			INVOICE,
			METER,
			LEDGER,
			STATISTICS,
			PRIOR_YEAR,
		};

	/**
	 * A public read-only list of all the '<em><b>Cross Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<CrossKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Cross Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CrossKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			CrossKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Cross Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CrossKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			CrossKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Cross Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CrossKind get(int value) {
		switch (value) {
			case OTHER_VALUE: return OTHER;
			case INVOICE_VALUE: return INVOICE;
			case METER_VALUE: return METER;
			case LEDGER_VALUE: return LEDGER;
			case STATISTICS_VALUE: return STATISTICS;
			case PRIOR_YEAR_VALUE: return PRIOR_YEAR;
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
	private CrossKind(int value, String name, String literal) {
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
	
} //CrossKind
