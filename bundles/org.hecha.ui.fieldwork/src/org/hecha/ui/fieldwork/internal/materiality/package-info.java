/** What stands wrong, against what was agreed to be material. UI thread. */
package org.hecha.ui.fieldwork.internal.materiality;
