/**
 */
package org.hecha.model.dossier.provider;


import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.ResourceLocator;

import org.eclipse.emf.ecore.EStructuralFeature;

import org.eclipse.emf.edit.provider.ComposeableAdapterFactory;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ViewerNotification;

import org.hecha.model.base.provider.IdentifiedItemProvider;

import org.hecha.model.dossier.Dossier;
import org.hecha.model.dossier.DossierFactory;
import org.hecha.model.dossier.DossierPackage;

import org.hecha.model.edit.HechaEditPlugin;

import org.hecha.model.inventory.InventoryFactory;

/**
 * This is the item provider adapter for a {@link org.hecha.model.dossier.Dossier} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class DossierItemProvider extends IdentifiedItemProvider {
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public DossierItemProvider(AdapterFactory adapterFactory) {
		super(adapterFactory);
	}

	/**
	 * This returns the property descriptors for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<IItemPropertyDescriptor> getPropertyDescriptors(Object object) {
		if (itemPropertyDescriptors == null) {
			super.getPropertyDescriptors(object);

			addSchemaVersionPropertyDescriptor(object);
			addSchemeIdPropertyDescriptor(object);
			addFactoryNamePropertyDescriptor(object);
			addCreditCodePropertyDescriptor(object);
			addPeriodStartPropertyDescriptor(object);
			addPeriodEndPropertyDescriptor(object);
			addAppliedOnPropertyDescriptor(object);
			addIllustrativePropertyDescriptor(object);
		}
		return itemPropertyDescriptors;
	}

	/**
	 * This adds a property descriptor for the Schema Version feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addSchemaVersionPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Dossier_schemaVersion_feature"), //$NON-NLS-1$
				 getString("_UI_PropertyDescriptor_description", "_UI_Dossier_schemaVersion_feature", "_UI_Dossier_type"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				 DossierPackage.Literals.DOSSIER__SCHEMA_VERSION,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Scheme Id feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addSchemeIdPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Dossier_schemeId_feature"), //$NON-NLS-1$
				 getString("_UI_PropertyDescriptor_description", "_UI_Dossier_schemeId_feature", "_UI_Dossier_type"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				 DossierPackage.Literals.DOSSIER__SCHEME_ID,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Factory Name feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addFactoryNamePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Dossier_factoryName_feature"), //$NON-NLS-1$
				 getString("_UI_PropertyDescriptor_description", "_UI_Dossier_factoryName_feature", "_UI_Dossier_type"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				 DossierPackage.Literals.DOSSIER__FACTORY_NAME,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Credit Code feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addCreditCodePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Dossier_creditCode_feature"), //$NON-NLS-1$
				 getString("_UI_PropertyDescriptor_description", "_UI_Dossier_creditCode_feature", "_UI_Dossier_type"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				 DossierPackage.Literals.DOSSIER__CREDIT_CODE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Period Start feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addPeriodStartPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Dossier_periodStart_feature"), //$NON-NLS-1$
				 getString("_UI_PropertyDescriptor_description", "_UI_Dossier_periodStart_feature", "_UI_Dossier_type"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				 DossierPackage.Literals.DOSSIER__PERIOD_START,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Period End feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addPeriodEndPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Dossier_periodEnd_feature"), //$NON-NLS-1$
				 getString("_UI_PropertyDescriptor_description", "_UI_Dossier_periodEnd_feature", "_UI_Dossier_type"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				 DossierPackage.Literals.DOSSIER__PERIOD_END,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Applied On feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addAppliedOnPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Dossier_appliedOn_feature"), //$NON-NLS-1$
				 getString("_UI_PropertyDescriptor_description", "_UI_Dossier_appliedOn_feature", "_UI_Dossier_type"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				 DossierPackage.Literals.DOSSIER__APPLIED_ON,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Illustrative feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addIllustrativePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Dossier_illustrative_feature"), //$NON-NLS-1$
				 getString("_UI_PropertyDescriptor_description", "_UI_Dossier_illustrative_feature", "_UI_Dossier_type"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				 DossierPackage.Literals.DOSSIER__ILLUSTRATIVE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.BOOLEAN_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This specifies how to implement {@link #getChildren} and is used to deduce an appropriate feature for an
	 * {@link org.eclipse.emf.edit.command.AddCommand}, {@link org.eclipse.emf.edit.command.RemoveCommand} or
	 * {@link org.eclipse.emf.edit.command.MoveCommand} in {@link #createCommand}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Collection<? extends EStructuralFeature> getChildrenFeatures(Object object) {
		if (childrenFeatures == null) {
			super.getChildrenFeatures(object);
			childrenFeatures.add(DossierPackage.Literals.DOSSIER__CONDITIONS);
			childrenFeatures.add(DossierPackage.Literals.DOSSIER__CLAIMS);
			childrenFeatures.add(DossierPackage.Literals.DOSSIER__EMISSIONS);
			childrenFeatures.add(DossierPackage.Literals.DOSSIER__OFFSETS);
			childrenFeatures.add(DossierPackage.Literals.DOSSIER__MATERIALS);
			childrenFeatures.add(DossierPackage.Literals.DOSSIER__PACKAGES);
		}
		return childrenFeatures;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EStructuralFeature getChildFeature(Object object, Object child) {
		// Check the type of the specified child object and return the proper feature to use for
		// adding (see {@link AddCommand}) it as a child.

		return super.getChildFeature(object, child);
	}

	/**
	 * This returns Dossier.gif.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object getImage(Object object) {
		return overlayImage(object, getResourceLocator().getImage("full/obj16/Dossier")); //$NON-NLS-1$
	}

	/**
	 * This returns the label text for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText(Object object) {
		String label = ((Dossier)object).getId();
		return label == null || label.length() == 0 ?
			getString("_UI_Dossier_type") : //$NON-NLS-1$
			getString("_UI_Dossier_type") + " " + label; //$NON-NLS-1$ //$NON-NLS-2$
	}


	/**
	 * This handles model notifications by calling {@link #updateChildren} to update any cached
	 * children and by creating a viewer notification, which it passes to {@link #fireNotifyChanged}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void notifyChanged(Notification notification) {
		updateChildren(notification);

		switch (notification.getFeatureID(Dossier.class)) {
			case DossierPackage.DOSSIER__SCHEMA_VERSION:
			case DossierPackage.DOSSIER__SCHEME_ID:
			case DossierPackage.DOSSIER__FACTORY_NAME:
			case DossierPackage.DOSSIER__CREDIT_CODE:
			case DossierPackage.DOSSIER__PERIOD_START:
			case DossierPackage.DOSSIER__PERIOD_END:
			case DossierPackage.DOSSIER__APPLIED_ON:
			case DossierPackage.DOSSIER__ILLUSTRATIVE:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
				return;
			case DossierPackage.DOSSIER__CONDITIONS:
			case DossierPackage.DOSSIER__CLAIMS:
			case DossierPackage.DOSSIER__EMISSIONS:
			case DossierPackage.DOSSIER__OFFSETS:
			case DossierPackage.DOSSIER__MATERIALS:
			case DossierPackage.DOSSIER__PACKAGES:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), true, false));
				return;
		}
		super.notifyChanged(notification);
	}

	/**
	 * This adds {@link org.eclipse.emf.edit.command.CommandParameter}s describing the children
	 * that can be created under this object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected void collectNewChildDescriptors(Collection<Object> newChildDescriptors, Object object) {
		super.collectNewChildDescriptors(newChildDescriptors, object);

		newChildDescriptors.add
			(createChildParameter
				(DossierPackage.Literals.DOSSIER__CONDITIONS,
				 DossierFactory.eINSTANCE.createConditionClaim()));

		newChildDescriptors.add
			(createChildParameter
				(DossierPackage.Literals.DOSSIER__CLAIMS,
				 DossierFactory.eINSTANCE.createIndicatorClaim()));

		newChildDescriptors.add
			(createChildParameter
				(DossierPackage.Literals.DOSSIER__EMISSIONS,
				 DossierFactory.eINSTANCE.createClaimedEmissions()));

		newChildDescriptors.add
			(createChildParameter
				(DossierPackage.Literals.DOSSIER__OFFSETS,
				 InventoryFactory.eINSTANCE.createOffset()));

		newChildDescriptors.add
			(createChildParameter
				(DossierPackage.Literals.DOSSIER__MATERIALS,
				 DossierFactory.eINSTANCE.createMaterial()));

		newChildDescriptors.add
			(createChildParameter
				(DossierPackage.Literals.DOSSIER__PACKAGES,
				 DossierFactory.eINSTANCE.createPackageReference()));
	}

	/**
	 * Return the resource locator for this item provider's resources.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ResourceLocator getResourceLocator() {
		return HechaEditPlugin.INSTANCE;
	}

}
