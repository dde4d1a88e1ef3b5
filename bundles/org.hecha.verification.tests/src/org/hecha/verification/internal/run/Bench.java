package org.hecha.verification.internal.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.hecha.model.finding.CheckOutcome;
import org.hecha.standard.check.Check;
import org.hecha.verification.CheckRun;
import org.hecha.verification.Outcome;
import org.hecha.verification.evidence.EvidenceKinds;
import org.hecha.verification.internal.audit.AuditLimits;
import org.hecha.verification.internal.check.ActivityInPeriod;
import org.hecha.verification.internal.check.ActivityWithoutGaps;
import org.hecha.verification.internal.check.AshAgainstHeat;
import org.hecha.verification.internal.check.BalancesClose;
import org.hecha.verification.internal.check.BenfordScreen;
import org.hecha.verification.internal.check.Calculable;
import org.hecha.verification.internal.check.AnchoredValues;
import org.hecha.verification.internal.check.AnchorsHold;
import org.hecha.verification.internal.check.CarriedFindings;
import org.hecha.verification.internal.check.CommonDenominator;
import org.hecha.verification.internal.check.CondensingUnits;
import org.hecha.verification.internal.check.ConflictsDeclared;
import org.hecha.verification.internal.check.CopiedActivity;
import org.hecha.verification.internal.check.CreditCode;
import org.hecha.verification.internal.check.CriteriaInstalled;
import org.hecha.verification.internal.check.DuplicateActivity;
import org.hecha.verification.internal.check.EvidenceUnchanged;
import org.hecha.verification.internal.check.EvidenceReadable;
import org.hecha.verification.internal.check.EvidenceRegistered;
import org.hecha.verification.internal.check.EvidenceTranslated;
import org.hecha.verification.internal.check.EvidenceOnce;
import org.hecha.verification.internal.check.EvidenceShared;
import org.hecha.verification.internal.check.EvidenceCited;
import org.hecha.verification.internal.check.EvidenceCounting;
import org.hecha.verification.internal.check.EvidenceKindKnown;
import org.hecha.verification.internal.check.EvidenceRequired;
import org.hecha.verification.internal.check.EvidencePeriods;
import org.hecha.verification.internal.check.EvidenceFresh;
import org.hecha.verification.internal.check.EvidenceInTime;
import org.hecha.verification.internal.check.EvidencePresent;
import org.hecha.verification.internal.check.FactorDrift;
import org.hecha.verification.internal.check.FactorValidity;
import org.hecha.verification.internal.check.FactorYear;
import org.hecha.verification.internal.check.FactorsByCriteria;
import org.hecha.verification.internal.check.FuelValues;
import org.hecha.verification.internal.check.HoursPossible;
import org.hecha.verification.internal.check.ImpliedFactors;
import org.hecha.verification.internal.check.IndependentReview;
import org.hecha.verification.internal.check.IntensityInRange;
import org.hecha.verification.internal.check.LeadVerifier;
import org.hecha.verification.internal.check.MeterRecorded;
import org.hecha.verification.internal.check.MetersCalibrated;
import org.hecha.verification.internal.check.NearDuplicates;
import org.hecha.verification.internal.check.OffsetsApart;
import org.hecha.verification.internal.check.OpenSuppressions;
import org.hecha.verification.internal.check.PlausibleValues;
import org.hecha.verification.internal.check.ProducedFromFuel;
import org.hecha.verification.internal.check.ProductionEnergy;
import org.hecha.verification.internal.check.RecalculatedFigures;
import org.hecha.verification.internal.check.RecalculatedLines;
import org.hecha.verification.internal.check.RemovalsApart;
import org.hecha.verification.internal.check.SignOffsIntact;
import org.hecha.verification.internal.check.SourceSums;
import org.hecha.verification.internal.check.RoundNumberScreen;
import org.hecha.verification.internal.check.SecondSources;
import org.hecha.verification.internal.check.SingleSourceSaid;
import org.hecha.verification.internal.check.SmallDifferences;
import org.hecha.verification.internal.check.SampleAllowed;
import org.hecha.verification.internal.check.SampleEnlarged;
import org.hecha.verification.internal.check.SampleTested;
import org.hecha.verification.internal.check.SampledPopulation;
import org.hecha.verification.internal.check.StatedSources;
import org.hecha.verification.internal.check.StatusReasons;
import org.hecha.verification.internal.check.StockAgainstUse;
import org.hecha.verification.internal.check.TotalsOfParts;
import org.hecha.verification.internal.check.UnconfirmedValues;
import org.hecha.verification.internal.check.UniformWarmingPotentials;
import org.hecha.verification.internal.check.WholeHistory;
import org.hecha.verification.internal.check.YearOnYear;
import org.hecha.verification.internal.check.ZeroOrMissing;
import org.hecha.verification.internal.checklist.ChecklistsAnswered;
import org.hecha.verification.internal.comparison.Comparison;
import org.hecha.verification.internal.evidence.EvidenceOfSubject;
import org.hecha.verification.internal.evidence.InstalledKinds;
import org.hecha.verification.internal.crosscheck.CrossLimits;
import org.hecha.verification.internal.sampling.SamplingService;
import org.hecha.verification.sampling.Sampling;
import org.hecha.verification.testkit.Fixture;
import org.hecha.verification.testkit.PlainQuantification;

/** Runs the general rules, with their own words, over a fixture. */
public final class Bench {

    private static final AuditLimits LIMITS = new AuditLimits();
    /** No files can be read, and no kinds are declared. */
    private static final EvidenceOfSubject EVIDENCE = new EvidenceOfSubject(null);
    private static final EvidenceKinds KINDS = new InstalledKinds(new PlainQuantification());

    private static final CrossLimits CROSS = new CrossLimits();

    private static final Sampling SAMPLING = new SamplingService(new PlainQuantification());

    static final List<Check> GENERAL = List.of(new RecalculatedLines(), new RecalculatedFigures(),
            new TotalsOfParts(), new ImpliedFactors(), new FactorsByCriteria(), new FactorDrift(), new Calculable(),
            new CopiedActivity(), new UniformWarmingPotentials(), new StatusReasons(), new ZeroOrMissing(),
            new EvidencePresent(), new ActivityInPeriod(), new ActivityWithoutGaps(), new DuplicateActivity(),
            new UnconfirmedValues(), new PlausibleValues(), new CreditCode(), new IndependentReview(),
            new LeadVerifier(), new ConflictsDeclared(), new CriteriaInstalled(), new CommonDenominator(),
            new RemovalsApart(), new OffsetsApart(), new FactorYear(LIMITS), new FuelValues(LIMITS),
            new StatedSources(LIMITS), new FactorValidity(), new WholeHistory(), new OpenSuppressions(),
            new EvidenceUnchanged(EVIDENCE),
            new EvidenceReadable(EVIDENCE), new EvidenceRegistered(EVIDENCE), new EvidenceTranslated(),
            new EvidenceOnce(), new EvidenceShared(EVIDENCE), new EvidenceCited(EVIDENCE),
            new EvidenceCounting(EVIDENCE), new EvidenceKindKnown(KINDS), new EvidenceRequired(KINDS),
            new EvidencePeriods(), new EvidenceFresh(KINDS), new EvidenceInTime(KINDS),
            new AnchorsHold(null), new AnchoredValues(null), new SourceSums(null),
            new ChecklistsAnswered(), new SignOffsIntact(),
            new SecondSources(CROSS),
            new SmallDifferences(CROSS),
            new SingleSourceSaid(CROSS),
            new StockAgainstUse(CROSS),
            new YearOnYear(CROSS),
            new IntensityInRange(CROSS),
            new ProductionEnergy(CROSS),
            new BalancesClose(CROSS),
            new AshAgainstHeat(CROSS),
            new MetersCalibrated(CROSS),
            new MeterRecorded(CROSS),
            new ProducedFromFuel(CROSS),
            new CondensingUnits(CROSS),
            new HoursPossible(CROSS),
            new BenfordScreen(CROSS),
            new RoundNumberScreen(CROSS),
            new SampledPopulation(SAMPLING),
            new SampleTested(SAMPLING),
            new SampleEnlarged(SAMPLING),
            new SampleAllowed(SAMPLING),
            new CarriedFindings(),
            new NearDuplicates());

    private final Fixture fixture;

    Bench(Fixture fixture) {
        this.fixture = fixture;
    }

    /** A service with these tests alone. */
    public static Checking checking(Fixture fixture, List<Check> checks) {
        Checking checking = new Checking(fixture.quantification, new Comparison(fixture.quantification));
        checks.forEach(checking::addCheck);
        return checking;
    }

    CheckRun run() {
        return checking(fixture, GENERAL).check(fixture.engagement, fixture.inventory, fixture.evidence,
                fixture.findings);
    }

    List<Outcome> of(String ruleId) {
        List<Outcome> outcomes = run().outcomes().stream().filter(o -> o.rule().id().equals(ruleId)).toList();
        assertFalse(outcomes.isEmpty(), ruleId + " said nothing");
        return outcomes;
    }

    /** The only failure of a rule; its sentences must name everything in {@code words}, in both languages. */
    Outcome fails(String ruleId, String subjectId, String... words) {
        List<Outcome> failures = of(ruleId).stream().filter(Outcome::failed).toList();
        assertEquals(1, failures.size(), failures.toString());
        assertEquals(subjectId, failures.get(0).subjectId());
        for (Locale locale : List.of(Locale.CHINA, Locale.ENGLISH)) {
            String sentence = failures.get(0).message().in(locale);
            for (String word : words) {
                assertTrue(sentence.contains(word), sentence);
            }
        }
        return failures.get(0);
    }

    void passes(String ruleId) {
        List<Outcome> outcomes = of(ruleId);
        assertTrue(outcomes.stream().noneMatch(Outcome::failed), outcomes.toString());
        assertTrue(outcomes.stream().anyMatch(o -> o.checkOutcome() == CheckOutcome.PASSED), outcomes.toString());
    }

    /** The rule decides nothing, and its sentence says why in both languages. */
    void undecided(String ruleId, String subjectId, String english) {
        List<Outcome> outcomes = of(ruleId).stream().filter(o -> o.checkOutcome() == CheckOutcome.UNDECIDED).toList();
        assertEquals(1, outcomes.size(), of(ruleId).toString());
        assertEquals(subjectId, outcomes.get(0).subjectId());
        String sentence = outcomes.get(0).message().in(Locale.ENGLISH);
        assertTrue(sentence.contains(english), sentence);
        assertFalse(outcomes.get(0).message().in(Locale.CHINA).equals(sentence), sentence);
    }

    void doesNotApply(String ruleId) {
        assertTrue(of(ruleId).stream().allMatch(o -> o.checkOutcome() == CheckOutcome.NOT_APPLICABLE));
    }
}
