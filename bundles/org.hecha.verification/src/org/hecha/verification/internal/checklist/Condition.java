package org.hecha.verification.internal.checklist;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.hecha.model.base.ProvenanceKind;
import org.hecha.model.engagement.AssuranceLevel;
import org.hecha.model.engagement.StatementKind;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.OffsetKind;
import org.hecha.model.inventory.SourceStatus;
import org.hecha.model.inventory.SupplyKind;

/**
 * The small language of conditions: {@code name} or {@code name:value}, turned round by a leading {@code !},
 * alternatives separated by {@code |}. Those of a list must all hold.
 */
final class Condition {

    /** A word: which values it takes, and what it asks. */
    private record Word(Predicate<String> takes, BiPredicate<Scene, String> holds) {
    }

    private static final Map<String, Word> WORDS = new TreeMap<>();

    static {
        bare("always", scene -> true);
        valued("category", value -> value.matches("[1-6]"), (scene, value) -> any(scene,
                source -> source.getCategory() == Integer.parseInt(value)));
        valued("method", value -> !value.isBlank(), (scene, value) -> any(scene,
                source -> fits(source.getMethodId(), value)));
        valued("standard", value -> !value.isBlank(), (scene, value) -> scene.engagement().getCriteria().stream()
                .anyMatch(criterion -> fits(criterion.getStandardId(), value)));
        valued("statement", value -> StatementKind.getByName(value) != null, (scene, value) -> scene.engagement()
                .getStatementKinds().contains(StatementKind.getByName(value)));
        valued("assurance", value -> AssuranceLevel.getByName(value) != null, (scene, value) -> scene.engagement()
                .getAssuranceLevel() == AssuranceLevel.getByName(value));
        kind("supply", value -> SupplyKind.getByName(value) != null, (scene, value) -> scene.inventory().getSupplies()
                .stream().anyMatch(supply -> value.isEmpty() || supply.getKind() == SupplyKind.getByName(value)));
        kind("offsets", value -> OffsetKind.getByName(value) != null, (scene, value) -> scene.inventory().getOffsets()
                .stream().anyMatch(offset -> value.isEmpty() || offset.getKind() == OffsetKind.getByName(value)));
        bare("biogenic", scene -> any(scene,
                source -> source.getBiogenicShare() != null && source.getBiogenicShare().signum() > 0));
        bare("indirect", scene -> any(scene, source -> source.getCategory() > 2));
        bare("measured", scene -> any(scene, source -> source.getParameters().stream()
                .anyMatch(parameter -> parameter.getProvenance() != null
                        && parameter.getProvenance().getKind() == ProvenanceKind.MEASURED)));
        bare("excluded", scene -> scene.inventory().getSources().stream()
                .anyMatch(source -> source.getStatus() != SourceStatus.QUANTIFIED)
                || scene.inventory().getBoundary() != null
                        && !scene.inventory().getBoundary().getExclusions().isEmpty());
        bare("base-year", scene -> scene.inventory().getBaseYear() != null);
        bare("removals", scene -> !scene.inventory().getRemovals().isEmpty());
        bare("projects", scene -> !scene.inventory().getProjects().isEmpty());
        bare("products", scene -> !scene.inventory().getProducts().isEmpty());
        bare("meters", scene -> !scene.inventory().getMeters().isEmpty());
        bare("stocks", scene -> !scene.inventory().getStocks().isEmpty());
        bare("production", scene -> !scene.inventory().getOutputs().isEmpty());
        bare("balances", scene -> !scene.inventory().getBalances().isEmpty());
        bare("facilities", scene -> scene.inventory().getFacilities().size() > 1);
        bare("prior", scene -> scene.engagement().getPriorNumber() != null
                && !scene.engagement().getPriorNumber().isBlank());
        bare("visit", Condition::visited);
    }

    private Condition() {
    }

    private static void bare(String name, Predicate<Scene> holds) {
        WORDS.put(name, new Word(String::isEmpty, (scene, value) -> holds.test(scene)));
    }

    private static void valued(String name, Predicate<String> takes, BiPredicate<Scene, String> holds) {
        WORDS.put(name, new Word(takes, holds));
    }

    private static void kind(String name, Predicate<String> takes, BiPredicate<Scene, String> holds) {
        WORDS.put(name, new Word(takes.or(String::isEmpty), holds));
    }

    private static boolean any(Scene scene, Predicate<EmissionSource> asked) {
        return scene.sources().stream().anyMatch(asked);
    }

    /** Whether an id is the one that is named, or begins as the name does that ends with a star. */
    static boolean fits(String id, String named) {
        return id != null && (named.endsWith("*") ? id.startsWith(named.substring(0, named.length() - 1))
                : id.equals(named));
    }

    /** The site is visited unless every visit on record says why there was none. */
    private static boolean visited(Scene scene) {
        return scene.engagement().getFieldwork() == null || scene.engagement().getFieldwork().getVisits().isEmpty()
                || scene.engagement().getFieldwork().getVisits().stream()
                        .anyMatch(visit -> visit.getWaivedReason() == null || visit.getWaivedReason().isBlank());
    }

    /** Whether a condition is one of this language. */
    static boolean understands(String condition) {
        return Stream.of(condition.split("\\|", -1)).allMatch(one -> {
            Word word = WORDS.get(name(one));
            return word != null && word.takes().test(value(one)) && !one.endsWith(":");
        });
    }

    /** The words of the language, for messages. */
    static String vocabulary() {
        return String.join(", ", WORDS.keySet());
    }

    /** Whether all of them hold. */
    static boolean hold(Collection<String> conditions, Scene scene) {
        return conditions.stream().allMatch(condition -> List.of(condition.split("\\|")).stream().anyMatch(
                one -> WORDS.get(name(one)).holds().test(scene, value(one)) != one.startsWith("!")));
    }

    private static String name(String word) {
        String positive = word.startsWith("!") ? word.substring(1) : word;
        int colon = positive.indexOf(':');
        return colon < 0 ? positive : positive.substring(0, colon);
    }

    private static String value(String word) {
        int colon = word.indexOf(':');
        return colon < 0 ? "" : word.substring(colon + 1);
    }
}
