package org.hecha.ui.page;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.hecha.core.EngagementDocument;
import org.hecha.standard.Standing;
import org.hecha.standard.comparison.Agreement;
import org.hecha.ui.Speech;

/** Words for the terms and objects of the model, in the user's language. */
public final class Words {

    private static final Speech SPEECH = Speech.of(Words.class);

    private Words() {
    }

    /** A term of the model: severity, state, kind, status. */
    public static String of(Enumerator term) {
        return term == null ? "" : SPEECH.say(term.getClass().getSimpleName() + '.' + term.getLiteral()); //$NON-NLS-1$
    }

    /** How sure a published value is. */
    public static String of(Standing standing) {
        return SPEECH.say("Standing." + standing.name()); //$NON-NLS-1$
    }

    /** How a reported number stands to the recalculated one. */
    public static String of(Agreement agreement) {
        return SPEECH.say("Agreement." + agreement.name()); //$NON-NLS-1$
    }

    /** An ISO 14064-1 category. */
    public static String category(int category) {
        return category < 1 || category > 6 ? SPEECH.say("category.none") : SPEECH.say("category." + category); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** An ISO 14064-1 category, its number alone. */
    public static String categoryInShort(int category) {
        return category < 1 || category > 6 ? SPEECH.say("category.none") : SPEECH.say("categoryInShort", category); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** A period: a year, a month, or from and to; empty where it has no beginning. */
    public static String period(LocalDate start, LocalDate end) {
        if (start == null || end == null) {
            return ""; //$NON-NLS-1$
        }
        boolean wholeYear = start.getDayOfYear() == 1 && end.equals(LocalDate.of(start.getYear(), 12, 31));
        boolean wholeMonth = start.getDayOfMonth() == 1 && end.equals(start.plusMonths(1).minusDays(1));
        return wholeYear ? String.valueOf(start.getYear())
                : wholeMonth ? YearMonth.from(start).toString() : start + "…" + end; //$NON-NLS-1$
    }

    /** An object as a person would call it. */
    public static String of(EObject object) {
        String own = Names.of(object);
        return own == null || own.isBlank() ? SPEECH.say("unnamed." + kind(object)) : own; //$NON-NLS-1$
    }

    /** The object with that id as a person would call it; empty where the engagement has none. */
    public static Optional<String> of(EngagementDocument document, String id) {
        return id == null || id.isEmpty() ? Optional.empty() : document.find(id).map(Words::of);
    }

    private static String kind(EObject object) {
        return switch (object.eClass().getName()) {
            case "EmissionSource", "ReportedFigure", "Facility", "Engagement", "Organization", "EvidenceItem", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
                    "ActivityData", "Parameter", "Annotation", "ElectricitySupply", "Offset", "ReportedValue" -> object.eClass().getName(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
            default -> "object"; //$NON-NLS-1$
        };
    }

    /** A unit after a number; nothing for a pure number. */
    public static String unit(String unit) {
        return unit == null || unit.isBlank() || "1".equals(unit) ? "" : " " + unit; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }
}
