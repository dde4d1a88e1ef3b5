package org.hecha.verification.sampling;

import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;

import org.eclipse.emf.common.command.Command;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Refusal;
import org.hecha.model.engagement.Engagement;
import org.hecha.model.fieldwork.Sample;
import org.hecha.model.inventory.Inventory;
import org.hecha.standard.calculation.Calculation;
import org.hecha.standard.calculation.Problem;
import org.hecha.verification.checklist.TableIntake;

/**
 * Sampling: populations, selection, results, extrapolation.
 *
 * <p>A population is formed from the inventory on the organization's own values. A record has its part of the
 * recalculated emission of its source: of a method with one activity symbol in proportion to its quantity; of a method
 * with several, of a balance for instance, each symbol first gets the term it brings (negative where it is subtracted)
 * and its records share that. Where the terms of a formula do not add up to it, the population is refused. Items of
 * positive, of zero and of negative amount are strata of their own.
 *
 * <p>Selection is reproducible on any machine: the items of a stratum are put into the order of the SHA-256 hashes of
 * {@code hecha-sample/1}, seed, stratum and id, each but the last followed by a line feed (UTF-8, seed as a decimal
 * number), and the first ones are taken. For monetary units that order is laid out by amount and hit at equal distances
 * from a random start, the first 128 bits of the SHA-256 hash of the same text with the word {@code start} as id, as a
 * fraction. The order of rows never matters.
 *
 * <p>Commands are executed on the document's command stack, so that undo works. Safe for any thread; the model objects
 * handed in must not change meanwhile.
 */
public interface Sampling {

    /**
     * Forms a population.
     *
     * @throws Refusal where a source of it has no result, its emission cannot be divided among its records, or an id is
     *         missing or there twice
     */
    Population population(Engagement engagement, Inventory inventory, PopulationScope scope) throws Refusal;

    /** The installed rule sets, by id. */
    List<SamplingRules> rules();

    /** What is wrong with installed rule sets, one problem each. */
    List<Problem> problems();

    /**
     * How large a sample has to be.
     *
     * @throws Refusal where the wish cannot be met: a rule set or a condition of it, a share above 100 %, an expected
     *         error above the tolerable one, no tolerable error at all
     */
    SampleSize size(Engagement engagement, Inventory inventory, SampleDesign design) throws Refusal;

    /**
     * Draws a sample.
     *
     * @param member id or name of a verifying member of the team
     * @throws Refusal as {@link #population} and {@link #size}, for an empty population, and for a member who is not
     *         there or does not verify
     */
    DrawnSample draw(EngagementDocument document, SampleDesign design, String member, Instant at) throws Refusal;

    /**
     * The command that records what the evidence shows, all results at once. A result recorded before is replaced.
     *
     * @param sample id or title of the sample
     * @throws Refusal where an item, a member or evidence is not there, a quantity is negative for a record, a note is
     *         missing, or the sample was enlarged
     */
    Command record(EngagementDocument document, String sample, List<TestResult> results, String member, Instant at)
            throws Refusal;

    /**
     * Reads results from a table, by the heads of its columns in either language: item, audited quantity, note, and
     * evidence, several separated by semicolons. Rows with nothing but an item are passed over.
     *
     * @param sample id or title of the sample
     * @param rows cells of the rows as the file counts them, empty ones included
     * @return the command that records all of them, or what is wrong with which cell, and no command then
     * @throws Refusal where a column is missing, no row holds a result, the member is not there or does not verify, or
     *         the sample was enlarged
     */
    TableIntake recordTable(EngagementDocument document, String sample, List<List<String>> rows, String member, Instant at)
            throws Refusal;

    /**
     * Draws the larger sample that contains a sample with its results.
     *
     * @param size how many items; empty for what the rule set or the precision asks for
     * @param reason why; empty where the rule set or the precision asks for it
     * @throws Refusal as {@link #draw}, where the population changed, the size is not larger, nothing asks for more and
     *         no size was given, or the sample was enlarged already
     */
    DrawnSample enlarge(EngagementDocument document, String sample, OptionalInt size, String reason, String member,
            Instant at) throws Refusal;

    /** How a sample stands. Never throws for what the engagement contains, and changes nothing. */
    SampleReview review(Engagement engagement, Inventory inventory, Sample sample, Estimator estimator);

    /**
     * The same for a caller that has calculated already; several samples of one calculation form their population once.
     *
     * @param asStated the inventory as it is, on the organization's own values
     */
    SampleReview review(Engagement engagement, Inventory inventory, Calculation asStated, Sample sample,
            Estimator estimator);

    /**
     * The sample of that id or title; of several with one title the newest.
     *
     * @throws Refusal where there is none
     */
    Sample find(Engagement engagement, String sample) throws Refusal;

    /**
     * The command that raises what a finished sample found: one finding for each erroneous item with its own amount, and
     * one with what the projection adds to these, so that nothing is counted twice. Where they were raised before, by
     * this sample or one that it enlarges, their amounts follow.
     *
     * @param withKnown false where the errors of the items were raised by hand already
     * @throws Refusal where there is no projection, nothing to raise, or the member is not there or does not verify
     */
    Command raise(EngagementDocument document, String sample, Estimator estimator, boolean withKnown, String member,
            Instant at) throws Refusal;
}
