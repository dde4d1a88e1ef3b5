package org.hecha.standard.iso14064.internal.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.hecha.core.text.Localized;
import org.hecha.model.inventory.Facility;
import org.hecha.standard.check.Check;
import org.hecha.standard.check.CheckSubject;
import org.osgi.service.component.annotations.Component;

/** 5.1: the boundary says how it is consolidated, and every source lies in a facility inside it. */
@Component(service = Check.class)
public final class FacilitiesInBoundary extends MissingItems {

    public FacilitiesInBoundary() {
        super("ISO14064-1-5.1");
    }

    @Override
    List<Localized> missing(CheckSubject subject) {
        List<Localized> missing = new ArrayList<>();
        if (subject.inventory().getBoundary() == null) {
            missing.add(phrase("approach"));
        }
        subject.inventory().getFacilities().stream().filter(facility -> blank(facility.getName()))
                .map(facility -> phrase("facilityName", String.valueOf(facility.getId()))).forEach(missing::add);
        Set<String> known = subject.inventory().getFacilities().stream().map(Facility::getId)
                .collect(Collectors.toSet());
        subject.inventory().getSources().stream()
                .filter(source -> !blank(source.getFacilityId()) && !known.contains(source.getFacilityId()))
                .map(source -> phrase("facilityOf", Statements.name(source))).forEach(missing::add);
        return missing;
    }
}
