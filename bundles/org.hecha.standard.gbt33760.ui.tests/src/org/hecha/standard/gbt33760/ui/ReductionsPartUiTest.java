package org.hecha.standard.gbt33760.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Refusal;
import org.hecha.model.inventory.InventoryPackage.Literals;
import org.hecha.model.inventory.ReductionProject;
import org.hecha.standard.Method;
import org.hecha.standard.calculation.Quantification;
import org.hecha.testing.window.UiTestCase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReductionsPartUiTest extends UiTestCase {

    private ReductionsPart part;

    @BeforeEach
    void make() {
        ui.with(Quantification.class, new GeneralForm().service());
        part = ui.make(ReductionsPart.class);
    }

    /** The wizard as a user fills it: real fields, in their order. */
    private ProjectWizard wizard(String... typed) {
        ProjectWizard wizard = new ProjectWizard(session);
        WizardDialog dialog = new WizardDialog(ui.shell(), wizard);
        dialog.setBlockOnOpen(false);
        dialog.open();
        List<Text> fields = texts(dialog.getShell()).toList();
        for (int i = 0; i < typed.length; i++) {
            fields.get(i).setText(typed[i]);
        }
        return wizard;
    }

    private static java.util.stream.Stream<Text> texts(Control control) {
        return control instanceof Text text && (text.getStyle() & SWT.READ_ONLY) == 0 ? java.util.stream.Stream.of(text)
                : control instanceof Composite whole ? java.util.stream.Stream.of(whole.getChildren()).flatMap(ReductionsPartUiTest::texts)
                        : java.util.stream.Stream.of();
    }

    private ReductionProject added() throws Refusal {
        EngagementDocument document = open();
        ProjectWizard wizard = wizard("屋顶光伏", "电网供电", "2100.5", "290.18", "10");
        assertTrue(wizard.performFinish());
        wizard.getContainer().getShell().close();
        return document.inventory().getProjects().get(0);
    }

    @Test
    void itSaysWhatToDoWhereThereIsNothing() throws Refusal {
        assertTrue(part.page().sentence().contains("打开"));
        open();
        assertTrue(part.page().sentence().contains("新建减排项目"));
    }

    @Test
    void aProjectIsAddedByTheWizardAndItsReductionCalculated() throws Refusal {
        ReductionProject project = added();
        assertEquals("", part.page().sentence());
        assertEquals(project, session.selection().orElseThrow());
        assertEquals("1,800.32", part.grid().text(part.grid().rows().get(0), "reduction"));
        assertTrue(part.derivation().contains("2,100.5 − 290.18 − 10") && part.derivation().contains("1,800.32 tCO2e"), part.derivation());
        session.document().orElseThrow().undo();
        assertTrue(session.document().orElseThrow().inventory().getProjects().isEmpty());
        session.document().orElseThrow().redo();
        assertEquals(1, part.grid().rows().size());
    }

    @Test
    void theWizardSaysWhatIsWrongAndTakesNothing() throws Refusal {
        open();
        ProjectWizard wizard = wizard("", "", "12");
        assertFalse(wizard.canFinish());
        wizard.getContainer().getShell().close();
        wizard = wizard("光伏", "", "zwölf");
        assertFalse(wizard.canFinish());
        assertTrue(wizard.getPages()[0].getErrorMessage().contains("zwölf"));
        wizard.getContainer().getShell().close();
        wizard = wizard("光伏", "", "-3");
        assertTrue(wizard.getPages()[0].getErrorMessage().contains("负"));
        wizard.getContainer().getShell().close();
        assertTrue(session.document().orElseThrow().inventory().getProjects().isEmpty());
    }

    @Test
    void aNumberIsEditedInItsCell() throws Refusal {
        ReductionProject project = added();
        Reduction row = part.grid().rows().get(0);
        assertTrue(part.grid().edit(row, "leakage", "1e9999999").isPresent());
        assertEquals(Optional.empty(), part.grid().edit(row, "leakage", "1,000"));
        assertEquals(new BigDecimal("1000"), project.getLeakage());
        assertEquals("810.32", part.grid().text(part.grid().rows().get(0), "reduction"));
        session.document().orElseThrow().undo();
        assertEquals(new BigDecimal("10"), project.getLeakage());
        part.grid().edit(part.grid().rows().get(0), "baseline", "");
        assertTrue(part.grid().text(part.grid().rows().get(0), "remark").contains("基准线"));
        assertEquals("", part.grid().text(part.grid().rows().get(0), "reduction"));
    }

    @Test
    void aDeletedProjectComesBackByUndo() throws Refusal {
        added();
        part.delete();
        assertTrue(session.document().orElseThrow().inventory().getProjects().isEmpty());
        session.document().orElseThrow().undo();
        assertEquals("屋顶光伏", part.grid().rows().get(0).project().getName());
    }

    @Test
    void sealedContentOffersNoChange() throws Refusal {
        added();
        EngagementDocument document = session.document().orElseThrow();
        document.save();
        session.openForReading(EngagementDocument.open(document.folder()));
        part.grid().select(part.grid().rows().get(0));
        part.delete();
        assertEquals(1, part.grid().rows().size());
        assertFalse(new NumberEdit(session, refusal -> { }, Literals.REDUCTION_PROJECT__LEAKAGE, "").accepts(part.grid().rows().get(0)));
        assertEquals(List.of(), refusals);
    }

    /** The declared method and what the service makes of it, without the engine. */
    private static final class GeneralForm {

        Quantification service() {
            Method method = new Method("GBT33760.general", "GBT33760", "2017", "", Method.Kind.FIGURE,
                    new org.hecha.standard.Text("减排量（通式）", "Reduction"), "BE - PE - LE", "tCO2e", "", 0, false, List.of(),
                    org.hecha.standard.Standing.SECONDARY, "", null, List.of());
            return (Quantification) java.lang.reflect.Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {Quantification.class},
                    (proxy, asked, arguments) -> switch (asked.getName()) {
                        case "method" -> Optional.of(method);
                        case "evaluate" -> {
                            @SuppressWarnings("unchecked")
                            Map<String, BigDecimal> inputs = (Map<String, BigDecimal>) arguments[1];
                            yield Optional.of(inputs.get("BE").subtract(inputs.get("PE")).subtract(inputs.get("LE")));
                        }
                        default -> throw new UnsupportedOperationException(asked.getName());
                    });
        }
    }
}
