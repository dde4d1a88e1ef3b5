package org.hecha.seal.internal.keys;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;

import org.bouncycastle.asn1.x509.CRLNumber;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CRLConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.operator.OperatorCreationException;

/** A revocation list to be issued for demonstrations and tests. */
public final class RevocationListDraft {

    private final IssuedKey issuer;
    private final X509v2CRLBuilder builder;

    /** @param nextUpdate when the next list is due; null for a list that does not say */
    public RevocationListDraft(IssuedKey issuer, Instant thisUpdate, Instant nextUpdate) {
        this.issuer = issuer;
        this.builder = new JcaX509v2CRLBuilder(issuer.certificate(), Date.from(thisUpdate));
        if (nextUpdate != null) {
            builder.setNextUpdate(Date.from(nextUpdate));
        }
    }

    /** @param reason of {@link org.bouncycastle.asn1.x509.CRLReason} */
    public RevocationListDraft revoking(X509Certificate certificate, Instant at, int reason) {
        builder.addCRLEntry(certificate.getSerialNumber(), Date.from(at), reason);
        return this;
    }

    public X509CRL issue() {
        try {
            builder.addExtension(Extension.authorityKeyIdentifier, false,
                    new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(issuer.certificate()));
            builder.addExtension(Extension.cRLNumber, false, new CRLNumber(BigInteger.ONE));
            return new JcaX509CRLConverter().getCRL(builder.build(CertificateDraft.signer("SHA256", issuer.key())));
        } catch (GeneralSecurityException | CertIOException | OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }
}
