package org.hecha.ui.review.internal.verdict;

import java.util.List;
import java.util.Optional;

/**
 * A line of the verdict as it is shown. Immutable.
 *
 * @param title what it is about
 * @param mark how it came out
 * @param word how it came out, in a word or two
 * @param detail everything about it, one statement on a line
 * @param target where it leads
 * @param file the entry of the package it speaks of; empty for none
 * @param children what belongs to it
 */
public record VerdictNode(String title, Mark mark, String word, String detail, Optional<LineTarget> target,
        Optional<String> file, List<VerdictNode> children) {

    public VerdictNode {
        children = List.copyOf(children);
    }

    /** One without a target. */
    VerdictNode(String title, Mark mark, String word, String detail, List<VerdictNode> children) {
        this(title, mark, word, detail, Optional.empty(), Optional.empty(), children);
    }
}
