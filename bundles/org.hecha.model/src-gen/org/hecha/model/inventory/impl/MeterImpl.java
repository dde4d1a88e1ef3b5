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

import org.eclipse.emf.ecore.util.EDataTypeEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.hecha.model.base.impl.IdentifiedImpl;

import org.hecha.model.inventory.Calibration;
import org.hecha.model.inventory.InventoryPackage;
import org.hecha.model.inventory.Meter;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Meter</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.hecha.model.inventory.impl.MeterImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.MeterImpl#getFacilityId <em>Facility Id</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.MeterImpl#getSerial <em>Serial</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.MeterImpl#getModel <em>Model</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.MeterImpl#getMeasures <em>Measures</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.MeterImpl#getRequiredAccuracy <em>Required Accuracy</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.MeterImpl#getIntervalMonths <em>Interval Months</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.MeterImpl#isProduction <em>Production</em>}</li>
 *   <li>{@link org.hecha.model.inventory.impl.MeterImpl#getCalibrations <em>Calibrations</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MeterImpl extends IdentifiedImpl implements Meter {
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
	 * The default value of the '{@link #getFacilityId() <em>Facility Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFacilityId()
	 * @generated
	 * @ordered
	 */
	protected static final String FACILITY_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFacilityId() <em>Facility Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFacilityId()
	 * @generated
	 * @ordered
	 */
	protected String facilityId = FACILITY_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getSerial() <em>Serial</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSerial()
	 * @generated
	 * @ordered
	 */
	protected static final String SERIAL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSerial() <em>Serial</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSerial()
	 * @generated
	 * @ordered
	 */
	protected String serial = SERIAL_EDEFAULT;

	/**
	 * The default value of the '{@link #getModel() <em>Model</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModel()
	 * @generated
	 * @ordered
	 */
	protected static final String MODEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getModel() <em>Model</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModel()
	 * @generated
	 * @ordered
	 */
	protected String model = MODEL_EDEFAULT;

	/**
	 * The cached value of the '{@link #getMeasures() <em>Measures</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeasures()
	 * @generated
	 * @ordered
	 */
	protected EList<String> measures;

	/**
	 * The default value of the '{@link #getRequiredAccuracy() <em>Required Accuracy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRequiredAccuracy()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal REQUIRED_ACCURACY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRequiredAccuracy() <em>Required Accuracy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRequiredAccuracy()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal requiredAccuracy = REQUIRED_ACCURACY_EDEFAULT;

	/**
	 * The default value of the '{@link #getIntervalMonths() <em>Interval Months</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIntervalMonths()
	 * @generated
	 * @ordered
	 */
	protected static final int INTERVAL_MONTHS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getIntervalMonths() <em>Interval Months</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIntervalMonths()
	 * @generated
	 * @ordered
	 */
	protected int intervalMonths = INTERVAL_MONTHS_EDEFAULT;

	/**
	 * The default value of the '{@link #isProduction() <em>Production</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isProduction()
	 * @generated
	 * @ordered
	 */
	protected static final boolean PRODUCTION_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isProduction() <em>Production</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isProduction()
	 * @generated
	 * @ordered
	 */
	protected boolean production = PRODUCTION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getCalibrations() <em>Calibrations</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCalibrations()
	 * @generated
	 * @ordered
	 */
	protected EList<Calibration> calibrations;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MeterImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return InventoryPackage.Literals.METER;
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
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.METER__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFacilityId() {
		return facilityId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFacilityId(String newFacilityId) {
		String oldFacilityId = facilityId;
		facilityId = newFacilityId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.METER__FACILITY_ID, oldFacilityId, facilityId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSerial() {
		return serial;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSerial(String newSerial) {
		String oldSerial = serial;
		serial = newSerial;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.METER__SERIAL, oldSerial, serial));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getModel() {
		return model;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setModel(String newModel) {
		String oldModel = model;
		model = newModel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.METER__MODEL, oldModel, model));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getMeasures() {
		if (measures == null) {
			measures = new EDataTypeEList<String>(String.class, this, InventoryPackage.METER__MEASURES);
		}
		return measures;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getRequiredAccuracy() {
		return requiredAccuracy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRequiredAccuracy(BigDecimal newRequiredAccuracy) {
		BigDecimal oldRequiredAccuracy = requiredAccuracy;
		requiredAccuracy = newRequiredAccuracy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.METER__REQUIRED_ACCURACY, oldRequiredAccuracy, requiredAccuracy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getIntervalMonths() {
		return intervalMonths;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIntervalMonths(int newIntervalMonths) {
		int oldIntervalMonths = intervalMonths;
		intervalMonths = newIntervalMonths;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.METER__INTERVAL_MONTHS, oldIntervalMonths, intervalMonths));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isProduction() {
		return production;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProduction(boolean newProduction) {
		boolean oldProduction = production;
		production = newProduction;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.METER__PRODUCTION, oldProduction, production));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Calibration> getCalibrations() {
		if (calibrations == null) {
			calibrations = new EObjectContainmentEList<Calibration>(Calibration.class, this, InventoryPackage.METER__CALIBRATIONS);
		}
		return calibrations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case InventoryPackage.METER__CALIBRATIONS:
				return ((InternalEList<?>)getCalibrations()).basicRemove(otherEnd, msgs);
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
			case InventoryPackage.METER__NAME:
				return getName();
			case InventoryPackage.METER__FACILITY_ID:
				return getFacilityId();
			case InventoryPackage.METER__SERIAL:
				return getSerial();
			case InventoryPackage.METER__MODEL:
				return getModel();
			case InventoryPackage.METER__MEASURES:
				return getMeasures();
			case InventoryPackage.METER__REQUIRED_ACCURACY:
				return getRequiredAccuracy();
			case InventoryPackage.METER__INTERVAL_MONTHS:
				return getIntervalMonths();
			case InventoryPackage.METER__PRODUCTION:
				return isProduction();
			case InventoryPackage.METER__CALIBRATIONS:
				return getCalibrations();
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
			case InventoryPackage.METER__NAME:
				setName((String)newValue);
				return;
			case InventoryPackage.METER__FACILITY_ID:
				setFacilityId((String)newValue);
				return;
			case InventoryPackage.METER__SERIAL:
				setSerial((String)newValue);
				return;
			case InventoryPackage.METER__MODEL:
				setModel((String)newValue);
				return;
			case InventoryPackage.METER__MEASURES:
				getMeasures().clear();
				getMeasures().addAll((Collection<? extends String>)newValue);
				return;
			case InventoryPackage.METER__REQUIRED_ACCURACY:
				setRequiredAccuracy((BigDecimal)newValue);
				return;
			case InventoryPackage.METER__INTERVAL_MONTHS:
				setIntervalMonths((Integer)newValue);
				return;
			case InventoryPackage.METER__PRODUCTION:
				setProduction((Boolean)newValue);
				return;
			case InventoryPackage.METER__CALIBRATIONS:
				getCalibrations().clear();
				getCalibrations().addAll((Collection<? extends Calibration>)newValue);
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
			case InventoryPackage.METER__NAME:
				setName(NAME_EDEFAULT);
				return;
			case InventoryPackage.METER__FACILITY_ID:
				setFacilityId(FACILITY_ID_EDEFAULT);
				return;
			case InventoryPackage.METER__SERIAL:
				setSerial(SERIAL_EDEFAULT);
				return;
			case InventoryPackage.METER__MODEL:
				setModel(MODEL_EDEFAULT);
				return;
			case InventoryPackage.METER__MEASURES:
				getMeasures().clear();
				return;
			case InventoryPackage.METER__REQUIRED_ACCURACY:
				setRequiredAccuracy(REQUIRED_ACCURACY_EDEFAULT);
				return;
			case InventoryPackage.METER__INTERVAL_MONTHS:
				setIntervalMonths(INTERVAL_MONTHS_EDEFAULT);
				return;
			case InventoryPackage.METER__PRODUCTION:
				setProduction(PRODUCTION_EDEFAULT);
				return;
			case InventoryPackage.METER__CALIBRATIONS:
				getCalibrations().clear();
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
			case InventoryPackage.METER__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case InventoryPackage.METER__FACILITY_ID:
				return FACILITY_ID_EDEFAULT == null ? facilityId != null : !FACILITY_ID_EDEFAULT.equals(facilityId);
			case InventoryPackage.METER__SERIAL:
				return SERIAL_EDEFAULT == null ? serial != null : !SERIAL_EDEFAULT.equals(serial);
			case InventoryPackage.METER__MODEL:
				return MODEL_EDEFAULT == null ? model != null : !MODEL_EDEFAULT.equals(model);
			case InventoryPackage.METER__MEASURES:
				return measures != null && !measures.isEmpty();
			case InventoryPackage.METER__REQUIRED_ACCURACY:
				return REQUIRED_ACCURACY_EDEFAULT == null ? requiredAccuracy != null : !REQUIRED_ACCURACY_EDEFAULT.equals(requiredAccuracy);
			case InventoryPackage.METER__INTERVAL_MONTHS:
				return intervalMonths != INTERVAL_MONTHS_EDEFAULT;
			case InventoryPackage.METER__PRODUCTION:
				return production != PRODUCTION_EDEFAULT;
			case InventoryPackage.METER__CALIBRATIONS:
				return calibrations != null && !calibrations.isEmpty();
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
		result.append(", facilityId: "); //$NON-NLS-1$
		result.append(facilityId);
		result.append(", serial: "); //$NON-NLS-1$
		result.append(serial);
		result.append(", model: "); //$NON-NLS-1$
		result.append(model);
		result.append(", measures: "); //$NON-NLS-1$
		result.append(measures);
		result.append(", requiredAccuracy: "); //$NON-NLS-1$
		result.append(requiredAccuracy);
		result.append(", intervalMonths: "); //$NON-NLS-1$
		result.append(intervalMonths);
		result.append(", production: "); //$NON-NLS-1$
		result.append(production);
		result.append(')');
		return result.toString();
	}

} //MeterImpl
