package org.hecha.seal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Changes packages at random, always in the same way for the same seed. */
final class Mutation {

    private static final int MOST_CHANGES = 4;
    private static final String[] NAMES = {"../x", "/etc/x", "a\\b", "A B.TXT", "META-INF/signature009.p7s",
        "META-INF/ASiCManifest009.xml", "mimetype", "evidence/", "x\u0000y", "META-INF/manifest.xml"};

    private final RandomGenerator random;

    Mutation(RandomGenerator random) {
        this.random = random;
    }

    /** Flips, cuts, repeats, moves and inserts bytes. */
    byte[] ofBytes(byte[] original) {
        byte[] bytes = original;
        for (int change = 1 + random.nextInt(MOST_CHANGES); change > 0; change--) {
            int from = random.nextInt(bytes.length + 1);
            int to = Math.min(bytes.length, from + 1 + random.nextInt(random.nextBoolean() ? 4 : 400));
            byte[] part = Arrays.copyOfRange(bytes, from, to);
            bytes = switch (random.nextInt(6)) {
                case 0 -> flipped(bytes);
                case 1 -> joined(Arrays.copyOf(bytes, from), Arrays.copyOfRange(bytes, to, bytes.length));
                case 2 -> joined(Arrays.copyOf(bytes, to), part, Arrays.copyOfRange(bytes, to, bytes.length));
                case 3 -> joined(Arrays.copyOf(bytes, from), noise(to - from), Arrays.copyOfRange(bytes, from, bytes.length));
                case 4 -> joined(Arrays.copyOf(bytes, from), noise(to - from), Arrays.copyOfRange(bytes, to, bytes.length));
                default -> joined(part, Arrays.copyOf(bytes, from), Arrays.copyOfRange(bytes, to, bytes.length));
            };
        }
        return bytes;
    }

    /** Drops, renames, exchanges, reorders entries, or puts in those of another package, or changes their bytes. */
    Map<String, byte[]> ofEntries(Map<String, byte[]> original, Map<String, byte[]> other) {
        List<Map.Entry<String, byte[]>> entries = new ArrayList<>();
        original.forEach((name, bytes) -> entries.add(Map.entry(name, bytes)));
        for (int change = 1 + random.nextInt(MOST_CHANGES); change > 0 && entries.size() > 1; change--) {
            int at = random.nextInt(entries.size());
            int second = random.nextInt(entries.size());
            Map.Entry<String, byte[]> entry = entries.get(at);
            switch (random.nextInt(7)) {
                case 0 -> entries.remove(at);
                case 1 -> entries.set(at, Map.entry(NAMES[random.nextInt(NAMES.length)], entry.getValue()));
                case 2 -> {
                    entries.set(at, Map.entry(entry.getKey(), entries.get(second).getValue()));
                    entries.set(second, Map.entry(entries.get(second).getKey(), entry.getValue()));
                }
                case 3 -> entries.add(second, entries.remove(at));
                case 4 -> entries.set(at, Map.entry(entry.getKey(), other.getOrDefault(entry.getKey(), new byte[0])));
                case 5 -> entries.add(at, Map.entry(NAMES[random.nextInt(NAMES.length)], noise(random.nextInt(50))));
                default -> entries.set(at, Map.entry(entry.getKey(), entry.getValue().length == 0 ? noise(3)
                        : ofBytes(entry.getValue())));
            }
        }
        Map<String, byte[]> changed = new LinkedHashMap<>();
        entries.forEach(entry -> changed.put(entry.getKey(), entry.getValue()));
        return changed;
    }

    private byte[] flipped(byte[] bytes) {
        byte[] changed = bytes.clone();
        if (changed.length > 0) {
            changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return changed;
    }

    private byte[] noise(int length) {
        byte[] noise = new byte[length];
        random.nextBytes(noise);
        return noise;
    }

    private static byte[] joined(byte[]... parts) {
        byte[] all = new byte[Arrays.stream(parts).mapToInt(part -> part.length).sum()];
        int at = 0;
        for (byte[] part : parts) {
            System.arraycopy(part, 0, all, at, part.length);
            at += part.length;
        }
        return all;
    }
}
