package org.hecha.evidence.internal.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import org.hecha.model.evidence.Annotation;
import org.hecha.model.evidence.EvidenceItem;
import org.hecha.model.evidence.PdfAnchor;
import org.hecha.standard.evidence.AnchorCheck;
import org.hecha.standard.evidence.AnchorState;
import org.hecha.standard.evidence.Reanchoring;
import org.junit.jupiter.api.Test;

/** Every way in which an anchor breaks, and what a newer revision says. */
class AnchorReviewTest extends PlaceBench {

    private void broken(Annotation annotation, AnchorState state, String... words) {
        AnchorCheck check = check(annotation);
        assertEquals(state, check.state());
        assertFalse(check.holds());
        for (String word : words) {
            assertTrue(check.sentence().in(Locale.ENGLISH).contains(word), check.sentence().in(Locale.ENGLISH));
            assertFalse(check.sentence().in(Locale.CHINA).isBlank());
        }
    }

    @Test
    void aChangedFileBreaksTheAnchorAlsoWhereTheContentStayed() throws Exception {
        EvidenceItem bill = item("bill.pdf", pdf("Active energy 100 kWh"));
        row("100", "kWh", "2023-01-01", "2023-12-31");
        Annotation annotation = anchor(bill, "page=1;rect=72,695,200,20", "外购电力#1");
        assertEquals(Optional.of(new BigDecimal("100")), check(annotation).value());

        overwrite(bill, pdf("Active energy 100 kWh", "one page more"));
        broken(annotation, AnchorState.FILE_CHANGED, "bill.pdf", "the same");
        overwrite(bill, pdf("Active energy 900 kWh"));
        broken(annotation, AnchorState.FILE_CHANGED, "another");
        assertEquals(Optional.of(new BigDecimal("900")), check(annotation).value());
        overwrite(bill, pdf("cover", "Active energy 100 kWh"));
        assertEquals("page=2;rect=72,695,200,20", check(annotation).reanchoring().orElseThrow().place());
        overwrite(bill, "no PDF any more".getBytes());
        broken(annotation, AnchorState.FILE_CHANGED, "a text");
    }

    @Test
    void missingFilesAndItems() throws Exception {
        EvidenceItem note = text("note.txt", "42");
        Annotation annotation = anchor(note, "line=1", power.getId());
        Files.delete(document.folder().resolve(note.getPath()));
        broken(annotation, AnchorState.FILE_MISSING, "note.txt");

        Files.writeString(folder.resolve("note.txt"), "42");
        note.setPath("../note.txt");
        broken(annotation, AnchorState.FILE_MISSING, "../note.txt");
        note.setPath(null);
        broken(annotation, AnchorState.FILE_MISSING);
        document.evidence().getItems().clear();
        broken(annotation, AnchorState.FILE_MISSING, annotation.getItemId());
    }

    @Test
    void aForgedPlaceOrQuotationShows() throws Exception {
        EvidenceItem bill = item("bill.pdf", pdf("Active energy 100 kWh"));
        Annotation annotation = anchor(bill, "page=1;rect=72,695,200,20", power.getId());
        annotation.setQuote("Active energy 200 kWh");
        broken(annotation, AnchorState.QUOTE_DIFFERS, "200", "100");

        ((PdfAnchor) annotation.getAnchor()).setPage(4);
        broken(annotation, AnchorState.PLACE_GONE, "1 pages", "page 4");
    }

    @Test
    void aNewerRevisionIsProposedWhereItHoldsTheSame() throws Exception {
        EvidenceItem first = item("bill.pdf", pdf("x", "Active energy 100 kWh"));
        Annotation annotation = anchor(first, "page=2;rect=72,695,200,20", power.getId());
        assertEquals(Optional.empty(), check(annotation).reanchoring());

        EvidenceItem second = item("bill2.pdf", pdf("x", "Active energy 100 kWh", "y"));
        second.setSupersedes(first.getId());
        Reanchoring same = check(annotation).reanchoring().orElseThrow();
        assertTrue(check(annotation).holds());
        assertTrue(same.samePlace());
        assertEquals(second.getId(), same.itemId());

        EvidenceItem third = item("bill3.pdf", pdf("first line\nNow: Active energy 100 kWh"));
        third.setSupersedes(second.getId());
        Reanchoring other = check(annotation).reanchoring().orElseThrow();
        assertFalse(other.samePlace());
        assertEquals(third.getId(), other.itemId());
        assertEquals("Active energy 100 kWh", draft(third, other.place(), power.getId()).annotation().getQuote());

        third.setWithdrawnReason("wrong file");
        assertEquals(second.getId(), check(annotation).reanchoring().orElseThrow().itemId());
        EvidenceItem fourth = item("bill4.pdf", pdf("something else"));
        fourth.setSupersedes(second.getId());
        Reanchoring none = check(annotation).reanchoring().orElseThrow();
        assertEquals("", none.place());
        assertTrue(none.sentence().in(Locale.ENGLISH).contains("bill4.pdf"));
    }

    @Test
    void cellsRowsAndTextsAreFoundAgainWhereTheyMoved() throws Exception {
        EvidenceItem book = item("a.xlsx", xlsx("s", sheet -> {
            sheet.value(0, 0, "NCV");
            sheet.value(0, 1, 42.5);
        }));
        Annotation cells = anchor(book, "s!A1:B1", power.getId());
        item("b.xlsx", xlsx("t", sheet -> {
            sheet.value(4, 2, "NCV");
            sheet.value(4, 3, 42.5);
        })).setSupersedes(book.getId());
        assertEquals("t!C5:D5", check(cells).reanchoring().orElseThrow().place());

        EvidenceItem csv = text("a.csv", "x,y\n1,2\n");
        Annotation row = anchor(csv, "row=2", power.getId());
        text("b.csv", "x,y\n0,0\n1,2\n").setSupersedes(csv.getId());
        assertEquals("row=3", check(row).reanchoring().orElseThrow().place());

        EvidenceItem note = text("a.txt", "热值 42");
        Annotation text = anchor(note, "line=1", power.getId());
        text("b.txt", "new\n热值 42").setSupersedes(note.getId());
        assertEquals("chars=4-9", check(text).reanchoring().orElseThrow().place());
    }

    @Test
    void itemsThatSupersedeOneAnotherInACircleEnd() throws Exception {
        EvidenceItem one = text("1.txt", "a");
        EvidenceItem two = text("2.txt", "a");
        one.setSupersedes(two.getId());
        two.setSupersedes(one.getId());

        assertTrue(check(anchor(one, "line=1", power.getId())).holds());
    }

    @Test
    void aLinkLeadsToNoEvidence() throws Exception {
        EvidenceItem item = text("log.txt", "one\ntwo\n");
        Path stored = document.folder().resolve(item.getPath());
        Path outside = Files.move(stored, folder.resolve("outside.txt"));
        Files.createSymbolicLink(stored, outside);
        refused(() -> draft(item, "line=1", "外购电力"), "evidence/log.txt");
    }
}
