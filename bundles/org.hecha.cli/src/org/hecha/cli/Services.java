package org.hecha.cli;

import org.hecha.evidence.place.Places;
import org.hecha.io.spreadsheet.Intake;
import org.hecha.report.Reporting;
import org.hecha.samples.PublishedCases;
import org.hecha.scoring.Scoring;
import org.hecha.seal.GmSignatures;
import org.hecha.seal.PdfSigning;
import org.hecha.seal.Sealing;
import org.hecha.standard.calculation.ElectricityAccounting;
import org.hecha.standard.calculation.InventoryStatements;
import org.hecha.standard.calculation.Quantification;
import org.hecha.standard.comparison.Comparing;
import org.hecha.standard.evidence.EvidenceFileStates;
import org.hecha.standard.exchange.TextTables;
import org.hecha.standard.lint.MethodLint;
import org.hecha.standard.seal.PackageVerifier;
import org.hecha.standard.uncertainty.UncertaintyAnalysis;
import org.hecha.verification.Acceptances;
import org.hecha.verification.FactorAudit;
import org.hecha.verification.Verification;
import org.hecha.verification.checklist.Checklists;
import org.hecha.verification.crosscheck.CrossChecking;
import org.hecha.verification.evidence.EvidenceKinds;
import org.hecha.verification.opinion.OpinionIssuing;
import org.hecha.verification.process.Processes;
import org.hecha.verification.sampling.Sampling;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The services the verbs use, gathered once. */
@Component(service = Services.class)
public final class Services {

    private final Quantification quantification;
    private final InventoryStatements statements;
    private final ElectricityAccounting electricity;
    private final UncertaintyAnalysis uncertainty;
    private final Comparing comparing;
    private final Verification verification;
    private final Reporting reporting;
    private final Sealing sealing;
    private final PdfSigning pdfSigning;
    private final PackageVerifier verifier;
    private final GmSignatures gm;
    private final Scoring scoring;
    private final Intake intake;
    private final PublishedCases cases;
    private final MethodLint lint;
    private final Acceptances acceptances;
    private final FactorAudit factorAudit;
    private final Processes processes;
    private final OpinionIssuing opinions;
    private final EvidenceKinds evidenceKinds;
    private final EvidenceFileStates evidenceFiles;
    private final Places places;
    private final Checklists checklists;
    private final TextTables textTables;
    private final CrossChecking crossChecking;
    private final Sampling sampling;

    @Activate
    public Services(@Reference(name = "quantification") Quantification quantification,
            @Reference(name = "statements") InventoryStatements statements,
            @Reference(name = "electricity") ElectricityAccounting electricity,
            @Reference(name = "uncertainty") UncertaintyAnalysis uncertainty,
            @Reference(name = "comparing") Comparing comparing,
            @Reference(name = "verification") Verification verification,
            @Reference(name = "reporting") Reporting reporting,
            @Reference(name = "sealing") Sealing sealing,
            @Reference(name = "pdfSigning") PdfSigning pdfSigning,
            @Reference(name = "verifier") PackageVerifier verifier,
            @Reference(name = "gm") GmSignatures gm,
            @Reference(name = "scoring") Scoring scoring,
            @Reference(name = "intake") Intake intake,
            @Reference(name = "cases") PublishedCases cases,
            @Reference(name = "lint") MethodLint lint,
            @Reference(name = "acceptances") Acceptances acceptances,
            @Reference(name = "factorAudit") FactorAudit factorAudit,
            @Reference(name = "processes") Processes processes,
            @Reference(name = "opinions") OpinionIssuing opinions,
            @Reference(name = "evidenceKinds") EvidenceKinds evidenceKinds,
            @Reference(name = "evidenceFiles") EvidenceFileStates evidenceFiles,
            @Reference(name = "places") Places places,
            @Reference(name = "checklists") Checklists checklists,
            @Reference(name = "textTables") TextTables textTables,
            @Reference(name = "crossChecking") CrossChecking crossChecking,
            @Reference(name = "sampling") Sampling sampling) {
        this.quantification = quantification;
        this.statements = statements;
        this.electricity = electricity;
        this.uncertainty = uncertainty;
        this.comparing = comparing;
        this.verification = verification;
        this.reporting = reporting;
        this.sealing = sealing;
        this.pdfSigning = pdfSigning;
        this.verifier = verifier;
        this.gm = gm;
        this.scoring = scoring;
        this.intake = intake;
        this.cases = cases;
        this.lint = lint;
        this.acceptances = acceptances;
        this.factorAudit = factorAudit;
        this.processes = processes;
        this.opinions = opinions;
        this.evidenceKinds = evidenceKinds;
        this.evidenceFiles = evidenceFiles;
        this.places = places;
        this.checklists = checklists;
        this.textTables = textTables;
        this.crossChecking = crossChecking;
        this.sampling = sampling;
    }

    public Quantification quantification() {
        return quantification;
    }

    public InventoryStatements statements() {
        return statements;
    }

    public ElectricityAccounting electricity() {
        return electricity;
    }

    public UncertaintyAnalysis uncertainty() {
        return uncertainty;
    }

    public Comparing comparing() {
        return comparing;
    }

    public Verification verification() {
        return verification;
    }

    public Reporting reporting() {
        return reporting;
    }

    public Sealing sealing() {
        return sealing;
    }

    public PdfSigning pdfSigning() {
        return pdfSigning;
    }

    public PackageVerifier verifier() {
        return verifier;
    }

    public GmSignatures gm() {
        return gm;
    }

    public Scoring scoring() {
        return scoring;
    }

    public Intake intake() {
        return intake;
    }

    public PublishedCases cases() {
        return cases;
    }

    public MethodLint lint() {
        return lint;
    }

    public Acceptances acceptances() {
        return acceptances;
    }

    public FactorAudit factorAudit() {
        return factorAudit;
    }

    public Processes processes() {
        return processes;
    }

    public OpinionIssuing opinions() {
        return opinions;
    }

    public EvidenceKinds evidenceKinds() {
        return evidenceKinds;
    }

    public EvidenceFileStates evidenceFiles() {
        return evidenceFiles;
    }

    public Places places() {
        return places;
    }

    public Checklists checklists() {
        return checklists;
    }

    public TextTables textTables() {
        return textTables;
    }

    public CrossChecking crossChecking() {
        return crossChecking;
    }

    public Sampling sampling() {
        return sampling;
    }
}
