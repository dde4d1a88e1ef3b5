/**
 */
package org.hecha.model.base.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;

import org.hecha.model.base.BasePackage;
import org.hecha.model.base.Provenance;
import org.hecha.model.base.ProvenanceKind;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Provenance</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.hecha.model.base.impl.ProvenanceImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.hecha.model.base.impl.ProvenanceImpl#getDocumentId <em>Document Id</em>}</li>
 *   <li>{@link org.hecha.model.base.impl.ProvenanceImpl#getEdition <em>Edition</em>}</li>
 *   <li>{@link org.hecha.model.base.impl.ProvenanceImpl#getEntry <em>Entry</em>}</li>
 *   <li>{@link org.hecha.model.base.impl.ProvenanceImpl#getNote <em>Note</em>}</li>
 *   <li>{@link org.hecha.model.base.impl.ProvenanceImpl#getEvidenceIds <em>Evidence Ids</em>}</li>
 *   <li>{@link org.hecha.model.base.impl.ProvenanceImpl#getAcceptedBy <em>Accepted By</em>}</li>
 *   <li>{@link org.hecha.model.base.impl.ProvenanceImpl#getAcceptedReason <em>Accepted Reason</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ProvenanceImpl extends MinimalEObjectImpl.Container implements Provenance {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final ProvenanceKind KIND_EDEFAULT = ProvenanceKind.UNSTATED;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected ProvenanceKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getDocumentId() <em>Document Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDocumentId()
	 * @generated
	 * @ordered
	 */
	protected static final String DOCUMENT_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDocumentId() <em>Document Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDocumentId()
	 * @generated
	 * @ordered
	 */
	protected String documentId = DOCUMENT_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getEdition() <em>Edition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEdition()
	 * @generated
	 * @ordered
	 */
	protected static final String EDITION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEdition() <em>Edition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEdition()
	 * @generated
	 * @ordered
	 */
	protected String edition = EDITION_EDEFAULT;

	/**
	 * The default value of the '{@link #getEntry() <em>Entry</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEntry()
	 * @generated
	 * @ordered
	 */
	protected static final String ENTRY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEntry() <em>Entry</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEntry()
	 * @generated
	 * @ordered
	 */
	protected String entry = ENTRY_EDEFAULT;

	/**
	 * The default value of the '{@link #getNote() <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNote()
	 * @generated
	 * @ordered
	 */
	protected static final String NOTE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNote() <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNote()
	 * @generated
	 * @ordered
	 */
	protected String note = NOTE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getEvidenceIds() <em>Evidence Ids</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvidenceIds()
	 * @generated
	 * @ordered
	 */
	protected EList<String> evidenceIds;

	/**
	 * The default value of the '{@link #getAcceptedBy() <em>Accepted By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAcceptedBy()
	 * @generated
	 * @ordered
	 */
	protected static final String ACCEPTED_BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAcceptedBy() <em>Accepted By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAcceptedBy()
	 * @generated
	 * @ordered
	 */
	protected String acceptedBy = ACCEPTED_BY_EDEFAULT;

	/**
	 * The default value of the '{@link #getAcceptedReason() <em>Accepted Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAcceptedReason()
	 * @generated
	 * @ordered
	 */
	protected static final String ACCEPTED_REASON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAcceptedReason() <em>Accepted Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAcceptedReason()
	 * @generated
	 * @ordered
	 */
	protected String acceptedReason = ACCEPTED_REASON_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ProvenanceImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return BasePackage.Literals.PROVENANCE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ProvenanceKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(ProvenanceKind newKind) {
		ProvenanceKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BasePackage.PROVENANCE__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDocumentId() {
		return documentId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDocumentId(String newDocumentId) {
		String oldDocumentId = documentId;
		documentId = newDocumentId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BasePackage.PROVENANCE__DOCUMENT_ID, oldDocumentId, documentId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEdition() {
		return edition;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEdition(String newEdition) {
		String oldEdition = edition;
		edition = newEdition;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BasePackage.PROVENANCE__EDITION, oldEdition, edition));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEntry() {
		return entry;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEntry(String newEntry) {
		String oldEntry = entry;
		entry = newEntry;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BasePackage.PROVENANCE__ENTRY, oldEntry, entry));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNote() {
		return note;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNote(String newNote) {
		String oldNote = note;
		note = newNote;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BasePackage.PROVENANCE__NOTE, oldNote, note));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getEvidenceIds() {
		if (evidenceIds == null) {
			evidenceIds = new EDataTypeEList<String>(String.class, this, BasePackage.PROVENANCE__EVIDENCE_IDS);
		}
		return evidenceIds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAcceptedBy() {
		return acceptedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAcceptedBy(String newAcceptedBy) {
		String oldAcceptedBy = acceptedBy;
		acceptedBy = newAcceptedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BasePackage.PROVENANCE__ACCEPTED_BY, oldAcceptedBy, acceptedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAcceptedReason() {
		return acceptedReason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAcceptedReason(String newAcceptedReason) {
		String oldAcceptedReason = acceptedReason;
		acceptedReason = newAcceptedReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BasePackage.PROVENANCE__ACCEPTED_REASON, oldAcceptedReason, acceptedReason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case BasePackage.PROVENANCE__KIND:
				return getKind();
			case BasePackage.PROVENANCE__DOCUMENT_ID:
				return getDocumentId();
			case BasePackage.PROVENANCE__EDITION:
				return getEdition();
			case BasePackage.PROVENANCE__ENTRY:
				return getEntry();
			case BasePackage.PROVENANCE__NOTE:
				return getNote();
			case BasePackage.PROVENANCE__EVIDENCE_IDS:
				return getEvidenceIds();
			case BasePackage.PROVENANCE__ACCEPTED_BY:
				return getAcceptedBy();
			case BasePackage.PROVENANCE__ACCEPTED_REASON:
				return getAcceptedReason();
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
			case BasePackage.PROVENANCE__KIND:
				setKind((ProvenanceKind)newValue);
				return;
			case BasePackage.PROVENANCE__DOCUMENT_ID:
				setDocumentId((String)newValue);
				return;
			case BasePackage.PROVENANCE__EDITION:
				setEdition((String)newValue);
				return;
			case BasePackage.PROVENANCE__ENTRY:
				setEntry((String)newValue);
				return;
			case BasePackage.PROVENANCE__NOTE:
				setNote((String)newValue);
				return;
			case BasePackage.PROVENANCE__EVIDENCE_IDS:
				getEvidenceIds().clear();
				getEvidenceIds().addAll((Collection<? extends String>)newValue);
				return;
			case BasePackage.PROVENANCE__ACCEPTED_BY:
				setAcceptedBy((String)newValue);
				return;
			case BasePackage.PROVENANCE__ACCEPTED_REASON:
				setAcceptedReason((String)newValue);
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
			case BasePackage.PROVENANCE__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case BasePackage.PROVENANCE__DOCUMENT_ID:
				setDocumentId(DOCUMENT_ID_EDEFAULT);
				return;
			case BasePackage.PROVENANCE__EDITION:
				setEdition(EDITION_EDEFAULT);
				return;
			case BasePackage.PROVENANCE__ENTRY:
				setEntry(ENTRY_EDEFAULT);
				return;
			case BasePackage.PROVENANCE__NOTE:
				setNote(NOTE_EDEFAULT);
				return;
			case BasePackage.PROVENANCE__EVIDENCE_IDS:
				getEvidenceIds().clear();
				return;
			case BasePackage.PROVENANCE__ACCEPTED_BY:
				setAcceptedBy(ACCEPTED_BY_EDEFAULT);
				return;
			case BasePackage.PROVENANCE__ACCEPTED_REASON:
				setAcceptedReason(ACCEPTED_REASON_EDEFAULT);
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
			case BasePackage.PROVENANCE__KIND:
				return kind != KIND_EDEFAULT;
			case BasePackage.PROVENANCE__DOCUMENT_ID:
				return DOCUMENT_ID_EDEFAULT == null ? documentId != null : !DOCUMENT_ID_EDEFAULT.equals(documentId);
			case BasePackage.PROVENANCE__EDITION:
				return EDITION_EDEFAULT == null ? edition != null : !EDITION_EDEFAULT.equals(edition);
			case BasePackage.PROVENANCE__ENTRY:
				return ENTRY_EDEFAULT == null ? entry != null : !ENTRY_EDEFAULT.equals(entry);
			case BasePackage.PROVENANCE__NOTE:
				return NOTE_EDEFAULT == null ? note != null : !NOTE_EDEFAULT.equals(note);
			case BasePackage.PROVENANCE__EVIDENCE_IDS:
				return evidenceIds != null && !evidenceIds.isEmpty();
			case BasePackage.PROVENANCE__ACCEPTED_BY:
				return ACCEPTED_BY_EDEFAULT == null ? acceptedBy != null : !ACCEPTED_BY_EDEFAULT.equals(acceptedBy);
			case BasePackage.PROVENANCE__ACCEPTED_REASON:
				return ACCEPTED_REASON_EDEFAULT == null ? acceptedReason != null : !ACCEPTED_REASON_EDEFAULT.equals(acceptedReason);
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
		result.append(" (kind: "); //$NON-NLS-1$
		result.append(kind);
		result.append(", documentId: "); //$NON-NLS-1$
		result.append(documentId);
		result.append(", edition: "); //$NON-NLS-1$
		result.append(edition);
		result.append(", entry: "); //$NON-NLS-1$
		result.append(entry);
		result.append(", note: "); //$NON-NLS-1$
		result.append(note);
		result.append(", evidenceIds: "); //$NON-NLS-1$
		result.append(evidenceIds);
		result.append(", acceptedBy: "); //$NON-NLS-1$
		result.append(acceptedBy);
		result.append(", acceptedReason: "); //$NON-NLS-1$
		result.append(acceptedReason);
		result.append(')');
		return result.toString();
	}

} //ProvenanceImpl
