package org.hecha.ui.fieldwork.internal.sampling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;

import org.hecha.core.text.Refusal;
import org.hecha.model.fieldwork.Sample;
import org.hecha.model.fieldwork.SampleItem;
import org.hecha.standard.calculation.Quantification;
import org.hecha.standard.exchange.TextTables;
import org.hecha.ui.fieldwork.testkit.Dialogue;
import org.hecha.ui.fieldwork.testkit.FieldworkCase;
import org.hecha.verification.sampling.Sampling;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SamplingPartUiTest extends FieldworkCase {

    private SamplingPart part;

    @BeforeEach
    void make() {
        serve(Sampling.class);
        serve(Quantification.class);
        serve(TextTables.class);
        part = ui.make(SamplingPart.class);
    }

    private void openAndSettle() throws Refusal {
        openMill();
        settle();
    }

    private void draw(String size) throws Refusal {
        openAndSettle();
        Dialogue.with(() -> part.samples().tools().press("抽取样本…"), Dialogue.answering("title", "用量抽查", "by", verifier.getId(),
                "size", size, "tolerable", "500", "seed", "42"));
        settle();
        ui.until(() -> "not shown: " + refusals, () -> !part.items().grid().rows().isEmpty());
    }

    private Sample sample() {
        return document.engagement().getFieldwork().getSamples().get(0);
    }

    private ItemRow row(int index) {
        return part.items().grid().rows().get(index);
    }

    private void record(int index, String quantity) {
        String id = row(index).id();
        part.items().grid().edit(row(index), "audited", quantity);
        part.items().grid().edit(row(index), "note", "与发票核对");
        settle();
        ui.until(() -> "not recorded: " + refusals, () -> part.items().grid().rows().stream()
                .anyMatch(row -> row.id().equals(id) && row.result() != ItemRow.Result.UNTESTED));
    }

    @Test
    void withoutASampleItSaysWhatToDo() throws Refusal {
        openAndSettle();
        assertTrue(part.samples().sentence().contains("抽取样本"), part.samples().sentence());
        assertEquals(List.of("抽取样本…"), part.samples().tools().possible());
    }

    @Test
    void aSampleIsDrawnInTheBackgroundShownWithItsDesignAndUndone() throws Refusal {
        draw("3");

        assertEquals(3, part.items().grid().rows().size());
        assertTrue(part.samples().details().contains("种子 42"), part.samples().details());
        assertEquals("○ 未测完", part.samples().grid().text(part.samples().chosen().orElseThrow(), "state"));
        document.undo();
        settle();
        ui.until(() -> "still there", () -> part.samples().grid().rows().isEmpty());
        assertTrue(part.items().grid().rows().isEmpty());
    }

    @Test
    void aDesignThatCannotBeIsRefusedInTheDialogWithEverythingKept() throws Refusal {
        openAndSettle();
        Dialogue.with(() -> part.samples().tools().press("抽取样本…"),
                Dialogue.refused("只能填一项", "title", "两样", "by", verifier.getId(), "size", "3", "share", "10"));
        Dialogue.with(() -> part.samples().tools().press("抽取样本…"), dialog -> {
            Dialogue.refused("", "title", "太多", "by", verifier.getId(), "share", "200").accept(dialog);
        });
        assertNull(document.engagement().getFieldwork());
    }

    @Test
    void aResultIsTypedIntoTheTableAndWaitsForItsNote() throws Refusal {
        draw("2");
        ItemRow first = row(0);
        assertTrue(part.items().grid().edit(first, "audited", "很多").isPresent());
        assertEquals(Optional.empty(), part.items().grid().edit(first, "audited", first.quantity()));
        SampleItem item = sample().getItems().get(0);
        assertNull(item.getAudited());
        assertEquals("… 待填说明", part.items().grid().text(row(0), "result"));
        part.items().grid().edit(row(0), "note", "与发票核对");
        settle();

        assertEquals(lead.getId(), item.getTestedBy());
        ui.until(() -> "not shown", () -> row(0).result() == ItemRow.Result.AGREES);
        assertEquals("✔ 相符", part.items().grid().text(row(0), "result"));
        document.undo();
        settle();
        ui.until(() -> "not taken back", () -> row(0).result() == ItemRow.Result.UNTESTED);
    }

    @Test
    void aFinishedSampleIsProjectedAndItsErrorsRaised() throws Refusal {
        draw("2");
        record(0, "1");
        record(1, row(1).quantity());
        ui.until(() -> "no projection: " + part.samples().details(), () -> part.samples().chosen().orElseThrow().projected());

        assertTrue(part.samples().details().contains("置信区间"), part.samples().details());
        assertEquals(1, part.samples().chosen().orElseThrow().errors());
        Dialogue.with(() -> part.samples().tools().press("提出发现项…"), Dialogue.answering("by", lead.getId()));
        assertFalse(document.findings().getFindings().isEmpty());
        assertEquals(sample().getId(), document.findings().getFindings().stream().map(one -> one.getSampleId()).filter(id -> id != null)
                .findFirst().orElseThrow());
    }

    @Test
    void aSampleIsEnlargedWithAReasonAndTheOldOneIsClosed() throws Refusal {
        draw("2");
        Dialogue.with(() -> part.samples().tools().press("扩大…"), Dialogue.refused("", "size", "1", "reason", "更少", "by", lead.getId()));
        Dialogue.with(() -> part.samples().tools().press("扩大…"), Dialogue.answering("size", "4", "reason", "发现错误", "by", lead.getId()));
        settle();
        ui.until(() -> "not shown", () -> part.samples().grid().rows().size() == 2);

        assertTrue(part.samples().grid().rows().get(0).enlarged());
        part.samples().grid().select(part.samples().grid().rows().get(1));
        assertEquals(4, part.items().grid().rows().size());
    }

    @Test
    void anItemLeadsToItsObject() throws Refusal {
        draw("1");
        part.items().grid().select(row(0));
        part.items().tools().press("转到对象");

        assertEquals(List.of(document.find(row(0).subjectId()).orElseThrow()), visited);
    }

    @Test
    void aSealedEngagementOffersNoChange() throws Refusal {
        document = makeMill();
        document.execute(RealDraw.of(document, lead.getId()));
        session.openForReading(document);
        settle();
        ui.until(() -> "not shown", () -> !part.items().grid().rows().isEmpty());

        assertEquals(List.of(), part.samples().tools().possible());
        assertEquals(List.of("转到对象"), part.items().tools().possible());
    }

    @Test
    void aTableOfResultsIsTakenIn() throws Exception {
        draw("3");
        choices.add(Files.writeString(folder.resolve("results.csv"), "项目,核实数量,说明\n1,12.5,与发票核对\n"));
        part.items().tools().press("读入结果…");
        settle();

        assertEquals(List.of(), refusals);
        ui.until(() -> "not recorded", () -> sample().getItems().get(0).getAudited() != null);
        assertEquals(new BigDecimal("12.5"), sample().getItems().get(0).getAudited());
        choices.add(Files.writeString(folder.resolve("wrong.csv"), "项目,核实数量,说明\n99,1,x\n"));
        part.items().tools().press("读入结果…");
        settle();
        assertTrue(refusals.size() == 1 && refusals.get(0).contains("wrong.csv") && refusals.get(0).contains("99"), refusals.toString());
    }
}
