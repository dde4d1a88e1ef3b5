package org.hecha.verification.internal.crosscheck;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.hecha.standard.Standing;
import org.hecha.standard.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Limits and word lists of the cross-checks, from {@code data/crosschecks.json}. Immutable once read. */
@Component(service = CrossLimits.class)
public final class CrossLimits {

    private static final String FILE = "/data/crosschecks.json";

    private final Map<String, CrossLimit> limits = new LinkedHashMap<>();
    private final Map<String, List<String>> lists = new LinkedHashMap<>();

    @Activate
    public CrossLimits() {
        try (InputStream stream = CrossLimits.class.getResourceAsStream(FILE)) {
            JsonNode root = new ObjectMapper().readTree(stream);
            root.path("limits").forEach(this::limit);
            root.path("lists").forEach(this::list);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    private void limit(JsonNode node) {
        String id = node.path("id").asText();
        if (!node.path("value").isTextual() || !node.hasNonNull("source")) {
            throw new IllegalStateException(FILE + ": " + id + " needs a value and a source");
        }
        limits.put(id, new CrossLimit(id, new BigDecimal(node.get("value").textValue()), node.path("share").asBoolean(),
                Standing.valueOf(node.path("standing").asText()), Texts.read(node.get("source"), FILE + " " + id)));
    }

    private void list(JsonNode node) {
        List<String> values = new ArrayList<>();
        node.path("values").forEach(value -> values.add(value.asText()));
        lists.put(node.path("id").asText(), List.copyOf(values));
    }

    CrossLimit limit(String id) {
        CrossLimit limit = limits.get(id);
        if (limit == null) {
            throw new IllegalStateException(FILE + ": limit " + id + " is missing");
        }
        return limit;
    }

    List<String> list(String id) {
        List<String> list = lists.get(id);
        if (list == null) {
            throw new IllegalStateException(FILE + ": list " + id + " is missing");
        }
        return list;
    }
}
