package org.hecha.seal.internal.cades;

import java.io.IOException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.hecha.seal.SignatureLevel;
import org.hecha.seal.internal.Flaw;
import org.hecha.seal.internal.algorithm.DigestAlgorithm;
import org.hecha.seal.internal.certificate.Certificates;

/** A signature file as it was read, before anything about it is believed. */
public final class SignatureFile {

    private static final int MOST_CERTIFICATES = 64;
    private static final int MOST_SIGNERS = 16;

    private final String name;
    private final byte[] bytes;
    private final SignedData structure;
    private final List<X509Certificate> certificates;
    private final List<CadesSignature> signatures;

    private SignatureFile(String name, byte[] bytes) throws IOException, CMSException, CertificateException {
        this.name = name;
        this.bytes = bytes;
        // Unlike a stream's, this reading refuses bytes behind the structure.
        ContentInfo content = ContentInfo.getInstance(ASN1Primitive.fromByteArray(bytes));
        if (!CMSObjectIdentifiers.signedData.equals(content.getContentType())) {
            throw new Flaw("signatureNotCms", name);
        }
        structure = SignedData.getInstance(content.getContent());
        CMSSignedData data = new CMSSignedData(content);
        if (data.getSignedContent() != null || !CMSObjectIdentifiers.data.equals(structure.getEncapContentInfo()
                .getContentType())) {
            throw new Flaw("signatureNotDetached", name);
        }
        Collection<X509CertificateHolder> holders = data.getCertificates().getMatches(null);
        Collection<SignerInformation> signers = data.getSignerInfos().getSigners();
        if (holders.size() > MOST_CERTIFICATES || signers.isEmpty() || signers.size() > MOST_SIGNERS) {
            throw new Flaw("signatureNotCms", name);
        }
        List<X509Certificate> parsed = new ArrayList<>();
        for (X509CertificateHolder holder : holders) {
            parsed.add(Certificates.parse(holder.getEncoded()));
        }
        certificates = List.copyOf(parsed);
        signatures = signers.stream().map(signer -> new CadesSignature(name, signer, certificates, structure)).toList();
    }

    /** @throws Flaw when the bytes are no detached CMS signature */
    public static SignatureFile parse(String name, byte[] bytes) throws Flaw {
        try {
            return new SignatureFile(name, bytes);
        } catch (Flaw e) {
            throw e;
        } catch (IOException | CMSException | CertificateException | RuntimeException e) {
            // Bouncy Castle answers malformed structures with unchecked exceptions of many kinds.
            Flaw flaw = new Flaw("signatureNotCms", name);
            flaw.initCause(e);
            throw flaw;
        }
    }

    public String name() {
        return name;
    }

    /** One for each SignerInfo; never empty. */
    public List<CadesSignature> signatures() {
        return signatures;
    }

    /** The digests its signers chose, as far as we know them. */
    public List<DigestAlgorithm> algorithms() {
        return signatures.stream().flatMap(each -> each.digest().stream()).toList();
    }

    public List<X509Certificate> certificates() {
        return certificates;
    }

    /** What its SignedData carries: a time stamp, and revocation data with it; level LTA is the container's. */
    public SignatureLevel level() throws Flaw {
        boolean stamped = !signatures.isEmpty();
        for (CadesSignature each : signatures) {
            stamped &= !each.stamps().isEmpty();
        }
        boolean revocation = structure.getCRLs() != null && structure.getCRLs().size() > 0;
        return !stamped ? SignatureLevel.B : revocation ? SignatureLevel.LT : SignatureLevel.T;
    }

    /** @throws Flaw when it is damaged */
    public EmbeddedMaterial material() throws Flaw {
        try {
            return EmbeddedMaterial.of(structure);
        } catch (IOException | CertificateException | RuntimeException e) {
            Flaw flaw = new Flaw("signatureNotCms", name);
            flaw.initCause(e);
            throw flaw;
        }
    }

    SignedData structure() {
        return structure;
    }

    byte[] bytes() {
        return bytes;
    }
}
