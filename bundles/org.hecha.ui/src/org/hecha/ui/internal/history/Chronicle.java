package org.hecha.ui.internal.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.eclipse.emf.ecore.EObject;
import org.hecha.core.EngagementDocument;
import org.hecha.model.engagement.Engagement;
import org.hecha.model.engagement.ProcessStep;
import org.hecha.model.engagement.SignOff;
import org.hecha.model.evidence.Annotation;
import org.hecha.model.evidence.EvidenceItem;
import org.hecha.model.finding.Finding;
import org.hecha.model.finding.HistoryEntry;
import org.hecha.model.finding.Suppression;
import org.hecha.ui.Speech;
import org.hecha.ui.page.Words;
import org.hecha.verification.FindingEvent;

/** Gathers what the model keeps of who did what and when, newest first. */
final class Chronicle {

    private static final Speech SPEECH = Speech.of(Chronicle.class);

    private final EngagementDocument document;
    private final UnaryOperator<String> subjects;
    private final List<RecordRow> rows = new ArrayList<>();

    /** @param subjects what the subject of a sign-off is called */
    private Chronicle(EngagementDocument document, UnaryOperator<String> subjects) {
        this.document = document;
        this.subjects = subjects;
    }

    static List<RecordRow> of(EngagementDocument document, UnaryOperator<String> subjects) {
        Chronicle chronicle = new Chronicle(document, subjects);
        chronicle.findings();
        chronicle.signOffs();
        chronicle.evidence();
        chronicle.process();
        // Of several in one second the one written last is the newest.
        Collections.reverse(chronicle.rows);
        chronicle.rows.sort(Comparator.comparing(RecordRow::at).reversed());
        return List.copyOf(chronicle.rows);
    }

    private void add(Instant at, String by, String what, String detail, EObject object) {
        if (at != null) {
            rows.add(new RecordRow(at, by, what, detail, Optional.ofNullable(object)));
        }
    }

    private void findings() {
        for (Finding finding : document.findings().getFindings()) {
            for (HistoryEntry entry : finding.getHistory()) {
                String event = FindingEvent.of(entry.getEvent()).map(known -> Speech.in(known.text())).orElse(entry.getEvent());
                add(entry.getAt(), entry.getBy(), SPEECH.say("finding", finding.getNumber(), event), entry.getDetail(), finding); //$NON-NLS-1$
            }
        }
        add(document.findings().getCheckedAt(), "", SPEECH.say("checked"), "", null); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        for (Suppression one : document.findings().getSuppressions()) {
            EObject about = document.find(one.getSubjectId()).orElse(null);
            add(one.getAt(), one.getBy(), SPEECH.say("suppressed", one.getRuleId()), one.getReason(), about); //$NON-NLS-1$
            add(one.getWithdrawnAt(), one.getWithdrawnBy(),
                    SPEECH.say("suppressionWithdrawn", one.getRuleId()), "", about); //$NON-NLS-1$ //$NON-NLS-2$
        }
    }

    private void signOffs() {
        Engagement engagement = document.engagement();
        for (SignOff signOff : engagement.getSignOffs()) {
            String subject = subjects.apply(Objects.toString(signOff.getSubject(), "")); //$NON-NLS-1$
            add(signOff.getSignedAt(), Words.of(document, signOff.getMemberId()).orElse(signOff.getMemberId()),
                    SPEECH.say("signed", subject), signOff.getRemark(), signOff); //$NON-NLS-1$
            add(signOff.getVoidedAt(), "", SPEECH.say("voided", subject), signOff.getVoidedBy(), signOff); //$NON-NLS-1$ //$NON-NLS-2$
        }
        add(engagement.getMaterialityAt(), Words.of(document, engagement.getMaterialityBy()).orElse(engagement.getMaterialityBy()),
                SPEECH.say("materiality"), "", null); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private void evidence() {
        for (EvidenceItem item : document.evidence().getItems()) {
            add(item.getObtainedAt(), item.getObtainedBy(), SPEECH.say("obtained", Words.of(item)), item.getRemark(), item); //$NON-NLS-1$
        }
        for (Annotation place : document.evidence().getAnnotations()) {
            add(place.getCreatedAt(), place.getCreatedBy(), SPEECH.say("annotated", //$NON-NLS-1$
                    Words.of(document, place.getItemId()).orElse("—")), Objects.toString(place.getRemark(), place.getQuote()), place); //$NON-NLS-1$
        }
    }

    private void process() {
        for (ProcessStep step : document.engagement().getProcess()) {
            String owner = Words.of(document, step.getOwnerId()).orElse(""); //$NON-NLS-1$
            String name = subjects.apply(Objects.toString(step.getKind(), "")); //$NON-NLS-1$
            add(start(step.getStartedOn()), owner, SPEECH.say("stepStarted", name), "", step); //$NON-NLS-1$ //$NON-NLS-2$
            add(start(step.getCompletedOn()), owner, SPEECH.say("stepDone", name), step.getRemark(), step); //$NON-NLS-1$
        }
    }

    private static Instant start(LocalDate day) {
        return day == null ? null : day.atStartOfDay(ZoneId.systemDefault()).toInstant();
    }
}
