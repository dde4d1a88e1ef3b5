package org.hecha.ui.internal.history;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Localized;
import org.hecha.model.base.Identified;
import org.hecha.model.finding.Finding;
import org.hecha.model.finding.FindingRegister;
import org.hecha.ui.Navigator;
import org.hecha.ui.Reporter;
import org.hecha.ui.Session;
import org.hecha.ui.SessionListener;
import org.hecha.ui.Speech;
import org.hecha.ui.form.Fields;
import org.hecha.ui.page.Icons;
import org.hecha.ui.page.WhenSeen;
import org.hecha.ui.page.Words;
import org.hecha.ui.widgets.Column;
import org.hecha.ui.widgets.Grid;
import org.hecha.ui.widgets.Placeholder;
import org.hecha.verification.HistoryChain;
import org.hecha.verification.process.Processes;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** What was done in this session, to be taken back and done again; beside it what the engagement keeps of who did what and when. */
public final class HistoryPart implements SessionListener {

    private static final Speech SPEECH = Speech.of(HistoryPart.class);

    private final Session session;
    private final Navigator navigator;
    private final Reporter reporter;
    private final IEclipseContext context;
    private Placeholder page;
    private WhenSeen seen;
    private SessionLog log;
    private Grid<RecordRow> grid;
    private Label sign;
    private Label chain;
    private Button onlyChosen;
    private Text filter;
    /** Head of the register whose chain was verified last: it is not verified anew while nothing was appended. */
    private String verified;

    @Inject
    public HistoryPart(Session session, Navigator navigator, Reporter reporter, IEclipseContext context) {
        this.session = session;
        this.navigator = navigator;
        this.reporter = reporter;
        this.context = context;
    }

    @PostConstruct
    public void create(Composite parent) {
        parent.setLayout(new FillLayout());
        page = new Placeholder(parent);
        page.content().setLayout(new FillLayout());
        SashForm sash = new SashForm(page.content(), SWT.HORIZONTAL);
        log = new SessionLog(sash, session, reporter);
        record(sash);
        sash.setWeights(36, 64);
        seen = new WhenSeen(page.control(), this::fill);
        session.addListener(this);
        fill();
    }

    private void record(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(4, false);
        layout.marginHeight = 2;
        area.setLayout(layout);
        onlyChosen = new Button(area, SWT.CHECK);
        onlyChosen.setText(SPEECH.say("onlyChosen")); //$NON-NLS-1$
        onlyChosen.addSelectionListener(SelectionListener.widgetSelectedAdapter(chosen -> fillRecord()));
        filter = Fields.named(SPEECH.say("filter"), new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL)); //$NON-NLS-1$
        filter.setMessage(SPEECH.say("filter")); //$NON-NLS-1$
        filter.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        filter.addModifyListener(typed -> fillRecord());
        sign = new Label(area, SWT.NONE);
        sign.setImage(Icons.get("passed")); //$NON-NLS-1$
        chain = new Label(area, SWT.NONE);
        grid = new Grid<>(area, SPEECH.say("recordTable"), List.of( //$NON-NLS-1$
                words("time", 142, RecordRow::time), words("by", 130, RecordRow::by), //$NON-NLS-1$ //$NON-NLS-2$
                words("what", 190, RecordRow::what), //$NON-NLS-1$
                words("object", 170, row -> row.object().map(HistoryPart::name).orElseGet(() -> SPEECH.say("whole"))), //$NON-NLS-1$ //$NON-NLS-2$
                words("detail", 320, RecordRow::detail))); //$NON-NLS-1$
        grid.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 4, 1));
        grid.onOpen(row -> row.object().ifPresent(navigator::reveal));
    }

    private static Column<RecordRow> words(String id, int width, Function<RecordRow, String> text) {
        return Column.words(id, SPEECH.say("column." + id), width, text); //$NON-NLS-1$
    }

    private static String name(EObject object) {
        return object instanceof org.hecha.model.engagement.SignOff || object instanceof org.hecha.model.engagement.ProcessStep
                ? SPEECH.say("whole") : Words.of(object); //$NON-NLS-1$
    }

    @Override
    public void documentChanged() {
        verified = null;
        seen.fill();
    }

    @Override
    public void contentChanged() {
        seen.fill();
    }

    @Override
    public void selectionChanged() {
        if (onlyChosen.getSelection() && !seen.isWaiting()) {
            fillRecord();
        }
    }

    private void fill() {
        if (session.document().isEmpty()) {
            page.showEmpty(SPEECH.say("nothingOpen")); //$NON-NLS-1$
        } else {
            page.showContent();
            log.fill();
            fillRecord();
            verify(session.document().get().findings());
        }
    }

    private void fillRecord() {
        session.document().ifPresent(document -> grid.rows(Chronicle.of(document, this::subject).stream().filter(this::takes).toList()));
    }

    /** What a step or the subject of a sign-off is called by the process of the engagement. */
    private String subject(String id) {
        Processes processes = context.get(Processes.class);
        if (processes == null) {
            return id;
        }
        var definition = processes.of(session.document().orElseThrow().engagement());
        return definition.subject(id).map(subject -> Speech.in(subject.title()))
                .or(() -> definition.step(id).map(step -> Speech.in(step.title()))).orElse(id);
    }

    private boolean takes(RecordRow row) {
        String words = String.join("\n", row.time(), row.by(), row.what(), row.detail(), //$NON-NLS-1$
                row.object().map(Words::of).orElse("")) //$NON-NLS-1$
                .toLowerCase(Locale.ROOT);
        return words.contains(filter.getText().strip().toLowerCase(Locale.ROOT)) && (!onlyChosen.getSelection() || concernsChosen(row));
    }

    /** It happened to the chosen object, to a part of it, or to a finding about it. */
    private boolean concernsChosen(RecordRow row) {
        Optional<EObject> chosen = session.selection();
        return chosen.isEmpty() || row.object().filter(object -> EcoreUtil.isAncestor(chosen.get(), object)
                || object instanceof Finding finding && chosen.get() instanceof Identified named
                        && named.getId() != null && named.getId().equals(finding.getSubjectId())).isPresent();
    }

    private void verify(FindingRegister register) {
        String head = register.getEntries() + ":" + register.getHead(); //$NON-NLS-1$
        if (!head.equals(verified)) {
            verified = head;
            List<Localized> flaws = HistoryChain.verify(register);
            sign.setImage(Icons.get(flaws.isEmpty() ? "passed" : "fail")); //$NON-NLS-1$ //$NON-NLS-2$
            chain.setText(flaws.isEmpty() ? SPEECH.say("whole.chain", register.getEntries()) //$NON-NLS-1$
                    : SPEECH.say("broken.chain", flaws.size(), Speech.in(flaws.get(0)))); //$NON-NLS-1$
            chain.setToolTipText(chain.getText());
            chain.getParent().layout();
        }
    }

    @Focus
    public void focus() {
        log.grid().control().setFocus();
    }

    @PreDestroy
    public void dispose() {
        session.removeListener(this);
    }

    Placeholder page() {
        return page;
    }

    SessionLog log() {
        return log;
    }

    Grid<RecordRow> grid() {
        return grid;
    }

    String chain() {
        return chain.getText();
    }

    Button onlyChosen() {
        return onlyChosen;
    }

    Text filter() {
        return filter;
    }
}
