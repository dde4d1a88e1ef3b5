package org.hecha.ui.internal.fix;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;
import org.hecha.core.EngagementDocument;
import org.hecha.ui.Speech;
import org.hecha.ui.fix.QuickFix;
import org.hecha.ui.fix.QuickFixes;
import org.hecha.ui.fix.Trouble;
import org.hecha.ui.page.Words;
import org.osgi.service.component.annotations.Component;

/** A period that is missing where the engagement has one: everything in it is of that period unless it says otherwise. */
@Component
public final class PeriodFixes implements QuickFixes {

    private static final Speech SPEECH = Speech.of(PeriodFixes.class);

    @Override
    public List<QuickFix> fixesFor(EngagementDocument document, Trouble trouble) {
        LocalDate start = document.engagement().getPeriodStart();
        LocalDate end = document.engagement().getPeriodEnd();
        EObject subject = trouble.subject().orElse(null);
        if (subject == null || start == null || end == null || !trouble.code().matches(".*(PERIOD|YEAR).*")) { //$NON-NLS-1$
            return List.of();
        }
        EStructuralFeature from = subject.eClass().getEStructuralFeature("periodStart"); //$NON-NLS-1$
        EStructuralFeature to = subject.eClass().getEStructuralFeature("periodEnd"); //$NON-NLS-1$
        if (from == null || to == null || subject == document.engagement() || subject.eGet(from) != null || subject.eGet(to) != null) {
            return List.of();
        }
        String period = Words.period(start, end);
        String title = SPEECH.say("period.set", period); //$NON-NLS-1$
        return List.of(new QuickFix(title, SPEECH.say("period.setEffect", Words.of(subject), period), QuickFix.Asks.NOTHING, //$NON-NLS-1$
                (person, reason) -> {
                    CompoundCommand command = new CompoundCommand(title);
                    command.append(SetCommand.create(document.domain(), subject, from, start));
                    command.append(SetCommand.create(document.domain(), subject, to, end));
                    return command;
                }));
    }
}
