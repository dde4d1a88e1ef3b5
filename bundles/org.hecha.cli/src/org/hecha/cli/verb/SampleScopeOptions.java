package org.hecha.cli.verb;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.hecha.cli.CliText;
import org.hecha.core.text.Refusal;
import org.hecha.model.base.Identified;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.Facility;
import org.hecha.model.inventory.Inventory;
import org.hecha.verification.sampling.PopulationKind;
import org.hecha.verification.sampling.PopulationScope;

import picocli.CommandLine.Option;

/** The options that say which population is meant. */
final class SampleScopeOptions {

    @Option(names = "--of", paramLabel = "activity-data|sources|facilities", descriptionKey = "sampleOf")
    private String of = PopulationKind.ACTIVITY_DATA.word();

    @Option(names = "--source", descriptionKey = "sampleSource")
    private String source;

    @Option(names = "--category", descriptionKey = "sampleCategory")
    private int category;

    @Option(names = "--facility", descriptionKey = "sampleFacility")
    private String facility;

    @Option(names = "--month", paramLabel = "YYYY-MM", descriptionKey = "sampleMonth")
    private YearMonth month;

    PopulationScope scope(Inventory inventory) throws Refusal {
        PopulationKind kind = PopulationKind.of(of).orElseThrow(() -> new Refusal(CliText.text("sampleOfUnknown", of)));
        return new PopulationScope(kind, id(source, inventory.getSources(), EmissionSource::getName, "sampleSourceUnknown"), category,
                id(facility, inventory.getFacilities(), Facility::getName, "sampleFacilityUnknown"), Optional.ofNullable(month));
    }

    /** By id or, where there is one of that name, by name. */
    private static <T extends Identified> String id(String named, List<T> all, Function<T, String> name, String refusal)
            throws Refusal {
        if (named == null) {
            return "";
        }
        List<T> found = all.stream().filter(one -> named.equals(one.getId())).toList();
        if (found.isEmpty()) {
            found = all.stream().filter(one -> named.equals(name.apply(one))).toList();
        }
        if (found.size() != 1) {
            throw new Refusal(CliText.text(refusal, named, all.stream().map(name).collect(Collectors.joining(", "))));
        }
        return found.get(0).getId();
    }
}
