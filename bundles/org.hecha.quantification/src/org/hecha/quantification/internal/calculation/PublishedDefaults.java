package org.hecha.quantification.internal.calculation;

import java.util.ArrayList;
import java.util.List;

import org.hecha.model.engagement.Engagement;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.InventoryFactory;
import org.hecha.quantification.internal.catalogue.Catalogue;
import org.hecha.standard.Method;
import org.hecha.standard.Symbol;
import org.hecha.standard.calculation.Basis;
import org.hecha.standard.calculation.PublishedDefault;

/** Finds every published value that the choices of an engagement give one source. */
public final class PublishedDefaults {

    private final List<PublishedDefault> found = new ArrayList<>();

    private PublishedDefaults() {
    }

    /** The values, in the order of the method's symbols, the warming potential last. */
    public static List<PublishedDefault> of(Catalogue catalogue, Engagement engagement, EmissionSource source,
            Method method) {
        Case context = new Case(catalogue, engagement, InventoryFactory.eINSTANCE.createInventory(), Basis.BY_CRITERIA);
        Defaults defaults = new Defaults(context, source.getId(), Case.label(source.getName(), source.getId()),
                source.getFactorKey(), Periods.start(source.getPeriodStart(), engagement));
        PublishedDefaults all = new PublishedDefaults();
        method.symbols().stream().filter(symbol -> symbol.role() == Symbol.Role.PARAMETER)
                .forEach(symbol -> all.take(() -> defaults.published(symbol)));
        if (!SourceCalculation.countsAsItself(method.gas())) {
            all.take(() -> defaults.publishedGwp(method.gas()));
        }
        return all.found;
    }

    @FunctionalInterface
    private interface Find {
        PublishedDefault find() throws NotCalculable;
    }

    private void take(Find find) {
        try {
            found.add(find.find());
        } catch (NotCalculable nothingPublished) {
            // Why there is none is said where the source is calculated.
            return;
        }
    }
}
