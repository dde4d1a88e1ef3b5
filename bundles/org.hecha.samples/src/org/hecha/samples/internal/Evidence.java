package org.hecha.samples.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Refusal;
import org.hecha.evidence.EvidenceIntake;
import org.hecha.model.evidence.EvidenceFactory;
import org.hecha.model.evidence.EvidenceItem;
import org.hecha.model.inventory.EmissionSource;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One illustrative evidence file of a case.
 *
 * @param files where it is
 * @param path path inside the case
 * @param kind kind of material
 * @param from from whom it would have been obtained
 * @param start first day it speaks about
 * @param end last day it speaks about
 * @param proves ids of the objects it proves: a source stands for its activity data, any other has a feature evidenceIds
 */
public record Evidence(CaseFiles files, String path, String kind, String from, LocalDate start, LocalDate end,
        List<String> proves) {

    private static final String LINK = "evidenceIds";

    /** Reads one entry of the list {@code evidence} in {@code demo.json}. */
    public static Evidence read(JsonNode node, CaseFiles files, StableIds ids) {
        List<String> proves = new ArrayList<>();
        node.get("proves").forEach(key -> proves.add(ids.of(key.asText().substring(1))));
        return new Evidence(files, node.get("path").asText(), node.get("kind").asText(), node.get("from").asText(),
                LocalDate.parse(node.get("start").asText()), LocalDate.parse(node.get("end").asText()), proves);
    }

    /**
     * Takes the file into the document and ties it to what it proves.
     *
     * @param scratch folder for the copy that is taken in
     */
    public void register(EngagementDocument document, Path scratch) throws IOException, Refusal {
        Path copy = scratch.resolve(path.substring(path.lastIndexOf('/') + 1));
        try (InputStream in = files.open(path)) {
            Files.copy(in, copy);
        }
        EvidenceItem details = EvidenceFactory.eINSTANCE.createEvidenceItem();
        details.setKind(kind);
        details.setLanguage("zh");
        details.setObtainedFrom(from);
        details.setEffectiveStart(start);
        details.setEffectiveEnd(end);
        EvidenceItem item = new EvidenceIntake().take(document, copy, details);
        EditingDomain domain = document.domain();
        CompoundCommand describe = new CompoundCommand();
        for (String subject : proves) {
            EObject proven = document.find(subject).orElseThrow(
                    () -> new IllegalStateException(path + " proves " + subject + ", which the document does not have"));
            for (EObject one : proven instanceof EmissionSource source ? source.getActivityData() : List.of(proven)) {
                EStructuralFeature link = one.eClass().getEStructuralFeature(LINK);
                describe.append(AddCommand.create(domain, one, link, item.getId()));
            }
        }
        document.execute(describe);
    }
}
