package org.hecha.scoring;

import java.util.List;
import java.util.Optional;

import org.hecha.standard.Text;

/**
 * An interpretation of a place where the scheme's document is silent: a question, the default answer and its
 * alternatives. The option in force is printed on every scorecard. Immutable.
 *
 * @param id stable id: {@code zero-share}
 * @param openPoint number of the open point in the facts page, 0 where it has none
 * @param question what the document leaves open
 * @param defaultOption id of the option taken when nobody chooses
 * @param options all options
 */
public record Policy(String id, int openPoint, Text question, String defaultOption, List<PolicyOption> options) {

    public Policy {
        options = List.copyOf(options);
    }

    /** The option of that id, if there is one. */
    public Optional<PolicyOption> option(String optionId) {
        return options.stream().filter(option -> option.id().equals(optionId)).findFirst();
    }
}
