package org.hecha.ui.form;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.hecha.core.text.Messages;
import org.hecha.core.text.Refusal;
import org.hecha.ui.Speech;
import org.hecha.ui.widgets.Palette;

/**
 * What is wrong with the fields, a sentence below each; no room is taken where nothing is. UI thread; goes with its
 * {@link Fields}.
 *
 * @param <K> what fields are told apart by
 */
public final class Flaws<K> {

    private static final String MARK = "✖ "; //$NON-NLS-1$

    private final Fields fields;
    private final Map<K, Place> places = new LinkedHashMap<>();

    /** Where the sentence about a field stands. */
    private record Place(Control field, Label gap, Label sentence) {

        void say(String words) {
            sentence.setText(words);
            sentence.setForeground(Palette.now().bad());
            for (Label label : new Label[] {gap, sentence}) {
                label.setVisible(!words.isEmpty());
                ((GridData) label.getLayoutData()).exclude = words.isEmpty();
            }
        }
    }

    Flaws(Fields fields) {
        this.fields = fields;
    }

    /** Makes the place for the field that was made last. @param field gets the focus where it is the first at fault */
    public void below(K key, Control field) {
        Place place = new Place(field, label(new GridData()), label(new GridData(SWT.FILL, SWT.BEGINNING, true, false)));
        ((GridData) place.sentence().getLayoutData()).widthHint = 200;
        place.say(""); //$NON-NLS-1$
        places.put(key, place);
    }

    private Label label(GridData data) {
        Label label = new Label(fields.area(), SWT.WRAP);
        label.setLayoutData(data);
        return label;
    }

    /** Says these and no others. */
    public void show(Map<K, Refusal> wrong) {
        places.forEach((key, place) -> place.say(wrong.containsKey(key) ? MARK + Speech.in(wrong.get(key)::in) : "")); //$NON-NLS-1$
        Shell shell = fields.area().getShell();
        Point size = shell.getSize();
        shell.layout(true, true);
        shell.setSize(size.x, Math.max(size.y, shell.computeSize(size.x, SWT.DEFAULT).y));
    }

    /** Says these and no others. @throws Refusal where there is any, with the first field at fault ready to be mended */
    public void check(Map<K, Refusal> wrong) throws Refusal {
        show(wrong);
        if (!wrong.isEmpty()) {
            places.keySet().stream().filter(wrong::containsKey).findFirst().ifPresent(key -> places.get(key).field().setFocus());
            throw new Refusal(Messages.of(Flaws.class).text("flaws", wrong.size())); //$NON-NLS-1$
        }
    }

    /** What is said below a field, for tests. */
    public Optional<String> said(K key) {
        return Optional.of(places.get(key).sentence().getText()).filter(words -> !words.isEmpty()).map(words -> words.substring(MARK.length()));
    }
}
