package org.hecha.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.hecha.core.text.Localized;
import org.hecha.core.text.Messages;
import org.hecha.scoring.internal.WrappingTable;

/**
 * A scorecard as plain text for a terminal or a file: decision, gates, ratios, indicators, offsets, what is missing and
 * how silent places were read. Columns are aligned by the width that Chinese characters have. Without state.
 */
public final class ScorecardText {

    private static final Messages MESSAGES = Messages.of(ScorecardText.class);

    private final Scorecard card;
    private final Locale locale;
    private final StringBuilder out = new StringBuilder();

    private ScorecardText(Scorecard card, Locale locale) {
        this.card = card;
        this.locale = locale;
    }

    /** The scorecard in the language of {@code locale}, lines ended with {@code \n}. */
    public static String render(Scorecard card, Locale locale) {
        ScorecardText text = new ScorecardText(card, locale);
        text.head();
        text.gates();
        text.ratios();
        text.items();
        text.offsets();
        text.missing();
        text.policies();
        return text.out.toString();
    }

    private void head() {
        line(in(card.scheme().title()));
        if (card.illustrative()) {
            line(say("illustrative"));
        }
        Applicant applicant = card.applicant();
        line(say("applicant", applicant.name(), applicant.creditCode()));
        if (applicant.periodStart().isPresent() && applicant.periodEnd().isPresent()) {
            line(say("period", applicant.periodStart().get(), applicant.periodEnd().get()));
        }
        line(say("decision", say("decision" + card.decision().name())));
        line(say("total", card.total(), card.scheme().maximum(), card.scheme().thresholds().score()));
    }

    private void gates() {
        heading("gates");
        WrappingTable table = new WrappingTable(4, 14, 12, 66);
        table.row(say("id"), say("title"), say("state"), say("reason"));
        table.rule();
        for (GateResult gate : card.gates()) {
            table.row(gate.condition().id(), in(gate.condition().title()), say("state" + gate.state().name()),
                    in(gate.reason()));
        }
        out.append(table);
    }

    private void ratios() {
        heading("ratios");
        ratio("offsetRatio", card.thresholds().offsetRatio());
        ratio("selfReductionRatio", card.thresholds().selfReductionRatio());
    }

    private void ratio(String key, RatioResult result) {
        String percent = result.ratio().map(ratio -> ratio.percent(2).toPlainString() + " %").orElse("–");
        WrappingTable table = new WrappingTable(20, 10, 66);
        table.row(say(key), percent, in(result.reason()));
        out.append(table);
    }

    private void items() {
        heading("items");
        WrappingTable table = new WrappingTable(4, 22, 10, 61);
        table.row(say("id"), say("title"), say("points"), say("reason"));
        table.rule();
        for (ItemResult item : card.items()) {
            table.row(item.indicator().id(), in(item.indicator().title()),
                    item.points().toPlainString() + " / " + item.maximum().toPlainString(), in(item.reason()));
        }
        table.rule();
        table.row("", say("sum"), card.total().toPlainString() + " / " + card.scheme().maximum().toPlainString(), "");
        out.append(table);
        for (ItemResult item : card.items()) {
            for (Localized note : remarks(item)) {
                line(item.indicator().id() + "  " + in(note));
            }
        }
    }

    /** Notes of an item that are no policy's: those have a section of their own. */
    private List<Localized> remarks(ItemResult item) {
        List<Localized> remarks = new ArrayList<>(item.notes());
        remarks.removeIf(note -> card.policies().stream().anyMatch(choice -> choice.option().note().equals(note)));
        return remarks;
    }

    private void offsets() {
        if (card.offsets().isEmpty()) {
            return;
        }
        heading("offsets");
        WrappingTable table = new WrappingTable(22, 8, 14, 52);
        table.row(say("kind"), say("category"), "tCO2e", say("reason"));
        table.rule();
        for (OffsetLine line : card.offsets()) {
            table.row(in(line.title()), String.valueOf(line.category()),
                    line.counted() ? line.tonnes().toPlainString() : say("refused"), in(line.reason()));
        }
        out.append(table);
    }

    private void missing() {
        heading("missing");
        if (card.whatIsMissing().isEmpty()) {
            line(say("nothingMissing"));
        }
        for (Missing missing : card.whatIsMissing()) {
            String points = missing.points().signum() > 0 ? "+" + missing.points().toPlainString() : "";
            WrappingTable table = new WrappingTable(14, 6, 78);
            table.row(missing.subject(), points, in(missing.text()));
            out.append(table);
        }
    }

    private void policies() {
        heading("policies");
        WrappingTable table = new WrappingTable(20, 18, 60);
        for (PolicyChoice choice : card.policies()) {
            String option = choice.option().id() + (choice.isDefault() ? "" : " *");
            table.row(choice.policy().id(), option, in(choice.option().note()));
        }
        out.append(table);
        if (!card.policies().stream().allMatch(PolicyChoice::isDefault)) {
            line(say("policyChosen"));
        }
    }

    private void heading(String key) {
        out.append('\n');
        line(say("heading", say(key)));
    }

    private void line(String text) {
        out.append(text).append('\n');
    }

    private String say(String key, Object... arguments) {
        return MESSAGES.text(key, arguments).in(locale);
    }

    private String in(Localized text) {
        return text.in(locale);
    }
}
