package org.hecha.ui.fieldwork.internal.statement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.hecha.core.text.Numbers;
import org.hecha.standard.calculation.ElectricityAccount;
import org.hecha.standard.calculation.ElectricityView;
import org.hecha.standard.calculation.InventoryStatement;
import org.hecha.standard.calculation.Origin;
import org.hecha.standard.calculation.PowerLine;
import org.hecha.standard.calculation.StatementPart;
import org.hecha.ui.Speech;
import org.hecha.ui.fieldwork.internal.desk.Shown;
import org.hecha.ui.page.Words;

/** An inventory by category and gas, and its electricity under every convention, as lines. Without state. */
final class InventoryLines {

    /** The groups of gases that a report states. */
    static final List<String> GASES = List.of("CO2", "CH4", "N2O", "HFCs", "PFCs", "SF6", "NF3");
    private static final Speech SPEECH = Speech.of(InventoryLines.class);

    private InventoryLines() {
    }

    static List<Line> inventory(Collection<InventoryStatement> statements) {
        List<Line> lines = new ArrayList<>();
        for (InventoryStatement statement : statements) {
            String year = statement.year().map(String::valueOf).orElse(""); //$NON-NLS-1$
            for (StatementPart category : statement.categories()) {
                lines.add(part(year, Words.category(category.category()), category));
                statement.subcategories().stream().filter(sub -> sub.category() == category.category())
                        .forEach(sub -> lines.add(part(year, "\u3000" + Speech.in(sub.name()), sub))); //$NON-NLS-1$
            }
            lines.add(part(year, SPEECH.say("total", year).strip(), statement.total())); //$NON-NLS-1$
            lines.add(Line.of(year + " removals", "", "", SPEECH.say("removals", year).strip(), year, Shown.tonnes(statement.removals()),
                    "", "", "", "", "", "", "", "", Shown.tonnes(statement.biogenicRemovals())));
        }
        return lines;
    }

    private static Line part(String year, String title, StatementPart part) {
        List<String> cells = new ArrayList<>(List.of(title, year, part.sources() == 0 ? Shown.NONE : Shown.tonnes(part.co2e())));
        GASES.forEach(gas -> cells.add(part.groups().stream().filter(one -> one.gas().equals(gas)).findFirst()
                .map(one -> Shown.tonnes(one.co2e())).orElse(Shown.NONE)));
        cells.add(Shown.tonnes(part.biogenicAnthropogenic()));
        cells.add(Shown.tonnes(part.biogenicNatural()));
        cells.add(String.valueOf(part.sources()));
        Shown.Lines details = new Shown.Lines();
        part.gases().forEach(gas -> details.add(SPEECH.say("gas", gas.gas(), Numbers.grouped(gas.mass(), 6), Shown.tonnes(gas.co2e()))));
        details.add(part.notCalculated() > 0 ? SPEECH.say("notCalculated", part.notCalculated()) : ""); //$NON-NLS-1$ //$NON-NLS-2$
        part.excluded().forEach(one -> details.add(SPEECH.say("excluded", one.name(), Words.of(one.status()), one.reason()))); //$NON-NLS-1$
        return new Line(year + title + part.subcategory(), "", cells, details.toString()); //$NON-NLS-1$
    }

    static List<Line> electricity(ElectricityAccount account) {
        List<Line> lines = new ArrayList<>();
        for (ElectricityView view : account.views()) {
            String title = Speech.in(view.title()) + (view.inventoryValue() ? SPEECH.say("inventoryValue") : ""); //$NON-NLS-1$ //$NON-NLS-2$
            String note = SPEECH.say("view", view.clause(), Words.of(view.standing()), Speech.in(view.note())); //$NON-NLS-1$
            for (PowerLine line : view.lines()) {
                lines.add(Line.of(view.id() + line.subjectId() + line.year() + Speech.in(line.label()), line.subjectId(), note,
                        Speech.in(line.label()), title,
                        Numbers.grouped(line.quantity()), line.factor().map(Numbers::plain).orElse(Shown.NONE), Shown.tonnes(line.emission()),
                        line.origin().map(InventoryLines::origin).orElse(Shown.NONE)));
            }
            lines.add(Line.of(view.id(), "", note, SPEECH.say("sum"), title, "", "", Shown.tonnes(view.total()), ""));
        }
        account.claims().forEach(claim -> lines.add(Line.of(claim.supplyId(), claim.supplyId(),
                String.join("\n", claim.refusals().stream().map(one -> "✖ " + Speech.in(one.message())).toList()), Speech.in(claim.label()),
                SPEECH.say("claim"), Numbers.grouped(claim.quantity()), Numbers.plain(claim.factor()), "", //$NON-NLS-1$ //$NON-NLS-2$
                SPEECH.say("claimAccepted", Numbers.plain(claim.accepted()))))); //$NON-NLS-1$
        return lines;
    }

    private static String origin(Origin origin) {
        return SPEECH.say("origin", origin.documentId(), origin.edition(), origin.entry(), Words.of(origin.standing())); //$NON-NLS-1$
    }
}
