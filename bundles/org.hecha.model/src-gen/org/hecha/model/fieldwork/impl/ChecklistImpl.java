/**
 */
package org.hecha.model.fieldwork.impl;

import java.time.Instant;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.hecha.model.base.impl.IdentifiedImpl;

import org.hecha.model.fieldwork.Checklist;
import org.hecha.model.fieldwork.ChecklistItem;
import org.hecha.model.fieldwork.FieldworkPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Checklist</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.hecha.model.fieldwork.impl.ChecklistImpl#getFormId <em>Form Id</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.impl.ChecklistImpl#getStandardId <em>Standard Id</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.impl.ChecklistImpl#getEdition <em>Edition</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.impl.ChecklistImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.impl.ChecklistImpl#getOpenedBy <em>Opened By</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.impl.ChecklistImpl#getOpenedAt <em>Opened At</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.impl.ChecklistImpl#getItems <em>Items</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ChecklistImpl extends IdentifiedImpl implements Checklist {
	/**
	 * The default value of the '{@link #getFormId() <em>Form Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormId()
	 * @generated
	 * @ordered
	 */
	protected static final String FORM_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFormId() <em>Form Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormId()
	 * @generated
	 * @ordered
	 */
	protected String formId = FORM_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getStandardId() <em>Standard Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStandardId()
	 * @generated
	 * @ordered
	 */
	protected static final String STANDARD_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStandardId() <em>Standard Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStandardId()
	 * @generated
	 * @ordered
	 */
	protected String standardId = STANDARD_ID_EDEFAULT;

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
	 * The default value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected static final String TITLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected String title = TITLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getOpenedBy() <em>Opened By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOpenedBy()
	 * @generated
	 * @ordered
	 */
	protected static final String OPENED_BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOpenedBy() <em>Opened By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOpenedBy()
	 * @generated
	 * @ordered
	 */
	protected String openedBy = OPENED_BY_EDEFAULT;

	/**
	 * The default value of the '{@link #getOpenedAt() <em>Opened At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOpenedAt()
	 * @generated
	 * @ordered
	 */
	protected static final Instant OPENED_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOpenedAt() <em>Opened At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOpenedAt()
	 * @generated
	 * @ordered
	 */
	protected Instant openedAt = OPENED_AT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getItems() <em>Items</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getItems()
	 * @generated
	 * @ordered
	 */
	protected EList<ChecklistItem> items;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ChecklistImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return FieldworkPackage.Literals.CHECKLIST;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFormId() {
		return formId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFormId(String newFormId) {
		String oldFormId = formId;
		formId = newFormId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FieldworkPackage.CHECKLIST__FORM_ID, oldFormId, formId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getStandardId() {
		return standardId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStandardId(String newStandardId) {
		String oldStandardId = standardId;
		standardId = newStandardId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FieldworkPackage.CHECKLIST__STANDARD_ID, oldStandardId, standardId));
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
			eNotify(new ENotificationImpl(this, Notification.SET, FieldworkPackage.CHECKLIST__EDITION, oldEdition, edition));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTitle() {
		return title;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTitle(String newTitle) {
		String oldTitle = title;
		title = newTitle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FieldworkPackage.CHECKLIST__TITLE, oldTitle, title));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOpenedBy() {
		return openedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOpenedBy(String newOpenedBy) {
		String oldOpenedBy = openedBy;
		openedBy = newOpenedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FieldworkPackage.CHECKLIST__OPENED_BY, oldOpenedBy, openedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getOpenedAt() {
		return openedAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOpenedAt(Instant newOpenedAt) {
		Instant oldOpenedAt = openedAt;
		openedAt = newOpenedAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FieldworkPackage.CHECKLIST__OPENED_AT, oldOpenedAt, openedAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ChecklistItem> getItems() {
		if (items == null) {
			items = new EObjectContainmentEList<ChecklistItem>(ChecklistItem.class, this, FieldworkPackage.CHECKLIST__ITEMS);
		}
		return items;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case FieldworkPackage.CHECKLIST__ITEMS:
				return ((InternalEList<?>)getItems()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case FieldworkPackage.CHECKLIST__FORM_ID:
				return getFormId();
			case FieldworkPackage.CHECKLIST__STANDARD_ID:
				return getStandardId();
			case FieldworkPackage.CHECKLIST__EDITION:
				return getEdition();
			case FieldworkPackage.CHECKLIST__TITLE:
				return getTitle();
			case FieldworkPackage.CHECKLIST__OPENED_BY:
				return getOpenedBy();
			case FieldworkPackage.CHECKLIST__OPENED_AT:
				return getOpenedAt();
			case FieldworkPackage.CHECKLIST__ITEMS:
				return getItems();
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
			case FieldworkPackage.CHECKLIST__FORM_ID:
				setFormId((String)newValue);
				return;
			case FieldworkPackage.CHECKLIST__STANDARD_ID:
				setStandardId((String)newValue);
				return;
			case FieldworkPackage.CHECKLIST__EDITION:
				setEdition((String)newValue);
				return;
			case FieldworkPackage.CHECKLIST__TITLE:
				setTitle((String)newValue);
				return;
			case FieldworkPackage.CHECKLIST__OPENED_BY:
				setOpenedBy((String)newValue);
				return;
			case FieldworkPackage.CHECKLIST__OPENED_AT:
				setOpenedAt((Instant)newValue);
				return;
			case FieldworkPackage.CHECKLIST__ITEMS:
				getItems().clear();
				getItems().addAll((Collection<? extends ChecklistItem>)newValue);
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
			case FieldworkPackage.CHECKLIST__FORM_ID:
				setFormId(FORM_ID_EDEFAULT);
				return;
			case FieldworkPackage.CHECKLIST__STANDARD_ID:
				setStandardId(STANDARD_ID_EDEFAULT);
				return;
			case FieldworkPackage.CHECKLIST__EDITION:
				setEdition(EDITION_EDEFAULT);
				return;
			case FieldworkPackage.CHECKLIST__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case FieldworkPackage.CHECKLIST__OPENED_BY:
				setOpenedBy(OPENED_BY_EDEFAULT);
				return;
			case FieldworkPackage.CHECKLIST__OPENED_AT:
				setOpenedAt(OPENED_AT_EDEFAULT);
				return;
			case FieldworkPackage.CHECKLIST__ITEMS:
				getItems().clear();
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
			case FieldworkPackage.CHECKLIST__FORM_ID:
				return FORM_ID_EDEFAULT == null ? formId != null : !FORM_ID_EDEFAULT.equals(formId);
			case FieldworkPackage.CHECKLIST__STANDARD_ID:
				return STANDARD_ID_EDEFAULT == null ? standardId != null : !STANDARD_ID_EDEFAULT.equals(standardId);
			case FieldworkPackage.CHECKLIST__EDITION:
				return EDITION_EDEFAULT == null ? edition != null : !EDITION_EDEFAULT.equals(edition);
			case FieldworkPackage.CHECKLIST__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case FieldworkPackage.CHECKLIST__OPENED_BY:
				return OPENED_BY_EDEFAULT == null ? openedBy != null : !OPENED_BY_EDEFAULT.equals(openedBy);
			case FieldworkPackage.CHECKLIST__OPENED_AT:
				return OPENED_AT_EDEFAULT == null ? openedAt != null : !OPENED_AT_EDEFAULT.equals(openedAt);
			case FieldworkPackage.CHECKLIST__ITEMS:
				return items != null && !items.isEmpty();
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
		result.append(" (formId: "); //$NON-NLS-1$
		result.append(formId);
		result.append(", standardId: "); //$NON-NLS-1$
		result.append(standardId);
		result.append(", edition: "); //$NON-NLS-1$
		result.append(edition);
		result.append(", title: "); //$NON-NLS-1$
		result.append(title);
		result.append(", openedBy: "); //$NON-NLS-1$
		result.append(openedBy);
		result.append(", openedAt: "); //$NON-NLS-1$
		result.append(openedAt);
		result.append(')');
		return result.toString();
	}

} //ChecklistImpl
