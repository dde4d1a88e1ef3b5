package org.hecha.ui;

import java.util.HashMap;
import java.util.Map;

import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;

/** Preferences that are kept in memory; flushing can be made to fail. */
public final class MemoryStore implements Preferences {

    public final Map<String, String> values = new HashMap<>();
    public boolean full;

    @Override
    public void put(String key, String value) {
        values.put(key, value);
    }

    @Override
    public String get(String key, String otherwise) {
        return values.getOrDefault(key, otherwise);
    }

    @Override
    public void remove(String key) {
        values.remove(key);
    }

    @Override
    public void clear() {
        values.clear();
    }

    @Override
    public void flush() throws BackingStoreException {
        if (full) {
            throw new BackingStoreException("disk full");
        }
    }

    @Override
    public void sync() throws BackingStoreException {
        flush();
    }

    @Override
    public String[] keys() {
        return values.keySet().toArray(String[]::new);
    }

    private static UnsupportedOperationException unused() {
        return new UnsupportedOperationException("not used by the window");
    }

    @Override
    public void putInt(String key, int value) {
        throw unused();
    }

    @Override
    public int getInt(String key, int otherwise) {
        throw unused();
    }

    @Override
    public void putLong(String key, long value) {
        throw unused();
    }

    @Override
    public long getLong(String key, long otherwise) {
        throw unused();
    }

    @Override
    public void putBoolean(String key, boolean value) {
        throw unused();
    }

    @Override
    public boolean getBoolean(String key, boolean otherwise) {
        throw unused();
    }

    @Override
    public void putFloat(String key, float value) {
        throw unused();
    }

    @Override
    public float getFloat(String key, float otherwise) {
        throw unused();
    }

    @Override
    public void putDouble(String key, double value) {
        throw unused();
    }

    @Override
    public double getDouble(String key, double otherwise) {
        throw unused();
    }

    @Override
    public void putByteArray(String key, byte[] value) {
        throw unused();
    }

    @Override
    public byte[] getByteArray(String key, byte[] otherwise) {
        throw unused();
    }

    @Override
    public String[] childrenNames() {
        return new String[0];
    }

    @Override
    public Preferences parent() {
        return null;
    }

    @Override
    public Preferences node(String path) {
        throw unused();
    }

    @Override
    public boolean nodeExists(String path) {
        return false;
    }

    @Override
    public void removeNode() {
        throw unused();
    }

    @Override
    public String name() {
        return "memory";
    }

    @Override
    public String absolutePath() {
        return "/memory";
    }
}
