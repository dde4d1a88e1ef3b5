package org.hecha.ui.fieldwork.internal.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.hecha.core.text.Refusal;
import org.hecha.ui.fieldwork.FieldworkIds;
import org.hecha.ui.fieldwork.testkit.FieldworkCase;
import org.hecha.verification.process.Processes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProcessBarUiTest extends FieldworkCase {

    private Processes processes;
    private ProcessBar bar;

    @BeforeEach
    void make() {
        processes = serve(Processes.class);
        bar = ui.make(ProcessBar.class);
    }

    private void openLaidOut() throws Refusal {
        openMill();
        session.execute(processes.work().plan(document, Reading.today()));
        settle();
        ui.until(() -> "no chips: " + refusals, () -> !bar.chips().chips().isEmpty());
    }

    @Test
    void itIsEmptyWhileNothingIsOpenAndAfterClosing() throws Refusal {
        assertEquals("", bar.sentence());
        openLaidOut();
        session.close();
        ui.pump();

        assertEquals("", bar.sentence());
        assertEquals(List.of(), bar.chips().chips());
    }

    @Test
    void itSaysWhoIsNextAndEachStepSaysHowItStands() throws Refusal {
        openLaidOut();

        assertTrue(bar.sentence().contains("李组长"), bar.sentence());
        assertTrue(bar.chips().chips().get(0).spoken().contains("○ 未开始"), bar.chips().chips().get(0).spoken());
        assertTrue(bar.chips().chips().get(0).next());
    }

    @Test
    void aStepLeadsToTheProcessPage() throws Refusal {
        openLaidOut();
        bar.chips().choose(2);

        assertEquals(List.of(FieldworkIds.PART_PROCESS), visited);
        assertEquals(document.engagement().getProcess().get(2), session.selection().orElseThrow());
    }

    @Test
    void afterItWasTakenDownNothingReachesItAnyMore() throws Refusal {
        openLaidOut();
        String before = bar.sentence();
        ui.unmake(bar);
        session.execute(processes.work().start(document, "acceptance", org.hecha.ui.fieldwork.internal.desk.Desk.now()));
        settle();

        assertEquals(before, bar.sentence());
    }
}
