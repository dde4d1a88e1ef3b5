package org.hecha.cli.verb;

import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.hecha.cli.CliText;
import org.hecha.cli.Console;
import org.hecha.cli.ExitCode;
import org.hecha.cli.ProgressLine;
import org.hecha.cli.Services;
import org.hecha.cli.Verb;
import org.hecha.core.DossierDocument;
import org.hecha.core.text.Refusal;
import org.hecha.model.dossier.Dossier;
import org.hecha.model.dossier.PackageReference;
import org.hecha.scoring.Decision;
import org.hecha.scoring.Scorecard;
import org.hecha.scoring.ScorecardJson;
import org.hecha.scoring.ScorecardText;
import org.hecha.standard.seal.PackageVerdict;
import org.hecha.standard.seal.TrustAnchors;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Scores an application; what rests on a report counts only where its package verifies and covers the claim. */
@Command(name = "score")
public final class ScoreVerb extends Verb {

    @Parameters(paramLabel = "DOSSIER", descriptionKey = "dossier")
    private Path file;

    @Option(names = "--trust", paramLabel = "CERTIFICATE", descriptionKey = "trust")
    private List<Path> trust = List.of();

    @Option(names = "--policy", paramLabel = "POLICY=OPTION", descriptionKey = "policy")
    private Map<String, String> policies = Map.of();

    ScoreVerb(Services services, Console console) {
        super(services, console);
    }

    @Override
    protected int run() throws Refusal {
        Scorecard card = score(services(), console(), file, services().verifier().readTrust(trust), policies);
        console().line(ScorecardText.render(card, console().locale()));
        console().answer(ScorecardJson.render(card, console().locale()));
        return card.decision() == Decision.NOT_ELIGIBLE ? ExitCode.NO : ExitCode.YES;
    }

    /** Verifies the dossier's packages and scores it. A package that cannot be read earns nothing and is named. */
    static Scorecard score(Services services, Console console, Path file, TrustAnchors trust, Map<String, String> policies)
            throws Refusal {
        Dossier dossier = DossierDocument.open(file);
        Map<String, PackageVerdict> verdicts = new LinkedHashMap<>();
        for (PackageReference reference : dossier.getPackages()) {
            Path target = file.toAbsolutePath().resolveSibling(reference.getPath());
            try {
                verdicts.put(reference.getId(), services.verifier().verify(target, trust, Instant.now(), new ProgressLine(console, CliText.text("progressVerify"))));
            } catch (Refusal e) {
                console.progress(CliText.text("packageUnreadable", e.in(console.locale()))); //$NON-NLS-1$
            }
        }
        return services.scoring().score(dossier, verdicts, policies);
    }
}
