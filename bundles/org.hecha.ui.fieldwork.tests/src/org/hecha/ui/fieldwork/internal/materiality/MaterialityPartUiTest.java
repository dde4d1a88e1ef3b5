package org.hecha.ui.fieldwork.internal.materiality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.edit.command.AddCommand;
import org.hecha.core.Identities;
import org.hecha.core.text.Refusal;
import org.hecha.model.finding.Finding;
import org.hecha.model.finding.FindingFactory;
import org.hecha.model.finding.FindingKind;
import org.hecha.model.finding.FindingPackage;
import org.hecha.model.finding.FindingState;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.ui.fieldwork.internal.draw.Gauge;
import org.hecha.ui.fieldwork.testkit.Dialogue;
import org.hecha.ui.fieldwork.testkit.FieldworkCase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MaterialityPartUiTest extends FieldworkCase {

    private MaterialityPart part;

    @BeforeEach
    void make() {
        part = ui.make(MaterialityPart.class);
    }

    private void openAndCalculate() throws Refusal {
        openMill();
        calculate();
        shown();
    }

    private void shown() {
        settle();
        ui.until(() -> "nothing is shown: " + refusals, () -> !part.bars().groups().isEmpty());
    }

    private Finding raise(String amount) throws Refusal {
        Finding finding = Identities.fresh(FindingFactory.eINSTANCE.createFinding());
        EmissionSource source = document.inventory().getSources().get(0);
        finding.setNumber(7);
        finding.setKind(FindingKind.MISSTATEMENT);
        finding.setState(FindingState.OPEN);
        finding.setTitle("用量漏记");
        finding.setSubjectId(source.getId());
        finding.setMisstatement(new BigDecimal(amount));
        session.execute(AddCommand.create(document.domain(), document.findings(), FindingPackage.Literals.FINDING_REGISTER__FINDINGS, finding));
        calculate();
        shown();
        return finding;
    }

    private Gauge gauge(int index) {
        return part.bars().groups().get(0).gauges().get(index);
    }

    private void agree(String... answers) {
        Dialogue.with(() -> part.tools().press("商定阈值…"), Dialogue.answering(answers));
        calculate();
        shown();
    }

    @Test
    void itSaysSoBeforeAnythingIsOpenOrCalculated() throws Refusal {
        assertTrue(part.page().sentence().contains("没有打开"));
        openMill();
        assertTrue(part.page().sentence().contains("重算"), part.page().sentence());
    }

    @Test
    void anAmountIsShownAgainstTheLimitInWordsAndNumbers() throws Refusal {
        openAndCalculate();
        agree("absolute", "100", "by", lead.getId());
        raise("-85");
        ui.until(() -> "not counted " + gauge(0), () -> gauge(0).amount().compareTo(new BigDecimal("85")) == 0);

        assertEquals(Gauge.Near.NEAR, gauge(0).near());
        assertEquals("接近", gauge(0).word());
        assertTrue(gauge(0).text().contains("-85.00") && gauge(0).text().contains("85 %"), gauge(0).text());
        assertEquals(Gauge.Near.BELOW, gauge(2).near());
        assertTrue(part.sentence().contains("不重大") && part.sentence().contains("李组长"), part.sentence());
    }

    @Test
    void whatGoesBeyondTheLimitIsMaterialAndLeadsToItsFinding() throws Refusal {
        openAndCalculate();
        agree("absolute", "100", "by", lead.getId());
        Finding finding = raise("120");
        ui.until(() -> "not counted", () -> gauge(0).near() == Gauge.Near.ABOVE);

        assertEquals("超过", gauge(1).word());
        assertTrue(part.sentence().contains("✖"), part.sentence());
        assertEquals(List.of(finding), part.findings().grid().rows());
        part.findings().grid().select(finding);
        part.findings().tools().press("转到发现项");
        assertEquals(List.of(finding), visited);
    }

    @Test
    void aLineWithoutFindingsSaysSo() throws Refusal {
        openAndCalculate();
        part.bars().choose(1);

        assertTrue(part.findings().sentence().contains("类别"), part.findings().sentence());
    }

    @Test
    void aThresholdAboveHundredPercentIsRefusedInTheDialog() throws Refusal {
        openAndCalculate();
        Dialogue.with(() -> part.tools().press("商定阈值…"), Dialogue.refused("120", "percent", "120", "by", lead.getId()));
        Dialogue.with(() -> part.tools().press("商定阈值…"), Dialogue.refused("不是数字", "percent", "五", "by", lead.getId()));
    }

    @Test
    void anAgreementIsUndone() throws Refusal {
        openAndCalculate();
        BigDecimal before = document.engagement().getMaterialityAbsolute();
        agree("absolute", "77", "by", signatory.getId());
        assertEquals(new BigDecimal("77"), document.engagement().getMaterialityAbsolute());
        document.undo();
        assertEquals(before, document.engagement().getMaterialityAbsolute());
        assertNull(document.engagement().getMaterialityBy());
    }

    @Test
    void aSealedEngagementOffersNoAgreement() throws Refusal {
        document = makeMill();
        session.openForReading(document);
        calculate();
        shown();

        assertEquals(List.of(), part.tools().possible());
    }

    @Test
    void anAmountIsNearFromFourFifthsOnAndAboveOnlyBeyondTheLimit() {
        Optional<BigDecimal> limit = Optional.of(new BigDecimal("10"));
        assertEquals(Gauge.Near.BELOW, Gauge.Near.of(new BigDecimal("7.99"), limit));
        assertEquals(Gauge.Near.NEAR, Gauge.Near.of(new BigDecimal("8"), limit));
        assertEquals(Gauge.Near.NEAR, Gauge.Near.of(new BigDecimal("10"), limit));
        assertEquals(Gauge.Near.ABOVE, Gauge.Near.of(new BigDecimal("10.01"), limit));
        assertEquals(Gauge.Near.ABOVE, Gauge.Near.of(new BigDecimal("0.01"), Optional.of(BigDecimal.ZERO)));
        assertEquals(Gauge.Near.UNLIMITED, Gauge.Near.of(BigDecimal.TEN, Optional.empty()));
    }
}
