/** The dialog of the user's preferences. */
package org.hecha.ui.internal.preferences;
