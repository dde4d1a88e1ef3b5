package org.hecha.verification.process;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Refusal;

/**
 * Work on the steps of an engagement. Each method gives a command, to be executed on the document's command stack; a
 * refusal lists what is missing in one sentence and has changed nothing. The thread that owns the document.
 */
public interface ProcessWork {

    /**
     * Lays the steps out, with owners and due dates.
     *
     * @throws Refusal where that was done already
     */
    Command plan(EngagementDocument document, LocalDate from) throws Refusal;

    /** How each step stands, in order; empty where no steps are laid out. */
    List<StepStatus> status(EngagementDocument document, LocalDate today);

    /**
     * Begins a step.
     *
     * @throws Refusal where there is no such step, it is not open, it has no owner in one of its roles, a step before
     *         it is not done, or a condition does not hold
     */
    Command start(EngagementDocument document, String step, Instant at) throws Refusal;

    /**
     * Ends a step.
     *
     * @param record what was done and concluded; null keeps what is there
     * @param evidence ids or paths of evidence of it
     * @throws Refusal where it is not under way, an item of evidence is not registered, or a condition does not hold
     */
    Command complete(EngagementDocument document, String step, String record, List<String> evidence, Instant at)
            throws Refusal;

    /**
     * Gives a step to a member, or another due date.
     *
     * @param member name or id; null keeps the owner
     * @param due null keeps the date
     * @throws Refusal where neither is given, or the member has none of the roles that may own the step
     */
    Command assign(EngagementDocument document, String step, String member, LocalDate due) throws Refusal;

    /**
     * Opens a step again that was done or voided. What comes after it and was done is voided, and with it the
     * sign-offs of all these steps.
     *
     * @param reason why, not blank
     * @throws Refusal where it is neither done nor voided, or the reason is missing
     */
    Command reopen(EngagementDocument document, String step, String reason, Instant at) throws Refusal;
}
