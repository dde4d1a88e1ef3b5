package org.hecha.standard.iso14064.internal.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.hecha.core.text.Localized;
import org.hecha.core.text.Refusal;
import org.hecha.standard.check.Check;
import org.hecha.standard.check.CheckSubject;
import org.hecha.standard.uncertainty.UncertaintyAnalysis;
import org.hecha.standard.uncertainty.UncertaintyResult;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** 9.3.1 p: the effect of uncertainty is said for every category, in words or by what can be worked out. */
@Component(service = Check.class)
public final class UncertaintyAssessed extends ReportContent {

    private final UncertaintyAnalysis analysis;

    @Activate
    public UncertaintyAssessed(@Reference UncertaintyAnalysis analysis) {
        super("p");
        this.analysis = analysis;
    }

    @Override
    List<Localized> missing(CheckSubject subject) {
        if (!blank(Statements.of(subject).getUncertaintyEffect())) {
            return List.of();
        }
        try {
            UncertaintyResult result = analysis.propagate(subject.engagement(), subject.inventory(), subject.asStated());
            Set<Integer> silent = subject.asStated().totals().byCategory().keySet().stream()
                    .filter(category -> result.coverage(category).signum() == 0).collect(Collectors.toSet());
            if (silent.isEmpty()) {
                return List.of();
            }
            return List.of(phrase("uncertainty", silent.stream().sorted().map(String::valueOf)
                    .collect(Collectors.joining(", "))));
        } catch (Refusal refusal) {
            return List.of(phrase("uncertaintyUnreadable", (Localized) refusal::in));
        }
    }
}
