/** What kept a number from being calculated, and what the checks found wrong. */
package org.hecha.ui.internal.problems;
