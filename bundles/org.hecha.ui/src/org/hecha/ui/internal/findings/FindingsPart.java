package org.hecha.ui.internal.findings;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.hecha.core.EngagementDocument;
import org.hecha.model.finding.Finding;
import org.hecha.model.finding.HistoryEntry;
import org.hecha.ui.Session;
import org.hecha.ui.Speech;
import org.hecha.ui.page.Digits;
import org.hecha.ui.page.GridPart;
import org.hecha.ui.page.Icons;
import org.hecha.ui.page.Words;
import org.hecha.ui.widgets.Column;
import org.hecha.ui.widgets.Grid;
import org.hecha.ui.widgets.Placeholder;
import org.hecha.verification.FindingEvent;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** The findings with their severity, state and amount; a double click leads to what a finding speaks about. */
public final class FindingsPart extends GridPart<Finding> {

    private static final Speech SPEECH = Speech.of(FindingsPart.class);

    private StyledText detail;

    @Inject
    public FindingsPart(Session session) {
        super(session);
    }

    @PostConstruct
    public void create(Composite parent) {
        parent.setLayout(new FillLayout());
        Placeholder page = new Placeholder(parent);
        page.content().setLayout(new FillLayout());
        SashForm sash = new SashForm(page.content(), SWT.VERTICAL);
        Grid<Finding> grid = new Grid<>(sash, SPEECH.say("tableName"), columns()); //$NON-NLS-1$
        detail = new StyledText(sash, SWT.READ_ONLY | SWT.WRAP | SWT.MULTI | SWT.V_SCROLL);
        detail.setMargins(6, 6, 6, 6);
        detail.setAlwaysShowScrollBars(false);
        sash.setWeights(62, 38);
        grid.onSelect(this::describe);
        grid.onOpen(finding -> session().select(finding.getSubjectId()));
        begin(page, grid);
    }

    private List<Column<Finding>> columns() {
        return List.of(
                Column.numbers("number", SPEECH.say("column.number"), 50, f -> String.valueOf(f.getNumber())), //$NON-NLS-1$ //$NON-NLS-2$
                words("severity", 140, f -> Words.of(f.getSeverity())) //$NON-NLS-1$
                        .withImage(f -> Icons.get(f.getSeverity().getLiteral())),
                words("state", 80, f -> Words.of(f.getState())), //$NON-NLS-1$
                words("kind", 140, f -> Words.of(f.getKind())), //$NON-NLS-1$
                words("title", 300, f -> Objects.toString(f.getTitle(), "")), //$NON-NLS-1$ //$NON-NLS-2$
                Column.numbers("amount", SPEECH.say("column.amount"), 120, FindingsPart::amount), //$NON-NLS-1$ //$NON-NLS-2$
                words("subject", 160, this::subject), //$NON-NLS-1$
                words("clause", 120, f -> Objects.toString(f.getClause(), ""))); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private static Column<Finding> words(String id, int width, Function<Finding, String> text) {
        return Column.words(id, SPEECH.say("column." + id), width, text); //$NON-NLS-1$
    }

    private static String amount(Finding finding) {
        return finding.getMisstatement() == null ? "" //$NON-NLS-1$
                : Digits.signed(finding.getMisstatement(), Math.max(0, finding.getMisstatement().scale()));
    }

    private String subject(Finding finding) {
        return session().document().flatMap(open -> Words.of(open, finding.getSubjectId()))
                .orElseGet(() -> SPEECH.say("wholeEngagement")); //$NON-NLS-1$
    }

    @Override
    public void selectionChanged() {
        EObject chosen = session().selection().orElse(null);
        if (chosen instanceof Finding finding) {
            grid().select(finding);
        }
    }

    @Override
    protected void fill() {
        if (session().document().isEmpty()) {
            grid().rows(List.of());
            page().showEmpty(SPEECH.say("nothingOpen")); //$NON-NLS-1$
            return;
        }
        EngagementDocument document = session().document().get();
        grid().rows(document.findings().getFindings());
        if (grid().rows().isEmpty()) {
            page().showEmpty(SPEECH.say(document.findings().getCheckedAt() == null ? "notChecked" : "none")); //$NON-NLS-1$ //$NON-NLS-2$
            return;
        }
        page().showContent();
        grid().selected().ifPresentOrElse(this::describe, () -> detail.setText(SPEECH.say("nothingChosen"))); //$NON-NLS-1$
    }

    private void describe(Finding finding) {
        String history = finding.getHistory().stream().map(FindingsPart::entry).collect(Collectors.joining("\n")); //$NON-NLS-1$
        detail.setText(Stream.of(finding.getTitle(), finding.getDescription(),
                labelled("remedy", finding.getRemedy()), labelled("rule", finding.getRuleId()), //$NON-NLS-1$ //$NON-NLS-2$
                labelled("history", history.isEmpty() ? null : '\n' + history)) //$NON-NLS-1$
                .filter(part -> part != null && !part.isBlank()).collect(Collectors.joining("\n"))); //$NON-NLS-1$
        if (finding.getTitle() != null) {
            detail.setStyleRange(new org.eclipse.swt.custom.StyleRange(0, finding.getTitle().length(), null, null,
                    SWT.BOLD));
        }
    }

    private static String labelled(String key, String text) {
        return text == null || text.isBlank() ? null : SPEECH.say(key, text);
    }

    private static String entry(HistoryEntry entry) {
        return Stream.of(entry.getAt(), entry.getBy(), event(entry.getEvent()), entry.getDetail()).filter(Objects::nonNull)
                .map(Object::toString).filter(part -> !part.isBlank()).collect(Collectors.joining("  ")); //$NON-NLS-1$
    }

    /** An event that this edition does not know keeps its word. */
    private static String event(String word) {
        return FindingEvent.of(word).map(event -> Speech.in(event.text())).orElse(word);
    }

    /** What is said of the finding in which the cursor stands, for tests. */
    String detail() {
        return detail.getText();
    }
}
