package org.hecha.io.spreadsheet.internal.grid;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.hecha.core.text.Refusal;
import org.hecha.io.spreadsheet.internal.Wording;

/** What must be known of a workbook's zip container before and beside reading its cells. */
final class WorkbookParts {

    private static final String WORKBOOK = "xl/workbook.xml";
    private static final long LARGEST_SHEET = 8L << 30;
    /** Shared strings are held in memory, so they may not be as large as sheets, which are streamed. */
    private static final long LARGEST_OTHER = 512L << 20;
    private static final String MERGED = "mergeCell ref=\"";

    private final Path file;
    private final String name;

    WorkbookParts(Path file) {
        this.file = file;
        this.name = Grid.nameOf(file);
    }

    /** Refuses what is no whole workbook: a truncated zip, a zip of something else, parts of absurd size. */
    void check() throws Refusal {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.getEntry(WORKBOOK) == null) {
                throw Wording.refusal(otherKind(zip), name);
            }
            for (var entries = zip.entries(); entries.hasMoreElements();) {
                ZipEntry entry = entries.nextElement();
                long largest = entry.getName().startsWith("xl/worksheets/") ? LARGEST_SHEET : LARGEST_OTHER;
                if (entry.getSize() > largest) {
                    throw Wording.refusal("tooLarge", name, entry.getName());
                }
            }
        } catch (IOException e) {
            throw Wording.refusal(e, "truncated", name);
        }
    }

    private static String otherKind(ZipFile zip) {
        if (zip.getEntry("word/document.xml") != null) {
            return "wordDocument";
        }
        if (zip.getEntry("xl/workbook.bin") != null) {
            return "binaryWorkbook";
        }
        return zip.getEntry("content.xml") != null ? "openDocument" : "zipOfSomethingElse";
    }

    /** Merged ranges of the sheet with that name. */
    List<String> merged(String sheet) throws Refusal {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            String relation = attributes(zip, WORKBOOK, "sheet", "name", "id").get(sheet);
            String target = attributes(zip, "xl/_rels/workbook.xml.rels", "Relationship", "Id", "Target").get(relation);
            ZipEntry part = target == null ? null
                    : zip.getEntry(target.startsWith("/") ? target.substring(1) : "xl/" + target);
            if (part == null) {
                return List.of();
            }
            try (InputStream stream = zip.getInputStream(part)) {
                return scan(stream);
            }
        } catch (IOException | XMLStreamException e) {
            throw Wording.refusal(e, "sheetDamaged", name, sheet);
        }
    }

    /**
     * Looks for the ranges by their text. They come after all rows, and parsing a million rows a second time for
     * them would double the work.
     */
    private static List<String> scan(InputStream stream) throws IOException {
        List<String> ranges = new ArrayList<>();
        byte[] buffer = new byte[1 << 16];
        String rest = "";
        for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
            String text = rest + new String(buffer, 0, read, StandardCharsets.ISO_8859_1);
            int from = 0;
            for (int hit = text.indexOf(MERGED); hit >= 0; hit = text.indexOf(MERGED, from)) {
                int end = text.indexOf('"', hit + MERGED.length());
                if (end < 0) {
                    break;
                }
                ranges.add(text.substring(hit + MERGED.length(), end));
                from = end;
            }
            rest = text.substring(Math.max(from, text.length() - 2 * MERGED.length() - 16));
        }
        return ranges;
    }

    private static Map<String, String> attributes(ZipFile zip, String part, String element, String key, String value)
            throws IOException, XMLStreamException {
        Map<String, String> found = new HashMap<>();
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            return found;
        }
        try (InputStream stream = zip.getInputStream(entry)) {
            XMLStreamReader reader = hardened().createXMLStreamReader(stream);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT && reader.getLocalName().equals(element)) {
                    found.put(attribute(reader, key), attribute(reader, value));
                }
            }
        }
        return found;
    }

    /** By local name, because the relation's id carries a namespace. */
    private static String attribute(XMLStreamReader reader, String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    private static XMLInputFactory hardened() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, Boolean.FALSE);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, Boolean.FALSE);
        return factory;
    }
}
