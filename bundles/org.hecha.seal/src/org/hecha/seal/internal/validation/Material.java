package org.hecha.seal.internal.validation;

import java.security.cert.CRLException;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.hecha.core.text.Refusal;
import org.hecha.seal.RevocationSource;
import org.hecha.seal.internal.certificate.Certificates;
import org.hecha.seal.internal.revocation.RevocationFact;
import org.hecha.seal.internal.revocation.RevocationFacts;
import org.hecha.standard.seal.VerificationSettings;

/** All that is at hand for one validation: anchors, certificates, revocation data; and what may be fetched. One thread. */
final class Material {

    /** Hostile packages could carry more than anybody needs. */
    private static final int MOST = 512;

    private final VerificationSettings settings;
    private final RevocationSource online;
    private final List<X509Certificate> certificates = new ArrayList<>();
    private final Set<String> known = new LinkedHashSet<>();
    private final List<byte[]> crls = new ArrayList<>();
    private final List<byte[]> ocspResponses = new ArrayList<>();
    private final Map<String, List<RevocationFact>> answered = new HashMap<>();
    private final Map<String, RevocationSource.Answers> fetched;

    /** @param fetched what has been fetched already, by certificate; shared by the validations of one package */
    Material(VerificationSettings settings, RevocationSource online, Map<String, RevocationSource.Answers> fetched) {
        this.settings = settings;
        this.online = settings.online() ? online : RevocationSource.NONE;
        this.fetched = fetched;
        List<byte[]> lists = new ArrayList<>();
        for (X509CRL each : settings.trust().crls()) {
            try {
                lists.add(each.getEncoded());
            } catch (CRLException e) {
                throw new IllegalArgumentException(e);
            }
        }
        add(List.of(), lists, settings.trust().ocspResponses());
    }

    /** Adds what a signature, a token or a document carries; what is there already, or too much, is left out. */
    void add(Collection<X509Certificate> moreCertificates, Collection<byte[]> moreCrls, Collection<byte[]> moreOcsp) {
        moreCertificates.stream().filter(each -> isNew(Certificates.encoded(each))).forEach(certificates::add);
        moreCrls.stream().filter(this::isNew).forEach(crls::add);
        moreOcsp.stream().filter(this::isNew).forEach(ocspResponses::add);
        answered.clear();
    }

    private boolean isNew(byte[] object) {
        return known.size() < MOST && known.add(key(object));
    }

    Instant now() {
        return settings.at();
    }

    List<X509Certificate> anchors() {
        return settings.trust().certificates();
    }

    List<X509Certificate> certificates() {
        return certificates;
    }

    /** What is known about a certificate; asks the network where that is allowed and nothing at hand speaks of now. */
    List<RevocationFact> facts(X509Certificate certificate, X509Certificate issuer) {
        return answered.computeIfAbsent(key(Certificates.encoded(certificate)) + key(Certificates.encoded(issuer)),
                key -> {
                    List<RevocationFact> facts = new ArrayList<>(RevocationFacts.of(certificate, issuer,
                            new RevocationSource.Answers(ocspResponses, crls)).facts());
                    if (facts.stream().noneMatch(each -> each.status() != RevocationFact.Status.UNKNOWN
                            && Freshness.isFresh(each, now()))) {
                        facts.addAll(RevocationFacts.of(certificate, issuer, fetch(certificate, issuer, key)).facts());
                    }
                    return List.copyOf(facts);
                });
    }

    private RevocationSource.Answers fetch(X509Certificate certificate, X509Certificate issuer, String key) {
        RevocationSource.Answers earlier = fetched.get(key);
        if (earlier != null) {
            return earlier;
        }
        RevocationSource.Answers answers;
        try {
            answers = online.answers(certificate, issuer, now());
        } catch (Refusal e) {
            // Not reached is not known: the verdict says TRY_LATER.
            answers = RevocationSource.Answers.NOTHING;
        }
        fetched.put(key, answers);
        return answers;
    }

    private static String key(byte[] object) {
        return HexFormat.of().formatHex(org.hecha.seal.internal.algorithm.DigestAlgorithm.SHA256.start().digest(object));
    }
}
