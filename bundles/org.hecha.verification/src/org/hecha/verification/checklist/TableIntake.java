package org.hecha.verification.checklist;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;

/**
 * What came of a table that was filled in: a checklist, or the results of a sample.
 *
 * @param command writes the answers; empty where a row cannot be taken, or no row holds a new answer
 * @param answered number of answers it writes
 * @param issues rows that cannot be taken, in order; nothing is written while there is one
 */
public record TableIntake(Optional<Command> command, int answered, List<TableIssue> issues) {

    public TableIntake {
        issues = List.copyOf(issues);
    }
}
