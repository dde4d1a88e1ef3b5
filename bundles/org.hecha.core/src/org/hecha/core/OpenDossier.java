package org.hecha.core;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.hecha.core.internal.Fingerprint;
import org.hecha.core.internal.ModelAdapters;
import org.hecha.core.text.Messages;
import org.hecha.core.text.Reasons;
import org.hecha.core.text.Refusal;
import org.hecha.model.dossier.Dossier;
import org.hecha.model.dossier.DossierPackage;

/**
 * A dossier while it is edited: every change goes through {@link #execute}, so that it can be undone. Nothing is locked; a
 * save refuses to overwrite what another program saved meanwhile. Whoever opened it owns it; one thread, but for
 * {@link #write}.
 */
public final class OpenDossier implements AutoCloseable {

    private static final Messages MESSAGES = Messages.of(OpenDossier.class);

    private final Path file;
    private final Dossier dossier;
    private final DocumentCommandStack commands = new DocumentCommandStack();
    private final ComposedAdapterFactory adapters = ModelAdapters.create();
    private final AdapterFactoryEditingDomain domain;
    /** Empty where the file was not there. */
    private volatile Optional<Fingerprint> onDisk;

    private OpenDossier(Path file, Optional<Fingerprint> onDisk, Dossier dossier) {
        this.file = file;
        this.onDisk = onDisk;
        this.dossier = dossier;
        ResourceSet resources = ModelFiles.resourceSet();
        resources.createResource(URI.createURI(file.getFileName().toString())).getContents().add(dossier);
        domain = new AdapterFactoryEditingDomain(adapters, commands, resources);
    }

    /** @throws Refusal as {@link DossierDocument#open} */
    public static OpenDossier open(Path file) throws Refusal {
        Path absolute = file.toAbsolutePath().normalize();
        // Before it is read: a change in between is then found by the next save, and not lost.
        Optional<Fingerprint> seen = seen(absolute);
        return new OpenDossier(absolute, seen, DossierDocument.open(absolute));
    }

    /** Writes a new dossier and opens it. @throws Refusal as {@link DossierDocument#create} */
    public static OpenDossier create(Path file, Dossier dossier) throws Refusal {
        DossierDocument.create(file, dossier);
        return open(file);
    }

    /** The file, absolute. */
    public Path file() {
        return file;
    }

    /** The dossier; changed by commands alone. */
    public Dossier dossier() {
        return dossier;
    }

    /** The editing domain that makes commands for it. */
    public EditingDomain domain() {
        return domain;
    }

    /** The command stack, for undo, redo and listeners. */
    public DocumentCommandStack commands() {
        return commands;
    }

    /** Executes a command. @throws Refusal when it cannot be executed or failed; the dossier is then as before */
    public void execute(Command command) throws Refusal {
        commands.attempt(command);
    }

    /**
     * A command that replaces all that the dossier says; it stays the same dossier.
     *
     * @param label what is done, in the user's language
     * @param content what it is to say; its parts are moved, so it is of no use afterwards
     */
    public Command replacing(String label, Dossier content) {
        CompoundCommand all = new CompoundCommand(label);
        for (EStructuralFeature feature : DossierPackage.Literals.DOSSIER.getEAllStructuralFeatures()) {
            boolean identity = "id".equals(feature.getName()) || feature == DossierPackage.Literals.DOSSIER__SCHEMA_VERSION; //$NON-NLS-1$
            if (!identity) {
                Object value = content.eGet(feature);
                all.append(SetCommand.create(domain, dossier, feature,
                        value instanceof List<?> values ? List.copyOf(values) : value == null ? SetCommand.UNSET_VALUE : value));
            }
        }
        return all;
    }

    /** Takes the last command back. */
    public void undo() throws Refusal {
        commands.attemptUndo();
    }

    /** Does again what was taken back last. */
    public void redo() throws Refusal {
        commands.attemptRedo();
    }

    /** Whether there is something to save. */
    public boolean isDirty() {
        return commands.isSaveNeeded();
    }

    /** A deep copy, for work off the owning thread. */
    public Dossier copy() {
        return EcoreUtil.copy(dossier);
    }

    /** Saves it as it is. @throws Refusal as {@link #write} */
    public void save() throws Refusal {
        write(copy());
        written();
    }

    /**
     * Writes a copy into the file, at once. Any thread.
     *
     * @throws Refusal when it cannot be written or was changed on disk meanwhile; the file is then as before
     */
    public void write(Dossier copy) throws Refusal {
        Optional<Fingerprint> now = seen(file);
        if (now.isPresent() && !now.equals(onDisk)) {
            throw new Refusal(MESSAGES.text("dossierChanged", file)); //$NON-NLS-1$
        }
        DossierDocument.save(file, copy);
        onDisk = seen(file);
    }

    /** Says that what was written is the dossier as it is now. */
    public void written() {
        commands.saveIsDone();
    }

    /** Says that what was written is no longer the dossier as it is: it was changed meanwhile, be it back to what was stored before. */
    public void overtaken() {
        commands.markDirty();
    }

    @Override
    public void close() {
        commands.flush();
        adapters.dispose();
    }

    private static Optional<Fingerprint> seen(Path file) throws Refusal {
        try {
            return Files.exists(file) ? Optional.of(Fingerprint.of(file)) : Optional.empty();
        } catch (IOException e) {
            throw new Refusal(MESSAGES.text("dossierUnreadable", file, Reasons.of(e)), e); //$NON-NLS-1$
        }
    }
}
