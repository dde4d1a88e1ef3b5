package org.hecha.cli.verb;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.hecha.cli.CliText;
import org.hecha.cli.Console;
import org.hecha.cli.ProgressLine;
import org.hecha.cli.Services;
import org.hecha.core.DossierDocument;
import org.hecha.core.EngagementDocument;
import org.hecha.core.Identities;
import org.hecha.core.text.Localized;
import org.hecha.core.text.Refusal;
import org.hecha.io.spreadsheet.ImportResult;
import org.hecha.model.dossier.Dossier;
import org.hecha.model.dossier.DossierFactory;
import org.hecha.model.dossier.PackageReference;
import org.hecha.model.engagement.Engagement;
import org.hecha.model.engagement.OpinionKind;
import org.hecha.model.inventory.Inventory;
import org.hecha.report.ReportWriter;
import org.hecha.samples.DemoSupplement;
import org.hecha.samples.PublishedCase;
import org.hecha.scoring.Scorecard;
import org.hecha.scoring.ScorecardJson;
import org.hecha.scoring.ScorecardText;
import org.hecha.seal.DemonstrationKeys;
import org.hecha.seal.KeyKind;
import org.hecha.seal.SealResult;
import org.hecha.seal.SigningKey;
import org.hecha.seal.TestAuthority;
import org.hecha.standard.seal.PackageVerdict;
import org.hecha.standard.seal.TrustAnchors;
import org.hecha.verification.CheckRun;
import org.hecha.verification.opinion.OpinionDraft;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** The whole chain over one published case: import, calculate, check, report, seal, verify, score. */
final class Demonstration {

    private static final String BY = "demo"; //$NON-NLS-1$

    private final Services services;
    private final Console console;
    private final PublishedCase published;
    private final Path folder;
    private final Optional<DemoSupplement> supplement;

    Demonstration(Services services, Console console, PublishedCase published, Path folder) {
        this.services = services;
        this.console = console;
        this.published = published;
        this.folder = folder;
        this.supplement = published.supplement();
    }

    void run() throws Refusal {
        introduce();
        ObjectNode answer = console.object().put("case", published.id()).put("folder", folder.toString()); //$NON-NLS-1$ //$NON-NLS-2$
        Path engagementFolder = folder.resolve(published.id() + ".hecha"); //$NON-NLS-1$
        try (EngagementDocument document = intake(engagementFolder)) {
            step("demoCalculate"); //$NON-NLS-1$
            Recalculation result = Recalculation.of(services, document);
            CalculateVerb.show(console, result);
            answer.set("calculation", CalculateVerb.json(console, result)); //$NON-NLS-1$
            step("demoCheck"); //$NON-NLS-1$
            CheckRun run = CheckVerb.check(services, document, BY, true);
            CheckVerb.findingLines(document, console.locale()).forEach(console::line);
            console.say(CliText.text("demoChecked", run.outcomes().size(), run.failures().size())); //$NON-NLS-1$
            answer.put("findings", document.findings().getFindings().size()); //$NON-NLS-1$
            if (supplement.isPresent()) {
                conclude(document);
            }
            step("demoReport"); //$NON-NLS-1$
            document.save();
            ReportVerb.write(services, document, engagementFolder.resolve(ReportWriter.STANDARD_PATH));
        }
        seal(engagementFolder, answer);
        finish(engagementFolder);
        console.answer(answer);
    }

    /** The factory's answers, and the opinion that follows from what was not corrected. */
    private void conclude(EngagementDocument document) throws Refusal {
        step("demoDialogue"); //$NON-NLS-1$
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        List<Integer> accepted = new DemoDialogue(document, console.locale(), now).acceptGraveFindings();
        console.say(CliText.text("demoAccepted", accepted.size())); //$NON-NLS-1$
        String numbers = accepted.stream().map(number -> "#" + number).collect(Collectors.joining(", ")); //$NON-NLS-1$ //$NON-NLS-2$
        OpinionDraft draft = OpinionDraft.of(OpinionKind.MODIFIED, "") //$NON-NLS-1$
                .withQualification(CliText.text("demoQualification", numbers).in(console.locale())) //$NON-NLS-1$
                .addressed("", "", say("demoIntendedUse")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        document.execute(services.opinions().propose(document, draft, now));
    }

    private void introduce() {
        console.say(published.title());
        console.say(CliText.text("demoSource", published.source())); //$NON-NLS-1$
        console.say(published.caution());
        if (supplement.isPresent()) {
            console.say(CliText.text("demoIllustrative")); //$NON-NLS-1$
        }
    }

    /** The case comes in as a verifier gets it: as a filled workbook. */
    private EngagementDocument intake(Path engagementFolder) throws Refusal {
        step("demoImport"); //$NON-NLS-1$
        Engagement engagement = published.engagement();
        Inventory inventory = published.inventory();
        supplement.ifPresent(s -> s.apply(engagement, inventory));
        engagement.setLanguage(console.locale().getLanguage());
        Path workbook = folder.resolve(published.id() + ".xlsx"); //$NON-NLS-1$
        services.intake().writeInventory(inventory, workbook, console.locale());
        EngagementDocument document = EngagementDocument.create(engagementFolder, engagement);
        ImportResult read = services.intake().read(workbook, document.engagement(), document.inventory(), false);
        if (!read.importable()) {
            throw new IllegalStateException("the case's own workbook does not import: " + read.issues()); //$NON-NLS-1$
        }
        document.execute(services.intake().toCommand(document.domain(), document.inventory(), read));
        if (inventory.getBoundary() != null) {
            document.execute(org.eclipse.emf.edit.command.SetCommand.create(document.domain(), document.inventory(),
                    org.hecha.model.inventory.InventoryPackage.Literals.INVENTORY__BOUNDARY, inventory.getBoundary()));
        }
        if (supplement.isPresent()) {
            supplement.get().registerEvidence(document);
        }
        document.save();
        console.say(CliText.text("demoImported", workbook, document.inventory().getSources().size(), document.inventory().getFigures().size())); //$NON-NLS-1$
        return document;
    }

    private void seal(Path engagementFolder, ObjectNode answer) throws Refusal {
        step("demoSeal"); //$NON-NLS-1$
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        DemonstrationKeys keys = TestAuthority.create(folder, KeyKind.EC_P256, now);
        SigningKey key = SigningKey.pkcs12(keys.signerKey(), PasswordSource.fromFile(keys.passwordFile()), Optional.empty());
        Path sealed = folder.resolve(published.id() + ".asice"); //$NON-NLS-1$
        SealResult result = services.sealing().seal(engagementFolder, sealed, key, now, new ProgressLine(console, CliText.text("progressSeal")));
        console.say(CliText.text("sealed", result.file(), result.files().size(), result.size(), result.signer())); //$NON-NLS-1$
        step("demoVerify"); //$NON-NLS-1$
        TrustAnchors trust = services.verifier().readTrust(List.of(keys.rootCertificate()));
        PackageVerdict verdict = services.verifier().verify(sealed, trust, now, new ProgressLine(console, CliText.text("progressVerify")));
        VerifyVerb.show(console.asText(), sealed, verdict);
        answer.put("verification", verdict.indication().word()); //$NON-NLS-1$
        if (supplement.isPresent()) {
            score(supplement.get(), sealed, trust, verdict, answer);
        }
    }

    private void score(DemoSupplement demo, Path sealed, TrustAnchors trust, PackageVerdict verdict, ObjectNode answer) throws Refusal {
        step("demoScore"); //$NON-NLS-1$
        Dossier dossier = demo.dossier();
        demo.writeMaterials(folder);
        PackageReference reference = Identities.fresh(DossierFactory.eINSTANCE.createPackageReference());
        reference.setPath(sealed.getFileName().toString());
        reference.setSha256(verdict.sha256());
        verdict.content().ifPresent(content -> reference.getCovers().addAll(content.engagement().getStatementKinds()));
        dossier.getPackages().add(reference);
        Path file = folder.resolve(published.id() + ".dossier"); //$NON-NLS-1$
        DossierDocument.create(file, dossier);
        Scorecard card = ScoreVerb.score(services, console, file, trust, Map.of());
        console.line(ScorecardText.render(card, console.locale()));
        answer.set("scorecard", ScorecardJson.render(card, console.locale())); //$NON-NLS-1$
    }

    private void finish(Path engagementFolder) {
        console.line(""); //$NON-NLS-1$
        console.say(CliText.text("demoLook")); //$NON-NLS-1$
        path("demoPathEngagement", engagementFolder); //$NON-NLS-1$
        path("demoPathWorkbook", folder.resolve(published.id() + ".xlsx")); //$NON-NLS-1$ //$NON-NLS-2$
        path("demoPathReport", engagementFolder.resolve(ReportWriter.STANDARD_PATH)); //$NON-NLS-1$
        path("demoPathPackage", folder.resolve(published.id() + ".asice")); //$NON-NLS-1$ //$NON-NLS-2$
        path("demoPathRoot", folder.resolve("root.crt")); //$NON-NLS-1$ //$NON-NLS-2$
        if (supplement.isPresent()) {
            path("demoPathDossier", folder.resolve(published.id() + ".dossier")); //$NON-NLS-1$ //$NON-NLS-2$
        }
    }

    private String say(String key) {
        return CliText.text(key).in(console.locale());
    }

    private void path(String key, Path path) {
        console.line("  " + say(key) + "  " + path); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private void step(String key) {
        Localized text = CliText.text(key);
        console.line(""); //$NON-NLS-1$
        console.line("▶ " + text.in(console.locale())); //$NON-NLS-1$
        if (console.json()) {
            console.progress(text);
        }
    }
}
