package org.hecha.ui.score;

import org.hecha.testing.window.TextsContract;
import org.hecha.ui.score.internal.chart.ScoreChartPart;
import org.hecha.ui.score.internal.dossier.DossierPart;
import org.hecha.ui.score.internal.handlers.ExportHandler;
import org.hecha.ui.score.internal.run.Assessor;
import org.hecha.ui.score.internal.scorecard.ScorecardPart;

/** Every text exists in both languages and can be formatted. */
class TextsTest extends TextsContract {

    TextsTest() {
        super(DossierSession.class, Assessor.class, DossierPart.class, ScorecardPart.class, ScoreChartPart.class,
                ExportHandler.class);
    }
}
