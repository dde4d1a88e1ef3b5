/**
 */
package org.hecha.model.dossier.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.hecha.model.base.impl.IdentifiedImpl;

import org.hecha.model.dossier.ClaimInput;
import org.hecha.model.dossier.DossierPackage;
import org.hecha.model.dossier.IndicatorClaim;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Indicator Claim</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.hecha.model.dossier.impl.IndicatorClaimImpl#getIndicatorId <em>Indicator Id</em>}</li>
 *   <li>{@link org.hecha.model.dossier.impl.IndicatorClaimImpl#getInputs <em>Inputs</em>}</li>
 *   <li>{@link org.hecha.model.dossier.impl.IndicatorClaimImpl#getStatement <em>Statement</em>}</li>
 *   <li>{@link org.hecha.model.dossier.impl.IndicatorClaimImpl#getMaterialIds <em>Material Ids</em>}</li>
 * </ul>
 *
 * @generated
 */
public class IndicatorClaimImpl extends IdentifiedImpl implements IndicatorClaim {
	/**
	 * The default value of the '{@link #getIndicatorId() <em>Indicator Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIndicatorId()
	 * @generated
	 * @ordered
	 */
	protected static final String INDICATOR_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getIndicatorId() <em>Indicator Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIndicatorId()
	 * @generated
	 * @ordered
	 */
	protected String indicatorId = INDICATOR_ID_EDEFAULT;

	/**
	 * The cached value of the '{@link #getInputs() <em>Inputs</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInputs()
	 * @generated
	 * @ordered
	 */
	protected EList<ClaimInput> inputs;

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
	protected IndicatorClaimImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DossierPackage.Literals.INDICATOR_CLAIM;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getIndicatorId() {
		return indicatorId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIndicatorId(String newIndicatorId) {
		String oldIndicatorId = indicatorId;
		indicatorId = newIndicatorId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.INDICATOR_CLAIM__INDICATOR_ID, oldIndicatorId, indicatorId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ClaimInput> getInputs() {
		if (inputs == null) {
			inputs = new EObjectContainmentEList<ClaimInput>(ClaimInput.class, this, DossierPackage.INDICATOR_CLAIM__INPUTS);
		}
		return inputs;
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
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.INDICATOR_CLAIM__STATEMENT, oldStatement, statement));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getMaterialIds() {
		if (materialIds == null) {
			materialIds = new EDataTypeEList<String>(String.class, this, DossierPackage.INDICATOR_CLAIM__MATERIAL_IDS);
		}
		return materialIds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case DossierPackage.INDICATOR_CLAIM__INPUTS:
				return ((InternalEList<?>)getInputs()).basicRemove(otherEnd, msgs);
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
			case DossierPackage.INDICATOR_CLAIM__INDICATOR_ID:
				return getIndicatorId();
			case DossierPackage.INDICATOR_CLAIM__INPUTS:
				return getInputs();
			case DossierPackage.INDICATOR_CLAIM__STATEMENT:
				return getStatement();
			case DossierPackage.INDICATOR_CLAIM__MATERIAL_IDS:
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
			case DossierPackage.INDICATOR_CLAIM__INDICATOR_ID:
				setIndicatorId((String)newValue);
				return;
			case DossierPackage.INDICATOR_CLAIM__INPUTS:
				getInputs().clear();
				getInputs().addAll((Collection<? extends ClaimInput>)newValue);
				return;
			case DossierPackage.INDICATOR_CLAIM__STATEMENT:
				setStatement((String)newValue);
				return;
			case DossierPackage.INDICATOR_CLAIM__MATERIAL_IDS:
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
			case DossierPackage.INDICATOR_CLAIM__INDICATOR_ID:
				setIndicatorId(INDICATOR_ID_EDEFAULT);
				return;
			case DossierPackage.INDICATOR_CLAIM__INPUTS:
				getInputs().clear();
				return;
			case DossierPackage.INDICATOR_CLAIM__STATEMENT:
				setStatement(STATEMENT_EDEFAULT);
				return;
			case DossierPackage.INDICATOR_CLAIM__MATERIAL_IDS:
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
			case DossierPackage.INDICATOR_CLAIM__INDICATOR_ID:
				return INDICATOR_ID_EDEFAULT == null ? indicatorId != null : !INDICATOR_ID_EDEFAULT.equals(indicatorId);
			case DossierPackage.INDICATOR_CLAIM__INPUTS:
				return inputs != null && !inputs.isEmpty();
			case DossierPackage.INDICATOR_CLAIM__STATEMENT:
				return STATEMENT_EDEFAULT == null ? statement != null : !STATEMENT_EDEFAULT.equals(statement);
			case DossierPackage.INDICATOR_CLAIM__MATERIAL_IDS:
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
		result.append(" (indicatorId: "); //$NON-NLS-1$
		result.append(indicatorId);
		result.append(", statement: "); //$NON-NLS-1$
		result.append(statement);
		result.append(", materialIds: "); //$NON-NLS-1$
		result.append(materialIds);
		result.append(')');
		return result.toString();
	}

} //IndicatorClaimImpl
