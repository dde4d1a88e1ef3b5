package org.hecha.quantification.internal.calculation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.hecha.model.engagement.Engagement;
import org.hecha.model.inventory.Inventory;
import org.hecha.quantification.internal.Numbers;
import org.hecha.quantification.internal.ProblemKind;
import org.hecha.quantification.internal.catalogue.Catalogue;
import org.hecha.quantification.internal.catalogue.CompiledMethod;
import org.hecha.quantification.internal.catalogue.MethodEditions;
import org.hecha.quantification.internal.number.Exact;
import org.hecha.quantification.internal.unit.UnitCatalogue;
import org.hecha.standard.Method;
import org.hecha.standard.Standard;
import org.hecha.standard.calculation.Basis;
import org.hecha.standard.calculation.Problem;

/** What one calculation works on, and the questions that every part of it asks. */
record Case(Catalogue catalogue, Engagement engagement, Inventory inventory, Basis basis) {

    UnitCatalogue units() {
        return catalogue.units();
    }

    static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    /** The name by which the organization knows a thing, else its id. */
    static String label(String name, String id) {
        return blank(name) ? orEmpty(id) : name;
    }

    /**
     * The method of a source or figure, or the reason why it cannot be applied.
     *
     * @param edition edition the source asks for; blank for that of the criteria, else the newest
     * @param problems takes the remark that the edition of the criteria lacks the method
     */
    CompiledMethod method(String methodId, String edition, String subjectId, String label, List<Problem> problems)
            throws NotCalculable {
        if (blank(methodId)) {
            throw new NotCalculable(ProblemKind.METHOD_NOT_CHOSEN.of(subjectId, label));
        }
        MethodEditions editions = catalogue.methods().get(methodId);
        if (editions != null && !blank(edition)) {
            return editions.of(edition).orElseThrow(() -> new NotCalculable(
                    ProblemKind.EDITION_NOT_DECLARED.of(subjectId, label, methodId, edition, editions.names())));
        }
        if (editions != null) {
            return ofCriteria(editions, subjectId, label, problems);
        }
        Problem refused = catalogue.refusedMethods().get(methodId);
        if (refused != null) {
            throw new NotCalculable(ProblemKind.METHOD_REFUSED.of(subjectId, label, methodId, refused.message()));
        }
        throw new NotCalculable(
                ProblemKind.METHOD_NOT_INSTALLED.of(subjectId, label, methodId, standardOf(methodId)));
    }

    private CompiledMethod ofCriteria(MethodEditions editions, String subjectId, String label,
            List<Problem> problems) {
        Optional<String> asked = editions.ofCriteria(engagement);
        Optional<CompiledMethod> found = asked.flatMap(editions::of);
        if (asked.isPresent() && found.isEmpty()) {
            Method newest = editions.newest().method();
            problems.add(ProblemKind.EDITION_OF_CRITERIA_LACKS_METHOD.of(subjectId, label, newest.id(), asked.get(),
                    newest.standardId(), newest.edition()));
        }
        return found.orElseGet(editions::newest);
    }

    private String standardOf(String methodId) {
        Optional<String> installed = catalogue.standards().stream().map(Standard::id)
                .filter(id -> methodId.startsWith(id + ".")).max(java.util.Comparator.comparingInt(String::length));
        int dot = methodId.indexOf('.');
        return installed.orElse(dot < 0 ? methodId : methodId.substring(0, dot));
    }

    /** A number from the model, converted exactly. @param label of what it belongs to, for the message */
    Exact convert(BigDecimal value, String unit, String target, String subjectId, String label) throws NotCalculable {
        return number(value, subjectId, label).times(factor(unit, target, subjectId, label));
    }

    Exact number(BigDecimal value, String subjectId, String label) throws NotCalculable {
        try {
            return Exact.of(Numbers.plausible(value));
        } catch (ArithmeticException e) {
            throw new NotCalculable(ProblemKind.NUMBER_IMPLAUSIBLE.of(subjectId, label));
        }
    }

    Exact factor(String unit, String target, String subjectId, String label) throws NotCalculable {
        Optional<Exact> factor = units().factor(unit, target);
        if (factor.isPresent()) {
            return factor.get();
        }
        if (blank(unit)) {
            throw new NotCalculable(ProblemKind.UNIT_MISSING.of(subjectId, label, target));
        }
        List<String> fitting = units().fitting(target);
        String fit = fitting.isEmpty() ? target : String.join(", ", fitting);
        ProblemKind kind = units().find(unit).isEmpty() ? ProblemKind.UNIT_UNKNOWN : ProblemKind.UNIT_DOES_NOT_FIT;
        throw new NotCalculable(kind.of(subjectId, label, unit, target, fit));
    }
}
