/** Which months of each source activity data and evidence cover. UI thread. */
package org.hecha.ui.fieldwork.internal.coverage;
