/** Checklists: forms that installed standards declare, opened in an engagement, answered by its team. */
@org.osgi.annotation.versioning.Version("0.1.0")
package org.hecha.verification.checklist;
