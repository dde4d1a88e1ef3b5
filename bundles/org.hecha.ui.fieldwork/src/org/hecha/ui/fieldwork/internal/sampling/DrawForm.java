package org.hecha.ui.fieldwork.internal.sampling;

import java.math.BigDecimal;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Messages;
import org.hecha.core.text.Refusal;
import org.hecha.model.base.Identified;
import org.hecha.model.fieldwork.SamplingMethod;
import org.hecha.ui.Speech;
import org.hecha.ui.fieldwork.internal.desk.Desk;
import org.hecha.ui.fieldwork.internal.form.Answers;
import org.hecha.ui.fieldwork.internal.form.Field;
import org.hecha.ui.fieldwork.internal.form.Inquiry;
import org.hecha.ui.fieldwork.internal.form.Option;
import org.hecha.ui.page.Words;
import org.hecha.verification.sampling.Allocation;
import org.hecha.verification.sampling.PopulationKind;
import org.hecha.verification.sampling.PopulationScope;
import org.hecha.verification.sampling.SampleDesign;
import org.hecha.verification.sampling.Sampling;
import org.hecha.verification.sampling.StratumKey;

/** What is asked about a sample to be drawn. UI thread. */
final class DrawForm {

    private static final Messages MESSAGES = Messages.of(DrawForm.class);
    private static final Speech SPEECH = Speech.of(DrawForm.class);
    /** Seeds are short, so that they can be read out and written down. */
    private static final int SEEDS = 1_000_000_000;
    private static final int CATEGORIES = 6;

    private final Desk desk;
    private final Sampling sampling;
    private final EngagementDocument document;

    DrawForm(Desk desk, Sampling sampling) {
        this.desk = desk;
        this.sampling = sampling;
        this.document = desk.session().document().orElseThrow();
    }

    Inquiry form() {
        return Inquiry.of(SPEECH.say("draw.title"), SPEECH.say("draw.message"), SPEECH.say("draw.button"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                Stream.of(what(), how(), many()).flatMap(List::stream).toList(),
                answers -> sampling.draw(document, design(answers), desk.members().did(answers.text("by")), Desk.now()).command()) //$NON-NLS-1$
                .slowly();
    }

    private List<Field> what() {
        return List.of(Field.line("title", SPEECH.say("draw.name"), "").mandatory(), desk.members().by(document.engagement()),
                words("population", "kind.", Arrays.stream(PopulationKind.values()).map(PopulationKind::word), PopulationKind.ACTIVITY_DATA.word()),
                some("source", document.inventory().getSources()), //$NON-NLS-1$
                Field.choice("category", SPEECH.say("draw.category"), Stream.concat(Stream.of(any("0")), IntStream.rangeClosed(1, CATEGORIES)
                        .mapToObj(i -> new Option(String.valueOf(i), Words.category(i)))).toList(), "0"), //$NON-NLS-1$
                some("facility", document.inventory().getFacilities()), //$NON-NLS-1$
                Field.line("month", SPEECH.say("draw.month"), "").hinted("2023-05")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
    }

    private List<Field> how() {
        List<Option> rules = new ArrayList<>(List.of(new Option("", SPEECH.say("draw.noRules")))); //$NON-NLS-1$ //$NON-NLS-2$
        sampling.rules().forEach(one -> rules.add(new Option(one.id(), SPEECH.say("draw.rule", Speech.in(one.title()), Words.of(one.standing())))));
        return List.of(words("method", "method.", Arrays.stream(SamplingMethod.values()).map(SamplingMethod::getLiteral), //$NON-NLS-1$ //$NON-NLS-2$
                SamplingMethod.RANDOM.getLiteral()),
                words("stratum", "key.", Arrays.stream(StratumKey.values()).map(StratumKey::word), StratumKey.NONE.word()),
                words("allocation", "allocation.", Arrays.stream(Allocation.values()).map(Allocation::name), Allocation.VALUE.name()),
                Field.choice("rules", SPEECH.say("draw.rules"), rules, "")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    private List<Field> many() {
        return List.of(Field.line("size", SPEECH.say("draw.size"), "").hinted(SPEECH.say("draw.sizeHint")),
                Field.line("share", SPEECH.say("draw.share"), ""), Field.line("confidence", SPEECH.say("draw.confidence"), "95").mandatory(),
                Field.line("tolerable", SPEECH.say("draw.tolerable"), "").hinted(SPEECH.say("draw.tolerableHint")),
                Field.line("expected", SPEECH.say("draw.expected"), "0"), Field.line("many", SPEECH.say("draw.many"), ""),
                Field.line("seed", SPEECH.say("draw.seed"), "").hinted(SPEECH.say("draw.seedHint")));
    }

    private static Field words(String id, String prefix, Stream<String> words, String initial) {
        return Field.choice(id, SPEECH.say("draw." + id), words.map(word -> new Option(word, SPEECH.say(prefix + word))).toList(), initial);
    }

    private static Option any(String id) {
        return new Option(id, SPEECH.say("draw.any")); //$NON-NLS-1$
    }

    private static Field some(String id, List<? extends Identified> all) {
        return Field.choice(id, SPEECH.say("draw." + id), //$NON-NLS-1$
                Stream.concat(Stream.of(any("")), all.stream().map(one -> new Option(one.getId(), Words.of(one)))).toList(), "");
    }

    private static SampleDesign design(Answers answers) throws Refusal {
        OptionalInt size = answers.count("size"); //$NON-NLS-1$
        if (size.isPresent() && answers.number("share").isPresent()) { //$NON-NLS-1$
            throw new Refusal(MESSAGES.text("draw.sizeTwice")); //$NON-NLS-1$
        }
        PopulationScope scope = new PopulationScope(PopulationKind.of(answers.text("population")).orElseThrow(), answers.text("source"),
                Integer.parseInt(answers.text("category")), answers.text("facility"), answers.month("month"));
        OptionalInt seed = answers.count("seed"); //$NON-NLS-1$
        return new SampleDesign(answers.text("title"), scope, SamplingMethod.get(answers.text("method")), //$NON-NLS-1$ //$NON-NLS-2$
                StratumKey.of(answers.text("stratum")).orElseThrow(), Allocation.valueOf(answers.text("allocation")), //$NON-NLS-1$ //$NON-NLS-2$
                new SampleDesign.Size(size, answers.number("share"), answers.number("confidence").orElseThrow(), answers.number("tolerable"),
                        answers.number("expected").orElse(BigDecimal.ZERO)), //$NON-NLS-1$
                seed.isPresent() ? seed.getAsInt() : new SecureRandom().nextInt(SEEDS), answers.text("rules"), answers.count("many"));
    }
}
