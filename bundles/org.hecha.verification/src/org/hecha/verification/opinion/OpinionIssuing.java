package org.hecha.verification.opinion;

import java.time.Instant;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Refusal;
import org.hecha.model.engagement.Engagement;

/**
 * Gives the opinion of an engagement; there is no other way to one. Safe for any thread; the model objects of the
 * document must not change meanwhile.
 */
public interface OpinionIssuing {

    /**
     * Which kinds of opinion are open. Runs the checks without recording them, to see whether the recorded run still
     * holds.
     *
     * @param draft its limitation of scope and its mark as pervasive count; its kind does not
     * @throws Refusal where no installed standard words an opinion
     */
    OpinionOutlook outlook(EngagementDocument document, OpinionDraft draft) throws Refusal;

    /**
     * The command that writes the opinion, with its wording, into the engagement; one that is there already is replaced.
     * To be executed on the document's command stack, so that undo works.
     *
     * @param at when; its day in China is the date of the opinion
     * @throws Refusal where the findings bar that kind, where a finding that was left as it is is not named in the
     *         qualification, where a field that an opinion must state is missing, or where the one who proposes it does
     *         not lead the team; nothing has changed then
     */
    Command propose(EngagementDocument document, OpinionDraft draft, Instant at) throws Refusal;

    /**
     * The wording that an opinion on this engagement takes: that of a standard among its criteria, else that of any;
     * empty where no installed standard words one.
     *
     * @throws Refusal where the wording cannot be used
     */
    Optional<OpinionTexts> texts(Engagement engagement) throws Refusal;
}
