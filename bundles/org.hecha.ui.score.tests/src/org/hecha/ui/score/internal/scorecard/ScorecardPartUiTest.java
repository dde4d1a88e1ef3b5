package org.hecha.ui.score.internal.scorecard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;

import org.eclipse.emf.edit.command.SetCommand;
import org.hecha.core.OpenDossier;
import org.hecha.core.text.Refusal;
import org.hecha.model.dossier.DossierPackage;
import org.hecha.scoring.ItemResult;
import org.hecha.scoring.Scorecard;
import org.hecha.ui.score.ScoreIds;
import org.hecha.ui.score.Scored;
import org.hecha.ui.score.fixture.ScoreUiTestCase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ScorecardPartUiTest extends ScoreUiTestCase {

    private ScorecardPart part;

    @BeforeEach
    void make() {
        part = ui.make(ScorecardPart.class);
    }

    private Scorecard card() {
        return dossiers.scored().flatMap(Scored::card).orElseThrow();
    }

    private ItemResult item(String id) {
        return part.items().rows().stream().filter(row -> row.indicator().id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void beforeADossierIsOpenOneSentenceSaysSo() {
        assertTrue(part.place().sentence().contains("打开申报文件"), part.place().sentence());
        assertEquals(List.of(), part.items().rows());
    }

    @Test
    void theDecisionIsAWordAndEveryThresholdSaysHowFarItIs() throws Refusal {
        openDossier();

        assertTrue(part.headline().startsWith("不符合确认标准　19 / 100 分\n江苏示例制造有限公司"), part.headline());
        assertTrue(part.headline().contains("评价得分：19 分，要求不低于 80 分，还差 61 分"), part.headline());
        assertTrue(part.headline().contains("零碳工厂 要求 80 %（未达到）"), part.headline());
        assertTrue(part.headline().contains("碳抵消比例：–，要求 100 %，未达到"), part.headline());
    }

    @Test
    void everyGateAndIndicatorStandsThereWithItsReason() throws Refusal {
        openDossier();

        assertEquals(5, part.gates().rows().size());
        assertEquals(16, part.items().rows().size());
        assertEquals("符合", part.gates().text(part.gates().rows().get(0), "state"));
        assertEquals("未能判定", part.gates().text(part.gates().rows().get(2), "state"));
        assertEquals("8 / 10", part.items().text(item("I2"), "points"));
        assertTrue(part.items().text(item("I2"), "reason").contains("42.00%"), part.items().text(item("I2"), "reason"));
        assertEquals("1", part.items().text(item("I2"), "evidence"));
    }

    @Test
    void aChosenIndicatorSaysReasonEvidenceReadingAndTheNextPoint() throws Refusal {
        openDossier();
        part.items().select(item("I2"));

        String said = part.detail();
        assertTrue(said.startsWith("I2 可再生能源消费占比：8 / 10 分"), said);
        assertTrue(said.contains("下一分还差什么\n+2 分　占比达到50%可得10分。"), said);
        assertTrue(said.contains("• 材料：材料9"), said);
        assertTrue(said.contains("口径与说明\n• "), said);
        assertEquals("I2", dossiers.subject().orElseThrow());
    }

    @Test
    void aChosenGateSaysItsParts() throws Refusal {
        openDossier();
        dossiers.choose("C4");

        assertTrue(part.detail().startsWith("C4 组织管理：未能判定"), part.detail());
        assertTrue(part.detail().contains("未能判定　制定建设规划。"), part.detail());
        assertEquals("C4", part.gates().selected().orElseThrow().condition().id());
        assertTrue(part.items().selected().isEmpty());
    }

    @Test
    void whatIsMissingLeadsToWhereItIsClaimed() throws Refusal {
        openDossier();
        part.missing().select(part.missing().rows().stream().filter(row -> row.subject().equals("I4")).findFirst().orElseThrow());
        part.missing().open();

        assertEquals(List.of(ScoreIds.PART_DOSSIER), visited);
        assertEquals("I4", dossiers.subject().orElseThrow());
    }

    @Test
    void anEditIsScoredAtOnceAndUndoBringsTheOldPointsBack() throws Refusal {
        OpenDossier open = openDossier();
        var claim = open.dossier().getClaims().get(1).getInputs().get(0);
        dossiers.execute(SetCommand.create(open.domain(), claim, DossierPackage.Literals.CLAIM_INPUT__VALUE, "500"));
        ui.until(() -> "still " + card().total(), () -> card().total().compareTo(new BigDecimal("21")) == 0);
        assertEquals("10 / 10", part.items().text(item("I2"), "points"));
        open.undo();
        ui.until(() -> "still " + card().total(), () -> card().total().compareTo(new BigDecimal("19")) == 0);
        assertEquals("8 / 10", part.items().text(item("I2"), "points"));
    }

    @Test
    void anotherReadingOfASilentPlaceCountsAtOnce() throws Refusal {
        openDossier();
        var materials = part.readings().grid().rows().stream().filter(row -> row.policy().id().equals("material")).findFirst()
                .orElseThrow();
        assertTrue(materials.isDefault());
        part.readings().read(materials, 1);
        ui.until(() -> "not read otherwise", () -> !card().policies().stream().allMatch(choice -> choice.isDefault()));

        var chosen = part.readings().grid().rows().stream().filter(row -> row.policy().id().equals("material")).findFirst()
                .orElseThrow();
        assertEquals("另选", part.readings().grid().text(chosen, "default"));
        part.readings().read(chosen, 0);
        ui.until(() -> "default not back", () -> card().policies().stream().allMatch(choice -> choice.isDefault()));
    }

    @Test
    void aSchemeThatIsNotInstalledIsOneSentence() throws Refusal {
        OpenDossier open = openDossier();
        dossiers.execute(SetCommand.create(open.domain(), open.dossier(), DossierPackage.Literals.DOSSIER__SCHEME_ID, "XX-1"));
        ui.until(() -> "no sentence", () -> !part.place().sentence().isEmpty());

        assertTrue(part.place().sentence().contains("XX-1"), part.place().sentence());
        assertEquals(List.of(), part.items().rows());
        assertEquals(List.of(), refusals);
    }

    @Test
    void afterClosingNothingIsLeft() throws Refusal {
        openDossier();
        dossiers.close();

        assertFalse(part.place().sentence().isEmpty());
        assertEquals("", part.detail());
    }
}
