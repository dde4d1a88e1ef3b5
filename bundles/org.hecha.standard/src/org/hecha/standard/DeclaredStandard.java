package org.hecha.standard;

import java.io.IOException;
import java.net.URL;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * A standard that is data alone: reads {@code standard.json} at the root of the bundle of the class that extends
 * it. A contribution's class is then one line with a {@code @Component} annotation.
 */
public abstract class DeclaredStandard implements Standard {

    private final String id;
    private final Text title;
    private final Text source;
    private final List<String> editions;
    private final List<DataFile> data;

    /** @throws IllegalStateException when {@code standard.json} is missing or wrong; the message says what */
    protected DeclaredStandard() {
        this("/standard.json");
    }

    /** @param declaration absolute path of the declaration in the bundle, for a bundle that holds several standards */
    protected DeclaredStandard(String declaration) {
        JsonNode root = read(declaration);
        id = text(root, "id");
        title = Texts.read(root.get("title"), declaration + " title");
        source = Texts.read(root.get("source"), declaration + " source");
        editions = list(root.get("editions")).map(JsonNode::asText).toList();
        data = list(root.get("data")).map(node -> file(text(node, "kind"), text(node, "file"))).toList();
        if (editions.isEmpty()) {
            throw new IllegalStateException(declaration + ": editions is empty; name at least one");
        }
    }

    private JsonNode read(String declaration) {
        URL location = getClass().getResource(declaration);
        if (location == null) {
            throw new IllegalStateException(declaration + " is not in the bundle of " + getClass().getName());
        }
        try {
            return new ObjectMapper().readTree(location);
        } catch (IOException e) {
            throw new IllegalStateException(declaration + " cannot be read: " + e.getMessage(), e);
        }
    }

    private DataFile file(String kind, String name) {
        URL location = getClass().getResource("/" + name);
        if (location == null) {
            throw new IllegalStateException(id + ": data file " + name + " is not in the bundle");
        }
        return new DataFile(DataFile.Kind.valueOf(kind), name, location);
    }

    private static java.util.stream.Stream<JsonNode> list(JsonNode node) {
        return node == null ? java.util.stream.Stream.empty()
                : java.util.stream.StreamSupport.stream(node.spliterator(), false);
    }

    private static String text(JsonNode node, String key) {
        JsonNode value = node.get(key);
        if (value == null || value.asText().isBlank()) {
            throw new IllegalStateException("standard.json: " + key + " is missing");
        }
        return value.asText();
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final Text title() {
        return title;
    }

    @Override
    public final Text source() {
        return source;
    }

    @Override
    public final List<String> editions() {
        return editions;
    }

    @Override
    public final List<DataFile> data() {
        return data;
    }
}
