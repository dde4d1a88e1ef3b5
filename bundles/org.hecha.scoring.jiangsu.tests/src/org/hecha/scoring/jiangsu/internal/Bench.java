package org.hecha.scoring.jiangsu.internal;

import java.util.LinkedHashMap;
import java.util.Map;

import org.hecha.core.text.Refusal;
import org.hecha.scoring.GateResult;
import org.hecha.scoring.ItemResult;
import org.hecha.scoring.Scheme;
import org.hecha.scoring.Scorecard;
import org.hecha.scoring.Scoring;
import org.hecha.standard.calculation.Quantification;
import org.hecha.standard.seal.PackageVerdict;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/** The scoring service as Declarative Services wire it, over a calculation that tests can see through. */
final class Bench {

    private static final Scoring SCORING = find();

    private Bench() {
    }

    private static Scoring find() {
        try {
            Bundle own = FrameworkUtil.getBundle(JiangsuGuide.class);
            own.start(Bundle.START_TRANSIENT);
            Bundle engine = FrameworkUtil.getBundle(Scoring.class);
            engine.start(Bundle.START_TRANSIENT);
            BundleContext context = own.getBundleContext();
            context.registerService(Quantification.class, new PlainQuantification(), null);
            ServiceTracker<Scoring, Scoring> tracker = new ServiceTracker<>(context, Scoring.class, null);
            tracker.open();
            Scoring found = tracker.waitForService(20_000);
            if (found == null || found.scheme("JS-ZCF-2026").isEmpty()) {
                throw new IllegalStateException("scoring is not wired: " + (found == null ? "no service"
                        : found.refused().toString()));
            }
            return found;
        } catch (BundleException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static Scoring scoring() {
        return SCORING;
    }

    static Scheme scheme() {
        return SCORING.scheme("JS-ZCF-2026").orElseThrow();
    }

    /** @param choices policy and option in turn */
    static Scorecard score(Application application, String... choices) throws Refusal {
        Map<String, String> chosen = new LinkedHashMap<>();
        for (int i = 0; i < choices.length; i += 2) {
            chosen.put(choices[i], choices[i + 1]);
        }
        Map<String, PackageVerdict> verdicts = application.verdicts();
        return SCORING.score(application.dossier(), verdicts, chosen);
    }

    static ItemResult item(Application application, String indicator, String... choices) throws Refusal {
        return score(application, choices).item(indicator).orElseThrow();
    }

    static GateResult gate(Application application, String condition, String... choices) throws Refusal {
        return score(application, choices).gate(condition).orElseThrow();
    }
}
