package org.hecha.ui.internal.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Refusal;
import org.hecha.model.engagement.EngagementPackage;
import org.hecha.model.finding.Finding;
import org.hecha.model.finding.FindingState;
import org.hecha.standard.seal.Indication;
import org.hecha.standard.seal.PackageContent;
import org.hecha.standard.seal.PackageVerdict;
import org.hecha.standard.seal.PackageVerifier;
import org.hecha.standard.seal.TrustAnchors;
import org.hecha.testing.window.Factory;
import org.hecha.ui.internal.Crew;
import org.hecha.ui.internal.findings.CarryForm.Asked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the year before left is shown and carried over, out of its folder or its sealed package. */
class CarryUiTest extends FindingDialogTestCase {

    private Path last;
    private CarryForm form;

    @BeforeEach
    void lastYear() throws Refusal {
        last = folder.resolve("last.hecha");
        number(last, "HC-2022");
    }

    private static void number(Path folder, String number) throws Refusal {
        try (EngagementDocument earlier = Files.exists(folder) ? EngagementDocument.open(folder) : Factory.create(folder)) {
            earlier.execute(SetCommand.create(earlier.domain(), earlier.engagement(),
                    EngagementPackage.Literals.ENGAGEMENT__NUMBER, number));
            earlier.save();
        }
    }

    private void ask() {
        form = press('F');
        form.by().choice().choose(form.by().choice().options().get(0));
    }

    private void read(Path place) {
        form.place().file(place);
        ui.until(() -> "it is read", () -> session.works().isEmpty());
    }

    private String said(Asked asked) {
        return form.flaws().said(asked).orElse("");
    }

    @Test
    void whatWouldBeCarriedIsShownThenCarriedAndUndone() throws Refusal {
        ask();
        read(last);
        assertEquals("上年度项目 HC-2022（报告期至 —）：将结转 1 项，此前已结转 0 项。", form.summary());
        assertEquals("柴油排放量低报", form.grid().text(form.grid().rows().get(0), "title"));
        dialog.okPressed();

        List<Finding> all = document.findings().getFindings();
        assertEquals(List.of("HC-2022#1", FindingState.OPEN, 2), List.of(all.get(1).getCarriedFrom(), all.get(1).getState(), all.get(1).getNumber()));
        assertEquals("HC-2022", document.engagement().getPriorNumber());
        document.undo();
        assertEquals(1, all.size());
        assertNull(document.engagement().getPriorNumber());
        document.redo();

        ask();
        read(last);
        assertTrue(form.summary().contains("将结转 0 项，此前已结转 1 项"), form.summary());
        dialog.okPressed();
        assertTrue(said(Asked.PLACE).contains("都已结转过"), said(Asked.PLACE));
    }

    @Test
    void theFolderIsChosenByTheApplicationsOwnChoice() {
        ask();
        choices.add(last);
        for (var control : form.place().control().getParent().getChildren()) {
            if (control instanceof Button button && button.getText().startsWith("文件夹")) {
                button.notifyListeners(SWT.Selection, new Event());
            }
        }
        ui.until(() -> "it is read", () -> session.works().isEmpty());
        assertEquals(1, form.grid().rows().size());
    }

    @Test
    void whatIsWrongIsSaidBelowItsField() throws Refusal {
        form = press('F');
        form.by().choice().control().deselectAll();
        dialog.okPressed();
        assertEquals("请选择上年度项目的文件夹或签章包。", said(Asked.PLACE));
        assertEquals("请选择由谁来做。", said(Asked.PERSON));

        form.by().choice().choose(form.by().choice().options().get(0));
        form.place().type(folder.resolve("nowhere.hecha").toString());
        dialog.okPressed();
        assertTrue(said(Asked.PLACE).startsWith("没有“") && said(Asked.PERSON).isEmpty(), said(Asked.PLACE));

        read(folder);
        assertTrue(said(Asked.PLACE).contains(folder.getFileName().toString()), "no engagement: " + said(Asked.PLACE));
        document.save();
        read(document.folder());
        assertTrue(said(Asked.PLACE).contains("就是本项目"), said(Asked.PLACE));
        number(last, " ");
        read(last);
        assertTrue(said(Asked.PLACE).contains("没有项目编号"), said(Asked.PLACE));
        dialog.okPressed();
        assertTrue(said(Asked.PLACE).contains("没有项目编号"), said(Asked.PLACE));
        assertEquals(1, document.findings().getFindings().size());
    }

    @Test
    void aPackageIsVerifiedFirst() throws Exception {
        Path sealed = Files.writeString(folder.resolve("last.asice"), "sealed");
        ask();
        read(sealed);
        assertTrue(said(Asked.PLACE).contains("没有安装验证签章包的组件"), said(Asked.PLACE));

        verifying(Optional.empty());
        ask();
        read(sealed);
        assertTrue(said(Asked.PLACE).contains("last.asice") && said(Asked.PLACE).contains("INDETERMINATE"), said(Asked.PLACE));

        try (EngagementDocument earlier = EngagementDocument.open(last)) {
            verifying(Optional.of(new PackageContent(earlier.engagement(), earlier.inventory(), earlier.evidence(), earlier.findings())));
        }
        ask();
        read(sealed);
        assertTrue(form.summary().endsWith("签章包的验证结论：INDETERMINATE。"), form.summary());
        dialog.okPressed();
        assertEquals("HC-2022#1", document.findings().getFindings().get(1).getCarriedFrom());
        assertEquals(Crew.LEAD, document.findings().getFindings().get(1).getRaisedBy());
    }

    private void verifying(Optional<PackageContent> content) {
        PackageVerdict verdict = new PackageVerdict(Indication.INDETERMINATE, List.of(), List.of(), List.of(), "", content);
        ui.with(PackageVerifier.class, (PackageVerifier) Proxy.newProxyInstance(PackageVerifier.class.getClassLoader(),
                new Class<?>[] {PackageVerifier.class}, (proxy, method, arguments) -> "readTrust".equals(method.getName())
                        ? new TrustAnchors(List.of()) : verdict));
    }
}
