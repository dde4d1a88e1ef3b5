package org.hecha.ui.internal.preferences;

import java.nio.file.Path;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.List;
import org.eclipse.swt.widgets.Text;
import org.hecha.ui.FileChoice;
import org.hecha.ui.Speech;

/** Fields for files: one, or several in a list. UI thread; go with their parent. */
final class FileRow {

    private static final Speech SPEECH = Speech.of(FileRow.class);

    private final FileChoice files;

    FileRow(FileChoice files) {
        this.files = files;
    }

    /** A field for one file with a button that lets the user choose it. */
    Text one(Composite parent, String title, String value, Consumer<String> changed) {
        Composite row = row(parent);
        Text text = new Text(row, SWT.BORDER);
        text.setText(value);
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        text.addModifyListener(event -> changed.accept(text.getText()));
        button(row, "browse", () -> files.open(title).ifPresent(chosen -> text.setText(chosen.toString()))); //$NON-NLS-1$
        return text;
    }

    /** A list of files with buttons that add and remove. */
    List several(Composite parent, String title, java.util.List<String> values, Runnable changed) {
        Composite row = row(parent);
        List list = new List(row, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
        list.setItems(values.toArray(String[]::new));
        GridData place = new GridData(SWT.FILL, SWT.FILL, true, false, 1, 2);
        place.heightHint = list.getItemHeight() * 3;
        place.widthHint = list.getItemHeight() * 24;
        list.setLayoutData(place);
        button(row, "add", () -> { //$NON-NLS-1$
            java.util.List<Path> chosen = files.openSeveral(title);
            if (!chosen.isEmpty()) {
                chosen.forEach(file -> values.add(file.toString()));
                list.setItems(values.toArray(String[]::new));
                changed.run();
            }
        });
        button(row, "remove", () -> { //$NON-NLS-1$
            int[] chosen = list.getSelectionIndices();
            for (int i = chosen.length - 1; i >= 0; i--) {
                values.remove(chosen[i]);
            }
            list.setItems(values.toArray(String[]::new));
            changed.run();
        });
        return list;
    }

    private static Composite row(Composite parent) {
        Composite row = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        row.setLayout(layout);
        row.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        return row;
    }

    private static void button(Composite row, String label, Runnable pressed) {
        Button button = new Button(row, SWT.PUSH);
        button.setText(SPEECH.say(label));
        button.setLayoutData(new GridData(SWT.FILL, SWT.TOP, false, false));
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> pressed.run()));
    }
}
