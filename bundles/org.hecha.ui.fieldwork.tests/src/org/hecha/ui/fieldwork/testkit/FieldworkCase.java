package org.hecha.ui.fieldwork.testkit;

import java.time.LocalDate;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.AddCommand;
import org.hecha.core.EngagementDocument;
import org.hecha.core.Identities;
import org.hecha.core.text.Refusal;
import org.hecha.model.engagement.EngagementFactory;
import org.hecha.model.engagement.EngagementPackage;
import org.hecha.model.engagement.TeamMember;
import org.hecha.model.engagement.TeamRole;
import org.hecha.samples.PublishedCase;
import org.hecha.samples.PublishedCases;
import org.hecha.standard.calculation.Basis;
import org.hecha.standard.calculation.Calculation;
import org.hecha.standard.calculation.Quantification;
import org.hecha.standard.comparison.Comparing;
import org.hecha.testing.window.UiTestCase;
import org.hecha.ui.Results;
import org.hecha.verification.process.Processes;

/** A session with a published case, its team, and the product's services. */
public abstract class FieldworkCase extends UiTestCase {

    protected EngagementDocument document;
    protected TeamMember lead;
    protected TeamMember verifier;
    protected TeamMember reviewer;
    protected TeamMember signatory;

    /** Makes a service known to what is injected later. */
    protected <T> T serve(Class<T> type) {
        T service = RealServices.of(type);
        ui.with(type, service);
        return service;
    }

    /** Opens the textile mill with a team of four. */
    protected EngagementDocument openMill() throws Refusal {
        document = makeMill();
        session.open(document);
        ui.pump();
        return document;
    }

    /** The textile mill with a team of four, not opened. */
    protected EngagementDocument makeMill() throws Refusal {
        PublishedCase mill = RealServices.of(PublishedCases.class).find("textile-mill-2022-2023").orElseThrow();
        EngagementDocument made = EngagementDocument.create(folder.resolve("mill.hecha"), mill.engagement(), mill.inventory());
        made.engagement().getTeam().clear();
        lead = member(made, "李组长", TeamRole.LEAD_VERIFIER);
        verifier = member(made, "王核查", TeamRole.VERIFIER);
        reviewer = member(made, "赵复核", TeamRole.TECHNICAL_REVIEWER);
        signatory = member(made, "孙签字", TeamRole.AUTHORISED_SIGNATORY);
        made.save();
        return made;
    }

    private static TeamMember member(EngagementDocument made, String name, TeamRole role) throws Refusal {
        TeamMember member = Identities.fresh(EngagementFactory.eINSTANCE.createTeamMember());
        member.setName(name);
        member.setRole(role);
        made.engagement().getCriteria().forEach(one -> member.getFields().add(one.getStandardId()));
        member.setConflictDeclared(true);
        member.setConflictDeclaredOn(LocalDate.of(2024, 1, 2));
        member.setConflictStatement("与受核查方没有利害关系");
        Command add = AddCommand.create(made.domain(), made.engagement(), EngagementPackage.Literals.ENGAGEMENT__TEAM, member);
        made.execute(add);
        return member;
    }

    /** Calculates the open engagement and hands the results to the session, as the window does. */
    protected void calculate() {
        Quantification quantification = RealServices.of(Quantification.class);
        Calculation stated = quantification.calculate(document.engagement(), document.inventory(), Basis.AS_STATED);
        Calculation criteria = quantification.calculate(document.engagement(), document.inventory(), Basis.BY_CRITERIA);
        session.accept(session.generation(), new Results(stated, criteria, RealServices.of(Comparing.class)
                .compare(document.engagement(), document.inventory(), stated, criteria), quantification.methods(), quantification.refused()));
        ui.pump();
    }

    /** Waits until nothing goes on in the background. */
    protected void settle() {
        ui.until(() -> "still at work: " + session.work().map(work -> work.label()) + " " + refusals, () -> session.work().isEmpty());
        ui.pump();
        ui.until(() -> "still at work: " + session.work().map(work -> work.label()) + " " + refusals, () -> session.work().isEmpty());
    }

    /** The processes, served. */
    protected Optional<Processes> processes() {
        return Optional.of(serve(Processes.class));
    }
}
