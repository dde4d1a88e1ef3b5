package org.hecha.cli.verb;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.hecha.cli.CliText;
import org.hecha.cli.Console;
import org.hecha.core.text.Numbers;
import org.hecha.core.text.TextTable;
import org.hecha.core.text.TextTable.Align;
import org.hecha.standard.calculation.ElectricityAccount;
import org.hecha.standard.calculation.ElectricityView;
import org.hecha.standard.calculation.Origin;
import org.hecha.standard.calculation.PowerLine;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Electricity under every convention, as text tables and as JSON; decimals in JSON are strings with all their digits. */
final class ElectricityOutput {

    private static final int DECIMALS = 2;

    private final Console console;

    ElectricityOutput(Console console) {
        this.console = console;
    }

    void show(ElectricityAccount account) {
        console.say(CliText.text("electricityTitle", Numbers.plain(account.purchased()), Numbers.plain(account.selfGenerated()),
                Numbers.plain(account.exported())));
        for (ElectricityView view : account.views()) {
            console.line("");
            console.say(CliText.text(view.inventoryValue() ? "viewInventory" : "viewBeside", view.title(), view.clause()));
            lines(view).lines().forEach(console::line);
            console.say(CliText.text("problemNote", view.note()));
        }
        if (!account.claims().isEmpty()) {
            console.line("");
        }
        account.claims().forEach(claim -> {
            console.say(CliText.text("claimAccepted", claim.label(), Numbers.plain(claim.quantity()), Numbers.plain(claim.accepted())));
            claim.refusals().forEach(refusal -> console.say(CliText.text("claimRefused", refusal.message())));
        });
        account.problems().forEach(problem -> console.say(CliText.text(problem.blocking() ? "problemBlocking" : "problemNote", problem.message())));
    }

    private TextTable lines(ElectricityView view) {
        TextTable table = new TextTable(
                List.of(text("powerColumn"), text("quantityColumn"), text("factorColumn"), text("emissionColumn"), text("originColumn")),
                List.of(Align.LEFT, Align.RIGHT, Align.RIGHT, Align.RIGHT, Align.LEFT));
        for (PowerLine line : view.lines()) {
            table.add(List.of(line.label().in(console.locale()), Numbers.grouped(line.quantity()), line.factor().map(Numbers::plain).orElse("—"),
                    amount(line.emission()), line.origin().map(this::origin).orElse("—")));
        }
        table.add(List.of(text("total"), "", "", amount(view.total()), ""));
        return table;
    }

    private static String amount(Optional<BigDecimal> value) {
        return value.map(amount -> Numbers.grouped(amount, DECIMALS)).orElse("—");
    }

    private String origin(Origin origin) {
        String place = origin.documentId() + (origin.edition().isEmpty() ? "" : " " + origin.edition());
        String standing = CliText.text("standing." + origin.standing().name()).in(console.locale());
        return CliText.text("originRow", (place + " · " + origin.entry()).replaceAll(" · $", ""), standing).in(console.locale());
    }

    ObjectNode json(ElectricityAccount account) {
        ObjectNode tree = console.object().put("purchased", account.purchased().toPlainString())
                .put("selfGenerated", account.selfGenerated().toPlainString()).put("exported", account.exported().toPlainString());
        ArrayNode views = tree.putArray("views");
        account.views().forEach(view -> json(views.addObject(), view));
        ArrayNode claims = tree.putArray("claims");
        account.claims().forEach(claim -> {
            ObjectNode node = claims.addObject().put("supply", claim.supplyId()).put("kind", claim.kind().getName())
                    .put("quantity", claim.quantity().toPlainString()).put("accepted", claim.accepted().toPlainString())
                    .put("factor", claim.factor().toPlainString());
            ArrayNode refusals = node.putArray("refusals");
            claim.refusals().forEach(refusal -> refusals.addObject().put("code", refusal.code()).put("message", refusal.message().in(console.locale())));
        });
        ArrayNode problems = tree.putArray("problems");
        account.problems().forEach(problem -> problems.addObject().put("code", problem.code()).put("message", problem.message().in(console.locale())));
        return tree;
    }

    private void json(ObjectNode node, ElectricityView view) {
        node.put("id", view.id()).put("title", view.title().in(console.locale())).put("inventoryValue", view.inventoryValue())
                .put("standing", view.standing().name()).put("total", view.total().map(BigDecimal::toPlainString).orElse(null));
        ArrayNode lines = node.putArray("lines");
        for (PowerLine line : view.lines()) {
            ObjectNode each = lines.addObject().put("year", line.year()).put("subject", line.subjectId()).put("kind", line.kind().getName())
                    .put("quantity", line.quantity().toPlainString()).put("factor", line.factor().map(BigDecimal::toPlainString).orElse(null))
                    .put("emission", line.emission().map(BigDecimal::toPlainString).orElse(null));
            line.origin().ifPresent(origin -> each.put("document", origin.documentId()).put("edition", origin.edition())
                    .put("entry", origin.entry()).put("standing", origin.standing().name()));
        }
    }

    private String text(String key) {
        return CliText.text(key).in(console.locale());
    }
}
