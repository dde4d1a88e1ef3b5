package org.hecha.cli.verb;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.hecha.cli.CliText;
import org.hecha.cli.Console;
import org.hecha.core.text.Numbers;
import org.hecha.core.text.TextTable;
import org.hecha.core.text.TextTable.Align;
import org.hecha.model.engagement.Engagement;
import org.hecha.standard.comparison.Materiality;
import org.hecha.standard.comparison.MaterialityLine;
import org.hecha.standard.comparison.Misstatement;
import org.hecha.verification.MaterialityAssessment;
import org.hecha.verification.MaterialityProgramme;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The table of materiality, for a person and for a program. */
final class MaterialityOutput {

    private static final int DECIMALS = 2;
    private static final List<String> COLUMNS = List.of("part", "agreed", "threshold", "known", "projected", "net", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
            "gross", "room", "verdict"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

    private final Console console;
    private final Engagement engagement;
    private final MaterialityAssessment assessment;

    MaterialityOutput(Console console, Engagement engagement, MaterialityAssessment assessment) {
        this.console = console;
        this.engagement = engagement;
        this.assessment = assessment;
    }

    void say() {
        List<Align> aligns = new ArrayList<>(Collections.nCopies(COLUMNS.size(), Align.RIGHT));
        aligns.set(0, Align.LEFT);
        aligns.set(COLUMNS.size() - 1, Align.LEFT);
        TextTable table = new TextTable(COLUMNS.stream().map(column -> words("materiality." + column)).toList(), aligns); //$NON-NLS-1$
        assessment.lines().forEach(line -> table.add(row(line)));
        table.lines().forEach(console::line);
        if (!assessment.unassigned().isEmpty()) {
            console.say(CliText.text("materialityUnassigned", assessment.unassigned().stream().map(number -> "#" + number) //$NON-NLS-1$ //$NON-NLS-2$
                    .collect(Collectors.joining(", ")))); //$NON-NLS-1$
        }
        assessment.same().forEach(one -> console.say(one.text()));
        if (engagement.getMaterialityBy() != null) {
            console.say(CliText.text("materialityAgreed", engagement.getMaterialityBy(), String.valueOf(engagement.getMaterialityAt()))); //$NON-NLS-1$
        }
        assessment.programme().ifPresent(this::say);
        console.say(CliText.text(assessment.material() ? "materialityIs" : "materialityIsNot")); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private void say(MaterialityProgramme programme) {
        console.say(CliText.text(programme.binding() ? "materialityBinding" : "materialityUsual", programme.title(), //$NON-NLS-1$ //$NON-NLS-2$
                Numbers.plain(programme.percent(assessment.correctedTotal())), programme.source(),
                CliText.text("standing." + programme.standing()))); //$NON-NLS-1$
    }

    private List<String> row(MaterialityLine line) {
        return List.of(part(line), agreed(line.agreed()), print(line.threshold()), both(line.known()), both(line.projected()),
                print(line.combined().net()), print(line.combined().gross()),
                line.grossRoom().map(room -> print(room) + line.roomInPercent().map(share -> " (" + Numbers.grouped(share, 1) + " %)").orElse("")) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                        .orElse("—"), //$NON-NLS-1$
                words(line.materialTogetherOnly() ? "materiality.together" : line.material() ? "materiality.material" //$NON-NLS-1$ //$NON-NLS-2$
                        : "materiality.notMaterial")); //$NON-NLS-1$
    }

    private String part(MaterialityLine line) {
        return line.category() == MaterialityLine.ALL ? words("materiality.whole") //$NON-NLS-1$
                : CliText.text("materiality.category", String.valueOf(line.category())).in(console.locale()); //$NON-NLS-1$
    }

    private static String agreed(Materiality agreed) {
        List<String> parts = new ArrayList<>();
        agreed.percent().ifPresent(percent -> parts.add(Numbers.plain(percent) + " %")); //$NON-NLS-1$
        agreed.absolute().ifPresent(absolute -> parts.add(Numbers.plain(absolute) + " t")); //$NON-NLS-1$
        return parts.isEmpty() ? "—" : String.join(" / ", parts); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private static String both(Misstatement sums) {
        return print(sums.net()) + " / " + print(sums.gross()); //$NON-NLS-1$
    }

    private static String print(BigDecimal amount) {
        return Numbers.grouped(amount, DECIMALS);
    }

    private static String print(Optional<BigDecimal> amount) {
        return amount.map(MaterialityOutput::print).orElse("—"); //$NON-NLS-1$
    }

    private String words(String key) {
        return CliText.text(key).in(console.locale());
    }

    ObjectNode json() {
        ObjectNode tree = console.object().put("material", assessment.material()); //$NON-NLS-1$
        ArrayNode lines = tree.putArray("lines"); //$NON-NLS-1$
        for (MaterialityLine line : assessment.lines()) {
            ObjectNode node = lines.addObject();
            if (line.category() != MaterialityLine.ALL) {
                node.put("category", line.category()); //$NON-NLS-1$
            }
            node.put("total", line.agreed().total().toPlainString()); //$NON-NLS-1$
            put(node, "percent", line.agreed().percent()); //$NON-NLS-1$
            put(node, "absolute", line.agreed().absolute()); //$NON-NLS-1$
            put(node, "threshold", line.threshold()); //$NON-NLS-1$
            put(node, "known", line.known()); //$NON-NLS-1$
            put(node, "projected", line.projected()); //$NON-NLS-1$
            put(node, "combined", line.combined()); //$NON-NLS-1$
            put(node, "netRoom", line.netRoom()); //$NON-NLS-1$
            put(node, "grossRoom", line.grossRoom()); //$NON-NLS-1$
            put(node, "roomInPercent", line.roomInPercent()); //$NON-NLS-1$
            line.findings().forEach(node.putArray("findings")::add); //$NON-NLS-1$
            node.put("material", line.material()).put("togetherOnly", line.materialTogetherOnly()); //$NON-NLS-1$ //$NON-NLS-2$
        }
        assessment.unassigned().forEach(tree.putArray("unassigned")::add); //$NON-NLS-1$
        ArrayNode same = tree.putArray("sameDifference"); //$NON-NLS-1$
        assessment.same().forEach(one -> same.addObject().put("left", one.left()).put("counted", one.counted()) //$NON-NLS-1$ //$NON-NLS-2$
                .put("leftAmount", one.leftAmount().toPlainString()).put("countedAmount", one.countedAmount().toPlainString())); //$NON-NLS-1$ //$NON-NLS-2$
        if (engagement.getMaterialityBy() != null) {
            tree.putObject("agreed").put("by", engagement.getMaterialityBy()).put("at", String.valueOf(engagement.getMaterialityAt())); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        }
        assessment.programme().ifPresent(programme -> tree.putObject("programme").put("id", programme.id()) //$NON-NLS-1$ //$NON-NLS-2$
                .put("binding", programme.binding()).put("percent", programme.percent(assessment.correctedTotal()).toPlainString()) //$NON-NLS-1$ //$NON-NLS-2$
                .put("standing", programme.standing().name()).put("source", programme.source().in(console.locale()))); //$NON-NLS-1$ //$NON-NLS-2$
        return tree;
    }

    private static void put(ObjectNode node, String key, Optional<BigDecimal> amount) {
        amount.ifPresent(value -> node.put(key, value.toPlainString()));
    }

    private static void put(ObjectNode node, String key, Misstatement sums) {
        node.putObject(key).put("net", sums.net().toPlainString()).put("gross", sums.gross().toPlainString()); //$NON-NLS-1$ //$NON-NLS-2$
    }
}
