package org.hecha.verification.checklist;

import java.util.List;

import org.hecha.standard.Standing;
import org.hecha.standard.Text;

/**
 * One question of a form as its standard declares it. Immutable.
 *
 * @param id id within the form
 * @param requirement the question; {@code {0}} takes the name of the source or facility where it is asked for each
 * @param clause clause it rests on
 * @param means how it is looked into
 * @param applies conditions that must all hold for it to be asked; empty = always
 * @param rules ids of the checks whose outcomes propose an answer
 * @param needs kinds of evidence it wants to see
 * @param extent how often it is asked
 * @param mandatory whether the form is complete only when it is answered
 * @param standing how sure it is that the standard asks this
 * @param source where it was taken from
 * @param note remark, or the empty text
 */
public record FormItem(String id, Text requirement, String clause, List<Means> means, List<String> applies,
        List<String> rules, List<String> needs, Extent extent, boolean mandatory, Standing standing, String source,
        Text note) {

    public FormItem {
        means = List.copyOf(means);
        applies = List.copyOf(applies);
        rules = List.copyOf(rules);
        needs = List.copyOf(needs);
    }
}
