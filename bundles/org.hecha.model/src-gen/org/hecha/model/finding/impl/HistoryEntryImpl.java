/**
 */
package org.hecha.model.finding.impl;

import java.time.Instant;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.hecha.model.finding.FindingPackage;
import org.hecha.model.finding.HistoryEntry;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>History Entry</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.hecha.model.finding.impl.HistoryEntryImpl#getAt <em>At</em>}</li>
 *   <li>{@link org.hecha.model.finding.impl.HistoryEntryImpl#getBy <em>By</em>}</li>
 *   <li>{@link org.hecha.model.finding.impl.HistoryEntryImpl#getEvent <em>Event</em>}</li>
 *   <li>{@link org.hecha.model.finding.impl.HistoryEntryImpl#getDetail <em>Detail</em>}</li>
 *   <li>{@link org.hecha.model.finding.impl.HistoryEntryImpl#getPreviousHash <em>Previous Hash</em>}</li>
 *   <li>{@link org.hecha.model.finding.impl.HistoryEntryImpl#getHash <em>Hash</em>}</li>
 *   <li>{@link org.hecha.model.finding.impl.HistoryEntryImpl#getSequence <em>Sequence</em>}</li>
 * </ul>
 *
 * @generated
 */
public class HistoryEntryImpl extends MinimalEObjectImpl.Container implements HistoryEntry {
	/**
	 * The default value of the '{@link #getAt() <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAt()
	 * @generated
	 * @ordered
	 */
	protected static final Instant AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAt() <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAt()
	 * @generated
	 * @ordered
	 */
	protected Instant at = AT_EDEFAULT;

	/**
	 * The default value of the '{@link #getBy() <em>By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBy()
	 * @generated
	 * @ordered
	 */
	protected static final String BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBy() <em>By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBy()
	 * @generated
	 * @ordered
	 */
	protected String by = BY_EDEFAULT;

	/**
	 * The default value of the '{@link #getEvent() <em>Event</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvent()
	 * @generated
	 * @ordered
	 */
	protected static final String EVENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEvent() <em>Event</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvent()
	 * @generated
	 * @ordered
	 */
	protected String event = EVENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getDetail() <em>Detail</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDetail()
	 * @generated
	 * @ordered
	 */
	protected static final String DETAIL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDetail() <em>Detail</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDetail()
	 * @generated
	 * @ordered
	 */
	protected String detail = DETAIL_EDEFAULT;

	/**
	 * The default value of the '{@link #getPreviousHash() <em>Previous Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPreviousHash()
	 * @generated
	 * @ordered
	 */
	protected static final String PREVIOUS_HASH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPreviousHash() <em>Previous Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPreviousHash()
	 * @generated
	 * @ordered
	 */
	protected String previousHash = PREVIOUS_HASH_EDEFAULT;

	/**
	 * The default value of the '{@link #getHash() <em>Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHash()
	 * @generated
	 * @ordered
	 */
	protected static final String HASH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHash() <em>Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHash()
	 * @generated
	 * @ordered
	 */
	protected String hash = HASH_EDEFAULT;

	/**
	 * The default value of the '{@link #getSequence() <em>Sequence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSequence()
	 * @generated
	 * @ordered
	 */
	protected static final int SEQUENCE_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getSequence() <em>Sequence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSequence()
	 * @generated
	 * @ordered
	 */
	protected int sequence = SEQUENCE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected HistoryEntryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return FindingPackage.Literals.HISTORY_ENTRY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getAt() {
		return at;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAt(Instant newAt) {
		Instant oldAt = at;
		at = newAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FindingPackage.HISTORY_ENTRY__AT, oldAt, at));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBy() {
		return by;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBy(String newBy) {
		String oldBy = by;
		by = newBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FindingPackage.HISTORY_ENTRY__BY, oldBy, by));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEvent() {
		return event;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEvent(String newEvent) {
		String oldEvent = event;
		event = newEvent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FindingPackage.HISTORY_ENTRY__EVENT, oldEvent, event));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDetail() {
		return detail;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDetail(String newDetail) {
		String oldDetail = detail;
		detail = newDetail;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FindingPackage.HISTORY_ENTRY__DETAIL, oldDetail, detail));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPreviousHash() {
		return previousHash;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPreviousHash(String newPreviousHash) {
		String oldPreviousHash = previousHash;
		previousHash = newPreviousHash;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FindingPackage.HISTORY_ENTRY__PREVIOUS_HASH, oldPreviousHash, previousHash));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getHash() {
		return hash;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHash(String newHash) {
		String oldHash = hash;
		hash = newHash;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FindingPackage.HISTORY_ENTRY__HASH, oldHash, hash));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getSequence() {
		return sequence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSequence(int newSequence) {
		int oldSequence = sequence;
		sequence = newSequence;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FindingPackage.HISTORY_ENTRY__SEQUENCE, oldSequence, sequence));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case FindingPackage.HISTORY_ENTRY__AT:
				return getAt();
			case FindingPackage.HISTORY_ENTRY__BY:
				return getBy();
			case FindingPackage.HISTORY_ENTRY__EVENT:
				return getEvent();
			case FindingPackage.HISTORY_ENTRY__DETAIL:
				return getDetail();
			case FindingPackage.HISTORY_ENTRY__PREVIOUS_HASH:
				return getPreviousHash();
			case FindingPackage.HISTORY_ENTRY__HASH:
				return getHash();
			case FindingPackage.HISTORY_ENTRY__SEQUENCE:
				return getSequence();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case FindingPackage.HISTORY_ENTRY__AT:
				setAt((Instant)newValue);
				return;
			case FindingPackage.HISTORY_ENTRY__BY:
				setBy((String)newValue);
				return;
			case FindingPackage.HISTORY_ENTRY__EVENT:
				setEvent((String)newValue);
				return;
			case FindingPackage.HISTORY_ENTRY__DETAIL:
				setDetail((String)newValue);
				return;
			case FindingPackage.HISTORY_ENTRY__PREVIOUS_HASH:
				setPreviousHash((String)newValue);
				return;
			case FindingPackage.HISTORY_ENTRY__HASH:
				setHash((String)newValue);
				return;
			case FindingPackage.HISTORY_ENTRY__SEQUENCE:
				setSequence((Integer)newValue);
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
			case FindingPackage.HISTORY_ENTRY__AT:
				setAt(AT_EDEFAULT);
				return;
			case FindingPackage.HISTORY_ENTRY__BY:
				setBy(BY_EDEFAULT);
				return;
			case FindingPackage.HISTORY_ENTRY__EVENT:
				setEvent(EVENT_EDEFAULT);
				return;
			case FindingPackage.HISTORY_ENTRY__DETAIL:
				setDetail(DETAIL_EDEFAULT);
				return;
			case FindingPackage.HISTORY_ENTRY__PREVIOUS_HASH:
				setPreviousHash(PREVIOUS_HASH_EDEFAULT);
				return;
			case FindingPackage.HISTORY_ENTRY__HASH:
				setHash(HASH_EDEFAULT);
				return;
			case FindingPackage.HISTORY_ENTRY__SEQUENCE:
				setSequence(SEQUENCE_EDEFAULT);
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
			case FindingPackage.HISTORY_ENTRY__AT:
				return AT_EDEFAULT == null ? at != null : !AT_EDEFAULT.equals(at);
			case FindingPackage.HISTORY_ENTRY__BY:
				return BY_EDEFAULT == null ? by != null : !BY_EDEFAULT.equals(by);
			case FindingPackage.HISTORY_ENTRY__EVENT:
				return EVENT_EDEFAULT == null ? event != null : !EVENT_EDEFAULT.equals(event);
			case FindingPackage.HISTORY_ENTRY__DETAIL:
				return DETAIL_EDEFAULT == null ? detail != null : !DETAIL_EDEFAULT.equals(detail);
			case FindingPackage.HISTORY_ENTRY__PREVIOUS_HASH:
				return PREVIOUS_HASH_EDEFAULT == null ? previousHash != null : !PREVIOUS_HASH_EDEFAULT.equals(previousHash);
			case FindingPackage.HISTORY_ENTRY__HASH:
				return HASH_EDEFAULT == null ? hash != null : !HASH_EDEFAULT.equals(hash);
			case FindingPackage.HISTORY_ENTRY__SEQUENCE:
				return sequence != SEQUENCE_EDEFAULT;
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
		result.append(" (at: "); //$NON-NLS-1$
		result.append(at);
		result.append(", by: "); //$NON-NLS-1$
		result.append(by);
		result.append(", event: "); //$NON-NLS-1$
		result.append(event);
		result.append(", detail: "); //$NON-NLS-1$
		result.append(detail);
		result.append(", previousHash: "); //$NON-NLS-1$
		result.append(previousHash);
		result.append(", hash: "); //$NON-NLS-1$
		result.append(hash);
		result.append(", sequence: "); //$NON-NLS-1$
		result.append(sequence);
		result.append(')');
		return result.toString();
	}

} //HistoryEntryImpl
