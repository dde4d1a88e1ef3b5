package org.hecha.verification.sampling;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.hecha.core.text.Localized;
import org.hecha.model.fieldwork.Sample;
import org.hecha.model.fieldwork.SampleItem;

/**
 * How a sample stands. Immutable but for the objects of the model it points at.
 *
 * @param sample the sample
 * @param rules rule set it follows; empty for none or one that is not installed
 * @param items every item with its difference
 * @param obstacle why nothing can be extrapolated: the population changed or can no longer be formed; empty where it can
 * @param enlargedBy the sample that enlarges this one; empty for the newest
 * @param projection what it says about the population; empty while items are untested and where there is an obstacle
 * @param verdict what it comes to
 * @param demand what its rule set asks for next; empty for nothing
 * @param violations conditions of its rule set that are not met, one sentence each
 */
public record SampleReview(Sample sample, Optional<SamplingRules> rules, List<Item> items, Optional<Localized> obstacle,
        Optional<Sample> enlargedBy, Optional<Projection> projection, Verdict verdict, Optional<Demand> demand,
        List<Localized> violations) {

    public SampleReview {
        items = List.copyOf(items);
        violations = List.copyOf(violations);
    }

    /** What a sample comes to. */
    public enum Verdict {
        /** Items are untested. */
        UNFINISHED,
        /** Nothing can be said: see the obstacle. */
        UNDECIDED,
        /** Even the farther limit lies within the tolerable error, or no tolerable error was given. */
        WITHIN,
        /** The projected error lies within the tolerable error, a limit does not: the sample is too small. */
        IMPRECISE,
        /** The projected error lies above the tolerable error. */
        EXCEEDED
    }

    /**
     * What a rule set asks for.
     *
     * @param share smallest share in percent that is to be reached
     * @param items that share in items
     * @param reason one sentence
     */
    public record Demand(BigDecimal share, int items, Localized reason) {
    }

    /**
     * One item.
     *
     * @param item the item
     * @param error whether it was tested and the evidence shows another quantity
     * @param difference error in tCO2e, reported minus correct; empty while untested and where no amount can be derived
     * @param taint difference as a share of the book amount; empty where there is none or that is zero
     */
    public record Item(SampleItem item, boolean error, Optional<BigDecimal> difference, Optional<BigDecimal> taint) {

        /** Whether the evidence was looked at. */
        public boolean tested() {
            return item.getAudited() != null;
        }
    }

    /** How many items are untested. */
    public int untested() {
        return (int) items.stream().filter(item -> !item.tested()).count();
    }

    /** The items with errors. */
    public List<Item> errors() {
        return items.stream().filter(Item::error).toList();
    }

    /** Whether something has to be done: the error exceeds what is tolerable, is not known well enough, or the rules ask for more. */
    public boolean asksForMore() {
        return verdict == Verdict.EXCEEDED || verdict == Verdict.IMPRECISE || demand.isPresent();
    }
}
