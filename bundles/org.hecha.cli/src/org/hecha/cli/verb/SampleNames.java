package org.hecha.cli.verb;

import org.eclipse.emf.ecore.EObject;
import org.hecha.core.EngagementDocument;
import org.hecha.model.inventory.ActivityData;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.Facility;

/** What the items of a sample are called. */
final class SampleNames {

    private SampleNames() {
    }

    /** Name of a source or facility; a record's source, with its period. */
    static String of(EObject subject) {
        if (subject instanceof ActivityData row) {
            String source = row.eContainer() instanceof EmissionSource owner ? owner.getName() : "";
            return source + " " + row.getPeriodStart() + ".." + row.getPeriodEnd();
        }
        if (subject instanceof EmissionSource source) {
            return String.valueOf(source.getName());
        }
        return subject instanceof Facility facility ? String.valueOf(facility.getName()) : "";
    }

    /** Of the object with that id; the id itself where it is not there any more. */
    static String of(EngagementDocument document, String id) {
        return document.find(id).map(SampleNames::of).orElse(id);
    }

    /** Unit in which an item's quantity is counted. */
    static String unit(EngagementDocument document, String id) {
        return document.find(id).map(subject -> subject instanceof ActivityData row ? row.getUnit() : "tCO2e").orElse("");
    }
}
