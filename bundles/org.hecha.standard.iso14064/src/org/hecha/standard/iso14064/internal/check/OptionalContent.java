package org.hecha.standard.iso14064.internal.check;

import java.util.ArrayList;
import java.util.List;

import org.hecha.core.text.Localized;
import org.hecha.model.inventory.ElectricitySupply;
import org.hecha.model.inventory.SupplyKind;
import org.hecha.standard.check.Check;
import org.hecha.standard.check.CheckSubject;
import org.osgi.service.component.annotations.Component;

/** 9.3.3: contractual instruments and offsets that a report mentions are described, apart from the inventory. */
@Component(service = Check.class)
public final class OptionalContent extends MissingItems {

    public OptionalContent() {
        super("ISO14064-1-9.3.3");
    }

    @Override
    boolean arises(CheckSubject subject) {
        return !subject.inventory().getOffsets().isEmpty()
                || subject.inventory().getSupplies().stream().anyMatch(OptionalContent::contractual);
    }

    @Override
    List<Localized> missing(CheckSubject subject) {
        List<Localized> missing = new ArrayList<>();
        subject.inventory().getSupplies().stream().filter(OptionalContent::contractual)
                .filter(supply -> blank(supply.getProof()) && blank(supply.getCertificateRange()))
                .map(supply -> phrase("instrument", supply.getQuantity() + " " + supply.getUnit()))
                .forEach(missing::add);
        subject.inventory().getOffsets().stream()
                .filter(offset -> blank(offset.getProgramme()) && blank(offset.getRegistry()))
                .map(offset -> phrase("offset", offset.getQuantity() + " " + offset.getUnit())).forEach(missing::add);
        return missing;
    }

    private static boolean contractual(ElectricitySupply supply) {
        return supply.getKind() == SupplyKind.GREEN_TRADE || supply.getFactor() != null
                || !blank(supply.getCertificateRange());
    }
}
