package org.hecha.ui.widgets;

import java.util.Objects;
import java.util.Optional;

import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IEditableRule;
import org.eclipse.nebula.widgets.nattable.data.convert.DefaultDisplayConverter;
import org.eclipse.nebula.widgets.nattable.data.validate.DataValidator;
import org.eclipse.nebula.widgets.nattable.data.validate.ValidationFailedException;
import org.eclipse.nebula.widgets.nattable.edit.EditConfigAttributes;
import org.eclipse.nebula.widgets.nattable.edit.action.KeyEditAction;
import org.eclipse.nebula.widgets.nattable.edit.action.MouseEditAction;
import org.eclipse.nebula.widgets.nattable.edit.editor.TextCellEditor;
import org.eclipse.nebula.widgets.nattable.filterrow.FilterRowTextCellEditor;
import org.eclipse.nebula.widgets.nattable.filterrow.event.FilterRowMouseEventMatcher;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.CellEditorMouseEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.KeyEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.LetterOrDigitKeyEventMatcher;
import org.eclipse.swt.SWT;

/**
 * Editing in place: F2, a double click or typing opens the editor, Enter takes the text, Escape leaves it. A text that the column
 * refuses keeps the editor open and says why.
 */
final class GridEditing<R> extends AbstractRegistryConfiguration {

    private final GridData<R> data;

    GridEditing(GridData<R> data) {
        this.data = data;
    }

    @Override
    public void configureRegistry(IConfigRegistry registry) {
        TextCellEditor editor = new TextCellEditor(true, false);
        editor.setErrorDecorationEnabled(true);
        RefusalBalloon errors = new RefusalBalloon(editor.getDecorationProvider());
        editor.setInputValidationErrorHandler(errors);
        registry.registerConfigAttribute(EditConfigAttributes.CELL_EDITABLE_RULE, IEditableRule.ALWAYS_EDITABLE,
                DisplayMode.EDIT, GridData.EDITABLE);
        registry.registerConfigAttribute(EditConfigAttributes.OPEN_ADJACENT_EDITOR, Boolean.FALSE, DisplayMode.EDIT,
                GridData.EDITABLE);
        registry.registerConfigAttribute(EditConfigAttributes.CELL_EDITOR, editor, DisplayMode.EDIT,
                GridData.EDITABLE);
        registry.registerConfigAttribute(EditConfigAttributes.VALIDATION_ERROR_HANDLER, errors, DisplayMode.EDIT,
                GridData.EDITABLE);
        registry.registerConfigAttribute(EditConfigAttributes.DATA_VALIDATOR, new Refusals(), DisplayMode.EDIT,
                GridData.EDITABLE);
        registry.registerConfigAttribute(CellConfigAttributes.DISPLAY_CONVERTER, new Initial(), DisplayMode.EDIT,
                GridData.EDITABLE);
        configureChoices(registry);
        configureFilterCells(registry);
    }

    /** Lists to choose from, for the columns that offer one. */
    private void configureChoices(IConfigRegistry registry) {
        for (CellEdit.Offer offer : new CellEdit.Offer[] {CellEdit.Offer.CHOICES_ONLY, CellEdit.Offer.CHOICES_OR_TEXT}) {
            String label = GridData.CHOICES + offer.ordinal();
            ChoiceEditor editor = new ChoiceEditor((column, row) -> data.column(column).edit().choices(data.row(row)),
                    offer == CellEdit.Offer.CHOICES_OR_TEXT);
            RefusalBalloon errors = new RefusalBalloon(editor.decorations());
            registry.registerConfigAttribute(EditConfigAttributes.CELL_EDITOR, editor, DisplayMode.EDIT, label);
            registry.registerConfigAttribute(EditConfigAttributes.VALIDATION_ERROR_HANDLER, errors, DisplayMode.EDIT, label);
        }
    }

    /** The cells below the headings in which a filter is typed; what is typed counts while it is typed. */
    private static void configureFilterCells(IConfigRegistry registry) {
        registry.registerConfigAttribute(EditConfigAttributes.CELL_EDITABLE_RULE, IEditableRule.ALWAYS_EDITABLE,
                DisplayMode.NORMAL, GridRegion.FILTER_ROW);
        registry.registerConfigAttribute(EditConfigAttributes.CELL_EDITOR, new FilterRowTextCellEditor(), DisplayMode.NORMAL,
                GridRegion.FILTER_ROW);
    }

    @Override
    public void configureUiBindings(UiBindingRegistry bindings) {
        KeyEditAction open = new KeyEditAction();
        bindings.registerKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.F2), open);
        bindings.registerKeyBinding(new LetterOrDigitKeyEventMatcher(), open);
        bindings.registerKeyBinding(new LetterOrDigitKeyEventMatcher(SWT.MOD2), open);
        bindings.registerFirstSingleClickBinding(new FilterRowMouseEventMatcher(), new MouseEditAction());
        bindings.registerDoubleClickBinding(new CellEditorMouseEventMatcher(GridRegion.BODY), new MouseEditAction());
    }

    /** Asks the column before a text is taken. */
    private final class Refusals extends DataValidator {

        @Override
        public boolean validate(int column, int row, Object value) {
            String text = value == null ? "" : value.toString(); //$NON-NLS-1$
            R edited = data.row(row);
            CellEdit<R> edit = data.column(column).edit();
            Optional<String> refusal = text.equals(edit.initial(edited)) ? Optional.empty()
                    : edit.refusal(edited, text);
            refusal.ifPresent(reason -> {
                throw new ValidationFailedException(reason);
            });
            return true;
        }
    }

    /** Opens the editor with the text to edit, which need not be the text shown. */
    private final class Initial extends DefaultDisplayConverter {

        @Override
        public Object canonicalToDisplayValue(ILayerCell cell, IConfigRegistry registry, Object value) {
            CellEdit<R> edit = data.column(cell.getColumnIndex()).edit();
            // A list asks for the words of its choices, too.
            return edit == null || !Objects.equals(value, cell.getDataValue()) ? value : edit.initial(data.row(cell.getRowIndex()));
        }

        @Override
        public Object displayToCanonicalValue(ILayerCell cell, IConfigRegistry registry, Object value) {
            return value == null ? "" : value.toString().strip(); //$NON-NLS-1$
        }
    }
}
