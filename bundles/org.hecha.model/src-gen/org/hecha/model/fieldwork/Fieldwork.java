/**
 */
package org.hecha.model.fieldwork;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Fieldwork</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Everything the team plans, asks and tests.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hecha.model.fieldwork.Fieldwork#getRisks <em>Risks</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.Fieldwork#getActivities <em>Activities</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.Fieldwork#getVisits <em>Visits</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.Fieldwork#getChecklists <em>Checklists</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.Fieldwork#getSamples <em>Samples</em>}</li>
 * </ul>
 *
 * @see org.hecha.model.fieldwork.FieldworkPackage#getFieldwork()
 * @model
 * @generated
 */
public interface Fieldwork extends EObject {
	/**
	 * Returns the value of the '<em><b>Risks</b></em>' containment reference list.
	 * The list contents are of type {@link org.hecha.model.fieldwork.Risk}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The risk assessment.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Risks</em>' containment reference list.
	 * @see org.hecha.model.fieldwork.FieldworkPackage#getFieldwork_Risks()
	 * @model containment="true"
	 * @generated
	 */
	EList<Risk> getRisks();

	/**
	 * Returns the value of the '<em><b>Activities</b></em>' containment reference list.
	 * The list contents are of type {@link org.hecha.model.fieldwork.PlannedActivity}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The evidence-gathering plan.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Activities</em>' containment reference list.
	 * @see org.hecha.model.fieldwork.FieldworkPackage#getFieldwork_Activities()
	 * @model containment="true"
	 * @generated
	 */
	EList<PlannedActivity> getActivities();

	/**
	 * Returns the value of the '<em><b>Visits</b></em>' containment reference list.
	 * The list contents are of type {@link org.hecha.model.fieldwork.SiteVisit}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Visits to the site, and why there was none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Visits</em>' containment reference list.
	 * @see org.hecha.model.fieldwork.FieldworkPackage#getFieldwork_Visits()
	 * @model containment="true"
	 * @generated
	 */
	EList<SiteVisit> getVisits();

	/**
	 * Returns the value of the '<em><b>Checklists</b></em>' containment reference list.
	 * The list contents are of type {@link org.hecha.model.fieldwork.Checklist}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Checklists, each in the form that its standard declares.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Checklists</em>' containment reference list.
	 * @see org.hecha.model.fieldwork.FieldworkPackage#getFieldwork_Checklists()
	 * @model containment="true"
	 * @generated
	 */
	EList<Checklist> getChecklists();

	/**
	 * Returns the value of the '<em><b>Samples</b></em>' containment reference list.
	 * The list contents are of type {@link org.hecha.model.fieldwork.Sample}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Samples.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Samples</em>' containment reference list.
	 * @see org.hecha.model.fieldwork.FieldworkPackage#getFieldwork_Samples()
	 * @model containment="true"
	 * @generated
	 */
	EList<Sample> getSamples();

} // Fieldwork
