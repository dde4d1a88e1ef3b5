package org.hecha.ui.internal.calculation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Refusal;
import org.hecha.model.inventory.ActivityData;
import org.hecha.model.inventory.InventoryPackage;
import org.hecha.samples.PublishedCase;
import org.hecha.samples.PublishedCases;
import org.hecha.standard.calculation.Basis;
import org.hecha.testing.MissingServices;
import org.hecha.ui.Reporter;
import org.hecha.testing.window.UiTestCase;
import org.hecha.verification.Verification;
import org.eclipse.emf.edit.command.SetCommand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** The window's services as they are wired in the product, on a published case. */
class RealServicesPluginTest extends UiTestCase {

    private final BundleContext bundles = FrameworkUtil.getBundle(Evaluation.class).getBundleContext();
    private Recalculation recalculation;
    private Reporter reporter;
    private EngagementDocument document;

    @BeforeEach
    void openTheMill() throws Refusal {
        reporter = refusal -> refusals.add(refusal.in(Locale.CHINA));
        Evaluation evaluation = MissingServices.service(bundles, Evaluation.class);
        recalculation = new Recalculation(session, () -> Optional.of(evaluation), ui.ui(), reporter);
        session.addListener(recalculation);
        PublishedCase mill = MissingServices.service(bundles, PublishedCases.class).find("textile-mill-2022-2023")
                .orElseThrow();
        document = EngagementDocument.create(folder.resolve("mill.hecha"), mill.engagement(), mill.inventory());
    }

    private void calculated() {
        ui.until(() -> "not calculated: " + refusals + MissingServices.report(bundles),
                () -> session.results().isPresent() && session.work().isEmpty());
    }

    @Test
    void nothingIsMissing() {
        assertEquals(List.of(), MissingServices.report(bundles));
    }

    @Test
    void anOpenedEngagementIsCalculated() {
        session.open(document);
        calculated();

        assertFalse(session.results().orElseThrow().on(Basis.AS_STATED).lines().isEmpty());
        assertEquals(List.of(), refusals);
    }

    @Test
    void anEditIsCalculatedAnewAndUndoBringsTheOldNumberBack() throws Refusal {
        session.open(document);
        calculated();
        ActivityData record = document.inventory().getSources().stream()
                .filter(s -> session.results().orElseThrow().line(Basis.AS_STATED, s.getId())
                        .filter(l -> l.mass().filter(m -> m.signum() > 0).isPresent()).isPresent())
                .findFirst().orElseThrow().getActivityData().get(0);
        var before = session.results().orElseThrow().on(Basis.AS_STATED).totals().total();
        session.execute(SetCommand.create(document.domain(), record, InventoryPackage.Literals.ACTIVITY_DATA__QUANTITY,
                record.getQuantity().multiply(java.math.BigDecimal.TEN)));
        ui.until(() -> "no new total", () -> session.results().orElseThrow().on(Basis.AS_STATED).totals().total()
                .compareTo(before) != 0);
        document.undo();
        ui.until(() -> "the old total did not come back", () -> session.results().orElseThrow().on(Basis.AS_STATED)
                .totals().total().compareTo(before) == 0);
    }

    @Test
    void checksAreRecordedByOneCommand() throws Refusal {
        session.open(document);
        calculated();
        Verification verification = MissingServices.service(bundles, Verification.class);
        new Checking(session, () -> Optional.of(verification), ui.ui(), reporter).check();
        ui.until(() -> "not checked: " + refusals, () -> document.findings().getCheckedAt() != null);

        assertTrue(document.isDirty());
        assertFalse(document.findings().getChecks().isEmpty());
        document.undo();
        assertEquals(null, document.findings().getCheckedAt());
        assertEquals(0, document.findings().getFindings().size());
    }

    @Test
    void aMissingServiceIsToldInOneSentence() {
        session.removeListener(recalculation);
        new Recalculation(session, Optional::empty, ui.ui(), reporter).recalculate();
        session.open(document);
        new Recalculation(session, Optional::empty, ui.ui(), reporter).recalculate();
        ui.until(() -> "nothing said", () -> refusals.size() == 1);

        assertTrue(refusals.get(0).contains("计算服务没有运行"), refusals.get(0));
    }
}
