package org.hecha.seal;

import java.net.URI;
import java.time.Clock;

import org.hecha.core.text.Refusal;
import org.hecha.seal.internal.time.HttpTimeStamps;

/** A time-stamping authority (RFC 3161). Safe for any thread. Its address may be shown; what it asks for to let us in never is. */
public interface TimeStampSource {

    /** What the authority is called in messages: its address. */
    String name();

    /**
     * A time stamp over a digest. What comes back has been found to answer this request: granted, over this digest, with
     * this nonce, with the authority's certificate.
     *
     * @param digestOid object identifier of the digest's algorithm, for instance 2.16.840.1.101.3.4.2.1 for SHA-256
     * @param digest the digest
     * @return the time-stamp token, a CMS ContentInfo in DER, holding the authority's chain as far as it was sent
     * @throws Refusal in one sentence that names the authority: not reached, no answer in time, an answer too large or of
     *         another kind, refused (with the authority's reason), for another digest or request
     */
    byte[] stamp(String digestOid, byte[] digest) throws Refusal;

    /**
     * An authority over HTTP or HTTPS, through the proxies of the JVM. Asking blocks until the deadline at most, and can be
     * interrupted; an interrupted thread stays interrupted.
     *
     * @param address without a user or password in it
     * @param access how it is asked
     * @throws Refusal for an address that is not HTTP or HTTPS, a login that would travel unencrypted over a network, or a
     *         policy that is no object identifier
     */
    static TimeStampSource http(URI address, TimeStampAccess access) throws Refusal {
        return new HttpTimeStamps(address, access, Clock.systemUTC());
    }
}
