package org.hecha.ui.score.internal.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.hecha.model.dossier.Dossier;
import org.hecha.model.dossier.Material;
import org.hecha.scoring.MaterialKind;
import org.hecha.scoring.Scheme;

/**
 * One material, or a kind of which there is none yet.
 *
 * @param kind kind as the scheme lists it; empty where the scheme has no such kind
 * @param material the material; empty where none of the kind was handed in
 */
record MaterialRow(Optional<MaterialKind> kind, Optional<Material> material) {

    /** All kinds in the scheme's order, each with its material, then what fits no kind. */
    static List<MaterialRow> of(Optional<Scheme> scheme, Dossier dossier) {
        List<MaterialRow> rows = new ArrayList<>();
        List<Material> left = new ArrayList<>(dossier.getMaterials());
        for (MaterialKind kind : scheme.map(Scheme::materials).orElse(List.of())) {
            List<Material> own = left.stream().filter(material -> material.getNumber() == kind.number()).toList();
            left.removeAll(own);
            own.forEach(material -> rows.add(new MaterialRow(Optional.of(kind), Optional.of(material))));
            if (own.isEmpty()) {
                rows.add(new MaterialRow(Optional.of(kind), Optional.empty()));
            }
        }
        left.forEach(material -> rows.add(new MaterialRow(Optional.empty(), Optional.of(material))));
        return rows;
    }

    int number() {
        return kind.map(MaterialKind::number).orElseGet(() -> material.map(Material::getNumber).orElse(0));
    }
}
