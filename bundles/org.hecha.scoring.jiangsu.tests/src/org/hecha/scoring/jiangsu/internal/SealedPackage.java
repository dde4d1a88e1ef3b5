package org.hecha.scoring.jiangsu.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.hecha.core.text.Localized;
import org.hecha.model.engagement.Criterion;
import org.hecha.model.engagement.Engagement;
import org.hecha.model.engagement.EngagementFactory;
import org.hecha.model.engagement.Opinion;
import org.hecha.model.engagement.OpinionKind;
import org.hecha.model.engagement.StatementKind;
import org.hecha.model.evidence.EvidenceFactory;
import org.hecha.model.finding.Finding;
import org.hecha.model.finding.FindingFactory;
import org.hecha.model.finding.FindingRegister;
import org.hecha.model.finding.FindingState;
import org.hecha.model.finding.Severity;
import org.hecha.model.inventory.ActivityData;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.Inventory;
import org.hecha.model.inventory.InventoryFactory;
import org.hecha.model.inventory.Product;
import org.hecha.model.inventory.ReductionProject;
import org.hecha.standard.seal.Indication;
import org.hecha.standard.seal.PackageContent;
import org.hecha.standard.seal.PackageVerdict;
import org.hecha.standard.seal.SignatureVerdict;
import org.hecha.standard.seal.SubIndication;

/** A signed package in memory, with the verdict about it. */
final class SealedPackage {

    private final String id;
    private final StatementKind statement;
    private final Engagement engagement = EngagementFactory.eINSTANCE.createEngagement();
    private final Inventory inventory = InventoryFactory.eINSTANCE.createInventory();
    private final FindingRegister findings = FindingFactory.eINSTANCE.createFindingRegister();
    private Indication indication = Indication.TOTAL_PASSED;
    private Optional<SubIndication> subIndication = Optional.empty();
    private boolean readable = true;

    private SealedPackage(String id, StatementKind statement) {
        this.id = id;
        this.statement = statement;
    }

    static SealedPackage of(String id, StatementKind statement, String standard) {
        SealedPackage sealed = new SealedPackage(id, statement);
        Engagement engagement = sealed.engagement;
        engagement.getStatementKinds().add(statement);
        engagement.setPeriodStart(LocalDate.of(2025, 1, 1));
        engagement.setPeriodEnd(LocalDate.of(2025, 12, 31));
        engagement.setOrganization(EngagementFactory.eINSTANCE.createOrganization());
        engagement.getOrganization().setCreditCode(Application.CODE);
        Criterion criterion = EngagementFactory.eINSTANCE.createCriterion();
        criterion.setStandardId(standard);
        engagement.getCriteria().add(criterion);
        Opinion opinion = EngagementFactory.eINSTANCE.createOpinion();
        opinion.setKind(OpinionKind.UNMODIFIED);
        engagement.setOpinion(opinion);
        return sealed;
    }

    String id() {
        return id;
    }

    StatementKind statement() {
        return statement;
    }

    String sha256() {
        return id.repeat(32);
    }

    Engagement engagement() {
        return engagement;
    }

    Inventory inventory() {
        return inventory;
    }

    SealedPackage says(Indication said, SubIndication why) {
        indication = said;
        subIndication = Optional.of(why);
        return this;
    }

    SealedPackage unreadable() {
        readable = false;
        return this;
    }

    SealedPackage emissions(String category1, String category2, String category3) {
        inventory.getSources().clear();
        source(1, category1);
        source(2, category2);
        source(4, category3);
        return this;
    }

    EmissionSource source(int category, String tonnes) {
        EmissionSource source = InventoryFactory.eINSTANCE.createEmissionSource();
        source.setId("source-" + inventory.getSources().size());
        source.setName("排放源" + inventory.getSources().size());
        source.setCategory(category);
        ActivityData data = InventoryFactory.eINSTANCE.createActivityData();
        data.setId(source.getId() + "-data");
        data.setQuantity(new BigDecimal(tonnes));
        source.getActivityData().add(data);
        inventory.getSources().add(source);
        return source;
    }

    /** Replaces the projects by one. */
    ReductionProject project(String name, String baseline, String emissions) {
        inventory.getProjects().clear();
        ReductionProject project = InventoryFactory.eINSTANCE.createReductionProject();
        project.setId("project");
        project.setName(name);
        project.setImplemented(true);
        project.setBaseline(new BigDecimal(baseline));
        project.setProject(new BigDecimal(emissions));
        project.setPeriodStart(LocalDate.of(2025, 1, 1));
        project.setPeriodEnd(LocalDate.of(2025, 12, 31));
        inventory.getProjects().add(project);
        return project;
    }

    Product product(String name, String footprint) {
        Product product = InventoryFactory.eINSTANCE.createProduct();
        product.setId(name);
        product.setName(name);
        product.setReported(InventoryFactory.eINSTANCE.createReportedValue());
        product.getReported().setValue(new BigDecimal(footprint));
        inventory.getProducts().add(product);
        return product;
    }

    Finding finding(Severity severity, FindingState state) {
        Finding finding = FindingFactory.eINSTANCE.createFinding();
        finding.setNumber(findings.getFindings().size() + 1);
        finding.setSeverity(severity);
        finding.setState(state);
        findings.getFindings().add(finding);
        return finding;
    }

    PackageVerdict verdict() {
        SignatureVerdict signature = new SignatureVerdict("META-INF/signature001.p7s", "CAdES-BASELINE-B", indication,
                subIndication, "CN=核查组长", Optional.empty(), List.of(), "SHA256withRSA",
                Localized.verbatim("said of the signature"));
        PackageContent content = new PackageContent(engagement, inventory,
                EvidenceFactory.eINSTANCE.createEvidenceRegister(), findings);
        return new PackageVerdict(indication, List.of(signature), List.of(), List.of("engagement.xmi"), sha256(),
                readable ? Optional.of(content) : Optional.empty());
    }
}
