package org.hecha.io.spreadsheet.internal;

import java.util.List;

import org.hecha.standard.Category;
import org.hecha.standard.GasGroup;
import org.hecha.standard.Standing;
import org.hecha.standard.Subcategory;
import org.hecha.standard.Text;
import org.hecha.standard.calculation.Categories;
import org.hecha.standard.calculation.Problem;

/** Three sub-categories. */
final class FakeCategories implements Categories {

    private static Category category(int number, String key, String zh, String en) {
        Text title = new Text(zh, en);
        return new Category(number, title, List.of(new Subcategory(number + ".1", key, number, title, Standing.OFFICIAL, "",
                Text.NONE, List.of())), Standing.OFFICIAL, "");
    }

    @Override
    public List<Category> categories() {
        return List.of(category(1, "stationary", "固定燃烧", "stationary combustion"),
                category(3, "upstream-freight", "上游货物运输", "upstream freight"),
                category(4, "purchased-goods", "外购货物", "purchased goods"));
    }

    @Override
    public List<GasGroup> gasGroups() {
        return List.of();
    }

    @Override
    public List<Problem> refused() {
        return List.of();
    }
}
