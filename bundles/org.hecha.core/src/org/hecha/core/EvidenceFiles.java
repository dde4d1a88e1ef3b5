package org.hecha.core;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.eclipse.emf.edit.command.AddCommand;
import org.hecha.core.text.Messages;
import org.hecha.core.text.Reasons;
import org.hecha.core.text.Refusal;
import org.hecha.model.evidence.EvidenceFactory;
import org.hecha.model.evidence.EvidenceItem;
import org.hecha.model.evidence.EvidencePackage;

/** Takes files into an engagement by copy, with size and SHA-256. Thread of the document. */
public final class EvidenceFiles {

    /** Folder inside the engagement that holds the copies. */
    public static final String FOLDER = "evidence"; //$NON-NLS-1$

    private static final Messages MESSAGES = Messages.of(EvidenceFiles.class);

    private static final Map<String, String> MEDIA_TYPES = Map.ofEntries(
            Map.entry("pdf", "application/pdf"), Map.entry("csv", "text/csv"), Map.entry("txt", "text/plain"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
            Map.entry("png", "image/png"), Map.entry("jpg", "image/jpeg"), Map.entry("jpeg", "image/jpeg"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
            Map.entry("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"), //$NON-NLS-1$ //$NON-NLS-2$
            Map.entry("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"), //$NON-NLS-1$ //$NON-NLS-2$
            Map.entry("md", "text/markdown"), Map.entry("json", "application/json"), Map.entry("xml", "application/xml")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$

    private EvidenceFiles() {
    }

    /**
     * Copies {@code file} into the engagement and registers it by a command; the document is not saved. The copy is
     * complete before it is registered.
     *
     * @param kind kind of material
     * @return the registered item
     * @throws Refusal when the file cannot be read or the copy not written; nothing is registered then
     */
    public static EvidenceItem register(EngagementDocument document, Path file, String kind) throws Refusal {
        String name = file.getFileName().toString();
        Path folder = document.folder().resolve(FOLDER);
        EvidenceItem item = Identities.fresh(EvidenceFactory.eINSTANCE.createEvidenceItem());
        try {
            Files.createDirectories(folder);
            Path target = free(folder, name);
            item.setSha256(copy(file, target));
            item.setPath(FOLDER + '/' + target.getFileName());
            item.setSize(Files.size(target));
        } catch (NoSuchFileException e) {
            throw new Refusal(MESSAGES.text("evidenceMissing", file), e); //$NON-NLS-1$
        } catch (IOException e) {
            throw new Refusal(MESSAGES.text("evidenceUnreadable", file, Reasons.of(e)), e); //$NON-NLS-1$
        }
        item.setName(name);
        item.setMediaType(mediaType(name));
        item.setKind(kind);
        item.setObtainedAt(Instant.now());
        document.execute(AddCommand.create(document.domain(), document.evidence(),
                EvidencePackage.Literals.EVIDENCE_REGISTER__ITEMS, item));
        return item;
    }

    private static Path free(Path folder, String name) {
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        String extension = dot > 0 ? name.substring(dot) : ""; //$NON-NLS-1$
        Path target = folder.resolve(name);
        for (int i = 2; Files.exists(target); i++) {
            target = folder.resolve(stem + '-' + i + extension);
        }
        return target;
    }

    private static String copy(Path from, Path to) throws IOException {
        Path part = to.resolveSibling('.' + UUID.randomUUID().toString() + ".tmp"); //$NON-NLS-1$
        MessageDigest digest = sha256();
        try {
            try (InputStream in = Files.newInputStream(from);
                    OutputStream out = new DigestOutputStream(Files.newOutputStream(part), digest)) {
                in.transferTo(out);
            }
            Files.move(part, to, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256"); //$NON-NLS-1$
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e); //$NON-NLS-1$
        }
    }

    private static String mediaType(String name) {
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return MEDIA_TYPES.getOrDefault(extension, "application/octet-stream"); //$NON-NLS-1$
    }
}
