package org.hecha.benchmarks.evidence;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Evidence as a factory hands it over, the same for every run: PDF, workbooks, tables, photographs, from 1 KiB to 1 MiB,
 * small ones more often, 62 KB on average.
 */
final class EvidenceFiles {

    private static final long SEED = 20260101;
    /** Makes 10,000 files about 600 MB. */
    private static final double SKEW = 2.6;

    private EvidenceFiles() {
    }

    /** Makes the files where they are not there yet. @return bytes in all */
    static long write(Path folder, int count) throws IOException {
        long bytes = 0;
        Files.createDirectories(folder);
        for (int index = 0; index < count; index++) {
            // neighbouring seeds must not give neighbouring numbers, as those of Random do
            SplittableRandom random = new SplittableRandom(SEED + index);
            int size = (int) (1024 * Math.pow(2, 10 * Math.pow(random.nextDouble(), SKEW)));
            Path file = folder.resolve(String.format("evidence-%05d.%s", index, extension(index)));
            if (!Files.exists(file)) {
                Files.write(file, content(index, size, random));
            }
            bytes += Files.size(file);
        }
        return bytes;
    }

    private static String extension(int index) {
        return switch (index % 10) {
            case 0, 1, 2, 3 -> "pdf";
            case 4, 5 -> "xlsx";
            case 6, 7 -> "csv";
            default -> "jpg";
        };
    }

    private static byte[] content(int index, int size, SplittableRandom random) throws IOException {
        return switch (extension(index)) {
            case "pdf" -> pdf(size, random);
            case "xlsx" -> workbook(size, random);
            case "csv" -> digits(size, random);
            default -> photograph(size, random);
        };
    }

    /** One page, and a scan as large as is wanted. */
    private static byte[] pdf(int size, SplittableRandom random) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] scan = new byte[Math.max(1, size - 600)];
        random.nextBytes(scan);
        int[] places = new int[5];
        out.writeBytes(ascii("%PDF-1.4\n"));
        places[1] = out.size();
        out.writeBytes(ascii("1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj\n"));
        places[2] = out.size();
        out.writeBytes(ascii("2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj\n"));
        places[3] = out.size();
        out.writeBytes(ascii("3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R>> endobj\n"));
        places[4] = out.size();
        out.writeBytes(ascii("4 0 obj <</Length " + scan.length + ">> stream\n"));
        out.writeBytes(scan);
        out.writeBytes(ascii("\nendstream endobj\n"));
        int table = out.size();
        out.writeBytes(ascii("xref\n0 5\n0000000000 65535 f \n"));
        for (int object = 1; object < places.length; object++) {
            out.writeBytes(ascii(String.format("%010d 00000 n \n", places[object])));
        }
        out.writeBytes(ascii("trailer <</Size 5 /Root 1 0 R>>\nstartxref\n" + table + "\n%%EOF\n"));
        return out.toByteArray();
    }

    private static byte[] workbook(int size, SplittableRandom random) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String name : new String[] { "[Content_Types].xml", "xl/workbook.xml", "xl/worksheets/sheet1.xml" }) {
                zip.putNextEntry(new ZipEntry(name));
                // digits shrink to less than a half
                zip.write(name.endsWith("sheet1.xml") ? digits(2 * size, random) : ascii("<x/>"));
            }
        }
        return out.toByteArray();
    }

    private static byte[] photograph(int size, SplittableRandom random) {
        byte[] bytes = new byte[size];
        random.nextBytes(bytes);
        bytes[0] = (byte) 0xFF;
        bytes[1] = (byte) 0xD8;
        bytes[2] = (byte) 0xFF;
        return bytes;
    }

    private static byte[] digits(int size, SplittableRandom random) {
        byte[] bytes = new byte[size];
        for (int i = 0; i < size; i++) {
            bytes[i] = (byte) (i % 40 == 39 ? '\n' : i % 8 == 7 ? ',' : '0' + random.nextInt(10));
        }
        return bytes;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
