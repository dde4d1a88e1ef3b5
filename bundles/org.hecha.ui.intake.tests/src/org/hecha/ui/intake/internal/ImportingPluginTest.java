package org.hecha.ui.intake.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.hecha.core.EngagementDocument;
import org.hecha.io.spreadsheet.ImportResult;
import org.hecha.io.spreadsheet.Intake;
import org.hecha.model.inventory.ActivityData;
import org.hecha.samples.PublishedCase;
import org.hecha.samples.PublishedCases;
import org.hecha.testing.MissingServices;
import org.hecha.testing.window.UiTestCase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** A filled template read into the open engagement, with the real service and a published case. */
class ImportingPluginTest extends UiTestCase {

    /** Purchased electricity of 2022 in MWh, as published. */
    private static final String PUBLISHED = "14607.12";

    private final List<ImportResult> asked = new ArrayList<>();
    private Intake intake;
    private Importing importing;
    private EngagementDocument document;
    private boolean answer;

    @BeforeEach
    void openTheMill() throws Exception {
        BundleContext bundles = FrameworkUtil.getBundle(Importing.class).getBundleContext();
        intake = MissingServices.service(bundles, Intake.class);
        importing = new Importing(session, background, refusal -> refusals.add(refusal.in(Locale.CHINA)), intake, result -> {
            asked.add(result);
            return answer;
        });
        PublishedCase mill = MissingServices.service(bundles, PublishedCases.class).find("textile-mill-2022-2023").orElseThrow();
        document = EngagementDocument.create(folder.resolve("mill.hecha"), mill.engagement(), mill.inventory());
        session.open(document);
    }

    /** The inventory as a filled template in which the published quantity is something else. */
    private Path filled(String quantity) throws Exception {
        Path csv = folder.resolve("csv");
        intake.writeInventory(document.inventory(), csv, Locale.CHINA);
        int changed = 0;
        try (Stream<Path> files = Files.list(csv)) {
            for (Path file : files.toList()) {
                String text = Files.readString(file);
                changed += text.contains(PUBLISHED) ? 1 : 0;
                Files.writeString(file, text.replace(PUBLISHED, quantity));
            }
        }
        assertTrue(changed > 0, "the published quantity is in the template");
        return csv;
    }

    private boolean holds(String quantity) {
        return document.inventory().getSources().stream().flatMap(source -> source.getActivityData().stream())
                .map(ActivityData::getQuantity).anyMatch(each -> each != null && each.compareTo(new BigDecimal(quantity)) == 0);
    }

    @Test
    void whatTheFileSaysBecomesOneCommand() throws Exception {
        int sources = document.inventory().getSources().size();
        answer = true;
        importing.read(filled("15000.5"));
        ui.until(() -> "nothing imported: " + refusals + asked, () -> holds("15000.5"));
        assertEquals(sources, document.inventory().getSources().size());
        assertFalse(holds(PUBLISHED));
        document.undo();
        assertTrue(holds(PUBLISHED) && !holds("15000.5"));
        assertFalse(document.commands().canUndo());
        assertEquals(List.of(), refusals);
    }

    @Test
    void rowsThatAreWrongAreShownAndTheUserDecides() throws Exception {
        importing.read(filled("viel"));
        ui.until(() -> "nobody was asked: " + refusals, () -> !asked.isEmpty());
        assertFalse(asked.get(0).issues().isEmpty());
        assertTrue(holds(PUBLISHED));
        assertFalse(document.commands().canUndo());
        IssuesDialog dialog = new IssuesDialog(ui.shell(), asked.get(0));
        dialog.setBlockOnOpen(false);
        dialog.open();
        assertTrue(dialog.grid().text(dialog.grid().rows().get(0), "problem").contains("viel"));
        dialog.close();
    }

    @Test
    void whatChangedMeanwhileIsNotOverwritten() throws Exception {
        answer = true;
        importing.read(filled("15000.5"));
        session.execute(org.eclipse.emf.edit.command.SetCommand.create(document.domain(), document.engagement(),
                org.hecha.model.engagement.EngagementPackage.Literals.ENGAGEMENT__TITLE, "other"));
        ui.until(() -> "nothing said", () -> !refusals.isEmpty());
        assertTrue(refusals.get(0).contains("再导入一次"), refusals.toString());
        assertTrue(holds(PUBLISHED));
    }

    @Test
    void whatIsNoTableIsOneSentence() throws Exception {
        importing.read(Files.writeString(folder.resolve("a.xlsx"), "no workbook"));
        ui.until(() -> "nothing said", () -> !refusals.isEmpty());
        assertTrue(refusals.get(0).contains("a.xlsx"), refusals.toString());
    }
}
