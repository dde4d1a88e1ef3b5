package org.hecha.evidence.internal.place;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.hecha.core.text.Refusal;
import org.hecha.model.base.Identified;
import org.hecha.model.finding.Finding;
import org.hecha.model.finding.FindingRegister;
import org.hecha.model.inventory.ActivityData;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.Inventory;
import org.hecha.model.inventory.Parameter;

/** Finds what somebody calls by name: sources, their parameters and activity data, findings. */
final class Subjects {

    private static final String FINDING = "finding:";
    private static final int MOST_SHOWN = 20;

    private final Inventory inventory;
    private final FindingRegister findings;

    Subjects(Inventory inventory, FindingRegister findings) {
        this.inventory = inventory;
        this.findings = findings;
    }

    /** The object of that name, where the name is one of these forms; an id is looked for by whoever has all objects. */
    Identified named(String name, String symbol) throws Refusal {
        if (name.startsWith(FINDING)) {
            return finding(name.substring(FINDING.length()));
        }
        List<EmissionSource> sources = sources(name);
        if (sources.size() == 1) {
            return symbol == null ? sources.get(0) : input(sources.get(0), symbol);
        }
        if (sources.size() > 1) {
            throw Wording.refusal("subjectSeveral", name,
                    sources.stream().map(Identified::getId).collect(Collectors.joining(", ")));
        }
        int hash = name.lastIndexOf('#');
        if (hash > 0 && sources(name.substring(0, hash)).size() == 1) {
            return row(sources(name.substring(0, hash)).get(0), name.substring(hash + 1));
        }
        int slash = name.lastIndexOf('/');
        if (slash > 0 && sources(name.substring(0, slash)).size() == 1) {
            return input(sources(name.substring(0, slash)).get(0), name.substring(slash + 1));
        }
        throw unknown(name);
    }

    Refusal unknown(String name) {
        return Wording.refusal("subjectUnknown", name, inventory.getSources().stream().map(EmissionSource::getName)
                .distinct().limit(MOST_SHOWN).collect(Collectors.joining(", ")));
    }

    Finding finding(String number) throws Refusal {
        return findings.getFindings().stream().filter(finding -> Integer.toString(finding.getNumber()).equals(number))
                .findFirst().orElseThrow(() -> Wording.refusal("findingUnknown", number));
    }

    private List<EmissionSource> sources(String name) {
        List<EmissionSource> byId = sources(source -> name.equals(source.getId()));
        return byId.isEmpty() ? sources(source -> name.equals(source.getName())) : byId;
    }

    private List<EmissionSource> sources(Predicate<EmissionSource> wanted) {
        return inventory.getSources().stream().filter(wanted).toList();
    }

    private static Identified row(EmissionSource source, String number) throws Refusal {
        List<ActivityData> rows = source.getActivityData();
        try {
            return rows.get(Integer.parseInt(number) - 1);
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw Wording.refusal(e, "noSuchRow", source.getName(), rows.size(), number);
        }
    }

    /** The parameter of that symbol, else the one activity datum of it. */
    private static Identified input(EmissionSource source, String symbol) throws Refusal {
        List<Identified> found = source.getParameters().stream().filter(one -> symbol.equals(one.getSymbol()))
                .map(Identified.class::cast).toList();
        if (found.isEmpty()) {
            found = source.getActivityData().stream().filter(row -> symbol.equals(row.getSymbol())).limit(2)
                    .map(Identified.class::cast).toList();
        }
        if (found.size() == 1) {
            return found.get(0);
        }
        throw found.isEmpty()
                ? Wording.refusal("noSuchSymbol", source.getName(), symbol, source.getParameters().stream()
                        .map(Parameter::getSymbol).collect(Collectors.joining(", ")))
                : Wording.refusal("symbolSeveral", source.getName(), symbol);
    }

    /** What people call an object. */
    static String label(EObject subject) {
        if (subject instanceof EmissionSource source) {
            return String.valueOf(source.getName());
        }
        if (subject instanceof Finding finding) {
            return FINDING + finding.getNumber();
        }
        if (subject instanceof Parameter parameter && parameter.eContainer() instanceof EmissionSource source) {
            return source.getName() + "/" + parameter.getSymbol();
        }
        if (subject instanceof ActivityData row && row.eContainer() instanceof EmissionSource source) {
            return source.getName() + "#" + (source.getActivityData().indexOf(row) + 1);
        }
        return subject instanceof Identified other ? other.getId() : "";
    }
}
