package org.hecha.verification.internal.run;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.hecha.core.text.Messages;
import org.hecha.model.engagement.Criterion;
import org.hecha.model.engagement.Engagement;
import org.hecha.model.evidence.EvidenceRegister;
import org.hecha.model.finding.CheckOutcome;
import org.hecha.model.finding.FindingRegister;
import org.hecha.model.finding.Severity;
import org.hecha.model.inventory.Inventory;
import org.hecha.standard.Rule;
import org.hecha.standard.Standard;
import org.hecha.standard.calculation.Basis;
import org.hecha.standard.calculation.Calculation;
import org.hecha.standard.calculation.Problem;
import org.hecha.standard.calculation.Quantification;
import org.hecha.standard.check.Check;
import org.hecha.standard.comparison.Comparing;
import org.hecha.standard.comparison.ComparisonRow;
import org.hecha.verification.CheckRun;
import org.hecha.verification.Outcome;
import org.hecha.verification.Profile;
import org.hecha.verification.Verification;
import org.hecha.verification.suppression.Suppressions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks the rules that apply. Rules come from the installed standards, their tests are services that come and go. */
@Component
public final class Checking implements Verification {

    private static final Logger LOG = LoggerFactory.getLogger(Checking.class);

    private final Quantification quantification;
    private final Comparing comparing;
    private final Clock clock;
    private final List<Check> checks = new CopyOnWriteArrayList<>();
    private volatile Installed installed = new Installed(List.of(), RuleBook.of(List.of()));

    @Activate
    public Checking(@Reference Quantification quantification, @Reference Comparing comparing) {
        this(quantification, comparing, Clock.systemDefaultZone());
    }

    Checking(Quantification quantification, Comparing comparing, Clock clock) {
        this.clock = clock;
        this.quantification = quantification;
        this.comparing = comparing;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addCheck(Check check) {
        checks.add(check);
    }

    void removeCheck(Check check) {
        checks.remove(check);
    }

    /** The standards seen last, with their rules. */
    private record Installed(List<Standard> standards, RuleBook book) {
    }

    private RuleBook book() {
        List<Standard> now = quantification.standards();
        Installed seen = installed;
        if (!seen.standards().equals(now)) {
            seen = new Installed(now, RuleBook.of(now));
            installed = seen;
        }
        return seen.book();
    }

    @Override
    public CheckRun check(Engagement engagement, Inventory inventory, EvidenceRegister evidence,
            FindingRegister findings, Optional<Path> folder) {
        RuleBook book = book();
        List<Problem> problems = new ArrayList<>(book.problems());
        Profile profile = profile(book, engagement, problems);
        Calculation asStated = quantification.calculate(engagement, inventory, Basis.AS_STATED);
        Calculation byCriteria = quantification.calculate(engagement, inventory, Basis.BY_CRITERIA);
        List<ComparisonRow> comparison = comparing.compare(engagement, inventory, asStated, byCriteria);
        Subject subject = new Subject(engagement, inventory, evidence, findings, asStated, byCriteria, comparison,
                quantification, profile.id(), folder, new HashMap<>());
        Set<String> criteria = engagement.getCriteria().stream().map(Criterion::getStandardId)
                .collect(Collectors.toSet());
        Map<String, Check> tests = new HashMap<>();
        checks.forEach(check -> tests.putIfAbsent(check.ruleId(), check));
        List<Outcome> outcomes = new ArrayList<>();
        for (Rule rule : book.rules()) {
            boolean applies = rule.standardId().equals(RuleBook.GENERAL) || criteria.contains(rule.standardId());
            Optional<Severity> severity = profile.severity(rule.id());
            if (applies && severity.isPresent()) {
                ask(rule, severity.get(), tests.get(rule.id()), subject, problems)
                        .forEach(outcome -> outcomes.add(setAside(outcome, findings)));
            }
        }
        tests.keySet().stream().filter(id -> book.rule(id).isEmpty()).sorted()
                .forEach(id -> problems.add(problem("testWithoutRule", id)));
        // Made here, where nobody waits, and not as they are recorded in a window.
        Locale language = language(engagement);
        outcomes.forEach(outcome -> outcome.message().in(language));
        return new CheckRun(profile.id(), outcomes, problems, asStated, byCriteria, comparison);
    }

    private static List<Outcome> ask(Rule rule, Severity severity, Check check, Subject subject,
            List<Problem> problems) {
        if (check == null) {
            problems.add(problem("ruleWithoutTest", rule.id()));
            return List.of();
        }
        Answers answers = new Answers(rule, severity);
        try {
            check.check(subject, answers);
        } catch (RuntimeException e) {
            // One broken test must not keep the verifier from the answers of all others.
            LOG.error("check {} broke off", rule.id(), e);
            problems.add(problem("testBrokeOff", rule.id(), String.valueOf(e)));
            return List.of(new Outcome(rule, CheckOutcome.UNDECIDED, severity, "", "", Optional.empty(),
                    Messages.of(Checking.class).text("testBrokeOff", rule.id(), String.valueOf(e))));
        }
        return answers.outcomes();
    }

    private Outcome setAside(Outcome outcome, FindingRegister findings) {
        return outcome.failed() ? Suppressions.of(findings, outcome, LocalDate.now(clock)).map(outcome::suppressed)
                .orElse(outcome) : outcome;
    }

    private static Profile profile(RuleBook book, Engagement engagement, List<Problem> problems) {
        String id = engagement.getProfileId();
        if (id == null || id.isBlank()) {
            return book.general();
        }
        return book.profile(id).orElseGet(() -> {
            problems.add(problem("profileMissing", id));
            return book.general();
        });
    }

    private static Problem problem(String key, Object... arguments) {
        return new Problem("CHECKS", false, "", Messages.of(Checking.class).text(key, arguments));
    }

    @Override
    public Command record(EditingDomain domain, Engagement engagement, FindingRegister register, CheckRun run,
            String by, Instant at) {
        return new Recording(domain, register, language(engagement), by, at).of(run);
    }

    /** In which what is recorded is worded. */
    private static Locale language(Engagement engagement) {
        return Locale.forLanguageTag(engagement.getLanguage() == null ? "zh" : engagement.getLanguage());
    }

    @Override
    public List<Rule> rules() {
        return book().rules();
    }

    @Override
    public Optional<Rule> rule(String id) {
        return book().rule(id);
    }

    @Override
    public List<Profile> profiles() {
        return book().profiles();
    }

    @Override
    public Profile profile(Engagement engagement) {
        return profile(book(), engagement, new ArrayList<>());
    }
}
