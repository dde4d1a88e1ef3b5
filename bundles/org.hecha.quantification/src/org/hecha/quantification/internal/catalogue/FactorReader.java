package org.hecha.quantification.internal.catalogue;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.hecha.core.text.Messages;
import org.hecha.core.text.Refusal;
import org.hecha.quantification.internal.JsonEntry;
import org.hecha.quantification.internal.unit.UnitCatalogue;
import org.hecha.standard.Factor;
import org.hecha.standard.FactorTable;
import org.hecha.standard.Standing;
import org.hecha.standard.Text;
import org.hecha.standard.Validity;

/** Reads one factor table. A table in which anything is wrong is refused as a whole: half a table is a wrong table. */
final class FactorReader {

    private static final Messages MESSAGES = Messages.of(JsonEntry.class);

    private final UnitCatalogue units;

    FactorReader(UnitCatalogue units) {
        this.units = units;
    }

    FactorTable read(JsonEntry entry) throws Refusal {
        Map<String, Text> rows = new LinkedHashMap<>();
        JsonEntry names = entry.object("rows");
        for (String key : names.keys()) {
            rows.put(key, names.localized(key));
        }
        List<Factor> factors = new ArrayList<>();
        Set<String> places = new HashSet<>();
        for (JsonEntry value : entry.list("factors")) {
            Factor factor = factor(value);
            if (!places.add(factor.key() + '\n' + factor.column() + '\n' + factor.year())) {
                throw new Refusal(MESSAGES.text("factorTwice", value.where(), factor.key(), factor.column()));
            }
            factors.add(factor);
        }
        return new FactorTable(entry.text("id"), entry.localized("title"), entry.localized("document"),
                entry.optionalText("edition").orElse(""), rows, factors, validity(entry));
    }

    /** Days, or the first and last reporting year; what the entry says nothing about stays open. */
    private static Validity validity(JsonEntry owner) throws Refusal {
        JsonEntry entry = owner.object("validity");
        if (entry.keys().isEmpty()) {
            return Validity.OPEN;
        }
        int first = entry.integer("firstYear", 0);
        int last = entry.integer("lastYear", 0);
        Optional<LocalDate> from = first == 0 ? entry.optionalDay("from") : Optional.of(Year.of(first).atDay(1));
        Optional<LocalDate> until = last == 0 ? entry.optionalDay("until") : Optional.of(Year.of(last).atMonth(12).atEndOfMonth());
        boolean backwards = from.isPresent() && until.isPresent() && until.get().isBefore(from.get());
        if (backwards || from.isEmpty() && until.isEmpty()) {
            throw new Refusal(MESSAGES.text("validityWrong", entry.where()));
        }
        return new Validity(from, until, entry.text("source"), entry.localized("note"));
    }

    private Factor factor(JsonEntry entry) throws Refusal {
        String unit = entry.text("unit");
        if (units.find(unit).isEmpty()) {
            throw new Refusal(MESSAGES.text("declaredUnitUnknown", entry.where(), unit));
        }
        return new Factor(entry.text("key"), entry.text("column"), entry.decimal("value"), unit,
                entry.integer("year", 0), entry.optionalDay("announced"), entry.choice(Standing.class, "standing"),
                entry.optionalText("source").orElse(""), entry.localized("note"), validity(entry));
    }
}
