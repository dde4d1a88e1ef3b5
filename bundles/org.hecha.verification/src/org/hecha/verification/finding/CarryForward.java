package org.hecha.verification.finding;

import java.nio.file.Path;
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
import org.hecha.model.engagement.Organization;
import org.hecha.model.finding.Finding;
import org.hecha.model.finding.FindingFactory;
import org.hecha.model.finding.FindingKind;
import org.hecha.model.finding.FindingState;
import org.hecha.verification.FindingEvent;
import org.hecha.verification.HistoryPen;
import org.hecha.verification.OpenFindings;
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

    Command from(Path folder, String by) throws Refusal {
        try (EngagementDocument previous = EngagementDocument.open(folder)) {
            Engagement older = previous.engagement();
            String number = Objects.toString(older.getNumber(), "").strip();
            check(older, number, folder);
            HistoryPen pen = new HistoryPen(document.findings(), at, by);
            Set<String> known = new HashSet<>();
            document.findings().getFindings().forEach(finding -> known.add(finding.getCarriedFrom()));
            List<Finding> left = previous.findings().getFindings().stream().filter(CarryForward::left).toList();
            left.stream().filter(finding -> known.add(number + '#' + finding.getNumber()))
                    .forEach(finding -> pen.raise(copy(finding, number), FindingEvent.CARRIED, said(finding, number)));
            if (pen.isBlank() && number.equals(document.engagement().getPriorNumber())) {
                throw Grounds.refusal(left.isEmpty() ? "nothingLeft" : "carriedAlready", number);
            }
            CompoundCommand command = new CompoundCommand(MESSAGES.text("command.carry", number).in(language));
            command.append(SetCommand.create(document.domain(), document.engagement(),
                    EngagementPackage.Literals.ENGAGEMENT__PRIOR_NUMBER, number));
            if (!pen.isBlank()) {
                command.append(pen.command(command.getLabel()));
            }
            return command;
        }
    }

    /** What is not settled, and every proposal. */
    private static boolean left(Finding finding) {
        return finding.getState() != FindingState.CLOSED || OpenFindings.stands(finding)
                || finding.getKind() == FindingKind.IMPROVEMENT;
    }

    private void check(Engagement older, String number, Path folder) throws Refusal {
        Engagement own = document.engagement();
        if (Objects.equals(older.getId(), own.getId())) {
            throw Grounds.refusal("carrySame", folder);
        }
        if (number.isEmpty()) {
            throw Grounds.refusal("carryWithoutNumber", folder);
        }
        String prior = Objects.toString(own.getPriorNumber(), "");
        if (!prior.isEmpty() && !prior.equals(number)) {
            throw Grounds.refusal("carryOther", prior, folder, number);
        }
        if (older.getPeriodEnd() != null && own.getPeriodEnd() != null
                && !older.getPeriodEnd().isBefore(own.getPeriodEnd())) {
            throw Grounds.refusal("carryLater", folder, older.getPeriodEnd(), own.getPeriodEnd());
        }
        String client = code(older.getOrganization());
        String ownClient = code(own.getOrganization());
        if (!client.isEmpty() && !ownClient.isEmpty() && !client.equals(ownClient)) {
            throw Grounds.refusal("carryStranger", folder, client, ownClient);
        }
    }

    private static String code(Organization organization) {
        return organization == null ? "" : Objects.toString(organization.getCreditCode(), "").strip();
    }

    /** The amount belongs to the year before and stays in the words; a check of this year raises its own finding. */
    private Finding copy(Finding older, String number) {
        Finding finding = Identities.fresh(FindingFactory.eINSTANCE.createFinding());
        finding.setState(FindingState.OPEN);
        finding.setKind(older.getKind());
        finding.setSeverity(older.getSeverity());
        finding.setArea(older.getArea());
        finding.setClause(older.getClause());
        finding.setTitle(older.getTitle());
        finding.setRemedy(older.getRemedy());
        finding.setCarriedFrom(number + '#' + older.getNumber());
        if (older.getSubjectId() != null && document.find(older.getSubjectId()).isPresent()) {
            finding.setSubjectId(older.getSubjectId());
        }
        finding.setDescription(Objects.toString(older.getDescription(), Objects.toString(older.getTitle(), "")) + '\n'
                + said(older, number));
        return finding;
    }

    private String said(Finding older, String number) {
        String amount = older.getMisstatement() == null ? "" : older.getMisstatement().toPlainString();
        return MESSAGES.text(amount.isEmpty() ? "carried" : "carriedAmount", number, older.getNumber(),
                FindingWords.of(older.getState()), amount).in(language);
    }
}
