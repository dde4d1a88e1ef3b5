package org.hecha.verification.internal.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hecha.core.text.Localized;
import org.hecha.core.text.Messages;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.standard.calculation.LineResult;
import org.hecha.standard.calculation.Term;
import org.hecha.standard.check.Check;
import org.hecha.standard.check.CheckReport;
import org.hecha.standard.check.CheckSubject;
import org.hecha.standard.check.SourceCheck;
import org.osgi.service.component.annotations.Component;

/**
 * The values used are those the criteria ask for; the misstatement is what the difference makes, on the recalculated
 * line, so that it adds to an arithmetic error without counting it twice.
 */
@Component(service = Check.class)
public final class FactorsByCriteria extends SourceCheck {

    public FactorsByCriteria() {
        super("HECHA-FACTOR");
    }

    @Override
    protected boolean objects(CheckSubject subject, EmissionSource source, CheckReport report) {
        Optional<LineResult> stated = subject.asStated().line(source.getId());
        Optional<LineResult> asked = subject.byCriteria().line(source.getId());
        if (stated.flatMap(LineResult::trace).isEmpty() || asked.flatMap(LineResult::trace).isEmpty()) {
            report.notApplicable(source.getId());
            return true;
        }
        Map<String, Term> wanted = new LinkedHashMap<>();
        asked.get().trace().get().terms().forEach(term -> wanted.put(term.symbol().name(), term));
        List<Localized> differences = new ArrayList<>();
        List<String> symbols = new ArrayList<>();
        for (Term term : stated.get().trace().get().terms()) {
            Term other = wanted.get(term.symbol().name());
            if (other != null && other.value().compareTo(term.value()) != 0) {
                symbols.add(term.symbol().name());
                differences.add(Messages.of(FactorsByCriteria.class).text("otherValue", term.symbol().title(),
                        Printing.decimals(term.stated(), 6), term.statedUnit(), Printing.decimals(other.stated(), 6),
                        other.statedUnit(), other.origin().documentId(), other.origin().edition()));
                new PublishedValues(subject.quantification()).of(source, term).ifPresent(differences::add);
            }
        }
        if (differences.isEmpty()) {
            return false;
        }
        BigDecimal misstatement = Printing.decimals(stated.get().co2e().subtract(asked.get().co2e()), 6);
        report.failed(source.getId(), String.join(",", symbols), misstatement, Naming.of(source),
                Causes.joined(differences), Printing.decimals(stated.get().co2e(), 3),
                Printing.decimals(asked.get().co2e(), 3), Printing.decimals(misstatement, 3));
        return true;
    }
}
