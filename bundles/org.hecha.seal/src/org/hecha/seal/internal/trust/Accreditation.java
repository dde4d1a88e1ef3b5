package org.hecha.seal.internal.trust;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.hecha.core.text.Localized;
import org.hecha.model.engagement.Engagement;
import org.hecha.seal.internal.SealTexts;
import org.hecha.standard.seal.AccreditationList;
import org.hecha.standard.seal.AccreditedBody;
import org.hecha.standard.seal.Indication;
import org.hecha.standard.seal.SignatureVerdict;

/**
 * What a list of accreditations says about one signature. Asked is the time at which the signature is proven to have
 * existed. Without such proof the time it claims is asked, and the time of validation as well: who signs after a
 * suspension could claim a time before it.
 */
final class Accreditation {

    private static final String ID = "accreditation";

    private final AccreditationList list;
    private final Engagement engagement;
    private final Instant at;

    Accreditation(AccreditationList list, Engagement engagement, Instant at) {
        this.list = list;
        this.engagement = engagement;
        this.at = at;
    }

    /** One answer. @param id which of the possible ones it is */
    record Answer(String id, Indication indication, Localized text, Optional<AccreditedBody> body) {
    }

    Answer of(SignatureVerdict signature) {
        Optional<Instant> proven = signature.proof().provenTime();
        Instant time = proven.or(signature::signingTime).orElse(at);
        List<String> chain = signature.proof().certificates().stream().map(each -> each.sha256()).toList();
        List<AccreditedBody> bodies = list.bodies().stream().filter(body -> chain.stream().anyMatch(body::has)).toList();
        if (bodies.isEmpty()) {
            return answer("unknown", Indication.INDETERMINATE, Optional.empty(), "accreditationUnknown",
                    signature.signer());
        }
        AccreditedBody body = bodies.stream().filter(each -> covers(each, time)).findFirst().orElse(bodies.get(0));
        // An issuer that was sent along proves nothing while the chain to it has not been found to hold.
        if (!body.has(chain.get(0)) && signature.indication() != Indication.TOTAL_PASSED) {
            return answer("unknown", Indication.INDETERMINATE, Optional.empty(), "accreditationUnproven",
                    signature.signer());
        }
        return state(body, time).orElseGet(() -> proven.isEmpty() && state(body, at).isPresent()
                ? answer("unproven", Indication.INDETERMINATE, Optional.of(body), "accreditationNoProof", body.name(), time,
                        state(body, at).get().text())
                : scope(body, time));
    }

    /** What speaks against the body at a time. */
    private Optional<Answer> state(AccreditedBody body, Instant time) {
        Optional<AccreditedBody.Change> change = body.changeAt(time)
                .filter(each -> each.state() != AccreditedBody.State.ACCREDITED);
        if (change.isPresent()) {
            boolean suspended = change.get().state() == AccreditedBody.State.SUSPENDED;
            return Optional.of(answer(suspended ? "suspended" : "withdrawn", Indication.TOTAL_FAILED, Optional.of(body),
                    suspended ? "accreditationSuspended" : "accreditationWithdrawn", body.name(), change.get().since(),
                    change.get().reason().orElse("—")));
        }
        LocalDate day = day(time);
        if (day.isAfter(body.until())) {
            return Optional.of(answer("expired", Indication.TOTAL_FAILED, Optional.of(body), "accreditationExpired",
                    body.name(), body.until(), time));
        }
        if (day.isBefore(body.from())) {
            return Optional.of(answer("early", Indication.TOTAL_FAILED, Optional.of(body), "accreditationEarly",
                    body.name(), body.from(), time));
        }
        return Optional.empty();
    }

    private Answer scope(AccreditedBody body, Instant time) {
        String industry = plain(engagement.getOrganization() == null ? null
                : engagement.getOrganization().getIndustryCode());
        String programme = plain(engagement.getProgramme());
        String asked = (industry.isEmpty() ? "" : "GB/T 4754 " + industry)
                + (industry.isEmpty() || programme.isEmpty() ? "" : ", ") + programme;
        if (!body.sectors().isEmpty() && !asked.isEmpty()
                && body.sectors().stream().noneMatch(sector -> isWithin(sector, industry, programme))) {
            return answer("scope", Indication.TOTAL_FAILED, Optional.of(body), "accreditationScope", body.name(),
                    String.join(", ", body.sectors()), asked);
        }
        String stated = engagement.getBody() == null ? "" : plain(engagement.getBody().getAccreditationNumber());
        if (!stated.isEmpty() && !TrustListRules.key(stated).equals(TrustListRules.key(body.number()))) {
            return answer("other", Indication.INDETERMINATE, Optional.of(body), "accreditationOther", stated, body.name(),
                    body.number());
        }
        boolean unasked = !body.sectors().isEmpty() && asked.isEmpty();
        return answer("", Indication.TOTAL_PASSED, Optional.of(body),
                unasked ? "accreditationHoldsNoSector" : "accreditationHolds", body.name(), body.number(), time);
    }

    /** A class of GB/T 4754 covers the classes below it; a letter before the digits is the section they lie in. */
    private static boolean isWithin(String sector, String industry, String programme) {
        String digits = sector.strip().replaceFirst("^[A-T](?=[0-9])", "");
        String own = industry.replaceFirst("^[A-T](?=[0-9])", "");
        return digits.matches("[0-9]{2,4}") ? !own.isEmpty() && own.startsWith(digits)
                : !programme.isEmpty() && TrustListRules.key(sector).equals(TrustListRules.key(programme));
    }

    private static boolean covers(AccreditedBody body, Instant time) {
        return !day(time).isBefore(body.from()) && !day(time).isAfter(body.until());
    }

    private static LocalDate day(Instant time) {
        return LocalDate.ofInstant(time, TrustListRules.CHINA);
    }

    private static String plain(String value) {
        return value == null ? "" : value.strip();
    }

    private static Answer answer(String kind, Indication indication, Optional<AccreditedBody> body, String key,
            Object... arguments) {
        return new Answer(kind.isEmpty() ? ID : ID + '-' + kind, indication, SealTexts.text(key, arguments), body);
    }
}
