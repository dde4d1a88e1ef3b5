package org.hecha.cli.verb;

import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.List;

import org.hecha.cli.Console;
import org.hecha.cli.Services;
import org.hecha.core.text.Refusal;
import org.hecha.seal.TrustLists;
import org.hecha.standard.seal.AccreditationList;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Adds certificates to a body of a draft. */
@Command(name = "add")
public final class TrustCertificateAddVerb extends TrustDraftVerb {

    @Parameters(index = "1", paramLabel = "BODY", descriptionKey = "trustBody")
    private String id;

    @Parameters(index = "2..*", arity = "1..*", paramLabel = "CERTIFICATE", descriptionKey = "trustCertificate")
    private List<Path> files;

    @Option(names = "--pem", descriptionKey = "trustPem")
    private boolean whole;

    TrustCertificateAddVerb(Services services, Console console) {
        super(services, console);
    }

    @Override
    protected AccreditationList change(AccreditationList list) throws Refusal {
        AccreditationList changed = list;
        for (X509Certificate certificate : services().verifier().readTrust(files).certificates()) {
            changed = TrustLists.addCertificate(changed, id, certificate, whole);
        }
        return changed;
    }
}
