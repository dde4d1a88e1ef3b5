package org.hecha.ui.internal.help;

/**
 * A page of help.
 *
 * @param id element id of the part it is about, or {@link HelpDesk#OVERVIEW}
 * @param title what the index says
 * @param text its text, or a sentence that there is none
 */
record HelpTopic(String id, String title, String text) {
}
