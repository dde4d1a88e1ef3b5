package org.hecha.verification.opinion;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Messages;
import org.hecha.core.text.Numbers;
import org.hecha.core.text.Refusal;
import org.hecha.model.engagement.CategoryThreshold;
import org.hecha.model.engagement.Engagement;
import org.hecha.model.engagement.EngagementFactory;
import org.hecha.model.engagement.EngagementPackage.Literals;
import org.hecha.model.engagement.TeamRole;
import org.hecha.standard.comparison.MaterialityLine;
import org.hecha.verification.MaterialityProgramme;
import org.hecha.verification.MaterialityProgrammes;
import org.hecha.verification.Team;

/**
 * A threshold of materiality as it is agreed with the client (ISO 14064-3, 5.1.7). Immutable.
 *
 * @param category ISO 14064-1 category, or {@link MaterialityLine#ALL} for the whole inventory
 * @param percent percent of the total, or of the total of the category; 0 = every departure counts
 * @param absolute tCO2e
 */
public record MaterialityAgreement(int category, Optional<BigDecimal> percent, Optional<BigDecimal> absolute) {

    private static final Messages MESSAGES = Messages.of(MaterialityAgreement.class);
    private static final BigDecimal HUNDRED = new BigDecimal("100");
    private static final int LAST_CATEGORY = 6;

    /**
     * The command that writes the threshold; what is not given stays as it is. To be executed on the document's command
     * stack, so that undo works.
     *
     * @param by id or name of the lead verifier or the authorised signatory, whose name is written down
     * @param at when it was agreed
     * @throws Refusal for a category that is none, an amount below zero, a percentage above 100, more than a binding
     *         programme allows, nothing to set, or a member who may not; nothing has changed then
     */
    public Command set(EngagementDocument document, String by, Instant at) throws Refusal {
        Engagement engagement = document.engagement();
        String agreedBy = Team.member(engagement, by, EnumSet.of(TeamRole.LEAD_VERIFIER, TeamRole.AUTHORISED_SIGNATORY)).getName();
        check(engagement);
        CompoundCommand commands = new CompoundCommand(MESSAGES.text("setMateriality").in(Team.language(engagement)));
        if (category == MaterialityLine.ALL) {
            percent.ifPresent(value -> set(commands, document, Literals.ENGAGEMENT__MATERIALITY_PERCENT, value));
            absolute.ifPresent(value -> set(commands, document, Literals.ENGAGEMENT__MATERIALITY_ABSOLUTE, value));
        } else {
            ofCategory(commands, document);
        }
        set(commands, document, Literals.ENGAGEMENT__MATERIALITY_BY, agreedBy);
        set(commands, document, Literals.ENGAGEMENT__MATERIALITY_AT, at);
        return commands;
    }

    private static void set(CompoundCommand commands, EngagementDocument document, EAttribute attribute, Object value) {
        commands.append(SetCommand.create(document.domain(), document.engagement(), attribute, value));
    }

    private void ofCategory(CompoundCommand commands, EngagementDocument document) {
        Engagement engagement = document.engagement();
        Optional<CategoryThreshold> there = engagement.getThresholds().stream()
                .filter(one -> one.getCategory() == category).findFirst();
        if (there.isEmpty()) {
            CategoryThreshold threshold = EngagementFactory.eINSTANCE.createCategoryThreshold();
            threshold.setCategory(category);
            threshold.setPercent(percent.orElse(null));
            threshold.setAbsolute(absolute.orElse(null));
            commands.append(AddCommand.create(document.domain(), engagement, Literals.ENGAGEMENT__THRESHOLDS, threshold));
        } else {
            percent.ifPresent(value -> commands.append(SetCommand.create(document.domain(), there.get(),
                    Literals.CATEGORY_THRESHOLD__PERCENT, value)));
            absolute.ifPresent(value -> commands.append(SetCommand.create(document.domain(), there.get(),
                    Literals.CATEGORY_THRESHOLD__ABSOLUTE, value)));
        }
    }

    private void check(Engagement engagement) throws Refusal {
        if (category < MaterialityLine.ALL || category > LAST_CATEGORY) {
            throw refusal("categoryUnknown", String.valueOf(category));
        }
        if (percent.isEmpty() && absolute.isEmpty()) {
            throw refusal("nothingToSet");
        }
        if (percent.filter(value -> value.signum() < 0 || value.compareTo(HUNDRED) > 0).isPresent()) {
            throw refusal("percentWrong", Numbers.plain(percent.get()));
        }
        if (absolute.filter(value -> value.signum() < 0).isPresent()) {
            throw refusal("absoluteNegative", Numbers.plain(absolute.get()));
        }
        Optional<MaterialityProgramme> programme = MaterialityProgrammes.declared().of(engagement)
                .filter(MaterialityProgramme::binding);
        if (category == MaterialityLine.ALL && programme.isPresent() && percent.isPresent()) {
            BigDecimal most = programme.get().bands().stream().map(MaterialityProgramme.Band::percent)
                    .reduce(BigDecimal::max).orElseThrow();
            if (percent.get().compareTo(most) > 0) {
                throw refusal("aboveProgramme", Numbers.plain(percent.get()), programme.get().title(), Numbers.plain(most));
            }
        }
    }

    private static Refusal refusal(String key, Object... arguments) {
        return new Refusal(MESSAGES.text(key, arguments));
    }
}
