package org.hecha.scoring.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.hecha.core.text.Localized;
import org.hecha.model.dossier.ClaimedEmissions;
import org.hecha.standard.Text;

/**
 * Accounting and reporting of category 3, which needs no verification; where a verified package holds the category
 * nevertheless, the claimed amount has to be that of the package.
 *
 * @param required yes/no inputs that all have to be met
 */
record StatedRule(List<String> required) implements PointRule {

    StatedRule {
        required = List.copyOf(required);
    }

    @Override
    public Outcome award(Claim claim, ScoringCase application) {
        BigDecimal maximum = claim.indicator().maximum();
        List<Text> unmet = required.stream().filter(input -> !claim.yes(input)).map(claim::question).toList();
        if (!unmet.isEmpty()) {
            return Outcome.nothing(Words.say("notAllMet", required.size() - unmet.size(), required.size(),
                    BigDecimal.ZERO, Words.list(unmet))).next(maximum, Words.say("nextPart", Words.list(unmet), maximum));
        }
        ClaimedEmissions emissions = application.dossier().getEmissions();
        BigDecimal amount = emissions == null ? null : emissions.getCategory3();
        if (amount == null) {
            return Outcome.nothing(Words.say("category3NotStated")).next(maximum, Words.say("nextCategory3", maximum));
        }
        Optional<Covered<InventoryNumbers>> verified = application.inventory().covered()
                .filter(covered -> covered.numbers().holdsCategory3());
        if (verified.isEmpty()) {
            return Outcome.of(maximum, Words.say("category3Stated", amount, maximum));
        }
        BigDecimal exact = verified.get().numbers().category3();
        if (!Figures.agrees(amount, exact)) {
            Localized reason = Words.say("numberDiffers", Words.say("category3"), amount,
                    Figures.beside(amount, exact));
            return Outcome.nothing(reason).next(maximum, reason);
        }
        return Outcome.of(maximum, Words.say("category3Verified", amount, maximum))
                .restingOn(application.inventory().evidence());
    }

    @Override
    public Set<String> inputs() {
        return new TreeSet<>(required);
    }

    @Override
    public Set<String> policies() {
        return Set.of();
    }
}
