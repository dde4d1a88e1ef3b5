package org.hecha.ui.intake.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.hecha.core.EngagementDraft;
import org.hecha.model.engagement.StatementKind;
import org.hecha.ui.FileChoice;
import org.hecha.ui.Speech;

/** Who is verified, for which period, and where the engagement is kept. */
final class OrganizationPage extends WizardPage {

    private static final Speech SPEECH = Speech.of(OrganizationPage.class);
    private static final String SUFFIX = ".hecha"; //$NON-NLS-1$

    private final FileChoice files;
    private Text organization;
    private Text creditCode;
    private Text body;
    private Text number;
    private Text from;
    private Text to;
    private Text place;

    OrganizationPage(FileChoice files) {
        super("organization", SPEECH.say("newTitle"), null); //$NON-NLS-1$ //$NON-NLS-2$
        this.files = files;
        setDescription(SPEECH.say("newMessage")); //$NON-NLS-1$
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        page.setLayout(new GridLayout(3, false));
        organization = field(page, "fieldOrganization"); //$NON-NLS-1$
        creditCode = field(page, "fieldCreditCode"); //$NON-NLS-1$
        body = field(page, "fieldBody"); //$NON-NLS-1$
        number = field(page, "fieldNumber"); //$NON-NLS-1$
        from = field(page, "fieldFrom"); //$NON-NLS-1$
        to = field(page, "fieldTo"); //$NON-NLS-1$
        int lastYear = LocalDate.now().getYear() - 1;
        from.setText(LocalDate.of(lastYear, 1, 1).toString());
        to.setText(LocalDate.of(lastYear, 12, 31).toString());
        place = field(page, "fieldPlace"); //$NON-NLS-1$
        ((GridData) place.getLayoutData()).horizontalSpan = 1;
        Button choose = new Button(page, SWT.PUSH);
        choose.setText(SPEECH.say("choose")); //$NON-NLS-1$
        choose.addSelectionListener(SelectionListener.widgetSelectedAdapter(pressed -> files
                .folder(SPEECH.say("placeTitle"), SPEECH.say("placeMessage")).ifPresent(this::proposeIn))); //$NON-NLS-1$ //$NON-NLS-2$
        setErrorMessage(null);
        setControl(page);
    }

    private Text field(Composite page, String label) {
        new Label(page, SWT.NONE).setText(SPEECH.say(label));
        Text field = new Text(page, SWT.BORDER);
        field.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        field.addModifyListener(changed -> check());
        return field;
    }

    private void proposeIn(Path folder) {
        String name = organization.getText().isBlank() ? SPEECH.say("unnamed") : organization.getText().strip(); //$NON-NLS-1$
        place.setText(folder.resolve(name.replaceAll("[\\\\/:*?\"<>|\\s]+", "-") + SUFFIX).toString()); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private void check() {
        if (place == null) {
            return;
        }
        Optional<String> wrong = problem();
        setErrorMessage(wrong.orElse(null));
        setPageComplete(wrong.isEmpty());
    }

    private Optional<String> problem() {
        if (organization.getText().isBlank()) {
            return Optional.of(SPEECH.say("organizationMissing")); //$NON-NLS-1$
        } else if (creditCode.getText().isBlank()) {
            return Optional.of(SPEECH.say("creditCodeMissing")); //$NON-NLS-1$
        } else if (day(from).isEmpty() || day(to).isEmpty()) {
            return Optional.of(SPEECH.say("dayWrong", (day(from).isEmpty() ? from : to).getText())); //$NON-NLS-1$
        } else if (day(to).get().isBefore(day(from).get())) {
            return Optional.of(SPEECH.say("periodWrong", from.getText(), to.getText())); //$NON-NLS-1$
        } else if (!place.getText().strip().endsWith(SUFFIX)) {
            return Optional.of(SPEECH.say("placeWrong")); //$NON-NLS-1$
        }
        return Files.exists(folder()) ? Optional.of(SPEECH.say("placeTaken", folder())) : Optional.empty(); //$NON-NLS-1$
    }

    private static Optional<LocalDate> day(Text field) {
        try {
            return Optional.of(LocalDate.parse(field.getText().strip()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** Where the engagement is to be kept. */
    Path folder() {
        return Path.of(place.getText().strip()).toAbsolutePath();
    }

    /** What was stated; asked when the page is complete. */
    EngagementDraft draft(List<String> criteria, EngagementDraft.Choices choices) {
        return new EngagementDraft(organization.getText().strip(), creditCode.getText().strip(), Optional.empty(), stated(number),
                stated(body), day(from).orElseThrow(), day(to).orElseThrow(), criteria, List.of(StatementKind.INVENTORY), choices,
                Locale.ENGLISH.getLanguage().equals(Locale.getDefault().getLanguage()) ? "en" : "zh"); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private static Optional<String> stated(Text field) {
        return Optional.of(field.getText().strip()).filter(text -> !text.isEmpty());
    }
}
