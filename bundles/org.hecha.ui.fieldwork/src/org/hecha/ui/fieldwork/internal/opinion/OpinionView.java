package org.hecha.ui.fieldwork.internal.opinion;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Localized;
import org.hecha.core.text.Refusal;
import org.hecha.model.engagement.Opinion;
import org.hecha.model.engagement.OpinionKind;
import org.hecha.standard.Standing;
import org.hecha.ui.Speech;
import org.hecha.ui.fieldwork.internal.desk.Members;
import org.hecha.ui.fieldwork.internal.desk.Shown;
import org.hecha.verification.Acceptances;
import org.hecha.verification.opinion.OpinionDraft;
import org.hecha.verification.opinion.OpinionIssuing;
import org.hecha.verification.opinion.OpinionOutlook;

/**
 * Which opinions are open, and what was given. Immutable.
 *
 * @param open kinds that nothing bars
 * @param text all of it in words
 * @param uses unconfirmed values
 */
record OpinionView(Set<OpinionKind> open, String text, List<UseRow> uses) {

    private static final Speech SPEECH = Speech.of(OpinionView.class);

    OpinionView {
        open = Set.copyOf(open);
        uses = List.copyOf(uses);
    }

    /** Asks the services; on any thread that owns the document. */
    static OpinionView of(OpinionIssuing opinions, Acceptances acceptances, EngagementDocument document) {
        List<UseRow> uses = acceptances.uses(document.engagement(), document.inventory()).stream().map(UseRow::of).toList();
        List<String> lines = new ArrayList<>();
        given(document, lines);
        Set<OpinionKind> open = EnumSet.noneOf(OpinionKind.class);
        try {
            outlook(opinions.outlook(document, OpinionDraft.of(OpinionKind.UNMODIFIED, null)), open, lines);
        } catch (Refusal refusal) {
            lines.add(refusal.in(Locale.getDefault()));
        }
        return new OpinionView(open, String.join("\n", lines), uses); //$NON-NLS-1$
    }

    private static void given(EngagementDocument document, List<String> lines) {
        Opinion opinion = document.engagement().getOpinion();
        if (opinion == null || opinion.getKind() == null || opinion.getStatement() == null) {
            lines.add(SPEECH.say("notGiven")); //$NON-NLS-1$
        } else {
            lines.add(SPEECH.say("given", title(opinion.getKind()), Members.name(document.engagement(), opinion.getProposedBy()), //$NON-NLS-1$
                    Shown.day(opinion.getIssuedOn())));
            opinion.getStatement().lines().forEach(lines::add);
        }
        lines.add(""); //$NON-NLS-1$
    }

    private static void outlook(OpinionOutlook outlook, Set<OpinionKind> open, List<String> lines) {
        lines.add(SPEECH.say("which")); //$NON-NLS-1$
        for (OpinionKind kind : OpinionKind.values()) {
            List<Localized> bars = outlook.limit().bars(kind);
            if (bars.isEmpty()) {
                open.add(kind);
            }
            lines.add((bars.isEmpty() ? "✔ " : "✖ ") + title(kind)); //$NON-NLS-1$ //$NON-NLS-2$
            bars.forEach(bar -> lines.add("    • " + Speech.in(bar))); //$NON-NLS-1$
        }
        outlook.wanting().forEach(one -> lines.add(SPEECH.say("wanting", Speech.in(one.text())))); //$NON-NLS-1$
        if (outlook.texts().standing() == Standing.UNCONFIRMED) {
            lines.add(SPEECH.say("unconfirmed", outlook.texts().standardId(), Speech.in(outlook.texts().source()))); //$NON-NLS-1$
        }
    }

    static String title(OpinionKind kind) {
        return SPEECH.say("kind." + kind.getName()); //$NON-NLS-1$
    }
}
