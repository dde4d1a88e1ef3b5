package org.hecha.verification.internal.opinion;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.hecha.model.engagement.Engagement;
import org.hecha.model.evidence.EvidenceRegister;
import org.hecha.model.finding.FindingRegister;
import org.hecha.model.inventory.Inventory;
import org.hecha.standard.Rule;
import org.hecha.standard.calculation.Basis;
import org.hecha.standard.calculation.Quantification;
import org.hecha.verification.CheckRun;
import org.hecha.verification.Outcome;
import org.hecha.verification.Profile;
import org.hecha.verification.Verification;

/** Checks that always come out as the test says. */
record FixedRun(Quantification quantification, List<Outcome> outcomes) implements Verification {

    @Override
    public CheckRun check(Engagement engagement, Inventory inventory, EvidenceRegister evidence, FindingRegister findings,
            Optional<Path> folder) {
        return new CheckRun("TEST", outcomes, List.of(), quantification.calculate(engagement, inventory, Basis.AS_STATED),
                quantification.calculate(engagement, inventory, Basis.BY_CRITERIA), List.of());
    }

    @Override
    public Command record(EditingDomain domain, Engagement engagement, FindingRegister register, CheckRun run, String by,
            Instant at) {
        throw new UnsupportedOperationException("an opinion records no checks");
    }

    @Override
    public List<Rule> rules() {
        return List.of();
    }

    @Override
    public Optional<Rule> rule(String id) {
        return Optional.empty();
    }

    @Override
    public List<Profile> profiles() {
        return List.of();
    }

    @Override
    public Profile profile(Engagement engagement) {
        throw new UnsupportedOperationException("the severities are those of the outcomes");
    }
}
