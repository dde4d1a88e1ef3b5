/**
 */
package org.hecha.model.engagement;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Criterion</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One standard the engagement applies.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hecha.model.engagement.Criterion#getStandardId <em>Standard Id</em>}</li>
 *   <li>{@link org.hecha.model.engagement.Criterion#getEdition <em>Edition</em>}</li>
 * </ul>
 *
 * @see org.hecha.model.engagement.EngagementPackage#getCriterion()
 * @model
 * @generated
 */
public interface Criterion extends EObject {
	/**
	 * Returns the value of the '<em><b>Standard Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the standard as its bundle registers it, for instance GBT32150.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Standard Id</em>' attribute.
	 * @see #setStandardId(String)
	 * @see org.hecha.model.engagement.EngagementPackage#getCriterion_StandardId()
	 * @model
	 * @generated
	 */
	String getStandardId();

	/**
	 * Sets the value of the '{@link org.hecha.model.engagement.Criterion#getStandardId <em>Standard Id</em>}' attribute.
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
	 * Edition applied, for instance 2025.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Edition</em>' attribute.
	 * @see #setEdition(String)
	 * @see org.hecha.model.engagement.EngagementPackage#getCriterion_Edition()
	 * @model
	 * @generated
	 */
	String getEdition();

	/**
	 * Sets the value of the '{@link org.hecha.model.engagement.Criterion#getEdition <em>Edition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Edition</em>' attribute.
	 * @see #getEdition()
	 * @generated
	 */
	void setEdition(String value);

} // Criterion
