package org.hecha.verification.internal.check;

import java.util.List;

/** Names in a sentence: the first ones, and a sign that there are more. */
final class Listing {

    private Listing() {
    }

    static String of(List<String> names, int most) {
        String listed = String.join(", ", names.subList(0, Math.min(most, names.size())));
        return names.size() > most ? listed + " …" : listed;
    }
}
