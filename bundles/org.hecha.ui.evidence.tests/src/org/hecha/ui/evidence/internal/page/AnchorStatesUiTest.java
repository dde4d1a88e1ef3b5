package org.hecha.ui.evidence.internal.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Refusal;
import org.hecha.evidence.place.AnchorRequest;
import org.hecha.model.evidence.Annotation;
import org.hecha.model.evidence.EvidenceItem;
import org.hecha.model.evidence.EvidencePackage;
import org.hecha.model.evidence.PdfAnchor;
import org.hecha.testing.window.Factory;
import org.hecha.ui.evidence.Papers;
import org.hecha.ui.form.FormDialog;
import org.hecha.ui.page.Icons;
import org.hecha.ui.widgets.document.CellRegion;
import org.hecha.ui.widgets.document.Mark;
import org.hecha.ui.widgets.document.SheetViewer;
import org.junit.jupiter.api.Test;

/** Anchors that do not hold any more say so in the list and beside their mark; a page that is not seen waits. */
class AnchorStatesUiTest extends EvidencePageCase {

    private Annotation anchor(EvidenceItem item, String place) throws Refusal {
        EngagementDocument document = session.document().orElseThrow();
        document.execute(places.anchor(document, AnchorRequest.of(item.getId(), place, Factory.DIESEL, Instant.EPOCH)).command());
        ui.pump();
        return document.evidence().getAnnotations().get(document.evidence().getAnnotations().size() - 1);
    }

    private String state(Annotation annotation) {
        return part.page().anchors().grid().text(annotation, "state");
    }

    private void expect(String state, EvidenceItem item, Annotation annotation) {
        part.page().items().grid().select(item);
        ui.until(() -> "not " + state + " but " + state(annotation), () -> state(annotation).equals(state));
    }

    private void compare() {
        part.page().tools().item("check").notifyListeners(SWT.Selection, new Event());
        ui.until(() -> "compared: " + part.page().hint(), () -> part.page().hint().contains("标注"));
    }

    private Mark mark(Annotation annotation) {
        return part.page().anchors().mark(annotation, new CellRegion("any", 1, 1, 1, 1));
    }

    @Test
    void anAnchorThatHoldsSaysSoAndHasNoSign() throws IOException, Refusal {
        openWithTeam();
        EvidenceItem item = bill(1);
        Annotation annotation = anchor(item, "page=1;rect=95,392,80,26");
        expect("成立", item, annotation);

        assertEquals("备注", mark(annotation).label());
        assertNull(mark(annotation).sign());
    }

    @Test
    void aChangedFileIsSaidInTheListBesideTheMarkAndBelow() throws IOException, Refusal {
        EngagementDocument document = openWithTeam();
        EvidenceItem item = bill(2);
        Annotation annotation = anchor(item, "page=1;rect=95,392,80,26");
        expect("成立", item, annotation);
        Papers.bill(document.folder().resolve(item.getPath()), 1);
        compare();

        assertEquals("文件已改动", state(annotation));
        assertTrue(part.page().hint().contains("标注 1 处，1 处不再成立"), part.page().hint());
        assertEquals("备注 · 文件已改动", mark(annotation).label());
        assertSame(Icons.get("fail"), mark(annotation).sign());
        ui.until(() -> "the file is read again", () -> part.page().pane().viewer().isPresent());
        part.page().anchors().grid().select(annotation);
        assertTrue(part.page().hint().contains("定位失效"), part.page().hint());
    }

    @Test
    void aMissingFileLeavesItsAnchorsInTheList() throws IOException, Refusal {
        EngagementDocument document = openWithTeam();
        EvidenceItem item = bill(1);
        Annotation annotation = anchor(item, "page=1;rect=95,392,80,26");
        expect("成立", item, annotation);
        Files.delete(document.folder().resolve(item.getPath()));
        compare();

        assertEquals("文件缺失", state(annotation));
        ui.until(() -> "the sentence: " + part.page().pane().sentence(), () -> part.page().pane().sentence().contains("没有这个文件"));
    }

    @Test
    void aPlaceThatIsGoneAndAnotherTextAreToldApart() throws IOException, Refusal {
        EngagementDocument document = openWithTeam();
        EvidenceItem item = bill(2);
        Annotation gone = anchor(item, "page=2;rect=95,392,80,26");
        Annotation other = anchor(item, "page=1;rect=95,392,80,26");
        expect("成立", item, gone);
        ((PdfAnchor) gone.getAnchor()).setPage(7);
        session.execute(SetCommand.create(document.domain(), other, EvidencePackage.Literals.ANNOTATION__QUOTE, "99.5 t"));
        expect("位置已不存在", item, gone);
        expect("内容不符", item, other);

        shown(item);
        part.page().anchors().grid().select(gone);
        part.page().pane().viewer().orElseThrow().control().update();
        assertNotNull(mark(gone).sign());
        document.undo();
        expect("成立", item, other);
    }

    @Test
    void charactersOfACsvFileAreMarkedInTheTableAndJumpedTo() throws IOException, Refusal {
        openWithTeam();
        Path file = Papers.readings(folder.resolve("meter.csv"), 2_000);
        EvidenceItem item = take(file);
        int at = Files.readString(file).indexOf("4500.25");
        Annotation annotation = anchor(item, "chars=" + at + '-' + (at + 7));
        session.select(Factory.DIESEL);
        ui.until(() -> "the table is shown", () -> part.page().pane().viewer().isPresent());
        ui.pump();
        SheetViewer viewer = (SheetViewer) part.page().pane().viewer().orElseThrow();

        assertEquals(annotation, part.wanted().orElseThrow());
        assertTrue(viewer.isInSight(new CellRegion(viewer.sheet(), 3, 1501, 3, 1501)));
        expect("成立", item, annotation);
    }

    /** The same page stands in two perspectives: the one behind opens no file. */
    @Test
    void aPageThatIsNotSeenWaits() throws IOException, Refusal {
        openWithTeam();
        EvidenceItem item = bill(1);
        part.page().control().setVisible(false);
        session.select(item);
        ui.pump();
        assertTrue(part.page().pane().item().isEmpty());
        part.page().control().setVisible(true);
        part.page().control().getShell().layout(true, true);

        ui.until(() -> "the file is shown", () -> part.page().pane().viewer().isPresent());
    }

    /** It is made when somebody is led to it: what was chosen before is what is to be seen. */
    @Test
    void aPageThatIsMadeLateShowsWhatWasChosen() throws IOException, Refusal {
        openWithTeam();
        EvidenceItem item = bill(1);
        Annotation annotation = anchor(item, "page=1;rect=95,392,80,26");
        session.select(annotation);
        part.page().control().dispose();
        part.dispose();
        part = new EvidencePart(session, navigator(), background, context, FormDialog::create);
        part.create(ui.shell());
        ui.shell().layout(true, true);
        ui.until(() -> "the file is shown", () -> part.page().pane().viewer().isPresent());

        assertEquals(annotation, part.wanted().orElseThrow());
    }
}
