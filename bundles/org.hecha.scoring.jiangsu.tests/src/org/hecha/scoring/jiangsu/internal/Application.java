package org.hecha.scoring.jiangsu.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.hecha.model.dossier.ClaimAnswer;
import org.hecha.model.dossier.ClaimInput;
import org.hecha.model.dossier.ClaimedEmissions;
import org.hecha.model.dossier.ConditionClaim;
import org.hecha.model.dossier.Dossier;
import org.hecha.model.dossier.DossierFactory;
import org.hecha.model.dossier.IndicatorClaim;
import org.hecha.model.dossier.Material;
import org.hecha.model.dossier.PackageReference;
import org.hecha.model.engagement.StatementKind;
import org.hecha.model.inventory.InventoryFactory;
import org.hecha.model.inventory.Offset;
import org.hecha.model.inventory.OffsetKind;
import org.hecha.standard.seal.PackageVerdict;

/**
 * An application that a zero-carbon factory could hand in: every gate met, 100 points, self-reduction exactly 80 %.
 * Tests take one thing away and look at what is said.
 */
final class Application {

    static final String NAME = "江苏示例制造有限公司";
    static final String CODE = "91320000MA00000001";

    private final Dossier dossier = DossierFactory.eINSTANCE.createDossier();
    private final Map<String, SealedPackage> packages = new LinkedHashMap<>();

    private Application() {
    }

    static Application complete() {
        Application application = new Application();
        application.head();
        application.conditions();
        application.materials();
        application.claims();
        application.packages();
        application.emit("1000", "3048", "16192");
        application.offset("OC", OffsetKind.CCER, "1000", "tCO2e", 1, "CCER-2024-0001", "CCER-2024-1000");
        application.offset("OG", OffsetKind.GREEN_CERTIFICATE, "5000", "MWh", 2, "GEC00000001", "GEC00005000");
        return application;
    }

    private void head() {
        dossier.setId("D1");
        dossier.setFactoryName(NAME);
        dossier.setCreditCode(CODE);
        dossier.setPeriodStart(LocalDate.of(2025, 1, 1));
        dossier.setPeriodEnd(LocalDate.of(2025, 12, 31));
        dossier.setAppliedOn(LocalDate.of(2026, 6, 30));
        dossier.setEmissions(DossierFactory.eINSTANCE.createClaimedEmissions());
    }

    private void conditions() {
        answer("C1", ClaimAnswer.YES, "M4");
        answer("C3", ClaimAnswer.YES, "M6");
        for (int part = 1; part <= 6; part++) {
            answer("C4." + part, ClaimAnswer.YES, "M7");
        }
        for (int part = 1; part <= 5; part++) {
            answer("C5." + part, ClaimAnswer.YES);
        }
    }

    private void materials() {
        for (int number = 1; number <= 14; number++) {
            Material material = DossierFactory.eINSTANCE.createMaterial();
            material.setId("M" + number);
            material.setNumber(number);
            material.setTitle("材料" + number);
            material.setPath("materials/" + number + ".pdf");
            dossier.getMaterials().add(material);
        }
    }

    private void claims() {
        claim("I1", "M8", "use", "scale");
        claim("I2", "M9", "onsitePower", "600", "totalPower", "1000", "totalOther", "0");
        claim("I3", "M3", "achievements", "5");
        claim("I4", "M14", "system", "yes", "management", "yes", "recovery", "yes", "use", "yes");
        claim("I5", "M10", "generalTotal", "10", "generalGrade2", "10", "specialTotal", "4", "specialAdvanced", "4",
                "vehiclesTotal", "6", "vehiclesNewEnergy", "6");
        claim("I6", "M14", "hvac", "yes", "lighting", "yes", "lifts", "yes", "powerDistribution", "yes", "water", "yes");
        claim("I7", "M14", "purchasing", "yes", "logistics", "yes", "supplyChain", "yes");
        claim("I8", "M11", "level", "leading");
        claim("I9", "M14", "capture", "1", "utilisation", "3");
        claim("I10", "M12", "centre", "yes", "energyQuery", "yes", "energyTotals", "yes", "energyAnalysis", "yes",
                "efficiencyBenchmark", "yes", "energyFlow", "yes", "efficiencyOptimisation", "yes", "budget", "yes",
                "carbonAccounting", "yes", "productFootprint", "yes", "supplyChainCarbon", "yes",
                "verificationSupport", "yes", "carbonAssets", "yes");
        claim("I11", "M5", "accounted", "yes");
        claim("I12", "M5", "accounted", "yes", "reported", "yes");
        claim("I13", "M5");
        claim("I14", "M5", "accounted", "yes", "products", "1");
        claim("I15", "M14", "pilot", "yes");
        claim("I16", "M13", "report", "esg", "emissions", "yes", "footprint", "yes", "construction", "yes",
                "public", "yes");
    }

    private void packages() {
        register(SealedPackage.of("P1", StatementKind.INVENTORY, "ISO14064-1"));
        register(SealedPackage.of("P2", StatementKind.REDUCTION, "GBT33760"));
        register(SealedPackage.of("P3", StatementKind.FOOTPRINT, "GBT24067"));
        sealed("P3").product("涤纶面料", "12.30");
    }

    private void register(SealedPackage sealed) {
        PackageReference reference = DossierFactory.eINSTANCE.createPackageReference();
        reference.setId(sealed.id());
        reference.setPath(sealed.id() + ".asice");
        reference.setSha256(sealed.sha256());
        reference.getCovers().add(sealed.statement());
        dossier.getPackages().add(reference);
        packages.put(sealed.id(), sealed);
    }

    /** Emissions and reduction, claimed and in the packages alike; category 3 is 500. */
    Application emit(String category1, String category2, String reduction) {
        ClaimedEmissions claimed = dossier.getEmissions();
        claimed.setCategory1(new BigDecimal(category1));
        claimed.setCategory2(new BigDecimal(category2));
        claimed.setCategory3(new BigDecimal("500"));
        claimed.setReduction(new BigDecimal(reduction));
        claimed.setBaseline(claimed.getCategory1().add(claimed.getCategory2()).add(claimed.getReduction()));
        sealed("P1").emissions(category1, category2, "500");
        sealed("P2").project("余热回收", claimed.getBaseline().toPlainString(),
                claimed.getBaseline().subtract(claimed.getReduction()).toPlainString());
        return this;
    }

    Application answer(String id, ClaimAnswer answer, String... materials) {
        ConditionClaim claim = DossierFactory.eINSTANCE.createConditionClaim();
        claim.setId("claim-" + id);
        claim.setConditionId(id);
        claim.setAnswer(answer);
        claim.getMaterialIds().addAll(List.of(materials));
        dossier.getConditions().removeIf(other -> id.equals(other.getConditionId()));
        dossier.getConditions().add(claim);
        return this;
    }

    ConditionClaim condition(String id) {
        return dossier.getConditions().stream().filter(claim -> id.equals(claim.getConditionId())).findFirst()
                .orElseThrow();
    }

    /** Replaces the claim for an indicator; inputs are keys and values in turn. */
    Application claim(String indicator, String material, String... inputs) {
        dossier.getClaims().removeIf(claim -> indicator.equals(claim.getIndicatorId()));
        IndicatorClaim claim = DossierFactory.eINSTANCE.createIndicatorClaim();
        claim.setId("claim-" + indicator);
        claim.setIndicatorId(indicator);
        claim.getMaterialIds().add(material);
        for (int i = 0; i < inputs.length; i += 2) {
            ClaimInput input = DossierFactory.eINSTANCE.createClaimInput();
            input.setKey(inputs[i]);
            input.setValue(inputs[i + 1]);
            claim.getInputs().add(input);
        }
        dossier.getClaims().add(claim);
        return this;
    }

    IndicatorClaim claim(String indicator) {
        return dossier.getClaims().stream().filter(claim -> indicator.equals(claim.getIndicatorId())).findFirst()
                .orElseThrow();
    }

    Offset offset(String id, OffsetKind kind, String quantity, String unit, int category, String from, String to) {
        Offset offset = InventoryFactory.eINSTANCE.createOffset();
        offset.setId(id);
        offset.setKind(kind);
        offset.setProgramme(kind.getLiteral());
        offset.setRegistry("registry-" + kind.getLiteral());
        offset.setQuantity(new BigDecimal(quantity));
        offset.setUnit(unit);
        offset.setCategory(category);
        offset.setSerialFrom(from);
        offset.setSerialTo(to);
        offset.setVintageStart(LocalDate.of(2025, 1, 1));
        offset.setVintageEnd(LocalDate.of(2025, 12, 31));
        offset.setRetiredOn(LocalDate.of(2026, 3, 31));
        offset.setBeneficiary(NAME);
        offset.getEvidenceIds().add(kind == OffsetKind.GREEN_CERTIFICATE ? "M9" : "M14");
        dossier.getOffsets().add(offset);
        return offset;
    }

    Offset offset(String id) {
        return dossier.getOffsets().stream().filter(offset -> id.equals(offset.getId())).findFirst().orElseThrow();
    }

    Dossier dossier() {
        return dossier;
    }

    SealedPackage sealed(String id) {
        return packages.get(id);
    }

    Map<String, PackageVerdict> verdicts() {
        Map<String, PackageVerdict> verdicts = new LinkedHashMap<>();
        packages.forEach((id, sealed) -> verdicts.put(id, sealed.verdict()));
        return verdicts;
    }
}
