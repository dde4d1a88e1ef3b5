package org.hecha.verification.internal.check;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.hecha.core.text.Localized;
import org.hecha.core.text.Messages;
import org.hecha.model.base.ProvenanceKind;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.standard.Factor;
import org.hecha.standard.FactorTable;
import org.hecha.standard.calculation.Calculation;
import org.hecha.standard.calculation.LineResult;
import org.hecha.standard.calculation.Term;
import org.hecha.standard.calculation.Trace;
import org.hecha.standard.check.Check;
import org.hecha.standard.check.CheckReport;
import org.hecha.standard.check.CheckSubject;
import org.hecha.standard.check.SourceCheck;
import org.hecha.verification.internal.audit.AuditData;
import org.hecha.verification.internal.audit.AuditLimits;
import org.hecha.verification.internal.audit.Lag;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The data year of a factor from a series is the one that the reporting year asks for: as far behind as is usual, or the
 * newest where the programme says so.
 */
@Component(service = Check.class)
public final class FactorYear extends SourceCheck {

    private final AuditLimits limits;

    @Activate
    public FactorYear(@Reference AuditLimits limits) {
        super("HECHA-FACTOR-YEAR");
        this.limits = limits;
    }

    @Override
    protected boolean objects(CheckSubject subject, EmissionSource source, CheckReport report) {
        AuditData data = limits.of(subject.quantification().standards());
        LocalDate end = source.getPeriodEnd() == null ? subject.engagement().getPeriodEnd() : source.getPeriodEnd();
        boolean asked = false;
        boolean objected = false;
        for (Term term : terms(subject, source)) {
            Optional<Lag> lag = data.lag(term.origin().documentId());
            Optional<FactorTable> table = subject.factorTable(term.origin().documentId());
            if (end != null && lag.isPresent() && table.isPresent()) {
                asked = true;
                boolean newest = lag.get().newestFor().contains(subject.profileId());
                objected |= newest ? compare(source, term, table.get(), Integer.MAX_VALUE, end.getYear(),
                        Messages.of(FactorYear.class).text("yearNewest"), report)
                        : compare(source, term, table.get(), end.getYear() - lag.get().years(), end.getYear(),
                                Messages.of(FactorYear.class).text("yearBehind", lag.get().years()), report);
            }
        }
        if (!asked) {
            report.notApplicable(source.getId());
        }
        return objected || !asked;
    }

    /** The stated values that say they come from a series, and where none is stated those that the choice gives. */
    private static List<Term> terms(CheckSubject subject, EmissionSource source) {
        List<Term> stated = published(subject.asStated(), source);
        return stated.isEmpty() ? published(subject.byCriteria(), source) : stated;
    }

    private static List<Term> published(Calculation calculation, EmissionSource source) {
        return calculation.line(source.getId()).flatMap(LineResult::trace).map(Trace::terms).orElse(List.of()).stream()
                .filter(term -> term.origin().kind() == ProvenanceKind.DEFAULT_TABLE
                        && term.origin().edition().matches("\\d{4}"))
                .toList();
    }

    /** @param latest newest data year that the rule allows; where the series began later, its first year serves */
    private static boolean compare(EmissionSource source, Term term, FactorTable table, int latest, int reportingYear,
            Localized rule, CheckReport report) {
        int used = Integer.parseInt(term.origin().edition());
        List<Factor> row = row(source, term, table);
        Optional<Factor> wanted = row.stream().filter(factor -> factor.year() <= latest)
                .max(Comparator.comparingInt(Factor::year))
                .or(() -> row.stream().min(Comparator.comparingInt(Factor::year)));
        if (wanted.isEmpty() || wanted.get().year() == used) {
            return false;
        }
        report.failed(source.getId(), term.symbol().name(), null, Naming.of(source), term.symbol().title(),
                table.title(), String.valueOf(used), term.stated(), String.valueOf(reportingYear), rule,
                String.valueOf(wanted.get().year()), wanted.get().value());
        return true;
    }

    /** The values by year of the row that the term names, else of the source's row, else of the series itself. */
    private static List<Factor> row(EmissionSource source, Term term, FactorTable table) {
        String entry = term.origin().entry();
        String key = entry.isBlank() ? String.valueOf(source.getFactorKey()) : entry.split(" ", 2)[0];
        List<Factor> named = ofKey(key, term, table);
        return named.isEmpty() ? ofKey(table.id(), term, table) : named;
    }

    private static List<Factor> ofKey(String key, Term term, FactorTable table) {
        return table.find(key, term.symbol().defaultColumn().orElse("")).stream()
                .filter(factor -> factor.year() != 0).toList();
    }
}
