package org.hecha.verification.internal.crosscheck;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.hecha.core.text.Localized;
import org.hecha.model.inventory.DataTier;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.verification.crosscheck.CrossRow;
import org.hecha.verification.crosscheck.CrossSection;
import org.hecha.verification.crosscheck.CrossVerdict;
import org.hecha.verification.internal.check.Naming;

/**
 * Sources whose data are called metered or invoiced and for which no meter is registered. Where no meter is registered
 * at all that is one statement about the inventory.
 */
public final class MeterRecords implements Examination {

    @Override
    public CrossSection section() {
        return CrossSection.METER_RECORD;
    }

    @Override
    public List<CrossRow> rows(CrossInput input) {
        List<EmissionSource> metered = input.quantified().stream().filter(source -> source.getActivityData().stream()
                .anyMatch(row -> row.getTier() == DataTier.PRIMARY)).toList();
        Localized against = Rows.say("meterRecord");
        if (!metered.isEmpty() && input.inventory().getMeters().isEmpty()) {
            return List.of(new Rows(section(), "", "").said("all", against, CrossVerdict.HINT,
                    Rows.say("noMeters", metered.size())));
        }
        Set<String> measured = new HashSet<>();
        input.inventory().getMeters().forEach(meter -> measured.addAll(meter.getMeasures()));
        return metered.stream().map(source -> {
            boolean known = measured.contains(source.getId());
            return new Rows(section(), source.getId(), Naming.of(source)).said("meter", against,
                    known ? CrossVerdict.AGREES : CrossVerdict.HINT, Rows.say(known ? "hasMeter" : "noMeter"));
        }).toList();
    }
}
