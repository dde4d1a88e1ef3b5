package org.hecha.ui;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.hecha.model.finding.CheckOutcome;
import org.hecha.model.finding.FindingKind;
import org.hecha.model.finding.FindingState;
import org.hecha.model.finding.Severity;
import org.hecha.model.inventory.SourceStatus;
import org.hecha.model.base.ProvenanceKind;
import org.hecha.standard.Standing;
import org.hecha.standard.comparison.Agreement;
import org.hecha.ui.internal.calculation.Checking;
import org.hecha.ui.internal.dashboard.DashboardPart;
import org.hecha.ui.page.Words;
import org.hecha.ui.internal.explorer.ExplorerPart;
import org.hecha.ui.internal.findings.FindingsPart;
import org.hecha.ui.internal.fix.FixDesk;
import org.hecha.ui.form.FormDialog;
import org.hecha.ui.internal.help.HelpDesk;
import org.hecha.ui.internal.history.HistoryPart;
import org.hecha.ui.internal.preferences.PreferenceDialog;
import org.hecha.ui.internal.problems.ProblemsPart;
import org.hecha.ui.internal.recovery.Autosave;
import org.hecha.ui.internal.search.SearchHandler;
import org.hecha.ui.internal.sources.SourcesPart;
import org.hecha.ui.internal.trace.TracePart;
import org.hecha.ui.internal.window.Frame;
import org.hecha.ui.recovery.RecoveryCopies;
import org.hecha.testing.window.TextsContract;
import org.junit.jupiter.api.Test;

/** Every text exists in both languages and can be formatted. */
class TextsTest extends TextsContract {

    TextsTest() {
        super(Background.class, Checking.class, Words.class, DashboardPart.class, ExplorerPart.class, FindingsPart.class, ProblemsPart.class,
                SourcesPart.class, TracePart.class, Frame.class, PreferenceDialog.class, HelpDesk.class, Autosave.class,
                FixDesk.class, FormDialog.class, HistoryPart.class, SearchHandler.class, RecoveryCopies.class);
    }

    @Test
    void theModelsTermsHaveWords() {
        Locale before = Locale.getDefault();
        try {
            for (Locale language : List.of(Locale.CHINA, Locale.ENGLISH)) {
                Locale.setDefault(language);
                List.of(Severity.VALUES, FindingState.VALUES, FindingKind.VALUES, CheckOutcome.VALUES,
                        SourceStatus.VALUES, ProvenanceKind.VALUES)
                        .forEach(terms -> terms.forEach(term -> assertFalse(Words.of(term).isBlank())));
                List.of(Standing.values()).forEach(standing -> assertFalse(Words.of(standing).isBlank()));
                List.of(Agreement.values()).forEach(agreement -> assertFalse(Words.of(agreement).isBlank()));
            }
            assertTrue(Words.of(Severity.FAIL).startsWith("Must"));
        } finally {
            Locale.setDefault(before);
        }
    }
}
