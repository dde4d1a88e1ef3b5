package org.hecha.samples;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EObject;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Messages;
import org.hecha.core.text.Reasons;
import org.hecha.core.text.Refusal;
import org.hecha.model.base.Identified;
import org.hecha.model.dossier.Dossier;
import org.hecha.model.dossier.DossierPackage;
import org.hecha.model.dossier.Material;
import org.hecha.model.engagement.Engagement;
import org.hecha.model.inventory.Inventory;
import org.hecha.samples.internal.CaseFiles;
import org.hecha.samples.internal.Evidence;
import org.hecha.samples.internal.ModelReader;
import org.hecha.samples.internal.Scratch;
import org.hecha.samples.internal.StableIds;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What the demonstration adds to a published case to make a full application of it: a made-up organization, people,
 * reduction projects, offsets, evidence and a dossier. All of it is illustrative and marked so. Immutable; what it
 * hands out is fresh at every call.
 */
public final class DemoSupplement {

    private static final Messages MESSAGES = Messages.of(DemoSupplement.class);
    private static final String FILE = "demo.json";

    private final CaseFiles files;
    private final StableIds ids;
    private final JsonNode declaration;

    DemoSupplement(CaseFiles files, StableIds ids) {
        this.files = files;
        this.ids = ids;
        this.declaration = files.json(FILE);
    }

    /**
     * Adds the illustrative engagement data to the fresh objects of the same case, once, before a document is made of
     * them. Both are marked illustrative.
     */
    public void apply(Engagement engagement, Inventory inventory) {
        ModelReader reader = reader();
        Set<String> present = new TreeSet<>();
        collect(engagement, present);
        collect(inventory, present);
        reader.fill(engagement, declaration.get("engagement"), "engagement");
        reader.fill(inventory, declaration.get("inventory"), "inventory");
        reader.requireResolved(present);
    }

    /**
     * Takes the illustrative evidence files into the document and ties each to what it proves; undoable like every
     * edit, not saved. On the document's thread.
     *
     * @throws Refusal when the files cannot be written
     */
    public void registerEvidence(EngagementDocument document) throws Refusal {
        try {
            Path scratch = Files.createTempDirectory("hecha-evidence");
            try {
                for (JsonNode node : declaration.get("evidence")) {
                    Evidence.read(node, files, ids).register(document, scratch);
                }
            } finally {
                Scratch.discard(scratch);
            }
        } catch (IOException e) {
            throw new Refusal(MESSAGES.text("evidenceNotWritten", document.folder(), Reasons.of(e)), e);
        }
    }

    /** The application that goes with the engagement, packages still missing: they are made by sealing. */
    public Dossier dossier() {
        ModelReader reader = reader();
        Dossier dossier = (Dossier) reader.read(DossierPackage.Literals.DOSSIER, declaration.get("dossier"), "dossier");
        reader.requireResolved(Set.of());
        for (Material material : dossier.getMaterials()) {
            material.setSha256(files.sha256(material.getPath()));
        }
        return dossier;
    }

    /**
     * Writes the material that the dossier names, at the paths it names.
     *
     * @param folder folder of the dossier; made if it is not there
     * @return the files written
     * @throws Refusal when a file cannot be written; those written before it stay
     */
    public List<Path> writeMaterials(Path folder) throws Refusal {
        return write(folder, dossier().getMaterials().stream().map(Material::getPath).toList());
    }

    /**
     * Writes the illustrative evidence files, as a client would hand them over: those of the demonstration and some more
     * for whoever goes the way alone.
     *
     * @param folder made if it is not there; the files come into {@code evidence/} below it
     * @return the files written
     * @throws Refusal when a file cannot be written; those written before it stay
     */
    public List<Path> writeEvidence(Path folder) throws Refusal {
        List<String> paths = new ArrayList<>();
        declaration.get("evidence").forEach(node -> paths.add(node.get("path").asText()));
        declaration.path("practice").forEach(node -> paths.add(node.asText()));
        return write(folder, paths);
    }

    private List<Path> write(Path folder, List<String> paths) throws Refusal {
        List<Path> written = new ArrayList<>();
        for (String path : paths) {
            Path target = folder.resolve(path);
            try (InputStream in = files.open(path)) {
                Files.createDirectories(target.getParent());
                Scratch.write(in, target);
            } catch (IOException e) {
                throw new Refusal(MESSAGES.text("materialNotWritten", target, Reasons.of(e)), e);
            }
            written.add(target);
        }
        return List.copyOf(written);
    }

    private ModelReader reader() {
        return new ModelReader(ids, files.caseId() + "/" + FILE);
    }

    private static void collect(EObject root, Set<String> found) {
        if (root instanceof Identified identified) {
            found.add(identified.getId());
        }
        for (Iterator<EObject> all = root.eAllContents(); all.hasNext();) {
            if (all.next() instanceof Identified identified) {
                found.add(identified.getId());
            }
        }
    }
}
