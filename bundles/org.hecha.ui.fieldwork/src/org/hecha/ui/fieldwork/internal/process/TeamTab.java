package org.hecha.ui.fieldwork.internal.process;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.widgets.Composite;
import org.hecha.core.EngagementDocument;
import org.hecha.core.Identities;
import org.hecha.core.text.Messages;
import org.hecha.core.text.Refusal;
import org.hecha.model.engagement.EngagementFactory;
import org.hecha.model.engagement.EngagementPackage.Literals;
import org.hecha.model.engagement.TeamMember;
import org.hecha.model.engagement.TeamRole;
import org.hecha.ui.Speech;
import org.hecha.ui.fieldwork.internal.desk.Desk;
import org.hecha.ui.fieldwork.internal.desk.Section;
import org.hecha.ui.fieldwork.internal.desk.Shown;
import org.hecha.ui.fieldwork.internal.form.Answers;
import org.hecha.ui.fieldwork.internal.form.Field;
import org.hecha.ui.fieldwork.internal.form.Inquiry;
import org.hecha.ui.fieldwork.internal.form.Option;
import org.hecha.ui.widgets.Column;
import org.hecha.verification.Team;

/** The team: roles, fields, declarations of conflicts. UI thread. */
final class TeamTab extends RecordTab<TeamMember> {

    private static final Messages MESSAGES = Messages.of(TeamTab.class);
    private static final Speech SPEECH = Speech.of(TeamTab.class);


    TeamTab(Composite parent, Desk desk) {
        super(desk);
        Section<TeamMember> section = has(new Section<>(parent, SPEECH.say("team.table"), columns(), TeamTab::details)); //$NON-NLS-1$
        section.tools().add(SPEECH.say("team.add"), () -> ask(add()), desk::writable); //$NON-NLS-1$
        section.tools().add(SPEECH.say("team.declare"), () -> ask(declare(row())), this::chosen); //$NON-NLS-1$
        section.tools().add(SPEECH.say("team.remove"), () -> desk.attempt(() -> RemoveCommand.create(document().domain(), //$NON-NLS-1$
                document().engagement(), Literals.ENGAGEMENT__TEAM, row())), this::chosen);
    }

    private static List<Column<TeamMember>> columns() {
        return List.of(Column.words("name", SPEECH.say("team.name"), 110, one -> Shown.text(one.getName())), //$NON-NLS-1$ //$NON-NLS-2$
                Column.words("role", SPEECH.say("team.role"), 130, one -> role(one.getRole())), //$NON-NLS-1$ //$NON-NLS-2$
                Column.words("fields", SPEECH.say("team.fields"), 180, one -> String.join(SPEECH.say("separator"), one.getFields())),
                Column.words("declared", SPEECH.say("team.declared"), 150, one -> one.isConflictDeclared() //$NON-NLS-1$ //$NON-NLS-2$
                        ? SPEECH.say("team.declaredOn", Shown.day(one.getConflictDeclaredOn())) : SPEECH.say("team.undeclared")),
                Column.words("statement", SPEECH.say("team.statement"), 280, one -> Shown.text(one.getConflictStatement())),
                Column.words("leadSince", SPEECH.say("team.leadSince"), 110, one -> Shown.day(one.getLeadSince()))); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private static String role(TeamRole role) {
        return Speech.in(Team.role(role));
    }

    private static String details(TeamMember member) {
        return new Shown.Lines().add(Shown.text(member.getName())).add(SPEECH.say("team.role"), role(member.getRole())) //$NON-NLS-1$
                .add(SPEECH.say("team.fields"), String.join(SPEECH.say("separator"), member.getFields())) //$NON-NLS-1$ //$NON-NLS-2$
                .add(member.isConflictDeclared() ? SPEECH.say("team.declaredOn", Shown.day(member.getConflictDeclaredOn())) //$NON-NLS-1$
                        : SPEECH.say("team.toDeclare")) //$NON-NLS-1$
                .add(SPEECH.say("team.statement"), member.getConflictStatement()).toString(); //$NON-NLS-1$
    }

    private Inquiry add() {
        EngagementDocument document = document();
        List<Option> roles = Arrays.stream(TeamRole.values()).map(role -> new Option(role.getName(), role(role))).toList();
        return Inquiry.of(SPEECH.say("team.add.title"), SPEECH.say("team.add.message"), SPEECH.say("team.add.button"), List.of(
                Field.line("name", SPEECH.say("team.name"), "").mandatory(), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                Field.choice("role", SPEECH.say("team.role"), roles, TeamRole.VERIFIER.getName()).mandatory(), //$NON-NLS-1$ //$NON-NLS-2$
                Field.line("fields", SPEECH.say("team.fields"), "").hinted(SPEECH.say("team.fieldsHint")),
                Field.text("statement", SPEECH.say("team.statement"), ""), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                Field.line("leadSince", SPEECH.say("team.leadSince"), "").hinted(SPEECH.say("dayHint"))),
                answers -> AddCommand.create(document.domain(), document.engagement(), Literals.ENGAGEMENT__TEAM, member(document, answers)));
    }

    private static TeamMember member(EngagementDocument document, Answers answers) throws Refusal {
        String name = answers.text("name"); //$NON-NLS-1$
        TeamRole role = TeamRole.getByName(answers.text("role")); //$NON-NLS-1$
        if (document.engagement().getTeam().stream().anyMatch(one -> Team.key(name).equals(Team.key(one.getName())) && one.getRole() == role)) {
            throw new Refusal(MESSAGES.text("team.twice", name, Team.role(role))); //$NON-NLS-1$
        }
        Optional<TeamMember> other = Team.conflicting(document.engagement(), name, role);
        if (other.isPresent()) {
            throw new Refusal(MESSAGES.text("team.conflicting", name, other.get().getName(), Team.role(other.get().getRole()), Team.role(role)));
        }
        TeamMember member = Identities.fresh(EngagementFactory.eINSTANCE.createTeamMember());
        member.setName(name);
        member.setRole(role);
        member.getFields().addAll(answers.words("fields")); //$NON-NLS-1$
        member.setLeadSince(answers.dayOrNull("leadSince")); //$NON-NLS-1$
        if (answers.textOrNull("statement") != null) { //$NON-NLS-1$
            member.setConflictDeclared(true);
            member.setConflictDeclaredOn(LocalDate.now());
            member.setConflictStatement(answers.text("statement")); //$NON-NLS-1$
        }
        return member;
    }

    private Inquiry declare(TeamMember member) {
        EngagementDocument document = document();
        return Inquiry.of(SPEECH.say("team.declare.title", member.getName()), SPEECH.say("team.declare.message"), //$NON-NLS-1$ //$NON-NLS-2$
                SPEECH.say("team.declare.button"), List.of( //$NON-NLS-1$
                        Field.text("statement", SPEECH.say("team.statement"), member.getConflictStatement()).mandatory(), //$NON-NLS-1$ //$NON-NLS-2$
                        Field.line("fields", SPEECH.say("team.fields"), String.join(", ", member.getFields()))),
                answers -> declaration(document, member, answers));
    }

    private static Command declaration(EngagementDocument document, TeamMember member, Answers answers) {
        CompoundCommand command = new CompoundCommand(SPEECH.say("team.declare.title", member.getName())); //$NON-NLS-1$
        command.append(SetCommand.create(document.domain(), member, Literals.TEAM_MEMBER__CONFLICT_DECLARED, true));
        command.append(SetCommand.create(document.domain(), member, Literals.TEAM_MEMBER__CONFLICT_DECLARED_ON, LocalDate.now()));
        command.append(SetCommand.create(document.domain(), member, Literals.TEAM_MEMBER__CONFLICT_STATEMENT, answers.text("statement")));
        command.append(SetCommand.create(document.domain(), member, Literals.TEAM_MEMBER__FIELDS, answers.words("fields"))); //$NON-NLS-1$
        return command;
    }

    @Override
    void show(EngagementDocument document) {
        section().show(List.copyOf(document.engagement().getTeam()), TeamMember::getId, SPEECH.say("team.none")); //$NON-NLS-1$
    }
}
