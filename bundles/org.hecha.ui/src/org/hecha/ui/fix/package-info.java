/**
 * Quick fixes: what can be done about a problem by one undoable command. Any bundle contributes them as a Declarative Service
 * {@link org.hecha.ui.fix.QuickFixes}; the page of problems offers them (Ctrl+1).
 */
@org.osgi.annotation.versioning.Version("0.1.0") //$NON-NLS-1$
package org.hecha.ui.fix;
