package org.hecha.ui.score.internal.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;

import org.hecha.core.text.Refusal;
import org.hecha.ui.score.ScoreIds;
import org.hecha.ui.score.fixture.ScoreUiTestCase;
import org.hecha.ui.widgets.chart.Bar;
import org.hecha.ui.widgets.chart.Bars;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ScoreChartPartUiTest extends ScoreUiTestCase {

    private ScoreChartPart part;

    @BeforeEach
    void make() {
        part = ui.make(ScoreChartPart.class);
    }

    @Test
    void everyIndicatorHasItsBarUpToItsMaximum() throws Refusal {
        assertTrue(part.place().sentence().contains("打开申报文件"), part.place().sentence());
        openDossier();
        List<Bar> bars = ((Bars) part.items().diagram()).bars();

        assertEquals(16, bars.size());
        assertEquals("I2 可再生能源消费占比", bars.get(1).label());
        assertEquals("8 / 10", bars.get(1).said());
        assertEquals(List.of(new BigDecimal("8"), new BigDecimal("2")), bars.get(1).values());
    }

    @Test
    void aRatioThatIsNotKnownIsSaidAndTheLevelsStandThere() throws Refusal {
        openDossier();
        Bars reduction = (Bars) part.reduction().diagram();

        assertEquals("无法确定", reduction.bars().get(0).said());
        assertEquals(List.of("零碳工厂 80", "近零碳工厂 50"), reduction.limits().stream().map(limit -> limit.label()).toList());
    }

    @Test
    void aBarLeadsToItsReasons() throws Refusal {
        openDossier();
        part.items().choose("I3");

        assertEquals("I3", dossiers.subject().orElseThrow());
        assertEquals(List.of(ScoreIds.PART_SCORECARD), visited);
    }
}
