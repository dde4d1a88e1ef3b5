package org.hecha.scoring.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.hecha.scoring.Scheme;
import org.hecha.standard.DataFile;
import org.hecha.standard.Standard;
import org.hecha.standard.Text;
import org.hecha.standard.calculation.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A small scheme that holds, and the same with one thing wrong in it. */
class SchemeReaderTest {

    @TempDir
    Path folder;

    private static String small() throws IOException {
        try (InputStream in = SchemeReaderTest.class.getResourceAsStream("small-scheme.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private DataFile file(String text) throws IOException {
        Path file = folder.resolve("scheme.json");
        Files.writeString(file, text);
        return new DataFile(DataFile.Kind.SCHEME, "data/scheme.json", file.toUri().toURL());
    }

    @Test
    void aSchemeThatHoldsIsRead() throws IOException {
        Scheme scheme = SchemeReader.read(file(small())).scheme();
        assertEquals("SMALL", scheme.id());
        assertEquals("1.5", scheme.indicator("A").orElseThrow().maximum().toPlainString());
        assertEquals(List.of("yes"), scheme.indicator("A").orElseThrow().inputs().stream().map(input -> input.key()).toList());
        assertTrue(scheme.indicator("B").isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "scheme": "SMALL"          | "scheme": ""             | lacks “scheme”
            "max": "1.5"               | "max": 1.5               | indicators[0].max has to be a number (decimals as strings)
            "max": "1.5"               | "max": "one"             | not “one”
            "max": "1.5"               | "max": "2"               | add up to 2, not 1.5
            "type": "BOOLEAN"          | "type": "MAYBE"          | does not know “MAYBE”
            "inputs": ["yes"]          | "inputs": ["no"]         | reads the input “no”
            "id": "A"                  | "id": "P"                | the id “P” occurs twice
            "default": "FIRST"         | "default": "THIRD"       | has no option “THIRD”
            "standing": "SECONDARY"    | "standing": "UNCONFIRMED" | unconfirmed value as its default
            "windowPolicy": "P"        | "windowPolicy": "Q"      | a policy “Q” that it does not declare
            "windowPolicy": "P"        | "windowPolicy": "F"      | option “FIRST” of policy “F” needs a value
            "series": "S"              | "serie": "S"             | needs a factor series
            "kind": "FOREIGN"          | "kind": "CCER"           | no rules for the offset kind FOREIGN
            "statement": "FOOTPRINT"   | "statement": "REDUCTION" | what a package of the kind footprint has to be
            "materials": [1]           | "materials": [2]         | a kind of material 2
            "en": "Question"           | "english": "Question"    | needs both zh and en
            "tradedInput": "yes"       | "tradedInput": "other"   | reads the input “other”
            """)
    void oneThingWrongIsOneSentence(String right, String wrong, String said) throws IOException {
        String text = small();
        assertTrue(text.contains(right), right);
        DataFile broken = file(text.replaceFirst(java.util.regex.Pattern.quote(right),
                java.util.regex.Matcher.quoteReplacement(wrong)));
        SchemeFault fault = assertThrows(SchemeFault.class, () -> SchemeReader.read(broken));
        String sentence = fault.text().in(Locale.ENGLISH);
        assertTrue(sentence.startsWith("Scheme file data/scheme.json"), sentence);
        assertTrue(sentence.contains(said), sentence);
    }

    @ParameterizedTest
    @CsvSource({"'',has to hold one JSON object", "[],has to hold one JSON object", "'{\"scheme\": ',not valid JSON at line 1"})
    void whatIsNoSchemeIsSaidSo(String text, String said) throws IOException {
        DataFile broken = file(text);
        SchemeFault fault = assertThrows(SchemeFault.class, () -> SchemeReader.read(broken));
        assertTrue(fault.text().in(Locale.ENGLISH).contains(said), fault.text().in(Locale.ENGLISH));
    }

    @Test
    void theShelfKeepsWhatHoldsAndSaysWhatDoesNot() throws IOException {
        SchemeShelf shelf = new SchemeShelf();
        Standard good = new OneFile("GOOD", file(small()));
        shelf.add(good);
        assertTrue(shelf.find("SMALL").isPresent());
        shelf.remove(good);
        assertEquals(Optional.empty(), shelf.find("SMALL"));
        Path gone = folder.resolve("gone.json");
        shelf.add(new OneFile("GONE", new DataFile(DataFile.Kind.SCHEME, "data/gone.json", gone.toUri().toURL())));
        shelf.add(new OneFile("BAD", file("{}")));
        assertEquals(List.of("SCHEME_REFUSED", "SCHEME_UNREADABLE"), shelf.refused().stream().map(Problem::code).toList());
        assertTrue(shelf.definitions().isEmpty());
    }

    private record OneFile(String id, DataFile file) implements Standard {

        @Override
        public Text title() {
            return Text.NONE;
        }

        @Override
        public List<String> editions() {
            return List.of("1");
        }

        @Override
        public Text source() {
            return Text.NONE;
        }

        @Override
        public List<DataFile> data() {
            return List.of(file);
        }
    }
}
