package org.hecha.verification.internal.crosscheck;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.hecha.core.text.Localized;
import org.hecha.model.inventory.CrossKind;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.verification.crosscheck.CrossRow;
import org.hecha.verification.crosscheck.CrossSection;
import org.hecha.verification.crosscheck.CrossVerdict;
import org.hecha.verification.internal.check.Naming;

/**
 * Sources for whose data there is one figure only, which a report has to say. Where nothing was cross-checked at all
 * that is one statement about the inventory, not one about every source.
 */
public final class SingleSources implements Examination {

    @Override
    public CrossSection section() {
        return CrossSection.SINGLE_SOURCE;
    }

    @Override
    public List<CrossRow> rows(CrossInput input) {
        List<EmissionSource> asked = input.quantified().stream().filter(one -> !one.getActivityData().isEmpty()).toList();
        Set<String> checked = new HashSet<>();
        input.inventory().getCrossRecords().stream().filter(record -> record.getKind() != CrossKind.PRIOR_YEAR)
                .forEach(record -> checked.add(record.getSourceId()));
        input.inventory().getStocks().forEach(stock -> checked.add(stock.getSourceId()));
        Localized against = Rows.say("secondFigure");
        List<EmissionSource> alone = asked.stream().filter(one -> !checked.contains(one.getId())).toList();
        if (!asked.isEmpty() && alone.size() == asked.size()) {
            return List.of(new Rows(section(), "", "").said("all", against, CrossVerdict.HINT,
                    Rows.say("noneCrossChecked", asked.size())));
        }
        return asked.stream().map(source -> {
            boolean single = alone.contains(source);
            return new Rows(section(), source.getId(), Naming.of(source)).said("single", against,
                    single ? CrossVerdict.HINT : CrossVerdict.AGREES,
                    Rows.say(single ? "singleSource" : "severalSources"));
        }).toList();
    }
}
