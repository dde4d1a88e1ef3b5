package org.hecha.io.spreadsheet.internal.template;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.hecha.core.text.Reasons;
import org.hecha.core.text.Refusal;
import org.hecha.io.spreadsheet.internal.Wording;

/** Puts templates on disk: wholly or not at all, and never over what is there already. */
public final class TemplateFiles {

    private static final List<String> OTHER_KINDS = List.of(".xls", ".xlsm", ".csv", ".ods", ".et", ".txt", ".pdf", ".docx");

    private TemplateFiles() {
    }

    public static void write(TemplateBook book, Path target, Options options, Locale locale) throws Refusal {
        Path absolute = target.toAbsolutePath().normalize();
        String name = String.valueOf(absolute.getFileName()).toLowerCase(Locale.ROOT);
        boolean workbook = name.endsWith(".xlsx");
        if (!workbook && !Files.isDirectory(absolute) && OTHER_KINDS.stream().anyMatch(name::endsWith)) {
            throw Wording.refusal("templateKind", target);
        }
        try {
            if (workbook) {
                refuseExisting(absolute);
                put(Map.of(absolute, new XlsxTemplate(options, locale).write(book)), absolute.getParent());
            } else {
                Map<Path, byte[]> files = new java.util.LinkedHashMap<>();
                new CsvTemplate(options, locale).write(book).forEach((file, bytes) -> files.put(absolute.resolve(file), bytes));
                for (Path file : files.keySet()) {
                    refuseExisting(file);
                }
                put(files, absolute);
            }
        } catch (XlsxTemplate.SheetFull e) {
            throw Wording.refusal(e, "workbookFull", target);
        } catch (IOException e) {
            throw Wording.refusal(e, "cannotWrite", target, Reasons.of(e));
        }
    }

    private static void refuseExisting(Path file) throws Refusal {
        if (Files.exists(file)) {
            throw Wording.refusal("templateExists", file);
        }
    }

    /** Writes everything beside its place, forced to disk, and only then renames; takes back what was made on failure. */
    private static void put(Map<Path, byte[]> files, Path folder) throws IOException {
        List<Path> made = new ArrayList<>();
        boolean done = false;
        try {
            makeFolder(folder, made);
            Map<Path, Path> parts = new java.util.LinkedHashMap<>();
            for (Map.Entry<Path, byte[]> file : files.entrySet()) {
                Path part = folder.resolve("." + UUID.randomUUID() + ".tmp");
                made.add(part);
                parts.put(part, file.getKey());
                force(part, file.getValue());
            }
            for (Map.Entry<Path, Path> part : parts.entrySet()) {
                Files.move(part.getKey(), part.getValue(), StandardCopyOption.ATOMIC_MOVE);
                made.add(part.getValue());
            }
            done = true;
        } finally {
            for (int i = made.size() - 1; i >= 0 && !done; i--) {
                Files.deleteIfExists(made.get(i));
            }
        }
    }

    private static void makeFolder(Path folder, List<Path> made) throws IOException {
        if (folder == null || Files.isDirectory(folder)) {
            return;
        }
        makeFolder(folder.getParent(), made);
        Files.createDirectory(folder);
        made.add(folder);
    }

    private static void force(Path file, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(content);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }
}
