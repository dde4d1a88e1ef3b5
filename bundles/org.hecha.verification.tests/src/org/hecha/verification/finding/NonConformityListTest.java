package org.hecha.verification.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.hecha.core.text.Refusal;
import org.hecha.model.finding.FindingKind;
import org.hecha.model.finding.FindingState;
import org.hecha.verification.finding.NonConformityList.Returned;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list goes out with what is known and comes back with causes and measures; a bad row is told with its place. */
class NonConformityListTest {

    @TempDir
    Path folder;
    private Desk desk;
    private NonConformityList list;

    /** #1 open, #2 answered, #3 closed, #4 an open observation. */
    @BeforeEach
    void open() throws Refusal {
        desk = new Desk(folder.resolve("a.hecha"));
        desk.in(FindingState.OPEN, FindingKind.NON_CONFORMITY);
        desk.in(FindingState.ANSWERED, FindingKind.MISSTATEMENT);
        desk.in(FindingState.CLOSED, FindingKind.MISSTATEMENT);
        desk.in(FindingState.OPEN, FindingKind.OBSERVATION);
        list = new NonConformityList(desk.document);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private Returned read(List<List<String>> rows) {
        return list.read(rows, "Client");
    }

    private static List<String> head() {
        return List.of("序号", "原因分析", "整改措施");
    }

    private void told(List<List<String>> rows, String... words) {
        Returned returned = read(rows);
        assertEquals(1, returned.problems().size(), returned.problems().toString());
        for (String word : words) {
            assertTrue(returned.problems().get(0).in(Locale.ENGLISH).contains(word), returned.problems().get(0).in(Locale.ENGLISH));
        }
    }

    @Test
    void theFormHasTheColumnsOfTheAnnex() {
        List<List<String>> rows = list.rows(Locale.CHINA);
        assertEquals(List.of("序号", "类别", "不符合项描述", "涉及的参数", "原因分析", "整改措施", "核查结论"), rows.get(0));
        assertEquals(List.of("1", "2", "3", "4"), rows.stream().skip(1).map(row -> row.get(0)).toList());
        assertEquals("其他 / 不符合项", rows.get(1).get(1));
        assertEquals("meter read again", rows.get(2).get(5));
        assertEquals("已整改且符合：agrees", rows.get(3).get(6));
    }

    @Test
    void theFormAsItWentOutBringsNothing() {
        for (Locale locale : List.of(Locale.CHINA, Locale.ENGLISH)) {
            assertEquals(new Returned(new java.util.TreeMap<>(), List.of()), read(list.rows(locale)));
        }
    }

    @Test
    void whatWasFilledInComesBackWhereverTheColumnsStand() throws Refusal {
        Returned returned = read(List.of(List.of("Corrective measure", "x", "NO.", "Analysis of the cause"),
                List.of("re-read ", "", "#1", " misread"), List.of("seen", "", "4", ""), List.of("", "", "2", "")));
        assertEquals(List.of(), returned.problems());
        assertEquals(Map.of(1, new Answer("Client", "misread", "re-read", List.of()), 4, new Answer("Client", "", "seen", List.of())),
                returned.answers());
        desk.done(desk.dialogue.answerAll("Client", returned.answers()));
        assertEquals("misread", desk.document.findings().getFindings().get(0).getActions().get(0).getCause());
    }

    @Test
    void badRowsAreToldWithRowAndColumn() {
        told(List.of(), "empty");
        told(List.of(List.of("序号", "原因分析")), "Row 1", "Corrective measure");
        told(List.of(head(), List.of("9", "c", "m")), "Row 2, \"No.\"", "\"9\"");
        told(List.of(head(), List.of("", "c", "m")), "Row 2, \"No.\"");
        told(List.of(head(), List.of("一", "c", "m")), "Row 2, \"No.\"");
        told(List.of(head(), List.of("1", "c", "m"), List.of("1", "d", "n")), "Row 3, \"No.\"", "earlier");
        told(List.of(head(), List.of("1", "", "m")), "Row 2, \"Analysis of the cause\"");
        told(List.of(head(), List.of("1", "c", " ")), "Row 2, \"Corrective measure\"");
        told(List.of(head(), List.of("3", "c", "m")), "Row 2", "#3 is closed");
        told(List.of(List.of(), head(), List.of("", " "), List.of("9", "c", "m")), "Row 4, \"No.\"");
        told(List.of(List.of(), List.of("")), "empty");
    }

    @Test
    void everyBadRowIsTold() {
        Returned returned = read(List.of(head(), List.of("9", "c", "m"), List.of("1", "", "m"), List.of("2", "c", "m")));
        assertEquals(2, returned.problems().size());
    }
}
