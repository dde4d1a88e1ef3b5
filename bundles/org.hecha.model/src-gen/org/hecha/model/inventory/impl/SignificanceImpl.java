/**
 */
package org.hecha.model.inventory.impl;

import java.math.BigDecimal;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.hecha.model.inventory.IndirectAssessment;
import org.hecha.model.inventory.InventoryPackage;
import org.hecha.model.inventory.Significance;
import org.hecha.model.inventory.SignificanceCriterion;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Significance</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.hecha.model.inventory.impl.SignificanceImpl#getThreshold <em>Threshold</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.SignificanceImpl#getCriteria <em>Criteria</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.SignificanceImpl#getAssessments <em>Assessments</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SignificanceImpl extends MinimalEObjectImpl.Container implements Significance {
	/**
	 * The default value of the '{@link #getThreshold() <em>Threshold</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getThreshold()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal THRESHOLD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getThreshold() <em>Threshold</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getThreshold()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal threshold = THRESHOLD_EDEFAULT;

	/**
	 * The cached value of the '{@link #getCriteria() <em>Criteria</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCriteria()
	 * @generated
	 * @ordered
	 */
	protected EList<SignificanceCriterion> criteria;

	/**
	 * The cached value of the '{@link #getAssessments() <em>Assessments</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAssessments()
	 * @generated
	 * @ordered
	 */
	protected EList<IndirectAssessment> assessments;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SignificanceImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return InventoryPackage.Literals.SIGNIFICANCE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getThreshold() {
		return threshold;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setThreshold(BigDecimal newThreshold) {
		BigDecimal oldThreshold = threshold;
		threshold = newThreshold;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.SIGNIFICANCE__THRESHOLD, oldThreshold, threshold));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SignificanceCriterion> getCriteria() {
		if (criteria == null) {
			criteria = new EObjectContainmentEList<SignificanceCriterion>(SignificanceCriterion.class, this, InventoryPackage.SIGNIFICANCE__CRITERIA);
		}
		return criteria;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<IndirectAssessment> getAssessments() {
		if (assessments == null) {
			assessments = new EObjectContainmentEList<IndirectAssessment>(IndirectAssessment.class, this, InventoryPackage.SIGNIFICANCE__ASSESSMENTS);
		}
		return assessments;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case InventoryPackage.SIGNIFICANCE__CRITERIA:
				return ((InternalEList<?>)getCriteria()).basicRemove(otherEnd, msgs);
			case InventoryPackage.SIGNIFICANCE__ASSESSMENTS:
				return ((InternalEList<?>)getAssessments()).basicRemove(otherEnd, msgs);
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
			case InventoryPackage.SIGNIFICANCE__THRESHOLD:
				return getThreshold();
			case InventoryPackage.SIGNIFICANCE__CRITERIA:
				return getCriteria();
			case InventoryPackage.SIGNIFICANCE__ASSESSMENTS:
				return getAssessments();
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
			case InventoryPackage.SIGNIFICANCE__THRESHOLD:
				setThreshold((BigDecimal)newValue);
				return;
			case InventoryPackage.SIGNIFICANCE__CRITERIA:
				getCriteria().clear();
				getCriteria().addAll((Collection<? extends SignificanceCriterion>)newValue);
				return;
			case InventoryPackage.SIGNIFICANCE__ASSESSMENTS:
				getAssessments().clear();
				getAssessments().addAll((Collection<? extends IndirectAssessment>)newValue);
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
			case InventoryPackage.SIGNIFICANCE__THRESHOLD:
				setThreshold(THRESHOLD_EDEFAULT);
				return;
			case InventoryPackage.SIGNIFICANCE__CRITERIA:
				getCriteria().clear();
				return;
			case InventoryPackage.SIGNIFICANCE__ASSESSMENTS:
				getAssessments().clear();
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
			case InventoryPackage.SIGNIFICANCE__THRESHOLD:
				return THRESHOLD_EDEFAULT == null ? threshold != null : !THRESHOLD_EDEFAULT.equals(threshold);
			case InventoryPackage.SIGNIFICANCE__CRITERIA:
				return criteria != null && !criteria.isEmpty();
			case InventoryPackage.SIGNIFICANCE__ASSESSMENTS:
				return assessments != null && !assessments.isEmpty();
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
		result.append(" (threshold: "); //$NON-NLS-1$
		result.append(threshold);
		result.append(')');
		return result.toString();
	}

} //SignificanceImpl
