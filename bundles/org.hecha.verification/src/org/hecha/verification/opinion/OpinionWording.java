package org.hecha.verification.opinion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.hecha.model.engagement.AssuranceLevel;
import org.hecha.model.engagement.OpinionKind;
import org.hecha.model.engagement.StatementKind;
import org.hecha.verification.opinion.OpinionTexts.Paragraph;

/** Puts the words of an opinion together: the same facts and texts give the same words. Without state. */
public final class OpinionWording {

    private OpinionWording() {
    }

    /**
     * The whole wording, one paragraph a line.
     *
     * @param texts wording that a standard declares
     * @param kind kind of opinion
     * @param level reasonable assurance is worded positively, limited assurance negatively
     * @param statements what is spoken about, each in an opinion of its own
     * @param values by the name of the placeholder: {@code organization}, {@code period}, {@code criteria},
     *        {@code total}, {@code threshold}, {@code basis}, {@code qualification}, {@code scopeLimitation} and the
     *        other fields; a paragraph whose matter is empty is left out
     * @param language language of the engagement
     */
    public static String of(OpinionTexts texts, OpinionKind kind, AssuranceLevel level, List<StatementKind> statements,
            Map<String, String> values, Locale language) {
        List<String> paragraphs = new ArrayList<>();
        add(paragraphs, texts, Paragraph.ADDRESS, "addressee", values, language);
        add(paragraphs, texts, Paragraph.IDENTIFICATION, "organization", values, language);
        add(paragraphs, texts, Paragraph.SCOPE_LIMITATION, "scopeLimitation", values, language);
        add(paragraphs, texts, kind == OpinionKind.MODIFIED ? Paragraph.QUALIFICATION : Paragraph.REASON, "qualification",
                values, language);
        for (StatementKind statement : statements.isEmpty() ? List.of(StatementKind.INVENTORY) : statements) {
            Map<String, String> more = new HashMap<>(values);
            more.put("subject", OpinionTexts.fill(texts.subject(statement), values, language));
            paragraphs.add(OpinionTexts.fill(texts.opinion(kind, level), more, language));
        }
        add(paragraphs, texts, Paragraph.FINDINGS, "findings", values, language);
        add(paragraphs, texts, Paragraph.BASIS, "basis", values, language);
        add(paragraphs, texts, Paragraph.USE, "intendedUse", values, language);
        return String.join("\n", paragraphs);
    }

    private static void add(List<String> paragraphs, OpinionTexts texts, Paragraph paragraph, String matter,
            Map<String, String> values, Locale language) {
        if (!values.getOrDefault(matter, "").isBlank()) {
            paragraphs.add(OpinionTexts.fill(texts.paragraph(paragraph), values, language));
        }
    }
}
