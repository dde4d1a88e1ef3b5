package org.hecha.verification.finding;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Refusal;
import org.hecha.model.engagement.Engagement;
import org.hecha.model.engagement.Organization;
import org.hecha.model.finding.Finding;
import org.hecha.model.finding.FindingKind;
import org.hecha.model.finding.FindingRegister;
import org.hecha.model.finding.FindingState;
import org.hecha.verification.OpenFindings;

/**
 * What an earlier engagement left behind. Belongs to no open document.
 *
 * @param place where it was read, as sentences name it
 * @param id id of that engagement
 * @param number its number; empty where it has none
 * @param periodEnd end of its period, or null
 * @param client credit code of its client; empty where it has none
 * @param left what was not settled, and every proposal, in the order of its register
 */
public record EarlierFindings(String place, String id, String number, LocalDate periodEnd, String client, List<Finding> left) {

    public EarlierFindings {
        left = List.copyOf(left);
    }

    /** Reads an engagement's folder. Any thread. @param folder it is only read @throws Refusal where it cannot be opened */
    public static EarlierFindings read(Path folder) throws Refusal {
        try (EngagementDocument document = EngagementDocument.open(folder)) {
            return of(String.valueOf(folder), document.engagement(), document.findings());
        }
    }

    /** Those of an engagement that was read elsewhere: out of a sealed package, for instance. */
    public static EarlierFindings of(String place, Engagement engagement, FindingRegister findings) {
        return new EarlierFindings(place, engagement.getId(), Objects.toString(engagement.getNumber(), "").strip(),
                engagement.getPeriodEnd(), client(engagement),
                findings.getFindings().stream().filter(EarlierFindings::left).toList());
    }

    private static boolean left(Finding finding) {
        return finding.getState() != FindingState.CLOSED || OpenFindings.stands(finding)
                || finding.getKind() == FindingKind.IMPROVEMENT;
    }

    /** Credit code of an engagement's client; empty where it has none. */
    static String client(Engagement engagement) {
        Organization organization = engagement.getOrganization();
        return organization == null ? "" : Objects.toString(organization.getCreditCode(), "").strip();
    }

    /** How a finding of it is named where it was carried over. */
    String origin(Finding finding) {
        return number + '#' + finding.getNumber();
    }
}
