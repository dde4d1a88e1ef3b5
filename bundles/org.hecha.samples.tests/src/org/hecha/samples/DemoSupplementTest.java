package org.hecha.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Refusal;
import org.hecha.model.dossier.ClaimedEmissions;
import org.hecha.model.dossier.Dossier;
import org.hecha.model.dossier.Material;
import org.hecha.model.engagement.Engagement;
import org.hecha.model.engagement.StatementKind;
import org.hecha.model.engagement.TeamMember;
import org.hecha.model.engagement.TeamRole;
import org.hecha.model.evidence.EvidenceItem;
import org.hecha.model.inventory.ActivityData;
import org.hecha.model.inventory.Inventory;
import org.hecha.model.inventory.Offset;
import org.hecha.model.inventory.OffsetKind;
import org.hecha.model.inventory.ReductionProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoSupplementTest {

    private static final String CODE_DIGITS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private final PublishedCase mill = new PublishedCases().find("textile-mill-2022-2023").orElseThrow();
    private final DemoSupplement supplement = mill.supplement().orElseThrow();
    private final Engagement engagement = mill.engagement();
    private final Inventory inventory = mill.inventory();

    @BeforeEach
    void apply() {
        supplement.apply(engagement, inventory);
    }

    @Test
    void onlyTheDemonstrationsCaseHasASupplement() {
        assertEquals(List.of(mill.id()), new PublishedCases().cases().stream()
                .filter(published -> published.supplement().isPresent()).map(PublishedCase::id).toList());
    }

    @Test
    void theResultIsValidUniqueAndMarkedIllustrative() {
        Set<String> ids = new HashSet<>();
        int given = 0;
        for (EObject root : List.of(engagement, inventory, supplement.dossier())) {
            Diagnostic diagnostic = Diagnostician.INSTANCE.validate(root);
            assertEquals(Diagnostic.OK, diagnostic.getSeverity(), () -> diagnostic.getChildren().toString());
            List<String> here = PublishedCasesTest.ids(root);
            ids.addAll(here);
            given += here.size();
        }
        assertEquals(given, ids.size(), "an id is given twice");
        assertTrue(engagement.isIllustrative() && supplement.dossier().isIllustrative());
        assertTrue(engagement.getNotes().contains("虚构") && engagement.getNotes().contains("made up"));
        assertTrue(engagement.getStatementKinds().containsAll(List.of(StatementKind.INVENTORY, StatementKind.REDUCTION)));
        assertEquals(mill.inventory().getSources().size(), inventory.getSources().size(), "published facts are untouched");
    }

    @Test
    void theTeamIsCompleteAndHasDeclaredItsInterests() {
        assertEquals(Set.of(TeamRole.LEAD_VERIFIER, TeamRole.VERIFIER, TeamRole.TECHNICAL_REVIEWER,
                TeamRole.AUTHORISED_SIGNATORY),
                new HashSet<>(engagement.getTeam().stream().map(TeamMember::getRole).toList()));
        assertTrue(engagement.getTeam().stream().allMatch(member -> member.isConflictDeclared()
                && member.getConflictDeclaredOn() != null));
    }

    @Test
    void madeUpCreditCodesHaveTheCheckDigitOfGb32100() {
        for (String code : List.of(engagement.getOrganization().getCreditCode(), engagement.getBody().getCreditCode())) {
            int sum = 0;
            int weight = 1;
            for (int i = 0; i < 17; i++) {
                sum += CODE_DIGITS.indexOf(code.charAt(i)) * weight;
                weight = weight * 3 % 31;
            }
            assertEquals(CODE_DIGITS.charAt((31 - sum % 31) % 31), code.charAt(17), code);
        }
        assertEquals(engagement.getOrganization().getCreditCode(), supplement.dossier().getCreditCode());
    }

    @Test
    void reductionsAndBaselineBelongTogetherAndReachHalf() {
        BigDecimal reduction = BigDecimal.ZERO;
        for (ReductionProject project : inventory.getProjects()) {
            BigDecimal own = project.getBaseline().subtract(project.getProject()).subtract(project.getLeakage());
            assertEquals(0, own.compareTo(project.getReported().getValue()), project.getName());
            assertTrue(project.isImplemented() && project.isInsideBoundary());
            reduction = reduction.add(own);
        }
        ClaimedEmissions claimed = supplement.dossier().getEmissions();
        assertEquals(0, reduction.compareTo(claimed.getReduction()));
        assertEquals(0, claimed.getBaseline().compareTo(
                claimed.getCategory1().add(claimed.getCategory2()).add(claimed.getReduction()).subtract(new BigDecimal("0.01"))),
                "exact 7404.1125 is the sum of unrounded numbers, one hundredth below that of the rounded ones");
        assertTrue(claimed.getReduction().multiply(new BigDecimal("2")).compareTo(claimed.getBaseline()) > 0);
        assertTrue(claimed.getReduction().compareTo(claimed.getBaseline().multiply(new BigDecimal("0.8"))) < 0);
    }

    @Test
    void offsetsCoverBothCategoriesAndStandInTheDossierToo() {
        BigDecimal second = BigDecimal.ZERO;
        BigDecimal first = BigDecimal.ZERO;
        for (Offset offset : inventory.getOffsets()) {
            BigDecimal tonnes = offset.getKind() == OffsetKind.GREEN_CERTIFICATE
                    ? offset.getQuantity().multiply(new BigDecimal("0.6096")) : offset.getQuantity();
            if (offset.getCategory() == 2) {
                second = second.add(tonnes);
            } else {
                first = first.add(tonnes);
            }
            long serials = serial(offset.getSerialTo()) - serial(offset.getSerialFrom()) + 1;
            assertEquals(serials, offset.getQuantity().longValueExact(), offset.getSerialFrom());
        }
        Dossier dossier = supplement.dossier();
        assertTrue(second.compareTo(dossier.getEmissions().getCategory2()) >= 0, second::toString);
        assertTrue(first.compareTo(dossier.getEmissions().getCategory1()) >= 0, first::toString);
        assertEquals(inventory.getOffsets().stream().map(Offset::getSerialFrom).toList(),
                dossier.getOffsets().stream().map(Offset::getSerialFrom).toList());
    }

    @Test
    void materialIsWrittenWithTheDigestsTheDossierNames(@TempDir Path folder) throws Exception {
        List<Path> written = supplement.writeMaterials(folder);
        Dossier dossier = supplement.dossier();
        assertEquals(dossier.getMaterials().size(), written.size());
        for (Material material : dossier.getMaterials()) {
            byte[] bytes = Files.readAllBytes(folder.resolve(material.getPath()));
            assertEquals(material.getSha256(),
                    HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)), material.getPath());
            assertTrue(new String(bytes, StandardCharsets.UTF_8).startsWith("> 演示材料（虚构）"), material.getPath());
        }
        try (var files = Files.walk(folder)) {
            assertEquals(written.size(), files.filter(Files::isRegularFile).count(), "something was left behind");
        }
    }

    @Test
    void aFolderThatCannotBeWrittenIsNamed(@TempDir Path folder) throws IOException {
        Path file = Files.createFile(folder.resolve("taken"));
        Refusal refusal = assertThrows(Refusal.class, () -> supplement.writeMaterials(file));
        assertTrue(refusal.in(Locale.ENGLISH).contains("taken"), refusal.in(Locale.ENGLISH));
        assertFalse(refusal.in(Locale.CHINESE).equals(refusal.in(Locale.ENGLISH)));
    }

    @Test
    void evidenceIsTakenInAndTiedToWhatItProves(@TempDir Path folder) throws Exception {
        try (EngagementDocument document = EngagementDocument.create(folder.resolve("mill.hecha"), engagement, inventory)) {
            supplement.registerEvidence(document);
            List<EvidenceItem> items = document.evidence().getItems();
            assertTrue(items.size() >= 6, () -> "only " + items.size());
            for (EvidenceItem item : items) {
                String text = Files.readString(document.folder().resolve(item.getPath()));
                assertTrue(text.lines().findFirst().orElseThrow().contains("illustrative"), item.getPath());
                assertFalse(item.getObtainedFrom().isBlank());
            }
            ActivityData electricity = document.inventory().getSources().stream()
                    .filter(source -> source.getName().startsWith("外购电力")).flatMap(source -> source.getActivityData().stream())
                    .filter(data -> data.getQuantity().toPlainString().equals("5867.07")).findFirst().orElseThrow();
            assertEquals(2, electricity.getEvidenceIds().size());
            Path meter = document.folder().resolve(items.stream()
                    .filter(item -> electricity.getEvidenceIds().contains(item.getId()) && item.getName().endsWith(".csv"))
                    .findFirst().orElseThrow().getPath());
            assertEquals(electricity.getQuantity(), sumOfMonths(meter));
            while (document.commands().canUndo()) {
                document.undo();
            }
            assertTrue(document.evidence().getItems().isEmpty() && electricity.getEvidenceIds().isEmpty());
        }
    }

    private static BigDecimal sumOfMonths(Path meter) throws IOException {
        List<String> months = Files.readAllLines(meter).stream().filter(line -> line.matches("\\d{4}-\\d{2},.*")).toList();
        assertEquals(12, months.size());
        return months.stream().map(line -> new BigDecimal(line.substring(line.lastIndexOf(',') + 1)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static long serial(String number) {
        return Long.parseLong(number.substring(number.lastIndexOf('-') + 1));
    }
}
