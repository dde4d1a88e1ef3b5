package org.hecha.ui.score.internal.dossier;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.hecha.model.dossier.ClaimedEmissions;
import org.hecha.model.dossier.DossierFactory;
import org.hecha.model.dossier.DossierPackage;
import org.hecha.ui.Speech;

/** Who applies, with which year, and the emissions claimed. */
final class ApplicantPage implements DossierPage {

    private static final Speech SPEECH = Speech.of(ApplicantPage.class);

    private final Desk desk;
    private final ScrolledComposite scroll;
    private final List<Field> fields = new ArrayList<>();
    private final Label scheme;

    ApplicantPage(Composite parent, Desk desk) {
        this.desk = desk;
        scroll = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL);
        Composite content = new Composite(scroll, SWT.NONE);
        GridLayout columns = new GridLayout(2, true);
        content.setLayout(columns);
        Group who = group(content, "applicant"); //$NON-NLS-1$
        new Label(who, SWT.NONE).setText(SPEECH.say("scheme")); //$NON-NLS-1$
        scheme = new Label(who, SWT.WRAP);
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.widthHint = 200;
        scheme.setLayoutData(wide);
        field(who, DossierPackage.Literals.DOSSIER__FACTORY_NAME, this::words);
        field(who, DossierPackage.Literals.DOSSIER__CREDIT_CODE, this::words);
        field(who, DossierPackage.Literals.DOSSIER__PERIOD_START, this::day);
        field(who, DossierPackage.Literals.DOSSIER__PERIOD_END, this::day);
        field(who, DossierPackage.Literals.DOSSIER__APPLIED_ON, this::day);
        Group emitted = group(content, "emissions"); //$NON-NLS-1$
        amount(emitted, DossierPackage.Literals.CLAIMED_EMISSIONS__CATEGORY1);
        amount(emitted, DossierPackage.Literals.CLAIMED_EMISSIONS__CATEGORY2);
        amount(emitted, DossierPackage.Literals.CLAIMED_EMISSIONS__CATEGORY3);
        amount(emitted, DossierPackage.Literals.CLAIMED_EMISSIONS__BASELINE);
        amount(emitted, DossierPackage.Literals.CLAIMED_EMISSIONS__REDUCTION);
        scroll.setContent(content);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        int beside = content.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
        scroll.addListener(SWT.Resize, event -> {
            // Side by side where there is room, else below each other: nothing is cut off.
            columns.numColumns = scroll.getClientArea().width < beside ? 1 : 2;
            scroll.setMinSize(content.computeSize(SWT.DEFAULT, SWT.DEFAULT));
            content.layout();
        });
    }

    private static Group group(Composite parent, String key) {
        Group group = new Group(parent, SWT.NONE);
        group.setText(SPEECH.say(key));
        group.setLayout(new GridLayout(2, false));
        group.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false));
        return group;
    }

    private void field(Composite group, EAttribute feature, Function<EAttribute, Function<String, Optional<String>>> reader) {
        fields.add(new Field(group, SPEECH.say("field." + feature.getName()), () -> desk.dossier() //$NON-NLS-1$
                .map(dossier -> Entries.text(dossier.eGet(feature))).orElse(""), reader.apply(feature))); //$NON-NLS-1$
    }

    private Function<String, Optional<String>> words(EAttribute feature) {
        return typed -> Entries.words(typed, text -> desk.edits().set(desk.edits().dossier(), feature, text));
    }

    /** The period may not run backwards. */
    private Function<String, Optional<String>> day(EAttribute feature) {
        return typed -> {
            LocalDate[] read = new LocalDate[1];
            Optional<String> refusal = Entries.day(typed, day -> read[0] = day);
            if (refusal.isPresent()) {
                return refusal;
            }
            boolean start = feature == DossierPackage.Literals.DOSSIER__PERIOD_START;
            boolean end = feature == DossierPackage.Literals.DOSSIER__PERIOD_END;
            LocalDate from = start ? read[0] : desk.edits().dossier().getPeriodStart();
            LocalDate to = end ? read[0] : desk.edits().dossier().getPeriodEnd();
            if ((start || end) && from != null && to != null && to.isBefore(from)) {
                return Optional.of(SPEECH.say("backwards", from.toString(), to.toString())); //$NON-NLS-1$
            }
            desk.edits().set(desk.edits().dossier(), feature, read[0]);
            return Optional.empty();
        };
    }

    private void amount(Composite group, EAttribute feature) {
        fields.add(new Field(group, SPEECH.say("field." + feature.getName()), () -> desk.dossier() //$NON-NLS-1$
                .map(dossier -> dossier.getEmissions()).map(claimed -> Entries.text(claimed.eGet(feature))).orElse(""), //$NON-NLS-1$
                typed -> Entries.number(typed, number -> claim(feature, number))));
    }

    private void claim(EAttribute feature, BigDecimal number) {
        ClaimedEmissions claimed = desk.edits().dossier().getEmissions();
        if (claimed != null) {
            desk.edits().set(claimed, feature, number);
        } else if (number != null) {
            ClaimedEmissions made = DossierFactory.eINSTANCE.createClaimedEmissions();
            made.eSet(feature, number);
            desk.edits().set(desk.edits().dossier(), DossierPackage.Literals.DOSSIER__EMISSIONS, made);
        }
    }

    @Override
    public Control control() {
        return scroll;
    }

    @Override
    public void fill() {
        fields.forEach(Field::refresh);
        scheme.setText(desk.scheme().map(found -> Speech.in(found.title()))
                .orElseGet(() -> SPEECH.say("schemeMissing", desk.dossier().map(d -> d.getSchemeId()).orElse("")))); //$NON-NLS-1$ //$NON-NLS-2$
        scheme.requestLayout();
    }

    /** The lines, in their order, for tests. */
    List<Field> fields() {
        return fields;
    }
}
