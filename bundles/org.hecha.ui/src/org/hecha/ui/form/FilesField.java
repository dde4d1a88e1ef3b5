package org.hecha.ui.form;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.hecha.ui.FileChoice;

/** Several files, with buttons to add and to take away; Delete takes away, too. UI thread; goes with its {@link Fields}. */
public final class FilesField {

    private static final int ROWS = 3;

    private final List<Path> files = new ArrayList<>();
    private final org.eclipse.swt.widgets.List list;
    private final String title;
    private final FileChoice choice;
    private final Runnable changed;

    FilesField(Composite parent, String label, FileChoice choice, Runnable changed) {
        this.title = FileField.title(label);
        this.choice = choice;
        this.changed = changed;
        Beside row = new Beside(parent, SWT.FILL);
        list = Fields.named(label,
                new org.eclipse.swt.widgets.List(row.area(), SWT.BORDER | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL));
        GridData place = new GridData(SWT.FILL, SWT.FILL, true, true, 1, 2);
        place.heightHint = list.getItemHeight() * ROWS;
        place.widthHint = list.getItemHeight() * 20;
        list.setLayoutData(place);
        list.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.DEL) {
                remove();
            }
        });
        row.button("add", this::choose); //$NON-NLS-1$
        row.button("remove", this::remove); //$NON-NLS-1$
    }

    private void choose() {
        List<Path> chosen = choice.openSeveral(title);
        if (!chosen.isEmpty()) {
            List<Path> all = new ArrayList<>(files);
            all.addAll(chosen);
            files(all);
            changed.run();
        }
    }

    private void remove() {
        List<Path> left = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            if (!list.isSelected(i)) {
                left.add(files.get(i));
            }
        }
        files(left);
        changed.run();
    }

    /** Shows these files, each once; nobody is told. */
    public void files(List<Path> shown) {
        List<Path> replaced = shown.stream().distinct().toList();
        files.clear();
        files.addAll(replaced);
        list.setItems(replaced.stream().map(Path::toString).toArray(String[]::new));
    }

    /** The files, in their order. */
    public List<Path> files() {
        return List.copyOf(files);
    }
}
