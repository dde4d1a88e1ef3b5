package org.hecha.seal.internal.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;

import org.hecha.standard.seal.CertificateState;
import org.hecha.standard.seal.Indication;
import org.hecha.standard.seal.PackageVerdict;
import org.hecha.standard.seal.SignatureVerdict;
import org.hecha.standard.seal.SignerRole;
import org.hecha.standard.seal.StampVerdict;
import org.hecha.standard.seal.SubIndication;
import org.hecha.standard.seal.VerdictLine;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The report for programs. What is not known is null; times are ISO 8601 in UTC. */
public final class JsonReport {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final PackageVerdict verdict;
    private final String packageName;
    private final Instant at;
    private final Locale locale;

    public JsonReport(PackageVerdict verdict, String packageName, Instant at, Locale locale) {
        this.verdict = verdict;
        this.packageName = packageName;
        this.at = at;
        this.locale = locale;
    }

    public String write() {
        ObjectNode tree = JSON.createObjectNode().put("package", packageName).put("sha256", verdict.sha256())
                .put("at", at.toString()).put("indication", verdict.indication().word());
        ArrayNode signatures = tree.putArray("signatures");
        verdict.signatures().forEach(each -> signature(signatures.addObject(), each));
        ArrayNode lines = tree.putArray("lines");
        for (VerdictLine each : verdict.lines()) {
            lines.addObject().put("id", each.id()).put("indication", each.indication().word())
                    .put("decisive", each.decisive()).put("question", each.question().in(locale))
                    .put("answer", each.answer().in(locale));
        }
        verdict.files().forEach(tree.putArray("files")::add);
        try {
            // One line ending on every system.
            DefaultPrettyPrinter pretty = new DefaultPrettyPrinter();
            pretty.indentObjectsWith(new DefaultIndenter("  ", "\n"));
            return JSON.writer(pretty).writeValueAsString(tree) + "\n";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void signature(ObjectNode node, SignatureVerdict signature) {
        judged(node.put("file", signature.file()).put("format", signature.format()), signature.indication(),
                signature.subIndication());
        node.put("reason", signature.reason().in(locale)).put("signer", signature.signer())
                .put("role", signature.proof().role().map(SignerRole::word).orElse(null))
                .put("signingTime", time(signature.signingTime()))
                .put("provenTime", time(signature.proof().provenTime())).put("algorithm", signature.algorithm());
        signature.chain().forEach(node.putArray("chain")::add);
        node.put("certificate", signature.proof().certificate().map(Base64.getEncoder()::encodeToString).orElse(null));
        ArrayNode stamps = node.putArray("stamps");
        for (StampVerdict each : signature.proof().stamps()) {
            ObjectNode stamp = stamps.addObject().put("kind", each.kind().name()).put("time", each.time().toString())
                    .put("authority", each.authority()).put("algorithm", each.algorithm());
            judged(stamp, each.indication(), each.subIndication());
            stamp.put("reason", each.reason().in(locale));
        }
        ArrayNode certificates = node.putArray("certificates");
        for (CertificateState each : signature.proof().certificates()) {
            certificates.addObject().put("subject", each.subject()).put("issuer", each.issuer())
                    .put("sha256", each.sha256()).put("notBefore", each.notBefore().toString())
                    .put("notAfter", each.notAfter().toString()).put("status", each.status().name())
                    .put("revokedAt", time(each.revokedAt())).put("asOf", time(each.asOf())).put("source", each.source());
        }
    }

    private static void judged(ObjectNode node, Indication indication, Optional<SubIndication> sub) {
        node.put("indication", indication.word()).put("subIndication", sub.map(Enum::name).orElse(null));
    }

    private static String time(Optional<Instant> time) {
        return time.map(Instant::toString).orElse(null);
    }
}
