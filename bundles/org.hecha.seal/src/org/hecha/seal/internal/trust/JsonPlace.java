package org.hecha.seal.internal.trust;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.hecha.seal.internal.Flaw;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * An object of a JSON document, read strictly: what is asked for must be there in its form, and what nobody asked for is
 * refused. Every refusal names the place as a JSON pointer.
 */
final class JsonPlace {

    private static final int LONGEST_TEXT = 4000;

    private final JsonNode node;
    private final String place;
    private final Set<String> asked = new HashSet<>();

    JsonPlace(JsonNode node, String place) throws Flaw {
        this.node = node;
        this.place = place;
        if (!node.isObject()) {
            throw new Flaw("trustListNoObject", at());
        }
    }

    /** The place itself, for sentences. */
    String at() {
        return place.isEmpty() ? "/" : place;
    }

    String at(String key) {
        return place + '/' + key;
    }

    private Optional<JsonNode> value(String key) {
        asked.add(key);
        return Optional.ofNullable(node.get(key));
    }

    private JsonNode demanded(String key) throws Flaw {
        Optional<JsonNode> value = value(key);
        if (value.isEmpty()) {
            throw new Flaw("trustListKeyMissing", at(key));
        }
        return value.get();
    }

    /** A text that is not blank and has no blanks around it. */
    String string(String key) throws Flaw {
        return text(demanded(key), at(key));
    }

    Optional<String> optionalText(String key) throws Flaw {
        Optional<JsonNode> value = value(key);
        return value.isEmpty() ? Optional.empty() : Optional.of(text(value.get(), at(key)));
    }

    private static String text(JsonNode value, String at) throws Flaw {
        if (!value.isTextual() || value.textValue().isBlank() || value.textValue().length() > LONGEST_TEXT
                || !value.textValue().strip().equals(value.textValue())) {
            throw new Flaw("trustListNoText", at, LONGEST_TEXT);
        }
        return value.textValue();
    }

    int positive(String key) throws Flaw {
        JsonNode value = demanded(key);
        if (!value.isInt() || value.intValue() < 1) {
            throw new Flaw("trustListNoNumber", at(key));
        }
        return value.intValue();
    }

    /** A moment in UTC, to the second: one way to write it. */
    Instant moment(String key) throws Flaw {
        String text = string(key);
        try {
            Instant moment = Instant.parse(text);
            if (moment.getNano() == 0 && moment.toString().equals(text)) {
                return moment;
            }
        } catch (DateTimeException e) {
            throw because(new Flaw("trustListNoMoment", at(key), text), e);
        }
        throw new Flaw("trustListNoMoment", at(key), text);
    }

    Optional<Instant> optionalMoment(String key) throws Flaw {
        return node.has(key) ? Optional.of(moment(key)) : Optional.empty();
    }

    LocalDate day(String key) throws Flaw {
        String text = string(key);
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw because(new Flaw("trustListNoDay", at(key), text), e);
        }
    }

    JsonPlace object(String key) throws Flaw {
        return new JsonPlace(demanded(key), at(key));
    }

    List<JsonPlace> objects(String key, int most) throws Flaw {
        List<JsonPlace> objects = new ArrayList<>();
        for (JsonNode element : array(key, most)) {
            objects.add(new JsonPlace(element, at(key) + '/' + objects.size()));
        }
        return objects;
    }

    List<String> texts(String key, int most) throws Flaw {
        List<String> texts = new ArrayList<>();
        for (JsonNode element : array(key, most)) {
            texts.add(text(element, at(key) + '/' + texts.size()));
        }
        return texts;
    }

    private JsonNode array(String key, int most) throws Flaw {
        JsonNode value = demanded(key);
        if (!value.isArray() || value.size() > most) {
            throw new Flaw("trustListNoArray", at(key), most);
        }
        return value;
    }

    /** Refuses keys nobody has asked for: a reader that skips what it does not know would skip a restriction. */
    void done() throws Flaw {
        for (Iterator<String> keys = node.fieldNames(); keys.hasNext();) {
            String key = keys.next();
            if (!asked.contains(key)) {
                throw new Flaw("trustListKeyUnknown", at(key));
            }
        }
    }

    private static Flaw because(Flaw flaw, Exception cause) {
        flaw.initCause(cause);
        return flaw;
    }
}
