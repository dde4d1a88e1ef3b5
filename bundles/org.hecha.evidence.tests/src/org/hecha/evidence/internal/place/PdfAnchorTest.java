package org.hecha.evidence.internal.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.hecha.evidence.place.AnchorDraft;
import org.hecha.evidence.place.AnchorRequest;
import org.hecha.evidence.place.Excerpt;
import org.hecha.evidence.place.ExcerptRequest;
import org.hecha.model.evidence.Annotation;
import org.hecha.model.evidence.AnnotationPurpose;
import org.hecha.model.evidence.EvidenceItem;
import org.hecha.model.finding.Finding;
import org.hecha.model.finding.FindingState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfAnchorTest extends PlaceBench {

    private static final String PAGE = "Electricity bill\nActive energy 12,345.67 kWh\nTotal 9,876.54";

    @Test
    void aRectangleKeepsTheTextInItAndIsUndone() throws Exception {
        EvidenceItem bill = item("bill.pdf", pdf("cover", PAGE, "end"));
        AnchorDraft draft = draft(bill, "page=2;rect=72,675,200,20", power.getId());
        Annotation annotation = draft.annotation();

        assertEquals("Active energy 12,345.67 kWh", annotation.getQuote());
        assertEquals(bill.getSha256(), annotation.getItemSha256());
        assertEquals(AnnotationPurpose.NOTE, annotation.getPurpose());
        assertEquals(List.of(), document.evidence().getAnnotations());
        document.execute(draft.command());
        assertEquals(List.of(annotation), document.evidence().getAnnotations());
        document.undo();
        assertEquals(List.of(), document.evidence().getAnnotations());
        document.redo();
        assertEquals(List.of(annotation), document.evidence().getAnnotations());
        assertTrue(check(annotation).holds());
    }

    @Test
    void aPageAloneIsAllOfIt() throws Exception {
        EvidenceItem bill = item("bill.pdf", pdf(PAGE));

        Annotation annotation = anchor(bill, "page=1", power.getId());

        assertEquals(PAGE, annotation.getQuote());
        assertEquals("page=1;rect=0,0,595.27,841.88", places.typed(annotation.getAnchor()));
    }

    @Test
    void aValueIsReadWithItsUnit() throws Exception {
        EvidenceItem bill = item("bill.pdf", pdf(PAGE));
        row("12.34567", "MWh", "2023-01-01", "2023-12-31");

        Annotation annotation = anchor(bill, "page=1;rect=72,675,200,20", "外购电力#1");

        assertEquals(AnnotationPurpose.VALUE, annotation.getPurpose());
        assertEquals(new BigDecimal("12345.67"), annotation.getValue());
        assertEquals("kWh", annotation.getUnit());
        refused(() -> draft(bill, "page=1", "外购电力#1"), "12,345.67", "9,876.54");
        refused(() -> draft(bill, "page=1;rect=72,695,200,20", "外购电力#1"), "rect=72,695,200,20");
        refused(() -> draft(bill, "page=1;rect=72,655,200,20", "外购电力#1"), "MWh", "unit=");
        refused(() -> draft(bill, "page=1;rect=72,675,200,20", "外购电力/NCV"), "kWh", "GJ/t");
        refused(() -> draft(bill, "page=1;rect=72,675,200,20;unit=MWh", "外购电力#1"), "kWh", "MWh");
        assertEquals(new BigDecimal("9876.54"),
                draft(bill, "page=1;rect=72,655,200,20;unit=kWh", "外购电力#1").annotation().getValue());
    }

    @Test
    void withoutTextTheDrawnRectangleIsKeptAsADigest() throws Exception {
        EvidenceItem bill = item("bill.pdf", pdf(PAGE));

        AnchorDraft draft = draft(bill, "page=1;rect=290,90,70,70", power.getId());

        assertTrue(draft.annotation().getQuote().matches("pixels 14[01]x14[01] sha256:[0-9a-f]{64}"), draft.annotation().getQuote());
        assertEquals(1, draft.notes().size());
        String elsewhere = draft(bill, "page=1;rect=400,90,70,70", power.getId()).annotation().getQuote();
        assertTrue(elsewhere.startsWith("pixels") && !elsewhere.equals(draft.annotation().getQuote()));
        document.execute(draft.command());
        assertTrue(check(draft.annotation()).holds());
    }

    @Test
    void pagesAndRectanglesThatAreNotThereAreRefused() throws Exception {
        EvidenceItem bill = item("bill.pdf", pdf("a", "b", "c"));

        refused(() -> draft(bill, "page=7", power.getId()), "bill.pdf", "3", "7");
        refused(() -> draft(bill, "page=0", power.getId()), "0", "1");
        refused(() -> draft(bill, "page=1;rect=500,10,200,20", power.getId()), "595 x 842", "rect=500,10,200,20");
        refused(() -> draft(bill, "page=1;rect=10,10,0,20", power.getId()), "rect=10,10,0,20");
        refused(() -> draft(bill, "page=1;rect=10,10,NaN,20", power.getId()), "rect=10,10,NaN,20");
        refused(() -> draft(bill, "page=1;rect=10,10", power.getId()), "rect=10,10");
        refused(() -> draft(bill, "row=3", power.getId()), "PDF");
        refused(() -> draft(bill, "A1:B2", power.getId()), "PDF");
        assertEquals(List.of(), document.evidence().getAnnotations());
    }

    @Test
    void lockedAndDamagedFilesAreSaidClearly() throws Exception {
        EvidenceItem locked = item("locked.pdf", protectedPdf("secret"));
        refused(() -> draft(locked, "page=1", power.getId()), "locked.pdf");
        byte[] whole = pdf("a", "b");
        EvidenceItem cut = item("cut.pdf", Arrays.copyOf(whole, 40));
        refused(() -> draft(cut, "page=1", power.getId()), "cut.pdf");
        EvidenceItem empty = item("empty.pdf", new byte[0]);
        refused(() -> draft(empty, "page=1", power.getId()), "empty.pdf");
        EvidenceItem changed = item("changed.pdf", whole);
        overwrite(changed, pdf("c"));
        refused(() -> draft(changed, "page=1", power.getId()), "changed.pdf");
    }

    @Test
    void aFindingTakesTheAnchorUntilItIsClosed() throws Exception {
        EvidenceItem bill = item("bill.pdf", pdf(PAGE));
        Finding finding = document.findings().getFindings().get(0);
        AnchorRequest request = new AnchorRequest("bill.pdf", "page=1;rect=72,695,200,20", null, null, null, "see", "m", NOW,
                OptionalInt.of(12));

        AnchorDraft draft = places.anchor(document, request);
        document.execute(draft.command());

        assertEquals(List.of(draft.annotation().getId()), finding.getAnnotationIds());
        assertEquals(finding.getId(), draft.annotation().getSubjectId());
        assertEquals(AnnotationPurpose.FINDING, draft.annotation().getPurpose());
        document.undo();
        assertEquals(List.of(), finding.getAnnotationIds());
        assertEquals(List.of(), document.evidence().getAnnotations());
        document.redo();
        assertEquals(List.of(draft.annotation().getId()), finding.getAnnotationIds());
        refused(() -> draft(bill, "page=1;rect=72,695,200,20", "finding:12"), "rect=72,695,200,20");
        finding.setState(FindingState.CLOSED);
        refused(() -> places.anchor(document, request), "12");
        refused(() -> draft(bill, "page=1", "finding:99"), "99");
    }

    @Test
    void showingAPageGivesPlacesThatHoldTheirLines() throws Exception {
        EvidenceItem bill = item("bill.pdf", pdf("x", PAGE));

        Excerpt excerpt = places.show(document.folder(), document.evidence(), new ExcerptRequest("bill.pdf", 2, null, 1, 2));

        assertTrue(excerpt.more());
        assertEquals(List.of("Electricity bill", "Active energy 12,345.67 kWh"),
                excerpt.lines().stream().map(Excerpt.Line::text).toList());
        for (Excerpt.Line line : excerpt.lines()) {
            assertEquals(line.text(), draft(bill, line.place(), power.getId()).annotation().getQuote());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 90, 180, 270})
    void aTurnedAndCroppedPageIsMeasuredAsItIsShown(int turned) throws Exception {
        EvidenceItem bill = item("bill.pdf", pdf(page -> {
            page.setRotation(turned);
            page.setCropBox(new PDRectangle(40, 50, 400, 700));
        }, "Active energy 12,345.67 kWh\nTotal 9"));

        Excerpt excerpt = places.show(document.folder(), document.evidence(), new ExcerptRequest("bill.pdf", 1, null, 1, 9));

        assertTrue(excerpt.heading().get(0).in(Locale.ENGLISH).contains(turned % 180 == 0 ? "400 x 700" : "700 x 400"));
        assertEquals(2, excerpt.lines().size());
        for (Excerpt.Line line : excerpt.lines()) {
            assertEquals(line.text(), draft(bill, line.place(), power.getId()).annotation().getQuote());
        }
    }
}
