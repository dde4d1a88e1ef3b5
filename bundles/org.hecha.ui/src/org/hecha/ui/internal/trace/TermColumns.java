package org.hecha.ui.internal.trace;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.graphics.Image;
import org.hecha.core.text.Numbers;
import org.hecha.model.base.ProvenanceKind;
import org.hecha.standard.Standing;
import org.hecha.standard.Symbol;
import org.hecha.standard.calculation.Origin;
import org.hecha.standard.calculation.Term;
import org.hecha.ui.Speech;
import org.hecha.ui.page.Icons;
import org.hecha.ui.page.Words;
import org.hecha.ui.widgets.Column;

/** The columns of the table of symbols: what each value is, how much, from where, how sure. */
final class TermColumns {

    private static final Speech SPEECH = Speech.of(TermColumns.class);

    private TermColumns() {
    }

    static List<Column<Term>> all() {
        return List.of(
                Column.words("symbol", SPEECH.say("column.symbol"), 68, term -> term.symbol().name()), //$NON-NLS-1$ //$NON-NLS-2$
                Column.words("meaning", SPEECH.say("column.meaning"), 150, term -> Speech.in(term.symbol().title())), //$NON-NLS-1$ //$NON-NLS-2$
                Column.<Term>numbers("value", SPEECH.say("column.value"), 95, TermColumns::value) //$NON-NLS-1$ //$NON-NLS-2$
                        .withTooltip(TermColumns::stated),
                Column.words("unit", SPEECH.say("column.unit"), 105, term -> term.symbol().unit()), //$NON-NLS-1$ //$NON-NLS-2$
                Column.<Term>words("standing", SPEECH.say("column.standing"), 110, TermColumns::standing) //$NON-NLS-1$ //$NON-NLS-2$
                        .withImage(TermColumns::sign),
                Column.<Term>words("origin", SPEECH.say("column.origin"), 300, TermColumns::origin) //$NON-NLS-1$ //$NON-NLS-2$
                        .withTooltip(term -> origin(term) + '\n' + Speech.in(term.origin().note())));
    }

    private static String value(Term term) {
        return term.symbol().printed().isEmpty() ? Numbers.grouped(term.value()) : term.symbol().printed();
    }

    /** The value as it was entered, where it was converted. */
    private static String stated(Term term) {
        return term.stated() == null || term.statedUnit() == null || term.statedUnit().equals(term.symbol().unit())
                ? "" : SPEECH.say("stated", Numbers.grouped(term.stated()) + Words.unit(term.statedUnit())); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private static String origin(Term term) {
        Origin origin = term.origin();
        String kind = term.symbol().role() == Symbol.Role.CONSTANT ? SPEECH.say("constant") : Words.of(origin.kind()); //$NON-NLS-1$
        String converted = stated(term);
        return Stream.of(kind, origin.documentId(), origin.edition(), origin.entry(), converted)
                .filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(" · ")); //$NON-NLS-1$
    }

    /** Published values alone have a standing; of a value that was measured or stated, the evidence speaks. */
    private static boolean published(Term term) {
        return term.origin().kind() == ProvenanceKind.DEFAULT_TABLE || term.symbol().role() == Symbol.Role.CONSTANT;
    }

    private static String standing(Term term) {
        if (published(term)) {
            return Words.of(term.origin().standing());
        }
        int proofs = term.origin().evidenceIds().size();
        return SPEECH.say(proofs == 0 ? "noEvidence" : "evidence", proofs); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private static Image sign(Term term) {
        if (!published(term)) {
            return term.origin().evidenceIds().isEmpty() ? null : Icons.get("evidence"); //$NON-NLS-1$
        }
        Standing standing = term.origin().standing();
        return Icons.get(standing == Standing.OFFICIAL ? "passed" : standing == Standing.UNCONFIRMED ? "warn" : "inform"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }
}
