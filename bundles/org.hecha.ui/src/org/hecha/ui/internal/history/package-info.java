/** What was done in this session, and what the engagement keeps for good of who did what and when. */
package org.hecha.ui.internal.history;
