package org.hecha.core.internal.xmi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hecha.core.ModelFiles;
import org.hecha.core.text.Refusal;
import org.hecha.model.inventory.ActivityData;
import org.hecha.model.inventory.Inventory;
import org.hecha.model.inventory.InventoryPackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** EMF's loader is the oracle: what the reader takes, that loader takes too and makes the same of it. */
class ModelReaderTest {

    private static final EPackage.Registry PACKAGES = ModelFiles.resourceSet().getPackageRegistry();
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<inventory:Inventory xmi:version=\"2.0\""
            + " xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
            + " xmlns:inventory=\"http://hecha.org/model/inventory/1\"";
    private static final String MARKS = " \n\t\r<>&;\"'=/:![]-?x#0";
    private static final String TAIL = "</inventory:Inventory>\n";

    private static Optional<EObject> read(String document) {
        return ModelReader.read(document.getBytes(StandardCharsets.UTF_8), PACKAGES);
    }

    private static byte[] withSource(String source) {
        return (HEAD + " id=\"i\">\n  " + source + "\n" + TAIL).getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @MethodSource("org.hecha.core.internal.xmi.Filled#classes")
    void everyClassComesBackAsEmfReadsIt(EClass type) throws Exception {
        for (int seed = 0; seed < 20; seed++) {
            EObject written = new Filled(seed).of(type);
            byte[] document = Filled.byEmf(written);
            EObject read = ModelFiles.read(new ByteArrayInputStream(document), "x", EObject.class);
            assertTrue(EcoreUtil.equals(Filled.readByEmf(document), read), () -> "not as EMF reads it: " + new String(document, StandardCharsets.UTF_8));
            assertTrue(EcoreUtil.equals(written, read), () -> "not as it was written: " + new String(document, StandardCharsets.UTF_8));
            String text = new String(document, StandardCharsets.UTF_8);
            assertEquals(text.contains("\uFFFD"), ModelReader.read(document, PACKAGES).isEmpty(), "read the fast way: " + text);
        }
    }

    @Test
    void equalValuesAreOneObjectButIdsAreNotKeptTwice() {
        StringBuilder rows = new StringBuilder(HEAD + ">\n<sources id=\"s\">");
        for (int i = 0; i < 3_000; i++) {
            rows.append("<activityData id=\"r").append(i).append("\" unit=\"t\" periodStart=\"2023-01-0").append(1 + i % 9)
                    .append("\" quantity=\"").append(i).append(".50\"/>\n");
        }
        Inventory inventory = (Inventory) read(rows + "</sources>" + TAIL).orElseThrow();
        List<ActivityData> data = inventory.getSources().get(0).getActivityData();
        assertEquals(3_000, data.size());
        for (int i = 0; i < data.size(); i++) {
            assertEquals("r" + i, data.get(i).getId());
            assertEquals(i + ".50", data.get(i).getQuantity().toPlainString());
            assertSame(data.get(0).getUnit(), data.get(i).getUnit());
            assertSame(data.get(i % 9).getPeriodStart(), data.get(i).getPeriodStart());
        }
    }

    /** Forms that are right but not ours: left to EMF's loader, which takes them. */
    @ParameterizedTest
    @ValueSource(strings = { "<!-- note --><sources id=\"s\" name=\"n\"/>", "<?note x?><sources id=\"s\"/>",
            "<sources id='s' name='n'/>", "<sources id = \"s\"/>", "<sources id=\"s\" name=\"a\tb\"/>",
            "<sources id=\"s\"></sources >", "<sources id=\"s\"><activityData><evidenceIds><![CDATA[a<b]]></evidenceIds></activityData></sources>",
            "<sources><name>as an element</name></sources>", "<sources id=\"s\" name=\"a\r\nb\"/>" })
    void otherFormsAreLeftToEmf(String source) throws Exception {
        byte[] document = withSource(source);
        EObject expected = Filled.readByEmf(document);
        assertNotNull(expected);
        assertTrue(ModelReader.read(document, PACKAGES).isEmpty());
        assertTrue(EcoreUtil.equals(expected, ModelFiles.read(new ByteArrayInputStream(document), "x", Inventory.class)));
    }

    @Test
    void otherEncodingsAndMarksAreLeftToEmf() throws Exception {
        String body = new String(withSource("<sources id=\"s\" name=\"锅炉\"/>"), StandardCharsets.UTF_8);
        for (String encoding : List.of("UTF-16", "GB18030", "UTF-8")) {
            String document = (encoding.equals("UTF-8") ? "\uFEFF" : "") + body.replace("UTF-8", encoding);
            Inventory read = ModelFiles.read(new ByteArrayInputStream(document.getBytes(Charset.forName(encoding))), "x",
                    Inventory.class);
            assertEquals("锅炉", read.getSources().get(0).getName());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "<sources idd=\"s\"/>", "<source id=\"s\"/>", "<sources id=\"s\" id=\"t\"/>", "<sources id=\"s\">",
            "<sources id=\"s\"name=\"t\"/>", "<sources category=\"one\"/>", "<sources status=\"perhaps\"/>", "<sources name=\"&nbsp;\"/>",
            "<sources name=\"&#0;\"/>", "<sources name=\"&#xD800;\"/>", "<sources name=\"a<b\"/>", "<sources name=\"a & b\"/>",
            "<sources xsi:type=\"inventory:Removal\"/>", "<sources xsi:type=\"nowhere:Removal\"/>", "<sources name=\"\u0001\"/>",
            "<sources name=\"\uFFFE\"/>", "<sources/><sources>", "<sources periodStart=\"2023-02-30\"/>", "<sources id=\"s\">text</sources>" })
    void whatEmfRefusesTheReaderDoesNotTake(String source) {
        byte[] document = withSource(source);
        assertTrue(ModelReader.read(document, PACKAGES).isEmpty());
    }

    @Test
    void bytesThatAreNoUtf8AreNotTaken() {
        byte[] document = withSource("<sources name=\"锅炉\"/>");
        for (int i = 0; i < document.length; i++) {
            if (document[i] < 0) {
                byte[] broken = document.clone();
                broken[i] = (byte) 0xFF;
                assertNull(Filled.readByEmf(broken));
                assertTrue(ModelReader.read(broken, PACKAGES).isEmpty());
            }
        }
    }

    @Test
    void theRefusalNamesFileLineAndColumn() {
        Refusal refusal = assertThrows(Refusal.class, () -> ModelFiles.read(
                new ByteArrayInputStream(withSource("<sources idd=\"s\"/>")), "inventory.xmi", Inventory.class));
        assertTrue(refusal.in(Locale.ENGLISH).contains("inventory.xmi"), refusal.in(Locale.ENGLISH));
        assertTrue(refusal.in(Locale.ENGLISH).contains("(3:"), refusal.in(Locale.ENGLISH));
    }

    /** Thousands of damaged documents: the reader takes none that EMF refuses, and makes nothing else of the others. */
    @Test
    void noDamageIsTaken() throws Exception {
        SplittableRandom random = new SplittableRandom(7);
        byte[][] documents = { Filled.byEmf(new Filled(1).of(InventoryPackage.Literals.EMISSION_SOURCE)),
                withSource("<sources id=\"s\"><activityData quantity=\"1.50\" unit=\"t\"><evidenceIds>a</evidenceIds></activityData></sources>") };
        int taken = 0;
        for (int run = 0; run < 6_000; run++) {
            byte[] damaged = damage(documents[run % 2], random);
            Optional<EObject> read = ModelReader.read(damaged, PACKAGES);
            if (read.isPresent()) {
                taken++;
                EObject expected = Filled.readByEmf(damaged);
                String text = new String(damaged, StandardCharsets.UTF_8);
                assertNotNull(expected, text);
                assertTrue(EcoreUtil.equals(expected, read.get()), text);
            }
        }
        assertTrue(taken > 100, "damage inside values leaves documents that can be read");
    }

    private static byte[] damage(byte[] document, SplittableRandom random) {
        int at = random.nextInt(document.length);
        int length = Math.min(1 + random.nextInt(12), document.length - at);
        byte[] head = Arrays.copyOf(document, at);
        byte[] tail = Arrays.copyOfRange(document, at + length, document.length);
        byte[] middle = switch (random.nextInt(4)) {
            case 0 -> new byte[0];
            case 1 -> new byte[] { (byte) random.nextInt(256) };
            case 2 -> Arrays.copyOfRange(document, at, at + length);
            default -> new byte[] { (byte) MARKS.charAt(random.nextInt(MARKS.length())) };
        };
        byte[] repeated = random.nextInt(3) == 0 ? join(middle, middle) : middle;
        return join(join(head, repeated), random.nextBoolean() ? tail : Arrays.copyOfRange(document, at, document.length));
    }

    private static byte[] join(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
