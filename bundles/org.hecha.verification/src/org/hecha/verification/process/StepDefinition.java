package org.hecha.verification.process;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.hecha.model.engagement.TeamRole;
import org.hecha.standard.Standing;
import org.hecha.standard.Text;

/**
 * One step of a verification. Immutable.
 *
 * @param id stable id, stored with the engagement: {@code document-review}
 * @param title title
 * @param clause clause it rests on
 * @param standing how sure clause and content are
 * @param owners roles that may own it
 * @param after steps that must be done before it begins
 * @param entry conditions that must hold before it begins
 * @param exit conditions that must hold before it is done
 * @param days how many working days, Monday to Friday, it usually takes
 * @param daysStanding how sure that number is
 * @param signOff what is signed at its end
 */
public record StepDefinition(String id, Text title, String clause, Standing standing, Set<TeamRole> owners,
        List<String> after, List<String> entry, List<String> exit, int days, Standing daysStanding,
        Optional<String> signOff) {

    public StepDefinition {
        owners = Set.copyOf(owners);
        after = List.copyOf(after);
        entry = List.copyOf(entry);
        exit = List.copyOf(exit);
    }
}
