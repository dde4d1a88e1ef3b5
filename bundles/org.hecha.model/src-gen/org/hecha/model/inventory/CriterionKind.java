/**
 */
package org.hecha.model.inventory;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Criterion Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Ground on which an indirect emission is judged significant (ISO 14064-1 clause 5.2.3 and annex H).
 * <!-- end-model-doc -->
 * @see org.hecha.model.inventory.InventoryPackage#getCriterionKind()
 * @model
 * @generated
 */
public enum CriterionKind implements Enumerator {
	/**
	 * The '<em><b>MAGNITUDE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Size, in percent of the total.
	 * <!-- end-model-doc -->
	 * @see #MAGNITUDE_VALUE
	 * @generated
	 * @ordered
	 */
	MAGNITUDE(0, "MAGNITUDE", "magnitude"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>INFLUENCE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How far the organization can act on it.
	 * <!-- end-model-doc -->
	 * @see #INFLUENCE_VALUE
	 * @generated
	 * @ordered
	 */
	INFLUENCE(1, "INFLUENCE", "influence"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>RISK</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Risk or opportunity.
	 * <!-- end-model-doc -->
	 * @see #RISK_VALUE
	 * @generated
	 * @ordered
	 */
	RISK(2, "RISK", "risk"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>SECTOR GUIDANCE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Guidance of the sector names it.
	 * <!-- end-model-doc -->
	 * @see #SECTOR_GUIDANCE_VALUE
	 * @generated
	 * @ordered
	 */
	SECTOR_GUIDANCE(3, "SECTOR_GUIDANCE", "sector-guidance"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>OUTSOURCING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Activity that was outsourced.
	 * <!-- end-model-doc -->
	 * @see #OUTSOURCING_VALUE
	 * @generated
	 * @ordered
	 */
	OUTSOURCING(4, "OUTSOURCING", "outsourcing"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>ENGAGEMENT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It engages the employees.
	 * <!-- end-model-doc -->
	 * @see #ENGAGEMENT_VALUE
	 * @generated
	 * @ordered
	 */
	ENGAGEMENT(5, "ENGAGEMENT", "engagement"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>INTENDED USE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The users of the inventory need it.
	 * <!-- end-model-doc -->
	 * @see #INTENDED_USE_VALUE
	 * @generated
	 * @ordered
	 */
	INTENDED_USE(6, "INTENDED_USE", "intended-use"); //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>MAGNITUDE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Size, in percent of the total.
	 * <!-- end-model-doc -->
	 * @see #MAGNITUDE
	 * @model literal="magnitude"
	 * @generated
	 * @ordered
	 */
	public static final int MAGNITUDE_VALUE = 0;

	/**
	 * The '<em><b>INFLUENCE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How far the organization can act on it.
	 * <!-- end-model-doc -->
	 * @see #INFLUENCE
	 * @model literal="influence"
	 * @generated
	 * @ordered
	 */
	public static final int INFLUENCE_VALUE = 1;

	/**
	 * The '<em><b>RISK</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Risk or opportunity.
	 * <!-- end-model-doc -->
	 * @see #RISK
	 * @model literal="risk"
	 * @generated
	 * @ordered
	 */
	public static final int RISK_VALUE = 2;

	/**
	 * The '<em><b>SECTOR GUIDANCE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Guidance of the sector names it.
	 * <!-- end-model-doc -->
	 * @see #SECTOR_GUIDANCE
	 * @model literal="sector-guidance"
	 * @generated
	 * @ordered
	 */
	public static final int SECTOR_GUIDANCE_VALUE = 3;

	/**
	 * The '<em><b>OUTSOURCING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Activity that was outsourced.
	 * <!-- end-model-doc -->
	 * @see #OUTSOURCING
	 * @model literal="outsourcing"
	 * @generated
	 * @ordered
	 */
	public static final int OUTSOURCING_VALUE = 4;

	/**
	 * The '<em><b>ENGAGEMENT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It engages the employees.
	 * <!-- end-model-doc -->
	 * @see #ENGAGEMENT
	 * @model literal="engagement"
	 * @generated
	 * @ordered
	 */
	public static final int ENGAGEMENT_VALUE = 5;

	/**
	 * The '<em><b>INTENDED USE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The users of the inventory need it.
	 * <!-- end-model-doc -->
	 * @see #INTENDED_USE
	 * @model literal="intended-use"
	 * @generated
	 * @ordered
	 */
	public static final int INTENDED_USE_VALUE = 6;

	/**
	 * An array of all the '<em><b>Criterion Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final CriterionKind[] VALUES_ARRAY =
		new CriterionKind[] {
			MAGNITUDE,
			INFLUENCE,
			RISK,
			SECTOR_GUIDANCE,
			OUTSOURCING,
			ENGAGEMENT,
			INTENDED_USE,
		};

	/**
	 * A public read-only list of all the '<em><b>Criterion Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<CriterionKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Criterion Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CriterionKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			CriterionKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Criterion Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CriterionKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			CriterionKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Criterion Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CriterionKind get(int value) {
		switch (value) {
			case MAGNITUDE_VALUE: return MAGNITUDE;
			case INFLUENCE_VALUE: return INFLUENCE;
			case RISK_VALUE: return RISK;
			case SECTOR_GUIDANCE_VALUE: return SECTOR_GUIDANCE;
			case OUTSOURCING_VALUE: return OUTSOURCING;
			case ENGAGEMENT_VALUE: return ENGAGEMENT;
			case INTENDED_USE_VALUE: return INTENDED_USE;
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
	private CriterionKind(int value, String name, String literal) {
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
	
} //CriterionKind
