package org.hecha.verification.process;

import java.util.Map;
import java.util.Optional;

import org.hecha.model.fieldwork.RiskLevel;
import org.hecha.standard.Standing;
import org.hecha.standard.Text;

/**
 * Which detection risk is proposed for an inherent risk and a control risk: the higher those two, the lower the risk
 * the team may run of missing a misstatement. Immutable.
 *
 * @param levels detection risk by inherent and control risk
 * @param standing how sure the table is
 * @param note where it comes from
 */
public record DetectionRisk(Map<RiskLevel, Map<RiskLevel, RiskLevel>> levels, Standing standing, Text note) {

    public DetectionRisk {
        levels = Map.copyOf(levels);
    }

    /** The proposal; empty where one of the two is not rated. */
    public Optional<RiskLevel> proposed(RiskLevel inherent, RiskLevel control) {
        return Optional.ofNullable(levels.getOrDefault(inherent, Map.of()).get(control));
    }
}
