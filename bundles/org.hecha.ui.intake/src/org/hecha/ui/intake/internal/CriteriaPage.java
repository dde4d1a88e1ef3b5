package org.hecha.ui.intake.internal;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.widgets.Composite;
import org.hecha.core.EngagementDraft.Choices;
import org.hecha.standard.Factor;
import org.hecha.standard.FactorTable;
import org.hecha.standard.Standard;
import org.hecha.standard.calculation.Quantification;
import org.hecha.ui.Speech;
import org.hecha.ui.form.Choice;
import org.hecha.ui.form.Fields;
import org.hecha.ui.form.Ticks;

/** By which standards is verified, and which published values serve as defaults. What is proposed serves a factory in Jiangsu. */
final class CriteriaPage extends WizardPage {

    private static final Speech SPEECH = Speech.of(CriteriaPage.class);
    private static final Set<String> PROPOSED = Set.of("GBT32150", "ISO14064-1"); //$NON-NLS-1$ //$NON-NLS-2$
    private static final String FACTOR_OF_POWER = "tCO2/MWh"; //$NON-NLS-1$
    private static final String HEAT_OF_FUEL = "NCV"; //$NON-NLS-1$

    private final Quantification quantification;
    private Ticks<Standard> standards;
    private Choice<FactorTable> fuels;
    private Choice<FactorTable> series;

    CriteriaPage(Quantification quantification) {
        super("criteria", SPEECH.say("criteriaTitle"), null); //$NON-NLS-1$ //$NON-NLS-2$
        this.quantification = quantification;
        setDescription(SPEECH.say("criteriaMessage")); //$NON-NLS-1$
    }

    @Override
    public void createControl(Composite parent) {
        Fields fields = new Fields(parent, this::check);
        List<Standard> offered = quantification == null ? List.of() : List.copyOf(quantification.standards());
        standards = fields.ticks(SPEECH.say("fieldCriteria"), offered, //$NON-NLS-1$
                standard -> SPEECH.say("standard", Speech.in(standard.title()), standard.editions().get(0))); //$NON-NLS-1$
        offered.stream().filter(standard -> PROPOSED.contains(standard.id())).forEach(standards::tick);
        fuels = tables(fields, "fieldFuels", factor -> HEAT_OF_FUEL.equals(factor.column()), Choices.JIANGSU.fuelTable()); //$NON-NLS-1$
        series = tables(fields, "fieldSeries", factor -> FACTOR_OF_POWER.equals(factor.unit()), Choices.JIANGSU.electricitySeries()); //$NON-NLS-1$
        check();
        setControl(fields.area());
    }

    private Choice<FactorTable> tables(Fields fields, String label, Predicate<Factor> fits, String proposed) {
        List<FactorTable> offered = quantification == null ? List.of()
                : quantification.factorTables().stream().filter(table -> table.factors().stream().anyMatch(fits)).toList();
        Choice<FactorTable> choice = fields.choice(SPEECH.say(label), offered,
                table -> SPEECH.say("table", table.id(), Speech.in(table.title()))); //$NON-NLS-1$
        offered.stream().filter(table -> table.id().equals(proposed)).forEach(choice::choose);
        return choice;
    }

    private void check() {
        setErrorMessage(quantification == null ? SPEECH.say("noStandards") : criteria().isEmpty() ? SPEECH.say("noCriteria") : null); //$NON-NLS-1$ //$NON-NLS-2$
        setPageComplete(getErrorMessage() == null);
    }

    /** Ids with editions of the standards chosen. */
    List<String> criteria() {
        return standards.ticked().stream().map(standard -> standard.id() + ":" + standard.editions().get(0)).toList(); //$NON-NLS-1$
    }

    Choices choices() {
        return new Choices(chosen(fuels, Choices.JIANGSU.fuelTable()), chosen(series, Choices.JIANGSU.electricitySeries()),
                Choices.JIANGSU.electricityYear(), Choices.JIANGSU.profile());
    }

    private static String chosen(Choice<FactorTable> table, String proposed) {
        return table.chosen().map(FactorTable::id).orElse(proposed);
    }
}
