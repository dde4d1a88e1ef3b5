/**
 */
package org.hecha.model.evidence;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Sheet Anchor</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A cell range of a sheet.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hecha.model.evidence.SheetAnchor#getSheet <em>Sheet</em>}</li>
 *   <li>{@link org.hecha.model.evidence.SheetAnchor#getRange <em>Range</em>}</li>
 * </ul>
 *
 * @see org.hecha.model.evidence.EvidencePackage#getSheetAnchor()
 * @model
 * @generated
 */
public interface SheetAnchor extends Anchor {
	/**
	 * Returns the value of the '<em><b>Sheet</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sheet name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sheet</em>' attribute.
	 * @see #setSheet(String)
	 * @see org.hecha.model.evidence.EvidencePackage#getSheetAnchor_Sheet()
	 * @model
	 * @generated
	 */
	String getSheet();

	/**
	 * Sets the value of the '{@link org.hecha.model.evidence.SheetAnchor#getSheet <em>Sheet</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sheet</em>' attribute.
	 * @see #getSheet()
	 * @generated
	 */
	void setSheet(String value);

	/**
	 * Returns the value of the '<em><b>Range</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Range, for instance B4:D9.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Range</em>' attribute.
	 * @see #setRange(String)
	 * @see org.hecha.model.evidence.EvidencePackage#getSheetAnchor_Range()
	 * @model
	 * @generated
	 */
	String getRange();

	/**
	 * Sets the value of the '{@link org.hecha.model.evidence.SheetAnchor#getRange <em>Range</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Range</em>' attribute.
	 * @see #getRange()
	 * @generated
	 */
	void setRange(String value);

} // SheetAnchor
