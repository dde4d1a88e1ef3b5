package org.hecha.verification.internal.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import org.hecha.core.text.Messages;
import org.hecha.core.text.Refusal;
import org.hecha.standard.Text;
import org.hecha.standard.Texts;

/** One object of a data file, and where it stands; whatever it lacks is refused with that place. */
final class Declaration {

    private static final Messages MESSAGES = Messages.of(Declaration.class);

    private final JsonNode node;
    private final String place;

    /** @param keys keys the object may have; any other is taken for a misspelling */
    Declaration(JsonNode node, String place, Set<String> keys) throws Refusal {
        this.node = node;
        this.place = place;
        if (!node.isObject()) {
            throw refusal("data.noObject");
        }
        for (String key : (Iterable<String>) node::fieldNames) {
            if (!keys.contains(key)) {
                throw refusal("data.keyUnknown", key, keys.stream().sorted().collect(Collectors.joining(", ")));
            }
        }
    }

    /** A text that must be there. */
    String text(String key) throws Refusal {
        String value = optional(key);
        if (value.isBlank()) {
            throw refusal("data.missing", key);
        }
        return value;
    }

    /** A text, or the empty text. */
    String optional(String key) {
        return node.path(key).asText("").strip();
    }

    /** A text in both languages that must be there. */
    Text words(String key) throws Refusal {
        Text words = optionalWords(key);
        if (words.zh().isBlank() || words.en().isBlank()) {
            throw refusal("data.language", key);
        }
        return words;
    }

    /** A text in both languages, or the empty text. */
    Text optionalWords(String key) throws Refusal {
        if (node.has(key) && !(node.get(key).hasNonNull("zh") && node.get(key).hasNonNull("en"))) {
            throw refusal("data.language", key);
        }
        return Texts.read(node.get(key), place);
    }

    /** Whether something is true; false where it is not said. */
    boolean flag(String key) throws Refusal {
        if (node.has(key) && !node.get(key).isBoolean()) {
            throw refusal("data.noFlag", key);
        }
        return node.path(key).asBoolean();
    }

    /** Words of a list, or the one word that stands in its place; empty where it is not there. */
    List<String> list(String key) throws Refusal {
        JsonNode value = node.path(key);
        List<String> words = new ArrayList<>();
        if (value.isTextual()) {
            words.add(value.asText().strip());
        } else if (!value.isMissingNode()) {
            for (JsonNode one : array(key)) {
                words.add(one.asText().strip());
            }
        }
        if (words.contains("")) {
            throw refusal("data.missing", key);
        }
        return words;
    }

    /** The objects of a list that must be there and not be empty. */
    JsonNode array(String key) throws Refusal {
        JsonNode value = node.path(key);
        if (!value.isArray() || value.isEmpty()) {
            throw refusal("data.noList", key);
        }
        return value;
    }

    /** One of the constants of an enumeration. */
    <E extends Enum<E>> E constant(String key, String word, Class<E> type) throws Refusal {
        Optional<E> found = Stream.of(type.getEnumConstants()).filter(one -> one.name().equals(word)).findFirst();
        return found.orElseThrow(() -> refusal("data.word", key, word,
                Stream.of(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "))));
    }

    /** A refusal that names the place. */
    Refusal refusal(String key, Object... arguments) {
        Object[] all = new Object[arguments.length + 1];
        all[0] = place;
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return new Refusal(MESSAGES.text(key, all));
    }
}
