package org.hecha.standard.check;

import java.util.List;
import java.util.Objects;

import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.SourceStatus;

/**
 * A check that asks the same question of every source. Says that the question does not arise where there is none, and
 * that it passed for every source about which it has nothing else to say. Without state.
 */
public abstract class SourceCheck implements Check {

    private final String ruleId;

    /** @param ruleId id of the rule */
    protected SourceCheck(String ruleId) {
        this.ruleId = Objects.requireNonNull(ruleId);
    }

    @Override
    public final String ruleId() {
        return ruleId;
    }

    @Override
    public final void check(CheckSubject subject, CheckReport report) {
        List<EmissionSource> asked = subject.inventory().getSources().stream().filter(this::concerns).toList();
        if (asked.isEmpty()) {
            report.notApplicable("");
        }
        for (EmissionSource source : asked) {
            if (!objects(subject, source, report)) {
                report.passed(source.getId());
            }
        }
    }

    /** Which sources are asked; the quantified ones unless overridden. */
    protected boolean concerns(EmissionSource source) {
        return source.getStatus() == SourceStatus.QUANTIFIED;
    }

    /**
     * Asks one source.
     *
     * @return true where something was reported, false where it passes
     */
    protected abstract boolean objects(CheckSubject subject, EmissionSource source, CheckReport report);
}
