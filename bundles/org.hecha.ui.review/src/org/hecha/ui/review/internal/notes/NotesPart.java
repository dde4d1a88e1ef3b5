package org.hecha.ui.review.internal.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.emf.ecore.EObject;
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
import org.hecha.core.text.Refusal;
import org.hecha.model.base.Identified;
import org.hecha.ui.Background;
import org.hecha.ui.Navigator;
import org.hecha.ui.Reporter;
import org.hecha.ui.Session;
import org.hecha.ui.SessionListener;
import org.hecha.ui.Speech;
import org.hecha.ui.page.Words;
import org.hecha.ui.review.internal.opening.PackageCase;
import org.hecha.ui.review.internal.opening.Review;
import org.hecha.ui.review.internal.sign.SigningDesk;
import org.hecha.ui.widgets.Grid;
import org.hecha.ui.widgets.Placeholder;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** The reviewer's notes on the open package, each with the object it speaks of; a double click leads there. */
public final class NotesPart implements SessionListener {

    private static final Speech SPEECH = Speech.of(NotesPart.class);
    private static final String BY = "notes.by"; //$NON-NLS-1$

    private final Session session;
    private final Review review;
    private final Background background;
    private final Reporter reporter;
    private final Navigator navigator;
    private final SigningDesk signing;
    private final Runnable refresh = this::load;
    private Placeholder page;
    private Label state;
    private Grid<NoteRow> grid;
    private Label subject;
    private Text by;
    private Text text;
    private Button add;
    private Button remove;
    private Button sign;
    private NotesDesk desk;

    @Inject
    public NotesPart(Session session, Review review, Background background, Reporter reporter, Navigator navigator,
            SigningDesk signing) {
        this.session = session;
        this.review = review;
        this.background = background;
        this.reporter = reporter;
        this.navigator = navigator;
        this.signing = signing;
    }

    @PostConstruct
    public void create(Composite parent) {
        parent.setLayout(new FillLayout());
        page = new Placeholder(parent);
        page.content().setLayout(new GridLayout());
        state = new Label(page.content(), SWT.WRAP);
        GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false);
        wide.widthHint = 200;
        state.setLayoutData(wide);
        SashForm sash = new SashForm(page.content(), SWT.HORIZONTAL);
        sash.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        grid = new Grid<>(sash, SPEECH.say("tableName"), NoteRow.columns()); //$NON-NLS-1$
        grid.onSelect(row -> buttons());
        grid.onOpen(this::go);
        editor(sash);
        sash.setWeights(64, 36);
        session.addListener(this);
        review.addListener(refresh);
        load();
    }

    private void editor(Composite parent) {
        Composite form = new Composite(parent, SWT.NONE);
        form.setLayout(new GridLayout(3, false));
        subject = new Label(form, SWT.NONE);
        subject.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 3, 1));
        new Label(form, SWT.NONE).setText(SPEECH.say("by")); //$NON-NLS-1$
        by = new Text(form, SWT.BORDER | SWT.SINGLE);
        by.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        String last = review.memory().text(BY);
        by.setText(last.isEmpty() ? System.getProperty("user.name", "") : last); //$NON-NLS-1$ //$NON-NLS-2$
        by.addModifyListener(event -> buttons());
        text = new Text(form, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        text.setToolTipText(SPEECH.say("writeHere")); //$NON-NLS-1$
        text.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 3, 1));
        text.addModifyListener(event -> buttons());
        add = button(form, "add", this::add); //$NON-NLS-1$
        remove = button(form, "remove", this::remove); //$NON-NLS-1$
        sign = button(form, "sign", this::sign); //$NON-NLS-1$
    }

    private static Button button(Composite parent, String key, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(SPEECH.say(key));
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(pressed -> action.run()));
        return button;
    }

    /** Reads the notes beside the package, in the background. */
    private void load() {
        Optional<PackageCase> open = review.current();
        desk = null;
        show();
        open.ifPresent(opened -> background.run(SPEECH.say("reading"), //$NON-NLS-1$
                monitor -> NotesDesk.read(opened, review.service(), monitor), this::take));
    }

    private void take(NotesDesk read) {
        if (!page.control().isDisposed() && review.current().filter(open -> open == read.open()).isPresent()) {
            desk = read;
            show();
        }
    }

    private void show() {
        if (desk == null) {
            grid.rows(List.of());
            page.showEmpty(SPEECH.say(review.current().isEmpty() ? "nothingOpen" : "reading")); //$NON-NLS-1$ //$NON-NLS-2$
            return;
        }
        grid.rows(desk.rows());
        List<String> said = new ArrayList<>();
        said.add(SPEECH.say("explained", NotesFile.draft(desk.open().file()).getFileName())); //$NON-NLS-1$
        if (desk.isForeign()) {
            said.add(SPEECH.say("foreign", desk.draft().packageName())); //$NON-NLS-1$
        }
        desk.broken().forEach(file -> said.add(SPEECH.say("broken", file))); //$NON-NLS-1$
        state.setText(String.join("\n", said)); //$NON-NLS-1$
        page.showContent();
        selectionChanged();
        page.content().layout(true, true);
    }

    @Override
    public void selectionChanged() {
        subject.setText(SPEECH.say("about", subjectName())); //$NON-NLS-1$
        buttons();
    }

    private String subjectName() {
        return session.isReadOnly() ? session.selection().map(Words::of).orElseGet(() -> SPEECH.say("whole")) : SPEECH.say("whole"); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private String subjectId() {
        Optional<EObject> chosen = session.isReadOnly() ? session.selection() : Optional.empty();
        return chosen.filter(Identified.class::isInstance).map(object -> ((Identified) object).getId()).orElse(""); //$NON-NLS-1$
    }

    private void buttons() {
        add.setEnabled(desk != null && !desk.isForeign() && !text.getText().isBlank() && !by.getText().isBlank());
        remove.setEnabled(grid.selected().filter(row -> row.signed().isEmpty()).isPresent());
        sign.setEnabled(desk != null && !desk.isForeign() && !desk.draft().notes().isEmpty());
    }

    void add() {
        change(() -> desk.add(by.getText().strip(), subjectId(), subjectName(), text.getText().strip())).ifPresent(done -> {
            review.memory().text(BY, by.getText().strip());
            text.setText(""); //$NON-NLS-1$
        });
    }

    void remove() {
        grid.selected().filter(row -> row.signed().isEmpty()).ifPresent(row -> change(() -> desk.remove(row.note())));
    }

    private void sign() {
        signing.signNotes(NotesFile.draft(desk.open().file()), desk.open().file());
    }

    /** A change of the draft, which is a small file. */
    @FunctionalInterface
    private interface Change {
        NotesDesk make() throws Refusal;
    }

    private Optional<NotesDesk> change(Change change) {
        try {
            desk = change.make();
            show();
            return Optional.of(desk);
        } catch (Refusal refusal) {
            reporter.tell(refusal);
            return Optional.empty();
        }
    }

    private void go(NoteRow row) {
        session.document().flatMap(document -> document.find(row.note().subjectId())).ifPresent(navigator::reveal);
    }

    @Focus
    public void focus() {
        text.setFocus();
    }

    @PreDestroy
    public void dispose() {
        session.removeListener(this);
        review.removeListener(refresh);
    }

    Placeholder page() {
        return page;
    }

    Grid<NoteRow> grid() {
        return grid;
    }

    Text text() {
        return text;
    }

    Button addButton() {
        return add;
    }

    Button removeButton() {
        return remove;
    }

    Button signButton() {
        return sign;
    }

    String said() {
        return state.getText();
    }
}
