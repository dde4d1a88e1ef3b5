package org.hecha.ui.score.internal.dossier;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.hecha.model.dossier.DossierPackage;
import org.hecha.model.dossier.IndicatorClaim;
import org.hecha.scoring.Indicator;
import org.hecha.scoring.InputDeclaration;
import org.hecha.ui.Speech;

/** What one indicator asks, in the guide's words, and the lines to answer it: made anew for each indicator. */
final class IndicatorEditor {

    private static final Speech SPEECH = Speech.of(IndicatorEditor.class);

    private final Desk desk;
    private final ScrolledComposite scroll;
    private final Map<String, InputEditor> inputs = new LinkedHashMap<>();
    private Indicator shown;
    private Field statement;
    private MaterialChecks materials;

    IndicatorEditor(Composite parent, Desk desk) {
        this.desk = desk;
        scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.addListener(SWT.Resize, event -> measure());
    }

    Control control() {
        return scroll;
    }

    /** Shows an indicator as it is claimed now. */
    void show(Indicator indicator) {
        if (!indicator.equals(shown)) {
            shown = indicator;
            build(indicator);
        }
        inputs.values().forEach(InputEditor::refresh);
        statement.refresh();
        desk.dossier().ifPresent(dossier -> materials.fill(dossier, indicator.materials(),
                claim().map(claim -> List.copyOf(claim.getMaterialIds())).orElse(List.of())));
        measure();
    }

    /** Shows nothing; the next indicator is built anew. */
    void clear() {
        shown = null;
        inputs.clear();
        if (scroll.getContent() != null) {
            scroll.getContent().dispose();
        }
    }

    private void build(Indicator indicator) {
        clear();
        shown = indicator;
        Composite content = new Composite(scroll, SWT.NONE);
        content.setLayout(new GridLayout(2, false));
        words(content, SPEECH.say("requirement", Speech.in(indicator.place()), Speech.in(indicator.requirement()))); //$NON-NLS-1$
        words(content, SPEECH.say("scoring", Speech.in(indicator.scoring()))); //$NON-NLS-1$
        InputEditors editors = new InputEditors(desk, indicator);
        for (InputDeclaration declared : indicator.inputs()) {
            inputs.put(declared.key(), editors.make(content, declared));
        }
        if (indicator.inputs().isEmpty()) {
            words(content, SPEECH.say("noInput")); //$NON-NLS-1$
        }
        statement = new Field(content, SPEECH.say("column.statement"), //$NON-NLS-1$
                () -> claim().map(claim -> Entries.text(claim.getStatement())).orElse(""), //$NON-NLS-1$
                typed -> Entries.words(typed, text -> desk.edits().indicator(indicator.id(),
                        DossierPackage.Literals.INDICATOR_CLAIM__STATEMENT, text)));
        materials = new MaterialChecks(content, ids -> desk.edits().indicator(indicator.id(),
                DossierPackage.Literals.INDICATOR_CLAIM__MATERIAL_IDS, ids));
        scroll.setContent(content);
        content.layout(true, true);
    }

    private static void words(Composite parent, String text) {
        Label label = new Label(parent, SWT.WRAP);
        label.setText(text);
        GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1);
        wide.widthHint = 300;
        label.setLayoutData(wide);
    }

    private Optional<IndicatorClaim> claim() {
        return desk.dossier().flatMap(dossier -> Claims.indicator(dossier, shown.id()));
    }

    private void measure() {
        if (scroll.getContent() != null) {
            int width = scroll.getClientArea().width;
            scroll.setMinHeight(scroll.getContent().computeSize(Math.max(200, width), SWT.DEFAULT).y);
        }
    }

    /** The editor of an input. */
    InputEditor input(String key) {
        return inputs.get(key);
    }

    Field statement() {
        return statement;
    }

    MaterialChecks materials() {
        return materials;
    }
}
