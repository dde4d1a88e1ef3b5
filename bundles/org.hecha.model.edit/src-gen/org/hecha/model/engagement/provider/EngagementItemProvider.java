/**
 */
package org.hecha.model.engagement.provider;


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

import org.hecha.model.engagement.Engagement;
import org.hecha.model.engagement.EngagementFactory;
import org.hecha.model.engagement.EngagementPackage;

import org.hecha.model.fieldwork.FieldworkFactory;

/**
 * This is the item provider adapter for a {@link org.hecha.model.engagement.Engagement} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class EngagementItemProvider extends IdentifiedItemProvider {
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public EngagementItemProvider(AdapterFactory adapterFactory) {
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

			addNumberPropertyDescriptor(object);
			addTitlePropertyDescriptor(object);
			addProgrammePropertyDescriptor(object);
			addSchemaVersionPropertyDescriptor(object);
			addDataVersionPropertyDescriptor(object);
			addStatementKindsPropertyDescriptor(object);
			addPeriodStartPropertyDescriptor(object);
			addPeriodEndPropertyDescriptor(object);
			addAssuranceLevelPropertyDescriptor(object);
			addMaterialityPercentPropertyDescriptor(object);
			addMaterialityAbsolutePropertyDescriptor(object);
			addGwpSetPropertyDescriptor(object);
			addFuelTableIdPropertyDescriptor(object);
			addElectricitySeriesPropertyDescriptor(object);
			addElectricityYearPropertyDescriptor(object);
			addProfileIdPropertyDescriptor(object);
			addLanguagePropertyDescriptor(object);
			addIllustrativePropertyDescriptor(object);
			addNotesPropertyDescriptor(object);
			addPriorNumberPropertyDescriptor(object);
			addMaterialityByPropertyDescriptor(object);
			addMaterialityAtPropertyDescriptor(object);
		}
		return itemPropertyDescriptors;
	}

	/**
	 * This adds a property descriptor for the Number feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addNumberPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Engagement_number_feature"), //$NON-NLS-1$
				 getString("_UI_PropertyDescriptor_description", "_UI_Engagement_number_feature", "_UI_Engagement_type"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				 EngagementPackage.Literals.ENGAGEMENT__NUMBER,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Title feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addTitlePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Engagement_title_feature"), //$NON-NLS-1$
				 getString("_UI_PropertyDescriptor_description", "_UI_Engagement_title_feature", "_UI_Engagement_type"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				 EngagementPackage.Literals.ENGAGEMENT__TITLE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Programme feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addProgrammePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Engagement_programme_feature"), //$NON-NLS-1$
				 getString("_UI_PropertyDescriptor_description", "_UI_Engagement_programme_feature", "_UI_Engagement_type"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				 EngagementPackage.Literals.ENGAGEMENT__PROGRAMME,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
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
				 getString("_UI_Engagement_schemaVersion_feature"), //$NON-NLS-1$
				 getString("_UI_PropertyDescriptor_description", "_UI_Engagement_schemaVersion_feature", "_UI_Engagement_type"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				 EngagementPackage.Literals.ENGAGEMENT__SCHEMA_VERSION,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Data Version feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addDataVersionPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Engagement_dataVersion_feature"), //$NON-NLS-1$
				 getString("_UI_PropertyDescriptor_description", "_UI_Engagement_dataVersion_feature", "_UI_Engagement_type"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				 EngagementPackage.Literals.ENGAGEMENT__DATA_VERSION,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Statement Kinds feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addStatementKindsPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Engagement_statementKinds_feature"), //$NON-NLS-1$
				 getString("_UI_PropertyDescriptor_description", "_UI_Engagement_statementKinds_feature", "_UI_Engagement_type"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				 EngagementPackage.Literals.ENGAGEMENT__STATEMENT_KINDS,
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
				 getString("_UI_Engagement_periodStart_feature"), //$NON-NLS-1$
				 getString("_UI_PropertyDescriptor_description", "_UI_Engagement_periodStart_feature", "_UI_Engagement_type"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				 EngagementPackage.Literals.ENGAGEMENT__PERIOD_START,
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
				 getString("_UI_Engagement_periodEnd_feature"), //$NON-NLS-1$
				 getString("_UI_PropertyDescriptor_description", "_UI_Engagement_periodEnd_feature", "_UI_Engagement_type"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				 EngagementPackage.Literals.ENGAGEMENT__PERIOD_END,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Assurance Level feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addAssuranceLevelPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Engagement_assuranceLevel_feature"), //$NON-NLS-1$
				 getString("_UI_PropertyDescriptor_description", "_UI_Engagement_assuranceLevel_feature", "_UI_Engagement_type"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				 EngagementPackage.Literals.ENGAGEMENT__ASSURANCE_LEVEL,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Materiality Percent feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addMaterialityPercentPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Engagement_materialityPercent_feature"), //$NON-NLS-1$
				 getString("_UI_PropertyDescriptor_description", "_UI_Engagement_materialityPercent_feature", "_UI_Engagement_type"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				 EngagementPackage.Literals.ENGAGEMENT__MATERIALITY_PERCENT,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Materiality Absolute feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addMaterialityAbsolutePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Engagement_materialityAbsolute_feature"), //$NON-NLS-1$
				 getString("_UI_PropertyDescriptor_description", "_UI_Engagement_materialityAbsolute_feature", "_UI_Engagement_type"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				 EngagementPackage.Literals.ENGAGEMENT__MATERIALITY_ABSOLUTE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Gwp Set feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addGwpSetPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Engagement_gwpSet_feature"), //$NON-NLS-1$
				 getString("_UI_PropertyDescriptor_description", "_UI_Engagement_gwpSet_feature", "_UI_Engagement_type"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				 EngagementPackage.Literals.ENGAGEMENT__GWP_SET,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Fuel Table Id feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addFuelTableIdPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Engagement_fuelTableId_feature"), //$NON-NLS-1$
				 getString("_UI_PropertyDescriptor_description", "_UI_Engagement_fuelTableId_feature", "_UI_Engagement_type"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				 EngagementPackage.Literals.ENGAGEMENT__FUEL_TABLE_ID,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Electricity Series feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addElectricitySeriesPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Engagement_electricitySeries_feature"), //$NON-NLS-1$
				 getString("_UI_PropertyDescriptor_description", "_UI_Engagement_electricitySeries_feature", "_UI_Engagement_type"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				 EngagementPackage.Literals.ENGAGEMENT__ELECTRICITY_SERIES,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Electricity Year feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addElectricityYearPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Engagement_electricityYear_feature"), //$NON-NLS-1$
				 getString("_UI_PropertyDescriptor_description", "_UI_Engagement_electricityYear_feature", "_UI_Engagement_type"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				 EngagementPackage.Literals.ENGAGEMENT__ELECTRICITY_YEAR,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Profile Id feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addProfileIdPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Engagement_profileId_feature"), //$NON-NLS-1$
				 getString("_UI_PropertyDescriptor_description", "_UI_Engagement_profileId_feature", "_UI_Engagement_type"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				 EngagementPackage.Literals.ENGAGEMENT__PROFILE_ID,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Language feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addLanguagePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Engagement_language_feature"), //$NON-NLS-1$
				 getString("_UI_PropertyDescriptor_description", "_UI_Engagement_language_feature", "_UI_Engagement_type"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				 EngagementPackage.Literals.ENGAGEMENT__LANGUAGE,
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
				 getString("_UI_Engagement_illustrative_feature"), //$NON-NLS-1$
				 getString("_UI_PropertyDescriptor_description", "_UI_Engagement_illustrative_feature", "_UI_Engagement_type"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				 EngagementPackage.Literals.ENGAGEMENT__ILLUSTRATIVE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.BOOLEAN_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Notes feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addNotesPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Engagement_notes_feature"), //$NON-NLS-1$
				 getString("_UI_PropertyDescriptor_description", "_UI_Engagement_notes_feature", "_UI_Engagement_type"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				 EngagementPackage.Literals.ENGAGEMENT__NOTES,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Prior Number feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addPriorNumberPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Engagement_priorNumber_feature"), //$NON-NLS-1$
				 getString("_UI_PropertyDescriptor_description", "_UI_Engagement_priorNumber_feature", "_UI_Engagement_type"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				 EngagementPackage.Literals.ENGAGEMENT__PRIOR_NUMBER,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Materiality By feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addMaterialityByPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Engagement_materialityBy_feature"), //$NON-NLS-1$
				 getString("_UI_PropertyDescriptor_description", "_UI_Engagement_materialityBy_feature", "_UI_Engagement_type"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				 EngagementPackage.Literals.ENGAGEMENT__MATERIALITY_BY,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Materiality At feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addMaterialityAtPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Engagement_materialityAt_feature"), //$NON-NLS-1$
				 getString("_UI_PropertyDescriptor_description", "_UI_Engagement_materialityAt_feature", "_UI_Engagement_type"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				 EngagementPackage.Literals.ENGAGEMENT__MATERIALITY_AT,
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
			childrenFeatures.add(EngagementPackage.Literals.ENGAGEMENT__CRITERIA);
			childrenFeatures.add(EngagementPackage.Literals.ENGAGEMENT__ORGANIZATION);
			childrenFeatures.add(EngagementPackage.Literals.ENGAGEMENT__BODY);
			childrenFeatures.add(EngagementPackage.Literals.ENGAGEMENT__TEAM);
			childrenFeatures.add(EngagementPackage.Literals.ENGAGEMENT__PROCESS);
			childrenFeatures.add(EngagementPackage.Literals.ENGAGEMENT__SIGN_OFFS);
			childrenFeatures.add(EngagementPackage.Literals.ENGAGEMENT__OPINION);
			childrenFeatures.add(EngagementPackage.Literals.ENGAGEMENT__THRESHOLDS);
			childrenFeatures.add(EngagementPackage.Literals.ENGAGEMENT__FIELDWORK);
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
	 * This returns Engagement.gif.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object getImage(Object object) {
		return overlayImage(object, getResourceLocator().getImage("full/obj16/Engagement")); //$NON-NLS-1$
	}

	/**
	 * This returns the label text for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText(Object object) {
		String label = ((Engagement)object).getId();
		return label == null || label.length() == 0 ?
			getString("_UI_Engagement_type") : //$NON-NLS-1$
			getString("_UI_Engagement_type") + " " + label; //$NON-NLS-1$ //$NON-NLS-2$
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

		switch (notification.getFeatureID(Engagement.class)) {
			case EngagementPackage.ENGAGEMENT__NUMBER:
			case EngagementPackage.ENGAGEMENT__TITLE:
			case EngagementPackage.ENGAGEMENT__PROGRAMME:
			case EngagementPackage.ENGAGEMENT__SCHEMA_VERSION:
			case EngagementPackage.ENGAGEMENT__DATA_VERSION:
			case EngagementPackage.ENGAGEMENT__STATEMENT_KINDS:
			case EngagementPackage.ENGAGEMENT__PERIOD_START:
			case EngagementPackage.ENGAGEMENT__PERIOD_END:
			case EngagementPackage.ENGAGEMENT__ASSURANCE_LEVEL:
			case EngagementPackage.ENGAGEMENT__MATERIALITY_PERCENT:
			case EngagementPackage.ENGAGEMENT__MATERIALITY_ABSOLUTE:
			case EngagementPackage.ENGAGEMENT__GWP_SET:
			case EngagementPackage.ENGAGEMENT__FUEL_TABLE_ID:
			case EngagementPackage.ENGAGEMENT__ELECTRICITY_SERIES:
			case EngagementPackage.ENGAGEMENT__ELECTRICITY_YEAR:
			case EngagementPackage.ENGAGEMENT__PROFILE_ID:
			case EngagementPackage.ENGAGEMENT__LANGUAGE:
			case EngagementPackage.ENGAGEMENT__ILLUSTRATIVE:
			case EngagementPackage.ENGAGEMENT__NOTES:
			case EngagementPackage.ENGAGEMENT__PRIOR_NUMBER:
			case EngagementPackage.ENGAGEMENT__MATERIALITY_BY:
			case EngagementPackage.ENGAGEMENT__MATERIALITY_AT:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
				return;
			case EngagementPackage.ENGAGEMENT__CRITERIA:
			case EngagementPackage.ENGAGEMENT__ORGANIZATION:
			case EngagementPackage.ENGAGEMENT__BODY:
			case EngagementPackage.ENGAGEMENT__TEAM:
			case EngagementPackage.ENGAGEMENT__PROCESS:
			case EngagementPackage.ENGAGEMENT__SIGN_OFFS:
			case EngagementPackage.ENGAGEMENT__OPINION:
			case EngagementPackage.ENGAGEMENT__THRESHOLDS:
			case EngagementPackage.ENGAGEMENT__FIELDWORK:
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
				(EngagementPackage.Literals.ENGAGEMENT__CRITERIA,
				 EngagementFactory.eINSTANCE.createCriterion()));

		newChildDescriptors.add
			(createChildParameter
				(EngagementPackage.Literals.ENGAGEMENT__ORGANIZATION,
				 EngagementFactory.eINSTANCE.createOrganization()));

		newChildDescriptors.add
			(createChildParameter
				(EngagementPackage.Literals.ENGAGEMENT__BODY,
				 EngagementFactory.eINSTANCE.createVerificationBody()));

		newChildDescriptors.add
			(createChildParameter
				(EngagementPackage.Literals.ENGAGEMENT__TEAM,
				 EngagementFactory.eINSTANCE.createTeamMember()));

		newChildDescriptors.add
			(createChildParameter
				(EngagementPackage.Literals.ENGAGEMENT__PROCESS,
				 EngagementFactory.eINSTANCE.createProcessStep()));

		newChildDescriptors.add
			(createChildParameter
				(EngagementPackage.Literals.ENGAGEMENT__SIGN_OFFS,
				 EngagementFactory.eINSTANCE.createSignOff()));

		newChildDescriptors.add
			(createChildParameter
				(EngagementPackage.Literals.ENGAGEMENT__OPINION,
				 EngagementFactory.eINSTANCE.createOpinion()));

		newChildDescriptors.add
			(createChildParameter
				(EngagementPackage.Literals.ENGAGEMENT__THRESHOLDS,
				 EngagementFactory.eINSTANCE.createCategoryThreshold()));

		newChildDescriptors.add
			(createChildParameter
				(EngagementPackage.Literals.ENGAGEMENT__FIELDWORK,
				 FieldworkFactory.eINSTANCE.createFieldwork()));
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
