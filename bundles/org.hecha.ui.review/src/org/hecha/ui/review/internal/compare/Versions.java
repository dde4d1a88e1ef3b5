package org.hecha.ui.review.internal.compare;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EObject;
import org.hecha.core.EngagementDocument;
import org.hecha.core.ModelFiles;
import org.hecha.core.text.Messages;
import org.hecha.core.text.Reasons;
import org.hecha.core.text.Refusal;
import org.hecha.model.engagement.Engagement;
import org.hecha.model.evidence.EvidenceRegister;
import org.hecha.model.finding.FindingRegister;
import org.hecha.model.inventory.Inventory;
import org.hecha.seal.Unpacking;
import org.hecha.standard.seal.PackageContent;
import org.hecha.standard.seal.PackageVerdict;
import org.hecha.standard.seal.PackageVerifier;
import org.hecha.standard.seal.VerificationSettings;
import org.hecha.verification.version.EngagementVersion;

/** Reads the other version: a package, which is verified first, or an engagement folder. Nothing is written. Not on the UI thread. */
final class Versions {

    private static final Messages MESSAGES = Messages.of(Versions.class);

    /** @param verdict what was found about a package; empty for a folder */
    record Other(EngagementVersion version, Optional<PackageVerdict> verdict) {
    }

    private Versions() {
    }

    static Other read(Path path, PackageVerifier verifier, VerificationSettings settings, IProgressMonitor monitor)
            throws Refusal {
        return Files.isDirectory(path) ? new Other(folder(path, monitor), Optional.empty())
                : packed(path, verifier, settings, monitor);
    }

    private static Other packed(Path file, PackageVerifier verifier, VerificationSettings settings, IProgressMonitor monitor)
            throws Refusal {
        SubMonitor progress = SubMonitor.convert(monitor, 100);
        PackageVerdict verdict = verifier.verify(file, settings, progress.split(70));
        if (verdict.content().isEmpty()) {
            throw new Refusal(MESSAGES.text("otherUnreliable", file.getFileName(), verdict.indication().word())); //$NON-NLS-1$
        }
        Map<String, String> digests = Unpacking.unpack(file, verdict.sha256(), Optional.empty(), progress.split(30));
        return new Other(new EngagementVersion(name(file), digests, verdict.content()), Optional.of(verdict));
    }

    private static EngagementVersion folder(Path folder, IProgressMonitor monitor) throws Refusal {
        if (!EngagementDocument.isEngagement(folder)) {
            throw new Refusal(MESSAGES.text("otherNoEngagement", folder)); //$NON-NLS-1$
        }
        PackageContent content = new PackageContent(model(folder, ModelFiles.ENGAGEMENT, Engagement.class),
                model(folder, ModelFiles.INVENTORY, Inventory.class), model(folder, ModelFiles.EVIDENCE, EvidenceRegister.class),
                model(folder, ModelFiles.FINDINGS, FindingRegister.class));
        try {
            return new EngagementVersion(name(folder), digests(folder, monitor), Optional.of(content));
        } catch (IOException e) {
            throw new Refusal(MESSAGES.text("otherUnreadable", folder, Reasons.of(e)), e); //$NON-NLS-1$
        }
    }

    private static <T extends EObject> T model(Path folder, String file, Class<T> type) throws Refusal {
        try (InputStream in = Files.newInputStream(folder.resolve(file))) {
            return ModelFiles.read(in, file, type);
        } catch (IOException e) {
            throw new Refusal(MESSAGES.text("otherUnreadable", folder.resolve(file), Reasons.of(e)), e); //$NON-NLS-1$
        }
    }

    private static String name(Path path) {
        return String.valueOf(path.toAbsolutePath().normalize().getFileName());
    }

    /** The files that sealing would take: neither hidden ones nor temporary ones nor packages. */
    private static Map<String, String> digests(Path folder, IProgressMonitor monitor) throws IOException {
        Map<String, String> digests = new TreeMap<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) {
                return visited.equals(folder) || !leftOut(visited) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (monitor.isCanceled()) {
                    throw new OperationCanceledException();
                }
                if (attributes.isRegularFile() && !leftOut(file)) {
                    digests.put(folder.relativize(file).toString().replace('\\', '/'), sha256(file));
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return digests;
    }

    private static boolean leftOut(Path path) {
        String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
        return name.startsWith(".") || name.startsWith("~$") || name.endsWith(".tmp") || name.endsWith(".asice"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
    }

    private static String sha256(Path file) throws IOException {
        try (DigestInputStream in = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) { //$NON-NLS-1$
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e); //$NON-NLS-1$
        }
    }
}
