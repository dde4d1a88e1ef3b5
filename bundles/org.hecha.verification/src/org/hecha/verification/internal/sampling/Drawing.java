package org.hecha.verification.internal.sampling;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.hecha.core.EngagementDocument;
import org.hecha.core.Identities;
import org.hecha.model.engagement.Engagement;
import org.hecha.model.engagement.EngagementPackage;
import org.hecha.model.engagement.TeamMember;
import org.hecha.model.fieldwork.Fieldwork;
import org.hecha.model.fieldwork.FieldworkFactory;
import org.hecha.model.fieldwork.FieldworkPackage;
import org.hecha.model.fieldwork.Sample;
import org.hecha.model.fieldwork.SampleItem;
import org.hecha.model.fieldwork.SamplingMethod;
import org.hecha.verification.Team;
import org.hecha.verification.sampling.Allocation;
import org.hecha.verification.sampling.Population;
import org.hecha.verification.sampling.SampleDesign;
import org.hecha.verification.sampling.SampleSize;

/** Turns what was drawn into objects of the model, and into the command that adds them. */
final class Drawing {

    private final Population population;
    private final TeamMember member;
    private final Instant at;

    Drawing(Population population, TeamMember member, Instant at) {
        this.population = population;
        this.member = member;
        this.at = at;
    }

    Sample first(SampleDesign design, SampleSize size) {
        Sample sample = sample(design.title().strip(), design.method(), design.seed(), size.items());
        sample.setConfidence(design.size().confidence());
        sample.setTolerable(size.tolerable().orElse(null));
        sample.setShare(design.size().items().isPresent() ? null : design.size().share().orElse(null));
        sample.setRuleSet(new RuleChoice(design.ruleSet(), design.many()).stored());
        List<Drawn> drawn = design.method() == SamplingMethod.MONETARY_UNIT
                ? new MonetaryDraw(population, design.seed(), List.of(size.items())).draw()
                : new ItemDraw(population, design.method(), design.strata(), design.allocation()).draw(size.items(),
                        design.seed());
        drawn.forEach(one -> sample.getItems().add(item(one)));
        return sample;
    }

    /** The same seed goes on; what was tested stays tested. */
    Sample larger(Chain chain, Sample smaller, int size, String title, String reason) {
        Sample sample = sample(title, smaller.getMethod(), smaller.getSeed(), size);
        sample.setConfidence(smaller.getConfidence());
        sample.setTolerable(smaller.getTolerable());
        sample.setRuleSet(smaller.getRuleSet());
        sample.setEnlarges(smaller.getId());
        sample.setReason(reason);
        Map<String, SampleItem> tested = new HashMap<>();
        smaller.getItems().forEach(item -> tested.put(item.getSubjectId(), item));
        for (Drawn one : drawnAgain(chain, smaller, size)) {
            SampleItem item = item(one);
            Optional.ofNullable(tested.get(item.getSubjectId())).ifPresent(before -> takeOver(before, item));
            sample.getItems().add(item);
        }
        return sample;
    }

    private List<Drawn> drawnAgain(Chain chain, Sample smaller, int size) {
        if (smaller.getMethod() == SamplingMethod.MONETARY_UNIT) {
            List<Integer> passes = new ArrayList<>(chain.passes());
            passes.add(size - smaller.getSize());
            return new MonetaryDraw(population, smaller.getSeed(), passes).draw();
        }
        Map<String, Integer> numbers = new HashMap<>();
        smaller.getItems().forEach(item -> numbers.merge(item.getStratum(), 1, Integer::sum));
        ItemDraw draw = new ItemDraw(population, smaller.getMethod(), Strata.of(smaller), allocation(smaller, numbers));
        numbers.forEach(draw::atLeast);
        return draw.draw(size, smaller.getSeed());
    }

    /** The allocation is not stored: it is the one that gives the numbers there are. */
    private Allocation allocation(Sample smaller, Map<String, Integer> numbers) {
        ItemDraw byNumber = new ItemDraw(population, smaller.getMethod(), Strata.of(smaller), Allocation.COUNT);
        return byNumber.numbers(smaller.getSize()).equals(numbers) ? Allocation.COUNT : Allocation.VALUE;
    }

    private Sample sample(String title, SamplingMethod method, long seed, int size) {
        Sample sample = Identities.fresh(FieldworkFactory.eINSTANCE.createSample());
        sample.setTitle(title);
        sample.setMethod(method);
        sample.setPopulation(population.scope().kind().word());
        sample.setFilter(population.scope().filter());
        sample.setSeed(seed);
        sample.setSize(size);
        sample.setPopulationCount(population.count());
        sample.setPopulationValue(population.value());
        sample.setPopulationDigest(population.digest());
        sample.setDrawnBy(member.getId());
        sample.setDrawnAt(at);
        return sample;
    }

    private static SampleItem item(Drawn drawn) {
        SampleItem item = Identities.fresh(FieldworkFactory.eINSTANCE.createSampleItem());
        item.setSubjectId(drawn.item().id());
        item.setStratum(drawn.stratum());
        item.setBook(drawn.item().book());
        item.setCertain(drawn.certain());
        item.setQuantity(drawn.item().quantity());
        return item;
    }

    private static void takeOver(SampleItem before, SampleItem item) {
        item.setAudited(before.getAudited());
        item.setTestedBy(before.getTestedBy());
        item.setTestedAt(before.getTestedAt());
        item.setNote(before.getNote());
        item.getEvidenceIds().addAll(before.getEvidenceIds());
        item.getAnnotationIds().addAll(before.getAnnotationIds());
    }

    /** Adds the sample; an engagement from before there was fieldwork gets one. */
    static Command command(EngagementDocument document, Sample sample, String label) {
        Engagement engagement = document.engagement();
        Fieldwork fieldwork = engagement.getFieldwork();
        String words = SamplingText.text(label, sample.getTitle()).in(Team.language(engagement));
        Command command;
        if (fieldwork == null) {
            Fieldwork fresh = FieldworkFactory.eINSTANCE.createFieldwork();
            fresh.getSamples().add(sample);
            command = SetCommand.create(document.domain(), engagement, EngagementPackage.Literals.ENGAGEMENT__FIELDWORK, fresh);
        } else {
            command = AddCommand.create(document.domain(), fieldwork, FieldworkPackage.Literals.FIELDWORK__SAMPLES, sample);
        }
        if (command instanceof AbstractCommand labelled) {
            labelled.setLabel(words);
        }
        return command;
    }
}
