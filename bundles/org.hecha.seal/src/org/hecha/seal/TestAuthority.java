package org.hecha.seal;

import java.nio.file.Path;
import java.security.cert.X509CRL;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.hecha.core.text.Refusal;
import org.hecha.seal.internal.keys.CertificateDraft;
import org.hecha.seal.internal.keys.IssuedKey;
import org.hecha.seal.internal.keys.KeyFolder;
import org.hecha.seal.internal.keys.RevocationListDraft;

/**
 * An illustrative certification authority for demonstrations and tests: a root and a signer with fresh random keys. Its
 * names say that nobody has checked anything; its root must never be a trust anchor in earnest.
 */
public final class TestAuthority {

    private static final String ROOT = "CN=Hecha Demonstration Root \u2014 NOT FOR PRODUCTION \u6F14\u793A,O=Hecha";
    private static final String SIGNER = "CN=Hecha Demonstration Verifier \u2014 NOT FOR PRODUCTION \u6F14\u793A,O=Hecha";
    private static final int ROOT_YEARS = 10;
    private static final int SIGNER_YEARS = 2;
    private static final int DAYS_PER_YEAR = 365;

    private TestAuthority() {
    }

    /**
     * Makes a root and a signer and writes {@code root.crt}, {@code signer.p12} and {@code signer.password}. Behind the
     * certificate, {@code root.crt} holds the root's revocation list, an empty one that holds as long as the root: what
     * a verifier needs is in one file.
     *
     * @param folder is made where it is missing
     * @param kind kind of both keys
     * @param now the certificates are valid from the day before
     * @throws Refusal when one of the files is there already, or the folder cannot be written; nothing is left behind
     */
    public static DemonstrationKeys create(Path folder, KeyKind kind, Instant now) throws Refusal {
        Instant from = now.minus(1, ChronoUnit.DAYS);
        IssuedKey root = CertificateDraft.authority(ROOT).kind(kind.algorithm(), kind.size())
                .valid(from, from.plus(ROOT_YEARS * DAYS_PER_YEAR, ChronoUnit.DAYS)).selfSigned();
        IssuedKey signer = CertificateDraft.signer(SIGNER).kind(kind.algorithm(), kind.size())
                .valid(from, from.plus(SIGNER_YEARS * DAYS_PER_YEAR, ChronoUnit.DAYS)).issuedBy(root);
        X509CRL revoked = new RevocationListDraft(root, from, root.certificate().getNotAfter().toInstant()).issue();
        return KeyFolder.write(folder, root.certificate(), revoked, signer.key(), List.of(signer.certificate()));
    }
}
