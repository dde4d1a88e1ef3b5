package org.hecha.verification.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Refusal;
import org.hecha.model.base.ProvenanceKind;
import org.hecha.model.engagement.AssuranceLevel;
import org.hecha.model.engagement.EngagementFactory;
import org.hecha.model.engagement.Opinion;
import org.hecha.model.engagement.OpinionKind;
import org.hecha.model.engagement.ProcessStep;
import org.hecha.model.engagement.SignOff;
import org.hecha.model.engagement.StepState;
import org.hecha.model.engagement.TeamMember;
import org.hecha.model.engagement.TeamRole;
import org.hecha.model.evidence.EvidenceFactory;
import org.hecha.model.evidence.EvidenceItem;
import org.hecha.model.fieldwork.Checklist;
import org.hecha.model.fieldwork.ChecklistAnswer;
import org.hecha.model.fieldwork.ChecklistItem;
import org.hecha.model.fieldwork.FieldworkFactory;
import org.hecha.model.fieldwork.RiskLevel;
import org.hecha.model.finding.Finding;
import org.hecha.model.finding.FindingFactory;
import org.hecha.model.finding.FindingKind;
import org.hecha.model.finding.FindingState;
import org.hecha.model.finding.Severity;
import org.hecha.model.inventory.ActivityData;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.Parameter;
import org.hecha.verification.Verification;
import org.hecha.verification.internal.check.ConflictsDeclared;
import org.hecha.verification.internal.check.EvidencePresent;
import org.hecha.verification.internal.check.SignOffsIntact;
import org.hecha.verification.internal.condition.AllConditions;
import org.hecha.verification.internal.process.Processing;
import org.hecha.verification.internal.run.PlainChecking;
import org.hecha.verification.testkit.Fixture;

/** A small engagement in a folder, and the way through its process. */
public final class ProcessBench implements AutoCloseable {

    static final LocalDate MONDAY = LocalDate.of(2024, 3, 4);
    static final Instant START = Instant.parse("2024-03-04T01:00:00Z");

    final Fixture fixture = new Fixture();
    final Verification checking = PlainChecking.of(fixture,
            List.of(new ConflictsDeclared(), new EvidencePresent(), new SignOffsIntact()));
    final Processing processing = new Processing(fixture.quantification, checking);
    final ProcessWork work = processing.work();
    final SignOffs signOffs = processing.signOffs();
    final Planning planning = processing.planning();
    final TeamMember lead = fixture.member("lead", "李组长", TeamRole.LEAD_VERIFIER, true);
    final TeamMember verifier = fixture.member("verifier", "王核查", TeamRole.VERIFIER, true);
    final TeamMember reviewer = fixture.member("reviewer", "赵复核", TeamRole.TECHNICAL_REVIEWER, true);
    final TeamMember signatory = fixture.member("signatory", "孙签字", TeamRole.AUTHORISED_SIGNATORY, true);
    final EmissionSource power = fixture.source("power", Fixture.POWER, "1000", "MWh");
    final Parameter factor = Fixture.state(power, "EF", "0.5", "tCO2/MWh", ProvenanceKind.MEASURED);
    final ActivityData row = power.getActivityData().get(0);
    final EvidenceItem invoice = EvidenceFactory.eINSTANCE.createEvidenceItem();
    final EngagementDocument document;
    private Instant now = START;

    ProcessBench(Path folder) throws Refusal {
        AllConditions.CONDITIONS.forEach(processing::addCondition);
        fixture.criterion("GBT32150");
        fixture.engagement.setAssuranceLevel(AssuranceLevel.REASONABLE);
        lead.getFields().add("GBT32150");
        power.setName("外购电力");
        row.getEvidenceIds().add("invoice");
        invoice.setId("invoice");
        invoice.setPath("evidence/invoice.pdf");
        document = EngagementDocument.create(folder.resolve("e.hecha"), fixture.engagement, fixture.inventory);
        document.evidence().getItems().add(invoice);
    }

    Instant tick() {
        now = now.plusSeconds(60);
        return now;
    }

    /** A command, or why there is none. */
    interface Attempt {
        Command command() throws Refusal;
    }

    void run(Attempt attempt) throws Refusal {
        document.execute(attempt.command());
    }

    /** Executes, takes back and does again; {@code held} must be false before and after undo, and true after the others. */
    void roundTrip(Attempt attempt, java.util.function.BooleanSupplier held) throws Refusal {
        assertFalse(held.getAsBoolean());
        document.execute(attempt.command());
        assertTrue(held.getAsBoolean());
        document.undo();
        assertFalse(held.getAsBoolean());
        document.redo();
        assertTrue(held.getAsBoolean());
    }

    /** The attempt is refused in one sentence that names all of {@code words} in Chinese, and changes nothing. */
    static String refused(Attempt attempt, String... words) {
        Refusal refusal = assertThrows(Refusal.class, attempt::command);
        String sentence = refusal.in(Locale.CHINA);
        for (String word : words) {
            assertTrue(sentence.contains(word), sentence);
        }
        assertFalse(refusal.in(Locale.ENGLISH).codePoints()
                .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN)
                .mapToObj(Character::toString).anyMatch("尚缺请先不能"::contains), refusal.in(Locale.ENGLISH));
        return sentence;
    }

    ProcessStep step(String kind) {
        return document.engagement().getProcess().stream().filter(one -> kind.equals(one.getKind())).findFirst()
                .orElseThrow();
    }

    StepState state(String kind) {
        return step(kind).getState();
    }

    Optional<SignOff> standing(String subject) {
        return signOffs.standing(document.engagement(), subject);
    }

    void start(String step) throws Refusal {
        run(() -> work.start(document, step, tick()));
    }

    void complete(String step) throws Refusal {
        run(() -> work.complete(document, step, "已完成", List.of(), tick()));
    }

    void sign(String subject, String member) throws Refusal {
        run(() -> signOffs.sign(document, subject, member, null, tick()));
    }

    /** Goes through the process until {@code last} is done. */
    ProcessBench through(String last) throws Refusal {
        if (document.engagement().getProcess().isEmpty()) {
            run(() -> work.plan(document, MONDAY));
        }
        for (ProcessStep step : document.engagement().getProcess()) {
            if (step.getState() == StepState.OPEN) {
                start(step.getKind());
                prepare(step.getKind());
                complete(step.getKind());
            }
            if (step.getKind().equals(last)) {
                return this;
            }
        }
        throw new IllegalArgumentException(last);
    }

    /** Does what the exit of a step asks for. */
    void prepare(String step) throws Refusal {
        switch (step) {
            case "risk-assessment" -> run(() -> planning.addRisk(document,
                    new Planning.RiskDraft("外购电力", "accuracy", "电量抄录错误", "核对结算单"),
                    new Planning.Rating(RiskLevel.HIGH, RiskLevel.LOW, null), "李组长", tick()));
            case "planning" -> {
                run(() -> planning.addActivity(document, new Planning.ActivityDraft("recalculation", "外购电力", "重新计算",
                        false, "王核查", null, List.of("1"), null)));
                sign("plan", "李组长");
            }
            case "document-review" -> checklist("document-review", "读");
            case "site-visit" -> {
                run(() -> planning.addVisit(document, new Planning.VisitDraft(MONDAY, MONDAY, List.of("王核查"),
                        List.of(), null, "配电室")));
                checklist("on-site", "问");
            }
            case "findings-issued" -> check();
            case "draft" -> {
                run(() -> planning.activityDone(document, "1", "一致", "王核查", List.of("invoice"), List.of(), tick()));
                opinion(OpinionKind.UNMODIFIED);
                sign("draft", "李组长");
            }
            case "technical-review" -> sign("review", "赵复核");
            case "approval" -> sign("approval", "孙签字");
            case "issue" -> {
                report();
                sign("issue", "孙签字");
            }
            default -> {
                // the others ask for nothing but their record
            }
        }
    }

    void report() {
        try {
            Files.createDirectories(document.folder().resolve("report"));
            Files.writeString(document.folder().resolve("report/report.pdf"), "%PDF-");
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    Checklist checklist(String form, String means) {
        Checklist list = FieldworkFactory.eINSTANCE.createChecklist();
        list.setId(form);
        list.setFormId(form);
        list.setTitle("检查表 " + form);
        ChecklistItem item = FieldworkFactory.eINSTANCE.createChecklistItem();
        item.setId(form + "-1");
        item.setMeans(means);
        item.setAnswer(ChecklistAnswer.CONFORMING);
        list.getItems().add(item);
        document.engagement().getFieldwork().getChecklists().add(list);
        return list;
    }

    void check() throws Refusal {
        run(() -> checking.record(document.domain(), document.engagement(), document.findings(),
                checking.check(document.engagement(), document.inventory(), document.evidence(), document.findings(),
                        Optional.of(document.folder())), "王核查", tick()));
    }

    Opinion opinion(OpinionKind kind) {
        Opinion opinion = EngagementFactory.eINSTANCE.createOpinion();
        opinion.setKind(kind);
        opinion.setAssuranceLevel(AssuranceLevel.REASONABLE);
        opinion.setStatement("公允");
        document.engagement().setOpinion(opinion);
        return opinion;
    }

    Finding finding(Severity severity, String misstatement) {
        Finding finding = FindingFactory.eINSTANCE.createFinding();
        int number = document.findings().getFindings().size() + 1;
        finding.setId("finding" + number);
        finding.setNumber(number);
        finding.setTitle("电量不符");
        finding.setKind(FindingKind.MISSTATEMENT);
        finding.setState(FindingState.OPEN);
        finding.setSeverity(severity);
        finding.setSubjectId("power");
        finding.setMisstatement(misstatement == null ? null : new java.math.BigDecimal(misstatement));
        document.findings().getFindings().add(finding);
        return finding;
    }

    /** Voids what was changed, as every save does, and says how many sign-offs fell. */
    int voided() throws Refusal {
        int before = signOffs.broken(document).size();
        Optional<Command> command = signOffs.voidCommand(document, tick());
        assertEquals(before > 0, command.isPresent());
        if (command.isPresent()) {
            document.execute(command.get());
        }
        assertEquals(List.of(), signOffs.broken(document));
        return before;
    }

    @Override
    public void close() {
        document.close();
    }
}
