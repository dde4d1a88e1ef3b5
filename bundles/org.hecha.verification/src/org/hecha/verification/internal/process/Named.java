package org.hecha.verification.internal.process;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Refusal;
import org.hecha.model.base.Identified;
import org.hecha.model.engagement.Engagement;
import org.hecha.model.engagement.TeamMember;
import org.hecha.model.evidence.EvidenceItem;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.Facility;
import org.hecha.verification.Team;

/** Finds what a person names: by id, by name, by number. Without state. */
final class Named {

    private Named() {
    }

    /** Ids of evidence named by id or path. @throws Refusal where one is not registered */
    static List<String> evidence(EngagementDocument document, List<String> named) throws Refusal {
        List<String> ids = new ArrayList<>();
        for (String one : named) {
            ids.add(document.evidence().getItems().stream()
                    .filter(item -> one.equals(item.getId()) || one.equals(item.getPath())).map(EvidenceItem::getId)
                    .findFirst().orElseThrow(() -> Words.refusal("evidenceUnknown", one)));
        }
        return ids;
    }

    /** Id of a source or facility; null where none is named. @throws Refusal where there is not exactly one */
    static String subject(EngagementDocument document, String named) throws Refusal {
        if (named == null || named.isBlank()) {
            return null;
        }
        List<Identified> found = new ArrayList<>();
        document.inventory().getSources().stream().filter(one -> matches(one, EmissionSource::getName, named))
                .forEach(found::add);
        document.inventory().getFacilities().stream().filter(one -> matches(one, Facility::getName, named))
                .forEach(found::add);
        if (found.size() != 1) {
            throw Words.refusal(found.isEmpty() ? "subjectUnknownHere" : "subjectAmbiguous", named);
        }
        return found.get(0).getId();
    }

    /** Ids of facilities. @throws Refusal where one is not there */
    static List<String> facilities(EngagementDocument document, List<String> named) throws Refusal {
        List<String> ids = new ArrayList<>();
        for (String one : named) {
            ids.add(document.inventory().getFacilities().stream()
                    .filter(facility -> matches(facility, Facility::getName, one)).map(Facility::getId).findFirst()
                    .orElseThrow(() -> Words.refusal("facilityUnknown", one)));
        }
        return ids;
    }

    private static <T extends Identified> boolean matches(T one, Function<T, String> name, String named) {
        return named.equals(one.getId()) || named.equals(name.apply(one));
    }

    /** Who verifies, by name or id. @throws Refusal where the member does not verify */
    static TeamMember verifier(Engagement engagement, String named) throws Refusal {
        return Team.member(engagement, named, Team.verifying());
    }

    /** One of a list, by id or by its number counted from 1. @throws Refusal where it is not there */
    static <T extends Identified> T listed(List<T> list, String named, String key) throws Refusal {
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i).getId().equals(named) || String.valueOf(i + 1).equals(named)) {
                return list.get(i);
            }
        }
        throw Words.refusal(key, String.valueOf(named), list.size());
    }
}
