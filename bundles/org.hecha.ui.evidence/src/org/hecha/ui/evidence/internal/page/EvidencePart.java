package org.hecha.ui.evidence.internal.page;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.hecha.core.EngagementDocument;
import org.hecha.evidence.place.Places;
import org.hecha.model.evidence.Annotation;
import org.hecha.model.evidence.EvidenceItem;
import org.hecha.standard.evidence.EvidenceFileStates;
import org.hecha.standard.table.TableFiles;
import org.hecha.ui.Background;
import org.hecha.ui.FileChoice;
import org.hecha.ui.Navigator;
import org.hecha.ui.Session;
import org.hecha.ui.SessionListener;
import org.hecha.ui.Speech;
import org.hecha.ui.evidence.internal.intake.FileStates;
import org.hecha.ui.evidence.internal.intake.Intakes;
import org.hecha.ui.evidence.internal.mark.MarkActions;
import org.hecha.ui.evidence.internal.mark.MarkKind;
import org.hecha.ui.evidence.internal.mark.Place;
import org.hecha.ui.evidence.internal.view.DocumentPane;
import org.hecha.ui.evidence.internal.view.DocumentReader;
import org.hecha.ui.evidence.internal.view.Regions;
import org.hecha.ui.form.FormDialog;
import org.hecha.ui.widgets.document.DocumentViewer;
import org.hecha.ui.widgets.document.Region;
import org.hecha.verification.evidence.EvidenceKinds;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** The evidence: its items, their anchors and, below, the file of the chosen item with the anchors drawn over it. */
public final class EvidencePart implements SessionListener {

    private static final Speech SPEECH = Speech.of(EvidencePart.class);

    private final Session session;
    private final Navigator navigator;
    private final Background background;
    private final Places places;
    private final FileStates states;
    private final Intakes intakes;
    private final MarkActions actions;
    private final EvidenceKinds kinds;
    private final Supplier<FileChoice> files;
    private final DocumentReader reader;
    private Composite whole;
    private EvidenceTools tools;
    private ItemTable items;
    private AnchorTable anchors;
    private DocumentPane pane;
    private CLabel hint;
    private Spotlight spotlight;
    /** What anchors are likely to speak about: chosen on another page before. */
    private EObject subject;

    @Inject
    public EvidencePart(Session session, Navigator navigator, Background background, IEclipseContext context) {
        this(session, navigator, background, context, FormDialog::open);
    }

    /** @param opener opens dialogs, for tests */
    EvidencePart(Session session, Navigator navigator, Background background, IEclipseContext context,
            Consumer<FormDialog> opener) {
        this.session = session;
        this.navigator = navigator;
        this.background = background;
        this.places = context.get(Places.class);
        this.kinds = context.get(EvidenceKinds.class);
        this.files = () -> context.get(FileChoice.class);
        this.reader = new DocumentReader(context.get(TableFiles.class), places);
        this.states = new FileStates(session, background, context.get(EvidenceFileStates.class), this::fill, this::say);
        this.intakes = new Intakes(session, background, kinds, opener, this::say);
        this.actions = new MarkActions(session, background, places, opener, this::say);
    }

    @PostConstruct
    public void create(Composite parent) {
        whole = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 2;
        whole.setLayout(layout);
        tools = new EvidenceTools(whole).button("add", true, this::choose).button("withdraw", true, this::withdraw) //$NON-NLS-1$ //$NON-NLS-2$
                .button("check", false, states::check).gap(); //$NON-NLS-1$
        for (MarkKind kind : MarkKind.values()) {
            tools.button(kind.name(), true, () -> mark(kind));
        }
        SashForm sash = new SashForm(whole, SWT.VERTICAL);
        sash.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        SashForm lists = new SashForm(sash, SWT.HORIZONTAL);
        items = new ItemTable(lists, session, states, kinds);
        anchors = new AnchorTable(lists, session, places);
        lists.setWeights(58, 42);
        pane = new DocumentPane(sash, background, reader);
        sash.setWeights(30, 70);
        hint = new CLabel(whole, SWT.NONE);
        hint.setLayoutData(new GridData(SWT.FILL, SWT.BOTTOM, true, false));
        spotlight = new Spotlight(session, navigator, items, anchors, pane);
        listen();
        session.addListener(this);
        documentChanged();
    }

    private void listen() {
        items.grid().onSelect(spotlight::open);
        anchors.grid().onSelect(spotlight::go);
        anchors.grid().onOpen(spotlight::follow);
        anchors.grid().control().addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
                anchors.grid().open();
            }
        });
        items.grid().control().addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
                pane.viewer().ifPresent(viewer -> viewer.target().setFocus());
            }
        });
        pane.onOpened(this::opened);
        new FileDrop(whole, this::add);
    }

    private void opened(DocumentViewer viewer) {
        viewer.onKey(this::key);
        viewer.onMark(spotlight::clicked);
        viewer.onSelect(region -> say(region.map(this::typed).map(Place::where).map(place -> SPEECH.say("selected", place)).orElse(""))); //$NON-NLS-1$ //$NON-NLS-2$
        spotlight.marks();
        spotlight.see();
    }

    private void key(Event event) {
        if ((event.stateMask & SWT.MODIFIER_MASK & ~SWT.SHIFT) == 0) {
            MarkKind.of(event.character).ifPresent(this::mark);
        }
    }

    /** Makes something of the selected region. */
    void mark(MarkKind kind) {
        String place = pane.viewer().flatMap(DocumentViewer::selection).map(this::typed).orElse(null);
        actions.press(whole.getShell(), kind, pane.item().orElse(null), place, subject);
    }

    private String typed(Region region) {
        return places == null ? "" : places.typed(Regions.anchor(region, pane.content().orElseThrow())); //$NON-NLS-1$
    }

    private void choose() {
        List<Path> chosen = files.get().openSeveral(SPEECH.say("tip.add")); //$NON-NLS-1$
        if (!chosen.isEmpty()) {
            add(chosen);
        }
    }

    /** Takes files in, as a drop of files does. */
    void add(List<Path> files) {
        intakes.add(whole.getShell(), files, subject);
    }

    private void withdraw() {
        items.grid().selected().ifPresentOrElse(item -> intakes.withdraw(whole.getShell(), item), () -> say(SPEECH.say("chooseFirst"))); //$NON-NLS-1$
    }

    private void fill() {
        EngagementDocument document = session.document().orElse(null);
        tools.offer(document != null, session.isReadOnly());
        if (document == null) {
            items.grid().rows(List.of());
            anchors.fill(null, null);
            return;
        }
        items.fill(document);
        EvidenceItem shown = pane.item().filter(document.evidence().getItems()::contains).orElse(null);
        if (shown == null && pane.item().isPresent()) {
            pane.clear(SPEECH.say("gone")); //$NON-NLS-1$
        }
        anchors.fill(document, shown);
        spotlight.marks();
    }

    @Override
    public void documentChanged() {
        subject = null;
        spotlight.forget();
        pane.clear(SPEECH.say(session.document().isEmpty() ? "nothingOpen" //$NON-NLS-1$
                : session.document().get().evidence().getItems().isEmpty() ? "empty" : "choose")); //$NON-NLS-1$ //$NON-NLS-2$
        say(""); //$NON-NLS-1$
        contentChanged();
    }

    @Override
    public void contentChanged() {
        fill();
        states.follow();
    }

    @Override
    public void selectionChanged() {
        EngagementDocument document = session.document().orElse(null);
        EObject chosen = session.selection().orElse(null);
        if (document == null || chosen == null) {
            return;
        }
        boolean evidence = chosen instanceof EvidenceItem || chosen instanceof Annotation;
        subject = evidence ? subject : chosen;
        List<Annotation> shown = Sights.of(document, chosen);
        if (shown.isEmpty()) {
            Sights.item(document, chosen).ifPresent(spotlight::choose);
        } else if (spotlight.wanted().filter(shown::contains).isEmpty()) {
            spotlight.go(shown.get(0));
        }
    }

    private void say(String sentence) {
        if (hint != null && !hint.isDisposed()) {
            hint.setText(sentence);
            hint.setToolTipText(sentence);
        }
    }

    @Focus
    public void focus() {
        pane.viewer().map(DocumentViewer::target).orElse(items.grid().control()).setFocus();
    }

    @PreDestroy
    public void dispose() {
        session.removeListener(this);
    }

    /** Its widgets, for tests. */
    ItemTable items() {
        return items;
    }

    AnchorTable anchors() {
        return anchors;
    }

    DocumentPane pane() {
        return pane;
    }

    EvidenceTools tools() {
        return tools;
    }

    /** The sentence below, for tests. */
    String hint() {
        return hint.getText();
    }

    /** The chosen anchor, for tests. */
    Optional<Annotation> wanted() {
        return spotlight.wanted();
    }
}
