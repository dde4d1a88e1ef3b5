package org.hecha.ui.internal.trace;

import java.util.List;
import java.util.Optional;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.hecha.core.EngagementDocument;
import org.hecha.model.finding.Finding;
import org.hecha.model.inventory.ActivityData;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.Parameter;
import org.hecha.model.inventory.ReportedFigure;
import org.hecha.standard.calculation.Basis;
import org.hecha.standard.calculation.Quantification;
import org.hecha.ui.Navigator;
import org.hecha.ui.Reporter;
import org.hecha.ui.Results;
import org.hecha.ui.Session;
import org.hecha.ui.SessionListener;
import org.hecha.ui.Speech;
import org.hecha.ui.internal.sheet.Sheet;
import org.hecha.ui.page.AfterStart;
import org.hecha.ui.page.AtRest;
import org.hecha.ui.page.WhenSeen;
import org.hecha.ui.widgets.Grid;
import org.hecha.ui.widgets.Palette;
import org.hecha.ui.widgets.Placeholder;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** Why the number of the chosen source or figure is what it is: formula, values with origin, comparison, findings, evidence. */
public final class TracePart implements SessionListener {

    private static final Speech SPEECH = Speech.of(TracePart.class);

    private final Session session;
    private final Navigator navigator;
    private final IEclipseContext context;
    private final InputEdits edits;
    private final Runnable repaint = this::refill;
    private Placeholder page;
    private Button byCriteria;
    private SourceSheet sheet;
    private Grid<InputRow> inputs;
    private WhenSeen whenSeen;
    private AtRest atRest;
    /** Stays when something is chosen that has no number, a piece of evidence for instance. */
    private EObject subject;

    @Inject
    public TracePart(Session session, Navigator navigator, Reporter reporter, IEclipseContext context) {
        this.session = session;
        this.navigator = navigator;
        this.context = context;
        this.edits = new InputEdits(session, reporter, (unit, target) -> {
            Quantification quantification = context.get(Quantification.class);
            return quantification == null || quantification.converts(unit, target);
        });
    }

    @PostConstruct
    public void create(Composite parent) {
        AfterStart.make(context, parent, () -> make(parent));
    }

    private void make(Composite parent) {
        parent.setLayout(new FillLayout());
        page = new Placeholder(parent);
        Composite content = page.content();
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        content.setLayout(layout);
        Composite bases = new Composite(content, SWT.NONE);
        bases.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        bases.setLayout(new RowLayout());
        basis(bases, "asStated").setSelection(true); //$NON-NLS-1$
        byCriteria = basis(bases, "byCriteria"); //$NON-NLS-1$
        SashForm sash = new SashForm(content, SWT.HORIZONTAL);
        sash.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        sheet = new SourceSheet(sash, navigator);
        inputs = new Grid<>(sash, SPEECH.say("tableName"), InputColumns.all(edits)); //$NON-NLS-1$
        sash.setWeights(52, 48);
        whenSeen = new WhenSeen(page.control(), this::fill);
        atRest = new AtRest(page.control(), whenSeen::fill);
        session.addListener(this);
        Palette.onChange(repaint);
        choose();
        refill();
    }

    private Button basis(Composite parent, String key) {
        Button button = new Button(parent, SWT.RADIO);
        button.setText(SPEECH.say(key));
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(chosen -> refill()));
        return button;
    }

    @Override
    public void documentChanged() {
        subject = null;
        choose();
        refill();
    }

    @Override
    public void contentChanged() {
        refill();
    }

    @Override
    public void resultsChanged() {
        refill();
    }

    @Override
    public void selectionChanged() {
        choose();
        atRest.ask();
    }

    private void choose() {
        session.selection().flatMap(this::calculated).ifPresent(chosen -> subject = chosen);
    }

    private void refill() {
        whenSeen.fill();
    }

    private void fill() {
        if (subject != null && subject.eResource() == null) {
            subject = null;
        }
        if (session.document().isEmpty()) {
            page.showEmpty(SPEECH.say("nothingOpen")); //$NON-NLS-1$
        } else if (subject == null) {
            page.showEmpty(SPEECH.say("nothingChosen")); //$NON-NLS-1$
        } else if (session.results().isEmpty()) {
            page.showEmpty(SPEECH.say("notYet")); //$NON-NLS-1$
        } else {
            show(session.document().get(), session.results().get());
        }
    }

    /** The object whose number is asked for: a part of a source stands for the source, a finding for what it is about. */
    private Optional<EObject> calculated(EObject chosen) {
        EObject meant = chosen instanceof Finding finding
                ? session.document().flatMap(open -> open.find(finding.getSubjectId())).orElse(null) : chosen;
        if (meant instanceof ActivityData || meant instanceof Parameter) {
            meant = meant.eContainer();
        }
        return Optional.ofNullable(meant).filter(o -> o instanceof EmissionSource || o instanceof ReportedFigure);
    }

    private void show(EngagementDocument document, Results results) {
        Basis basis = byCriteria.getSelection() ? Basis.BY_CRITERIA : Basis.AS_STATED;
        String methodId = subject instanceof EmissionSource source ? source.getMethodId() : ((ReportedFigure) subject).getMethodId();
        List<InputRow> rows = Inputs.of(subject, results.method(methodId), results.trace(basis, SourceSheet.id(subject)));
        sheet.show(subject, document, results, basis, rows);
        inputs.rows(rows);
        page.showContent();
    }

    @Focus
    public void focus() {
        if (inputs != null) {
            inputs.control().setFocus();
        }
    }

    @PreDestroy
    public void dispose() {
        session.removeListener(this);
        Palette.forget(repaint);
    }

    /** Formula, comparison, problems, findings and evidence, for tests. */
    Sheet sheet() {
        return sheet.sheet();
    }

    /** The table of values, for tests. */
    Grid<InputRow> inputs() {
        return inputs;
    }

    /** Whether what was chosen last is still to be shown, for tests. */
    boolean isWaiting() {
        return atRest.isWaiting();
    }

    /** The page, for tests. */
    Placeholder page() {
        return page;
    }

    /** Shows the derivation on one basis, as the radio buttons do. */
    void basis(Basis basis) {
        byCriteria.setSelection(basis == Basis.BY_CRITERIA);
        refill();
    }
}
