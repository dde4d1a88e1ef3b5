package org.hecha.ui.review.internal.sign;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.hecha.core.text.Localized;
import org.hecha.standard.seal.SignerRole;
import org.hecha.ui.FileChoice;
import org.hecha.ui.Speech;
import org.hecha.ui.form.Choice;
import org.hecha.ui.form.Fields;
import org.hecha.ui.form.FileField;
import org.hecha.ui.page.Icons;

/** What is signed, in which role, and where it goes; what stands against it is said here, before a key is asked for. */
final class WhatPage extends WizardPage {

    private static final Speech SPEECH = Speech.of(WhatPage.class);

    private final SigningPlan plan;
    private final FileChoice files;
    private final Map<What, Button> choices = new EnumMap<>(What.class);
    private Choice<Optional<SignerRole>> role;
    private FileField target;
    private Button replace;

    WhatPage(SigningPlan plan, FileChoice files) {
        super("what", SPEECH.say("whatTitle"), null); //$NON-NLS-1$ //$NON-NLS-2$
        this.plan = plan;
        this.files = files;
        setDescription(SPEECH.say("whatDescription")); //$NON-NLS-1$
    }

    @Override
    public void createControl(Composite parent) {
        Fields fields = new Fields(parent, this::check);
        for (What each : plan.offered()) {
            Button button = fields.radio(each.label(), plan.what() == each && plan.isAllowed(each));
            button.setEnabled(plan.isAllowed(each));
            button.addSelectionListener(SelectionListener.widgetSelectedAdapter(pressed -> {
                if (button.getSelection()) {
                    choose(each);
                }
            }));
            choices.put(each, button);
        }
        List<Optional<SignerRole>> roles = new ArrayList<>(List.of(Optional.empty()));
        Stream.of(SignerRole.values()).map(Optional::of).forEach(roles::add);
        role = fields.choice(SPEECH.say("role"), roles, //$NON-NLS-1$
                each -> SPEECH.say(each.map(one -> "role." + one.name()).orElse("roleNone"))); //$NON-NLS-1$ //$NON-NLS-2$
        role.choose(plan.role());
        target = fields.file(SPEECH.say("target")).saving(files, "*.asice", "*.pdf"); //$NON-NLS-1$ //$NON-NLS-2$
        replace = fields.check(SPEECH.say("replace"), false); //$NON-NLS-1$
        notices(fields.area());
        setControl(fields.area());
        choose(plan.what());
    }

    private void choose(What chosen) {
        plan.what(chosen);
        target.file(plan.target());
        target.enabled(chosen != What.REPORT);
        check();
    }

    private void notices(Composite page) {
        if (!plan.obstacles().isEmpty()) {
            List<String> lines = new ArrayList<>();
            lines.add(SPEECH.say("barred")); //$NON-NLS-1$
            plan.obstacles().forEach(each -> lines.add("• " + Speech.in(each))); //$NON-NLS-1$
            notice(page, "fail", String.join("\n", lines)); //$NON-NLS-1$ //$NON-NLS-2$
        }
        for (Localized remark : plan.remarks()) {
            notice(page, "inform", Speech.in(remark)); //$NON-NLS-1$
        }
    }

    private static void notice(Composite page, String icon, String text) {
        Composite row = new Composite(page, SWT.NONE);
        row.setLayout(new GridLayout(2, false));
        row.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1));
        Label picture = new Label(row, SWT.NONE);
        picture.setImage(Icons.get(icon));
        picture.setLayoutData(new GridData(SWT.BEGINNING, SWT.TOP, false, false));
        Label words = new Label(row, SWT.WRAP);
        words.setText(text);
        GridData place = new GridData(SWT.FILL, SWT.TOP, true, false);
        place.widthHint = words.getFont().getFontData()[0].getHeight() * 45;
        words.setLayoutData(place);
    }

    private void check() {
        plan.replace(replace.getSelection());
        plan.role(role.chosen().flatMap(Function.identity()).orElse(null));
        target.file().ifPresent(file -> {
            if (plan.what() != What.REPORT) {
                plan.target(file);
            }
        });
        setErrorMessage(problem());
        setPageComplete(getErrorMessage() == null);
    }

    private String problem() {
        if (!plan.isAllowed(plan.what())) {
            return plan.obstacles().isEmpty() ? SPEECH.say("noReport", plan.report()) : SPEECH.say("barredShort"); //$NON-NLS-1$ //$NON-NLS-2$
        }
        if (target.file().isEmpty()) {
            return SPEECH.say("needTarget"); //$NON-NLS-1$
        }
        Path file = target.file().get().toAbsolutePath();
        if (file.getParent() == null || !Files.isDirectory(file.getParent())) {
            return SPEECH.say("noTargetFolder", file); //$NON-NLS-1$
        }
        return Files.exists(file) && !plan.inPlace() && !replace.getSelection() ? SPEECH.say("targetThere", file.getFileName()) : null; //$NON-NLS-1$
    }

    Map<What, Button> choices() {
        return choices;
    }

    FileField target() {
        return target;
    }

    Button replaceButton() {
        return replace;
    }

    /** What stands against sealing, for tests. */
    String barred() {
        return plan.obstacles().stream().map(Speech::in).collect(Collectors.joining("\n")); //$NON-NLS-1$
    }
}
