package org.hecha.ui.internal.sources;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.hecha.core.EngagementDocument;
import org.hecha.model.inventory.Facility;
import org.hecha.model.inventory.InventoryPackage;
import org.hecha.model.inventory.SourceStatus;
import org.hecha.ui.Speech;
import org.hecha.ui.page.Icons;
import org.hecha.ui.page.Words;
import org.hecha.ui.widgets.Column;

/** The columns of the inventory, and how each is edited. */
final class SourceColumns {

    private static final Speech SPEECH = Speech.of(SourceColumns.class);

    private final SourceEdit.Means means;

    SourceColumns(SourceEdit.Means means) {
        this.means = means;
    }

    List<Column<InventoryRow>> all() {
        return List.of(
                words("name", 150, InventoryRow::name) //$NON-NLS-1$
                        .withEdit(new WordsEdit(means, "editName", InventoryPackage.Literals.EMISSION_SOURCE__NAME, true)), //$NON-NLS-1$
                words("mark", 116, row -> row.mark().text()).withTooltip(row -> row.mark().explanation()) //$NON-NLS-1$
                        .withImage(row -> row.mark().worst() == null ? null : Icons.get(row.mark().worst().getLiteral())),
                words("facility", 90, InventoryRow::facility) //$NON-NLS-1$
                        .withEdit(choice("editFacility", InventoryPackage.Literals.EMISSION_SOURCE__FACILITY_ID, facilities())), //$NON-NLS-1$
                words("period", 66, InventoryRow::period), //$NON-NLS-1$
                words("category", 58, InventoryRow::category).withTooltip(InventoryRow::categoryTitle) //$NON-NLS-1$
                        .withEdit(choice("editCategory", InventoryPackage.Literals.EMISSION_SOURCE__CATEGORY, categories())), //$NON-NLS-1$
                words("status", 74, InventoryRow::status).withTooltip(InventoryRow::statusReason) //$NON-NLS-1$
                        .withEdit(choice("editStatus", InventoryPackage.Literals.EMISSION_SOURCE__STATUS, states())).hiddenAtFirst(), //$NON-NLS-1$
                words("statusReason", 140, InventoryRow::statusReason).withEdit(new WordsEdit(means, "editReason", //$NON-NLS-1$ //$NON-NLS-2$
                        InventoryPackage.Literals.EMISSION_SOURCE__STATUS_REASON, false)).hiddenAtFirst(),
                words("method", 92, InventoryRow::method).withEdit(new MethodEdit(means)), //$NON-NLS-1$
                numbers("quantity", 74, InventoryRow::quantity).withEdit(new QuantityEdit(means)), //$NON-NLS-1$
                words("unit", 46, InventoryRow::unit).withEdit(new UnitEdit(means)), //$NON-NLS-1$
                words("factor", 94, InventoryRow::factor).withEdit(new FactorEdit(means)), //$NON-NLS-1$
                numbers("reported", 70, InventoryRow::reported), //$NON-NLS-1$
                numbers("recalculated", 74, InventoryRow::recalculated).withTooltip(InventoryRow::explanation), //$NON-NLS-1$
                numbers("corrected", 80, InventoryRow::corrected).hiddenAtFirst(), //$NON-NLS-1$
                numbers("difference", 58, InventoryRow::difference).withTooltip(InventoryRow::explanation), //$NON-NLS-1$
                numbers("share", 56, SourceColumns::percent).withShare(InventoryRow::share), //$NON-NLS-1$
                words("remark", 150, InventoryRow::remark).withEdit(new WordsEdit(means, "editRemark", //$NON-NLS-1$ //$NON-NLS-2$
                        InventoryPackage.Literals.EMISSION_SOURCE__REMARK, false)));
    }

    private ChoiceEdit choice(String labelKey, EStructuralFeature feature, Map<String, Object> values) {
        return new ChoiceEdit(means, labelKey, feature, source -> values);
    }

    private ChoiceEdit choice(String labelKey, EStructuralFeature feature,
            Function<EngagementDocument, Map<String, Object>> values) {
        return new ChoiceEdit(means, labelKey, feature, source -> values.apply(means.session().document().orElseThrow()));
    }

    private static Map<String, Object> states() {
        Map<String, Object> states = new LinkedHashMap<>();
        SourceStatus.VALUES.forEach(status -> states.put(Words.of(status), status));
        return states;
    }

    private static Map<String, Object> categories() {
        Map<String, Object> categories = new LinkedHashMap<>();
        for (int i = 1; i <= 6; i++) {
            categories.put(Words.categoryInShort(i), i);
        }
        return categories;
    }

    private static Function<EngagementDocument, Map<String, Object>> facilities() {
        return document -> {
            Map<String, Object> facilities = new LinkedHashMap<>();
            facilities.put("", ""); //$NON-NLS-1$ //$NON-NLS-2$
            for (Facility facility : document.inventory().getFacilities()) {
                facilities.put(Words.of(facility), facility.getId());
            }
            return facilities;
        };
    }

    private static Column<InventoryRow> words(String id, int width, Function<InventoryRow, String> text) {
        return Column.words(id, SPEECH.say("column." + id), width, text); //$NON-NLS-1$
    }

    private static Column<InventoryRow> numbers(String id, int width, Function<InventoryRow, String> text) {
        return Column.numbers(id, SPEECH.say("column." + id), width, text); //$NON-NLS-1$
    }

    private static String percent(InventoryRow row) {
        Double share = row.share();
        return share == null ? "" : String.format(Locale.ROOT, "%.1f%%", share * 100); //$NON-NLS-1$ //$NON-NLS-2$
    }
}
