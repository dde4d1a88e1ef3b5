package org.hecha.ui.evidence.internal.mark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.hecha.core.EngagementDocument;
import org.hecha.model.base.Identified;
import org.hecha.model.engagement.TeamMember;
import org.hecha.model.evidence.Annotation;
import org.hecha.model.evidence.EvidenceItem;
import org.hecha.ui.Speech;
import org.hecha.ui.page.Words;

/**
 * What a place or a finding can speak about, and who says so.
 *
 * @param id id of the object; null for nobody
 * @param label what people call it
 */
record SubjectChoice(String id, String label) {

    private static final Speech SPEECH = Speech.of(SubjectChoice.class);
    /** A drop-down with more is no help; another one is chosen on its page. */
    private static final int MOST = 200;

    /** The chosen object, what the item names, the engagement, then sources. */
    static List<SubjectChoice> of(EngagementDocument document, EObject chosen, EvidenceItem item) {
        Stream<EObject> first = Stream.of(Optional.ofNullable(chosen), ValueTarget.source(chosen)).flatMap(Optional::stream);
        Stream<EObject> named = item.getSubjectIds().stream().flatMap(id -> document.find(id).stream());
        List<SubjectChoice> choices = new ArrayList<>();
        Stream.of(first, named, Stream.of(document.engagement()), document.inventory().getSources().stream().limit(MOST))
                .flatMap(some -> some).filter(one -> !(one instanceof EvidenceItem || one instanceof Annotation))
                .filter(Identified.class::isInstance).distinct().forEach(one -> choices.add(of(document, (Identified) one)));
        return choices;
    }

    private static SubjectChoice of(EngagementDocument document, Identified object) {
        return new SubjectChoice(object.getId(), object == document.engagement() ? SPEECH.say("wholeEngagement") : Words.of(object)); //$NON-NLS-1$
    }

    /** The members of the team. */
    static List<SubjectChoice> members(EngagementDocument document, String before) {
        List<SubjectChoice> members = new ArrayList<>(document.engagement().getTeam().stream()
                .map((TeamMember one) -> new SubjectChoice(one.getId(), one.getName())).toList());
        members.stream().filter(one -> one.id().equals(before)).findFirst().ifPresent(one -> {
            members.remove(one);
            members.add(0, one);
        });
        return members;
    }
}
