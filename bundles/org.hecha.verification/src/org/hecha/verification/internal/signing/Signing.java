package org.hecha.verification.internal.signing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.AddCommand;
import org.hecha.core.EngagementDocument;
import org.hecha.core.Identities;
import org.hecha.core.text.Localized;
import org.hecha.core.text.Messages;
import org.hecha.core.text.Refusal;
import org.hecha.model.engagement.Engagement;
import org.hecha.model.engagement.EngagementFactory;
import org.hecha.model.engagement.EngagementPackage;
import org.hecha.model.engagement.ProcessStep;
import org.hecha.model.engagement.SignOff;
import org.hecha.model.engagement.StepState;
import org.hecha.model.engagement.TeamMember;
import org.hecha.verification.Team;
import org.hecha.verification.process.Cover;
import org.hecha.verification.process.ProcessDefinition;
import org.hecha.verification.process.SignOffSubject;
import org.hecha.verification.process.SignOffs;
import org.hecha.verification.process.SignedChanges;
import org.hecha.verification.process.StepDefinition;

/** Gives sign-offs, compares them with what is there, and voids them. */
public final class Signing implements SignOffs {

    private static final Messages MESSAGES = Messages.of(Signing.class);
    private static final SignedChanges NONE = new SignedChanges(List.of(), 0);

    /** What keeps a step from being signed. */
    @FunctionalInterface
    public interface Hindrance {

        /** What is missing before the step may be signed. */
        List<Localized> missing(EngagementDocument document, ProcessStep step, Instant at);
    }

    private final Function<Engagement, ProcessDefinition> processes;
    private final Hindrance hindrance;

    public Signing(Function<Engagement, ProcessDefinition> processes, Hindrance hindrance) {
        this.processes = processes;
        this.hindrance = hindrance;
    }

    @Override
    public Command sign(EngagementDocument document, String named, String member, String remark, Instant at)
            throws Refusal {
        Engagement engagement = document.engagement();
        ProcessDefinition process = processes.apply(engagement);
        SignOffSubject subject = subject(process, named);
        ProcessStep step = begun(engagement, process, subject);
        for (String earlier : subject.restsOn()) {
            grounds(document, process, subject, earlier);
        }
        Optional<SignOff> before = standing(engagement, subject.id());
        if (before.isPresent()) {
            throw refusal("signedAlready", subject.title(), Signers.name(engagement, before.get()),
                    before.get().getSignedAt());
        }
        TeamMember signer = Signers.signer(engagement, subject, member);
        List<Localized> missing = hindrance.missing(document, step, at);
        if (!missing.isEmpty()) {
            throw refusal("notReady", subject.title(), Sentences.joined(missing));
        }
        return AddCommand.create(document.domain(), engagement, EngagementPackage.Literals.ENGAGEMENT__SIGN_OFFS,
                signOff(Roots.of(document), subject, signer, remark, at));
    }

    private static SignOff signOff(Roots roots, SignOffSubject subject, TeamMember signer, String remark, Instant at) {
        SignOff signOff = Identities.fresh(EngagementFactory.eINSTANCE.createSignOff());
        signOff.setMemberId(signer.getId());
        signOff.setRole(signer.getRole());
        signOff.setSubject(subject.id());
        signOff.setSignedAt(at);
        signOff.setRemark(remark == null || remark.isBlank() ? null : remark.strip());
        signOff.getObjects().addAll(Fingerprints.of(subject.covers(), roots, Team.language(roots.engagement())));
        signOff.setDigest(Fingerprints.digest(signOff.getObjects()));
        return signOff;
    }

    private static SignOffSubject subject(ProcessDefinition process, String named) throws Refusal {
        Optional<SignOffSubject> direct = process.subject(named);
        return direct.or(() -> process.step(named).flatMap(StepDefinition::signOff).flatMap(process::subject))
                .orElseThrow(() -> refusal("subjectUnknown", String.valueOf(named),
                        String.join(", ", process.subjects().stream().map(SignOffSubject::id).toList())));
    }

    private static ProcessStep begun(Engagement engagement, ProcessDefinition process, SignOffSubject subject)
            throws Refusal {
        StepDefinition definition = process.stepOf(subject)
                .orElseThrow(() -> refusal("stepMissing", subject.title(), subject.id()));
        ProcessStep step = engagement.getProcess().stream().filter(one -> definition.id().equals(one.getKind()))
                .findFirst().orElseThrow(() -> refusal("stepMissing", subject.title(), definition.title()));
        if (step.getState() != StepState.ACTIVE) {
            throw refusal("stepNotActive", subject.title(), definition.title(), Sentences.state(step.getState()));
        }
        return step;
    }

    private void grounds(EngagementDocument document, ProcessDefinition process, SignOffSubject subject,
            String earlier) throws Refusal {
        Localized title = process.subject(earlier).<Localized>map(SignOffSubject::title)
                .orElse(Localized.verbatim(earlier));
        SignOff signOff = standing(document.engagement(), earlier)
                .orElseThrow(() -> refusal("earlierMissing", subject.title(), title));
        SignedChanges changes = changes(document, signOff);
        if (!changes.none()) {
            throw refusal("earlierChanged", subject.title(), title, changes.text());
        }
    }

    @Override
    public SignedChanges changes(EngagementDocument document, SignOff signOff) {
        return changes(Roots.of(document), signOff);
    }

    /** The same without a document. A subject that the process does not know covers nothing. */
    public SignedChanges changes(Roots roots, SignOff signOff) {
        return processes.apply(roots.engagement()).subject(signOff.getSubject())
                .map(subject -> Fingerprints.changes(signOff, subject.covers(), roots)).orElse(NONE);
    }

    @Override
    public Optional<SignOff> standing(Engagement engagement, String subject) {
        return engagement.getSignOffs().stream()
                .filter(signOff -> subject.equals(signOff.getSubject()) && stands(signOff))
                .reduce((first, second) -> second);
    }

    /** Whether nothing voided it yet. */
    public static boolean stands(SignOff signOff) {
        return signOff.getVoidedAt() == null && (signOff.getVoidedBy() == null || signOff.getVoidedBy().isBlank());
    }

    @Override
    public List<Broken> broken(EngagementDocument document) {
        Roots roots = Roots.of(document);
        ProcessDefinition process = processes.apply(roots.engagement());
        Map<SignOff, SignedChanges> changes = changes(roots, process);
        List<Broken> broken = new ArrayList<>();
        Set<String> fallen = new HashSet<>();
        for (SignOffSubject subject : process.subjects()) {
            boolean baseless = subject.restsOn().stream().anyMatch(fallen::contains);
            changes.forEach((signOff, changed) -> {
                if (subject.id().equals(signOff.getSubject()) && (!changed.none() || baseless)) {
                    broken.add(new Broken(signOff, changed));
                    fallen.add(subject.id());
                }
            });
        }
        return broken;
    }

    /** What changed under each sign-off that stands; subjects that cover the same are compared in one go. */
    private static Map<SignOff, SignedChanges> changes(Roots roots, ProcessDefinition process) {
        Map<List<Cover>, List<SignOff>> byCover = new LinkedHashMap<>();
        for (SignOff signOff : roots.engagement().getSignOffs()) {
            process.subject(signOff.getSubject()).filter(subject -> stands(signOff)).ifPresent(subject -> byCover
                    .computeIfAbsent(subject.covers(), covers -> new ArrayList<>()).add(signOff));
        }
        Map<SignOff, SignedChanges> changes = new LinkedHashMap<>();
        byCover.forEach((covers, signOffs) -> changes.putAll(Fingerprints.changes(signOffs, covers, roots)));
        return changes;
    }

    @Override
    public Optional<Command> voidCommand(EngagementDocument document, Instant at) {
        return voidCommand(document, broken(document), at);
    }

    @Override
    public Optional<Command> voidCommand(EngagementDocument document, List<Broken> broken, Instant at) {
        return broken.isEmpty() ? Optional.empty()
                : Optional.of(new Voiding(document, processes.apply(document.engagement()), at).of(broken));
    }

    @Override
    public Command guarded(EngagementDocument document, Command command, Instant at) {
        return new GuardedCommand(command, () -> voidCommand(document, at));
    }

    private static Refusal refusal(String key, Object... arguments) {
        return new Refusal(MESSAGES.text(key, arguments));
    }
}
