/**
 */
package org.hecha.model.fieldwork;

import java.math.BigDecimal;

import java.time.Instant;

import org.eclipse.emf.common.util.EList;

import org.hecha.model.base.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Sample Item</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An item of a sample.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hecha.model.fieldwork.SampleItem#getSubjectId <em>Subject Id</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.SampleItem#getStratum <em>Stratum</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.SampleItem#getBook <em>Book</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.SampleItem#isCertain <em>Certain</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.SampleItem#getQuantity <em>Quantity</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.SampleItem#getAudited <em>Audited</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.SampleItem#getTestedBy <em>Tested By</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.SampleItem#getTestedAt <em>Tested At</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.SampleItem#getNote <em>Note</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.SampleItem#getEvidenceIds <em>Evidence Ids</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.SampleItem#getAnnotationIds <em>Annotation Ids</em>}</li>
 * </ul>
 *
 * @see org.hecha.model.fieldwork.FieldworkPackage#getSampleItem()
 * @model
 * @generated
 */
public interface SampleItem extends Identified {
	/**
	 * Returns the value of the '<em><b>Subject Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The object tested.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Subject Id</em>' attribute.
	 * @see #setSubjectId(String)
	 * @see org.hecha.model.fieldwork.FieldworkPackage#getSampleItem_SubjectId()
	 * @model
	 * @generated
	 */
	String getSubjectId();

	/**
	 * Sets the value of the '{@link org.hecha.model.fieldwork.SampleItem#getSubjectId <em>Subject Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Subject Id</em>' attribute.
	 * @see #getSubjectId()
	 * @generated
	 */
	void setSubjectId(String value);

	/**
	 * Returns the value of the '<em><b>Stratum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Stratum it belongs to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stratum</em>' attribute.
	 * @see #setStratum(String)
	 * @see org.hecha.model.fieldwork.FieldworkPackage#getSampleItem_Stratum()
	 * @model
	 * @generated
	 */
	String getStratum();

	/**
	 * Sets the value of the '{@link org.hecha.model.fieldwork.SampleItem#getStratum <em>Stratum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stratum</em>' attribute.
	 * @see #getStratum()
	 * @generated
	 */
	void setStratum(String value);

	/**
	 * Returns the value of the '<em><b>Book</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Amount as reported, in tCO2e.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Book</em>' attribute.
	 * @see #setBook(BigDecimal)
	 * @see org.hecha.model.fieldwork.FieldworkPackage#getSampleItem_Book()
	 * @model dataType="org.hecha.model.base.Decimal"
	 * @generated
	 */
	BigDecimal getBook();

	/**
	 * Sets the value of the '{@link org.hecha.model.fieldwork.SampleItem#getBook <em>Book</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Book</em>' attribute.
	 * @see #getBook()
	 * @generated
	 */
	void setBook(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Certain</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it was chosen for its size and not by chance.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Certain</em>' attribute.
	 * @see #setCertain(boolean)
	 * @see org.hecha.model.fieldwork.FieldworkPackage#getSampleItem_Certain()
	 * @model default="false"
	 * @generated
	 */
	boolean isCertain();

	/**
	 * Sets the value of the '{@link org.hecha.model.fieldwork.SampleItem#isCertain <em>Certain</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Certain</em>' attribute.
	 * @see #isCertain()
	 * @generated
	 */
	void setCertain(boolean value);

	/**
	 * Returns the value of the '<em><b>Quantity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Quantity as reported, in the unit of the object.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Quantity</em>' attribute.
	 * @see #setQuantity(BigDecimal)
	 * @see org.hecha.model.fieldwork.FieldworkPackage#getSampleItem_Quantity()
	 * @model dataType="org.hecha.model.base.Decimal"
	 * @generated
	 */
	BigDecimal getQuantity();

	/**
	 * Sets the value of the '{@link org.hecha.model.fieldwork.SampleItem#getQuantity <em>Quantity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Quantity</em>' attribute.
	 * @see #getQuantity()
	 * @generated
	 */
	void setQuantity(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Audited</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Quantity that the evidence shows, in the same unit; empty while untested.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Audited</em>' attribute.
	 * @see #setAudited(BigDecimal)
	 * @see org.hecha.model.fieldwork.FieldworkPackage#getSampleItem_Audited()
	 * @model dataType="org.hecha.model.base.Decimal"
	 * @generated
	 */
	BigDecimal getAudited();

	/**
	 * Sets the value of the '{@link org.hecha.model.fieldwork.SampleItem#getAudited <em>Audited</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Audited</em>' attribute.
	 * @see #getAudited()
	 * @generated
	 */
	void setAudited(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Tested By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Team member.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tested By</em>' attribute.
	 * @see #setTestedBy(String)
	 * @see org.hecha.model.fieldwork.FieldworkPackage#getSampleItem_TestedBy()
	 * @model
	 * @generated
	 */
	String getTestedBy();

	/**
	 * Sets the value of the '{@link org.hecha.model.fieldwork.SampleItem#getTestedBy <em>Tested By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tested By</em>' attribute.
	 * @see #getTestedBy()
	 * @generated
	 */
	void setTestedBy(String value);

	/**
	 * Returns the value of the '<em><b>Tested At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tested At</em>' attribute.
	 * @see #setTestedAt(Instant)
	 * @see org.hecha.model.fieldwork.FieldworkPackage#getSampleItem_TestedAt()
	 * @model dataType="org.hecha.model.base.Instant"
	 * @generated
	 */
	Instant getTestedAt();

	/**
	 * Sets the value of the '{@link org.hecha.model.fieldwork.SampleItem#getTestedAt <em>Tested At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tested At</em>' attribute.
	 * @see #getTestedAt()
	 * @generated
	 */
	void setTestedAt(Instant value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was compared.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.hecha.model.fieldwork.FieldworkPackage#getSampleItem_Note()
	 * @model
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.hecha.model.fieldwork.SampleItem#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

	/**
	 * Returns the value of the '<em><b>Evidence Ids</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Evidence.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evidence Ids</em>' attribute list.
	 * @see org.hecha.model.fieldwork.FieldworkPackage#getSampleItem_EvidenceIds()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getEvidenceIds();

	/**
	 * Returns the value of the '<em><b>Annotation Ids</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Places in the evidence.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Annotation Ids</em>' attribute list.
	 * @see org.hecha.model.fieldwork.FieldworkPackage#getSampleItem_AnnotationIds()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getAnnotationIds();

} // SampleItem
