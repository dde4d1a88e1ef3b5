package org.hecha.cli.verb;

import java.nio.file.Path;
import java.util.List;

import org.hecha.cli.Console;
import org.hecha.cli.ExitCode;
import org.hecha.cli.Services;
import org.hecha.cli.Verb;
import org.hecha.core.text.Refusal;
import org.hecha.seal.TrustLists;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows a draft, or a signed list whose signature holds. */
@Command(name = "show")
public final class TrustShowVerb extends Verb {

    @Parameters(index = "0", paramLabel = "LIST", descriptionKey = "trustAny")
    private Path file;

    @Option(names = "--signer", paramLabel = "CERTIFICATE", descriptionKey = "trustSigner")
    private List<Path> signer = List.of();

    TrustShowVerb(Services services, Console console) {
        super(services, console);
    }

    @Override
    protected int run() throws Refusal {
        new TrustOutput(console()).show(signer.isEmpty() ? TrustLists.readDraft(file)
                : TrustLists.read(file, services().verifier().readTrust(signer), TrustDraftVerb.now()), file);
        return ExitCode.YES;
    }
}
