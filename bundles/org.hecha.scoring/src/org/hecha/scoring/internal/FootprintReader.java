package org.hecha.scoring.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.hecha.core.text.Localized;
import org.hecha.core.text.Refusal;
import org.hecha.model.inventory.LifeCycleStage;
import org.hecha.model.inventory.Product;
import org.hecha.standard.seal.PackageContent;

/** Counts the products of a package that have a footprint; stages in the footprint's unit have to add up to it. */
final class FootprintReader implements NumbersReader<FootprintNumbers> {

    @Override
    public FootprintNumbers read(PackageContent content) throws Refusal {
        int counted = 0;
        List<Localized> faults = new ArrayList<>();
        for (Product product : content.inventory().getProducts()) {
            if (product.getReported() == null || product.getReported().getValue() == null) {
                faults.add(Words.say("footprintMissing", product.getName()));
            } else if (!addsUp(product)) {
                faults.add(Words.say("footprintDiffers", product.getName(), product.getReported().getValue(),
                        sum(product)));
            } else {
                counted++;
            }
        }
        if (counted == 0) {
            throw new Refusal(faults.isEmpty() ? Words.say("noProduct") : faults.get(0));
        }
        return new FootprintNumbers(BigDecimal.valueOf(counted));
    }

    private static boolean addsUp(Product product) {
        return amounts(product).isEmpty() || Figures.agrees(product.getReported().getValue(), sum(product));
    }

    private static BigDecimal sum(Product product) {
        return amounts(product).stream().map(LifeCycleStage::getValue).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Stages given as shares say nothing about the sum. */
    private static List<LifeCycleStage> amounts(Product product) {
        return product.getStages().stream()
                .filter(stage -> stage.getValue() != null && !"%".equals(stage.getUnit())).toList();
    }
}
