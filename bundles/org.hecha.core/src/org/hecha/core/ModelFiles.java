package org.hecha.core;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.hecha.core.internal.xmi.ModelReader;
import org.hecha.core.internal.xmi.ModelWriter;
import org.hecha.core.internal.xmi.UnwritableCharacterException;
import org.hecha.core.text.Messages;
import org.hecha.core.text.Refusal;
import org.hecha.model.base.BasePackage;
import org.hecha.model.dossier.DossierPackage;
import org.hecha.model.engagement.EngagementPackage;
import org.hecha.model.evidence.EvidencePackage;
import org.hecha.model.fieldwork.FieldworkPackage;
import org.hecha.model.finding.FindingPackage;
import org.hecha.model.inventory.InventoryPackage;

/**
 * The stored form: one root object per UTF-8 XMI file. Reading knows our packages alone, takes no document type and no
 * external entity. Writing the same content always gives the same bytes. Static, safe for any thread.
 */
public final class ModelFiles {

    public static final String ENGAGEMENT = "engagement.xmi"; //$NON-NLS-1$
    public static final String INVENTORY = "inventory.xmi"; //$NON-NLS-1$
    public static final String EVIDENCE = "evidence.xmi"; //$NON-NLS-1$
    public static final String FINDINGS = "findings.xmi"; //$NON-NLS-1$

    /** The model files of an engagement, in the order in which they are written. */
    public static final List<String> ALL = List.of(ENGAGEMENT, INVENTORY, EVIDENCE, FINDINGS);

    /** Version of the stored form that this program writes. */
    public static final String SCHEMA_VERSION = "1"; //$NON-NLS-1$

    private static final Messages MESSAGES = Messages.of(ModelFiles.class);

    private static final List<EPackage> PACKAGES = List.of(BasePackage.eINSTANCE, EngagementPackage.eINSTANCE,
            InventoryPackage.eINSTANCE, EvidencePackage.eINSTANCE, FindingPackage.eINSTANCE, FieldworkPackage.eINSTANCE,
            DossierPackage.eINSTANCE);

    private static final Map<String, Boolean> HARDENED = Map.of(
            "http://apache.org/xml/features/disallow-doctype-decl", true, //$NON-NLS-1$
            "http://xml.org/sax/features/external-general-entities", false, //$NON-NLS-1$
            "http://xml.org/sax/features/external-parameter-entities", false); //$NON-NLS-1$

    private ModelFiles() {
    }

    /** A resource set that knows our packages and no others, and never loads anything by itself. */
    public static ResourceSet resourceSet() {
        ResourceSet resources = new ResourceSetImpl();
        EPackageRegistryImpl registry = new EPackageRegistryImpl();
        PACKAGES.forEach(p -> registry.put(p.getNsURI(), p));
        resources.setPackageRegistry(registry);
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("*", //$NON-NLS-1$
                new org.eclipse.emf.ecore.resource.impl.ResourceFactoryImpl() {
                    @Override
                    public Resource createResource(URI uri) {
                        return resource(uri);
                    }
                });
        return resources;
    }

    /**
     * Reads one root object into a resource of its own.
     *
     * @param in read to the end, not closed
     * @param name name for messages
     * @param type expected class of the root
     * @throws Refusal when the content is no such file or holds what the model does not know
     */
    public static <T extends EObject> T read(InputStream in, String name, Class<T> type) throws Refusal {
        return read(resourceSet(), in, name, type);
    }

    /** As above, into {@code resources}, under the URI {@code name}. */
    public static <T extends EObject> T read(ResourceSet resources, InputStream in, String name, Class<T> type)
            throws Refusal {
        Resource resource = resources.createResource(URI.createURI(name));
        try {
            byte[] content = in.readAllBytes();
            Optional<EObject> root = ModelReader.read(content, resources.getPackageRegistry());
            if (root.isPresent()) {
                resource.getContents().add(root.get());
            } else {
                load(resource, content);
            }
        } catch (IOException | RuntimeException e) {
            throw new Refusal(MESSAGES.text("fileUnreadable", name, reason(e, resource.getErrors())), e); //$NON-NLS-1$
        }
        if (!resource.getErrors().isEmpty()) {
            throw new Refusal(MESSAGES.text("fileUnreadable", name, reason(null, resource.getErrors()))); //$NON-NLS-1$
        }
        if (resource.getContents().size() != 1 || !type.isInstance(resource.getContents().get(0))) {
            throw new Refusal(MESSAGES.text("fileWrongRoot", name, type.getSimpleName())); //$NON-NLS-1$
        }
        return type.cast(resource.getContents().get(0));
    }

    /**
     * Writes {@code root} (with everything below it) to {@code out}; does not close it.
     *
     * @throws Refusal when a text holds a character that XML cannot write
     */
    public static void write(EObject root, OutputStream out) throws IOException, Refusal {
        try {
            ModelWriter.write(root, out);
        } catch (UnwritableCharacterException e) {
            throw new Refusal(MESSAGES.text("characterUnwritable", root.eClass().getName(), e.getMessage()), e); //$NON-NLS-1$
        }
    }

    /** EMF's own loader, for every form but the usual one and for what is wrong with a file. */
    private static void load(Resource resource, byte[] content) throws IOException {
        resource.load(new ByteArrayInputStream(content), Map.of(XMLResource.OPTION_PARSER_FEATURES, HARDENED,
                XMLResource.OPTION_ENCODING, StandardCharsets.UTF_8.name()));
    }

    private static Resource resource(URI uri) {
        XMIResourceImpl resource = new StoredResource(uri);
        resource.setEncoding(StandardCharsets.UTF_8.name());
        return resource;
    }

    /** XMI's own resource walks over everything that comes or goes, for ids of XMI that our files do not have. */
    private static final class StoredResource extends XMIResourceImpl {

        StoredResource(URI uri) {
            super(uri);
        }

        @Override
        protected boolean isAttachedDetachedHelperRequired() {
            return eObjectToIDMap != null || isTrackingModification();
        }
    }

    private static String reason(Exception failure, EList<Resource.Diagnostic> errors) {
        if (!errors.isEmpty()) {
            Resource.Diagnostic first = errors.get(0);
            return first.getMessage() + " (" + first.getLine() + ":" + first.getColumn() + ")"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        }
        return failure == null ? "" : String.valueOf(failure.getMessage()); //$NON-NLS-1$
    }
}
