/**
 */
package org.hecha.model.engagement.impl;

import java.math.BigDecimal;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.hecha.model.engagement.CategoryThreshold;
import org.hecha.model.engagement.EngagementPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Category Threshold</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.hecha.model.engagement.impl.CategoryThresholdImpl#getCategory <em>Category</em>}</li>
 *   <li>{@link org.hecha.model.engagement.impl.CategoryThresholdImpl#getPercent <em>Percent</em>}</li>
 *   <li>{@link org.hecha.model.engagement.impl.CategoryThresholdImpl#getAbsolute <em>Absolute</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CategoryThresholdImpl extends MinimalEObjectImpl.Container implements CategoryThreshold {
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
	 * The default value of the '{@link #getPercent() <em>Percent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPercent()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal PERCENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPercent() <em>Percent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPercent()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal percent = PERCENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getAbsolute() <em>Absolute</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAbsolute()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal ABSOLUTE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAbsolute() <em>Absolute</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAbsolute()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal absolute = ABSOLUTE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CategoryThresholdImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return EngagementPackage.Literals.CATEGORY_THRESHOLD;
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
			eNotify(new ENotificationImpl(this, Notification.SET, EngagementPackage.CATEGORY_THRESHOLD__CATEGORY, oldCategory, category));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getPercent() {
		return percent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPercent(BigDecimal newPercent) {
		BigDecimal oldPercent = percent;
		percent = newPercent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EngagementPackage.CATEGORY_THRESHOLD__PERCENT, oldPercent, percent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getAbsolute() {
		return absolute;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAbsolute(BigDecimal newAbsolute) {
		BigDecimal oldAbsolute = absolute;
		absolute = newAbsolute;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EngagementPackage.CATEGORY_THRESHOLD__ABSOLUTE, oldAbsolute, absolute));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case EngagementPackage.CATEGORY_THRESHOLD__CATEGORY:
				return getCategory();
			case EngagementPackage.CATEGORY_THRESHOLD__PERCENT:
				return getPercent();
			case EngagementPackage.CATEGORY_THRESHOLD__ABSOLUTE:
				return getAbsolute();
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
			case EngagementPackage.CATEGORY_THRESHOLD__CATEGORY:
				setCategory((Integer)newValue);
				return;
			case EngagementPackage.CATEGORY_THRESHOLD__PERCENT:
				setPercent((BigDecimal)newValue);
				return;
			case EngagementPackage.CATEGORY_THRESHOLD__ABSOLUTE:
				setAbsolute((BigDecimal)newValue);
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
			case EngagementPackage.CATEGORY_THRESHOLD__CATEGORY:
				setCategory(CATEGORY_EDEFAULT);
				return;
			case EngagementPackage.CATEGORY_THRESHOLD__PERCENT:
				setPercent(PERCENT_EDEFAULT);
				return;
			case EngagementPackage.CATEGORY_THRESHOLD__ABSOLUTE:
				setAbsolute(ABSOLUTE_EDEFAULT);
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
			case EngagementPackage.CATEGORY_THRESHOLD__CATEGORY:
				return category != CATEGORY_EDEFAULT;
			case EngagementPackage.CATEGORY_THRESHOLD__PERCENT:
				return PERCENT_EDEFAULT == null ? percent != null : !PERCENT_EDEFAULT.equals(percent);
			case EngagementPackage.CATEGORY_THRESHOLD__ABSOLUTE:
				return ABSOLUTE_EDEFAULT == null ? absolute != null : !ABSOLUTE_EDEFAULT.equals(absolute);
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
		result.append(", percent: "); //$NON-NLS-1$
		result.append(percent);
		result.append(", absolute: "); //$NON-NLS-1$
		result.append(absolute);
		result.append(')');
		return result.toString();
	}

} //CategoryThresholdImpl
