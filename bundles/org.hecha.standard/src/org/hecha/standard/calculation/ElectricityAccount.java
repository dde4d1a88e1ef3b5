package org.hecha.standard.calculation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The electricity of an inventory under every convention side by side. Amounts in MWh. Immutable.
 *
 * @param purchased electricity bought: by the emission sources of a year where there are any, else by its supplies
 * @param selfGenerated generated and used inside the boundary, as listed
 * @param exported generated inside the boundary and given away; not deducted
 * @param claims what supplies claim and how much of it is accepted, in the order of the inventory
 * @param views the conventions, in the order of their declaration; empty where no installed standard declares any
 * @param problems what could not be counted or must be known
 */
public record ElectricityAccount(BigDecimal purchased, BigDecimal selfGenerated, BigDecimal exported,
        List<PowerClaim> claims, List<ElectricityView> views, List<Problem> problems) {

    public ElectricityAccount {
        claims = List.copyOf(claims);
        views = List.copyOf(views);
        problems = List.copyOf(problems);
    }

    /** The convention with that id. */
    public Optional<ElectricityView> view(String id) {
        return views.stream().filter(view -> view.id().equals(id)).findFirst();
    }

    /** The convention whose total is the value of the inventory. */
    public Optional<ElectricityView> inventoryView() {
        return views.stream().filter(ElectricityView::inventoryValue).findFirst();
    }
}
