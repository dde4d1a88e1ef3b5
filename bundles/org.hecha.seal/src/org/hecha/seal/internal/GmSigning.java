package org.hecha.seal.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.hecha.core.text.Refusal;
import org.hecha.seal.GmSignatureRequest;
import org.hecha.seal.GmSignatures;
import org.hecha.seal.Sealing.Existing;
import org.hecha.seal.internal.algorithm.PublicKeys;
import org.hecha.seal.internal.gm.GmContent;
import org.hecha.seal.internal.gm.GmValidation;
import org.hecha.seal.internal.gm.GmWriter;
import org.hecha.standard.seal.SignatureVerdict;
import org.hecha.standard.seal.VerificationSettings;
import org.osgi.service.component.annotations.Component;

/** Signs files after GB/T 35275 and verifies such signatures. */
@Component(service = GmSignatures.class)
public final class GmSigning implements GmSignatures {

    @Override
    public void sign(Path content, Path target, Existing existing, GmSignatureRequest request) throws Refusal {
        if (!PublicKeys.isSm2(request.key().certificate().getPublicKey())) {
            throw SealTexts.refusal("gmKey", request.key().algorithm());
        }
        SigningRight.demand(request.key(), request.at());
        GmContent signed = GmContent.of(content);
        Target file = new Target(target, existing);
        boolean whole = request.attached() || !request.attributes();
        Optional<byte[]> bytes = whole ? Optional.of(signed.bytes()) : Optional.empty();
        // One reading for both, so that digest and content cannot differ.
        byte[] digest = (whole ? GmContent.of(bytes.get()) : signed).digest();
        try {
            byte[] signature = new GmWriter(request).write(digest, bytes);
            file.write(out -> out.write(signature));
        } catch (IOException e) {
            throw new Refusal(SealTexts.text("signingFailed", SealTexts.said(e)), e);
        }
    }

    @Override
    public List<SignatureVerdict> verify(Path signature, Optional<Path> content, VerificationSettings settings)
            throws Refusal {
        byte[] bytes = GmContent.of(signature).bytes();
        Optional<GmContent> signed = content.isPresent() ? Optional.of(GmContent.of(content.get())) : Optional.empty();
        try {
            return new GmValidation(settings).judge(signature.getFileName().toString(), bytes, signed);
        } catch (Flaw e) {
            throw e.refusal();
        } catch (IOException e) {
            throw new Refusal(SealTexts.text("fileUnreadable", signature, SealTexts.said(e)), e);
        }
    }
}
