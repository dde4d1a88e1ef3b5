/**
 */
package org.hecha.model.evidence;

import java.time.Instant;
import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.hecha.model.base.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Item</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One file, taken in by copy.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hecha.model.evidence.EvidenceItem#getPath <em>Path</em>}</li>
 *   <li>{@link org.hecha.model.evidence.EvidenceItem#getName <em>Name</em>}</li>
 *   <li>{@link org.hecha.model.evidence.EvidenceItem#getMediaType <em>Media Type</em>}</li>
 *   <li>{@link org.hecha.model.evidence.EvidenceItem#getSize <em>Size</em>}</li>
 *   <li>{@link org.hecha.model.evidence.EvidenceItem#getSha256 <em>Sha256</em>}</li>
 *   <li>{@link org.hecha.model.evidence.EvidenceItem#getSm3 <em>Sm3</em>}</li>
 *   <li>{@link org.hecha.model.evidence.EvidenceItem#getKind <em>Kind</em>}</li>
 *   <li>{@link org.hecha.model.evidence.EvidenceItem#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.hecha.model.evidence.EvidenceItem#getTranslationOf <em>Translation Of</em>}</li>
 *   <li>{@link org.hecha.model.evidence.EvidenceItem#getObtainedFrom <em>Obtained From</em>}</li>
 *   <li>{@link org.hecha.model.evidence.EvidenceItem#getObtainedAt <em>Obtained At</em>}</li>
 *   <li>{@link org.hecha.model.evidence.EvidenceItem#getObtainedBy <em>Obtained By</em>}</li>
 *   <li>{@link org.hecha.model.evidence.EvidenceItem#getEffectiveStart <em>Effective Start</em>}</li>
 *   <li>{@link org.hecha.model.evidence.EvidenceItem#getEffectiveEnd <em>Effective End</em>}</li>
 *   <li>{@link org.hecha.model.evidence.EvidenceItem#getSupersedes <em>Supersedes</em>}</li>
 *   <li>{@link org.hecha.model.evidence.EvidenceItem#getIssuedOn <em>Issued On</em>}</li>
 *   <li>{@link org.hecha.model.evidence.EvidenceItem#getIssuer <em>Issuer</em>}</li>
 *   <li>{@link org.hecha.model.evidence.EvidenceItem#isOriginal <em>Original</em>}</li>
 *   <li>{@link org.hecha.model.evidence.EvidenceItem#getSubjectIds <em>Subject Ids</em>}</li>
 *   <li>{@link org.hecha.model.evidence.EvidenceItem#getWithdrawnReason <em>Withdrawn Reason</em>}</li>
 *   <li>{@link org.hecha.model.evidence.EvidenceItem#getRemark <em>Remark</em>}</li>
 * </ul>
 *
 * @see org.hecha.model.evidence.EvidencePackage#getEvidenceItem()
 * @model
 * @generated
 */
public interface EvidenceItem extends Identified {
	/**
	 * Returns the value of the '<em><b>Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Path inside the engagement folder, with /.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Path</em>' attribute.
	 * @see #setPath(String)
	 * @see org.hecha.model.evidence.EvidencePackage#getEvidenceItem_Path()
	 * @model
	 * @generated
	 */
	String getPath();

	/**
	 * Sets the value of the '{@link org.hecha.model.evidence.EvidenceItem#getPath <em>Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Path</em>' attribute.
	 * @see #getPath()
	 * @generated
	 */
	void setPath(String value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name as it was when it was taken in.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.hecha.model.evidence.EvidencePackage#getEvidenceItem_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.hecha.model.evidence.EvidenceItem#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Media Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Media type.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Media Type</em>' attribute.
	 * @see #setMediaType(String)
	 * @see org.hecha.model.evidence.EvidencePackage#getEvidenceItem_MediaType()
	 * @model
	 * @generated
	 */
	String getMediaType();

	/**
	 * Sets the value of the '{@link org.hecha.model.evidence.EvidenceItem#getMediaType <em>Media Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Media Type</em>' attribute.
	 * @see #getMediaType()
	 * @generated
	 */
	void setMediaType(String value);

	/**
	 * Returns the value of the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Size in bytes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Size</em>' attribute.
	 * @see #setSize(long)
	 * @see org.hecha.model.evidence.EvidencePackage#getEvidenceItem_Size()
	 * @model
	 * @generated
	 */
	long getSize();

	/**
	 * Sets the value of the '{@link org.hecha.model.evidence.EvidenceItem#getSize <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Size</em>' attribute.
	 * @see #getSize()
	 * @generated
	 */
	void setSize(long value);

	/**
	 * Returns the value of the '<em><b>Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * SHA-256, lower-case hexadecimal.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sha256</em>' attribute.
	 * @see #setSha256(String)
	 * @see org.hecha.model.evidence.EvidencePackage#getEvidenceItem_Sha256()
	 * @model
	 * @generated
	 */
	String getSha256();

	/**
	 * Sets the value of the '{@link org.hecha.model.evidence.EvidenceItem#getSha256 <em>Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sha256</em>' attribute.
	 * @see #getSha256()
	 * @generated
	 */
	void setSha256(String value);

	/**
	 * Returns the value of the '<em><b>Sm3</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * SM3, lower-case hexadecimal.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sm3</em>' attribute.
	 * @see #setSm3(String)
	 * @see org.hecha.model.evidence.EvidencePackage#getEvidenceItem_Sm3()
	 * @model
	 * @generated
	 */
	String getSm3();

	/**
	 * Sets the value of the '{@link org.hecha.model.evidence.EvidenceItem#getSm3 <em>Sm3</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sm3</em>' attribute.
	 * @see #getSm3()
	 * @generated
	 */
	void setSm3(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Kind of material, for instance one of the guide's 14.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see #setKind(String)
	 * @see org.hecha.model.evidence.EvidencePackage#getEvidenceItem_Kind()
	 * @model
	 * @generated
	 */
	String getKind();

	/**
	 * Sets the value of the '{@link org.hecha.model.evidence.EvidenceItem#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see #getKind()
	 * @generated
	 */
	void setKind(String value);

	/**
	 * Returns the value of the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Language of the content.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Language</em>' attribute.
	 * @see #setLanguage(String)
	 * @see org.hecha.model.evidence.EvidencePackage#getEvidenceItem_Language()
	 * @model
	 * @generated
	 */
	String getLanguage();

	/**
	 * Sets the value of the '{@link org.hecha.model.evidence.EvidenceItem#getLanguage <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Language</em>' attribute.
	 * @see #getLanguage()
	 * @generated
	 */
	void setLanguage(String value);

	/**
	 * Returns the value of the '<em><b>Translation Of</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the item it translates.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Translation Of</em>' attribute.
	 * @see #setTranslationOf(String)
	 * @see org.hecha.model.evidence.EvidencePackage#getEvidenceItem_TranslationOf()
	 * @model
	 * @generated
	 */
	String getTranslationOf();

	/**
	 * Sets the value of the '{@link org.hecha.model.evidence.EvidenceItem#getTranslationOf <em>Translation Of</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Translation Of</em>' attribute.
	 * @see #getTranslationOf()
	 * @generated
	 */
	void setTranslationOf(String value);

	/**
	 * Returns the value of the '<em><b>Obtained From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * From whom.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Obtained From</em>' attribute.
	 * @see #setObtainedFrom(String)
	 * @see org.hecha.model.evidence.EvidencePackage#getEvidenceItem_ObtainedFrom()
	 * @model
	 * @generated
	 */
	String getObtainedFrom();

	/**
	 * Sets the value of the '{@link org.hecha.model.evidence.EvidenceItem#getObtainedFrom <em>Obtained From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Obtained From</em>' attribute.
	 * @see #getObtainedFrom()
	 * @generated
	 */
	void setObtainedFrom(String value);

	/**
	 * Returns the value of the '<em><b>Obtained At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Obtained At</em>' attribute.
	 * @see #setObtainedAt(Instant)
	 * @see org.hecha.model.evidence.EvidencePackage#getEvidenceItem_ObtainedAt()
	 * @model dataType="org.hecha.model.base.Instant"
	 * @generated
	 */
	Instant getObtainedAt();

	/**
	 * Sets the value of the '{@link org.hecha.model.evidence.EvidenceItem#getObtainedAt <em>Obtained At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Obtained At</em>' attribute.
	 * @see #getObtainedAt()
	 * @generated
	 */
	void setObtainedAt(Instant value);

	/**
	 * Returns the value of the '<em><b>Obtained By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * By which team member.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Obtained By</em>' attribute.
	 * @see #setObtainedBy(String)
	 * @see org.hecha.model.evidence.EvidencePackage#getEvidenceItem_ObtainedBy()
	 * @model
	 * @generated
	 */
	String getObtainedBy();

	/**
	 * Sets the value of the '{@link org.hecha.model.evidence.EvidenceItem#getObtainedBy <em>Obtained By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Obtained By</em>' attribute.
	 * @see #getObtainedBy()
	 * @generated
	 */
	void setObtainedBy(String value);

	/**
	 * Returns the value of the '<em><b>Effective Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First day it speaks about.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Effective Start</em>' attribute.
	 * @see #setEffectiveStart(LocalDate)
	 * @see org.hecha.model.evidence.EvidencePackage#getEvidenceItem_EffectiveStart()
	 * @model dataType="org.hecha.model.base.LocalDate"
	 * @generated
	 */
	LocalDate getEffectiveStart();

	/**
	 * Sets the value of the '{@link org.hecha.model.evidence.EvidenceItem#getEffectiveStart <em>Effective Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Effective Start</em>' attribute.
	 * @see #getEffectiveStart()
	 * @generated
	 */
	void setEffectiveStart(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Effective End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Last day it speaks about.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Effective End</em>' attribute.
	 * @see #setEffectiveEnd(LocalDate)
	 * @see org.hecha.model.evidence.EvidencePackage#getEvidenceItem_EffectiveEnd()
	 * @model dataType="org.hecha.model.base.LocalDate"
	 * @generated
	 */
	LocalDate getEffectiveEnd();

	/**
	 * Sets the value of the '{@link org.hecha.model.evidence.EvidenceItem#getEffectiveEnd <em>Effective End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Effective End</em>' attribute.
	 * @see #getEffectiveEnd()
	 * @generated
	 */
	void setEffectiveEnd(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Supersedes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the item whose newer revision it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Supersedes</em>' attribute.
	 * @see #setSupersedes(String)
	 * @see org.hecha.model.evidence.EvidencePackage#getEvidenceItem_Supersedes()
	 * @model
	 * @generated
	 */
	String getSupersedes();

	/**
	 * Sets the value of the '{@link org.hecha.model.evidence.EvidenceItem#getSupersedes <em>Supersedes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Supersedes</em>' attribute.
	 * @see #getSupersedes()
	 * @generated
	 */
	void setSupersedes(String value);

	/**
	 * Returns the value of the '<em><b>Issued On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Date on the document.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Issued On</em>' attribute.
	 * @see #setIssuedOn(LocalDate)
	 * @see org.hecha.model.evidence.EvidencePackage#getEvidenceItem_IssuedOn()
	 * @model dataType="org.hecha.model.base.LocalDate"
	 * @generated
	 */
	LocalDate getIssuedOn();

	/**
	 * Sets the value of the '{@link org.hecha.model.evidence.EvidenceItem#getIssuedOn <em>Issued On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Issued On</em>' attribute.
	 * @see #getIssuedOn()
	 * @generated
	 */
	void setIssuedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Issuer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who issued it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Issuer</em>' attribute.
	 * @see #setIssuer(String)
	 * @see org.hecha.model.evidence.EvidencePackage#getEvidenceItem_Issuer()
	 * @model
	 * @generated
	 */
	String getIssuer();

	/**
	 * Sets the value of the '{@link org.hecha.model.evidence.EvidenceItem#getIssuer <em>Issuer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Issuer</em>' attribute.
	 * @see #getIssuer()
	 * @generated
	 */
	void setIssuer(String value);

	/**
	 * Returns the value of the '<em><b>Original</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the original was seen.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Original</em>' attribute.
	 * @see #setOriginal(boolean)
	 * @see org.hecha.model.evidence.EvidencePackage#getEvidenceItem_Original()
	 * @model default="false"
	 * @generated
	 */
	boolean isOriginal();

	/**
	 * Sets the value of the '{@link org.hecha.model.evidence.EvidenceItem#isOriginal <em>Original</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Original</em>' attribute.
	 * @see #isOriginal()
	 * @generated
	 */
	void setOriginal(boolean value);

	/**
	 * Returns the value of the '<em><b>Subject Ids</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it proves: sources, facilities, supplies, claims.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Subject Ids</em>' attribute list.
	 * @see org.hecha.model.evidence.EvidencePackage#getEvidenceItem_SubjectIds()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getSubjectIds();

	/**
	 * Returns the value of the '<em><b>Withdrawn Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why it no longer counts; empty while it does. An item is never removed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Withdrawn Reason</em>' attribute.
	 * @see #setWithdrawnReason(String)
	 * @see org.hecha.model.evidence.EvidencePackage#getEvidenceItem_WithdrawnReason()
	 * @model
	 * @generated
	 */
	String getWithdrawnReason();

	/**
	 * Sets the value of the '{@link org.hecha.model.evidence.EvidenceItem#getWithdrawnReason <em>Withdrawn Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Withdrawn Reason</em>' attribute.
	 * @see #getWithdrawnReason()
	 * @generated
	 */
	void setWithdrawnReason(String value);

	/**
	 * Returns the value of the '<em><b>Remark</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Remark.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Remark</em>' attribute.
	 * @see #setRemark(String)
	 * @see org.hecha.model.evidence.EvidencePackage#getEvidenceItem_Remark()
	 * @model
	 * @generated
	 */
	String getRemark();

	/**
	 * Sets the value of the '{@link org.hecha.model.evidence.EvidenceItem#getRemark <em>Remark</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Remark</em>' attribute.
	 * @see #getRemark()
	 * @generated
	 */
	void setRemark(String value);

} // EvidenceItem
