package org.hecha.seal.internal.keys;

import java.io.IOException;
import java.nio.file.Path;
import java.security.AuthProvider;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.Provider;
import java.security.Security;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import javax.security.auth.login.LoginException;

import org.hecha.core.text.Refusal;
import org.hecha.seal.Password;
import org.hecha.seal.Token;
import org.hecha.seal.internal.SealTexts;

/**
 * A token that is logged in. The JDK's PKCS#11 provider is used as an instance of our own that nobody registers. PKCS#11
 * logs in a process and not a session, so that the token is logged out when the last of several sessions is closed.
 */
final class TokenSession {

    /** Open sessions per library and slot. */
    private static final Map<String, Integer> OPEN = new HashMap<>();

    private final String place;
    private final String label;
    private final AuthProvider provider;
    private final KeyStore store;
    private boolean closed;

    private TokenSession(String place, String label, AuthProvider provider, KeyStore store) {
        this.place = place;
        this.label = label;
        this.provider = provider;
        this.store = store;
    }

    /** @throws Refusal as {@link org.hecha.seal.SigningKey#token} says */
    static TokenSession open(Token wanted, Password pin) throws Refusal {
        Path library = wanted.library().toAbsolutePath();
        Cryptoki cryptoki = Cryptoki.load(library);
        TokenInfo token = TokenChoice.choose(wanted, cryptoki.tokens());
        char[] asked = pin.ask();
        synchronized (OPEN) {
            try {
                AuthProvider provider = (AuthProvider) base().configure(configuration(library, token));
                KeyStore store = KeyStore.getInstance("PKCS11", provider);
                store.load(null, asked);
                String place = library + " " + token.slot();
                OPEN.merge(place, 1, Integer::sum);
                return new TokenSession(place, token.label(), provider, store);
            } catch (GeneralSecurityException | IOException | RuntimeException e) {
                // Provider and token say what is wrong with exceptions of many kinds.
                throw TokenTrouble.refusal(e, token.label(), again(cryptoki, token));
            } finally {
                Arrays.fill(asked, '\0');
            }
        }
    }

    private static Provider base() throws Refusal {
        Provider base = Security.getProvider("SunPKCS11");
        if (base == null) {
            throw SealTexts.refusal("tokenNoProvider");
        }
        return base;
    }

    /** Two dashes say that what follows is the configuration and not the name of a file; slashes need no escape there. */
    private static String configuration(Path library, TokenInfo token) {
        return "--name=Hecha" + token.index() + "\nlibrary=\"" + library.toString().replace('\\', '/')
                + "\"\nslotListIndex=" + token.index() + "\n";
    }

    private static Optional<TokenInfo> again(Cryptoki cryptoki, TokenInfo token) throws Refusal {
        return cryptoki.tokens().stream().filter(each -> each.slot() == token.slot()).findFirst();
    }

    String label() {
        return label;
    }

    Provider provider() {
        return provider;
    }

    KeyStore store() {
        return store;
    }

    /** Logs out, unless another session needs the login. */
    void close() {
        synchronized (OPEN) {
            if (closed) {
                return;
            }
            closed = true;
            if (OPEN.merge(place, -1, Integer::sum) > 0) {
                return;
            }
            OPEN.remove(place);
            try {
                provider.logout();
            } catch (LoginException e) {
                // The token is gone, and its login with it.
            }
        }
    }

    boolean isClosed() {
        synchronized (OPEN) {
            return closed;
        }
    }
}
