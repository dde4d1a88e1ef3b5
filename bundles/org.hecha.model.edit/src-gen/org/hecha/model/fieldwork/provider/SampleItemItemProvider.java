/**
 */
package org.hecha.model.fieldwork.provider;


import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.ResourceLocator;

import org.eclipse.emf.edit.provider.ComposeableAdapterFactory;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ViewerNotification;

import org.hecha.model.base.provider.IdentifiedItemProvider;

import org.hecha.model.edit.HechaEditPlugin;

import org.hecha.model.fieldwork.FieldworkPackage;
import org.hecha.model.fieldwork.SampleItem;

/**
 * This is the item provider adapter for a {@link org.hecha.model.fieldwork.SampleItem} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class SampleItemItemProvider extends IdentifiedItemProvider {
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public SampleItemItemProvider(AdapterFactory adapterFactory) {
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

			addSubjectIdPropertyDescriptor(object);
			addStratumPropertyDescriptor(object);
			addBookPropertyDescriptor(object);
			addCertainPropertyDescriptor(object);
			addQuantityPropertyDescriptor(object);
			addAuditedPropertyDescriptor(object);
			addTestedByPropertyDescriptor(object);
			addTestedAtPropertyDescriptor(object);
			addNotePropertyDescriptor(object);
			addEvidenceIdsPropertyDescriptor(object);
			addAnnotationIdsPropertyDescriptor(object);
		}
		return itemPropertyDescriptors;
	}

	/**
	 * This adds a property descriptor for the Subject Id feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addSubjectIdPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_SampleItem_subjectId_feature"), //$NON-NLS-1$
				 getString("_UI_PropertyDescriptor_description", "_UI_SampleItem_subjectId_feature", "_UI_SampleItem_type"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				 FieldworkPackage.Literals.SAMPLE_ITEM__SUBJECT_ID,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Stratum feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addStratumPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_SampleItem_stratum_feature"), //$NON-NLS-1$
				 getString("_UI_PropertyDescriptor_description", "_UI_SampleItem_stratum_feature", "_UI_SampleItem_type"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				 FieldworkPackage.Literals.SAMPLE_ITEM__STRATUM,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Book feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addBookPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_SampleItem_book_feature"), //$NON-NLS-1$
				 getString("_UI_PropertyDescriptor_description", "_UI_SampleItem_book_feature", "_UI_SampleItem_type"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				 FieldworkPackage.Literals.SAMPLE_ITEM__BOOK,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Certain feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addCertainPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_SampleItem_certain_feature"), //$NON-NLS-1$
				 getString("_UI_PropertyDescriptor_description", "_UI_SampleItem_certain_feature", "_UI_SampleItem_type"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				 FieldworkPackage.Literals.SAMPLE_ITEM__CERTAIN,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.BOOLEAN_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Quantity feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addQuantityPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_SampleItem_quantity_feature"), //$NON-NLS-1$
				 getString("_UI_PropertyDescriptor_description", "_UI_SampleItem_quantity_feature", "_UI_SampleItem_type"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				 FieldworkPackage.Literals.SAMPLE_ITEM__QUANTITY,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Audited feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addAuditedPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_SampleItem_audited_feature"), //$NON-NLS-1$
				 getString("_UI_PropertyDescriptor_description", "_UI_SampleItem_audited_feature", "_UI_SampleItem_type"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				 FieldworkPackage.Literals.SAMPLE_ITEM__AUDITED,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Tested By feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addTestedByPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_SampleItem_testedBy_feature"), //$NON-NLS-1$
				 getString("_UI_PropertyDescriptor_description", "_UI_SampleItem_testedBy_feature", "_UI_SampleItem_type"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				 FieldworkPackage.Literals.SAMPLE_ITEM__TESTED_BY,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Tested At feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addTestedAtPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_SampleItem_testedAt_feature"), //$NON-NLS-1$
				 getString("_UI_PropertyDescriptor_description", "_UI_SampleItem_testedAt_feature", "_UI_SampleItem_type"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				 FieldworkPackage.Literals.SAMPLE_ITEM__TESTED_AT,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Note feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addNotePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_SampleItem_note_feature"), //$NON-NLS-1$
				 getString("_UI_PropertyDescriptor_description", "_UI_SampleItem_note_feature", "_UI_SampleItem_type"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				 FieldworkPackage.Literals.SAMPLE_ITEM__NOTE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Evidence Ids feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addEvidenceIdsPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_SampleItem_evidenceIds_feature"), //$NON-NLS-1$
				 getString("_UI_PropertyDescriptor_description", "_UI_SampleItem_evidenceIds_feature", "_UI_SampleItem_type"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				 FieldworkPackage.Literals.SAMPLE_ITEM__EVIDENCE_IDS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Annotation Ids feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addAnnotationIdsPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_SampleItem_annotationIds_feature"), //$NON-NLS-1$
				 getString("_UI_PropertyDescriptor_description", "_UI_SampleItem_annotationIds_feature", "_UI_SampleItem_type"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				 FieldworkPackage.Literals.SAMPLE_ITEM__ANNOTATION_IDS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This returns SampleItem.gif.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object getImage(Object object) {
		return overlayImage(object, getResourceLocator().getImage("full/obj16/SampleItem")); //$NON-NLS-1$
	}

	/**
	 * This returns the label text for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText(Object object) {
		String label = ((SampleItem)object).getId();
		return label == null || label.length() == 0 ?
			getString("_UI_SampleItem_type") : //$NON-NLS-1$
			getString("_UI_SampleItem_type") + " " + label; //$NON-NLS-1$ //$NON-NLS-2$
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

		switch (notification.getFeatureID(SampleItem.class)) {
			case FieldworkPackage.SAMPLE_ITEM__SUBJECT_ID:
			case FieldworkPackage.SAMPLE_ITEM__STRATUM:
			case FieldworkPackage.SAMPLE_ITEM__BOOK:
			case FieldworkPackage.SAMPLE_ITEM__CERTAIN:
			case FieldworkPackage.SAMPLE_ITEM__QUANTITY:
			case FieldworkPackage.SAMPLE_ITEM__AUDITED:
			case FieldworkPackage.SAMPLE_ITEM__TESTED_BY:
			case FieldworkPackage.SAMPLE_ITEM__TESTED_AT:
			case FieldworkPackage.SAMPLE_ITEM__NOTE:
			case FieldworkPackage.SAMPLE_ITEM__EVIDENCE_IDS:
			case FieldworkPackage.SAMPLE_ITEM__ANNOTATION_IDS:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
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
