package org.hecha.ui.evidence.internal.page;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.eclipse.swt.widgets.Composite;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Numbers;
import org.hecha.evidence.place.Places;
import org.hecha.model.evidence.Annotation;
import org.hecha.model.evidence.AnnotationPurpose;
import org.hecha.model.evidence.EvidenceItem;
import org.hecha.model.finding.Finding;
import org.hecha.ui.Session;
import org.hecha.ui.Speech;
import org.hecha.ui.evidence.internal.mark.Place;
import org.hecha.ui.page.Words;
import org.hecha.ui.widgets.Column;
import org.hecha.ui.widgets.Grid;
import org.hecha.ui.widgets.document.Mark;
import org.hecha.ui.widgets.document.Region;

/** The anchors of one item: what for, whether they hold, where, about what, with what stands there. */
final class AnchorTable {

    private static final Speech SPEECH = Speech.of(AnchorTable.class);

    private final Session session;
    private final Places places;
    private final AnchorStates states;
    private final Grid<Annotation> grid;

    /** @param places null where the service does not run */
    AnchorTable(Composite parent, Session session, Places places, AnchorStates states) {
        this.session = session;
        this.places = places;
        this.states = states;
        this.grid = new Grid<>(parent, SPEECH.say("anchors"), List.of(words("purpose", 90, this::label), //$NON-NLS-1$ //$NON-NLS-2$
                words("state", 110, states::word).withImage(states::sign).withTooltip(states::sentence), //$NON-NLS-1$
                words("subject", 130, this::subject), words("content", 160, AnchorTable::content), //$NON-NLS-1$ //$NON-NLS-2$
                words("place", 160, this::place), words("remark", 120, one -> Objects.toString(one.getRemark(), "")))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    private static Column<Annotation> words(String id, int width, Function<Annotation, String> text) {
        return Column.words(id, SPEECH.say("anchor." + id), width, text); //$NON-NLS-1$
    }

    Grid<Annotation> grid() {
        return grid;
    }

    /** Shows the anchors of an item. @param item null for none */
    void fill(EngagementDocument document, EvidenceItem item) {
        grid.rows(document == null || item == null ? List.of() : document.evidence().getAnnotations().stream()
                .filter(one -> item.getId().equals(one.getItemId()) && one.getAnchor() != null).toList());
    }

    /** What an anchor is for, in a word; a finding with its number. */
    String label(Annotation annotation) {
        String word = SPEECH.say("purpose." + purpose(annotation).getName()); //$NON-NLS-1$
        return session.document().flatMap(open -> Sights.goal(open, annotation)).filter(Finding.class::isInstance)
                .map(finding -> word + " #" + ((Finding) finding).getNumber()).orElse(word); //$NON-NLS-1$
    }

    /** An anchor as it is drawn over its file; one that does not hold says so. */
    Mark mark(Annotation annotation, Region region) {
        Mark.Tone tone = Mark.Tone.valueOf(purpose(annotation).getName());
        return states.isBroken(annotation) ? new Mark(annotation.getId(), region, tone,
                SPEECH.say("brokenMark", label(annotation), states.word(annotation)), states.sign(annotation)) //$NON-NLS-1$
                : new Mark(annotation.getId(), region, tone, label(annotation));
    }

    private static AnnotationPurpose purpose(Annotation annotation) {
        return annotation.getPurpose() == null ? AnnotationPurpose.NOTE : annotation.getPurpose();
    }

    private String subject(Annotation annotation) {
        return session.document().flatMap(open -> Words.of(open, annotation.getSubjectId())).orElse(""); //$NON-NLS-1$
    }

    private static String content(Annotation annotation) {
        if (annotation.getValue() != null) {
            return Numbers.grouped(annotation.getValue()) + Words.unit(annotation.getUnit());
        }
        String quote = Objects.toString(annotation.getQuote(), "").replaceAll("\\s+", " "); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        return quote.startsWith("pixels ") ? SPEECH.say("picture") : quote; //$NON-NLS-1$ //$NON-NLS-2$
    }

    private String place(Annotation annotation) {
        return places == null ? "" : Place.where(places.typed(annotation.getAnchor())); //$NON-NLS-1$
    }
}
