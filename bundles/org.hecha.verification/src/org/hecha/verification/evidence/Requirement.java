package org.hecha.verification.evidence;

import java.util.Objects;
import java.util.Set;

import org.hecha.model.engagement.Engagement;
import org.hecha.model.engagement.StatementKind;
import org.hecha.model.inventory.Inventory;
import org.hecha.model.inventory.SourceStatus;
import org.hecha.model.inventory.SupplyKind;
import org.hecha.standard.Standing;

/**
 * When evidence of some kind must be there. All conditions have to be met; an empty one always is. Immutable.
 *
 * @param statements kinds of statement that the engagement verifies
 * @param categories categories of which the inventory quantifies a source
 * @param supplies kinds of electricity supply that the inventory has
 * @param standing how sure it is that the document asks for it
 */
public record Requirement(Set<StatementKind> statements, Set<Integer> categories, Set<SupplyKind> supplies,
        Standing standing) {

    public Requirement {
        statements = Set.copyOf(statements);
        categories = Set.copyOf(categories);
        supplies = Set.copyOf(supplies);
        Objects.requireNonNull(standing);
    }

    /** Whether it concerns this engagement. An engagement that names no kind of statement verifies an inventory. */
    public boolean concerns(Engagement engagement, Inventory inventory) {
        boolean asked = statements.isEmpty() || engagement.getStatementKinds().stream().anyMatch(statements::contains)
                || engagement.getStatementKinds().isEmpty() && statements.contains(StatementKind.INVENTORY);
        return asked
                && (categories.isEmpty() || inventory.getSources().stream()
                        .anyMatch(source -> source.getStatus() == SourceStatus.QUANTIFIED
                                && categories.contains(source.getCategory())))
                && (supplies.isEmpty()
                        || inventory.getSupplies().stream().anyMatch(supply -> supplies.contains(supply.getKind())));
    }
}
