/**
 */
package org.hecha.model.evidence;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Column Anchor</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A column of a table whose sum proves a quantity.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hecha.model.evidence.ColumnAnchor#getSheet <em>Sheet</em>}</li>
 *   <li>{@link org.hecha.model.evidence.ColumnAnchor#getColumn <em>Column</em>}</li>
 *   <li>{@link org.hecha.model.evidence.ColumnAnchor#getHeaderRow <em>Header Row</em>}</li>
 *   <li>{@link org.hecha.model.evidence.ColumnAnchor#getFirstRow <em>First Row</em>}</li>
 *   <li>{@link org.hecha.model.evidence.ColumnAnchor#getLastRow <em>Last Row</em>}</li>
 *   <li>{@link org.hecha.model.evidence.ColumnAnchor#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.hecha.model.evidence.ColumnAnchor#getFilterColumn <em>Filter Column</em>}</li>
 *   <li>{@link org.hecha.model.evidence.ColumnAnchor#getFilterValue <em>Filter Value</em>}</li>
 *   <li>{@link org.hecha.model.evidence.ColumnAnchor#getSymbol <em>Symbol</em>}</li>
 * </ul>
 *
 * @see org.hecha.model.evidence.EvidencePackage#getColumnAnchor()
 * @model
 * @generated
 */
public interface ColumnAnchor extends Anchor {
	/**
	 * Returns the value of the '<em><b>Sheet</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sheet; empty for CSV.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sheet</em>' attribute.
	 * @see #setSheet(String)
	 * @see org.hecha.model.evidence.EvidencePackage#getColumnAnchor_Sheet()
	 * @model
	 * @generated
	 */
	String getSheet();

	/**
	 * Sets the value of the '{@link org.hecha.model.evidence.ColumnAnchor#getSheet <em>Sheet</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sheet</em>' attribute.
	 * @see #getSheet()
	 * @generated
	 */
	void setSheet(String value);

	/**
	 * Returns the value of the '<em><b>Column</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Heading of the column, or its letter.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Column</em>' attribute.
	 * @see #setColumn(String)
	 * @see org.hecha.model.evidence.EvidencePackage#getColumnAnchor_Column()
	 * @model
	 * @generated
	 */
	String getColumn();

	/**
	 * Sets the value of the '{@link org.hecha.model.evidence.ColumnAnchor#getColumn <em>Column</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Column</em>' attribute.
	 * @see #getColumn()
	 * @generated
	 */
	void setColumn(String value);

	/**
	 * Returns the value of the '<em><b>Header Row</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Row of the headings, counted from 1; 0 where there are none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Header Row</em>' attribute.
	 * @see #setHeaderRow(int)
	 * @see org.hecha.model.evidence.EvidencePackage#getColumnAnchor_HeaderRow()
	 * @model
	 * @generated
	 */
	int getHeaderRow();

	/**
	 * Sets the value of the '{@link org.hecha.model.evidence.ColumnAnchor#getHeaderRow <em>Header Row</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Header Row</em>' attribute.
	 * @see #getHeaderRow()
	 * @generated
	 */
	void setHeaderRow(int value);

	/**
	 * Returns the value of the '<em><b>First Row</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First row, counted from 1; 0 for the row below the headings.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>First Row</em>' attribute.
	 * @see #setFirstRow(int)
	 * @see org.hecha.model.evidence.EvidencePackage#getColumnAnchor_FirstRow()
	 * @model
	 * @generated
	 */
	int getFirstRow();

	/**
	 * Sets the value of the '{@link org.hecha.model.evidence.ColumnAnchor#getFirstRow <em>First Row</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>First Row</em>' attribute.
	 * @see #getFirstRow()
	 * @generated
	 */
	void setFirstRow(int value);

	/**
	 * Returns the value of the '<em><b>Last Row</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Last row, inclusive; 0 for the end of the table.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Last Row</em>' attribute.
	 * @see #setLastRow(int)
	 * @see org.hecha.model.evidence.EvidencePackage#getColumnAnchor_LastRow()
	 * @model
	 * @generated
	 */
	int getLastRow();

	/**
	 * Sets the value of the '{@link org.hecha.model.evidence.ColumnAnchor#getLastRow <em>Last Row</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Last Row</em>' attribute.
	 * @see #getLastRow()
	 * @generated
	 */
	void setLastRow(int value);

	/**
	 * Returns the value of the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Unit of the values in it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit</em>' attribute.
	 * @see #setUnit(String)
	 * @see org.hecha.model.evidence.EvidencePackage#getColumnAnchor_Unit()
	 * @model
	 * @generated
	 */
	String getUnit();

	/**
	 * Sets the value of the '{@link org.hecha.model.evidence.ColumnAnchor#getUnit <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' attribute.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(String value);

	/**
	 * Returns the value of the '<em><b>Filter Column</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Column that chooses rows; empty for all rows.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Filter Column</em>' attribute.
	 * @see #setFilterColumn(String)
	 * @see org.hecha.model.evidence.EvidencePackage#getColumnAnchor_FilterColumn()
	 * @model
	 * @generated
	 */
	String getFilterColumn();

	/**
	 * Sets the value of the '{@link org.hecha.model.evidence.ColumnAnchor#getFilterColumn <em>Filter Column</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Filter Column</em>' attribute.
	 * @see #getFilterColumn()
	 * @generated
	 */
	void setFilterColumn(String value);

	/**
	 * Returns the value of the '<em><b>Filter Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What stands there in the rows that count.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Filter Value</em>' attribute.
	 * @see #setFilterValue(String)
	 * @see org.hecha.model.evidence.EvidencePackage#getColumnAnchor_FilterValue()
	 * @model
	 * @generated
	 */
	String getFilterValue();

	/**
	 * Sets the value of the '{@link org.hecha.model.evidence.ColumnAnchor#getFilterValue <em>Filter Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Filter Value</em>' attribute.
	 * @see #getFilterValue()
	 * @generated
	 */
	void setFilterValue(String value);

	/**
	 * Returns the value of the '<em><b>Symbol</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Symbol of the method that the sum is for, where the source has several; empty for the only one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Symbol</em>' attribute.
	 * @see #setSymbol(String)
	 * @see org.hecha.model.evidence.EvidencePackage#getColumnAnchor_Symbol()
	 * @model
	 * @generated
	 */
	String getSymbol();

	/**
	 * Sets the value of the '{@link org.hecha.model.evidence.ColumnAnchor#getSymbol <em>Symbol</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Symbol</em>' attribute.
	 * @see #getSymbol()
	 * @generated
	 */
	void setSymbol(String value);

} // ColumnAnchor
