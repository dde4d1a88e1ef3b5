package org.hecha.verification.internal.crosscheck;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.hecha.core.text.Localized;
import org.hecha.model.inventory.Balance;
import org.hecha.model.inventory.BalanceEntry;
import org.hecha.model.inventory.BalanceKind;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.standard.Standing;
import org.hecha.verification.crosscheck.CrossRow;
import org.hecha.verification.crosscheck.CrossSection;
import org.hecha.verification.crosscheck.CrossVerdict;

/** What goes into a process comes out of it: mass, energy, carbon. */
public final class Balances implements Examination {

    @Override
    public CrossSection section() {
        return CrossSection.BALANCE;
    }

    @Override
    public List<CrossRow> rows(CrossInput input) {
        return input.inventory().getBalances().stream().map(balance -> row(input, balance)).toList();
    }

    private CrossRow row(CrossInput input, Balance balance) {
        Rows rows = new Rows(section(), balance.getId(), balance.getName() == null ? "" : balance.getName());
        Localized against = Rows.say("balance." + balance.getKind().getLiteral());
        BigDecimal in = BigDecimal.ZERO;
        BigDecimal out = BigDecimal.ZERO;
        List<String> inputs = new ArrayList<>();
        List<String> outputs = new ArrayList<>();
        for (BalanceEntry entry : balance.getEntries()) {
            Optional<BigDecimal> amount = amount(input, balance, entry);
            if (amount.isEmpty()) {
                return rows.said("balance", against, CrossVerdict.UNDECIDED, Rows.say("balanceEntry",
                        String.valueOf(entry.getLabel()), String.valueOf(balance.getUnit())));
            }
            (entry.isInput() ? inputs : outputs).add(entry.getLabel() + " " + Rows.brief(amount.get()).toPlainString());
            in = entry.isInput() ? in.add(amount.get()) : in;
            out = entry.isInput() ? out : out.add(amount.get());
        }
        if (inputs.isEmpty() || outputs.isEmpty()) {
            return rows.said("balance", against, CrossVerdict.UNDECIDED, Rows.say("balanceHalf"));
        }
        CrossLimit limit = limit(input, balance);
        boolean open = in.subtract(out).abs().compareTo(in.abs().multiply(limit.value())) > 0;
        return rows.compared("balance", against, out, in, balance.getUnit(), Optional.empty(),
                open ? CrossVerdict.CLARIFY : CrossVerdict.AGREES,
                Rows.say(open ? "balanceOpen" : "balanceCloses", String.join(" + ", inputs), Rows.brief(in),
                        String.join(" + ", outputs), Rows.brief(out), balance.getUnit(), Rows.brief(out.subtract(in)),
                        Rows.percentText(out, in), limit.shown()));
    }

    /** The balance's own tolerance, else the declared one. */
    private static CrossLimit limit(CrossInput input, Balance balance) {
        return balance.getTolerancePercent() == null ? input.limit("balance.tolerance")
                : new CrossLimit("balance.own", balance.getTolerancePercent().movePointLeft(2), true, Standing.SECONDARY,
                        Rows.say("balanceOwn"));
    }

    /** What an entry amounts to in the unit of the balance; empty where its units do not lead there. */
    private static Optional<BigDecimal> amount(CrossInput input, Balance balance, BalanceEntry entry) {
        if (entry.getSourceId() == null || entry.getSourceId().isBlank()) {
            return entry.getQuantity() == null ? Optional.empty()
                    : amount(input, balance, entry, entry.getQuantity(), entry.getUnit());
        }
        Optional<EmissionSource> source = input.source(entry.getSourceId());
        if (source.isEmpty() || source.get().getActivityData().isEmpty()) {
            return Optional.empty();
        }
        String unit = source.get().getActivityData().get(0).getUnit();
        boolean same = source.get().getActivityData().stream()
                .allMatch(row -> row.getQuantity() != null && input.converts(row.getUnit(), unit));
        return same ? amount(input, balance, entry, Dated.sum(input, source.get().getActivityData().stream()
                .map(row -> new Dated(null, row.getQuantity(), row.getUnit())).toList(), unit), unit) : Optional.empty();
    }

    private static Optional<BigDecimal> amount(CrossInput input, Balance balance, BalanceEntry entry,
            BigDecimal quantity, String unit) {
        if (entry.getContent() == null) {
            return into(input, balance, quantity, unit);
        }
        return Content.of(input, quantity, unit, entry.getContent(), entry.getContentUnit())
                .flatMap(content -> into(input, balance, content.value(), content.unit()));
    }

    /** In the unit of the balance. Carbon contents are often given in t/t, without saying that the upper t is carbon. */
    private static Optional<BigDecimal> into(CrossInput input, Balance balance, BigDecimal amount, String unit) {
        if (input.converts(unit, balance.getUnit())) {
            return Optional.of(input.convert(amount, unit, balance.getUnit()));
        }
        return balance.getKind() == BalanceKind.CARBON && input.converts(unit, "t") && input.converts("tC", balance.getUnit())
                ? Optional.of(input.convert(input.convert(amount, unit, "t"), "tC", balance.getUnit())) : Optional.empty();
    }
}
