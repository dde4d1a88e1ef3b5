package org.hecha.verification;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.hecha.model.engagement.Engagement;
import org.hecha.model.evidence.EvidenceRegister;
import org.hecha.model.finding.FindingRegister;
import org.hecha.model.inventory.Inventory;
import org.hecha.standard.Rule;

/**
 * The verification service: asks every rule that applies and turns the answers into findings. Safe for any thread;
 * the model objects handed in must not change meanwhile.
 */
public interface Verification {

    /**
     * Asks the general rules and those of every standard among the engagement's criteria. Never throws for what the
     * engagement contains, and changes nothing.
     */
    default CheckRun check(Engagement engagement, Inventory inventory, EvidenceRegister evidence,
            FindingRegister findings) {
        return check(engagement, inventory, evidence, findings, Optional.empty());
    }

    /**
     * As above, with the files of the evidence at hand.
     *
     * @param folder folder of the engagement, against which the paths of evidence resolve; empty where there is none,
     *        then the rules that have to read files say so
     */
    CheckRun check(Engagement engagement, Inventory inventory, EvidenceRegister evidence, FindingRegister findings,
            Optional<Path> folder);

    /**
     * The command that writes a run into the register: new findings (a number is never used again, a fingerprint
     * keeps one matter from being raised twice), entries in the history of findings whose answer changed, the record
     * of every outcome, and the time of the run. A finding is never deleted and never closed by a check: one that now
     * passes is marked as retested. To be executed on {@code domain}'s command stack, so that undo works.
     *
     * @param domain editing domain of the open document
     * @param engagement fixes the language of the texts
     * @param register register to write to
     * @param run result of {@link #check}
     * @param by who ran it, as it shall stand in the history
     * @param at when
     */
    Command record(EditingDomain domain, Engagement engagement, FindingRegister register, CheckRun run, String by,
            Instant at);

    /** Every installed rule: general ones first, then by standard. */
    List<Rule> rules();

    /** The rule with that id, if it is installed. */
    Optional<Rule> rule(String id);

    /** Every installed profile, by id. */
    List<Profile> profiles();

    /** The profile that fixes the severities of an engagement: its own, or the one that serves where it names none. */
    Profile profile(Engagement engagement);
}
