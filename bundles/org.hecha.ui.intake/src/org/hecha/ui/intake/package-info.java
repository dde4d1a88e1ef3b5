/** Intake: new engagements, imports of workbooks. */
@org.osgi.annotation.versioning.Version("0.1.0")
package org.hecha.ui.intake;
