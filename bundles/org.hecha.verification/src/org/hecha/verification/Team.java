package org.hecha.verification;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.hecha.core.text.Localized;
import org.hecha.core.text.Messages;
import org.hecha.core.text.PersonName;
import org.hecha.core.text.Refusal;
import org.hecha.model.engagement.Engagement;
import org.hecha.model.engagement.TeamMember;
import org.hecha.model.engagement.TeamRole;

/** Who works on an engagement. Without state. */
public final class Team {

    private static final Messages MESSAGES = Messages.of(Team.class);

    /** Roles that do the verification itself; a reviewer and a signatory stand beside them. */
    private static final Set<TeamRole> VERIFYING = EnumSet.of(TeamRole.LEAD_VERIFIER, TeamRole.VERIFIER,
            TeamRole.TECHNICAL_EXPERT);

    private Team() {
    }

    /**
     * The member of that name or id.
     *
     * @throws Refusal where there is no team yet, or not exactly one such member
     */
    public static TeamMember member(Engagement engagement, String named) throws Refusal {
        List<TeamMember> team = engagement.getTeam();
        if (team.isEmpty()) {
            throw new Refusal(MESSAGES.text("teamEmpty"));
        }
        List<TeamMember> found = team.stream()
                .filter(member -> named != null && (named.equals(member.getId()) || named.equals(member.getName())))
                .toList();
        if (found.size() != 1) {
            throw new Refusal(MESSAGES.text("memberUnknown", named == null ? "" : named,
                    team.stream().map(TeamMember::getName).collect(Collectors.joining(", "))));
        }
        return found.get(0);
    }

    /**
     * The member of that name or id, in one of these roles.
     *
     * @throws Refusal as {@link #member(Engagement, String)}, and where the member has another role
     */
    public static TeamMember member(Engagement engagement, String named, Set<TeamRole> roles) throws Refusal {
        TeamMember member = member(engagement, named);
        if (!roles.contains(member.getRole())) {
            Localized allowed = locale -> roles.stream().sorted().map(role -> role(role).in(locale))
                    .collect(Collectors.joining(" / "));
            throw new Refusal(MESSAGES.text("roleWrong", member.getName(), role(member.getRole()), allowed));
        }
        return member;
    }

    /**
     * A name without what does not tell people apart: width, case, blanks, dots, dashes, characters that are not seen.
     * Two names with the same key are one person.
     *
     * @param name may be null, which gives the empty key
     */
    public static String key(String name) {
        return PersonName.key(name);
    }

    /**
     * The member who is this person, by {@link #key}, in a role that goes with the other one in nobody: who verifies neither
     * reviews nor signs, and who reviews does not sign. Empty where there is none.
     */
    public static Optional<TeamMember> conflicting(Engagement engagement, String name, TeamRole role) {
        return engagement.getTeam().stream().filter(one -> !key(name).isEmpty() && key(name).equals(key(one.getName())))
                .filter(one -> one.getRole() != role
                        && !(VERIFYING.contains(role) && VERIFYING.contains(one.getRole()))).findFirst();
    }

    /** What a role is called. */
    public static Localized role(TeamRole role) {
        return MESSAGES.text("role." + role.getName());
    }

    /** Roles that do the verification itself: lead verifier, verifier, technical expert. */
    public static Set<TeamRole> verifying() {
        return EnumSet.copyOf(VERIFYING);
    }

    /** Language in which texts are written into the engagement. */
    public static Locale language(Engagement engagement) {
        return Locale.forLanguageTag(engagement.getLanguage() == null ? "zh" : engagement.getLanguage());
    }
}
