package org.hecha.scoring.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hecha.standard.Text;
import org.hecha.standard.Texts;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A place in a data file that knows its path, so that every fault can be found again.
 *
 * @param node the value, never null
 * @param file name of the file
 * @param path path of the value in it
 */
record DataNode(JsonNode node, String file, String path) {

    boolean has(String key) {
        return node.hasNonNull(key);
    }

    DataNode child(String key) {
        if (!has(key)) {
            throw fault("schemeKeyMissing", key);
        }
        return new DataNode(node.get(key), file, path.isEmpty() ? key : path + "." + key);
    }

    String string(String key) {
        String text = child(key).node.asText();
        if (text.isBlank()) {
            throw fault("schemeKeyMissing", key);
        }
        return text;
    }

    String stringOr(String key, String otherwise) {
        return has(key) ? node.get(key).asText() : otherwise;
    }

    boolean flag(String key) {
        return has(key) && node.get(key).asBoolean();
    }

    int whole(String key) {
        DataNode child = child(key);
        if (!child.node.isInt()) {
            throw child.fault("schemeNumberWrong", child.node.asText());
        }
        return child.node.asInt();
    }

    /** Decimals are written as strings, so that their digits survive. */
    BigDecimal decimal(String key) {
        DataNode child = child(key);
        try {
            if (child.node.isTextual()) {
                return new BigDecimal(child.node.asText());
            }
        } catch (NumberFormatException e) {
            throw child.fault("schemeNumberWrong", child.node.asText());
        }
        throw child.fault("schemeNumberWrong", child.node.asText());
    }

    Optional<BigDecimal> optionalDecimal(String key) {
        return has(key) ? Optional.of(decimal(key)) : Optional.empty();
    }

    Text text(String key) {
        DataNode child = child(key);
        try {
            return Texts.read(child.node, child.path);
        } catch (IllegalStateException e) {
            throw child.fault("schemeTextWrong");
        }
    }

    Text textOrNone(String key) {
        return has(key) ? text(key) : Text.NONE;
    }

    /** Elements of an array; none where the key is absent. */
    List<DataNode> list(String key) {
        List<DataNode> elements = new ArrayList<>();
        if (has(key)) {
            int index = 0;
            for (JsonNode element : node.get(key)) {
                elements.add(new DataNode(element, file, path + (path.isEmpty() ? "" : ".") + key + "[" + index++ + "]"));
            }
        }
        return elements;
    }

    List<String> strings(String key) {
        return list(key).stream().map(element -> element.node.asText()).toList();
    }

    List<Integer> numbers(String key) {
        return list(key).stream().map(element -> element.node.asInt()).toList();
    }

    /** Decimals by name, in the order of the file. */
    Map<String, BigDecimal> decimals(String key) {
        DataNode child = child(key);
        Map<String, BigDecimal> values = new LinkedHashMap<>();
        child.node.fieldNames().forEachRemaining(name -> values.put(name, child.decimal(name)));
        return values;
    }

    <E extends Enum<E>> E oneOf(String key, Class<E> type) {
        String name = string(key);
        return Arrays.stream(type.getEnumConstants()).filter(constant -> constant.name().equals(name)).findFirst()
                .orElseThrow(() -> child(key).fault("schemeWordUnknown", name, Arrays.toString(type.getEnumConstants())));
    }

    SchemeFault fault(String key, Object... arguments) {
        Object[] all = new Object[arguments.length + 2];
        all[0] = file;
        all[1] = path.isEmpty() ? "/" : path;
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        return new SchemeFault(Words.say(key, all));
    }
}
