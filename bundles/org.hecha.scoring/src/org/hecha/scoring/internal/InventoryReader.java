package org.hecha.scoring.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.hecha.core.text.Localized;
import org.hecha.core.text.Refusal;
import org.hecha.model.base.Identified;
import org.hecha.model.dossier.ClaimedEmissions;
import org.hecha.model.dossier.Dossier;
import org.hecha.model.engagement.Engagement;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.Inventory;
import org.hecha.model.inventory.SourceStatus;
import org.hecha.standard.calculation.Basis;
import org.hecha.standard.calculation.Calculation;
import org.hecha.standard.calculation.Problem;
import org.hecha.standard.calculation.Quantification;
import org.hecha.standard.calculation.Totals;
import org.hecha.standard.seal.PackageContent;

/** Recalculates categories 1 and 2 of a package's inventory and holds the claim against them. */
final class InventoryReader implements NumbersReader<InventoryNumbers> {

    private final Dossier dossier;
    private final Quantification quantification;

    InventoryReader(Dossier dossier, Quantification quantification) {
        this.dossier = dossier;
        this.quantification = quantification;
    }

    @Override
    public InventoryNumbers read(PackageContent content) throws Refusal {
        requireComplete(content.inventory());
        Calculation calculation = quantification.calculate(content.engagement(), content.inventory(),
                Basis.BY_CRITERIA);
        requireCalculable(content.inventory(), calculation);
        Totals totals = totals(content.engagement(), calculation);
        ClaimedEmissions claimed = dossier.getEmissions();
        requireEqual("category1", claimed == null ? null : claimed.getCategory1(), totals.of(1));
        requireEqual("category2", claimed == null ? null : claimed.getCategory2(), totals.of(2));
        return new InventoryNumbers(totals.of(1), totals.of(2), totals.guideCategory3(),
                !totals.byCategory().tailMap(3).isEmpty());
    }

    /** @throws Refusal with both numbers, where the claimed one is missing or is not the exact one as rounded */
    static void requireEqual(String what, BigDecimal claimed, BigDecimal exact) throws Refusal {
        if (claimed == null) {
            throw new Refusal(Words.say("numberNotClaimed", Words.say(what)));
        }
        if (!Figures.agrees(claimed, exact)) {
            throw new Refusal(Words.say("numberDiffers", Words.say(what), claimed, Figures.beside(claimed, exact)));
        }
    }

    /** The guide asks for all emissions of categories 1 and 2: a source without data leaves a gap. */
    private void requireComplete(Inventory inventory) throws Refusal {
        List<Localized> gaps = new ArrayList<>();
        for (EmissionSource source : inventory.getSources()) {
            if (matters(source) && source.getStatus() == SourceStatus.MISSING) {
                gaps.add(Localized.verbatim(String.valueOf(source.getName())));
            }
        }
        if (!gaps.isEmpty()) {
            throw new Refusal(Words.say("sourcesMissing", Words.list(gaps)));
        }
    }

    private void requireCalculable(Inventory inventory, Calculation calculation) throws Refusal {
        Set<String> categories12 = new HashSet<>();
        for (EmissionSource source : inventory.getSources()) {
            if (matters(source)) {
                categories12.add(source.getId());
                Iterator<EObject> parts = source.eAllContents();
                parts.forEachRemaining(part -> {
                    if (part instanceof Identified identified) {
                        categories12.add(identified.getId());
                    }
                });
            }
        }
        Optional<Problem> problem = calculation.problems().stream().filter(Problem::blocking)
                .filter(one -> one.subjectId().isEmpty() || categories12.contains(one.subjectId())).findFirst();
        if (problem.isPresent()) {
            throw new Refusal(Words.say("notCalculable", problem.get().message()));
        }
    }

    private boolean matters(EmissionSource source) {
        return source.getCategory() <= 2
                && ScoringCase.concerns(dossier, source.getPeriodStart(), source.getPeriodEnd());
    }

    /** Totals of the year applied with, where the package holds several years. */
    private Totals totals(Engagement engagement, Calculation calculation) throws Refusal {
        LocalDate start = dossier.getPeriodStart();
        LocalDate end = dossier.getPeriodEnd();
        if (start.equals(engagement.getPeriodStart()) && end.equals(engagement.getPeriodEnd())) {
            return calculation.totals();
        }
        boolean calendarYear = start.getDayOfYear() == 1 && end.equals(start.plusYears(1).minusDays(1));
        Totals year = calendarYear ? calculation.byYear().get(start.getYear()) : null;
        if (year == null) {
            throw new Refusal(Words.say("yearNotSeparable", engagement.getPeriodStart(), engagement.getPeriodEnd(),
                    start, end));
        }
        return year;
    }
}
