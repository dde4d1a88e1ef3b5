package org.hecha.quantification.internal.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.hecha.model.engagement.Criterion;
import org.hecha.model.engagement.Engagement;

/**
 * One method in every edition in which it is declared.
 *
 * @param all newest first, never empty
 */
public record MethodEditions(List<CompiledMethod> all) {

    public MethodEditions {
        all = List.copyOf(all);
    }

    static MethodEditions of(CompiledMethod only) {
        return new MethodEditions(List.of(only));
    }

    /** With one edition more. @param order editions of the standard, newest first */
    MethodEditions with(CompiledMethod further, List<String> order) {
        List<CompiledMethod> together = new ArrayList<>(all);
        together.add(further);
        together.sort(Comparator.comparingInt(compiled -> order.indexOf(compiled.method().edition())));
        return new MethodEditions(together);
    }

    public CompiledMethod newest() {
        return all.get(0);
    }

    public Optional<CompiledMethod> of(String edition) {
        return all.stream().filter(compiled -> compiled.method().edition().equals(edition)).findFirst();
    }

    /** The edition that the criteria of an engagement name for the standard of this method; empty where they name none. */
    public Optional<String> ofCriteria(Engagement engagement) {
        return engagement.getCriteria().stream()
                .filter(criterion -> newest().method().standardId().equals(criterion.getStandardId()))
                .map(Criterion::getEdition).filter(edition -> edition != null && !edition.isBlank()).findFirst();
    }

    /** The editions, for a message. */
    public String names() {
        return all.stream().map(compiled -> compiled.method().edition()).collect(Collectors.joining(", "));
    }
}
