package org.hecha.quantification;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.hecha.standard.Method;
import org.hecha.standard.Text;
import org.hecha.standard.calculation.Origin;
import org.hecha.standard.calculation.Term;
import org.hecha.standard.calculation.Trace;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** A derivation as JSON: every digit, decimals as strings, keys in a fixed order. */
public final class TraceJson {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private TraceJson() {
    }

    /** The derivation as one line of JSON. */
    public static String of(Trace trace) {
        try {
            return MAPPER.writeValueAsString(tree(trace));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of maps, lists and texts is always JSON", e);
        }
    }

    /** The derivation as maps, lists and strings, for a larger document; the caller may change it. */
    public static Map<String, Object> tree(Trace trace) {
        return tree(trace, EvidenceNames.NONE);
    }

    /** The same with the names of evidence beside the ids. */
    public static Map<String, Object> tree(Trace trace, EvidenceNames evidence) {
        Method method = trace.method();
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("method", method.id());
        tree.put("standard", method.standardId());
        tree.put("edition", method.edition());
        tree.put("clause", method.clause());
        tree.put("title", text(method.title()));
        tree.put("standing", method.standing().name());
        tree.put("formula", method.formula());
        tree.put("terms", trace.terms().stream().map(term -> term(term, evidence)).toList());
        tree.put("result", trace.result().toPlainString());
        tree.put("unit", trace.unit());
        return tree;
    }

    static Map<String, Object> term(Term term, EvidenceNames evidence) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("symbol", term.symbol().name());
        tree.put("title", text(term.symbol().title()));
        tree.put("role", term.symbol().role().name());
        tree.put("value", term.value().toPlainString());
        tree.put("unit", term.symbol().unit());
        tree.put("stated", term.symbol().printed().isEmpty() ? term.stated().toPlainString() : term.symbol().printed());
        tree.put("statedUnit", term.statedUnit());
        tree.put("origin", origin(term.origin(), evidence));
        return tree;
    }

    private static Map<String, Object> origin(Origin origin, EvidenceNames evidence) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("kind", origin.kind().name());
        tree.put("document", origin.documentId());
        tree.put("edition", origin.edition());
        tree.put("entry", origin.entry());
        tree.put("standing", origin.standing().name());
        tree.put("note", text(origin.note()));
        tree.put("evidence", List.copyOf(origin.evidenceIds()));
        tree.put("evidenceNames", origin.evidenceIds().stream().map(evidence::of).toList());
        if (!origin.validity().isOpen()) {
            tree.put("validity", origin.validity().range());
        }
        origin.acceptance().ifPresent(acceptance -> tree.put("accepted",
                Map.of("by", acceptance.memberId(), "name", acceptance.name(), "reason", acceptance.reason())));
        return tree;
    }

    private static Map<String, Object> text(Text text) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("zh", text.zh());
        tree.put("en", text.en());
        return tree;
    }
}
