package org.hecha.ui.score.internal.handlers;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Text;
import org.hecha.core.text.Localized;
import org.hecha.core.text.Refusal;
import org.hecha.scoring.Scheme;
import org.hecha.ui.FileChoice;
import org.hecha.ui.Speech;
import org.hecha.ui.form.Choice;
import org.hecha.ui.form.Fields;
import org.hecha.ui.form.FileField;
import org.hecha.ui.form.Form;

/** Asks for what a new dossier begins with. */
final class NewDossierForm implements Form {

    private static final Speech SPEECH = Speech.of(NewDossierForm.class);

    private final NewDossier data;
    private final List<Scheme> schemes;
    private final FileChoice files;
    private Text organization;
    private Text creditCode;
    private Text from;
    private Text to;
    private Choice<Scheme> scheme;
    private FileField file;

    NewDossierForm(NewDossier data, List<Scheme> schemes, FileChoice files) {
        this.data = data;
        this.schemes = List.copyOf(schemes);
        this.files = files;
    }

    @Override
    public void create(Fields fields) {
        organization = fields.line(SPEECH.say("label.organization"), ""); //$NON-NLS-1$ //$NON-NLS-2$
        creditCode = fields.line(SPEECH.say("label.creditCode"), ""); //$NON-NLS-1$ //$NON-NLS-2$
        from = fields.line(SPEECH.say("label.from"), data.from()); //$NON-NLS-1$
        to = fields.line(SPEECH.say("label.to"), data.to()); //$NON-NLS-1$
        scheme = fields.choice(SPEECH.say("label.scheme"), schemes, one -> Speech.in(one.title())).first(); //$NON-NLS-1$
        file = fields.file(SPEECH.say("label.file")) //$NON-NLS-1$
                .browsing(() -> files.save(SPEECH.say("newTitle"), Path.of(SPEECH.say("suggested")))); //$NON-NLS-1$ //$NON-NLS-2$
        organization.setFocus();
    }

    @Override
    public void submit() throws Refusal {
        data.organization(organization.getText());
        data.creditCode(creditCode.getText());
        data.from(from.getText());
        data.to(to.getText());
        scheme.chosen().map(Scheme::id).ifPresent(data::scheme);
        data.file(file.typed());
        Optional<Localized> fault = data.fault();
        if (fault.isPresent()) {
            throw new Refusal(fault.get());
        }
    }

    Text organization() {
        return organization;
    }

    Text creditCode() {
        return creditCode;
    }

    FileField file() {
        return file;
    }
}
