package org.hecha.seal;

import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.hecha.core.text.Refusal;
import org.hecha.seal.Sealing.Existing;

/**
 * Signs PDF documents (PAdES baseline, EN 319 142-1): each signature is appended to the file, whose bytes before it stay as
 * they are. The first signature with a role adds a page of signatures with one field for each role and certifies the
 * document: what may follow is further signatures, time stamps and proof, nothing else. An OSGi service; safe for any
 * thread.
 */
public interface PdfSigning {

    /**
     * Signs. The target may be the file itself; it is replaced at once and only when the new file is complete.
     *
     * @param pdf the document, neither encrypted nor damaged
     * @param target where the signed one goes
     * @param existing what to do where the target exists and is not the document itself
     * @param request who signs, when, as what, with how much proof
     * @param appearance how it looks
     * @param progress progress and cancel; may be null
     * @throws Refusal in one sentence, with nothing changed: no such file, no PDF, encrypted, damaged, without pages, too
     *         large, certified against any change, an earlier signature that does not fit the file any more, a role that
     *         has been signed or comes before one that has, a person who signed in another role, an existing target, no
     *         permission, a certificate that may not sign, no time stamp or no revocation data where the level needs them
     * @throws OperationCanceledException when the user cancelled; nothing is changed
     */
    PdfSigned sign(Path pdf, Path target, Existing existing, SignatureRequest request, SignatureAppearance appearance,
            IProgressMonitor progress) throws Refusal;

    /**
     * Raises all signatures of a document to a level, or renews its last time stamp where it has that level already: a
     * document time stamp for T, the certificates and revocation data for LT, another document time stamp for LTA.
     *
     * @param pdf a signed document
     * @param target where the extended one goes; may be the file itself
     * @param existing what to do where the target exists and is not the document itself
     * @param request level T, LT or LTA, and the means
     * @param progress progress and cancel; may be null
     * @throws Refusal as above; also when nothing is signed, and for level B
     */
    PdfSigned extend(Path pdf, Path target, Existing existing, ExtensionRequest request, IProgressMonitor progress)
            throws Refusal;
}
