package org.hecha.cli.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.hecha.cli.CliText;
import org.hecha.core.text.Messages;
import org.hecha.standard.Standing;
import org.hecha.standard.calculation.Quantification;
import org.hecha.verification.Team;
import org.hecha.verification.checklist.ChecklistForm;
import org.hecha.verification.checklist.Extent;
import org.hecha.verification.checklist.FormItem;
import org.hecha.verification.checklist.FormSection;

/** Every form of checklist with its questions. The same data give the same bytes. */
final class ChecklistsPage {

    private static final Messages MESSAGES = Messages.of(ChecklistsPage.class);
    private static final String NEXT = "\n";

    private final Quantification engine;
    private final List<ChecklistForm> forms;
    private final Locale locale;

    ChecklistsPage(Quantification engine, List<ChecklistForm> forms, Locale locale) {
        this.engine = engine;
        this.forms = forms;
        this.locale = locale;
    }

    String text() {
        Markdown page = new Markdown().comment(say("generated")).heading(1, say("checklistsTitle"))
                .paragraph(say("checklistsIntro"));
        for (ChecklistForm form : forms) {
            page.heading(2, form.id() + " " + form.title().in(locale)).paragraph(about(form))
                    .paragraph(form.note().in(locale));
            for (FormSection section : form.sections()) {
                page.heading(3, section.title().in(locale)).table(List.of(say("question"), say("requirement"),
                        say("clauseHead"), say("means"), say("asked"), say("rules"), say("standing")),
                        section.items().stream().map(this::row).toList());
            }
        }
        return page.toString();
    }

    private String about(ChecklistForm form) {
        String standard = engine.standards().stream().filter(one -> one.id().equals(form.standardId()))
                .map(one -> one.title().in(locale)).findFirst().orElse(form.standardId());
        String roles = form.answeredBy().stream().sorted().map(role -> Team.role(role).in(locale))
                .collect(Collectors.joining(" / "));
        return say("formAbout", standard, Markdown.code(form.step()), say(form.required() ? "formRequired" : "formOptional"),
                roles, Markdown.code(String.join(", ", form.criteria())), conditions(form.applies()).replace(NEXT, ", "),
                standing(form.standing(), form.source()).replace(NEXT, ", "));
    }

    private List<String> row(FormItem item) {
        List<String> asked = new ArrayList<>();
        if (item.extent() != Extent.ONCE) {
            asked.add(say("per." + item.extent().name()));
        }
        if (!item.applies().isEmpty()) {
            asked.add(conditions(item.applies()));
        }
        String name = item.extent() == Extent.ONCE ? item.requirement().in(locale)
                : item.requirement().in(locale).replace("{0}", "…");
        return List.of(Markdown.code(item.id()) + (item.mandatory() ? " *" : ""), name, item.clause(),
                item.means().stream().map(one -> one.title().in(locale)).collect(Collectors.joining(" · ")),
                String.join(NEXT, asked), item.rules().stream().map(Markdown::code).collect(Collectors.joining(NEXT)),
                (standing(item.standing(), item.source()) + NEXT + item.note().in(locale)).strip());
    }

    private String conditions(List<String> applies) {
        return applies.isEmpty() ? say("always")
                : applies.stream().map(Markdown::code).collect(Collectors.joining(NEXT));
    }

    private String standing(Standing standing, String source) {
        return CliText.text("standing." + standing.name()).in(locale) + NEXT + source; //$NON-NLS-1$
    }

    private String say(String key, Object... arguments) {
        return MESSAGES.text(key, arguments).in(locale);
    }
}
