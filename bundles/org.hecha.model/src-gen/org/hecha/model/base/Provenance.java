/**
 */
package org.hecha.model.base;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Provenance</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The origin of one value, enough to find it again.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hecha.model.base.Provenance#getKind <em>Kind</em>}</li>
 *   <li>{@link org.hecha.model.base.Provenance#getDocumentId <em>Document Id</em>}</li>
 *   <li>{@link org.hecha.model.base.Provenance#getEdition <em>Edition</em>}</li>
 *   <li>{@link org.hecha.model.base.Provenance#getEntry <em>Entry</em>}</li>
 *   <li>{@link org.hecha.model.base.Provenance#getNote <em>Note</em>}</li>
 *   <li>{@link org.hecha.model.base.Provenance#getEvidenceIds <em>Evidence Ids</em>}</li>
 *   <li>{@link org.hecha.model.base.Provenance#getAcceptedBy <em>Accepted By</em>}</li>
 *   <li>{@link org.hecha.model.base.Provenance#getAcceptedReason <em>Accepted Reason</em>}</li>
 * </ul>
 *
 * @see org.hecha.model.base.BasePackage#getProvenance()
 * @model
 * @generated
 */
public interface Provenance extends EObject {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.hecha.model.base.ProvenanceKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What sort of origin.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.hecha.model.base.ProvenanceKind
	 * @see #setKind(ProvenanceKind)
	 * @see org.hecha.model.base.BasePackage#getProvenance_Kind()
	 * @model
	 * @generated
	 */
	ProvenanceKind getKind();

	/**
	 * Sets the value of the '{@link org.hecha.model.base.Provenance#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.hecha.model.base.ProvenanceKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(ProvenanceKind value);

	/**
	 * Returns the value of the '<em><b>Document Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Stable id of the document or factor table, for instance GBT32151.34-2024-C1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Document Id</em>' attribute.
	 * @see #setDocumentId(String)
	 * @see org.hecha.model.base.BasePackage#getProvenance_DocumentId()
	 * @model
	 * @generated
	 */
	String getDocumentId();

	/**
	 * Sets the value of the '{@link org.hecha.model.base.Provenance#getDocumentId <em>Document Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Document Id</em>' attribute.
	 * @see #getDocumentId()
	 * @generated
	 */
	void setDocumentId(String value);

	/**
	 * Returns the value of the '<em><b>Edition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Edition or data year of that document.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Edition</em>' attribute.
	 * @see #setEdition(String)
	 * @see org.hecha.model.base.BasePackage#getProvenance_Edition()
	 * @model
	 * @generated
	 */
	String getEdition();

	/**
	 * Sets the value of the '{@link org.hecha.model.base.Provenance#getEdition <em>Edition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Edition</em>' attribute.
	 * @see #getEdition()
	 * @generated
	 */
	void setEdition(String value);

	/**
	 * Returns the value of the '<em><b>Entry</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Row or key in the table, page or cell in a document.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Entry</em>' attribute.
	 * @see #setEntry(String)
	 * @see org.hecha.model.base.BasePackage#getProvenance_Entry()
	 * @model
	 * @generated
	 */
	String getEntry();

	/**
	 * Sets the value of the '{@link org.hecha.model.base.Provenance#getEntry <em>Entry</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Entry</em>' attribute.
	 * @see #getEntry()
	 * @generated
	 */
	void setEntry(String value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What a reader must know about it, free text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.hecha.model.base.BasePackage#getProvenance_Note()
	 * @model
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.hecha.model.base.Provenance#getNote <em>Note</em>}' attribute.
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
	 * Ids of the evidence items that prove it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evidence Ids</em>' attribute list.
	 * @see org.hecha.model.base.BasePackage#getProvenance_EvidenceIds()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getEvidenceIds();

	/**
	 * Returns the value of the '<em><b>Accepted By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the team member who accepted an unconfirmed value; empty where nothing had to be accepted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Accepted By</em>' attribute.
	 * @see #setAcceptedBy(String)
	 * @see org.hecha.model.base.BasePackage#getProvenance_AcceptedBy()
	 * @model
	 * @generated
	 */
	String getAcceptedBy();

	/**
	 * Sets the value of the '{@link org.hecha.model.base.Provenance#getAcceptedBy <em>Accepted By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Accepted By</em>' attribute.
	 * @see #getAcceptedBy()
	 * @generated
	 */
	void setAcceptedBy(String value);

	/**
	 * Returns the value of the '<em><b>Accepted Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why an unconfirmed value was accepted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Accepted Reason</em>' attribute.
	 * @see #setAcceptedReason(String)
	 * @see org.hecha.model.base.BasePackage#getProvenance_AcceptedReason()
	 * @model
	 * @generated
	 */
	String getAcceptedReason();

	/**
	 * Sets the value of the '{@link org.hecha.model.base.Provenance#getAcceptedReason <em>Accepted Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Accepted Reason</em>' attribute.
	 * @see #getAcceptedReason()
	 * @generated
	 */
	void setAcceptedReason(String value);

} // Provenance
