package org.hecha.cli.verb;

import java.util.List;
import java.util.Map;

import org.hecha.cli.CliText;
import org.hecha.cli.Services;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Localized;
import org.hecha.core.text.Refusal;
import org.hecha.report.VerifierWork;
import org.hecha.standard.Standing;
import org.hecha.standard.calculation.Calculation;
import org.hecha.verification.MaterialityAssessment;

/** What of the verifier's work a report prints and the model does not hold. */
final class ReportedWork {

    private final Services services;
    private final EngagementDocument document;

    ReportedWork(Services services, EngagementDocument document) {
        this.services = services;
        this.document = document;
    }

    VerifierWork of(Calculation byCriteria) throws Refusal {
        return new VerifierWork(MaterialityAssessment.of(document.engagement(), document.inventory(), document.findings(),
                byCriteria).lines(), Map.of(), Map.of(), remarks());
    }

    /** Says of a wording that nobody confirmed that it is so. */
    private List<Localized> remarks() throws Refusal {
        if (document.engagement().getOpinion() == null) {
            return List.of();
        }
        return services.opinions().texts(document.engagement()).filter(texts -> texts.standing() == Standing.UNCONFIRMED)
                .map(texts -> CliText.text("opinionUnconfirmed", texts.standardId(), texts.source())).stream().toList(); //$NON-NLS-1$
    }
}
