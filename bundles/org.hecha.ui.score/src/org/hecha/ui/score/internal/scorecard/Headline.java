package org.hecha.ui.score.internal.scorecard;

import java.math.BigDecimal;
import java.util.stream.Collectors;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.hecha.scoring.Decision;
import org.hecha.scoring.RatioResult;
import org.hecha.scoring.Scorecard;
import org.hecha.scoring.Thresholds;
import org.hecha.ui.Speech;
import org.hecha.ui.page.Icons;
import org.hecha.ui.widgets.Palette;

/** The decision in one word with its sign, who it is about, and how far the thresholds are. UI thread; owns its font. */
final class Headline {

    private static final Speech SPEECH = Speech.of(Headline.class);

    private final Composite strip;
    private final Label sign;
    private final Label decision;
    private final Label applicant;
    private final Label reach;

    Headline(Composite parent) {
        strip = new Composite(parent, SWT.NONE);
        strip.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayout layout = new GridLayout(2, false);
        layout.verticalSpacing = 2;
        strip.setLayout(layout);
        strip.setBackgroundMode(SWT.INHERIT_FORCE);
        sign = new Label(strip, SWT.NONE);
        decision = new Label(strip, SWT.NONE);
        Font large = FontDescriptor.createFrom(decision.getFont()).setStyle(SWT.BOLD).increaseHeight(5)
                .createFont(strip.getDisplay());
        decision.setFont(large);
        decision.addDisposeListener(gone -> large.dispose());
        decision.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        applicant = line();
        reach = line();
    }

    private Label line() {
        Label label = new Label(strip, SWT.WRAP);
        GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1);
        wide.widthHint = 300;
        label.setLayoutData(wide);
        return label;
    }

    void show(Scorecard card) {
        Palette palette = Palette.now();
        strip.setBackground(palette.paper());
        boolean eligible = card.decision() != Decision.NOT_ELIGIBLE;
        Color colour = eligible ? palette.good() : palette.bad();
        sign.setImage(Icons.get(eligible ? "passed" : "fail")); //$NON-NLS-1$ //$NON-NLS-2$
        decision.setForeground(colour);
        decision.setText(SPEECH.say("decision." + card.decision().name()) //$NON-NLS-1$
                + SPEECH.say("total", card.total().toPlainString(), card.scheme().maximum().toPlainString())); //$NON-NLS-1$
        applicant.setForeground(palette.muted());
        applicant.setText(SPEECH.say("applicant", card.applicant().name(), card.applicant().creditCode(), //$NON-NLS-1$
                card.applicant().periodStart().map(String::valueOf).orElse("–"), //$NON-NLS-1$
                card.applicant().periodEnd().map(String::valueOf).orElse("–"))); //$NON-NLS-1$
        reach.setForeground(palette.ink());
        reach.setText(reach(card));
        strip.requestLayout();
    }

    /** Each threshold with what is reached and what lacks. */
    private static String reach(Scorecard card) {
        Thresholds asked = card.scheme().thresholds();
        BigDecimal lacking = asked.score().subtract(card.total()).max(BigDecimal.ZERO);
        String levels = asked.levels().stream().map(level -> SPEECH.say("level", Speech.in(level.title()), //$NON-NLS-1$
                level.selfReduction().toPlainString(), SPEECH.say(card.thresholds().selfReductionRatio()
                        .reaches(level.selfReduction()) ? "reached" : "notReached"))) //$NON-NLS-1$ //$NON-NLS-2$
                .collect(Collectors.joining(SPEECH.say("separator"))); //$NON-NLS-1$
        return SPEECH.say("score", card.total().toPlainString(), asked.score().toPlainString(), lacking.signum() == 0 //$NON-NLS-1$
                ? SPEECH.say("reached") : SPEECH.say("lacking", lacking.toPlainString())) //$NON-NLS-1$ //$NON-NLS-2$
                + '\n' + SPEECH.say("offset", percent(card.thresholds().offsetRatio()), asked.offset().toPlainString(), //$NON-NLS-1$
                        SPEECH.say(card.thresholds().offsetRatio().reaches(asked.offset()) ? "reached" : "notReached")) //$NON-NLS-1$ //$NON-NLS-2$
                + '\n' + SPEECH.say("reduction", percent(card.thresholds().selfReductionRatio()), levels); //$NON-NLS-1$
    }

    private static String percent(RatioResult result) {
        return result.ratio().map(ratio -> ratio.percent(2).toPlainString() + " %").orElse("–"); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** All that is said, for tests. */
    String text() {
        return decision.getText() + '\n' + applicant.getText() + '\n' + reach.getText();
    }
}
