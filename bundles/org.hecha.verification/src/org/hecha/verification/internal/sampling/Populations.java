package org.hecha.verification.internal.sampling;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;

import org.hecha.core.text.Localized;
import org.hecha.core.text.Refusal;
import org.hecha.model.fieldwork.Sample;
import org.hecha.model.inventory.Inventory;
import org.hecha.standard.calculation.Calculation;
import org.hecha.standard.calculation.Quantification;
import org.hecha.verification.sampling.Population;
import org.hecha.verification.sampling.PopulationScope;

/** Forms populations, each once for as long as somebody holds the calculation it rests on. */
final class Populations {

    private final Quantification quantification;
    private final Map<Calculation, Map<PopulationScope, Formed>> known = Collections.synchronizedMap(new WeakHashMap<>());

    Populations(Quantification quantification) {
        this.quantification = quantification;
    }

    /**
     * What came of forming a population.
     *
     * @param population the population; empty where it was refused
     * @param obstacle why it was refused
     */
    record Formed(Optional<Population> population, Optional<Localized> obstacle) {
    }

    /** Formed anew. */
    Population of(Inventory inventory, Calculation asStated, PopulationScope scope) throws Refusal {
        return new PopulationReader(quantification, inventory, asStated).read(scope);
    }

    /** What a sample is drawn from, as it is today. */
    Formed of(Inventory inventory, Calculation asStated, Sample sample) {
        try {
            return known.computeIfAbsent(asStated, any -> new ConcurrentHashMap<>())
                    .computeIfAbsent(scope(sample), scope -> formed(inventory, asStated, scope));
        } catch (Refusal refusal) {
            return new Formed(Optional.empty(), Optional.of(refusal::in));
        }
    }

    private Formed formed(Inventory inventory, Calculation asStated, PopulationScope scope) {
        try {
            return new Formed(Optional.of(of(inventory, asStated, scope)), Optional.empty());
        } catch (Refusal refusal) {
            return new Formed(Optional.empty(), Optional.of(refusal::in));
        }
    }

    /** @throws Refusal where the sample names no population of ours */
    static PopulationScope scope(Sample sample) throws Refusal {
        return PopulationScope.read(sample.getPopulation(), sample.getFilter())
                .orElseThrow(() -> SamplingText.refusal("populationUnknown", String.valueOf(sample.getPopulation()),
                        String.valueOf(sample.getFilter())));
    }
}
