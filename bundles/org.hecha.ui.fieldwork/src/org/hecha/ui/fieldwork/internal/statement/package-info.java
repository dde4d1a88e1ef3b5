/** The inventory as a report states it, electricity side by side, comparison, cross-checks, uncertainty. UI thread. */
package org.hecha.ui.fieldwork.internal.statement;
