package org.hecha.ui.fieldwork.internal.process;

import java.util.List;

import org.eclipse.emf.common.command.IdentityCommand;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.hecha.core.EngagementDocument;
import org.hecha.ui.Speech;
import org.hecha.ui.fieldwork.internal.desk.Desk;
import org.hecha.ui.fieldwork.internal.desk.Section;
import org.hecha.ui.widgets.Column;
import org.hecha.verification.process.Processes;

/** Who signed what, whether it still stands and what it covers; signs. UI thread. */
final class SignOffsTab {

    private static final Speech SPEECH = Speech.of(SignOffsTab.class);

    private final Desk desk;
    private final Processes processes;
    private final Section<SignRow> section;

    SignOffsTab(Composite parent, Desk desk, Processes processes) {
        this.desk = desk;
        this.processes = processes;
        section = new Section<>(parent, SPEECH.say("signs.table"), columns(), SignRow::details); //$NON-NLS-1$
        section.tools().add(SPEECH.say("sign"), this::sign, desk::writable); //$NON-NLS-1$
        section.tools().add(SPEECH.say("void"), this::markVoided, () -> desk.writable() && section.grid().rows().stream() //$NON-NLS-1$
                .anyMatch(row -> row.state() == SignRow.State.BROKEN || row.state() == SignRow.State.BASELESS));
    }

    private static List<Column<SignRow>> columns() {
        return List.of(Column.words("title", SPEECH.say("sign.subject"), 140, SignRow::title), //$NON-NLS-1$ //$NON-NLS-2$
                Column.words("state", SPEECH.say("column.state"), 170, SignRow::stateWord), //$NON-NLS-1$ //$NON-NLS-2$
                Column.words("member", SPEECH.say("sign.member"), 90, SignRow::member), //$NON-NLS-1$ //$NON-NLS-2$
                Column.words("role", SPEECH.say("sign.role"), 110, SignRow::role), //$NON-NLS-1$ //$NON-NLS-2$
                Column.words("signedAt", SPEECH.say("sign.at"), 140, SignRow::signedAt), //$NON-NLS-1$ //$NON-NLS-2$
                Column.words("remark", SPEECH.say("remark"), 260, SignRow::remark)); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private void sign() {
        EngagementDocument document = desk.session().document().orElseThrow();
        String subject = section.chosen().filter(row -> row.state() != SignRow.State.STANDS).map(SignRow::subject).orElse(""); //$NON-NLS-1$
        desk.ask(section.control().getShell(), new StepForms(desk, processes).sign(document, subject));
    }

    /** Marks what fell as saving does, so that it can be signed anew at once. */
    private void markVoided() {
        EngagementDocument document = desk.session().document().orElseThrow();
        desk.attemptInBackground(SPEECH.say("void"), () -> processes.signOffs().voidCommand(document, Desk.now()) //$NON-NLS-1$
                .orElse(IdentityCommand.INSTANCE));
    }

    void show(ProcessView view) {
        section.show(view.signs(), SignRow::id, SPEECH.say("signs.none")); //$NON-NLS-1$
    }

    void select(String id) {
        section.grid().rows().stream().filter(row -> row.id().equals(id)).findFirst().ifPresent(section.grid()::select);
    }

    Section<SignRow> section() {
        return section;
    }

    Control control() {
        return section.control();
    }
}
