/**
 */
package org.hecha.model.evidence.impl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.hecha.model.base.BasePackage;

import org.hecha.model.base.impl.BasePackageImpl;

import org.hecha.model.dossier.DossierPackage;

import org.hecha.model.dossier.impl.DossierPackageImpl;

import org.hecha.model.engagement.EngagementPackage;

import org.hecha.model.engagement.impl.EngagementPackageImpl;

import org.hecha.model.evidence.Anchor;
import org.hecha.model.evidence.Annotation;
import org.hecha.model.evidence.AnnotationPurpose;
import org.hecha.model.evidence.ColumnAnchor;
import org.hecha.model.evidence.EvidenceFactory;
import org.hecha.model.evidence.EvidenceItem;
import org.hecha.model.evidence.EvidencePackage;
import org.hecha.model.evidence.EvidenceRegister;
import org.hecha.model.evidence.ImageAnchor;
import org.hecha.model.evidence.PdfAnchor;
import org.hecha.model.evidence.RowAnchor;
import org.hecha.model.evidence.SheetAnchor;
import org.hecha.model.evidence.TextAnchor;

import org.hecha.model.fieldwork.FieldworkPackage;

import org.hecha.model.fieldwork.impl.FieldworkPackageImpl;

import org.hecha.model.finding.FindingPackage;

import org.hecha.model.finding.impl.FindingPackageImpl;

import org.hecha.model.inventory.InventoryPackage;

import org.hecha.model.inventory.impl.InventoryPackageImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class EvidencePackageImpl extends EPackageImpl implements EvidencePackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass evidenceRegisterEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass evidenceItemEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass annotationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass anchorEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass pdfAnchorEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass sheetAnchorEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass imageAnchorEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass textAnchorEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass rowAnchorEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass columnAnchorEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum annotationPurposeEEnum = null;

	/**
	 * Creates an instance of the model <b>Package</b>, registered with
	 * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
	 * package URI value.
	 * <p>Note: the correct way to create the package is via the static
	 * factory method {@link #init init()}, which also performs
	 * initialization of the package, or returns the registered package,
	 * if one already exists.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.ecore.EPackage.Registry
	 * @see org.hecha.model.evidence.EvidencePackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private EvidencePackageImpl() {
		super(eNS_URI, EvidenceFactory.eINSTANCE);
	}
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static boolean isInited = false;

	/**
	 * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
	 *
	 * <p>This method is used to initialize {@link EvidencePackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static EvidencePackage init() {
		if (isInited) return (EvidencePackage)EPackage.Registry.INSTANCE.getEPackage(EvidencePackage.eNS_URI);

		// Obtain or create and register package
		Object registeredEvidencePackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		EvidencePackageImpl theEvidencePackage = registeredEvidencePackage instanceof EvidencePackageImpl ? (EvidencePackageImpl)registeredEvidencePackage : new EvidencePackageImpl();

		isInited = true;

		// Obtain or create and register interdependencies
		Object registeredPackage = EPackage.Registry.INSTANCE.getEPackage(BasePackage.eNS_URI);
		BasePackageImpl theBasePackage = (BasePackageImpl)(registeredPackage instanceof BasePackageImpl ? registeredPackage : BasePackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(FieldworkPackage.eNS_URI);
		FieldworkPackageImpl theFieldworkPackage = (FieldworkPackageImpl)(registeredPackage instanceof FieldworkPackageImpl ? registeredPackage : FieldworkPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(EngagementPackage.eNS_URI);
		EngagementPackageImpl theEngagementPackage = (EngagementPackageImpl)(registeredPackage instanceof EngagementPackageImpl ? registeredPackage : EngagementPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(InventoryPackage.eNS_URI);
		InventoryPackageImpl theInventoryPackage = (InventoryPackageImpl)(registeredPackage instanceof InventoryPackageImpl ? registeredPackage : InventoryPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(FindingPackage.eNS_URI);
		FindingPackageImpl theFindingPackage = (FindingPackageImpl)(registeredPackage instanceof FindingPackageImpl ? registeredPackage : FindingPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(DossierPackage.eNS_URI);
		DossierPackageImpl theDossierPackage = (DossierPackageImpl)(registeredPackage instanceof DossierPackageImpl ? registeredPackage : DossierPackage.eINSTANCE);

		// Create package meta-data objects
		theEvidencePackage.createPackageContents();
		theBasePackage.createPackageContents();
		theFieldworkPackage.createPackageContents();
		theEngagementPackage.createPackageContents();
		theInventoryPackage.createPackageContents();
		theFindingPackage.createPackageContents();
		theDossierPackage.createPackageContents();

		// Initialize created meta-data
		theEvidencePackage.initializePackageContents();
		theBasePackage.initializePackageContents();
		theFieldworkPackage.initializePackageContents();
		theEngagementPackage.initializePackageContents();
		theInventoryPackage.initializePackageContents();
		theFindingPackage.initializePackageContents();
		theDossierPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theEvidencePackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(EvidencePackage.eNS_URI, theEvidencePackage);
		return theEvidencePackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getEvidenceRegister() {
		return evidenceRegisterEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEvidenceRegister_Items() {
		return (EReference)evidenceRegisterEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEvidenceRegister_Annotations() {
		return (EReference)evidenceRegisterEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getEvidenceItem() {
		return evidenceItemEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvidenceItem_Path() {
		return (EAttribute)evidenceItemEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvidenceItem_Name() {
		return (EAttribute)evidenceItemEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvidenceItem_MediaType() {
		return (EAttribute)evidenceItemEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvidenceItem_Size() {
		return (EAttribute)evidenceItemEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvidenceItem_Sha256() {
		return (EAttribute)evidenceItemEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvidenceItem_Sm3() {
		return (EAttribute)evidenceItemEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvidenceItem_Kind() {
		return (EAttribute)evidenceItemEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvidenceItem_Language() {
		return (EAttribute)evidenceItemEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvidenceItem_TranslationOf() {
		return (EAttribute)evidenceItemEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvidenceItem_ObtainedFrom() {
		return (EAttribute)evidenceItemEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvidenceItem_ObtainedAt() {
		return (EAttribute)evidenceItemEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvidenceItem_ObtainedBy() {
		return (EAttribute)evidenceItemEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvidenceItem_EffectiveStart() {
		return (EAttribute)evidenceItemEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvidenceItem_EffectiveEnd() {
		return (EAttribute)evidenceItemEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvidenceItem_Supersedes() {
		return (EAttribute)evidenceItemEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvidenceItem_IssuedOn() {
		return (EAttribute)evidenceItemEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvidenceItem_Issuer() {
		return (EAttribute)evidenceItemEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvidenceItem_Original() {
		return (EAttribute)evidenceItemEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvidenceItem_SubjectIds() {
		return (EAttribute)evidenceItemEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvidenceItem_WithdrawnReason() {
		return (EAttribute)evidenceItemEClass.getEStructuralFeatures().get(19);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvidenceItem_Remark() {
		return (EAttribute)evidenceItemEClass.getEStructuralFeatures().get(20);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAnnotation() {
		return annotationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAnnotation_ItemId() {
		return (EAttribute)annotationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAnnotation_ItemSha256() {
		return (EAttribute)annotationEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAnnotation_SubjectId() {
		return (EAttribute)annotationEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAnnotation_Quote() {
		return (EAttribute)annotationEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAnnotation_Remark() {
		return (EAttribute)annotationEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAnnotation_Anchor() {
		return (EReference)annotationEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAnnotation_Purpose() {
		return (EAttribute)annotationEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAnnotation_Value() {
		return (EAttribute)annotationEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAnnotation_Unit() {
		return (EAttribute)annotationEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAnnotation_CreatedBy() {
		return (EAttribute)annotationEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAnnotation_CreatedAt() {
		return (EAttribute)annotationEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAnchor() {
		return anchorEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPdfAnchor() {
		return pdfAnchorEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPdfAnchor_Page() {
		return (EAttribute)pdfAnchorEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPdfAnchor_X() {
		return (EAttribute)pdfAnchorEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPdfAnchor_Y() {
		return (EAttribute)pdfAnchorEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPdfAnchor_Width() {
		return (EAttribute)pdfAnchorEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPdfAnchor_Height() {
		return (EAttribute)pdfAnchorEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSheetAnchor() {
		return sheetAnchorEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSheetAnchor_Sheet() {
		return (EAttribute)sheetAnchorEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSheetAnchor_Range() {
		return (EAttribute)sheetAnchorEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getImageAnchor() {
		return imageAnchorEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getImageAnchor_X() {
		return (EAttribute)imageAnchorEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getImageAnchor_Y() {
		return (EAttribute)imageAnchorEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getImageAnchor_Width() {
		return (EAttribute)imageAnchorEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getImageAnchor_Height() {
		return (EAttribute)imageAnchorEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getImageAnchor_Page() {
		return (EAttribute)imageAnchorEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTextAnchor() {
		return textAnchorEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTextAnchor_Start() {
		return (EAttribute)textAnchorEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTextAnchor_End() {
		return (EAttribute)textAnchorEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRowAnchor() {
		return rowAnchorEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRowAnchor_Row() {
		return (EAttribute)rowAnchorEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getColumnAnchor() {
		return columnAnchorEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getColumnAnchor_Sheet() {
		return (EAttribute)columnAnchorEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getColumnAnchor_Column() {
		return (EAttribute)columnAnchorEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getColumnAnchor_HeaderRow() {
		return (EAttribute)columnAnchorEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getColumnAnchor_FirstRow() {
		return (EAttribute)columnAnchorEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getColumnAnchor_LastRow() {
		return (EAttribute)columnAnchorEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getColumnAnchor_Unit() {
		return (EAttribute)columnAnchorEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getColumnAnchor_FilterColumn() {
		return (EAttribute)columnAnchorEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getColumnAnchor_FilterValue() {
		return (EAttribute)columnAnchorEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getColumnAnchor_Symbol() {
		return (EAttribute)columnAnchorEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getAnnotationPurpose() {
		return annotationPurposeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EvidenceFactory getEvidenceFactory() {
		return (EvidenceFactory)getEFactoryInstance();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isCreated = false;

	/**
	 * Creates the meta-model objects for the package.  This method is
	 * guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void createPackageContents() {
		if (isCreated) return;
		isCreated = true;

		// Create classes and their features
		evidenceRegisterEClass = createEClass(EVIDENCE_REGISTER);
		createEReference(evidenceRegisterEClass, EVIDENCE_REGISTER__ITEMS);
		createEReference(evidenceRegisterEClass, EVIDENCE_REGISTER__ANNOTATIONS);

		evidenceItemEClass = createEClass(EVIDENCE_ITEM);
		createEAttribute(evidenceItemEClass, EVIDENCE_ITEM__PATH);
		createEAttribute(evidenceItemEClass, EVIDENCE_ITEM__NAME);
		createEAttribute(evidenceItemEClass, EVIDENCE_ITEM__MEDIA_TYPE);
		createEAttribute(evidenceItemEClass, EVIDENCE_ITEM__SIZE);
		createEAttribute(evidenceItemEClass, EVIDENCE_ITEM__SHA256);
		createEAttribute(evidenceItemEClass, EVIDENCE_ITEM__SM3);
		createEAttribute(evidenceItemEClass, EVIDENCE_ITEM__KIND);
		createEAttribute(evidenceItemEClass, EVIDENCE_ITEM__LANGUAGE);
		createEAttribute(evidenceItemEClass, EVIDENCE_ITEM__TRANSLATION_OF);
		createEAttribute(evidenceItemEClass, EVIDENCE_ITEM__OBTAINED_FROM);
		createEAttribute(evidenceItemEClass, EVIDENCE_ITEM__OBTAINED_AT);
		createEAttribute(evidenceItemEClass, EVIDENCE_ITEM__OBTAINED_BY);
		createEAttribute(evidenceItemEClass, EVIDENCE_ITEM__EFFECTIVE_START);
		createEAttribute(evidenceItemEClass, EVIDENCE_ITEM__EFFECTIVE_END);
		createEAttribute(evidenceItemEClass, EVIDENCE_ITEM__SUPERSEDES);
		createEAttribute(evidenceItemEClass, EVIDENCE_ITEM__ISSUED_ON);
		createEAttribute(evidenceItemEClass, EVIDENCE_ITEM__ISSUER);
		createEAttribute(evidenceItemEClass, EVIDENCE_ITEM__ORIGINAL);
		createEAttribute(evidenceItemEClass, EVIDENCE_ITEM__SUBJECT_IDS);
		createEAttribute(evidenceItemEClass, EVIDENCE_ITEM__WITHDRAWN_REASON);
		createEAttribute(evidenceItemEClass, EVIDENCE_ITEM__REMARK);

		annotationEClass = createEClass(ANNOTATION);
		createEAttribute(annotationEClass, ANNOTATION__ITEM_ID);
		createEAttribute(annotationEClass, ANNOTATION__ITEM_SHA256);
		createEAttribute(annotationEClass, ANNOTATION__SUBJECT_ID);
		createEAttribute(annotationEClass, ANNOTATION__QUOTE);
		createEAttribute(annotationEClass, ANNOTATION__REMARK);
		createEReference(annotationEClass, ANNOTATION__ANCHOR);
		createEAttribute(annotationEClass, ANNOTATION__PURPOSE);
		createEAttribute(annotationEClass, ANNOTATION__VALUE);
		createEAttribute(annotationEClass, ANNOTATION__UNIT);
		createEAttribute(annotationEClass, ANNOTATION__CREATED_BY);
		createEAttribute(annotationEClass, ANNOTATION__CREATED_AT);

		anchorEClass = createEClass(ANCHOR);

		pdfAnchorEClass = createEClass(PDF_ANCHOR);
		createEAttribute(pdfAnchorEClass, PDF_ANCHOR__PAGE);
		createEAttribute(pdfAnchorEClass, PDF_ANCHOR__X);
		createEAttribute(pdfAnchorEClass, PDF_ANCHOR__Y);
		createEAttribute(pdfAnchorEClass, PDF_ANCHOR__WIDTH);
		createEAttribute(pdfAnchorEClass, PDF_ANCHOR__HEIGHT);

		sheetAnchorEClass = createEClass(SHEET_ANCHOR);
		createEAttribute(sheetAnchorEClass, SHEET_ANCHOR__SHEET);
		createEAttribute(sheetAnchorEClass, SHEET_ANCHOR__RANGE);

		imageAnchorEClass = createEClass(IMAGE_ANCHOR);
		createEAttribute(imageAnchorEClass, IMAGE_ANCHOR__X);
		createEAttribute(imageAnchorEClass, IMAGE_ANCHOR__Y);
		createEAttribute(imageAnchorEClass, IMAGE_ANCHOR__WIDTH);
		createEAttribute(imageAnchorEClass, IMAGE_ANCHOR__HEIGHT);
		createEAttribute(imageAnchorEClass, IMAGE_ANCHOR__PAGE);

		textAnchorEClass = createEClass(TEXT_ANCHOR);
		createEAttribute(textAnchorEClass, TEXT_ANCHOR__START);
		createEAttribute(textAnchorEClass, TEXT_ANCHOR__END);

		rowAnchorEClass = createEClass(ROW_ANCHOR);
		createEAttribute(rowAnchorEClass, ROW_ANCHOR__ROW);

		columnAnchorEClass = createEClass(COLUMN_ANCHOR);
		createEAttribute(columnAnchorEClass, COLUMN_ANCHOR__SHEET);
		createEAttribute(columnAnchorEClass, COLUMN_ANCHOR__COLUMN);
		createEAttribute(columnAnchorEClass, COLUMN_ANCHOR__HEADER_ROW);
		createEAttribute(columnAnchorEClass, COLUMN_ANCHOR__FIRST_ROW);
		createEAttribute(columnAnchorEClass, COLUMN_ANCHOR__LAST_ROW);
		createEAttribute(columnAnchorEClass, COLUMN_ANCHOR__UNIT);
		createEAttribute(columnAnchorEClass, COLUMN_ANCHOR__FILTER_COLUMN);
		createEAttribute(columnAnchorEClass, COLUMN_ANCHOR__FILTER_VALUE);
		createEAttribute(columnAnchorEClass, COLUMN_ANCHOR__SYMBOL);

		// Create enums
		annotationPurposeEEnum = createEEnum(ANNOTATION_PURPOSE);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isInitialized = false;

	/**
	 * Complete the initialization of the package and its meta-model.  This
	 * method is guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void initializePackageContents() {
		if (isInitialized) return;
		isInitialized = true;

		// Initialize package
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);

		// Obtain other dependent packages
		BasePackage theBasePackage = (BasePackage)EPackage.Registry.INSTANCE.getEPackage(BasePackage.eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		evidenceRegisterEClass.getESuperTypes().add(theBasePackage.getIdentified());
		evidenceItemEClass.getESuperTypes().add(theBasePackage.getIdentified());
		annotationEClass.getESuperTypes().add(theBasePackage.getIdentified());
		pdfAnchorEClass.getESuperTypes().add(this.getAnchor());
		sheetAnchorEClass.getESuperTypes().add(this.getAnchor());
		imageAnchorEClass.getESuperTypes().add(this.getAnchor());
		textAnchorEClass.getESuperTypes().add(this.getAnchor());
		rowAnchorEClass.getESuperTypes().add(this.getAnchor());
		columnAnchorEClass.getESuperTypes().add(this.getAnchor());

		// Initialize classes, features, and operations; add parameters
		initEClass(evidenceRegisterEClass, EvidenceRegister.class, "EvidenceRegister", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEReference(getEvidenceRegister_Items(), this.getEvidenceItem(), null, "items", null, 0, -1, EvidenceRegister.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getEvidenceRegister_Annotations(), this.getAnnotation(), null, "annotations", null, 0, -1, EvidenceRegister.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(evidenceItemEClass, EvidenceItem.class, "EvidenceItem", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getEvidenceItem_Path(), ecorePackage.getEString(), "path", null, 0, 1, EvidenceItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getEvidenceItem_Name(), ecorePackage.getEString(), "name", null, 0, 1, EvidenceItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getEvidenceItem_MediaType(), ecorePackage.getEString(), "mediaType", null, 0, 1, EvidenceItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getEvidenceItem_Size(), ecorePackage.getELong(), "size", null, 0, 1, EvidenceItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getEvidenceItem_Sha256(), ecorePackage.getEString(), "sha256", null, 0, 1, EvidenceItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getEvidenceItem_Sm3(), ecorePackage.getEString(), "sm3", null, 0, 1, EvidenceItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getEvidenceItem_Kind(), ecorePackage.getEString(), "kind", null, 0, 1, EvidenceItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getEvidenceItem_Language(), ecorePackage.getEString(), "language", null, 0, 1, EvidenceItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getEvidenceItem_TranslationOf(), ecorePackage.getEString(), "translationOf", null, 0, 1, EvidenceItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getEvidenceItem_ObtainedFrom(), ecorePackage.getEString(), "obtainedFrom", null, 0, 1, EvidenceItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getEvidenceItem_ObtainedAt(), theBasePackage.getInstant(), "obtainedAt", null, 0, 1, EvidenceItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getEvidenceItem_ObtainedBy(), ecorePackage.getEString(), "obtainedBy", null, 0, 1, EvidenceItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getEvidenceItem_EffectiveStart(), theBasePackage.getLocalDate(), "effectiveStart", null, 0, 1, EvidenceItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getEvidenceItem_EffectiveEnd(), theBasePackage.getLocalDate(), "effectiveEnd", null, 0, 1, EvidenceItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getEvidenceItem_Supersedes(), ecorePackage.getEString(), "supersedes", null, 0, 1, EvidenceItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getEvidenceItem_IssuedOn(), theBasePackage.getLocalDate(), "issuedOn", null, 0, 1, EvidenceItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getEvidenceItem_Issuer(), ecorePackage.getEString(), "issuer", null, 0, 1, EvidenceItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getEvidenceItem_Original(), ecorePackage.getEBoolean(), "original", "false", 0, 1, EvidenceItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$
		initEAttribute(getEvidenceItem_SubjectIds(), ecorePackage.getEString(), "subjectIds", null, 0, -1, EvidenceItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getEvidenceItem_WithdrawnReason(), ecorePackage.getEString(), "withdrawnReason", null, 0, 1, EvidenceItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getEvidenceItem_Remark(), ecorePackage.getEString(), "remark", null, 0, 1, EvidenceItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(annotationEClass, Annotation.class, "Annotation", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getAnnotation_ItemId(), ecorePackage.getEString(), "itemId", null, 0, 1, Annotation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getAnnotation_ItemSha256(), ecorePackage.getEString(), "itemSha256", null, 0, 1, Annotation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getAnnotation_SubjectId(), ecorePackage.getEString(), "subjectId", null, 0, 1, Annotation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getAnnotation_Quote(), ecorePackage.getEString(), "quote", null, 0, 1, Annotation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getAnnotation_Remark(), ecorePackage.getEString(), "remark", null, 0, 1, Annotation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getAnnotation_Anchor(), this.getAnchor(), null, "anchor", null, 0, 1, Annotation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getAnnotation_Purpose(), this.getAnnotationPurpose(), "purpose", null, 0, 1, Annotation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getAnnotation_Value(), theBasePackage.getDecimal(), "value", null, 0, 1, Annotation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getAnnotation_Unit(), ecorePackage.getEString(), "unit", null, 0, 1, Annotation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getAnnotation_CreatedBy(), ecorePackage.getEString(), "createdBy", null, 0, 1, Annotation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getAnnotation_CreatedAt(), theBasePackage.getInstant(), "createdAt", null, 0, 1, Annotation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(anchorEClass, Anchor.class, "Anchor", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$

		initEClass(pdfAnchorEClass, PdfAnchor.class, "PdfAnchor", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getPdfAnchor_Page(), ecorePackage.getEInt(), "page", null, 0, 1, PdfAnchor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getPdfAnchor_X(), ecorePackage.getEDouble(), "x", null, 0, 1, PdfAnchor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getPdfAnchor_Y(), ecorePackage.getEDouble(), "y", null, 0, 1, PdfAnchor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getPdfAnchor_Width(), ecorePackage.getEDouble(), "width", null, 0, 1, PdfAnchor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getPdfAnchor_Height(), ecorePackage.getEDouble(), "height", null, 0, 1, PdfAnchor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(sheetAnchorEClass, SheetAnchor.class, "SheetAnchor", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getSheetAnchor_Sheet(), ecorePackage.getEString(), "sheet", null, 0, 1, SheetAnchor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getSheetAnchor_Range(), ecorePackage.getEString(), "range", null, 0, 1, SheetAnchor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(imageAnchorEClass, ImageAnchor.class, "ImageAnchor", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getImageAnchor_X(), ecorePackage.getEInt(), "x", null, 0, 1, ImageAnchor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getImageAnchor_Y(), ecorePackage.getEInt(), "y", null, 0, 1, ImageAnchor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getImageAnchor_Width(), ecorePackage.getEInt(), "width", null, 0, 1, ImageAnchor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getImageAnchor_Height(), ecorePackage.getEInt(), "height", null, 0, 1, ImageAnchor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getImageAnchor_Page(), ecorePackage.getEInt(), "page", "1", 0, 1, ImageAnchor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$

		initEClass(textAnchorEClass, TextAnchor.class, "TextAnchor", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getTextAnchor_Start(), ecorePackage.getEInt(), "start", null, 0, 1, TextAnchor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getTextAnchor_End(), ecorePackage.getEInt(), "end", null, 0, 1, TextAnchor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(rowAnchorEClass, RowAnchor.class, "RowAnchor", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getRowAnchor_Row(), ecorePackage.getEInt(), "row", null, 0, 1, RowAnchor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(columnAnchorEClass, ColumnAnchor.class, "ColumnAnchor", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getColumnAnchor_Sheet(), ecorePackage.getEString(), "sheet", null, 0, 1, ColumnAnchor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getColumnAnchor_Column(), ecorePackage.getEString(), "column", null, 0, 1, ColumnAnchor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getColumnAnchor_HeaderRow(), ecorePackage.getEInt(), "headerRow", null, 0, 1, ColumnAnchor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getColumnAnchor_FirstRow(), ecorePackage.getEInt(), "firstRow", null, 0, 1, ColumnAnchor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getColumnAnchor_LastRow(), ecorePackage.getEInt(), "lastRow", null, 0, 1, ColumnAnchor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getColumnAnchor_Unit(), ecorePackage.getEString(), "unit", null, 0, 1, ColumnAnchor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getColumnAnchor_FilterColumn(), ecorePackage.getEString(), "filterColumn", null, 0, 1, ColumnAnchor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getColumnAnchor_FilterValue(), ecorePackage.getEString(), "filterValue", null, 0, 1, ColumnAnchor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getColumnAnchor_Symbol(), ecorePackage.getEString(), "symbol", null, 0, 1, ColumnAnchor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		// Initialize enums and add enum literals
		initEEnum(annotationPurposeEEnum, AnnotationPurpose.class, "AnnotationPurpose"); //$NON-NLS-1$
		addEEnumLiteral(annotationPurposeEEnum, AnnotationPurpose.NOTE);
		addEEnumLiteral(annotationPurposeEEnum, AnnotationPurpose.VALUE);
		addEEnumLiteral(annotationPurposeEEnum, AnnotationPurpose.FINDING);
		addEEnumLiteral(annotationPurposeEEnum, AnnotationPurpose.CLAIM);

		// Create resource
		createResource(eNS_URI);
	}

} //EvidencePackageImpl
