/** Calculation and checks in the background. */
package org.hecha.ui.internal.calculation;
