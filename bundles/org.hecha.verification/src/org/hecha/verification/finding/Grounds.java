package org.hecha.verification.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Messages;
import org.hecha.core.text.Refusal;
import org.hecha.model.engagement.TeamMember;
import org.hecha.model.engagement.TeamRole;
import org.hecha.model.evidence.EvidenceItem;
import org.hecha.model.finding.Finding;
import org.hecha.verification.Team;

/** What every step asks for: the finding, the person, words, evidence. Refuses in one sentence. */
final class Grounds {

    private static final Messages MESSAGES = Messages.of(Grounds.class);

    private final EngagementDocument document;

    Grounds(EngagementDocument document) {
        this.document = document;
    }

    static Refusal refusal(String key, Object... arguments) {
        return new Refusal(MESSAGES.text(key, arguments));
    }

    Finding finding(int number) throws Refusal {
        List<Finding> findings = document.findings().getFindings();
        return findings.stream().filter(finding -> finding.getNumber() == number).findFirst()
                .orElseThrow(() -> findings.isEmpty() ? refusal("noFindings", number)
                        : refusal("unknown", number, findings.stream().mapToInt(Finding::getNumber).max().orElse(0)));
    }

    TeamMember member(String named, Set<TeamRole> roles) throws Refusal {
        return Team.member(document.engagement(), named, roles);
    }

    /**
     * The name of somebody who answers for the client.
     *
     * @throws Refusal where it is blank, or belongs to the team, the review or the signatory
     */
    String client(String named) throws Refusal {
        String name = text(named, "clientMissing");
        Optional<TeamMember> member = document.engagement().getTeam().stream()
                .filter(one -> same(name, one.getName()) || name.equals(one.getId())).findFirst();
        if (member.isPresent()) {
            throw refusal("clientOnTeam", name, Team.role(member.get().getRole()));
        }
        return name;
    }

    /** The words without what a file could not keep; refuses blank ones. */
    static String text(String words, String key, Object... arguments) throws Refusal {
        String text = optional(words);
        if (text.isEmpty()) {
            throw refusal(key, arguments);
        }
        return text;
    }

    static String optional(String words) {
        StringBuilder kept = new StringBuilder();
        (words == null ? "" : words).codePoints()
                .filter(c -> c == '\t' || c == '\n' || c >= ' ' && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c > 0xFFFF)
                .forEach(kept::appendCodePoint);
        return kept.toString().strip();
    }

    /** Ids of evidence that is registered and still counts. */
    List<String> evidence(List<String> ids, int number) throws Refusal {
        List<String> found = new ArrayList<>();
        for (String id : ids) {
            EvidenceItem item = document.evidence().getItems().stream().filter(one -> id.equals(one.getId())).findFirst()
                    .orElseThrow(() -> refusal("evidenceUnknown", number, id));
            if (item.getWithdrawnReason() != null && !item.getWithdrawnReason().isBlank()) {
                throw refusal("evidenceWithdrawn", number, id, item.getWithdrawnReason());
            }
            if (found.contains(id)) {
                throw refusal("evidenceTwice", number, id);
            }
            found.add(id);
        }
        return found;
    }

    /** Whether two names are one: width, case and blanks make no difference. */
    static boolean same(String name, String other) {
        return Team.key(name).equals(Team.key(other));
    }
}
