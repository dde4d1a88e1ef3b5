package org.hecha.core;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hecha.core.internal.AtomicFile;
import org.hecha.core.text.Messages;
import org.hecha.core.text.Reasons;
import org.hecha.core.text.Refusal;
import org.hecha.model.dossier.Dossier;

/** The application of a factory on disk: one UTF-8 XMI file {@code NAME.dossier}. Static, safe for any thread. */
public final class DossierDocument {

    private static final Messages MESSAGES = Messages.of(DossierDocument.class);

    private DossierDocument() {
    }

    /** @throws Refusal when it is not there, damaged, or of a newer form */
    public static Dossier open(Path file) throws Refusal {
        try (InputStream in = Files.newInputStream(file)) {
            Dossier dossier = ModelFiles.read(in, file.toString(), Dossier.class);
            if (!ModelFiles.SCHEMA_VERSION.equals(dossier.getSchemaVersion())) {
                throw new Refusal(MESSAGES.text("dossierVersion", file, dossier.getSchemaVersion(), //$NON-NLS-1$
                        ModelFiles.SCHEMA_VERSION));
            }
            return dossier;
        } catch (NoSuchFileException e) {
            throw new Refusal(MESSAGES.text("dossierMissing", file), e); //$NON-NLS-1$
        } catch (IOException e) {
            throw new Refusal(MESSAGES.text("dossierUnreadable", file, Reasons.of(e)), e); //$NON-NLS-1$
        }
    }

    /** Writes a new dossier. @throws Refusal when the file is there already or cannot be written */
    public static void create(Path file, Dossier dossier) throws Refusal {
        if (Files.exists(file)) {
            throw new Refusal(MESSAGES.text("dossierExists", file)); //$NON-NLS-1$
        }
        if (dossier.getId() == null) {
            Identities.fresh(dossier);
        }
        save(file, dossier);
    }

    /** Replaces the file at once; after a crash it holds the old state or the new one. */
    public static void save(Path file, Dossier dossier) throws Refusal {
        dossier.setSchemaVersion(ModelFiles.SCHEMA_VERSION);
        try {
            AtomicFile.write(file, out -> ModelFiles.write(dossier, out));
        } catch (IOException e) {
            throw new Refusal(MESSAGES.text("dossierUnwritable", file, Reasons.of(e)), e); //$NON-NLS-1$
        }
    }

    /**
     * Completes what was read from sheets with what the dossier held before: an empty cell is no answer and takes
     * nothing away.
     *
     * @param old the dossier as it stands; not changed
     * @param read filled where it says nothing
     */
    public static void keepUnstated(Dossier old, Dossier read) {
        for (EStructuralFeature feature : read.eClass().getEAllStructuralFeatures()) {
            if (!read.eIsSet(feature) && old.eIsSet(feature)) {
                Object kept = old.eGet(feature);
                if (feature instanceof EReference reference && reference.isContainment()) {
                    kept = reference.isMany() ? EcoreUtil.copyAll((List<?>) kept) : EcoreUtil.copy((EObject) kept);
                }
                read.eSet(feature, kept);
            }
        }
    }
}
