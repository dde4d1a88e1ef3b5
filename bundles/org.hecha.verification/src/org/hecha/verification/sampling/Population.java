package org.hecha.verification.sampling;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import org.hecha.core.text.Localized;

/**
 * Everything a sample may be drawn from. Its items are in the order of their ids, whatever the order of rows was.
 * Immutable.
 */
public final class Population {

    private static final Comparator<PopulationItem> BY_ID = Comparator.comparing(PopulationItem::id);

    private final PopulationScope scope;
    private final List<PopulationItem> items;
    private final List<Localized> remarks;
    private final BigDecimal value;
    private final BigDecimal net;
    private final String digest;

    /**
     * @param items in any order, each with an id of its own
     * @param remarks what belongs to the emission and to no item, one sentence each
     */
    public Population(PopulationScope scope, List<PopulationItem> items, List<Localized> remarks) {
        this.scope = scope;
        this.items = items.stream().sorted(BY_ID).toList();
        this.remarks = List.copyOf(remarks);
        this.value = this.items.stream().map(item -> item.book().abs()).reduce(BigDecimal.ZERO, BigDecimal::add);
        this.net = this.items.stream().map(PopulationItem::book).reduce(BigDecimal.ZERO, BigDecimal::add);
        this.digest = digest(this.items);
    }

    /** Which part of the inventory it holds. */
    public PopulationScope scope() {
        return scope;
    }

    /** The items, by id. */
    public List<PopulationItem> items() {
        return items;
    }

    /** How many items there are. */
    public int count() {
        return items.size();
    }

    /** Sum of the absolute amounts in tCO2e. */
    public BigDecimal value() {
        return value;
    }

    /** Sum of the amounts in tCO2e, deducted ones subtracted. */
    public BigDecimal net() {
        return net;
    }

    /** What belongs to the emission and to no item, one sentence each. */
    public List<Localized> remarks() {
        return remarks;
    }

    /** SHA-256 over the ids and amounts, so that a population that changed shows. */
    public String digest() {
        return digest;
    }

    /** The item with that id. */
    public Optional<PopulationItem> find(String id) {
        int low = 0;
        int high = items.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = items.get(middle).id().compareTo(id);
            if (order == 0) {
                return Optional.of(items.get(middle));
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return Optional.empty();
    }

    /** The largest items by absolute amount, largest first; those of one amount by id. */
    public List<PopulationItem> largest(int number) {
        return items.stream().sorted(Collections.reverseOrder(Comparator.comparing((PopulationItem item) -> item.book().abs()))
                .thenComparing(BY_ID)).limit(number).toList();
    }

    /** One line per item, the length of the id first, so that no id can pass for an id and an amount. */
    private static String digest(List<PopulationItem> items) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            for (PopulationItem item : items) {
                String amount = item.book().signum() == 0 ? "0" : item.book().stripTrailingZeros().toPlainString();
                sha.update((item.id().length() + ":" + item.id() + " " + amount + "\n").getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
