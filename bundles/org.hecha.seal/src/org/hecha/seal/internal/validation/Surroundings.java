package org.hecha.seal.internal.validation;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What is around a signature and belongs to it.
 *
 * @param form CAdES or PAdES
 * @param claimedTime time of signing that stands outside the signature's attributes, as in a PDF; empty where the signature
 *        has to state it itself
 * @param certificates certificates sent along outside the signature
 * @param crls revocation lists, in DER
 * @param ocspResponses OCSP responses, in DER
 * @param stamps time stamps around it: of a container, of a PDF document
 */
public record Surroundings(String form, Optional<Instant> claimedTime, List<X509Certificate> certificates,
        List<byte[]> crls, List<byte[]> ocspResponses, List<Stamp> stamps) {

    public Surroundings {
        certificates = List.copyOf(certificates);
        crls = List.copyOf(crls);
        ocspResponses = List.copyOf(ocspResponses);
        stamps = List.copyOf(stamps);
    }

    /** A CAdES signature with these time stamps around it. */
    public static Surroundings cades(List<Stamp> stamps) {
        return new Surroundings("CAdES", Optional.empty(), List.of(), List.of(), List.of(), stamps);
    }
}
