package org.hecha.quantification.internal.lint;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.hecha.core.text.Refusal;
import org.hecha.quantification.internal.catalogue.Catalogue;
import org.hecha.quantification.internal.catalogue.CatalogueLoader;
import org.hecha.standard.Standard;
import org.hecha.standard.calculation.Problem;
import org.hecha.standard.calculation.Quantification;
import org.hecha.standard.lint.LintRemark;
import org.hecha.standard.lint.LintRemark.Level;
import org.hecha.standard.lint.MethodLint;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Refusals as the engine has them, and hints about what it took. */
@Component(service = MethodLint.class)
public final class Linting implements MethodLint {

    private final Quantification quantification;

    @Activate
    public Linting(@Reference Quantification quantification) {
        this.quantification = quantification;
    }

    @Override
    public List<LintRemark> installed() {
        List<LintRemark> remarks = new ArrayList<>(refusals(quantification.refused()));
        remarks.addAll(new Hints(CatalogueLoader.load(quantification.standards()), id -> true, id -> true).all());
        return remarks;
    }

    @Override
    public List<LintRemark> files(List<Path> files) throws Refusal {
        List<FileStandard> given = FileStandard.of(files);
        Set<String> own = new HashSet<>();
        given.forEach(standard -> own.add(standard.id()));
        List<Standard> together = new ArrayList<>(given);
        for (Standard installed : quantification.standards()) {
            if (!own.contains(installed.id())) {
                together.add(new Surroundings(installed));
            }
        }
        Catalogue catalogue = CatalogueLoader.load(together);
        List<LintRemark> remarks = new ArrayList<>(refusals(catalogue.refused().stream()
                .filter(problem -> !problem.message().in(Locale.ENGLISH).startsWith(Surroundings.MARK)).toList()));
        Set<String> tables = new HashSet<>();
        CatalogueLoader.load(List.copyOf(given)).tables().keySet().forEach(tables::add);
        remarks.addAll(new Hints(catalogue, own::contains, tables::contains).all());
        return remarks;
    }

    private static List<LintRemark> refusals(List<Problem> refused) {
        return refused.stream().map(problem -> new LintRemark(Level.REFUSED, problem.code(), problem.subjectId(),
                problem.message())).toList();
    }
}
