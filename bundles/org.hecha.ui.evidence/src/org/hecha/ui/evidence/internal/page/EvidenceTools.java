package org.hecha.ui.evidence.internal.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.hecha.ui.Speech;
import org.hecha.ui.evidence.internal.Icons;

/** The buttons above the page. */
final class EvidenceTools {

    private static final Speech SPEECH = Speech.of(EvidenceTools.class);

    private final ToolBar bar;
    private final Map<String, ToolItem> items = new LinkedHashMap<>();
    private final List<String> changing = new ArrayList<>();

    /** @param parent a grid layout */
    EvidenceTools(Composite parent) {
        bar = new ToolBar(parent, SWT.FLAT | SWT.WRAP | SWT.RIGHT);
        bar.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    }

    /** A button. @param changes whether it changes the engagement */
    EvidenceTools button(String key, boolean changes, Runnable action) {
        ToolItem item = new ToolItem(bar, SWT.PUSH);
        item.setText(SPEECH.say("tool." + key)); //$NON-NLS-1$
        item.setImage(Icons.get(key.toLowerCase(Locale.ROOT)));
        item.setToolTipText(SPEECH.say("tip." + key)); //$NON-NLS-1$
        item.addSelectionListener(SelectionListener.widgetSelectedAdapter(pressed -> action.run()));
        items.put(key, item);
        if (changes) {
            changing.add(key);
        }
        return this;
    }

    EvidenceTools gap() {
        new ToolItem(bar, SWT.SEPARATOR);
        return this;
    }

    /** Offers what can be done. @param open whether an engagement is open @param readOnly whether it may be looked at only */
    void offer(boolean open, boolean readOnly) {
        items.forEach((key, item) -> item.setEnabled(open && !(readOnly && changing.contains(key))));
    }

    /** A button, for tests. */
    ToolItem item(String key) {
        return items.get(key);
    }
}
