package org.hecha.seal.internal.time;

import java.io.IOException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.bouncycastle.asn1.ASN1BitString;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.cmp.PKIFreeText;
import org.bouncycastle.asn1.cmp.PKIStatusInfo;
import org.bouncycastle.asn1.tsp.TimeStampResp;
import org.hecha.core.text.Localized;
import org.hecha.seal.internal.Flaw;
import org.hecha.seal.internal.algorithm.SignatureScheme;
import org.hecha.seal.internal.certificate.Certificates;

/** Whether an authority's answer is what it was asked for. */
final class StampReply {

    private static final int GRANTED = 0;
    private static final int GRANTED_WITH_MODS = 1;
    private static final int MOST_TEXT = 300;
    /** Two clocks may differ a little; what differs more would make the signature contradict its own time stamp. */
    private static final Duration CLOCKS = Duration.ofMinutes(5);
    /** RFC 3161, 2.4.2. */
    private static final Map<Integer, String> FAILURES = new TreeMap<>(Map.of(0, "badAlg", 2, "badRequest", 5,
            "badDataFormat", 14, "timeNotAvailable", 15, "unacceptedPolicy", 16, "unacceptedExtension", 17,
            "addInfoNotAvailable", 25, "systemFailure"));
    private static final String[] STATUSES =
            {"granted", "grantedWithMods", "rejection", "waiting", "revocationWarning", "revocationNotification"};

    private final StampRequest request;
    private final Instant now;

    StampReply(StampRequest request, Instant now) {
        this.request = request;
        this.now = now;
    }

    /** @throws Flaw in one sentence where the answer is not a time stamp for this request */
    StampToken demand(byte[] answer) throws Flaw {
        StampToken token = token(answer);
        if (!token.digestOid().equals(request.digestOid()) || !token.covers(request.digest())) {
            throw new Flaw("stampOtherData");
        }
        if (token.nonce().filter(request.nonce()::equals).isEmpty()) {
            throw new Flaw("stampOtherNonce");
        }
        if (request.policy().filter(each -> !each.equals(token.policy())).isPresent()) {
            throw new Flaw("stampOtherPolicy", token.policy(), request.policy().get());
        }
        X509Certificate authority = token.authority().orElseThrow(() -> new Flaw("tokenAuthorityMissing"));
        if (!token.holds()) {
            throw new Flaw("tokenSignature", Certificates.subject(authority));
        }
        demandAuthority(token, authority);
        if (Duration.between(token.time(), now).abs().compareTo(CLOCKS) > 0) {
            throw new Flaw("stampClock", token.time(), now);
        }
        return token;
    }

    private static void demandAuthority(StampToken token, X509Certificate authority) throws Flaw {
        String subject = Certificates.subject(authority);
        if (!StampAuthority.mayStamp(authority)) {
            throw new Flaw("tokenPurpose", subject);
        }
        if (token.time().isAfter(authority.getNotAfter().toInstant())
                || token.time().isBefore(authority.getNotBefore().toInstant())) {
            throw new Flaw("tokenExpired", subject, authority.getNotBefore().toInstant(),
                    authority.getNotAfter().toInstant());
        }
        Optional<Localized> weakness = SignatureScheme.weakness(authority.getPublicKey());
        if (token.weak() || weakness.isPresent()) {
            throw new Flaw("tokenWeak", token.algorithm());
        }
    }

    private static StampToken token(byte[] answer) throws Flaw {
        TimeStampResp response;
        byte[] token;
        try {
            response = TimeStampResp.getInstance(ASN1Primitive.fromByteArray(answer));
            int status = response.getStatus().getStatusObject().intValueExact();
            if (status != GRANTED && status != GRANTED_WITH_MODS) {
                throw new Flaw("stampRejected", reason(status, response.getStatus()));
            }
            if (response.getTimeStampToken() == null) {
                throw new Flaw("stampNot");
            }
            token = response.getTimeStampToken().getEncoded(ASN1Encoding.BER);
        } catch (Flaw e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // Bouncy Castle answers malformed structures with unchecked exceptions of many kinds.
            Flaw flaw = new Flaw("stampNot");
            flaw.initCause(e);
            throw flaw;
        }
        return StampToken.parse(token);
    }

    /** The authority's own words, cut where they are endless, after the name of its status and its failure. */
    private static String reason(int status, PKIStatusInfo info) {
        List<String> parts = new ArrayList<>();
        parts.add(status >= 0 && status < STATUSES.length ? STATUSES[status] : Integer.toString(status));
        ASN1BitString failure = info.getFailInfo();
        if (failure != null) {
            byte[] bits = failure.getBytes();
            FAILURES.forEach((bit, name) -> {
                int at = bit / Byte.SIZE;
                if (at < bits.length && (bits[at] >> Byte.SIZE - 1 - bit % Byte.SIZE & 1) == 1) {
                    parts.add(name);
                }
            });
        }
        PKIFreeText text = info.getStatusString();
        for (int index = 0; text != null && index < text.size(); index++) {
            parts.add(text.getStringAtUTF8(index).getString());
        }
        String said = String.join("; ", parts).replaceAll("\\p{Cntrl}+", " ");
        return said.length() > MOST_TEXT ? said.substring(0, MOST_TEXT) + "…" : said;
    }
}
