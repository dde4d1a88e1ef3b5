/**
 */
package org.hecha.model.evidence;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Row Anchor</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A row of a CSV file.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hecha.model.evidence.RowAnchor#getRow <em>Row</em>}</li>
 * </ul>
 *
 * @see org.hecha.model.evidence.EvidencePackage#getRowAnchor()
 * @model
 * @generated
 */
public interface RowAnchor extends Anchor {
	/**
	 * Returns the value of the '<em><b>Row</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Row, from 1, the header counted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Row</em>' attribute.
	 * @see #setRow(int)
	 * @see org.hecha.model.evidence.EvidencePackage#getRowAnchor_Row()
	 * @model
	 * @generated
	 */
	int getRow();

	/**
	 * Sets the value of the '{@link org.hecha.model.evidence.RowAnchor#getRow <em>Row</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Row</em>' attribute.
	 * @see #getRow()
	 * @generated
	 */
	void setRow(int value);

} // RowAnchor
