package org.hecha.ui.score.internal.dossier;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.hecha.model.dossier.DossierPackage;
import org.hecha.model.dossier.Material;
import org.hecha.ui.Speech;
import org.hecha.ui.page.Icons;
import org.hecha.ui.widgets.CellEdit;
import org.hecha.ui.widgets.Column;
import org.hecha.ui.widgets.Grid;

/** The kinds of material of the scheme's list and what was handed in of each. */
final class MaterialsPage implements DossierPage {

    private static final Speech SPEECH = Speech.of(MaterialsPage.class);

    private final Desk desk;
    private final Composite content;
    private final Grid<MaterialRow> grid;

    MaterialsPage(Composite parent, Desk desk, Intray intray) {
        this.desk = desk;
        content = new Composite(parent, SWT.NONE);
        content.setLayout(new GridLayout());
        Buttons buttons = new Buttons(content);
        buttons.add(SPEECH.say("addMaterial"), () -> intray.addMaterial(chosenKind())); //$NON-NLS-1$
        buttons.add(SPEECH.say("remove"), this::remove); //$NON-NLS-1$
        grid = new Grid<>(content, SPEECH.say("materials"), List.of( //$NON-NLS-1$
                Column.numbers("number", SPEECH.say("column.number"), 50, row -> String.valueOf(row.number())), //$NON-NLS-1$ //$NON-NLS-2$
                Column.<MaterialRow>words("kind", SPEECH.say("column.kind"), 330, //$NON-NLS-1$ //$NON-NLS-2$
                        row -> row.kind().map(kind -> Speech.in(kind.title())).orElse("")), //$NON-NLS-1$
                Column.<MaterialRow>words("state", SPEECH.say("column.state"), 120, MaterialsPage::state) //$NON-NLS-1$ //$NON-NLS-2$
                        .withImage(row -> Icons.get(row.material().isPresent() ? "passed" : always(row) ? "fail" : "undecided")), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                edited("title", 220, DossierPackage.Literals.MATERIAL__TITLE), //$NON-NLS-1$
                edited("path", 240, DossierPackage.Literals.MATERIAL__PATH), //$NON-NLS-1$
                edited("language", 60, DossierPackage.Literals.MATERIAL__LANGUAGE), //$NON-NLS-1$
                Column.words("translation", SPEECH.say("column.translation"), 150, this::translation))); //$NON-NLS-1$ //$NON-NLS-2$
        grid.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    }

    private static boolean always(MaterialRow row) {
        return row.kind().filter(kind -> kind.always()).isPresent();
    }

    private static String state(MaterialRow row) {
        return SPEECH.say(row.material().isPresent() ? "handedIn" : always(row) ? "lacking" : "none"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    private Column<MaterialRow> edited(String id, int width, EAttribute feature) {
        Function<MaterialRow, String> text = row -> row.material().map(m -> Entries.text(m.eGet(feature))).orElse(""); //$NON-NLS-1$
        return Column.words(id, SPEECH.say("column." + id), width, text).withEdit(new CellEdit<>() { //$NON-NLS-1$
            @Override
            public boolean accepts(MaterialRow row) {
                return row.material().isPresent();
            }

            @Override
            public String initial(MaterialRow row) {
                return text.apply(row);
            }

            @Override
            public Optional<String> refusal(MaterialRow row, String typed) {
                return typed.isBlank() ? Optional.of(SPEECH.say("blank")) : Optional.empty(); //$NON-NLS-1$
            }

            @Override
            public void commit(MaterialRow row, String typed) {
                desk.edits().set(row.material().orElseThrow(), feature, typed.strip());
            }
        });
    }

    private String translation(MaterialRow row) {
        String of = row.material().map(Material::getTranslationOf).orElse(null);
        return of == null ? "" : desk.dossier().flatMap(dossier -> dossier.getMaterials().stream() //$NON-NLS-1$
                .filter(material -> of.equals(material.getId())).findFirst()).map(material -> Entries.text(material.getTitle())).orElse(of);
    }

    /** Kind of the row in which the cursor stands; without one the last of the list, which takes what has no other place. */
    private int chosenKind() {
        List<MaterialRow> rows = grid.rows();
        return grid.selected().or(() -> rows.stream().reduce((first, second) -> second)).map(MaterialRow::number).orElse(1);
    }

    /** Takes the chosen material out of the dossier; its file stays where it is. */
    void remove() {
        grid.selected().flatMap(MaterialRow::material)
                .ifPresent(material -> desk.edits().remove(DossierPackage.Literals.DOSSIER__MATERIALS, material));
    }

    @Override
    public Control control() {
        return content;
    }

    @Override
    public void fill() {
        grid.rows(desk.dossier().map(dossier -> MaterialRow.of(desk.scheme(), dossier)).orElse(List.of()));
    }

    @Override
    public boolean reveal(String subject) {
        return "material".equals(subject); //$NON-NLS-1$
    }

    Grid<MaterialRow> grid() {
        return grid;
    }
}
