package org.hecha.io.spreadsheet;

import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.hecha.core.text.Refusal;
import org.hecha.model.engagement.Engagement;
import org.hecha.model.inventory.Inventory;

/**
 * Writes templates and reads them back. Knows methods, units and factor tables through
 * {@link org.hecha.standard.calculation.Quantification} alone. A service; safe for any thread, but the model objects
 * handed in must not change meanwhile. Nothing read here changes a model: that is left to the command.
 */
public interface Intake {

    /**
     * Writes an empty template with heads, hints, an example row and, in a workbook, drop-downs.
     *
     * @param target a name that ends in {@code .xlsx}: a workbook; any other name: a folder of CSV files, made where it
     *        does not exist
     * @param language English for English, Chinese for every other
     * @throws Refusal when something is there already (filled templates are never overwritten), when the place cannot be
     *         written, or when no scheme is installed for {@link TemplateKind#DOSSIER}; nothing half-written stays
     */
    void writeTemplate(TemplateKind kind, Path target, Locale language) throws Refusal;

    /**
     * Writes an inventory in the form of a filled template, its objects' ids as keys: reading it back into the same
     * inventory changes nothing, and what is edited in between is brought up to date in place. What has no sheet
     * (boundary, products, uncertainties, acceptances) is not written.
     *
     * @param target as for {@link #writeTemplate}
     * @throws Refusal as for {@link #writeTemplate}, or when a workbook cannot hold so many rows
     */
    void writeInventory(Inventory inventory, Path target, Locale language) throws Refusal;

    /**
     * Reads a filled inventory template. Heads and choices may be in either language, columns in any order.
     *
     * @param fileOrFolder a workbook, a folder of CSV files, or one CSV file
     * @param engagement gives the reporting period and, by its id, the ids of what is imported
     * @param existing the inventory as it stands; rows may refer to what it already holds. Not changed
     * @param acceptValid whether valid rows are wanted although others are not valid
     * @return every row that is wrong, all in one run, and what the others say
     * @throws Refusal when the file as a whole cannot be read: empty, truncated, protected, or of another kind
     */
    ImportResult read(Path fileOrFolder, Engagement engagement, Inventory existing, boolean acceptValid) throws Refusal;

    /**
     * Turns a result into one labelled command that can be undone. New objects are added; those the inventory has are
     * brought up to date in place; activity data and parameters which an earlier import brought and the file no longer
     * has are removed from the sources the file speaks of, unless rows were refused. What was entered by hand stays.
     *
     * @param inventory the inventory to change, the one the result was read for
     * @param result used once: its objects move into the inventory
     * @return a command that cannot be executed where {@link ImportResult#importable()} says no; one that does nothing
     *         where nothing changed
     */
    Command toCommand(EditingDomain domain, Inventory inventory, ImportResult result);

    /**
     * Reads a filled dossier template.
     *
     * @param fileOrFolder a workbook or a folder of CSV files
     * @throws Refusal as for {@link #read}, or when no scheme is installed
     */
    DossierImport readDossier(Path fileOrFolder) throws Refusal;
}
