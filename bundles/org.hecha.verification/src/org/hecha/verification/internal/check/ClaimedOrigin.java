package org.hecha.verification.internal.check;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.hecha.core.text.Localized;
import org.hecha.core.text.Messages;
import org.hecha.standard.calculation.Origin;

/** Where a stated value says it comes from, in words. */
record ClaimedOrigin(Origin origin) implements Localized {

    @Override
    public String in(Locale locale) {
        return Stream.of(Messages.of(ClaimedOrigin.class).text("claimed." + origin.kind().getLiteral()).in(locale),
                origin.documentId(), origin.edition()).filter(part -> !part.isBlank())
                .collect(Collectors.joining(" "));
    }
}
