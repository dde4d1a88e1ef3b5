package org.hecha.verification.internal.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.common.command.Command;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Refusal;
import org.hecha.model.engagement.TeamRole;
import org.hecha.model.fieldwork.Checklist;
import org.hecha.model.fieldwork.ChecklistAnswer;
import org.hecha.model.fieldwork.ChecklistItem;
import org.hecha.model.finding.CheckOutcome;
import org.hecha.model.finding.CheckRecord;
import org.hecha.model.finding.Finding;
import org.hecha.model.finding.FindingFactory;
import org.hecha.model.finding.FindingState;
import org.hecha.standard.DataFile;
import org.hecha.verification.checklist.ItemAnswer;
import org.hecha.verification.internal.comparison.Comparison;
import org.hecha.verification.internal.run.Checking;
import org.hecha.verification.testkit.Declared;
import org.hecha.verification.testkit.Fixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.function.Executable;

/** An engagement with two sources, a team of three, and a standard that declares three small forms. */
abstract class ChecklistBench {

    static final Instant AT = Instant.parse("2026-05-04T08:00:00Z");

    static final String FORMS = """
            { 'forms': [
              { 'id': 'REVIEW', 'title': {'zh': '评审', 'en': 'Review'}, 'step': 'document-review', 'required': true,
                'standing': 'OFFICIAL', 'source': 'S', 'sections': [
                { 'id': 'ALL', 'title': {'zh': '总体', 'en': 'All'}, 'items': [
                  { 'id': 'GWP', 'requirement': {'zh': '潜势值', 'en': 'Warming potentials'}, 'clause': '1', 'means': ['READ', 'TEST'],
                    'rules': ['HECHA-GWP'], 'mandatory': true, 'standing': 'OFFICIAL', 'source': 'S' },
                  { 'id': 'BASE', 'requirement': {'zh': '基准年', 'en': 'Base year'}, 'clause': '2', 'means': ['READ'],
                    'applies': ['base-year'], 'standing': 'OFFICIAL', 'source': 'S' },
                  { 'id': 'MEMORY', 'requirement': {'zh': '凭记忆', 'en': 'From memory'}, 'clause': '3', 'means': ['ASK'],
                    'standing': 'UNCONFIRMED', 'source': 'M' } ] },
                { 'id': 'EACH', 'title': {'zh': '逐项', 'en': 'Each'}, 'items': [
                  { 'id': 'TRACE', 'per': 'SOURCE', 'requirement': {'zh': '“{0}”可追溯', 'en': '“{0}” is traced'}, 'clause': '4',
                    'means': ['READ'], 'rules': ['HECHA-EVIDENCE', 'HECHA-PERIOD'], 'mandatory': true, 'standing': 'OFFICIAL', 'source': 'S' },
                  { 'id': 'FUEL', 'per': 'SOURCE', 'requirement': {'zh': '“{0}”燃料', 'en': '“{0}” fuel'}, 'clause': '5',
                    'means': ['LOOK'], 'applies': 'category:1', 'standing': 'OFFICIAL', 'source': 'S' } ] } ] },
              { 'id': 'SITE', 'title': {'zh': '现场', 'en': 'Site'}, 'step': 'site-visit', 'doubtsFrom': 'document-review',
                'applies': ['visit'], 'standing': 'OFFICIAL', 'source': 'S', 'sections': [
                { 'id': 'SITE', 'title': {'zh': '现场', 'en': 'Site'}, 'items': [
                  { 'id': 'SEE', 'requirement': {'zh': '看', 'en': 'See'}, 'clause': '6', 'means': ['LOOK'], 'standing': 'OFFICIAL', 'source': 'S' } ] } ] },
              { 'id': 'INDEPENDENT', 'title': {'zh': '复核', 'en': 'Technical review'}, 'step': 'technical-review',
                'answeredBy': ['TECHNICAL_REVIEWER'], 'standing': 'OFFICIAL', 'source': 'S', 'sections': [
                { 'id': 'R', 'title': {'zh': '复核', 'en': 'Review'}, 'items': [
                  { 'id': 'OUTSIDE', 'requirement': {'zh': '独立', 'en': 'Independent'}, 'clause': '7', 'means': ['READ'],
                    'mandatory': true, 'standing': 'OFFICIAL', 'source': 'S' } ] } ] }
            ] }
            """;

    @TempDir
    Path folder;

    final Fixture fixture = new Fixture();
    InstalledChecklists checklists;
    EngagementDocument document;

    @BeforeEach
    void open() throws Exception {
        fixture.quantification.with(Declared.with(folder, DataFile.Kind.CHECKLISTS, FORMS));
        fixture.criterion("TEST-CHECKLISTS");
        fixture.engagement.setLanguage("en");
        fixture.member("m1", "Ann", TeamRole.LEAD_VERIFIER, true);
        fixture.member("m2", "Bo", TeamRole.VERIFIER, true);
        fixture.member("m3", "Cy", TeamRole.TECHNICAL_REVIEWER, true);
        fixture.source("power", Fixture.POWER, "5", "MWh");
        fixture.source("kiln", Fixture.FUEL, "5", "t");
        checklists = new InstalledChecklists(fixture.quantification,
                new Checking(fixture.quantification, new Comparison(fixture.quantification)));
        document = EngagementDocument.create(folder.resolve("a.hecha"), fixture.engagement, fixture.inventory);
    }

    @AfterEach
    void close() {
        document.close();
    }

    void open(String form, String by) throws Refusal {
        document.execute(checklists.open(document, form, by, AT));
    }

    void answer(String form, ItemAnswer... answers) throws Refusal {
        document.execute(checklists.answer(document, form, List.of(answers), "Bo", AT));
    }

    static ItemAnswer yes(String item) {
        return ItemAnswer.of(item, ChecklistAnswer.CONFORMING, "seen");
    }

    Checklist checklist(String form) {
        return checklists.opened(document.engagement(), form).orElseThrow();
    }

    List<String> ids(String form) {
        return checklist(form).getItems().stream().map(ChecklistItem::getItemId).toList();
    }

    ChecklistItem item(String form, String id) {
        return checklist(form).getItems().stream().filter(one -> one.getItemId().equals(id)).findFirst().orElseThrow();
    }

    void checked(String rule, String subject, CheckOutcome outcome, String message) {
        CheckRecord record = FindingFactory.eINSTANCE.createCheckRecord();
        record.setRuleId(rule);
        record.setSubjectId(subject);
        record.setOutcome(outcome);
        record.setMessage(message);
        document.findings().getChecks().add(record);
    }

    Finding finding(int number, String rule, String subject, FindingState state) {
        Finding finding = FindingFactory.eINSTANCE.createFinding();
        finding.setId("f" + number);
        finding.setNumber(number);
        finding.setRuleId(rule);
        finding.setSubjectId(subject);
        finding.setState(state);
        document.findings().getFindings().add(finding);
        return finding;
    }

    /** The sentence of a refusal, which must be there in both languages and leave the document as it was. */
    String refused(Executable attempt) {
        boolean dirty = document.isDirty();
        Command last = document.commands().getMostRecentCommand();
        Refusal refusal = assertThrows(Refusal.class, attempt);
        assertFalse(refusal.in(Locale.CHINESE).isBlank());
        assertEquals(dirty, document.isDirty());
        assertEquals(last, document.commands().getMostRecentCommand());
        return refusal.in(Locale.ENGLISH);
    }
}
