package org.hecha.verification.checklist;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Refusal;
import org.hecha.model.engagement.Engagement;
import org.hecha.model.finding.FindingRegister;
import org.hecha.model.fieldwork.Checklist;
import org.hecha.model.inventory.Inventory;
import org.hecha.standard.calculation.Problem;

/**
 * The checklists of an engagement. Forms come from the data of the installed standards; an opened checklist keeps its
 * questions as they were asked, so that it can be read when its standard is gone. What the last run of the checks says
 * is written beside a question as a proposal: it stays open until a person answers. The commands are to be executed on
 * the document, so that undo works; making one changes nothing. Safe for any thread; the model objects handed in must
 * not change meanwhile.
 */
public interface Checklists {

    /** Every installed form, by standard in the order of installation. */
    List<ChecklistForm> forms();

    /** The installed form with that id. */
    Optional<ChecklistForm> form(String id);

    /** What is wrong with installed forms: files and forms that were refused, checks that are not installed. */
    List<Problem> problems();

    /** The forms that serve the engagement by its criteria and content, and those it has opened already. */
    List<FormStatus> available(Engagement engagement, Inventory inventory, FindingRegister findings);

    /** The checklist that was opened from a form, where there is one. */
    Optional<Checklist> opened(Engagement engagement, String formId);

    /** The questions of an opened checklist, in order, each with what is known about it. */
    List<Question> questions(Checklist checklist, FindingRegister findings);

    /** How far an opened checklist is. */
    ChecklistState state(Checklist checklist, FindingRegister findings);

    /**
     * The command that opens a form, with proposals from the last run of the checks.
     *
     * @param by name or id of a member in one of the form's roles
     * @throws Refusal where there is no such form for the engagement, it is open already, or the member may not
     */
    Command open(EngagementDocument document, String formId, String by, Instant at) throws Refusal;

    /**
     * The command that brings opened checklists up to date: new questions for what the inventory has gained, marks on
     * those whose subject is gone, new doubts, new proposals for what nobody answered. Answers stay.
     *
     * @param formId one form, or empty for all that are open
     * @return empty where everything is up to date
     * @throws Refusal where the form is not open or no longer installed
     */
    Optional<Command> refresh(EngagementDocument document, String formId) throws Refusal;

    /**
     * The command that writes answers, all or none.
     *
     * @param by name or id of a member in one of the form's roles
     * @throws Refusal where the checklist is not open, the member may not, a question, an item of evidence, an
     *         annotation or a finding is not there, or an answer lacks its record, reason or finding
     */
    Command answer(EngagementDocument document, String formId, List<ItemAnswer> answers, String by, Instant at)
            throws Refusal;

    /**
     * The command that says of all open questions of a section, with one reason, that they do not arise.
     *
     * @param section id or title of the section
     * @throws Refusal as {@link #answer}, and where the section is unknown or has no open question
     */
    Command notApplicable(EngagementDocument document, String formId, String section, String reason, String by,
            Instant at) throws Refusal;

    /**
     * The command by which a member takes on the proposals of the checks as answers: those that say yes, and those
     * that say no and are linked to a finding.
     *
     * @throws Refusal where the checklist is not open, the member may not, or nothing is proposed
     */
    Command acceptProposals(EngagementDocument document, String formId, String by, Instant at) throws Refusal;

    /**
     * An opened checklist as a table for work without the program: a head and one row per question.
     *
     * @throws Refusal where the checklist is not open
     */
    List<List<String>> table(EngagementDocument document, String formId) throws Refusal;

    /**
     * Reads a table of {@link #table} that was filled in. Rows without an answer, and those that say what is stored
     * already, are passed over; columns are found by their heads in either language.
     *
     * @throws Refusal where the checklist is not open, the member may not, or the head lacks a column
     */
    TableIntake read(EngagementDocument document, String formId, List<List<String>> table, String by, Instant at)
            throws Refusal;
}
