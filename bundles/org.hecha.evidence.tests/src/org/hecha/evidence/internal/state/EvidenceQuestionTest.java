package org.hecha.evidence.internal.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.hecha.evidence.internal.Digests;
import org.hecha.model.evidence.EvidenceFactory;
import org.hecha.model.evidence.EvidenceItem;
import org.hecha.model.evidence.EvidenceRegister;
import org.hecha.standard.seal.Indication;
import org.hecha.standard.seal.PackageContent;
import org.hecha.standard.seal.PackageFiles;
import org.hecha.standard.seal.VerdictLine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Evidence that was exchanged, taken away or added before sealing. */
class EvidenceQuestionTest {

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final EvidenceRegister register = EvidenceFactory.eINSTANCE.createEvidenceRegister();

    @BeforeEach
    void register() {
        files.put("engagement.xmi", new byte[] {1});
        add("evidence/meter.csv", "1,2");
        add("evidence/账单 bill.pdf", "bill");
    }

    private void add(String path, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        files.put(path, bytes);
        Digests digests = new Digests();
        digests.update(bytes, 0, bytes.length);
        EvidenceItem item = EvidenceFactory.eINSTANCE.createEvidenceItem();
        item.setPath(path);
        item.setSha256(digests.sha256Hex());
        item.setSm3(digests.sm3Hex());
        register.getItems().add(item);
    }

    private VerdictLine ask() throws Exception {
        return new EvidenceQuestion().answer(new PackageContent(null, null, register, null), List.of(), new PackageFiles() {
            @Override
            public List<String> names() {
                return List.copyOf(files.keySet());
            }

            @Override
            public long size(String name) {
                return files.get(name).length;
            }

            @Override
            public InputStream open(String name) {
                return new ByteArrayInputStream(files.get(name));
            }
        }, null).get(0);
    }

    private void fails(String said) throws Exception {
        VerdictLine line = ask();
        assertEquals(Indication.TOTAL_FAILED, line.indication());
        assertTrue(line.decisive());
        for (Locale locale : new Locale[] {Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE}) {
            assertTrue(line.answer().in(locale).contains(said), () -> line.answer().in(locale));
        }
    }

    @Test
    void wholeEvidencePasses() throws Exception {
        assertEquals(Indication.TOTAL_PASSED, ask().indication());
    }

    @Test
    void anExchangedFileShows() throws Exception {
        files.put("evidence/meter.csv", new byte[] {'1', ',', '3'});
        fails("SHA-256");
    }

    @Test
    void anotherSm3Shows() throws Exception {
        register.getItems().get(1).setSm3("00".repeat(32));
        fails("SM3");
    }

    @Test
    void aMissingFileShows() throws Exception {
        files.remove("evidence/meter.csv");
        fails("evidence/meter.csv");
        register.getItems().get(0).setPath(null);
        fails("1");
    }

    @Test
    void anExtraFileShows() throws Exception {
        files.put("evidence/slipped-in.txt", new byte[0]);
        fails("evidence/slipped-in.txt");
    }

    @Test
    void anItemWithoutADigestIsNoPass() throws Exception {
        register.getItems().get(0).setSha256("");
        fails("evidence/meter.csv");
    }
}
