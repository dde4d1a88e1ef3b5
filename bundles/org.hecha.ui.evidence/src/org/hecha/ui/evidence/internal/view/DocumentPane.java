package org.hecha.ui.evidence.internal.view;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.hecha.model.evidence.EvidenceItem;
import org.hecha.standard.evidence.EvidenceItems;
import org.hecha.ui.Background;
import org.hecha.ui.Speech;
import org.hecha.ui.Work;
import org.hecha.ui.widgets.Placeholder;
import org.hecha.ui.widgets.document.DocumentViewer;
import org.hecha.ui.widgets.document.PageViewer;
import org.hecha.ui.widgets.document.SheetViewer;
import org.hecha.ui.widgets.document.TextViewer;

/** Shows the file of one item, opened in the background, or a sentence. UI thread; goes with its parent. */
public final class DocumentPane {

    private static final Speech SPEECH = Speech.of(DocumentPane.class);

    private final Background background;
    private final DocumentReader reader;
    private final Placeholder place;
    private final List<Consumer<DocumentViewer>> opened = new ArrayList<>();
    private EvidenceItem item;
    private String shown = ""; //$NON-NLS-1$
    private Content content;
    private DocumentViewer viewer;
    private Work opening;

    public DocumentPane(Composite parent, Background background, DocumentReader reader) {
        this.background = background;
        this.reader = reader;
        place = new Placeholder(parent);
        place.content().setLayout(new FillLayout());
        clear(SPEECH.say("choose")); //$NON-NLS-1$
        place.control().addDisposeListener(gone -> stop());
    }

    /** The whole, for layout. */
    public Composite control() {
        return place.control();
    }

    /** Shows the file of an item; does nothing where it is shown already. @param folder folder of the engagement */
    public void show(Path folder, EvidenceItem wanted) {
        String key = folder + " " + wanted.getId() + wanted.getPath() + wanted.getSha256(); //$NON-NLS-1$
        if (!key.equals(shown)) {
            open(folder, wanted, key);
        }
    }

    private void open(Path folder, EvidenceItem wanted, String key) {
        String name = EvidenceItems.label(wanted);
        clear(SPEECH.say("opening", name)); //$NON-NLS-1$
        item = wanted;
        shown = key;
        EvidenceItem copy = EcoreUtil.copy(wanted);
        opening = background.run(SPEECH.say("opening", name), monitor -> reader.read(folder, copy, monitor), //$NON-NLS-1$
                read -> present(key, name, read), Content::close);
    }

    private void present(String key, String name, Content read) {
        if (!key.equals(shown) || place.control().isDisposed()) {
            read.close();
            return;
        }
        opening = null;
        if (read instanceof Content.Unseen unseen) {
            place.showEmpty(Speech.in(unseen.sentence()));
            return;
        }
        content = read;
        Composite parent = place.content();
        viewer = read instanceof Content.OfPages pages ? new PageViewer(parent, name, pages.pages())
                : read instanceof Content.OfSheets table ? new SheetViewer(parent, name, table.sheets())
                : new TextViewer(parent, name, ((Content.OfText) read).text());
        place.showContent();
        parent.layout(true, true);
        opened.forEach(listener -> listener.accept(viewer));
    }

    /** Opens the file anew: it was changed on the disk. */
    public void reload(Path folder) {
        if (item != null && !place.control().isDisposed()) {
            open(folder, item, shown);
        }
    }

    /** Shows nothing but a sentence. */
    public void clear(String sentence) {
        stop();
        if (viewer != null && !viewer.control().isDisposed()) {
            viewer.control().dispose();
        }
        viewer = null;
        content = null;
        item = null;
        shown = ""; //$NON-NLS-1$
        place.showEmpty(sentence);
    }

    private void stop() {
        if (opening != null) {
            opening.cancel().run();
            opening = null;
        }
    }

    /** Tells {@code listener} whenever a file was opened. */
    public void onOpened(Consumer<DocumentViewer> listener) {
        opened.add(listener);
    }

    /** The item whose file is shown or being opened. */
    public Optional<EvidenceItem> item() {
        return Optional.ofNullable(item);
    }

    /** The viewer, where a file is shown. */
    public Optional<DocumentViewer> viewer() {
        return Optional.ofNullable(viewer);
    }

    /** What is shown. */
    public Optional<Content> content() {
        return Optional.ofNullable(content);
    }

    /** The sentence shown in place of a file; empty where one is shown. */
    public String sentence() {
        return place.sentence();
    }
}
