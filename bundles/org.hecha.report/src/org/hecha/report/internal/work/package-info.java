/** Gathers what a report prints. */
package org.hecha.report.internal.work;
