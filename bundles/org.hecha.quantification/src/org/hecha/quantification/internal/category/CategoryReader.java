package org.hecha.quantification.internal.category;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.hecha.core.text.Messages;
import org.hecha.core.text.Refusal;
import org.hecha.quantification.internal.JsonEntry;
import org.hecha.quantification.internal.ProblemKind;
import org.hecha.standard.Category;
import org.hecha.standard.GasGroup;
import org.hecha.standard.Standing;
import org.hecha.standard.Subcategory;
import org.hecha.standard.calculation.Problem;

/** Reads CATEGORIES files. A category in which anything is wrong is refused as a whole. */
final class CategoryReader {

    private static final Messages MESSAGES = Messages.of(JsonEntry.class);
    private static final int CATEGORIES = 6;

    private final SortedMap<Integer, Category> categories = new TreeMap<>();
    private final Map<String, GasGroup> groups = new LinkedHashMap<>();
    private final Set<String> words = new HashSet<>();

    /** What all files hold together. */
    record Content(List<Category> categories, List<GasGroup> groups, List<Problem> problems) {
    }

    static Content read(List<JsonEntry> roots, List<Problem> problems) {
        CategoryReader reader = new CategoryReader();
        for (JsonEntry root : roots) {
            try {
                reader.groups(root);
                for (JsonEntry entry : root.list("categories")) {
                    reader.category(entry, problems);
                }
            } catch (Refusal refusal) {
                problems.add(ProblemKind.REFUSED.said("", refusal::in));
            }
        }
        return new Content(List.copyOf(reader.categories.values()), List.copyOf(reader.groups.values()),
                List.copyOf(problems));
    }

    private void groups(JsonEntry root) throws Refusal {
        for (JsonEntry entry : root.list("gasGroups")) {
            String id = entry.text("id");
            groups.putIfAbsent(id, new GasGroup(id, entry.localized("title"), entry.texts("gases")));
        }
    }

    private void category(JsonEntry entry, List<Problem> problems) {
        try {
            int number = entry.integer("number", 0);
            if (number < 1 || number > CATEGORIES) {
                throw new Refusal(MESSAGES.text("categoryNumber", entry.where(), String.valueOf(number)));
            }
            if (categories.containsKey(number)) {
                throw new Refusal(MESSAGES.text("categoryTwice", entry.where(), String.valueOf(number)));
            }
            Set<String> own = new HashSet<>();
            List<Subcategory> subcategories = new ArrayList<>();
            for (JsonEntry sub : entry.list("subcategories")) {
                subcategories.add(subcategory(sub, number, own));
            }
            categories.put(number, new Category(number, entry.localized("title"), subcategories,
                    entry.choice(Standing.class, "standing"), entry.optionalText("source").orElse("")));
            words.addAll(own);
        } catch (Refusal refusal) {
            problems.add(ProblemKind.REFUSED.said("", refusal::in));
        }
    }

    private Subcategory subcategory(JsonEntry entry, int category, Set<String> own) throws Refusal {
        Subcategory read = new Subcategory(entry.text("id"), entry.text("key"), category, entry.localized("title"),
                entry.choice(Standing.class, "standing"), entry.optionalText("source").orElse(""),
                entry.localized("note"), entry.texts("aliases"));
        List<String> names = new ArrayList<>(List.of(read.id(), read.key()));
        names.addAll(read.aliases());
        for (String name : names) {
            if (words.contains(name) || !own.add(name)) {
                throw new Refusal(MESSAGES.text("subcategoryTwice", entry.where(), name));
            }
        }
        return read;
    }
}
