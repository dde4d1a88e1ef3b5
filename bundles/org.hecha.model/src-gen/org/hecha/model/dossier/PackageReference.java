/**
 */
package org.hecha.model.dossier;

import org.eclipse.emf.common.util.EList;

import org.hecha.model.base.Identified;

import org.hecha.model.engagement.StatementKind;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Package Reference</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A signed package.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hecha.model.dossier.PackageReference#getPath <em>Path</em>}</li>
 *   <li>{@link org.hecha.model.dossier.PackageReference#getSha256 <em>Sha256</em>}</li>
 *   <li>{@link org.hecha.model.dossier.PackageReference#getCovers <em>Covers</em>}</li>
 * </ul>
 *
 * @see org.hecha.model.dossier.DossierPackage#getPackageReference()
 * @model
 * @generated
 */
public interface PackageReference extends Identified {
	/**
	 * Returns the value of the '<em><b>Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Path, relative to the dossier.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Path</em>' attribute.
	 * @see #setPath(String)
	 * @see org.hecha.model.dossier.DossierPackage#getPackageReference_Path()
	 * @model
	 * @generated
	 */
	String getPath();

	/**
	 * Sets the value of the '{@link org.hecha.model.dossier.PackageReference#getPath <em>Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Path</em>' attribute.
	 * @see #getPath()
	 * @generated
	 */
	void setPath(String value);

	/**
	 * Returns the value of the '<em><b>Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * SHA-256 of the package.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sha256</em>' attribute.
	 * @see #setSha256(String)
	 * @see org.hecha.model.dossier.DossierPackage#getPackageReference_Sha256()
	 * @model
	 * @generated
	 */
	String getSha256();

	/**
	 * Sets the value of the '{@link org.hecha.model.dossier.PackageReference#getSha256 <em>Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sha256</em>' attribute.
	 * @see #getSha256()
	 * @generated
	 */
	void setSha256(String value);

	/**
	 * Returns the value of the '<em><b>Covers</b></em>' attribute list.
	 * The list contents are of type {@link org.hecha.model.engagement.StatementKind}.
	 * The literals are from the enumeration {@link org.hecha.model.engagement.StatementKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the applicant says it covers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Covers</em>' attribute list.
	 * @see org.hecha.model.engagement.StatementKind
	 * @see org.hecha.model.dossier.DossierPackage#getPackageReference_Covers()
	 * @model unique="false"
	 * @generated
	 */
	EList<StatementKind> getCovers();

} // PackageReference
