/**
 */
package org.hecha.model.evidence;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Anchor</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A place in a file.
 * <!-- end-model-doc -->
 *
 *
 * @see org.hecha.model.evidence.EvidencePackage#getAnchor()
 * @model abstract="true"
 * @generated
 */
public interface Anchor extends EObject {
} // Anchor
