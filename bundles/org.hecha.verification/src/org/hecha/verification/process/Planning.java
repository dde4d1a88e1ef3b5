package org.hecha.verification.process;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Refusal;
import org.hecha.model.fieldwork.RiskLevel;

/**
 * The risk assessment, the evidence-gathering plan and the visits. Each method gives a command, to be executed on the
 * document's command stack; a refusal is one sentence and has changed nothing. Members are named by name or id and must
 * be of those who verify; risks and activities by id or by their number, counted from 1. The thread that owns the
 * document.
 */
public interface Planning {

    /**
     * A risk as it is stated.
     *
     * @param subject id or name of a source or facility; null or empty for the inventory as a whole
     * @param assertion assertion at risk: completeness, accuracy, cut-off, classification
     * @param description the risk in words, not blank
     * @param response what the team does about it; may be empty for now
     */
    record RiskDraft(String subject, String assertion, String description, String response) {
    }

    /**
     * Levels of a risk; null keeps the one that is there.
     *
     * @param detection null = as the process proposes for the other two
     */
    record Rating(RiskLevel inherent, RiskLevel control, RiskLevel detection) {
    }

    /**
     * An activity as it is planned.
     *
     * @param technique id of a technique
     * @param subject id or name of a source or facility; null or empty for the inventory as a whole
     * @param what what is done, not blank
     * @param onSite whether on site
     * @param member who does it
     * @param due until when, or null
     * @param risks the risks it answers
     * @param sample id of the sample it tests, or null
     */
    record ActivityDraft(String technique, String subject, String what, boolean onSite, String member, LocalDate due,
            List<String> risks, String sample) {
    }

    /**
     * A visit as it was made.
     *
     * @param startedOn first day
     * @param endedOn last day, not before the first
     * @param members who was there
     * @param facilities facilities seen, by id or name; empty for the whole site
     * @param interviewed who was interviewed
     * @param areas areas seen and what was looked at, not blank
     */
    record VisitDraft(LocalDate startedOn, LocalDate endedOn, List<String> members, List<String> facilities,
            String interviewed, String areas) {
    }

    /** Adds a risk. */
    Command addRisk(EngagementDocument document, RiskDraft risk, Rating rating, String by, Instant at) throws Refusal;

    /** Rates a risk; its detection risk is proposed where none is given. */
    Command rateRisk(EngagementDocument document, String risk, Rating rating, String response, String by, Instant at)
            throws Refusal;

    /** Takes a risk out; refused while a planned activity answers it. */
    Command removeRisk(EngagementDocument document, String risk) throws Refusal;

    /** Adds an activity to the plan. */
    Command addActivity(EngagementDocument document, ActivityDraft activity) throws Refusal;

    /**
     * Says what came out of a planned activity.
     *
     * @param evidence ids or paths of evidence obtained
     * @param findings numbers of the findings it led to
     */
    Command activityDone(EngagementDocument document, String activity, String result, String by, List<String> evidence,
            List<Integer> findings, Instant at) throws Refusal;

    /** Adds a visit; refused while the visit is waived. */
    Command addVisit(EngagementDocument document, VisitDraft visit) throws Refusal;

    /** Says why no visit is made; refused where one was made. */
    Command waiveVisit(EngagementDocument document, String reason) throws Refusal;
}
