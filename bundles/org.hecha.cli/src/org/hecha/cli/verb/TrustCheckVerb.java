package org.hecha.cli.verb;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.hecha.cli.CliText;
import org.hecha.cli.Console;
import org.hecha.cli.ExitCode;
import org.hecha.cli.Services;
import org.hecha.cli.Verb;
import org.hecha.core.text.Localized;
import org.hecha.core.text.Refusal;
import org.hecha.seal.TrustListDifference;
import org.hecha.seal.TrustLists;
import org.hecha.standard.seal.AccreditationList;
import org.hecha.standard.seal.TrustAnchors;

import com.fasterxml.jackson.databind.node.ObjectNode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Whether a signed list can be relied on now, and follows the former one. */
@Command(name = "check")
public final class TrustCheckVerb extends Verb {

    @Parameters(index = "0", paramLabel = "LIST.p7m", descriptionKey = "trustList")
    private Path file;

    @Option(names = "--signer", required = true, paramLabel = "CERTIFICATE", descriptionKey = "trustSigner")
    private List<Path> signer;

    @Option(names = "--former", paramLabel = "LIST.p7m", descriptionKey = "trustFormer")
    private Path former;

    TrustCheckVerb(Services services, Console console) {
        super(services, console);
    }

    @Override
    protected int run() throws Refusal {
        TrustAnchors anchors = services().verifier().readTrust(signer);
        Instant now = TrustDraftVerb.now();
        Optional<Localized> problem = TrustLists.problem(file, anchors, now);
        if (problem.isPresent()) {
            console().say(problem.get());
            ObjectNode answer = console().object().put("problem", problem.get().in(console().locale())); //$NON-NLS-1$
            console().answer(answer);
            return ExitCode.NO;
        }
        AccreditationList list = TrustLists.read(file, anchors, now);
        ObjectNode tree = new TrustOutput(console()).json(list);
        boolean good = !list.isStale(now);
        tree.put("stale", !good); //$NON-NLS-1$
        console().say(good ? CliText.text("trustCurrent", list.number(), list.signer()) //$NON-NLS-1$
                : CliText.text("trustStale", list.number(), list.nextUpdate().orElseThrow())); //$NON-NLS-1$
        if (former != null) {
            good &= follows(TrustLists.read(former, anchors, now), list, tree);
        }
        console().answer(tree);
        return good ? ExitCode.YES : ExitCode.NO;
    }

    private boolean follows(AccreditationList before, AccreditationList list, ObjectNode tree) {
        boolean risen = before.id().equals(list.id()) && list.number() > before.number();
        console().say(CliText.text(risen ? "trustRisen" : "trustNotRisen", before.id(), before.number(), list.id(), list.number())); //$NON-NLS-1$ //$NON-NLS-2$
        tree.put("follows", risen); //$NON-NLS-1$
        List<TrustListDifference> differences = TrustLists.compare(before, list);
        for (TrustListDifference difference : differences) {
            console().line("  " + difference.text().in(console().locale())); //$NON-NLS-1$
            tree.withArray("differences").addObject().put("kind", difference.kind().name()).put("body", difference.bodyId()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                    .put("allowed", difference.allowed()).put("text", difference.text().in(console().locale())); //$NON-NLS-1$ //$NON-NLS-2$
        }
        return risen && differences.stream().allMatch(TrustListDifference::allowed);
    }
}
