package org.hecha.scoring.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.hecha.core.text.Localized;
import org.hecha.model.dossier.Dossier;
import org.hecha.model.dossier.Material;
import org.hecha.scoring.Evidence;
import org.hecha.scoring.MaterialKind;
import org.hecha.scoring.Scheme;
import org.hecha.standard.Text;

/** The material of an application, and what of it may prove a claim. */
final class Materials {

    private static final String REQUIRED = "REQUIRED";

    private final Dossier dossier;
    private final Scheme scheme;
    private final MaterialRules rules;
    private final boolean required;

    Materials(Dossier dossier, SchemeDefinition definition, Policies policies) {
        this.dossier = dossier;
        scheme = definition.scheme();
        rules = definition.materials();
        required = policies.is(rules.policy(), REQUIRED);
    }

    /**
     * What the material attached to a claim amounts to.
     *
     * @param evidence material that counts
     * @param shortfall why the claim is not proven; empty where it is, or where no proof is needed
     * @param notes what is wrong with single pieces
     */
    record Proof(List<Evidence> evidence, Optional<Localized> shortfall, List<Localized> notes) {
    }

    /**
     * @param ids ids of the material attached
     * @param kinds kinds of which one has to be there; empty = any will do and none is needed
     */
    Proof prove(List<String> ids, List<Integer> kinds) {
        List<Evidence> evidence = new ArrayList<>();
        List<Localized> notes = new ArrayList<>();
        boolean proven = kinds.isEmpty();
        Set<String> distinct = new LinkedHashSet<>(ids);
        for (String id : distinct) {
            Optional<Material> material = find(id);
            if (material.isEmpty()) {
                notes.add(Words.say("materialUnknown", id));
            } else if (lacksTranslation(material.get())) {
                notes.add(Words.say("translationMissing", label(material.get())));
            } else {
                evidence.add(new Evidence(Evidence.Kind.MATERIAL, id, label(material.get())));
                int number = material.get().getNumber();
                proven |= kinds.contains(number) || number == rules.other();
            }
        }
        Optional<Localized> shortfall = proven ? Optional.empty() : Optional.of(missing(kinds));
        if (shortfall.isPresent() && !required) {
            notes.add(shortfall.get());
            shortfall = Optional.empty();
        }
        return new Proof(evidence, shortfall, notes);
    }

    /** Kinds that every application needs and this one lacks. */
    List<MaterialKind> lacking() {
        return scheme.materials().stream().filter(MaterialKind::always)
                .filter(kind -> dossier.getMaterials().stream().noneMatch(material -> material.getNumber() == kind.number()))
                .toList();
    }

    private Localized missing(List<Integer> kinds) {
        List<Text> titles = scheme.materials().stream().filter(kind -> kinds.contains(kind.number()))
                .map(kind -> new Text(kind.number() + "（" + kind.title().zh() + "）",
                        kind.number() + " (" + kind.title().en() + ")")).toList();
        return Words.say("materialMissing", Words.list(titles));
    }

    private Optional<Material> find(String id) {
        return dossier.getMaterials().stream().filter(material -> id.equals(material.getId())).findFirst();
    }

    private boolean lacksTranslation(Material material) {
        boolean plain = material.getLanguage() == null || material.getLanguage().startsWith(rules.language());
        return !plain && dossier.getMaterials().stream().noneMatch(other -> other.getLanguage() != null
                && other.getLanguage().startsWith(rules.language()) && material.getId().equals(other.getTranslationOf()));
    }

    private static String label(Material material) {
        String title = material.getTitle();
        return title == null || title.isBlank() ? String.valueOf(material.getPath()) : title;
    }
}
