/**
 */
package org.hecha.model.dossier;

import org.eclipse.emf.ecore.EFactory;

/**
 * <!-- begin-user-doc -->
 * The <b>Factory</b> for the model.
 * It provides a create method for each non-abstract class of the model.
 * <!-- end-user-doc -->
 * @see org.hecha.model.dossier.DossierPackage
 * @generated
 */
public interface DossierFactory extends EFactory {
	/**
	 * The singleton instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	DossierFactory eINSTANCE = org.hecha.model.dossier.impl.DossierFactoryImpl.init();

	/**
	 * Returns a new object of class '<em>Dossier</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Dossier</em>'.
	 * @generated
	 */
	Dossier createDossier();

	/**
	 * Returns a new object of class '<em>Condition Claim</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Condition Claim</em>'.
	 * @generated
	 */
	ConditionClaim createConditionClaim();

	/**
	 * Returns a new object of class '<em>Indicator Claim</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Indicator Claim</em>'.
	 * @generated
	 */
	IndicatorClaim createIndicatorClaim();

	/**
	 * Returns a new object of class '<em>Claim Input</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Claim Input</em>'.
	 * @generated
	 */
	ClaimInput createClaimInput();

	/**
	 * Returns a new object of class '<em>Claimed Emissions</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Claimed Emissions</em>'.
	 * @generated
	 */
	ClaimedEmissions createClaimedEmissions();

	/**
	 * Returns a new object of class '<em>Material</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Material</em>'.
	 * @generated
	 */
	Material createMaterial();

	/**
	 * Returns a new object of class '<em>Package Reference</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Package Reference</em>'.
	 * @generated
	 */
	PackageReference createPackageReference();

	/**
	 * Returns the package supported by this factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the package supported by this factory.
	 * @generated
	 */
	DossierPackage getDossierPackage();

} //DossierFactory
