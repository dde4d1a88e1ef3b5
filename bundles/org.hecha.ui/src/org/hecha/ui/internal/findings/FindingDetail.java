package org.hecha.ui.internal.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.hecha.core.EngagementDocument;
import org.hecha.model.evidence.Annotation;
import org.hecha.model.finding.Closure;
import org.hecha.model.finding.Finding;
import org.hecha.ui.Navigator;
import org.hecha.ui.Speech;
import org.hecha.ui.internal.sheet.Sheet;
import org.hecha.ui.page.Words;
import org.hecha.verification.finding.FindingWords;

/** Everything about one finding: what it says, where it is seen, and the dialogue with the client. */
final class FindingDetail {

    private static final Speech SPEECH = Speech.of(FindingDetail.class);

    private final Sheet sheet;
    private final Navigator navigator;

    FindingDetail(Composite parent, Navigator navigator) {
        sheet = new Sheet(parent, SPEECH.say("detailName")); //$NON-NLS-1$
        this.navigator = navigator;
    }

    void say(String sentence) {
        sheet.begin();
        sheet.muted(sentence);
        sheet.end();
    }

    void show(Finding finding, EngagementDocument document) {
        sheet.begin();
        sheet.heading("#" + finding.getNumber() + "  " + Objects.toString(finding.getTitle(), "")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        sheet.muted(SPEECH.say("facts", Words.of(finding.getState()), NextStep.of(finding).words(), Words.of(finding.getKind()), //$NON-NLS-1$
                Words.of(finding.getSeverity()), Speech.in(FindingWords.of(finding.getArea()))));
        amounts(finding);
        sheet.text(finding.getDescription());
        labelled("remedy", finding.getRemedy()); //$NON-NLS-1$
        labelled("clause", clause(finding)); //$NON-NLS-1$
        closure(finding.getClosure());
        links(finding, document);
        sheet.title(SPEECH.say("conversation")); //$NON-NLS-1$
        List<Conversation.Turn> turns = Conversation.of(finding);
        if (turns.isEmpty()) {
            sheet.muted(SPEECH.say("noTurns")); //$NON-NLS-1$
        }
        turns.forEach(turn -> {
            sheet.bubble(turn.client(), turn.head(), turn.text());
            turn.evidenceIds().forEach(id -> link(document, id, turn.client()));
        });
        sheet.end();
    }

    private void amounts(Finding finding) {
        List<String> parts = new ArrayList<>();
        if (finding.getMisstatement() != null) {
            parts.add(SPEECH.say("amount", FindingColumns.amount(finding))); //$NON-NLS-1$
        }
        if (finding.getDue() != null) {
            parts.add(SPEECH.say("due", FindingColumns.due(finding))); //$NON-NLS-1$
        }
        if (!Objects.toString(finding.getCarriedFrom(), "").isBlank()) { //$NON-NLS-1$
            parts.add(SPEECH.say("carriedFrom", finding.getCarriedFrom())); //$NON-NLS-1$
        }
        sheet.text(String.join("    ", parts)); //$NON-NLS-1$
    }

    private static String clause(Finding finding) {
        String clause = Objects.toString(finding.getClause(), ""); //$NON-NLS-1$
        String rule = Objects.toString(finding.getRuleId(), ""); //$NON-NLS-1$
        String check = rule.isEmpty() ? "" : SPEECH.say("rule", rule); //$NON-NLS-1$ //$NON-NLS-2$
        return (clause + "    " + check).strip(); //$NON-NLS-1$
    }

    private void closure(Closure closure) {
        if (closure != null) {
            labelled("closure", SPEECH.say("closedBy", Speech.in(FindingWords.of(closure.getResult())), //$NON-NLS-1$ //$NON-NLS-2$
                    Objects.toString(closure.getConclusion(), ""), Objects.toString(closure.getClosedBy(), "—"), //$NON-NLS-1$ //$NON-NLS-2$
                    Conversation.time(closure.getClosedAt())));
        }
    }

    private void labelled(String key, String text) {
        if (text != null && !text.isBlank()) {
            sheet.title(SPEECH.say(key));
            sheet.text(text);
        }
    }

    private void links(Finding finding, EngagementDocument document) {
        sheet.title(SPEECH.say("places")); //$NON-NLS-1$
        Optional<EObject> subject = document.find(finding.getSubjectId());
        subject.ifPresent(object -> sheet.link(SPEECH.say("about", Words.of(object)), false, () -> navigator.reveal(object))); //$NON-NLS-1$
        for (String id : finding.getAnnotationIds()) {
            document.find(id).filter(Annotation.class::isInstance).map(Annotation.class::cast).ifPresent(place ->
                    sheet.link(words(document, place), false, () -> navigator.reveal(place)));
        }
        if (subject.isEmpty() && finding.getAnnotationIds().isEmpty()) {
            sheet.muted(SPEECH.say("wholeEngagement")); //$NON-NLS-1$
        }
    }

    private static String words(EngagementDocument document, Annotation place) {
        String quote = Objects.toString(place.getQuote(), Objects.toString(place.getRemark(), "")) //$NON-NLS-1$
                .replaceAll("\\s+", " "); //$NON-NLS-1$ //$NON-NLS-2$
        return SPEECH.say("seenIn", Words.of(document, place.getItemId()).orElse("—"), quote); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private void link(EngagementDocument document, String id, boolean aside) {
        document.find(id).ifPresent(item -> sheet.link(SPEECH.say("evidence", Words.of(item)), aside, () -> navigator.reveal(item))); //$NON-NLS-1$
    }

    Sheet sheet() {
        return sheet;
    }
}
