package org.hecha.ui.score.internal.dossier;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.hecha.model.dossier.ClaimAnswer;
import org.hecha.model.dossier.ConditionClaim;
import org.hecha.model.dossier.DossierPackage;
import org.hecha.ui.Speech;
import org.hecha.ui.widgets.Column;
import org.hecha.ui.widgets.Grid;

/** The basic conditions, part by part, with the answer to each and its proof. */
final class ConditionsPage implements DossierPage {

    private static final Speech SPEECH = Speech.of(ConditionsPage.class);
    private static final List<ClaimAnswer> ANSWERS = ClaimAnswer.VALUES;

    private final Desk desk;
    private final SashForm sash;
    private final Grid<ConditionRow> grid;
    private final Label requirement;
    private final Combo answer;
    private final Field statement;
    private final MaterialChecks materials;

    ConditionsPage(Composite parent, Desk desk) {
        this.desk = desk;
        sash = new SashForm(parent, SWT.VERTICAL);
        grid = new Grid<>(sash, SPEECH.say("conditions"), List.of( //$NON-NLS-1$
                Column.words("id", SPEECH.say("column.id"), 60, ConditionRow::id), //$NON-NLS-1$ //$NON-NLS-2$
                Column.words("title", SPEECH.say("column.condition"), 130, row -> Speech.in(row.condition().title())), //$NON-NLS-1$ //$NON-NLS-2$
                Column.words("requirement", SPEECH.say("column.requirement"), 300, row -> Speech.in(row.requirement())), //$NON-NLS-1$ //$NON-NLS-2$
                Column.words("answer", SPEECH.say("column.answer"), 110, this::answered), //$NON-NLS-1$ //$NON-NLS-2$
                Column.numbers("proofs", SPEECH.say("column.proofs"), 70, row -> claim(row) //$NON-NLS-1$ //$NON-NLS-2$
                        .map(claim -> String.valueOf(claim.getMaterialIds().size())).orElse("")), //$NON-NLS-1$
                Column.words("statement", SPEECH.say("column.statement"), 240, this::said))); //$NON-NLS-1$ //$NON-NLS-2$
        Composite editor = new Composite(sash, SWT.NONE);
        editor.setLayout(new GridLayout(2, false));
        requirement = new Label(editor, SWT.WRAP);
        GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1);
        wide.widthHint = 300;
        requirement.setLayoutData(wide);
        new Label(editor, SWT.NONE).setText(SPEECH.say("column.answer")); //$NON-NLS-1$
        answer = new Combo(editor, SWT.READ_ONLY);
        ANSWERS.forEach(one -> answer.add(SPEECH.say("answer." + one.getName()))); //$NON-NLS-1$
        answer.addListener(SWT.Selection, event -> row().ifPresent(row -> answer(row,
                ANSWERS.get(answer.getSelectionIndex()))));
        statement = new Field(editor, SPEECH.say("column.statement"), () -> row().map(this::said).orElse(""), //$NON-NLS-1$ //$NON-NLS-2$
                typed -> Entries.words(typed, text -> row().ifPresent(row -> desk.edits().condition(row.id(),
                        DossierPackage.Literals.CONDITION_CLAIM__STATEMENT, text))));
        materials = new MaterialChecks(editor, ids -> row().ifPresent(row -> desk.edits().condition(row.id(),
                DossierPackage.Literals.CONDITION_CLAIM__MATERIAL_IDS, ids)));
        sash.setWeights(60, 40);
        grid.onSelect(row -> {
            desk.session().choose(row.condition().id());
            statement.fill();
            edit();
        });
    }

    private Optional<ConditionRow> row() {
        return grid.selected().filter(ConditionRow::isAnswered);
    }

    private Optional<ConditionClaim> claim(ConditionRow row) {
        return desk.dossier().flatMap(dossier -> Claims.condition(dossier, row.id()));
    }

    private String answered(ConditionRow row) {
        return !row.isAnswered() ? SPEECH.say("answer.calculated") : SPEECH.say("answer." + stored(row).getName()); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private ClaimAnswer stored(ConditionRow row) {
        return claim(row).map(ConditionClaim::getAnswer).orElse(ClaimAnswer.UNANSWERED);
    }

    private String said(ConditionRow row) {
        return claim(row).map(claim -> Entries.text(claim.getStatement())).orElse(""); //$NON-NLS-1$
    }

    /** Answers a condition as the drop-down does. */
    void answer(ConditionRow row, ClaimAnswer chosen) {
        if (chosen != stored(row)) {
            desk.edits().condition(row.id(), DossierPackage.Literals.CONDITION_CLAIM__ANSWER, chosen);
        }
    }

    private void edit() {
        Optional<ConditionRow> row = row();
        answer.setEnabled(row.isPresent());
        requirement.setText(grid.selected().map(one -> Speech.in(one.condition().place()) + "  " //$NON-NLS-1$
                + Speech.in(one.requirement()) + one.condition().notApplicable().map(text -> "\n" + Speech.in(text)).orElse("")) //$NON-NLS-1$ //$NON-NLS-2$
                .orElseGet(() -> SPEECH.say("chooseCondition"))); //$NON-NLS-1$
        answer.select(row.map(this::stored).map(ANSWERS::indexOf).orElse(0));
        statement.refresh();
        desk.dossier().ifPresent(dossier -> materials.fill(dossier, row.map(one -> one.condition().materials())
                .orElse(List.of()), row.flatMap(this::claim).map(claim -> List.copyOf(claim.getMaterialIds())).orElse(List.of())));
        requirement.requestLayout();
    }

    @Override
    public Control control() {
        return sash;
    }

    @Override
    public void fill() {
        grid.rows(desk.scheme().map(ConditionRow::of).orElse(List.of()));
        edit();
    }

    @Override
    public boolean reveal(String subject) {
        Optional<ConditionRow> found = grid.rows().stream().filter(row -> row.condition().id().equals(subject)
                || row.id().equals(subject)).findFirst();
        boolean here = grid.selected().filter(row -> row.condition().id().equals(subject)).isPresent();
        if (!here) {
            found.ifPresent(grid::select);
            statement.fill();
            edit();
        }
        return found.isPresent();
    }

    Grid<ConditionRow> grid() {
        return grid;
    }

    Field statement() {
        return statement;
    }

    MaterialChecks materials() {
        return materials;
    }
}
