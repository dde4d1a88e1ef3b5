package org.hecha.verification;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.hecha.model.finding.Finding;
import org.hecha.model.finding.FindingPackage.Literals;
import org.hecha.model.finding.FindingRegister;
import org.hecha.model.finding.HistoryEntry;

/** What is hashed, in which order. Each field is preceded by its length, so that text cannot move into the next one unseen. */
final class EntryHash {

    /** Parts of a stored hash: that of the entry, and that of the finding as it stood then. */
    private static final String SEPARATOR = ":";

    /** The history is hashed entry by entry; places may be added to a finding at any time without a word. */
    private static final Set<EStructuralFeature> BESIDE = Set.of(Literals.FINDING__HISTORY, Literals.FINDING__ANNOTATION_IDS);

    /** Never fed: to copy it is much quicker than to look for the algorithm anew for each of many entries. */
    private static final MessageDigest BLANK = sha256();

    private final MessageDigest digest = copy(BLANK);

    private EntryHash() {
    }

    /** The hash of an entry of a register that had no chain over all findings. */
    static String old(HistoryEntry entry) {
        return new EntryHash().of(entry.getPreviousHash(), entry.getAt(), entry.getBy(), entry.getEvent(),
                entry.getDetail()).hex();
    }

    /**
     * The stored hash of an entry.
     *
     * @param substance {@link #substance} of the finding as the event left it
     */
    static String of(HistoryEntry entry, Finding finding, String substance) {
        return new EntryHash().of(entry.getPreviousHash(), entry.getSequence(), finding.getId(), finding.getNumber(),
                entry.getAt(), entry.getBy(), entry.getEvent(), entry.getDetail(), substance).hex() + SEPARATOR
                + substance;
    }

    /** The part of a stored hash that speaks about the finding; empty where there is none. */
    static String substanceOf(HistoryEntry entry) {
        String hash = entry.getHash() == null ? "" : entry.getHash();
        return hash.substring(hash.indexOf(SEPARATOR) + 1);
    }

    /**
     * Hash over everything a finding says. What is not set is not hashed, so that a feature which a later version adds
     * leaves the hash of an older finding as it is.
     */
    static String substance(Finding finding) {
        EntryHash hash = new EntryHash();
        hash.object(finding);
        return hash.hex();
    }

    /** What the first entry of the chain stands on: the findings with entries from before it; empty where none has any. */
    static String anchor(FindingRegister register) {
        List<Finding> older = register.getFindings().stream().filter(finding -> last(finding) != null)
                .sorted(Comparator.comparingInt(Finding::getNumber)).toList();
        if (older.isEmpty()) {
            return "";
        }
        EntryHash hash = new EntryHash();
        older.forEach(finding -> hash.of(finding.getId(), finding.getNumber(), last(finding).getHash()));
        return hash.hex();
    }

    private static HistoryEntry last(Finding finding) {
        return finding.getHistory().stream().filter(entry -> entry.getSequence() == 0)
                .reduce((first, second) -> second).orElse(null);
    }

    private void object(EObject object) {
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            if (object.eIsSet(feature) && !BESIDE.contains(feature) && !"".equals(object.eGet(feature))) {
                of(feature.getName());
                value(object.eGet(feature));
            }
        }
    }

    private void value(Object value) {
        if (value instanceof Collection<?> values) {
            of(values.size());
            values.forEach(this::value);
        } else if (value instanceof EObject object) {
            of("{");
            object(object);
            of("}");
        } else {
            of(value);
        }
    }

    private EntryHash of(Object... fields) {
        for (Object field : fields) {
            byte[] bytes = text(field).getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
        }
        return this;
    }

    private static String text(Object field) {
        if (field instanceof Enumerator word) {
            return word.getLiteral();
        }
        return field instanceof BigDecimal number ? number.toPlainString() : field == null ? "" : field.toString();
    }

    private String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest copy(MessageDigest blank) {
        try {
            return (MessageDigest) blank.clone();
        } catch (CloneNotSupportedException e) {
            return sha256();
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
