/**
 */
package org.hecha.model.inventory;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Offset Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * The seven kinds of offset of the guide, section III (2), in its order.
 * <!-- end-model-doc -->
 * @see org.hecha.model.inventory.InventoryPackage#getOffsetKind()
 * @model
 * @generated
 */
public enum OffsetKind implements Enumerator {
	/**
	 * The '<em><b>GREEN CERTIFICATE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Domestic green electricity certificates; category 2 only.
	 * <!-- end-model-doc -->
	 * @see #GREEN_CERTIFICATE_VALUE
	 * @generated
	 * @ordered
	 */
	GREEN_CERTIFICATE(0, "GREEN_CERTIFICATE", "green-certificate"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>OWN PROJECT INSIDE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Own project inside the boundary that does not lower the emissions inside it.
	 * <!-- end-model-doc -->
	 * @see #OWN_PROJECT_INSIDE_VALUE
	 * @generated
	 * @ordered
	 */
	OWN_PROJECT_INSIDE(1, "OWN_PROJECT_INSIDE", "own-project-inside"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>OWN PROJECT OUTSIDE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Own project outside the boundary.
	 * <!-- end-model-doc -->
	 * @see #OWN_PROJECT_OUTSIDE_VALUE
	 * @generated
	 * @ordered
	 */
	OWN_PROJECT_OUTSIDE(2, "OWN_PROJECT_OUTSIDE", "own-project-outside"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>CCER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * China Certified Emission Reductions.
	 * <!-- end-model-doc -->
	 * @see #CCER_VALUE
	 * @generated
	 * @ordered
	 */
	CCER(3, "CCER", "ccer"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>CARBON INCLUSION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Carbon-inclusion (puhui) reductions recognised by local government.
	 * <!-- end-model-doc -->
	 * @see #CARBON_INCLUSION_VALUE
	 * @generated
	 * @ordered
	 */
	CARBON_INCLUSION(4, "CARBON_INCLUSION", "carbon-inclusion"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>ENERGY SAVING PROJECT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Energy-saving project reductions confirmed by local government.
	 * <!-- end-model-doc -->
	 * @see #ENERGY_SAVING_PROJECT_VALUE
	 * @generated
	 * @ordered
	 */
	ENERGY_SAVING_PROJECT(5, "ENERGY_SAVING_PROJECT", "energy-saving-project"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>FOREIGN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Foreign credits recognised by the national authority.
	 * <!-- end-model-doc -->
	 * @see #FOREIGN_VALUE
	 * @generated
	 * @ordered
	 */
	FOREIGN(6, "FOREIGN", "foreign"); //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>GREEN CERTIFICATE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Domestic green electricity certificates; category 2 only.
	 * <!-- end-model-doc -->
	 * @see #GREEN_CERTIFICATE
	 * @model literal="green-certificate"
	 * @generated
	 * @ordered
	 */
	public static final int GREEN_CERTIFICATE_VALUE = 0;

	/**
	 * The '<em><b>OWN PROJECT INSIDE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Own project inside the boundary that does not lower the emissions inside it.
	 * <!-- end-model-doc -->
	 * @see #OWN_PROJECT_INSIDE
	 * @model literal="own-project-inside"
	 * @generated
	 * @ordered
	 */
	public static final int OWN_PROJECT_INSIDE_VALUE = 1;

	/**
	 * The '<em><b>OWN PROJECT OUTSIDE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Own project outside the boundary.
	 * <!-- end-model-doc -->
	 * @see #OWN_PROJECT_OUTSIDE
	 * @model literal="own-project-outside"
	 * @generated
	 * @ordered
	 */
	public static final int OWN_PROJECT_OUTSIDE_VALUE = 2;

	/**
	 * The '<em><b>CCER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * China Certified Emission Reductions.
	 * <!-- end-model-doc -->
	 * @see #CCER
	 * @model literal="ccer"
	 * @generated
	 * @ordered
	 */
	public static final int CCER_VALUE = 3;

	/**
	 * The '<em><b>CARBON INCLUSION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Carbon-inclusion (puhui) reductions recognised by local government.
	 * <!-- end-model-doc -->
	 * @see #CARBON_INCLUSION
	 * @model literal="carbon-inclusion"
	 * @generated
	 * @ordered
	 */
	public static final int CARBON_INCLUSION_VALUE = 4;

	/**
	 * The '<em><b>ENERGY SAVING PROJECT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Energy-saving project reductions confirmed by local government.
	 * <!-- end-model-doc -->
	 * @see #ENERGY_SAVING_PROJECT
	 * @model literal="energy-saving-project"
	 * @generated
	 * @ordered
	 */
	public static final int ENERGY_SAVING_PROJECT_VALUE = 5;

	/**
	 * The '<em><b>FOREIGN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Foreign credits recognised by the national authority.
	 * <!-- end-model-doc -->
	 * @see #FOREIGN
	 * @model literal="foreign"
	 * @generated
	 * @ordered
	 */
	public static final int FOREIGN_VALUE = 6;

	/**
	 * An array of all the '<em><b>Offset Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final OffsetKind[] VALUES_ARRAY =
		new OffsetKind[] {
			GREEN_CERTIFICATE,
			OWN_PROJECT_INSIDE,
			OWN_PROJECT_OUTSIDE,
			CCER,
			CARBON_INCLUSION,
			ENERGY_SAVING_PROJECT,
			FOREIGN,
		};

	/**
	 * A public read-only list of all the '<em><b>Offset Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<OffsetKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Offset Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static OffsetKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			OffsetKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Offset Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static OffsetKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			OffsetKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Offset Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static OffsetKind get(int value) {
		switch (value) {
			case GREEN_CERTIFICATE_VALUE: return GREEN_CERTIFICATE;
			case OWN_PROJECT_INSIDE_VALUE: return OWN_PROJECT_INSIDE;
			case OWN_PROJECT_OUTSIDE_VALUE: return OWN_PROJECT_OUTSIDE;
			case CCER_VALUE: return CCER;
			case CARBON_INCLUSION_VALUE: return CARBON_INCLUSION;
			case ENERGY_SAVING_PROJECT_VALUE: return ENERGY_SAVING_PROJECT;
			case FOREIGN_VALUE: return FOREIGN;
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
	private OffsetKind(int value, String name, String literal) {
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
	
} //OffsetKind
