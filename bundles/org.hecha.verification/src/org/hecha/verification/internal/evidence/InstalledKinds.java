package org.hecha.verification.internal.evidence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.hecha.core.text.Localized;
import org.hecha.core.text.Messages;
import org.hecha.core.text.Refusal;
import org.hecha.core.text.Spelling;
import org.hecha.model.engagement.Criterion;
import org.hecha.model.engagement.Engagement;
import org.hecha.model.inventory.Inventory;
import org.hecha.standard.Standard;
import org.hecha.standard.calculation.Quantification;
import org.hecha.verification.evidence.EvidenceKind;
import org.hecha.verification.evidence.EvidenceKinds;
import org.hecha.verification.evidence.Requirement;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps the kinds of the standards seen last, so that files are read once. */
@Component
public final class InstalledKinds implements EvidenceKinds {

    private static final int NEAREST = 3;

    private final Quantification quantification;
    private volatile Read last = new Read(List.of(), KindData.of(List.of()));

    private record Read(List<Standard> from, KindData data) {
    }

    @Activate
    public InstalledKinds(@Reference Quantification quantification) {
        this.quantification = quantification;
    }

    private KindData data() {
        List<Standard> standards = quantification.standards();
        Read known = last;
        if (!known.from.equals(standards)) {
            known = new Read(List.copyOf(standards), KindData.of(standards));
            last = known;
        }
        return known.data;
    }

    @Override
    public List<EvidenceKind> all() {
        return data().kinds();
    }

    @Override
    public Optional<EvidenceKind> find(String named) {
        return named == null ? Optional.empty() : all().stream().filter(kind -> kind.isCalled(named.strip())).findFirst();
    }

    @Override
    public EvidenceKind named(String named) throws Refusal {
        Optional<EvidenceKind> found = find(named);
        if (found.isEmpty()) {
            throw new Refusal(Messages.of(InstalledKinds.class).text("kindUnknown", named,
                    String.join(", ", nearest(named))));
        }
        return found.get();
    }

    @Override
    public List<String> nearest(String named) {
        return Spelling.nearest(named, all().stream().map(EvidenceKind::id).toList(), NEAREST);
    }

    @Override
    public Map<EvidenceKind, Requirement> required(Engagement engagement, Inventory inventory) {
        Set<String> criteria = engagement.getCriteria().stream().map(Criterion::getStandardId)
                .collect(Collectors.toSet());
        Map<EvidenceKind, Requirement> required = new LinkedHashMap<>();
        for (EvidenceKind kind : all()) {
            if (criteria.contains(kind.standardId())) {
                kind.requirements().stream().filter(one -> one.concerns(engagement, inventory)).findFirst()
                        .ifPresent(one -> required.put(kind, one));
            }
        }
        return required;
    }

    @Override
    public List<Localized> problems() {
        return data().problems();
    }
}
