package org.hecha.seal.internal.validation;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;

import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.hecha.seal.internal.revocation.EmbeddedRevocation;
import org.hecha.seal.SignatureLevel;
import org.hecha.seal.internal.cades.CadesSignature;
import org.hecha.standard.seal.StampKind;

/** Which baseline level a signature has the parts of (EN 319 122-1, clause 6; EN 319 142-1, clause 6). */
final class SignatureFormat {

    private SignatureFormat() {
    }

    static String of(CadesSignature signature, Surroundings around, Optional<Instant> claimed) throws IOException {
        if (!signature.hasFormat() || claimed.isEmpty() || !signature.hasCertificateReference()) {
            return "CMS";
        }
        return level(signature, around).format(around.form());
    }

    private static SignatureLevel level(CadesSignature signature, Surroundings around) throws IOException {
        boolean documentStamp = around.stamps().stream().anyMatch(each -> each.kind() == StampKind.DOCUMENT);
        if (!SignatureStamps.has(signature, PKCSObjectIdentifiers.id_aa_signatureTimeStampToken) && !documentStamp) {
            return SignatureLevel.B;
        }
        EmbeddedRevocation values = EmbeddedRevocation.of(signature.container().getCRLs());
        if (values.isEmpty() && around.crls().isEmpty() && around.ocspResponses().isEmpty()) {
            return SignatureLevel.T;
        }
        boolean archived = documentStamp
                || around.stamps().stream().anyMatch(each -> each.kind() == StampKind.CONTAINER)
                || SignatureStamps.has(signature, SignatureStamps.ARCHIVE_V3);
        return archived ? SignatureLevel.LTA : SignatureLevel.LT;
    }
}
