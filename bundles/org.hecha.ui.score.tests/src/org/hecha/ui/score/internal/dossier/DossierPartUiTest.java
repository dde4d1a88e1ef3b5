package org.hecha.ui.score.internal.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.hecha.core.OpenDossier;
import org.hecha.core.text.Refusal;
import org.hecha.model.dossier.ClaimAnswer;
import org.hecha.model.dossier.Dossier;
import org.hecha.model.dossier.Material;
import org.hecha.model.dossier.PackageReference;
import org.hecha.model.engagement.StatementKind;
import org.hecha.model.inventory.Offset;
import org.hecha.model.inventory.OffsetKind;
import org.hecha.ui.score.fixture.ScoreUiTestCase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DossierPartUiTest extends ScoreUiTestCase {

    private DossierPart part;
    private OpenDossier open;
    private Dossier dossier;

    @BeforeEach
    void make() throws Refusal {
        part = ui.make(DossierPart.class);
        assertTrue(part.place().sentence().contains("还没有打开申报文件"), part.place().sentence());
        open = openDossier();
        dossier = open.dossier();
        assertEquals("", part.place().sentence());
    }

    @Test
    void theApplicantIsEditedAndUndone() throws Refusal {
        Field name = part.page(ApplicantPage.class).fields().get(0);
        assertEquals("江苏示例制造有限公司", name.text());
        name.write("乙厂");
        assertEquals("乙厂", dossier.getFactoryName());
        assertTrue(open.isDirty());
        open.undo();
        assertEquals("江苏示例制造有限公司", name.text());
        assertTrue(!open.isDirty());
    }

    @Test
    void whatCannotBeReadIsSaidAndNotLost() {
        List<Field> fields = part.page(ApplicantPage.class).fields();
        Field from = fields.get(2);
        from.write("去年");
        assertEquals("“去年”不是日期，请按“2025-12-31”填写。", from.refusal());
        assertEquals("去年", from.text());
        from.write("2026-01-01");
        assertTrue(from.refusal().contains("晚于止日"), from.refusal());
        from.write("2025-07-01");
        assertEquals("", from.refusal());
        assertEquals("2025-07-01", dossier.getPeriodStart().toString());
        Field category1 = fields.get(5);
        category1.write("一千吨");
        assertTrue(category1.refusal().contains("不是数字"), category1.refusal());
        category1.write("1,000.50");
        assertEquals(new BigDecimal("1000.50"), dossier.getEmissions().getCategory1());
    }

    @Test
    void aConditionIsAnsweredPartByPartWithItsProof() throws Refusal {
        ConditionsPage page = part.page(ConditionsPage.class);
        assertEquals(14, page.grid().rows().size());
        ConditionRow body = page.grid().rows().stream().filter(row -> row.id().equals("C4.1")).findFirst().orElseThrow();
        assertEquals("未作答", page.grid().text(body, "answer"));
        dossiers.choose("C4");
        page.answer(body, ClaimAnswer.YES);
        assertEquals("符合", page.grid().text(body, "answer"));
        page.statement().write("设在总经办");
        page.materials().tick("M9", true);
        assertEquals(List.of("M9"), Claims.condition(dossier, "C4.1").orElseThrow().getMaterialIds());
        assertEquals("设在总经办", Claims.condition(dossier, "C4.1").orElseThrow().getStatement());
        open.undo();
        open.undo();
        open.undo();
        assertEquals(Optional.empty(), Claims.condition(dossier, "C4.1"));
        assertEquals("由系统计算", page.grid().text(page.grid().rows().get(1), "answer"));
    }

    @Test
    void anIndicatorIsClaimedByItsOwnQuestions() throws Refusal {
        IndicatorsPage page = part.page(IndicatorsPage.class);
        dossiers.choose("I2");
        assertEquals("指标申报", part.front());
        assertEquals("I2", page.grid().selected().orElseThrow().id());
        assertTrue(page.editor().input("share").answer("120").orElseThrow().contains("大于允许的最大值"));
        assertTrue(page.editor().input("onsitePower").answer("很多").orElseThrow().contains("不是数字"));
        assertEquals(Optional.empty(), page.editor().input("onsitePower").answer("510"));
        assertEquals("510", Claims.input(Claims.indicator(dossier, "I2").orElseThrow(), "onsitePower").orElseThrow().getValue());
        ui.until(() -> page.grid().text(page.grid().selected().orElseThrow(), "points"),
                () -> page.grid().text(page.grid().selected().orElseThrow(), "points").equals("10 / 10"));
        open.undo();
        ui.until(() -> "points stay", () -> page.grid().text(page.grid().selected().orElseThrow(), "points").equals("8 / 10"));
    }

    @Test
    void aChoiceAndAYesMakeAClaimThatWasNotThere() {
        IndicatorsPage page = part.page(IndicatorsPage.class);
        dossiers.choose("I4");
        page.editor().input("system").answer("yes");
        assertEquals("yes", Claims.input(Claims.indicator(dossier, "I4").orElseThrow(), "system").orElseThrow().getValue());
        dossiers.choose("I1");
        page.editor().input("use").answer("scale");
        assertTrue(page.grid().text(page.grid().selected().orElseThrow(), "claimed").contains("已实施规模化利用"));
        page.editor().input("use").answer("");
        assertEquals(Optional.empty(), Claims.input(Claims.indicator(dossier, "I1").orElseThrow(), "use"));
    }

    @Test
    void everyKindOfMaterialStandsThereAndFilesAreAdded() throws Exception {
        MaterialsPage page = part.page(MaterialsPage.class);
        assertEquals(14, page.grid().rows().size());
        MaterialRow second = page.grid().rows().get(1);
        assertTrue(page.grid().text(second, "state").matches("缺少（必备）|未提交"));
        toOpen.add(Files.writeString(folder.resolve("绿色工厂证书.pdf"), "x"));
        page.grid().select(second);
        press("添加材料文件…");
        ui.until(() -> "not added: " + refusals, () -> dossier.getMaterials().size() == 5);
        Material added = dossier.getMaterials().get(4);
        assertEquals("2 绿色工厂证书 绿色工厂证书.pdf", added.getNumber() + " " + added.getTitle() + " " + added.getPath());
        assertEquals(64, added.getSha256().length());
        MaterialRow row = page.grid().rows().get(1);
        assertEquals(Optional.empty(), page.grid().edit(row, "title", "证书"));
        assertEquals("证书", added.getTitle());
        assertTrue(page.grid().edit(row, "title", " ").isPresent());
        open.undo();
        open.undo();
        assertEquals(4, dossier.getMaterials().size());
    }

    @Test
    void packagesAreAddedVerifiedAndTheirTrustIsRemembered() throws Exception {
        PackagesPage page = part.page(PackagesPage.class);
        assertTrue(page.trusted().contains("还没有信任证书"), page.trusted());
        toOpen.add(Files.writeString(folder.resolve("good.asice"), "x"));
        press("添加签名核查包…");
        ui.until(() -> "not added: " + refusals, () -> !page.grid().rows().isEmpty()
                && page.grid().text(page.grid().rows().get(0), "verdict").equals("通过"));
        PackageReference reference = page.grid().rows().get(0);
        assertEquals("good.asice", reference.getPath());
        assertEquals("一致", page.grid().text(reference, "digest"));
        page.grid().select(reference);
        page.covers(StatementKind.INVENTORY).setSelection(true);
        page.covers(StatementKind.INVENTORY).notifyListeners(SWT.Selection, new Event());
        assertEquals(List.of(StatementKind.INVENTORY), reference.getCovers());
        toOpen.set(0, Files.writeString(folder.resolve("root.crt"), "x"));
        page.chooseTrust();
        assertTrue(page.trusted().endsWith("root.crt"), page.trusted());
        assertEquals(List.of(folder.resolve("root.crt")), trust.files());
    }

    @Test
    void aPackageThatIsGoneIsNamedAndTheRestIsScored() throws Exception {
        toOpen.add(Files.writeString(folder.resolve("good.asice"), "x"));
        press("添加签名核查包…");
        PackagesPage page = part.page(PackagesPage.class);
        ui.until(() -> "not added: " + refusals, () -> !page.grid().rows().isEmpty());
        scored();
        Files.delete(folder.resolve("good.asice"));
        assessor.verifyAnew();
        ui.until(() -> "still there", () -> page.grid().text(page.grid().rows().get(0), "verdict").equals("无法读取"));
        assertEquals("没有文件 good.asice", page.grid().text(page.grid().rows().get(0), "reason"));
        assertTrue(dossiers.scored().orElseThrow().card().isPresent());
    }

    @Test
    void anOffsetIsFilledInInItsRow() throws Refusal {
        OffsetsPage page = part.page(OffsetsPage.class);
        page.add(OffsetKind.CCER);
        Offset offset = page.grid().rows().get(0);
        assertEquals(Optional.empty(), page.grid().edit(offset, "quantity", "1,000"));
        assertEquals(Optional.empty(), page.grid().edit(offset, "retiredOn", "2026-03-31"));
        assertTrue(page.grid().edit(offset, "category", "7").orElseThrow().contains("请填 1 或 2"));
        assertTrue(page.grid().edit(offset, "quantity", "许多").isPresent());
        assertEquals(new BigDecimal("1000"), offset.getQuantity());
        ui.until(() -> "no reason", () -> !page.grid().text(offset, "reason").isEmpty());
        assertEquals("不计入", page.grid().text(offset, "counted"));
        open.undo();
        open.undo();
        open.undo();
        assertEquals(List.of(), page.grid().rows());
    }

    private void press(String text) {
        press(ui.shell(), text);
    }

    private static void press(org.eclipse.swt.widgets.Composite parent, String text) {
        for (org.eclipse.swt.widgets.Control child : parent.getChildren()) {
            if (child instanceof org.eclipse.swt.widgets.Button button && button.getText().equals(text)) {
                button.notifyListeners(SWT.Selection, new Event());
            } else if (child instanceof org.eclipse.swt.widgets.Composite composite) {
                press(composite, text);
            }
        }
    }
}
