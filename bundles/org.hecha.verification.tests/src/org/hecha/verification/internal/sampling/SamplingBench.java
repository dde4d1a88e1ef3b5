package org.hecha.verification.internal.sampling;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Refusal;
import org.hecha.model.base.ProvenanceKind;
import org.hecha.model.engagement.TeamRole;
import org.hecha.model.evidence.EvidenceFactory;
import org.hecha.model.evidence.EvidenceItem;
import org.hecha.model.fieldwork.Sample;
import org.hecha.model.fieldwork.SamplingMethod;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.standard.DataFile;
import org.hecha.verification.sampling.Allocation;
import org.hecha.verification.sampling.DrawnSample;
import org.hecha.verification.sampling.Estimator;
import org.hecha.verification.sampling.PopulationKind;
import org.hecha.verification.sampling.PopulationScope;
import org.hecha.verification.sampling.SampleDesign;
import org.hecha.verification.sampling.SampleReview;
import org.hecha.verification.sampling.StratumKey;
import org.hecha.verification.sampling.TestResult;
import org.hecha.verification.testkit.Declared;
import org.hecha.verification.testkit.Fixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.hecha.model.fieldwork.SampleItem;
import org.junit.jupiter.api.function.Executable;

/** An engagement with forty meters of ten megawatt hours each, a team and evidence, on which samples are drawn. */
abstract class SamplingBench {

    static final Instant AT = Instant.parse("2026-05-04T08:00:00Z");
    static final int METERS = 40;

    private static final String RULES = """
            {'sampling': [{'id': 'STEPS', 'title': {'zh': '步骤', 'en': 'Steps'}, 'clause': '5', 'source': 'test',
              'standing': 'SECONDARY', 'note': {'zh': '注', 'en': 'note'}, 'population': 'activity-data',
              'many': {'zh': '记录条数', 'en': 'records'}, 'unitShareBelow': '5',
              'steps': [{'minimum': '30'}, {'minimum': '50', 'increase': '20'}, {'minimum': '80', 'maximum': '100'}]},
             {'id': 'ROOT', 'title': {'zh': '方根', 'en': 'Root'}, 'clause': '6', 'source': 'test', 'standing': 'UNCONFIRMED',
              'note': {'zh': '注', 'en': 'note'}, 'rootFactor': '1'}]}""";

    @TempDir
    Path folder;

    final Fixture fixture = new Fixture();
    SamplingService sampling;
    EngagementDocument document;

    @BeforeEach
    void open() throws IOException, Refusal {
        fixture.quantification.with(Declared.with(folder, DataFile.Kind.SAMPLING, RULES));
        fixture.engagement.setLanguage("en");
        fixture.engagement.setMaterialityPercent(new BigDecimal("5"));
        fixture.member("m1", "Ann", TeamRole.LEAD_VERIFIER, true);
        fixture.member("m2", "Rex", TeamRole.TECHNICAL_REVIEWER, true);
        for (int meter = 0; meter < METERS; meter++) {
            EmissionSource source = fixture.source("meter" + meter, Fixture.POWER, null, null);
            Fixture.state(source, "EF", "0.5", "tCO2/MWh", ProvenanceKind.SUPPLIER);
            fixture.activity(source, "10", "MWh", LocalDate.of(2023, 1 + meter % 12, 1), LocalDate.of(2023, 1 + meter % 12, 28));
        }
        document = EngagementDocument.create(folder.resolve("a.hecha"), fixture.engagement, fixture.inventory);
        EvidenceItem invoice = EvidenceFactory.eINSTANCE.createEvidenceItem();
        invoice.setId("invoice");
        document.evidence().getItems().add(invoice);
        sampling = new SamplingService(fixture.quantification);
    }

    @AfterEach
    void close() {
        document.close();
    }

    static SampleDesign design(SamplingMethod method, Integer items, String rules, Integer many) {
        return design(method, StratumKey.NONE, items, rules, many);
    }

    static SampleDesign design(SamplingMethod method, StratumKey key, Integer items, String rules, Integer many) {
        return new SampleDesign("meters", PopulationScope.all(PopulationKind.ACTIVITY_DATA), method, key, Allocation.COUNT,
                new SampleDesign.Size(items == null ? OptionalInt.empty() : OptionalInt.of(items), Optional.empty(),
                        new BigDecimal("95"), Optional.empty(), BigDecimal.ZERO),
                42, rules, many == null ? OptionalInt.empty() : OptionalInt.of(many));
    }

    Sample draw(SampleDesign design) throws Refusal {
        return executed(sampling.draw(document, design, "Ann", AT));
    }

    Sample enlarge(String title, Integer size, String reason) throws Refusal {
        return executed(sampling.enlarge(document, title, size == null ? OptionalInt.empty() : OptionalInt.of(size), reason,
                "Ann", AT));
    }

    private Sample executed(DrawnSample drawn) throws Refusal {
        document.execute(drawn.command());
        return drawn.sample();
    }

    /** Records 10 MWh for every untested item, but {@code wrong} for the first {@code errors} of them. */
    void test(Sample sample, int errors, String wrong) throws Refusal {
        List<TestResult> results = new ArrayList<>();
        sample.getItems().stream().filter(item -> item.getAudited() == null).forEach(item -> results.add(new TestResult(
                item.getId(), new BigDecimal(results.size() < errors ? wrong : "10"), "invoice", List.of("invoice"))));
        document.execute(sampling.record(document, sample.getId(), results, "m1", AT));
    }

    SampleReview review(Sample sample) {
        return sampling.review(document.engagement(), document.inventory(), sample, Estimator.DIFFERENCE);
    }

    static String said(Refusal refusal) {
        return refusal.in(Locale.ENGLISH);
    }

    void refused(String said, Executable work) {
        String sentence = said(assertThrows(Refusal.class, work));
        assertTrue(sentence.contains(said), sentence);
    }

    static Set<String> ids(Sample sample) {
        return sample.getItems().stream().map(SampleItem::getSubjectId).collect(Collectors.toSet());
    }
}
