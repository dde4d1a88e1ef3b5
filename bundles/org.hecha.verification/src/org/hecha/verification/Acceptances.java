package org.hecha.verification;

import java.time.Instant;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Refusal;
import org.hecha.model.engagement.Engagement;
import org.hecha.model.inventory.Inventory;

/**
 * Acceptance of unconfirmed values: nothing unconfirmed is calculated with unless a member of the team takes
 * responsibility for it, with a reason. The acceptance stands with the parameter and in the history of the findings it
 * answers. Commands are executed on the document's command stack, so that undo works. Safe for any thread; the model
 * objects handed in must not change meanwhile.
 */
public interface Acceptances {

    /** Every unconfirmed value that a quantified source uses or would use, in the order of the inventory. */
    List<UnconfirmedUse> uses(Engagement engagement, Inventory inventory);

    /**
     * The command by which a member accepts a value.
     *
     * @param source id or name of the source
     * @param symbol symbol the value stands for, {@code GWP} for a warming potential
     * @param member id or name of a member of the team
     * @param reason why, not blank
     * @param at when
     * @throws Refusal where source, symbol or member is not there, the symbol has no unconfirmed value, somebody has
     *         accepted it already, or the reason is missing; nothing has changed then
     */
    Command accept(EngagementDocument document, String source, String symbol, String member, String reason,
            Instant at) throws Refusal;

    /**
     * The same for a value that {@link #uses} found in the document as it is now; nothing is calculated again.
     *
     * @param use its source is the document's
     */
    Command accept(EngagementDocument document, UnconfirmedUse use, String member, String reason, Instant at)
            throws Refusal;

    /**
     * The command by which a member takes an acceptance back; the value then waits again.
     *
     * @throws Refusal as {@link #accept}, and where nobody accepted the value
     */
    Command withdraw(EngagementDocument document, String source, String symbol, String member, String reason,
            Instant at) throws Refusal;
}
