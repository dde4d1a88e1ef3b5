package org.hecha.seal.internal.revocation;

import java.math.BigInteger;
import java.net.URI;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hecha.core.text.Localized;
import org.hecha.core.text.Refusal;
import org.hecha.seal.RevocationSource;
import org.hecha.seal.internal.Flaw;
import org.hecha.seal.internal.SealTexts;
import org.hecha.seal.internal.certificate.Certificates;
import org.hecha.seal.internal.http.HttpService;

/**
 * Asks where the certificate says that one may ask: OCSP responders first, then revocation lists. Each certificate is asked
 * about once in the life of this object, each list fetched once, so that what is found stays the same during one run.
 */
public final class OnlineRevocation implements RevocationSource {

    private static final int LARGEST_KEPT = 8 << 20;
    private static final Duration CLOCKS = Duration.ofMinutes(5);

    private final Duration deadline;
    private final Clock clock;
    private final OcspClient ocsp;
    private final Map<String, Outcome> asked = new HashMap<>();
    private final Map<URI, byte[]> lists = new HashMap<>();

    /** @param deadline for all that is asked about one certificate */
    public OnlineRevocation(Duration deadline, Clock clock) {
        this.deadline = deadline;
        this.clock = clock;
        this.ocsp = new OcspClient();
    }

    /** What came of asking, a failure included: a responder that hangs is not waited for twice. */
    private record Outcome(Answers answers, Optional<Localized> failure) {
    }

    @Override
    public synchronized Answers answers(X509Certificate certificate, X509Certificate issuer, Instant at)
            throws Refusal {
        String key = new BigInteger(1, Certificates.sha256(certificate)) + "/"
                + new BigInteger(1, Certificates.sha256(issuer));
        Outcome outcome = asked.get(key);
        if (outcome == null) {
            outcome = ask(certificate, issuer, at);
            if (!Thread.currentThread().isInterrupted()) {
                asked.put(key, outcome);
            }
        }
        if (outcome.failure().isPresent()) {
            throw new Refusal(outcome.failure().get());
        }
        return outcome.answers();
    }

    /** A responder that hangs leaves half of the time to the lists. */
    private Outcome ask(X509Certificate certificate, X509Certificate issuer, Instant at) {
        Instant end = clock.instant().plus(deadline);
        List<Flaw> failures = new ArrayList<>();
        for (URI address : Addresses.ocsp(certificate)) {
            try {
                byte[] response = ocsp.ask(address, certificate, issuer, rest(end).dividedBy(2));
                return settled(certificate, issuer, at, new Answers(List.of(response), List.of()));
            } catch (Flaw e) {
                failures.add(e);
            }
        }
        for (URI address : Addresses.lists(certificate)) {
            try {
                return settled(certificate, issuer, at, new Answers(List.of(), List.of(list(address, rest(end)))));
            } catch (Flaw e) {
                failures.add(e);
            }
        }
        return new Outcome(Answers.NOTHING, failures.stream().findFirst().map(
                each -> SealTexts.text("revocationFailed", Certificates.subject(certificate), each.text())));
    }

    /** @throws Flaw where the answer does not settle the question, so that the next is asked */
    private Outcome settled(X509Certificate certificate, X509Certificate issuer, Instant at, Answers answers)
            throws Flaw {
        RevocationFacts facts = RevocationFacts.of(certificate, issuer, answers);
        if (!facts.refused().isEmpty()) {
            throw new Flaw(facts.refused().get(0));
        }
        for (RevocationFact fact : facts.facts()) {
            if (fact.thisUpdate().isAfter(clock.instant().plus(CLOCKS))) {
                throw new Flaw("revocationFuture", fact.source(), fact.thisUpdate());
            }
            if (fact.nextUpdate().filter(at::isAfter).isPresent()) {
                throw new Flaw("answerStale", fact.source(), fact.nextUpdate().get());
            }
            if (fact.status() == RevocationFact.Status.UNKNOWN) {
                throw new Flaw("answerUnknown", fact.source());
            }
        }
        return new Outcome(facts.answers(), Optional.empty());
    }

    private Duration rest(Instant end) throws Flaw {
        Duration rest = Duration.between(clock.instant(), end);
        if (rest.isNegative() || rest.isZero() || Thread.currentThread().isInterrupted()) {
            throw new Flaw("revocationDeadline", deadline.toSeconds());
        }
        return rest;
    }

    private byte[] list(URI address, Duration rest) throws Flaw {
        byte[] kept = lists.get(address);
        if (kept != null) {
            return kept;
        }
        byte[] list = new HttpService(rest, RevocationList.LARGEST)
                .ask(address, HttpService.Message.get("application/pkix-crl, */*")).body();
        if (list.length <= LARGEST_KEPT) {
            lists.put(address, list);
        }
        return list;
    }
}
