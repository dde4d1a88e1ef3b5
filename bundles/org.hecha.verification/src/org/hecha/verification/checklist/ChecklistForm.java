package org.hecha.verification.checklist;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.hecha.model.engagement.TeamRole;
import org.hecha.standard.Standing;
import org.hecha.standard.Text;

/**
 * A form of checklist as a standard declares it. Immutable.
 *
 * @param id id, unique over all standards
 * @param standardId standard that declares it
 * @param title title
 * @param step step of the verification it belongs to, as {@code ProcessStep.kind} names it: {@code document-review}
 * @param criteria ids of the standards whose presence among the criteria makes it available, with {@code *} at the end
 *        for all that begin so; the declaring standard where none is named
 * @param applies conditions that must all hold for it to be available; empty = always
 * @param required whether the step is complete only when it is answered
 * @param answeredBy roles that open and answer it
 * @param doubtsFrom step whose doubts it takes over as questions; empty for none
 * @param standing how sure it is that the standard has this form
 * @param source where it was taken from
 * @param note remark, or the empty text
 * @param sections sections, in order
 */
public record ChecklistForm(String id, String standardId, Text title, String step, List<String> criteria,
        List<String> applies, boolean required, Set<TeamRole> answeredBy, String doubtsFrom, Standing standing,
        String source, Text note, List<FormSection> sections) {

    public ChecklistForm {
        criteria = List.copyOf(criteria);
        applies = List.copyOf(applies);
        answeredBy = Set.copyOf(answeredBy);
        sections = List.copyOf(sections);
    }

    /** Its questions over all sections, in order. */
    public Stream<FormItem> items() {
        return sections.stream().flatMap(section -> section.items().stream());
    }

    /** The question with that id. */
    public Optional<FormItem> item(String itemId) {
        return items().filter(item -> item.id().equals(itemId)).findFirst();
    }
}
