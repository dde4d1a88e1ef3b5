package org.hecha.io.spreadsheet.internal.grid;

import java.io.Closeable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.hecha.core.text.Refusal;
import org.hecha.io.spreadsheet.internal.Wording;

/** Sheets that are read row by row: a workbook, or a set of CSV files. Closed by whoever opened it. */
public interface Grid extends Closeable {

    /** Name of the file or folder, for messages. */
    String name();

    /** The sheets, in the order of the workbook or of the file names. */
    List<Sheet> sheets();

    @Override
    void close();

    /** Opens a workbook, a folder of CSV files or one CSV file, by what it is and not only by what it is called. */
    static Grid open(Path path) throws Refusal {
        String name = nameOf(path);
        if (!Files.exists(path)) {
            throw Wording.refusal("notFound", path);
        }
        if (Files.isDirectory(path)) {
            return CsvGrid.ofFolder(path);
        }
        String lower = name.toLowerCase(Locale.ROOT);
        Signature signature = Signature.of(path);
        if (lower.endsWith(".csv")) {
            signature.refuseUnlessText(name);
            return CsvGrid.ofFile(path);
        }
        if (lower.endsWith(".xlsx") || lower.endsWith(".xlsm") || signature != Signature.OTHER) {
            signature.refuseUnlessWorkbook(name);
            return XlsxGrid.open(path);
        }
        throw Wording.refusal("notReadableKind", name);
    }

    /** Last part of a path. */
    static String nameOf(Path path) {
        Path last = path.toAbsolutePath().normalize().getFileName();
        return last == null ? path.toString() : last.toString();
    }
}
