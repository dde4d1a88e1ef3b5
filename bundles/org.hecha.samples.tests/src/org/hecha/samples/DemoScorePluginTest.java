package org.hecha.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.hecha.core.text.Refusal;
import org.hecha.model.dossier.Dossier;
import org.hecha.model.dossier.DossierFactory;
import org.hecha.model.dossier.PackageReference;
import org.hecha.model.engagement.AssuranceLevel;
import org.hecha.model.engagement.Engagement;
import org.hecha.model.engagement.EngagementFactory;
import org.hecha.model.engagement.Opinion;
import org.hecha.model.engagement.OpinionKind;
import org.hecha.model.engagement.StatementKind;
import org.hecha.model.evidence.EvidenceFactory;
import org.hecha.model.finding.FindingFactory;
import org.hecha.model.inventory.Inventory;
import org.hecha.scoring.Decision;
import org.hecha.scoring.GateResult;
import org.hecha.scoring.ItemResult;
import org.hecha.scoring.Scorecard;
import org.hecha.scoring.Scoring;
import org.hecha.standard.seal.Indication;
import org.hecha.standard.seal.PackageContent;
import org.hecha.standard.seal.PackageVerdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The demonstration's application, scored by the installed service with a package that verified. */
class DemoScorePluginTest {

    private static final String DIGEST = "0".repeat(64);

    private final Scoring scoring = InstalledServices.get(Scoring.class);
    private final PublishedCase mill = new PublishedCases().find("textile-mill-2022-2023").orElseThrow();
    private final Engagement engagement = mill.engagement();
    private final Inventory inventory = mill.inventory();
    private Dossier dossier;

    @BeforeEach
    void prepare() {
        DemoSupplement supplement = mill.supplement().orElseThrow();
        supplement.apply(engagement, inventory);
        Opinion opinion = EngagementFactory.eINSTANCE.createOpinion();
        opinion.setKind(OpinionKind.MODIFIED);
        opinion.setAssuranceLevel(AssuranceLevel.LIMITED);
        engagement.setOpinion(opinion);
        dossier = supplement.dossier();
        PackageReference reference = DossierFactory.eINSTANCE.createPackageReference();
        reference.setId("package");
        reference.setPath("mill.asice");
        reference.getCovers().addAll(List.of(StatementKind.INVENTORY, StatementKind.REDUCTION));
        dossier.getPackages().add(reference);
    }

    @Test
    void theApplicationReachesNearZero() throws Refusal {
        Scorecard card = score(Indication.TOTAL_PASSED);
        assertEquals("", card.gates().stream().filter(gate -> !gate.state().passes())
                .map(DemoScorePluginTest::said).collect(Collectors.joining(System.lineSeparator())));
        assertEquals("", card.thresholds().selfReductionRatio().ratio().isPresent() ? ""
                : card.thresholds().selfReductionRatio().reason().in(Locale.ENGLISH));
        assertEquals(new BigDecimal("51.48"), card.thresholds().selfReductionRatio().ratio().orElseThrow().percent(2));
        assertEquals(0, new BigDecimal("82").compareTo(card.total()), () -> card.items().stream()
                .map(DemoScorePluginTest::said).collect(Collectors.joining(System.lineSeparator())));
        assertEquals(Decision.NEAR_ZERO, card.decision());
        assertTrue(card.illustrative());
    }

    @Test
    void withoutAVerifiedPackageNothingThatNeedsOneIsEarned() throws Refusal {
        Scorecard card = score(Indication.TOTAL_FAILED);
        assertEquals(Decision.NOT_ELIGIBLE, card.decision());
        for (String indicator : List.of("I11", "I13")) {
            assertEquals(0, card.item(indicator).orElseThrow().points().signum(), indicator);
        }
    }

    private Scorecard score(Indication indication) throws Refusal {
        PackageContent content = new PackageContent(engagement, inventory,
                EvidenceFactory.eINSTANCE.createEvidenceRegister(), FindingFactory.eINSTANCE.createFindingRegister());
        PackageVerdict verdict = new PackageVerdict(indication, List.of(), List.of(), List.of(), DIGEST,
                indication == Indication.TOTAL_PASSED ? Optional.of(content) : Optional.empty());
        return scoring.score(dossier, Map.of("package", verdict));
    }

    private static String said(GateResult gate) {
        return gate.condition().id() + " " + gate.state() + " " + gate.reason().in(Locale.ENGLISH);
    }

    private static String said(ItemResult item) {
        return item.indicator().id() + " " + item.points() + " " + item.reason().in(Locale.ENGLISH);
    }
}
