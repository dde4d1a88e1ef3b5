package org.hecha.ui.intake.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.hecha.core.EngagementDraft;
import org.hecha.model.engagement.StatementKind;
import org.hecha.ui.FileChoice;
import org.hecha.ui.Speech;
import org.hecha.ui.form.Fields;
import org.hecha.ui.form.FileField;

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
    private FileField place;

    OrganizationPage(FileChoice files) {
        super("organization", SPEECH.say("newTitle"), null); //$NON-NLS-1$ //$NON-NLS-2$
        this.files = files;
        setDescription(SPEECH.say("newMessage")); //$NON-NLS-1$
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        Fields fields = new Fields(parent, this::check);
        organization = fields.line(SPEECH.say("fieldOrganization"), ""); //$NON-NLS-1$ //$NON-NLS-2$
        creditCode = fields.line(SPEECH.say("fieldCreditCode"), ""); //$NON-NLS-1$ //$NON-NLS-2$
        body = fields.line(SPEECH.say("fieldBody"), ""); //$NON-NLS-1$ //$NON-NLS-2$
        number = fields.line(SPEECH.say("fieldNumber"), ""); //$NON-NLS-1$ //$NON-NLS-2$
        int lastYear = LocalDate.now().getYear() - 1;
        from = fields.line(SPEECH.say("fieldFrom"), LocalDate.of(lastYear, 1, 1).toString()); //$NON-NLS-1$
        to = fields.line(SPEECH.say("fieldTo"), LocalDate.of(lastYear, 12, 31).toString()); //$NON-NLS-1$
        place = fields.file(SPEECH.say("fieldPlace")) //$NON-NLS-1$
                .browsing(() -> files.folder(SPEECH.say("placeTitle"), SPEECH.say("placeMessage")).map(this::proposedIn)); //$NON-NLS-1$ //$NON-NLS-2$
        setErrorMessage(null);
        setControl(fields.area());
    }

    private Path proposedIn(Path folder) {
        String name = organization.getText().isBlank() ? SPEECH.say("unnamed") : organization.getText().strip(); //$NON-NLS-1$
        return folder.resolve(name.replaceAll("[\\\\/:*?\"<>|\\s]+", "-") + SUFFIX); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private void check() {
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
        } else if (place.file().filter(path -> path.toString().endsWith(SUFFIX)).isEmpty()) {
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

    /** Where the engagement is to be kept; asked when the page is complete. */
    Path folder() {
        return place.file().orElseThrow().toAbsolutePath();
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
