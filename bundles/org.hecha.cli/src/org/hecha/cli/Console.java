package org.hecha.cli;

import java.io.PrintStream;
import java.util.Locale;

import org.hecha.core.text.Localized;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Where a verb writes. With {@code --json} standard output holds one JSON object and nothing else; progress and
 * errors go to standard error.
 */
public class Console {

    private static final ObjectMapper MAPPER = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private final PrintStream out;
    private final PrintStream err;
    private final Locale locale;
    private final boolean json;

    Console(PrintStream out, PrintStream err, Locale locale, boolean json) {
        this.out = out;
        this.err = err;
        this.locale = locale;
        this.json = json;
    }

    public Locale locale() {
        return locale;
    }

    public boolean json() {
        return json;
    }

    /** A line for a person; nothing with {@code --json}. */
    public void say(Localized text) {
        line(text.in(locale));
    }

    /** As above, already in the user's language or the same in both. */
    public void line(String text) {
        if (!json) {
            out.println(text);
        }
    }

    /** This console without the JSON answers of a step, for a verb that gives one answer over several steps. */
    public Console asText() {
        return new Console(out, err, locale, json) {
            @Override
            public void answer(ObjectNode tree) {
                // The verb that runs the step answers for it.
            }
        };
    }

    /** This console with {@code --json}, for a verb that is told so in another way. */
    public Console asJson() {
        return new Console(out, err, locale, true);
    }

    /** A new empty JSON object. */
    public ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    /** A JSON tree of maps, lists and strings. */
    public JsonNode tree(Object value) {
        return MAPPER.valueToTree(value);
    }

    /** The answer as JSON; nothing without {@code --json}. */
    public void answer(ObjectNode tree) {
        if (json) {
            out.println(render(tree));
        }
    }

    /** One sentence about what went wrong. */
    public void error(String sentence) {
        err.println("hecha: " + sentence); //$NON-NLS-1$
        if (json) {
            out.println(render(object().put("error", sentence))); //$NON-NLS-1$
        }
    }

    /** As above, with more to say to a program. */
    public void error(Localized sentence, ObjectNode more) {
        err.println("hecha: " + sentence.in(locale)); //$NON-NLS-1$
        answer(more.put("error", sentence.in(locale))); //$NON-NLS-1$
    }

    /** A progress line; goes to standard error so that it never mixes with an answer. */
    public void progress(Localized text) {
        err.println(text.in(locale));
    }

    PrintStream out() {
        return out;
    }

    PrintStream err() {
        return err;
    }

    private static String render(ObjectNode tree) {
        try {
            return MAPPER.writeValueAsString(tree);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
