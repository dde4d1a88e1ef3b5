package org.hecha.verification;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.hecha.core.text.Localized;
import org.hecha.model.engagement.OpinionKind;
import org.hecha.model.finding.Finding;
import org.hecha.model.finding.FindingRegister;

/**
 * Which kinds of opinion the findings leave open, and why the others are barred (ISO 14064-3, clause 9). The choice
 * among them is the verifier's. Immutable.
 *
 * @param bars every kind with the sentences that bar it, none where it may be given
 */
public record OpinionLimit(Map<OpinionKind, List<Localized>> bars) {

    public OpinionLimit {
        Map<OpinionKind, List<Localized>> all = new EnumMap<>(OpinionKind.class);
        for (OpinionKind kind : OpinionKind.values()) {
            all.put(kind, List.copyOf(bars.getOrDefault(kind, List.of())));
        }
        bars = Collections.unmodifiableMap(all);
    }

    /** By findings and amounts alone, see {@link OpinionGround#of}. */
    public static OpinionLimit of(FindingRegister findings, MaterialityAssessment materiality) {
        return of(OpinionGround.of(findings, materiality));
    }

    /** By everything an opinion stands on. */
    public static OpinionLimit of(OpinionGround ground) {
        return new OpinionBars(ground).limit();
    }

    /**
     * The findings that were accepted as they are and that a reader of the opinion has to know: a modified opinion
     * names each by its number.
     */
    public static List<Finding> toBeNamed(FindingRegister findings) {
        return OpenFindings.of(findings).stream().filter(OpinionBars::accepted).toList();
    }

    /** The kinds that may be given; a disclaimer always may. */
    public Set<OpinionKind> allowed() {
        Set<OpinionKind> allowed = EnumSet.noneOf(OpinionKind.class);
        bars.forEach((kind, reasons) -> {
            if (reasons.isEmpty()) {
                allowed.add(kind);
            }
        });
        return Collections.unmodifiableSet(allowed);
    }

    /** Why that kind may not be given; empty where it may. */
    public List<Localized> bars(OpinionKind kind) {
        return bars.get(kind);
    }

    /**
     * Why an opinion without or with qualification may not be given, one sentence each; empty where nothing is barred
     * but an adverse opinion.
     */
    public List<Localized> reasons() {
        Set<Localized> reasons = new LinkedHashSet<>(bars(OpinionKind.UNMODIFIED));
        reasons.addAll(bars(OpinionKind.MODIFIED));
        return List.copyOf(reasons);
    }
}
