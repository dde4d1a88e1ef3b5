/** The fixes that belong to the window itself, and what offers those of every bundle. */
package org.hecha.ui.internal.fix;
