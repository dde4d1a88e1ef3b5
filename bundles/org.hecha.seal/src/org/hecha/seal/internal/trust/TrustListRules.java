package org.hecha.seal.internal.trust;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.hecha.seal.internal.Flaw;
import org.hecha.standard.seal.AccreditationList;
import org.hecha.standard.seal.AccreditedBody;

/** What a list of accreditations must be beyond its form, so that every question to it has one answer. */
final class TrustListRules {

    /** Where accreditations begin and end by the day. */
    static final ZoneOffset CHINA = ZoneOffset.ofHours(8);

    private final Map<String, List<Span>> numbers = new HashMap<>();
    private final Map<String, List<Span>> certificates = new HashMap<>();

    private TrustListRules() {
    }

    /** The days on which a body may hold its number and certificates. @param last inclusive */
    private record Span(String id, LocalDate first, LocalDate last) {

        boolean overlaps(Span other) {
            return !first.isAfter(other.last) && !other.first.isAfter(last);
        }
    }

    /** @throws Flaw that names the first body with which something is wrong */
    static void demand(AccreditationList list) throws Flaw {
        if (list.issued().truncatedTo(ChronoUnit.SECONDS).compareTo(list.issued()) != 0) {
            throw new Flaw("trustListNoMoment", "/issued", list.issued());
        }
        if (list.nextUpdate().filter(due -> !due.isAfter(list.issued())).isPresent()) {
            throw new Flaw("trustListDue", list.nextUpdate().get(), list.issued());
        }
        TrustListRules rules = new TrustListRules();
        Set<String> ids = new HashSet<>();
        for (AccreditedBody body : list.bodies()) {
            if (!ids.add(body.id())) {
                throw new Flaw("trustListIdTwice", body.id());
            }
            rules.body(body);
        }
    }

    private void body(AccreditedBody body) throws Flaw {
        if (body.until().isBefore(body.from())) {
            throw new Flaw("trustListDays", body.id(), body.from(), body.until());
        }
        demandOnce(body.id(), body.sectors());
        changes(body);
        Span span = new Span(body.id(), body.from(), end(body));
        claim(numbers, key(body.number()), span, "trustListNumberTwice", body.number());
        Set<String> own = new HashSet<>();
        for (AccreditedBody.Certificate certificate : body.certificates()) {
            ListedCertificate.demand(body.id(), certificate);
            if (!own.add(certificate.sha256())) {
                throw new Flaw("trustListCertificateTwice", body.id(), body.id(), certificate.sha256());
            }
            claim(certificates, certificate.sha256(), span, "trustListCertificateTwice", certificate.sha256());
        }
    }

    private static void demandOnce(String id, List<String> sectors) throws Flaw {
        Set<String> seen = new HashSet<>();
        for (String sector : sectors) {
            if (!seen.add(key(sector))) {
                throw new Flaw("trustListSectorTwice", id, sector);
            }
        }
    }

    private static void changes(AccreditedBody body) throws Flaw {
        AccreditedBody.State state = AccreditedBody.State.ACCREDITED;
        AccreditedBody.Change former = null;
        for (AccreditedBody.Change change : body.changes()) {
            if (former != null && !change.since().isAfter(former.since())) {
                throw new Flaw("trustListChangeOrder", body.id(), change.since(), former.since());
            }
            if (!ChangeWords.mayFollow(state, change.state())) {
                throw new Flaw("trustListChangeState", body.id(), ChangeWords.word(change.state()), change.since());
            }
            state = change.state();
            former = change;
        }
    }

    private static LocalDate end(AccreditedBody body) {
        return body.changes().stream().filter(change -> change.state() == AccreditedBody.State.WITHDRAWN)
                .map(change -> LocalDate.ofInstant(change.since(), CHINA)).filter(body.until()::isAfter)
                .findFirst().orElse(body.until());
    }

    /** One number or certificate stands for one body on any day. */
    private static void claim(Map<String, List<Span>> claims, String what, Span span, String key, String shown)
            throws Flaw {
        List<Span> others = claims.computeIfAbsent(what, any -> new ArrayList<>());
        for (Span other : others) {
            if (other.overlaps(span)) {
                throw new Flaw(key, other.id(), span.id(), shown);
            }
        }
        others.add(span);
    }

    static String key(String text) {
        return text.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }
}
