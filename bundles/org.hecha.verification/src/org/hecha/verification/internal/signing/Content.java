package org.hecha.verification.internal.signing;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.hecha.model.base.Identified;

/**
 * Values as bytes for a digest. Each value is preceded by its length, so that text cannot move from one into the next
 * unseen; a number keeps the digits it has. Not thread-safe.
 */
final class Content {

    /** Bytes of a fingerprint; written as twice as many hexadecimal digits. */
    private static final int FINGERPRINT = 8;
    /** A length that no text has. */
    private static final int UNSET = -1;

    /** Texts of so many ASCII characters, which nearly all are, go straight into the block. */
    private static final int SHORT = 128;
    private static final int ASCII = 0x80;

    private final MessageDigest digest = sha256();
    private final byte[] block = new byte[1 << 12];
    private int filled;

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The fingerprint of one text. */
    static String fingerprint(String text) {
        return new Content().text(text).fingerprint();
    }

    /** The fingerprint of what was added, which starts again. */
    String fingerprint() {
        return HexFormat.of().formatHex(finished(), 0, FINGERPRINT);
    }

    /** The whole digest of what was added, which starts again. */
    String full() {
        return HexFormat.of().formatHex(finished());
    }

    private byte[] finished() {
        flush();
        return digest.digest();
    }

    private void flush() {
        digest.update(block, 0, filled);
        filled = 0;
    }

    Content text(String text) {
        int length = text.length();
        if (length <= SHORT) {
            if (block.length - filled < SHORT + Integer.BYTES) {
                flush();
            }
            int start = filled + Integer.BYTES;
            int i = 0;
            for (char c = 0; i < length && (c = text.charAt(i)) < ASCII; i++) {
                block[start + i] = (byte) c;
            }
            if (i == length) {
                length(length);
                filled += length;
                return this;
            }
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        length(bytes.length);
        flush();
        digest.update(bytes, 0, bytes.length);
        return this;
    }

    private void length(int length) {
        if (block.length - filled < Integer.BYTES) {
            flush();
        }
        for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
            block[filled++] = (byte) (length >>> shift);
        }
    }

    /** Whether a feature holds something: an empty text or list is nothing, for files do not tell them apart. */
    static boolean holds(EObject object, EStructuralFeature feature) {
        if (!object.eIsSet(feature)) {
            return false;
        }
        Object value = object.eGet(feature);
        return !(value instanceof String text && text.isEmpty());
    }

    /** Adds the value of a feature; contained objects with all they hold. */
    Content value(EObject object, EStructuralFeature feature) {
        return content(feature, object.eGet(feature));
    }

    /** Adds the value of a feature, or that there is none. @return whether there is one */
    boolean cell(EObject object, EStructuralFeature feature) {
        Object value = object.eIsSet(feature) ? object.eGet(feature) : null;
        if (value == null || value instanceof String text && text.isEmpty()) {
            length(UNSET);
            return false;
        }
        content(feature, value);
        return true;
    }

    private Content content(EStructuralFeature feature, Object value) {
        if (!feature.isMany()) {
            return one(feature, value);
        }
        Collection<?> elements = (Collection<?>) value;
        length(elements.size());
        for (Object element : elements) {
            one(feature, element);
        }
        return this;
    }

    private Content one(EStructuralFeature feature, Object value) {
        if (value instanceof EObject object) {
            return feature instanceof EReference reference && reference.isContainment() ? object(object)
                    : text(object instanceof Identified identified ? String.valueOf(identified.getId()) : "");
        }
        return text(plain(value));
    }

    private static String plain(Object value) {
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return value instanceof Enumerator literal ? literal.getLiteral() : String.valueOf(value);
    }

    /** Adds an object with all it holds. */
    Content object(EObject object) {
        text(object.eClass().getName());
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            if (holds(object, feature)) {
                text(feature.getName());
                value(object, feature);
            }
        }
        return text("");
    }
}
