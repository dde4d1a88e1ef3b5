package org.hecha.evidence.internal.content;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The formats that are told apart, each with its media type and the extensions that promise it. */
public enum MediaType {
    PDF("application/pdf", "pdf"), //$NON-NLS-1$ //$NON-NLS-2$
    PNG("image/png", "png"), //$NON-NLS-1$ //$NON-NLS-2$
    JPEG("image/jpeg", "jpg", "jpeg", "jpe", "jfif"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
    TIFF("image/tiff", "tif", "tiff"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    GIF("image/gif", "gif"), //$NON-NLS-1$ //$NON-NLS-2$
    BMP("image/bmp", "bmp"), //$NON-NLS-1$ //$NON-NLS-2$
    WEBP("image/webp", "webp"), //$NON-NLS-1$ //$NON-NLS-2$
    HEIC("image/heic", "heic", "heif"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx", "xlsm"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx", "docm"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"), //$NON-NLS-1$ //$NON-NLS-2$
    /** The layout format of Chinese electronic invoices (GB/T 33190). */
    OFD("application/ofd", "ofd"), //$NON-NLS-1$ //$NON-NLS-2$
    ASICE("application/vnd.etsi.asic-e+zip", "asice"), //$NON-NLS-1$ //$NON-NLS-2$
    ZIP("application/zip", "zip"), //$NON-NLS-1$ //$NON-NLS-2$
    /** The older office formats, and the newer ones under a password. */
    OLE("application/x-ole-storage", "xls", "doc", "ppt", "msg", "et", "wps"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
    RAR("application/vnd.rar", "rar"), //$NON-NLS-1$ //$NON-NLS-2$
    SEVEN_ZIP("application/x-7z-compressed", "7z"), //$NON-NLS-1$ //$NON-NLS-2$
    GZIP("application/gzip", "gz", "tgz"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    CSV("text/csv", "csv"), //$NON-NLS-1$ //$NON-NLS-2$
    JSON("application/json", "json"), //$NON-NLS-1$ //$NON-NLS-2$
    XML("application/xml", "xml"), //$NON-NLS-1$ //$NON-NLS-2$
    HTML("text/html", "html", "htm"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    EML("message/rfc822", "eml"), //$NON-NLS-1$ //$NON-NLS-2$
    MARKDOWN("text/markdown", "md"), //$NON-NLS-1$ //$NON-NLS-2$
    TEXT("text/plain", "txt", "log", "tsv"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
    UNKNOWN("application/octet-stream"); //$NON-NLS-1$

    private final String mediaType;
    private final Set<String> extensions;

    MediaType(String mediaType, String... extensions) {
        this.mediaType = mediaType;
        this.extensions = Set.of(extensions);
    }

    /** As it is written in the register. */
    public String mediaType() {
        return mediaType;
    }

    /** The format that the extension of a name promises. */
    public static Optional<MediaType> promisedBy(String name) {
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(type -> type.extensions.contains(extension)).findFirst();
    }

    /** Whether it is text. */
    public boolean isText() {
        return ordinal() >= CSV.ordinal() && ordinal() <= TEXT.ordinal();
    }

    /** Whether it is a ZIP container. */
    public boolean isZip() {
        return ordinal() >= XLSX.ordinal() && ordinal() <= ZIP.ordinal();
    }

    /** Whether it is an office format whose files under a password are OLE containers. */
    boolean isOffice() {
        return this == XLSX || this == DOCX || this == PPTX;
    }
}
