package org.hecha.ui.review.internal.opening;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.hecha.ui.Choices;

/**
 * What is kept, and where nothing is, what the user's preferences say: they hold until something else is chosen here.
 *
 * @param kept what was kept under a key, or null
 */
public record Preferred(UnaryOperator<String> kept, Supplier<Optional<Choices>> choices) implements UnaryOperator<String> {

    @Override
    public String apply(String key) {
        String own = kept.apply(key);
        return own != null && !own.isBlank() ? own : choices.get().map(now -> preference(key, now)).orElse(own);
    }

    private static String preference(String key, Choices now) {
        return switch (key) {
            case Memory.TRUST -> lines(now.trust());
            case Memory.LIST -> lines(now.accreditations().stream().toList());
            case Memory.LIST_SIGNER -> lines(now.accreditationSigners());
            case Memory.AUTHORITY -> now.timeStampAuthority().map(URI::toString).orElse(null);
            case Memory.LIBRARY -> lines(now.tokenLibrary().stream().toList());
            default -> null;
        };
    }

    private static String lines(List<Path> files) {
        return files.stream().map(Path::toString).collect(Collectors.joining("\n")); //$NON-NLS-1$
    }
}
