package org.hecha.verification.opinion;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hecha.model.engagement.AssuranceLevel;
import org.hecha.model.engagement.OpinionKind;
import org.hecha.model.engagement.StatementKind;
import org.hecha.standard.DataFile;
import org.hecha.standard.Standing;
import org.hecha.standard.Text;
import org.hecha.standard.Texts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The wording of opinions that one standard declares. Immutable once read. */
public final class OpinionTexts {

    /** What stands around the opinion itself. */
    public enum Paragraph {
        ADDRESS, IDENTIFICATION, BASIS, FINDINGS, QUALIFICATION, REASON, SCOPE_LIMITATION, USE,
        /** What the opinion rests on where the verifier does not say; not a paragraph of its own. */
        PROCEDURES,
        /** Up to which moment the register of findings was taken into account. */
        AS_OF
    }

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)\\}");
    private static final Set<String> KNOWN = known();

    private final String standardId;
    private final Standing standing;
    private final Text source;
    private final Map<StatementKind, Text> subjects = new EnumMap<>(StatementKind.class);
    private final Map<OpinionKind, Map<AssuranceLevel, Text>> opinions = new EnumMap<>(OpinionKind.class);
    private final Map<Paragraph, Text> paragraphs = new EnumMap<>(Paragraph.class);
    private final Map<AssuranceLevel, List<Expectation>> expectations = new EnumMap<>(AssuranceLevel.class);

    private OpinionTexts(String standardId, JsonNode root, String file) {
        this.standardId = standardId;
        standing = Standing.valueOf(root.path("standing").asText());
        source = Texts.read(root.get("source"), file + " source");
        for (StatementKind kind : StatementKind.values()) {
            subjects.put(kind, text(root.path("subjects"), kind.getName(), file));
        }
        for (OpinionKind kind : OpinionKind.values()) {
            Map<AssuranceLevel, Text> levels = new EnumMap<>(AssuranceLevel.class);
            for (AssuranceLevel level : AssuranceLevel.values()) {
                levels.put(level, text(root.path("opinions").path(kind.getName()), level.getName(), file));
            }
            opinions.put(kind, levels);
        }
        for (Paragraph paragraph : Paragraph.values()) {
            paragraphs.put(paragraph, text(root.path("paragraphs"), paragraph.name(), file));
        }
        for (AssuranceLevel level : AssuranceLevel.values()) {
            List<Expectation> list = new ArrayList<>();
            root.path("expectations").path(level.getName()).forEach(node -> list.add(new Expectation(
                    Expectation.Test.valueOf(node.path("test").asText()), Texts.read(node.get("text"), file))));
            expectations.put(level, List.copyOf(list));
        }
    }

    /**
     * Reads an OPINIONS file.
     *
     * @throws IOException where it cannot be read
     * @throws IllegalArgumentException where it is not what it must be; the message names file and key
     */
    public static OpinionTexts read(String standardId, DataFile file) throws IOException {
        try (InputStream stream = file.open()) {
            return new OpinionTexts(standardId, new ObjectMapper().readTree(stream), file.name());
        } catch (IllegalStateException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    private static Text text(JsonNode node, String key, String file) {
        String where = file + ' ' + key;
        if (!node.has(key)) {
            throw new IllegalArgumentException(where + " is missing");
        }
        Text text = Texts.read(node.get(key), where);
        for (String words : new String[] { text.zh(), text.en() }) {
            Matcher matcher = PLACEHOLDER.matcher(words);
            while (matcher.find()) {
                if (!KNOWN.contains(matcher.group(1))) {
                    throw new IllegalArgumentException(where + ": {" + matcher.group(1) + "} is not known");
                }
            }
        }
        return text;
    }

    private static Set<String> known() {
        Set<String> known = new HashSet<>(OpinionFacts.MORE);
        for (OpinionField field : OpinionField.values()) {
            known.add(field.placeholder());
        }
        return known;
    }

    /** The standard that declares the wording. */
    public String standardId() {
        return standardId;
    }

    /** How sure the wording is; shown with it. */
    public Standing standing() {
        return standing;
    }

    /** Where it comes from. */
    public Text source() {
        return source;
    }

    /** What the statement is called. */
    public Text subject(StatementKind kind) {
        return subjects.get(kind);
    }

    /** The sentence that gives the opinion: in the positive form of reasonable or the negative one of limited assurance. */
    public Text opinion(OpinionKind kind, AssuranceLevel level) {
        return opinions.get(kind).get(level);
    }

    /** What stands around it. */
    public Text paragraph(Paragraph paragraph) {
        return paragraphs.get(paragraph);
    }

    /** The evidence that a level expects. */
    public List<Expectation> expectations(AssuranceLevel level) {
        return expectations.get(level);
    }

    /** A text with its placeholders filled in; one without a value stays empty. */
    static String fill(Text text, Map<String, String> values, Locale language) {
        return PLACEHOLDER.matcher(text.in(language))
                .replaceAll(match -> Matcher.quoteReplacement(values.getOrDefault(match.group(1), "")));
    }
}
