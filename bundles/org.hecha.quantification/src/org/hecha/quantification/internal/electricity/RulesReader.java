package org.hecha.quantification.internal.electricity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.hecha.core.text.Messages;
import org.hecha.core.text.Refusal;
import org.hecha.model.inventory.SupplyKind;
import org.hecha.quantification.internal.JsonEntry;
import org.hecha.quantification.internal.ProblemKind;
import org.hecha.quantification.internal.electricity.ElectricityRules.Attribute;
import org.hecha.quantification.internal.electricity.ElectricityRules.Claim;
import org.hecha.quantification.internal.electricity.ElectricityRules.Instrument;
import org.hecha.quantification.internal.electricity.ElectricityRules.Proof;
import org.hecha.quantification.internal.electricity.ElectricityRules.View;
import org.hecha.standard.Standing;
import org.hecha.standard.calculation.Problem;

/** Reads ELECTRICITY files. The first file holds; one in which anything is wrong is refused as a whole. */
final class RulesReader {

    private static final Messages MESSAGES = Messages.of(JsonEntry.class);

    private RulesReader() {
    }

    static ElectricityRules read(List<JsonEntry> roots, List<Problem> problems) {
        ElectricityRules rules = null;
        for (JsonEntry root : roots) {
            try {
                if (rules != null) {
                    throw new Refusal(MESSAGES.text("electricityTwice", root.where()));
                }
                rules = rules(root, problems);
            } catch (Refusal refusal) {
                problems.add(ProblemKind.REFUSED.said("", refusal::in));
            }
        }
        return rules != null ? rules : new ElectricityRules("MWh", "tCO2/MWh", BigDecimal.ONE,
                EnumSet.noneOf(SupplyKind.class), List.of(), List.of(), problems);
    }

    private static ElectricityRules rules(JsonEntry root, List<Problem> problems) throws Refusal {
        List<View> views = new ArrayList<>();
        for (JsonEntry entry : root.requiredList("views")) {
            views.add(view(entry));
        }
        List<Instrument> instruments = new ArrayList<>();
        for (JsonEntry entry : root.requiredList("instruments")) {
            instruments.add(instrument(entry));
        }
        return new ElectricityRules(root.text("unit"), root.text("factorUnit"),
                root.object("certificate").decimal("quantity"), kinds(root, "purchased"), views, instruments, problems);
    }

    private static View view(JsonEntry entry) throws Refusal {
        return new View(entry.text("id"), entry.localized("title"), entry.optionalText("clause").orElse(""),
                entry.flag("inventoryValue"), entry.flag("byPlace"), entry.flag("instruments"), entry.flag("latest"),
                entry.texts("series"), entry.texts("averages"), kinds(entry, "counts"), kinds(entry, "countsRefused"),
                entry.choice(Standing.class, "standing"), entry.optionalText("source").orElse(""),
                entry.localized("note"));
    }

    private static Instrument instrument(JsonEntry entry) throws Refusal {
        List<List<Proof>> requires = new ArrayList<>();
        for (List<String> alternatives : entry.textLists("requires")) {
            List<Proof> proofs = new ArrayList<>();
            for (String word : alternatives) {
                proofs.add(JsonEntry.constant(Proof.class, word, entry.where(), "requires"));
            }
            requires.add(List.copyOf(proofs));
        }
        return new Instrument(entry.choice(SupplyKind.class, "kind"), entry.choice(Claim.class, "claim"),
                entry.choice(Attribute.class, "attribute"), List.copyOf(requires),
                entry.choice(Standing.class, "standing"), entry.optionalText("source").orElse(""),
                entry.localized("note"));
    }

    private static Set<SupplyKind> kinds(JsonEntry entry, String key) throws Refusal {
        Set<SupplyKind> kinds = EnumSet.noneOf(SupplyKind.class);
        for (String word : entry.texts(key)) {
            kinds.add(JsonEntry.constant(SupplyKind.class, word, entry.where(), key));
        }
        return kinds;
    }
}
