package org.hecha.ui.internal.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.hecha.ui.form.Fields;
import org.hecha.ui.widgets.Palette;

/**
 * A page to be read: headings, paragraphs, links, turns of a dialogue, one below the other. It is written anew between
 * {@link #begin} and {@link #end}. UI thread; owns its widgets and fonts, which go with the parent.
 */
public final class Sheet {

    private static final int INDENT = 36;

    private final ScrolledComposite scroll;
    private final Font bold;
    private final Font large;
    private final List<String> said = new ArrayList<>();
    private final Map<String, Runnable> links = new LinkedHashMap<>();
    private Composite page;

    public Sheet(Composite parent, String name) {
        scroll = Fields.named(name, new ScrolledComposite(parent, SWT.V_SCROLL));
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        FontDescriptor plain = FontDescriptor.createFrom(scroll.getDisplay().getSystemFont());
        bold = plain.setStyle(SWT.BOLD).createFont(scroll.getDisplay());
        large = plain.setStyle(SWT.BOLD).increaseHeight(2).createFont(scroll.getDisplay());
        scroll.addDisposeListener(gone -> {
            bold.dispose();
            large.dispose();
        });
        scroll.addListener(SWT.Resize, resized -> fit());
    }

    /** Takes what was written away. */
    public void begin() {
        if (page != null) {
            // In this order: what is taken out whole is laid out once more, in no space.
            page.dispose();
            scroll.setContent(null);
        }
        said.clear();
        links.clear();
        page = new Composite(scroll, SWT.NONE);
        page.setBackground(Palette.now().paper());
        scroll.setBackground(Palette.now().paper());
        GridLayout layout = new GridLayout();
        layout.marginWidth = 12;
        layout.marginHeight = 10;
        layout.verticalSpacing = 5;
        page.setLayout(layout);
    }

    /** Shows what was written since {@link #begin}. */
    public void end() {
        // Measured before it is put in: to measure the texts is what takes time.
        fit();
        scroll.setContent(page);
        scroll.setOrigin(0, 0);
    }

    private void fit() {
        if (page != null && !page.isDisposed()) {
            int width = Math.max(1, scroll.getClientArea().width);
            scroll.setMinSize(1, page.computeSize(width, SWT.DEFAULT).y);
        }
    }

    public void heading(String text) {
        label(page, text, large, Palette.now().ink());
    }

    public void title(String text) {
        GridData place = label(page, text, bold, Palette.now().ink());
        place.verticalIndent = 6;
    }

    public void text(String text) {
        if (text != null && !text.isBlank()) {
            label(page, text, null, Palette.now().ink());
        }
    }

    public void muted(String text) {
        label(page, text, null, Palette.now().muted());
    }

    /** What somebody said in a dialogue; the other side stands aside. */
    public void bubble(boolean aside, String head, String text) {
        Composite bubble = new Composite(page, SWT.NONE);
        bubble.setBackground(aside ? Palette.now().beside() : Palette.now().head());
        GridLayout layout = new GridLayout();
        layout.marginWidth = 10;
        layout.marginHeight = 6;
        layout.verticalSpacing = 3;
        bubble.setLayout(layout);
        GridData place = new GridData(SWT.FILL, SWT.CENTER, true, false);
        place.horizontalIndent = aside ? INDENT : 0;
        bubble.setLayoutData(place);
        label(bubble, head, bold, Palette.now().muted());
        if (!text.isBlank()) {
            label(bubble, text, null, Palette.now().ink());
        }
    }

    /** Something that leads elsewhere, reached by Tab and pressed by Enter. */
    public void link(String text, boolean aside, Runnable follow) {
        Link link = new Link(page, SWT.NONE);
        // What would be read as markup is shown by a sign that looks like it.
        link.setText("<a>" + text.replace("&", "&&") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                .replace('<', '‹').replace('>', '›') + "</a>"); //$NON-NLS-1$
        link.setBackground(page.getBackground());
        link.setLinkForeground(Palette.now().focus());
        GridData place = new GridData(SWT.FILL, SWT.CENTER, true, false);
        place.horizontalIndent = aside ? INDENT : 0;
        link.setLayoutData(place);
        link.addSelectionListener(SelectionListener.widgetSelectedAdapter(pressed -> follow.run()));
        links.put(text, follow);
        said.add(text);
    }

    /** Numbers side by side, each below what it is called. */
    public void figures(List<String> names, List<String> numbers) {
        Composite row = new Composite(page, SWT.NONE);
        row.setBackground(page.getBackground());
        GridLayout layout = new GridLayout(names.size(), true);
        layout.marginWidth = 0;
        layout.marginHeight = 2;
        layout.verticalSpacing = 1;
        row.setLayout(layout);
        row.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        names.forEach(name -> label(row, name, null, Palette.now().muted()));
        numbers.forEach(number -> label(row, number, bold, Palette.now().ink()));
    }

    /** A sentence after a picture that says the same. */
    public void sign(Image picture, String text) {
        Composite row = new Composite(page, SWT.NONE);
        row.setBackground(page.getBackground());
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        row.setLayout(layout);
        row.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Label image = new Label(row, SWT.NONE);
        image.setImage(picture);
        image.setBackground(page.getBackground());
        image.setLayoutData(new GridData(SWT.CENTER, SWT.BEGINNING, false, false));
        label(row, text, null, Palette.now().ink());
    }

    /** A widget of the caller, made on {@link #page}. @param text the same in words */
    public void place(Control control, String text) {
        control.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        said.add(text);
    }

    private GridData label(Composite parent, String text, Font font, Color ink) {
        Label label = new Label(parent, SWT.WRAP);
        label.setText(text.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
        label.setForeground(ink);
        label.setBackground(parent.getBackground());
        if (font != null) {
            label.setFont(font);
        }
        GridData place = new GridData(SWT.FILL, SWT.CENTER, true, false);
        place.widthHint = 50;
        label.setLayoutData(place);
        said.add(text);
        return place;
    }

    /** Everything that is written, a line each. */
    public String said() {
        return String.join("\n", said); //$NON-NLS-1$
    }

    /** Texts of the links, in their order. */
    public List<String> links() {
        return List.copyOf(links.keySet());
    }

    /** Follows a link as a click does. */
    public void follow(String text) {
        links.get(text).run();
    }

    /** Where more than words is placed. */
    public Composite page() {
        return page;
    }

    public Control control() {
        return scroll;
    }
}
