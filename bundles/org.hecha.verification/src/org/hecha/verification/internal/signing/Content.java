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

    private final MessageDigest digest = sha256();

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
        return HexFormat.of().formatHex(digest.digest(), 0, FINGERPRINT);
    }

    /** The whole digest of what was added, which starts again. */
    String full() {
        return HexFormat.of().formatHex(digest.digest());
    }

    Content text(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        length(bytes.length);
        digest.update(bytes, 0, bytes.length);
        return this;
    }

    void unset() {
        length(UNSET);
    }

    private void length(int length) {
        for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
            digest.update((byte) (length >>> shift));
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
        Object value = object.eGet(feature);
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
