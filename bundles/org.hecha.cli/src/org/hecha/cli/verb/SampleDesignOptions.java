package org.hecha.cli.verb;

import java.math.BigDecimal;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.OptionalInt;

import org.hecha.cli.CliText;
import org.hecha.core.text.Refusal;
import org.hecha.model.fieldwork.SamplingMethod;
import org.hecha.model.inventory.Inventory;
import org.hecha.verification.sampling.Allocation;
import org.hecha.verification.sampling.SampleDesign;
import org.hecha.verification.sampling.StratumKey;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say how a sample is drawn. */
final class SampleDesignOptions {

    /** Seeds are chosen short, so that they can be read out and written down. */
    private static final int SEEDS = 1_000_000_000;

    @Mixin
    private SampleScopeOptions scope;

    @Option(names = "--method", paramLabel = "random|stratified|monetary-unit", descriptionKey = "sampleMethod")
    private String method = SamplingMethod.RANDOM.getLiteral();

    @Option(names = "--by-stratum", paramLabel = "facility|category|source|month|size", descriptionKey = "sampleByStratum")
    private String stratum;

    @Option(names = "--allocation", descriptionKey = "sampleAllocation")
    private Allocation allocation = Allocation.VALUE;

    @Option(names = "--size", paramLabel = "N", descriptionKey = "sampleSize")
    private Integer size;

    @Option(names = "--share", paramLabel = "P", descriptionKey = "sampleShare")
    private BigDecimal share;

    @Option(names = "--confidence", paramLabel = "C", descriptionKey = "sampleConfidence")
    private BigDecimal confidence = BigDecimal.valueOf(95);

    @Option(names = "--tolerable", paramLabel = "T", descriptionKey = "sampleTolerable")
    private BigDecimal tolerable;

    @Option(names = "--expected", paramLabel = "E", descriptionKey = "sampleExpected")
    private BigDecimal expected = BigDecimal.ZERO;

    @Option(names = "--rules", paramLabel = "ID", descriptionKey = "sampleRules")
    private String rules = "";

    @Option(names = "--many", paramLabel = "N", descriptionKey = "sampleMany")
    private Integer many;

    SampleDesign design(String title, Inventory inventory, Long seed) throws Refusal {
        if (size != null && share != null) {
            throw new Refusal(CliText.text("sampleSizeTwice"));
        }
        SamplingMethod chosen = SamplingMethod.get(method);
        Optional<StratumKey> key = stratum == null ? Optional.of(StratumKey.NONE)
                : StratumKey.of(stratum).filter(one -> one != StratumKey.NONE);
        if (chosen == null) {
            throw new Refusal(CliText.text("sampleMethodUnknown", method));
        }
        if (key.isEmpty()) {
            throw new Refusal(CliText.text("sampleStratumUnknown", stratum));
        }
        return new SampleDesign(title, scope.scope(inventory), chosen, key.get(), allocation,
                new SampleDesign.Size(size == null ? OptionalInt.empty() : OptionalInt.of(size), Optional.ofNullable(share),
                        confidence, Optional.ofNullable(tolerable), expected),
                seed == null ? new SecureRandom().nextInt(SEEDS) : seed, rules,
                many == null ? OptionalInt.empty() : OptionalInt.of(many));
    }
}
