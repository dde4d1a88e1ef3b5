package org.hecha.ui.intake.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Refusal;
import org.hecha.standard.DataFile;
import org.hecha.standard.Standard;
import org.hecha.standard.calculation.Quantification;
import org.hecha.testing.window.UiTestCase;
import org.hecha.ui.FileChoice;
import org.hecha.ui.Openers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EngagementWizardUiTest extends UiTestCase {

    private final List<Path> opened = new ArrayList<>();
    private EngagementWizard wizard;
    private WizardDialog dialog;
    private List<Text> fields;

    /** A standard of which only id, title and editions are asked. */
    private record Named(String id, org.hecha.standard.Text title, List<String> editions) implements Standard {
        @Override
        public org.hecha.standard.Text source() {
            return title;
        }

        @Override
        public List<DataFile> data() {
            return List.of();
        }
    }

    @BeforeEach
    void openWizard() {
        Map<String, Object> answers = Map.of("standards", List.of(
                new Named("GBT32150", new org.hecha.standard.Text("GB/T 32150", "GB/T 32150"), List.of("2025", "2015")),
                new Named("X", new org.hecha.standard.Text("其他标准", "Other"), List.of("2020"))), "factorTables", List.of());
        Quantification quantification = (Quantification) Proxy.newProxyInstance(getClass().getClassLoader(),
                new Class<?>[] {Quantification.class}, (proxy, asked, arguments) -> answers.get(asked.getName()));
        FileChoice files = (FileChoice) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {FileChoice.class},
                (proxy, asked, arguments) -> java.util.Optional.of(folder));
        wizard = new EngagementWizard(new Openers(() -> true, opened::add), files, quantification);
        dialog = new WizardDialog(ui.shell(), wizard);
        dialog.setBlockOnOpen(false);
        dialog.open();
        fields = texts((Control) wizard.getPages()[0].getControl()).toList();
    }

    @AfterEach
    void closeWizard() {
        dialog.close();
    }

    private static Stream<Text> texts(Control control) {
        return control instanceof Text text ? Stream.of(text)
                : control instanceof Composite whole ? Stream.of(whole.getChildren()).flatMap(EngagementWizardUiTest::texts) : Stream.of();
    }

    private void fill(String... values) {
        for (int i = 0; i < values.length; i++) {
            if (values[i] != null) {
                fields.get(i).setText(values[i]);
            }
        }
    }

    private String problem() {
        return wizard.getPages()[0].getErrorMessage();
    }

    @Test
    void anEngagementIsMadeAndOpened() throws Refusal {
        Path place = folder.resolve("某厂.hecha");
        fill("某厂", "91320000MA1MB3F58X", "某核查机构", "HC-7", "2024-01-01", "2024-12-31", place.toString());
        assertEquals(null, problem());
        assertTrue(wizard.canFinish());
        assertTrue(wizard.performFinish());
        assertEquals(List.of(place), opened);
        try (EngagementDocument document = EngagementDocument.open(place)) {
            assertEquals("某厂", document.engagement().getOrganization().getName());
            assertEquals("某核查机构", document.engagement().getBody().getName());
            assertEquals("HC-7", document.engagement().getNumber());
            assertEquals(List.of("GBT32150"), document.engagement().getCriteria().stream().map(each -> each.getStandardId()).toList());
            assertEquals("2025", document.engagement().getCriteria().get(0).getEdition());
            assertEquals("GBT32151.34-2024-C1", document.engagement().getFuelTableId());
        }
    }

    @Test
    void whatIsMissingOrWrongIsSaidAtOnce() throws Exception {
        assertFalse(wizard.canFinish());
        fill("", "x", "", "", "2024-01-01", "2024-12-31", folder.resolve("a.hecha").toString());
        assertTrue(problem().contains("企业名称"), problem());
        fill("某厂", "");
        assertTrue(problem().contains("信用代码"), problem());
        fill("某厂", "x", null, null, "2024-13-01");
        assertTrue(problem().contains("2024-13-01"), problem());
        fill("某厂", "x", null, null, "2025-01-01");
        assertTrue(problem().contains("早于"), problem());
        fill("某厂", "x", null, null, "2024-01-01", "2024-12-31", folder.resolve("a").toString());
        assertTrue(problem().contains(".hecha"), problem());
        Files.createDirectory(folder.resolve("b.hecha"));
        fill("某厂", "x", null, null, null, null, folder.resolve("b.hecha").toString());
        assertTrue(problem().contains("已经存在"), problem());
        assertFalse(wizard.canFinish());
    }

    @Test
    void aPlaceThatCannotBeWrittenLosesNothing() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "x");
        fill("某厂", "x", "", "", "2024-01-01", "2024-12-31", file.resolve("a.hecha").toString());
        assertFalse(wizard.performFinish());
        assertFalse(problem().isBlank());
        assertEquals("某厂", fields.get(0).getText());
        assertEquals(List.of(), opened);
    }
}
