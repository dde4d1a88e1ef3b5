package org.hecha.report.internal;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.hecha.core.text.Numbers;
import org.hecha.report.ReportContent;
import org.hecha.model.engagement.Engagement;
import org.hecha.standard.comparison.MaterialityLine;

/** What stands wrong against the thresholds: known and projected, net and gross, per total and category. */
final class MaterialityTable extends Section {

    private static final int DECIMALS = 2;

    MaterialityTable(ReportContent content, Words words, Flow flow) {
        super(content, words, flow);
    }

    @Override
    void write() throws IOException {
        flow.subheading(words.say("conclusion.materiality")); //$NON-NLS-1$
        List<MaterialityLine> lines = content.work().materiality();
        if (lines.isEmpty()) {
            flow.paragraph(words.say("noMateriality")); //$NON-NLS-1$
            return;
        }
        flow.paragraph(words.say("materialityIntro")); //$NON-NLS-1$
        Engagement engagement = content.engagement();
        if (engagement.getMaterialityBy() != null && engagement.getMaterialityAt() != null) {
            flow.paragraph(words.say("materialityAgreed", engagement.getMaterialityBy(), words.moment(engagement.getMaterialityAt()))); //$NON-NLS-1$
        }
        flow.table(List.of(words.say("part"), words.say("threshold"), words.say("knownNetGross"), words.say("projectedNetGross"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
                words.say("net"), words.say("gross"), words.say("room"), words.say("assessment")), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
                lines.stream().map(this::row).toList(), new float[] {1.4f, 1.8f, 1.7f, 1.7f, 1.3f, 1.3f, 1.5f, 1.8f}, List.of(1, 2, 3, 4, 5, 6));
    }

    private List<String> row(MaterialityLine line) {
        String verdict = words.say(line.materialTogetherOnly() ? "materialTogether" : line.material() ? "material" : "notMaterial"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        String findings = line.findings().stream().map(number -> "#" + number).collect(Collectors.joining(", ")); //$NON-NLS-1$ //$NON-NLS-2$
        return List.of(line.category() == MaterialityLine.ALL ? words.say("total") : words.say("category", line.category()), //$NON-NLS-1$ //$NON-NLS-2$
                lines(print(line.threshold()), agreed(line)), print(line.known().net()) + "\n" + print(line.known().gross()), //$NON-NLS-1$
                print(line.projected().net()) + "\n" + print(line.projected().gross()), print(line.combined().net()), //$NON-NLS-1$
                print(line.combined().gross()),
                lines(print(line.grossRoom()), line.roomInPercent().map(share -> Numbers.grouped(share, 1) + " %").orElse("")), //$NON-NLS-1$ //$NON-NLS-2$
                lines(verdict, findings));
    }

    private static String agreed(MaterialityLine line) {
        List<String> parts = new ArrayList<>();
        line.agreed().percent().ifPresent(percent -> parts.add(Numbers.plain(percent) + " %")); //$NON-NLS-1$
        line.agreed().absolute().ifPresent(absolute -> parts.add(Numbers.plain(absolute) + " tCO2e")); //$NON-NLS-1$
        return parts.isEmpty() ? "" : "(" + String.join(" / ", parts) + ")"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
    }

    private static String print(BigDecimal amount) {
        return Numbers.grouped(amount, DECIMALS);
    }

    private static String print(Optional<BigDecimal> amount) {
        return amount.map(MaterialityTable::print).orElse("—"); //$NON-NLS-1$
    }
}
