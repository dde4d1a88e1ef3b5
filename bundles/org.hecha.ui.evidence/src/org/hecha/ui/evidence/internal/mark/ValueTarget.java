package org.hecha.ui.evidence.internal.mark;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Numbers;
import org.hecha.model.base.Identified;
import org.hecha.model.evidence.EvidenceItem;
import org.hecha.model.inventory.ActivityData;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.Parameter;
import org.hecha.model.inventory.ReportedFigure;
import org.hecha.ui.Speech;
import org.hecha.ui.page.Words;

/**
 * A number of the inventory that a place can prove or replace.
 *
 * @param object activity data, a parameter, a figure, or a source for what the organization reported of it
 */
record ValueTarget(Identified object) {

    private static final Speech SPEECH = Speech.of(ValueTarget.class);

    /** What a number can be for, the chosen object first; empty where nothing of the inventory is chosen or named. */
    static List<ValueTarget> of(EngagementDocument document, EObject chosen, EvidenceItem item) {
        List<ValueTarget> targets = new ArrayList<>();
        if (chosen instanceof ActivityData || chosen instanceof Parameter || chosen instanceof ReportedFigure) {
            targets.add(new ValueTarget((Identified) chosen));
        }
        Stream<EObject> named = item.getSubjectIds().stream().flatMap(id -> document.find(id).stream());
        Stream.concat(source(chosen).stream(), named.flatMap(one -> source(one).stream())).distinct()
                .forEach(source -> ofSource(source).filter(one -> !targets.contains(one)).forEach(targets::add));
        return targets;
    }

    /** The source that an object is or belongs to. */
    static Optional<EmissionSource> source(EObject object) {
        EObject at = object;
        while (at != null && !(at instanceof EmissionSource)) {
            at = at.eContainer();
        }
        return Optional.ofNullable((EmissionSource) at);
    }

    private static Stream<ValueTarget> ofSource(EmissionSource source) {
        return Stream.of(source.getActivityData().stream(), source.getParameters().stream(), Stream.of(source))
                .flatMap(parts -> parts).map(part -> new ValueTarget((Identified) part));
    }

    /** What people call it, with the number as it is. */
    String label() {
        String owner = source(object).map(Words::of).orElseGet(() -> Words.of(object));
        if (object instanceof ActivityData data) {
            int row = ((EmissionSource) data.eContainer()).getActivityData().indexOf(data) + 1;
            return SPEECH.say("target.activity", owner, row, period(data), now()); //$NON-NLS-1$
        } else if (object instanceof Parameter parameter) {
            return SPEECH.say("target.parameter", owner, Objects.toString(parameter.getSymbol(), ""), now()); //$NON-NLS-1$ //$NON-NLS-2$
        }
        return SPEECH.say(object instanceof ReportedFigure ? "target.figure" : "target.reported", owner, now()); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private static String period(ActivityData data) {
        return Words.period(data.getPeriodStart(), data.getPeriodEnd());
    }

    private String now() {
        return value() == null ? SPEECH.say("target.none") : Numbers.grouped(value()) + Words.unit(unit()); //$NON-NLS-1$
    }

    /** The number as it is; null for none. */
    BigDecimal value() {
        if (object instanceof ActivityData data) {
            return data.getQuantity();
        } else if (object instanceof Parameter parameter) {
            return parameter.getValue();
        } else if (object instanceof ReportedFigure figure) {
            return figure.getValue();
        }
        EmissionSource source = (EmissionSource) object;
        return source.getReported() == null ? null : source.getReported().getValue();
    }

    /** The unit of the number; null for none. */
    String unit() {
        if (object instanceof ActivityData data) {
            return data.getUnit();
        } else if (object instanceof Parameter parameter) {
            return parameter.getUnit();
        } else if (object instanceof ReportedFigure figure) {
            return figure.getUnit();
        }
        EmissionSource source = (EmissionSource) object;
        return source.getReported() == null ? null : source.getReported().getUnit();
    }
}
