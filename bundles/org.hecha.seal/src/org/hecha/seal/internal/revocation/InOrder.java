package org.hecha.seal.internal.revocation;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.hecha.core.text.Refusal;
import org.hecha.seal.RevocationSource;

/**
 * Several sources, asked one after another until one says something that speaks of the time of asking. What earlier ones
 * said is given along; a source that could not be used counts only where no other knew anything.
 */
public record InOrder(List<RevocationSource> sources) implements RevocationSource {

    public InOrder {
        sources = List.copyOf(sources);
    }

    @Override
    public Answers answers(X509Certificate certificate, X509Certificate issuer, Instant at) throws Refusal {
        List<byte[]> ocspResponses = new ArrayList<>();
        List<byte[]> crls = new ArrayList<>();
        Optional<Refusal> refusal = Optional.empty();
        for (RevocationSource source : sources) {
            try {
                Answers answers = source.answers(certificate, issuer, at);
                ocspResponses.addAll(answers.ocspResponses());
                crls.addAll(answers.crls());
                if (RevocationFacts.of(certificate, issuer, answers).settles(at)) {
                    break;
                }
            } catch (Refusal e) {
                refusal = refusal.or(() -> Optional.of(e));
            }
        }
        Answers all = new Answers(ocspResponses, crls);
        if (all.isEmpty() && refusal.isPresent()) {
            throw refusal.get();
        }
        return all;
    }
}
