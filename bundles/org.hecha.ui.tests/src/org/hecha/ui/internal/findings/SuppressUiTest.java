package org.hecha.ui.internal.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.hecha.core.text.Refusal;
import org.hecha.model.finding.FindingPackage.Literals;
import org.hecha.model.finding.Severity;
import org.hecha.model.finding.Suppression;
import org.hecha.standard.Rule;
import org.hecha.standard.Text;
import org.hecha.testing.window.Factory;
import org.hecha.ui.internal.Crew;
import org.hecha.ui.internal.problems.ProblemsPart;
import org.hecha.verification.Profile;
import org.hecha.verification.Verification;
import org.hecha.verification.suppression.SuppressionDialogue.Field;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A check is set aside by the real dialog, from the board and from the problems page. */
class SuppressUiTest extends FindingDialogTestCase {

    private static final LocalDate UNTIL = LocalDate.of(2099, 6, 30);

    @BeforeEach
    void services() throws Refusal {
        List<Rule> rules = new ArrayList<>();
        for (String id : List.of("TEST-1", "TEST-GRAVE", "TEST-SILENT", "HECHA-HISTORY")) {
            rules.add(new Rule(id, "TEST", "7.5", new Text("凭证齐全吗？", "Is all there?"), Text.NONE, Text.NONE, Text.NONE, "CLARIFICATION"));
        }
        Profile profile = new Profile("TEST", Text.NONE, true, Optional.of(Severity.WARN),
                Map.of("TEST-GRAVE", Optional.of(Severity.FAIL), "TEST-SILENT", Optional.empty()));
        ui.with(Verification.class, (Verification) Proxy.newProxyInstance(Verification.class.getClassLoader(),
                new Class<?>[] {Verification.class}, (proxy, method, arguments) -> switch (method.getName()) {
                    case "rules" -> rules;
                    case "rule" -> rules.stream().filter(rule -> rule.id().equals(arguments[0])).findFirst();
                    case "profile" -> profile;
                    default -> throw new AssertionError(method);
                }));
        session.execute(SetCommand.create(document.domain(), finding, Literals.FINDING__RULE_ID, "TEST-GRAVE"));
        session.execute(SetCommand.create(document.domain(), finding, Literals.FINDING__FINGERPRINT,
                "TEST-GRAVE|" + Factory.DIESEL + "|2023"));
        part.grid().select(finding);
    }

    private static void fill(SuppressForm form, String reason, String until) {
        form.by().choice().choose(form.by().choice().options().get(0));
        form.reason().setText(reason);
        form.until().setText(until);
    }

    private static Map<Field, String> said(SuppressForm form) {
        Map<Field, String> said = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            form.flaws().said(field).ifPresent(words -> said.put(field, words));
        }
        return said;
    }

    private List<Suppression> all() {
        return document.findings().getSuppressions();
    }

    @Test
    void theCheckOfTheChosenFindingIsProposedSetAsideAndUndone() throws Refusal {
        SuppressForm form = press('p');
        assertEquals(List.of("TEST-1", "TEST-GRAVE"), form.rule().options().stream().map(Rule::id).toList(),
                "neither what is not asked nor what is never set aside");
        assertEquals(List.of("TEST-GRAVE", "柴油", "2023"), List.of(form.rule().chosen().orElseThrow().id(),
                form.subject().text().getText(), form.matter().chosen().orElseThrow()));
        fill(form, "已电话核实", "2099-06-30");
        dialog.okPressed();

        Suppression made = all().get(0);
        assertEquals(List.of("TEST-GRAVE", Factory.DIESEL, "2023", "已电话核实", UNTIL, Crew.LEAD), List.of(made.getRuleId(),
                made.getSubjectId(), made.getMatter(), made.getReason(), made.getExpires(), made.getBy()));
        assertEquals("check-suppressed", finding.getHistory().get(0).getEvent());
        document.undo();
        assertEquals(List.of(), all());
        assertEquals(List.of(), finding.getHistory());
        document.redo();

        form = press('P');
        fill(form, "再一次", "2099-06-30");
        dialog.okPressed();
        assertTrue(form.flaws().said(Field.RULE).orElseThrow().contains(Crew.LEAD), "it is set aside already");
        SuppressionsForm list = press('S');
        assertEquals(1, list.grid().rows().size());
    }

    @Test
    void everythingWrongIsSaidBelowItsFieldAndNothingIsLost() throws Refusal {
        session.execute(SetCommand.create(document.domain(), finding, Literals.FINDING__RULE_ID, null));
        SuppressForm form = press('P');
        form.by().choice().control().deselectAll();
        dialog.okPressed();
        assertEquals("{RULE=请选择要搁置的检查。, PERSON=请选择由谁来做。, REASON=没有说明理由；请写明为什么搁置这项检查。, "
                + "UNTIL=没有写明截止日期；请写成如 2026-06-30 的日期。}", said(form).toString());
        assertEquals("有 4 处须改正，见各栏下的说明。", dialog.getErrorMessage());

        form.rule().pick(form.rule().options().get(1));
        form.subject().text().setText("锅炉");
        fill(form, "核实过", "明天");
        dialog.okPressed();
        assertEquals(List.of(Field.SUBJECT, Field.UNTIL), List.copyOf(said(form).keySet()));
        assertTrue(said(form).get(Field.SUBJECT).contains("锅炉"));
        assertEquals("“明天”不是日期；请写成如 2026-03-31。", said(form).get(Field.UNTIL));

        form.subject().text().setText("");
        form.until().setText("2020-01-31");
        dialog.okPressed();
        assertTrue(said(form).get(Field.SUBJECT).contains("不能对整个项目搁置"), said(form).toString());
        assertTrue(said(form).get(Field.UNTIL).contains("2020-01-31"), said(form).toString());
        assertEquals("核实过", form.reason().getText());
        assertEquals(List.of(), all());

        form.subject().text().setText("外购电力");
        form.until().setText("2099-06-30");
        dialog.okPressed();
        assertEquals(Factory.POWER, all().get(0).getSubjectId());
        assertEquals(null, all().get(0).getMatter());
    }

    @Test
    void withoutTheServiceItSaysSo() {
        ui.with(Verification.class, null);
        press('P');
        dialog.okPressed();
        assertTrue(dialog.getErrorMessage().contains("没有安装核查服务"), dialog.getErrorMessage());
    }

    @Test
    void theContextMenuOffersWhatTheButtonsDo() {
        Menu menu = new Menu(part.grid().control());
        part.actions().fill(menu);
        List<String> words = List.of(menu.getItems()).stream().map(MenuItem::getText).toList();
        assertTrue(words.contains("搁置检查（P）") && words.contains("企业答复（A）"), words.toString());
        assertFalse(words.contains("关闭（C）"), words.toString());
    }

    @Test
    void aFailedCheckIsSetAsideFromTheProblemsPage() {
        ProblemsPart problems = ui.with(FindingDialogs.class, part.dialogs()).make(ProblemsPart.class);
        problems.grid().select(problems.grid().rows().get(0));
        problems.suppress();
        SuppressForm form = (SuppressForm) dialog.form();
        assertEquals("TEST-1", form.rule().chosen().orElseThrow().id());
        assertEquals("柴油", form.subject().text().getText());
        fill(form, "凭证在途", "2099-06-30");
        dialog.okPressed();

        assertEquals(List.of("TEST-1", Factory.DIESEL), List.of(all().get(0).getRuleId(), all().get(0).getSubjectId()));    }
}
