/** A formula, drawn: fractions, indices, values with units. */
package org.hecha.ui.formula;
