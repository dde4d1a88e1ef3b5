package org.hecha.ui.evidence.internal.mark;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.UUID;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Messages;
import org.hecha.core.text.Refusal;
import org.hecha.evidence.place.AnchorDraft;
import org.hecha.evidence.place.AnchorRequest;
import org.hecha.evidence.place.Places;
import org.hecha.model.evidence.AnnotationPurpose;
import org.hecha.ui.Speech;
import org.hecha.verification.Team;
import org.hecha.verification.finding.FindingDialogue;
import org.hecha.verification.finding.FindingDraft;

/**
 * Makes the commands that set an anchor, raise a finding with one, or prove a value by one. The document is only read, so any
 * thread will do as long as nobody changes it meanwhile; the file is read, so better not the UI thread.
 */
final class Marking {

    private static final Messages MESSAGES = Messages.of(Marking.class);

    private final Places places;

    Marking(Places places) {
        this.places = places;
    }

    /** Sets an anchor with a remark. */
    Command note(EngagementDocument document, Place place, NoteAnswers form) throws Refusal {
        return places.anchor(document, new AnchorRequest(place.itemId(), place.typed(), form.subjectId(), null,
                AnnotationPurpose.NOTE, blank(form.remark()), form.memberId(), now(), OptionalInt.empty())).command();
    }

    /** Raises a finding that the place shows. */
    Command finding(EngagementDocument document, Place place, FindingAnswers form) throws Refusal {
        if (form.memberId() == null) {
            throw new Refusal(MESSAGES.text("noMember")); //$NON-NLS-1$
        }
        String by = Team.member(document.engagement(), form.memberId()).getId();
        FindingDraft draft = new FindingDraft().title(Objects.toString(form.title(), "")).kind(form.kind()) //$NON-NLS-1$
                .severity(form.severity()).description(blank(form.description())).remedy(blank(form.remedy()))
                .subject(document.engagement().getId().equals(form.subjectId()) ? null : form.subjectId());
        Instant at = now();
        FindingDialogue dialogue = new FindingDialogue(document, at);
        // Asked once beforehand, so that what is wrong is said before anything is changed.
        dialogue.raise(draft, by);
        // The finding has no number yet; an id that nobody has keeps its place until it is there.
        AnchorDraft anchor = places.anchor(document, new AnchorRequest(place.itemId(), place.typed(),
                UUID.randomUUID().toString(), null, AnnotationPurpose.CLAIM, null, form.memberId(), at, OptionalInt.empty()));
        return new RaisedWithPlace(Speech.in(MESSAGES.text("command.finding", form.title())), document, anchor, dialogue, draft, by); //$NON-NLS-1$
    }

    /** Proves a number by the place and, where asked, takes it over. */
    Command value(EngagementDocument document, Place place, ValueAnswers form) throws Refusal {
        if (form.target() == null) {
            throw new Refusal(MESSAGES.text("noTarget")); //$NON-NLS-1$
        }
        String unit = blank(form.unit());
        String typed = unit == null ? place.typed() : place.typed() + ";unit=" + unit; //$NON-NLS-1$
        AnchorDraft anchor = places.anchor(document, new AnchorRequest(place.itemId(), typed, form.target().object().getId(), null,
                AnnotationPurpose.VALUE, blank(form.remark()), form.memberId(), now(), OptionalInt.empty()));
        String label = form.target().label();
        CompoundCommand command = new CompoundCommand(Speech.in(MESSAGES.text("command.value", label))); //$NON-NLS-1$
        command.append(anchor.command());
        ValueEdit edit = new ValueEdit(document.domain(), command);
        edit.prove(form.target(), place.itemId());
        if (form.take()) {
            edit.take(form.target(), anchor.annotation().getValue(), Objects.toString(anchor.annotation().getUnit(), ""), //$NON-NLS-1$
                    place.name() + " " + place.typed()); //$NON-NLS-1$
        }
        return command;
    }

    private static String blank(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS);
    }
}
