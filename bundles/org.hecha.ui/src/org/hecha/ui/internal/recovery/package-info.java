/** Copies of unsaved work, kept aside from the user's files, and what becomes of them after a crash. */
package org.hecha.ui.internal.recovery;
