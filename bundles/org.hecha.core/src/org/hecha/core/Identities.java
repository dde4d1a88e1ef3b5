package org.hecha.core;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import org.hecha.model.base.Identified;

/** Gives model objects the stable UUID by which findings, anchors and signatures point at them. */
public final class Identities {

    private Identities() {
    }

    /** Gives {@code object} a random id and returns it. */
    public static <T extends Identified> T fresh(T object) {
        object.setId(UUID.randomUUID().toString());
        return object;
    }

    /**
     * Gives {@code object} the id that belongs to {@code key} within {@code namespace}: the same pair always yields the
     * same id, so that a repeated import finds what it brought before.
     */
    public static <T extends Identified> T named(T object, String namespace, String key) {
        object.setId(named(namespace, key));
        return object;
    }

    /** The id that belongs to {@code key} within {@code namespace}. */
    public static String named(String namespace, String key) {
        return UUID.nameUUIDFromBytes((namespace + '\n' + key).getBytes(StandardCharsets.UTF_8)).toString();
    }
}
