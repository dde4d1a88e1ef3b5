package org.hecha.cli.verb;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

import org.hecha.cli.CliText;
import org.hecha.cli.Console;
import org.hecha.cli.ExitCode;
import org.hecha.cli.ProgressLine;
import org.hecha.cli.Services;
import org.hecha.cli.Verb;
import org.hecha.core.text.Refusal;
import org.hecha.seal.VerificationReports;
import org.hecha.standard.seal.Indication;
import org.hecha.standard.seal.PackageVerdict;
import org.hecha.standard.seal.SignatureVerdict;
import org.hecha.standard.seal.SignerRole;
import org.hecha.standard.seal.VerdictLine;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Verifies a sealed package. */
@Command(name = "verify")
public final class VerifyVerb extends Verb {

    @Parameters(paramLabel = "PACKAGE", descriptionKey = "package")
    private Path file;

    @Mixin
    private TrustSource trust = new TrustSource();

    @Option(names = "--at", paramLabel = "INSTANT", descriptionKey = "verifyAt")
    private Instant at;

    @Option(names = "--report", paramLabel = "FILE", descriptionKey = "verifyReport")
    private List<Path> reports = List.of();

    VerifyVerb(Services services, Console console) {
        super(services, console);
    }

    @Override
    protected int run() throws Refusal {
        Instant time = at == null ? Instant.now().truncatedTo(ChronoUnit.SECONDS) : at;
        PackageVerdict verdict = services().verifier().verify(file, trust.settings(services().verifier(), time),
                new ProgressLine(console(), CliText.text("progressVerify")));
        for (Path report : reports) {
            VerificationReports.write(report, verdict, String.valueOf(file.getFileName()), time, console().locale());
        }
        show(console(), file, verdict);
        return verdict.indication() == Indication.TOTAL_PASSED ? ExitCode.YES : ExitCode.NO;
    }

    /** Prints the verdict: the word first, then each line with its own result. */
    static void show(Console console, Path file, PackageVerdict verdict) {
        Locale locale = console.locale();
        console.say(CliText.text("verdict", verdict.indication().word(), file)); //$NON-NLS-1$
        for (SignatureVerdict signature : verdict.signatures()) {
            console.say(CliText.text("signature", signature.indication().word(), //$NON-NLS-1$
                    signature.subIndication().map(Enum::name).orElse(""), signature.file(), signature.format(), signature.signer(), //$NON-NLS-1$
                    signature.signingTime().map(Instant::toString).orElse("—"), signature.algorithm(), signature.reason())); //$NON-NLS-1$
        }
        for (VerdictLine line : verdict.lines()) {
            console.line("  " + line.indication().word() + "  " + line.question().in(locale) + "  " + line.answer().in(locale)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        }
        console.say(CliText.text("covered", verdict.files().size(), verdict.sha256())); //$NON-NLS-1$
        console.answer(json(console, verdict));
    }

    private static ObjectNode json(Console console, PackageVerdict verdict) {
        ObjectNode tree = console.object().put("indication", verdict.indication().word()).put("sha256", verdict.sha256()); //$NON-NLS-1$ //$NON-NLS-2$
        ArrayNode signatures = tree.putArray("signatures"); //$NON-NLS-1$
        verdict.signatures().forEach(s -> signatures.addObject().put("file", s.file()).put("format", s.format()) //$NON-NLS-1$ //$NON-NLS-2$
                .put("indication", s.indication().word()).put("subIndication", s.subIndication().map(Enum::name).orElse(null)) //$NON-NLS-1$ //$NON-NLS-2$
                .put("signer", s.signer()).put("signingTime", s.signingTime().map(Instant::toString).orElse(null)) //$NON-NLS-1$ //$NON-NLS-2$
                .put("role", s.proof().role().map(SignerRole::word).orElse(null)) //$NON-NLS-1$
                .put("provenTime", s.proof().provenTime().map(Instant::toString).orElse(null)) //$NON-NLS-1$
                .put("algorithm", s.algorithm()).put("reason", s.reason().in(console.locale()))); //$NON-NLS-1$ //$NON-NLS-2$
        ArrayNode lines = tree.putArray("lines"); //$NON-NLS-1$
        verdict.lines().forEach(l -> lines.addObject().put("id", l.id()).put("indication", l.indication().word()) //$NON-NLS-1$ //$NON-NLS-2$
                .put("question", l.question().in(console.locale())).put("answer", l.answer().in(console.locale()))); //$NON-NLS-1$ //$NON-NLS-2$
        verdict.files().forEach(tree.putArray("files")::add); //$NON-NLS-1$
        return tree;
    }
}
