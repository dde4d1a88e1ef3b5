package org.hecha.ui.fieldwork.internal.opinion;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.hecha.core.EngagementDocument;
import org.hecha.model.engagement.Opinion;
import org.hecha.model.engagement.OpinionKind;
import org.hecha.model.engagement.TeamRole;
import org.hecha.ui.Speech;
import org.hecha.ui.fieldwork.internal.desk.Desk;
import org.hecha.ui.fieldwork.internal.desk.FieldworkPart;
import org.hecha.ui.fieldwork.internal.desk.Section;
import org.hecha.ui.fieldwork.internal.desk.Survey;
import org.hecha.ui.fieldwork.internal.desk.ToolRow;
import org.hecha.ui.fieldwork.internal.form.Field;
import org.hecha.ui.fieldwork.internal.form.Inquiry;
import org.hecha.ui.fieldwork.internal.form.Option;
import org.hecha.ui.widgets.Column;
import org.hecha.verification.Acceptances;
import org.hecha.verification.opinion.OpinionDraft;
import org.hecha.verification.opinion.OpinionIssuing;

import jakarta.inject.Inject;

/** Which opinions the findings allow and why, the opinion given, and the unconfirmed values that wait for acceptance. */
public final class OpinionPart extends FieldworkPart {

    private static final Speech SPEECH = Speech.of(OpinionPart.class);
    private static final int MARGIN = 6;

    private final OpinionIssuing opinions;
    private final Acceptances acceptances;
    private final Survey<OpinionView> survey;
    private ToolRow tools;
    private StyledText text;
    private Section<UseRow> uses;
    private OpinionView view;

    @Inject
    public OpinionPart(Desk desk) {
        super(desk);
        opinions = desk.service(OpinionIssuing.class).orElse(null);
        acceptances = desk.service(Acceptances.class).orElse(null);
        survey = desk.survey(SPEECH.say("reading"), copy -> OpinionView.of(opinions, acceptances, copy), this::show); //$NON-NLS-1$
    }

    @Override
    protected void build(Composite content) {
        content.setLayout(new GridLayout());
        tools = new ToolRow(content);
        tools.add(SPEECH.say("give"), () -> desk().ask(shell(), opinion()), () -> desk().writable() && view != null); //$NON-NLS-1$
        SashForm sash = new SashForm(content, SWT.VERTICAL);
        sash.setBackground(content.getBackground());
        sash.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        text = new StyledText(sash, SWT.READ_ONLY | SWT.WRAP | SWT.MULTI | SWT.V_SCROLL);
        text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        text.setAlwaysShowScrollBars(false);
        uses = new Section<>(sash, SPEECH.say("uses"), List.of( //$NON-NLS-1$
                Column.words("source", SPEECH.say("column.source"), 180, UseRow::source), //$NON-NLS-1$ //$NON-NLS-2$
                Column.words("symbol", SPEECH.say("column.symbol"), 80, UseRow::symbol), //$NON-NLS-1$ //$NON-NLS-2$
                Column.numbers("value", SPEECH.say("column.value"), 140, UseRow::value), //$NON-NLS-1$ //$NON-NLS-2$
                Column.words("state", SPEECH.say("column.state"), 110, UseRow::state), //$NON-NLS-1$ //$NON-NLS-2$
                Column.words("place", SPEECH.say("column.place"), 220, UseRow::place), //$NON-NLS-1$ //$NON-NLS-2$
                Column.words("acceptedBy", SPEECH.say("column.by"), 90, UseRow::acceptedBy), //$NON-NLS-1$ //$NON-NLS-2$
                Column.words("reason", SPEECH.say("reason"), 200, UseRow::reason)), UseRow::details); //$NON-NLS-1$ //$NON-NLS-2$
        uses.tools().add(SPEECH.say("accept"), () -> desk().ask(shell(), accept(true)), () -> chosen(true)); //$NON-NLS-1$
        uses.tools().add(SPEECH.say("withdraw"), () -> desk().ask(shell(), accept(false)), () -> chosen(false)); //$NON-NLS-1$
        uses.tools().add(SPEECH.say("toSource"), () -> uses.chosen().flatMap(use -> document().find(use.sourceId())) //$NON-NLS-1$
                .ifPresent(desk().navigator()::reveal), () -> uses.chosen().isPresent());
        sash.setWeights(60, 40);
    }

    private boolean chosen(boolean waiting) {
        return desk().writable() && uses.chosen().filter(use -> use.waits() == waiting).isPresent();
    }

    private EngagementDocument document() {
        return desk().session().document().orElseThrow();
    }

    private Inquiry opinion() {
        EngagementDocument document = document();
        Optional<Opinion> there = Optional.ofNullable(document.engagement().getOpinion());
        List<Option> kinds = Arrays.stream(OpinionKind.values())
                .map(kind -> new Option(kind.getName(), (view.open().contains(kind) ? "✔ " : "✖ ") + OpinionView.title(kind))).toList();
        String offered = Arrays.stream(OpinionKind.values()).filter(view.open()::contains).findFirst().orElse(OpinionKind.DISCLAIMER).getName();
        return Inquiry.of(SPEECH.say("give.title"), SPEECH.say("give.message"), SPEECH.say("give.button"), List.of(
                Field.choice("kind", SPEECH.say("give.kind"), kinds, offered).mandatory(), //$NON-NLS-1$ //$NON-NLS-2$
                desk().members().by(document.engagement(), EnumSet.of(TeamRole.LEAD_VERIFIER)),
                Field.text("basis", SPEECH.say("give.basis"), there.map(Opinion::getBasis).orElse("")), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                Field.text("qualification", SPEECH.say("give.qualification"), there.map(Opinion::getQualification).orElse("")),
                Field.text("scopeLimitation", SPEECH.say("give.scopeLimitation"), there.map(Opinion::getScopeLimitation).orElse("")),
                Field.flag("pervasive", SPEECH.say("give.pervasive"), there.map(Opinion::isPervasive).orElse(false)), //$NON-NLS-1$ //$NON-NLS-2$
                Field.line("addressee", SPEECH.say("give.addressee"), there.map(Opinion::getAddressee).orElse("")),
                Field.line("place", SPEECH.say("give.place"), there.map(Opinion::getPlace).orElse("")), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                Field.line("intendedUse", SPEECH.say("give.intendedUse"), there.map(Opinion::getIntendedUse).orElse(""))),
                answers -> opinions.propose(document, new OpinionDraft(OpinionKind.getByName(answers.text("kind")), //$NON-NLS-1$
                        desk().members().did(answers.text("by")), answers.textOrNull("qualification"), answers.textOrNull("scopeLimitation"),
                        answers.flag("pervasive"), answers.textOrNull("basis"), answers.textOrNull("addressee"), answers.textOrNull("place"),
                        answers.textOrNull("intendedUse")), Desk.now())).slowly(); //$NON-NLS-1$
    }

    /** @param accepting false to take an acceptance back */
    private Inquiry accept(boolean accepting) {
        EngagementDocument document = document();
        UseRow use = uses.chosen().orElseThrow();
        return Inquiry.of(SPEECH.say(accepting ? "accept.title" : "withdraw.title"), SPEECH.say("use", use.source(), use.symbol(), use.value()),
                SPEECH.say(accepting ? "accept.button" : "withdraw.button"), //$NON-NLS-1$ //$NON-NLS-2$
                List.of(Field.text("reason", SPEECH.say("reason"), "").mandatory(), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                        desk().members().by(document.engagement(), EnumSet.allOf(TeamRole.class))),
                answers -> accepting
                        ? acceptances.accept(document, use.sourceId(), use.symbol(), desk().members().did(answers.text("by")), //$NON-NLS-1$
                                answers.text("reason"), Desk.now()) //$NON-NLS-1$
                        : acceptances.withdraw(document, use.sourceId(), use.symbol(), desk().members().did(answers.text("by")), //$NON-NLS-1$
                                answers.text("reason"), Desk.now())); //$NON-NLS-1$
    }

    @Override
    public void documentChanged() {
        view = null;
        super.documentChanged();
    }

    @Override
    protected void fill(EngagementDocument document) {
        if (opinions == null || acceptances == null) {
            missing(opinions == null ? OpinionIssuing.class : Acceptances.class);
            return;
        }
        if (view == null) {
            text.setText(SPEECH.say("reading")); //$NON-NLS-1$
        }
        tools.update();
        page().showContent();
        survey.begin();
    }

    private void show(OpinionView read) {
        if (page().control().isDisposed()) {
            return;
        }
        view = read;
        if (!text.getText().equals(read.text())) {
            text.setText(read.text());
        }
        uses.show(read.uses(), UseRow::key, SPEECH.say("noUse")); //$NON-NLS-1$
        tools.update();
    }

    @Override
    protected void close() {
        survey.close();
    }

    @Focus
    public void focus() {
        text.setFocus();
    }

    ToolRow tools() {
        return tools;
    }

    Section<UseRow> uses() {
        return uses;
    }

    OpinionView view() {
        return view;
    }

    String text() {
        return text.getText();
    }
}
