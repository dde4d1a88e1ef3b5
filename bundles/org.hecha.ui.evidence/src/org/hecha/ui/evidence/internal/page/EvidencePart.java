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
import org.hecha.ui.page.AfterStart;
import org.hecha.ui.page.WhenSeen;
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
    private final IEclipseContext context;
    private final Places places;
    private final FileStates states;
    private final AnchorStates anchorStates;
    private final Intakes intakes;
    private final MarkActions actions;
    private final EvidenceKinds kinds;
    private final Supplier<FileChoice> files;
    private final DocumentReader reader;
    private EvidencePage page;
    private Spotlight spotlight;
    private WhenSeen whenSeen;
    private boolean reveal;
    /** What anchors are likely to speak about: chosen on another page before. */
    private EObject subject;

    @Inject
    public EvidencePart(Session session, Navigator navigator, Background background, IEclipseContext context) {
        this(session, navigator, background, context, FormDialog::open);
    }

    /** @param opener opens dialogs, for tests */
    EvidencePart(Session session, Navigator navigator, Background background, IEclipseContext context, Consumer<FormDialog> opener) {
        this.session = session;
        this.navigator = navigator;
        this.background = background;
        this.context = context;
        this.places = context.get(Places.class);
        this.kinds = context.get(EvidenceKinds.class);
        this.files = () -> context.get(FileChoice.class);
        this.reader = new DocumentReader(context.get(TableFiles.class), places);
        this.states = new FileStates(session, background, context.get(EvidenceFileStates.class), this::fill, this::compared);
        this.anchorStates = new AnchorStates(session, background, places, this::fill);
        this.intakes = new Intakes(session, background, kinds, opener, this::say);
        this.actions = new MarkActions(session, background, places, opener, this::say);
    }

    @PostConstruct
    public void create(Composite parent) {
        AfterStart.make(context, parent, () -> make(parent));
    }

    private void make(Composite parent) {
        page = new EvidencePage(parent, tools -> {
            tools.button("add", true, this::choose).button("withdraw", true, this::withdraw) //$NON-NLS-1$ //$NON-NLS-2$
                    .button("check", false, states::check).gap(); //$NON-NLS-1$
            for (MarkKind kind : MarkKind.values()) {
                tools.button(kind.name(), true, () -> mark(kind));
            }
        }, lists -> new ItemTable(lists, session, states, kinds), lists -> new AnchorTable(lists, session, places, anchorStates),
                below -> new DocumentPane(below, background, reader));
        spotlight = new Spotlight(session, navigator, page.items(), page.anchors(), page.pane());
        whenSeen = page.whenSeen(this::follow);
        listen();
        session.addListener(this);
        documentChanged();
        selectionChanged();
    }

    private void listen() {
        page.items().grid().onSelect(spotlight::open);
        page.anchors().grid().onSelect(anchor -> {
            spotlight.go(anchor);
            say(anchorStates.isBroken(anchor) ? anchorStates.sentence(anchor) : ""); //$NON-NLS-1$
        });
        page.anchors().grid().onOpen(spotlight::follow);
        page.pane().onOpened(this::opened);
        new FileDrop(page.control(), this::add);
    }

    private void opened(DocumentViewer viewer) {
        viewer.onKey(this::key);
        viewer.onMark(spotlight::clicked);
        viewer.onSelect(region -> say(region.map(this::typed).map(Place::where).map(this::chosen).orElse(""))); //$NON-NLS-1$
        spotlight.marks();
        spotlight.see();
    }

    private String chosen(String place) {
        return SPEECH.say(session.isReadOnly() ? "seenOnly" : "selected", place); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private void key(Event event) {
        if ((event.stateMask & SWT.MODIFIER_MASK & ~SWT.SHIFT) == 0) {
            MarkKind.of(event.character).ifPresent(this::mark);
        }
    }

    /** Makes something of the selected region. */
    void mark(MarkKind kind) {
        String place = page.pane().viewer().flatMap(DocumentViewer::selection).map(this::typed).orElse(null);
        actions.press(page.control().getShell(), kind, page.pane().item().orElse(null), place, subject);
    }

    private String typed(Region region) {
        return places == null ? "" : places.typed(Regions.anchor(region, page.pane().content().orElseThrow())); //$NON-NLS-1$
    }

    private void choose() {
        List<Path> chosen = files.get().openSeveral(SPEECH.say("tip.add")); //$NON-NLS-1$
        if (!chosen.isEmpty()) {
            add(chosen);
        }
    }

    /** Takes files in, as a drop of files does. */
    void add(List<Path> files) {
        intakes.add(page.control().getShell(), files, subject);
    }

    private void withdraw() {
        page.items().grid().selected().ifPresentOrElse(item -> intakes.withdraw(page.control().getShell(), item), () -> say(SPEECH.say("chooseFirst"))); //$NON-NLS-1$
    }

    private void fill() {
        if (page.control().isDisposed()) {
            return;
        }
        EngagementDocument document = session.document().orElse(null);
        page.tools().offer(document != null, session.isReadOnly());
        if (document == null) {
            page.items().grid().rows(List.of());
            page.anchors().fill(null, null);
            return;
        }
        page.items().fill(document);
        EvidenceItem shown = page.pane().item().filter(document.evidence().getItems()::contains).orElse(null);
        if (shown == null && page.pane().item().isPresent()) {
            page.pane().clear(SPEECH.say("gone")); //$NON-NLS-1$
        }
        page.anchors().fill(document, shown);
        spotlight.marks();
    }

    @Override
    public void documentChanged() {
        subject = null;
        spotlight.forget();
        page.pane().clear(SPEECH.say(session.document().isEmpty() ? "nothingOpen" //$NON-NLS-1$
                : session.document().get().evidence().getItems().isEmpty() ? "empty" : "choose")); //$NON-NLS-1$ //$NON-NLS-2$
        say(""); //$NON-NLS-1$
        contentChanged();
    }

    @Override
    public void contentChanged() {
        fill();
        whenSeen.fill();
    }

    @Override
    public void selectionChanged() {
        EObject chosen = session.selection().orElse(null);
        if (chosen != null && !(chosen instanceof EvidenceItem || chosen instanceof Annotation)) {
            subject = chosen;
        }
        reveal = chosen != null;
        whenSeen.fill();
    }

    /** What takes time, once the page is seen: looks at files and anchors, shows the evidence of what is chosen. */
    private void follow() {
        states.follow();
        anchorStates.follow();
        EngagementDocument document = session.document().orElse(null);
        EObject chosen = session.selection().orElse(null);
        if (reveal && document != null && chosen != null) {
            reveal = false;
            spotlight.reveal(document, chosen);
        }
    }

    /** The files were compared because somebody asked: the anchors are, too, and the file is read again. */
    private void compared(String sentence) {
        say(sentence);
        anchorStates.check(more -> say(sentence + "  " + more)); //$NON-NLS-1$
        session.document().ifPresent(document -> page.pane().reload(document.folder()));
    }

    private void say(String sentence) {
        if (page != null) {
            page.say(sentence);
        }
    }

    @Focus
    public void focus() {
        if (page != null) {
            page.focus();
        }
    }

    @PreDestroy
    public void dispose() {
        session.removeListener(this);
    }

    EvidencePage page() {
        return page;
    }

    Optional<Annotation> wanted() {
        return spotlight.wanted();
    }
}
