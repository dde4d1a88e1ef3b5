/**
 */
package org.hecha.model.finding;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Area</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Area of a finding, as the list of non-conformities groups them.
 * <!-- end-model-doc -->
 * @see org.hecha.model.finding.FindingPackage#getFindingArea()
 * @model
 * @generated
 */
public enum FindingArea implements Enumerator {
	/**
	 * The '<em><b>OTHER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Anything else.
	 * <!-- end-model-doc -->
	 * @see #OTHER_VALUE
	 * @generated
	 * @ordered
	 */
	OTHER(0, "OTHER", "other"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>BASICS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Facts about the organization.
	 * <!-- end-model-doc -->
	 * @see #BASICS_VALUE
	 * @generated
	 * @ordered
	 */
	BASICS(1, "BASICS", "basics"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>BOUNDARY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Boundary and facilities.
	 * <!-- end-model-doc -->
	 * @see #BOUNDARY_VALUE
	 * @generated
	 * @ordered
	 */
	BOUNDARY(2, "BOUNDARY", "boundary"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>METHOD</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Method.
	 * <!-- end-model-doc -->
	 * @see #METHOD_VALUE
	 * @generated
	 * @ordered
	 */
	METHOD(3, "METHOD", "method"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>DATA</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Activity data, factors, emissions, production data.
	 * <!-- end-model-doc -->
	 * @see #DATA_VALUE
	 * @generated
	 * @ordered
	 */
	DATA(4, "DATA", "data"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>QUALITY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Quality assurance and filing.
	 * <!-- end-model-doc -->
	 * @see #QUALITY_VALUE
	 * @generated
	 * @ordered
	 */
	QUALITY(5, "QUALITY", "quality"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>PLAN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Data quality plan and its execution.
	 * <!-- end-model-doc -->
	 * @see #PLAN_VALUE
	 * @generated
	 * @ordered
	 */
	PLAN(6, "PLAN", "plan"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>ON SITE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Found on site.
	 * <!-- end-model-doc -->
	 * @see #ON_SITE_VALUE
	 * @generated
	 * @ordered
	 */
	ON_SITE(7, "ON_SITE", "on-site"); //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>OTHER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Anything else.
	 * <!-- end-model-doc -->
	 * @see #OTHER
	 * @model literal="other"
	 * @generated
	 * @ordered
	 */
	public static final int OTHER_VALUE = 0;

	/**
	 * The '<em><b>BASICS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Facts about the organization.
	 * <!-- end-model-doc -->
	 * @see #BASICS
	 * @model literal="basics"
	 * @generated
	 * @ordered
	 */
	public static final int BASICS_VALUE = 1;

	/**
	 * The '<em><b>BOUNDARY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Boundary and facilities.
	 * <!-- end-model-doc -->
	 * @see #BOUNDARY
	 * @model literal="boundary"
	 * @generated
	 * @ordered
	 */
	public static final int BOUNDARY_VALUE = 2;

	/**
	 * The '<em><b>METHOD</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Method.
	 * <!-- end-model-doc -->
	 * @see #METHOD
	 * @model literal="method"
	 * @generated
	 * @ordered
	 */
	public static final int METHOD_VALUE = 3;

	/**
	 * The '<em><b>DATA</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Activity data, factors, emissions, production data.
	 * <!-- end-model-doc -->
	 * @see #DATA
	 * @model literal="data"
	 * @generated
	 * @ordered
	 */
	public static final int DATA_VALUE = 4;

	/**
	 * The '<em><b>QUALITY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Quality assurance and filing.
	 * <!-- end-model-doc -->
	 * @see #QUALITY
	 * @model literal="quality"
	 * @generated
	 * @ordered
	 */
	public static final int QUALITY_VALUE = 5;

	/**
	 * The '<em><b>PLAN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Data quality plan and its execution.
	 * <!-- end-model-doc -->
	 * @see #PLAN
	 * @model literal="plan"
	 * @generated
	 * @ordered
	 */
	public static final int PLAN_VALUE = 6;

	/**
	 * The '<em><b>ON SITE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Found on site.
	 * <!-- end-model-doc -->
	 * @see #ON_SITE
	 * @model literal="on-site"
	 * @generated
	 * @ordered
	 */
	public static final int ON_SITE_VALUE = 7;

	/**
	 * An array of all the '<em><b>Area</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final FindingArea[] VALUES_ARRAY =
		new FindingArea[] {
			OTHER,
			BASICS,
			BOUNDARY,
			METHOD,
			DATA,
			QUALITY,
			PLAN,
			ON_SITE,
		};

	/**
	 * A public read-only list of all the '<em><b>Area</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<FindingArea> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Area</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static FindingArea get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			FindingArea result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Area</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static FindingArea getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			FindingArea result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Area</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static FindingArea get(int value) {
		switch (value) {
			case OTHER_VALUE: return OTHER;
			case BASICS_VALUE: return BASICS;
			case BOUNDARY_VALUE: return BOUNDARY;
			case METHOD_VALUE: return METHOD;
			case DATA_VALUE: return DATA;
			case QUALITY_VALUE: return QUALITY;
			case PLAN_VALUE: return PLAN;
			case ON_SITE_VALUE: return ON_SITE;
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
	private FindingArea(int value, String name, String literal) {
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
	
} //FindingArea
