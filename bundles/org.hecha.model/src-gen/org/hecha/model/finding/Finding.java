/**
 */
package org.hecha.model.finding;

import java.math.BigDecimal;

import java.time.Instant;
import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.hecha.model.base.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Finding</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One finding.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hecha.model.finding.Finding#getNumber <em>Number</em>}</li>
 *   <li>{@link org.hecha.model.finding.Finding#getKind <em>Kind</em>}</li>
 *   <li>{@link org.hecha.model.finding.Finding#getSeverity <em>Severity</em>}</li>
 *   <li>{@link org.hecha.model.finding.Finding#getState <em>State</em>}</li>
 *   <li>{@link org.hecha.model.finding.Finding#getTitle <em>Title</em>}</li>
 *   <li>{@link org.hecha.model.finding.Finding#getDescription <em>Description</em>}</li>
 *   <li>{@link org.hecha.model.finding.Finding#getRemedy <em>Remedy</em>}</li>
 *   <li>{@link org.hecha.model.finding.Finding#getRuleId <em>Rule Id</em>}</li>
 *   <li>{@link org.hecha.model.finding.Finding#getClause <em>Clause</em>}</li>
 *   <li>{@link org.hecha.model.finding.Finding#getSubjectId <em>Subject Id</em>}</li>
 *   <li>{@link org.hecha.model.finding.Finding#getFingerprint <em>Fingerprint</em>}</li>
 *   <li>{@link org.hecha.model.finding.Finding#getMisstatement <em>Misstatement</em>}</li>
 *   <li>{@link org.hecha.model.finding.Finding#getRaisedBy <em>Raised By</em>}</li>
 *   <li>{@link org.hecha.model.finding.Finding#getRaisedAt <em>Raised At</em>}</li>
 *   <li>{@link org.hecha.model.finding.Finding#getAnnotationIds <em>Annotation Ids</em>}</li>
 *   <li>{@link org.hecha.model.finding.Finding#getActions <em>Actions</em>}</li>
 *   <li>{@link org.hecha.model.finding.Finding#getClosure <em>Closure</em>}</li>
 *   <li>{@link org.hecha.model.finding.Finding#getHistory <em>History</em>}</li>
 *   <li>{@link org.hecha.model.finding.Finding#getArea <em>Area</em>}</li>
 *   <li>{@link org.hecha.model.finding.Finding#getDue <em>Due</em>}</li>
 *   <li>{@link org.hecha.model.finding.Finding#getCarriedFrom <em>Carried From</em>}</li>
 *   <li>{@link org.hecha.model.finding.Finding#getSampleId <em>Sample Id</em>}</li>
 *   <li>{@link org.hecha.model.finding.Finding#getRetests <em>Retests</em>}</li>
 * </ul>
 *
 * @see org.hecha.model.finding.FindingPackage#getFinding()
 * @model
 * @generated
 */
public interface Finding extends Identified {
	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number within the engagement.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(int)
	 * @see org.hecha.model.finding.FindingPackage#getFinding_Number()
	 * @model
	 * @generated
	 */
	int getNumber();

	/**
	 * Sets the value of the '{@link org.hecha.model.finding.Finding#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(int value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.hecha.model.finding.FindingKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Kind.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.hecha.model.finding.FindingKind
	 * @see #setKind(FindingKind)
	 * @see org.hecha.model.finding.FindingPackage#getFinding_Kind()
	 * @model
	 * @generated
	 */
	FindingKind getKind();

	/**
	 * Sets the value of the '{@link org.hecha.model.finding.Finding#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.hecha.model.finding.FindingKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(FindingKind value);

	/**
	 * Returns the value of the '<em><b>Severity</b></em>' attribute.
	 * The literals are from the enumeration {@link org.hecha.model.finding.Severity}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Severity.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Severity</em>' attribute.
	 * @see org.hecha.model.finding.Severity
	 * @see #setSeverity(Severity)
	 * @see org.hecha.model.finding.FindingPackage#getFinding_Severity()
	 * @model
	 * @generated
	 */
	Severity getSeverity();

	/**
	 * Sets the value of the '{@link org.hecha.model.finding.Finding#getSeverity <em>Severity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Severity</em>' attribute.
	 * @see org.hecha.model.finding.Severity
	 * @see #getSeverity()
	 * @generated
	 */
	void setSeverity(Severity value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link org.hecha.model.finding.FindingState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * State.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.hecha.model.finding.FindingState
	 * @see #setState(FindingState)
	 * @see org.hecha.model.finding.FindingPackage#getFinding_State()
	 * @model
	 * @generated
	 */
	FindingState getState();

	/**
	 * Sets the value of the '{@link org.hecha.model.finding.Finding#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.hecha.model.finding.FindingState
	 * @see #getState()
	 * @generated
	 */
	void setState(FindingState value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One line.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.hecha.model.finding.FindingPackage#getFinding_Title()
	 * @model
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.hecha.model.finding.Finding#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was found and why it matters.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #setDescription(String)
	 * @see org.hecha.model.finding.FindingPackage#getFinding_Description()
	 * @model
	 * @generated
	 */
	String getDescription();

	/**
	 * Sets the value of the '{@link org.hecha.model.finding.Finding#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(String value);

	/**
	 * Returns the value of the '<em><b>Remedy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the client is asked to do.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Remedy</em>' attribute.
	 * @see #setRemedy(String)
	 * @see org.hecha.model.finding.FindingPackage#getFinding_Remedy()
	 * @model
	 * @generated
	 */
	String getRemedy();

	/**
	 * Sets the value of the '{@link org.hecha.model.finding.Finding#getRemedy <em>Remedy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Remedy</em>' attribute.
	 * @see #getRemedy()
	 * @generated
	 */
	void setRemedy(String value);

	/**
	 * Returns the value of the '<em><b>Rule Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Rule that raised it; empty where a person did.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rule Id</em>' attribute.
	 * @see #setRuleId(String)
	 * @see org.hecha.model.finding.FindingPackage#getFinding_RuleId()
	 * @model
	 * @generated
	 */
	String getRuleId();

	/**
	 * Sets the value of the '{@link org.hecha.model.finding.Finding#getRuleId <em>Rule Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rule Id</em>' attribute.
	 * @see #getRuleId()
	 * @generated
	 */
	void setRuleId(String value);

	/**
	 * Returns the value of the '<em><b>Clause</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Clause of the criteria.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Clause</em>' attribute.
	 * @see #setClause(String)
	 * @see org.hecha.model.finding.FindingPackage#getFinding_Clause()
	 * @model
	 * @generated
	 */
	String getClause();

	/**
	 * Sets the value of the '{@link org.hecha.model.finding.Finding#getClause <em>Clause</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Clause</em>' attribute.
	 * @see #getClause()
	 * @generated
	 */
	void setClause(String value);

	/**
	 * Returns the value of the '<em><b>Subject Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the object it speaks about.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Subject Id</em>' attribute.
	 * @see #setSubjectId(String)
	 * @see org.hecha.model.finding.FindingPackage#getFinding_SubjectId()
	 * @model
	 * @generated
	 */
	String getSubjectId();

	/**
	 * Sets the value of the '{@link org.hecha.model.finding.Finding#getSubjectId <em>Subject Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Subject Id</em>' attribute.
	 * @see #getSubjectId()
	 * @generated
	 */
	void setSubjectId(String value);

	/**
	 * Returns the value of the '<em><b>Fingerprint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Stable key of rule, subject and matter, so that a repeated run does not raise it twice.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fingerprint</em>' attribute.
	 * @see #setFingerprint(String)
	 * @see org.hecha.model.finding.FindingPackage#getFinding_Fingerprint()
	 * @model
	 * @generated
	 */
	String getFingerprint();

	/**
	 * Sets the value of the '{@link org.hecha.model.finding.Finding#getFingerprint <em>Fingerprint</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fingerprint</em>' attribute.
	 * @see #getFingerprint()
	 * @generated
	 */
	void setFingerprint(String value);

	/**
	 * Returns the value of the '<em><b>Misstatement</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Signed misstatement in tCO2e: reported minus correct. Negative = understated.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Misstatement</em>' attribute.
	 * @see #setMisstatement(BigDecimal)
	 * @see org.hecha.model.finding.FindingPackage#getFinding_Misstatement()
	 * @model dataType="org.hecha.model.base.Decimal"
	 * @generated
	 */
	BigDecimal getMisstatement();

	/**
	 * Sets the value of the '{@link org.hecha.model.finding.Finding#getMisstatement <em>Misstatement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Misstatement</em>' attribute.
	 * @see #getMisstatement()
	 * @generated
	 */
	void setMisstatement(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Raised By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Raised By</em>' attribute.
	 * @see #setRaisedBy(String)
	 * @see org.hecha.model.finding.FindingPackage#getFinding_RaisedBy()
	 * @model
	 * @generated
	 */
	String getRaisedBy();

	/**
	 * Sets the value of the '{@link org.hecha.model.finding.Finding#getRaisedBy <em>Raised By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Raised By</em>' attribute.
	 * @see #getRaisedBy()
	 * @generated
	 */
	void setRaisedBy(String value);

	/**
	 * Returns the value of the '<em><b>Raised At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Raised At</em>' attribute.
	 * @see #setRaisedAt(Instant)
	 * @see org.hecha.model.finding.FindingPackage#getFinding_RaisedAt()
	 * @model dataType="org.hecha.model.base.Instant"
	 * @generated
	 */
	Instant getRaisedAt();

	/**
	 * Sets the value of the '{@link org.hecha.model.finding.Finding#getRaisedAt <em>Raised At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Raised At</em>' attribute.
	 * @see #getRaisedAt()
	 * @generated
	 */
	void setRaisedAt(Instant value);

	/**
	 * Returns the value of the '<em><b>Annotation Ids</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Anchors that show it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Annotation Ids</em>' attribute list.
	 * @see org.hecha.model.finding.FindingPackage#getFinding_AnnotationIds()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getAnnotationIds();

	/**
	 * Returns the value of the '<em><b>Actions</b></em>' containment reference list.
	 * The list contents are of type {@link org.hecha.model.finding.CorrectiveAction}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the client did.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Actions</em>' containment reference list.
	 * @see org.hecha.model.finding.FindingPackage#getFinding_Actions()
	 * @model containment="true"
	 * @generated
	 */
	EList<CorrectiveAction> getActions();

	/**
	 * Returns the value of the '<em><b>Closure</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it was closed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Closure</em>' containment reference.
	 * @see #setClosure(Closure)
	 * @see org.hecha.model.finding.FindingPackage#getFinding_Closure()
	 * @model containment="true"
	 * @generated
	 */
	Closure getClosure();

	/**
	 * Sets the value of the '{@link org.hecha.model.finding.Finding#getClosure <em>Closure</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Closure</em>' containment reference.
	 * @see #getClosure()
	 * @generated
	 */
	void setClosure(Closure value);

	/**
	 * Returns the value of the '<em><b>History</b></em>' containment reference list.
	 * The list contents are of type {@link org.hecha.model.finding.HistoryEntry}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Append-only.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>History</em>' containment reference list.
	 * @see org.hecha.model.finding.FindingPackage#getFinding_History()
	 * @model containment="true"
	 * @generated
	 */
	EList<HistoryEntry> getHistory();

	/**
	 * Returns the value of the '<em><b>Area</b></em>' attribute.
	 * The literals are from the enumeration {@link org.hecha.model.finding.FindingArea}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Area.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Area</em>' attribute.
	 * @see org.hecha.model.finding.FindingArea
	 * @see #setArea(FindingArea)
	 * @see org.hecha.model.finding.FindingPackage#getFinding_Area()
	 * @model
	 * @generated
	 */
	FindingArea getArea();

	/**
	 * Sets the value of the '{@link org.hecha.model.finding.Finding#getArea <em>Area</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Area</em>' attribute.
	 * @see org.hecha.model.finding.FindingArea
	 * @see #getArea()
	 * @generated
	 */
	void setArea(FindingArea value);

	/**
	 * Returns the value of the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Until when the client answers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Due</em>' attribute.
	 * @see #setDue(LocalDate)
	 * @see org.hecha.model.finding.FindingPackage#getFinding_Due()
	 * @model dataType="org.hecha.model.base.LocalDate"
	 * @generated
	 */
	LocalDate getDue();

	/**
	 * Sets the value of the '{@link org.hecha.model.finding.Finding#getDue <em>Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Due</em>' attribute.
	 * @see #getDue()
	 * @generated
	 */
	void setDue(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Carried From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of the engagement and the finding it was carried forward from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Carried From</em>' attribute.
	 * @see #setCarriedFrom(String)
	 * @see org.hecha.model.finding.FindingPackage#getFinding_CarriedFrom()
	 * @model
	 * @generated
	 */
	String getCarriedFrom();

	/**
	 * Sets the value of the '{@link org.hecha.model.finding.Finding#getCarriedFrom <em>Carried From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Carried From</em>' attribute.
	 * @see #getCarriedFrom()
	 * @generated
	 */
	void setCarriedFrom(String value);

	/**
	 * Returns the value of the '<em><b>Sample Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sample from which its amount was extrapolated.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sample Id</em>' attribute.
	 * @see #setSampleId(String)
	 * @see org.hecha.model.finding.FindingPackage#getFinding_SampleId()
	 * @model
	 * @generated
	 */
	String getSampleId();

	/**
	 * Sets the value of the '{@link org.hecha.model.finding.Finding#getSampleId <em>Sample Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sample Id</em>' attribute.
	 * @see #getSampleId()
	 * @generated
	 */
	void setSampleId(String value);

	/**
	 * Returns the value of the '<em><b>Retests</b></em>' containment reference list.
	 * The list contents are of type {@link org.hecha.model.finding.Retest}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was tested again, by whom, with which result.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Retests</em>' containment reference list.
	 * @see org.hecha.model.finding.FindingPackage#getFinding_Retests()
	 * @model containment="true"
	 * @generated
	 */
	EList<Retest> getRetests();

} // Finding
