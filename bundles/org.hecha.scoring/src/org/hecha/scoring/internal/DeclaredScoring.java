package org.hecha.scoring.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hecha.core.text.Refusal;
import org.hecha.model.dossier.Dossier;
import org.hecha.scoring.Scheme;
import org.hecha.scoring.Scorecard;
import org.hecha.scoring.Scoring;
import org.hecha.standard.Standard;
import org.hecha.standard.calculation.Problem;
import org.hecha.standard.calculation.Quantification;
import org.hecha.standard.seal.PackageVerdict;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Scores after the schemes that the installed standards declare. */
@Component(service = Scoring.class)
public final class DeclaredScoring implements Scoring {

    private final Quantification quantification;
    private final SchemeShelf shelf = new SchemeShelf();

    @Activate
    public DeclaredScoring(@Reference Quantification quantification) {
        this.quantification = quantification;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addStandard(Standard standard) {
        shelf.add(standard);
    }

    void removeStandard(Standard standard) {
        shelf.remove(standard);
    }

    @Override
    public Scorecard score(Dossier dossier, Map<String, PackageVerdict> verdicts, Map<String, String> choices)
            throws Refusal {
        SchemeDefinition definition = shelf.find(dossier.getSchemeId()).orElseThrow(() -> new Refusal(
                Words.say("schemeNotInstalled", String.valueOf(dossier.getSchemeId()), installed())));
        Policies policies = new Policies(definition.scheme(), choices);
        return new Judgement(new ScoringCase(definition, dossier, verdicts, policies, quantification)).scorecard();
    }

    private String installed() {
        List<String> ids = schemes().stream().map(Scheme::id).toList();
        return ids.isEmpty() ? "–" : String.join(", ", ids);
    }

    @Override
    public Optional<Scheme> scheme(String id) {
        return shelf.find(id).map(SchemeDefinition::scheme);
    }

    @Override
    public List<Scheme> schemes() {
        return shelf.definitions().stream().map(SchemeDefinition::scheme).toList();
    }

    @Override
    public List<Problem> refused() {
        return shelf.refused();
    }
}
