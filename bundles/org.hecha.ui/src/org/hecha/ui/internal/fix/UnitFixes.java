package org.hecha.ui.internal.fix;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;
import org.hecha.core.EngagementDocument;
import org.hecha.model.inventory.ActivityData;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.InventoryPackage.Literals;
import org.hecha.model.inventory.Parameter;
import org.hecha.standard.Factor;
import org.hecha.standard.Method;
import org.hecha.standard.Symbol;
import org.hecha.standard.calculation.Quantification;
import org.hecha.ui.Speech;
import org.hecha.ui.fix.QuickFix;
import org.hecha.ui.fix.QuickFixes;
import org.hecha.ui.fix.Trouble;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A unit that is missing where the method takes the number in one unit alone, and a unit whose spelling can mean only one. */
@Component
public final class UnitFixes implements QuickFixes {

    private static final Speech SPEECH = Speech.of(UnitFixes.class);

    private final Quantification quantification;

    @Activate
    public UnitFixes(@Reference Quantification quantification) {
        this.quantification = quantification;
    }

    /** A number of a source with the unit it has and the unit its formula takes. */
    private record Place(EObject owner, EStructuralFeature feature, String unit, String target) {
    }

    @Override
    public List<QuickFix> fixesFor(EngagementDocument document, Trouble trouble) {
        Optional<EmissionSource> source = trouble.subject(EmissionSource.class);
        if (source.isEmpty()) {
            return List.of();
        }
        return switch (trouble.code()) {
            case "UNIT_MISSING" -> missing(document, source.get()); //$NON-NLS-1$
            case "UNIT_UNKNOWN" -> misspelt(document, source.get()); //$NON-NLS-1$
            default -> List.of();
        };
    }

    private List<QuickFix> missing(EngagementDocument document, EmissionSource source) {
        List<Place> places = places(document, source).stream().filter(place -> place.unit().isEmpty()).toList();
        return places.stream().map(Place::target).distinct().map(target -> fix(document,
                places.stream().filter(place -> place.target().equals(target)).toList(), target,
                SPEECH.say("unit.set", target), SPEECH.say("unit.setEffect", source.getName(), target))).toList(); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private List<QuickFix> misspelt(EngagementDocument document, EmissionSource source) {
        List<QuickFix> fixes = new ArrayList<>();
        List<Place> wrong = places(document, source).stream()
                .filter(place -> !place.unit().isEmpty() && !quantification.knowsUnit(place.unit())).toList();
        wrong.stream().map(Place::unit).distinct().forEach(unit -> {
            List<Place> here = wrong.stream().filter(place -> place.unit().equals(unit)).toList();
            List<String> meant = meant(unit, here);
            if (meant.size() == 1) {
                fixes.add(fix(document, here, meant.get(0), SPEECH.say("unit.correct", unit, meant.get(0)), //$NON-NLS-1$
                        SPEECH.say("unit.correctEffect", source.getName(), unit, meant.get(0)))); //$NON-NLS-1$
            }
        });
        return fixes;
    }

    /** The units, all of which fit, that differ from what was typed in width, case or blanks alone. */
    private List<String> meant(String typed, List<Place> places) {
        return vocabulary().filter(unit -> key(unit).equals(key(typed))).distinct()
                .filter(unit -> places.stream().allMatch(place -> quantification.converts(unit, place.target()))).toList();
    }

    private Stream<String> vocabulary() {
        Stream<String> methods = quantification.methods().stream().flatMap(method -> Stream.concat(Stream.of(method.resultUnit()),
                method.symbols().stream().map(Symbol::unit)));
        Stream<String> tables = quantification.factorTables().stream().flatMap(table -> table.factors().stream()).map(Factor::unit);
        return Stream.concat(methods, tables);
    }

    private static String key(String unit) {
        return Normalizer.normalize(unit, Normalizer.Form.NFKC).replaceAll("[\\s·*.]+", "").toLowerCase(Locale.ROOT); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private List<Place> places(EngagementDocument document, EmissionSource source) {
        Optional<Method> method = quantification.method(document.engagement(), Objects.toString(source.getMethodId(), ""), //$NON-NLS-1$
                source.getMethodEdition());
        List<Place> places = new ArrayList<>();
        method.ifPresent(known -> {
            for (ActivityData data : source.getActivityData()) {
                symbol(known, data).ifPresent(symbol -> places.add(new Place(data, Literals.ACTIVITY_DATA__UNIT,
                        Objects.toString(data.getUnit(), "").strip(), symbol.unit()))); //$NON-NLS-1$
            }
            for (Parameter parameter : source.getParameters()) {
                known.symbol(Objects.toString(parameter.getSymbol(), "")).filter(symbol -> parameter.getValue() != null) //$NON-NLS-1$
                        .ifPresent(symbol -> places.add(new Place(parameter, Literals.PARAMETER__UNIT,
                                Objects.toString(parameter.getUnit(), "").strip(), symbol.unit()))); //$NON-NLS-1$
            }
        });
        return places;
    }

    /** The symbol a record stands for: the one it names, else the only one the method has. */
    private static Optional<Symbol> symbol(Method method, ActivityData data) {
        if (!Objects.toString(data.getSymbol(), "").isBlank()) { //$NON-NLS-1$
            return method.symbol(data.getSymbol());
        }
        List<Symbol> all = method.symbols().stream().filter(symbol -> symbol.role() == Symbol.Role.ACTIVITY).toList();
        return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }

    private static QuickFix fix(EngagementDocument document, List<Place> places, String unit, String title, String effect) {
        return new QuickFix(title, effect, QuickFix.Asks.NOTHING, (person, reason) -> {
            CompoundCommand command = new CompoundCommand(title);
            places.forEach(place -> command.append(SetCommand.create(document.domain(), place.owner(), place.feature(), unit)));
            return command;
        });
    }
}
