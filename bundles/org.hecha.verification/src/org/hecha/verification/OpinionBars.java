package org.hecha.verification;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.hecha.core.text.Localized;
import org.hecha.core.text.Messages;
import org.hecha.core.text.Numbers;
import org.hecha.model.engagement.OpinionKind;
import org.hecha.model.finding.Finding;
import org.hecha.model.finding.FindingKind;
import org.hecha.model.finding.FindingState;
import org.hecha.model.finding.Severity;
import org.hecha.standard.comparison.Materiality;
import org.hecha.standard.comparison.MaterialityLine;

/** Finds out what bars which kind of opinion. Used once. */
final class OpinionBars {

    private static final Messages MESSAGES = Messages.of(OpinionBars.class);
    private static final Set<OpinionKind> CONCLUSIONS = EnumSet.complementOf(EnumSet.of(OpinionKind.DISCLAIMER));
    private static final Set<OpinionKind> FAVOURABLE = EnumSet.of(OpinionKind.UNMODIFIED, OpinionKind.MODIFIED);
    private static final Set<OpinionKind> CLEAN = EnumSet.of(OpinionKind.UNMODIFIED);
    private static final int DECIMALS = 2;

    private final OpinionGround ground;
    private final List<Finding> standing;
    private final Map<OpinionKind, List<Localized>> bars = new EnumMap<>(OpinionKind.class);

    OpinionBars(OpinionGround ground) {
        this.ground = ground;
        this.standing = OpenFindings.of(ground.findings());
    }

    OpinionLimit limit() {
        if (ground.findings().getCheckedAt() == null) {
            bar(CONCLUSIONS, text("notChecked"));
            return new OpinionLimit(bars);
        }
        if (!ground.stale().isEmpty()) {
            bar(CONCLUSIONS, text("stale", joined(ground.stale())));
        }
        if (!ground.contradicted().isEmpty()) {
            bar(CLEAN, text("contradicted", joined(ground.contradicted())));
        }
        findings();
        ground.materiality().materialLines().forEach(line -> bar(CLEAN, material(line)));
        boolean pervasive = pervasive();
        if (ground.scopeLimited()) {
            bar(CLEAN, text("scopeLimited"));
            if (ground.markedPervasive() && !pervasive) {
                bar(EnumSet.of(OpinionKind.MODIFIED, OpinionKind.ADVERSE), text("scopePervasive"));
            }
        }
        boolean gravePervasive = ground.markedPervasive() && standing.stream().anyMatch(OpinionBars::grave);
        if (!ground.materiality().material() && !gravePervasive) {
            bar(EnumSet.of(OpinionKind.ADVERSE), text("nothingMaterial"));
        }
        return new OpinionLimit(bars);
    }

    private void findings() {
        Set<Finding> named = new HashSet<>();
        bar("graveFindings", OpinionBars::grave, named);
        if (ground.materiality().programme().filter(MaterialityProgramme::withoutTolerance).isPresent()) {
            bar("withoutTolerance", OpinionBars::departure, named);
        }
        bar("acceptedFindings", OpinionBars::accepted, named);
        bar("answersOpen", OpinionBars::answerOpen, named);
    }

    /** Each finding is named for its first reason alone. */
    private void bar(String key, Predicate<Finding> barring, Set<Finding> named) {
        List<Finding> found = standing.stream().filter(barring).filter(named::add).toList();
        if (!found.isEmpty()) {
            bar(CLEAN, text(key, named(found), ground.materiality().programme().map(one -> (Localized) one.title())
                    .orElse(Localized.verbatim(""))));
        }
    }

    /** Whether a material misstatement affects the whole; bars what would then mislead. */
    private boolean pervasive() {
        if (!ground.materiality().material()) {
            if (ground.markedPervasive() && !ground.scopeLimited() && standing.stream().anyMatch(OpinionBars::grave)) {
                bar(FAVOURABLE, text("pervasiveGrave", named(standing.stream().filter(OpinionBars::grave).toList())));
            }
            return false;
        }
        List<Localized> reasons = new ArrayList<>();
        Pervasiveness limits = MaterialityProgrammes.declared().pervasiveness();
        MaterialityLine total = ground.materiality().total();
        BigDecimal gross = total.combined().gross();
        if (total.threshold().filter(limit -> limit.signum() > 0).isPresent()) {
            BigDecimal most = total.threshold().orElseThrow().multiply(limits.multipleOfThreshold());
            if (gross.compareTo(most) > 0) {
                reasons.add(text("pervasiveGross", print(gross), Numbers.plain(limits.multipleOfThreshold()), print(most)));
            }
        } else if (Materiality.percentOf(gross, total.agreed().total())
                .map(share -> share.compareTo(limits.percentOfTotal()) > 0).orElse(gross.signum() > 0)) {
            reasons.add(text("pervasiveShare", print(gross), Numbers.plain(limits.percentOfTotal())));
        }
        List<MaterialityLine> categories = ground.materiality().categories().values().stream()
                .filter(MaterialityLine::material).toList();
        if (categories.size() >= limits.materialCategories()) {
            reasons.add(text("pervasiveCategories", categories.stream().map(line -> String.valueOf(line.category()))
                    .collect(Collectors.joining(", "))));
        }
        if (ground.markedPervasive()) {
            reasons.add(text("pervasiveMarked"));
        }
        if (!reasons.isEmpty()) {
            bar(FAVOURABLE, text("pervasive", joined(reasons)));
        }
        return !reasons.isEmpty();
    }

    private static Localized material(MaterialityLine line) {
        Localized part = line.category() == MaterialityLine.ALL ? text("whole")
                : text("category", String.valueOf(line.category()));
        String numbers = line.findings().stream().map(number -> "#" + number).collect(Collectors.joining(", "));
        return text(line.materialTogetherOnly() ? "materialTogether" : "material", part, print(line.combined().net()),
                print(line.combined().gross()), line.threshold().map(OpinionBars::print).orElse("0"), numbers,
                print(line.projected().gross()));
    }

    private static boolean grave(Finding finding) {
        return finding.getSeverity() == Severity.FAIL;
    }

    private static boolean departure(Finding finding) {
        return finding.getSeverity() != Severity.INFORM && (finding.getKind() == FindingKind.MISSTATEMENT
                || finding.getKind() == FindingKind.NON_CONFORMITY || finding.getKind() == FindingKind.NON_COMPLIANCE);
    }

    /** Left as it is, accepted or closed without correction, and of a kind that a reader of the opinion has to know. */
    static boolean accepted(Finding finding) {
        return (finding.getState() == FindingState.ACCEPTED || finding.getState() == FindingState.CLOSED)
                && finding.getSeverity() != Severity.INFORM
                && finding.getKind() != FindingKind.OBSERVATION && finding.getKind() != FindingKind.IMPROVEMENT;
    }

    /** The client answered and nobody retested, or was asked to clarify and did not. */
    private static boolean answerOpen(Finding finding) {
        return finding.getState() == FindingState.ANSWERED || finding.getState() == FindingState.OPEN
                && finding.getKind() == FindingKind.CLARIFICATION && finding.getSeverity() != Severity.INFORM;
    }

    private void bar(Set<OpinionKind> kinds, Localized sentence) {
        kinds.forEach(kind -> bars.computeIfAbsent(kind, any -> new ArrayList<>()).add(sentence));
    }

    private static Localized text(String key, Object... arguments) {
        return MESSAGES.text(key, arguments);
    }

    /** Numbers and amounts: {@code #3 (-12.00 tCO2e), #5}. */
    static String named(List<Finding> findings) {
        return findings.stream().map(finding -> "#" + finding.getNumber() + (finding.getMisstatement() == null ? ""
                : " (" + print(finding.getMisstatement()) + " tCO2e)")).collect(Collectors.joining(", "));
    }

    private static Localized joined(List<Localized> phrases) {
        return locale -> phrases.stream().map(phrase -> phrase.in(locale))
                .collect(Collectors.joining(text("semicolon").in(locale)));
    }

    private static String print(BigDecimal tonnes) {
        return Numbers.grouped(tonnes, DECIMALS);
    }
}
