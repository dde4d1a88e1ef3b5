package org.hecha.seal.internal.time;

import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;

import org.bouncycastle.asn1.ASN1Boolean;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.tsp.MessageImprint;
import org.bouncycastle.asn1.tsp.TimeStampReq;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.hecha.core.text.Refusal;
import org.hecha.seal.TimeStampAccess;
import org.hecha.seal.TimeStampSource;
import org.hecha.seal.internal.Flaw;
import org.hecha.seal.internal.SealTexts;
import org.hecha.seal.internal.http.HttpService;

/** A time-stamping authority over HTTP or HTTPS (RFC 3161, 3.4). */
public final class HttpTimeStamps implements TimeStampSource {

    private static final String QUERY = "application/timestamp-query";
    /** The second is what some authorities write. */
    private static final Set<String> REPLIES = Set.of("application/timestamp-reply", "application/timestamp-response");
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final int NONCE_BITS = 64;

    private final URI address;
    private final TimeStampAccess access;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    /** @throws Refusal for an address that is not HTTP or HTTPS, or a login that would travel unencrypted */
    public HttpTimeStamps(URI address, TimeStampAccess access, Clock clock) throws Refusal {
        this.address = address;
        this.access = access;
        this.clock = clock;
        if (!HttpService.accepts(address)) {
            throw SealTexts.refusal("stampAddress", address.getHost() == null ? address.getScheme() + ":"
                    : HttpService.shown(address));
        }
        if (access.login().authorization().isPresent() && !address.getScheme().equalsIgnoreCase("https")
                && !isLoopback(address.getHost())) {
            throw SealTexts.refusal("stampUnencrypted", name());
        }
        if (access.policy().filter(each -> ASN1ObjectIdentifier.tryFromID(each) == null).isPresent()) {
            throw SealTexts.refusal("stampPolicyNot", access.policy().get());
        }
    }

    /** By its name alone: nothing is looked up. */
    private static boolean isLoopback(String host) {
        return LOOPBACK.contains(host);
    }

    @Override
    public String name() {
        return HttpService.shown(address);
    }

    @Override
    public byte[] stamp(String digestOid, byte[] digest) throws Refusal {
        BigInteger nonce = new BigInteger(NONCE_BITS, random).setBit(NONCE_BITS);
        StampRequest request = new StampRequest(digestOid, digest, nonce, access.policy());
        try {
            HttpService.Answer answer = new HttpService(access.deadline(), access.largest()).ask(address,
                    new HttpService.Message(Optional.of(encoded(request)), QUERY, access.login().authorization()));
            if (!REPLIES.contains(answer.type())) {
                throw new Flaw("stampType", answer.type());
            }
            return new StampReply(request, clock.instant()).demand(answer.body()).encoded();
        } catch (Flaw e) {
            throw new Refusal(SealTexts.text("stampFailed", name(), e.text()), e);
        }
    }

    private static byte[] encoded(StampRequest request) {
        try {
            return new TimeStampReq(
                    new MessageImprint(new AlgorithmIdentifier(new ASN1ObjectIdentifier(request.digestOid())),
                            request.digest()),
                    request.policy().map(ASN1ObjectIdentifier::new).orElse(null), new ASN1Integer(request.nonce()),
                    ASN1Boolean.TRUE, null).getEncoded(ASN1Encoding.DER);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
