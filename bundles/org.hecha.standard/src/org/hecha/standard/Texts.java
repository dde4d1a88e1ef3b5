package org.hecha.standard;

import com.fasterxml.jackson.databind.JsonNode;

/** Reads {@code {"zh": …, "en": …}} from data files. */
public final class Texts {

    private Texts() {
    }

    /**
     * @param node the object, or null
     * @param where named in the message when a language is missing
     * @return the text; {@link Text#NONE} for null
     * @throws IllegalStateException when one of the two languages is missing
     */
    public static Text read(JsonNode node, String where) {
        if (node == null || node.isNull()) {
            return Text.NONE;
        }
        if (!node.hasNonNull("zh") || !node.hasNonNull("en")) {
            throw new IllegalStateException(where + ": zh and en are both needed");
        }
        return new Text(node.get("zh").asText(), node.get("en").asText());
    }
}
