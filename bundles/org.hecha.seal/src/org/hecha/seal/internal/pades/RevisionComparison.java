package org.hecha.seal.internal.pades;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.hecha.seal.internal.Flaw;
import org.hecha.seal.internal.SealTexts;

/**
 * Compares everything that a reader can reach in a signed revision with what it reaches in a later one. Not the bytes of
 * the update are judged but its effect: objects replaced, hidden objects brought up, tables that lead elsewhere all show in
 * what is reached. A later revision may add to the security store, fill signature fields that wait, and add signatures
 * and time stamps; everything else is a change.
 */
final class RevisionComparison {

    private static final int MOST_PAIRS = 2_000_000;
    private static final int MOST_CHANGES = 8;
    private static final Set<String> FREE_IN_CATALOG = Set.of("DSS", "Extensions");
    private static final Set<String> FREE_IN_INFORMATION = Set.of("ModDate", "Producer");
    private static final Set<String> FREE_IN_FORM = Set.of("SigFlags");

    private final Revision before;
    private final Revision after;
    private final SignatureFields fields;
    private final Deque<Pair> waiting = new ArrayDeque<>();
    private final Set<Seen> seen = new HashSet<>();
    private final List<RevisionChange> changes = new ArrayList<>();
    private final COSBase form;

    RevisionComparison(Revision before, Revision after) throws Flaw {
        this.before = before;
        this.after = after;
        this.fields = new SignatureFields(before, after);
        this.form = before.catalog().getDictionaryObject(COSName.ACRO_FORM);
    }

    /** Two values at the same place. */
    private record Pair(COSBase left, COSBase right, Pair parent, String step) {

        String path() {
            Deque<String> steps = new ArrayDeque<>();
            for (Pair each = this; each != null && steps.size() < 12; each = each.parent) {
                steps.addFirst(each.step);
            }
            return String.join("", steps);
        }
    }

    /** A pair that has been compared: the very objects, whatever they equal. */
    private record Seen(COSBase left, COSBase right) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Seen seen && seen.left == left && seen.right == right;
        }

        @Override
        public int hashCode() {
            return 31 * System.identityHashCode(left) + System.identityHashCode(right);
        }
    }

    /** What changed; a few changes are enough. @throws Flaw when the document is beyond comparison */
    List<RevisionChange> changes() throws Flaw {
        try {
            if (!after.continues(before) || after.isHybrid() && !before.isHybrid()) {
                return List.of(new RevisionChange(false, SealTexts.text("pdfTail")));
            }
            compare(before.catalog(), after.catalog(), null, "/Root", FREE_IN_CATALOG);
            compare(before.information(), after.information(), null, "/Info", FREE_IN_INFORMATION);
            while (!waiting.isEmpty() && changes.size() < MOST_CHANGES) {
                compare(waiting.removeLast());
            }
            return List.copyOf(changes);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            if (e instanceof Flaw flaw) {
                throw flaw;
            }
            Flaw flaw = new Flaw("pdfStructure");
            flaw.initCause(e);
            throw flaw;
        }
    }

    private void compare(Pair pair) throws IOException {
        COSBase left = pair.left;
        COSBase right = pair.right;
        if (left == null || right == null) {
            if (left != right) {
                changed(pair);
            }
        } else if (left instanceof COSStream one) {
            if (!(right instanceof COSStream other) || !sameBytes(one, other)) {
                changed(pair);
            } else {
                compare(one, other, pair, "", Set.of());
            }
        } else if (left instanceof COSDictionary one) {
            if (!(right instanceof COSDictionary other) || right instanceof COSStream) {
                changed(pair);
            } else {
                dictionaries(one, other, pair);
            }
        } else if (left instanceof COSArray one) {
            arrays(one, right, pair);
        } else if (!sameValue(left, right)) {
            changed(pair);
        }
    }

    private void dictionaries(COSDictionary left, COSDictionary right, Pair pair) throws Flaw {
        if (left == form) {
            compare(left, right, pair, "", FREE_IN_FORM);
        } else if (fields.isFilledNow(left)) {
            compare(left, right, pair, "", fields.free(left, right));
        } else {
            compare(left, right, pair, "", Set.of());
        }
    }

    private void arrays(COSArray left, COSBase right, Pair pair) throws Flaw {
        if (!(right instanceof COSArray other) || left.size() != other.size()) {
            changed(pair);
            return;
        }
        for (int index = 0; index < left.size(); index++) {
            push(left.getObject(index), other.getObject(index), pair, "[" + index + "]");
        }
    }

    private void compare(COSDictionary left, COSDictionary right, Pair parent, String step, Set<String> free)
            throws Flaw {
        Pair here = step.isEmpty() ? parent : new Pair(left, right, parent, step);
        Set<COSName> keys = new LinkedHashSet<>(left.keySet());
        keys.addAll(right.keySet());
        for (COSName key : keys) {
            String name = key.getName();
            COSBase one = left.getDictionaryObject(key);
            COSBase other = right.getDictionaryObject(key);
            if (free.contains(name)) {
                continue;
            }
            boolean grows = key.equals(COSName.ANNOTS) && COSName.PAGE.equals(left.getCOSName(COSName.TYPE))
                    || key.equals(COSName.FIELDS) && left == form;
            if (grows) {
                grown(one, other, new Pair(one, other, here, "/" + name), key.equals(COSName.ANNOTS));
            } else {
                push(one, other, here, "/" + name);
            }
        }
    }

    /** An array to whose end signatures may have been added. */
    private void grown(COSBase left, COSBase right, Pair pair, boolean annotations) throws Flaw {
        COSArray one = left == null ? new COSArray() : left instanceof COSArray array ? array : null;
        COSArray other = right == null ? new COSArray() : right instanceof COSArray array ? array : null;
        if (one == null || other == null || other.size() < one.size()) {
            changed(pair);
            return;
        }
        for (int index = 0; index < one.size(); index++) {
            push(one.getObject(index), other.getObject(index), pair, "[" + index + "]");
        }
        for (int index = one.size(); index < other.size(); index++) {
            SignatureFields.Added added = fields.added(other.getObject(index));
            if (added == SignatureFields.Added.OTHER) {
                changed(new Pair(null, null, pair, "[" + index + "]"));
            } else if (added == SignatureFields.Added.VISIBLE && annotations) {
                changes.add(new RevisionChange(true, SealTexts.text("pdfVisibleAdded", pair.path())));
            }
        }
    }

    private void push(COSBase left, COSBase right, Pair parent, String step) throws Flaw {
        COSBase one = resolved(left);
        COSBase other = resolved(right);
        boolean container = one instanceof COSDictionary || one instanceof COSArray;
        if (container && !seen.add(new Seen(one, other))) {
            return;
        }
        if (seen.size() > MOST_PAIRS) {
            throw new Flaw("pdfStructure");
        }
        waiting.addLast(new Pair(one, other, parent, step));
    }

    private static COSBase resolved(COSBase value) {
        COSBase resolved = value instanceof COSObject object ? object.getObject() : value;
        return resolved instanceof COSNull ? null : resolved;
    }

    private static boolean sameValue(COSBase left, COSBase right) {
        if (left instanceof COSString one) {
            return right instanceof COSString other && java.util.Arrays.equals(one.getBytes(), other.getBytes());
        }
        if (left instanceof COSNumber) {
            return left.getClass() == right.getClass() && left.equals(right);
        }
        return left instanceof COSName || left instanceof COSBoolean ? Objects.equals(left, right) : left == right;
    }

    private static boolean sameBytes(COSStream left, COSStream right) throws IOException {
        if (left.getLength() != right.getLength()) {
            return false;
        }
        try (InputStream one = left.createRawInputStream(); InputStream other = right.createRawInputStream()) {
            byte[] first = new byte[1 << 14];
            byte[] second = new byte[1 << 14];
            while (true) {
                int count = one.readNBytes(first, 0, first.length);
                if (other.readNBytes(second, 0, second.length) != count
                        || !java.util.Arrays.equals(first, 0, count, second, 0, count)) {
                    return false;
                }
                if (count < first.length) {
                    return true;
                }
            }
        }
    }

    private void changed(Pair pair) {
        changes.add(new RevisionChange(false, SealTexts.text("pdfChanged", pair.path())));
    }
}
