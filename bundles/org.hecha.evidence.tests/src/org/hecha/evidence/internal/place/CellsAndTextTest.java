package org.hecha.evidence.internal.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

import org.dhatim.fastexcel.Worksheet;
import org.hecha.evidence.place.AnchorDraft;
import org.hecha.evidence.place.AnchorRequest;
import org.hecha.evidence.place.Excerpt;
import org.hecha.evidence.place.ExcerptRequest;
import org.hecha.model.evidence.Annotation;
import org.hecha.model.evidence.AnnotationPurpose;
import org.hecha.model.evidence.EvidenceItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Places in tables, images and texts. */
class CellsAndTextTest extends PlaceBench {

    private static void fill(Worksheet sheet) {
        sheet.value(0, 0, "月份");
        sheet.value(0, 1, "NCV");
        sheet.value(1, 0, java.time.LocalDate.of(2023, 1, 1));
        sheet.style(1, 0).format("yyyy-mm-dd").set();
        sheet.value(1, 1, 42.652);
        sheet.value(2, 1, "４２，６５２．５０");
        sheet.formula(3, 1, "SUM(B2:B3)");
    }

    @Test
    void cellsAreQuotedWithDatesAndExactNumbers() throws Exception {
        EvidenceItem book = item("test.xlsx", xlsx("煤质;报告", CellsAndTextTest::fill));

        Annotation annotation = anchor(book, "'煤质;报告'!A1:B2", power.getId());

        assertEquals("月份\tNCV\n2023-01-01\t42.652", annotation.getQuote());
        assertEquals("'煤质;报告'!A1:B2", places.typed(annotation.getAnchor()));
        assertTrue(check(annotation).holds());
        assertEquals("\t42.652", draft(book, "$A$2:B2;unit=kg", power.getId()).annotation().getQuote().substring(10));
    }

    @Test
    void theValueOfACellProvesAParameter() throws Exception {
        EvidenceItem book = item("test.xlsx", xlsx("煤质", CellsAndTextTest::fill));

        AnchorDraft draft = draft(book, "煤质!B2;unit=GJ/t", "外购电力/NCV");

        assertEquals(new BigDecimal("42.652"), draft.annotation().getValue());
        assertEquals("GJ/t", draft.annotation().getUnit());
        assertEquals(power.getParameters().get(0).getId(), draft.annotation().getSubjectId());
        assertEquals(new BigDecimal("42652.50"), draft(book, "B3;unit=GJ/t", "外购电力/NCV").annotation().getValue());
        refused(() -> draft(book, "煤质!B2", "外购电力/NCV"), "GJ/t");
        refused(() -> draft(book, "煤质!B2;unit=furlong", "外购电力/NCV"), "furlong");
    }

    @Test
    void whatIsNotThereInATableIsRefused() throws Exception {
        EvidenceItem book = item("test.xlsx", xlsx("煤质", CellsAndTextTest::fill));

        refused(() -> draft(book, "煤种!B2", power.getId()), "煤种", "煤质, 说明");
        refused(() -> draft(book, "煤质!F7:G9", power.getId()), "test.xlsx", "F7:G9");
        refused(() -> draft(book, "煤质!B0", power.getId()), "B0");
        refused(() -> draft(book, "煤质!A1:XFD9999", power.getId()), "5000");
        refused(() -> draft(book, "row=3", power.getId()), "煤质!A3:F3");
        refused(() -> draft(book, "煤质!B2", "蒸汽"), "蒸汽", "外购电力");
        refused(() -> draft(book, "煤质!B2", "外购电力#4"), "4", "0");
        refused(() -> draft(book, "煤质!B2", "外购电力/OF"), "OF", "NCV");
        byte[] whole = xlsx("煤质", CellsAndTextTest::fill);
        EvidenceItem cut = item("cut.xlsx", Arrays.copyOf(whole, whole.length / 2));
        refused(() -> draft(cut, "A1", power.getId()), "cut.xlsx");
        byte[] locked = new byte[600];
        System.arraycopy(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1}, 0, locked, 0, 8);
        EvidenceItem secret = item("secret.xlsx", locked);
        refused(() -> draft(secret, "A1", power.getId()), "secret.xlsx");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "page", "page=", "page=1;page=2", "page=1;row=2", "chars=1-2;line=3", "rows=1-2", "A1;B2",
        "color=red", "column=a;rect=1,2,3,4"})
    void whatIsNoPlaceIsRefusedWithTheForms(String place) {
        refused(() -> Notation.parse(place), "“" + place + "”", "page=3;rect=72,500,200,40");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void aRowOfACsvFile(String encoding) throws Exception {
        EvidenceItem csv = item("表.csv", "月份,电量\n1,\"1,000\"\n\n3,7\n".getBytes(Charset.forName(encoding)));

        Annotation annotation = anchor(csv, "row=2", power.getId());

        assertEquals("1\t1,000", annotation.getQuote());
        assertTrue(check(annotation).holds());
        refused(() -> draft(csv, "row=9", power.getId()), "4", "9");
        refused(() -> draft(csv, "row=3", power.getId()), "row=3");
        assertEquals("电量", draft(csv, "chars=3-5", power.getId()).annotation().getQuote());
        assertEquals("7", draft(csv, "B4", power.getId()).annotation().getQuote());
    }

    @Test
    void aTextByLineOrByCharacters() throws Exception {
        EvidenceItem note = text("note.txt", "first\r\n热值 42.652 GJ/t\n");

        Annotation annotation = anchor(note, "line=2", "外购电力/NCV");

        assertEquals("热值 42.652 GJ/t", annotation.getQuote());
        assertEquals("chars=7-21", places.typed(annotation.getAnchor()));
        assertEquals(new BigDecimal("42.652"), annotation.getValue());
        assertEquals("GJ/t", annotation.getUnit());
        refused(() -> draft(note, "line=3", power.getId()), "2", "3");
        refused(() -> draft(note, "chars=5-90", power.getId()), "22", "chars=5-90");
        refused(() -> draft(note, "chars=9-3", power.getId()), "chars=9-3");
        refused(() -> draft(note, "chars=5-7", power.getId()), "chars=5-7");
    }

    @Test
    void aRectangleOfAnImageIsItsPixels() throws Exception {
        EvidenceItem photo = item("meter.png", png(Color.RED));
        EvidenceItem other = item("other.png", png(Color.BLUE));

        AnchorDraft draft = draft(photo, "rect=10,20,300,200", power.getId());

        assertTrue(draft.annotation().getQuote().startsWith("pixels 300x200 sha256:"));
        assertEquals(1, draft.notes().size());
        assertNotEquals(draft.annotation().getQuote(), draft(other, "rect=10,20,300,200", power.getId()).annotation().getQuote());
        // Beside the dot the two pictures are the same.
        assertEquals(draft(photo, "rect=50,50,20,20", power.getId()).annotation().getQuote(),
                draft(other, "rect=50,50,20,20", power.getId()).annotation().getQuote());
        refused(() -> draft(photo, "rect=200,20,300,200", power.getId()), "400 x 300");
        refused(() -> draft(photo, "rect=1.5,2,3,4", power.getId()), "1.5,2,3,4");
        refused(() -> draft(photo, "rect=10,20,30,40", "外购电力/NCV"), "rect=10,20,30,40");
        EvidenceItem cut = item("cut.png", Arrays.copyOf(png(Color.RED), 30));
        refused(() -> draft(cut, "rect=1,2,3,4", power.getId()), "cut.png");
    }

    @Test
    void aClaimIsTakenByItsIdBecauseItsDossierIsNotOpen() throws Exception {
        EvidenceItem note = text("note.txt", "greenhouse");
        AnchorRequest request = new AnchorRequest("note.txt", "line=1", "claim-7", null, AnnotationPurpose.CLAIM, null, null, NOW,
                OptionalInt.empty());

        assertEquals("claim-7", places.anchor(document, request).annotation().getSubjectId());
        refused(() -> draft(note, "line=1", "claim-7"), "claim-7");
        refused(() -> places.anchor(document, AnchorRequest.of("none.txt", "line=1", power.getId(), NOW)), "none.txt");
        note.setWithdrawnReason("superseded");
        refused(() -> draft(note, "line=1", power.getId()), "superseded");
    }

    @Test
    void showingATableOrAnImageGivesPlaces() throws Exception {
        item("test.xlsx", xlsx("煤质", CellsAndTextTest::fill));
        item("t.csv", "a,b\n1,2\n".getBytes());
        item("p.png", png(Color.RED));

        Excerpt book = places.show(document.folder(), document.evidence(), new ExcerptRequest("test.xlsx", 1, null, 2, 10));
        assertEquals(2, book.heading().size());
        assertTrue(book.heading().get(0).in(java.util.Locale.ENGLISH).contains("煤质: 4 rows, 2 columns"));
        assertEquals("煤质!A2:B2", book.lines().get(0).place());
        Excerpt csv = places.show(document.folder(), document.evidence(), new ExcerptRequest("t.csv", 1, null, 1, 1));
        assertEquals(List.of(new Excerpt.Line("row=1", "a | b")), csv.lines());
        assertTrue(csv.more());
        assertEquals("rect=0,0,400,300", places.show(document.folder(), document.evidence(),
                new ExcerptRequest("p.png", 1, null, 1, 1)).lines().get(0).place());
    }
}
