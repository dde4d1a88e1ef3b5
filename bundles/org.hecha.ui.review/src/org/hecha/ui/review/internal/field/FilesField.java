package org.hecha.ui.review.internal.field;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.hecha.ui.FileChoice;
import org.hecha.ui.Speech;

/** Several files, with buttons to add and to take away; Delete takes away, too. UI thread; goes with its parent, a grid of two columns. */
public final class FilesField {

    private static final Speech SPEECH = Speech.of(FilesField.class);
    private static final int ROWS = 2;

    private final List<Path> files = new ArrayList<>();
    private final org.eclipse.swt.widgets.List list;
    private final String title;
    private final FileChoice choice;
    private final Runnable changed;

    /** @param label what the files are; @param choice lets the user choose; @param changed told of every change */
    public FilesField(Composite parent, String label, FileChoice choice, Runnable changed) {
        this.title = FileField.title(label);
        this.choice = choice;
        this.changed = changed;
        Label name = new Label(parent, SWT.NONE);
        name.setText(label);
        name.setLayoutData(new GridData(SWT.BEGINNING, SWT.TOP, false, false));
        Composite row = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        row.setLayout(layout);
        row.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false));
        list = new org.eclipse.swt.widgets.List(row, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
        GridData place = new GridData(SWT.FILL, SWT.FILL, true, true);
        place.heightHint = list.getItemHeight() * ROWS;
        place.widthHint = list.getItemHeight() * 20;
        list.setLayoutData(place);
        list.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.DEL) {
                remove();
            }
        });
        Composite buttons = new Composite(row, SWT.NONE);
        buttons.setLayout(new GridLayout());
        button(buttons, "add", this::choose); //$NON-NLS-1$
        button(buttons, "remove", this::remove); //$NON-NLS-1$
    }

    private static void button(Composite parent, String key, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(SPEECH.say(key));
        button.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(pressed -> action.run()));
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

    /** Shows these files. */
    public void files(List<Path> shown) {
        List<Path> replaced = shown.stream().distinct().toList();
        files.clear();
        files.addAll(replaced);
        list.setItems(replaced.stream().map(Path::toString).toArray(String[]::new));
    }

    public List<Path> files() {
        return List.copyOf(files);
    }
}
