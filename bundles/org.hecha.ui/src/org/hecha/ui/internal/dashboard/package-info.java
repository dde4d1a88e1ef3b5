/** The open engagement at a glance. */
package org.hecha.ui.internal.dashboard;
