package org.hecha.ui.internal.window;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.hecha.ui.FileChoice;

/** The dialogs of the system. */
final class SystemFileChoice implements FileChoice {

    private final Display display;

    SystemFileChoice(Display display) {
        this.display = display;
    }

    private FileDialog dialog(int style, String title, String... patterns) {
        FileDialog dialog = new FileDialog(display.getActiveShell(), style);
        dialog.setText(title);
        if (patterns.length > 0) {
            dialog.setFilterExtensions(new String[] {String.join(";", patterns), "*"}); //$NON-NLS-1$ //$NON-NLS-2$
        }
        return dialog;
    }

    @Override
    public Optional<Path> open(String title, String... patterns) {
        return Optional.ofNullable(dialog(SWT.OPEN, title, patterns).open()).map(Path::of);
    }

    @Override
    public Optional<Path> open(String title, Path proposed, String... patterns) {
        return Optional.ofNullable(propose(dialog(SWT.OPEN, title, patterns), proposed).open()).map(Path::of);
    }

    private static FileDialog propose(FileDialog dialog, Path proposed) {
        dialog.setFileName(String.valueOf(proposed.getFileName()));
        if (proposed.getParent() != null) {
            dialog.setFilterPath(proposed.getParent().toString());
        }
        return dialog;
    }

    @Override
    public List<Path> openSeveral(String title, String... patterns) {
        FileDialog dialog = dialog(SWT.OPEN | SWT.MULTI, title, patterns);
        return dialog.open() == null ? List.of()
                : Stream.of(dialog.getFileNames()).map(name -> Path.of(dialog.getFilterPath(), name)).toList();
    }

    @Override
    public Optional<Path> save(String title, Path proposed, String... patterns) {
        FileDialog dialog = dialog(SWT.SAVE, title, patterns);
        dialog.setOverwrite(true);
        if (patterns.length > 0) {
            // One by one, since some systems put the ending of the chosen kind to the name.
            dialog.setFilterExtensions(Stream.concat(Stream.of(patterns), Stream.of("*")).toArray(String[]::new)); //$NON-NLS-1$
        }
        return Optional.ofNullable(propose(dialog, proposed).open()).map(Path::of);
    }

    @Override
    public Optional<Path> folder(String title, String message) {
        DirectoryDialog dialog = new DirectoryDialog(display.getActiveShell());
        dialog.setText(title);
        dialog.setMessage(message);
        return Optional.ofNullable(dialog.open()).map(Path::of);
    }
}
