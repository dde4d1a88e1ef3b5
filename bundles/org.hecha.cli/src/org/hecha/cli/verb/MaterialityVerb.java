package org.hecha.cli.verb;

import java.math.BigDecimal;
import java.util.Optional;

import org.hecha.cli.CliText;
import org.hecha.cli.Console;
import org.hecha.cli.ExitCode;
import org.hecha.cli.Services;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Refusal;
import org.hecha.standard.calculation.Basis;
import org.hecha.standard.comparison.MaterialityLine;
import org.hecha.verification.MaterialityAssessment;
import org.hecha.verification.opinion.MaterialityAgreement;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows what stands wrong against the thresholds of materiality; sets a threshold where one is given. */
@Command(name = "materiality")
public final class MaterialityVerb extends EngagementVerb {

    @Option(names = "--percent", paramLabel = "P", descriptionKey = "materialityPercent")
    private BigDecimal percent;

    @Option(names = "--absolute", paramLabel = "T", descriptionKey = "materialityAbsolute")
    private BigDecimal absolute;

    @Option(names = "--category", paramLabel = "N", descriptionKey = "materialityCategory")
    private Integer category;

    @Option(names = "--by", paramLabel = "MEMBER", descriptionKey = "materialityBy")
    private String by;

    MaterialityVerb(Services services, Console console) {
        super(services, console);
    }

    @Override
    protected int run(EngagementDocument document) throws Refusal {
        boolean setting = percent != null || absolute != null || category != null || by != null;
        if (setting) {
            if (by == null) {
                throw new Refusal(CliText.text("materialityByMissing")); //$NON-NLS-1$
            }
            if (category != null && category == MaterialityLine.ALL) {
                throw new Refusal(CliText.text("materialityNoCategory0")); //$NON-NLS-1$
            }
            change(document, new MaterialityAgreement(category == null ? MaterialityLine.ALL : category,
                    Optional.ofNullable(percent), Optional.ofNullable(absolute)).set(document, by, now()));
        }
        MaterialityAssessment assessment = assess(services(), document);
        if (setting) {
            console().say(CliText.text("materialitySet")); //$NON-NLS-1$
        }
        MaterialityOutput output = new MaterialityOutput(console(), document.engagement(), assessment);
        output.say();
        console().answer(output.json());
        return assessment.material() ? ExitCode.NO : ExitCode.YES;
    }

    /** What stands wrong in a document as it is. */
    static MaterialityAssessment assess(Services services, EngagementDocument document) {
        return MaterialityAssessment.of(document.engagement(), document.inventory(), document.findings(),
                services.quantification().calculate(document.engagement(), document.inventory(), Basis.BY_CRITERIA));
    }
}
