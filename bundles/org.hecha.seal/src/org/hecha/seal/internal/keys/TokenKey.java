package org.hecha.seal.internal.keys;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.ProviderException;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;

import org.hecha.core.text.Refusal;
import org.hecha.seal.Password;
import org.hecha.seal.SigningKey;
import org.hecha.seal.Token;
import org.hecha.seal.internal.SealTexts;
import org.hecha.seal.internal.algorithm.DigestAlgorithm;
import org.hecha.seal.internal.algorithm.SignatureKind;
import org.hecha.seal.internal.algorithm.SignatureScheme;

/**
 * A key on a token. Nothing is signed to find out whether it fits its certificate, as every signature of such a key may
 * count in law; instead each signature is checked before it is given out.
 */
public final class TokenKey implements SigningKey {

    private final TokenSession session;
    private final PrivateKey key;
    private final List<X509Certificate> chain;
    private final SignatureScheme scheme;

    private TokenKey(TokenSession session, PrivateKey key, List<X509Certificate> chain, SignatureScheme scheme) {
        this.session = session;
        this.key = key;
        this.chain = chain;
        this.scheme = scheme;
    }

    /** As {@link SigningKey#token} says. */
    public static SigningKey open(Token token, Optional<String> alias, Password pin) throws Refusal {
        TokenSession session = TokenSession.open(token, pin);
        boolean open = false;
        try {
            SigningKey key = choose(session, alias);
            open = true;
            return key;
        } catch (GeneralSecurityException | ProviderException e) {
            throw TokenTrouble.refusal(e, session.label(), Optional.empty());
        } finally {
            if (!open) {
                session.close();
            }
        }
    }

    private static SigningKey choose(TokenSession session, Optional<String> wanted)
            throws Refusal, GeneralSecurityException {
        List<String> keys = KeyChoice.of(session.store());
        if (keys.isEmpty()) {
            throw SealTexts.refusal("tokenNoKey", session.label());
        }
        String alias = new KeyChoice("tokenAliasUnknown", "tokenSeveralKeys").choose(keys, wanted, session.label());
        PrivateKey key = (PrivateKey) session.store().getKey(alias, null);
        List<X509Certificate> chain = KeyChoice.chain(session.store(), alias);
        SignatureScheme scheme = SignatureScheme.forKey(chain.get(0).getPublicKey())
                .filter(each -> each.kind() != SignatureKind.SM2)
                .orElseThrow(() -> SealTexts.refusal("tokenKind", alias, session.label(), key.getAlgorithm()));
        return new TokenKey(session, key, chain, scheme);
    }

    @Override
    public X509Certificate certificate() {
        return chain.get(0);
    }

    @Override
    public List<X509Certificate> chain() {
        return chain;
    }

    @Override
    public String algorithm() {
        return scheme.javaName();
    }

    @Override
    public byte[] sign(byte[] data) throws Refusal {
        if (session.isClosed()) {
            throw SealTexts.refusal("tokenClosed", session.label());
        }
        try {
            return confirmed(data, scheme.sign(key, data, session.provider()));
        } catch (GeneralSecurityException | RuntimeException e) {
            throw TokenTrouble.refusal(e, session.label(), Optional.empty());
        }
    }

    /** PKCS#11 gives the two numbers of ECDSA side by side; the JDK puts them into DER, as CMS wants them. */
    private byte[] confirmed(byte[] data, byte[] signature) throws Refusal {
        if (!scheme.verify(certificate().getPublicKey(), data, signature)) {
            throw SealTexts.refusal("tokenMismatch", session.label());
        }
        return signature;
    }

    @Override
    public SigningKey withPss() throws Refusal {
        return switch (scheme.kind()) {
            case RSA_PSS -> this;
            case RSA -> new TokenKey(session, key, chain,
                    SignatureScheme.of(DigestAlgorithm.SHA256, SignatureKind.RSA_PSS));
            default -> throw SealTexts.refusal("keyNoPss", algorithm());
        };
    }

    @Override
    public void close() {
        session.close();
    }
}
