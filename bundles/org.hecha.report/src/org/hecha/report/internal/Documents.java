package org.hecha.report.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.hecha.model.evidence.Annotation;
import org.hecha.model.evidence.EvidenceItem;
import org.hecha.report.ReportContent;
import org.hecha.report.VerifierWork.Titled;

/** Annex 4: the supporting documents by kind, with both digests and the places in them that prove something. */
final class Documents extends Section {

    private static final int MOST_ROWS = 500;

    private final Names names;

    Documents(ReportContent content, Words words, Flow flow, Names names) {
        super(content, words, flow);
        this.names = names;
    }

    @Override
    void write() throws IOException {
        flow.heading(words.say("annexEvidence")); //$NON-NLS-1$
        List<EvidenceItem> items = content.evidence().getItems();
        if (items.isEmpty()) {
            flow.paragraph(words.say("noEvidence")); //$NON-NLS-1$
            return;
        }
        SortedMap<String, List<EvidenceItem>> kinds = new TreeMap<>();
        items.stream().limit(MOST_ROWS).forEach(item -> kinds.computeIfAbsent(Words.text(item.getKind()), any -> new ArrayList<>()).add(item));
        for (var kind : kinds.entrySet()) {
            flow.subheading(kind.getKey().isEmpty() ? words.say("kindNotStated") : words.title(Titled.EVIDENCE_KIND, kind.getKey())); //$NON-NLS-1$
            table("noEvidence", "file documentFacts digests", kind.getValue().stream().map(this::item).toList(), 3, 2.6f, 4.2f); //$NON-NLS-1$ //$NON-NLS-2$
        }
        if (items.size() > MOST_ROWS) {
            flow.paragraph(words.say("moreRows", items.size() - MOST_ROWS)); //$NON-NLS-1$
        }
        List<List<String>> places = content.evidence().getAnnotations().stream().limit(MOST_ROWS).map(this::place).toList();
        if (!places.isEmpty()) {
            flow.subheading(words.say("annexPlaces")); //$NON-NLS-1$
            table("noEvidence", "file place quote concerns", places, 2.6f, 2, 3.4f, 2); //$NON-NLS-1$ //$NON-NLS-2$
        }
    }

    private List<String> item(EvidenceItem item) {
        String effective = item.getEffectiveStart() == null && item.getEffectiveEnd() == null ? "" //$NON-NLS-1$
                : words.say("effective", Words.day(item.getEffectiveStart()), Words.day(item.getEffectiveEnd())); //$NON-NLS-1$
        return List.of(lines(item.getPath(), item.getName() == null || Words.text(item.getPath()).endsWith(item.getName()) ? "" : item.getName()), //$NON-NLS-1$
                lines(words.say("bytes", String.valueOf(item.getSize())), words.labelled("issuedBy", item.getIssuer()), effective, //$NON-NLS-1$ //$NON-NLS-2$
                        words.labelled("obtainedFrom", item.getObtainedFrom()), item.isOriginal() ? words.say("originalSeen") : "", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                        words.labelled("withdrawnDocument", item.getWithdrawnReason())), //$NON-NLS-1$
                lines(words.labelled("sha256", item.getSha256()), words.labelled("sm3", item.getSm3()))); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private List<String> place(Annotation annotation) {
        return List.of(lines(names.of(annotation.getItemId())), Place.of(annotation.getAnchor(), words),
                lines(annotation.getQuote(), annotation.getRemark()), lines(names.of(annotation.getSubjectId())));
    }
}
