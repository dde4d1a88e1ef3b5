/**
 */
package org.hecha.model.inventory.impl;

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

import org.hecha.model.inventory.InventoryPackage;
import org.hecha.model.inventory.LifeCycleStage;
import org.hecha.model.inventory.Product;
import org.hecha.model.inventory.ReportedValue;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Product</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.hecha.model.inventory.impl.ProductImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.ProductImpl#getFunctionalUnit <em>Functional Unit</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.ProductImpl#getStandardId <em>Standard Id</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.ProductImpl#getStages <em>Stages</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.ProductImpl#getReported <em>Reported</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ProductImpl extends IdentifiedImpl implements Product {
	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getFunctionalUnit() <em>Functional Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFunctionalUnit()
	 * @generated
	 * @ordered
	 */
	protected static final String FUNCTIONAL_UNIT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFunctionalUnit() <em>Functional Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFunctionalUnit()
	 * @generated
	 * @ordered
	 */
	protected String functionalUnit = FUNCTIONAL_UNIT_EDEFAULT;

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
	 * The cached value of the '{@link #getStages() <em>Stages</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStages()
	 * @generated
	 * @ordered
	 */
	protected EList<LifeCycleStage> stages;

	/**
	 * The cached value of the '{@link #getReported() <em>Reported</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReported()
	 * @generated
	 * @ordered
	 */
	protected ReportedValue reported;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ProductImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return InventoryPackage.Literals.PRODUCT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.PRODUCT__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFunctionalUnit() {
		return functionalUnit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFunctionalUnit(String newFunctionalUnit) {
		String oldFunctionalUnit = functionalUnit;
		functionalUnit = newFunctionalUnit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.PRODUCT__FUNCTIONAL_UNIT, oldFunctionalUnit, functionalUnit));
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
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.PRODUCT__STANDARD_ID, oldStandardId, standardId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<LifeCycleStage> getStages() {
		if (stages == null) {
			stages = new EObjectContainmentEList<LifeCycleStage>(LifeCycleStage.class, this, InventoryPackage.PRODUCT__STAGES);
		}
		return stages;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ReportedValue getReported() {
		return reported;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetReported(ReportedValue newReported, NotificationChain msgs) {
		ReportedValue oldReported = reported;
		reported = newReported;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, InventoryPackage.PRODUCT__REPORTED, oldReported, newReported);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReported(ReportedValue newReported) {
		if (newReported != reported) {
			NotificationChain msgs = null;
			if (reported != null)
				msgs = ((InternalEObject)reported).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - InventoryPackage.PRODUCT__REPORTED, null, msgs);
			if (newReported != null)
				msgs = ((InternalEObject)newReported).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - InventoryPackage.PRODUCT__REPORTED, null, msgs);
			msgs = basicSetReported(newReported, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.PRODUCT__REPORTED, newReported, newReported));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case InventoryPackage.PRODUCT__STAGES:
				return ((InternalEList<?>)getStages()).basicRemove(otherEnd, msgs);
			case InventoryPackage.PRODUCT__REPORTED:
				return basicSetReported(null, msgs);
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
			case InventoryPackage.PRODUCT__NAME:
				return getName();
			case InventoryPackage.PRODUCT__FUNCTIONAL_UNIT:
				return getFunctionalUnit();
			case InventoryPackage.PRODUCT__STANDARD_ID:
				return getStandardId();
			case InventoryPackage.PRODUCT__STAGES:
				return getStages();
			case InventoryPackage.PRODUCT__REPORTED:
				return getReported();
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
			case InventoryPackage.PRODUCT__NAME:
				setName((String)newValue);
				return;
			case InventoryPackage.PRODUCT__FUNCTIONAL_UNIT:
				setFunctionalUnit((String)newValue);
				return;
			case InventoryPackage.PRODUCT__STANDARD_ID:
				setStandardId((String)newValue);
				return;
			case InventoryPackage.PRODUCT__STAGES:
				getStages().clear();
				getStages().addAll((Collection<? extends LifeCycleStage>)newValue);
				return;
			case InventoryPackage.PRODUCT__REPORTED:
				setReported((ReportedValue)newValue);
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
			case InventoryPackage.PRODUCT__NAME:
				setName(NAME_EDEFAULT);
				return;
			case InventoryPackage.PRODUCT__FUNCTIONAL_UNIT:
				setFunctionalUnit(FUNCTIONAL_UNIT_EDEFAULT);
				return;
			case InventoryPackage.PRODUCT__STANDARD_ID:
				setStandardId(STANDARD_ID_EDEFAULT);
				return;
			case InventoryPackage.PRODUCT__STAGES:
				getStages().clear();
				return;
			case InventoryPackage.PRODUCT__REPORTED:
				setReported((ReportedValue)null);
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
			case InventoryPackage.PRODUCT__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case InventoryPackage.PRODUCT__FUNCTIONAL_UNIT:
				return FUNCTIONAL_UNIT_EDEFAULT == null ? functionalUnit != null : !FUNCTIONAL_UNIT_EDEFAULT.equals(functionalUnit);
			case InventoryPackage.PRODUCT__STANDARD_ID:
				return STANDARD_ID_EDEFAULT == null ? standardId != null : !STANDARD_ID_EDEFAULT.equals(standardId);
			case InventoryPackage.PRODUCT__STAGES:
				return stages != null && !stages.isEmpty();
			case InventoryPackage.PRODUCT__REPORTED:
				return reported != null;
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
		result.append(" (name: "); //$NON-NLS-1$
		result.append(name);
		result.append(", functionalUnit: "); //$NON-NLS-1$
		result.append(functionalUnit);
		result.append(", standardId: "); //$NON-NLS-1$
		result.append(standardId);
		result.append(')');
		return result.toString();
	}

} //ProductImpl
