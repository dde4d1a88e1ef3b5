package org.hecha.verification.internal.crosscheck;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hecha.core.text.Localized;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.ProductionRecord;
import org.hecha.verification.internal.check.Span;

/**
 * A product and the sources that make it: those of its facility, or all.
 *
 * @param product name of the product
 * @param facilityId facility, or empty for the whole
 * @param records production of every period
 * @param alone whether no other product shares the sources
 */
record Scope(String product, String facilityId, List<ProductionRecord> records, boolean alone) {

    /** One scope per product and facility, in the order of the records. */
    static List<Scope> of(CrossInput input) {
        Map<String, Map<String, List<ProductionRecord>>> byFacility = new LinkedHashMap<>();
        for (ProductionRecord record : input.inventory().getOutputs()) {
            byFacility.computeIfAbsent(record.getFacilityId() == null ? "" : record.getFacilityId(),
                    facility -> new LinkedHashMap<>())
                    .computeIfAbsent(String.valueOf(record.getProduct()), product -> new ArrayList<>()).add(record);
        }
        List<Scope> scopes = new ArrayList<>();
        byFacility.forEach((facility, products) -> products
                .forEach((product, records) -> scopes.add(new Scope(product, facility, records, products.size() == 1))));
        return scopes;
    }

    boolean has(EmissionSource source) {
        return facilityId.isEmpty() || facilityId.equals(source.getFacilityId());
    }

    /** Subject of a row: the first record, which a person finds it by. */
    String id() {
        return records.get(0).getId();
    }

    String unit() {
        return String.valueOf(records.get(0).getUnit());
    }

    /** Why amounts cannot be related to this product; empty where they can. */
    Optional<Localized> obstacle(CrossInput input) {
        if (!alone) {
            return Optional.of(Rows.say("severalProducts"));
        }
        boolean complete = records.stream()
                .allMatch(one -> one.getQuantity() != null && input.converts(one.getUnit(), unit()));
        return complete ? Optional.empty() : Optional.of(Rows.say("productUnits"));
    }

    /** Production that lies within some days. */
    List<Dated> within(CrossInput input, Span days) {
        return records.stream().flatMap(one -> Dated.of(one.getPeriodStart(), one.getPeriodEnd(), one.getQuantity(),
                one.getUnit(), input.period()).stream()).filter(one -> days.with(one.days()).isPresent()).toList();
    }
}
