package org.hecha.cli.verb;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.hecha.model.finding.FindingArea;
import org.hecha.model.finding.FindingKind;
import org.hecha.model.finding.Severity;
import org.hecha.verification.finding.FindingDraft;

import picocli.CommandLine.Option;

/** What a finding says, as options. */
final class FindingOptions {

    @Option(names = "--kind", descriptionKey = "findingKind")
    private FindingKind kind;

    @Option(names = "--severity", descriptionKey = "findingSeverity")
    private Severity severity;

    @Option(names = "--area", descriptionKey = "findingArea")
    private FindingArea area;

    @Option(names = "--clause", descriptionKey = "findingClause")
    private String clause;

    @Option(names = "--subject", descriptionKey = "findingSubject")
    private String subject;

    @Option(names = "--title", descriptionKey = "findingTitle")
    private String title;

    @Option(names = "--description", descriptionKey = "findingDescription")
    private String description;

    @Option(names = "--remedy", descriptionKey = "findingRemedy")
    private String remedy;

    @Option(names = "--misstatement", paramLabel = "tCO2e", descriptionKey = "findingMisstatement")
    private BigDecimal misstatement;

    @Option(names = "--due", paramLabel = "DATE", descriptionKey = "findingDue")
    private LocalDate due;

    @Option(names = "--annotation", paramLabel = "ID", split = ",", descriptionKey = "findingAnnotation")
    private List<String> annotations;

    @Option(names = "--sample", paramLabel = "ID", descriptionKey = "findingSample")
    private String sample;

    FindingDraft draft() {
        return new FindingDraft().kind(kind).severity(severity).area(area).clause(clause).subject(subject).title(title)
                .description(description).remedy(remedy).misstatement(misstatement).due(due).annotations(annotations).sample(sample);
    }
}
