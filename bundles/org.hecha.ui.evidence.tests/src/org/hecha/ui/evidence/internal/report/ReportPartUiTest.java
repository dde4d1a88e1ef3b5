package org.hecha.ui.evidence.internal.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.e4.core.contexts.EclipseContextFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.emf.edit.command.SetCommand;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Localized;
import org.hecha.core.text.Refusal;
import org.hecha.model.engagement.EngagementPackage;
import org.hecha.report.ReportWriter;
import org.hecha.report.Reporting;
import org.hecha.ui.evidence.EvidenceUiCase;
import org.hecha.ui.evidence.Papers;
import org.hecha.ui.widgets.document.PageViewer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReportPartUiTest extends EvidenceUiCase {

    private final List<Path> made = new ArrayList<>();
    private final List<String> titles = new ArrayList<>();
    private IEclipseContext context;
    private ReportPart part;
    private boolean refusing;

    @BeforeEach
    void begin() {
        context = EclipseContextFactory.create();
        Reporting reporting = (engagement, inventory, evidence, findings, at, target) -> {
            if (refusing) {
                throw new Refusal(Localized.verbatim("没有字体"));
            }
            try {
                Papers.bill(target, 2);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
            made.add(target);
            titles.add(engagement.getTitle());
        };
        context.set(Reporting.class, reporting);
    }

    private void make() {
        part = new ReportPart(session, background, context);
        part.create(ui.shell());
        ui.shell().layout(true, true);
        ui.pump();
    }

    @AfterEach
    void end() {
        part.dispose();
        context.dispose();
    }

    private void shown(int number) {
        ui.until(() -> "report " + number + " is shown: " + part.page().sentence(),
                () -> made.size() == number && part.viewer().isPresent() && part.isCurrent());
    }

    @Test
    void withoutAnEngagementOrTheServiceItSaysWhy() {
        make();
        assertTrue(part.page().sentence().contains("打开"));
        part.dispose();
        context.remove(Reporting.class);
        make();
        assertTrue(part.page().sentence().contains("未运行"));
    }

    @Test
    void theReportIsShownAndSaysWhereTheEngagementWasChangedSince() throws Refusal {
        EngagementDocument document = open();
        make();
        shown(1);
        assertTrue(part.state().contains("与项目一致"), part.state());
        session.execute(SetCommand.create(document.domain(), document.engagement(), EngagementPackage.Literals.ENGAGEMENT__TITLE, "新题"));
        assertTrue(part.state().contains("不是最新"), part.state());
        PageViewer old = part.viewer().orElseThrow();
        part.make(false);
        shown(2);

        assertEquals(List.of("织造厂 2023 年核查", "新题"), titles);
        assertTrue(old.control().isDisposed());
        ui.until(() -> "the first file is deleted", () -> !Files.exists(made.get(0)));
        assertFalse(Files.exists(document.folder().resolve(ReportWriter.STANDARD_PATH)));
    }

    @Test
    void keepingWritesItIntoTheEngagement() throws Refusal {
        EngagementDocument document = open();
        make();
        shown(1);
        part.make(true);
        ui.until(() -> "kept: " + part.state(), () -> part.state().contains("已保存"));

        assertTrue(Files.exists(document.folder().resolve(ReportWriter.STANDARD_PATH)));
    }

    @Test
    void aRefusalIsSaidInPlaceOfTheReport() throws Refusal {
        refusing = true;
        open();
        make();
        ui.until(() -> "the refusal: " + part.page().sentence(), () -> part.page().sentence().equals("没有字体"));
    }

    @Test
    void sealedContentIsShownButNotWrittenInto() throws Refusal {
        EngagementDocument document = open();
        Path folderOfIt = document.folder();
        session.openForReading(EngagementDocument.open(folderOfIt));
        make();
        shown(1);
        assertFalse(part.offersToKeep());
    }
}
