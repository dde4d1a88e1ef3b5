package org.hecha.verification.process;

import java.time.LocalDate;
import java.util.Optional;

import org.hecha.core.EngagementDocument;
import org.hecha.model.engagement.Engagement;
import org.hecha.model.engagement.ProcessStep;
import org.hecha.model.evidence.EvidenceRegister;
import org.hecha.model.finding.FindingRegister;
import org.hecha.model.inventory.Inventory;
import org.hecha.standard.calculation.Calculation;
import org.hecha.verification.CheckRun;

/** What a condition may look at. Read-only by contract; what is computed is computed once. */
public interface ConditionSubject {

    /** The open document. */
    EngagementDocument document();

    default Engagement engagement() {
        return document().engagement();
    }

    default Inventory inventory() {
        return document().inventory();
    }

    default EvidenceRegister evidence() {
        return document().evidence();
    }

    default FindingRegister findings() {
        return document().findings();
    }

    /** How this verification runs. */
    ProcessDefinition process();

    /** The step that is asked about; empty where a sign-off outside any step is. */
    Optional<ProcessStep> step();

    /** The record of that step, as it will stand once the step is done; never null. */
    String record();

    /** The day. */
    LocalDate today();

    /** The sign-offs. */
    SignOffs signOffs();

    /** The inventory recalculated by the criteria. */
    Calculation byCriteria();

    /** What the checks say now, whatever is recorded. */
    CheckRun checks();
}
