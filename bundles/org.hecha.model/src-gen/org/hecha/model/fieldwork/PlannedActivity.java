/**
 */
package org.hecha.model.fieldwork;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.hecha.model.base.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Planned Activity</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An activity of the evidence-gathering plan.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hecha.model.fieldwork.PlannedActivity#getTechnique <em>Technique</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.PlannedActivity#getSubjectId <em>Subject Id</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.PlannedActivity#getWhat <em>What</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.PlannedActivity#isOnSite <em>On Site</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.PlannedActivity#getMemberId <em>Member Id</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.PlannedActivity#getDue <em>Due</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.PlannedActivity#getRiskIds <em>Risk Ids</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.PlannedActivity#getSampleId <em>Sample Id</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.PlannedActivity#getDoneOn <em>Done On</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.PlannedActivity#getDoneBy <em>Done By</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.PlannedActivity#getResult <em>Result</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.PlannedActivity#getEvidenceIds <em>Evidence Ids</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.PlannedActivity#getFindingIds <em>Finding Ids</em>}</li>
 * </ul>
 *
 * @see org.hecha.model.fieldwork.FieldworkPackage#getPlannedActivity()
 * @model
 * @generated
 */
public interface PlannedActivity extends Identified {
	/**
	 * Returns the value of the '<em><b>Technique</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the technique: document-review, inquiry, observation, recalculation, cross-check.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Technique</em>' attribute.
	 * @see #setTechnique(String)
	 * @see org.hecha.model.fieldwork.FieldworkPackage#getPlannedActivity_Technique()
	 * @model
	 * @generated
	 */
	String getTechnique();

	/**
	 * Sets the value of the '{@link org.hecha.model.fieldwork.PlannedActivity#getTechnique <em>Technique</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Technique</em>' attribute.
	 * @see #getTechnique()
	 * @generated
	 */
	void setTechnique(String value);

	/**
	 * Returns the value of the '<em><b>Subject Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it concerns; empty for the inventory as a whole.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Subject Id</em>' attribute.
	 * @see #setSubjectId(String)
	 * @see org.hecha.model.fieldwork.FieldworkPackage#getPlannedActivity_SubjectId()
	 * @model
	 * @generated
	 */
	String getSubjectId();

	/**
	 * Sets the value of the '{@link org.hecha.model.fieldwork.PlannedActivity#getSubjectId <em>Subject Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Subject Id</em>' attribute.
	 * @see #getSubjectId()
	 * @generated
	 */
	void setSubjectId(String value);

	/**
	 * Returns the value of the '<em><b>What</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is done.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>What</em>' attribute.
	 * @see #setWhat(String)
	 * @see org.hecha.model.fieldwork.FieldworkPackage#getPlannedActivity_What()
	 * @model
	 * @generated
	 */
	String getWhat();

	/**
	 * Sets the value of the '{@link org.hecha.model.fieldwork.PlannedActivity#getWhat <em>What</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>What</em>' attribute.
	 * @see #getWhat()
	 * @generated
	 */
	void setWhat(String value);

	/**
	 * Returns the value of the '<em><b>On Site</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it is done on site.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>On Site</em>' attribute.
	 * @see #setOnSite(boolean)
	 * @see org.hecha.model.fieldwork.FieldworkPackage#getPlannedActivity_OnSite()
	 * @model default="false"
	 * @generated
	 */
	boolean isOnSite();

	/**
	 * Sets the value of the '{@link org.hecha.model.fieldwork.PlannedActivity#isOnSite <em>On Site</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>On Site</em>' attribute.
	 * @see #isOnSite()
	 * @generated
	 */
	void setOnSite(boolean value);

	/**
	 * Returns the value of the '<em><b>Member Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who does it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Member Id</em>' attribute.
	 * @see #setMemberId(String)
	 * @see org.hecha.model.fieldwork.FieldworkPackage#getPlannedActivity_MemberId()
	 * @model
	 * @generated
	 */
	String getMemberId();

	/**
	 * Sets the value of the '{@link org.hecha.model.fieldwork.PlannedActivity#getMemberId <em>Member Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Member Id</em>' attribute.
	 * @see #getMemberId()
	 * @generated
	 */
	void setMemberId(String value);

	/**
	 * Returns the value of the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Until when.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Due</em>' attribute.
	 * @see #setDue(LocalDate)
	 * @see org.hecha.model.fieldwork.FieldworkPackage#getPlannedActivity_Due()
	 * @model dataType="org.hecha.model.base.LocalDate"
	 * @generated
	 */
	LocalDate getDue();

	/**
	 * Sets the value of the '{@link org.hecha.model.fieldwork.PlannedActivity#getDue <em>Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Due</em>' attribute.
	 * @see #getDue()
	 * @generated
	 */
	void setDue(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Risk Ids</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Risks it answers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Risk Ids</em>' attribute list.
	 * @see org.hecha.model.fieldwork.FieldworkPackage#getPlannedActivity_RiskIds()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getRiskIds();

	/**
	 * Returns the value of the '<em><b>Sample Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sample it tests.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sample Id</em>' attribute.
	 * @see #setSampleId(String)
	 * @see org.hecha.model.fieldwork.FieldworkPackage#getPlannedActivity_SampleId()
	 * @model
	 * @generated
	 */
	String getSampleId();

	/**
	 * Sets the value of the '{@link org.hecha.model.fieldwork.PlannedActivity#getSampleId <em>Sample Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sample Id</em>' attribute.
	 * @see #getSampleId()
	 * @generated
	 */
	void setSampleId(String value);

	/**
	 * Returns the value of the '<em><b>Done On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was done; empty while it is open.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Done On</em>' attribute.
	 * @see #setDoneOn(LocalDate)
	 * @see org.hecha.model.fieldwork.FieldworkPackage#getPlannedActivity_DoneOn()
	 * @model dataType="org.hecha.model.base.LocalDate"
	 * @generated
	 */
	LocalDate getDoneOn();

	/**
	 * Sets the value of the '{@link org.hecha.model.fieldwork.PlannedActivity#getDoneOn <em>Done On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Done On</em>' attribute.
	 * @see #getDoneOn()
	 * @generated
	 */
	void setDoneOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Done By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who did it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Done By</em>' attribute.
	 * @see #setDoneBy(String)
	 * @see org.hecha.model.fieldwork.FieldworkPackage#getPlannedActivity_DoneBy()
	 * @model
	 * @generated
	 */
	String getDoneBy();

	/**
	 * Sets the value of the '{@link org.hecha.model.fieldwork.PlannedActivity#getDoneBy <em>Done By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Done By</em>' attribute.
	 * @see #getDoneBy()
	 * @generated
	 */
	void setDoneBy(String value);

	/**
	 * Returns the value of the '<em><b>Result</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What came out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Result</em>' attribute.
	 * @see #setResult(String)
	 * @see org.hecha.model.fieldwork.FieldworkPackage#getPlannedActivity_Result()
	 * @model
	 * @generated
	 */
	String getResult();

	/**
	 * Sets the value of the '{@link org.hecha.model.fieldwork.PlannedActivity#getResult <em>Result</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Result</em>' attribute.
	 * @see #getResult()
	 * @generated
	 */
	void setResult(String value);

	/**
	 * Returns the value of the '<em><b>Evidence Ids</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Evidence obtained.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evidence Ids</em>' attribute list.
	 * @see org.hecha.model.fieldwork.FieldworkPackage#getPlannedActivity_EvidenceIds()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getEvidenceIds();

	/**
	 * Returns the value of the '<em><b>Finding Ids</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Findings it led to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Finding Ids</em>' attribute list.
	 * @see org.hecha.model.fieldwork.FieldworkPackage#getPlannedActivity_FindingIds()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getFindingIds();

} // PlannedActivity
