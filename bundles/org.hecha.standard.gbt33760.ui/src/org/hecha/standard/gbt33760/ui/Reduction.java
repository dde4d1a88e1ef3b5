package org.hecha.standard.gbt33760.ui;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

import org.hecha.core.text.Numbers;
import org.hecha.model.inventory.ReductionProject;
import org.hecha.standard.Method;
import org.hecha.standard.calculation.Quantification;
import org.hecha.ui.Speech;

/**
 * The reduction of one project by the standard's general form, calculated anew each time: BE − PE − LE, the formula as the
 * installed method declares it. A project without leakage has none.
 *
 * @param project what was stated
 * @param value in tCO2e; empty where it cannot be calculated
 * @param method the method that was applied; empty where it is not installed
 */
record Reduction(ReductionProject project, Optional<BigDecimal> value, Optional<Method> method) {

    private static final Speech SPEECH = Speech.of(Reduction.class);
    private static final String GENERAL = "GBT33760.general"; //$NON-NLS-1$

    static Reduction of(ReductionProject project, Quantification quantification) {
        Optional<Method> method = quantification.method(GENERAL);
        Optional<BigDecimal> value = project.getBaseline() == null || project.getProject() == null ? Optional.empty()
                : method.flatMap(each -> quantification.evaluate(each, Map.of("BE", project.getBaseline(), "PE", //$NON-NLS-1$ //$NON-NLS-2$
                        project.getProject(), "LE", leakage(project)))); //$NON-NLS-1$
        return new Reduction(project, value, method);
    }

    private static BigDecimal leakage(ReductionProject project) {
        return project.getLeakage() == null ? BigDecimal.ZERO : project.getLeakage();
    }

    /** Whether it counts as a reduction inside the boundary that has been carried out. */
    boolean counts() {
        return project.isImplemented() && project.isInsideBoundary() && value.isPresent();
    }

    /** Why it has no number or does not count; empty where nothing is to be said. */
    String remark() {
        if (project.getBaseline() == null) {
            return SPEECH.say("missingBaseline"); //$NON-NLS-1$
        } else if (project.getProject() == null) {
            return SPEECH.say("missingProject"); //$NON-NLS-1$
        } else if (!project.isImplemented()) {
            return SPEECH.say("planned"); //$NON-NLS-1$
        } else if (!project.isInsideBoundary()) {
            return SPEECH.say("outside"); //$NON-NLS-1$
        }
        return value.filter(number -> number.signum() < 0).map(number -> SPEECH.say("negative")).orElse(""); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** The formula with symbols, then with values, then the result; the remark where there is none. */
    String derivation() {
        if (method.isEmpty() || value.isEmpty()) {
            return method.isEmpty() ? SPEECH.say("noMethod") : remark(); //$NON-NLS-1$
        }
        String numbers = Numbers.grouped(project.getBaseline()) + " − " + Numbers.grouped(project.getProject()) + " − " //$NON-NLS-1$ //$NON-NLS-2$
                + Numbers.grouped(leakage(project));
        return SPEECH.say("formula", Speech.in(method.get().title()), method.get().edition(), //$NON-NLS-1$
                method.get().formula().replace('-', '−'), numbers, Numbers.grouped(value.get()));
    }
}
