package org.hecha.verification.internal.sampling;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;

import org.hecha.model.inventory.ActivityData;
import org.hecha.model.inventory.InventoryFactory;
import org.hecha.verification.sampling.Population;
import org.hecha.verification.sampling.PopulationItem;
import org.hecha.verification.sampling.PopulationKind;
import org.hecha.verification.sampling.PopulationScope;

/** Populations made of amounts alone. */
final class Items {

    private Items() {
    }

    static PopulationItem item(String id, String book) {
        ActivityData row = InventoryFactory.eINSTANCE.createActivityData();
        row.setId(id);
        BigDecimal amount = new BigDecimal(book);
        return new PopulationItem(row, null, 1, amount.abs(), "t", amount, Optional.of(BigDecimal.ONE));
    }

    /** Items r1, r2 … of these amounts. */
    static Population of(String... books) {
        return of(books.length, number -> books[number - 1]);
    }

    /** Items r1 to r{@code count}. */
    static Population of(int count, IntFunction<String> book) {
        List<PopulationItem> items = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            items.add(item("r" + number, book.apply(number)));
        }
        return of(items);
    }

    static Population of(List<PopulationItem> items) {
        return new Population(PopulationScope.all(PopulationKind.ACTIVITY_DATA), items, List.of());
    }

    /** The same items in another order of rows. */
    static Population shuffled(Population population, int seed) {
        List<PopulationItem> items = new ArrayList<>(population.items());
        Collections.shuffle(items, new Random(seed));
        return of(items);
    }

    static List<String> ids(List<Drawn> drawn) {
        return drawn.stream().map(one -> one.item().id()).toList();
    }
}
