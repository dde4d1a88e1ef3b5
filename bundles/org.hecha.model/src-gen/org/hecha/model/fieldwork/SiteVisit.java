/**
 */
package org.hecha.model.fieldwork;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.hecha.model.base.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Site Visit</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A visit to the site.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hecha.model.fieldwork.SiteVisit#getStartedOn <em>Started On</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.SiteVisit#getEndedOn <em>Ended On</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.SiteVisit#getFacilityIds <em>Facility Ids</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.SiteVisit#getMemberIds <em>Member Ids</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.SiteVisit#getInterviewed <em>Interviewed</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.SiteVisit#getAreas <em>Areas</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.SiteVisit#getWaivedReason <em>Waived Reason</em>}</li>
 * </ul>
 *
 * @see org.hecha.model.fieldwork.FieldworkPackage#getSiteVisit()
 * @model
 * @generated
 */
public interface SiteVisit extends Identified {
	/**
	 * Returns the value of the '<em><b>Started On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First day.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Started On</em>' attribute.
	 * @see #setStartedOn(LocalDate)
	 * @see org.hecha.model.fieldwork.FieldworkPackage#getSiteVisit_StartedOn()
	 * @model dataType="org.hecha.model.base.LocalDate"
	 * @generated
	 */
	LocalDate getStartedOn();

	/**
	 * Sets the value of the '{@link org.hecha.model.fieldwork.SiteVisit#getStartedOn <em>Started On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Started On</em>' attribute.
	 * @see #getStartedOn()
	 * @generated
	 */
	void setStartedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Ended On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Last day.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ended On</em>' attribute.
	 * @see #setEndedOn(LocalDate)
	 * @see org.hecha.model.fieldwork.FieldworkPackage#getSiteVisit_EndedOn()
	 * @model dataType="org.hecha.model.base.LocalDate"
	 * @generated
	 */
	LocalDate getEndedOn();

	/**
	 * Sets the value of the '{@link org.hecha.model.fieldwork.SiteVisit#getEndedOn <em>Ended On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ended On</em>' attribute.
	 * @see #getEndedOn()
	 * @generated
	 */
	void setEndedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Facility Ids</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Facilities seen.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Facility Ids</em>' attribute list.
	 * @see org.hecha.model.fieldwork.FieldworkPackage#getSiteVisit_FacilityIds()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getFacilityIds();

	/**
	 * Returns the value of the '<em><b>Member Ids</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Members of the team who were there.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Member Ids</em>' attribute list.
	 * @see org.hecha.model.fieldwork.FieldworkPackage#getSiteVisit_MemberIds()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getMemberIds();

	/**
	 * Returns the value of the '<em><b>Interviewed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who was interviewed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Interviewed</em>' attribute.
	 * @see #setInterviewed(String)
	 * @see org.hecha.model.fieldwork.FieldworkPackage#getSiteVisit_Interviewed()
	 * @model
	 * @generated
	 */
	String getInterviewed();

	/**
	 * Sets the value of the '{@link org.hecha.model.fieldwork.SiteVisit#getInterviewed <em>Interviewed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Interviewed</em>' attribute.
	 * @see #getInterviewed()
	 * @generated
	 */
	void setInterviewed(String value);

	/**
	 * Returns the value of the '<em><b>Areas</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Areas seen and what was looked at.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Areas</em>' attribute.
	 * @see #setAreas(String)
	 * @see org.hecha.model.fieldwork.FieldworkPackage#getSiteVisit_Areas()
	 * @model
	 * @generated
	 */
	String getAreas();

	/**
	 * Sets the value of the '{@link org.hecha.model.fieldwork.SiteVisit#getAreas <em>Areas</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Areas</em>' attribute.
	 * @see #getAreas()
	 * @generated
	 */
	void setAreas(String value);

	/**
	 * Returns the value of the '<em><b>Waived Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why no visit was made; empty where one was made.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Waived Reason</em>' attribute.
	 * @see #setWaivedReason(String)
	 * @see org.hecha.model.fieldwork.FieldworkPackage#getSiteVisit_WaivedReason()
	 * @model
	 * @generated
	 */
	String getWaivedReason();

	/**
	 * Sets the value of the '{@link org.hecha.model.fieldwork.SiteVisit#getWaivedReason <em>Waived Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Waived Reason</em>' attribute.
	 * @see #getWaivedReason()
	 * @generated
	 */
	void setWaivedReason(String value);

} // SiteVisit
