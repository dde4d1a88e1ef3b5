package org.hecha.cli.verb;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.hecha.cli.CliText;
import org.hecha.cli.Console;
import org.hecha.cli.ExitCode;
import org.hecha.cli.Services;
import org.hecha.cli.Verb;
import org.hecha.core.EngagementDocument;
import org.hecha.core.Identities;
import org.hecha.core.text.Refusal;
import org.hecha.core.text.TextTable;
import org.hecha.core.text.TextTable.Align;
import org.hecha.model.engagement.EngagementFactory;
import org.hecha.model.engagement.EngagementPackage.Literals;
import org.hecha.model.engagement.TeamMember;
import org.hecha.model.engagement.TeamRole;
import org.hecha.verification.Team;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the verification team; adds a member with role, fields and declaration of conflicts, or takes one out. */
@picocli.CommandLine.Command(name = "team")
public final class TeamVerb extends Verb {

    @Parameters(index = "0", paramLabel = "ENGAGEMENT", descriptionKey = "engagement")
    private Path folder;

    @Option(names = "--add", paramLabel = "NAME", descriptionKey = "teamAdd")
    private String add;

    @Option(names = "--role", descriptionKey = "teamRole")
    private TeamRole role;

    @Option(names = "--field", split = ",", descriptionKey = "teamField")
    private List<String> fields = List.of();

    @Option(names = "--no-conflict", paramLabel = "STATEMENT", descriptionKey = "teamNoConflict")
    private String statement;

    @Option(names = "--lead-since", paramLabel = "DATE", descriptionKey = "teamLeadSince")
    private LocalDate leadSince;

    @Option(names = "--remove", paramLabel = "NAME", descriptionKey = "teamRemove")
    private String remove;

    TeamVerb(Services services, Console console) {
        super(services, console);
    }

    @Override
    protected int run() throws Refusal {
        try (EngagementDocument document = EngagementDocument.open(folder)) {
            if (add != null && remove != null) {
                throw new Refusal(CliText.text("teamOneAtATime")); //$NON-NLS-1$
            }
            if (add == null && (role != null || !fields.isEmpty() || statement != null || leadSince != null)) {
                throw new Refusal(CliText.text("teamNobodyNamed")); //$NON-NLS-1$
            }
            if (add != null) {
                change(document, AddCommand.create(document.domain(), document.engagement(), Literals.ENGAGEMENT__TEAM,
                        member(document)));
            }
            if (remove != null) {
                change(document, RemoveCommand.create(document.domain(), document.engagement(), Literals.ENGAGEMENT__TEAM,
                        named(document, remove)));
            }
            list(document.engagement().getTeam());
            return ExitCode.YES;
        }
    }

    private void change(EngagementDocument document, Command command) throws Refusal {
        document.execute(command);
        Saving.save(services(), console(), document);
    }

    private TeamMember member(EngagementDocument document) throws Refusal {
        if (Team.key(add).isEmpty() || role == null) {
            throw new Refusal(CliText.text("teamIncomplete")); //$NON-NLS-1$
        }
        if (document.engagement().getTeam().stream().anyMatch(one -> Team.key(add).equals(Team.key(one.getName()))
                && one.getRole() == role)) {
            throw new Refusal(CliText.text("teamTwice", add, CliText.text("team." + role.name()))); //$NON-NLS-1$ //$NON-NLS-2$
        }
        Optional<TeamMember> other = Team.conflicting(document.engagement(), add, role);
        if (other.isPresent()) {
            throw new Refusal(CliText.text("teamConflicting", add.strip(), other.get().getName(), //$NON-NLS-1$
                    CliText.text("team." + other.get().getRole().name()), CliText.text("team." + role.name()))); //$NON-NLS-1$ //$NON-NLS-2$
        }
        TeamMember member = Identities.fresh(EngagementFactory.eINSTANCE.createTeamMember());
        member.setName(add.strip());
        member.setRole(role);
        member.getFields().addAll(fields);
        member.setLeadSince(leadSince);
        if (statement != null) {
            member.setConflictDeclared(true);
            member.setConflictDeclaredOn(LocalDate.now());
            member.setConflictStatement(statement);
        }
        return member;
    }

    private static TeamMember named(EngagementDocument document, String name) throws Refusal {
        return document.engagement().getTeam().stream().filter(one -> name.equals(one.getName()) || name.equals(one.getId()))
                .findFirst().orElseThrow(() -> new Refusal(CliText.text("teamUnknown", name))); //$NON-NLS-1$
    }

    private void list(List<TeamMember> team) {
        TextTable table = new TextTable(List.of(words("team.name"), words("team.role"), words("team.fields"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                words("team.conflict")), List.of(Align.LEFT, Align.LEFT, Align.LEFT, Align.LEFT)); //$NON-NLS-1$
        ObjectNode tree = console().object();
        ArrayNode members = tree.putArray("team"); //$NON-NLS-1$
        for (TeamMember member : team) {
            String declared = member.isConflictDeclared() ? member.getConflictDeclaredOn() + " " + member.getConflictStatement() //$NON-NLS-1$
                    : words("team.undeclared"); //$NON-NLS-1$
            table.add(List.of(member.getName(), words("team." + member.getRole().name()), //$NON-NLS-1$
                    String.join(", ", member.getFields()), declared)); //$NON-NLS-1$
            ObjectNode node = members.addObject().put("id", member.getId()).put("name", member.getName()) //$NON-NLS-1$ //$NON-NLS-2$
                    .put("role", member.getRole().getLiteral()).put("conflictDeclared", member.isConflictDeclared()) //$NON-NLS-1$ //$NON-NLS-2$
                    .put("leadSince", member.getLeadSince() == null ? null : member.getLeadSince().toString()); //$NON-NLS-1$
            member.getFields().forEach(node.putArray("fields")::add); //$NON-NLS-1$
        }
        if (team.isEmpty()) {
            console().say(CliText.text("teamEmpty")); //$NON-NLS-1$
        } else {
            table.lines().forEach(console()::line);
        }
        console().answer(tree);
    }

    private String words(String key) {
        return CliText.text(key).in(console().locale());
    }
}
