/**
 */
package org.hecha.model.fieldwork;

import java.time.Instant;

import org.eclipse.emf.common.util.EList;

import org.hecha.model.base.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Checklist</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A checklist in use, with its questions as they were asked.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hecha.model.fieldwork.Checklist#getFormId <em>Form Id</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.Checklist#getStandardId <em>Standard Id</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.Checklist#getEdition <em>Edition</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.Checklist#getTitle <em>Title</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.Checklist#getOpenedBy <em>Opened By</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.Checklist#getOpenedAt <em>Opened At</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.Checklist#getItems <em>Items</em>}</li>
 * </ul>
 *
 * @see org.hecha.model.fieldwork.FieldworkPackage#getChecklist()
 * @model
 * @generated
 */
public interface Checklist extends Identified {
	/**
	 * Returns the value of the '<em><b>Form Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Form it was opened from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Form Id</em>' attribute.
	 * @see #setFormId(String)
	 * @see org.hecha.model.fieldwork.FieldworkPackage#getChecklist_FormId()
	 * @model
	 * @generated
	 */
	String getFormId();

	/**
	 * Sets the value of the '{@link org.hecha.model.fieldwork.Checklist#getFormId <em>Form Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Form Id</em>' attribute.
	 * @see #getFormId()
	 * @generated
	 */
	void setFormId(String value);

	/**
	 * Returns the value of the '<em><b>Standard Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Standard that declares the form.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Standard Id</em>' attribute.
	 * @see #setStandardId(String)
	 * @see org.hecha.model.fieldwork.FieldworkPackage#getChecklist_StandardId()
	 * @model
	 * @generated
	 */
	String getStandardId();

	/**
	 * Sets the value of the '{@link org.hecha.model.fieldwork.Checklist#getStandardId <em>Standard Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Standard Id</em>' attribute.
	 * @see #getStandardId()
	 * @generated
	 */
	void setStandardId(String value);

	/**
	 * Returns the value of the '<em><b>Edition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Edition of that standard.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Edition</em>' attribute.
	 * @see #setEdition(String)
	 * @see org.hecha.model.fieldwork.FieldworkPackage#getChecklist_Edition()
	 * @model
	 * @generated
	 */
	String getEdition();

	/**
	 * Sets the value of the '{@link org.hecha.model.fieldwork.Checklist#getEdition <em>Edition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Edition</em>' attribute.
	 * @see #getEdition()
	 * @generated
	 */
	void setEdition(String value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Title as it was opened.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.hecha.model.fieldwork.FieldworkPackage#getChecklist_Title()
	 * @model
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.hecha.model.fieldwork.Checklist#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Opened By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Team member.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Opened By</em>' attribute.
	 * @see #setOpenedBy(String)
	 * @see org.hecha.model.fieldwork.FieldworkPackage#getChecklist_OpenedBy()
	 * @model
	 * @generated
	 */
	String getOpenedBy();

	/**
	 * Sets the value of the '{@link org.hecha.model.fieldwork.Checklist#getOpenedBy <em>Opened By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Opened By</em>' attribute.
	 * @see #getOpenedBy()
	 * @generated
	 */
	void setOpenedBy(String value);

	/**
	 * Returns the value of the '<em><b>Opened At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Opened At</em>' attribute.
	 * @see #setOpenedAt(Instant)
	 * @see org.hecha.model.fieldwork.FieldworkPackage#getChecklist_OpenedAt()
	 * @model dataType="org.hecha.model.base.Instant"
	 * @generated
	 */
	Instant getOpenedAt();

	/**
	 * Sets the value of the '{@link org.hecha.model.fieldwork.Checklist#getOpenedAt <em>Opened At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Opened At</em>' attribute.
	 * @see #getOpenedAt()
	 * @generated
	 */
	void setOpenedAt(Instant value);

	/**
	 * Returns the value of the '<em><b>Items</b></em>' containment reference list.
	 * The list contents are of type {@link org.hecha.model.fieldwork.ChecklistItem}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The items, in the order of the form.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Items</em>' containment reference list.
	 * @see org.hecha.model.fieldwork.FieldworkPackage#getChecklist_Items()
	 * @model containment="true"
	 * @generated
	 */
	EList<ChecklistItem> getItems();

} // Checklist
