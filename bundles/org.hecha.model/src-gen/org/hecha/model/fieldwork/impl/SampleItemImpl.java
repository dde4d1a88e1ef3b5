/**
 */
package org.hecha.model.fieldwork.impl;

import java.math.BigDecimal;

import java.time.Instant;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;

import org.hecha.model.base.impl.IdentifiedImpl;

import org.hecha.model.fieldwork.FieldworkPackage;
import org.hecha.model.fieldwork.SampleItem;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Sample Item</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.hecha.model.fieldwork.impl.SampleItemImpl#getSubjectId <em>Subject Id</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.impl.SampleItemImpl#getStratum <em>Stratum</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.impl.SampleItemImpl#getBook <em>Book</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.impl.SampleItemImpl#isCertain <em>Certain</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.impl.SampleItemImpl#getQuantity <em>Quantity</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.impl.SampleItemImpl#getAudited <em>Audited</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.impl.SampleItemImpl#getTestedBy <em>Tested By</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.impl.SampleItemImpl#getTestedAt <em>Tested At</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.impl.SampleItemImpl#getNote <em>Note</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.impl.SampleItemImpl#getEvidenceIds <em>Evidence Ids</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.impl.SampleItemImpl#getAnnotationIds <em>Annotation Ids</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SampleItemImpl extends IdentifiedImpl implements SampleItem {
	/**
	 * The default value of the '{@link #getSubjectId() <em>Subject Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubjectId()
	 * @generated
	 * @ordered
	 */
	protected static final String SUBJECT_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSubjectId() <em>Subject Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubjectId()
	 * @generated
	 * @ordered
	 */
	protected String subjectId = SUBJECT_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getStratum() <em>Stratum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStratum()
	 * @generated
	 * @ordered
	 */
	protected static final String STRATUM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStratum() <em>Stratum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStratum()
	 * @generated
	 * @ordered
	 */
	protected String stratum = STRATUM_EDEFAULT;

	/**
	 * The default value of the '{@link #getBook() <em>Book</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBook()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal BOOK_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBook() <em>Book</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBook()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal book = BOOK_EDEFAULT;

	/**
	 * The default value of the '{@link #isCertain() <em>Certain</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isCertain()
	 * @generated
	 * @ordered
	 */
	protected static final boolean CERTAIN_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isCertain() <em>Certain</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isCertain()
	 * @generated
	 * @ordered
	 */
	protected boolean certain = CERTAIN_EDEFAULT;

	/**
	 * The default value of the '{@link #getQuantity() <em>Quantity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuantity()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal QUANTITY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getQuantity() <em>Quantity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuantity()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal quantity = QUANTITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getAudited() <em>Audited</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAudited()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal AUDITED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAudited() <em>Audited</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAudited()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal audited = AUDITED_EDEFAULT;

	/**
	 * The default value of the '{@link #getTestedBy() <em>Tested By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTestedBy()
	 * @generated
	 * @ordered
	 */
	protected static final String TESTED_BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTestedBy() <em>Tested By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTestedBy()
	 * @generated
	 * @ordered
	 */
	protected String testedBy = TESTED_BY_EDEFAULT;

	/**
	 * The default value of the '{@link #getTestedAt() <em>Tested At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTestedAt()
	 * @generated
	 * @ordered
	 */
	protected static final Instant TESTED_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTestedAt() <em>Tested At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTestedAt()
	 * @generated
	 * @ordered
	 */
	protected Instant testedAt = TESTED_AT_EDEFAULT;

	/**
	 * The default value of the '{@link #getNote() <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNote()
	 * @generated
	 * @ordered
	 */
	protected static final String NOTE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNote() <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNote()
	 * @generated
	 * @ordered
	 */
	protected String note = NOTE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getEvidenceIds() <em>Evidence Ids</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvidenceIds()
	 * @generated
	 * @ordered
	 */
	protected EList<String> evidenceIds;

	/**
	 * The cached value of the '{@link #getAnnotationIds() <em>Annotation Ids</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnnotationIds()
	 * @generated
	 * @ordered
	 */
	protected EList<String> annotationIds;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SampleItemImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return FieldworkPackage.Literals.SAMPLE_ITEM;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSubjectId() {
		return subjectId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSubjectId(String newSubjectId) {
		String oldSubjectId = subjectId;
		subjectId = newSubjectId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FieldworkPackage.SAMPLE_ITEM__SUBJECT_ID, oldSubjectId, subjectId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getStratum() {
		return stratum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStratum(String newStratum) {
		String oldStratum = stratum;
		stratum = newStratum;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FieldworkPackage.SAMPLE_ITEM__STRATUM, oldStratum, stratum));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getBook() {
		return book;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBook(BigDecimal newBook) {
		BigDecimal oldBook = book;
		book = newBook;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FieldworkPackage.SAMPLE_ITEM__BOOK, oldBook, book));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isCertain() {
		return certain;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCertain(boolean newCertain) {
		boolean oldCertain = certain;
		certain = newCertain;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FieldworkPackage.SAMPLE_ITEM__CERTAIN, oldCertain, certain));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getQuantity() {
		return quantity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setQuantity(BigDecimal newQuantity) {
		BigDecimal oldQuantity = quantity;
		quantity = newQuantity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FieldworkPackage.SAMPLE_ITEM__QUANTITY, oldQuantity, quantity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getAudited() {
		return audited;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAudited(BigDecimal newAudited) {
		BigDecimal oldAudited = audited;
		audited = newAudited;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FieldworkPackage.SAMPLE_ITEM__AUDITED, oldAudited, audited));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTestedBy() {
		return testedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTestedBy(String newTestedBy) {
		String oldTestedBy = testedBy;
		testedBy = newTestedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FieldworkPackage.SAMPLE_ITEM__TESTED_BY, oldTestedBy, testedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getTestedAt() {
		return testedAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTestedAt(Instant newTestedAt) {
		Instant oldTestedAt = testedAt;
		testedAt = newTestedAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FieldworkPackage.SAMPLE_ITEM__TESTED_AT, oldTestedAt, testedAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNote() {
		return note;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNote(String newNote) {
		String oldNote = note;
		note = newNote;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FieldworkPackage.SAMPLE_ITEM__NOTE, oldNote, note));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getEvidenceIds() {
		if (evidenceIds == null) {
			evidenceIds = new EDataTypeEList<String>(String.class, this, FieldworkPackage.SAMPLE_ITEM__EVIDENCE_IDS);
		}
		return evidenceIds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getAnnotationIds() {
		if (annotationIds == null) {
			annotationIds = new EDataTypeEList<String>(String.class, this, FieldworkPackage.SAMPLE_ITEM__ANNOTATION_IDS);
		}
		return annotationIds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case FieldworkPackage.SAMPLE_ITEM__SUBJECT_ID:
				return getSubjectId();
			case FieldworkPackage.SAMPLE_ITEM__STRATUM:
				return getStratum();
			case FieldworkPackage.SAMPLE_ITEM__BOOK:
				return getBook();
			case FieldworkPackage.SAMPLE_ITEM__CERTAIN:
				return isCertain();
			case FieldworkPackage.SAMPLE_ITEM__QUANTITY:
				return getQuantity();
			case FieldworkPackage.SAMPLE_ITEM__AUDITED:
				return getAudited();
			case FieldworkPackage.SAMPLE_ITEM__TESTED_BY:
				return getTestedBy();
			case FieldworkPackage.SAMPLE_ITEM__TESTED_AT:
				return getTestedAt();
			case FieldworkPackage.SAMPLE_ITEM__NOTE:
				return getNote();
			case FieldworkPackage.SAMPLE_ITEM__EVIDENCE_IDS:
				return getEvidenceIds();
			case FieldworkPackage.SAMPLE_ITEM__ANNOTATION_IDS:
				return getAnnotationIds();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case FieldworkPackage.SAMPLE_ITEM__SUBJECT_ID:
				setSubjectId((String)newValue);
				return;
			case FieldworkPackage.SAMPLE_ITEM__STRATUM:
				setStratum((String)newValue);
				return;
			case FieldworkPackage.SAMPLE_ITEM__BOOK:
				setBook((BigDecimal)newValue);
				return;
			case FieldworkPackage.SAMPLE_ITEM__CERTAIN:
				setCertain((Boolean)newValue);
				return;
			case FieldworkPackage.SAMPLE_ITEM__QUANTITY:
				setQuantity((BigDecimal)newValue);
				return;
			case FieldworkPackage.SAMPLE_ITEM__AUDITED:
				setAudited((BigDecimal)newValue);
				return;
			case FieldworkPackage.SAMPLE_ITEM__TESTED_BY:
				setTestedBy((String)newValue);
				return;
			case FieldworkPackage.SAMPLE_ITEM__TESTED_AT:
				setTestedAt((Instant)newValue);
				return;
			case FieldworkPackage.SAMPLE_ITEM__NOTE:
				setNote((String)newValue);
				return;
			case FieldworkPackage.SAMPLE_ITEM__EVIDENCE_IDS:
				getEvidenceIds().clear();
				getEvidenceIds().addAll((Collection<? extends String>)newValue);
				return;
			case FieldworkPackage.SAMPLE_ITEM__ANNOTATION_IDS:
				getAnnotationIds().clear();
				getAnnotationIds().addAll((Collection<? extends String>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case FieldworkPackage.SAMPLE_ITEM__SUBJECT_ID:
				setSubjectId(SUBJECT_ID_EDEFAULT);
				return;
			case FieldworkPackage.SAMPLE_ITEM__STRATUM:
				setStratum(STRATUM_EDEFAULT);
				return;
			case FieldworkPackage.SAMPLE_ITEM__BOOK:
				setBook(BOOK_EDEFAULT);
				return;
			case FieldworkPackage.SAMPLE_ITEM__CERTAIN:
				setCertain(CERTAIN_EDEFAULT);
				return;
			case FieldworkPackage.SAMPLE_ITEM__QUANTITY:
				setQuantity(QUANTITY_EDEFAULT);
				return;
			case FieldworkPackage.SAMPLE_ITEM__AUDITED:
				setAudited(AUDITED_EDEFAULT);
				return;
			case FieldworkPackage.SAMPLE_ITEM__TESTED_BY:
				setTestedBy(TESTED_BY_EDEFAULT);
				return;
			case FieldworkPackage.SAMPLE_ITEM__TESTED_AT:
				setTestedAt(TESTED_AT_EDEFAULT);
				return;
			case FieldworkPackage.SAMPLE_ITEM__NOTE:
				setNote(NOTE_EDEFAULT);
				return;
			case FieldworkPackage.SAMPLE_ITEM__EVIDENCE_IDS:
				getEvidenceIds().clear();
				return;
			case FieldworkPackage.SAMPLE_ITEM__ANNOTATION_IDS:
				getAnnotationIds().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case FieldworkPackage.SAMPLE_ITEM__SUBJECT_ID:
				return SUBJECT_ID_EDEFAULT == null ? subjectId != null : !SUBJECT_ID_EDEFAULT.equals(subjectId);
			case FieldworkPackage.SAMPLE_ITEM__STRATUM:
				return STRATUM_EDEFAULT == null ? stratum != null : !STRATUM_EDEFAULT.equals(stratum);
			case FieldworkPackage.SAMPLE_ITEM__BOOK:
				return BOOK_EDEFAULT == null ? book != null : !BOOK_EDEFAULT.equals(book);
			case FieldworkPackage.SAMPLE_ITEM__CERTAIN:
				return certain != CERTAIN_EDEFAULT;
			case FieldworkPackage.SAMPLE_ITEM__QUANTITY:
				return QUANTITY_EDEFAULT == null ? quantity != null : !QUANTITY_EDEFAULT.equals(quantity);
			case FieldworkPackage.SAMPLE_ITEM__AUDITED:
				return AUDITED_EDEFAULT == null ? audited != null : !AUDITED_EDEFAULT.equals(audited);
			case FieldworkPackage.SAMPLE_ITEM__TESTED_BY:
				return TESTED_BY_EDEFAULT == null ? testedBy != null : !TESTED_BY_EDEFAULT.equals(testedBy);
			case FieldworkPackage.SAMPLE_ITEM__TESTED_AT:
				return TESTED_AT_EDEFAULT == null ? testedAt != null : !TESTED_AT_EDEFAULT.equals(testedAt);
			case FieldworkPackage.SAMPLE_ITEM__NOTE:
				return NOTE_EDEFAULT == null ? note != null : !NOTE_EDEFAULT.equals(note);
			case FieldworkPackage.SAMPLE_ITEM__EVIDENCE_IDS:
				return evidenceIds != null && !evidenceIds.isEmpty();
			case FieldworkPackage.SAMPLE_ITEM__ANNOTATION_IDS:
				return annotationIds != null && !annotationIds.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (subjectId: "); //$NON-NLS-1$
		result.append(subjectId);
		result.append(", stratum: "); //$NON-NLS-1$
		result.append(stratum);
		result.append(", book: "); //$NON-NLS-1$
		result.append(book);
		result.append(", certain: "); //$NON-NLS-1$
		result.append(certain);
		result.append(", quantity: "); //$NON-NLS-1$
		result.append(quantity);
		result.append(", audited: "); //$NON-NLS-1$
		result.append(audited);
		result.append(", testedBy: "); //$NON-NLS-1$
		result.append(testedBy);
		result.append(", testedAt: "); //$NON-NLS-1$
		result.append(testedAt);
		result.append(", note: "); //$NON-NLS-1$
		result.append(note);
		result.append(", evidenceIds: "); //$NON-NLS-1$
		result.append(evidenceIds);
		result.append(", annotationIds: "); //$NON-NLS-1$
		result.append(annotationIds);
		result.append(')');
		return result.toString();
	}

} //SampleItemImpl
