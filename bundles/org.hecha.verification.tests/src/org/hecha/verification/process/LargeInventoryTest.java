package org.hecha.verification.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Locale;

import org.hecha.model.engagement.SignOff;
import org.hecha.model.inventory.ActivityData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many records: the sign-off stays small and still says what changed. */
class LargeInventoryTest {

    @TempDir
    Path folder;
    private ProcessBench bench;

    @BeforeEach
    void open() throws Exception {
        bench = new ProcessBench(folder);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private void rows(int count) {
        while (bench.power.getActivityData().size() < count) {
            ActivityData row = bench.fixture.activity(bench.power, "1", "MWh", bench.row.getPeriodStart(),
                    bench.row.getPeriodEnd());
            row.getEvidenceIds().add("invoice");
        }
    }

    private SignOff draft() throws Exception {
        bench.through("draft");
        return bench.standing("draft").orElseThrow();
    }

    private static int size(SignOff signOff) {
        return signOff.getObjects().stream().mapToInt(one -> one.getFields().length()).sum();
    }

    @Test
    void upToFiveThousandRecordsAreSignedOneByOne() throws Exception {
        rows(5000);
        SignOff draft = draft();
        assertTrue(draft.getObjects().size() > 5000);
        bench.power.getActivityData().get(4321).setQuantity(BigDecimal.TEN);
        SignedChanges changes = bench.signOffs.changes(bench.document, draft);
        assertEquals(1, changes.count());
        assertEquals("power-4321", changes.listed().get(0).objectId());
    }

    @Test
    void moreAreSignedBySourceAndColumn() throws Exception {
        rows(5001);
        SignOff draft = draft();
        assertTrue(draft.getObjects().size() < 50 && size(draft) < 50_000, String.valueOf(size(draft)));
        assertEquals(0, bench.voided());
        bench.power.getActivityData().get(4321).setQuantity(BigDecimal.TEN);
        SignedChanges changes = bench.signOffs.changes(bench.document, draft);
        assertEquals(1, changes.count());
        assertEquals("activityData.quantity", changes.listed().get(0).field());
        assertEquals("排放源“外购电力”的活动数据的数量", changes.text().in(Locale.CHINA));
        assertEquals("quantity of activity data of source “外购电力”", changes.text().in(Locale.ENGLISH));
    }

    @Test
    void aSignOffIsComparedAsItWasGivenHoweverManyRecordsThereAreNow() throws Exception {
        rows(4999);
        SignOff draft = draft();
        rows(5300);
        SignedChanges changes = bench.signOffs.changes(bench.document, draft);
        assertEquals(301, changes.count());
        assertEquals(SignedChanges.MOST_LISTED, changes.listed().size());
        assertTrue(changes.text().in(Locale.CHINA).contains("共 301 处"), changes.text().in(Locale.CHINA));
        while (bench.power.getActivityData().size() > 4999) {
            bench.power.getActivityData().remove(4999);
        }
        assertEquals(0, bench.signOffs.changes(bench.document, draft).count());
    }

    @Test
    void columnsTellRowsApart() throws Exception {
        rows(5001);
        bench.power.getActivityData().get(10).setOrigin("a.csv 3");
        SignOff draft = draft();
        bench.power.getActivityData().get(10).setOrigin(null);
        bench.power.getActivityData().get(11).setOrigin("a.csv 3");
        assertEquals(1, bench.signOffs.changes(bench.document, draft).count(), "a value moved to the next row shows");
        bench.power.getActivityData().get(11).setOrigin(null);
        bench.power.getActivityData().get(10).setOrigin("a.csv 3");
        assertTrue(bench.signOffs.changes(bench.document, draft).none());
        bench.power.getActivityData().move(0, 3);
        assertEquals("activityData.id", bench.signOffs.changes(bench.document, draft).listed().get(0).field());
    }
}
