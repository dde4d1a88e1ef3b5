package org.hecha.ui.score.internal.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.hecha.scoring.Condition;
import org.hecha.scoring.Scheme;
import org.hecha.standard.Text;

/**
 * A basic condition, or a part of one, that is answered on its own.
 *
 * @param id what the answer is stored under
 * @param condition the condition
 * @param part the part; empty for a condition that is answered as a whole
 */
record ConditionRow(String id, Condition condition, Optional<Condition.Part> part) {

    /** All that a scheme asks, in its order. */
    static List<ConditionRow> of(Scheme scheme) {
        List<ConditionRow> rows = new ArrayList<>();
        for (Condition condition : scheme.conditions()) {
            if (condition.parts().isEmpty()) {
                rows.add(new ConditionRow(condition.id(), condition, Optional.empty()));
            }
            condition.parts().forEach(part -> rows.add(new ConditionRow(part.id(), condition, Optional.of(part))));
        }
        return rows;
    }

    /** Whether the applicant answers it; else it is calculated. */
    boolean isAnswered() {
        return condition.kind() == Condition.Kind.ANSWER;
    }

    Text requirement() {
        return part.map(Condition.Part::requirement).orElse(condition.requirement());
    }
}
