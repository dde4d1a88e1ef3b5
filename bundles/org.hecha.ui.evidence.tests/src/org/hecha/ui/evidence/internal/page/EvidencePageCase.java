package org.hecha.ui.evidence.internal.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.e4.core.contexts.EclipseContextFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.hecha.core.text.Refusal;
import org.hecha.evidence.internal.state.FolderInspection;
import org.hecha.evidence.place.Places;
import org.hecha.model.evidence.EvidenceItem;
import org.hecha.standard.evidence.EvidenceFileStates;
import org.hecha.standard.table.TableFiles;
import org.hecha.testing.window.Factory;
import org.hecha.ui.Navigator;
import org.hecha.ui.evidence.EvidenceUiCase;
import org.hecha.ui.evidence.Papers;
import org.hecha.ui.form.FormDialog;
import org.hecha.ui.widgets.document.DocumentViewer;
import org.hecha.ui.widgets.document.PageRegion;
import org.hecha.verification.evidence.EvidenceKinds;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** The page on evidence with its services, in a shell. */
abstract class EvidencePageCase extends EvidenceUiCase {

    /** Where "98.5 t" stands on the first page. */
    protected static final PageRegion AMOUNT = new PageRegion(1, 95, 392, 80, 26);

    protected final List<FormDialog> dialogs = new ArrayList<>();
    protected IEclipseContext context;
    protected EvidencePart part;

    @BeforeEach
    void make() {
        context = EclipseContextFactory.create();
        context.set(Places.class, places);
        context.set(TableFiles.class, tables);
        context.set(EvidenceKinds.class, new OneKind());
        context.set(EvidenceFileStates.class, new FolderInspection());
        Consumer<FormDialog> opener = dialog -> {
            dialog.create();
            dialogs.add(dialog);
        };
        part = new EvidencePart(session, navigator(), background, context, opener);
        part.create(ui.shell());
        ui.shell().layout(true, true);
        ui.pump();
    }

    protected Navigator navigator() {
        return new Navigator() {
            @Override
            public void show(String partId) {
                visited.add(partId);
            }

            @Override
            public void reveal(EObject object) {
                visited.add(object);
                session.select(object);
            }
        };
    }

    @AfterEach
    void close() {
        dialogs.forEach(FormDialog::close);
        part.dispose();
        context.dispose();
    }

    protected DocumentViewer shown(EvidenceItem item) {
        part.page().items().grid().select(item);
        ui.until(() -> "the file is shown: " + part.page().pane().sentence(), () -> part.page().pane().viewer().isPresent());
        return part.page().pane().viewer().orElseThrow();
    }

    protected FormDialog pressed(char key) {
        Event event = new Event();
        event.character = key;
        event.keyCode = key;
        part.page().pane().viewer().orElseThrow().target().notifyListeners(SWT.KeyDown, event);
        ui.until(() -> "the dialog is there: " + refusals + part.page().hint(), () -> !dialogs.isEmpty() || !refusals.isEmpty());
        assertEquals(List.of(), refusals);
        return dialogs.get(dialogs.size() - 1);
    }

    protected EvidenceItem bill(int pages) throws IOException, Refusal {
        return take(Papers.bill(folder.resolve("bill.pdf"), pages), Factory.DIESEL);
    }
}
