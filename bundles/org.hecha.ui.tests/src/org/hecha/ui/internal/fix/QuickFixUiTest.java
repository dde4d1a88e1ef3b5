package org.hecha.ui.internal.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.widgets.Display;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Refusal;
import org.hecha.model.engagement.EngagementPackage;
import org.hecha.model.finding.Finding;
import org.hecha.model.finding.FindingKind;
import org.hecha.model.inventory.ActivityData;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.Inventory;
import org.hecha.model.inventory.InventoryPackage;
import org.hecha.standard.Method;
import org.hecha.standard.Rule;
import org.hecha.standard.Text;
import org.hecha.standard.calculation.Quantification;
import org.hecha.testing.window.Factory;
import org.hecha.testing.window.UiTestCase;
import org.hecha.ui.fix.QuickFix;
import org.hecha.ui.fix.Trouble;
import org.hecha.ui.internal.Crew;
import org.hecha.ui.form.FormDialog;
import org.hecha.verification.Acceptances;
import org.hecha.verification.UnconfirmedUse;
import org.hecha.verification.Verification;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The window's own fixes, by the dialog that offers them. */
class QuickFixUiTest extends UiTestCase {

    private final FixShelf shelf = new FixShelf();
    private EngagementDocument document;
    private EmissionSource diesel;
    private FixDesk desk;
    private FormDialog dialog;

    @BeforeEach
    void make() throws Refusal {
        document = open();
        Crew.join(document);
        diesel = document.inventory().getSources().get(0);
        shelf.add(new UnitFixes(units()));
        shelf.add(new PeriodFixes());
        shelf.add(new CheckFixes(rules()));
        ui.with(FixShelf.class, shelf);
        desk = ui.make(FixDesk.class);
        desk.opening(asked -> {
            asked.create();
            dialog = asked;
        });
    }

    @AfterEach
    void closeDialog() {
        if (dialog != null) {
            dialog.close();
        }
    }

    /** The catalogue of units: t, kg and MWh, with the method of the factory. */
    private static Quantification units() {
        Method method = Factory.results().method("TEST.fuel").orElseThrow();
        return service(Quantification.class, (name, arguments) -> switch (name) {
            case "knowsUnit" -> Set.of("t", "kg", "MWh").contains(arguments[0]);
            case "converts" -> Set.of("t", "kg").contains(arguments[0]);
            case "method" -> Optional.of(method);
            case "methods" -> List.of(method);
            case "factorTables" -> List.of();
            default -> throw new AssertionError(name);
        });
    }

    private static Verification rules() {
        Rule rule = new Rule("TEST-1", "TEST", "7.5", Text.NONE, Text.NONE, Text.NONE, new Text("请补交凭证。", "Hand it in."),
                "CLARIFICATION");
        return service(Verification.class, (name, arguments) -> Optional.of(rule));
    }

    private interface Called {
        Object with(String name, Object[] arguments);
    }

    private static <T> T service(Class<T> type, Called called) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type},
                (proxy, method, arguments) -> called.with(method.getName(), arguments)));
    }

    private List<QuickFix> fixes(String code) {
        return desk.fixes(new Trouble(Trouble.Kind.CALCULATION, code, Optional.of(diesel), "…"));
    }

    private void unit(String unit) throws Refusal {
        session.execute(SetCommand.create(document.domain(), diesel.getActivityData().get(0),
                InventoryPackage.Literals.ACTIVITY_DATA__UNIT, unit));
    }

    private void apply(List<QuickFix> fixes) {
        desk.offer(ui.shell(), fixes);
        dialog.okPressed();
    }

    @Test
    void aMissingUnitIsSetAndUndone() throws Refusal {
        unit("");
        ActivityData record = diesel.getActivityData().get(0);
        apply(fixes("UNIT_MISSING"));
        assertEquals("t", record.getUnit());
        document.undo();
        assertEquals("", record.getUnit());
    }

    @Test
    void aUnitThatIsThereIsLeftAlone() {
        assertEquals(List.of(), fixes("UNIT_MISSING"));
        assertEquals(List.of(), fixes("UNIT_UNKNOWN"));
    }

    @Test
    void aUnitThatCanOnlyMeanOneIsCorrected() throws Refusal {
        unit("Ｔ ");
        List<QuickFix> fixes = fixes("UNIT_UNKNOWN");
        assertEquals(List.of("把单位“Ｔ”改为“t”"), fixes.stream().map(QuickFix::title).toList());
        apply(fixes);
        assertEquals("t", diesel.getActivityData().get(0).getUnit());

        unit("车");
        assertEquals(List.of(), fixes("UNIT_UNKNOWN"));
    }

    @Test
    void aMissingPeriodIsThatOfTheEngagement() throws Refusal {
        assertEquals(List.of(), fixes("YEAR_NOT_IN_TABLE"), "the engagement has none");
        session.execute(SetCommand.create(document.domain(), document.engagement(),
                EngagementPackage.Literals.ENGAGEMENT__PERIOD_START, LocalDate.of(2023, 1, 1)));
        session.execute(SetCommand.create(document.domain(), document.engagement(),
                EngagementPackage.Literals.ENGAGEMENT__PERIOD_END, LocalDate.of(2023, 12, 31)));
        apply(fixes("YEAR_NOT_IN_TABLE"));

        assertEquals(LocalDate.of(2023, 1, 1), diesel.getPeriodStart());
        assertEquals(List.of(), fixes("YEAR_NOT_IN_TABLE"));
        document.undo();
        assertNull(diesel.getPeriodStart());
        assertNull(diesel.getPeriodEnd());
    }

    @Test
    void aFindingIsRaisedFromAFailedCheckBySomebody() {
        List<QuickFix> fixes = desk.fixes(new Trouble(Trouble.Kind.CHECK, "TEST-1", Optional.of(diesel), "柴油缺少凭证"));
        desk.offer(ui.shell(), fixes);
        FixForm form = (FixForm) dialog.form();
        form.by().choice().control().deselectAll();
        dialog.okPressed();
        assertTrue(dialog.getErrorMessage() != null, "nobody was named");

        assertFalse(form.reason().isEnabled());
        form.by().choice().choose(document.engagement().getTeam().get(0));
        dialog.okPressed();
        Finding raised = document.findings().getFindings().get(1);
        assertEquals(List.of("柴油缺少凭证", FindingKind.CLARIFICATION, Factory.DIESEL, "7.5", "请补交凭证。", Crew.LEAD),
                List.of(raised.getTitle(), raised.getKind(), raised.getSubjectId(), raised.getClause(), raised.getRemedy(),
                        raised.getRaisedBy()));
    }

    @Test
    void whereThereIsNoFixItSaysSo() {
        desk.offer(ui.shell(), fixes("SOMETHING_ELSE"));
        assertTrue(refusals.get(0).contains("没有快速修复"), refusals.toString());
    }

    @Test
    void aPackageThatIsOnlyReadHasNoFixes() throws Refusal {
        unit("");
        document.save();
        session.openForReading(EngagementDocument.open(document.folder()));
        diesel = session.document().orElseThrow().inventory().getSources().get(0);
        assertEquals(List.of(), fixes("UNIT_MISSING"));
        desk.offer(ui.shell(), List.of());
        assertTrue(refusals.get(0).contains("只供查看"), refusals.toString());
    }

    /** One waiting value of the source asked about, found where nobody waits for it. */
    private Acceptances acceptances() {
        return service(Acceptances.class, (name, arguments) -> switch (name) {
            case "uses" -> {
                assertNull(Display.getCurrent(), "calculated beside the UI thread");
                yield ((Inventory) arguments[1]).getSources().stream().map(source -> new UnconfirmedUse(source,
                        Factory.results().method("TEST.fuel").orElseThrow().symbols().get(1), new BigDecimal("0.8"), "t/t", "T.1", "2024",
                        "diesel", Text.NONE, Optional.empty())).toList();
            }
            case "accept" -> SetCommand.create(document.domain(), ((UnconfirmedUse) arguments[1]).source(),
                    InventoryPackage.Literals.EMISSION_SOURCE__STATUS_REASON, arguments[2] + ": " + arguments[3]);
            default -> throw new AssertionError(name);
        });
    }

    @Test
    void anUnconfirmedValueIsSoughtInTheBackgroundAcceptedAndUndone() throws Refusal {
        shelf.add(new AcceptanceFixes(acceptances()));
        Trouble trouble = new Trouble(Trouble.Kind.CALCULATION, "UNCONFIRMED_NOT_ACCEPTED", Optional.of(diesel), "…");
        assertEquals(List.of(), desk.fixes(trouble), "not known at once");
        desk.offerFor(ui.shell(), List.of(trouble));
        assertNull(dialog);
        ui.until(() -> "the dialog is there", () -> dialog != null);
        FixForm form = (FixForm) dialog.form();
        assertEquals(List.of("接受 EF = 0.8 t/t"), form.choice().options().stream().map(QuickFix::title).toList());
        form.by().choice().choose(document.engagement().getTeam().get(0));
        form.reason().setText("与原文核对");
        dialog.okPressed();

        assertEquals(Crew.LEAD + ": 与原文核对", diesel.getStatusReason());
        document.undo();
        assertNull(diesel.getStatusReason());
    }

    @Test
    void whatWasSoughtInAnOlderStateIsNotOffered() throws Refusal {
        shelf.add(new AcceptanceFixes(acceptances()));
        Trouble trouble = new Trouble(Trouble.Kind.CALCULATION, "HECHA-UNCONFIRMED", Optional.of(diesel), "…");
        desk.offerFor(ui.shell(), List.of(trouble));
        unit("kg");
        ui.until(() -> "it ended", () -> session.works().isEmpty());
        assertNull(dialog);
    }
}
