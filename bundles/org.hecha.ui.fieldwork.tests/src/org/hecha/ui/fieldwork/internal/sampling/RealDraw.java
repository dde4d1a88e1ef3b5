package org.hecha.ui.fieldwork.internal.sampling;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

import org.eclipse.emf.common.command.Command;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Refusal;
import org.hecha.model.fieldwork.SamplingMethod;
import org.hecha.ui.fieldwork.testkit.RealServices;
import org.hecha.verification.sampling.Allocation;
import org.hecha.verification.sampling.PopulationKind;
import org.hecha.verification.sampling.PopulationScope;
import org.hecha.verification.sampling.SampleDesign;
import org.hecha.verification.sampling.Sampling;
import org.hecha.verification.sampling.StratumKey;

/** Draws a sample of two records. */
final class RealDraw {

    private RealDraw() {
    }

    static Command of(EngagementDocument document, String member) throws Refusal {
        SampleDesign design = new SampleDesign("抽查", PopulationScope.all(PopulationKind.ACTIVITY_DATA), SamplingMethod.RANDOM,
                StratumKey.NONE, Allocation.VALUE, new SampleDesign.Size(OptionalInt.of(2), Optional.empty(), new BigDecimal("95"),
                        Optional.of(new BigDecimal("500")), BigDecimal.ZERO), 7L, "", OptionalInt.empty());
        return RealServices.of(Sampling.class).draw(document, design, member, Instant.parse("2024-03-04T01:00:00Z")).command();
    }
}
