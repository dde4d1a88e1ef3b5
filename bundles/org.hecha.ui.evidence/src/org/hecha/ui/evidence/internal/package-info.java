/** What the pages of this bundle share. */
package org.hecha.ui.evidence.internal;
