package org.hecha.quantification.internal.statement;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.hecha.model.inventory.EmissionSource;
import org.hecha.quantification.internal.ProblemKind;
import org.hecha.quantification.internal.TextKey;
import org.hecha.standard.Category;
import org.hecha.standard.Subcategory;
import org.hecha.standard.Text;
import org.hecha.standard.calculation.Calculation;
import org.hecha.standard.calculation.Categories;
import org.hecha.standard.calculation.InventoryStatement;
import org.hecha.standard.calculation.LineResult;
import org.hecha.standard.calculation.StatementPart;

/** One statement in the making. Used once. */
final class Statement {

    private final Categories categories;
    private final Calculation calculation;
    private final Map<EmissionSource, LineResult> lines;
    private final PartSum total = new PartSum();
    private final SortedMap<Integer, PartSum> byCategory = new TreeMap<>();
    private final SortedMap<Integer, SortedMap<String, PartSum>> bySubcategory = new TreeMap<>();

    /** @param lines result of each quantified source */
    Statement(Categories categories, Calculation calculation, Map<EmissionSource, LineResult> lines) {
        this.categories = categories;
        this.calculation = calculation;
        this.lines = lines;
        categories.categories().forEach(category -> byCategory.put(category.number(), new PartSum()));
    }

    /** Takes a source into its sub-category, its category and the whole. */
    void add(EmissionSource source) {
        Optional<LineResult> line = Optional.ofNullable(lines.get(source));
        int category = line.map(LineResult::category).orElse(source.getCategory());
        total.add(source, line);
        byCategory.computeIfAbsent(category, any -> new PartSum()).add(source, line);
        bySubcategory.computeIfAbsent(category, any -> new TreeMap<>())
                .computeIfAbsent(word(source, category), any -> new PartSum()).add(source, line);
    }

    /** The id of the sub-category; the inventory's own word where it is not one of this category. */
    private String word(EmissionSource source, int category) {
        String stated = source.getSubcategory();
        if (stated == null || stated.isBlank()) {
            return StatementPart.UNASSIGNED;
        }
        return categories.subcategory(stated.strip()).filter(sub -> sub.category() == category)
                .map(Subcategory::id).orElse(stated.strip());
    }

    InventoryStatement drawnUp(Optional<Integer> year, RemovalSum removals) {
        return new InventoryStatement(calculation.basis(), year,
                byCategory.entrySet().stream().map(entry -> entry.getValue().part(entry.getKey(), "",
                        title(entry.getKey()), categories.gasGroups())).toList(),
                bySubcategory.entrySet().stream().flatMap(category -> category.getValue().entrySet().stream()
                        .map(sub -> part(category.getKey(), sub))).toList(),
                total.part(0, "", TextKey.STATEMENT_TOTAL.text(), categories.gasGroups()), removals.other(),
                removals.biogenic(), calculation.problems().stream()
                        .filter(problem -> problem.code().equals(ProblemKind.REMOVAL_NOT_COUNTED.name())).toList());
    }

    private StatementPart part(int category, Map.Entry<String, PartSum> sub) {
        String word = sub.getKey();
        Text title = word.equals(StatementPart.UNASSIGNED) ? TextKey.STATEMENT_UNASSIGNED.text()
                : categories.subcategory(word).filter(known -> known.category() == category)
                        .map(Subcategory::title).orElse(new Text(word, word));
        return sub.getValue().part(category, word, title, categories.gasGroups());
    }

    private Text title(int category) {
        return categories.category(category).map(Category::title)
                .orElseGet(() -> TextKey.STATEMENT_CATEGORY.text(category));
    }
}
