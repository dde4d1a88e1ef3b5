package org.hecha.io.spreadsheet.internal.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.Enumerator;
import org.hecha.core.Identities;
import org.hecha.core.text.Refusal;
import org.hecha.io.spreadsheet.DossierImport;
import org.hecha.io.spreadsheet.internal.dossier.Scheme.Input;
import org.hecha.io.spreadsheet.internal.form.Choice;
import org.hecha.io.spreadsheet.internal.form.Column;
import org.hecha.io.spreadsheet.internal.form.Fields;
import org.hecha.io.spreadsheet.internal.form.Issues;
import org.hecha.io.spreadsheet.internal.form.SheetForm;
import org.hecha.io.spreadsheet.internal.form.SheetMatch;
import org.hecha.io.spreadsheet.internal.form.SheetReading;
import org.hecha.io.spreadsheet.internal.form.Vocabulary;
import org.hecha.io.spreadsheet.internal.grid.Grid;
import org.hecha.io.spreadsheet.internal.grid.Sheet;
import org.hecha.io.spreadsheet.internal.inventory.OffsetSheet;
import org.hecha.model.base.Identified;
import org.hecha.model.dossier.ClaimAnswer;
import org.hecha.model.dossier.ClaimInput;
import org.hecha.model.dossier.ConditionClaim;
import org.hecha.model.dossier.Dossier;
import org.hecha.model.dossier.DossierFactory;
import org.hecha.model.dossier.IndicatorClaim;
import org.hecha.model.dossier.Material;
import org.hecha.model.dossier.PackageReference;
import org.hecha.model.engagement.EngagementPackage;
import org.hecha.model.engagement.StatementKind;
import org.hecha.model.inventory.InventoryFactory;
import org.hecha.model.inventory.Offset;
import org.hecha.standard.Standard;

/** Reads all sheets of a dossier in one run. */
public final class DossierReading {

    private final Scheme scheme;
    private final Vocabulary vocabulary;
    private final Dossier dossier = DossierFactory.eINSTANCE.createDossier();
    private final Map<String, Integer> keys = new HashMap<>();
    private final Map<String, IndicatorClaim> claims = new HashMap<>();

    private DossierReading(Scheme scheme, Vocabulary vocabulary) {
        this.scheme = scheme;
        this.vocabulary = vocabulary;
    }

    /** @param readme the sheet of explanations, which is passed over */
    public static DossierImport read(Grid grid, SheetForm readme, List<Standard> standards, Vocabulary vocabulary)
            throws Refusal {
        DossierReading reading = new DossierReading(Scheme.installed(standards), vocabulary);
        Issues issues = new Issues();
        Map<SheetForm, Sheet> sheets = SheetMatch.assign(grid, DossierForms.READING, Set.of(readme), issues);
        for (Map.Entry<SheetForm, Sheet> sheet : sheets.entrySet()) {
            SheetReading.read(sheet.getKey(), sheet.getValue(), issues, row -> reading.row(sheet.getKey(), row));
        }
        reading.dossier.setSchemeId(reading.scheme.id());
        reading.dossier.setId(Identities.named("dossier", String.valueOf(reading.dossier.getCreditCode())));
        return new DossierImport(grid.name(), reading.dossier, issues.wrong(), issues.notes());
    }

    private void row(SheetForm form, Fields row) {
        if (form == DossierForms.MATERIALS) {
            material(row);
        } else if (form == DossierForms.APPLICANT) {
            applicant(row);
        } else if (form == DossierForms.CONDITIONS) {
            condition(row);
        } else if (form == DossierForms.INDICATORS) {
            input(row);
        } else if (form == DossierForms.PACKAGES) {
            signedPackage(row);
        } else {
            offset(row);
        }
    }

    private void applicant(Fields row) {
        String key = row.text(DossierForms.ITEM);
        Applicant item = Applicant.of(key);
        if (item != null) {
            item.read(row, dossier);
            unique(row, DossierForms.ITEM, "applicant", key);
        } else if (!key.isEmpty()) {
            row.wrong(DossierForms.ITEM, "itemUnknown", key,
                    String.join(", ", List.of(Applicant.values()).stream().map(Applicant::key).toList()));
        }
    }

    private void condition(Fields row) {
        ConditionClaim claim = DossierFactory.eINSTANCE.createConditionClaim();
        row.fill(claim);
        String id = claim.getConditionId();
        if (id != null && scheme.conditions().stream().noneMatch(condition -> condition.id().equals(id))) {
            row.wrong(DossierForms.CONDITION, "conditionUnknown", id, scheme.id(),
                    String.join(", ", scheme.conditions().stream().map(Scheme.Condition::id).toList()));
        }
        name(row, DossierForms.CONDITION, claim, id);
        claim.getMaterialIds().addAll(materialIds(row, DossierForms.CONDITION_MATERIALS));
        if (claim.getAnswer() == ClaimAnswer.UNANSWERED && row.valid()) {
            row.note(DossierForms.ANSWER, "conditionUnanswered", id);
        } else if (row.valid()) {
            dossier.getConditions().add(claim);
        }
    }

    private void input(Fields row) {
        String indicator = row.text(DossierForms.INDICATOR);
        String key = row.text(DossierForms.INPUT);
        if (!row.valid()) {
            return;
        }
        Input input = scheme.inputs().stream().filter(i -> i.indicator().equals(indicator) && i.key().equals(key)).findFirst()
                .orElse(null);
        if (input == null) {
            row.wrong(DossierForms.INPUT, "inputUnknown", indicator, key, String.join(", ", scheme.inputs().stream()
                    .filter(i -> i.indicator().equals(indicator)).map(Input::key).toList()));
            return;
        }
        unique(row, DossierForms.INPUT, "input", indicator + ' ' + key);
        List<String> materials = materialIds(row, DossierForms.MATERIALS_OF);
        String value = row.isEmpty(DossierForms.VALUE) ? null : InputValue.read(row, input);
        unit(row, input);
        if (!row.valid()) {
            return;
        }
        if (value == null && !input.optional()) {
            row.note(DossierForms.VALUE, "inputMissing", indicator, input.question());
        }
        String statement = row.text(DossierForms.STATEMENT);
        if (value != null || !statement.isEmpty() || !materials.isEmpty()) {
            add(input, value, statement, materials);
        }
    }

    private void add(Input input, String value, String statement, List<String> materials) {
        IndicatorClaim claim = claims.computeIfAbsent(input.indicator(), id -> {
            IndicatorClaim made = Identities.named(DossierFactory.eINSTANCE.createIndicatorClaim(), "dossier claim", id);
            made.setIndicatorId(id);
            dossier.getClaims().add(made);
            return made;
        });
        if (value != null) {
            ClaimInput stored = DossierFactory.eINSTANCE.createClaimInput();
            stored.setKey(input.key());
            stored.setValue(value);
            stored.setUnit(input.unit().isEmpty() ? null : input.unit());
            claim.getInputs().add(stored);
        }
        if (!statement.isEmpty()) {
            claim.setStatement(claim.getStatement() == null ? statement : claim.getStatement() + '\n' + statement);
        }
        materials.stream().filter(id -> !claim.getMaterialIds().contains(id)).forEach(claim.getMaterialIds()::add);
    }

    /** The scheme fixes the unit of each value; another one in the sheet means the number is another one too. */
    private void unit(Fields row, Input input) {
        String unit = row.text(DossierForms.UNIT);
        if (!unit.isEmpty() && !unit.equals(input.unit())) {
            row.wrong(DossierForms.UNIT, "inputUnit", unit, input.unit().isEmpty() ? "—" : input.unit());
        }
    }

    private void material(Fields row) {
        Material material = DossierFactory.eINSTANCE.createMaterial();
        row.fill(material);
        Integer number = row.whole(DossierForms.NUMBER, 1, Math.max(1, scheme.materialKinds()));
        material.setNumber(number == null ? 0 : number);
        SafePath.check(row, DossierForms.PATH, material.getPath());
        SafePath.checkDigest(row, DossierForms.SHA256, material.getSha256());
        if (!row.isEmpty(DossierForms.TRANSLATION_OF)) {
            material.setTranslationOf(materialIds(row, DossierForms.TRANSLATION_OF).stream().findFirst().orElse(null));
        }
        name(row, DossierForms.MATERIAL, material, row.text(DossierForms.MATERIAL));
        if (row.valid()) {
            dossier.getMaterials().add(material);
        }
    }

    private void signedPackage(Fields row) {
        PackageReference reference = DossierFactory.eINSTANCE.createPackageReference();
        row.fill(reference);
        SafePath.check(row, DossierForms.PACKAGE_PATH, reference.getPath());
        SafePath.checkDigest(row, DossierForms.PACKAGE_SHA256, reference.getSha256());
        Choice<Enumerator> kinds = Choice.of(EngagementPackage.Literals.STATEMENT_KIND);
        for (String part : row.list(DossierForms.COVERS)) {
            Enumerator kind = kinds.find(part);
            if (kind == null) {
                row.wrong(DossierForms.COVERS, "choiceUnknown", part, kinds.all());
            } else {
                reference.getCovers().add((StatementKind) kind);
            }
        }
        name(row, DossierForms.PACKAGE, reference, row.text(DossierForms.PACKAGE));
        if (row.valid()) {
            dossier.getPackages().add(reference);
        }
    }

    private void offset(Fields row) {
        Offset offset = InventoryFactory.eINSTANCE.createOffset();
        row.fill(offset);
        OffsetSheet.check(row, offset, vocabulary);
        name(row, OffsetSheet.FORM.first(), offset, row.text(OffsetSheet.FORM.first()));
        if (row.valid()) {
            dossier.getOffsets().add(offset);
        }
    }

    private List<String> materialIds(Fields row, Column column) {
        List<String> ids = new ArrayList<>();
        for (String key : row.list(column)) {
            if (keys.containsKey("Material\n" + key)) {
                ids.add(Identities.named("dossier Material", key));
            } else {
                row.wrong(column, "materialUnknown", key);
            }
        }
        return ids;
    }

    private void name(Fields row, Column column, Identified object, String key) {
        if (key != null && !key.isEmpty()) {
            object.setId(Identities.named("dossier " + object.eClass().getName(), key));
            unique(row, column, object.eClass().getName(), key);
        }
    }

    private void unique(Fields row, Column column, String kind, String key) {
        Integer before = keys.putIfAbsent(kind + '\n' + key, row.row());
        if (before != null) {
            row.wrong(column, "keyTwice", key, before);
        }
    }
}
