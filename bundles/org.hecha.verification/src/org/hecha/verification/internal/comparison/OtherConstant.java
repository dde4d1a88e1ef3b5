package org.hecha.verification.internal.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.hecha.standard.calculation.Term;
import org.hecha.standard.comparison.Explanation;

/** Another value of a constant for which several are in use: 29,271 for 29,307 kJ/kg, 3.67 for 44/12. */
final class OtherConstant implements Hypothesis {

    /** Values of one constant are told apart to this share: 44/12 is stored with as many digits as somebody chose. */
    private static final BigDecimal SAME = new BigDecimal("0.000001");

    private final Alternatives alternatives;

    OtherConstant(Alternatives alternatives) {
        this.alternatives = alternatives;
    }

    @Override
    public List<Explanation> test(Difference difference) {
        List<Explanation> found = new ArrayList<>();
        for (Term term : difference.derivation().terms()) {
            for (Alternatives.Family family : alternatives.families()) {
                family.units().stream()
                        .flatMap(unit -> difference.survey().convert(BigDecimal.ONE, unit, term.symbol().unit())
                                .stream())
                        .findFirst()
                        .filter(scale -> family.members().stream().anyMatch(member -> same(member, scale, term)))
                        .ifPresent(scale -> family.members().stream().filter(member -> !same(member, scale, term))
                                .forEach(member -> test(difference, term, member, scale).ifPresent(found::add)));
            }
        }
        return found;
    }

    private static boolean same(Alternatives.Member member, BigDecimal scale, Term term) {
        BigDecimal value = member.value().multiply(scale);
        return value.subtract(term.value()).abs().compareTo(term.value().abs().multiply(SAME)) <= 0;
    }

    private static Optional<Explanation> test(Difference difference, Term term, Alternatives.Member member,
            BigDecimal scale) {
        Printed printed = difference.printed();
        Optional<BigDecimal> result = difference.derivation().with(term.symbol().name(),
                member.value().multiply(scale));
        boolean rounds = result.filter(printed::roundsFrom).isPresent();
        return result.filter(exact -> rounds || printed.cutsFrom(exact)).map(exact -> new Explanation("OTHER_CONSTANT",
                true, Hypothesis.sentence(rounds ? "otherConstant" : "otherConstantCut", printed.value(),
                        term.symbol().title(), member.print(), Printed.legible(term.value(), 6), member.title(),
                        printed.legible(exact)), Optional.of(member.value())));
    }
}
