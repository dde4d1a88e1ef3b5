package org.hecha.verification;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.ChangeCommand;
import org.hecha.model.finding.Finding;
import org.hecha.model.finding.FindingFactory;
import org.hecha.model.finding.FindingRegister;
import org.hecha.model.finding.HistoryEntry;

/**
 * Writes what happens to findings: the change and the entry of the history together, over as many findings as one command
 * takes. It is the only way by which findings change, so that {@link HistoryChain} holds. Collects first; the numbers and
 * hashes are given when the command is executed, so that several commands may stand in one compound. Used once, by one
 * thread.
 */
public final class HistoryPen {

    private final FindingRegister register;
    private final Instant at;
    private final String by;
    private final List<Runnable> strokes = new ArrayList<>();
    private boolean counted;

    /**
     * @param register register to write to
     * @param at when
     * @param by who
     */
    public HistoryPen(FindingRegister register, Instant at, String by) {
        this.register = Objects.requireNonNull(register);
        this.at = Objects.requireNonNull(at);
        this.by = by;
    }

    /**
     * Something that happens to a finding of the register.
     *
     * @param detail one sentence, or empty
     * @param change sets what the event changes about the finding; may look at nothing else than the model
     */
    public HistoryPen write(Finding finding, FindingEvent event, String detail, Runnable change) {
        strokes.add(() -> {
            String stood = EntryHash.substance(finding);
            change.run();
            append(finding, event, detail, kept(finding, stood));
        });
        return this;
    }

    /** As above, where the event changes nothing about the finding. */
    public HistoryPen write(Finding finding, FindingEvent event, String detail) {
        return write(finding, event, detail, () -> { });
    }

    /**
     * A finding that is new; it gets the next number when the command is executed.
     *
     * @param finding complete but for its number, who raised it and when; not in the register yet
     */
    public HistoryPen raise(Finding finding, FindingEvent event, String detail) {
        strokes.add(() -> {
            finding.setNumber(next());
            finding.setRaisedBy(by);
            finding.setRaisedAt(at);
            register.setNextNumber(finding.getNumber() + 1);
            append(finding, event, detail, EntryHash.substance(finding));
            register.getFindings().add(finding);
        });
        return this;
    }

    /** Whether nothing was written. */
    public boolean isBlank() {
        return strokes.isEmpty();
    }

    /** The command that does all of it. */
    public Command command(String label) {
        ChangeCommand command = new ChangeCommand(register) {
            @Override
            protected void doExecute() {
                counted = false;
                strokes.forEach(Runnable::run);
            }
        };
        command.setLabel(label);
        return command;
    }

    /** The register may not know its next number, or wrongly; once looked through, it does. */
    private int next() {
        if (!counted) {
            counted = true;
            register.setNextNumber(Math.max(register.getNextNumber(),
                    register.getFindings().stream().mapToInt(Finding::getNumber).max().orElse(0) + 1));
        }
        return register.getNextNumber();
    }

    /** A finding that was changed beside its history stays marked so: a later entry must not cover it up. */
    private static String kept(Finding finding, String stood) {
        List<HistoryEntry> history = finding.getHistory();
        HistoryEntry newest = history.isEmpty() ? null : history.get(history.size() - 1);
        boolean altered = newest != null && newest.getSequence() > 0 && !EntryHash.substanceOf(newest).equals(stood);
        return altered ? EntryHash.substanceOf(newest) : EntryHash.substance(finding);
    }

    private void append(Finding finding, FindingEvent event, String detail, String substance) {
        HistoryEntry entry = FindingFactory.eINSTANCE.createHistoryEntry();
        int sequence = register.getEntries() + 1;
        entry.setSequence(sequence);
        entry.setAt(at);
        entry.setBy(by);
        entry.setEvent(event.word());
        entry.setDetail(detail);
        entry.setPreviousHash(sequence == 1 ? EntryHash.anchor(register) : register.getHead());
        entry.setHash(EntryHash.of(entry, finding, substance));
        finding.getHistory().add(entry);
        register.setEntries(sequence);
        register.setHead(entry.getHash());
    }
}
