package org.hecha.standard.iso14064.internal.check;

import java.util.List;
import java.util.stream.IntStream;

import org.hecha.core.text.Localized;
import org.hecha.standard.check.Check;
import org.hecha.standard.check.CheckSubject;
import org.osgi.service.component.annotations.Component;

/** 9.3.1 j: every indirect category is treated, if only by saying that it does not apply. */
@Component(service = Check.class)
public final class IndirectCategoriesTreated extends ReportContent {

    public IndirectCategoriesTreated() {
        super("j");
    }

    @Override
    List<Localized> missing(CheckSubject subject) {
        return IntStream.rangeClosed(2, 6).filter(category -> subject.inventory().getSources().stream()
                .noneMatch(source -> source.getCategory() == category))
                .mapToObj(category -> phrase("category", Integer.toString(category))).toList();
    }
}
