package org.hecha.seal.internal.report;

import java.time.Instant;
import java.util.Locale;
import java.util.stream.Collectors;

import org.hecha.seal.internal.SealTexts;
import org.hecha.standard.seal.CertificateState;
import org.hecha.standard.seal.PackageVerdict;
import org.hecha.standard.seal.SignatureVerdict;
import org.hecha.standard.seal.StampVerdict;
import org.hecha.standard.seal.VerdictLine;

/** The report for people: the result first, then what it rests on. */
public final class TextReport {

    private final PackageVerdict verdict;
    private final String packageName;
    private final Instant at;
    private final Locale locale;
    private final StringBuilder out = new StringBuilder();

    public TextReport(PackageVerdict verdict, String packageName, Instant at, Locale locale) {
        this.verdict = verdict;
        this.packageName = packageName;
        this.at = at;
        this.locale = locale;
    }

    public String write() {
        say("", "reportTitle", packageName);
        say("", "reportResult", verdict.indication().word());
        say("", "reportTime", at);
        say("", "reportSha256", verdict.sha256());
        for (SignatureVerdict each : verdict.signatures()) {
            out.append('\n');
            signature(each);
        }
        out.append('\n');
        for (VerdictLine each : verdict.lines()) {
            line("", each.indication().word() + (each.decisive() ? "" : " *"), each.question().in(locale),
                    each.answer().in(locale));
        }
        if (verdict.lines().stream().anyMatch(each -> !each.decisive())) {
            say("", "reportNotDecisive");
        }
        out.append('\n');
        say("", "reportFiles", verdict.files().size());
        verdict.files().forEach(each -> out.append("  ").append(each).append('\n'));
        return out.toString();
    }

    private void signature(SignatureVerdict signature) {
        line("", signature.indication().word(), signature.subIndication().map(Enum::name).orElse(""), signature.file(),
                signature.format(), signature.algorithm());
        out.append("  ").append(signature.reason().in(locale)).append('\n');
        say("  ", "reportSigner", dash(signature.signer()));
        signature.proof().role().ifPresent(each -> say("  ", "reportRole", each.word()));
        say("  ", "reportClaimed", signature.signingTime().map(Instant::toString).orElse("—"));
        say("  ", "reportProven", signature.proof().provenTime().map(Instant::toString).orElse("—"));
        for (StampVerdict each : signature.proof().stamps()) {
            line("  ", each.indication().word(), each.subIndication().map(Enum::name).orElse(""), each.kind().name(),
                    each.time().toString(), dash(each.authority()));
            out.append("    ").append(each.reason().in(locale)).append('\n');
        }
        for (CertificateState each : signature.proof().certificates()) {
            line("  ", each.status().name(), each.subject(), each.notBefore() + "/" + each.notAfter(), each.source(),
                    each.asOf().map(Instant::toString).orElse(""), each.revokedAt().map(Instant::toString).orElse(""));
        }
    }

    private static String dash(String text) {
        return text.isEmpty() ? "—" : text;
    }

    private void say(String indent, String key, Object... arguments) {
        out.append(indent).append(SealTexts.text(key, arguments).in(locale)).append('\n');
    }

    private void line(String indent, String... parts) {
        out.append(indent).append(java.util.Arrays.stream(parts).filter(each -> !each.isEmpty())
                .collect(Collectors.joining("  "))).append('\n');
    }
}
