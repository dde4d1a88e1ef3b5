package org.hecha.report.internal;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;

import org.hecha.core.text.Localized;
import org.hecha.core.text.Numbers;
import org.hecha.model.fieldwork.Sample;
import org.hecha.model.fieldwork.SampleItem;
import org.hecha.model.finding.Finding;
import org.hecha.report.ReportContent;
import org.hecha.report.VerifierWork.Titled;

/** How samples were drawn, so that they can be drawn again, and what they came to. */
final class Samples extends Section {

    private static final int DECIMALS = 2;

    private final Names names;

    Samples(ReportContent content, Words words, Flow flow, Names names) {
        super(content, words, flow);
        this.names = names;
    }

    @Override
    void write() throws IOException {
        flow.subheading(words.say("process.samples")); //$NON-NLS-1$
        table("noSamples", "sample drawing tested sampleResult", fieldwork().getSamples().stream().map(this::row).toList(), //$NON-NLS-1$ //$NON-NLS-2$
                2, 3.2f, 2.2f, 3);
    }

    private List<String> row(Sample sample) {
        return List.of(lines(sample.getTitle(), sample.getRuleSet() == null ? "" : words.say("ruleSet", words.title(Titled.SAMPLING_RULES, sample.getRuleSet())), //$NON-NLS-1$ //$NON-NLS-2$
                words.labelled("enlarged", sample.getReason())), //$NON-NLS-1$
                lines(words.say("samplingMethod." + sample.getMethod().getName()), //$NON-NLS-1$
                        words.say("populationOf", sample.getPopulationCount(), print(sample.getPopulationValue())), //$NON-NLS-1$
                        words.say("seed", String.valueOf(sample.getSeed())), words.say("sizeOf", sample.getSize()), //$NON-NLS-1$ //$NON-NLS-2$
                        percent("confidence", sample.getConfidence()), percent("share", sample.getShare()), //$NON-NLS-1$ //$NON-NLS-2$
                        sample.getTolerable() == null ? "" : words.say("tolerable", print(sample.getTolerable())), //$NON-NLS-1$ //$NON-NLS-2$
                        lines(names.of(sample.getDrawnBy()), words.moment(sample.getDrawnAt()))),
                tested(sample), result(sample));
    }

    private String percent(String key, BigDecimal value) {
        return value == null ? "" : words.say(key, Numbers.plain(value)); //$NON-NLS-1$
    }

    private String tested(Sample sample) {
        List<SampleItem> tested = sample.getItems().stream().filter(item -> item.getAudited() != null).toList();
        long wrong = tested.stream().filter(item -> item.getQuantity() == null
                || item.getAudited().compareTo(item.getQuantity()) != 0).count();
        return words.say("testedOf", tested.size(), sample.getItems().size(), wrong); //$NON-NLS-1$
    }

    /** What was recomputed where that is given; and the finding that carries the extrapolated amount. */
    private String result(Sample sample) {
        Localized recomputed = content.work().samples().get(sample.getId());
        StringBuilder text = new StringBuilder(recomputed == null ? "" : words.in(recomputed)); //$NON-NLS-1$
        for (Finding finding : content.findings().getFindings()) {
            if (sample.getId() != null && sample.getId().equals(finding.getSampleId())) {
                text.append('\n').append(words.say("projectedBy", finding.getNumber(), print(finding.getMisstatement()))); //$NON-NLS-1$
            }
        }
        return lines(text.toString().strip());
    }

    private static String print(BigDecimal tonnes) {
        return tonnes == null ? "—" : Numbers.grouped(tonnes, DECIMALS); //$NON-NLS-1$
    }
}
