package org.hecha.ui.score.internal.dossier;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.hecha.model.dossier.ClaimInput;
import org.hecha.model.dossier.IndicatorClaim;
import org.hecha.scoring.Indicator;
import org.hecha.scoring.InputDeclaration;
import org.hecha.scoring.ItemResult;
import org.hecha.scoring.Scheme;
import org.hecha.ui.Speech;
import org.hecha.ui.score.Scored;
import org.hecha.ui.widgets.Column;
import org.hecha.ui.widgets.Grid;

/** The indicators with what is claimed for each, and the points it earns at the moment. */
final class IndicatorsPage implements DossierPage {

    private static final Speech SPEECH = Speech.of(IndicatorsPage.class);

    private final Desk desk;
    private final SashForm sash;
    private final Grid<Indicator> grid;
    private final IndicatorEditor editor;

    IndicatorsPage(Composite parent, Desk desk) {
        this.desk = desk;
        sash = new SashForm(parent, SWT.VERTICAL);
        grid = new Grid<>(sash, SPEECH.say("indicators"), List.of( //$NON-NLS-1$
                Column.words("id", SPEECH.say("column.id"), 50, Indicator::id), //$NON-NLS-1$ //$NON-NLS-2$
                Column.words("group", SPEECH.say("column.group"), 90, indicator -> Speech.in(indicator.group())), //$NON-NLS-1$ //$NON-NLS-2$
                Column.words("title", SPEECH.say("column.indicator"), 190, indicator -> Speech.in(indicator.title())), //$NON-NLS-1$ //$NON-NLS-2$
                Column.<Indicator>numbers("points", SPEECH.say("column.points"), 90, this::points).withShare(this::share), //$NON-NLS-1$ //$NON-NLS-2$
                Column.words("claimed", SPEECH.say("column.claimed"), 420, this::claimed), //$NON-NLS-1$ //$NON-NLS-2$
                Column.numbers("proofs", SPEECH.say("column.proofs"), 70, indicator -> claim(indicator) //$NON-NLS-1$ //$NON-NLS-2$
                        .map(claim -> String.valueOf(claim.getMaterialIds().size())).orElse("")))); //$NON-NLS-1$
        editor = new IndicatorEditor(sash, desk);
        sash.setWeights(52, 48);
        grid.onSelect(indicator -> {
            desk.session().choose(indicator.id());
            editor.show(indicator);
        });
    }

    private Optional<IndicatorClaim> claim(Indicator indicator) {
        return desk.dossier().flatMap(dossier -> Claims.indicator(dossier, indicator.id()));
    }

    private Optional<ItemResult> result(Indicator indicator) {
        return desk.session().scored().flatMap(Scored::card).flatMap(card -> card.item(indicator.id()));
    }

    private String points(Indicator indicator) {
        return result(indicator).map(item -> item.points().toPlainString()).orElse("–") + " / " //$NON-NLS-1$ //$NON-NLS-2$
                + indicator.maximum().toPlainString();
    }

    private Double share(Indicator indicator) {
        return result(indicator).map(item -> item.points().doubleValue() / indicator.maximum().doubleValue()).orElse(0.0);
    }

    private String claimed(Indicator indicator) {
        return claim(indicator).map(claim -> claim.getInputs().isEmpty() ? SPEECH.say("claimedPlain") //$NON-NLS-1$
                : claim.getInputs().stream().map(input -> said(indicator, input)).collect(Collectors.joining(SPEECH.say("separator")))) //$NON-NLS-1$
                .orElseGet(() -> SPEECH.say("notClaimed")); //$NON-NLS-1$
    }

    private static String said(Indicator indicator, ClaimInput input) {
        Optional<InputDeclaration> declared = indicator.input(String.valueOf(input.getKey()));
        String value = Entries.text(input.getValue());
        String shown = declared.filter(one -> one.type() == InputDeclaration.Type.BOOLEAN)
                .map(one -> "yes".equals(value) ? SPEECH.say("yes") : "no".equals(value) ? SPEECH.say("no") : value) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
                .or(() -> declared.flatMap(one -> one.option(value)).map(option -> Speech.in(option.text()))).orElse(value);
        return declared.map(one -> Speech.in(one.question())).orElse(Entries.text(input.getKey())) + SPEECH.say("colon") + shown; //$NON-NLS-1$
    }

    @Override
    public Control control() {
        return sash;
    }

    @Override
    public void fill() {
        List<Indicator> before = grid.rows();
        List<Indicator> now = desk.scheme().map(Scheme::indicators).orElse(List.of());
        grid.rows(now);
        if (now.isEmpty()) {
            editor.clear();
        } else if (grid.selected().isEmpty() && before.isEmpty()) {
            grid.select(now.get(0));
        } else {
            grid.selected().ifPresent(editor::show);
        }
    }

    @Override
    public boolean reveal(String subject) {
        Optional<Indicator> found = grid.rows().stream().filter(indicator -> indicator.id().equals(subject)).findFirst();
        found.ifPresent(indicator -> {
            grid.select(indicator);
            editor.show(indicator);
        });
        return found.isPresent();
    }

    Grid<Indicator> grid() {
        return grid;
    }

    IndicatorEditor editor() {
        return editor;
    }
}
