package org.hecha.ui.internal.window;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.hecha.ui.Speech;

/** What can be done while no engagement is open: a button that opens a folder, and the engagements opened last. */
public final class StartPage {

    private static final Speech SPEECH = Speech.of(StartPage.class);

    private final Runnable choose;
    private final Supplier<List<Path>> recents;
    private final Consumer<Path> open;
    private Composite place;
    private Composite list;

    /**
     * @param choose lets the user choose a folder and opens it
     * @param recents folders opened last
     * @param open opens one of them
     */
    public StartPage(Runnable choose, Supplier<List<Path>> recents, Consumer<Path> open) {
        this.choose = choose;
        this.recents = recents;
        this.open = open;
    }

    /** Builds the widgets into a grid of one column. */
    public void create(Composite parent) {
        place = new Composite(parent, SWT.NONE);
        place.setLayout(new GridLayout());
        place.setLayoutData(new GridData(SWT.CENTER, SWT.TOP, true, true));
        Button button = new Button(place, SWT.PUSH);
        button.setText(SPEECH.say("openFolder")); //$NON-NLS-1$
        button.setLayoutData(new GridData(SWT.CENTER, SWT.TOP, true, false));
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(pressed -> choose.run()));
        list = new Composite(place, SWT.NONE);
        list.setLayout(new GridLayout());
    }

    /** Shows the list as it is now. */
    public void refresh() {
        for (org.eclipse.swt.widgets.Control old : list.getChildren()) {
            old.dispose();
        }
        List<Path> folders = recents.get();
        if (!folders.isEmpty()) {
            new Label(list, SWT.NONE).setText(SPEECH.say("recent")); //$NON-NLS-1$
        }
        for (Path folder : folders) {
            Link link = new Link(list, SWT.NONE);
            link.setText("<a>" + folder.toString().replace("&", "&&") + "</a>"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
            link.addSelectionListener(SelectionListener.widgetSelectedAdapter(pressed -> open.accept(folder)));
        }
        place.setVisible(true);
        place.getParent().layout(true, true);
    }

    /** Takes it off the page. */
    public void hide() {
        place.setVisible(false);
    }
}
