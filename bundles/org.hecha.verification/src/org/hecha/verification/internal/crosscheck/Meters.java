package org.hecha.verification.internal.crosscheck;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.hecha.core.text.Localized;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.Meter;
import org.hecha.model.inventory.ProductionRecord;
import org.hecha.standard.Method;
import org.hecha.standard.Symbol;
import org.hecha.verification.crosscheck.CrossRow;
import org.hecha.verification.crosscheck.CrossSection;
import org.hecha.verification.crosscheck.CrossVerdict;
import org.hecha.verification.internal.check.Naming;

/** Metered quantities, corrected for meters that were not calibrated on time or not in their class. */
public final class Meters implements Examination {

    @Override
    public CrossSection section() {
        return CrossSection.METER;
    }

    @Override
    public List<CrossRow> rows(CrossInput input) {
        Map<String, List<Meter>> measured = new LinkedHashMap<>();
        input.inventory().getMeters().forEach(meter -> meter.getMeasures()
                .forEach(id -> measured.computeIfAbsent(id, one -> new ArrayList<>()).add(meter)));
        Map<String, ProductionRecord> outputs = input.inventory().getOutputs().stream()
                .collect(Collectors.toMap(ProductionRecord::getId, output -> output, (one, other) -> one));
        return measured.entrySet().stream().map(one -> outputs.containsKey(one.getKey())
                ? output(input, outputs.get(one.getKey()), one.getValue())
                : source(input, one.getKey(), one.getValue())).toList();
    }

    private CrossRow source(CrossInput input, String id, List<Meter> meters) {
        Optional<EmissionSource> source = input.source(id);
        if (source.isEmpty()) {
            return undecided(new Rows(section(), id, id), meters, Rows.say("noSource", named(meters), id));
        }
        Rows rows = new Rows(section(), id, Naming.of(source.get()));
        Optional<Method> method = input.method(source.get());
        List<Target> metered = method.map(Method::symbols).orElse(List.of()).stream()
                .filter(symbol -> symbol.role() == Symbol.Role.ACTIVITY)
                .map(symbol -> new Target(Target.Kind.ACTIVITY, symbol.name(), symbol.unit()))
                .filter(target -> !target.records(input, source.get()).isEmpty()).toList();
        if (metered.size() != 1) {
            return undecided(rows, meters, Rows.say(metered.isEmpty() ? "noMetered" : "severalMetered", named(meters)));
        }
        Target target = metered.get(0);
        boolean lower = meters.stream().allMatch(Meter::isProduction) || method.filter(Method::deducted).isPresent();
        return judged(input, rows, meters, target.records(input, source.get()), target.unit(), lower, difference -> Effect
                .of(input, source.get(), target, difference));
    }

    private CrossRow output(CrossInput input, ProductionRecord output, List<Meter> meters) {
        Rows rows = new Rows(section(), output.getId(), String.valueOf(output.getProduct()));
        List<Dated> records = Dated.of(output.getPeriodStart(), output.getPeriodEnd(), output.getQuantity(),
                output.getUnit(), input.period()).stream().toList();
        return records.isEmpty() ? undecided(rows, meters, Rows.say("noMetered", named(meters)))
                : judged(input, rows, meters, records, output.getUnit(), true, difference -> Optional.empty());
    }

    /** Emission that hangs on a difference of the quantity. */
    private interface Emission {

        Optional<BigDecimal> of(BigDecimal difference);
    }

    private CrossRow judged(CrossInput input, Rows rows, List<Meter> meters, List<Dated> records, String unit,
            boolean lower, Emission emission) {
        for (Meter meter : meters) {
            Optional<String> obstacle = Timeline.obstacle(meter);
            if (obstacle.isPresent()) {
                return undecided(rows, meters, Rows.say(obstacle.get(), String.valueOf(meter.getName())));
            }
        }
        Correction correction = new Correction(input, meters, records, unit, lower);
        BigDecimal reported = Dated.sum(input, records, unit);
        BigDecimal corrected = correction.corrected();
        if (correction.asRead()) {
            return rows.compared("meter", named(meters), reported, corrected, unit, Optional.empty(),
                    CrossVerdict.AGREES, Rows.say("meterAsRead", named(meters)));
        }
        Optional<BigDecimal> effect = emission.of(reported.subtract(corrected));
        List<Localized> steps = correction.arithmetic();
        return rows.compared("meter", named(meters), reported, corrected, unit, effect, CrossVerdict.DIFFERS,
                Rows.say(meters.size() > 1 ? "metersCorrected" : "meterCorrected", named(meters),
                        (Localized) locale -> steps.stream().map(step -> step.in(locale)).collect(Collectors.joining(
                                locale.getLanguage().equals("en") ? "; " : "；")),
                        Rows.brief(corrected), unit, Rows.brief(reported), Rows.effectText(effect)));
    }

    private CrossRow undecided(Rows rows, List<Meter> meters, Localized why) {
        return rows.said("meter", named(meters), CrossVerdict.UNDECIDED, why);
    }

    private static Localized named(List<Meter> meters) {
        return Localized.verbatim(meters.stream().map(meter -> meter.getSerial() == null || meter.getSerial().isBlank()
                ? String.valueOf(meter.getName()) : meter.getName() + " " + meter.getSerial())
                .collect(Collectors.joining(", ")));
    }
}
