package org.hecha.ui.internal.trace;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.hecha.model.inventory.ActivityData;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.Parameter;
import org.hecha.model.inventory.ReportedFigure;
import org.hecha.standard.calculation.Basis;
import org.hecha.standard.calculation.LineResult;
import org.hecha.standard.calculation.Problem;
import org.hecha.standard.calculation.Term;
import org.hecha.standard.calculation.Trace;
import org.hecha.ui.Results;
import org.hecha.ui.Session;
import org.hecha.ui.SessionListener;
import org.hecha.ui.Speech;
import org.hecha.ui.page.Words;
import org.hecha.ui.widgets.Grid;
import org.hecha.ui.widgets.Placeholder;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** Why the number of the chosen source or figure is what it is: formula, values with origin, comparison. */
public final class TracePart implements SessionListener {

    private static final Speech SPEECH = Speech.of(TracePart.class);

    private final Session session;
    private Placeholder page;
    private Button byCriteria;
    private StyledText text;
    private Grid<Term> terms;

    @Inject
    public TracePart(Session session) {
        this.session = session;
    }

    @PostConstruct
    public void create(Composite parent) {
        parent.setLayout(new FillLayout());
        page = new Placeholder(parent);
        Composite content = page.content();
        GridLayout layout = new GridLayout();
        layout.verticalSpacing = 2;
        content.setLayout(layout);
        Composite bases = new Composite(content, SWT.NONE);
        bases.setBackground(content.getBackground());
        bases.setBackgroundMode(SWT.INHERIT_FORCE);
        bases.setLayout(new RowLayout());
        basis(bases, "asStated").setSelection(true); //$NON-NLS-1$
        byCriteria = basis(bases, "byCriteria"); //$NON-NLS-1$
        SashForm sash = new SashForm(content, SWT.VERTICAL);
        sash.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        text = new StyledText(sash, SWT.READ_ONLY | SWT.WRAP | SWT.MULTI | SWT.V_SCROLL);
        text.setAlwaysShowScrollBars(false);
        terms = new Grid<>(sash, SPEECH.say("tableName"), TermColumns.all()); //$NON-NLS-1$
        sash.setWeights(60, 40);
        session.addListener(this);
        fill();
    }

    private Button basis(Composite parent, String key) {
        Button button = new Button(parent, SWT.RADIO);
        button.setText(SPEECH.say(key));
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(chosen -> fill()));
        return button;
    }

    @Override
    public void documentChanged() {
        fill();
    }

    @Override
    public void resultsChanged() {
        fill();
    }

    @Override
    public void selectionChanged() {
        fill();
    }

    private void fill() {
        Optional<EObject> subject = session.selection().flatMap(TracePart::calculated);
        if (session.document().isEmpty()) {
            page.showEmpty(SPEECH.say("nothingOpen")); //$NON-NLS-1$
        } else if (subject.isEmpty()) {
            page.showEmpty(SPEECH.say("nothingChosen")); //$NON-NLS-1$
        } else if (session.results().isEmpty()) {
            page.showEmpty(SPEECH.say("notYet")); //$NON-NLS-1$
        } else {
            show(subject.get(), session.results().get());
        }
    }

    /** The object whose number is asked for: a part of a source stands for the source. */
    private static Optional<EObject> calculated(EObject chosen) {
        if (chosen instanceof ActivityData || chosen instanceof Parameter) {
            return Optional.ofNullable(chosen.eContainer()).filter(EmissionSource.class::isInstance);
        }
        return Optional.of(chosen).filter(o -> o instanceof EmissionSource || o instanceof ReportedFigure);
    }

    private void show(EObject subject, Results results) {
        Basis basis = byCriteria.getSelection() ? Basis.BY_CRITERIA : Basis.AS_STATED;
        String id = subject instanceof EmissionSource source ? source.getId() : ((ReportedFigure) subject).getId();
        Optional<Trace> trace = results.trace(basis, id);
        String comparison = results.comparison(id).map(Comparisons::text).orElse(""); //$NON-NLS-1$
        String problems = problems(results, basis, id);
        text.setText(Stream.of(Words.of(subject), trace.map(TracePart::derivation).orElse(SPEECH.say("noTrace")), //$NON-NLS-1$
                comparison, problems).filter(part -> !part.isBlank()).collect(Collectors.joining("\n\n"))); //$NON-NLS-1$
        text.setStyleRange(new org.eclipse.swt.custom.StyleRange(0, Words.of(subject).length(), null, null, SWT.BOLD));
        terms.rows(trace.map(Trace::terms).orElse(List.of()));
        page.showContent();
    }

    private static String derivation(Trace trace) {
        return SPEECH.say("method", Speech.in(trace.method().title()), trace.method().id(), //$NON-NLS-1$
                trace.method().edition(), trace.method().clause()) + '\n' + Formula.of(trace);
    }

    private static String problems(Results results, Basis basis, String id) {
        List<Problem> problems = results.line(basis, id).map(LineResult::problems)
                .orElseGet(() -> results.on(basis).problems().stream().filter(p -> id.equals(p.subjectId())).toList());
        return problems.stream().map(Problem::message).map(Speech::in).collect(Collectors.joining("\n")); //$NON-NLS-1$
    }

    @Focus
    public void focus() {
        text.setFocus();
    }

    @PreDestroy
    public void dispose() {
        session.removeListener(this);
    }

    /** Formula, comparison and problems, for tests. */
    String text() {
        return text.getText();
    }

    /** The table of symbols, for tests. */
    Grid<Term> terms() {
        return terms;
    }

    /** The page, for tests. */
    Placeholder page() {
        return page;
    }

    /** Shows the derivation on one basis, as the radio buttons do. */
    void basis(Basis basis) {
        byCriteria.setSelection(basis == Basis.BY_CRITERIA);
        fill();
    }
}
