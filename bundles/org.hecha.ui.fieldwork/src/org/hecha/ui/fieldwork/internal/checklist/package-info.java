/** Checklists: forms of the standards, opened, answered in place, exported. UI thread. */
package org.hecha.ui.fieldwork.internal.checklist;
