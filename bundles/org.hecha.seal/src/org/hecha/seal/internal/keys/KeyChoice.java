package org.hecha.seal.internal.keys;

import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.hecha.core.text.Refusal;
import org.hecha.seal.internal.SealTexts;
import org.hecha.seal.internal.certificate.Certificates;

/**
 * Which of the keys in a store is meant.
 *
 * @param unknown key of the sentence that no key has that alias
 * @param several key of the sentence that there is more than one
 */
record KeyChoice(String unknown, String several) {

    /** Aliases of the keys in a store, sorted. */
    static List<String> of(KeyStore store) throws GeneralSecurityException {
        List<String> keys = new ArrayList<>();
        for (String alias : Collections.list(store.aliases())) {
            if (store.isKeyEntry(alias)) {
                keys.add(alias);
            }
        }
        Collections.sort(keys);
        return keys;
    }

    /** @param place what the sentences call the store */
    String choose(List<String> keys, Optional<String> wanted, Object place) throws Refusal {
        String there = String.join(", ", keys);
        if (wanted.isPresent()) {
            return keys.stream().filter(wanted.get()::equals).findFirst()
                    .or(() -> keys.stream().filter(wanted.get()::equalsIgnoreCase).findFirst())
                    .orElseThrow(() -> SealTexts.refusal(unknown, place, wanted.get(), there));
        }
        if (keys.size() > 1) {
            throw SealTexts.refusal(several, place, there);
        }
        return keys.get(0);
    }

    /** The certificates that go with a key, the signer's first, without a self-issued root; empty where there are none. */
    static List<X509Certificate> chain(KeyStore store, String alias) throws GeneralSecurityException {
        List<X509Certificate> chain = new ArrayList<>();
        Certificate[] stored = store.getCertificateChain(alias);
        for (Certificate each : stored == null ? new Certificate[0] : stored) {
            X509Certificate certificate = read(each);
            if (chain.isEmpty() || !Certificates.isSelfIssued(certificate)) {
                chain.add(certificate);
            }
        }
        return List.copyOf(chain);
    }

    /** Whichever provider read it: from here on it is one that we read. */
    private static X509Certificate read(Certificate stored) throws CertificateException {
        return Certificates.parse(stored.getEncoded());
    }
}
