package org.hecha.seal.internal.validation;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.hecha.seal.RevocationSource;
import org.hecha.seal.internal.Judgement;
import org.hecha.seal.internal.cades.CadesSignature;
import org.hecha.standard.seal.SignatureVerdict;
import org.hecha.standard.seal.VerificationSettings;

/**
 * Validates signatures after EN 319 102-1: basic signatures (5.3), signatures with time (5.5) and with archival data (5.6).
 * One for a package: what was fetched for one signature is at hand for the next. One thread.
 */
public final class SignatureValidation {

    /** A clock may be a little ahead of ours. */
    static final Duration CLOCKS = Duration.ofMinutes(5);

    /**
     * @param chainProblem what is wrong with the signer's chain as of now or of its proven time, whether or not that decided
     *        the verdict
     */
    public record Judged(SignatureVerdict verdict, Optional<Judgement> chainProblem) {
    }

    private final VerificationSettings settings;
    private final RevocationSource online;
    private final Map<String, RevocationSource.Answers> fetched = new HashMap<>();

    /** @param online asked only where the settings allow it */
    public SignatureValidation(VerificationSettings settings, RevocationSource online) {
        this.settings = settings;
        this.online = online;
    }

    /** A signature of CAdES with nothing around it. */
    public Judged judge(CadesSignature signature, Covered covered) throws IOException {
        return judge(signature, covered, Surroundings.cades(java.util.List.of()));
    }

    public Judged judge(CadesSignature signature, Covered covered, Surroundings around) throws IOException {
        return new SignatureJudging(signature, covered, around, new Material(settings, online, fetched)).judge();
    }
}
