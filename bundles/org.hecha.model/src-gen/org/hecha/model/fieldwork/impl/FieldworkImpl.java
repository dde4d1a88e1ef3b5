/**
 */
package org.hecha.model.fieldwork.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.hecha.model.fieldwork.Checklist;
import org.hecha.model.fieldwork.Fieldwork;
import org.hecha.model.fieldwork.FieldworkPackage;
import org.hecha.model.fieldwork.PlannedActivity;
import org.hecha.model.fieldwork.Risk;
import org.hecha.model.fieldwork.Sample;
import org.hecha.model.fieldwork.SiteVisit;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Fieldwork</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.hecha.model.fieldwork.impl.FieldworkImpl#getRisks <em>Risks</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.impl.FieldworkImpl#getActivities <em>Activities</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.impl.FieldworkImpl#getVisits <em>Visits</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.impl.FieldworkImpl#getChecklists <em>Checklists</em>}</li>
 *   <li>{@link org.hecha.model.fieldwork.impl.FieldworkImpl#getSamples <em>Samples</em>}</li>
 * </ul>
 *
 * @generated
 */
public class FieldworkImpl extends MinimalEObjectImpl.Container implements Fieldwork {
	/**
	 * The cached value of the '{@link #getRisks() <em>Risks</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRisks()
	 * @generated
	 * @ordered
	 */
	protected EList<Risk> risks;

	/**
	 * The cached value of the '{@link #getActivities() <em>Activities</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActivities()
	 * @generated
	 * @ordered
	 */
	protected EList<PlannedActivity> activities;

	/**
	 * The cached value of the '{@link #getVisits() <em>Visits</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVisits()
	 * @generated
	 * @ordered
	 */
	protected EList<SiteVisit> visits;

	/**
	 * The cached value of the '{@link #getChecklists() <em>Checklists</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChecklists()
	 * @generated
	 * @ordered
	 */
	protected EList<Checklist> checklists;

	/**
	 * The cached value of the '{@link #getSamples() <em>Samples</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSamples()
	 * @generated
	 * @ordered
	 */
	protected EList<Sample> samples;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected FieldworkImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return FieldworkPackage.Literals.FIELDWORK;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Risk> getRisks() {
		if (risks == null) {
			risks = new EObjectContainmentEList<Risk>(Risk.class, this, FieldworkPackage.FIELDWORK__RISKS);
		}
		return risks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<PlannedActivity> getActivities() {
		if (activities == null) {
			activities = new EObjectContainmentEList<PlannedActivity>(PlannedActivity.class, this, FieldworkPackage.FIELDWORK__ACTIVITIES);
		}
		return activities;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SiteVisit> getVisits() {
		if (visits == null) {
			visits = new EObjectContainmentEList<SiteVisit>(SiteVisit.class, this, FieldworkPackage.FIELDWORK__VISITS);
		}
		return visits;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Checklist> getChecklists() {
		if (checklists == null) {
			checklists = new EObjectContainmentEList<Checklist>(Checklist.class, this, FieldworkPackage.FIELDWORK__CHECKLISTS);
		}
		return checklists;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Sample> getSamples() {
		if (samples == null) {
			samples = new EObjectContainmentEList<Sample>(Sample.class, this, FieldworkPackage.FIELDWORK__SAMPLES);
		}
		return samples;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case FieldworkPackage.FIELDWORK__RISKS:
				return ((InternalEList<?>)getRisks()).basicRemove(otherEnd, msgs);
			case FieldworkPackage.FIELDWORK__ACTIVITIES:
				return ((InternalEList<?>)getActivities()).basicRemove(otherEnd, msgs);
			case FieldworkPackage.FIELDWORK__VISITS:
				return ((InternalEList<?>)getVisits()).basicRemove(otherEnd, msgs);
			case FieldworkPackage.FIELDWORK__CHECKLISTS:
				return ((InternalEList<?>)getChecklists()).basicRemove(otherEnd, msgs);
			case FieldworkPackage.FIELDWORK__SAMPLES:
				return ((InternalEList<?>)getSamples()).basicRemove(otherEnd, msgs);
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
			case FieldworkPackage.FIELDWORK__RISKS:
				return getRisks();
			case FieldworkPackage.FIELDWORK__ACTIVITIES:
				return getActivities();
			case FieldworkPackage.FIELDWORK__VISITS:
				return getVisits();
			case FieldworkPackage.FIELDWORK__CHECKLISTS:
				return getChecklists();
			case FieldworkPackage.FIELDWORK__SAMPLES:
				return getSamples();
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
			case FieldworkPackage.FIELDWORK__RISKS:
				getRisks().clear();
				getRisks().addAll((Collection<? extends Risk>)newValue);
				return;
			case FieldworkPackage.FIELDWORK__ACTIVITIES:
				getActivities().clear();
				getActivities().addAll((Collection<? extends PlannedActivity>)newValue);
				return;
			case FieldworkPackage.FIELDWORK__VISITS:
				getVisits().clear();
				getVisits().addAll((Collection<? extends SiteVisit>)newValue);
				return;
			case FieldworkPackage.FIELDWORK__CHECKLISTS:
				getChecklists().clear();
				getChecklists().addAll((Collection<? extends Checklist>)newValue);
				return;
			case FieldworkPackage.FIELDWORK__SAMPLES:
				getSamples().clear();
				getSamples().addAll((Collection<? extends Sample>)newValue);
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
			case FieldworkPackage.FIELDWORK__RISKS:
				getRisks().clear();
				return;
			case FieldworkPackage.FIELDWORK__ACTIVITIES:
				getActivities().clear();
				return;
			case FieldworkPackage.FIELDWORK__VISITS:
				getVisits().clear();
				return;
			case FieldworkPackage.FIELDWORK__CHECKLISTS:
				getChecklists().clear();
				return;
			case FieldworkPackage.FIELDWORK__SAMPLES:
				getSamples().clear();
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
			case FieldworkPackage.FIELDWORK__RISKS:
				return risks != null && !risks.isEmpty();
			case FieldworkPackage.FIELDWORK__ACTIVITIES:
				return activities != null && !activities.isEmpty();
			case FieldworkPackage.FIELDWORK__VISITS:
				return visits != null && !visits.isEmpty();
			case FieldworkPackage.FIELDWORK__CHECKLISTS:
				return checklists != null && !checklists.isEmpty();
			case FieldworkPackage.FIELDWORK__SAMPLES:
				return samples != null && !samples.isEmpty();
		}
		return super.eIsSet(featureID);
	}

} //FieldworkImpl
