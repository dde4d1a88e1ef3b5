package org.hecha.ui.internal.preferences;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
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
import org.hecha.ui.widgets.Palette;

/** Asks for the user's preferences; what is wrong is said at its field, and nothing wrong can be taken. UI thread. */
public final class PreferenceDialog extends TitleAreaDialog {

    private static final Speech SPEECH = Speech.of(PreferenceDialog.class);

    private final Draft draft;
    private final FileRow rows;
    private final Map<Draft.Field, Label> places = new EnumMap<>(Draft.Field.class);

    /** @param files lets the user choose files */
    public PreferenceDialog(Shell parent, Choices choices, FileChoice files) {
        super(parent);
        rows = new FileRow(files);
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

    private static Composite page(TabFolder tabs, String label) {
        Composite page = new Composite(tabs, SWT.NONE);
        page.setLayout(new GridLayout(2, false));
        TabItem tab = new TabItem(tabs, SWT.NONE);
        tab.setText(SPEECH.say(label));
        tab.setControl(page);
        return page;
    }

    private void createWindowPage(Composite page) {
        choice(page, "language", Choices.Language.values(), draft.language, chosen -> draft.language = chosen); //$NON-NLS-1$
        hint(page, "languageHint"); //$NON-NLS-1$
        choice(page, "theme", Choices.Theme.values(), draft.theme, chosen -> draft.theme = chosen); //$NON-NLS-1$
        text(page, "autosave", draft.autosave, words -> draft.autosave = words); //$NON-NLS-1$
        place(page, Draft.Field.AUTOSAVE);
        hint(page, "autosaveHint"); //$NON-NLS-1$
        text(page, "recents", draft.recents, words -> draft.recents = words); //$NON-NLS-1$
        place(page, Draft.Field.RECENTS);
    }

    private void createTrustPage(Composite page) {
        label(page, "trust"); //$NON-NLS-1$
        rows.several(page, SPEECH.say("trust"), draft.trust, this::check); //$NON-NLS-1$
        place(page, Draft.Field.TRUST);
        hint(page, "trustHint"); //$NON-NLS-1$
        label(page, "accreditations"); //$NON-NLS-1$
        rows.one(page, SPEECH.say("accreditations"), draft.accreditations, words -> { //$NON-NLS-1$
            draft.accreditations = words;
            check();
        });
        place(page, Draft.Field.ACCREDITATIONS);
        label(page, "signers"); //$NON-NLS-1$
        rows.several(page, SPEECH.say("signers"), draft.signers, this::check); //$NON-NLS-1$
        place(page, Draft.Field.SIGNERS);
    }

    private void createSigningPage(Composite page) {
        text(page, "timeStamps", draft.timeStamps, words -> draft.timeStamps = words) //$NON-NLS-1$
                .setMessage("http://tsa.example.org/tsr"); //$NON-NLS-1$
        place(page, Draft.Field.TIME_STAMPS);
        label(page, "token"); //$NON-NLS-1$
        rows.one(page, SPEECH.say("token"), draft.token, words -> { //$NON-NLS-1$
            draft.token = words;
            check();
        });
        place(page, Draft.Field.TOKEN);
        hint(page, "secretHint"); //$NON-NLS-1$
    }

    private static void label(Composite page, String key) {
        Label label = new Label(page, SWT.NONE);
        label.setText(SPEECH.say(key));
        label.setLayoutData(new GridData(SWT.BEGINNING, SWT.BEGINNING, false, false));
    }

    private Text text(Composite page, String key, String value, Consumer<String> changed) {
        label(page, key);
        Text text = new Text(page, SWT.BORDER);
        text.setText(value);
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        text.addModifyListener(event -> {
            changed.accept(text.getText());
            check();
        });
        return text;
    }

    private <E extends Enum<E>> void choice(Composite page, String key, E[] all, E now, Consumer<E> chosen) {
        label(page, key);
        Combo combo = new Combo(page, SWT.READ_ONLY);
        for (E each : all) {
            combo.add(SPEECH.say(key + '.' + each.name()));
        }
        combo.select(now.ordinal());
        combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> chosen.accept(all[combo.getSelectionIndex()])));
    }

    /** Where what is wrong with a field is said. */
    private void place(Composite page, Draft.Field field) {
        places.put(field, below(page, "")); //$NON-NLS-1$
    }

    private static void hint(Composite page, String key) {
        below(page, SPEECH.say(key));
    }

    private static Label below(Composite page, String words) {
        Label beside = new Label(page, SWT.NONE);
        beside.setLayoutData(new GridData());
        Label label = new Label(page, SWT.WRAP);
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
        Map<Draft.Field, String> problems = draft.problems();
        places.forEach((field, label) -> {
            String words = problems.getOrDefault(field, ""); //$NON-NLS-1$
            say(label, words.isEmpty() ? "" : "\u26A0 " + words); //$NON-NLS-1$ //$NON-NLS-2$
            label.setForeground(Palette.now().bad());
            label.getParent().layout();
        });
        setMessage(problems.isEmpty() ? SPEECH.say("intro") : problems.values().iterator().next(), //$NON-NLS-1$
                problems.isEmpty() ? IMessageProvider.NONE : IMessageProvider.ERROR);
        Button apply = getButton(IDialogConstants.OK_ID);
        if (apply != null) {
            apply.setEnabled(problems.isEmpty());
        }
    }
}
