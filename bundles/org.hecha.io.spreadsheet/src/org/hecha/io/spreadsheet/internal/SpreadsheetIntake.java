package org.hecha.io.spreadsheet.internal;

import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.hecha.core.text.Refusal;
import org.hecha.io.spreadsheet.DossierImport;
import org.hecha.io.spreadsheet.ImportResult;
import org.hecha.io.spreadsheet.Intake;
import org.hecha.io.spreadsheet.TemplateKind;
import org.hecha.io.spreadsheet.internal.dossier.DossierReading;
import org.hecha.io.spreadsheet.internal.dossier.DossierTemplate;
import org.hecha.io.spreadsheet.internal.form.Vocabulary;
import org.hecha.io.spreadsheet.internal.grid.Grid;
import org.hecha.io.spreadsheet.internal.inventory.InventoryExport;
import org.hecha.io.spreadsheet.internal.inventory.InventoryReading;
import org.hecha.io.spreadsheet.internal.inventory.InventoryTemplate;
import org.hecha.io.spreadsheet.internal.inventory.PatchCommand;
import org.hecha.io.spreadsheet.internal.template.Options;
import org.hecha.io.spreadsheet.internal.template.TemplateBook;
import org.hecha.io.spreadsheet.internal.template.TemplateFiles;
import org.hecha.model.engagement.Engagement;
import org.hecha.model.inventory.Inventory;
import org.hecha.standard.calculation.Categories;
import org.hecha.standard.calculation.Quantification;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Intake over workbooks and CSV files. Each call takes its own look at what is installed. */
@Component(service = Intake.class)
public final class SpreadsheetIntake implements Intake {

    private final Quantification quantification;
    private final Categories categories;

    @Activate
    public SpreadsheetIntake(@Reference Quantification quantification, @Reference Categories categories) {
        this.quantification = quantification;
        this.categories = categories;
    }

    private Vocabulary vocabulary() {
        return new Vocabulary(quantification, categories);
    }

    @Override
    public void writeTemplate(TemplateKind kind, Path target, Locale language) throws Refusal {
        Vocabulary vocabulary = vocabulary();
        TemplateBook book = kind == TemplateKind.INVENTORY ? InventoryTemplate.of(vocabulary, language)
                : DossierTemplate.of(quantification.standards(), language);
        TemplateFiles.write(book, target, new Options(vocabulary, language), language);
    }

    @Override
    public void writeInventory(Inventory inventory, Path target, Locale language) throws Refusal {
        Vocabulary vocabulary = vocabulary();
        TemplateFiles.write(InventoryExport.of(inventory, vocabulary, language), target, new Options(vocabulary, language),
                language);
    }

    @Override
    public ImportResult read(Path fileOrFolder, Engagement engagement, Inventory existing, boolean acceptValid)
            throws Refusal {
        try (Grid grid = Grid.open(fileOrFolder)) {
            return InventoryReading.read(grid, TemplateBook.README, engagement, existing, vocabulary(),
                    acceptValid);
        }
    }

    @Override
    public Command toCommand(EditingDomain domain, Inventory inventory, ImportResult result) {
        if (!result.importable()) {
            return UnexecutableCommand.INSTANCE;
        }
        String label = Wording.of("command.import", result.source()).in(Locale.getDefault());
        return new PatchCommand(domain, inventory).of(result.patch(), result.issues().isEmpty(), label);
    }

    @Override
    public DossierImport readDossier(Path fileOrFolder) throws Refusal {
        try (Grid grid = Grid.open(fileOrFolder)) {
            return DossierReading.read(grid, TemplateBook.README, quantification.standards(), vocabulary());
        }
    }
}
