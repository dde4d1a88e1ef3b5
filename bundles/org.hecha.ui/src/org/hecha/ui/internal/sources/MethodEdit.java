package org.hecha.ui.internal.sources;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;
import org.hecha.model.inventory.ActivityData;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.InventoryPackage;
import org.hecha.standard.Method;
import org.hecha.standard.Symbol;
import org.hecha.standard.calculation.Quantification;
import org.hecha.ui.Speech;
import org.hecha.ui.page.Steps;

/** The method of a source: one of those installed that serve its category and take its units. */
final class MethodEdit extends SourceEdit {

    MethodEdit(Means means) {
        super(means, "editMethod"); //$NON-NLS-1$
    }

    @Override
    protected boolean canEdit(InventoryRow row) {
        return row instanceof SourceRow && quantification().isPresent();
    }

    @Override
    public String initial(InventoryRow row) {
        String id = source(row).getMethodId();
        return fitting(source(row)).entrySet().stream().filter(one -> one.getValue().id().equals(id)).map(Map.Entry::getKey)
                .findFirst().orElseGet(row::method);
    }

    @Override
    public Optional<String> refusal(InventoryRow row, String text) {
        Map<String, Method> fitting = fitting(source(row));
        return found(fitting, text).isPresent() ? Optional.empty()
                : Optional.of(SPEECH.say(fitting.isEmpty() ? "methodNone" : "methodDoesNotFit", text)); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** By what the list says, or by the id. */
    private static Optional<Method> found(Map<String, Method> fitting, String text) {
        return Optional.ofNullable(fitting.get(text))
                .or(() -> fitting.values().stream().filter(method -> method.id().equals(text)).findFirst());
    }

    @Override
    public Optional<Command> command(InventoryRow row, String text) {
        EmissionSource source = source(row);
        String id = found(fitting(source), text).orElseThrow().id();
        if (id.equals(source.getMethodId())) {
            return Optional.empty();
        }
        // The edition asked for was one of the method before.
        return Optional.of(new Steps(label(row))
                .then(() -> set(source, InventoryPackage.Literals.EMISSION_SOURCE__METHOD_ID, id))
                .then(() -> set(source, InventoryPackage.Literals.EMISSION_SOURCE__METHOD_EDITION, null)));
    }

    @Override
    public Offer offer() {
        return Offer.CHOICES_ONLY;
    }

    @Override
    public List<String> choices(InventoryRow row) {
        return List.copyOf(fitting(source(row)).keySet());
    }

    /** Methods by what the list says: the title, and the id where several have it. */
    private Map<String, Method> fitting(EmissionSource source) {
        Quantification service = quantification().orElseThrow();
        List<Method> fitting = service.methods().stream().filter(method -> fits(service, method, source)).toList();
        Map<String, Long> titles = fitting.stream().collect(Collectors.groupingBy(m -> Speech.in(m.title()), Collectors.counting()));
        Map<String, Method> named = new TreeMap<>();
        fitting.forEach(method -> {
            String title = Speech.in(method.title());
            named.put(titles.get(title) == 1 ? title : title + " · " + method.id(), method); //$NON-NLS-1$
        });
        return named;
    }

    private static boolean fits(Quantification service, Method method, EmissionSource source) {
        if (method.kind() != Method.Kind.EMISSION || method.category() != 0 && method.category() != source.getCategory()) {
            return false;
        }
        Collection<String> units = source.getActivityData().stream().map(ActivityData::getUnit).filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return units.stream().allMatch(unit -> method.symbols().stream().filter(s -> s.role() == Symbol.Role.ACTIVITY)
                .anyMatch(symbol -> service.converts(unit, symbol.unit())));
    }
}
