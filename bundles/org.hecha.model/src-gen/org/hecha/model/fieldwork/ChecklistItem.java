/**
 */
package org.hecha.model.fieldwork;

import java.time.Instant;

import org.eclipse.emf.common.util.EList;

import org.hecha.model.base.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Checklist Item</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A question of a checklist and its answer.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hecha.model.fieldwork.ChecklistItem#getItemId <em>Item Id</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.ChecklistItem#getSection <em>Section</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.ChecklistItem#getRequirement <em>Requirement</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.ChecklistItem#getClause <em>Clause</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.ChecklistItem#getMeans <em>Means</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.ChecklistItem#isUnconfirmed <em>Unconfirmed</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.ChecklistItem#getAnswer <em>Answer</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.ChecklistItem#getRecord <em>Record</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.ChecklistItem#getDoubt <em>Doubt</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.ChecklistItem#getEvidenceIds <em>Evidence Ids</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.ChecklistItem#getAnnotationIds <em>Annotation Ids</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.ChecklistItem#getFindingIds <em>Finding Ids</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.ChecklistItem#getAnsweredBy <em>Answered By</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.ChecklistItem#getAnsweredAt <em>Answered At</em>}</li>
 * </ul>
 *
 * @see org.hecha.model.fieldwork.FieldworkPackage#getChecklistItem()
 * @model
 * @generated
 */
public interface ChecklistItem extends Identified {
	/**
	 * Returns the value of the '<em><b>Item Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the question within its form.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Item Id</em>' attribute.
	 * @see #setItemId(String)
	 * @see org.hecha.model.fieldwork.FieldworkPackage#getChecklistItem_ItemId()
	 * @model
	 * @generated
	 */
	String getItemId();

	/**
	 * Sets the value of the '{@link org.hecha.model.fieldwork.ChecklistItem#getItemId <em>Item Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Item Id</em>' attribute.
	 * @see #getItemId()
	 * @generated
	 */
	void setItemId(String value);

	/**
	 * Returns the value of the '<em><b>Section</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Section, as text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Section</em>' attribute.
	 * @see #setSection(String)
	 * @see org.hecha.model.fieldwork.FieldworkPackage#getChecklistItem_Section()
	 * @model
	 * @generated
	 */
	String getSection();

	/**
	 * Sets the value of the '{@link org.hecha.model.fieldwork.ChecklistItem#getSection <em>Section</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Section</em>' attribute.
	 * @see #getSection()
	 * @generated
	 */
	void setSection(String value);

	/**
	 * Returns the value of the '<em><b>Requirement</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The question or requirement, as text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Requirement</em>' attribute.
	 * @see #setRequirement(String)
	 * @see org.hecha.model.fieldwork.FieldworkPackage#getChecklistItem_Requirement()
	 * @model
	 * @generated
	 */
	String getRequirement();

	/**
	 * Sets the value of the '{@link org.hecha.model.fieldwork.ChecklistItem#getRequirement <em>Requirement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Requirement</em>' attribute.
	 * @see #getRequirement()
	 * @generated
	 */
	void setRequirement(String value);

	/**
	 * Returns the value of the '<em><b>Clause</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Clause it rests on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Clause</em>' attribute.
	 * @see #setClause(String)
	 * @see org.hecha.model.fieldwork.FieldworkPackage#getChecklistItem_Clause()
	 * @model
	 * @generated
	 */
	String getClause();

	/**
	 * Sets the value of the '{@link org.hecha.model.fieldwork.ChecklistItem#getClause <em>Clause</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Clause</em>' attribute.
	 * @see #getClause()
	 * @generated
	 */
	void setClause(String value);

	/**
	 * Returns the value of the '<em><b>Means</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it is looked into: read, ask, look, test.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Means</em>' attribute.
	 * @see #setMeans(String)
	 * @see org.hecha.model.fieldwork.FieldworkPackage#getChecklistItem_Means()
	 * @model
	 * @generated
	 */
	String getMeans();

	/**
	 * Sets the value of the '{@link org.hecha.model.fieldwork.ChecklistItem#getMeans <em>Means</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Means</em>' attribute.
	 * @see #getMeans()
	 * @generated
	 */
	void setMeans(String value);

	/**
	 * Returns the value of the '<em><b>Unconfirmed</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the form marks this question as unconfirmed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unconfirmed</em>' attribute.
	 * @see #setUnconfirmed(boolean)
	 * @see org.hecha.model.fieldwork.FieldworkPackage#getChecklistItem_Unconfirmed()
	 * @model default="false"
	 * @generated
	 */
	boolean isUnconfirmed();

	/**
	 * Sets the value of the '{@link org.hecha.model.fieldwork.ChecklistItem#isUnconfirmed <em>Unconfirmed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unconfirmed</em>' attribute.
	 * @see #isUnconfirmed()
	 * @generated
	 */
	void setUnconfirmed(boolean value);

	/**
	 * Returns the value of the '<em><b>Answer</b></em>' attribute.
	 * The literals are from the enumeration {@link org.hecha.model.fieldwork.ChecklistAnswer}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The answer.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Answer</em>' attribute.
	 * @see org.hecha.model.fieldwork.ChecklistAnswer
	 * @see #setAnswer(ChecklistAnswer)
	 * @see org.hecha.model.fieldwork.FieldworkPackage#getChecklistItem_Answer()
	 * @model
	 * @generated
	 */
	ChecklistAnswer getAnswer();

	/**
	 * Sets the value of the '{@link org.hecha.model.fieldwork.ChecklistItem#getAnswer <em>Answer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Answer</em>' attribute.
	 * @see org.hecha.model.fieldwork.ChecklistAnswer
	 * @see #getAnswer()
	 * @generated
	 */
	void setAnswer(ChecklistAnswer value);

	/**
	 * Returns the value of the '<em><b>Record</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was seen, with the cross-check.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Record</em>' attribute.
	 * @see #setRecord(String)
	 * @see org.hecha.model.fieldwork.FieldworkPackage#getChecklistItem_Record()
	 * @model
	 * @generated
	 */
	String getRecord();

	/**
	 * Sets the value of the '{@link org.hecha.model.fieldwork.ChecklistItem#getRecord <em>Record</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Record</em>' attribute.
	 * @see #getRecord()
	 * @generated
	 */
	void setRecord(String value);

	/**
	 * Returns the value of the '<em><b>Doubt</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What remains to be examined on site.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Doubt</em>' attribute.
	 * @see #setDoubt(String)
	 * @see org.hecha.model.fieldwork.FieldworkPackage#getChecklistItem_Doubt()
	 * @model
	 * @generated
	 */
	String getDoubt();

	/**
	 * Sets the value of the '{@link org.hecha.model.fieldwork.ChecklistItem#getDoubt <em>Doubt</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Doubt</em>' attribute.
	 * @see #getDoubt()
	 * @generated
	 */
	void setDoubt(String value);

	/**
	 * Returns the value of the '<em><b>Evidence Ids</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Evidence.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evidence Ids</em>' attribute list.
	 * @see org.hecha.model.fieldwork.FieldworkPackage#getChecklistItem_EvidenceIds()
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
	 * @see org.hecha.model.fieldwork.FieldworkPackage#getChecklistItem_AnnotationIds()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getAnnotationIds();

	/**
	 * Returns the value of the '<em><b>Finding Ids</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Findings it led to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Finding Ids</em>' attribute list.
	 * @see org.hecha.model.fieldwork.FieldworkPackage#getChecklistItem_FindingIds()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getFindingIds();

	/**
	 * Returns the value of the '<em><b>Answered By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Team member.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Answered By</em>' attribute.
	 * @see #setAnsweredBy(String)
	 * @see org.hecha.model.fieldwork.FieldworkPackage#getChecklistItem_AnsweredBy()
	 * @model
	 * @generated
	 */
	String getAnsweredBy();

	/**
	 * Sets the value of the '{@link org.hecha.model.fieldwork.ChecklistItem#getAnsweredBy <em>Answered By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Answered By</em>' attribute.
	 * @see #getAnsweredBy()
	 * @generated
	 */
	void setAnsweredBy(String value);

	/**
	 * Returns the value of the '<em><b>Answered At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Answered At</em>' attribute.
	 * @see #setAnsweredAt(Instant)
	 * @see org.hecha.model.fieldwork.FieldworkPackage#getChecklistItem_AnsweredAt()
	 * @model dataType="org.hecha.model.base.Instant"
	 * @generated
	 */
	Instant getAnsweredAt();

	/**
	 * Sets the value of the '{@link org.hecha.model.fieldwork.ChecklistItem#getAnsweredAt <em>Answered At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Answered At</em>' attribute.
	 * @see #getAnsweredAt()
	 * @generated
	 */
	void setAnsweredAt(Instant value);

} // ChecklistItem
