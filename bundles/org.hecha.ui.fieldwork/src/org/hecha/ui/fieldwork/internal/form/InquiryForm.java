package org.hecha.ui.fieldwork.internal.form;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.common.command.Command;
import org.hecha.core.text.Messages;
import org.hecha.core.text.Refusal;
import org.hecha.ui.Background;
import org.hecha.ui.Session;
import org.hecha.ui.Work;
import org.hecha.ui.form.Fields;
import org.hecha.ui.form.Form;

/** Asks the fields of an inquiry and executes what the answers become, as one step that can be undone. UI thread. */
public final class InquiryForm implements Form {

    private static final Messages MESSAGES = Messages.of(InquiryForm.class);

    private final Inquiry inquiry;
    private final Session session;
    private final Background background;
    private final Map<String, FieldControl> controls = new LinkedHashMap<>();

    public InquiryForm(Inquiry inquiry, Session session, Background background) {
        this.inquiry = Objects.requireNonNull(inquiry);
        this.session = Objects.requireNonNull(session);
        this.background = Objects.requireNonNull(background);
    }

    @Override
    public void create(Fields fields) {
        inquiry.fields().forEach(field -> controls.put(field.id(), FieldControl.make(fields, field)));
    }

    @Override
    public void submit() throws Refusal {
        Answers answers = answers();
        answers.complete(inquiry.fields());
        if (!inquiry.slow()) {
            session.execute(inquiry.deed().command(answers));
        }
    }

    @Override
    public Optional<Work> begin(Consumer<Optional<Refusal>> ended) {
        if (!inquiry.slow()) {
            return Optional.empty();
        }
        Answers answers = answers();
        long generation = session.generation();
        return Optional.of(background.run(inquiry.title(), monitor -> make(answers),
                outcome -> ended.accept(take(outcome, generation))));
    }

    /** A command, or why there is none. */
    private record Outcome(Command command, Refusal refusal) {
    }

    private Outcome make(Answers answers) {
        try {
            return new Outcome(inquiry.deed().command(answers), null);
        } catch (Refusal refusal) {
            return new Outcome(null, refusal);
        }
    }

    /** Executes the command, unless the engagement is no longer what it was made from. */
    private Optional<Refusal> take(Outcome outcome, long generation) {
        if (generation != session.generation()) {
            return Optional.of(new Refusal(MESSAGES.text("changed"))); //$NON-NLS-1$
        }
        if (outcome.refusal() != null) {
            return Optional.of(outcome.refusal());
        }
        try {
            session.execute(outcome.command());
            return Optional.empty();
        } catch (Refusal refusal) {
            return Optional.of(refusal);
        }
    }

    private Answers answers() {
        Map<String, String> given = new LinkedHashMap<>();
        controls.forEach((id, control) -> given.put(id, control.get().get()));
        return new Answers(inquiry.fields(), given);
    }

    /** Answers a field as the user would. @throws IllegalArgumentException where there is no such field or choice */
    public void fill(String fieldId, String answer) {
        FieldControl control = controls.get(fieldId);
        if (control == null) {
            throw new IllegalArgumentException("no field " + fieldId + " among " + controls.keySet()); //$NON-NLS-1$ //$NON-NLS-2$
        }
        control.set().accept(answer);
    }
}
