package org.hecha.ui.intake.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.hecha.core.EngagementDraft.Choices;
import org.hecha.standard.FactorTable;
import org.hecha.standard.Standard;
import org.hecha.standard.calculation.Quantification;
import org.hecha.ui.Speech;

/** By which standards is verified, and which published values serve as defaults. What is proposed serves a factory in Jiangsu. */
final class CriteriaPage extends WizardPage {

    private static final Speech SPEECH = Speech.of(CriteriaPage.class);
    private static final Set<String> PROPOSED = Set.of("GBT32150", "ISO14064-1"); //$NON-NLS-1$ //$NON-NLS-2$
    private static final int LINES = 12;
    private static final String FACTOR_OF_POWER = "tCO2/MWh"; //$NON-NLS-1$
    private static final String HEAT_OF_FUEL = "NCV"; //$NON-NLS-1$

    private final Quantification quantification;
    private final List<String> fuelIds = new ArrayList<>();
    private final List<String> seriesIds = new ArrayList<>();
    private Table standards;
    private Combo fuels;
    private Combo series;

    CriteriaPage(Quantification quantification) {
        super("criteria", SPEECH.say("criteriaTitle"), null); //$NON-NLS-1$ //$NON-NLS-2$
        this.quantification = quantification;
        setDescription(SPEECH.say("criteriaMessage")); //$NON-NLS-1$
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        page.setLayout(new GridLayout(2, false));
        Label label = new Label(page, SWT.NONE);
        label.setText(SPEECH.say("fieldCriteria")); //$NON-NLS-1$
        label.setLayoutData(new GridData(SWT.BEGINNING, SWT.BEGINNING, false, false));
        standards = new Table(page, SWT.CHECK | SWT.BORDER | SWT.V_SCROLL);
        GridData place = new GridData(SWT.FILL, SWT.FILL, true, true);
        place.heightHint = LINES * standards.getItemHeight();
        standards.setLayoutData(place);
        standards.addSelectionListener(SelectionListener.widgetSelectedAdapter(chosen -> check()));
        if (quantification != null) {
            quantification.standards().forEach(this::offer);
        }
        fuels = combo(page, "fieldFuels"); //$NON-NLS-1$
        tables(fuels, fuelIds, table -> table.factors().stream().anyMatch(factor -> HEAT_OF_FUEL.equals(factor.column())),
                Choices.JIANGSU.fuelTable());
        series = combo(page, "fieldSeries"); //$NON-NLS-1$
        tables(series, seriesIds, table -> table.factors().stream().anyMatch(factor -> FACTOR_OF_POWER.equals(factor.unit())),
                Choices.JIANGSU.electricitySeries());
        check();
        setControl(page);
    }

    private void offer(Standard standard) {
        TableItem item = new TableItem(standards, SWT.NONE);
        item.setText(SPEECH.say("standard", Speech.in(standard.title()), standard.editions().get(0))); //$NON-NLS-1$
        item.setData(standard.id() + ":" + standard.editions().get(0)); //$NON-NLS-1$
        item.setChecked(PROPOSED.contains(standard.id()));
    }

    private static Combo combo(Composite page, String label) {
        new Label(page, SWT.NONE).setText(SPEECH.say(label));
        Combo combo = new Combo(page, SWT.DROP_DOWN | SWT.READ_ONLY);
        combo.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        return combo;
    }

    private void tables(Combo combo, List<String> ids, Predicate<FactorTable> fits, String proposed) {
        for (FactorTable table : quantification == null ? List.<FactorTable>of() : quantification.factorTables()) {
            if (fits.test(table)) {
                ids.add(table.id());
                combo.add(SPEECH.say("table", table.id(), Speech.in(table.title()))); //$NON-NLS-1$
            }
        }
        combo.select(ids.indexOf(proposed));
    }

    private void check() {
        setErrorMessage(quantification == null ? SPEECH.say("noStandards") : criteria().isEmpty() ? SPEECH.say("noCriteria") : null); //$NON-NLS-1$ //$NON-NLS-2$
        setPageComplete(getErrorMessage() == null);
    }

    /** Ids with editions of the standards chosen. */
    List<String> criteria() {
        List<String> chosen = new ArrayList<>();
        for (TableItem item : standards.getItems()) {
            if (item.getChecked()) {
                chosen.add((String) item.getData());
            }
        }
        return chosen;
    }

    Choices choices() {
        return new Choices(chosen(fuels, fuelIds, Choices.JIANGSU.fuelTable()), chosen(series, seriesIds,
                Choices.JIANGSU.electricitySeries()), Choices.JIANGSU.electricityYear(), Choices.JIANGSU.profile());
    }

    private static String chosen(Combo combo, List<String> ids, String proposed) {
        return combo.getSelectionIndex() < 0 ? proposed : ids.get(combo.getSelectionIndex());
    }
}
