package org.hecha.io.spreadsheet.internal.table;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.hecha.core.text.Refusal;
import org.hecha.io.spreadsheet.internal.Wording;
import org.hecha.io.spreadsheet.internal.grid.Grid;
import org.hecha.io.spreadsheet.internal.value.NumberText;
import org.hecha.io.spreadsheet.internal.value.Parsed;
import org.hecha.standard.table.TableFile;
import org.hecha.standard.table.TableFiles;
import org.osgi.service.component.annotations.Component;

/** Tables over the grids of the intake. */
@Component
public final class GridFiles implements TableFiles {

    @Override
    public TableFile open(Path file) throws Refusal {
        if (Files.isDirectory(file)) {
            throw Wording.refusal("notReadableKind", Grid.nameOf(file));
        }
        return new GridTable(Grid.open(file));
    }

    @Override
    public Optional<BigDecimal> number(String text) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        Parsed<BigDecimal> parsed = NumberText.parse(text);
        return parsed.failed() ? Optional.empty() : Optional.of(parsed.value());
    }
}
