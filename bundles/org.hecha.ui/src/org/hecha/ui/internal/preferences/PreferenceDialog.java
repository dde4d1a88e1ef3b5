package org.hecha.ui.internal.preferences;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.swt.widgets.Text;
import org.hecha.ui.Choices;
import org.hecha.ui.FileChoice;
import org.hecha.ui.Speech;
import org.hecha.ui.form.Choice;
import org.hecha.ui.form.Fields;
import org.hecha.ui.form.FileField;
import org.hecha.ui.form.FilesField;
import org.hecha.ui.widgets.Palette;

/** Asks for the user's preferences; what is wrong is said at its field, and nothing wrong can be taken. UI thread. */
public final class PreferenceDialog extends TitleAreaDialog {

    private static final Speech SPEECH = Speech.of(PreferenceDialog.class);

    private final FileChoice files;
    private final Draft draft;
    private final Map<Draft.Field, Label> places = new EnumMap<>(Draft.Field.class);
    private Choice<Choices.Language> language;
    private Choice<Choices.Theme> theme;
    private Text autosave;
    private Text recents;
    private FilesField trust;
    private FileField accreditations;
    private FilesField signers;
    private Text timeStamps;
    private FileField token;

    /** @param files lets the user choose files */
    public PreferenceDialog(Shell parent, Choices choices, FileChoice files) {
        super(parent);
        this.files = files;
        draft = new Draft(choices);
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** What was chosen, after the dialog was closed by OK. */
    public Choices choices() {
        return draft.choices();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(SPEECH.say("title")); //$NON-NLS-1$
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(SPEECH.say("title")); //$NON-NLS-1$
        Composite area = (Composite) super.createDialogArea(parent);
        TabFolder tabs = new TabFolder(area, SWT.TOP);
        GridData place = new GridData(SWT.FILL, SWT.FILL, true, true);
        place.widthHint = convertWidthInCharsToPixels(95);
        tabs.setLayoutData(place);
        createWindowPage(page(tabs, "pageWindow")); //$NON-NLS-1$
        createTrustPage(page(tabs, "pageTrust")); //$NON-NLS-1$
        createSigningPage(page(tabs, "pageSigning")); //$NON-NLS-1$
        return area;
    }

    private Fields page(TabFolder tabs, String label) {
        Fields page = new Fields(tabs, this::check);
        TabItem tab = new TabItem(tabs, SWT.NONE);
        tab.setText(SPEECH.say(label));
        tab.setControl(page.area());
        return page;
    }

    private void createWindowPage(Fields page) {
        language = choice(page, "language", Choices.Language.values(), draft.language); //$NON-NLS-1$
        hint(page, "languageHint"); //$NON-NLS-1$
        theme = choice(page, "theme", Choices.Theme.values(), draft.theme); //$NON-NLS-1$
        autosave = page.line(SPEECH.say("autosave"), draft.autosave); //$NON-NLS-1$
        place(page, Draft.Field.AUTOSAVE);
        hint(page, "autosaveHint"); //$NON-NLS-1$
        recents = page.line(SPEECH.say("recents"), draft.recents); //$NON-NLS-1$
        place(page, Draft.Field.RECENTS);
    }

    private void createTrustPage(Fields page) {
        trust = page.files(SPEECH.say("trust"), files); //$NON-NLS-1$
        trust.files(draft.trust);
        place(page, Draft.Field.TRUST);
        hint(page, "trustHint"); //$NON-NLS-1$
        accreditations = page.file(SPEECH.say("accreditations")).opening(files).type(draft.accreditations); //$NON-NLS-1$
        place(page, Draft.Field.ACCREDITATIONS);
        signers = page.files(SPEECH.say("signers"), files); //$NON-NLS-1$
        signers.files(draft.signers);
        place(page, Draft.Field.SIGNERS);
    }

    private void createSigningPage(Fields page) {
        timeStamps = page.line(SPEECH.say("timeStamps"), draft.timeStamps); //$NON-NLS-1$
        timeStamps.setMessage("http://tsa.example.org/tsr"); //$NON-NLS-1$
        place(page, Draft.Field.TIME_STAMPS);
        token = page.file(SPEECH.say("token")).opening(files).type(draft.token); //$NON-NLS-1$
        place(page, Draft.Field.TOKEN);
        hint(page, "secretHint"); //$NON-NLS-1$
    }

    private static <E extends Enum<E>> Choice<E> choice(Fields page, String key, E[] all, E now) {
        Choice<E> choice = page.choice(SPEECH.say(key), List.of(all), each -> SPEECH.say(key + '.' + each.name()));
        choice.choose(now);
        return choice;
    }

    /** Where what is wrong with a field is said. */
    private void place(Fields page, Draft.Field field) {
        places.put(field, below(page, "")); //$NON-NLS-1$
    }

    private static void hint(Fields page, String key) {
        below(page, SPEECH.say(key));
    }

    private static Label below(Fields page, String words) {
        Label beside = new Label(page.area(), SWT.NONE);
        beside.setLayoutData(new GridData());
        Label label = new Label(page.area(), SWT.WRAP);
        label.setForeground(Palette.now().muted());
        GridData place = new GridData(SWT.FILL, SWT.TOP, true, false);
        place.widthHint = 420;
        label.setLayoutData(place);
        label.setData(beside);
        say(label, words);
        return label;
    }

    /** Says it, or takes the whole row away where there is nothing to say. */
    private static void say(Label label, String words) {
        label.setText(words);
        for (Label each : new Label[] {label, (Label) label.getData()}) {
            ((GridData) each.getLayoutData()).exclude = words.isEmpty();
            each.setVisible(!words.isEmpty());
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, SPEECH.say("apply"), true); //$NON-NLS-1$
        createButton(parent, IDialogConstants.CANCEL_ID, SPEECH.say("cancel"), false); //$NON-NLS-1$
        check();
    }

    private void check() {
        Button apply = getButton(IDialogConstants.OK_ID);
        if (apply == null) {
            // While the pages are being made.
            return;
        }
        take();
        Map<Draft.Field, String> problems = draft.problems();
        places.forEach((field, label) -> {
            String words = problems.getOrDefault(field, ""); //$NON-NLS-1$
            say(label, words.isEmpty() ? "" : "\u26A0 " + words); //$NON-NLS-1$ //$NON-NLS-2$
            label.setForeground(Palette.now().bad());
            label.getParent().layout();
        });
        setMessage(problems.isEmpty() ? SPEECH.say("intro") : problems.values().iterator().next(), //$NON-NLS-1$
                problems.isEmpty() ? IMessageProvider.NONE : IMessageProvider.ERROR);
        apply.setEnabled(problems.isEmpty());
    }

    private void take() {
        language.chosen().ifPresent(chosen -> draft.language = chosen);
        theme.chosen().ifPresent(chosen -> draft.theme = chosen);
        draft.autosave = autosave.getText();
        draft.recents = recents.getText();
        draft.trust = trust.files();
        draft.accreditations = accreditations.typed();
        draft.signers = signers.files();
        draft.timeStamps = timeStamps.getText();
        draft.token = token.typed();
    }
}
