package org.hecha.verification.internal.process;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Localized;
import org.hecha.core.text.Refusal;
import org.hecha.model.engagement.EngagementPackage.Literals;
import org.hecha.model.engagement.ProcessStep;
import org.hecha.model.engagement.StepState;
import org.hecha.model.engagement.TeamMember;
import org.hecha.verification.Team;
import org.hecha.verification.internal.signing.Sentences;
import org.hecha.verification.internal.signing.Signers;
import org.hecha.verification.internal.signing.Voiding;
import org.hecha.verification.process.ConditionSubject;
import org.hecha.verification.process.ProcessDefinition;
import org.hecha.verification.process.ProcessPlan;
import org.hecha.verification.process.ProcessWork;
import org.hecha.verification.process.StepDefinition;
import org.hecha.verification.process.StepStatus;

/** Begins, ends and reopens steps where their conditions allow it. */
final class Working implements ProcessWork {

    private final Processing processing;

    Working(Processing processing) {
        this.processing = processing;
    }

    @Override
    public Command plan(EngagementDocument document, LocalDate from) throws Refusal {
        if (!document.engagement().getProcess().isEmpty()) {
            throw Words.refusal("plannedAlready");
        }
        return AddCommand.create(document.domain(), document.engagement(), Literals.ENGAGEMENT__PROCESS,
                ProcessPlan.of(processing.of(document.engagement()), document.engagement(), from));
    }

    @Override
    public List<StepStatus> status(EngagementDocument document, LocalDate today) {
        Situation situation = processing.situation(document, today);
        List<StepStatus> all = new ArrayList<>();
        for (ProcessStep step : document.engagement().getProcess()) {
            Optional<StepDefinition> definition = situation.process().step(step.getKind());
            boolean overdue = step.getState() != StepState.DONE && step.getDue() != null
                    && today.isAfter(step.getDue());
            all.add(new StepStatus(step, definition, overdue,
                    definition.map(known -> missing(document, situation, step, known)).orElse(List.of())));
        }
        return all;
    }

    private List<Localized> missing(EngagementDocument document, Situation situation, ProcessStep step,
            StepDefinition definition) {
        return switch (step.getState()) {
            case DONE -> List.of();
            case OPEN -> beforeStart(document, situation, step, definition);
            case ACTIVE, VOIDED -> processing.missing(definition.exit(), situation.of(step, null), false);
        };
    }

    private List<Localized> beforeStart(EngagementDocument document, Situation situation, ProcessStep step,
            StepDefinition definition) {
        List<Localized> missing = new ArrayList<>();
        Set<String> done = document.engagement().getProcess().stream()
                .filter(one -> one.getState() == StepState.DONE).map(ProcessStep::getKind).collect(Collectors.toSet());
        definition.after().stream().filter(id -> !done.contains(id)).forEach(id -> missing.add(Words.of("stepBefore",
                situation.process().step(id).<Localized>map(StepDefinition::title).orElse(Localized.verbatim(id)))));
        Optional<TeamMember> owner = Signers.member(document.engagement(), step.getOwnerId());
        if (owner.filter(member -> definition.owners().contains(member.getRole())).isEmpty()) {
            missing.add(Words.of("owner", roles(definition)));
        }
        missing.addAll(processing.missing(definition.entry(), situation.of(step, null), false));
        return missing;
    }

    private static Localized roles(StepDefinition definition) {
        return locale -> definition.owners().stream().sorted().map(role -> Team.role(role).in(locale))
                .collect(Collectors.joining(" / "));
    }

    @Override
    public Command start(EngagementDocument document, String named, Instant at) throws Refusal {
        LocalDate today = LocalDate.ofInstant(at, Processing.CHINA);
        Situation situation = processing.situation(document, today);
        StepDefinition definition = definition(situation.process(), named);
        ProcessStep step = step(document, definition);
        if (step.getState() != StepState.OPEN) {
            throw Words.refusal("notOpen", definition.title(), Sentences.state(step.getState()));
        }
        List<Localized> missing = beforeStart(document, situation, step, definition);
        if (!missing.isEmpty()) {
            throw Words.refusal("cannotStart", definition.title(), Sentences.joined(missing));
        }
        Steps steps = new Steps(document, step, Words.of("start", definition.title()));
        return steps.set(Literals.PROCESS_STEP__STATE, StepState.ACTIVE)
                .set(Literals.PROCESS_STEP__STARTED_ON, today).commands;
    }

    @Override
    public Command complete(EngagementDocument document, String named, String record, List<String> evidence,
            Instant at) throws Refusal {
        LocalDate today = LocalDate.ofInstant(at, Processing.CHINA);
        Situation situation = processing.situation(document, today);
        StepDefinition definition = definition(situation.process(), named);
        ProcessStep step = step(document, definition);
        if (step.getState() != StepState.ACTIVE) {
            throw Words.refusal("notActive", definition.title(), Sentences.state(step.getState()));
        }
        List<String> items = Named.evidence(document, evidence);
        String written = record == null || record.isBlank() ? null : record.strip();
        ConditionSubject subject = situation.of(step, written);
        List<Localized> missing = processing.missing(definition.exit(), subject, false);
        if (!missing.isEmpty()) {
            throw Words.refusal("cannotComplete", definition.title(), Sentences.joined(missing));
        }
        Steps steps = new Steps(document, step, Words.of("complete", definition.title()));
        if (written != null) {
            steps.set(Literals.PROCESS_STEP__RECORD, written);
        }
        if (!items.isEmpty()) {
            steps.set(Literals.PROCESS_STEP__EVIDENCE_IDS, items);
        }
        return steps.set(Literals.PROCESS_STEP__STATE, StepState.DONE)
                .set(Literals.PROCESS_STEP__COMPLETED_ON, today).commands;
    }

    @Override
    public Command assign(EngagementDocument document, String named, String member, LocalDate due) throws Refusal {
        StepDefinition definition = definition(processing.of(document.engagement()), named);
        ProcessStep step = step(document, definition);
        if (member == null && due == null) {
            throw Words.refusal("nothingToAssign");
        }
        Steps steps = new Steps(document, step, Words.of("assign", definition.title()));
        if (member != null) {
            steps.set(Literals.PROCESS_STEP__OWNER_ID,
                    Team.member(document.engagement(), member, definition.owners()).getId());
        }
        if (due != null) {
            steps.set(Literals.PROCESS_STEP__DUE, due);
        }
        return steps.commands;
    }

    @Override
    public Command reopen(EngagementDocument document, String named, String reason, Instant at) throws Refusal {
        ProcessDefinition process = processing.of(document.engagement());
        StepDefinition definition = definition(process, named);
        ProcessStep step = step(document, definition);
        if (step.getState() != StepState.DONE && step.getState() != StepState.VOIDED) {
            throw Words.refusal("notDone", definition.title(), Sentences.state(step.getState()));
        }
        String why = Words.needed(reason, "reasonMissing");
        Set<String> fallen = new LinkedHashSet<>(Set.of(definition.id()));
        process.steps().stream().filter(later -> later.after().stream().anyMatch(fallen::contains))
                .forEach(later -> fallen.add(later.id()));
        Set<String> subjects = fallen.stream().map(process::step).flatMap(Optional::stream)
                .flatMap(one -> one.signOff().stream()).collect(Collectors.toSet());
        Steps steps = new Steps(document, step, Words.of("reopen", definition.title()));
        steps.commands.append(new Voiding(document, process, at).because(subjects,
                Words.of("reopened", definition.title(), why)));
        document.engagement().getProcess().stream().filter(one -> one != step && fallen.contains(one.getKind())
                && one.getState() == StepState.DONE).forEach(one -> steps.set(one, Literals.PROCESS_STEP__STATE,
                        StepState.VOIDED));
        return steps.set(Literals.PROCESS_STEP__STATE, StepState.ACTIVE)
                .set(Literals.PROCESS_STEP__COMPLETED_ON, null).set(Literals.PROCESS_STEP__REMARK,
                        Words.of("reopenedOn", LocalDate.ofInstant(at, Processing.CHINA), why)
                                .in(Team.language(document.engagement()))).commands;
    }

    private static StepDefinition definition(ProcessDefinition process, String named) throws Refusal {
        return process.step(named).orElseThrow(() -> Words.refusal("stepUnknownTo", process.title(),
                String.valueOf(named), process.steps().stream().map(StepDefinition::id)
                        .collect(Collectors.joining(", "))));
    }

    private static ProcessStep step(EngagementDocument document, StepDefinition definition) throws Refusal {
        return document.engagement().getProcess().stream().filter(one -> definition.id().equals(one.getKind()))
                .findFirst().orElseThrow(() -> Words.refusal("notPlanned", definition.title()));
    }

    /** Changes to one step, gathered into one command. */
    private static final class Steps {

        private final EngagementDocument document;
        private final ProcessStep step;
        private final CompoundCommand commands;

        Steps(EngagementDocument document, ProcessStep step, Localized label) {
            this.document = document;
            this.step = step;
            this.commands = new CompoundCommand(label.in(Team.language(document.engagement())));
        }

        Steps set(EStructuralFeature feature, Object value) {
            return set(step, feature, value);
        }

        Steps set(ProcessStep other, EStructuralFeature feature, Object value) {
            commands.append(SetCommand.create(document.domain(), other, feature, value));
            return this;
        }
    }
}
