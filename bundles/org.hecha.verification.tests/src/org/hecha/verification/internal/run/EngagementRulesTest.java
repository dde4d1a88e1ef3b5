package org.hecha.verification.internal.run;

import java.util.List;

import org.hecha.model.engagement.EngagementFactory;
import org.hecha.model.engagement.SignOff;
import org.hecha.model.engagement.TeamRole;
import org.hecha.standard.DataFile;
import org.hecha.standard.Standard;
import org.hecha.standard.Text;
import org.hecha.verification.testkit.Fixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules about organization, team and criteria. */
class EngagementRulesTest {

    private final Fixture fixture = new Fixture();
    private final Bench bench = new Bench(fixture);

    @Test
    void theExampleOfTheStandardIsRight() {
        fixture.engagement.getOrganization().setCreditCode("91350100M000100Y43");

        bench.passes("HECHA-CREDIT-CODE");
    }

    @ParameterizedTest
    @CsvSource({ "91350100M000100Y44, 3", "91350100M000100I43, 18", "91350100M000100Y4, 18", "'', 18" })
    void wrongCreditCode(String code, String word) {
        fixture.engagement.getOrganization().setCreditCode(code);

        bench.fails("HECHA-CREDIT-CODE", "organization", word);
    }

    @Test
    void reviewerIsNotOnTheTeam() {
        fixture.member("1", "王一", TeamRole.LEAD_VERIFIER, true);
        bench.fails("HECHA-TEAM-REVIEW", "");

        fixture.member("2", "王一", TeamRole.TECHNICAL_REVIEWER, true);
        bench.fails("HECHA-TEAM-REVIEW", "2", "王一");

        for (String spelling : new String[] {"王 一", "王\u3000一", "王\u200b一", "王·一 "}) {
            fixture.engagement.getTeam().get(1).setName(spelling);
            bench.fails("HECHA-TEAM-REVIEW", "2", "王");
        }
        fixture.engagement.getTeam().get(1).setName("李二");
        bench.passes("HECHA-TEAM-REVIEW");
    }

    @Test
    void leaderDoesNotSignAsReviewer() {
        fixture.member("1", "王一", TeamRole.LEAD_VERIFIER, true);
        fixture.member("2", "李二", TeamRole.TECHNICAL_REVIEWER, true);
        SignOff signOff = EngagementFactory.eINSTANCE.createSignOff();
        signOff.setMemberId("1");
        signOff.setRole(TeamRole.TECHNICAL_REVIEWER);
        fixture.engagement.getSignOffs().add(signOff);

        bench.fails("HECHA-TEAM-REVIEW", "1", "王一");
    }

    @Test
    void oneLeader() {
        bench.fails("HECHA-TEAM-LEAD", "", "0");
        fixture.member("1", "王一", TeamRole.LEAD_VERIFIER, true);
        bench.passes("HECHA-TEAM-LEAD");
        fixture.member("2", "李二", TeamRole.LEAD_VERIFIER, true);
        bench.fails("HECHA-TEAM-LEAD", "", "2");
    }

    @Test
    void everybodyDeclaresConflicts() {
        bench.doesNotApply("HECHA-TEAM-CONFLICT");
        fixture.member("1", "王一", TeamRole.LEAD_VERIFIER, false);
        bench.fails("HECHA-TEAM-CONFLICT", "1", "王一");
        fixture.engagement.getTeam().get(0).setConflictDeclared(true);
        bench.passes("HECHA-TEAM-CONFLICT");
    }

    @Test
    void criteriaAreInstalledInTheirEdition() {
        bench.fails("HECHA-CRITERIA", "");
        fixture.criterion("GBT99999");
        bench.fails("HECHA-CRITERIA", "", "GBT99999");
        fixture.quantification.with(new Bare("GBT99999", List.of("2015")));
        bench.fails("HECHA-CRITERIA", "", "GBT99999", "2025", "2015");
        fixture.quantification.with(new Bare("GBT88888", List.of("2025")));
        fixture.engagement.getCriteria().get(0).setStandardId("GBT88888");
        bench.passes("HECHA-CRITERIA");
    }

    private record Bare(String id, List<String> editions) implements Standard {

        @Override
        public Text title() {
            return Text.NONE;
        }

        @Override
        public Text source() {
            return Text.NONE;
        }

        @Override
        public List<DataFile> data() {
            return List.of();
        }
    }
}
