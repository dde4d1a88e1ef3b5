package org.hecha.standard.iso14064.internal.check;

import java.util.List;

import org.hecha.core.text.Localized;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.SourceStatus;
import org.hecha.standard.calculation.Categories;
import org.hecha.standard.check.Check;
import org.hecha.standard.check.CheckSubject;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** 5.2.3: every sub-category of the indirect categories is assessed, unless nothing of the kind exists. */
@Component(service = Check.class)
public final class SubcategoriesAssessed extends MissingItems {

    private static final int DIRECT = 1;

    private final Categories categories;

    @Activate
    public SubcategoriesAssessed(@Reference Categories categories) {
        super("ISO14064-1-5.2.3-ASSESSED");
        this.categories = categories;
    }

    @Override
    boolean arises(CheckSubject subject) {
        return !categories.categories().isEmpty();
    }

    @Override
    List<Localized> missing(CheckSubject subject) {
        Assessed assessed = new Assessed(categories, subject.inventory());
        return categories.categories().stream().filter(category -> category.number() > DIRECT)
                .flatMap(category -> category.subcategories().stream())
                .filter(sub -> assessed.of(sub).isEmpty() && !absent(assessed.sources(sub)))
                .map(sub -> (Localized) locale -> sub.id() + " " + sub.title().in(locale)).toList();
    }

    private static boolean absent(List<EmissionSource> sources) {
        return !sources.isEmpty()
                && sources.stream().allMatch(source -> source.getStatus() == SourceStatus.NOT_APPLICABLE);
    }
}
