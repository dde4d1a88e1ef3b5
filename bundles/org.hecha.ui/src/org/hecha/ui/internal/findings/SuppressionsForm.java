package org.hecha.ui.internal.findings;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Messages;
import org.hecha.core.text.Refusal;
import org.hecha.model.engagement.TeamRole;
import org.hecha.model.finding.Suppression;
import org.hecha.ui.Session;
import org.hecha.ui.Speech;
import org.hecha.ui.form.Fields;
import org.hecha.ui.form.Form;
import org.hecha.ui.page.Acting;
import org.hecha.ui.page.Words;
import org.hecha.ui.widgets.Column;
import org.hecha.ui.widgets.Grid;
import org.hecha.verification.Verification;
import org.hecha.verification.suppression.SuppressionDialogue;
import org.hecha.verification.suppression.SuppressionState;

/** The checks that are or were set aside; the chosen one is taken back. */
final class SuppressionsForm implements Form {

    private static final Speech SPEECH = Speech.of(SuppressionsForm.class);
    private static final int ROWS_IN_SIGHT = 8;

    private final Session session;
    private final Acting acting;
    private final Verification verification;
    private Grid<Suppression> grid;
    private People by;

    /** @param verification knows the rules; null where the service is missing, then nothing can be taken back */
    SuppressionsForm(Session session, Acting acting, Verification verification) {
        this.session = session;
        this.acting = acting;
        this.verification = verification;
    }

    @Override
    public void create(Fields fields) {
        EngagementDocument document = session.document().orElseThrow();
        List<Suppression> all = document.findings().getSuppressions();
        fields.sentence(SPEECH.say(all.isEmpty() ? "suppression.none" : "suppression.choose")); //$NON-NLS-1$ //$NON-NLS-2$
        grid = new Grid<>(fields.area(), SPEECH.say("suppression.table"), List.of( //$NON-NLS-1$
                words("state", 70, one -> Speech.in(SuppressionState.of(one, LocalDate.now()).text())), //$NON-NLS-1$
                words("rule", 150, Suppression::getRuleId), //$NON-NLS-1$
                words("scope", 140, one -> Words.of(document, one.getSubjectId()) //$NON-NLS-1$
                        .orElseGet(() -> SPEECH.say("wholeEngagement"))), //$NON-NLS-1$
                words("reason", 220, one -> Objects.toString(one.getReason(), "")), //$NON-NLS-1$ //$NON-NLS-2$
                words("by", 80, one -> Objects.toString(one.getBy(), "")), //$NON-NLS-1$ //$NON-NLS-2$
                words("until", 90, one -> Objects.toString(one.getExpires(), "")), //$NON-NLS-1$ //$NON-NLS-2$
                words("withdrawnBy", 90, one -> Objects.toString(one.getWithdrawnBy(), "")))); //$NON-NLS-1$ //$NON-NLS-2$
        GridData place = new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1);
        place.heightHint = 26 * ROWS_IN_SIGHT;
        grid.control().setLayoutData(place);
        grid.rows(all);
        by = People.ask(fields, document.engagement(), EnumSet.of(TeamRole.LEAD_VERIFIER, TeamRole.VERIFIER), acting);
    }

    private static Column<Suppression> words(String id, int width, java.util.function.Function<Suppression, String> text) {
        return Column.words(id, SPEECH.say("suppression." + id), width, text); //$NON-NLS-1$
    }

    @Override
    public void submit() throws Refusal {
        Suppression chosen = grid.selected().orElseThrow(() -> refusal("suppression.choose")); //$NON-NLS-1$
        if (verification == null) {
            throw refusal("suppression.noService"); //$NON-NLS-1$
        }
        session.execute(new SuppressionDialogue(session.document().orElseThrow(), verification,
                Instant.now().truncatedTo(ChronoUnit.SECONDS)).withdraw(chosen.getId(), by.name()));
        by.remember();
    }

    private static Refusal refusal(String key) {
        return new Refusal(Messages.of(SuppressionsForm.class).text(key));
    }

    Grid<Suppression> grid() {
        return grid;
    }

    People by() {
        return by;
    }
}
