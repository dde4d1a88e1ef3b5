package org.hecha.verification.internal.acceptance;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.hecha.core.EngagementDocument;
import org.hecha.core.Identities;
import org.hecha.model.base.BaseFactory;
import org.hecha.model.base.BasePackage;
import org.hecha.model.base.Provenance;
import org.hecha.model.base.ProvenanceKind;
import org.hecha.model.engagement.TeamMember;
import org.hecha.model.finding.Finding;
import org.hecha.model.finding.FindingState;
import org.hecha.model.inventory.InventoryFactory;
import org.hecha.model.inventory.InventoryPackage;
import org.hecha.model.inventory.Parameter;
import org.hecha.verification.FindingEvent;
import org.hecha.verification.HistoryPen;
import org.hecha.verification.Team;
import org.hecha.verification.UnconfirmedUse;

/**
 * The commands by which an acceptance is written or taken away: with the source's parameter, whose note keeps the day,
 * and in the history of the findings that the acceptance answers. Used once.
 */
final class AcceptanceCommands {

    private final EngagementDocument document;
    private final UnconfirmedUse use;
    private final TeamMember member;
    private final String reason;
    private final Instant at;
    private final Locale language;
    private final CompoundCommand commands;

    AcceptanceCommands(EngagementDocument document, UnconfirmedUse use, TeamMember member, String reason,
            Instant at) {
        this.document = document;
        this.use = use;
        this.member = member;
        this.reason = reason;
        this.at = at;
        this.language = Team.language(document.engagement());
        this.commands = new CompoundCommand();
    }

    Command accept() {
        commands.setLabel(say("accept", Accepting.label(use.source()), use.symbol().name()));
        Parameter parameter = Uses.parameter(use.source(), use.symbol().name());
        if (parameter == null) {
            Parameter carrier = Identities.fresh(InventoryFactory.eINSTANCE.createParameter());
            carrier.setSymbol(use.symbol().name());
            carrier.setProvenance(accepted(BaseFactory.eINSTANCE.createProvenance(), true));
            commands.append(AddCommand.create(document.domain(), use.source(),
                    InventoryPackage.Literals.EMISSION_SOURCE__PARAMETERS, carrier));
        } else if (parameter.getProvenance() == null) {
            set(parameter, InventoryPackage.Literals.PARAMETER__PROVENANCE,
                    accepted(BaseFactory.eINSTANCE.createProvenance(), parameter.getValue() == null));
        } else {
            acceptWith(parameter.getProvenance(), parameter.getValue() == null);
        }
        history(FindingEvent.VALUE_ACCEPTED);
        return commands;
    }

    private Provenance accepted(Provenance provenance, boolean naming) {
        provenance.setAcceptedBy(member.getId());
        provenance.setAcceptedReason(reason);
        provenance.setNote(day());
        if (naming) {
            provenance.setKind(ProvenanceKind.DEFAULT_TABLE);
            provenance.setDocumentId(use.tableId());
            provenance.setEdition(use.edition());
            provenance.setEntry(use.entry());
        }
        return provenance;
    }

    private void acceptWith(Provenance provenance, boolean naming) {
        set(provenance, BasePackage.Literals.PROVENANCE__ACCEPTED_BY, member.getId());
        set(provenance, BasePackage.Literals.PROVENANCE__ACCEPTED_REASON, reason);
        String note = withoutDay(provenance.getNote());
        set(provenance, BasePackage.Literals.PROVENANCE__NOTE, note.isEmpty() ? day() : note + '\n' + day());
        if (naming) {
            set(provenance, BasePackage.Literals.PROVENANCE__KIND, ProvenanceKind.DEFAULT_TABLE);
            set(provenance, BasePackage.Literals.PROVENANCE__DOCUMENT_ID, use.tableId());
            set(provenance, BasePackage.Literals.PROVENANCE__EDITION, use.edition());
            set(provenance, BasePackage.Literals.PROVENANCE__ENTRY, use.entry());
        }
    }

    /** A parameter that carried nothing but the acceptance goes with it. */
    Command withdraw() {
        commands.setLabel(say("withdraw", Accepting.label(use.source()), use.symbol().name()));
        Parameter parameter = Uses.parameter(use.source(), use.symbol().name());
        if (parameter.getValue() == null) {
            commands.append(RemoveCommand.create(document.domain(), use.source(),
                    InventoryPackage.Literals.EMISSION_SOURCE__PARAMETERS, parameter));
        } else {
            Provenance provenance = parameter.getProvenance();
            String note = withoutDay(provenance.getNote());
            set(provenance, BasePackage.Literals.PROVENANCE__ACCEPTED_BY, null);
            set(provenance, BasePackage.Literals.PROVENANCE__ACCEPTED_REASON, null);
            set(provenance, BasePackage.Literals.PROVENANCE__NOTE, note.isEmpty() ? null : note);
        }
        history(FindingEvent.ACCEPTANCE_WITHDRAWN);
        return commands;
    }

    private void history(FindingEvent event) {
        String detail = say("historyDetail", use.symbol().name(), use.value(), use.unit(), use.tableId(), reason);
        HistoryPen pen = new HistoryPen(document.findings(), at, member.getName());
        document.findings().getFindings().stream().filter(this::answers).forEach(finding -> {
            boolean reopens = event == FindingEvent.ACCEPTANCE_WITHDRAWN
                    && finding.getState() == FindingState.RETESTED;
            pen.write(finding, event, detail, () -> finding.setState(reopens ? FindingState.OPEN : finding.getState()));
        });
        if (!pen.isBlank()) {
            commands.append(pen.command(commands.getLabel()));
        }
    }

    private boolean answers(Finding finding) {
        String fingerprint = String.valueOf(finding.getFingerprint());
        String id = use.source().getId();
        return fingerprint.equals("HECHA-UNCONFIRMED|" + id + '|' + use.symbol().name())
                || fingerprint.equals("HECHA-CALCULABLE|" + id + "|UNCONFIRMED_NOT_ACCEPTED");
    }

    private void set(EObject owner, EStructuralFeature feature, Object value) {
        commands.append(SetCommand.create(document.domain(), owner, feature, value));
    }

    private String day() {
        return say("acceptedOn", LocalDate.ofInstant(at, ZoneOffset.UTC));
    }

    /** The note without the line that an earlier acceptance left in it, in whatever language. */
    private static String withoutDay(String note) {
        return note == null ? "" : note.lines().filter(line -> !isDay(line)).collect(Collectors.joining("\n"));
    }

    private static boolean isDay(String line) {
        return line.startsWith(Accepting.text("acceptedOn", "").in(Locale.CHINESE))
                || line.startsWith(Accepting.text("acceptedOn", "").in(Locale.ENGLISH));
    }

    private String say(String key, Object... arguments) {
        return Accepting.text(key, arguments).in(language);
    }
}
