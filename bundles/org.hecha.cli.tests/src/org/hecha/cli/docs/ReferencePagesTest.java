package org.hecha.cli.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.hecha.core.text.Refusal;
import org.hecha.model.engagement.TeamRole;
import org.hecha.standard.Standing;
import org.hecha.standard.Text;
import org.hecha.verification.checklist.ChecklistForm;
import org.hecha.verification.checklist.Extent;
import org.hecha.verification.checklist.FormItem;
import org.hecha.verification.checklist.FormSection;
import org.hecha.verification.checklist.Means;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The reference pages of a small catalogue. */
class ReferencePagesTest {

    private static final List<ChecklistForm> FORMS = List.of(new ChecklistForm("REVIEW", "S", new Text("评审", "Review"), "document-review",
            List.of("S*"), List.of("visit"), true, Set.of(TeamRole.LEAD_VERIFIER), "", Standing.SECONDARY, "S25", new Text("凭记忆", "from memory"),
            List.of(new FormSection("AD", new Text("数据", "Data"), List.of(new FormItem("TRACE", new Text("“{0}”可追溯", "“{0}” is traced"), "5.4",
                    List.of(Means.READ, Means.TEST), List.of("category:1|category:2"), List.of("HECHA-EVIDENCE"), List.of(), Extent.SOURCE, true,
                    Standing.UNCONFIRMED, "MEM", Text.NONE))))));

    @TempDir
    Path folder;

    private final Map<String, String> pages = new ReferencePages(new SmallCatalogue(), FORMS).pages();

    private static List<String> rows(String page) {
        return page.lines().filter(line -> line.startsWith("| `")).toList();
    }

    @Test
    void aMethodIsOneRowForTheEditionsThatAgree() {
        List<String> rows = rows(pages.get("methods_en.md"));
        assertEquals(2, rows.size(), String.join("\n", rows));
        assertEquals("| `S.fuel`<br>fuel\\|combustion | 2025: 7.5.2<br>2020: 5.2 | `FC * EF` | tCO2<br>CO2<br>category 1<br>deducted from the total"
                + " | `FC` amount FC [t] (activity data), range 0…<br>`EF` amount EF [tCO2/t] (parameter)<br>`NCV` amount NCV [GJ/t] (parameter)"
                + " | EF: TAB, column EF, diesel (document) = 3.10 tCO2/t, unconfirmed MEM"
                + "<br>NCV: fuel table chosen in the engagement, column NCV, row the source names"
                + " | secondary source<br>S10 | note<br>two lines |", rows.get(0));
        assertTrue(rows.get(1).contains("| 2015 | `FC * EF * 1` |"), rows.get(1));
    }

    @Test
    void aTableListsItsValuesWithTheirStanding() {
        assertEquals(List.of("| `diesel` | 柴油 | EF | 3.10 | tCO2/t | 2023 | 2025-12-31 | 未确认 | MEM |  |"), rows(pages.get("factors.md")));
        assertTrue(pages.get("factors.md").contains("## TAB 表"), pages.get("factors.md"));
    }

    @Test
    void aFormListsItsQuestionsWithTheirStanding() {
        String page = pages.get("checklists_en.md");
        assertEquals(List.of("| `TRACE` * | “…” is traced | 5.4 | read · test | for each source<br>`category:1\\|category:2` | `HECHA-EVIDENCE`"
                + " | unconfirmed<br>MEM |"), rows(page));
        assertTrue(page.contains("Standard: standard. Step: `document-review`; required. Answered by: lead verifier. "), page);
        assertTrue(page.contains("with one of the criteria `S*`; condition: `visit`. Standing: secondary source, S25."), page);
        assertTrue(pages.get("checklists.md").contains("| 查 · 验 | 逐个排放源<br>"), pages.get("checklists.md"));
        assertTrue(pages.get("checklists.md").contains("\n凭记忆\n"), pages.get("checklists.md"));
    }

    @Test
    void everyPageSaysHowItIsMade() {
        assertEquals(List.of("methods.md", "factors.md", "checklists.md", "methods_en.md", "factors_en.md", "checklists_en.md"), List.copyOf(pages.keySet()));
        pages.forEach((name, page) -> {
            assertTrue(page.startsWith("<!-- ") && page.lines().findFirst().orElseThrow().contains("releng/hecha methods --docs releng/docs"), page);
            assertFalse(page.contains("\r"), name);
        });
    }

    @Test
    void theSameDataGiveTheSameBytes() throws Exception {
        List<Path> first = new ReferencePages(new SmallCatalogue(), FORMS).write(folder.resolve("a"));
        List<Path> second = new ReferencePages(new SmallCatalogue(), FORMS).write(folder.resolve("b"));
        for (int i = 0; i < first.size(); i++) {
            assertEquals(-1, Files.mismatch(first.get(i), second.get(i)));
        }
    }

    @Test
    void aPlaceThatCannotBeWrittenToIsSaid() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "x");
        Refusal refusal = assertThrows(Refusal.class, () -> new ReferencePages(new SmallCatalogue(), FORMS).write(file.resolve("below")));
        assertTrue(refusal.in(Locale.ENGLISH).contains("cannot be written to"), refusal.in(Locale.ENGLISH));
    }
}
