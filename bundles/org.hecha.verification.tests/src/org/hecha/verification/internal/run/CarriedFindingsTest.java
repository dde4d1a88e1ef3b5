package org.hecha.verification.internal.run;

import org.hecha.model.finding.Finding;
import org.hecha.model.finding.FindingFactory;
import org.hecha.verification.testkit.Fixture;
import org.junit.jupiter.api.Test;

/** What is carried from the year before. */
class CarriedFindingsTest {

    private static final String CARRIED = "HECHA-CARRIED";

    private final Fixture fixture = new Fixture();
    private final Bench bench = new Bench(fixture);

    private Finding carried(int number, String from) {
        Finding finding = FindingFactory.eINSTANCE.createFinding();
        finding.setId("finding-" + number);
        finding.setNumber(number);
        finding.setCarriedFrom(from);
        fixture.findings.getFindings().add(finding);
        return finding;
    }

    @Test
    void withoutAnEngagementBeforeNothingIsAsked() {
        carried(1, null);
        carried(2, " ");
        bench.doesNotApply(CARRIED);
    }

    @Test
    void anEngagementBeforeOfWhichNothingWasCarriedIsUndecided() {
        fixture.engagement.setPriorNumber("E#2022");
        bench.undecided(CARRIED, "", "E#2022");
        carried(3, "E#2022#7");
        carried(4, "E#2022#9");
        bench.passes(CARRIED);
    }

    @Test
    void whatComesFromElsewhereOrTwiceIsNamed() {
        carried(3, "E-2022#7");
        bench.fails(CARRIED, "", "#3", "E-2022#7");
        fixture.engagement.setPriorNumber("E-202");
        bench.fails(CARRIED, "", "#3", "E-2022#7", "E-202");
        fixture.engagement.setPriorNumber("E-2022");
        bench.passes(CARRIED);
        carried(4, "E-2022#7");
        bench.fails(CARRIED, "", "#3, #4", "E-2022#7");
        fixture.findings.getFindings().get(1).setCarriedFrom("7");
        bench.fails(CARRIED, "", "#4", "E-2022");
    }
}
