package org.hecha.standard.seal;

import java.time.Instant;
import java.util.Optional;

import org.hecha.core.text.Localized;

/**
 * What was found about one time stamp.
 *
 * @param kind what it is over
 * @param time the time it states
 * @param authority subject of the authority's certificate, RFC 4514; empty where none was found
 * @param algorithm digest of the stamped data and algorithm of the authority's signature
 * @param indication whether the time can be relied on
 * @param subIndication why, unless it passed
 * @param reason one sentence
 */
public record StampVerdict(StampKind kind, Instant time, String authority, String algorithm, Indication indication,
        Optional<SubIndication> subIndication, Localized reason) {
}
