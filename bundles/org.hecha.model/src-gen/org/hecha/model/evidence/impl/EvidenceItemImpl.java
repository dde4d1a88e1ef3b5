/**
 */
package org.hecha.model.evidence.impl;

import java.time.Instant;
import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;

import org.hecha.model.base.impl.IdentifiedImpl;

import org.hecha.model.evidence.EvidenceItem;
import org.hecha.model.evidence.EvidencePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Item</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.hecha.model.evidence.impl.EvidenceItemImpl#getPath <em>Path</em>}</li>
 *   <li>{@link org.hecha.model.evidence.impl.EvidenceItemImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.hecha.model.evidence.impl.EvidenceItemImpl#getMediaType <em>Media Type</em>}</li>
 *   <li>{@link org.hecha.model.evidence.impl.EvidenceItemImpl#getSize <em>Size</em>}</li>
 *   <li>{@link org.hecha.model.evidence.impl.EvidenceItemImpl#getSha256 <em>Sha256</em>}</li>
 *   <li>{@link org.hecha.model.evidence.impl.EvidenceItemImpl#getSm3 <em>Sm3</em>}</li>
 *   <li>{@link org.hecha.model.evidence.impl.EvidenceItemImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.hecha.model.evidence.impl.EvidenceItemImpl#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.hecha.model.evidence.impl.EvidenceItemImpl#getTranslationOf <em>Translation Of</em>}</li>
 *   <li>{@link org.hecha.model.evidence.impl.EvidenceItemImpl#getObtainedFrom <em>Obtained From</em>}</li>
 *   <li>{@link org.hecha.model.evidence.impl.EvidenceItemImpl#getObtainedAt <em>Obtained At</em>}</li>
 *   <li>{@link org.hecha.model.evidence.impl.EvidenceItemImpl#getObtainedBy <em>Obtained By</em>}</li>
 *   <li>{@link org.hecha.model.evidence.impl.EvidenceItemImpl#getEffectiveStart <em>Effective Start</em>}</li>
 *   <li>{@link org.hecha.model.evidence.impl.EvidenceItemImpl#getEffectiveEnd <em>Effective End</em>}</li>
 *   <li>{@link org.hecha.model.evidence.impl.EvidenceItemImpl#getSupersedes <em>Supersedes</em>}</li>
 *   <li>{@link org.hecha.model.evidence.impl.EvidenceItemImpl#getIssuedOn <em>Issued On</em>}</li>
 *   <li>{@link org.hecha.model.evidence.impl.EvidenceItemImpl#getIssuer <em>Issuer</em>}</li>
 *   <li>{@link org.hecha.model.evidence.impl.EvidenceItemImpl#isOriginal <em>Original</em>}</li>
 *   <li>{@link org.hecha.model.evidence.impl.EvidenceItemImpl#getSubjectIds <em>Subject Ids</em>}</li>
 *   <li>{@link org.hecha.model.evidence.impl.EvidenceItemImpl#getWithdrawnReason <em>Withdrawn Reason</em>}</li>
 *   <li>{@link org.hecha.model.evidence.impl.EvidenceItemImpl#getRemark <em>Remark</em>}</li>
 * </ul>
 *
 * @generated
 */
public class EvidenceItemImpl extends IdentifiedImpl implements EvidenceItem {
	/**
	 * The default value of the '{@link #getPath() <em>Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPath()
	 * @generated
	 * @ordered
	 */
	protected static final String PATH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPath() <em>Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPath()
	 * @generated
	 * @ordered
	 */
	protected String path = PATH_EDEFAULT;

	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getMediaType() <em>Media Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMediaType()
	 * @generated
	 * @ordered
	 */
	protected static final String MEDIA_TYPE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMediaType() <em>Media Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMediaType()
	 * @generated
	 * @ordered
	 */
	protected String mediaType = MEDIA_TYPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSize() <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSize()
	 * @generated
	 * @ordered
	 */
	protected static final long SIZE_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getSize() <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSize()
	 * @generated
	 * @ordered
	 */
	protected long size = SIZE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSha256() <em>Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSha256()
	 * @generated
	 * @ordered
	 */
	protected static final String SHA256_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSha256() <em>Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSha256()
	 * @generated
	 * @ordered
	 */
	protected String sha256 = SHA256_EDEFAULT;

	/**
	 * The default value of the '{@link #getSm3() <em>Sm3</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSm3()
	 * @generated
	 * @ordered
	 */
	protected static final String SM3_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSm3() <em>Sm3</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSm3()
	 * @generated
	 * @ordered
	 */
	protected String sm3 = SM3_EDEFAULT;

	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final String KIND_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected String kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getLanguage() <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguage()
	 * @generated
	 * @ordered
	 */
	protected static final String LANGUAGE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLanguage() <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguage()
	 * @generated
	 * @ordered
	 */
	protected String language = LANGUAGE_EDEFAULT;

	/**
	 * The default value of the '{@link #getTranslationOf() <em>Translation Of</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTranslationOf()
	 * @generated
	 * @ordered
	 */
	protected static final String TRANSLATION_OF_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTranslationOf() <em>Translation Of</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTranslationOf()
	 * @generated
	 * @ordered
	 */
	protected String translationOf = TRANSLATION_OF_EDEFAULT;

	/**
	 * The default value of the '{@link #getObtainedFrom() <em>Obtained From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getObtainedFrom()
	 * @generated
	 * @ordered
	 */
	protected static final String OBTAINED_FROM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getObtainedFrom() <em>Obtained From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getObtainedFrom()
	 * @generated
	 * @ordered
	 */
	protected String obtainedFrom = OBTAINED_FROM_EDEFAULT;

	/**
	 * The default value of the '{@link #getObtainedAt() <em>Obtained At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getObtainedAt()
	 * @generated
	 * @ordered
	 */
	protected static final Instant OBTAINED_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getObtainedAt() <em>Obtained At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getObtainedAt()
	 * @generated
	 * @ordered
	 */
	protected Instant obtainedAt = OBTAINED_AT_EDEFAULT;

	/**
	 * The default value of the '{@link #getObtainedBy() <em>Obtained By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getObtainedBy()
	 * @generated
	 * @ordered
	 */
	protected static final String OBTAINED_BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getObtainedBy() <em>Obtained By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getObtainedBy()
	 * @generated
	 * @ordered
	 */
	protected String obtainedBy = OBTAINED_BY_EDEFAULT;

	/**
	 * The default value of the '{@link #getEffectiveStart() <em>Effective Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEffectiveStart()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate EFFECTIVE_START_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEffectiveStart() <em>Effective Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEffectiveStart()
	 * @generated
	 * @ordered
	 */
	protected LocalDate effectiveStart = EFFECTIVE_START_EDEFAULT;

	/**
	 * The default value of the '{@link #getEffectiveEnd() <em>Effective End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEffectiveEnd()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate EFFECTIVE_END_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEffectiveEnd() <em>Effective End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEffectiveEnd()
	 * @generated
	 * @ordered
	 */
	protected LocalDate effectiveEnd = EFFECTIVE_END_EDEFAULT;

	/**
	 * The default value of the '{@link #getSupersedes() <em>Supersedes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSupersedes()
	 * @generated
	 * @ordered
	 */
	protected static final String SUPERSEDES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSupersedes() <em>Supersedes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSupersedes()
	 * @generated
	 * @ordered
	 */
	protected String supersedes = SUPERSEDES_EDEFAULT;

	/**
	 * The default value of the '{@link #getIssuedOn() <em>Issued On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIssuedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate ISSUED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getIssuedOn() <em>Issued On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIssuedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate issuedOn = ISSUED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getIssuer() <em>Issuer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIssuer()
	 * @generated
	 * @ordered
	 */
	protected static final String ISSUER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getIssuer() <em>Issuer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIssuer()
	 * @generated
	 * @ordered
	 */
	protected String issuer = ISSUER_EDEFAULT;

	/**
	 * The default value of the '{@link #isOriginal() <em>Original</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isOriginal()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ORIGINAL_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isOriginal() <em>Original</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isOriginal()
	 * @generated
	 * @ordered
	 */
	protected boolean original = ORIGINAL_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSubjectIds() <em>Subject Ids</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubjectIds()
	 * @generated
	 * @ordered
	 */
	protected EList<String> subjectIds;

	/**
	 * The default value of the '{@link #getWithdrawnReason() <em>Withdrawn Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWithdrawnReason()
	 * @generated
	 * @ordered
	 */
	protected static final String WITHDRAWN_REASON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWithdrawnReason() <em>Withdrawn Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWithdrawnReason()
	 * @generated
	 * @ordered
	 */
	protected String withdrawnReason = WITHDRAWN_REASON_EDEFAULT;

	/**
	 * The default value of the '{@link #getRemark() <em>Remark</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRemark()
	 * @generated
	 * @ordered
	 */
	protected static final String REMARK_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRemark() <em>Remark</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRemark()
	 * @generated
	 * @ordered
	 */
	protected String remark = REMARK_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected EvidenceItemImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return EvidencePackage.Literals.EVIDENCE_ITEM;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPath() {
		return path;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPath(String newPath) {
		String oldPath = path;
		path = newPath;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EvidencePackage.EVIDENCE_ITEM__PATH, oldPath, path));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EvidencePackage.EVIDENCE_ITEM__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMediaType() {
		return mediaType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMediaType(String newMediaType) {
		String oldMediaType = mediaType;
		mediaType = newMediaType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EvidencePackage.EVIDENCE_ITEM__MEDIA_TYPE, oldMediaType, mediaType));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getSize() {
		return size;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSize(long newSize) {
		long oldSize = size;
		size = newSize;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EvidencePackage.EVIDENCE_ITEM__SIZE, oldSize, size));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSha256() {
		return sha256;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSha256(String newSha256) {
		String oldSha256 = sha256;
		sha256 = newSha256;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EvidencePackage.EVIDENCE_ITEM__SHA256, oldSha256, sha256));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSm3() {
		return sm3;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSm3(String newSm3) {
		String oldSm3 = sm3;
		sm3 = newSm3;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EvidencePackage.EVIDENCE_ITEM__SM3, oldSm3, sm3));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(String newKind) {
		String oldKind = kind;
		kind = newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EvidencePackage.EVIDENCE_ITEM__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLanguage() {
		return language;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLanguage(String newLanguage) {
		String oldLanguage = language;
		language = newLanguage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EvidencePackage.EVIDENCE_ITEM__LANGUAGE, oldLanguage, language));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTranslationOf() {
		return translationOf;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTranslationOf(String newTranslationOf) {
		String oldTranslationOf = translationOf;
		translationOf = newTranslationOf;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EvidencePackage.EVIDENCE_ITEM__TRANSLATION_OF, oldTranslationOf, translationOf));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getObtainedFrom() {
		return obtainedFrom;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setObtainedFrom(String newObtainedFrom) {
		String oldObtainedFrom = obtainedFrom;
		obtainedFrom = newObtainedFrom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EvidencePackage.EVIDENCE_ITEM__OBTAINED_FROM, oldObtainedFrom, obtainedFrom));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getObtainedAt() {
		return obtainedAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setObtainedAt(Instant newObtainedAt) {
		Instant oldObtainedAt = obtainedAt;
		obtainedAt = newObtainedAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EvidencePackage.EVIDENCE_ITEM__OBTAINED_AT, oldObtainedAt, obtainedAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getObtainedBy() {
		return obtainedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setObtainedBy(String newObtainedBy) {
		String oldObtainedBy = obtainedBy;
		obtainedBy = newObtainedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EvidencePackage.EVIDENCE_ITEM__OBTAINED_BY, oldObtainedBy, obtainedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getEffectiveStart() {
		return effectiveStart;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEffectiveStart(LocalDate newEffectiveStart) {
		LocalDate oldEffectiveStart = effectiveStart;
		effectiveStart = newEffectiveStart;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EvidencePackage.EVIDENCE_ITEM__EFFECTIVE_START, oldEffectiveStart, effectiveStart));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getEffectiveEnd() {
		return effectiveEnd;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEffectiveEnd(LocalDate newEffectiveEnd) {
		LocalDate oldEffectiveEnd = effectiveEnd;
		effectiveEnd = newEffectiveEnd;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EvidencePackage.EVIDENCE_ITEM__EFFECTIVE_END, oldEffectiveEnd, effectiveEnd));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSupersedes() {
		return supersedes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSupersedes(String newSupersedes) {
		String oldSupersedes = supersedes;
		supersedes = newSupersedes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EvidencePackage.EVIDENCE_ITEM__SUPERSEDES, oldSupersedes, supersedes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getIssuedOn() {
		return issuedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIssuedOn(LocalDate newIssuedOn) {
		LocalDate oldIssuedOn = issuedOn;
		issuedOn = newIssuedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EvidencePackage.EVIDENCE_ITEM__ISSUED_ON, oldIssuedOn, issuedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getIssuer() {
		return issuer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIssuer(String newIssuer) {
		String oldIssuer = issuer;
		issuer = newIssuer;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EvidencePackage.EVIDENCE_ITEM__ISSUER, oldIssuer, issuer));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isOriginal() {
		return original;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOriginal(boolean newOriginal) {
		boolean oldOriginal = original;
		original = newOriginal;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EvidencePackage.EVIDENCE_ITEM__ORIGINAL, oldOriginal, original));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getSubjectIds() {
		if (subjectIds == null) {
			subjectIds = new EDataTypeEList<String>(String.class, this, EvidencePackage.EVIDENCE_ITEM__SUBJECT_IDS);
		}
		return subjectIds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWithdrawnReason() {
		return withdrawnReason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWithdrawnReason(String newWithdrawnReason) {
		String oldWithdrawnReason = withdrawnReason;
		withdrawnReason = newWithdrawnReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EvidencePackage.EVIDENCE_ITEM__WITHDRAWN_REASON, oldWithdrawnReason, withdrawnReason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRemark() {
		return remark;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRemark(String newRemark) {
		String oldRemark = remark;
		remark = newRemark;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EvidencePackage.EVIDENCE_ITEM__REMARK, oldRemark, remark));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case EvidencePackage.EVIDENCE_ITEM__PATH:
				return getPath();
			case EvidencePackage.EVIDENCE_ITEM__NAME:
				return getName();
			case EvidencePackage.EVIDENCE_ITEM__MEDIA_TYPE:
				return getMediaType();
			case EvidencePackage.EVIDENCE_ITEM__SIZE:
				return getSize();
			case EvidencePackage.EVIDENCE_ITEM__SHA256:
				return getSha256();
			case EvidencePackage.EVIDENCE_ITEM__SM3:
				return getSm3();
			case EvidencePackage.EVIDENCE_ITEM__KIND:
				return getKind();
			case EvidencePackage.EVIDENCE_ITEM__LANGUAGE:
				return getLanguage();
			case EvidencePackage.EVIDENCE_ITEM__TRANSLATION_OF:
				return getTranslationOf();
			case EvidencePackage.EVIDENCE_ITEM__OBTAINED_FROM:
				return getObtainedFrom();
			case EvidencePackage.EVIDENCE_ITEM__OBTAINED_AT:
				return getObtainedAt();
			case EvidencePackage.EVIDENCE_ITEM__OBTAINED_BY:
				return getObtainedBy();
			case EvidencePackage.EVIDENCE_ITEM__EFFECTIVE_START:
				return getEffectiveStart();
			case EvidencePackage.EVIDENCE_ITEM__EFFECTIVE_END:
				return getEffectiveEnd();
			case EvidencePackage.EVIDENCE_ITEM__SUPERSEDES:
				return getSupersedes();
			case EvidencePackage.EVIDENCE_ITEM__ISSUED_ON:
				return getIssuedOn();
			case EvidencePackage.EVIDENCE_ITEM__ISSUER:
				return getIssuer();
			case EvidencePackage.EVIDENCE_ITEM__ORIGINAL:
				return isOriginal();
			case EvidencePackage.EVIDENCE_ITEM__SUBJECT_IDS:
				return getSubjectIds();
			case EvidencePackage.EVIDENCE_ITEM__WITHDRAWN_REASON:
				return getWithdrawnReason();
			case EvidencePackage.EVIDENCE_ITEM__REMARK:
				return getRemark();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case EvidencePackage.EVIDENCE_ITEM__PATH:
				setPath((String)newValue);
				return;
			case EvidencePackage.EVIDENCE_ITEM__NAME:
				setName((String)newValue);
				return;
			case EvidencePackage.EVIDENCE_ITEM__MEDIA_TYPE:
				setMediaType((String)newValue);
				return;
			case EvidencePackage.EVIDENCE_ITEM__SIZE:
				setSize((Long)newValue);
				return;
			case EvidencePackage.EVIDENCE_ITEM__SHA256:
				setSha256((String)newValue);
				return;
			case EvidencePackage.EVIDENCE_ITEM__SM3:
				setSm3((String)newValue);
				return;
			case EvidencePackage.EVIDENCE_ITEM__KIND:
				setKind((String)newValue);
				return;
			case EvidencePackage.EVIDENCE_ITEM__LANGUAGE:
				setLanguage((String)newValue);
				return;
			case EvidencePackage.EVIDENCE_ITEM__TRANSLATION_OF:
				setTranslationOf((String)newValue);
				return;
			case EvidencePackage.EVIDENCE_ITEM__OBTAINED_FROM:
				setObtainedFrom((String)newValue);
				return;
			case EvidencePackage.EVIDENCE_ITEM__OBTAINED_AT:
				setObtainedAt((Instant)newValue);
				return;
			case EvidencePackage.EVIDENCE_ITEM__OBTAINED_BY:
				setObtainedBy((String)newValue);
				return;
			case EvidencePackage.EVIDENCE_ITEM__EFFECTIVE_START:
				setEffectiveStart((LocalDate)newValue);
				return;
			case EvidencePackage.EVIDENCE_ITEM__EFFECTIVE_END:
				setEffectiveEnd((LocalDate)newValue);
				return;
			case EvidencePackage.EVIDENCE_ITEM__SUPERSEDES:
				setSupersedes((String)newValue);
				return;
			case EvidencePackage.EVIDENCE_ITEM__ISSUED_ON:
				setIssuedOn((LocalDate)newValue);
				return;
			case EvidencePackage.EVIDENCE_ITEM__ISSUER:
				setIssuer((String)newValue);
				return;
			case EvidencePackage.EVIDENCE_ITEM__ORIGINAL:
				setOriginal((Boolean)newValue);
				return;
			case EvidencePackage.EVIDENCE_ITEM__SUBJECT_IDS:
				getSubjectIds().clear();
				getSubjectIds().addAll((Collection<? extends String>)newValue);
				return;
			case EvidencePackage.EVIDENCE_ITEM__WITHDRAWN_REASON:
				setWithdrawnReason((String)newValue);
				return;
			case EvidencePackage.EVIDENCE_ITEM__REMARK:
				setRemark((String)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case EvidencePackage.EVIDENCE_ITEM__PATH:
				setPath(PATH_EDEFAULT);
				return;
			case EvidencePackage.EVIDENCE_ITEM__NAME:
				setName(NAME_EDEFAULT);
				return;
			case EvidencePackage.EVIDENCE_ITEM__MEDIA_TYPE:
				setMediaType(MEDIA_TYPE_EDEFAULT);
				return;
			case EvidencePackage.EVIDENCE_ITEM__SIZE:
				setSize(SIZE_EDEFAULT);
				return;
			case EvidencePackage.EVIDENCE_ITEM__SHA256:
				setSha256(SHA256_EDEFAULT);
				return;
			case EvidencePackage.EVIDENCE_ITEM__SM3:
				setSm3(SM3_EDEFAULT);
				return;
			case EvidencePackage.EVIDENCE_ITEM__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case EvidencePackage.EVIDENCE_ITEM__LANGUAGE:
				setLanguage(LANGUAGE_EDEFAULT);
				return;
			case EvidencePackage.EVIDENCE_ITEM__TRANSLATION_OF:
				setTranslationOf(TRANSLATION_OF_EDEFAULT);
				return;
			case EvidencePackage.EVIDENCE_ITEM__OBTAINED_FROM:
				setObtainedFrom(OBTAINED_FROM_EDEFAULT);
				return;
			case EvidencePackage.EVIDENCE_ITEM__OBTAINED_AT:
				setObtainedAt(OBTAINED_AT_EDEFAULT);
				return;
			case EvidencePackage.EVIDENCE_ITEM__OBTAINED_BY:
				setObtainedBy(OBTAINED_BY_EDEFAULT);
				return;
			case EvidencePackage.EVIDENCE_ITEM__EFFECTIVE_START:
				setEffectiveStart(EFFECTIVE_START_EDEFAULT);
				return;
			case EvidencePackage.EVIDENCE_ITEM__EFFECTIVE_END:
				setEffectiveEnd(EFFECTIVE_END_EDEFAULT);
				return;
			case EvidencePackage.EVIDENCE_ITEM__SUPERSEDES:
				setSupersedes(SUPERSEDES_EDEFAULT);
				return;
			case EvidencePackage.EVIDENCE_ITEM__ISSUED_ON:
				setIssuedOn(ISSUED_ON_EDEFAULT);
				return;
			case EvidencePackage.EVIDENCE_ITEM__ISSUER:
				setIssuer(ISSUER_EDEFAULT);
				return;
			case EvidencePackage.EVIDENCE_ITEM__ORIGINAL:
				setOriginal(ORIGINAL_EDEFAULT);
				return;
			case EvidencePackage.EVIDENCE_ITEM__SUBJECT_IDS:
				getSubjectIds().clear();
				return;
			case EvidencePackage.EVIDENCE_ITEM__WITHDRAWN_REASON:
				setWithdrawnReason(WITHDRAWN_REASON_EDEFAULT);
				return;
			case EvidencePackage.EVIDENCE_ITEM__REMARK:
				setRemark(REMARK_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case EvidencePackage.EVIDENCE_ITEM__PATH:
				return PATH_EDEFAULT == null ? path != null : !PATH_EDEFAULT.equals(path);
			case EvidencePackage.EVIDENCE_ITEM__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case EvidencePackage.EVIDENCE_ITEM__MEDIA_TYPE:
				return MEDIA_TYPE_EDEFAULT == null ? mediaType != null : !MEDIA_TYPE_EDEFAULT.equals(mediaType);
			case EvidencePackage.EVIDENCE_ITEM__SIZE:
				return size != SIZE_EDEFAULT;
			case EvidencePackage.EVIDENCE_ITEM__SHA256:
				return SHA256_EDEFAULT == null ? sha256 != null : !SHA256_EDEFAULT.equals(sha256);
			case EvidencePackage.EVIDENCE_ITEM__SM3:
				return SM3_EDEFAULT == null ? sm3 != null : !SM3_EDEFAULT.equals(sm3);
			case EvidencePackage.EVIDENCE_ITEM__KIND:
				return KIND_EDEFAULT == null ? kind != null : !KIND_EDEFAULT.equals(kind);
			case EvidencePackage.EVIDENCE_ITEM__LANGUAGE:
				return LANGUAGE_EDEFAULT == null ? language != null : !LANGUAGE_EDEFAULT.equals(language);
			case EvidencePackage.EVIDENCE_ITEM__TRANSLATION_OF:
				return TRANSLATION_OF_EDEFAULT == null ? translationOf != null : !TRANSLATION_OF_EDEFAULT.equals(translationOf);
			case EvidencePackage.EVIDENCE_ITEM__OBTAINED_FROM:
				return OBTAINED_FROM_EDEFAULT == null ? obtainedFrom != null : !OBTAINED_FROM_EDEFAULT.equals(obtainedFrom);
			case EvidencePackage.EVIDENCE_ITEM__OBTAINED_AT:
				return OBTAINED_AT_EDEFAULT == null ? obtainedAt != null : !OBTAINED_AT_EDEFAULT.equals(obtainedAt);
			case EvidencePackage.EVIDENCE_ITEM__OBTAINED_BY:
				return OBTAINED_BY_EDEFAULT == null ? obtainedBy != null : !OBTAINED_BY_EDEFAULT.equals(obtainedBy);
			case EvidencePackage.EVIDENCE_ITEM__EFFECTIVE_START:
				return EFFECTIVE_START_EDEFAULT == null ? effectiveStart != null : !EFFECTIVE_START_EDEFAULT.equals(effectiveStart);
			case EvidencePackage.EVIDENCE_ITEM__EFFECTIVE_END:
				return EFFECTIVE_END_EDEFAULT == null ? effectiveEnd != null : !EFFECTIVE_END_EDEFAULT.equals(effectiveEnd);
			case EvidencePackage.EVIDENCE_ITEM__SUPERSEDES:
				return SUPERSEDES_EDEFAULT == null ? supersedes != null : !SUPERSEDES_EDEFAULT.equals(supersedes);
			case EvidencePackage.EVIDENCE_ITEM__ISSUED_ON:
				return ISSUED_ON_EDEFAULT == null ? issuedOn != null : !ISSUED_ON_EDEFAULT.equals(issuedOn);
			case EvidencePackage.EVIDENCE_ITEM__ISSUER:
				return ISSUER_EDEFAULT == null ? issuer != null : !ISSUER_EDEFAULT.equals(issuer);
			case EvidencePackage.EVIDENCE_ITEM__ORIGINAL:
				return original != ORIGINAL_EDEFAULT;
			case EvidencePackage.EVIDENCE_ITEM__SUBJECT_IDS:
				return subjectIds != null && !subjectIds.isEmpty();
			case EvidencePackage.EVIDENCE_ITEM__WITHDRAWN_REASON:
				return WITHDRAWN_REASON_EDEFAULT == null ? withdrawnReason != null : !WITHDRAWN_REASON_EDEFAULT.equals(withdrawnReason);
			case EvidencePackage.EVIDENCE_ITEM__REMARK:
				return REMARK_EDEFAULT == null ? remark != null : !REMARK_EDEFAULT.equals(remark);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (path: "); //$NON-NLS-1$
		result.append(path);
		result.append(", name: "); //$NON-NLS-1$
		result.append(name);
		result.append(", mediaType: "); //$NON-NLS-1$
		result.append(mediaType);
		result.append(", size: "); //$NON-NLS-1$
		result.append(size);
		result.append(", sha256: "); //$NON-NLS-1$
		result.append(sha256);
		result.append(", sm3: "); //$NON-NLS-1$
		result.append(sm3);
		result.append(", kind: "); //$NON-NLS-1$
		result.append(kind);
		result.append(", language: "); //$NON-NLS-1$
		result.append(language);
		result.append(", translationOf: "); //$NON-NLS-1$
		result.append(translationOf);
		result.append(", obtainedFrom: "); //$NON-NLS-1$
		result.append(obtainedFrom);
		result.append(", obtainedAt: "); //$NON-NLS-1$
		result.append(obtainedAt);
		result.append(", obtainedBy: "); //$NON-NLS-1$
		result.append(obtainedBy);
		result.append(", effectiveStart: "); //$NON-NLS-1$
		result.append(effectiveStart);
		result.append(", effectiveEnd: "); //$NON-NLS-1$
		result.append(effectiveEnd);
		result.append(", supersedes: "); //$NON-NLS-1$
		result.append(supersedes);
		result.append(", issuedOn: "); //$NON-NLS-1$
		result.append(issuedOn);
		result.append(", issuer: "); //$NON-NLS-1$
		result.append(issuer);
		result.append(", original: "); //$NON-NLS-1$
		result.append(original);
		result.append(", subjectIds: "); //$NON-NLS-1$
		result.append(subjectIds);
		result.append(", withdrawnReason: "); //$NON-NLS-1$
		result.append(withdrawnReason);
		result.append(", remark: "); //$NON-NLS-1$
		result.append(remark);
		result.append(')');
		return result.toString();
	}

} //EvidenceItemImpl
