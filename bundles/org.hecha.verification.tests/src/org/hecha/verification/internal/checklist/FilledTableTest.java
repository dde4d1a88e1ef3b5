package org.hecha.verification.internal.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.hecha.core.text.Refusal;
import org.hecha.model.fieldwork.ChecklistAnswer;
import org.hecha.model.finding.CheckOutcome;
import org.hecha.model.finding.FindingState;
import org.hecha.verification.checklist.ItemAnswer;
import org.hecha.verification.checklist.TableIntake;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A checklist that goes to the site as a table and comes back filled in. */
class FilledTableTest extends ChecklistBench {

    private static final int ANSWER = 7;
    private static final int RECORD = 8;
    private static final int DOUBT = 9;
    private static final int EVIDENCE = 10;
    private static final int FINDINGS = 12;

    private List<List<String>> table;

    @BeforeEach
    void writeTable() throws Refusal {
        checked("HECHA-GWP", "", CheckOutcome.PASSED, "one set");
        finding(7, "HECHA-EVIDENCE", "power", FindingState.OPEN);
        open("REVIEW", "Ann");
        answer("REVIEW", yes("FUEL@kiln"));
        table = table();
    }

    private List<List<String>> table() throws Refusal {
        List<List<String>> rows = new ArrayList<>();
        checklists.table(document, "REVIEW").forEach(row -> rows.add(new ArrayList<>(row)));
        return rows;
    }

    private TableIntake read() throws Refusal {
        return checklists.read(document, "REVIEW", table, "Bo", AT);
    }

    @Test
    void everyQuestionIsARowWithWhatIsKnown() {
        assertEquals(List.of("Question id", "Section", "Requirement", "Clause", "Means", "Mandatory", "Proposed by the checks", "Answer", "Record",
                "Doubt for the site", "Evidence", "Annotations", "Findings"), table.get(0));
        assertEquals(List.of("GWP", "All", "Warming potentials", "1", "read · test", "*",
                "[proposed by the checks: conforming] HECHA-GWP one set", "", "", "", "", "", ""), table.get(1));
        assertEquals(List.of("FUEL@kiln", "Each", "“kiln” fuel", "5", "look", "", "", "conforming", "seen", "", "", "", ""), table.get(5));
        assertEquals(6, table.size());
    }

    @Test
    void aTableThatSaysNothingNewChangesNothing() throws Refusal {
        TableIntake intake = read();
        assertTrue(intake.command().isEmpty() && intake.issues().isEmpty() && intake.answered() == 0, intake.toString());
    }

    @Test
    void whatWasFilledInIsWrittenInOneStep() throws Refusal {
        table.get(1).set(ANSWER, "符合");
        table.get(2).set(DOUBT, "ask the client");
        table.get(3).set(ANSWER, "not_conforming");
        table.get(3).set(RECORD, "no bills\r\nno meter");
        table.get(3).set(FINDINGS, " 7 ;");
        table.get(5).set(RECORD, "seen twice");
        TableIntake intake = read();
        assertEquals(List.of(), intake.issues());
        assertEquals(4, intake.answered());
        document.execute(intake.command().orElseThrow());
        assertEquals("HECHA-GWP one set", item("REVIEW", "GWP").getRecord());
        assertEquals("no bills\nno meter", item("REVIEW", "TRACE@power").getRecord());
        assertEquals(List.of("f7"), item("REVIEW", "TRACE@power").getFindingIds());
        assertEquals(ChecklistAnswer.OPEN, item("REVIEW", "MEMORY").getAnswer());
        assertEquals("ask the client", item("REVIEW", "MEMORY").getDoubt());
        assertEquals("seen twice", item("REVIEW", "FUEL@kiln").getRecord());
        table = table();
        assertEquals(0, read().answered());
        document.undo();
        assertEquals("seen", item("REVIEW", "FUEL@kiln").getRecord());
    }

    @Test
    void headsAreFoundInEitherLanguageAndAnyOrder() throws Refusal {
        table = List.of(List.of("备注", "记录", "回答", "问题标识", "现场疑问", "证据", "标注", "发现项"),
                List.of("x", "看过", "符合", "MEMORY", "", "", "", ""), List.of("x", "see", "NOT_APPLICABLE", "TRACE@kiln"));
        document.execute(read().command().orElseThrow());
        assertEquals("看过", item("REVIEW", "MEMORY").getRecord());
        assertEquals(ChecklistAnswer.NOT_APPLICABLE, item("REVIEW", "TRACE@kiln").getAnswer());
    }

    @Test
    void badRowsAreToldWithTheirPlaceAndNothingIsWritten() throws Refusal {
        table.get(1).set(ANSWER, "maybe");
        table.get(2).set(ANSWER, "conforming");
        table.get(3).set(ANSWER, "not conforming");
        table.get(3).set(RECORD, "no bills");
        table.get(4).set(ANSWER, "conforming");
        table.get(4).set(RECORD, "seen");
        table.get(4).set(EVIDENCE, "lost.pdf");
        table.add(new ArrayList<>(Arrays.asList("NONE", "", "", "", "", "", "", "conforming", "seen")));
        table.add(new ArrayList<>(Arrays.asList("FUEL@kiln", "", "", "", "", "", "", "not conforming", "seen", "", "", "", "seven")));
        TableIntake intake = read();
        assertTrue(intake.command().isEmpty());
        assertEquals(List.of("2 Answer", "3 Record", "4 Findings", "5 Evidence", "7 Question id", "8 Findings"),
                intake.issues().stream().map(issue -> issue.row() + " " + issue.column()).toList());
        assertTrue(intake.issues().get(0).message().in(Locale.ENGLISH).contains("open / conforming / not conforming / not applicable"),
                intake.issues().get(0).message().in(Locale.ENGLISH));
        assertTrue(intake.issues().get(3).message().in(Locale.CHINESE).contains("lost.pdf"));
    }

    @Test
    void aTableWithoutItsHeadIsRefused() throws Refusal {
        table.get(0).set(RECORD, "Notes");
        assertTrue(refused(this::read).contains("Record"));
        table = List.of();
        assertTrue(refused(this::read).contains("no rows"));
        assertTrue(refused(() -> checklists.read(document, "REVIEW", checklists.table(document, "REVIEW"), "Cy", AT)).contains("Cy"));
        assertTrue(refused(() -> checklists.table(document, "SITE")).contains("not open"));
    }

    @Test
    void whatIsGoneStaysAtHome() throws Refusal {
        document.inventory().getSources().remove(1);
        document.execute(checklists.refresh(document, "").orElseThrow());
        assertEquals(4, checklists.table(document, "REVIEW").size());
        answer("REVIEW", ItemAnswer.of("TRACE@kiln", ChecklistAnswer.NOT_APPLICABLE, "sold"));
        assertEquals("sold", item("REVIEW", "TRACE@kiln").getRecord());
    }
}
