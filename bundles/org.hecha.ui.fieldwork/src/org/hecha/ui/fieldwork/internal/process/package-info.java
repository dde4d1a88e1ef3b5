/** The verification as a process: steps, sign-offs, risks, plan, visits, team, and the bar that says who is next. UI thread. */
package org.hecha.ui.fieldwork.internal.process;
