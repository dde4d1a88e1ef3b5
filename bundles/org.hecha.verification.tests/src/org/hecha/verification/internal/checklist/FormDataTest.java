package org.hecha.verification.internal.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.hecha.core.text.Refusal;
import org.hecha.standard.DataFile;
import org.hecha.standard.Standard;
import org.hecha.standard.calculation.Problem;
import org.hecha.verification.testkit.Declared;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A data file that is wrong is refused with file, form, question and key. */
class FormDataTest {

    @TempDir
    Path folder;

    private Standard standard(String json) throws Exception {
        return Declared.with(folder, DataFile.Kind.CHECKLISTS, json);
    }

    private String refused(String json) throws Exception {
        Standard standard = standard(json);
        Refusal refusal = assertThrows(Refusal.class, () -> FormData.forms("S", standard.data().get(0)));
        assertFalse(refusal.in(Locale.CHINESE).isBlank());
        return refusal.in(Locale.ENGLISH);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', quoteCharacter = '`', value = {
        "'id': 'GWP', # 'id': 'GW P', # REVIEW, GW P # the id",
        "'id': 'GWP', # # REVIEW, ? # “id”",
        "'id': 'MEMORY' # 'id': 'GWP' # REVIEW, GWP # used twice",
        "'id': 'SITE', 'title' # 'id': 'REVIEW', 'title' # CHECKLISTS.json # used twice",
        "'en': 'Warming potentials' # 'en': '' # REVIEW, GWP # “requirement” needs both",
        ", 'en': 'Base year' # # REVIEW, BASE # “requirement” needs both",
        "'clause': '1', # # REVIEW, GWP # “clause”",
        "['READ', 'TEST'] # ['READ', 'SMELL'] # REVIEW, GWP # SMELL",
        "['READ', 'TEST'] # [] # REVIEW, GWP # “means”",
        "'base-year' # 'base-yaer' # REVIEW, BASE # base-yaer",
        "'category:1' # 'category:7' # REVIEW, FUEL # category:7",
        "'standing': 'UNCONFIRMED' # 'standing': 'PERHAPS' # REVIEW, MEMORY # PERHAPS",
        "'per': 'SOURCE' # 'per': 'METER' # REVIEW, TRACE # METER",
        "“{0}” is traced # is traced # REVIEW, TRACE # braces",
        "'en': 'See' # 'en': 'See {0}' # SITE, SEE # braces",
        "'mandatory': true # 'mandatory': 'yes' # REVIEW, GWP # true or false",
        "'mandatory': true # 'mandatry': true # REVIEW, GWP # mandatry",
        "'step': 'site-visit', # # SITE # “step”",
        "TECHNICAL_REVIEWER # JANITOR # INDEPENDENT # JANITOR",
        "'id': 'EACH', # 'id': 'ALL', # REVIEW # used twice"})
    void whatIsWrongIsNamedWithItsPlace(String right, String wrong, String place, String key) throws Exception {
        String json = ChecklistBench.FORMS.replaceFirst(java.util.regex.Pattern.quote(right),
                java.util.regex.Matcher.quoteReplacement(wrong == null ? "" : wrong));
        assertFalse(json.equals(ChecklistBench.FORMS), "nothing was changed");
        String sentence = refused(json);
        assertTrue(sentence.contains(place) && sentence.contains(key), sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[]", "{}", "{'forms': []}", "{'forms': [3]}", "{'form': []}"})
    void aFileThatIsNoListOfFormsIsRefused(String json) throws Exception {
        assertTrue(refused(json).contains("CHECKLISTS.json"), json);
    }

    @Test
    void aRefusedFileIsAProblemAndTheOthersServe() throws Exception {
        Standard good = standard(ChecklistBench.FORMS);
        java.nio.file.Files.createDirectories(folder.resolve("b"));
        Standard bad = Declared.with(folder.resolve("b"), DataFile.Kind.CHECKLISTS, "{}");
        FormBook book = FormBook.of(List.of(bad, good, good));
        assertEquals(3, book.forms().size());
        List<Problem> problems = book.problems(Set.of("HECHA-GWP", "HECHA-EVIDENCE"));
        assertEquals(List.of("CHECKLISTS", "CHECKLISTS", "CHECKLISTS", "CHECKLISTS", "CHECKLISTS"),
                problems.stream().map(Problem::code).toList());
        assertEquals(4, problems.stream().filter(Problem::blocking).count());
        assertTrue(problems.get(4).message().in(Locale.ENGLISH).contains("HECHA-PERIOD"), problems.toString());
    }
}
