package org.hecha.core.internal;

import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.hecha.model.base.provider.BaseItemProviderAdapterFactory;
import org.hecha.model.dossier.provider.DossierItemProviderAdapterFactory;
import org.hecha.model.engagement.provider.EngagementItemProviderAdapterFactory;
import org.hecha.model.evidence.provider.EvidenceItemProviderAdapterFactory;
import org.hecha.model.fieldwork.provider.FieldworkItemProviderAdapterFactory;
import org.hecha.model.finding.provider.FindingItemProviderAdapterFactory;
import org.hecha.model.inventory.provider.InventoryItemProviderAdapterFactory;

/** The item providers of all our packages. */
public final class ModelAdapters {

    private ModelAdapters() {
    }

    public static ComposedAdapterFactory create() {
        ComposedAdapterFactory factory = new ComposedAdapterFactory();
        factory.addAdapterFactory(new BaseItemProviderAdapterFactory());
        factory.addAdapterFactory(new EngagementItemProviderAdapterFactory());
        factory.addAdapterFactory(new InventoryItemProviderAdapterFactory());
        factory.addAdapterFactory(new EvidenceItemProviderAdapterFactory());
        factory.addAdapterFactory(new FieldworkItemProviderAdapterFactory());
        factory.addAdapterFactory(new FindingItemProviderAdapterFactory());
        factory.addAdapterFactory(new DossierItemProviderAdapterFactory());
        factory.addAdapterFactory(new ReflectiveItemProviderAdapterFactory());
        return factory;
    }
}
