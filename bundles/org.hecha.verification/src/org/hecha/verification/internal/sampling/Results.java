package org.hecha.verification.internal.sampling;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Refusal;
import org.hecha.model.engagement.TeamMember;
import org.hecha.model.fieldwork.FieldworkPackage;
import org.hecha.model.fieldwork.Sample;
import org.hecha.model.fieldwork.SampleItem;
import org.hecha.standard.evidence.EvidenceItems;
import org.hecha.verification.Team;
import org.hecha.verification.sampling.PopulationKind;
import org.hecha.verification.sampling.TestResult;

/** Writes what the evidence shows. Used once. */
final class Results {

    private final EngagementDocument document;
    private final Sample sample;
    private final TeamMember member;
    private final Instant at;
    private final CompoundCommand commands;
    private final Set<SampleItem> written = new HashSet<>();

    Results(EngagementDocument document, Sample sample, TeamMember member, Instant at) {
        this.document = document;
        this.sample = sample;
        this.member = member;
        this.at = at;
        this.commands = new CompoundCommand(
                SamplingText.text("record", sample.getTitle()).in(Team.language(document.engagement())));
    }

    Command record(List<TestResult> results) throws Refusal {
        if (results.isEmpty()) {
            throw SamplingText.refusal("noResults");
        }
        for (TestResult result : results) {
            SampleItem item = item(result.item());
            audited(result);
            note(result);
            write(item, result, evidence(result));
        }
        return commands;
    }

    /** The item that is meant, once for all results. */
    SampleItem item(String named) throws Refusal {
        SampleItem item = find(named);
        if (!written.add(item)) {
            throw SamplingText.refusal("itemTwice", named);
        }
        return item;
    }

    /** By id, by the id of what it tests, or by its number in the sample, counted from 1. */
    private SampleItem find(String named) throws Refusal {
        for (SampleItem item : sample.getItems()) {
            if (item.getId().equals(named) || item.getSubjectId().equals(named)) {
                return item;
            }
        }
        if (named != null && named.matches("[1-9][0-9]{0,8}") && Integer.parseInt(named) <= sample.getItems().size()) {
            return sample.getItems().get(Integer.parseInt(named) - 1);
        }
        throw SamplingText.refusal("itemUnknown", String.valueOf(named));
    }

    void audited(TestResult result) throws Refusal {
        if (result.audited() == null) {
            throw SamplingText.refusal("auditedMissing", result.item());
        }
        boolean record = PopulationKind.ACTIVITY_DATA.word().equals(sample.getPopulation());
        if (record && result.audited().compareTo(BigDecimal.ZERO) < 0) {
            throw SamplingText.refusal("auditedNegative", result.item(), result.audited());
        }
    }

    void note(TestResult result) throws Refusal {
        if (result.note() == null || result.note().isBlank()) {
            throw SamplingText.refusal("noteMissing", result.item());
        }
    }

    /** Ids of the evidence. */
    List<String> evidence(TestResult result) throws Refusal {
        List<String> ids = new ArrayList<>();
        for (String named : result.evidence()) {
            ids.add(EvidenceItems.named(document.evidence(), named).getId());
        }
        return ids;
    }

    private void write(SampleItem item, TestResult result, List<String> evidence) {
        set(item, FieldworkPackage.Literals.SAMPLE_ITEM__AUDITED, result.audited());
        set(item, FieldworkPackage.Literals.SAMPLE_ITEM__NOTE, result.note().strip());
        set(item, FieldworkPackage.Literals.SAMPLE_ITEM__EVIDENCE_IDS, evidence);
        set(item, FieldworkPackage.Literals.SAMPLE_ITEM__TESTED_BY, member.getId());
        set(item, FieldworkPackage.Literals.SAMPLE_ITEM__TESTED_AT, at);
    }

    private void set(SampleItem item, EStructuralFeature feature, Object value) {
        commands.append(SetCommand.create(document.domain(), item, feature, value));
    }
}
