package org.hecha.seal.internal.keys;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.openssl.PEMEncryptedKeyPair;
import org.bouncycastle.openssl.PEMException;
import org.bouncycastle.openssl.PEMKeyPair;
import org.bouncycastle.openssl.PEMParser;
import org.bouncycastle.openssl.jcajce.JceOpenSSLPKCS8DecryptorProviderBuilder;
import org.bouncycastle.openssl.jcajce.JcePEMDecryptorProviderBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.pkcs.PKCS8EncryptedPrivateKeyInfo;
import org.bouncycastle.pkcs.PKCSException;
import org.bouncycastle.util.io.pem.PemObject;
import org.bouncycastle.util.io.pem.PemReader;
import org.bouncycastle.util.io.pem.PemWriter;
import org.hecha.seal.internal.algorithm.BouncyCastle;

/** A private key as a PEM file holds it, perhaps encrypted. */
record PemKey(Object parsed) {

    private static final String PRIVATE_KEY = "PRIVATE KEY";

    /** All private keys of a file; parameters of curves and certificates beside them are passed over. */
    static List<PemKey> all(String text) throws IOException {
        List<PemKey> keys = new ArrayList<>();
        PemReader reader = new PemReader(new StringReader(text));
        for (PemObject each = reader.readPemObject(); each != null; each = reader.readPemObject()) {
            if (each.getType().endsWith(PRIVATE_KEY)) {
                keys.add(new PemKey(parse(each)));
            }
        }
        return keys;
    }

    private static Object parse(PemObject object) throws IOException {
        StringWriter text = new StringWriter();
        try (PemWriter writer = new PemWriter(text)) {
            // The same structure under two names.
            writer.writeObject(object.getType().equals("SM2 " + PRIVATE_KEY)
                    ? new PemObject("EC " + PRIVATE_KEY, object.getHeaders(), object.getContent()) : object);
        }
        return new PEMParser(new StringReader(text.toString())).readObject();
    }

    boolean isEncrypted() {
        return parsed instanceof PKCS8EncryptedPrivateKeyInfo || parsed instanceof PEMEncryptedKeyPair;
    }

    /** Reads a key that is not encrypted. */
    PrivateKey read() throws IOException, GeneralSecurityException {
        if (parsed instanceof PrivateKeyInfo info) {
            return key(info);
        }
        if (parsed instanceof PEMKeyPair pair) {
            return key(pair.getPrivateKeyInfo());
        }
        throw new PEMException(String.valueOf(parsed));
    }

    /** Decrypts; empty where the password is wrong. */
    Optional<PrivateKey> decrypt(char[] password) throws IOException, GeneralSecurityException {
        try {
            PrivateKeyInfo info = parsed instanceof PKCS8EncryptedPrivateKeyInfo encrypted
                    ? encrypted.decryptPrivateKeyInfo(new JceOpenSSLPKCS8DecryptorProviderBuilder()
                            .setProvider(BouncyCastle.PROVIDER).build(password))
                    : ((PEMEncryptedKeyPair) parsed).decryptKeyPair(new JcePEMDecryptorProviderBuilder()
                            .setProvider(BouncyCastle.PROVIDER).build(password)).getPrivateKeyInfo();
            return Optional.of(key(info));
        } catch (OperatorCreationException e) {
            throw new IOException(e);
        } catch (PKCSException | IOException e) {
            // A wrong password shows as broken padding, or as something that is no key.
            return Optional.empty();
        }
    }

    private static PrivateKey key(PrivateKeyInfo info) throws IOException, GeneralSecurityException {
        PKCS8EncodedKeySpec encoded = new PKCS8EncodedKeySpec(info.getEncoded());
        var algorithm = info.getPrivateKeyAlgorithm();
        if (GMObjectIdentifiers.sm2p256v1.equals(algorithm.getParameters())) {
            return KeyFactory.getInstance("EC", BouncyCastle.PROVIDER).generatePrivate(encoded);
        }
        if (X9ObjectIdentifiers.id_ecPublicKey.equals(algorithm.getAlgorithm())) {
            return KeyFactory.getInstance("EC").generatePrivate(encoded);
        }
        boolean pss = PKCSObjectIdentifiers.id_RSASSA_PSS.equals(algorithm.getAlgorithm());
        if (!pss && !PKCSObjectIdentifiers.rsaEncryption.equals(algorithm.getAlgorithm())) {
            return KeyFactory.getInstance(algorithm.getAlgorithm().getId()).generatePrivate(encoded);
        }
        return KeyFactory.getInstance(pss ? "RSASSA-PSS" : "RSA").generatePrivate(encoded);
    }
}
