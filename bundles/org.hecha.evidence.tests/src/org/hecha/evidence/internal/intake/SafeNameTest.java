package org.hecha.evidence.internal.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.hecha.model.evidence.EvidenceFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafeNameTest {

    @Test
    void hostileNamesBecomeHarmlessOnes() {
        Map<String, String> names = Map.ofEntries(Map.entry("账单 2023.pdf", "账单 2023.pdf"), Map.entry("..", "_"), Map.entry(".", "_"),
                Map.entry("", "_"), Map.entry("../../etc/passwd", "_.._.._etc_passwd"),
                Map.entry("a\\b:c*d?e\"f<g>h|i", "a_b_c_d_e_f_g_h_i"), Map.entry("CON", "_CON"), Map.entry("con.pdf", "_con.pdf"),
                Map.entry("Lpt1 .txt", "_Lpt1 .txt"), Map.entry("COM\u00B9", "_COM\u00B9"), Map.entry("console.pdf", "console.pdf"),
                Map.entry("end. . .", "end"), Map.entry("  x.txt  ", "x.txt"), Map.entry(".hidden", "_.hidden"),
                Map.entry("~$draft.docx", "_~$draft.docx"), Map.entry("a\u202Egpj.exe", "a_gpj.exe"), Map.entry("a\u0000b\u001Fc\u007F", "a_b_c_"),
                Map.entry("e\u0301.txt", "\u00E9.txt"), Map.entry("zero\u200Bwidth\uFEFF.txt", "zero_width_.txt"), Map.entry("half\uD83D", "half_"),
                Map.entry("smile\uD83D\uDE00.png", "smile\uD83D\uDE00.png"), Map.entry("data.tmp", "data.tmp.bin"),
                Map.entry("last-year.ASICE", "last-year.ASICE.bin"), Map.entry("line\u2028end", "line_end"));
        names.forEach((given, expected) -> assertEquals(expected, SafeName.of(given), given));
    }

    @Test
    void longNamesAreCutBetweenCharactersAndKeepTheirExtension() {
        for (String letter : new String[] { "a", "电", "\uD83D\uDE00" }) {
            String name = SafeName.of(letter.repeat(200) + letter.repeat(100) + ".pdf");
            int bytes = name.getBytes(StandardCharsets.UTF_8).length;
            assertTrue(bytes <= 240 && bytes > 230, letter + ": " + bytes);
            assertTrue(name.endsWith(".pdf") && name.substring(0, name.length() - 4).replace(letter, "").isEmpty(), name);
            assertTrue(SafeName.numbered(name, 1_000_000).getBytes(StandardCharsets.UTF_8).length <= 255);
        }
        String endless = SafeName.of("x." + "y".repeat(400));
        assertEquals(240, endless.length());
        assertEquals(SafeName.of(endless), endless);
    }

    @Test
    void aNameIsGivenOnce(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("A.pdf"), "there already");
        FreeNames names = new FreeNames(folder, EvidenceFactory.eINSTANCE.createEvidenceRegister());
        assertEquals("a-2.pdf", names.next("a.pdf"));
        assertEquals("a-3.pdf", names.next("a.pdf"));
        assertEquals("a-2-2.pdf", names.next("a-2.pdf"));
        assertFalse(names.next("b").equals(names.next("b")));
    }
}
