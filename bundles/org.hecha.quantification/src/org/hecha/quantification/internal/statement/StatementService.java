package org.hecha.quantification.internal.statement;

import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.hecha.model.engagement.Engagement;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.Inventory;
import org.hecha.model.inventory.Removal;
import org.hecha.model.inventory.SourceStatus;
import org.hecha.standard.calculation.Calculation;
import org.hecha.standard.calculation.Categories;
import org.hecha.standard.calculation.InventoryStatement;
import org.hecha.standard.calculation.InventoryStatements;
import org.hecha.standard.calculation.LineResult;
import org.hecha.standard.calculation.Quantification;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Draws up inventory statements with the installed categories. */
@Component(service = InventoryStatements.class)
public final class StatementService implements InventoryStatements {

    private final Quantification quantification;
    private final Categories categories;

    @Activate
    public StatementService(@Reference Quantification quantification, @Reference Categories categories) {
        this.quantification = quantification;
        this.categories = categories;
    }

    @Override
    public InventoryStatement statement(Engagement engagement, Inventory inventory, Calculation calculation) {
        return drawUp(inventory, calculation, Optional.empty(), start -> true);
    }

    @Override
    public SortedMap<Integer, InventoryStatement> byYear(Engagement engagement, Inventory inventory,
            Calculation calculation) {
        Stream<LocalDate> starts = Stream.concat(inventory.getSources().stream().map(EmissionSource::getPeriodStart),
                inventory.getRemovals().stream().map(Removal::getPeriodStart));
        SortedMap<Integer, InventoryStatement> statements = new TreeMap<>();
        starts.flatMap(start -> year(start, engagement).stream()).distinct()
                .forEach(year -> statements.put(year, drawUp(inventory, calculation, Optional.of(year),
                        start -> year(start, engagement).equals(Optional.of(year)))));
        return statements;
    }

    private InventoryStatement drawUp(Inventory inventory, Calculation calculation, Optional<Integer> year,
            Predicate<LocalDate> begins) {
        Statement statement = new Statement(categories, calculation, lines(inventory, calculation));
        inventory.getSources().stream().filter(source -> begins.test(source.getPeriodStart()))
                .forEach(statement::add);
        RemovalSum removals = new RemovalSum(quantification);
        inventory.getRemovals().stream().filter(removal -> begins.test(removal.getPeriodStart()))
                .forEach(removals::add);
        return statement.drawnUp(year, removals);
    }

    /** By order, not by id: a source that shares its id with another has a line of its own all the same. */
    private static Map<EmissionSource, LineResult> lines(Inventory inventory, Calculation calculation) {
        Map<EmissionSource, LineResult> lines = new IdentityHashMap<>();
        Iterator<LineResult> results = calculation.lines().iterator();
        inventory.getSources().stream().filter(source -> source.getStatus() == SourceStatus.QUANTIFIED)
                .takeWhile(source -> results.hasNext()).forEach(source -> lines.put(source, results.next()));
        return lines;
    }

    private static Optional<Integer> year(LocalDate own, Engagement engagement) {
        return Optional.ofNullable(own == null ? engagement.getPeriodStart() : own).map(LocalDate::getYear);
    }
}
