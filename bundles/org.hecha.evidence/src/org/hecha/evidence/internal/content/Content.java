package org.hecha.evidence.internal.content;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.hecha.core.text.Localized;
import org.hecha.core.text.Messages;
import org.hecha.standard.evidence.FileCondition;

/**
 * What a file is and whether it can be examined. Immutable.
 *
 * @param type its format, by content and only then by extension
 * @param condition PRESENT, PASSWORD or CORRUPT
 * @param reason what keeps it from being examined, one sentence; empty where nothing does
 * @param mismatch said where the extension promises another format
 */
public record Content(MediaType type, FileCondition condition, Optional<Localized> reason,
        Optional<Localized> mismatch) {

    private static final Messages MESSAGES = Messages.of(Content.class);

    /**
     * Looks into a file.
     *
     * @param file where it is read
     * @param head its first bytes
     * @param name name as it was given
     * @throws IOException where the file cannot be read
     */
    public static Content of(Path file, byte[] head, String name) throws IOException {
        MediaType found = Signatures.of(head);
        Optional<MediaType> promised = MediaType.promisedBy(name);
        if (found == MediaType.PDF) {
            return of(found, PdfContent.examine(file), promised, name);
        }
        if (found == MediaType.ZIP) {
            ZipContent zip = ZipContent.examine(file);
            MediaType type = zip.type().orElseGet(() -> promised.filter(MediaType::isZip).orElse(MediaType.ZIP));
            return of(type, zip.condition(), promised, name);
        }
        if (found == MediaType.OLE) {
            boolean locked = OleContent.isEncryptedPackage(file);
            MediaType type = locked ? promised.filter(MediaType::isOffice).orElse(found) : found;
            return of(type, locked ? FileCondition.PASSWORD : FileCondition.PRESENT, promised, name);
        }
        if (found == MediaType.TEXT && promised.filter(MediaType::isText).isPresent()) {
            return of(promised.get(), FileCondition.PRESENT, promised, name);
        }
        return of(found, FileCondition.PRESENT, promised, name);
    }

    private static Content of(MediaType type, FileCondition condition, Optional<MediaType> promised, String name) {
        boolean other = promised.isPresent() && promised.get() != type && !(promised.get().isText() && type.isText());
        // bytes without any mark under a name that promises a document are a damaged document
        boolean damaged = other && type == MediaType.UNKNOWN
                && (promised.get() == MediaType.PDF || promised.get().isZip() || promised.get() == MediaType.OLE);
        FileCondition judged = damaged ? FileCondition.CORRUPT : condition;
        Optional<Localized> reason = switch (judged) {
            case PASSWORD -> Optional.of(MESSAGES.text("password", name)); //$NON-NLS-1$
            case CORRUPT -> Optional.of(MESSAGES.text("corrupt", name)); //$NON-NLS-1$
            default -> Optional.empty();
        };
        return new Content(type, judged, reason, other
                ? Optional.of(MESSAGES.text("otherFormat", name, promised.get().mediaType(), type.mediaType())) //$NON-NLS-1$
                : Optional.empty());
    }

    /** Number of first bytes that {@link #of} wants. */
    public static int headSize() {
        return Signatures.HEAD;
    }
}
