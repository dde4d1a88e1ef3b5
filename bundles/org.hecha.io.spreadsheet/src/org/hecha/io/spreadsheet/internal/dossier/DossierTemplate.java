package org.hecha.io.spreadsheet.internal.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.hecha.core.text.Refusal;
import org.hecha.io.spreadsheet.internal.Wording;
import org.hecha.io.spreadsheet.internal.form.Column;
import org.hecha.io.spreadsheet.internal.form.SheetForm;
import org.hecha.io.spreadsheet.internal.template.TemplateBook;
import org.hecha.io.spreadsheet.internal.template.TemplateBook.TemplateSheet;
import org.hecha.standard.Standard;

/** The dossier template: one prepared row for everything the installed scheme asks. */
public final class DossierTemplate {

    private final Scheme scheme;
    private final Locale locale;

    private DossierTemplate(Scheme scheme, Locale locale) {
        this.scheme = scheme;
        this.locale = locale;
    }

    public static TemplateBook of(List<Standard> standards, Locale locale) throws Refusal {
        DossierTemplate template = new DossierTemplate(Scheme.installed(standards), locale);
        List<String> readme = new ArrayList<>();
        for (String line : List.of("title", "rows", "marks", "materials", "numbers", "dates", "import")) {
            readme.add(Wording.of("readme.dossier." + line).in(locale));
        }
        return new TemplateBook(readme, DossierForms.WRITING.stream().map(template::sheet).toList());
    }

    private TemplateSheet sheet(SheetForm form) {
        if (form == DossierForms.APPLICANT) {
            return new TemplateSheet(form, false, List.of(Applicant.values()).stream().<Map<Column, String>> map(item -> Map.of(
                    DossierForms.ITEM, item.key(), DossierForms.ITEM_QUESTION, item.question().in(locale),
                    DossierForms.ITEM_UNIT, item.unit())).toList());
        }
        if (form == DossierForms.CONDITIONS) {
            return new TemplateSheet(form, false, scheme.conditions().stream().<Map<Column, String>> map(condition -> Map.of(
                    DossierForms.CONDITION, condition.id(), DossierForms.REQUIREMENT, condition.requirement().in(locale)))
                    .toList());
        }
        if (form == DossierForms.INDICATORS) {
            return new TemplateSheet(form, false, scheme.inputs().stream().<Map<Column, String>> map(input -> Map.of(
                    DossierForms.INDICATOR, input.indicator(), DossierForms.INPUT, input.key(), DossierForms.QUESTION,
                    input.question().in(locale), DossierForms.ALLOWED, InputValue.allowed(input).in(locale),
                    DossierForms.UNIT, input.unit())).toList());
        }
        return TemplateSheet.withExample(form, Map.of(), locale);
    }
}
