package org.hecha.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hecha.model.engagement.TeamMember;
import org.hecha.model.engagement.TeamRole;
import org.hecha.verification.testkit.Fixture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which two roles one person may have. */
class TeamTest {

    @ParameterizedTest
    @CsvSource({"LEAD_VERIFIER, TECHNICAL_REVIEWER, true", "LEAD_VERIFIER, AUTHORISED_SIGNATORY, true",
        "TECHNICAL_REVIEWER, AUTHORISED_SIGNATORY, true", "TECHNICAL_REVIEWER, VERIFIER, true",
        "LEAD_VERIFIER, TECHNICAL_EXPERT, false", "LEAD_VERIFIER, LEAD_VERIFIER, false"})
    void whoVerifiesNeitherReviewsNorSigns(TeamRole there, TeamRole asked, boolean conflict) {
        Fixture fixture = new Fixture();
        TeamMember member = fixture.member("m1", "Zhang San", there, true);
        for (String spelling : new String[] {"Zhang San", "ＺＨＡＮＧ  san", "zhang\u200bsan "}) {
            assertEquals(conflict ? member : null, Team.conflicting(fixture.engagement, spelling, asked).orElse(null), spelling);
        }
        assertEquals(true, Team.conflicting(fixture.engagement, "Li Si", asked).isEmpty());
        assertEquals(true, Team.conflicting(fixture.engagement, " ", asked).isEmpty());
    }
}
