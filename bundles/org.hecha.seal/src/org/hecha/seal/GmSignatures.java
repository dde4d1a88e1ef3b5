package org.hecha.seal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.hecha.core.text.Refusal;
import org.hecha.standard.seal.SignatureVerdict;
import org.hecha.standard.seal.VerificationSettings;

/**
 * SM2 signatures over any file, for instance a sealed package, as GB/T 35275 writes them (SignedData under the identifiers
 * 1.2.156.10197.6.1.4.2). An OSGi service; safe for any thread.
 * <p>
 * The text of GB/T 35275-2017 was not at hand: the structure follows what three independent programs write and read, and
 * where they differ the reader takes both. Unconfirmed are which identifier the standard wants for the signature (see
 * {@link GmSignatureRequest.Identifier}) and whether it foresees the attribute signing-certificate-v2, which we sign.
 * The verdict borrows the words of ETSI EN 319 102-1; ETSI knows neither SM2 nor this form, and no qualification in its
 * sense is claimed.
 */
public interface GmSignatures {

    /**
     * Signs a file.
     *
     * @param content the file
     * @param target the signature, by custom {@code *.p7s}; written whole or not at all
     * @param existing what to do where the target exists
     * @param request who signs, when, in which form
     * @throws Refusal in one sentence, with nothing left behind: no such file, one too large for the form asked for, no
     *         SM2 key, a certificate that is expired, not yet valid or not meant for signing, an existing target
     */
    void sign(Path content, Path target, Sealing.Existing existing, GmSignatureRequest request) throws Refusal;

    /**
     * Verifies a signature. There are no time stamps in such files, so that a certificate counts only while it is valid
     * and as of the time of validation.
     *
     * @param signature the file with the signature; it may hold several
     * @param content what was signed; may be left empty where the signature holds it
     * @param settings trust and time; nothing is fetched, whatever they allow
     * @return one verdict for each signature, never empty; their format is {@code GB/T 35275}
     * @throws Refusal when a file is missing or unreadable, or the signature is no SignedData at all
     */
    List<SignatureVerdict> verify(Path signature, Optional<Path> content, VerificationSettings settings)
            throws Refusal;
}
