package org.hecha.report.internal;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.hecha.core.text.Numbers;
import org.hecha.report.ReportContent;
import org.hecha.standard.calculation.ElectricityAccount;
import org.hecha.standard.calculation.ElectricityView;
import org.hecha.standard.calculation.InventoryStatement;
import org.hecha.standard.calculation.Origin;
import org.hecha.standard.calculation.PowerLine;
import org.hecha.standard.calculation.Problem;
import org.hecha.standard.calculation.StatementPart;

/** The inventory by category and gas, and its electricity under every convention; nothing where neither is given. */
final class InventoryAnnex extends Section {

    private static final int DECIMALS = 2;
    private static final int MASS_DECIMALS = 6;

    InventoryAnnex(ReportContent content, Words words, Flow flow) {
        super(content, words, flow);
    }

    @Override
    void write() throws IOException {
        if (!content.statements().isEmpty()) {
            flow.heading(words.say("annexInventory")); //$NON-NLS-1$
            for (InventoryStatement statement : content.statements()) {
                write(statement);
            }
        }
        Optional<ElectricityAccount> account = content.electricity()
                .filter(given -> given.views().stream().anyMatch(view -> !view.lines().isEmpty()));
        if (account.isPresent()) {
            write(account.get());
        }
    }

    private void write(InventoryStatement statement) throws IOException {
        if (statement.year().isPresent()) {
            flow.paragraph(words.say("statementYear", String.valueOf(statement.year().get()))); //$NON-NLS-1$
        }
        List<List<String>> rows = new ArrayList<>();
        for (StatementPart category : statement.categories()) {
            rows.add(row(words.say("category", category.category()) + " " + words.in(category.title()), category)); //$NON-NLS-1$ //$NON-NLS-2$
            statement.subcategories().stream().filter(sub -> sub.category() == category.category())
                    .forEach(sub -> rows.add(row(words.in(sub.name()), sub)));
        }
        rows.add(row(words.say("total"), statement.total())); //$NON-NLS-1$
        flow.table(List.of(words.say("part"), "tCO2e", words.say("biogenicAnthropogenic"), words.say("biogenicNatural"), words.say("sourceCount")), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
                rows, new float[] {4, 1.6f, 1.8f, 1.8f, 0.8f}, List.of(1, 2, 3, 4));
        flow.table(List.of(words.say("gas"), words.say("mass"), "tCO2e"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                statement.total().gases().stream().map(gas -> List.of(gas.gas(),
                        Numbers.grouped(gas.mass(), MASS_DECIMALS), Numbers.grouped(gas.co2e(), DECIMALS))).toList(),
                new float[] {3, 3, 3}, List.of(1, 2));
        flow.paragraph(words.say("removalsSplit", Numbers.grouped(statement.removals(), DECIMALS), //$NON-NLS-1$
                Numbers.grouped(statement.biogenicRemovals(), DECIMALS)));
    }

    private static List<String> row(String name, StatementPart part) {
        return List.of(name, part.sources() == 0 ? "—" : Numbers.grouped(part.co2e(), DECIMALS), //$NON-NLS-1$
                Numbers.grouped(part.biogenicAnthropogenic(), DECIMALS),
                Numbers.grouped(part.biogenicNatural(), DECIMALS), String.valueOf(part.sources()));
    }

    private void write(ElectricityAccount account) throws IOException {
        flow.heading(words.say("annexElectricity")); //$NON-NLS-1$
        for (ElectricityView view : account.views()) {
            flow.paragraph(words.say(view.inventoryValue() ? "viewInventory" : "viewBeside", view.title(), //$NON-NLS-1$ //$NON-NLS-2$
                    amount(view.total())));
            flow.table(List.of(words.say("power"), "MWh", "tCO2/MWh", "tCO2", words.say("factorOrigin")), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
                    view.lines().stream().map(this::line).toList(), new float[] {3, 1.4f, 1.1f, 1.4f, 2.6f}, List.of(1, 2, 3));
        }
        for (Problem refusal : account.claims().stream().flatMap(claim -> claim.refusals().stream()).toList()) {
            flow.paragraph(words.say("claimRefused", refusal.message())); //$NON-NLS-1$
        }
        for (Problem problem : account.problems()) {
            flow.paragraph(words.in(problem.message()));
        }
    }

    private List<String> line(PowerLine line) {
        return List.of(words.in(line.label()), Numbers.grouped(line.quantity()),
                line.factor().map(Numbers::plain).orElse("—"), amount(line.emission()), //$NON-NLS-1$
                line.origin().map(InventoryAnnex::origin).orElse("—")); //$NON-NLS-1$
    }

    private static String origin(Origin origin) {
        return ((origin.documentId() + " " + origin.edition()).strip() + "\n" + origin.entry()).strip(); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private static String amount(Optional<BigDecimal> value) {
        return value.map(amount -> Numbers.grouped(amount, DECIMALS)).orElse("—"); //$NON-NLS-1$
    }
}
