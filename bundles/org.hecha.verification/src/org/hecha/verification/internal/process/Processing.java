package org.hecha.verification.internal.process;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Localized;
import org.hecha.model.engagement.Engagement;
import org.hecha.model.engagement.ProcessStep;
import org.hecha.standard.Standard;
import org.hecha.standard.calculation.Basis;
import org.hecha.standard.calculation.Problem;
import org.hecha.standard.calculation.Quantification;
import org.hecha.verification.Verification;
import org.hecha.verification.internal.signing.Signing;
import org.hecha.verification.process.Condition;
import org.hecha.verification.process.ConditionSubject;
import org.hecha.verification.process.IssueGate;
import org.hecha.verification.process.Planning;
import org.hecha.verification.process.ProcessDefinition;
import org.hecha.verification.process.ProcessWork;
import org.hecha.verification.process.Processes;
import org.hecha.verification.process.SignOffs;
import org.hecha.verification.process.StepDefinition;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Reads the processes of the installed standards; conditions are services that come and go. */
@Component
public final class Processing implements Processes {

    /** Days of a verification are days in China. */
    static final ZoneOffset CHINA = ZoneOffset.ofHours(8);

    private final Quantification quantification;
    private final Verification verification;
    private final List<Condition> conditions = new CopyOnWriteArrayList<>();
    private final Signing signing = new Signing(this::of, this::hindrances);
    private volatile Installed installed = new Installed(List.of(), ProcessBook.of(List.of()));

    @Activate
    public Processing(@Reference Quantification quantification, @Reference Verification verification) {
        this.quantification = quantification;
        this.verification = verification;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addCondition(Condition condition) {
        conditions.add(condition);
    }

    void removeCondition(Condition condition) {
        conditions.remove(condition);
    }

    /** The standards seen last, with their processes. */
    private record Installed(List<Standard> standards, ProcessBook book) {
    }

    private ProcessBook book() {
        List<Standard> now = quantification.standards();
        Installed seen = installed;
        if (!seen.standards().equals(now)) {
            seen = new Installed(now, ProcessBook.of(now));
            installed = seen;
        }
        return seen.book();
    }

    @Override
    public List<ProcessDefinition> definitions() {
        return book().definitions();
    }

    @Override
    public ProcessDefinition of(Engagement engagement) {
        return book().of(engagement);
    }

    @Override
    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>(book().problems());
        book().definitions().forEach(definition -> problems.addAll(ProcessLint.of(definition,
                conditions.stream().map(Condition::id).collect(Collectors.toSet()))));
        return problems;
    }

    @Override
    public ProcessWork work() {
        return new Working(this);
    }

    @Override
    public SignOffs signOffs() {
        return signing;
    }

    @Override
    public IssueGate gate() {
        return new Gate(this);
    }

    @Override
    public Planning planning() {
        return new Plans(this::of);
    }

    Situation situation(EngagementDocument document, LocalDate today) {
        return new Situation(document, of(document.engagement()), today, signing,
                open -> quantification.calculate(open.engagement(), open.inventory(), Basis.BY_CRITERIA),
                open -> verification.check(open.engagement(), open.inventory(), open.evidence(), open.findings(),
                        Optional.of(open.folder())));
    }

    /** What these conditions miss; one that is not installed is missing itself. */
    List<Localized> missing(List<String> ids, ConditionSubject subject, boolean signing) {
        List<Localized> missing = new ArrayList<>();
        for (String id : ids) {
            Optional<Condition> condition = conditions.stream().filter(one -> one.id().equals(id)).findFirst();
            if (condition.isEmpty()) {
                missing.add(Words.of("conditionMissing", id));
            } else if (!signing || condition.get().beforeSigning()) {
                missing.addAll(condition.get().missing(subject));
            }
        }
        return missing;
    }

    private List<Localized> hindrances(EngagementDocument document, ProcessStep step, Instant at) {
        Situation situation = situation(document, LocalDate.ofInstant(at, CHINA));
        return situation.process().step(step.getKind()).map(StepDefinition::exit)
                .map(exit -> missing(exit, situation.of(step, null), true)).orElse(List.of());
    }
}
