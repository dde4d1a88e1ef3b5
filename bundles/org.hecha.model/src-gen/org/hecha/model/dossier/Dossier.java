/**
 */
package org.hecha.model.dossier;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.hecha.model.base.Identified;

import org.hecha.model.inventory.Offset;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Dossier</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Root: one application.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hecha.model.dossier.Dossier#getSchemaVersion <em>Schema Version</em>}</li>
 *   <li>{@link org.hecha.model.dossier.Dossier#getSchemeId <em>Scheme Id</em>}</li>
 *   <li>{@link org.hecha.model.dossier.Dossier#getFactoryName <em>Factory Name</em>}</li>
 *   <li>{@link org.hecha.model.dossier.Dossier#getCreditCode <em>Credit Code</em>}</li>
 *   <li>{@link org.hecha.model.dossier.Dossier#getPeriodStart <em>Period Start</em>}</li>
 *   <li>{@link org.hecha.model.dossier.Dossier#getPeriodEnd <em>Period End</em>}</li>
 *   <li>{@link org.hecha.model.dossier.Dossier#getAppliedOn <em>Applied On</em>}</li>
 *   <li>{@link org.hecha.model.dossier.Dossier#isIllustrative <em>Illustrative</em>}</li>
 *   <li>{@link org.hecha.model.dossier.Dossier#getConditions <em>Conditions</em>}</li>
 *   <li>{@link org.hecha.model.dossier.Dossier#getClaims <em>Claims</em>}</li>
 *   <li>{@link org.hecha.model.dossier.Dossier#getEmissions <em>Emissions</em>}</li>
 *   <li>{@link org.hecha.model.dossier.Dossier#getOffsets <em>Offsets</em>}</li>
 *   <li>{@link org.hecha.model.dossier.Dossier#getMaterials <em>Materials</em>}</li>
 *   <li>{@link org.hecha.model.dossier.Dossier#getPackages <em>Packages</em>}</li>
 * </ul>
 *
 * @see org.hecha.model.dossier.DossierPackage#getDossier()
 * @model
 * @generated
 */
public interface Dossier extends Identified {
	/**
	 * Returns the value of the '<em><b>Schema Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Version of the stored form.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Schema Version</em>' attribute.
	 * @see #setSchemaVersion(String)
	 * @see org.hecha.model.dossier.DossierPackage#getDossier_SchemaVersion()
	 * @model
	 * @generated
	 */
	String getSchemaVersion();

	/**
	 * Sets the value of the '{@link org.hecha.model.dossier.Dossier#getSchemaVersion <em>Schema Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Schema Version</em>' attribute.
	 * @see #getSchemaVersion()
	 * @generated
	 */
	void setSchemaVersion(String value);

	/**
	 * Returns the value of the '<em><b>Scheme Id</b></em>' attribute.
	 * The default value is <code>"JS-ZCF-2026"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Scheme applied to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scheme Id</em>' attribute.
	 * @see #setSchemeId(String)
	 * @see org.hecha.model.dossier.DossierPackage#getDossier_SchemeId()
	 * @model default="JS-ZCF-2026"
	 * @generated
	 */
	String getSchemeId();

	/**
	 * Sets the value of the '{@link org.hecha.model.dossier.Dossier#getSchemeId <em>Scheme Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scheme Id</em>' attribute.
	 * @see #getSchemeId()
	 * @generated
	 */
	void setSchemeId(String value);

	/**
	 * Returns the value of the '<em><b>Factory Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the applicant.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Factory Name</em>' attribute.
	 * @see #setFactoryName(String)
	 * @see org.hecha.model.dossier.DossierPackage#getDossier_FactoryName()
	 * @model
	 * @generated
	 */
	String getFactoryName();

	/**
	 * Sets the value of the '{@link org.hecha.model.dossier.Dossier#getFactoryName <em>Factory Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Factory Name</em>' attribute.
	 * @see #getFactoryName()
	 * @generated
	 */
	void setFactoryName(String value);

	/**
	 * Returns the value of the '<em><b>Credit Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Unified social credit code of the applicant.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Credit Code</em>' attribute.
	 * @see #setCreditCode(String)
	 * @see org.hecha.model.dossier.DossierPackage#getDossier_CreditCode()
	 * @model
	 * @generated
	 */
	String getCreditCode();

	/**
	 * Sets the value of the '{@link org.hecha.model.dossier.Dossier#getCreditCode <em>Credit Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Credit Code</em>' attribute.
	 * @see #getCreditCode()
	 * @generated
	 */
	void setCreditCode(String value);

	/**
	 * Returns the value of the '<em><b>Period Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First day of the year applied with.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Period Start</em>' attribute.
	 * @see #setPeriodStart(LocalDate)
	 * @see org.hecha.model.dossier.DossierPackage#getDossier_PeriodStart()
	 * @model dataType="org.hecha.model.base.LocalDate"
	 * @generated
	 */
	LocalDate getPeriodStart();

	/**
	 * Sets the value of the '{@link org.hecha.model.dossier.Dossier#getPeriodStart <em>Period Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Period Start</em>' attribute.
	 * @see #getPeriodStart()
	 * @generated
	 */
	void setPeriodStart(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Period End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Last day.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Period End</em>' attribute.
	 * @see #setPeriodEnd(LocalDate)
	 * @see org.hecha.model.dossier.DossierPackage#getDossier_PeriodEnd()
	 * @model dataType="org.hecha.model.base.LocalDate"
	 * @generated
	 */
	LocalDate getPeriodEnd();

	/**
	 * Sets the value of the '{@link org.hecha.model.dossier.Dossier#getPeriodEnd <em>Period End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Period End</em>' attribute.
	 * @see #getPeriodEnd()
	 * @generated
	 */
	void setPeriodEnd(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Applied On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day of the application; reference for the three-year windows.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Applied On</em>' attribute.
	 * @see #setAppliedOn(LocalDate)
	 * @see org.hecha.model.dossier.DossierPackage#getDossier_AppliedOn()
	 * @model dataType="org.hecha.model.base.LocalDate"
	 * @generated
	 */
	LocalDate getAppliedOn();

	/**
	 * Sets the value of the '{@link org.hecha.model.dossier.Dossier#getAppliedOn <em>Applied On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Applied On</em>' attribute.
	 * @see #getAppliedOn()
	 * @generated
	 */
	void setAppliedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Illustrative</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True for demonstration data.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Illustrative</em>' attribute.
	 * @see #setIllustrative(boolean)
	 * @see org.hecha.model.dossier.DossierPackage#getDossier_Illustrative()
	 * @model default="false"
	 * @generated
	 */
	boolean isIllustrative();

	/**
	 * Sets the value of the '{@link org.hecha.model.dossier.Dossier#isIllustrative <em>Illustrative</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Illustrative</em>' attribute.
	 * @see #isIllustrative()
	 * @generated
	 */
	void setIllustrative(boolean value);

	/**
	 * Returns the value of the '<em><b>Conditions</b></em>' containment reference list.
	 * The list contents are of type {@link org.hecha.model.dossier.ConditionClaim}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Basic conditions.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Conditions</em>' containment reference list.
	 * @see org.hecha.model.dossier.DossierPackage#getDossier_Conditions()
	 * @model containment="true"
	 * @generated
	 */
	EList<ConditionClaim> getConditions();

	/**
	 * Returns the value of the '<em><b>Claims</b></em>' containment reference list.
	 * The list contents are of type {@link org.hecha.model.dossier.IndicatorClaim}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Claims per indicator.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Claims</em>' containment reference list.
	 * @see org.hecha.model.dossier.DossierPackage#getDossier_Claims()
	 * @model containment="true"
	 * @generated
	 */
	EList<IndicatorClaim> getClaims();

	/**
	 * Returns the value of the '<em><b>Emissions</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Emissions and baseline claimed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Emissions</em>' containment reference.
	 * @see #setEmissions(ClaimedEmissions)
	 * @see org.hecha.model.dossier.DossierPackage#getDossier_Emissions()
	 * @model containment="true"
	 * @generated
	 */
	ClaimedEmissions getEmissions();

	/**
	 * Sets the value of the '{@link org.hecha.model.dossier.Dossier#getEmissions <em>Emissions</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Emissions</em>' containment reference.
	 * @see #getEmissions()
	 * @generated
	 */
	void setEmissions(ClaimedEmissions value);

	/**
	 * Returns the value of the '<em><b>Offsets</b></em>' containment reference list.
	 * The list contents are of type {@link org.hecha.model.inventory.Offset}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Offsets claimed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Offsets</em>' containment reference list.
	 * @see org.hecha.model.dossier.DossierPackage#getDossier_Offsets()
	 * @model containment="true"
	 * @generated
	 */
	EList<Offset> getOffsets();

	/**
	 * Returns the value of the '<em><b>Materials</b></em>' containment reference list.
	 * The list contents are of type {@link org.hecha.model.dossier.Material}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The 14 kinds of material.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Materials</em>' containment reference list.
	 * @see org.hecha.model.dossier.DossierPackage#getDossier_Materials()
	 * @model containment="true"
	 * @generated
	 */
	EList<Material> getMaterials();

	/**
	 * Returns the value of the '<em><b>Packages</b></em>' containment reference list.
	 * The list contents are of type {@link org.hecha.model.dossier.PackageReference}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Signed packages the claims rest on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Packages</em>' containment reference list.
	 * @see org.hecha.model.dossier.DossierPackage#getDossier_Packages()
	 * @model containment="true"
	 * @generated
	 */
	EList<PackageReference> getPackages();

} // Dossier
