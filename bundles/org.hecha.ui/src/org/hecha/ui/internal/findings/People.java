package org.hecha.ui.internal.findings;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.hecha.core.text.Messages;
import org.hecha.core.text.Refusal;
import org.hecha.model.engagement.Engagement;
import org.hecha.model.engagement.TeamMember;
import org.hecha.model.engagement.TeamRole;
import org.hecha.ui.Speech;
import org.hecha.ui.form.Choice;
import org.hecha.ui.form.Fields;
import org.hecha.ui.page.Acting;
import org.hecha.verification.Team;

/** The field that asks who takes a step. */
public final class People {

    private static final Speech SPEECH = Speech.of(People.class);

    private final Acting acting;
    private final Choice<TeamMember> choice;

    private People(Acting acting, Choice<TeamMember> choice) {
        this.acting = acting;
        this.choice = choice;
    }

    /** Offers the members in these roles; the one who acted last is proposed. */
    public static People ask(Fields fields, Engagement engagement, Set<TeamRole> roles, Acting acting) {
        List<TeamMember> members = Acting.members(engagement, roles);
        Choice<TeamMember> choice = fields.choice(SPEECH.say("by"), members, //$NON-NLS-1$
                member -> SPEECH.say("member", member.getName(), Speech.in(Team.role(member.getRole())))); //$NON-NLS-1$
        acting.among(members).ifPresent(choice::choose);
        return new People(acting, choice);
    }

    /** Name of the member chosen, or an empty text, which every service refuses in a sentence. */
    public String name() {
        return choice.chosen().map(TeamMember::getName).orElse(""); //$NON-NLS-1$
    }

    /** What to say where nobody is chosen. */
    public Optional<Refusal> missing() {
        String why = choice.options().isEmpty() ? "nobodyMay" : "nobody"; //$NON-NLS-1$ //$NON-NLS-2$
        return choice.chosen().isPresent() ? Optional.empty() : Optional.of(new Refusal(Messages.of(People.class).text(why)));
    }

    /** Proposes the member for the next step. */
    public void remember() {
        acting.as(name());
    }

    public Choice<TeamMember> choice() {
        return choice;
    }
}
