package org.hecha.ui.score.internal.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.hecha.model.dossier.Dossier;
import org.hecha.model.dossier.Material;
import org.hecha.ui.Speech;

/** The material of the dossier with a box before each: what proves a claim. Kinds the scheme asks for come first, marked. */
final class MaterialChecks {

    private static final Speech SPEECH = Speech.of(MaterialChecks.class);

    private final Composite place;
    private final Table table;
    private final Consumer<List<String>> taken;

    /** @param taken takes the ids of the boxes ticked after each tick */
    MaterialChecks(Composite parent, Consumer<List<String>> taken) {
        this.taken = taken;
        place = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        place.setLayout(layout);
        GridData wide = new GridData(SWT.FILL, SWT.FILL, true, true);
        wide.horizontalSpan = 2;
        place.setLayoutData(wide);
        new Label(place, SWT.NONE).setText(SPEECH.say("proof")); //$NON-NLS-1$
        table = new Table(place, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION);
        GridData below = new GridData(SWT.FILL, SWT.FILL, true, true);
        below.heightHint = 6 * table.getItemHeight();
        table.setLayoutData(below);
        table.addListener(SWT.Selection, event -> {
            if (event.detail == SWT.CHECK) {
                tell();
            }
        });
    }

    /** Leaves the room to what stands above. */
    void keepLow() {
        ((GridData) place.getLayoutData()).grabExcessVerticalSpace = false;
    }

    /** @param kinds kinds of material the scheme asks for here */
    void fill(Dossier dossier, List<Integer> kinds, List<String> ids) {
        List<Material> ordered = new ArrayList<>(dossier.getMaterials());
        ordered.sort((left, right) -> Boolean.compare(kinds.contains(right.getNumber()), kinds.contains(left.getNumber())));
        table.setItemCount(ordered.size());
        for (int i = 0; i < ordered.size(); i++) {
            Material material = ordered.get(i);
            TableItem item = table.getItem(i);
            String mark = kinds.contains(material.getNumber()) ? SPEECH.say("asked") : ""; //$NON-NLS-1$ //$NON-NLS-2$
            item.setText(SPEECH.say("material", material.getNumber(), Entries.text(material.getTitle())) + mark); //$NON-NLS-1$
            item.setData(material.getId());
            item.setChecked(ids.contains(material.getId()));
        }
    }

    /** Ticks or clears a box as a person does. */
    void tick(String id, boolean on) {
        for (TableItem item : table.getItems()) {
            if (id.equals(item.getData())) {
                item.setChecked(on);
                tell();
            }
        }
    }

    private void tell() {
        List<String> ids = new ArrayList<>();
        for (TableItem item : table.getItems()) {
            if (item.getChecked()) {
                ids.add((String) item.getData());
            }
        }
        taken.accept(ids);
    }
}
