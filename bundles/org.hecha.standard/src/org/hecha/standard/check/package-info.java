/** What a contribution implements to check an engagement: one class per rule, passed rules recorded too. */
@org.osgi.annotation.versioning.Version("0.1.0")
package org.hecha.standard.check;
