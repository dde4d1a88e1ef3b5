package org.hecha.ui.internal.findings;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.command.Command;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Messages;
import org.hecha.core.text.Refusal;
import org.hecha.model.base.Identified;
import org.hecha.model.evidence.EvidenceItem;
import org.hecha.ui.Session;
import org.hecha.ui.Speech;
import org.hecha.ui.form.Fields;
import org.hecha.ui.form.Form;
import org.hecha.ui.form.Ticks;
import org.hecha.ui.page.Words;
import org.hecha.verification.finding.FindingDialogue;

/** What one step of the dialogue about findings asks for. */
abstract class StepForm implements Form {

    static final Speech SPEECH = Speech.of(StepForm.class);

    private final Session session;

    StepForm(Session session) {
        this.session = session;
    }

    /** The command of the step. */
    abstract Command command(FindingDialogue dialogue) throws Refusal;

    /** After the step was taken. */
    void taken() {
        // Most steps leave nothing to remember.
    }

    @Override
    public final void submit() throws Refusal {
        session.execute(command(new FindingDialogue(document(), now())));
        taken();
    }

    /** The moment, to the second, as it is stored. */
    static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS);
    }

    final EngagementDocument document() {
        return session.document().orElseThrow();
    }

    final Session session() {
        return session;
    }

    /** Evidence that still counts, to be ticked. */
    final Ticks<EvidenceItem> evidence(Fields fields) {
        List<EvidenceItem> items = document().evidence().getItems().stream()
                .filter(item -> Objects.toString(item.getWithdrawnReason(), "").isBlank()).toList(); //$NON-NLS-1$
        return fields.ticks(SPEECH.say("field.evidence"), items, Words::of); //$NON-NLS-1$
    }

    /** The day somebody typed; null where nothing is. @throws Refusal where it is no day */
    static LocalDate date(String text) throws Refusal {
        try {
            return text.isBlank() ? null : LocalDate.parse(text.strip());
        } catch (DateTimeException e) {
            throw new Refusal(Messages.of(StepForm.class).text("notADate", text), e); //$NON-NLS-1$
        }
    }

    static List<String> ids(Ticks<? extends Identified> ticks) {
        return ticks.ticked().stream().map(Identified::getId).toList();
    }
}
