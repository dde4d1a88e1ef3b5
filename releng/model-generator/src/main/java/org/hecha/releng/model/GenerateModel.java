package org.hecha.releng.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;

/**
 * Generates the model and its item providers from {@code hecha.genmodel}, without an Eclipse workspace.
 * Generated code is committed and never edited: change the {@code .ecore}, then run {@code releng/regenerate}.
 */
public final class GenerateModel {

    static final String MODEL = "org.hecha.model";
    static final String EDIT = "org.hecha.model.edit";

    private GenerateModel() {
    }

    /** @param args one argument: the folder that holds the two bundles */
    public static void main(String[] args) throws IOException {
        generate(Path.of(args[0]).toRealPath());
    }

    /**
     * Writes both {@code src-gen} folders below {@code bundles}.
     *
     * @throws IllegalStateException when the generator reports an error; its message says where
     */
    static void generate(Path bundles) throws IOException {
        for (String bundle : new String[] {MODEL, EDIT}) {
            Files.createDirectories(bundles.resolve(bundle));
            EcorePlugin.getPlatformResourceMap().put(bundle, URI.createFileURI(bundles.resolve(bundle) + "/"));
        }
        Resource.Factory.Registry.INSTANCE.getExtensionToFactoryMap().put("*", new EcoreResourceFactoryImpl());
        GenModelPackage.eINSTANCE.eClass();
        GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(GenModelPackage.eNS_URI,
                GenModelGeneratorAdapterFactory.DESCRIPTOR);
        ResourceSet resources = new ResourceSetImpl();
        resources.getURIConverter().getURIMap().putAll(EcorePlugin.computePlatformURIMap(false));
        GenModel model = (GenModel) resources
                .getResource(URI.createURI("platform:/resource/org.hecha.model/model/hecha.genmodel"), true)
                .getContents().get(0);
        model.reconcile();
        model.setCanGenerate(true);
        model.setValidateModel(true);
        Generator generator = new Generator();
        generator.setInput(model);
        for (String kind : new String[] {GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, GenBaseGeneratorAdapter.EDIT_PROJECT_TYPE}) {
            Diagnostic result = generator.generate(model, kind, new BasicMonitor());
            if (result.getSeverity() >= Diagnostic.ERROR) {
                throw new IllegalStateException(result.getMessage() + " " + result.getChildren());
            }
        }
    }
}
