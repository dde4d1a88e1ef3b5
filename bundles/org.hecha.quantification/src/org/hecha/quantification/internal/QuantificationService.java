package org.hecha.quantification.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.hecha.model.engagement.Engagement;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.Inventory;
import org.hecha.quantification.internal.calculation.InventoryCalculation;
import org.hecha.quantification.internal.calculation.PublishedDefaults;
import org.hecha.quantification.internal.catalogue.Catalogue;
import org.hecha.quantification.internal.catalogue.CatalogueLoader;
import org.hecha.quantification.internal.catalogue.CompiledMethod;
import org.hecha.quantification.internal.catalogue.MethodEditions;
import org.hecha.standard.FactorTable;
import org.hecha.standard.Method;
import org.hecha.standard.Standard;
import org.hecha.standard.calculation.Basis;
import org.hecha.standard.calculation.Calculation;
import org.hecha.standard.calculation.Problem;
import org.hecha.standard.calculation.PublishedDefault;
import org.hecha.standard.calculation.Quantification;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/**
 * The calculation service over the installed standards. Data files are read when they are first asked for, and again
 * when a standard came or went.
 */
@Component(service = { Quantification.class, Installed.class })
public final class QuantificationService implements Quantification, Installed {

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private final List<Standard> installed = new CopyOnWriteArrayList<>();

    private volatile Loaded loaded;

    private record Loaded(List<Standard> from, Catalogue catalogue) {
    }

    /** A service over exactly these standards, for use outside a framework; Declarative Services add theirs. */
    public static QuantificationService of(Standard... standards) {
        QuantificationService service = new QuantificationService();
        service.installed.addAll(List.of(standards));
        return service;
    }

    @Override
    public Catalogue catalogue() {
        List<Standard> now = List.copyOf(installed);
        Loaded known = loaded;
        return known != null && known.from.equals(now) ? known.catalogue : load(now);
    }

    /** One at a time: whoever comes second finds what the first one loaded. */
    private synchronized Catalogue load(List<Standard> now) {
        if (loaded == null || !loaded.from.equals(now)) {
            loaded = new Loaded(now, CatalogueLoader.load(now));
        }
        return loaded.catalogue;
    }

    @Override
    public Calculation calculate(Engagement engagement, Inventory inventory, Basis basis) {
        return new InventoryCalculation(catalogue(), engagement, inventory, basis).calculate();
    }

    @Override
    public List<Standard> standards() {
        return catalogue().standards();
    }

    @Override
    public List<Method> methods() {
        return catalogue().methods().values().stream().map(editions -> editions.newest().method()).toList();
    }

    @Override
    public Optional<Method> method(String id) {
        return editions(id).map(editions -> editions.newest().method());
    }

    private Optional<MethodEditions> editions(String id) {
        return Optional.ofNullable(id).map(catalogue().methods()::get);
    }

    @Override
    public List<Method> methodEditions(String id) {
        return editions(id).map(MethodEditions::all).orElse(List.of()).stream().map(CompiledMethod::method).toList();
    }

    @Override
    public Optional<Method> method(Engagement engagement, String id, String edition) {
        return editions(id).flatMap(editions -> edition == null || edition.isBlank()
                ? editions.ofCriteria(engagement).flatMap(editions::of).or(() -> Optional.of(editions.newest()))
                : editions.of(edition)).map(CompiledMethod::method);
    }

    @Override
    public List<FactorTable> factorTables() {
        return List.copyOf(catalogue().tables().values());
    }

    @Override
    public Optional<FactorTable> factorTable(String id) {
        return Optional.ofNullable(catalogue().tables().get(id));
    }

    @Override
    public List<PublishedDefault> defaults(Engagement engagement, EmissionSource source) {
        Catalogue catalogue = catalogue();
        return method(engagement, source.getMethodId(), source.getMethodEdition())
                .map(method -> PublishedDefaults.of(catalogue, engagement, source, method)).orElse(List.of());
    }

    @Override
    public List<Problem> refused() {
        return catalogue().refused();
    }

    @Override
    public boolean converts(String unit, String target) {
        return catalogue().units().factor(unit, target).isPresent();
    }

    @Override
    public boolean knowsUnit(String unit) {
        return catalogue().units().find(unit).isPresent();
    }

    @Override
    public BigDecimal convert(BigDecimal value, String unit, String target) {
        return catalogue().units().convert(value, unit, target)
                .orElseThrow(() -> new IllegalArgumentException(unit + " does not convert into " + target));
    }

    @Override
    public Optional<BigDecimal> evaluate(Method method, Map<String, BigDecimal> inputs) {
        return editions(method.id()).flatMap(editions -> editions.of(method.edition()))
                .flatMap(compiled -> compiled.evaluate(inputs));
    }
}
