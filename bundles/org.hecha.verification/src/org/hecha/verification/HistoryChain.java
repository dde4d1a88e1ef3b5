package org.hecha.verification;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalInt;

import org.hecha.model.finding.FindingFactory;
import org.hecha.model.finding.HistoryEntry;

/**
 * The history of a finding as a chain: every entry carries the hash of the one before it, so that an entry which was
 * changed, removed or exchanged shows. That the newest entries were cut off is seen only by the seal over the whole
 * register. Without state.
 */
public final class HistoryChain {

    private HistoryChain() {
    }

    /**
     * The entry that continues a history; it is not added.
     *
     * @param history the entries so far, oldest first
     * @param by who
     * @param detail one sentence, or empty
     */
    public static HistoryEntry next(List<HistoryEntry> history, Instant at, String by, FindingEvent event,
            String detail) {
        HistoryEntry entry = FindingFactory.eINSTANCE.createHistoryEntry();
        entry.setAt(at);
        entry.setBy(by);
        entry.setEvent(event.word());
        entry.setDetail(detail);
        entry.setPreviousHash(history.isEmpty() ? "" : history.get(history.size() - 1).getHash());
        entry.setHash(hash(entry));
        return entry;
    }

    /** Index of the first entry that does not fit its place; empty where the chain holds. */
    public static OptionalInt broken(List<HistoryEntry> history) {
        String previous = "";
        for (int i = 0; i < history.size(); i++) {
            HistoryEntry entry = history.get(i);
            if (!previous.equals(text(entry.getPreviousHash())) || !hash(entry).equals(entry.getHash())) {
                return OptionalInt.of(i);
            }
            previous = entry.getHash();
        }
        return OptionalInt.empty();
    }

    /** Each field is preceded by its length, so that text cannot move from one field into the next unseen. */
    private static String hash(HistoryEntry entry) {
        MessageDigest digest = sha256();
        for (Object field : new Object[] { entry.getPreviousHash(), entry.getAt(), entry.getBy(), entry.getEvent(),
            entry.getDetail() }) {
            byte[] bytes = text(field).getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static String text(Object field) {
        return field == null ? "" : field.toString();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
