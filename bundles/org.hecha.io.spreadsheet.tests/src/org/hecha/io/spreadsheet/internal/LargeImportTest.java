package org.hecha.io.spreadsheet.internal;

import static org.hecha.io.spreadsheet.internal.IntakeFixture.english;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.hecha.core.EngagementDocument;
import org.hecha.io.spreadsheet.ImportResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A hundred thousand rows of activity data, all of one source. */
final class LargeImportTest {

    private static final int ROWS = 100_000;

    @TempDir
    private Path folder;

    @Test
    void comesInGoesOutAndComesInAgain() throws Exception {
        Path set = Files.createDirectory(folder.resolve("set"));
        Files.writeString(set.resolve("排放源.csv"), "编号,名称,方法,状态\nS1,锅炉,T.fuel,已量化\n");
        try (BufferedWriter rows = Files.newBufferedWriter(set.resolve("活动数据.csv"))) {
            rows.write("排放源编号,数量,单位,起始日,截止日,数据等级\n");
            for (int i = 0; i < ROWS; i++) {
                rows.write("S1," + i % 1000 + "." + i % 10 + ",kg,2023-0" + (1 + i % 9) + "-01,2023-0" + (1 + i % 9) + "-28,primary\n");
            }
        }
        try (EngagementDocument document = IntakeFixture.document(folder)) {
            ImportResult result = IntakeFixture.importInto(document, set);
            assertEquals(List.of(), english(result.issues()));
            var data = document.inventory().getSources().get(0).getActivityData();
            assertEquals(ROWS, data.size());
            assertEquals("999.9", data.get(ROWS - 1).getQuantity().toString());
            assertEquals("活动数据.csv / 100001", data.get(ROWS - 1).getOrigin());
            assertEquals(ROWS, data.stream().map(one -> one.getId()).distinct().count());
            document.undo();
            assertTrue(document.inventory().getSources().isEmpty());
            document.redo();
            IntakeFixture.importInto(document, set);
            assertEquals(ROWS, data.size());
        }
    }

    /** Rows for a source that is there already are added in one command; it must not compare each row with each. */
    @Test
    void comesIntoASourceThatIsThereAlready() throws Exception {
        Path first = Files.createDirectory(folder.resolve("first"));
        Files.writeString(first.resolve("排放源.csv"), "编号,名称,方法,状态\nS1,锅炉,T.fuel,已量化\n");
        String head = "排放源编号,数量,单位,起始日,截止日,数据等级\n";
        Files.writeString(first.resolve("活动数据.csv"), head + "S1,7,kg,2023-01-01,2023-12-31,primary\n");
        Path rows = folder.resolve("活动数据.csv");
        try (BufferedWriter out = Files.newBufferedWriter(rows)) {
            out.write(head);
            for (int i = 0; i < ROWS; i++) {
                out.write("S1," + i + ",kg,2023-01-01,2023-12-31,primary\n");
            }
        }
        try (EngagementDocument document = IntakeFixture.document(folder)) {
            IntakeFixture.importInto(document, first);
            var data = document.inventory().getSources().get(0).getActivityData();
            assertEquals(1, data.size());
            assertEquals(List.of(), english(IntakeFixture.importInto(document, rows).issues()));
            assertEquals(ROWS, data.size());
            assertEquals("0", data.get(0).getQuantity().toString());
            document.undo();
            assertEquals("7", data.get(0).getQuantity().toString());
            assertEquals(1, data.size());
            document.redo();
            assertEquals(ROWS, data.size());
        }
    }
}
