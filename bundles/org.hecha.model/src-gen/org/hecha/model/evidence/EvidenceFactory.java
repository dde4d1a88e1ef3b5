/**
 */
package org.hecha.model.evidence;

import org.eclipse.emf.ecore.EFactory;

/**
 * <!-- begin-user-doc -->
 * The <b>Factory</b> for the model.
 * It provides a create method for each non-abstract class of the model.
 * <!-- end-user-doc -->
 * @see org.hecha.model.evidence.EvidencePackage
 * @generated
 */
public interface EvidenceFactory extends EFactory {
	/**
	 * The singleton instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	EvidenceFactory eINSTANCE = org.hecha.model.evidence.impl.EvidenceFactoryImpl.init();

	/**
	 * Returns a new object of class '<em>Register</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Register</em>'.
	 * @generated
	 */
	EvidenceRegister createEvidenceRegister();

	/**
	 * Returns a new object of class '<em>Item</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Item</em>'.
	 * @generated
	 */
	EvidenceItem createEvidenceItem();

	/**
	 * Returns a new object of class '<em>Annotation</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Annotation</em>'.
	 * @generated
	 */
	Annotation createAnnotation();

	/**
	 * Returns a new object of class '<em>Pdf Anchor</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Pdf Anchor</em>'.
	 * @generated
	 */
	PdfAnchor createPdfAnchor();

	/**
	 * Returns a new object of class '<em>Sheet Anchor</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Sheet Anchor</em>'.
	 * @generated
	 */
	SheetAnchor createSheetAnchor();

	/**
	 * Returns a new object of class '<em>Image Anchor</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Image Anchor</em>'.
	 * @generated
	 */
	ImageAnchor createImageAnchor();

	/**
	 * Returns a new object of class '<em>Text Anchor</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Text Anchor</em>'.
	 * @generated
	 */
	TextAnchor createTextAnchor();

	/**
	 * Returns a new object of class '<em>Row Anchor</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Row Anchor</em>'.
	 * @generated
	 */
	RowAnchor createRowAnchor();

	/**
	 * Returns a new object of class '<em>Column Anchor</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Column Anchor</em>'.
	 * @generated
	 */
	ColumnAnchor createColumnAnchor();

	/**
	 * Returns the package supported by this factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the package supported by this factory.
	 * @generated
	 */
	EvidencePackage getEvidencePackage();

} //EvidenceFactory
