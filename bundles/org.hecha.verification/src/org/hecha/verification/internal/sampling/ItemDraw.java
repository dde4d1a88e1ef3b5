package org.hecha.verification.internal.sampling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.hecha.model.fieldwork.SamplingMethod;
import org.hecha.verification.sampling.Allocation;
import org.hecha.verification.sampling.Population;
import org.hecha.verification.sampling.StratumKey;

/** Draws items of a stratum with equal chances, without putting them back. */
final class ItemDraw {

    /** Two of each stratum where there are several, for one alone says nothing about a spread. */
    private static final int OF_SEVERAL = 2;

    private final List<Stratum> strata;
    private final Apportionment apportionment;
    private final Allocation allocation;

    ItemDraw(Population population, SamplingMethod method, StratumKey key, Allocation allocation) {
        boolean divided = method == SamplingMethod.STRATIFIED;
        this.strata = Strata.of(population, divided ? key : StratumKey.NONE);
        this.allocation = divided ? allocation : Allocation.COUNT;
        this.apportionment = new Apportionment(strata, strata.size() > 1 ? OF_SEVERAL : 1);
    }

    /** What a smaller sample had of one stratum stays. */
    void atLeast(String stratum, int number) {
        apportionment.atLeast(stratum, number);
    }

    /** Number of items by name of the stratum. @param size number of items; more where the strata need more */
    Map<String, Integer> numbers(int size) {
        return apportionment.share(size, allocation);
    }

    /** @param size number of items; more where the strata need more */
    List<Drawn> draw(int size, long seed) {
        Map<String, Integer> numbers = numbers(size);
        SeededOrder order = new SeededOrder(seed);
        List<Drawn> drawn = new ArrayList<>();
        for (Stratum stratum : strata) {
            order.of(stratum.name(), stratum.items()).stream().limit(numbers.get(stratum.name()))
                    .forEach(item -> drawn.add(new Drawn(item, stratum.name(), false, 1)));
        }
        return drawn;
    }
}
