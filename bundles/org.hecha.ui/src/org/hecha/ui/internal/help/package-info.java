/** Help for each page, shown in the window. */
package org.hecha.ui.internal.help;
