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
import org.hecha.core.text.Refusal;
import org.hecha.seal.Sealing.Existing;
import org.hecha.seal.SigningKey;
import org.hecha.seal.TrustLists;
import org.hecha.standard.seal.AccreditationList;
import org.hecha.standard.seal.TrustAnchors;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Issues a draft as a signed list. */
@Command(name = "sign")
public final class TrustSignVerb extends Verb {

    @Parameters(index = "0", paramLabel = "DRAFT.json", descriptionKey = "trustDraft")
    private Path draft;

    @Mixin
    private KeySource key = new KeySource();

    @Option(names = "--former", paramLabel = "LIST.p7m", descriptionKey = "trustFormer")
    private Path former;

    @Option(names = "--signer", paramLabel = "CERTIFICATE", descriptionKey = "trustSigner")
    private List<Path> signer = List.of();

    @Option(names = "--next-update", required = true, paramLabel = "TIME", descriptionKey = "trustNextUpdate")
    private String nextUpdate;

    @Option(names = "--out", required = true, paramLabel = "LIST.p7m", descriptionKey = "trustOut")
    private Path out;

    @Option(names = "--replace", descriptionKey = "trustReplace")
    private boolean replace;

    TrustSignVerb(Services services, Console console) {
        super(services, console);
    }

    @Override
    protected int run() throws Refusal {
        Instant now = TrustDraftVerb.now();
        AccreditationList list = TrustLists.due(TrustLists.readDraft(draft), TrustDraftVerb.moment(nextUpdate));
        AccreditationList issued;
        try (SigningKey opened = key.open()) {
            Optional<AccreditationList> before = former == null ? Optional.empty()
                    // Without another signer named, whoever signs now has signed the former list as well.
                    : Optional.of(TrustLists.read(former, signer.isEmpty() ? new TrustAnchors(List.of(opened.certificate()))
                            : services().verifier().readTrust(signer), now));
            issued = TrustLists.sign(list, opened, now, before, out, replace ? Existing.REPLACE : Existing.REFUSE);
        }
        console().say(CliText.text("trustSigned", out, issued.number(), issued.signer())); //$NON-NLS-1$
        console().answer(new TrustOutput(console()).json(issued).put("path", out.toString())); //$NON-NLS-1$
        return ExitCode.YES;
    }
}
