package org.hecha.verification.internal.checklist;

import java.util.List;

import org.hecha.model.engagement.Engagement;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.Facility;
import org.hecha.model.inventory.Inventory;
import org.hecha.model.inventory.SourceStatus;

/**
 * What conditions are asked about.
 *
 * @param engagement the engagement
 * @param inventory its inventory
 * @param sources sources that count: all that exist, or those of the one source or facility a question is about
 */
record Scene(Engagement engagement, Inventory inventory, List<EmissionSource> sources) {

    static Scene of(Engagement engagement, Inventory inventory) {
        return new Scene(engagement, inventory, inventory.getSources().stream()
                .filter(source -> source.getStatus() == SourceStatus.QUANTIFIED
                        || source.getStatus() == SourceStatus.MISSING)
                .toList());
    }

    Scene of(EmissionSource source) {
        return new Scene(engagement, inventory, List.of(source));
    }

    Scene of(Facility facility) {
        return new Scene(engagement, inventory,
                sources.stream().filter(source -> facility.getId().equals(source.getFacilityId())).toList());
    }
}
