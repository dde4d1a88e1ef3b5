package org.hecha.verification.internal.acceptance;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Localized;
import org.hecha.core.text.Messages;
import org.hecha.core.text.Refusal;
import org.hecha.model.engagement.Engagement;
import org.hecha.model.engagement.TeamMember;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.Inventory;
import org.hecha.standard.calculation.Quantification;
import org.hecha.verification.Acceptances;
import org.hecha.verification.Team;
import org.hecha.verification.UnconfirmedUse;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Decides whether an acceptance may be given or taken back. */
@Component
public final class Accepting implements Acceptances {

    private static final Messages MESSAGES = Messages.of(Accepting.class);

    private final Quantification quantification;

    @Activate
    public Accepting(@Reference Quantification quantification) {
        this.quantification = quantification;
    }

    @Override
    public List<UnconfirmedUse> uses(Engagement engagement, Inventory inventory) {
        return new Uses(quantification, engagement).of(inventory);
    }

    @Override
    public Command accept(EngagementDocument document, String source, String symbol, String member, String reason,
            Instant at) throws Refusal {
        return accept(document, use(document, source, symbol), member, reason, at);
    }

    @Override
    public Command accept(EngagementDocument document, UnconfirmedUse use, String member, String reason, Instant at)
            throws Refusal {
        if (!use.waits()) {
            throw refusal("acceptedAlready", label(use.source()), use.symbol().name(),
                    use.acceptance().orElseThrow().name());
        }
        return new AcceptanceCommands(document, use, Team.member(document.engagement(), member), checked(reason), at)
                .accept();
    }

    @Override
    public Command withdraw(EngagementDocument document, String source, String symbol, String member, String reason,
            Instant at) throws Refusal {
        UnconfirmedUse use = use(document, source, symbol);
        if (use.acceptance().isEmpty()) {
            throw refusal("notAccepted", label(use.source()), symbol);
        }
        return new AcceptanceCommands(document, use, Team.member(document.engagement(), member), checked(reason), at)
                .withdraw();
    }

    private UnconfirmedUse use(EngagementDocument document, String source, String symbol) throws Refusal {
        List<EmissionSource> sources = document.inventory().getSources();
        List<EmissionSource> named = sources.stream().filter(one -> source.equals(one.getId())).findFirst()
                .map(List::of).orElseGet(() -> sources.stream().filter(one -> source.equals(one.getName())).toList());
        if (named.isEmpty()) {
            throw refusal("sourceUnknown", source,
                    sources.stream().map(Accepting::label).collect(Collectors.joining(", ")));
        }
        if (named.size() > 1) {
            throw refusal("sourceAmbiguous", source,
                    named.stream().map(EmissionSource::getId).collect(Collectors.joining(", ")));
        }
        List<UnconfirmedUse> uses = uses(document.engagement(), document.inventory()).stream()
                .filter(use -> use.source() == named.get(0)).toList();
        return uses.stream().filter(use -> use.symbol().name().equals(symbol)).findFirst()
                .orElseThrow(() -> refusal(uses.isEmpty() ? "nothingToAccept" : "symbolNeedsNone",
                        label(named.get(0)), symbol,
                        uses.stream().map(use -> use.symbol().name()).collect(Collectors.joining(", "))));
    }

    private static String checked(String reason) throws Refusal {
        if (reason == null || reason.isBlank()) {
            throw refusal("reasonMissing");
        }
        return reason.strip();
    }

    private static Refusal refusal(String key, Object... arguments) {
        return new Refusal(MESSAGES.text(key, arguments));
    }

    static String label(EmissionSource source) {
        return source.getName() == null || source.getName().isBlank() ? source.getId() : source.getName();
    }

    static Localized text(String key, Object... arguments) {
        return MESSAGES.text(key, arguments);
    }
}
