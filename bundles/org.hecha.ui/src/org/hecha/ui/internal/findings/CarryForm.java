package org.hecha.ui.internal.findings;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.command.Command;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Label;
import org.hecha.core.text.Messages;
import org.hecha.core.text.Refusal;
import org.hecha.model.finding.Finding;
import org.hecha.ui.Background;
import org.hecha.ui.FileChoice;
import org.hecha.ui.Session;
import org.hecha.ui.Speech;
import org.hecha.ui.Work;
import org.hecha.ui.form.Fields;
import org.hecha.ui.form.FileField;
import org.hecha.ui.form.Flaws;
import org.hecha.ui.page.Acting;
import org.hecha.ui.page.Words;
import org.hecha.ui.widgets.Column;
import org.hecha.ui.widgets.Grid;
import org.hecha.verification.finding.EarlierFindings;
import org.hecha.verification.finding.FindingDialogue;
import org.hecha.verification.finding.FindingStep;

/** Which earlier engagement, what it left, and who takes that over. The earlier one is read in the background. */
final class CarryForm extends StepForm {

    private static final int ROWS_IN_SIGHT = 8;

    private final Background background;
    private final FileChoice files;
    private final Reader reader;
    private final Acting acting;
    private FileField place;
    private Label summary;
    private Grid<Finding> grid;
    private People by;
    private Flaws<Asked> flaws;
    private Optional<Work> reading = Optional.empty();
    private Optional<Read> read = Optional.empty();

    /** What is asked for. */
    enum Asked {
        PLACE, PERSON
    }

    /** Reads the earlier engagement. Not on the UI thread. */
    @FunctionalInterface
    interface Reader {
        Earlier read(Path place, IProgressMonitor monitor) throws Refusal;
    }

    /** What was read, or why nothing could be. */
    private record Read(Optional<Earlier> earlier, Optional<Refusal> refused) {
    }

    CarryForm(Session session, Background background, FileChoice files, Reader reader, Acting acting) {
        super(session);
        this.background = background;
        this.files = files;
        this.reader = reader;
        this.acting = acting;
    }

    @Override
    public void create(Fields fields) {
        flaws = fields.flaws();
        place = fields.file(SPEECH.say("carry.place")).opening(files, "*.asice") //$NON-NLS-1$ //$NON-NLS-2$
                .orFolder(files, SPEECH.say("carry.placeMeaning")).onChange(this::begin); //$NON-NLS-1$
        flaws.below(Asked.PLACE, place.control());
        summary = fields.sentence(SPEECH.say("carry.choose")); //$NON-NLS-1$
        grid = new Grid<>(fields.area(), SPEECH.say("carry.table"), List.of( //$NON-NLS-1$
                words("number", 70, finding -> "#" + finding.getNumber()), //$NON-NLS-1$ //$NON-NLS-2$
                words("kind", 120, finding -> Words.of(finding.getKind())), //$NON-NLS-1$
                words("severity", 120, finding -> Words.of(finding.getSeverity())), //$NON-NLS-1$
                words("state", 90, finding -> Words.of(finding.getState())), //$NON-NLS-1$
                words("title", 420, finding -> Objects.toString(finding.getTitle(), "")))); //$NON-NLS-1$ //$NON-NLS-2$
        GridData below = new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1);
        below.heightHint = 26 * ROWS_IN_SIGHT;
        grid.control().setLayoutData(below);
        by = People.ask(fields, document().engagement(), FindingStep.CLOSE.roles(), acting);
        flaws.below(Asked.PERSON, by.choice().control());
        fields.area().addDisposeListener(closed -> reading.ifPresent(work -> work.cancel().run()));
    }

    private static Column<Finding> words(String id, int width, Function<Finding, String> text) {
        return Column.words(id, SPEECH.say("column." + id), width, text); //$NON-NLS-1$
    }

    /** Reads what is named, as soon as there is something of that name. */
    private void begin() {
        reading.ifPresent(work -> work.cancel().run());
        reading = Optional.empty();
        read = Optional.empty();
        show(List.of(), SPEECH.say("carry.choose")); //$NON-NLS-1$
        flaws.show(Map.of());
        place.file().filter(Files::exists).ifPresent(there -> {
            String label = SPEECH.say("carry.reading", there.getFileName()); //$NON-NLS-1$
            show(List.of(), label);
            reading = Optional.of(background.run(label, monitor -> read(there, monitor), this::take));
        });
    }

    private Read read(Path there, IProgressMonitor monitor) {
        try {
            return new Read(Optional.of(reader.read(there, monitor)), Optional.empty());
        } catch (Refusal refusal) {
            return new Read(Optional.empty(), Optional.of(refusal));
        }
    }

    private void take(Read came) {
        if (grid.control().isDisposed()) {
            return;
        }
        reading = Optional.empty();
        read = Optional.of(came);
        try {
            Earlier earlier = earlier();
            List<Finding> fresh = new FindingDialogue(document(), now()).toCarry(earlier.findings());
            show(fresh, summary(earlier, fresh.size()));
        } catch (Refusal refusal) {
            show(List.of(), SPEECH.say("carry.choose")); //$NON-NLS-1$
            flaws.show(Map.of(Asked.PLACE, refusal));
        }
    }

    private static String summary(Earlier earlier, int fresh) {
        EarlierFindings findings = earlier.findings();
        String counted = SPEECH.say("carry.summary", findings.number(), Objects.toString(findings.periodEnd(), "—"), //$NON-NLS-1$ //$NON-NLS-2$
                fresh, findings.left().size() - fresh);
        return earlier.verdict().map(verdict -> counted + ' ' + SPEECH.say("carry.verdict", verdict.word())).orElse(counted); //$NON-NLS-1$
    }

    private void show(List<Finding> rows, String words) {
        summary.setText(words);
        grid.rows(rows);
        summary.getParent().layout(true, true);
    }

    /** What was read. @throws Refusal why there is nothing */
    private Earlier earlier() throws Refusal {
        if (place.typed().isBlank()) {
            throw refusal("carry.placeMissing"); //$NON-NLS-1$
        } else if (reading.isPresent()) {
            throw refusal("carry.stillReading", place.typed()); //$NON-NLS-1$
        } else if (read.isEmpty()) {
            throw refusal("carry.notThere", place.typed()); //$NON-NLS-1$
        } else if (read.get().refused().isPresent()) {
            throw read.get().refused().get();
        }
        return read.get().earlier().orElseThrow();
    }

    private static Refusal refusal(String key, Object... arguments) {
        return new Refusal(Messages.of(CarryForm.class).text(key, arguments));
    }

    @Override
    Command command(FindingDialogue dialogue) throws Refusal {
        Map<Asked, Refusal> wrong = new EnumMap<>(Asked.class);
        by.missing().ifPresent(refusal -> wrong.put(Asked.PERSON, refusal));
        Command command = null;
        try {
            Earlier earlier = earlier();
            command = wrong.isEmpty() ? dialogue.carryForward(earlier.findings(), by.name()) : null;
        } catch (Refusal refusal) {
            wrong.put(Asked.PLACE, refusal);
        }
        flaws.check(wrong);
        return command;
    }

    @Override
    void taken() {
        by.remember();
    }

    FileField place() {
        return place;
    }

    String summary() {
        return summary.getText();
    }

    Grid<Finding> grid() {
        return grid;
    }

    People by() {
        return by;
    }

    Flaws<Asked> flaws() {
        return flaws;
    }
}
