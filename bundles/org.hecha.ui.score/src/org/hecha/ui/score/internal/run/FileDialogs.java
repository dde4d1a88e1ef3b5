package org.hecha.ui.score.internal.run;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;

/** Files chosen in the system's own dialogs. */
final class FileDialogs implements FileChoice {

    private final Display display;

    FileDialogs(Display display) {
        this.display = display;
    }

    @Override
    public List<Path> open(String title, String... patterns) {
        FileDialog dialog = new FileDialog(display.getActiveShell(), SWT.OPEN | SWT.MULTI);
        dialog.setText(title);
        dialog.setFilterExtensions(new String[] {String.join(";", patterns), "*"}); //$NON-NLS-1$ //$NON-NLS-2$
        if (dialog.open() == null) {
            return List.of();
        }
        Path folder = Path.of(dialog.getFilterPath());
        return Arrays.stream(dialog.getFileNames()).map(folder::resolve).toList();
    }

    @Override
    public Optional<Path> save(String title, String suggested) {
        FileDialog dialog = new FileDialog(display.getActiveShell(), SWT.SAVE);
        dialog.setText(title);
        dialog.setFileName(suggested);
        dialog.setOverwrite(true);
        return Optional.ofNullable(dialog.open()).map(Path::of);
    }
}
