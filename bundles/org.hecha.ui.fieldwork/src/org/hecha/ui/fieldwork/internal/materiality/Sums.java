package org.hecha.ui.fieldwork.internal.materiality;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.hecha.core.text.Numbers;
import org.hecha.standard.comparison.Materiality;
import org.hecha.standard.comparison.MaterialityLine;
import org.hecha.ui.Speech;
import org.hecha.ui.fieldwork.internal.desk.Shown;
import org.hecha.ui.fieldwork.internal.draw.Gauge;
import org.hecha.ui.fieldwork.internal.draw.GaugeGroup;
import org.hecha.ui.page.Words;
import org.hecha.verification.MaterialityAssessment;
import org.hecha.verification.MaterialityProgramme;

/** What an assessment of materiality says, in words and bars. Without state. */
final class Sums {

    private static final Speech SPEECH = Speech.of(Sums.class);

    private Sums() {
    }

    /** One group of bars for the whole and one for each category. */
    static List<GaugeGroup> groups(MaterialityAssessment assessment) {
        return assessment.lines().stream().map(Sums::group).toList();
    }

    private static GaugeGroup group(MaterialityLine line) {
        // Without a threshold every departure of the whole counts; a category is not judged by itself then.
        Optional<BigDecimal> limit = line.threshold()
                .or(() -> line.category() == MaterialityLine.ALL ? Optional.of(BigDecimal.ZERO) : Optional.empty());
        return new GaugeGroup(String.valueOf(line.category()), title(line.category()), aside(line), List.of(
                gauge(SPEECH.say("net"), line.combined().net(), limit), //$NON-NLS-1$
                gauge(SPEECH.say("gross"), line.combined().gross(), limit), //$NON-NLS-1$
                gauge(SPEECH.say("projected"), line.projected().net(), limit))); //$NON-NLS-1$
    }

    private static Gauge gauge(String label, BigDecimal amount, Optional<BigDecimal> limit) {
        Gauge.Near near = Gauge.Near.of(amount.abs(), limit);
        String share = limit.filter(one -> one.signum() > 0).flatMap(one -> Materiality.percentOf(amount.abs(), one))
                .map(percent -> SPEECH.say("ofLimit", Numbers.grouped(percent, 0))).orElse(""); //$NON-NLS-1$ //$NON-NLS-2$
        return new Gauge(label, amount.abs(), limit, SPEECH.say("amount", Shown.tonnes(amount), share).strip(), near, //$NON-NLS-1$
                SPEECH.say("near." + near)); //$NON-NLS-1$
    }

    /** What a line is about. */
    static String title(int category) {
        return category == MaterialityLine.ALL ? SPEECH.say("whole") : Words.category(category); //$NON-NLS-1$
    }

    private static String aside(MaterialityLine line) {
        return line.threshold().map(limit -> SPEECH.say("aside", Shown.tonnes(limit), agreed(line.agreed()), verdict(line))) //$NON-NLS-1$
                .orElseGet(() -> SPEECH.say(line.category() == MaterialityLine.ALL ? "aside.everything" : "aside.none", verdict(line)));
    }

    private static String agreed(Materiality agreed) {
        List<String> parts = new ArrayList<>();
        agreed.percent().ifPresent(percent -> parts.add(SPEECH.say("percentOf", Numbers.plain(percent), Shown.tonnes(agreed.total())))); //$NON-NLS-1$
        agreed.absolute().ifPresent(absolute -> parts.add(Numbers.plain(absolute) + " t")); //$NON-NLS-1$
        return String.join(" / ", parts); //$NON-NLS-1$
    }

    private static String verdict(MaterialityLine line) {
        return SPEECH.say(line.materialTogetherOnly() ? "together" : line.material() ? "material" : "notMaterial");
    }

    /** The verdict, who agreed what, and what a reader must know. */
    static String sentence(MaterialityAssessment assessment, String agreedBy, String agreedAt) {
        List<String> lines = new ArrayList<>();
        lines.add(SPEECH.say(assessment.material() ? "is" : "isNot")); //$NON-NLS-1$ //$NON-NLS-2$
        lines.add(agreedBy.isEmpty() ? SPEECH.say("notAgreed") : SPEECH.say("agreedBy", agreedBy, agreedAt)); //$NON-NLS-1$ //$NON-NLS-2$
        assessment.programme().ifPresent(programme -> lines.add(programme(programme, assessment.correctedTotal())));
        if (!assessment.unassigned().isEmpty()) {
            lines.add(SPEECH.say("unassigned", assessment.unassigned().stream().map(number -> "#" + number) //$NON-NLS-1$ //$NON-NLS-2$
                    .collect(Collectors.joining(", ")))); //$NON-NLS-1$
        }
        assessment.same().forEach(one -> lines.add(Speech.in(one.text())));
        return String.join("\n", lines); //$NON-NLS-1$
    }

    private static String programme(MaterialityProgramme programme, BigDecimal total) {
        return SPEECH.say(programme.binding() ? "binding" : "usual", Speech.in(programme.title()), //$NON-NLS-1$ //$NON-NLS-2$
                Numbers.plain(programme.percent(total)), Speech.in(programme.source()), Words.of(programme.standing()));
    }
}
