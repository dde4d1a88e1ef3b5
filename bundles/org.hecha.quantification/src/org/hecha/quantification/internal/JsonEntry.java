package org.hecha.quantification.internal;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.hecha.core.text.Messages;
import org.hecha.core.text.Refusal;
import org.hecha.quantification.internal.number.Exact;
import org.hecha.standard.Text;
import org.hecha.standard.Texts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;

/** One object of a data file and the place where it stands, so that whatever is wrong with it can be said exactly. */
public final class JsonEntry {

    private static final Messages MESSAGES = Messages.of(JsonEntry.class);
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final JsonNode node;
    private final String where;

    private JsonEntry(JsonNode node, String where) {
        this.node = node;
        this.where = where;
    }

    /** Reads a whole file. @param name named in messages */
    public static JsonEntry read(InputStream in, String name) throws Refusal {
        try {
            JsonNode root = MAPPER.readTree(in);
            if (root == null || !root.isObject()) {
                throw new Refusal(MESSAGES.text("jsonNoObject", name));
            }
            return new JsonEntry(root, name);
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw new Refusal(MESSAGES.text("jsonBroken", name, String.valueOf(line), e.getOriginalMessage()), e);
        } catch (IOException e) {
            throw new Refusal(MESSAGES.text("fileUnreadable", name, String.valueOf(e.getMessage())), e);
        }
    }

    /** File and path inside it. */
    public String where() {
        return where;
    }

    /** A copy of this entry that calls itself by the id it turned out to have. */
    public JsonEntry named(String name) {
        return new JsonEntry(node, where + " (" + name + ")");
    }

    public String text(String key) throws Refusal {
        return optionalText(key).orElseThrow(() -> new Refusal(MESSAGES.text("jsonMissing", where, key)));
    }

    public Optional<String> optionalText(String key) throws Refusal {
        JsonNode value = node.get(key);
        if (value == null || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isTextual()) {
            throw new Refusal(MESSAGES.text("jsonNotText", where, key));
        }
        return value.textValue().isBlank() ? Optional.empty() : Optional.of(value.textValue().strip());
    }

    /** A number written as text, so that its digits survive. */
    public Optional<BigDecimal> optionalDecimal(String key) throws Refusal {
        Optional<String> text = optionalText(key);
        return text.isEmpty() ? Optional.empty() : Optional.of(decimal(key, text.get()));
    }

    public BigDecimal decimal(String key) throws Refusal {
        return decimal(key, text(key));
    }

    private BigDecimal decimal(String key, String text) throws Refusal {
        try {
            return Numbers.plausible(new BigDecimal(text));
        } catch (ArithmeticException | NumberFormatException e) {
            throw new Refusal(MESSAGES.text("jsonNotDecimal", where, key, text), e);
        }
    }

    /** A decimal or a fraction of two. */
    public Exact exact(String key) throws Refusal {
        String text = text(key);
        try {
            return Exact.parse(text);
        } catch (NumberFormatException e) {
            throw new Refusal(MESSAGES.text("jsonNotDecimal", where, key, text), e);
        }
    }

    public int integer(String key, int absent) throws Refusal {
        JsonNode value = node.get(key);
        if (value == null || value.isNull()) {
            return absent;
        }
        if (!value.isInt()) {
            throw new Refusal(MESSAGES.text("jsonNotInteger", where, key));
        }
        return value.intValue();
    }

    public boolean flag(String key) throws Refusal {
        JsonNode value = node.get(key);
        if (value != null && !value.isBoolean()) {
            throw new Refusal(MESSAGES.text("jsonNotFlag", where, key));
        }
        return value != null && value.booleanValue();
    }

    public Optional<LocalDate> optionalDay(String key) throws Refusal {
        Optional<String> text = optionalText(key);
        try {
            return text.map(LocalDate::parse);
        } catch (DateTimeException e) {
            throw new Refusal(MESSAGES.text("jsonNotDay", where, key, text.orElse("")), e);
        }
    }

    public <E extends Enum<E>> E choice(Class<E> type, String key) throws Refusal {
        return constant(type, text(key), where, key);
    }

    /** The constant of that name. @param where and {@code key} say where the name stands */
    public static <E extends Enum<E>> E constant(Class<E> type, String name, String where, String key) throws Refusal {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        throw new Refusal(MESSAGES.text("jsonNotChoice", where, key, name,
                Arrays.stream(type.getEnumConstants()).map(Enum::name).toList().toString()));
    }

    /** A text in both languages; {@link Text#NONE} where it is absent. */
    public Text localized(String key) throws Refusal {
        try {
            return Texts.read(node.get(key), key);
        } catch (IllegalStateException e) {
            throw new Refusal(MESSAGES.text("jsonOneLanguage", where, key), e);
        }
    }

    /** The entries of a list; none where it is absent. */
    public List<JsonEntry> list(String key) throws Refusal {
        JsonNode value = node.get(key);
        if (value == null) {
            return List.of();
        }
        if (!value.isArray()) {
            throw new Refusal(MESSAGES.text("jsonNotList", where, key));
        }
        List<JsonEntry> entries = new ArrayList<>();
        for (JsonNode element : value) {
            JsonEntry entry = new JsonEntry(element, where + " " + key + "[" + (entries.size() + 1) + "]");
            if (!element.isObject()) {
                throw new Refusal(MESSAGES.text("jsonNoObject", entry.where));
            }
            entries.add(entry);
        }
        return entries;
    }

    /** The entries of a list that must be there. */
    public List<JsonEntry> requiredList(String key) throws Refusal {
        if (!node.has(key)) {
            throw new Refusal(MESSAGES.text("jsonMissing", where, key));
        }
        return list(key);
    }

    /** A list of texts; none where it is absent. */
    public List<String> texts(String key) throws Refusal {
        return texts(node.get(key), key);
    }

    private List<String> texts(JsonNode value, String key) throws Refusal {
        List<String> texts = new ArrayList<>();
        for (JsonNode element : value == null ? MissingNode.getInstance() : value) {
            if (!element.isTextual()) {
                throw new Refusal(MESSAGES.text("jsonNotText", where, key));
            }
            texts.add(element.textValue());
        }
        return texts;
    }

    /** A list of lists of texts; none where it is absent. */
    public List<List<String>> textLists(String key) throws Refusal {
        List<List<String>> lists = new ArrayList<>();
        JsonNode value = node.get(key);
        for (JsonNode element : value == null ? MissingNode.getInstance() : value) {
            if (!element.isArray()) {
                throw new Refusal(MESSAGES.text("jsonNotList", where, key));
            }
            lists.add(texts(element, key));
        }
        return lists;
    }

    /** The object under {@code key}; an empty one where it is absent. */
    public JsonEntry object(String key) throws Refusal {
        JsonNode value = node.get(key);
        if (value != null && !value.isObject()) {
            throw new Refusal(MESSAGES.text("jsonNoObject", where + " " + key));
        }
        return new JsonEntry(value == null ? MAPPER.createObjectNode() : value, where + " " + key);
    }

    /** The keys of this object, sorted. */
    public List<String> keys() {
        SortedMap<String, JsonNode> sorted = new TreeMap<>();
        node.fields().forEachRemaining(field -> sorted.put(field.getKey(), field.getValue()));
        return List.copyOf(sorted.keySet());
    }
}
