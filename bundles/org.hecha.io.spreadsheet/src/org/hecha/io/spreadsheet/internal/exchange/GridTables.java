package org.hecha.io.spreadsheet.internal.exchange;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

import org.hecha.core.text.Reasons;
import org.hecha.core.text.Refusal;
import org.hecha.io.spreadsheet.internal.Wording;
import org.hecha.io.spreadsheet.internal.grid.Cell;
import org.hecha.io.spreadsheet.internal.grid.Grid;
import org.hecha.io.spreadsheet.internal.grid.Sheet;
import org.hecha.io.spreadsheet.internal.template.CsvTemplate;
import org.hecha.standard.exchange.TextTables;
import org.osgi.service.component.annotations.Component;

/** Tables of text as CSV files, read by the grids of the intake. */
@Component
public final class GridTables implements TextTables {

    @Override
    public void write(Path file, List<List<String>> rows) throws Refusal {
        try {
            Files.write(file, CsvTemplate.bytes(rows), StandardOpenOption.CREATE_NEW,
                    StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException e) {
            throw Wording.refusal(e, "tableExists", file);
        } catch (IOException e) {
            throw Wording.refusal(takenBack(file, e), "cannotWrite", file, Reasons.of(e));
        }
    }

    private static IOException takenBack(Path file, IOException failure) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
        return failure;
    }

    @Override
    public List<List<String>> read(Path file) throws Refusal {
        if (Files.isDirectory(file)) {
            throw Wording.refusal("notReadableKind", Grid.nameOf(file));
        }
        List<List<String>> rows = new ArrayList<>();
        try (Grid grid = Grid.open(file)) {
            for (Sheet sheet : grid.sheets()) {
                if (!sheet.isHidden()) {
                    sheet.read((number, cells) -> {
                        while (rows.size() < number - 1) {
                            rows.add(List.of());
                        }
                        rows.add(cells.stream().map(Cell::text).toList());
                    });
                    break;
                }
            }
        }
        return rows;
    }
}
