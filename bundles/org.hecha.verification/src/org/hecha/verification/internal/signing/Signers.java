package org.hecha.verification.internal.signing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.hecha.core.text.Localized;
import org.hecha.core.text.Messages;
import org.hecha.core.text.Refusal;
import org.hecha.model.engagement.Engagement;
import org.hecha.model.engagement.SignOff;
import org.hecha.model.engagement.TeamMember;
import org.hecha.model.engagement.TeamRole;
import org.hecha.verification.Team;
import org.hecha.verification.internal.naming.ModelNames;
import org.hecha.verification.process.SignOffSubject;

/** Who may sign what. Persons are told apart by name, however often they stand in the team. Without state. */
public final class Signers {

    private static final Messages MESSAGES = Messages.of(Signers.class);

    private Signers() {
    }

    /** A name without what does not tell people apart: width, case, blanks, dots, dashes, what is not seen at all. */
    public static String key(String name) {
        return Team.key(name);
    }

    /** Whether two entries of the team are one person. */
    public static boolean same(TeamMember one, TeamMember other) {
        return one == other || !key(one.getName()).isEmpty() && key(one.getName()).equals(key(other.getName()));
    }

    /**
     * The member who signs a subject.
     *
     * @throws Refusal where the member has another role, stands in the team in another one, too, or signed in one
     */
    static TeamMember signer(Engagement engagement, SignOffSubject subject, String named) throws Refusal {
        TeamMember member = named(engagement, subject, named);
        for (TeamMember other : engagement.getTeam()) {
            if (same(member, other) && other.getRole() != member.getRole()) {
                throw new Refusal(MESSAGES.text("twoRoles", member.getName(), Team.role(member.getRole()),
                        Team.role(other.getRole())));
            }
        }
        Optional<SignOff> earlier = otherRole(engagement, member);
        if (earlier.isPresent()) {
            throw new Refusal(MESSAGES.text("signedOtherwise", member.getName(), Team.role(earlier.get().getRole()),
                    earlier.get().getSubject(), Team.role(member.getRole())));
        }
        return member;
    }

    /** The one of that name who has the role; where nobody has it, the refusal says which role is asked for. */
    private static TeamMember named(Engagement engagement, SignOffSubject subject, String named) throws Refusal {
        List<TeamMember> fitting = engagement.getTeam().stream().filter(one -> named != null
                && one.getRole() == subject.role() && key(one.getName()).equals(key(named))).toList();
        return fitting.size() == 1 ? fitting.get(0) : Team.member(engagement, named, Set.of(subject.role()));
    }

    /**
     * A sign-off, voided ones included, that this person gave in another role: by the same entry of the team, by one of
     * the same name, or by one who was taken out since and had that name when it was given.
     */
    public static Optional<SignOff> otherRole(Engagement engagement, TeamMember member) {
        return engagement.getSignOffs().stream().filter(signOff -> signOff.getRole() != member.getRole())
                .filter(signOff -> gave(engagement, signOff, member)).findFirst();
    }

    private static boolean gave(Engagement engagement, SignOff signOff, TeamMember member) {
        String id = String.valueOf(signOff.getMemberId());
        if (id.equals(member.getId())) {
            return true;
        }
        Optional<TeamMember> signer = member(engagement, id);
        return signer.map(one -> same(one, member)).orElseGet(() -> kept(signOff, id, member));
    }

    /**
     * Whether the sign-off keeps a member as its signer who is no more in the team. One of an older edition keeps the name
     * alone: its fingerprint, and the words in which it is shown, in the language of that time.
     */
    private static boolean kept(SignOff signOff, String id, TeamMember member) {
        String person = Fingerprints.signed(signOff, id, Fingerprints.PERSON);
        if (!person.isEmpty()) {
            return !key(member.getName()).isEmpty() && person.equals(Fingerprints.person(member.getName()));
        }
        String shown = Fingerprints.signed(signOff, id, Fingerprints.NAME);
        return Fingerprints.signed(signOff, id, "name").equals(Content.fingerprint(String.valueOf(member.getName())))
                || Stream.of(Locale.CHINESE, Locale.ENGLISH).map(ModelNames.type(member.eClass())::in)
                        .anyMatch(word -> key(shown).equals(key(word) + key(member.getName())));
    }

    /** The member of that id. */
    public static Optional<TeamMember> member(Engagement engagement, String id) {
        return engagement.getTeam().stream().filter(one -> id != null && id.equals(one.getId())).findFirst();
    }

    /** The name of who gave a sign-off. */
    public static Localized name(Engagement engagement, SignOff signOff) {
        return member(engagement, signOff.getMemberId()).map(one -> Localized.verbatim(String.valueOf(one.getName())))
                .orElseGet(() -> MESSAGES.text("gone", String.valueOf(signOff.getMemberId())));
    }

    /** Whether a person is one of the roles that verify, by name. */
    public static boolean verifies(Engagement engagement, TeamMember person) {
        return engagement.getTeam().stream().anyMatch(one -> Team.verifying().contains(one.getRole())
                && same(one, person));
    }

    /** Members of a role. */
    public static List<TeamMember> in(Engagement engagement, TeamRole role) {
        return engagement.getTeam().stream().filter(one -> one.getRole() == role).toList();
    }
}
