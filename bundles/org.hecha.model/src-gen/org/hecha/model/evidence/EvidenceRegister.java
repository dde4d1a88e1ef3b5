/**
 */
package org.hecha.model.evidence;

import org.eclipse.emf.common.util.EList;

import org.hecha.model.base.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Register</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Root: the register of evidence.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hecha.model.evidence.EvidenceRegister#getItems <em>Items</em>}</li>
 *   <li>{@link org.hecha.model.evidence.EvidenceRegister#getAnnotations <em>Annotations</em>}</li>
 * </ul>
 *
 * @see org.hecha.model.evidence.EvidencePackage#getEvidenceRegister()
 * @model
 * @generated
 */
public interface EvidenceRegister extends Identified {
	/**
	 * Returns the value of the '<em><b>Items</b></em>' containment reference list.
	 * The list contents are of type {@link org.hecha.model.evidence.EvidenceItem}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Registered files.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Items</em>' containment reference list.
	 * @see org.hecha.model.evidence.EvidencePackage#getEvidenceRegister_Items()
	 * @model containment="true"
	 * @generated
	 */
	EList<EvidenceItem> getItems();

	/**
	 * Returns the value of the '<em><b>Annotations</b></em>' containment reference list.
	 * The list contents are of type {@link org.hecha.model.evidence.Annotation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Anchors into them.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Annotations</em>' containment reference list.
	 * @see org.hecha.model.evidence.EvidencePackage#getEvidenceRegister_Annotations()
	 * @model containment="true"
	 * @generated
	 */
	EList<Annotation> getAnnotations();

} // EvidenceRegister
