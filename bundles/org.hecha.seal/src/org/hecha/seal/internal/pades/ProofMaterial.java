package org.hecha.seal.internal.pades;

import java.util.Arrays;
import java.util.List;

import org.hecha.seal.internal.cades.EmbeddedMaterial;
import org.hecha.seal.internal.certificate.Certificates;

/**
 * What validation needs beside signatures, each in DER.
 *
 * @param certificates certificates of signers, authorities and their issuers
 * @param ocspResponses OCSPResponse structures
 * @param crls CertificateList structures
 */
record ProofMaterial(List<byte[]> certificates, List<byte[]> ocspResponses, List<byte[]> crls) {

    static final ProofMaterial NONE = new ProofMaterial(List.of(), List.of(), List.of());

    ProofMaterial {
        certificates = List.copyOf(certificates);
        ocspResponses = List.copyOf(ocspResponses);
        crls = List.copyOf(crls);
    }

    /** What a search found. */
    static ProofMaterial of(EmbeddedMaterial found) {
        return new ProofMaterial(found.certificates().stream().map(Certificates::encoded).toList(),
                found.ocspResponses(), found.crls());
    }

    boolean isEmpty() {
        return certificates.isEmpty() && ocspResponses.isEmpty() && crls.isEmpty();
    }

    /** What of this the other does not hold. */
    ProofMaterial without(ProofMaterial other) {
        return new ProofMaterial(without(certificates, other.certificates),
                without(ocspResponses, other.ocspResponses), without(crls, other.crls));
    }

    private static List<byte[]> without(List<byte[]> values, List<byte[]> known) {
        return values.stream().filter(value -> known.stream().noneMatch(each -> Arrays.equals(each, value))).toList();
    }
}
