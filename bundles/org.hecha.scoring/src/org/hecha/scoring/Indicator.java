package org.hecha.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.hecha.standard.Text;

/**
 * An indicator that earns points. Immutable.
 *
 * @param id stable id, as a dossier's IndicatorClaim stores it: {@code I2}
 * @param number number in the document
 * @param group heading it stands under
 * @param place where the document states it
 * @param title name
 * @param requirement what is required
 * @param scoring how points are given, in the document's words
 * @param maximum most points it can earn
 * @param materials numbers of the kinds of material that prove it
 * @param inputs values it asks for
 * @param policies ids of the interpretations that bear on it
 * @param note what a reader must know, or {@link Text#NONE}
 */
public record Indicator(String id, int number, Text group, Text place, Text title, Text requirement, Text scoring,
        BigDecimal maximum, List<Integer> materials, List<InputDeclaration> inputs, List<String> policies,
        Text note) {

    public Indicator {
        materials = List.copyOf(materials);
        inputs = List.copyOf(inputs);
        policies = List.copyOf(policies);
    }

    /** The input of that key, if it is declared. */
    public Optional<InputDeclaration> input(String key) {
        return inputs.stream().filter(input -> input.key().equals(key)).findFirst();
    }
}
