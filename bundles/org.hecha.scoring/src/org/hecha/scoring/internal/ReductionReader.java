package org.hecha.scoring.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.hecha.core.text.Localized;
import org.hecha.core.text.Refusal;
import org.hecha.model.dossier.Dossier;
import org.hecha.model.inventory.ReductionProject;
import org.hecha.standard.seal.PackageContent;

/** Adds up the reductions of the projects that are carried out inside the boundary and holds the claim against them. */
final class ReductionReader implements NumbersReader<ReductionNumbers> {

    private final Dossier dossier;

    ReductionReader(Dossier dossier) {
        this.dossier = dossier;
    }

    @Override
    public ReductionNumbers read(PackageContent content) throws Refusal {
        BigDecimal reduction = BigDecimal.ZERO;
        BigDecimal baseline = BigDecimal.ZERO;
        Set<String> counted = new TreeSet<>();
        List<Localized> notes = new ArrayList<>();
        for (ReductionProject project : content.inventory().getProjects()) {
            Optional<Localized> excluded = excluded(project);
            if (excluded.isPresent()) {
                notes.add(excluded.get());
                continue;
            }
            if (project.getBaseline() == null || project.getProject() == null) {
                throw new Refusal(Words.say("projectIncomplete", project.getName()));
            }
            baseline = baseline.add(project.getBaseline());
            reduction = reduction.add(project.getBaseline()).subtract(project.getProject())
                    .subtract(project.getLeakage() == null ? BigDecimal.ZERO : project.getLeakage());
            counted.add(String.valueOf(project.getName()));
            counted.add(project.getId());
        }
        if (counted.isEmpty()) {
            throw new Refusal(Words.say("noProjectCounts", Words.list(notes)));
        }
        InventoryReader.requireEqual("reduction",
                dossier.getEmissions() == null ? null : dossier.getEmissions().getReduction(), reduction);
        return new ReductionNumbers(reduction, baseline, counted, notes);
    }

    private Optional<Localized> excluded(ReductionProject project) {
        if (!project.isImplemented()) {
            return Optional.of(Words.say("projectPlanned", project.getName()));
        }
        if (!project.isInsideBoundary()) {
            return Optional.of(Words.say("projectOutside", project.getName()));
        }
        boolean later = project.getCommissionedOn() != null
                && project.getCommissionedOn().isAfter(dossier.getPeriodEnd());
        boolean before = project.getPeriodStart() != null && project.getPeriodStart().isBefore(dossier.getPeriodStart());
        boolean after = project.getPeriodEnd() != null && project.getPeriodEnd().isAfter(dossier.getPeriodEnd());
        return later || before || after ? Optional.of(Words.say("projectOtherPeriod", project.getName()))
                : Optional.empty();
    }
}
