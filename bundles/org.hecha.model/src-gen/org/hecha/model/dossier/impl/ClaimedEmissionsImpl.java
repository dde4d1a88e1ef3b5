/**
 */
package org.hecha.model.dossier.impl;

import java.math.BigDecimal;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.hecha.model.dossier.ClaimedEmissions;
import org.hecha.model.dossier.DossierPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Claimed Emissions</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.hecha.model.dossier.impl.ClaimedEmissionsImpl#getCategory1 <em>Category1</em>}</li>
 *   <li>{@link org.hecha.model.dossier.impl.ClaimedEmissionsImpl#getCategory2 <em>Category2</em>}</li>
 *   <li>{@link org.hecha.model.dossier.impl.ClaimedEmissionsImpl#getCategory3 <em>Category3</em>}</li>
 *   <li>{@link org.hecha.model.dossier.impl.ClaimedEmissionsImpl#getBaseline <em>Baseline</em>}</li>
 *   <li>{@link org.hecha.model.dossier.impl.ClaimedEmissionsImpl#getReduction <em>Reduction</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ClaimedEmissionsImpl extends MinimalEObjectImpl.Container implements ClaimedEmissions {
	/**
	 * The default value of the '{@link #getCategory1() <em>Category1</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCategory1()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal CATEGORY1_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCategory1() <em>Category1</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCategory1()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal category1 = CATEGORY1_EDEFAULT;

	/**
	 * The default value of the '{@link #getCategory2() <em>Category2</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCategory2()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal CATEGORY2_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCategory2() <em>Category2</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCategory2()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal category2 = CATEGORY2_EDEFAULT;

	/**
	 * The default value of the '{@link #getCategory3() <em>Category3</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCategory3()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal CATEGORY3_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCategory3() <em>Category3</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCategory3()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal category3 = CATEGORY3_EDEFAULT;

	/**
	 * The default value of the '{@link #getBaseline() <em>Baseline</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBaseline()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal BASELINE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBaseline() <em>Baseline</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBaseline()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal baseline = BASELINE_EDEFAULT;

	/**
	 * The default value of the '{@link #getReduction() <em>Reduction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReduction()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal REDUCTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReduction() <em>Reduction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReduction()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal reduction = REDUCTION_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ClaimedEmissionsImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DossierPackage.Literals.CLAIMED_EMISSIONS;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getCategory1() {
		return category1;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCategory1(BigDecimal newCategory1) {
		BigDecimal oldCategory1 = category1;
		category1 = newCategory1;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.CLAIMED_EMISSIONS__CATEGORY1, oldCategory1, category1));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getCategory2() {
		return category2;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCategory2(BigDecimal newCategory2) {
		BigDecimal oldCategory2 = category2;
		category2 = newCategory2;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.CLAIMED_EMISSIONS__CATEGORY2, oldCategory2, category2));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getCategory3() {
		return category3;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCategory3(BigDecimal newCategory3) {
		BigDecimal oldCategory3 = category3;
		category3 = newCategory3;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.CLAIMED_EMISSIONS__CATEGORY3, oldCategory3, category3));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getBaseline() {
		return baseline;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBaseline(BigDecimal newBaseline) {
		BigDecimal oldBaseline = baseline;
		baseline = newBaseline;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.CLAIMED_EMISSIONS__BASELINE, oldBaseline, baseline));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getReduction() {
		return reduction;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReduction(BigDecimal newReduction) {
		BigDecimal oldReduction = reduction;
		reduction = newReduction;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.CLAIMED_EMISSIONS__REDUCTION, oldReduction, reduction));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case DossierPackage.CLAIMED_EMISSIONS__CATEGORY1:
				return getCategory1();
			case DossierPackage.CLAIMED_EMISSIONS__CATEGORY2:
				return getCategory2();
			case DossierPackage.CLAIMED_EMISSIONS__CATEGORY3:
				return getCategory3();
			case DossierPackage.CLAIMED_EMISSIONS__BASELINE:
				return getBaseline();
			case DossierPackage.CLAIMED_EMISSIONS__REDUCTION:
				return getReduction();
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
			case DossierPackage.CLAIMED_EMISSIONS__CATEGORY1:
				setCategory1((BigDecimal)newValue);
				return;
			case DossierPackage.CLAIMED_EMISSIONS__CATEGORY2:
				setCategory2((BigDecimal)newValue);
				return;
			case DossierPackage.CLAIMED_EMISSIONS__CATEGORY3:
				setCategory3((BigDecimal)newValue);
				return;
			case DossierPackage.CLAIMED_EMISSIONS__BASELINE:
				setBaseline((BigDecimal)newValue);
				return;
			case DossierPackage.CLAIMED_EMISSIONS__REDUCTION:
				setReduction((BigDecimal)newValue);
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
			case DossierPackage.CLAIMED_EMISSIONS__CATEGORY1:
				setCategory1(CATEGORY1_EDEFAULT);
				return;
			case DossierPackage.CLAIMED_EMISSIONS__CATEGORY2:
				setCategory2(CATEGORY2_EDEFAULT);
				return;
			case DossierPackage.CLAIMED_EMISSIONS__CATEGORY3:
				setCategory3(CATEGORY3_EDEFAULT);
				return;
			case DossierPackage.CLAIMED_EMISSIONS__BASELINE:
				setBaseline(BASELINE_EDEFAULT);
				return;
			case DossierPackage.CLAIMED_EMISSIONS__REDUCTION:
				setReduction(REDUCTION_EDEFAULT);
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
			case DossierPackage.CLAIMED_EMISSIONS__CATEGORY1:
				return CATEGORY1_EDEFAULT == null ? category1 != null : !CATEGORY1_EDEFAULT.equals(category1);
			case DossierPackage.CLAIMED_EMISSIONS__CATEGORY2:
				return CATEGORY2_EDEFAULT == null ? category2 != null : !CATEGORY2_EDEFAULT.equals(category2);
			case DossierPackage.CLAIMED_EMISSIONS__CATEGORY3:
				return CATEGORY3_EDEFAULT == null ? category3 != null : !CATEGORY3_EDEFAULT.equals(category3);
			case DossierPackage.CLAIMED_EMISSIONS__BASELINE:
				return BASELINE_EDEFAULT == null ? baseline != null : !BASELINE_EDEFAULT.equals(baseline);
			case DossierPackage.CLAIMED_EMISSIONS__REDUCTION:
				return REDUCTION_EDEFAULT == null ? reduction != null : !REDUCTION_EDEFAULT.equals(reduction);
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
		result.append(" (category1: "); //$NON-NLS-1$
		result.append(category1);
		result.append(", category2: "); //$NON-NLS-1$
		result.append(category2);
		result.append(", category3: "); //$NON-NLS-1$
		result.append(category3);
		result.append(", baseline: "); //$NON-NLS-1$
		result.append(baseline);
		result.append(", reduction: "); //$NON-NLS-1$
		result.append(reduction);
		result.append(')');
		return result.toString();
	}

} //ClaimedEmissionsImpl
