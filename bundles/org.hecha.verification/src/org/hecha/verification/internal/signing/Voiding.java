package org.hecha.verification.internal.signing;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.command.IdentityCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Localized;
import org.hecha.core.text.Messages;
import org.hecha.model.engagement.EngagementPackage.Literals;
import org.hecha.model.engagement.SignOff;
import org.hecha.model.engagement.StepState;
import org.hecha.verification.Team;
import org.hecha.verification.process.ProcessDefinition;
import org.hecha.verification.process.SignOffSubject;
import org.hecha.verification.process.SignOffs.Broken;
import org.hecha.verification.process.StepDefinition;

/** Makes the command that voids sign-offs and takes back the steps that ended with them. Used once. */
public final class Voiding {

    private static final Messages MESSAGES = Messages.of(Voiding.class);

    private final EngagementDocument document;
    private final ProcessDefinition process;
    private final Instant at;
    private final Locale language;
    private final CompoundCommand commands;

    public Voiding(EngagementDocument document, ProcessDefinition process, Instant at) {
        this.document = document;
        this.process = process;
        this.at = at;
        this.language = Team.language(document.engagement());
        this.commands = new CompoundCommand(MESSAGES.text("void").in(language));
    }

    /** Voids these, each with the fields that changed. */
    Command of(List<Broken> broken) {
        Set<String> subjects = new HashSet<>();
        for (Broken one : broken) {
            subjects.add(one.signOff().getSubject());
            mark(one.signOff(), one.changes().none() ? baseless(one.signOff(), subjects)
                    : MESSAGES.text("changed", one.changes().text()));
        }
        steps(subjects);
        return commands;
    }

    /** Voids the standing sign-offs of subjects and of all that rests on them, for another reason than a change. */
    public Command because(Set<String> subjects, Localized reason) {
        Set<String> fallen = new HashSet<>(subjects);
        for (SignOffSubject subject : process.subjects()) {
            boolean baseless = subject.restsOn().stream().anyMatch(fallen::contains);
            if (baseless) {
                fallen.add(subject.id());
            }
            if (fallen.contains(subject.id())) {
                document.engagement().getSignOffs().stream()
                        .filter(signOff -> subject.id().equals(signOff.getSubject()) && Signing.stands(signOff))
                        .forEach(signOff -> mark(signOff, baseless ? baseless(signOff, fallen) : reason));
            }
        }
        return commands.isEmpty() ? IdentityCommand.INSTANCE : commands;
    }

    private Localized baseless(SignOff signOff, Set<String> fallen) {
        Localized ground = process.subject(signOff.getSubject()).flatMap(subject -> subject.restsOn().stream()
                .filter(fallen::contains).findFirst()).flatMap(process::subject)
                .<Localized>map(SignOffSubject::title).orElse(Localized.verbatim(signOff.getSubject()));
        return MESSAGES.text("baseless", ground);
    }

    private void mark(SignOff signOff, Localized reason) {
        commands.append(SetCommand.create(document.domain(), signOff, Literals.SIGN_OFF__VOIDED_BY,
                reason.in(language)));
        commands.append(SetCommand.create(document.domain(), signOff, Literals.SIGN_OFF__VOIDED_AT, at));
    }

    /** The steps that end with these subjects; what lies between them was not signed and stays done. */
    private void steps(Set<String> subjects) {
        Set<String> fallen = process.steps().stream().filter(one -> one.signOff().filter(subjects::contains)
                .isPresent()).map(StepDefinition::id).collect(Collectors.toSet());
        document.engagement().getProcess().stream()
                .filter(step -> fallen.contains(step.getKind()) && step.getState() == StepState.DONE)
                .forEach(step -> commands.append(SetCommand.create(document.domain(), step,
                        Literals.PROCESS_STEP__STATE, StepState.VOIDED)));
    }
}
