package org.hecha.ui.review.internal.compare;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.hecha.core.text.Refusal;
import org.hecha.standard.calculation.Basis;
import org.hecha.standard.calculation.Calculation;
import org.hecha.standard.calculation.Quantification;
import org.hecha.standard.seal.PackageContent;
import org.hecha.standard.seal.PackageVerdict;
import org.hecha.standard.seal.PackageVerifier;
import org.hecha.ui.review.internal.opening.PackageCase;
import org.hecha.verification.version.Difference;
import org.hecha.verification.version.EngagementVersion;
import org.hecha.verification.version.TotalsComparison;
import org.hecha.verification.version.VersionComparison;

/**
 * The open package beside another version.
 *
 * @param ours the open package
 * @param other name of the other version
 * @param otherVerdict verdict on the other; empty for a folder
 * @param totals whether totals could be recalculated
 * @param differences totals first, then objects, then files
 */
record ComparisonOutcome(PackageCase ours, String other, Optional<PackageVerdict> otherVerdict, boolean totals,
        List<Difference> differences) {

    /** Reads the other version and compares. Not on the UI thread. */
    static ComparisonOutcome of(PackageCase ours, Path other, PackageVerifier verifier, Optional<Quantification> quantification,
            IProgressMonitor monitor) throws Refusal {
        SubMonitor progress = SubMonitor.convert(monitor, 100);
        Versions.Other read = Versions.read(other, verifier, ours.choice().settings(verifier), progress.split(60));
        EngagementVersion now = new EngagementVersion(ours.name(),
                ours.content().map(PackageCase.Content::digests).orElseThrow(), ours.verdict().content());
        List<Difference> differences = new ArrayList<>();
        Optional<PackageContent> earlier = read.version().content();
        boolean totals = quantification.isPresent() && earlier.isPresent() && now.content().isPresent();
        if (totals) {
            differences.addAll(TotalsComparison.compare(calculate(quantification.get(), earlier.get()),
                    calculate(quantification.get(), now.content().get())));
        }
        progress.split(20);
        differences.addAll(new VersionComparison().compare(read.version(), now, progress.split(20)));
        return new ComparisonOutcome(ours, read.version().name(), read.verdict(), totals, List.copyOf(differences));
    }

    private static Calculation calculate(Quantification quantification, PackageContent content) {
        return quantification.calculate(content.engagement(), content.inventory(), Basis.AS_STATED);
    }

    long count(Difference.Kind kind) {
        return differences.stream().filter(each -> each.kind() == kind).count();
    }
}
