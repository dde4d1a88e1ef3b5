/**
 */
package org.hecha.model.evidence;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.hecha.model.base.BasePackage;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each operation of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * The evidence package (class EvidenceRegister, for EMF takes the other name for itself): files with their digests, and annotations that point into them.
 * <!-- end-model-doc -->
 * @see org.hecha.model.evidence.EvidenceFactory
 * @model kind="package"
 * @generated
 */
public interface EvidencePackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "evidence"; //$NON-NLS-1$

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://hecha.org/model/evidence/1"; //$NON-NLS-1$

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "evidence"; //$NON-NLS-1$

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	EvidencePackage eINSTANCE = org.hecha.model.evidence.impl.EvidencePackageImpl.init();

	/**
	 * The meta object id for the '{@link org.hecha.model.evidence.impl.EvidenceRegisterImpl <em>Register</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hecha.model.evidence.impl.EvidenceRegisterImpl
	 * @see org.hecha.model.evidence.impl.EvidencePackageImpl#getEvidenceRegister()
	 * @generated
	 */
	int EVIDENCE_REGISTER = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_REGISTER__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Items</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_REGISTER__ITEMS = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Annotations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_REGISTER__ANNOTATIONS = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Register</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_REGISTER_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Register</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_REGISTER_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hecha.model.evidence.impl.EvidenceItemImpl <em>Item</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hecha.model.evidence.impl.EvidenceItemImpl
	 * @see org.hecha.model.evidence.impl.EvidencePackageImpl#getEvidenceItem()
	 * @generated
	 */
	int EVIDENCE_ITEM = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_ITEM__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_ITEM__PATH = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_ITEM__NAME = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Media Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_ITEM__MEDIA_TYPE = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_ITEM__SIZE = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_ITEM__SHA256 = BasePackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Sm3</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_ITEM__SM3 = BasePackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_ITEM__KIND = BasePackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_ITEM__LANGUAGE = BasePackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Translation Of</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_ITEM__TRANSLATION_OF = BasePackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Obtained From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_ITEM__OBTAINED_FROM = BasePackage.IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Obtained At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_ITEM__OBTAINED_AT = BasePackage.IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Obtained By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_ITEM__OBTAINED_BY = BasePackage.IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Effective Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_ITEM__EFFECTIVE_START = BasePackage.IDENTIFIED_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Effective End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_ITEM__EFFECTIVE_END = BasePackage.IDENTIFIED_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Supersedes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_ITEM__SUPERSEDES = BasePackage.IDENTIFIED_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Issued On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_ITEM__ISSUED_ON = BasePackage.IDENTIFIED_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Issuer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_ITEM__ISSUER = BasePackage.IDENTIFIED_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Original</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_ITEM__ORIGINAL = BasePackage.IDENTIFIED_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Subject Ids</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_ITEM__SUBJECT_IDS = BasePackage.IDENTIFIED_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Withdrawn Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_ITEM__WITHDRAWN_REASON = BasePackage.IDENTIFIED_FEATURE_COUNT + 19;

	/**
	 * The feature id for the '<em><b>Remark</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_ITEM__REMARK = BasePackage.IDENTIFIED_FEATURE_COUNT + 20;

	/**
	 * The number of structural features of the '<em>Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_ITEM_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 21;

	/**
	 * The number of operations of the '<em>Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_ITEM_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hecha.model.evidence.impl.AnnotationImpl <em>Annotation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hecha.model.evidence.impl.AnnotationImpl
	 * @see org.hecha.model.evidence.impl.EvidencePackageImpl#getAnnotation()
	 * @generated
	 */
	int ANNOTATION = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Item Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__ITEM_ID = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Item Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__ITEM_SHA256 = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Subject Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__SUBJECT_ID = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Quote</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__QUOTE = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Remark</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__REMARK = BasePackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Anchor</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__ANCHOR = BasePackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Purpose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__PURPOSE = BasePackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__VALUE = BasePackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__UNIT = BasePackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Created By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__CREATED_BY = BasePackage.IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Created At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__CREATED_AT = BasePackage.IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The number of structural features of the '<em>Annotation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The number of operations of the '<em>Annotation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hecha.model.evidence.impl.AnchorImpl <em>Anchor</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hecha.model.evidence.impl.AnchorImpl
	 * @see org.hecha.model.evidence.impl.EvidencePackageImpl#getAnchor()
	 * @generated
	 */
	int ANCHOR = 3;

	/**
	 * The number of structural features of the '<em>Anchor</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANCHOR_FEATURE_COUNT = 0;

	/**
	 * The number of operations of the '<em>Anchor</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANCHOR_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.hecha.model.evidence.impl.PdfAnchorImpl <em>Pdf Anchor</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hecha.model.evidence.impl.PdfAnchorImpl
	 * @see org.hecha.model.evidence.impl.EvidencePackageImpl#getPdfAnchor()
	 * @generated
	 */
	int PDF_ANCHOR = 4;

	/**
	 * The feature id for the '<em><b>Page</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PDF_ANCHOR__PAGE = ANCHOR_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>X</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PDF_ANCHOR__X = ANCHOR_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Y</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PDF_ANCHOR__Y = ANCHOR_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PDF_ANCHOR__WIDTH = ANCHOR_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Height</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PDF_ANCHOR__HEIGHT = ANCHOR_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Pdf Anchor</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PDF_ANCHOR_FEATURE_COUNT = ANCHOR_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Pdf Anchor</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PDF_ANCHOR_OPERATION_COUNT = ANCHOR_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hecha.model.evidence.impl.SheetAnchorImpl <em>Sheet Anchor</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hecha.model.evidence.impl.SheetAnchorImpl
	 * @see org.hecha.model.evidence.impl.EvidencePackageImpl#getSheetAnchor()
	 * @generated
	 */
	int SHEET_ANCHOR = 5;

	/**
	 * The feature id for the '<em><b>Sheet</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHEET_ANCHOR__SHEET = ANCHOR_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Range</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHEET_ANCHOR__RANGE = ANCHOR_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Sheet Anchor</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHEET_ANCHOR_FEATURE_COUNT = ANCHOR_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Sheet Anchor</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHEET_ANCHOR_OPERATION_COUNT = ANCHOR_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hecha.model.evidence.impl.ImageAnchorImpl <em>Image Anchor</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hecha.model.evidence.impl.ImageAnchorImpl
	 * @see org.hecha.model.evidence.impl.EvidencePackageImpl#getImageAnchor()
	 * @generated
	 */
	int IMAGE_ANCHOR = 6;

	/**
	 * The feature id for the '<em><b>X</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMAGE_ANCHOR__X = ANCHOR_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Y</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMAGE_ANCHOR__Y = ANCHOR_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMAGE_ANCHOR__WIDTH = ANCHOR_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Height</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMAGE_ANCHOR__HEIGHT = ANCHOR_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Page</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMAGE_ANCHOR__PAGE = ANCHOR_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Image Anchor</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMAGE_ANCHOR_FEATURE_COUNT = ANCHOR_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Image Anchor</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMAGE_ANCHOR_OPERATION_COUNT = ANCHOR_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hecha.model.evidence.impl.TextAnchorImpl <em>Text Anchor</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hecha.model.evidence.impl.TextAnchorImpl
	 * @see org.hecha.model.evidence.impl.EvidencePackageImpl#getTextAnchor()
	 * @generated
	 */
	int TEXT_ANCHOR = 7;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_ANCHOR__START = ANCHOR_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_ANCHOR__END = ANCHOR_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Text Anchor</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_ANCHOR_FEATURE_COUNT = ANCHOR_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Text Anchor</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_ANCHOR_OPERATION_COUNT = ANCHOR_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hecha.model.evidence.impl.RowAnchorImpl <em>Row Anchor</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hecha.model.evidence.impl.RowAnchorImpl
	 * @see org.hecha.model.evidence.impl.EvidencePackageImpl#getRowAnchor()
	 * @generated
	 */
	int ROW_ANCHOR = 8;

	/**
	 * The feature id for the '<em><b>Row</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROW_ANCHOR__ROW = ANCHOR_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Row Anchor</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROW_ANCHOR_FEATURE_COUNT = ANCHOR_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Row Anchor</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROW_ANCHOR_OPERATION_COUNT = ANCHOR_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hecha.model.evidence.impl.ColumnAnchorImpl <em>Column Anchor</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hecha.model.evidence.impl.ColumnAnchorImpl
	 * @see org.hecha.model.evidence.impl.EvidencePackageImpl#getColumnAnchor()
	 * @generated
	 */
	int COLUMN_ANCHOR = 9;

	/**
	 * The feature id for the '<em><b>Sheet</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLUMN_ANCHOR__SHEET = ANCHOR_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Column</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLUMN_ANCHOR__COLUMN = ANCHOR_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Header Row</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLUMN_ANCHOR__HEADER_ROW = ANCHOR_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>First Row</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLUMN_ANCHOR__FIRST_ROW = ANCHOR_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Last Row</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLUMN_ANCHOR__LAST_ROW = ANCHOR_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLUMN_ANCHOR__UNIT = ANCHOR_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Filter Column</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLUMN_ANCHOR__FILTER_COLUMN = ANCHOR_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Filter Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLUMN_ANCHOR__FILTER_VALUE = ANCHOR_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Symbol</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLUMN_ANCHOR__SYMBOL = ANCHOR_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Column Anchor</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLUMN_ANCHOR_FEATURE_COUNT = ANCHOR_FEATURE_COUNT + 9;

	/**
	 * The number of operations of the '<em>Column Anchor</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLUMN_ANCHOR_OPERATION_COUNT = ANCHOR_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hecha.model.evidence.AnnotationPurpose <em>Annotation Purpose</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hecha.model.evidence.AnnotationPurpose
	 * @see org.hecha.model.evidence.impl.EvidencePackageImpl#getAnnotationPurpose()
	 * @generated
	 */
	int ANNOTATION_PURPOSE = 10;


	/**
	 * Returns the meta object for class '{@link org.hecha.model.evidence.EvidenceRegister <em>Register</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Register</em>'.
	 * @see org.hecha.model.evidence.EvidenceRegister
	 * @generated
	 */
	EClass getEvidenceRegister();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hecha.model.evidence.EvidenceRegister#getItems <em>Items</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Items</em>'.
	 * @see org.hecha.model.evidence.EvidenceRegister#getItems()
	 * @see #getEvidenceRegister()
	 * @generated
	 */
	EReference getEvidenceRegister_Items();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hecha.model.evidence.EvidenceRegister#getAnnotations <em>Annotations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Annotations</em>'.
	 * @see org.hecha.model.evidence.EvidenceRegister#getAnnotations()
	 * @see #getEvidenceRegister()
	 * @generated
	 */
	EReference getEvidenceRegister_Annotations();

	/**
	 * Returns the meta object for class '{@link org.hecha.model.evidence.EvidenceItem <em>Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Item</em>'.
	 * @see org.hecha.model.evidence.EvidenceItem
	 * @generated
	 */
	EClass getEvidenceItem();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.evidence.EvidenceItem#getPath <em>Path</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Path</em>'.
	 * @see org.hecha.model.evidence.EvidenceItem#getPath()
	 * @see #getEvidenceItem()
	 * @generated
	 */
	EAttribute getEvidenceItem_Path();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.evidence.EvidenceItem#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.hecha.model.evidence.EvidenceItem#getName()
	 * @see #getEvidenceItem()
	 * @generated
	 */
	EAttribute getEvidenceItem_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.evidence.EvidenceItem#getMediaType <em>Media Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Media Type</em>'.
	 * @see org.hecha.model.evidence.EvidenceItem#getMediaType()
	 * @see #getEvidenceItem()
	 * @generated
	 */
	EAttribute getEvidenceItem_MediaType();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.evidence.EvidenceItem#getSize <em>Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Size</em>'.
	 * @see org.hecha.model.evidence.EvidenceItem#getSize()
	 * @see #getEvidenceItem()
	 * @generated
	 */
	EAttribute getEvidenceItem_Size();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.evidence.EvidenceItem#getSha256 <em>Sha256</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sha256</em>'.
	 * @see org.hecha.model.evidence.EvidenceItem#getSha256()
	 * @see #getEvidenceItem()
	 * @generated
	 */
	EAttribute getEvidenceItem_Sha256();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.evidence.EvidenceItem#getSm3 <em>Sm3</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sm3</em>'.
	 * @see org.hecha.model.evidence.EvidenceItem#getSm3()
	 * @see #getEvidenceItem()
	 * @generated
	 */
	EAttribute getEvidenceItem_Sm3();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.evidence.EvidenceItem#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.hecha.model.evidence.EvidenceItem#getKind()
	 * @see #getEvidenceItem()
	 * @generated
	 */
	EAttribute getEvidenceItem_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.evidence.EvidenceItem#getLanguage <em>Language</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Language</em>'.
	 * @see org.hecha.model.evidence.EvidenceItem#getLanguage()
	 * @see #getEvidenceItem()
	 * @generated
	 */
	EAttribute getEvidenceItem_Language();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.evidence.EvidenceItem#getTranslationOf <em>Translation Of</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Translation Of</em>'.
	 * @see org.hecha.model.evidence.EvidenceItem#getTranslationOf()
	 * @see #getEvidenceItem()
	 * @generated
	 */
	EAttribute getEvidenceItem_TranslationOf();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.evidence.EvidenceItem#getObtainedFrom <em>Obtained From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Obtained From</em>'.
	 * @see org.hecha.model.evidence.EvidenceItem#getObtainedFrom()
	 * @see #getEvidenceItem()
	 * @generated
	 */
	EAttribute getEvidenceItem_ObtainedFrom();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.evidence.EvidenceItem#getObtainedAt <em>Obtained At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Obtained At</em>'.
	 * @see org.hecha.model.evidence.EvidenceItem#getObtainedAt()
	 * @see #getEvidenceItem()
	 * @generated
	 */
	EAttribute getEvidenceItem_ObtainedAt();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.evidence.EvidenceItem#getObtainedBy <em>Obtained By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Obtained By</em>'.
	 * @see org.hecha.model.evidence.EvidenceItem#getObtainedBy()
	 * @see #getEvidenceItem()
	 * @generated
	 */
	EAttribute getEvidenceItem_ObtainedBy();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.evidence.EvidenceItem#getEffectiveStart <em>Effective Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Effective Start</em>'.
	 * @see org.hecha.model.evidence.EvidenceItem#getEffectiveStart()
	 * @see #getEvidenceItem()
	 * @generated
	 */
	EAttribute getEvidenceItem_EffectiveStart();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.evidence.EvidenceItem#getEffectiveEnd <em>Effective End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Effective End</em>'.
	 * @see org.hecha.model.evidence.EvidenceItem#getEffectiveEnd()
	 * @see #getEvidenceItem()
	 * @generated
	 */
	EAttribute getEvidenceItem_EffectiveEnd();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.evidence.EvidenceItem#getSupersedes <em>Supersedes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Supersedes</em>'.
	 * @see org.hecha.model.evidence.EvidenceItem#getSupersedes()
	 * @see #getEvidenceItem()
	 * @generated
	 */
	EAttribute getEvidenceItem_Supersedes();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.evidence.EvidenceItem#getIssuedOn <em>Issued On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Issued On</em>'.
	 * @see org.hecha.model.evidence.EvidenceItem#getIssuedOn()
	 * @see #getEvidenceItem()
	 * @generated
	 */
	EAttribute getEvidenceItem_IssuedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.evidence.EvidenceItem#getIssuer <em>Issuer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Issuer</em>'.
	 * @see org.hecha.model.evidence.EvidenceItem#getIssuer()
	 * @see #getEvidenceItem()
	 * @generated
	 */
	EAttribute getEvidenceItem_Issuer();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.evidence.EvidenceItem#isOriginal <em>Original</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Original</em>'.
	 * @see org.hecha.model.evidence.EvidenceItem#isOriginal()
	 * @see #getEvidenceItem()
	 * @generated
	 */
	EAttribute getEvidenceItem_Original();

	/**
	 * Returns the meta object for the attribute list '{@link org.hecha.model.evidence.EvidenceItem#getSubjectIds <em>Subject Ids</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Subject Ids</em>'.
	 * @see org.hecha.model.evidence.EvidenceItem#getSubjectIds()
	 * @see #getEvidenceItem()
	 * @generated
	 */
	EAttribute getEvidenceItem_SubjectIds();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.evidence.EvidenceItem#getWithdrawnReason <em>Withdrawn Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Withdrawn Reason</em>'.
	 * @see org.hecha.model.evidence.EvidenceItem#getWithdrawnReason()
	 * @see #getEvidenceItem()
	 * @generated
	 */
	EAttribute getEvidenceItem_WithdrawnReason();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.evidence.EvidenceItem#getRemark <em>Remark</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Remark</em>'.
	 * @see org.hecha.model.evidence.EvidenceItem#getRemark()
	 * @see #getEvidenceItem()
	 * @generated
	 */
	EAttribute getEvidenceItem_Remark();

	/**
	 * Returns the meta object for class '{@link org.hecha.model.evidence.Annotation <em>Annotation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Annotation</em>'.
	 * @see org.hecha.model.evidence.Annotation
	 * @generated
	 */
	EClass getAnnotation();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.evidence.Annotation#getItemId <em>Item Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Item Id</em>'.
	 * @see org.hecha.model.evidence.Annotation#getItemId()
	 * @see #getAnnotation()
	 * @generated
	 */
	EAttribute getAnnotation_ItemId();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.evidence.Annotation#getItemSha256 <em>Item Sha256</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Item Sha256</em>'.
	 * @see org.hecha.model.evidence.Annotation#getItemSha256()
	 * @see #getAnnotation()
	 * @generated
	 */
	EAttribute getAnnotation_ItemSha256();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.evidence.Annotation#getSubjectId <em>Subject Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Subject Id</em>'.
	 * @see org.hecha.model.evidence.Annotation#getSubjectId()
	 * @see #getAnnotation()
	 * @generated
	 */
	EAttribute getAnnotation_SubjectId();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.evidence.Annotation#getQuote <em>Quote</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Quote</em>'.
	 * @see org.hecha.model.evidence.Annotation#getQuote()
	 * @see #getAnnotation()
	 * @generated
	 */
	EAttribute getAnnotation_Quote();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.evidence.Annotation#getRemark <em>Remark</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Remark</em>'.
	 * @see org.hecha.model.evidence.Annotation#getRemark()
	 * @see #getAnnotation()
	 * @generated
	 */
	EAttribute getAnnotation_Remark();

	/**
	 * Returns the meta object for the containment reference '{@link org.hecha.model.evidence.Annotation#getAnchor <em>Anchor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Anchor</em>'.
	 * @see org.hecha.model.evidence.Annotation#getAnchor()
	 * @see #getAnnotation()
	 * @generated
	 */
	EReference getAnnotation_Anchor();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.evidence.Annotation#getPurpose <em>Purpose</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Purpose</em>'.
	 * @see org.hecha.model.evidence.Annotation#getPurpose()
	 * @see #getAnnotation()
	 * @generated
	 */
	EAttribute getAnnotation_Purpose();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.evidence.Annotation#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.hecha.model.evidence.Annotation#getValue()
	 * @see #getAnnotation()
	 * @generated
	 */
	EAttribute getAnnotation_Value();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.evidence.Annotation#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see org.hecha.model.evidence.Annotation#getUnit()
	 * @see #getAnnotation()
	 * @generated
	 */
	EAttribute getAnnotation_Unit();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.evidence.Annotation#getCreatedBy <em>Created By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Created By</em>'.
	 * @see org.hecha.model.evidence.Annotation#getCreatedBy()
	 * @see #getAnnotation()
	 * @generated
	 */
	EAttribute getAnnotation_CreatedBy();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.evidence.Annotation#getCreatedAt <em>Created At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Created At</em>'.
	 * @see org.hecha.model.evidence.Annotation#getCreatedAt()
	 * @see #getAnnotation()
	 * @generated
	 */
	EAttribute getAnnotation_CreatedAt();

	/**
	 * Returns the meta object for class '{@link org.hecha.model.evidence.Anchor <em>Anchor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Anchor</em>'.
	 * @see org.hecha.model.evidence.Anchor
	 * @generated
	 */
	EClass getAnchor();

	/**
	 * Returns the meta object for class '{@link org.hecha.model.evidence.PdfAnchor <em>Pdf Anchor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Pdf Anchor</em>'.
	 * @see org.hecha.model.evidence.PdfAnchor
	 * @generated
	 */
	EClass getPdfAnchor();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.evidence.PdfAnchor#getPage <em>Page</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Page</em>'.
	 * @see org.hecha.model.evidence.PdfAnchor#getPage()
	 * @see #getPdfAnchor()
	 * @generated
	 */
	EAttribute getPdfAnchor_Page();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.evidence.PdfAnchor#getX <em>X</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>X</em>'.
	 * @see org.hecha.model.evidence.PdfAnchor#getX()
	 * @see #getPdfAnchor()
	 * @generated
	 */
	EAttribute getPdfAnchor_X();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.evidence.PdfAnchor#getY <em>Y</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Y</em>'.
	 * @see org.hecha.model.evidence.PdfAnchor#getY()
	 * @see #getPdfAnchor()
	 * @generated
	 */
	EAttribute getPdfAnchor_Y();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.evidence.PdfAnchor#getWidth <em>Width</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Width</em>'.
	 * @see org.hecha.model.evidence.PdfAnchor#getWidth()
	 * @see #getPdfAnchor()
	 * @generated
	 */
	EAttribute getPdfAnchor_Width();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.evidence.PdfAnchor#getHeight <em>Height</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Height</em>'.
	 * @see org.hecha.model.evidence.PdfAnchor#getHeight()
	 * @see #getPdfAnchor()
	 * @generated
	 */
	EAttribute getPdfAnchor_Height();

	/**
	 * Returns the meta object for class '{@link org.hecha.model.evidence.SheetAnchor <em>Sheet Anchor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Sheet Anchor</em>'.
	 * @see org.hecha.model.evidence.SheetAnchor
	 * @generated
	 */
	EClass getSheetAnchor();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.evidence.SheetAnchor#getSheet <em>Sheet</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sheet</em>'.
	 * @see org.hecha.model.evidence.SheetAnchor#getSheet()
	 * @see #getSheetAnchor()
	 * @generated
	 */
	EAttribute getSheetAnchor_Sheet();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.evidence.SheetAnchor#getRange <em>Range</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Range</em>'.
	 * @see org.hecha.model.evidence.SheetAnchor#getRange()
	 * @see #getSheetAnchor()
	 * @generated
	 */
	EAttribute getSheetAnchor_Range();

	/**
	 * Returns the meta object for class '{@link org.hecha.model.evidence.ImageAnchor <em>Image Anchor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Image Anchor</em>'.
	 * @see org.hecha.model.evidence.ImageAnchor
	 * @generated
	 */
	EClass getImageAnchor();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.evidence.ImageAnchor#getX <em>X</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>X</em>'.
	 * @see org.hecha.model.evidence.ImageAnchor#getX()
	 * @see #getImageAnchor()
	 * @generated
	 */
	EAttribute getImageAnchor_X();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.evidence.ImageAnchor#getY <em>Y</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Y</em>'.
	 * @see org.hecha.model.evidence.ImageAnchor#getY()
	 * @see #getImageAnchor()
	 * @generated
	 */
	EAttribute getImageAnchor_Y();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.evidence.ImageAnchor#getWidth <em>Width</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Width</em>'.
	 * @see org.hecha.model.evidence.ImageAnchor#getWidth()
	 * @see #getImageAnchor()
	 * @generated
	 */
	EAttribute getImageAnchor_Width();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.evidence.ImageAnchor#getHeight <em>Height</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Height</em>'.
	 * @see org.hecha.model.evidence.ImageAnchor#getHeight()
	 * @see #getImageAnchor()
	 * @generated
	 */
	EAttribute getImageAnchor_Height();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.evidence.ImageAnchor#getPage <em>Page</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Page</em>'.
	 * @see org.hecha.model.evidence.ImageAnchor#getPage()
	 * @see #getImageAnchor()
	 * @generated
	 */
	EAttribute getImageAnchor_Page();

	/**
	 * Returns the meta object for class '{@link org.hecha.model.evidence.TextAnchor <em>Text Anchor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Text Anchor</em>'.
	 * @see org.hecha.model.evidence.TextAnchor
	 * @generated
	 */
	EClass getTextAnchor();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.evidence.TextAnchor#getStart <em>Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start</em>'.
	 * @see org.hecha.model.evidence.TextAnchor#getStart()
	 * @see #getTextAnchor()
	 * @generated
	 */
	EAttribute getTextAnchor_Start();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.evidence.TextAnchor#getEnd <em>End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End</em>'.
	 * @see org.hecha.model.evidence.TextAnchor#getEnd()
	 * @see #getTextAnchor()
	 * @generated
	 */
	EAttribute getTextAnchor_End();

	/**
	 * Returns the meta object for class '{@link org.hecha.model.evidence.RowAnchor <em>Row Anchor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Row Anchor</em>'.
	 * @see org.hecha.model.evidence.RowAnchor
	 * @generated
	 */
	EClass getRowAnchor();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.evidence.RowAnchor#getRow <em>Row</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Row</em>'.
	 * @see org.hecha.model.evidence.RowAnchor#getRow()
	 * @see #getRowAnchor()
	 * @generated
	 */
	EAttribute getRowAnchor_Row();

	/**
	 * Returns the meta object for class '{@link org.hecha.model.evidence.ColumnAnchor <em>Column Anchor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Column Anchor</em>'.
	 * @see org.hecha.model.evidence.ColumnAnchor
	 * @generated
	 */
	EClass getColumnAnchor();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.evidence.ColumnAnchor#getSheet <em>Sheet</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sheet</em>'.
	 * @see org.hecha.model.evidence.ColumnAnchor#getSheet()
	 * @see #getColumnAnchor()
	 * @generated
	 */
	EAttribute getColumnAnchor_Sheet();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.evidence.ColumnAnchor#getColumn <em>Column</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Column</em>'.
	 * @see org.hecha.model.evidence.ColumnAnchor#getColumn()
	 * @see #getColumnAnchor()
	 * @generated
	 */
	EAttribute getColumnAnchor_Column();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.evidence.ColumnAnchor#getHeaderRow <em>Header Row</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Header Row</em>'.
	 * @see org.hecha.model.evidence.ColumnAnchor#getHeaderRow()
	 * @see #getColumnAnchor()
	 * @generated
	 */
	EAttribute getColumnAnchor_HeaderRow();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.evidence.ColumnAnchor#getFirstRow <em>First Row</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>First Row</em>'.
	 * @see org.hecha.model.evidence.ColumnAnchor#getFirstRow()
	 * @see #getColumnAnchor()
	 * @generated
	 */
	EAttribute getColumnAnchor_FirstRow();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.evidence.ColumnAnchor#getLastRow <em>Last Row</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Last Row</em>'.
	 * @see org.hecha.model.evidence.ColumnAnchor#getLastRow()
	 * @see #getColumnAnchor()
	 * @generated
	 */
	EAttribute getColumnAnchor_LastRow();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.evidence.ColumnAnchor#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see org.hecha.model.evidence.ColumnAnchor#getUnit()
	 * @see #getColumnAnchor()
	 * @generated
	 */
	EAttribute getColumnAnchor_Unit();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.evidence.ColumnAnchor#getFilterColumn <em>Filter Column</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Filter Column</em>'.
	 * @see org.hecha.model.evidence.ColumnAnchor#getFilterColumn()
	 * @see #getColumnAnchor()
	 * @generated
	 */
	EAttribute getColumnAnchor_FilterColumn();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.evidence.ColumnAnchor#getFilterValue <em>Filter Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Filter Value</em>'.
	 * @see org.hecha.model.evidence.ColumnAnchor#getFilterValue()
	 * @see #getColumnAnchor()
	 * @generated
	 */
	EAttribute getColumnAnchor_FilterValue();

	/**
	 * Returns the meta object for the attribute '{@link org.hecha.model.evidence.ColumnAnchor#getSymbol <em>Symbol</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Symbol</em>'.
	 * @see org.hecha.model.evidence.ColumnAnchor#getSymbol()
	 * @see #getColumnAnchor()
	 * @generated
	 */
	EAttribute getColumnAnchor_Symbol();

	/**
	 * Returns the meta object for enum '{@link org.hecha.model.evidence.AnnotationPurpose <em>Annotation Purpose</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Annotation Purpose</em>'.
	 * @see org.hecha.model.evidence.AnnotationPurpose
	 * @generated
	 */
	EEnum getAnnotationPurpose();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	EvidenceFactory getEvidenceFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each operation of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.hecha.model.evidence.impl.EvidenceRegisterImpl <em>Register</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hecha.model.evidence.impl.EvidenceRegisterImpl
		 * @see org.hecha.model.evidence.impl.EvidencePackageImpl#getEvidenceRegister()
		 * @generated
		 */
		EClass EVIDENCE_REGISTER = eINSTANCE.getEvidenceRegister();

		/**
		 * The meta object literal for the '<em><b>Items</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EVIDENCE_REGISTER__ITEMS = eINSTANCE.getEvidenceRegister_Items();

		/**
		 * The meta object literal for the '<em><b>Annotations</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EVIDENCE_REGISTER__ANNOTATIONS = eINSTANCE.getEvidenceRegister_Annotations();

		/**
		 * The meta object literal for the '{@link org.hecha.model.evidence.impl.EvidenceItemImpl <em>Item</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hecha.model.evidence.impl.EvidenceItemImpl
		 * @see org.hecha.model.evidence.impl.EvidencePackageImpl#getEvidenceItem()
		 * @generated
		 */
		EClass EVIDENCE_ITEM = eINSTANCE.getEvidenceItem();

		/**
		 * The meta object literal for the '<em><b>Path</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE_ITEM__PATH = eINSTANCE.getEvidenceItem_Path();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE_ITEM__NAME = eINSTANCE.getEvidenceItem_Name();

		/**
		 * The meta object literal for the '<em><b>Media Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE_ITEM__MEDIA_TYPE = eINSTANCE.getEvidenceItem_MediaType();

		/**
		 * The meta object literal for the '<em><b>Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE_ITEM__SIZE = eINSTANCE.getEvidenceItem_Size();

		/**
		 * The meta object literal for the '<em><b>Sha256</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE_ITEM__SHA256 = eINSTANCE.getEvidenceItem_Sha256();

		/**
		 * The meta object literal for the '<em><b>Sm3</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE_ITEM__SM3 = eINSTANCE.getEvidenceItem_Sm3();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE_ITEM__KIND = eINSTANCE.getEvidenceItem_Kind();

		/**
		 * The meta object literal for the '<em><b>Language</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE_ITEM__LANGUAGE = eINSTANCE.getEvidenceItem_Language();

		/**
		 * The meta object literal for the '<em><b>Translation Of</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE_ITEM__TRANSLATION_OF = eINSTANCE.getEvidenceItem_TranslationOf();

		/**
		 * The meta object literal for the '<em><b>Obtained From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE_ITEM__OBTAINED_FROM = eINSTANCE.getEvidenceItem_ObtainedFrom();

		/**
		 * The meta object literal for the '<em><b>Obtained At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE_ITEM__OBTAINED_AT = eINSTANCE.getEvidenceItem_ObtainedAt();

		/**
		 * The meta object literal for the '<em><b>Obtained By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE_ITEM__OBTAINED_BY = eINSTANCE.getEvidenceItem_ObtainedBy();

		/**
		 * The meta object literal for the '<em><b>Effective Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE_ITEM__EFFECTIVE_START = eINSTANCE.getEvidenceItem_EffectiveStart();

		/**
		 * The meta object literal for the '<em><b>Effective End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE_ITEM__EFFECTIVE_END = eINSTANCE.getEvidenceItem_EffectiveEnd();

		/**
		 * The meta object literal for the '<em><b>Supersedes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE_ITEM__SUPERSEDES = eINSTANCE.getEvidenceItem_Supersedes();

		/**
		 * The meta object literal for the '<em><b>Issued On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE_ITEM__ISSUED_ON = eINSTANCE.getEvidenceItem_IssuedOn();

		/**
		 * The meta object literal for the '<em><b>Issuer</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE_ITEM__ISSUER = eINSTANCE.getEvidenceItem_Issuer();

		/**
		 * The meta object literal for the '<em><b>Original</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE_ITEM__ORIGINAL = eINSTANCE.getEvidenceItem_Original();

		/**
		 * The meta object literal for the '<em><b>Subject Ids</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE_ITEM__SUBJECT_IDS = eINSTANCE.getEvidenceItem_SubjectIds();

		/**
		 * The meta object literal for the '<em><b>Withdrawn Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE_ITEM__WITHDRAWN_REASON = eINSTANCE.getEvidenceItem_WithdrawnReason();

		/**
		 * The meta object literal for the '<em><b>Remark</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE_ITEM__REMARK = eINSTANCE.getEvidenceItem_Remark();

		/**
		 * The meta object literal for the '{@link org.hecha.model.evidence.impl.AnnotationImpl <em>Annotation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hecha.model.evidence.impl.AnnotationImpl
		 * @see org.hecha.model.evidence.impl.EvidencePackageImpl#getAnnotation()
		 * @generated
		 */
		EClass ANNOTATION = eINSTANCE.getAnnotation();

		/**
		 * The meta object literal for the '<em><b>Item Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOTATION__ITEM_ID = eINSTANCE.getAnnotation_ItemId();

		/**
		 * The meta object literal for the '<em><b>Item Sha256</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOTATION__ITEM_SHA256 = eINSTANCE.getAnnotation_ItemSha256();

		/**
		 * The meta object literal for the '<em><b>Subject Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOTATION__SUBJECT_ID = eINSTANCE.getAnnotation_SubjectId();

		/**
		 * The meta object literal for the '<em><b>Quote</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOTATION__QUOTE = eINSTANCE.getAnnotation_Quote();

		/**
		 * The meta object literal for the '<em><b>Remark</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOTATION__REMARK = eINSTANCE.getAnnotation_Remark();

		/**
		 * The meta object literal for the '<em><b>Anchor</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ANNOTATION__ANCHOR = eINSTANCE.getAnnotation_Anchor();

		/**
		 * The meta object literal for the '<em><b>Purpose</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOTATION__PURPOSE = eINSTANCE.getAnnotation_Purpose();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOTATION__VALUE = eINSTANCE.getAnnotation_Value();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOTATION__UNIT = eINSTANCE.getAnnotation_Unit();

		/**
		 * The meta object literal for the '<em><b>Created By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOTATION__CREATED_BY = eINSTANCE.getAnnotation_CreatedBy();

		/**
		 * The meta object literal for the '<em><b>Created At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOTATION__CREATED_AT = eINSTANCE.getAnnotation_CreatedAt();

		/**
		 * The meta object literal for the '{@link org.hecha.model.evidence.impl.AnchorImpl <em>Anchor</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hecha.model.evidence.impl.AnchorImpl
		 * @see org.hecha.model.evidence.impl.EvidencePackageImpl#getAnchor()
		 * @generated
		 */
		EClass ANCHOR = eINSTANCE.getAnchor();

		/**
		 * The meta object literal for the '{@link org.hecha.model.evidence.impl.PdfAnchorImpl <em>Pdf Anchor</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hecha.model.evidence.impl.PdfAnchorImpl
		 * @see org.hecha.model.evidence.impl.EvidencePackageImpl#getPdfAnchor()
		 * @generated
		 */
		EClass PDF_ANCHOR = eINSTANCE.getPdfAnchor();

		/**
		 * The meta object literal for the '<em><b>Page</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PDF_ANCHOR__PAGE = eINSTANCE.getPdfAnchor_Page();

		/**
		 * The meta object literal for the '<em><b>X</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PDF_ANCHOR__X = eINSTANCE.getPdfAnchor_X();

		/**
		 * The meta object literal for the '<em><b>Y</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PDF_ANCHOR__Y = eINSTANCE.getPdfAnchor_Y();

		/**
		 * The meta object literal for the '<em><b>Width</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PDF_ANCHOR__WIDTH = eINSTANCE.getPdfAnchor_Width();

		/**
		 * The meta object literal for the '<em><b>Height</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PDF_ANCHOR__HEIGHT = eINSTANCE.getPdfAnchor_Height();

		/**
		 * The meta object literal for the '{@link org.hecha.model.evidence.impl.SheetAnchorImpl <em>Sheet Anchor</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hecha.model.evidence.impl.SheetAnchorImpl
		 * @see org.hecha.model.evidence.impl.EvidencePackageImpl#getSheetAnchor()
		 * @generated
		 */
		EClass SHEET_ANCHOR = eINSTANCE.getSheetAnchor();

		/**
		 * The meta object literal for the '<em><b>Sheet</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SHEET_ANCHOR__SHEET = eINSTANCE.getSheetAnchor_Sheet();

		/**
		 * The meta object literal for the '<em><b>Range</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SHEET_ANCHOR__RANGE = eINSTANCE.getSheetAnchor_Range();

		/**
		 * The meta object literal for the '{@link org.hecha.model.evidence.impl.ImageAnchorImpl <em>Image Anchor</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hecha.model.evidence.impl.ImageAnchorImpl
		 * @see org.hecha.model.evidence.impl.EvidencePackageImpl#getImageAnchor()
		 * @generated
		 */
		EClass IMAGE_ANCHOR = eINSTANCE.getImageAnchor();

		/**
		 * The meta object literal for the '<em><b>X</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMAGE_ANCHOR__X = eINSTANCE.getImageAnchor_X();

		/**
		 * The meta object literal for the '<em><b>Y</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMAGE_ANCHOR__Y = eINSTANCE.getImageAnchor_Y();

		/**
		 * The meta object literal for the '<em><b>Width</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMAGE_ANCHOR__WIDTH = eINSTANCE.getImageAnchor_Width();

		/**
		 * The meta object literal for the '<em><b>Height</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMAGE_ANCHOR__HEIGHT = eINSTANCE.getImageAnchor_Height();

		/**
		 * The meta object literal for the '<em><b>Page</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMAGE_ANCHOR__PAGE = eINSTANCE.getImageAnchor_Page();

		/**
		 * The meta object literal for the '{@link org.hecha.model.evidence.impl.TextAnchorImpl <em>Text Anchor</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hecha.model.evidence.impl.TextAnchorImpl
		 * @see org.hecha.model.evidence.impl.EvidencePackageImpl#getTextAnchor()
		 * @generated
		 */
		EClass TEXT_ANCHOR = eINSTANCE.getTextAnchor();

		/**
		 * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEXT_ANCHOR__START = eINSTANCE.getTextAnchor_Start();

		/**
		 * The meta object literal for the '<em><b>End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEXT_ANCHOR__END = eINSTANCE.getTextAnchor_End();

		/**
		 * The meta object literal for the '{@link org.hecha.model.evidence.impl.RowAnchorImpl <em>Row Anchor</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hecha.model.evidence.impl.RowAnchorImpl
		 * @see org.hecha.model.evidence.impl.EvidencePackageImpl#getRowAnchor()
		 * @generated
		 */
		EClass ROW_ANCHOR = eINSTANCE.getRowAnchor();

		/**
		 * The meta object literal for the '<em><b>Row</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROW_ANCHOR__ROW = eINSTANCE.getRowAnchor_Row();

		/**
		 * The meta object literal for the '{@link org.hecha.model.evidence.impl.ColumnAnchorImpl <em>Column Anchor</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hecha.model.evidence.impl.ColumnAnchorImpl
		 * @see org.hecha.model.evidence.impl.EvidencePackageImpl#getColumnAnchor()
		 * @generated
		 */
		EClass COLUMN_ANCHOR = eINSTANCE.getColumnAnchor();

		/**
		 * The meta object literal for the '<em><b>Sheet</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COLUMN_ANCHOR__SHEET = eINSTANCE.getColumnAnchor_Sheet();

		/**
		 * The meta object literal for the '<em><b>Column</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COLUMN_ANCHOR__COLUMN = eINSTANCE.getColumnAnchor_Column();

		/**
		 * The meta object literal for the '<em><b>Header Row</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COLUMN_ANCHOR__HEADER_ROW = eINSTANCE.getColumnAnchor_HeaderRow();

		/**
		 * The meta object literal for the '<em><b>First Row</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COLUMN_ANCHOR__FIRST_ROW = eINSTANCE.getColumnAnchor_FirstRow();

		/**
		 * The meta object literal for the '<em><b>Last Row</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COLUMN_ANCHOR__LAST_ROW = eINSTANCE.getColumnAnchor_LastRow();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COLUMN_ANCHOR__UNIT = eINSTANCE.getColumnAnchor_Unit();

		/**
		 * The meta object literal for the '<em><b>Filter Column</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COLUMN_ANCHOR__FILTER_COLUMN = eINSTANCE.getColumnAnchor_FilterColumn();

		/**
		 * The meta object literal for the '<em><b>Filter Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COLUMN_ANCHOR__FILTER_VALUE = eINSTANCE.getColumnAnchor_FilterValue();

		/**
		 * The meta object literal for the '<em><b>Symbol</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COLUMN_ANCHOR__SYMBOL = eINSTANCE.getColumnAnchor_Symbol();

		/**
		 * The meta object literal for the '{@link org.hecha.model.evidence.AnnotationPurpose <em>Annotation Purpose</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hecha.model.evidence.AnnotationPurpose
		 * @see org.hecha.model.evidence.impl.EvidencePackageImpl#getAnnotationPurpose()
		 * @generated
		 */
		EEnum ANNOTATION_PURPOSE = eINSTANCE.getAnnotationPurpose();

	}

} //EvidencePackage
