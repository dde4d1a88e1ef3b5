package org.hecha.ui.review.internal.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Refusal;
import org.hecha.model.evidence.EvidenceItem;
import org.hecha.ui.review.ReviewIds;
import org.hecha.ui.review.internal.Parcels;
import org.hecha.ui.review.internal.ReviewUiCase;
import org.hecha.ui.review.internal.opening.VerificationChoice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class VerdictPartUiTest extends ReviewUiCase {

    private VerdictPart part;

    @BeforeEach
    void make() {
        part = ui.make(VerdictPart.class);
    }

    private VerdictNode node(String title) {
        return part.tree().nodes().stream().flatMap(group -> java.util.stream.Stream.concat(java.util.stream.Stream.of(group),
                group.children().stream())).filter(each -> each.title().contains(title)).findFirst()
                .orElseThrow(() -> new AssertionError(title + " is not in " + part.tree().nodes()));
    }

    @Test
    void withoutAPackageItSaysHowToOpenOne() {
        assertTrue(part.page().sentence().contains("Ctrl+Shift+O"), part.page().sentence());
    }

    @Test
    void aSoundPackageHoldsAndItsEngagementIsShownReadOnly() throws Refusal, IOException {
        Path file = sealed();
        review.open(file);
        assertTrue(part.page().sentence().contains("正在验证"), part.page().sentence());
        openPackage(file);

        assertTrue(part.headline().startsWith("成立"), part.headline());
        assertEquals("", part.page().sentence());
        assertTrue(session.isReadOnly());
        assertEquals("织造厂 2023 年核查", session.document().orElseThrow().engagement().getTitle());
        assertEquals(Mark.PASSED, node("容器是否完好").mark());
        VerdictNode signature = node("核查组长 · Hecha Demonstration Verifier");
        assertEquals(Mark.PASSED, signature.mark());
        assertEquals("未被吊销", signature.children().get(0).word());
        assertEquals("信任的根", signature.children().get(0).children().get(0).word());
    }

    @Test
    void withoutTrustNothingIsEstablishedAndTheReasonIsSaidInWords() throws Refusal, IOException {
        Path file = sealed();
        openPackage(file);
        review.verify(VerificationChoice.NONE);
        ui.until(() -> "not verified again", () -> session.work().isEmpty() && review.current().orElseThrow().choice().trust().isEmpty());

        assertTrue(part.headline().startsWith("未能证实"), part.headline());
        assertTrue(part.tree().select(node("核查组长")));
        assertTrue(part.detail().contains("NO_CERTIFICATE_CHAIN_FOUND：证书链没有通向您所信任的根"), part.detail());
    }

    @Test
    void aChangedPackageFailsAndShowsNothingOfWhatIsInside() throws Refusal, IOException {
        Path changed = Parcels.changed(sealed());
        open();
        openPackage(changed);

        assertTrue(part.headline().startsWith("不成立"), part.headline());
        assertTrue(session.document().isEmpty());
        assertTrue(part.detail().contains("不在右侧显示"), part.detail());
        VerdictNode failed = part.tree().nodes().get(0).children().stream().filter(each -> each.mark() == Mark.FAILED).findFirst().orElseThrow();
        assertTrue(part.tree().select(failed));
        assertTrue(part.detail().contains(failed.title()), part.detail());
    }

    @Test
    void hostileFilesGiveAVerdictOrOneSentence() throws IOException {
        Path text = Files.writeString(folder.resolve("text.asice"), "no package at all");
        review.open(text);
        ui.until(() -> "nothing said", () -> session.work().isEmpty() && !refusals.isEmpty());
        assertTrue(refusals.get(0).contains("不是 ASiC-E"), refusals.get(0));
        assertTrue(part.page().sentence().contains("没有打开签名包"));

        Path cut = Files.write(folder.resolve("cut.asice"), new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0, 9, 9, 9});
        openPackage(cut);
        assertTrue(part.headline().startsWith("不成立"), part.headline());
        assertEquals(1, refusals.size());
    }

    @Test
    void aLineLeadsToWhatItSpeaksOf() throws Refusal, IOException {
        openPackage(sealed());
        VerdictNode inventory = new VerdictNode("总量", Mark.PASSED, "", "", java.util.Optional.of(LineTarget.INVENTORY),
                java.util.Optional.empty(), List.of());
        part.tree().show(List.of(inventory));
        assertTrue(part.tree().select(inventory));
        assertTrue(part.way().isVisible());
        part.way().notifyListeners(SWT.Selection, new Event());

        assertEquals(List.of(ReviewIds.PART_SOURCES), visited);
    }

    /** The files in the package are there to be looked at, read-only, until something else is opened. */
    @Test
    void theVerdictLeadsToTheEvidenceInThePackage() throws Refusal, IOException {
        openPackage(Parcels.sealed(Parcels.engagementWithEvidence(folder), folder.resolve("factory.asice"), keys));
        EngagementDocument document = session.document().orElseThrow();
        EvidenceItem item = document.evidence().getItems().get(0);
        Path unpacked = document.folder().resolve(item.getPath());
        assertEquals("Diesel delivered: 98.5 t\n", Files.readString(unpacked));
        assertTrue(part.tree().select(node("覆盖的文件")));
        assertTrue(part.way().isVisible());
        part.way().notifyListeners(SWT.Selection, new Event());

        assertEquals(List.of(item), visited);
        assertTrue(session.isReadOnly());
        session.close();
        assertFalse(Files.exists(unpacked));
        assertFalse(Files.exists(document.folder()));
    }

    @Test
    void withoutEvidenceTheFilesLeadNowhere() throws Refusal, IOException {
        openPackage(sealed());
        part.tree().select(node("覆盖的文件"));
        assertFalse(part.way().isVisible());
    }

    @Test
    void aLineThatLeadsNowhereShowsNoWay() throws Refusal, IOException {
        openPackage(sealed());
        part.tree().select(node("容器是否完好"));
        assertFalse(part.way().isVisible());
    }

    @Test
    void everyReportCanBeSaved() throws Refusal, IOException {
        openPackage(sealed());
        for (String kind : List.of("txt", "json", "xml")) {
            Path target = folder.resolve("verdict." + kind);
            choices.add(target);
            new ReportSaving(background, files).choose(review.current().orElseThrow());
            ui.until(() -> "not written: " + refusals, () -> Files.exists(target) && session.work().isEmpty());
            assertTrue(Files.readString(target).toUpperCase(java.util.Locale.ROOT).contains("PASSED"), kind);
        }
        choices.add(folder.resolve("verdict.doc"));
        new ReportSaving(background, files).choose(review.current().orElseThrow());
        ui.until(() -> "nothing said", () -> !refusals.isEmpty());
        assertTrue(refusals.get(0).contains("verdict.doc"));
    }
}
