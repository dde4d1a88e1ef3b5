package org.hecha.core;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.hecha.core.internal.AtomicFolder;
import org.hecha.core.internal.Content;
import org.hecha.core.internal.IdIndex;
import org.hecha.core.internal.Migrations;
import org.hecha.core.internal.ModelAdapters;
import org.hecha.core.text.Localized;
import org.hecha.core.text.Messages;
import org.hecha.core.text.Refusal;
import org.hecha.model.engagement.Engagement;
import org.hecha.model.evidence.EvidenceFactory;
import org.hecha.model.evidence.EvidenceRegister;
import org.hecha.model.finding.FindingFactory;
import org.hecha.model.finding.FindingRegister;
import org.hecha.model.inventory.Inventory;
import org.hecha.model.inventory.InventoryFactory;

/**
 * One engagement on disk: a folder {@code NAME.hecha} with four model files, {@code evidence/} and {@code report/}.
 * Every change goes through {@link #execute}, so that it can be undone. Saving is atomic over all four files: after a
 * crash at any instant the folder holds the old state or the new one. Not safe for several threads; whoever opened it
 * owns it. Nothing is locked while it is open; a save refuses to overwrite what another program saved meanwhile.
 */
public final class EngagementDocument implements AutoCloseable {

    private static final Messages MESSAGES = Messages.of(EngagementDocument.class);

    private final AtomicFolder store;
    private final DocumentCommandStack commands = new DocumentCommandStack();
    private final ComposedAdapterFactory adapters = ModelAdapters.create();
    private final AdapterFactoryEditingDomain domain;
    private final Engagement engagement;
    private final Inventory inventory;
    private final EvidenceRegister evidence;
    private final FindingRegister findings;
    private final List<Localized> notes;
    private final IdIndex ids;
    private boolean copied;

    private EngagementDocument(AtomicFolder store, ResourceSet resources, List<Localized> notes) {
        this.store = store;
        this.notes = List.copyOf(notes);
        this.domain = new AdapterFactoryEditingDomain(adapters, commands, resources);
        this.engagement = root(resources, Engagement.class);
        this.inventory = root(resources, Inventory.class);
        this.evidence = root(resources, EvidenceRegister.class);
        this.findings = root(resources, FindingRegister.class);
        this.ids = new IdIndex(List.of(engagement, inventory, evidence, findings));
        commands.addCommandStackListener(changed -> ids.forget());
    }

    /**
     * Makes a new engagement and saves it.
     *
     * @param folder must not exist, or be empty
     * @param engagement root; gets an id and the current schema version where it has none
     * @throws Refusal when the folder is in use or cannot be written
     */
    public static EngagementDocument create(Path folder, Engagement engagement) throws Refusal {
        Inventory inventory = Identities.fresh(InventoryFactory.eINSTANCE.createInventory());
        return create(folder, engagement, inventory);
    }

    /** As above with an inventory that is there already; it gets the engagement's id. */
    public static EngagementDocument create(Path folder, Engagement engagement, Inventory inventory) throws Refusal {
        if (engagement.getId() == null) {
            Identities.fresh(engagement);
        }
        engagement.setSchemaVersion(ModelFiles.SCHEMA_VERSION);
        inventory.setEngagementId(engagement.getId());
        AtomicFolder store = AtomicFolder.create(folder, ModelFiles.ALL);
        ResourceSet resources = ModelFiles.resourceSet();
        add(resources, ModelFiles.ENGAGEMENT, engagement);
        add(resources, ModelFiles.INVENTORY, inventory);
        add(resources, ModelFiles.EVIDENCE, Identities.fresh(EvidenceFactory.eINSTANCE.createEvidenceRegister()));
        add(resources, ModelFiles.FINDINGS, Identities.fresh(FindingFactory.eINSTANCE.createFindingRegister()));
        EngagementDocument document = new EngagementDocument(store, resources, List.of());
        document.save();
        return document;
    }

    /**
     * Opens an engagement, completing an interrupted save and migrating an older form in memory; a migrated document
     * is dirty, and the original files are kept beside it when it is saved.
     *
     * @throws Refusal when it is not there, damaged, or of a newer form
     */
    public static EngagementDocument open(Path folder) throws Refusal {
        AtomicFolder store = AtomicFolder.open(folder, ModelFiles.ALL);
        Migrations.Result current = Migrations.standard().bring(store.read(), folder);
        EngagementDocument document = new EngagementDocument(store, resources(current), current.notes());
        if (current.migrated()) {
            store.keepOriginal(current.fromVersion());
            document.commands.markDirty();
        }
        return document;
    }

    /**
     * Opens an engagement with the content of a copy that was kept of it, unsaved: saving writes it into the folder.
     *
     * @param folder the engagement's own folder
     * @param copy folder with the four model files of the copy
     * @throws Refusal when either is not there, damaged, or of a newer form
     */
    public static EngagementDocument recover(Path folder, Path copy) throws Refusal {
        AtomicFolder store = AtomicFolder.open(folder, ModelFiles.ALL);
        Migrations.Result stored = Migrations.standard().bring(store.read(), folder);
        if (stored.migrated()) {
            store.keepOriginal(stored.fromVersion());
        }
        Migrations.Result current = Migrations.standard().bring(AtomicFolder.open(copy, ModelFiles.ALL).read(), copy);
        EngagementDocument document = new EngagementDocument(store, resources(current), current.notes());
        document.markUnsaved();
        return document;
    }

    /** The folder. */
    public Path folder() {
        return store.folder();
    }

    public Engagement engagement() {
        return engagement;
    }

    public Inventory inventory() {
        return inventory;
    }

    public EvidenceRegister evidence() {
        return evidence;
    }

    public FindingRegister findings() {
        return findings;
    }

    /** The editing domain that makes commands for this document. */
    public EditingDomain domain() {
        return domain;
    }

    /** The command stack, for undo, redo and listeners. */
    public DocumentCommandStack commands() {
        return commands;
    }

    /** The adapter factory of the item providers, for labels and trees. */
    public ComposedAdapterFactory adapters() {
        return adapters;
    }

    /** What happened on opening that the user should know: a completed save, a migration. */
    public List<Localized> notes() {
        return notes;
    }

    /** Makes ready what {@link #find} asks, where nobody waits for it; slow for a large inventory. */
    public void makeFindable() {
        ids.find(""); //$NON-NLS-1$
    }

    /** The object with that id, in any of the four files. */
    public Optional<EObject> find(String id) {
        return ids.find(id);
    }

    /**
     * Executes a command.
     *
     * @throws Refusal when it cannot be executed or failed; the document is then as before
     */
    public void execute(Command command) throws Refusal {
        commands.attempt(command);
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

    /**
     * Saves all four files at once.
     *
     * @throws Refusal when it cannot be written or was changed on disk meanwhile; the folder is then as before
     */
    public void save() throws Refusal {
        try (StagedSave staged = stage()) {
            staged.commit();
        }
        markSaved();
    }

    /**
     * The slow half of a save: writes all four files beside the old ones. Any thread, for it only reads the model; where the
     * owner changes the model meanwhile, what was written is to be thrown away, and reading may fail with any exception.
     *
     * @return to be committed or not, and to be closed
     * @throws Refusal when it cannot be written or was changed on disk meanwhile; the folder is then as before
     */
    public StagedSave stage() throws Refusal {
        if (copied) {
            throw new IllegalStateException("a copy is not saved");
        }
        Map<String, Content> files = new LinkedHashMap<>();
        for (Resource resource : domain.getResourceSet().getResources()) {
            files.put(resource.getURI().lastSegment(), out -> ModelFiles.write(resource.getContents().get(0), out));
        }
        return new StagedSave(store.stage(files));
    }

    /** Says that what is stored is the document as it is now. */
    public void markSaved() {
        commands.saveIsDone();
    }

    /** Says that the document as it is now is not stored, whatever was said before. */
    public void markUnsaved() {
        commands.markDirty();
    }

    @Override
    public void close() {
        commands.flush();
        adapters.dispose();
    }

    private static void add(ResourceSet resources, String name, EObject root) {
        resources.createResource(org.eclipse.emf.common.util.URI.createURI(name)).getContents().add(root);
    }

    private static ResourceSet resources(Migrations.Result current) throws Refusal {
        ResourceSet resources = ModelFiles.resourceSet();
        read(resources, current.files(), ModelFiles.ENGAGEMENT, Engagement.class);
        read(resources, current.files(), ModelFiles.INVENTORY, Inventory.class);
        read(resources, current.files(), ModelFiles.EVIDENCE, EvidenceRegister.class);
        read(resources, current.files(), ModelFiles.FINDINGS, FindingRegister.class);
        return resources;
    }

    private static <T extends EObject> void read(ResourceSet resources, Map<String, byte[]> files, String name,
            Class<T> type) throws Refusal {
        ModelFiles.read(resources, new ByteArrayInputStream(files.get(name)), name, type);
    }

    private static <T> T root(ResourceSet resources, Class<T> type) {
        return resources.getResources().stream().flatMap(r -> r.getContents().stream()).filter(type::isInstance)
                .map(type::cast).findFirst().orElseThrow();
    }

    /** Whether {@code folder} looks like an engagement; cheap. */
    public static boolean isEngagement(Path folder) {
        return Files.isRegularFile(folder.resolve(ModelFiles.ENGAGEMENT))
                || Files.isRegularFile(folder.resolve(AtomicFolder.COMMIT).resolve(ModelFiles.ENGAGEMENT));
    }

    /**
     * A copy of the whole document with the same ids, for services that ask for a document, off the owning thread. It has a
     * command stack of its own, looks for evidence in the same folder and cannot be saved. Making it only reads.
     */
    public EngagementDocument copy() {
        ResourceSet resources = ModelFiles.resourceSet();
        for (Resource resource : List.copyOf(domain.getResourceSet().getResources())) {
            resources.createResource(resource.getURI()).getContents().add(EcoreUtil.copy(resource.getContents().get(0)));
        }
        EngagementDocument copy = new EngagementDocument(store, resources, notes);
        copy.copied = true;
        return copy;
    }

    /** A deep copy of the engagement's inventory, for calculations off the owning thread. */
    public Inventory copyOfInventory() {
        return EcoreUtil.copy(inventory);
    }

    /** A deep copy of the engagement, for work off the owning thread. */
    public Engagement copyOfEngagement() {
        return EcoreUtil.copy(engagement);
    }
}
