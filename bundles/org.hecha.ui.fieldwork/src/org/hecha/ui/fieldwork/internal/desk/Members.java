package org.hecha.ui.fieldwork.internal.desk;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.hecha.model.engagement.Engagement;
import org.hecha.model.engagement.TeamMember;
import org.hecha.model.engagement.TeamRole;
import org.hecha.ui.Speech;
import org.hecha.ui.fieldwork.internal.form.Field;
import org.hecha.ui.fieldwork.internal.form.Option;
import org.hecha.verification.Team;

/** Members of the team as choices; the one chosen last is offered first. UI thread. */
public final class Members {

    private static final Speech SPEECH = Speech.of(Members.class);

    private String last = ""; //$NON-NLS-1$

    /** Everybody. */
    public static List<Option> all(Engagement engagement) {
        return in(engagement, EnumSet.allOf(TeamRole.class));
    }

    /** Those who have one of these roles. */
    public static List<Option> in(Engagement engagement, Collection<TeamRole> roles) {
        return engagement.getTeam().stream().filter(member -> roles.contains(member.getRole()))
                .map(member -> new Option(member.getId(), title(member))).toList();
    }

    /** Name and role. */
    public static String title(TeamMember member) {
        return SPEECH.say("member", member.getName(), Speech.in(Team.role(member.getRole()))); //$NON-NLS-1$
    }

    /** The name of the member with that id; the id where the team has none. */
    public static String name(Engagement engagement, String id) {
        return engagement.getTeam().stream().filter(member -> member.getId().equals(id)).map(TeamMember::getName).findFirst()
                .orElse(id == null ? "" : id); //$NON-NLS-1$
    }

    /** The field {@code by}: who does it, of those in these roles. */
    public Field by(Engagement engagement, Set<TeamRole> roles) {
        List<Option> choices = in(engagement, roles);
        String offered = choices.stream().map(Option::id).filter(last::equals).findFirst()
                .orElse(choices.isEmpty() ? "" : choices.get(0).id()); //$NON-NLS-1$
        return Field.choice("by", SPEECH.say("by"), choices, offered).mandatory(); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** The same for those who verify. */
    public Field by(Engagement engagement) {
        return by(engagement, Team.verifying());
    }

    /** Remembers who did the last thing. @return the same id */
    public String did(String memberId) {
        last = memberId;
        return memberId;
    }

    /** Who did the last thing here; the first who may where nobody did. */
    public String last(Engagement engagement) {
        return by(engagement).initial();
    }
}
