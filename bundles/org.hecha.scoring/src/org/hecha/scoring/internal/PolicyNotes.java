package org.hecha.scoring.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.hecha.core.text.Localized;
import org.hecha.model.dossier.Dossier;
import org.hecha.scoring.PolicyOption;

/** Notes on the interpretations in force; one that counts years back says which days they run from and to. */
final class PolicyNotes {

    private static final String PERIOD_END = "PERIOD_END";

    private PolicyNotes() {
    }

    static List<Localized> notes(List<String> policyIds, ScoringCase application) {
        List<Localized> notes = new ArrayList<>();
        for (String id : policyIds) {
            PolicyOption option = application.policies().option(id);
            notes.add(id.equals(application.definition().windowPolicy()) ? dated(option, application.dossier()) : option.note());
        }
        return notes;
    }

    private static Localized dated(PolicyOption option, Dossier dossier) {
        LocalDate last = PERIOD_END.equals(option.id()) ? dossier.getPeriodEnd() : dossier.getAppliedOn();
        if (last == null) {
            return Words.say("windowUnknown", option.note());
        }
        LocalDate first = last.minusYears(option.value().orElseThrow().intValueExact()).plusDays(1);
        return Words.say("windowDated", option.note(), first, last);
    }
}
