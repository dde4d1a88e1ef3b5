/**
 */
package org.hecha.model.engagement;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Opinion Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Kind of opinion after ISO 14064-3.
 * <!-- end-model-doc -->
 * @see org.hecha.model.engagement.EngagementPackage#getOpinionKind()
 * @model
 * @generated
 */
public enum OpinionKind implements Enumerator {
	/**
	 * The '<em><b>UNMODIFIED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The statement is fairly stated.
	 * <!-- end-model-doc -->
	 * @see #UNMODIFIED_VALUE
	 * @generated
	 * @ordered
	 */
	UNMODIFIED(0, "UNMODIFIED", "unmodified"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>MODIFIED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Fairly stated but for what the qualification says.
	 * <!-- end-model-doc -->
	 * @see #MODIFIED_VALUE
	 * @generated
	 * @ordered
	 */
	MODIFIED(1, "MODIFIED", "modified"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>ADVERSE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Not fairly stated.
	 * <!-- end-model-doc -->
	 * @see #ADVERSE_VALUE
	 * @generated
	 * @ordered
	 */
	ADVERSE(2, "ADVERSE", "adverse"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>DISCLAIMER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * No conclusion could be reached.
	 * <!-- end-model-doc -->
	 * @see #DISCLAIMER_VALUE
	 * @generated
	 * @ordered
	 */
	DISCLAIMER(3, "DISCLAIMER", "disclaimer"); //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>UNMODIFIED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The statement is fairly stated.
	 * <!-- end-model-doc -->
	 * @see #UNMODIFIED
	 * @model literal="unmodified"
	 * @generated
	 * @ordered
	 */
	public static final int UNMODIFIED_VALUE = 0;

	/**
	 * The '<em><b>MODIFIED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Fairly stated but for what the qualification says.
	 * <!-- end-model-doc -->
	 * @see #MODIFIED
	 * @model literal="modified"
	 * @generated
	 * @ordered
	 */
	public static final int MODIFIED_VALUE = 1;

	/**
	 * The '<em><b>ADVERSE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Not fairly stated.
	 * <!-- end-model-doc -->
	 * @see #ADVERSE
	 * @model literal="adverse"
	 * @generated
	 * @ordered
	 */
	public static final int ADVERSE_VALUE = 2;

	/**
	 * The '<em><b>DISCLAIMER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * No conclusion could be reached.
	 * <!-- end-model-doc -->
	 * @see #DISCLAIMER
	 * @model literal="disclaimer"
	 * @generated
	 * @ordered
	 */
	public static final int DISCLAIMER_VALUE = 3;

	/**
	 * An array of all the '<em><b>Opinion Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final OpinionKind[] VALUES_ARRAY =
		new OpinionKind[] {
			UNMODIFIED,
			MODIFIED,
			ADVERSE,
			DISCLAIMER,
		};

	/**
	 * A public read-only list of all the '<em><b>Opinion Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<OpinionKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Opinion Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static OpinionKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			OpinionKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Opinion Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static OpinionKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			OpinionKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Opinion Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static OpinionKind get(int value) {
		switch (value) {
			case UNMODIFIED_VALUE: return UNMODIFIED;
			case MODIFIED_VALUE: return MODIFIED;
			case ADVERSE_VALUE: return ADVERSE;
			case DISCLAIMER_VALUE: return DISCLAIMER;
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
	private OpinionKind(int value, String name, String literal) {
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
	
} //OpinionKind
