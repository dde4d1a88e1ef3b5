/**
 */
package org.hecha.model.fieldwork;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Sampling Method</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How the items of a sample are chosen.
 * <!-- end-model-doc -->
 * @see org.hecha.model.fieldwork.FieldworkPackage#getSamplingMethod()
 * @model
 * @generated
 */
public enum SamplingMethod implements Enumerator {
	/**
	 * The '<em><b>RANDOM</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Each item of the population with the same chance.
	 * <!-- end-model-doc -->
	 * @see #RANDOM_VALUE
	 * @generated
	 * @ordered
	 */
	RANDOM(0, "RANDOM", "random"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>STRATIFIED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Random within each stratum.
	 * <!-- end-model-doc -->
	 * @see #STRATIFIED_VALUE
	 * @generated
	 * @ordered
	 */
	STRATIFIED(1, "STRATIFIED", "stratified"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>MONETARY UNIT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Each tonne of emission with the same chance, so that large items come first.
	 * <!-- end-model-doc -->
	 * @see #MONETARY_UNIT_VALUE
	 * @generated
	 * @ordered
	 */
	MONETARY_UNIT(2, "MONETARY_UNIT", "monetary-unit"); //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>RANDOM</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Each item of the population with the same chance.
	 * <!-- end-model-doc -->
	 * @see #RANDOM
	 * @model literal="random"
	 * @generated
	 * @ordered
	 */
	public static final int RANDOM_VALUE = 0;

	/**
	 * The '<em><b>STRATIFIED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Random within each stratum.
	 * <!-- end-model-doc -->
	 * @see #STRATIFIED
	 * @model literal="stratified"
	 * @generated
	 * @ordered
	 */
	public static final int STRATIFIED_VALUE = 1;

	/**
	 * The '<em><b>MONETARY UNIT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Each tonne of emission with the same chance, so that large items come first.
	 * <!-- end-model-doc -->
	 * @see #MONETARY_UNIT
	 * @model literal="monetary-unit"
	 * @generated
	 * @ordered
	 */
	public static final int MONETARY_UNIT_VALUE = 2;

	/**
	 * An array of all the '<em><b>Sampling Method</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final SamplingMethod[] VALUES_ARRAY =
		new SamplingMethod[] {
			RANDOM,
			STRATIFIED,
			MONETARY_UNIT,
		};

	/**
	 * A public read-only list of all the '<em><b>Sampling Method</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<SamplingMethod> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Sampling Method</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static SamplingMethod get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			SamplingMethod result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Sampling Method</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static SamplingMethod getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			SamplingMethod result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Sampling Method</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static SamplingMethod get(int value) {
		switch (value) {
			case RANDOM_VALUE: return RANDOM;
			case STRATIFIED_VALUE: return STRATIFIED;
			case MONETARY_UNIT_VALUE: return MONETARY_UNIT;
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
	private SamplingMethod(int value, String name, String literal) {
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
	
} //SamplingMethod
