package org.hecha.verification;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.hecha.core.text.Localized;
import org.hecha.core.text.Messages;
import org.hecha.model.finding.Finding;
import org.hecha.model.finding.FindingRegister;
import org.hecha.model.finding.HistoryEntry;

/**
 * The history of a register as one chain over all its findings. Every entry has a number that runs through the register
 * (1, 2, 3 …) and carries the hash of the register's entry before it; the register keeps how many there are and the hash
 * of the newest. A hash covers the entry, the finding's id and number, and the finding as the event left it. So a changed
 * or exchanged entry shows, one that was cut out or off, a finding that was taken away or got another number, and a state
 * or amount that was changed beside its history. Whoever writes the whole register anew is found by the sign-offs and the
 * seal over it.
 * <p>
 * Entries written before there was such a chain have the number 0: within one finding each carries the hash of the one
 * before it. They stay valid by that rule; the first entry of the chain stands on the newest of them of every finding.
 * Without state.
 */
public final class HistoryChain {

    private static final Messages MESSAGES = Messages.of(HistoryChain.class);

    private final FindingRegister register;
    private final List<Localized> flaws = new ArrayList<>();

    private HistoryChain(FindingRegister register) {
        this.register = register;
    }

    /** What is wrong with the history of a register and where, one sentence each; empty where the chain holds. */
    public static List<Localized> verify(FindingRegister register) {
        HistoryChain chain = new HistoryChain(register);
        chain.numbers();
        register.getFindings().forEach(chain::finding);
        chain.sequence();
        return List.copyOf(chain.flaws);
    }

    private void flaw(String key, Object... arguments) {
        flaws.add(MESSAGES.text("chain." + key, arguments));
    }

    private void numbers() {
        Map<Integer, Finding> seen = new HashMap<>();
        for (Finding finding : register.getFindings()) {
            if (seen.put(finding.getNumber(), finding) != null) {
                flaw("numberTwice", finding.getNumber());
            } else if (finding.getNumber() < 1 || finding.getNumber() >= register.getNextNumber()) {
                flaw("numberBeyond", finding.getNumber(), register.getNextNumber());
            }
        }
    }

    /** One finding by itself: the entries from before the chain, their order, and what it says now. */
    private void finding(Finding finding) {
        List<HistoryEntry> history = finding.getHistory();
        if (history.isEmpty()) {
            flaw("noHistory", finding.getNumber());
            return;
        }
        String previous = "";
        int sequence = 0;
        for (int i = 0; i < history.size(); i++) {
            HistoryEntry entry = history.get(i);
            if (entry.getSequence() < sequence || entry.getSequence() == sequence && sequence > 0) {
                flaw("order", finding.getNumber(), i + 1);
            } else if (entry.getSequence() == 0 && (!previous.equals(text(entry.getPreviousHash()))
                    || !EntryHash.old(entry).equals(entry.getHash()))) {
                flaw("oldEntry", finding.getNumber(), i + 1);
            }
            sequence = Math.max(sequence, entry.getSequence());
            previous = text(entry.getHash());
        }
        HistoryEntry newest = history.get(history.size() - 1);
        if (newest.getSequence() > 0 && !EntryHash.substance(finding).equals(EntryHash.substanceOf(newest))) {
            flaw("substance", finding.getNumber());
        }
    }

    private record Place(Finding finding, HistoryEntry entry) {
    }

    /** The chain over all findings. */
    private void sequence() {
        TreeMap<Integer, Place> places = new TreeMap<>();
        for (Finding finding : register.getFindings()) {
            for (HistoryEntry entry : finding.getHistory()) {
                Place other = entry.getSequence() == 0 ? null
                        : places.putIfAbsent(entry.getSequence(), new Place(finding, entry));
                if (other != null) {
                    flaw("entryTwice", entry.getSequence(), other.finding.getNumber(), finding.getNumber());
                }
            }
        }
        int last = 0;
        String previous = EntryHash.anchor(register);
        for (Place place : places.values()) {
            int number = place.entry.getSequence();
            if (number != last + 1) {
                missing(last + 1, number - 1);
            } else if (!previous.equals(text(place.entry.getPreviousHash()))) {
                flaw(number == 1 ? "anchor" : "previous", number, place.finding.getNumber());
            }
            if (!EntryHash.of(place.entry, place.finding, EntryHash.substanceOf(place.entry))
                    .equals(place.entry.getHash())) {
                flaw("entry", number, place.finding.getNumber(), place.entry.getAt(), place.entry.getEvent());
            }
            last = number;
            previous = text(place.entry.getHash());
        }
        end(last, places.isEmpty() ? "" : previous);
    }

    private void end(int last, String newest) {
        if (register.getEntries() > last) {
            missing(last + 1, register.getEntries());
        } else if (register.getEntries() < last) {
            flaw("count", register.getEntries(), last);
        } else if (!Objects.equals(newest, text(register.getHead()))) {
            flaw("head");
        }
    }

    private void missing(int first, int last) {
        if (first == last) {
            flaw("missing", first);
        } else {
            flaw("missingRange", first, last);
        }
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
