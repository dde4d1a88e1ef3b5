/**
 */
package org.hecha.model.evidence.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.hecha.model.evidence.ColumnAnchor;
import org.hecha.model.evidence.EvidencePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Column Anchor</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.hecha.model.evidence.impl.ColumnAnchorImpl#getSheet <em>Sheet</em>}</li>
 *   <li>{@link org.hecha.model.evidence.impl.ColumnAnchorImpl#getColumn <em>Column</em>}</li>
 *   <li>{@link org.hecha.model.evidence.impl.ColumnAnchorImpl#getHeaderRow <em>Header Row</em>}</li>
 *   <li>{@link org.hecha.model.evidence.impl.ColumnAnchorImpl#getFirstRow <em>First Row</em>}</li>
 *   <li>{@link org.hecha.model.evidence.impl.ColumnAnchorImpl#getLastRow <em>Last Row</em>}</li>
 *   <li>{@link org.hecha.model.evidence.impl.ColumnAnchorImpl#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.hecha.model.evidence.impl.ColumnAnchorImpl#getFilterColumn <em>Filter Column</em>}</li>
 *   <li>{@link org.hecha.model.evidence.impl.ColumnAnchorImpl#getFilterValue <em>Filter Value</em>}</li>
 *   <li>{@link org.hecha.model.evidence.impl.ColumnAnchorImpl#getSymbol <em>Symbol</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ColumnAnchorImpl extends AnchorImpl implements ColumnAnchor {
	/**
	 * The default value of the '{@link #getSheet() <em>Sheet</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSheet()
	 * @generated
	 * @ordered
	 */
	protected static final String SHEET_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSheet() <em>Sheet</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSheet()
	 * @generated
	 * @ordered
	 */
	protected String sheet = SHEET_EDEFAULT;

	/**
	 * The default value of the '{@link #getColumn() <em>Column</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getColumn()
	 * @generated
	 * @ordered
	 */
	protected static final String COLUMN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getColumn() <em>Column</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getColumn()
	 * @generated
	 * @ordered
	 */
	protected String column = COLUMN_EDEFAULT;

	/**
	 * The default value of the '{@link #getHeaderRow() <em>Header Row</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHeaderRow()
	 * @generated
	 * @ordered
	 */
	protected static final int HEADER_ROW_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getHeaderRow() <em>Header Row</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHeaderRow()
	 * @generated
	 * @ordered
	 */
	protected int headerRow = HEADER_ROW_EDEFAULT;

	/**
	 * The default value of the '{@link #getFirstRow() <em>First Row</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFirstRow()
	 * @generated
	 * @ordered
	 */
	protected static final int FIRST_ROW_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getFirstRow() <em>First Row</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFirstRow()
	 * @generated
	 * @ordered
	 */
	protected int firstRow = FIRST_ROW_EDEFAULT;

	/**
	 * The default value of the '{@link #getLastRow() <em>Last Row</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLastRow()
	 * @generated
	 * @ordered
	 */
	protected static final int LAST_ROW_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getLastRow() <em>Last Row</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLastRow()
	 * @generated
	 * @ordered
	 */
	protected int lastRow = LAST_ROW_EDEFAULT;

	/**
	 * The default value of the '{@link #getUnit() <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnit()
	 * @generated
	 * @ordered
	 */
	protected static final String UNIT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUnit() <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnit()
	 * @generated
	 * @ordered
	 */
	protected String unit = UNIT_EDEFAULT;

	/**
	 * The default value of the '{@link #getFilterColumn() <em>Filter Column</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFilterColumn()
	 * @generated
	 * @ordered
	 */
	protected static final String FILTER_COLUMN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFilterColumn() <em>Filter Column</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFilterColumn()
	 * @generated
	 * @ordered
	 */
	protected String filterColumn = FILTER_COLUMN_EDEFAULT;

	/**
	 * The default value of the '{@link #getFilterValue() <em>Filter Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFilterValue()
	 * @generated
	 * @ordered
	 */
	protected static final String FILTER_VALUE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFilterValue() <em>Filter Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFilterValue()
	 * @generated
	 * @ordered
	 */
	protected String filterValue = FILTER_VALUE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSymbol() <em>Symbol</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSymbol()
	 * @generated
	 * @ordered
	 */
	protected static final String SYMBOL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSymbol() <em>Symbol</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSymbol()
	 * @generated
	 * @ordered
	 */
	protected String symbol = SYMBOL_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ColumnAnchorImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return EvidencePackage.Literals.COLUMN_ANCHOR;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSheet() {
		return sheet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSheet(String newSheet) {
		String oldSheet = sheet;
		sheet = newSheet;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EvidencePackage.COLUMN_ANCHOR__SHEET, oldSheet, sheet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getColumn() {
		return column;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setColumn(String newColumn) {
		String oldColumn = column;
		column = newColumn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EvidencePackage.COLUMN_ANCHOR__COLUMN, oldColumn, column));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getHeaderRow() {
		return headerRow;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHeaderRow(int newHeaderRow) {
		int oldHeaderRow = headerRow;
		headerRow = newHeaderRow;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EvidencePackage.COLUMN_ANCHOR__HEADER_ROW, oldHeaderRow, headerRow));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getFirstRow() {
		return firstRow;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFirstRow(int newFirstRow) {
		int oldFirstRow = firstRow;
		firstRow = newFirstRow;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EvidencePackage.COLUMN_ANCHOR__FIRST_ROW, oldFirstRow, firstRow));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getLastRow() {
		return lastRow;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLastRow(int newLastRow) {
		int oldLastRow = lastRow;
		lastRow = newLastRow;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EvidencePackage.COLUMN_ANCHOR__LAST_ROW, oldLastRow, lastRow));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUnit() {
		return unit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUnit(String newUnit) {
		String oldUnit = unit;
		unit = newUnit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EvidencePackage.COLUMN_ANCHOR__UNIT, oldUnit, unit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFilterColumn() {
		return filterColumn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFilterColumn(String newFilterColumn) {
		String oldFilterColumn = filterColumn;
		filterColumn = newFilterColumn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EvidencePackage.COLUMN_ANCHOR__FILTER_COLUMN, oldFilterColumn, filterColumn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFilterValue() {
		return filterValue;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFilterValue(String newFilterValue) {
		String oldFilterValue = filterValue;
		filterValue = newFilterValue;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EvidencePackage.COLUMN_ANCHOR__FILTER_VALUE, oldFilterValue, filterValue));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSymbol() {
		return symbol;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSymbol(String newSymbol) {
		String oldSymbol = symbol;
		symbol = newSymbol;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EvidencePackage.COLUMN_ANCHOR__SYMBOL, oldSymbol, symbol));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case EvidencePackage.COLUMN_ANCHOR__SHEET:
				return getSheet();
			case EvidencePackage.COLUMN_ANCHOR__COLUMN:
				return getColumn();
			case EvidencePackage.COLUMN_ANCHOR__HEADER_ROW:
				return getHeaderRow();
			case EvidencePackage.COLUMN_ANCHOR__FIRST_ROW:
				return getFirstRow();
			case EvidencePackage.COLUMN_ANCHOR__LAST_ROW:
				return getLastRow();
			case EvidencePackage.COLUMN_ANCHOR__UNIT:
				return getUnit();
			case EvidencePackage.COLUMN_ANCHOR__FILTER_COLUMN:
				return getFilterColumn();
			case EvidencePackage.COLUMN_ANCHOR__FILTER_VALUE:
				return getFilterValue();
			case EvidencePackage.COLUMN_ANCHOR__SYMBOL:
				return getSymbol();
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
			case EvidencePackage.COLUMN_ANCHOR__SHEET:
				setSheet((String)newValue);
				return;
			case EvidencePackage.COLUMN_ANCHOR__COLUMN:
				setColumn((String)newValue);
				return;
			case EvidencePackage.COLUMN_ANCHOR__HEADER_ROW:
				setHeaderRow((Integer)newValue);
				return;
			case EvidencePackage.COLUMN_ANCHOR__FIRST_ROW:
				setFirstRow((Integer)newValue);
				return;
			case EvidencePackage.COLUMN_ANCHOR__LAST_ROW:
				setLastRow((Integer)newValue);
				return;
			case EvidencePackage.COLUMN_ANCHOR__UNIT:
				setUnit((String)newValue);
				return;
			case EvidencePackage.COLUMN_ANCHOR__FILTER_COLUMN:
				setFilterColumn((String)newValue);
				return;
			case EvidencePackage.COLUMN_ANCHOR__FILTER_VALUE:
				setFilterValue((String)newValue);
				return;
			case EvidencePackage.COLUMN_ANCHOR__SYMBOL:
				setSymbol((String)newValue);
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
			case EvidencePackage.COLUMN_ANCHOR__SHEET:
				setSheet(SHEET_EDEFAULT);
				return;
			case EvidencePackage.COLUMN_ANCHOR__COLUMN:
				setColumn(COLUMN_EDEFAULT);
				return;
			case EvidencePackage.COLUMN_ANCHOR__HEADER_ROW:
				setHeaderRow(HEADER_ROW_EDEFAULT);
				return;
			case EvidencePackage.COLUMN_ANCHOR__FIRST_ROW:
				setFirstRow(FIRST_ROW_EDEFAULT);
				return;
			case EvidencePackage.COLUMN_ANCHOR__LAST_ROW:
				setLastRow(LAST_ROW_EDEFAULT);
				return;
			case EvidencePackage.COLUMN_ANCHOR__UNIT:
				setUnit(UNIT_EDEFAULT);
				return;
			case EvidencePackage.COLUMN_ANCHOR__FILTER_COLUMN:
				setFilterColumn(FILTER_COLUMN_EDEFAULT);
				return;
			case EvidencePackage.COLUMN_ANCHOR__FILTER_VALUE:
				setFilterValue(FILTER_VALUE_EDEFAULT);
				return;
			case EvidencePackage.COLUMN_ANCHOR__SYMBOL:
				setSymbol(SYMBOL_EDEFAULT);
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
			case EvidencePackage.COLUMN_ANCHOR__SHEET:
				return SHEET_EDEFAULT == null ? sheet != null : !SHEET_EDEFAULT.equals(sheet);
			case EvidencePackage.COLUMN_ANCHOR__COLUMN:
				return COLUMN_EDEFAULT == null ? column != null : !COLUMN_EDEFAULT.equals(column);
			case EvidencePackage.COLUMN_ANCHOR__HEADER_ROW:
				return headerRow != HEADER_ROW_EDEFAULT;
			case EvidencePackage.COLUMN_ANCHOR__FIRST_ROW:
				return firstRow != FIRST_ROW_EDEFAULT;
			case EvidencePackage.COLUMN_ANCHOR__LAST_ROW:
				return lastRow != LAST_ROW_EDEFAULT;
			case EvidencePackage.COLUMN_ANCHOR__UNIT:
				return UNIT_EDEFAULT == null ? unit != null : !UNIT_EDEFAULT.equals(unit);
			case EvidencePackage.COLUMN_ANCHOR__FILTER_COLUMN:
				return FILTER_COLUMN_EDEFAULT == null ? filterColumn != null : !FILTER_COLUMN_EDEFAULT.equals(filterColumn);
			case EvidencePackage.COLUMN_ANCHOR__FILTER_VALUE:
				return FILTER_VALUE_EDEFAULT == null ? filterValue != null : !FILTER_VALUE_EDEFAULT.equals(filterValue);
			case EvidencePackage.COLUMN_ANCHOR__SYMBOL:
				return SYMBOL_EDEFAULT == null ? symbol != null : !SYMBOL_EDEFAULT.equals(symbol);
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
		result.append(" (sheet: "); //$NON-NLS-1$
		result.append(sheet);
		result.append(", column: "); //$NON-NLS-1$
		result.append(column);
		result.append(", headerRow: "); //$NON-NLS-1$
		result.append(headerRow);
		result.append(", firstRow: "); //$NON-NLS-1$
		result.append(firstRow);
		result.append(", lastRow: "); //$NON-NLS-1$
		result.append(lastRow);
		result.append(", unit: "); //$NON-NLS-1$
		result.append(unit);
		result.append(", filterColumn: "); //$NON-NLS-1$
		result.append(filterColumn);
		result.append(", filterValue: "); //$NON-NLS-1$
		result.append(filterValue);
		result.append(", symbol: "); //$NON-NLS-1$
		result.append(symbol);
		result.append(')');
		return result.toString();
	}

} //ColumnAnchorImpl
