package org.hecha.ui.fieldwork.internal.opinion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.hecha.core.text.Refusal;
import org.hecha.model.engagement.EngagementFactory;
import org.hecha.model.engagement.OpinionKind;
import org.hecha.model.inventory.InventoryFactory;
import org.hecha.ui.fieldwork.testkit.Dialogue;
import org.hecha.ui.fieldwork.testkit.FieldworkCase;
import org.hecha.verification.Acceptances;
import org.hecha.verification.opinion.OpinionIssuing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OpinionPartUiTest extends FieldworkCase {

    private OpinionPart part;

    @BeforeEach
    void make() {
        serve(OpinionIssuing.class);
        serve(Acceptances.class);
        part = ui.make(OpinionPart.class);
    }

    private void openAndRead() throws Refusal {
        openMill();
        shown();
    }

    private void shown() {
        settle();
        ui.until(() -> "nothing is shown: " + refusals, () -> part.view() != null);
    }

    @Test
    void itSaysWhichOpinionsAreOpenAndWhyOthersAreNot() throws Refusal {
        openAndRead();

        assertTrue(part.text().contains("还没有出具意见"), part.text());
        assertTrue(part.text().contains("✖ 无保留意见"), part.text());
        assertTrue(part.view().open().contains(OpinionKind.DISCLAIMER), part.text());
    }

    @Test
    void anOpinionThatIsBarredIsRefusedWithTheReason() throws Refusal {
        openAndRead();
        Dialogue.with(() -> part.tools().press("出具意见…"), Dialogue.refused("无保留意见", "kind", "UNMODIFIED", "by", lead.getId()));
        assertNull(document.engagement().getOpinion());
    }

    @Test
    void aDisclaimerIsGivenShownAndUndone() throws Refusal {
        document = makeMill();
        document.engagement().setOrganization(EngagementFactory.eINSTANCE.createOrganization());
        document.engagement().getOrganization().setName("某纺织厂");
        document.engagement().setBody(EngagementFactory.eINSTANCE.createVerificationBody());
        document.engagement().getBody().setName("某核查机构");
        document.inventory().setBoundary(InventoryFactory.eINSTANCE.createBoundary());
        document.inventory().getBoundary().setDescription("全厂");
        session.open(document);
        shown();
        Dialogue.with(() -> part.tools().press("出具意见…"), Dialogue.answering("kind", "DISCLAIMER", "by", lead.getId(), "basis", "资料不足",
                "scopeLimitation", "未能取得发票", "addressee", "某委托方", "place", "南京", "intendedUse", "内部管理", "qualification", "无"));
        assertNotNull(document.engagement().getOpinion());
        shown();
        ui.until(() -> "not shown: " + part.text(), () -> part.text().contains("已出具无法表示意见"));
        document.undo();
        assertNull(document.engagement().getOpinion());
    }

    @Test
    void aWaitingValueIsAcceptedWithAReasonAndTakenBack() throws Refusal {
        openAndRead();
        if (part.uses().grid().rows().isEmpty()) {
            assertTrue(part.uses().sentence().contains("无须采信"));
            return;
        }
        UseRow use = part.uses().grid().rows().stream().filter(UseRow::waits).findFirst().orElseThrow();
        part.uses().grid().select(use);
        Dialogue.with(() -> part.uses().tools().press("采信…"), Dialogue.refused("请填写", "reason", " "));
        Dialogue.with(() -> part.uses().tools().press("采信…"), Dialogue.answering("reason", "与供电局公布一致"));
        shown();
        ui.until(() -> "still waits", () -> part.uses().grid().rows().stream().anyMatch(one -> one.key().equals(use.key()) && !one.waits()));
    }

    @Test
    void aSealedEngagementOffersNoOpinion() throws Refusal {
        document = makeMill();
        session.openForReading(document);
        shown();

        assertEquals(List.of(), part.tools().possible());
    }
}
