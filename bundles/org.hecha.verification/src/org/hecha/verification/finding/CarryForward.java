package org.hecha.verification.finding;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.hecha.core.EngagementDocument;
import org.hecha.core.Identities;
import org.hecha.core.text.Messages;
import org.hecha.core.text.Refusal;
import org.hecha.model.engagement.Engagement;
import org.hecha.model.engagement.EngagementPackage;
import org.hecha.model.finding.Finding;
import org.hecha.model.finding.FindingFactory;
import org.hecha.model.finding.FindingState;
import org.hecha.verification.FindingEvent;
import org.hecha.verification.HistoryPen;
import org.hecha.verification.Team;

/** Brings in what the engagement of the year before left behind. */
final class CarryForward {

    private static final Messages MESSAGES = Messages.of(CarryForward.class);

    private final EngagementDocument document;
    private final Instant at;
    private final Locale language;

    CarryForward(EngagementDocument document, Instant at) {
        this.document = document;
        this.at = at;
        this.language = Team.language(document.engagement());
    }

    Command from(EarlierFindings earlier, String by) throws Refusal {
        List<Finding> fresh = fresh(earlier);
        String number = earlier.number();
        HistoryPen pen = new HistoryPen(document.findings(), at, by);
        fresh.forEach(finding -> pen.raise(copy(finding, earlier), FindingEvent.CARRIED, said(finding, number)));
        if (pen.isBlank() && number.equals(document.engagement().getPriorNumber())) {
            throw Grounds.refusal(earlier.left().isEmpty() ? "nothingLeft" : "carriedAlready", number);
        }
        CompoundCommand command = new CompoundCommand(MESSAGES.text("command.carry", number).in(language));
        command.append(SetCommand.create(document.domain(), document.engagement(),
                EngagementPackage.Literals.ENGAGEMENT__PRIOR_NUMBER, number));
        if (!pen.isBlank()) {
            command.append(pen.command(command.getLabel()));
        }
        return command;
    }

    /** What was not carried over yet. */
    List<Finding> fresh(EarlierFindings earlier) throws Refusal {
        check(earlier);
        Set<String> known = new HashSet<>();
        document.findings().getFindings().forEach(finding -> known.add(finding.getCarriedFrom()));
        return earlier.left().stream().filter(finding -> known.add(earlier.origin(finding))).toList();
    }

    private void check(EarlierFindings earlier) throws Refusal {
        Engagement own = document.engagement();
        if (Objects.equals(earlier.id(), own.getId())) {
            throw Grounds.refusal("carrySame", earlier.place());
        }
        if (earlier.number().isEmpty()) {
            throw Grounds.refusal("carryWithoutNumber", earlier.place());
        }
        String prior = Objects.toString(own.getPriorNumber(), "");
        if (!prior.isEmpty() && !prior.equals(earlier.number())) {
            throw Grounds.refusal("carryOther", prior, earlier.place(), earlier.number());
        }
        if (earlier.periodEnd() != null && own.getPeriodEnd() != null && !earlier.periodEnd().isBefore(own.getPeriodEnd())) {
            throw Grounds.refusal("carryLater", earlier.place(), earlier.periodEnd(), own.getPeriodEnd());
        }
        String client = EarlierFindings.client(own);
        if (!earlier.client().isEmpty() && !client.isEmpty() && !earlier.client().equals(client)) {
            throw Grounds.refusal("carryStranger", earlier.place(), earlier.client(), client);
        }
    }

    /** The amount belongs to the year before and stays in the words; a check of this year raises its own finding. */
    private Finding copy(Finding older, EarlierFindings earlier) {
        Finding finding = Identities.fresh(FindingFactory.eINSTANCE.createFinding());
        finding.setState(FindingState.OPEN);
        finding.setKind(older.getKind());
        finding.setSeverity(older.getSeverity());
        finding.setArea(older.getArea());
        finding.setClause(older.getClause());
        finding.setTitle(older.getTitle());
        finding.setRemedy(older.getRemedy());
        finding.setCarriedFrom(earlier.origin(older));
        if (older.getSubjectId() != null && document.find(older.getSubjectId()).isPresent()) {
            finding.setSubjectId(older.getSubjectId());
        }
        finding.setDescription(Objects.toString(older.getDescription(), Objects.toString(older.getTitle(), "")) + '\n'
                + said(older, earlier.number()));
        return finding;
    }

    private String said(Finding older, String number) {
        String amount = older.getMisstatement() == null ? "" : older.getMisstatement().toPlainString();
        return MESSAGES.text(amount.isEmpty() ? "carried" : "carriedAmount", number, older.getNumber(),
                FindingWords.of(older.getState()), amount).in(language);
    }
}
