package org.hecha.quantification.internal.electricity;

import org.hecha.model.engagement.Engagement;
import org.hecha.model.inventory.Inventory;
import org.hecha.quantification.internal.DeclaredData;
import org.hecha.standard.DataFile;
import org.hecha.standard.calculation.Calculation;
import org.hecha.standard.calculation.ElectricityAccount;
import org.hecha.standard.calculation.ElectricityAccounting;
import org.hecha.standard.calculation.Quantification;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Accounts for electricity by the rules that the installed standards declare. */
@Component(service = ElectricityAccounting.class)
public final class ElectricityService implements ElectricityAccounting {

    private final Quantification quantification;
    private final DeclaredData<ElectricityRules> declared;

    @Activate
    public ElectricityService(@Reference Quantification quantification) {
        this.quantification = quantification;
        declared = new DeclaredData<>(quantification, DataFile.Kind.ELECTRICITY, RulesReader::read);
    }

    @Override
    public ElectricityAccount account(Engagement engagement, Inventory inventory, Calculation calculation) {
        return new Accounting(quantification, declared.content(), engagement, inventory, calculation).account();
    }
}
