package org.hecha.verification.internal.audit;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.hecha.core.text.Localized;
import org.hecha.core.text.Messages;
import org.hecha.standard.DataFile;
import org.hecha.standard.Standard;
import org.hecha.standard.Text;
import org.hecha.standard.Texts;

/** Limits and tolerances that the installed standards declare. Filled once while it is read, then only asked. */
public final class AuditData {

    private final List<Tolerance> siblings = new ArrayList<>();
    private final List<Tolerance> stated = new ArrayList<>();
    private final List<GapRule> gaps = new ArrayList<>();
    private final List<Lag> lags = new ArrayList<>();
    private final List<FuelClass> classes = new ArrayList<>();
    private final List<Localized> problems = new ArrayList<>();

    private AuditData() {
    }

    /** Reads every AUDIT file; one that is wrong is left out as a whole and said. */
    static AuditData of(List<Standard> standards) {
        AuditData data = new AuditData();
        for (Standard standard : standards) {
            standard.data().stream().filter(file -> file.kind() == DataFile.Kind.AUDIT)
                    .forEach(file -> data.read(standard.id(), file));
        }
        return data;
    }

    private void read(String standardId, DataFile file) {
        try (InputStream stream = file.open()) {
            AuditData one = new AuditData();
            one.take(new ObjectMapper().readTree(stream).path("audit"));
            siblings.addAll(one.siblings);
            stated.addAll(one.stated);
            gaps.addAll(one.gaps);
            lags.addAll(one.lags);
            classes.addAll(one.classes);
        } catch (IOException | RuntimeException e) {
            problems.add(Messages.of(AuditData.class).text("limitsUnreadable", standardId, file.name(),
                    String.valueOf(e.getMessage())));
        }
    }

    private void take(JsonNode root) {
        if (!root.isObject()) {
            throw new IllegalStateException("object audit is missing");
        }
        root.path("siblings").forEach(node -> siblings.add(tolerance(node, "deviation")));
        root.path("stated").forEach(node -> stated.add(tolerance(node, "tolerance")));
        if (root.has("gaps")) {
            JsonNode node = root.get("gaps");
            gaps.add(new GapRule(decimal(node, "share"), node.path("rows").asInt(1), reason(node)));
        }
        root.path("lags").forEach(
                node -> lags.add(new Lag(texts(node.path("tables")), node.path("years").asInt(),
                        texts(node.path("newestFor")), reason(node))));
        root.path("classes").forEach(node -> classes.add(new FuelClass(text(node, "id"),
                Texts.read(node.get("title"), "title"), texts(node.path("rows")), limits(node), reason(node))));
    }

    private static List<Limit> limits(JsonNode node) {
        List<Limit> limits = new ArrayList<>();
        node.path("limits").forEach(limit -> limits.add(new Limit(text(limit, "column"), decimal(limit, "min"),
                decimal(limit, "max"), text(limit, "unit"))));
        return limits;
    }

    private static Tolerance tolerance(JsonNode node, String key) {
        return new Tolerance(text(node, "column"), decimal(node, key), reason(node));
    }

    private static Text reason(JsonNode node) {
        text(node.path("reason"), "zh");
        return Texts.read(node.get("reason"), "reason");
    }

    private static BigDecimal decimal(JsonNode node, String key) {
        return new BigDecimal(text(node, key));
    }

    private static String text(JsonNode node, String key) {
        if (!node.path(key).isTextual()) {
            throw new IllegalStateException("text " + key + " is missing in " + node);
        }
        return node.get(key).textValue();
    }

    private static Set<String> texts(JsonNode list) {
        Set<String> texts = new HashSet<>();
        list.forEach(element -> texts.add(element.asText()));
        return texts;
    }

    /** How far a column of one table may be from the median of all tables. */
    Optional<Tolerance> sibling(String column) {
        return find(siblings, column);
    }

    /** How far a stated value may be outside the range of all tables. */
    public Optional<Tolerance> stated(String column) {
        return find(stated, column);
    }

    private static Optional<Tolerance> find(List<Tolerance> tolerances, String column) {
        return tolerances.stream().filter(tolerance -> tolerance.column().equals(column)).findFirst();
    }

    Optional<GapRule> gaps() {
        return gaps.stream().findFirst();
    }

    /** How far the data of a series are behind, where its years are not meant for reporting years themselves. */
    public Optional<Lag> lag(String tableId) {
        return lags.stream().filter(lag -> lag.tables().contains(tableId)).findFirst();
    }

    /** The class of a fuel. @param key row key */
    public Optional<FuelClass> classOf(String key) {
        return classes.stream().filter(fuels -> fuels.rows().contains(key)).findFirst();
    }

    List<Localized> problems() {
        return List.copyOf(problems);
    }
}
