package org.hecha.verification.internal.checklist;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.hecha.core.text.Localized;
import org.hecha.core.text.Messages;
import org.hecha.core.text.Refusal;
import org.hecha.standard.DataFile;
import org.hecha.standard.Standard;
import org.hecha.standard.calculation.Problem;
import org.hecha.verification.checklist.ChecklistForm;
import org.hecha.verification.checklist.FormItem;

/** The forms of every installed standard. Immutable once read. */
final class FormBook {

    private static final Messages MESSAGES = Messages.of(FormBook.class);

    private final Map<String, ChecklistForm> forms = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    static FormBook of(List<Standard> standards) {
        FormBook book = new FormBook();
        standards.forEach(standard -> standard.data().stream()
                .filter(file -> file.kind() == DataFile.Kind.CHECKLISTS).forEach(file -> book.read(standard.id(), file)));
        return book;
    }

    private void read(String standardId, DataFile file) {
        try {
            for (ChecklistForm form : FormData.forms(standardId, file)) {
                ChecklistForm first = forms.putIfAbsent(form.id(), form);
                if (first != null) {
                    problems.add(problem(true, form.id(), MESSAGES.text("formTwice", form.id(), file.name(),
                            first.standardId())));
                }
            }
        } catch (Refusal e) {
            problems.add(problem(true, standardId, e::in));
        }
    }

    List<ChecklistForm> forms() {
        return List.copyOf(forms.values());
    }

    Optional<ChecklistForm> form(String id) {
        return Optional.ofNullable(forms.get(id));
    }

    /** What was refused, and which questions name a check that is not among {@code rules}. */
    List<Problem> problems(Set<String> rules) {
        List<Problem> all = new ArrayList<>(problems);
        for (ChecklistForm form : forms.values()) {
            form.items().forEach(item -> unknown(item, rules).forEach(rule -> all.add(problem(false, form.id(),
                    MESSAGES.text("ruleUnknown", form.id(), item.id(), rule)))));
        }
        return all;
    }

    private static List<String> unknown(FormItem item, Set<String> rules) {
        return item.rules().stream().filter(rule -> !rules.contains(rule)).toList();
    }

    private static Problem problem(boolean blocking, String subject, Localized message) {
        return new Problem("CHECKLISTS", blocking, subject, message);
    }
}
