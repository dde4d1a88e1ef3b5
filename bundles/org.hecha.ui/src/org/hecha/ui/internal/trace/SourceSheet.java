package org.hecha.ui.internal.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.hecha.core.EngagementDocument;
import org.hecha.model.evidence.Annotation;
import org.hecha.model.finding.Finding;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.ReportedFigure;
import org.hecha.standard.calculation.Basis;
import org.hecha.standard.calculation.LineResult;
import org.hecha.standard.calculation.Problem;
import org.hecha.standard.calculation.Trace;
import org.hecha.ui.Navigator;
import org.hecha.ui.Results;
import org.hecha.ui.Speech;
import org.hecha.ui.formula.FormulaView;
import org.hecha.ui.internal.sheet.Sheet;
import org.hecha.ui.page.Icons;
import org.hecha.ui.page.Words;

/** A source or figure to be read: the derivation of its number, how it agrees with the reported one, what is said about it. */
final class SourceSheet {

    private static final Speech SPEECH = Speech.of(SourceSheet.class);

    private final Sheet sheet;
    private final Navigator navigator;

    SourceSheet(Composite parent, Navigator navigator) {
        sheet = new Sheet(parent, SPEECH.say("sheetName")); //$NON-NLS-1$
        this.navigator = navigator;
    }

    void show(EObject subject, EngagementDocument document, Results results, Basis basis, List<InputRow> inputs) {
        String id = id(subject);
        sheet.begin();
        sheet.heading(Words.of(subject));
        sheet.muted(facts(subject, document));
        Optional<Trace> trace = results.trace(basis, id);
        trace.ifPresentOrElse(this::derivation, () -> sheet.text(SPEECH.say("noTrace"))); //$NON-NLS-1$
        problems(results, basis, id);
        results.comparison(id).ifPresent(row -> {
            sheet.title(SPEECH.say("comparison")); //$NON-NLS-1$
            Comparisons.write(row, sheet);
        });
        List<String> between = Comparisons.betweenBases(results, id);
        if (!between.isEmpty()) {
            sheet.title(SPEECH.say("betweenBases")); //$NON-NLS-1$
            between.forEach(sheet::text);
        }
        findings(Inputs.ids(subject), document);
        evidence(Inputs.ids(subject), inputs, document);
        sheet.end();
    }

    static String id(EObject subject) {
        return subject instanceof EmissionSource source ? source.getId() : ((ReportedFigure) subject).getId();
    }

    private static String facts(EObject subject, EngagementDocument document) {
        List<String> facts = new ArrayList<>();
        if (subject instanceof EmissionSource source) {
            Words.of(document, source.getFacilityId()).ifPresent(facts::add);
            facts.add(Words.category(source.getCategory()));
            facts.add(Words.period(source.getPeriodStart(), source.getPeriodEnd()));
            facts.add(Words.of(source.getStatus()));
            facts.add(source.getStatusReason());
            facts.add(source.getRemark());
        } else if (subject instanceof ReportedFigure figure) {
            facts.add(Words.period(figure.getPeriodStart(), figure.getPeriodEnd()));
            facts.add(figure.getRemark());
        }
        return facts.stream().filter(fact -> fact != null && !fact.isBlank()).collect(Collectors.joining("  ·  ")); //$NON-NLS-1$
    }

    private void derivation(Trace trace) {
        String method = SPEECH.say("method", Speech.in(trace.method().title()), trace.method().id(), trace.method().edition(), //$NON-NLS-1$
                trace.method().clause());
        String written = Formula.of(trace);
        sheet.text(method);
        sheet.place(new FormulaView(sheet.page(), trace, written), written);
        sheet.link(SPEECH.say("copy"), false, () -> copy(method + '\n' + written)); //$NON-NLS-1$
    }

    private void copy(String text) {
        Clipboard clipboard = new Clipboard(sheet.control().getDisplay());
        try {
            clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
        } finally {
            clipboard.dispose();
        }
    }

    private void problems(Results results, Basis basis, String id) {
        List<Problem> problems = results.line(basis, id).map(LineResult::problems)
                .orElseGet(() -> results.on(basis).problems().stream().filter(p -> id.equals(p.subjectId())).toList());
        problems.forEach(problem -> sheet.sign(Icons.get(problem.blocking() ? "fail" : "warn"), //$NON-NLS-1$ //$NON-NLS-2$
                Speech.in(problem.message())));
    }

    private void findings(Set<String> ids, EngagementDocument document) {
        sheet.title(SPEECH.say("findings")); //$NON-NLS-1$
        List<Finding> about = document.findings().getFindings().stream().filter(finding -> ids.contains(finding.getSubjectId())).toList();
        about.forEach(finding -> sheet.link(SPEECH.say("finding", Words.of(finding), Words.of(finding.getState()), //$NON-NLS-1$
                Words.of(finding.getSeverity())), false, () -> navigator.reveal(finding)));
        if (about.isEmpty()) {
            sheet.muted(SPEECH.say("noFindings")); //$NON-NLS-1$
        }
    }

    private void evidence(Set<String> ids, List<InputRow> inputs, EngagementDocument document) {
        sheet.title(SPEECH.say("evidenceTitle")); //$NON-NLS-1$
        List<String> items = Inputs.evidence(inputs);
        items.forEach(id -> document.find(id).ifPresentOrElse(
                item -> sheet.link(SPEECH.say("evidenceItem", Words.of(item)), false, () -> navigator.reveal(item)), //$NON-NLS-1$
                () -> sheet.muted(SPEECH.say("evidenceGone", id)))); //$NON-NLS-1$
        List<Annotation> places = document.evidence().getAnnotations().stream().filter(place -> ids.contains(place.getSubjectId())).toList();
        places.forEach(place -> sheet.link(SPEECH.say("place", Words.of(document, place.getItemId()).orElse("—"), //$NON-NLS-1$ //$NON-NLS-2$
                Objects.toString(place.getQuote(), Objects.toString(place.getRemark(), "")) //$NON-NLS-1$
                        .replaceAll("\\s+", " ")), false, //$NON-NLS-1$ //$NON-NLS-2$
                () -> navigator.reveal(place)));
        if (items.isEmpty() && places.isEmpty()) {
            sheet.muted(SPEECH.say("noProof")); //$NON-NLS-1$
        }
    }

    Sheet sheet() {
        return sheet;
    }
}
