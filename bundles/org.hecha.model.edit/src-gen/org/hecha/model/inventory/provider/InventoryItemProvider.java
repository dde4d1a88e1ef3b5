/**
 */
package org.hecha.model.inventory.provider;


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

import org.hecha.model.edit.HechaEditPlugin;

import org.hecha.model.inventory.Inventory;
import org.hecha.model.inventory.InventoryFactory;
import org.hecha.model.inventory.InventoryPackage;

/**
 * This is the item provider adapter for a {@link org.hecha.model.inventory.Inventory} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class InventoryItemProvider extends IdentifiedItemProvider {
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public InventoryItemProvider(AdapterFactory adapterFactory) {
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

			addEngagementIdPropertyDescriptor(object);
		}
		return itemPropertyDescriptors;
	}

	/**
	 * This adds a property descriptor for the Engagement Id feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addEngagementIdPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Inventory_engagementId_feature"), //$NON-NLS-1$
				 getString("_UI_PropertyDescriptor_description", "_UI_Inventory_engagementId_feature", "_UI_Inventory_type"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				 InventoryPackage.Literals.INVENTORY__ENGAGEMENT_ID,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
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
			childrenFeatures.add(InventoryPackage.Literals.INVENTORY__BOUNDARY);
			childrenFeatures.add(InventoryPackage.Literals.INVENTORY__FACILITIES);
			childrenFeatures.add(InventoryPackage.Literals.INVENTORY__SOURCES);
			childrenFeatures.add(InventoryPackage.Literals.INVENTORY__SUPPLIES);
			childrenFeatures.add(InventoryPackage.Literals.INVENTORY__REMOVALS);
			childrenFeatures.add(InventoryPackage.Literals.INVENTORY__PROJECTS);
			childrenFeatures.add(InventoryPackage.Literals.INVENTORY__OFFSETS);
			childrenFeatures.add(InventoryPackage.Literals.INVENTORY__PRODUCTS);
			childrenFeatures.add(InventoryPackage.Literals.INVENTORY__FIGURES);
			childrenFeatures.add(InventoryPackage.Literals.INVENTORY__BASE_YEAR);
			childrenFeatures.add(InventoryPackage.Literals.INVENTORY__SIGNIFICANCE);
			childrenFeatures.add(InventoryPackage.Literals.INVENTORY__STATEMENTS);
			childrenFeatures.add(InventoryPackage.Literals.INVENTORY__METERS);
			childrenFeatures.add(InventoryPackage.Literals.INVENTORY__CROSS_RECORDS);
			childrenFeatures.add(InventoryPackage.Literals.INVENTORY__STOCKS);
			childrenFeatures.add(InventoryPackage.Literals.INVENTORY__OUTPUTS);
			childrenFeatures.add(InventoryPackage.Literals.INVENTORY__BALANCES);
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
	 * This returns Inventory.gif.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object getImage(Object object) {
		return overlayImage(object, getResourceLocator().getImage("full/obj16/Inventory")); //$NON-NLS-1$
	}

	/**
	 * This returns the label text for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText(Object object) {
		String label = ((Inventory)object).getId();
		return label == null || label.length() == 0 ?
			getString("_UI_Inventory_type") : //$NON-NLS-1$
			getString("_UI_Inventory_type") + " " + label; //$NON-NLS-1$ //$NON-NLS-2$
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

		switch (notification.getFeatureID(Inventory.class)) {
			case InventoryPackage.INVENTORY__ENGAGEMENT_ID:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
				return;
			case InventoryPackage.INVENTORY__BOUNDARY:
			case InventoryPackage.INVENTORY__FACILITIES:
			case InventoryPackage.INVENTORY__SOURCES:
			case InventoryPackage.INVENTORY__SUPPLIES:
			case InventoryPackage.INVENTORY__REMOVALS:
			case InventoryPackage.INVENTORY__PROJECTS:
			case InventoryPackage.INVENTORY__OFFSETS:
			case InventoryPackage.INVENTORY__PRODUCTS:
			case InventoryPackage.INVENTORY__FIGURES:
			case InventoryPackage.INVENTORY__BASE_YEAR:
			case InventoryPackage.INVENTORY__SIGNIFICANCE:
			case InventoryPackage.INVENTORY__STATEMENTS:
			case InventoryPackage.INVENTORY__METERS:
			case InventoryPackage.INVENTORY__CROSS_RECORDS:
			case InventoryPackage.INVENTORY__STOCKS:
			case InventoryPackage.INVENTORY__OUTPUTS:
			case InventoryPackage.INVENTORY__BALANCES:
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
				(InventoryPackage.Literals.INVENTORY__BOUNDARY,
				 InventoryFactory.eINSTANCE.createBoundary()));

		newChildDescriptors.add
			(createChildParameter
				(InventoryPackage.Literals.INVENTORY__FACILITIES,
				 InventoryFactory.eINSTANCE.createFacility()));

		newChildDescriptors.add
			(createChildParameter
				(InventoryPackage.Literals.INVENTORY__SOURCES,
				 InventoryFactory.eINSTANCE.createEmissionSource()));

		newChildDescriptors.add
			(createChildParameter
				(InventoryPackage.Literals.INVENTORY__SUPPLIES,
				 InventoryFactory.eINSTANCE.createElectricitySupply()));

		newChildDescriptors.add
			(createChildParameter
				(InventoryPackage.Literals.INVENTORY__REMOVALS,
				 InventoryFactory.eINSTANCE.createRemoval()));

		newChildDescriptors.add
			(createChildParameter
				(InventoryPackage.Literals.INVENTORY__PROJECTS,
				 InventoryFactory.eINSTANCE.createReductionProject()));

		newChildDescriptors.add
			(createChildParameter
				(InventoryPackage.Literals.INVENTORY__OFFSETS,
				 InventoryFactory.eINSTANCE.createOffset()));

		newChildDescriptors.add
			(createChildParameter
				(InventoryPackage.Literals.INVENTORY__PRODUCTS,
				 InventoryFactory.eINSTANCE.createProduct()));

		newChildDescriptors.add
			(createChildParameter
				(InventoryPackage.Literals.INVENTORY__FIGURES,
				 InventoryFactory.eINSTANCE.createReportedFigure()));

		newChildDescriptors.add
			(createChildParameter
				(InventoryPackage.Literals.INVENTORY__BASE_YEAR,
				 InventoryFactory.eINSTANCE.createBaseYear()));

		newChildDescriptors.add
			(createChildParameter
				(InventoryPackage.Literals.INVENTORY__SIGNIFICANCE,
				 InventoryFactory.eINSTANCE.createSignificance()));

		newChildDescriptors.add
			(createChildParameter
				(InventoryPackage.Literals.INVENTORY__STATEMENTS,
				 InventoryFactory.eINSTANCE.createReportStatements()));

		newChildDescriptors.add
			(createChildParameter
				(InventoryPackage.Literals.INVENTORY__METERS,
				 InventoryFactory.eINSTANCE.createMeter()));

		newChildDescriptors.add
			(createChildParameter
				(InventoryPackage.Literals.INVENTORY__CROSS_RECORDS,
				 InventoryFactory.eINSTANCE.createCrossRecord()));

		newChildDescriptors.add
			(createChildParameter
				(InventoryPackage.Literals.INVENTORY__STOCKS,
				 InventoryFactory.eINSTANCE.createStockRecord()));

		newChildDescriptors.add
			(createChildParameter
				(InventoryPackage.Literals.INVENTORY__OUTPUTS,
				 InventoryFactory.eINSTANCE.createProductionRecord()));

		newChildDescriptors.add
			(createChildParameter
				(InventoryPackage.Literals.INVENTORY__BALANCES,
				 InventoryFactory.eINSTANCE.createBalance()));
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
