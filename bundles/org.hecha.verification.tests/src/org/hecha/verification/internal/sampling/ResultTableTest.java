package org.hecha.verification.internal.sampling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

import org.hecha.core.text.Refusal;
import org.hecha.model.fieldwork.Sample;
import org.hecha.model.fieldwork.SampleItem;
import org.hecha.model.fieldwork.SamplingMethod;
import org.hecha.verification.checklist.TableIntake;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Results from a table: all of them or none, and every bad cell is told with its place. */
class ResultTableTest extends SamplingBench {

    private static final List<String> HEAD = List.of("item", "audited", "note", "evidence");

    private Sample sample;

    @BeforeEach
    void sample() throws Refusal {
        sample = draw(design(SamplingMethod.RANDOM, 4, "", null));
        document.evidence().getItems().get(0).setPath("evidence/invoice.pdf");
    }

    private TableIntake read(List<List<String>> rows) throws Refusal {
        return sampling.recordTable(document, "meters", rows, "Ann", AT);
    }

    private void told(List<String> row, String column, String words) throws Refusal {
        TableIntake intake = read(List.of(List.of(), HEAD, List.of("1", "10", "bill", ""), row));
        assertEquals(1, intake.issues().size(), intake.issues().toString());
        assertEquals(4, intake.issues().get(0).row());
        assertEquals(column, intake.issues().get(0).column());
        String said = intake.issues().get(0).message().in(Locale.ENGLISH);
        assertTrue(said.contains(words), said);
        assertTrue(intake.command().isEmpty(), "nothing half-written");
    }

    @Test
    void aTableIsRecordedUndoneAndDoneAgain() throws Refusal {
        String second = sample.getItems().get(1).getSubjectId();
        TableIntake intake = read(List.of(List.of("证据", "说明", "", "核实数量", "项目"),
                List.of("invoice；#1", "与发票核对", "", "1,200.5", "1"), List.of(), List.of("evidence/invoice.pdf", "bill", "", "10", second),
                List.of("", "", "", "", "3"), List.of("", "", "x", "", "no item of ours")));
        assertEquals(List.of(), intake.issues());
        assertEquals(2, intake.answered());
        SampleItem first = sample.getItems().get(0);
        assertNull(first.getAudited());
        document.execute(intake.command().orElseThrow());
        assertEquals(new BigDecimal("1200.5"), first.getAudited());
        assertEquals(List.of("invoice", "invoice"), first.getEvidenceIds());
        assertEquals("bill", sample.getItems().get(1).getNote());
        assertNull(sample.getItems().get(2).getAudited());
        document.undo();
        assertNull(first.getAudited());
        document.redo();
        assertEquals("m1", first.getTestedBy());
    }

    @Test
    void badCellsAreToldWithTheirPlace() throws Refusal {
        told(List.of("9", "10", "bill"), "item", "no item 9");
        told(List.of("", "10", "bill"), "item", "no item");
        told(List.of("1", "10", "bill"), "item", "two results");
        told(List.of("2", "ten", "bill"), "audited", "\"ten\" is no number");
        told(List.of("2", "1,2", "bill"), "audited", "\"1,2\" is no number");
        told(List.of("2", "", "bill"), "audited", "no audited quantity");
        told(List.of("2", "-1", "bill"), "audited", "2");
        told(List.of("2", "10"), "note", "what was compared");
        told(List.of("2", "10", "bill", "invoice; lost.pdf"), "evidence", "lost.pdf");
    }

    @Test
    void everyBadCellIsTold() throws Refusal {
        TableIntake intake = read(List.of(HEAD, List.of("9", "ten", "", "lost.pdf"), List.of("1", "10", "bill", "")));
        assertEquals(List.of("item", "audited", "note", "evidence"), intake.issues().stream().map(one -> one.column()).toList());
        assertTrue(sample.getItems().stream().allMatch(item -> item.getAudited() == null));
    }

    @Test
    void whatIsNoSuchTableIsRefused() {
        assertTrue(refused(List.of()).contains("no results"));
        assertTrue(refused(List.of(HEAD, List.of("1", "", ""))).contains("no results"));
        assertTrue(refused(List.of(List.of("item", "note"))).contains("\"audited\""));
        assertThrows(Refusal.class, () -> sampling.recordTable(document, "meters", List.of(HEAD, List.of("1", "1", "x")), "Rex", AT));
        assertThrows(Refusal.class, () -> sampling.recordTable(document, "other", List.of(HEAD, List.of("1", "1", "x")), "Ann", AT));
    }

    private String refused(List<List<String>> rows) {
        return assertThrows(Refusal.class, () -> read(rows)).in(Locale.ENGLISH);
    }
}
