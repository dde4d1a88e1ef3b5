/**
 */
package org.hecha.model.inventory.impl;

import java.math.BigDecimal;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.hecha.model.inventory.InventoryPackage;
import org.hecha.model.inventory.SignificanceScore;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Significance Score</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.hecha.model.inventory.impl.SignificanceScoreImpl#getCriterionId <em>Criterion Id</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.SignificanceScoreImpl#getScore <em>Score</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SignificanceScoreImpl extends MinimalEObjectImpl.Container implements SignificanceScore {
	/**
	 * The default value of the '{@link #getCriterionId() <em>Criterion Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCriterionId()
	 * @generated
	 * @ordered
	 */
	protected static final String CRITERION_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCriterionId() <em>Criterion Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCriterionId()
	 * @generated
	 * @ordered
	 */
	protected String criterionId = CRITERION_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getScore() <em>Score</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScore()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal SCORE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getScore() <em>Score</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScore()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal score = SCORE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SignificanceScoreImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return InventoryPackage.Literals.SIGNIFICANCE_SCORE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCriterionId() {
		return criterionId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCriterionId(String newCriterionId) {
		String oldCriterionId = criterionId;
		criterionId = newCriterionId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.SIGNIFICANCE_SCORE__CRITERION_ID, oldCriterionId, criterionId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getScore() {
		return score;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setScore(BigDecimal newScore) {
		BigDecimal oldScore = score;
		score = newScore;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.SIGNIFICANCE_SCORE__SCORE, oldScore, score));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case InventoryPackage.SIGNIFICANCE_SCORE__CRITERION_ID:
				return getCriterionId();
			case InventoryPackage.SIGNIFICANCE_SCORE__SCORE:
				return getScore();
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
			case InventoryPackage.SIGNIFICANCE_SCORE__CRITERION_ID:
				setCriterionId((String)newValue);
				return;
			case InventoryPackage.SIGNIFICANCE_SCORE__SCORE:
				setScore((BigDecimal)newValue);
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
			case InventoryPackage.SIGNIFICANCE_SCORE__CRITERION_ID:
				setCriterionId(CRITERION_ID_EDEFAULT);
				return;
			case InventoryPackage.SIGNIFICANCE_SCORE__SCORE:
				setScore(SCORE_EDEFAULT);
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
			case InventoryPackage.SIGNIFICANCE_SCORE__CRITERION_ID:
				return CRITERION_ID_EDEFAULT == null ? criterionId != null : !CRITERION_ID_EDEFAULT.equals(criterionId);
			case InventoryPackage.SIGNIFICANCE_SCORE__SCORE:
				return SCORE_EDEFAULT == null ? score != null : !SCORE_EDEFAULT.equals(score);
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
		result.append(" (criterionId: "); //$NON-NLS-1$
		result.append(criterionId);
		result.append(", score: "); //$NON-NLS-1$
		result.append(score);
		result.append(')');
		return result.toString();
	}

} //SignificanceScoreImpl
