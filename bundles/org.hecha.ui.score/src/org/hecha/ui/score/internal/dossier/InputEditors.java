package org.hecha.ui.score.internal.dossier;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.hecha.model.dossier.ClaimInput;
import org.hecha.scoring.Indicator;
import org.hecha.scoring.InputDeclaration;
import org.hecha.ui.Speech;

/** Makes the editor that fits what an input of an indicator declares: a drop-down for choices, a line for numbers. */
final class InputEditors {

    private static final Speech SPEECH = Speech.of(InputEditors.class);

    private final Desk desk;
    private final Indicator indicator;

    InputEditors(Desk desk, Indicator indicator) {
        this.desk = desk;
        this.indicator = indicator;
    }

    /** @param grid of two columns */
    InputEditor make(Composite grid, InputDeclaration declared) {
        return switch (declared.type()) {
            case CHOICE -> new Choice(grid, declared, declared.options().stream().map(InputDeclaration.Option::id).toList(),
                    declared.options().stream().map(option -> Speech.in(option.text())).toList());
            case BOOLEAN -> new Choice(grid, declared, List.of("yes", "no"), List.of(SPEECH.say("yes"), SPEECH.say("no"))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
            case NUMBER, COUNT, PERCENTAGE -> new Number(grid, declared);
        };
    }

    private String stored(InputDeclaration declared) {
        return desk.dossier().flatMap(dossier -> Claims.indicator(dossier, indicator.id()))
                .flatMap(claim -> Claims.input(claim, declared.key())).map(ClaimInput::getValue).orElse(""); //$NON-NLS-1$
    }

    private void store(InputDeclaration declared, String value) {
        desk.edits().input(indicator.id(), declared.key(), value, declared.unit().isEmpty() ? null : declared.unit());
    }

    private static String question(InputDeclaration declared) {
        boolean unit = !declared.unit().isEmpty() && !"1".equals(declared.unit()); //$NON-NLS-1$
        return Speech.in(declared.question()) + (unit ? " (" + declared.unit() + ")" : "") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                + (declared.optional() ? SPEECH.say("optional") : ""); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** One of several answers, or none. */
    private final class Choice implements InputEditor {

        private final InputDeclaration declared;
        private final List<String> ids = new ArrayList<>(List.of("")); //$NON-NLS-1$
        private final Combo combo;

        Choice(Composite grid, InputDeclaration declared, List<String> options, List<String> words) {
            this.declared = declared;
            ids.addAll(options);
            Label label = new Label(grid, SWT.WRAP);
            label.setText(question(declared));
            GridData left = new GridData(SWT.FILL, SWT.CENTER, false, false);
            left.widthHint = label.computeSize(SWT.DEFAULT, SWT.DEFAULT).x > 320 ? 320 : SWT.DEFAULT;
            label.setLayoutData(left);
            combo = new Combo(grid, SWT.READ_ONLY);
            combo.setLayoutData(new GridData(SWT.LEFT, SWT.CENTER, true, false));
            combo.add(SPEECH.say("answer.UNANSWERED")); //$NON-NLS-1$
            words.forEach(combo::add);
            combo.addListener(SWT.Selection, event -> store(declared, ids.get(combo.getSelectionIndex())));
            refresh();
        }

        @Override
        public void refresh() {
            combo.select(Math.max(0, ids.indexOf(stored(declared))));
        }

        @Override
        public Optional<String> answer(String value) {
            if (!ids.contains(value)) {
                return Optional.of(value);
            }
            store(declared, value);
            return Optional.empty();
        }
    }

    /** A number within its limits. */
    private final class Number implements InputEditor {

        private final InputDeclaration declared;
        private final Field field;

        Number(Composite grid, InputDeclaration declared) {
            this.declared = declared;
            field = new Field(grid, question(declared), () -> stored(declared), this::take);
        }

        private Optional<String> take(String typed) {
            BigDecimal[] read = new BigDecimal[1];
            Optional<String> refusal = Entries.number(typed, number -> read[0] = number).or(() -> fault(read[0]));
            if (refusal.isEmpty()) {
                store(declared, read[0] == null ? null : read[0].toPlainString());
            }
            return refusal;
        }

        /** What scoring would refuse, said where it is typed. */
        private Optional<String> fault(BigDecimal number) {
            if (number == null) {
                return Optional.empty();
            }
            if (declared.type() == InputDeclaration.Type.COUNT && number.stripTrailingZeros().scale() > 0) {
                return Optional.of(SPEECH.say("notWhole", number.toPlainString())); //$NON-NLS-1$
            }
            return declared.minimum().filter(least -> number.compareTo(least) < 0)
                    .map(least -> SPEECH.say("tooSmall", number.toPlainString(), least.toPlainString())) //$NON-NLS-1$
                    .or(() -> declared.maximum().filter(most -> number.compareTo(most) > 0)
                            .map(most -> SPEECH.say("tooLarge", number.toPlainString(), most.toPlainString()))); //$NON-NLS-1$
        }

        @Override
        public void refresh() {
            field.refresh();
        }

        @Override
        public Optional<String> answer(String value) {
            field.write(value);
            return Optional.of(field.refusal()).filter(said -> !said.isEmpty());
        }
    }
}
