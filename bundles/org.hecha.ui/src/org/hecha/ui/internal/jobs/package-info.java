/** Works in the background and how far they are. */
package org.hecha.ui.internal.jobs;
