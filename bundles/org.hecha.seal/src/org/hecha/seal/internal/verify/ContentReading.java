package org.hecha.seal.internal.verify;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.hecha.core.ModelFiles;
import org.hecha.core.text.Refusal;
import org.hecha.model.engagement.Engagement;
import org.hecha.model.evidence.EvidenceRegister;
import org.hecha.model.finding.FindingRegister;
import org.hecha.model.inventory.Inventory;
import org.hecha.seal.internal.Flaw;
import org.hecha.seal.internal.asic.Container;
import org.hecha.seal.internal.algorithm.DigestAlgorithm;
import org.hecha.seal.internal.asic.Fingerprint;
import org.hecha.seal.internal.zip.Entry;
import org.hecha.seal.internal.zip.ZipArchive;
import org.hecha.standard.seal.PackageContent;

/** Reads the engagement out of a package, and hashes what it reads: what is shown is what was verified. */
final class ContentReading {

    private final ZipArchive archive;
    private final Fingerprints prints;
    private final Map<String, Entry> entries = new HashMap<>();
    private final ResourceSet resources = ModelFiles.resourceSet();

    ContentReading(ZipArchive archive, Container container, Fingerprints prints) {
        this.archive = archive;
        this.prints = prints;
        container.data().stream().filter(entry -> ModelFiles.ALL.contains(entry.name()))
                .forEach(entry -> entries.put(entry.name(), entry));
    }

    /**
     * @return empty where the package holds no engagement
     * @throws Refusal where it holds one that cannot be read
     */
    Optional<PackageContent> read() throws Refusal, IOException {
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new PackageContent(read(ModelFiles.ENGAGEMENT, Engagement.class),
                read(ModelFiles.INVENTORY, Inventory.class), read(ModelFiles.EVIDENCE, EvidenceRegister.class),
                read(ModelFiles.FINDINGS, FindingRegister.class)));
    }

    private <T extends EObject> T read(String name, Class<T> type) throws Refusal, IOException {
        Entry entry = entries.get(name);
        if (entry == null) {
            throw new Flaw("contentIncomplete", name);
        }
        try (DigestInputStream in = new DigestInputStream(archive.open(entry), DigestAlgorithm.SHA256.start())) {
            T root = ModelFiles.read(resources, new Unclosed(in), name, type);
            in.transferTo(OutputStream.nullOutputStream());
            Optional<Fingerprint> print = prints.of(name);
            if (print.isEmpty() || !Arrays.equals(print.get().digest(DigestAlgorithm.SHA256),
                    in.getMessageDigest().digest())) {
                throw new Flaw("fileChanged", name);
            }
            return root;
        }
    }

    /** Parsers close what they read; the rest of the entry still has to be hashed. */
    private static final class Unclosed extends java.io.FilterInputStream {
        Unclosed(InputStream in) {
            super(in);
        }

        @Override
        public void close() {
            // The owner closes it.
        }
    }
}
