package org.hecha.ui.score.internal.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.hecha.core.Identities;
import org.hecha.core.text.Messages;
import org.hecha.core.text.Reasons;
import org.hecha.core.text.Refusal;
import org.hecha.model.dossier.DossierFactory;
import org.hecha.model.dossier.DossierPackage;
import org.hecha.model.dossier.Material;
import org.hecha.model.dossier.PackageReference;
import org.hecha.standard.seal.PackageVerdict;
import org.hecha.standard.seal.PackageVerifier;
import org.hecha.ui.Background;
import org.hecha.ui.Speech;
import org.hecha.ui.FileChoice;
import org.hecha.ui.score.internal.run.TrustFiles;

/** Takes files into the dossier: chosen by the user, hashed and looked at in the background, added by one command. UI thread. */
final class Intray {

    private static final Messages MESSAGES = Messages.of(Intray.class);

    private final Desk desk;
    private final FileChoice choice;
    private final Background background;
    private final Supplier<Optional<PackageVerifier>> verifier;
    private final TrustFiles trust;

    Intray(Desk desk, FileChoice choice, Background background, Supplier<Optional<PackageVerifier>> verifier, TrustFiles trust) {
        this.desk = desk;
        this.choice = choice;
        this.background = background;
        this.verifier = verifier;
        this.trust = trust;
    }

    /** Adds files as material of a kind. */
    void addMaterial(int kind) {
        desk.file().ifPresent(file -> {
            List<Path> chosen = choice.openSeveral(say("chooseMaterial")); //$NON-NLS-1$ //$NON-NLS-2$
            run(chosen, "readingMaterial", path -> material(file, path, kind), //$NON-NLS-1$
                    made -> desk.edits().addAll(DossierPackage.Literals.DOSSIER__MATERIALS, made));
        });
    }

    /** Adds signed packages with what their signed engagement states. */
    void addPackages() {
        desk.file().ifPresent(file -> {
            List<Path> chosen = choice.openSeveral(say("choosePackages"), "*.asice"); //$NON-NLS-1$ //$NON-NLS-2$
            List<Path> anchors = trust.files();
            run(chosen, "readingPackages", path -> reference(file, path, anchors), //$NON-NLS-1$
                    made -> desk.edits().addAll(DossierPackage.Literals.DOSSIER__PACKAGES, made));
        });
    }

    private <T> void run(List<Path> chosen, String label, Reading<T> reading, java.util.function.Consumer<List<T>> add) {
        if (chosen.isEmpty()) {
            return;
        }
        Object open = desk.session().document().orElseThrow();
        background.run(say(label), monitor -> {
            List<T> made = new ArrayList<>();
            for (Path path : chosen) {
                stopWhereCancelled(monitor);
                made.add(reading.read(path));
            }
            return made;
        }, made -> {
            // What was read for one dossier is not put into another that was opened meanwhile.
            if (desk.session().document().filter(now -> now == open).isPresent()) {
                add.accept(made);
            }
        });
    }

    private static void stopWhereCancelled(IProgressMonitor monitor) {
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
    }

    private static Material material(Path dossier, Path path, int kind) throws Refusal {
        Material material = Identities.fresh(DossierFactory.eINSTANCE.createMaterial());
        material.setNumber(kind);
        material.setPath(relative(dossier, path));
        String name = path.getFileName().toString();
        material.setTitle(name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name); //$NON-NLS-1$
        material.setSha256(sha256(path));
        return material;
    }

    private PackageReference reference(Path dossier, Path path, List<Path> anchors) throws Refusal {
        PackageVerifier service = verifier.get().orElseThrow(() -> new Refusal(MESSAGES.text("noVerifier"))); //$NON-NLS-1$
        PackageVerdict verdict = service.verify(path, service.readTrust(anchors), java.time.Instant.now(), null);
        PackageReference reference = Identities.fresh(DossierFactory.eINSTANCE.createPackageReference());
        reference.setPath(relative(dossier, path));
        reference.setSha256(verdict.sha256());
        verdict.content().ifPresent(content -> reference.getCovers().addAll(content.engagement().getStatementKinds()));
        return reference;
    }

    /** As the dossier stores it: with strokes that every system reads. */
    private static String relative(Path dossier, Path path) {
        Path folder = dossier.toAbsolutePath().getParent();
        Path absolute = path.toAbsolutePath().normalize();
        boolean near = folder != null && folder.getRoot() != null && folder.getRoot().equals(absolute.getRoot());
        return (near ? folder.relativize(absolute) : absolute).toString().replace('\\', '/');
    }

    private static String sha256(Path path) throws Refusal {
        try (InputStream in = Files.newInputStream(path);
                DigestInputStream digest = new DigestInputStream(in, MessageDigest.getInstance("SHA-256"))) { //$NON-NLS-1$
            digest.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.getMessageDigest().digest());
        } catch (IOException e) {
            throw new Refusal(MESSAGES.text("unreadable", path, Reasons.of(e)), e); //$NON-NLS-1$
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e); //$NON-NLS-1$
        }
    }

    private static String say(String key) {
        return Speech.in(MESSAGES.text(key));
    }

    /** Makes something of a file. */
    @FunctionalInterface
    private interface Reading<T> {

        T read(Path path) throws Refusal;
    }
}
