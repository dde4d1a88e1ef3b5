package org.hecha.verification.internal.naming;

import java.util.List;
import java.util.MissingResourceException;
import java.util.Objects;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.hecha.core.text.Localized;
import org.hecha.core.text.Messages;
import org.hecha.model.base.Identified;
import org.hecha.model.finding.Finding;
import org.hecha.model.inventory.ActivityData;

/** What objects and fields of the model are called in a sentence. Without state. */
public final class ModelNames {

    private static final Messages MESSAGES = Messages.of(ModelNames.class);

    /** Features that name an object, the most telling first. */
    private static final List<String> NAMING = List.of("name", "title", "label", "symbol", "number", "what",
            "description", "itemId", "technique", "product", "ruleId", "subject", "path", "kind", "quote");
    /** Containers that need not be named: the files of an engagement, and what only groups. */
    private static final List<String> GROUPS = List.of("Engagement", "Inventory", "EvidenceRegister",
            "FindingRegister", "Fieldwork", "Boundary", "Significance", "BaseYear");
    private static final int LONGEST = 40;

    /** An object, with the object it belongs to where its own name says too little: the parameter EF of a source. */
    public Localized of(EObject object) {
        Localized type = type(object.eClass());
        String label = label(object);
        Localized own = label.isEmpty() ? type : MESSAGES.text("named", type, label);
        EObject owner = object.eContainer();
        while (owner != null && !(owner instanceof Identified) && !GROUPS.contains(owner.eClass().getName())) {
            owner = owner.eContainer();
        }
        return owner == null || GROUPS.contains(owner.eClass().getName()) ? own : MESSAGES.text("of", of(owner), own);
    }

    /** What a class is called. */
    public static Localized type(EClass type) {
        return text("class." + type.getName(), type.getName());
    }

    /** No field: the object as a whole. */
    public Localized whole() {
        return Localized.verbatim("");
    }

    /**
     * A field, as fingerprints name it: {@code value}, {@code provenance.kind}, {@code history[2]},
     * {@code activityData.quantity}.
     */
    public Localized field(EObject object, String path) {
        Localized name = null;
        EClass type = object.eClass();
        for (String segment : path.split("\\.")) {
            int bracket = segment.indexOf('[');
            String plain = bracket < 0 ? segment : segment.substring(0, bracket);
            EStructuralFeature feature = type == null ? null : type.getEStructuralFeature(plain);
            Localized own = feature == null ? Localized.verbatim(plain) : feature(type, feature);
            if (bracket >= 0) {
                int place = Integer.parseInt(segment.substring(bracket + 1, segment.length() - 1)) + 1;
                own = MESSAGES.text("entry", own, place);
            }
            name = name == null ? own : MESSAGES.text("part", name, own);
            type = feature instanceof EReference reference ? reference.getEReferenceType() : null;
        }
        return Objects.requireNonNull(name);
    }

    /** What a feature is called: by its class where that differs, else by its name alone. */
    public static Localized feature(EClass type, EStructuralFeature feature) {
        return text(type.getName() + '.' + feature.getName(), "feature." + feature.getName(), feature.getName());
    }

    /** The text of the first key that there is; the last one is said as it is. */
    private static Localized text(String... keys) {
        return locale -> {
            for (int i = 0; i < keys.length - 1; i++) {
                try {
                    return MESSAGES.text(keys[i]).in(locale);
                } catch (MissingResourceException e) {
                    // a field newer than these texts is said by its next, more general name
                    continue;
                }
            }
            return keys[keys.length - 1];
        };
    }

    private static String label(EObject object) {
        if (object instanceof Finding finding) {
            return "#" + finding.getNumber();
        }
        if (object instanceof ActivityData row) {
            return row.getPeriodStart() == null ? "" : row.getPeriodStart() + "～" + row.getPeriodEnd();
        }
        if (object.eContainer() == null) {
            return "";
        }
        for (String naming : NAMING) {
            EStructuralFeature feature = object.eClass().getEStructuralFeature(naming);
            if (feature != null && !feature.isMany() && object.eIsSet(feature)) {
                String label = String.valueOf(object.eGet(feature)).strip();
                if (!label.isEmpty()) {
                    return label.length() > LONGEST ? label.substring(0, LONGEST) + "…" : label;
                }
            }
        }
        return "";
    }
}
