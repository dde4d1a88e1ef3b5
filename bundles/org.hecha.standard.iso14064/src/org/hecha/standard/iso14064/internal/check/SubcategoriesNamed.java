package org.hecha.standard.iso14064.internal.check;

import java.util.Optional;

import org.hecha.model.inventory.EmissionSource;
import org.hecha.standard.Subcategory;
import org.hecha.standard.calculation.Categories;
import org.hecha.standard.check.Check;
import org.hecha.standard.check.CheckReport;
import org.hecha.standard.check.CheckSubject;
import org.hecha.standard.check.SourceCheck;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** 5.2.2 and annex B: every source names a sub-category of its category. */
@Component(service = Check.class)
public final class SubcategoriesNamed extends SourceCheck {

    private final Categories categories;

    @Activate
    public SubcategoriesNamed(@Reference Categories categories) {
        super("ISO14064-1-5.2.2");
        this.categories = categories;
    }

    @Override
    protected boolean concerns(EmissionSource source) {
        return !categories.categories().isEmpty();
    }

    @Override
    protected boolean objects(CheckSubject subject, EmissionSource source, CheckReport report) {
        String stated = source.getSubcategory();
        Optional<Subcategory> known = stated == null ? Optional.empty() : categories.subcategory(stated.strip());
        int category = subject.asStated().line(source.getId()).map(line -> line.category())
                .orElse(source.getCategory());
        if (known.filter(sub -> sub.category() == category).isPresent()) {
            return false;
        }
        String key = MissingItems.blank(stated) ? "noSubcategory"
                : known.isPresent() ? "subcategoryOfOther" : "subcategoryUnknown";
        report.failed(source.getId(), "subcategory", null, Statements.name(source),
                MissingItems.phrase(key, String.valueOf(stated), String.valueOf(category)));
        return true;
    }
}
