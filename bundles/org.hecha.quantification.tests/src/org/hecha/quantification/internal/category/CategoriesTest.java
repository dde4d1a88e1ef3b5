package org.hecha.quantification.internal.category;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.hecha.quantification.internal.Fixture;
import org.hecha.quantification.internal.QuantificationService;
import org.hecha.standard.Category;
import org.hecha.standard.DataFile;
import org.hecha.standard.GasGroup;
import org.hecha.standard.calculation.Categories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CategoriesTest {

    private static final String TITLE = "'title':{'zh':'题','en':'title'},'standing':'DERIVED'";

    private static Fixture standard(String id, String categories) {
        return new Fixture(id).with(DataFile.Kind.CATEGORIES, "data/c.json", categories);
    }

    private static Categories of(Fixture... standards) {
        return new InstalledCategories(QuantificationService.of(standards));
    }

    private static String category(int number, String... subcategories) {
        return "{'number':" + number + "," + TITLE + ",'subcategories':[" + String.join(",", subcategories) + "]}";
    }

    private static String sub(String id, String key, String aliases) {
        return "{'id':'" + id + "','key':'" + key + "'," + TITLE + ",'aliases':[" + aliases + "]}";
    }

    @Test
    void findsByIdKeyAndAlias() {
        Categories categories = of(standard("A", "{'categories':[" + category(2, sub("2.2", "heat", "")) + ","
                + category(1, sub("1.1", "combustion", "'boilers'")) + "]}"));
        assertEquals(List.of(1, 2), categories.categories().stream().map(Category::number).toList());
        for (String word : List.of("1.1", "combustion", "boilers")) {
            assertEquals("1.1", categories.subcategory(word).orElseThrow().id());
        }
        assertEquals(2, categories.subcategory("heat").orElseThrow().category());
        assertTrue(categories.subcategory("1.9").isEmpty() && categories.subcategory(null).isEmpty());
        assertEquals(List.of(), categories.refused());
    }

    @Test
    void theFirstStandardHoldsAndNoneIsNoError() {
        assertEquals(List.of(), of().categories());
        Categories categories = of(standard("A", "{'categories':[" + category(1) + "]}"),
                standard("B", "{'categories':[" + category(1, sub("1.1", "x", "")) + "," + category(3) + "]}"));
        assertEquals(List.of(1, 3), categories.categories().stream().map(Category::number).toList());
        assertTrue(categories.subcategory("1.1").isEmpty());
        assertEquals(1, categories.refused().size());
        assertTrue(categories.refused().get(0).message().in(Locale.ENGLISH).startsWith("B data/c.json categories[1]"));
    }

    @Test
    void groupsTakeNamesAndBeginnings() {
        GasGroup group = of(standard("A", "{'gasGroups':[{'id':'HFCs'," + TITLE + ",'gases':['HFC-*','X']}]}"))
                .gasGroups().get(0);
        assertTrue(group.holds("HFC-32") && group.holds("X"));
        assertTrue(!group.holds("HCFC-22") && !group.holds("X1"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{'categories':[{'number':7,'standing':'DERIVED'}]} | not between 1 and 6",
        "{'categories':[{'number':1,'standing':'MAYBE'}]} | MAYBE",
        "{'categories':[{'number':1,'standing':'DERIVED','subcategories':[{'id':'1.1','standing':'DERIVED'}]}]} | \"key\"",
        "{'categories':{}} | must be a list",
        "[] | JSON object" })
    void whatIsWrongIsSaid(String json, String words) {
        Categories categories = of(standard("A", json));
        assertEquals(List.of(), categories.categories());
        String sentence = categories.refused().get(0).message().in(Locale.ENGLISH);
        assertTrue(sentence.contains("A data/c.json") && sentence.contains(words), sentence);
    }

    @Test
    void aWordNamesOneSubcategory() {
        Categories categories = of(standard("A", "{'categories':[" + category(1, sub("1.1", "x", "'y'")) + ","
                + category(2, sub("2.1", "y", "")) + "]}"));
        assertEquals(1, categories.categories().size());
        assertTrue(categories.refused().get(0).message().in(Locale.ENGLISH).contains("\"y\""));
    }
}
