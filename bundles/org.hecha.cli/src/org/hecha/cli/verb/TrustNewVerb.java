package org.hecha.cli.verb;

import java.nio.file.Path;
import java.util.List;

import org.hecha.cli.CliText;
import org.hecha.cli.Console;
import org.hecha.cli.ExitCode;
import org.hecha.cli.Services;
import org.hecha.cli.Verb;
import org.hecha.core.text.Refusal;
import org.hecha.seal.Sealing.Existing;
import org.hecha.seal.TrustLists;
import org.hecha.standard.seal.AccreditationList;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Begins a draft: an empty first one, or one that follows a signed list. */
@Command(name = "new")
public final class TrustNewVerb extends Verb {

    @Parameters(index = "0", paramLabel = "DRAFT.json", descriptionKey = "trustDraft")
    private Path draft;

    @Option(names = "--id", descriptionKey = "trustId")
    private String id;

    @Option(names = "--issuer", paramLabel = "NAME", descriptionKey = "trustIssuer")
    private String issuer;

    @Option(names = "--former", paramLabel = "LIST.p7m", descriptionKey = "trustFormer")
    private Path former;

    @Option(names = "--signer", paramLabel = "CERTIFICATE", descriptionKey = "trustSigner")
    private List<Path> signer = List.of();

    TrustNewVerb(Services services, Console console) {
        super(services, console);
    }

    @Override
    protected int run() throws Refusal {
        boolean first = id != null && issuer != null;
        if (first == (former != null)) {
            throw new Refusal(CliText.text("trustNewHow")); //$NON-NLS-1$
        }
        AccreditationList list = first ? TrustLists.create(id, issuer, TrustDraftVerb.now())
                : TrustLists.next(TrustLists.read(former, services().verifier().readTrust(signer), TrustDraftVerb.now()),
                        TrustDraftVerb.now());
        TrustLists.writeDraft(list, draft, Existing.REFUSE);
        new TrustOutput(console()).show(list, draft);
        return ExitCode.YES;
    }
}
