package org.hecha.verification.internal.sampling;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.hecha.model.engagement.Engagement;
import org.hecha.model.fieldwork.Sample;
import org.hecha.model.fieldwork.SampleItem;

/** A sample and those it enlarges. @param samples the first one first, the asked one last */
record Chain(List<Sample> samples) {

    static Chain of(Engagement engagement, Sample sample) {
        List<Sample> chain = new ArrayList<>(List.of(sample));
        Optional<Sample> before = before(engagement, sample);
        while (before.isPresent() && !chain.contains(before.get())) {
            chain.add(0, before.get());
            before = before(engagement, before.get());
        }
        return new Chain(chain);
    }

    /** Every sample; none where there is no fieldwork yet. */
    static List<Sample> all(Engagement engagement) {
        return engagement.getFieldwork() == null ? List.of() : engagement.getFieldwork().getSamples();
    }

    private static Optional<Sample> before(Engagement engagement, Sample sample) {
        return all(engagement).stream().filter(one -> one.getId() != null && one.getId().equals(sample.getEnlarges()))
                .findFirst();
    }

    /** The sample that enlarges this one. */
    static Optional<Sample> after(Engagement engagement, Sample sample) {
        return all(engagement).stream().filter(one -> sample.getId().equals(one.getEnlarges())).findFirst();
    }

    /** The first sample of all. */
    Sample first() {
        return samples.get(0);
    }

    /** The one that the asked one enlarges. */
    Optional<Sample> previous() {
        return samples.size() < 2 ? Optional.empty() : Optional.of(samples.get(samples.size() - 2));
    }

    /** What each sample added to the number of the one before. */
    List<Integer> passes() {
        List<Integer> passes = new ArrayList<>();
        int before = 0;
        for (Sample sample : samples) {
            passes.add(sample.getSize() - before);
            before = sample.getSize();
        }
        return passes;
    }

    /** Ids of what the previous sample held. */
    Set<String> inherited() {
        Set<String> ids = new HashSet<>();
        previous().ifPresent(sample -> sample.getItems().stream().map(SampleItem::getSubjectId).forEach(ids::add));
        return ids;
    }
}
