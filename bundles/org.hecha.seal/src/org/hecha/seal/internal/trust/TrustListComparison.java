package org.hecha.seal.internal.trust;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

import org.hecha.seal.TrustListDifference;
import org.hecha.seal.TrustListDifference.Kind;
import org.hecha.seal.internal.SealTexts;
import org.hecha.standard.seal.AccreditationList;
import org.hecha.standard.seal.AccreditedBody;

/** Compares two issues of a list, body by body. */
public final class TrustListComparison {

    private final List<TrustListDifference> differences = new ArrayList<>();

    private TrustListComparison() {
    }

    public static List<TrustListDifference> of(AccreditationList former, AccreditationList next) {
        TrustListComparison comparison = new TrustListComparison();
        for (AccreditedBody body : former.bodies()) {
            Optional<AccreditedBody> now = next.body(body.id());
            if (now.isPresent()) {
                comparison.body(body, now.get());
            } else {
                comparison.add(Kind.REMOVED, body, "trustDiffRemoved", body.name());
            }
        }
        next.bodies().stream().filter(body -> former.body(body.id()).isEmpty())
                .forEach(body -> comparison.add(Kind.ADDED, body, "trustDiffAdded", body.name()));
        return List.copyOf(comparison.differences);
    }

    private void body(AccreditedBody before, AccreditedBody now) {
        if (!before.name().equals(now.name()) || !before.number().equals(now.number())) {
            add(Kind.NAME, now, "trustDiffName", now.name());
        }
        if (!before.from().equals(now.from()) || !before.until().equals(now.until())) {
            add(Kind.PERIOD, now, "trustDiffPeriod", now.from() + " – " + now.until());
        }
        if (!before.sectors().equals(now.sectors())) {
            add(Kind.SECTORS, now, "trustDiffSectors",
                    now.sectors().isEmpty() ? "*" : String.join(", ", now.sectors()));
        }
        if (!digests(before).equals(digests(now))) {
            add(Kind.CERTIFICATES, now, "trustDiffCertificates", digests(now).size());
        }
        int told = before.changes().size();
        if (now.changes().size() < told || !now.changes().subList(0, told).equals(before.changes())) {
            add(Kind.HISTORY, now, "trustDiffHistory", now.name());
        } else {
            now.changes().subList(told, now.changes().size()).forEach(change -> add(Kind.STATE, now,
                    "trustDiffState", ChangeWords.said(change.state()), change.since()));
        }
    }

    private static HashSet<String> digests(AccreditedBody body) {
        HashSet<String> digests = new HashSet<>();
        body.certificates().forEach(each -> digests.add(each.sha256()));
        return digests;
    }

    private void add(Kind kind, AccreditedBody body, String key, Object what) {
        differences.add(new TrustListDifference(kind, body.id(), SealTexts.text(key, body.id(), what)));
    }

    private void add(Kind kind, AccreditedBody body, String key, Object what, Object since) {
        differences.add(new TrustListDifference(kind, body.id(), SealTexts.text(key, body.id(), what, since)));
    }
}
