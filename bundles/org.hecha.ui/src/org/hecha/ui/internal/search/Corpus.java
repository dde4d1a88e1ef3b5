package org.hecha.ui.internal.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Numbers;
import org.hecha.model.base.Identified;
import org.hecha.model.evidence.Annotation;
import org.hecha.model.evidence.EvidenceItem;
import org.hecha.model.finding.CheckRecord;
import org.hecha.model.finding.Finding;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.Inventory;
import org.hecha.standard.Factor;
import org.hecha.standard.FactorTable;
import org.hecha.standard.Method;
import org.hecha.standard.Rule;
import org.hecha.standard.Text;
import org.hecha.standard.calculation.Quantification;
import org.hecha.ui.Speech;
import org.hecha.ui.page.Words;
import org.hecha.verification.Verification;

/** Gathers everything that can be found, in both languages where there are two. Only reads; asked off the UI thread. */
final class Corpus {

    private final List<Hit> hits = new ArrayList<>();

    private Corpus() {
    }

    /** Everything of an engagement, of the methods and tables, and of the rules; the services may be missing. */
    static List<Hit> of(Optional<EngagementDocument> document, Optional<Quantification> quantification, Optional<Verification> verification) {
        Corpus corpus = new Corpus();
        document.ifPresent(open -> {
            corpus.inventory(open);
            corpus.evidence(open);
            corpus.findings(open);
        });
        quantification.ifPresent(service -> corpus.methods(service, document));
        verification.ifPresent(service -> corpus.rules(service, document));
        return List.copyOf(corpus.hits);
    }

    private void add(Hit.Kind kind, String title, Identified target, String... details) {
        List<String> said = new ArrayList<>();
        for (String detail : details) {
            if (detail != null && !detail.isBlank() && !detail.equals(title)) {
                said.add(detail);
            }
        }
        hits.add(Hit.of(kind, title, String.join(" · ", said), target == null ? "" : target.getId())); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private void inventory(EngagementDocument open) {
        Inventory inventory = open.inventory();
        Map<String, String> facilities = new HashMap<>();
        inventory.getFacilities().forEach(facility -> {
            facilities.put(facility.getId(), facility.getName());
            add(Hit.Kind.FACILITY, Words.of(facility), facility, facility.getAddress());
        });
        inventory.getSources().forEach(source -> add(Hit.Kind.SOURCE, Words.of(source), source,
                facilities.get(Objects.toString(source.getFacilityId(), "")), Words.category(source.getCategory()), //$NON-NLS-1$
                Words.period(source.getPeriodStart(), source.getPeriodEnd()), source.getMethodId(), source.getFactorKey(),
                source.getRemark()));
        inventory.getFigures().forEach(figure -> add(Hit.Kind.FIGURE, Words.of(figure), figure,
                Words.period(figure.getPeriodStart(), figure.getPeriodEnd()), figure.getMethodId(), figure.getRemark()));
    }

    private void evidence(EngagementDocument open) {
        Map<String, String> names = new HashMap<>();
        for (EvidenceItem item : open.evidence().getItems()) {
            names.put(item.getId(), Words.of(item));
            add(Hit.Kind.EVIDENCE, Words.of(item), item, item.getPath(), item.getIssuer(), item.getObtainedFrom(), item.getRemark());
        }
        for (Annotation place : open.evidence().getAnnotations()) {
            String title = Objects.toString(place.getQuote(), Objects.toString(place.getRemark(), "")); //$NON-NLS-1$
            add(Hit.Kind.PLACE, title.replaceAll("\\s+", " "), place, names.get(place.getItemId()), //$NON-NLS-1$ //$NON-NLS-2$
                    place.getRemark(), place.getCreatedBy());
        }
    }

    private void findings(EngagementDocument open) {
        for (Finding finding : open.findings().getFindings()) {
            add(Hit.Kind.FINDING, Words.of(finding), finding, Words.of(finding.getState()), Words.of(finding.getKind()),
                    finding.getClause(), finding.getRuleId(), finding.getDescription());
        }
    }

    /** A method or factor leads to the first source that uses it. */
    private void methods(Quantification service, Optional<EngagementDocument> document) {
        Map<String, EmissionSource> byMethod = new HashMap<>();
        Map<String, EmissionSource> byKey = new HashMap<>();
        document.ifPresent(open -> open.inventory().getSources().forEach(source -> {
            byMethod.putIfAbsent(source.getMethodId(), source);
            byKey.putIfAbsent(source.getFactorKey(), source);
        }));
        for (Method method : service.methods()) {
            add(Hit.Kind.METHOD, Speech.in(method.title()), byMethod.get(method.id()), other(method.title()), method.id(), method.formula(),
                    method.clause());
        }
        for (FactorTable table : service.factorTables()) {
            for (Factor factor : table.factors()) {
                Text row = table.rows().getOrDefault(factor.key(), Text.NONE);
                String name = Speech.in(row).isBlank() ? factor.key() : Speech.in(row);
                String value = " = " + Numbers.plain(factor.value()) + Words.unit(factor.unit()); //$NON-NLS-1$
                add(Hit.Kind.FACTOR, name + ' ' + factor.column() + value,
                        byKey.get(factor.key()), Speech.in(table.title()),
                        factor.year() == 0 ? table.edition() : String.valueOf(factor.year()), Words.of(factor.standing()),
                        other(row), factor.key(), table.id());
            }
        }
    }

    private static String other(Text text) {
        return Speech.in(text).equals(text.zh()) ? text.en() : text.zh();
    }

    /** A clause leads to a finding raised under it, else to what its check spoke about. */
    private void rules(Verification service, Optional<EngagementDocument> document) {
        Map<String, String> targets = new HashMap<>();
        document.ifPresent(open -> {
            open.findings().getFindings().forEach(finding -> targets.putIfAbsent(finding.getRuleId(), finding.getId()));
            for (CheckRecord check : open.findings().getChecks()) {
                targets.putIfAbsent(check.getRuleId(), check.getSubjectId());
            }
        });
        for (Rule rule : service.rules()) {
            String title = Speech.in(rule.question());
            String clause = rule.standardId() + ' ' + rule.clause();
            hits.add(Hit.of(Hit.Kind.CLAUSE, title, clause + " · " + rule.id() + " · " //$NON-NLS-1$ //$NON-NLS-2$
                    + other(rule.question()), targets.get(rule.id())));
        }
    }
}
