package org.hecha.verification.internal.signing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.hecha.core.text.Localized;
import org.hecha.model.engagement.SignOff;
import org.hecha.verification.internal.naming.ModelNames;
import org.hecha.verification.process.SignedChange;
import org.hecha.verification.process.SignedChanges;

/** One sign-off, compared with what is seen now. Used once. */
final class Compared {

    final SignOff signOff;
    /** Classes whose objects were taken together. */
    final Set<String> together;
    private final Map<String, String> signed = new LinkedHashMap<>();
    private final ModelNames names = new ModelNames();
    private final List<SignedChange> first = new ArrayList<>();
    private long count;

    Compared(SignOff signOff) {
        this.signOff = signOff;
        signOff.getObjects().forEach(one -> signed.put(Fingerprints.text(one.getObjectId()),
                Fingerprints.text(one.getFields())));
        String marker = signed.remove("");
        together = marker == null || !marker.startsWith(Fingerprints.TOGETHER + '=') ? Set.of()
                : Set.of(marker.substring(Fingerprints.TOGETHER.length() + 1).split("\\+"));
    }

    void see(String id, EObject object, String fields) {
        String before = signed.remove(id);
        if (before == null) {
            add(() -> new SignedChange(SignedChange.Kind.APPEARED, id, names.of(object), "", names.whole()));
        } else if (!before.startsWith(fields + ' ' + Fingerprints.NAME + '=')) {
            fields(id, object, Fingerprints.pairs(before), Fingerprints.pairs(fields));
        }
    }

    private void fields(String id, EObject object, Map<String, String> before, Map<String, String> now) {
        before.remove(Fingerprints.NAME);
        before.remove(Fingerprints.PERSON);
        Set<String> fields = new TreeSet<>(before.keySet());
        fields.addAll(now.keySet());
        for (String field : fields) {
            if (!Objects.equals(before.get(field), now.get(field))) {
                add(() -> new SignedChange(
                        field.equals(Walk.OWNER) ? SignedChange.Kind.MOVED : SignedChange.Kind.CHANGED, id,
                        names.of(object), field, names.field(object, field)));
            }
        }
    }

    /** What was not seen is gone. */
    SignedChanges changes() {
        signed.forEach((id, fields) -> add(() -> new SignedChange(SignedChange.Kind.DISAPPEARED, id,
                Localized.verbatim(Fingerprints.pairs(fields).getOrDefault(Fingerprints.NAME, id)
                        .replace(Fingerprints.UNBREAKABLE, " ")), "", names.whole())));
        return new SignedChanges(first, count);
    }

    /** Keeps the first changes and counts the rest. */
    private void add(Supplier<SignedChange> change) {
        if (count++ < SignedChanges.MOST_LISTED) {
            first.add(change.get());
        }
    }
}
