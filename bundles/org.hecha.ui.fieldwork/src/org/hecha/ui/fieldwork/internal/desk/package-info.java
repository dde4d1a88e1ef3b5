/** What every page of fieldwork stands on: the open engagement, work in the background, a table with its buttons. UI thread. */
package org.hecha.ui.fieldwork.internal.desk;
