package org.hecha.ui.evidence.internal.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Refusal;
import org.hecha.evidence.place.AnchorRequest;
import org.hecha.model.evidence.Annotation;
import org.hecha.model.evidence.EvidenceItem;
import org.hecha.model.finding.Finding;
import org.hecha.testing.window.Factory;
import org.hecha.ui.evidence.Papers;
import org.hecha.ui.form.FormDialog;
import org.hecha.ui.widgets.document.PageRegion;
import org.hecha.ui.widgets.document.PageViewer;
import org.hecha.verification.HistoryChain;
import org.junit.jupiter.api.Test;

class EvidencePartUiTest extends EvidencePageCase {

    @Test
    void itSaysWhatToDoWhereThereIsNothingToShow() throws Refusal {
        assertTrue(part.page().pane().sentence().contains("打开"));
        assertFalse(part.page().tools().item("add").isEnabled());
        open();
        assertTrue(part.page().pane().sentence().contains("添加"));
        assertTrue(part.page().tools().item("add").isEnabled());
    }

    @Test
    void theListSaysNameStateKindAndWhatIsProved() throws IOException, Refusal {
        openWithTeam();
        EvidenceItem item = bill(1);
        ui.until(() -> "the file was compared", () -> !part.page().items().grid().text(item, "state").startsWith("尚未"));

        assertEquals(List.of("bill.pdf", "与登记一致", "发票", "柴油"), List.of("name", "state", "kind", "subject").stream()
                .map(column -> part.page().items().grid().text(item, column)).toList());
    }

    @Test
    void aChangedAndAMissingFileAreSaid() throws IOException, Refusal {
        EngagementDocument document = openWithTeam();
        EvidenceItem bill = bill(1);
        EvidenceItem other = take(Papers.readings(folder.resolve("meter.csv"), 3));
        ui.until(() -> "the files were compared", () -> part.page().items().grid().text(other, "state").equals("与登记一致"));
        Files.writeString(document.folder().resolve(other.getPath()), "changed");
        Files.delete(document.folder().resolve(bill.getPath()));
        part.page().tools().item("check").notifyListeners(SWT.Selection, new Event());
        ui.until(() -> "the files were compared again", () -> part.page().hint().startsWith("已核对"));

        assertEquals("缺失", part.page().items().grid().text(bill, "state"));
        assertEquals("已改动", part.page().items().grid().text(other, "state"));
        assertTrue(part.page().hint().contains("2 份有问题"), part.page().hint());
        part.page().items().grid().select(bill);
        ui.until(() -> "the sentence", () -> part.page().pane().sentence().contains("没有这个文件"));
    }

    @Test
    void aKeySetsAnAnchorThatTheServicesFindAgainAndUndoTakesItBack() throws IOException, Refusal {
        EngagementDocument document = openWithTeam();
        EvidenceItem item = bill(1);
        session.select(Factory.DIESEL);
        shown(item).select(AMOUNT);
        assertTrue(part.page().hint().contains("第 1 页"), part.page().hint());
        Press.ok(pressed('a'));
        ui.pump();

        Annotation annotation = document.evidence().getAnnotations().get(0);
        assertEquals("98.5 t", annotation.getQuote());
        assertEquals(Factory.DIESEL, annotation.getSubjectId());
        assertTrue(places.review(document.folder(), document.engagement(), document.inventory(), document.evidence()).anchors()
                .get(0).holds());
        assertEquals(List.of(annotation), part.page().anchors().grid().rows());
        document.undo();
        ui.pump();
        assertEquals(List.of(), document.evidence().getAnnotations());
        assertEquals(List.of(), part.page().anchors().grid().rows());
    }

    @Test
    void aFindingAndItsPlaceAreOneStep() throws IOException, Refusal {
        EngagementDocument document = openWithTeam();
        EvidenceItem item = bill(1);
        session.select(Factory.DIESEL);
        shown(item).select(AMOUNT);
        Press.ok(pressed('F'));
        ui.pump();

        Finding finding = document.findings().getFindings().get(1);
        Annotation annotation = document.evidence().getAnnotations().get(0);
        assertEquals("98.5 t", finding.getTitle());
        assertEquals(List.of(annotation.getId()), finding.getAnnotationIds());
        assertEquals(finding.getId(), annotation.getSubjectId());
        assertEquals("发现项 #2", part.page().anchors().grid().text(annotation, "purpose"));
        assertEquals(1, HistoryChain.verify(document.findings()).size(), "only the finding of the fixture has no history");
        document.undo();
        ui.pump();
        assertEquals(1, document.findings().getFindings().size());
        assertEquals(List.of(), document.evidence().getAnnotations());
        document.redo();
        assertEquals(finding.getId(), document.evidence().getAnnotations().get(0).getSubjectId());
    }

    @Test
    void aFindingWithoutTitleIsRefusedInTheDialogAndNothingIsChanged() throws IOException, Refusal {
        EngagementDocument document = openWithTeam();
        EvidenceItem item = bill(1);
        shown(item).select(AMOUNT);
        FormDialog dialog = pressed('f');
        Press.fill(dialog, " ");
        Press.ok(dialog);

        assertTrue(dialog.getErrorMessage() != null && !dialog.getErrorMessage().isBlank());
        assertEquals(1, document.findings().getFindings().size());
        assertEquals(List.of(), document.evidence().getAnnotations());
    }

    @Test
    void aValueBecomesThatOfTheActivityDatumWithItsEvidence() throws IOException, Refusal {
        EngagementDocument document = openWithTeam();
        EvidenceItem item = bill(1);
        var datum = document.inventory().getSources().get(0).getActivityData().get(0);
        session.select(Factory.DIESEL);
        shown(item).select(AMOUNT);
        Press.ok(pressed('v'));
        ui.pump();

        assertEquals("98.5", datum.getQuantity().toPlainString());
        assertEquals(List.of(item.getId()), datum.getEvidenceIds());
        assertEquals(datum.getId(), document.evidence().getAnnotations().get(0).getSubjectId());
        document.undo();
        assertEquals("100", datum.getQuantity().toPlainString());
        assertEquals(List.of(), datum.getEvidenceIds());
        assertEquals(List.of(), document.evidence().getAnnotations());
    }

    @Test
    void aPlaceWithoutANumberIsRefusedInTheDialog() throws IOException, Refusal {
        EngagementDocument document = openWithTeam();
        EvidenceItem item = bill(1);
        session.select(Factory.DIESEL);
        shown(item).select(new PageRegion(1, 95, 442, 200, 26));
        FormDialog dialog = pressed('v');
        Press.ok(dialog);

        assertTrue(dialog.getErrorMessage().contains("page=1"), dialog.getErrorMessage());
        assertEquals(List.of(), document.evidence().getAnnotations());
    }

    @Test
    void choosingAnObjectShowsItsPlaceAndClickingThePlaceLeadsBack() throws IOException, Refusal {
        EngagementDocument document = openWithTeam();
        EvidenceItem item = bill(5);
        document.execute(places.anchor(document, AnchorRequest.of(item.getId(), "page=4;rect=95,392,80,26", Factory.DIESEL,
                Instant.EPOCH)).command());
        session.select(Factory.DIESEL);
        ui.until(() -> "the file is shown", () -> part.page().pane().viewer().isPresent());
        ui.pump();
        PageViewer viewer = (PageViewer) part.page().pane().viewer().orElseThrow();

        assertEquals(4, viewer.page());
        assertEquals(document.evidence().getAnnotations().get(0), part.wanted().orElseThrow());
        part.page().anchors().grid().open();
        assertEquals(List.of(document.inventory().getSources().get(0)), visited);
    }

    @Test
    void nothingCanBeChangedWhereOnlyReadingIsAllowed() throws IOException, Refusal {
        EngagementDocument document = openWithTeam();
        EvidenceItem item = bill(1);
        document.save();
        EngagementDocument again = EngagementDocument.open(document.folder());
        session.openForReading(again);
        ui.pump();
        shown(again.evidence().getItems().get(0)).select(AMOUNT);

        assertFalse(part.page().tools().item("add").isEnabled());
        assertFalse(part.page().tools().item("FINDING").isEnabled());
        assertTrue(part.page().tools().item("check").isEnabled());
        Event event = new Event();
        event.character = 'a';
        part.page().pane().viewer().orElseThrow().target().notifyListeners(SWT.KeyDown, event);
        ui.pump();
        assertEquals(List.of(), dialogs);
        assertTrue(part.page().hint().contains("不能更改"), part.page().hint());
        assertEquals(item.getId(), again.evidence().getItems().get(0).getId());
    }

    @Test
    void droppedFilesAreTakenInInTheBackgroundAndCanBeUndone() throws IOException, Refusal {
        EngagementDocument document = openWithTeam();
        Path photo = Papers.photo(folder.resolve("meter.png"), 80, 60);
        part.add(List.of(photo));
        Press.ok(dialogs.get(0));
        ui.until(() -> "taken: " + refusals, () -> part.page().hint().startsWith("已登记 1"));

        EvidenceItem item = document.evidence().getItems().get(0);
        assertEquals("image/png", item.getMediaType());
        shown(item);
        document.undo();
        ui.pump();
        assertEquals(List.of(), part.page().items().grid().rows());
        assertTrue(part.page().pane().sentence().contains("撤销"), part.page().pane().sentence());
    }

    @Test
    void withdrawingAsksForAReason() throws IOException, Refusal {
        EngagementDocument document = openWithTeam();
        EvidenceItem item = bill(1);
        part.page().items().grid().select(item);
        part.page().tools().item("withdraw").notifyListeners(SWT.Selection, new Event());
        FormDialog dialog = dialogs.get(0);
        Press.ok(dialog);
        assertTrue(dialog.getErrorMessage() != null && !dialog.getErrorMessage().isBlank());
        Press.fill(dialog, "重复");
        Press.ok(dialog);

        assertTrue(item.getWithdrawnReason().startsWith("重复（王核查"), item.getWithdrawnReason());
        assertTrue(part.page().items().grid().text(item, "state").startsWith("已撤回"));
        document.undo();
        ui.pump();
        assertEquals(null, item.getWithdrawnReason());
    }
}
