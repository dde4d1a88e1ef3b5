package org.hecha.quantification.internal.category;

import java.util.List;

import org.hecha.quantification.internal.DeclaredData;
import org.hecha.standard.Category;
import org.hecha.standard.DataFile;
import org.hecha.standard.GasGroup;
import org.hecha.standard.calculation.Categories;
import org.hecha.standard.calculation.Problem;
import org.hecha.standard.calculation.Quantification;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The categories that the installed standards declare. */
@Component(service = Categories.class)
public final class InstalledCategories implements Categories {

    private final DeclaredData<CategoryReader.Content> declared;

    @Activate
    public InstalledCategories(@Reference Quantification quantification) {
        declared = new DeclaredData<>(quantification, DataFile.Kind.CATEGORIES, CategoryReader::read);
    }

    @Override
    public List<Category> categories() {
        return declared.content().categories();
    }

    @Override
    public List<GasGroup> gasGroups() {
        return declared.content().groups();
    }

    @Override
    public List<Problem> refused() {
        return declared.content().problems();
    }
}
