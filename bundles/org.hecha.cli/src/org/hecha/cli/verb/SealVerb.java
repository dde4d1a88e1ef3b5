package org.hecha.cli.verb;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.hecha.cli.CliText;
import org.hecha.cli.Console;
import org.hecha.cli.ExitCode;
import org.hecha.cli.ProgressLine;
import org.hecha.cli.Services;
import org.hecha.cli.Verb;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Localized;
import org.hecha.core.text.Refusal;
import org.hecha.report.ReportWriter;
import org.hecha.seal.PdfSigned;
import org.hecha.seal.SealResult;
import org.hecha.seal.Sealing;
import org.hecha.seal.SignatureAppearance;
import org.hecha.seal.SignatureRequest;
import org.hecha.seal.SigningKey;

import com.fasterxml.jackson.databind.node.ObjectNode;

import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Packs an engagement and signs it. */
@Command(name = "seal", subcommands = SealExtendVerb.class)
public final class SealVerb extends Verb {

    // Optional to the parser, which would otherwise ask for it on behalf of sub-verbs too.
    @Parameters(paramLabel = "ENGAGEMENT", arity = "0..1", descriptionKey = "engagement")
    private Path folder;

    @Mixin
    private SigningOptions signing = new SigningOptions();

    @Option(names = "--out", paramLabel = "FILE.asice", descriptionKey = "sealOut")
    private Path out;

    @Option(names = "--replace", descriptionKey = "sealReplace")
    private boolean replace;

    @Option(names = "--sign-report", descriptionKey = "sealSignReport")
    private boolean signReport;

    SealVerb(Services services, Console console) {
        super(services, console);
    }

    @Override
    protected int run() throws Refusal {
        if (folder == null) {
            throw new MissingParameterException(spec().commandLine(), spec().positionalParameters().get(0), "ENGAGEMENT"); //$NON-NLS-1$
        }
        signing.demandKey(spec());
        boolean recorded;
        Locale language;
        try (EngagementDocument document = EngagementDocument.open(folder)) {
            document.notes().forEach(console()::progress);
            // Finishes a save that a crash interrupted: what is sealed is what was decided.
            Saving.save(services(), console(), document);
            List<Localized> obstacles = services().processes().gate().obstacles(document);
            if (!obstacles.isEmpty()) {
                return refuse(obstacles);
            }
            language = ReportVerb.language(document);
            recorded = services().processes().gate().recorded(document);
        }
        Path target = out == null ? beside(folder) : out;
        SignatureRequest request = signing.request(services());
        if (!recorded) {
            console().progress(CliText.text("sealWithoutProcess")); //$NON-NLS-1$
        }
        try (SigningKey signer = request.key()) {
            if (signReport) {
                signReport(target, request, language);
            }
            SealResult result = services().sealing().seal(folder, target, replace ? Sealing.Existing.REPLACE : Sealing.Existing.REFUSE,
                    request, new ProgressLine(console(), CliText.text("progressSeal")));
            show(console(), result);
        }
        return ExitCode.YES;
    }

    /** Signs the report in the engagement, so that the file in the package is the one that stays. */
    private void signReport(Path target, SignatureRequest request, Locale language) throws Refusal {
        if (!replace && Files.exists(target)) {
            // Nothing is signed for a package that cannot be written.
            throw new Refusal(CliText.text("sealTargetExists", target)); //$NON-NLS-1$
        }
        Path report = folder.resolve(ReportWriter.STANDARD_PATH);
        if (!Files.isRegularFile(report)) {
            throw new Refusal(CliText.text("sealNoReport", report)); //$NON-NLS-1$
        }
        PdfSigned signed = services().pdfSigning().sign(report, report, Sealing.Existing.REPLACE, request,
                new SignatureAppearance(language), null);
        console().progress(CliText.text("pdfSigned", signed.file(), signed.level(), signed.size(), signed.signer())); //$NON-NLS-1$
    }

    /** Says what stands against sealing: a clear no, and nothing is written. */
    private int refuse(List<Localized> obstacles) {
        ObjectNode tree = console().object();
        obstacles.forEach(one -> tree.withArray("missing").add(one.in(console().locale()))); //$NON-NLS-1$
        String list = obstacles.stream().map(one -> one.in(console().locale()))
                .collect(Collectors.joining(CliText.text("listSeparator").in(console().locale()))); //$NON-NLS-1$
        console().error(CliText.text("sealBarred", list), tree); //$NON-NLS-1$
        return ExitCode.NO;
    }

    /** Prints what was sealed. */
    static void show(Console console, SealResult result) {
        console.say(CliText.text("sealed", result.file(), result.files().size(), result.size(), result.signer())); //$NON-NLS-1$
        ObjectNode tree = console.object().put("path", result.file().toString()).put("size", result.size()) //$NON-NLS-1$ //$NON-NLS-2$
                .put("signer", result.signer()).put("signingTime", result.signingTime().toString()); //$NON-NLS-1$ //$NON-NLS-2$
        result.files().forEach(tree.putArray("files")::add); //$NON-NLS-1$
        console.answer(tree);
    }

    private static Path beside(Path folder) {
        String name = folder.toAbsolutePath().normalize().getFileName().toString();
        String stem = name.endsWith(".hecha") ? name.substring(0, name.length() - ".hecha".length()) : name; //$NON-NLS-1$ //$NON-NLS-2$
        return folder.toAbsolutePath().normalize().resolveSibling(stem + ".asice"); //$NON-NLS-1$
    }
}
