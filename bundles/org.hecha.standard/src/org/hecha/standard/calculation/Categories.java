package org.hecha.standard.calculation;

import java.util.List;
import java.util.Optional;

import org.hecha.standard.Category;
import org.hecha.standard.GasGroup;
import org.hecha.standard.Subcategory;

/**
 * Categories, sub-categories and groups of gases that the installed standards declare. Nothing is declared twice: the
 * first standard that declares a category holds. A standard that comes or goes is seen by the next call. Safe for any
 * thread.
 */
public interface Categories {

    /** Categories by number; empty where no installed standard declares any. */
    List<Category> categories();

    /** The category of that number. */
    default Optional<Category> category(int number) {
        return categories().stream().filter(category -> category.number() == number).findFirst();
    }

    /** The sub-category of that id, key or alias; null and unknown words have none. */
    default Optional<Subcategory> subcategory(String word) {
        return categories().stream().flatMap(category -> category.subcategories().stream())
                .filter(sub -> sub.isCalled(word)).findFirst();
    }

    /** Groups in which gases are reported, in the order of the declaration. */
    List<GasGroup> gasGroups();

    /** Files and entries that were not taken, with the reason. */
    List<Problem> refused();
}
