package org.hecha.ui.internal.fix;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Numbers;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.Inventory;
import org.hecha.model.inventory.InventoryFactory;
import org.hecha.ui.Speech;
import org.hecha.ui.fix.QuickFix;
import org.hecha.ui.fix.QuickFixes;
import org.hecha.ui.fix.Trouble;
import org.hecha.ui.page.Words;
import org.hecha.verification.Acceptances;
import org.hecha.verification.UnconfirmedUse;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** An unconfirmed value for which a member of the team takes responsibility, with a reason. */
@Component
public final class AcceptanceFixes implements QuickFixes {

    private static final Speech SPEECH = Speech.of(AcceptanceFixes.class);
    private static final Set<String> CODES = Set.of("UNCONFIRMED_NOT_ACCEPTED", "HECHA-UNCONFIRMED"); //$NON-NLS-1$ //$NON-NLS-2$

    private final Acceptances acceptances;

    @Activate
    public AcceptanceFixes(@Reference Acceptances acceptances) {
        this.acceptances = acceptances;
    }

    @Override
    public List<QuickFix> fixesFor(EngagementDocument document, Trouble trouble) {
        return List.of();
    }

    @Override
    public boolean calculates(Trouble trouble) {
        return CODES.contains(trouble.code()) && trouble.subject(EmissionSource.class).isPresent();
    }

    @Override
    public List<QuickFix> calculatedFor(EngagementDocument document, Trouble trouble) {
        return trouble.subject(EmissionSource.class).map(source -> uses(document, source).stream().filter(UnconfirmedUse::waits)
                .map(use -> fix(document, use.of(source))).toList()).orElse(List.of());
    }

    /** Asked about a copy of the one source: the whole inventory would take too long. */
    private List<UnconfirmedUse> uses(EngagementDocument document, EmissionSource source) {
        Inventory alone = InventoryFactory.eINSTANCE.createInventory();
        alone.getSources().add(EcoreUtil.copy(source));
        return acceptances.uses(document.engagement(), alone);
    }

    private QuickFix fix(EngagementDocument document, UnconfirmedUse use) {
        String value = Numbers.plain(use.value()) + Words.unit(use.unit());
        String symbol = use.symbol().name();
        return new QuickFix(SPEECH.say("accept", symbol, value), //$NON-NLS-1$
                SPEECH.say("acceptEffect", Words.of(use.source()), symbol, value, use.tableId(), use.entry(), Speech.in(use.note())), //$NON-NLS-1$
                QuickFix.Asks.PERSON_AND_REASON, (person, reason) -> acceptances.accept(document, use, person, reason,
                        Instant.now().truncatedTo(ChronoUnit.SECONDS)));
    }
}
