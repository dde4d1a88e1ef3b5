package org.hecha.seal.internal.cades;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.cert.CertificateEncodingException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.CMSTypedData;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.SignerInfoGeneratorBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.RuntimeOperatorException;
import org.hecha.core.text.Refusal;
import org.hecha.seal.SigningKey;
import org.hecha.seal.internal.SealTexts;
import org.hecha.seal.internal.algorithm.DigestCalculators;
import org.hecha.seal.internal.algorithm.SignatureScheme;
import org.hecha.seal.internal.zip.ZipWriter;
import org.hecha.standard.seal.SignerRole;

/** Makes a detached CAdES baseline B signature, in DER. */
public final class CadesSigner {

    private final SigningKey key;
    private final SignedAttributes attributes;
    private final SignatureForm form;

    /** A signature in a file of its own, without a role. */
    public CadesSigner(SigningKey key, Instant at) {
        this(key, at, Optional.empty(), SignatureForm.CADES);
    }

    /** @param at time of signing; not signed along in a PDF */
    public CadesSigner(SigningKey key, Instant at, Optional<SignerRole> role, SignatureForm form) {
        this.key = key;
        this.attributes = new SignedAttributes(key.certificate(), at, role, form);
        this.form = form;
    }

    /**
     * @param content what is signed; written once
     * @return the CMS SignedData without the content
     * @throws Refusal when the key does not sign
     */
    public byte[] sign(ZipWriter.Body content) throws Refusal {
        try {
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(new SignerInfoGeneratorBuilder(
                    new DigestCalculators())
                    .setSignedAttributeGenerator(this::table)
                    .build(new KeySigner(key), new JcaX509CertificateHolder(key.certificate())));
            generator.addCertificates(new JcaCertStore(key.chain()));
            return generator.generate(new Streamed(content), false).getEncoded(ASN1Encoding.DER);
        } catch (RuntimeOperatorException e) {
            if (e.getCause() instanceof Refusal refusal) {
                throw refusal;
            }
            throw e;
        } catch (CMSException | CertificateEncodingException | OperatorCreationException | IOException e) {
            throw new Refusal(SealTexts.text("signingFailed", SealTexts.said(e)), e);
        }
    }

    /** With content type, digest and algorithm protection; the generator would add a signing time of its own. */
    private AttributeTable table(Map<?, ?> parameters) {
        AttributeTable table = new DefaultSignedAttributeTableGenerator(attributes.table()).getAttributes(parameters);
        return form == SignatureForm.PADES ? table.remove(CMSAttributes.signingTime) : table;
    }

    /** The content, hashed as it is written. */
    private record Streamed(ZipWriter.Body body) implements CMSTypedData {
        @Override
        public ASN1ObjectIdentifier getContentType() {
            return CMSObjectIdentifiers.data;
        }

        @Override
        public void write(OutputStream out) throws IOException {
            body.writeTo(out);
        }

        @Override
        public Object getContent() {
            return body;
        }
    }

    /** Gathers the signed attributes, which are small, and lets the key sign them. */
    private static final class KeySigner implements ContentSigner {
        private final SigningKey key;
        private final ByteArrayOutputStream gathered = new ByteArrayOutputStream();

        KeySigner(SigningKey key) {
            this.key = key;
        }

        @Override
        public AlgorithmIdentifier getAlgorithmIdentifier() {
            return SignatureScheme.of(key.algorithm()).orElseThrow().identifier();
        }

        @Override
        public OutputStream getOutputStream() {
            return gathered;
        }

        @Override
        public byte[] getSignature() {
            try {
                return key.sign(gathered.toByteArray());
            } catch (Refusal e) {
                throw new RuntimeOperatorException(e.getMessage(), e);
            }
        }
    }
}
