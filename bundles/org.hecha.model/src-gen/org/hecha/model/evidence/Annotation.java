/**
 */
package org.hecha.model.evidence;

import org.hecha.model.base.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Annotation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A place in an item that proves or contradicts something.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hecha.model.evidence.Annotation#getItemId <em>Item Id</em>}</li>
 *   <li>{@link org.hecha.model.evidence.Annotation#getItemSha256 <em>Item Sha256</em>}</li>
 *   <li>{@link org.hecha.model.evidence.Annotation#getSubjectId <em>Subject Id</em>}</li>
 *   <li>{@link org.hecha.model.evidence.Annotation#getQuote <em>Quote</em>}</li>
 *   <li>{@link org.hecha.model.evidence.Annotation#getRemark <em>Remark</em>}</li>
 *   <li>{@link org.hecha.model.evidence.Annotation#getAnchor <em>Anchor</em>}</li>
 * </ul>
 *
 * @see org.hecha.model.evidence.EvidencePackage#getAnnotation()
 * @model
 * @generated
 */
public interface Annotation extends Identified {
	/**
	 * Returns the value of the '<em><b>Item Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the item.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Item Id</em>' attribute.
	 * @see #setItemId(String)
	 * @see org.hecha.model.evidence.EvidencePackage#getAnnotation_ItemId()
	 * @model
	 * @generated
	 */
	String getItemId();

	/**
	 * Sets the value of the '{@link org.hecha.model.evidence.Annotation#getItemId <em>Item Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Item Id</em>' attribute.
	 * @see #getItemId()
	 * @generated
	 */
	void setItemId(String value);

	/**
	 * Returns the value of the '<em><b>Item Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Digest of the item when the anchor was set; a changed file breaks the anchor.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Item Sha256</em>' attribute.
	 * @see #setItemSha256(String)
	 * @see org.hecha.model.evidence.EvidencePackage#getAnnotation_ItemSha256()
	 * @model
	 * @generated
	 */
	String getItemSha256();

	/**
	 * Sets the value of the '{@link org.hecha.model.evidence.Annotation#getItemSha256 <em>Item Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Item Sha256</em>' attribute.
	 * @see #getItemSha256()
	 * @generated
	 */
	void setItemSha256(String value);

	/**
	 * Returns the value of the '<em><b>Subject Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the object it speaks about.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Subject Id</em>' attribute.
	 * @see #setSubjectId(String)
	 * @see org.hecha.model.evidence.EvidencePackage#getAnnotation_SubjectId()
	 * @model
	 * @generated
	 */
	String getSubjectId();

	/**
	 * Sets the value of the '{@link org.hecha.model.evidence.Annotation#getSubjectId <em>Subject Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Subject Id</em>' attribute.
	 * @see #getSubjectId()
	 * @generated
	 */
	void setSubjectId(String value);

	/**
	 * Returns the value of the '<em><b>Quote</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Quoted content.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Quote</em>' attribute.
	 * @see #setQuote(String)
	 * @see org.hecha.model.evidence.EvidencePackage#getAnnotation_Quote()
	 * @model
	 * @generated
	 */
	String getQuote();

	/**
	 * Sets the value of the '{@link org.hecha.model.evidence.Annotation#getQuote <em>Quote</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Quote</em>' attribute.
	 * @see #getQuote()
	 * @generated
	 */
	void setQuote(String value);

	/**
	 * Returns the value of the '<em><b>Remark</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Remark.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Remark</em>' attribute.
	 * @see #setRemark(String)
	 * @see org.hecha.model.evidence.EvidencePackage#getAnnotation_Remark()
	 * @model
	 * @generated
	 */
	String getRemark();

	/**
	 * Sets the value of the '{@link org.hecha.model.evidence.Annotation#getRemark <em>Remark</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Remark</em>' attribute.
	 * @see #getRemark()
	 * @generated
	 */
	void setRemark(String value);

	/**
	 * Returns the value of the '<em><b>Anchor</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The place.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Anchor</em>' containment reference.
	 * @see #setAnchor(Anchor)
	 * @see org.hecha.model.evidence.EvidencePackage#getAnnotation_Anchor()
	 * @model containment="true"
	 * @generated
	 */
	Anchor getAnchor();

	/**
	 * Sets the value of the '{@link org.hecha.model.evidence.Annotation#getAnchor <em>Anchor</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Anchor</em>' containment reference.
	 * @see #getAnchor()
	 * @generated
	 */
	void setAnchor(Anchor value);

} // Annotation
