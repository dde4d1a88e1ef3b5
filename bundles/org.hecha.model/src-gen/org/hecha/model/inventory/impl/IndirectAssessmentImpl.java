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

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.hecha.model.base.impl.IdentifiedImpl;

import org.hecha.model.inventory.IndirectAssessment;
import org.hecha.model.inventory.InventoryPackage;
import org.hecha.model.inventory.SignificanceScore;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Indirect Assessment</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.hecha.model.inventory.impl.IndirectAssessmentImpl#getCategory <em>Category</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.IndirectAssessmentImpl#getSubcategory <em>Subcategory</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.IndirectAssessmentImpl#getEstimate <em>Estimate</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.IndirectAssessmentImpl#isSignificant <em>Significant</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.IndirectAssessmentImpl#getReason <em>Reason</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.IndirectAssessmentImpl#getScores <em>Scores</em>}</li>
 * </ul>
 *
 * @generated
 */
public class IndirectAssessmentImpl extends IdentifiedImpl implements IndirectAssessment {
	/**
	 * The default value of the '{@link #getCategory() <em>Category</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCategory()
	 * @generated
	 * @ordered
	 */
	protected static final int CATEGORY_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getCategory() <em>Category</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCategory()
	 * @generated
	 * @ordered
	 */
	protected int category = CATEGORY_EDEFAULT;

	/**
	 * The default value of the '{@link #getSubcategory() <em>Subcategory</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubcategory()
	 * @generated
	 * @ordered
	 */
	protected static final String SUBCATEGORY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSubcategory() <em>Subcategory</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubcategory()
	 * @generated
	 * @ordered
	 */
	protected String subcategory = SUBCATEGORY_EDEFAULT;

	/**
	 * The default value of the '{@link #getEstimate() <em>Estimate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEstimate()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal ESTIMATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEstimate() <em>Estimate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEstimate()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal estimate = ESTIMATE_EDEFAULT;

	/**
	 * The default value of the '{@link #isSignificant() <em>Significant</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSignificant()
	 * @generated
	 * @ordered
	 */
	protected static final boolean SIGNIFICANT_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isSignificant() <em>Significant</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSignificant()
	 * @generated
	 * @ordered
	 */
	protected boolean significant = SIGNIFICANT_EDEFAULT;

	/**
	 * The default value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected static final String REASON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected String reason = REASON_EDEFAULT;

	/**
	 * The cached value of the '{@link #getScores() <em>Scores</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScores()
	 * @generated
	 * @ordered
	 */
	protected EList<SignificanceScore> scores;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected IndirectAssessmentImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return InventoryPackage.Literals.INDIRECT_ASSESSMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getCategory() {
		return category;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCategory(int newCategory) {
		int oldCategory = category;
		category = newCategory;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.INDIRECT_ASSESSMENT__CATEGORY, oldCategory, category));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSubcategory() {
		return subcategory;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSubcategory(String newSubcategory) {
		String oldSubcategory = subcategory;
		subcategory = newSubcategory;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.INDIRECT_ASSESSMENT__SUBCATEGORY, oldSubcategory, subcategory));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getEstimate() {
		return estimate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEstimate(BigDecimal newEstimate) {
		BigDecimal oldEstimate = estimate;
		estimate = newEstimate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.INDIRECT_ASSESSMENT__ESTIMATE, oldEstimate, estimate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSignificant() {
		return significant;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSignificant(boolean newSignificant) {
		boolean oldSignificant = significant;
		significant = newSignificant;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.INDIRECT_ASSESSMENT__SIGNIFICANT, oldSignificant, significant));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReason() {
		return reason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReason(String newReason) {
		String oldReason = reason;
		reason = newReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.INDIRECT_ASSESSMENT__REASON, oldReason, reason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SignificanceScore> getScores() {
		if (scores == null) {
			scores = new EObjectContainmentEList<SignificanceScore>(SignificanceScore.class, this, InventoryPackage.INDIRECT_ASSESSMENT__SCORES);
		}
		return scores;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case InventoryPackage.INDIRECT_ASSESSMENT__SCORES:
				return ((InternalEList<?>)getScores()).basicRemove(otherEnd, msgs);
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
			case InventoryPackage.INDIRECT_ASSESSMENT__CATEGORY:
				return getCategory();
			case InventoryPackage.INDIRECT_ASSESSMENT__SUBCATEGORY:
				return getSubcategory();
			case InventoryPackage.INDIRECT_ASSESSMENT__ESTIMATE:
				return getEstimate();
			case InventoryPackage.INDIRECT_ASSESSMENT__SIGNIFICANT:
				return isSignificant();
			case InventoryPackage.INDIRECT_ASSESSMENT__REASON:
				return getReason();
			case InventoryPackage.INDIRECT_ASSESSMENT__SCORES:
				return getScores();
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
			case InventoryPackage.INDIRECT_ASSESSMENT__CATEGORY:
				setCategory((Integer)newValue);
				return;
			case InventoryPackage.INDIRECT_ASSESSMENT__SUBCATEGORY:
				setSubcategory((String)newValue);
				return;
			case InventoryPackage.INDIRECT_ASSESSMENT__ESTIMATE:
				setEstimate((BigDecimal)newValue);
				return;
			case InventoryPackage.INDIRECT_ASSESSMENT__SIGNIFICANT:
				setSignificant((Boolean)newValue);
				return;
			case InventoryPackage.INDIRECT_ASSESSMENT__REASON:
				setReason((String)newValue);
				return;
			case InventoryPackage.INDIRECT_ASSESSMENT__SCORES:
				getScores().clear();
				getScores().addAll((Collection<? extends SignificanceScore>)newValue);
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
			case InventoryPackage.INDIRECT_ASSESSMENT__CATEGORY:
				setCategory(CATEGORY_EDEFAULT);
				return;
			case InventoryPackage.INDIRECT_ASSESSMENT__SUBCATEGORY:
				setSubcategory(SUBCATEGORY_EDEFAULT);
				return;
			case InventoryPackage.INDIRECT_ASSESSMENT__ESTIMATE:
				setEstimate(ESTIMATE_EDEFAULT);
				return;
			case InventoryPackage.INDIRECT_ASSESSMENT__SIGNIFICANT:
				setSignificant(SIGNIFICANT_EDEFAULT);
				return;
			case InventoryPackage.INDIRECT_ASSESSMENT__REASON:
				setReason(REASON_EDEFAULT);
				return;
			case InventoryPackage.INDIRECT_ASSESSMENT__SCORES:
				getScores().clear();
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
			case InventoryPackage.INDIRECT_ASSESSMENT__CATEGORY:
				return category != CATEGORY_EDEFAULT;
			case InventoryPackage.INDIRECT_ASSESSMENT__SUBCATEGORY:
				return SUBCATEGORY_EDEFAULT == null ? subcategory != null : !SUBCATEGORY_EDEFAULT.equals(subcategory);
			case InventoryPackage.INDIRECT_ASSESSMENT__ESTIMATE:
				return ESTIMATE_EDEFAULT == null ? estimate != null : !ESTIMATE_EDEFAULT.equals(estimate);
			case InventoryPackage.INDIRECT_ASSESSMENT__SIGNIFICANT:
				return significant != SIGNIFICANT_EDEFAULT;
			case InventoryPackage.INDIRECT_ASSESSMENT__REASON:
				return REASON_EDEFAULT == null ? reason != null : !REASON_EDEFAULT.equals(reason);
			case InventoryPackage.INDIRECT_ASSESSMENT__SCORES:
				return scores != null && !scores.isEmpty();
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
		result.append(" (category: "); //$NON-NLS-1$
		result.append(category);
		result.append(", subcategory: "); //$NON-NLS-1$
		result.append(subcategory);
		result.append(", estimate: "); //$NON-NLS-1$
		result.append(estimate);
		result.append(", significant: "); //$NON-NLS-1$
		result.append(significant);
		result.append(", reason: "); //$NON-NLS-1$
		result.append(reason);
		result.append(')');
		return result.toString();
	}

} //IndirectAssessmentImpl
