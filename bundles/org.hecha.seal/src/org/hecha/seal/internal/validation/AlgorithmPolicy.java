package org.hecha.seal.internal.validation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.hecha.seal.internal.algorithm.DigestAlgorithm;
import org.hecha.seal.internal.algorithm.SignatureScheme;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Until when which algorithm is relied on: the table in {@code algorithms.json}. What is not in it is refused. */
final class AlgorithmPolicy {

    static final AlgorithmPolicy OURS = read();

    private record Row(String kind, String name, int bits, boolean refused, Instant until) {
    }

    private final List<Row> rows;

    private AlgorithmPolicy(List<Row> rows) {
        this.rows = rows;
    }

    private static AlgorithmPolicy read() {
        List<Row> rows = new ArrayList<>();
        try (InputStream in = AlgorithmPolicy.class.getResourceAsStream("algorithms.json")) {
            for (JsonNode each : new ObjectMapper().readTree(in).path("limits")) {
                rows.add(new Row(each.path("kind").asText(), each.path("name").asText(), each.path("bits").asInt(),
                        each.path("refused").asBoolean(),
                        each.has("until") ? Instant.parse(each.path("until").asText()) : Instant.MAX));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new AlgorithmPolicy(List.copyOf(rows));
    }

    Limit digest(DigestAlgorithm digest) {
        return limit("digest", digest.prefix(), 0, digest.javaName());
    }

    Limit key(PublicKey key) {
        if (key instanceof RSAPublicKey rsa) {
            int bits = rsa.getModulus().bitLength();
            return limit("key", "RSA", bits, "RSA " + bits);
        }
        if (key instanceof ECPublicKey curve) {
            int bits = curve.getParams().getOrder().bitLength();
            return limit("key", "EC", bits, "EC " + bits);
        }
        return limit("key", key.getAlgorithm(), 0, key.getAlgorithm());
    }

    /** @param javaName for instance {@code SHA256withRSA} */
    Limit scheme(String javaName) {
        String name = javaName.toUpperCase(Locale.ROOT);
        int with = name.indexOf("WITH");
        if (with < 0) {
            return limit("scheme", name.equals("RSASSA-PSS") ? "RSA_PSS" : name, 0, javaName);
        }
        String kind = name.substring(with + 4);
        return limit("digest", name.substring(0, with), 0, javaName)
                .and(limit("scheme", kind.equals("RSAANDMGF1") ? "RSA_PSS" : kind, 0, javaName));
    }

    /** The issuer's signature on a certificate. */
    Limit issue(X509Certificate certificate) {
        return scheme(SignatureScheme.scheme(certificate).map(SignatureScheme::javaName)
                .orElse(certificate.getSigAlgName()));
    }

    private Limit limit(String kind, String name, int bits, String shown) {
        Row best = null;
        for (Row row : rows) {
            if (row.kind.equals(kind) && row.name.equals(name) && bits >= row.bits && (best == null || row.bits > best.bits)) {
                best = row;
            }
        }
        return best == null ? new Limit(shown, true, Instant.MIN) : new Limit(shown, best.refused, best.until);
    }
}
