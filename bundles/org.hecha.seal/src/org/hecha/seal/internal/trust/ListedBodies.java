package org.hecha.seal.internal.trust;

import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.hecha.core.text.Refusal;
import org.hecha.seal.internal.SealTexts;
import org.hecha.standard.seal.AccreditationList;
import org.hecha.standard.seal.AccreditedBody;

/** The bodies of a list, changed into those of another list. What a change breaks is found by {@link TrustListRules}. */
public final class ListedBodies {

    private ListedBodies() {
    }

    public static AccreditationList with(AccreditationList list, AccreditedBody body) {
        return draft(list, plus(list.bodies(), body));
    }

    public static AccreditationList with(AccreditationList list, String id, X509Certificate certificate,
            boolean whole) throws Refusal {
        return replace(list, id, body -> copy(body, plus(body.certificates(),
                ListedCertificate.of(certificate, whole)), body.changes()));
    }

    public static AccreditationList with(AccreditationList list, String id, AccreditedBody.Change change)
            throws Refusal {
        return replace(list, id, body -> copy(body, body.certificates(), plus(body.changes(), change)));
    }

    private static AccreditationList replace(AccreditationList list, String id,
            UnaryOperator<AccreditedBody> change) throws Refusal {
        if (list.bodies().isEmpty()) {
            throw SealTexts.refusal("trustBodyNone", id);
        }
        if (list.body(id).isEmpty()) {
            throw SealTexts.refusal("trustBodyUnknown", id, list.bodies().stream().map(AccreditedBody::id)
                    .collect(Collectors.joining(", ")));
        }
        return draft(list, list.bodies().stream().map(body -> body.id().equals(id) ? change.apply(body) : body)
                .toList());
    }

    private static AccreditationList draft(AccreditationList list, List<AccreditedBody> bodies) {
        return new AccreditationList(list.id(), list.issuer(), list.number(), list.issued(), list.nextUpdate(), bodies,
                "");
    }

    private static AccreditedBody copy(AccreditedBody body, List<AccreditedBody.Certificate> certificates,
            List<AccreditedBody.Change> changes) {
        return new AccreditedBody(body.id(), body.name(), body.number(), certificates, body.sectors(), body.from(),
                body.until(), changes);
    }

    private static <T> List<T> plus(List<T> some, T one) {
        List<T> more = new ArrayList<>(some);
        more.add(one);
        return more;
    }
}
