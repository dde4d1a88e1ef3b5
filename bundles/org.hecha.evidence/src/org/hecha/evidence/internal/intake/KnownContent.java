package org.hecha.evidence.internal.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.hecha.core.text.Localized;
import org.hecha.core.text.Refusal;
import org.hecha.evidence.IntakeNote;
import org.hecha.evidence.SameContent;
import org.hecha.model.evidence.EvidenceItem;
import org.hecha.model.evidence.EvidenceRegister;
import org.hecha.standard.evidence.EvidenceItems;

/** Finds files whose content the register has already, or that come twice in one batch. */
final class KnownContent {

    private final SameContent same;
    private final Map<String, String> known = new HashMap<>();
    private final List<IntakeNote> notes;

    KnownContent(EvidenceRegister register, SameContent same, List<IntakeNote> notes) {
        this.same = same;
        this.notes = notes;
        for (EvidenceItem item : register.getItems()) {
            if (item.getSha256() != null) {
                known.putIfAbsent(item.getSha256(), EvidenceItems.label(item));
            }
        }
    }

    /** The files to be registered. */
    List<Taken> chosen(List<Taken> batch) throws Refusal {
        List<Taken> chosen = new ArrayList<>();
        for (Taken taken : batch) {
            String other = known.putIfAbsent(taken.sha256(), taken.file().name());
            if (other == null || allowed(taken, other)) {
                chosen.add(taken);
            }
        }
        return chosen;
    }

    private boolean allowed(Taken taken, String other) throws Refusal {
        if (same == SameContent.REFUSE) {
            throw IntakeTexts.refusal("sameContent", taken.file().path(), other); //$NON-NLS-1$
        }
        boolean take = same == SameContent.TAKE;
        Localized text = IntakeTexts.text(take ? "sameContentTaken" : "sameContentLeftOut", taken.file().path(), other); //$NON-NLS-1$ //$NON-NLS-2$
        notes.add(new IntakeNote(take ? IntakeNote.Kind.SAME_CONTENT : IntakeNote.Kind.LEFT_OUT,
                taken.file().path().toString(), text));
        return take;
    }
}
