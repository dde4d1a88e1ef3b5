package org.hecha.ui.score.internal.dossier;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.hecha.core.Identities;
import org.hecha.model.dossier.DossierPackage;
import org.hecha.model.inventory.InventoryFactory;
import org.hecha.model.inventory.InventoryPackage;
import org.hecha.model.inventory.Offset;
import org.hecha.model.inventory.OffsetKind;
import org.hecha.scoring.OffsetLine;
import org.hecha.ui.Speech;
import org.hecha.ui.page.Icons;
import org.hecha.ui.score.Scored;
import org.hecha.ui.widgets.Column;
import org.hecha.ui.widgets.Grid;

/** The offsets claimed, edited in place, each with what it counts or why it does not. */
final class OffsetsPage implements DossierPage {

    private static final Speech SPEECH = Speech.of(OffsetsPage.class);

    private final Desk desk;
    private final Composite content;
    private final Combo kinds;
    private final Grid<Offset> grid;
    private final MaterialChecks materials;

    OffsetsPage(Composite parent, Desk desk) {
        this.desk = desk;
        content = new Composite(parent, SWT.NONE);
        content.setLayout(new GridLayout(2, false));
        kinds = new Combo(content, SWT.READ_ONLY);
        OffsetKind.VALUES.forEach(kind -> kinds.add(SPEECH.say("offset." + kind.getName()))); //$NON-NLS-1$
        kinds.select(0);
        Buttons buttons = new Buttons(content);
        buttons.add(SPEECH.say("addOffset"), () -> add(OffsetKind.VALUES.get(kinds.getSelectionIndex()))); //$NON-NLS-1$
        buttons.add(SPEECH.say("remove"), this::remove); //$NON-NLS-1$
        grid = new Grid<>(content, SPEECH.say("offsets"), List.of( //$NON-NLS-1$
                Column.words("kind", SPEECH.say("column.offsetKind"), 140, //$NON-NLS-1$ //$NON-NLS-2$
                        offset -> SPEECH.say("offset." + offset.getKind().getName())), //$NON-NLS-1$
                Column.<Offset>words("counted", SPEECH.say("column.counted"), 160, this::counted) //$NON-NLS-1$ //$NON-NLS-2$
                        .withImage(offset -> Icons.get(line(offset).map(one -> one.counted() ? "passed" : "fail") //$NON-NLS-1$ //$NON-NLS-2$
                                .orElse("undecided"))).withTooltip(this::reason), //$NON-NLS-1$
                number("quantity", 90, InventoryPackage.Literals.OFFSET__QUANTITY), //$NON-NLS-1$
                words("unit", 60, InventoryPackage.Literals.OFFSET__UNIT), //$NON-NLS-1$
                number("category", 60, InventoryPackage.Literals.OFFSET__CATEGORY), //$NON-NLS-1$
                words("registry", 110, InventoryPackage.Literals.OFFSET__REGISTRY), //$NON-NLS-1$
                words("serialFrom", 130, InventoryPackage.Literals.OFFSET__SERIAL_FROM), //$NON-NLS-1$
                words("serialTo", 130, InventoryPackage.Literals.OFFSET__SERIAL_TO), //$NON-NLS-1$
                words("vintageStart", 100, InventoryPackage.Literals.OFFSET__VINTAGE_START), //$NON-NLS-1$
                words("vintageEnd", 100, InventoryPackage.Literals.OFFSET__VINTAGE_END), //$NON-NLS-1$
                words("retiredOn", 100, InventoryPackage.Literals.OFFSET__RETIRED_ON), //$NON-NLS-1$
                words("beneficiary", 180, InventoryPackage.Literals.OFFSET__BENEFICIARY), //$NON-NLS-1$
                Column.words("reason", SPEECH.say("column.reason"), 320, this::reason))); //$NON-NLS-1$ //$NON-NLS-2$
        grid.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
        materials = new MaterialChecks(content, ids -> grid.selected().ifPresent(offset ->
                desk.edits().set(offset, InventoryPackage.Literals.OFFSET__EVIDENCE_IDS, ids)));
        materials.keepLow();
        grid.onSelect(this::prove);
    }

    private Column<Offset> words(String id, int width, EAttribute feature) {
        OffsetCell cell = new OffsetCell(desk, feature);
        return Column.words(id, SPEECH.say("column." + id), width, cell::initial).withEdit(cell); //$NON-NLS-1$
    }

    private Column<Offset> number(String id, int width, EAttribute feature) {
        OffsetCell cell = new OffsetCell(desk, feature);
        return Column.numbers(id, SPEECH.say("column." + id), width, cell::initial).withEdit(cell); //$NON-NLS-1$
    }

    private Optional<OffsetLine> line(Offset offset) {
        return desk.session().scored().flatMap(Scored::card).flatMap(card -> card.offsets().stream()
                .filter(line -> line.offsetId().equals(offset.getId())).findFirst());
    }

    private String counted(Offset offset) {
        return line(offset).map(line -> line.counted() ? SPEECH.say("counted", line.tonnes().toPlainString()) //$NON-NLS-1$
                : SPEECH.say("notCounted")).orElse(""); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private String reason(Offset offset) {
        return line(offset).map(line -> Speech.in(line.reason())).orElse(""); //$NON-NLS-1$
    }

    private void prove(Offset offset) {
        desk.dossier().ifPresent(dossier -> materials.fill(dossier, List.of(), offset.getEvidenceIds()));
    }

    /** Adds an offset of a kind, to be filled in; the applicant is its beneficiary. */
    void add(OffsetKind kind) {
        if (desk.dossier().isEmpty()) {
            return;
        }
        Offset offset = Identities.fresh(InventoryFactory.eINSTANCE.createOffset());
        offset.setKind(kind);
        offset.setCategory(kind == OffsetKind.GREEN_CERTIFICATE ? 2 : 1);
        offset.setUnit(kind == OffsetKind.GREEN_CERTIFICATE ? "MWh" : "tCO2e"); //$NON-NLS-1$ //$NON-NLS-2$
        offset.setBeneficiary(desk.edits().dossier().getFactoryName());
        desk.edits().add(DossierPackage.Literals.DOSSIER__OFFSETS, offset);
        grid.select(offset);
        prove(offset);
    }

    void remove() {
        grid.selected().ifPresent(offset -> desk.edits().remove(DossierPackage.Literals.DOSSIER__OFFSETS, offset));
    }

    @Override
    public Control control() {
        return content;
    }

    @Override
    public void fill() {
        grid.rows(desk.dossier().map(dossier -> List.copyOf(dossier.getOffsets())).orElse(List.of()));
        grid.selected().ifPresent(this::prove);
    }

    Grid<Offset> grid() {
        return grid;
    }
}
