package org.hecha.verification.process;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Refusal;
import org.hecha.model.engagement.Engagement;
import org.hecha.model.engagement.SignOff;

/**
 * Sign-offs given inside the workbench. Each keeps a fingerprint of every field it covers; a later change of any of
 * them voids it, and with it every sign-off that rests on it. Voiding is for good: to take the change back by hand does
 * not bring the sign-off back, only undo in the same session does. The thread that owns the document.
 */
public interface SignOffs {

    /**
     * The command by which a member signs.
     *
     * @param named subject, or the step that ends with it: {@code plan}, {@code technical-review}
     * @param member name or id of a member of the team, in the role that signs this subject
     * @param remark what the signatory says, or null
     * @param at when
     * @throws Refusal where there is no such subject, its step is not under way, what it rests on is not signed or was
     *         changed since, the member has not the role, signed already in another one or is not independent, or a
     *         condition of the step does not hold; nothing has changed then
     */
    Command sign(EngagementDocument document, String named, String member, String remark, Instant at) throws Refusal;

    /** What differs between what was signed and what is there now. */
    SignedChanges changes(EngagementDocument document, SignOff signOff);

    /** The newest sign-off of a subject that is not voided; says nothing about changes since. */
    Optional<SignOff> standing(Engagement engagement, String subject);

    /**
     * The sign-offs that a change would void but that are not marked so yet, oldest first, with what changed. Any thread, for
     * it only reads; where the owner changes the model meanwhile, the answer is to be thrown away, and reading may fail with
     * any exception.
     */
    List<Broken> broken(EngagementDocument document);

    /**
     * The command that marks every sign-off whose fields changed, and every one that rests on it, as voided, and takes
     * the steps back that ended with them.
     *
     * @return empty where there is nothing to mark
     */
    Optional<Command> voidCommand(EngagementDocument document, Instant at);

    /**
     * The same where it is known already what does not hold any more; quick.
     *
     * @param broken what {@link #broken} said about this document as it is now
     */
    Optional<Command> voidCommand(EngagementDocument document, List<Broken> broken, Instant at);

    /** A command that, as part of itself, voids what it changed; undo takes both back, redo does both again. */
    Command guarded(EngagementDocument document, Command command, Instant at);

    /**
     * A sign-off that does not hold any more.
     *
     * @param signOff the sign-off
     * @param changes what changed; none where it only rests on another that fell
     */
    record Broken(SignOff signOff, SignedChanges changes) {
    }
}
