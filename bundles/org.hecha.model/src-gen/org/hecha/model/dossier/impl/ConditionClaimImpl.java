/**
 */
package org.hecha.model.dossier.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;

import org.hecha.model.base.impl.IdentifiedImpl;

import org.hecha.model.dossier.ClaimAnswer;
import org.hecha.model.dossier.ConditionClaim;
import org.hecha.model.dossier.DossierPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Condition Claim</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.hecha.model.dossier.impl.ConditionClaimImpl#getConditionId <em>Condition Id</em>}</li>
 *   <li>{@link org.hecha.model.dossier.impl.ConditionClaimImpl#getAnswer <em>Answer</em>}</li>
 *   <li>{@link org.hecha.model.dossier.impl.ConditionClaimImpl#getStatement <em>Statement</em>}</li>
 *   <li>{@link org.hecha.model.dossier.impl.ConditionClaimImpl#getMaterialIds <em>Material Ids</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ConditionClaimImpl extends IdentifiedImpl implements ConditionClaim {
	/**
	 * The default value of the '{@link #getConditionId() <em>Condition Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConditionId()
	 * @generated
	 * @ordered
	 */
	protected static final String CONDITION_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getConditionId() <em>Condition Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConditionId()
	 * @generated
	 * @ordered
	 */
	protected String conditionId = CONDITION_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getAnswer() <em>Answer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnswer()
	 * @generated
	 * @ordered
	 */
	protected static final ClaimAnswer ANSWER_EDEFAULT = ClaimAnswer.UNANSWERED;

	/**
	 * The cached value of the '{@link #getAnswer() <em>Answer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnswer()
	 * @generated
	 * @ordered
	 */
	protected ClaimAnswer answer = ANSWER_EDEFAULT;

	/**
	 * The default value of the '{@link #getStatement() <em>Statement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatement()
	 * @generated
	 * @ordered
	 */
	protected static final String STATEMENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStatement() <em>Statement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatement()
	 * @generated
	 * @ordered
	 */
	protected String statement = STATEMENT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getMaterialIds() <em>Material Ids</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaterialIds()
	 * @generated
	 * @ordered
	 */
	protected EList<String> materialIds;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ConditionClaimImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DossierPackage.Literals.CONDITION_CLAIM;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getConditionId() {
		return conditionId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConditionId(String newConditionId) {
		String oldConditionId = conditionId;
		conditionId = newConditionId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.CONDITION_CLAIM__CONDITION_ID, oldConditionId, conditionId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ClaimAnswer getAnswer() {
		return answer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAnswer(ClaimAnswer newAnswer) {
		ClaimAnswer oldAnswer = answer;
		answer = newAnswer == null ? ANSWER_EDEFAULT : newAnswer;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.CONDITION_CLAIM__ANSWER, oldAnswer, answer));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getStatement() {
		return statement;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatement(String newStatement) {
		String oldStatement = statement;
		statement = newStatement;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.CONDITION_CLAIM__STATEMENT, oldStatement, statement));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getMaterialIds() {
		if (materialIds == null) {
			materialIds = new EDataTypeEList<String>(String.class, this, DossierPackage.CONDITION_CLAIM__MATERIAL_IDS);
		}
		return materialIds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case DossierPackage.CONDITION_CLAIM__CONDITION_ID:
				return getConditionId();
			case DossierPackage.CONDITION_CLAIM__ANSWER:
				return getAnswer();
			case DossierPackage.CONDITION_CLAIM__STATEMENT:
				return getStatement();
			case DossierPackage.CONDITION_CLAIM__MATERIAL_IDS:
				return getMaterialIds();
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
			case DossierPackage.CONDITION_CLAIM__CONDITION_ID:
				setConditionId((String)newValue);
				return;
			case DossierPackage.CONDITION_CLAIM__ANSWER:
				setAnswer((ClaimAnswer)newValue);
				return;
			case DossierPackage.CONDITION_CLAIM__STATEMENT:
				setStatement((String)newValue);
				return;
			case DossierPackage.CONDITION_CLAIM__MATERIAL_IDS:
				getMaterialIds().clear();
				getMaterialIds().addAll((Collection<? extends String>)newValue);
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
			case DossierPackage.CONDITION_CLAIM__CONDITION_ID:
				setConditionId(CONDITION_ID_EDEFAULT);
				return;
			case DossierPackage.CONDITION_CLAIM__ANSWER:
				setAnswer(ANSWER_EDEFAULT);
				return;
			case DossierPackage.CONDITION_CLAIM__STATEMENT:
				setStatement(STATEMENT_EDEFAULT);
				return;
			case DossierPackage.CONDITION_CLAIM__MATERIAL_IDS:
				getMaterialIds().clear();
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
			case DossierPackage.CONDITION_CLAIM__CONDITION_ID:
				return CONDITION_ID_EDEFAULT == null ? conditionId != null : !CONDITION_ID_EDEFAULT.equals(conditionId);
			case DossierPackage.CONDITION_CLAIM__ANSWER:
				return answer != ANSWER_EDEFAULT;
			case DossierPackage.CONDITION_CLAIM__STATEMENT:
				return STATEMENT_EDEFAULT == null ? statement != null : !STATEMENT_EDEFAULT.equals(statement);
			case DossierPackage.CONDITION_CLAIM__MATERIAL_IDS:
				return materialIds != null && !materialIds.isEmpty();
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
		result.append(" (conditionId: "); //$NON-NLS-1$
		result.append(conditionId);
		result.append(", answer: "); //$NON-NLS-1$
		result.append(answer);
		result.append(", statement: "); //$NON-NLS-1$
		result.append(statement);
		result.append(", materialIds: "); //$NON-NLS-1$
		result.append(materialIds);
		result.append(')');
		return result.toString();
	}

} //ConditionClaimImpl
