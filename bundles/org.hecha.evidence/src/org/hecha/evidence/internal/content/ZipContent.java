package org.hecha.evidence.internal.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.hecha.standard.evidence.FileCondition;

/**
 * What a ZIP container is and whether its entries can be unpacked.
 *
 * @param type what its entries make of it; empty where the container is damaged or holds nothing that is known
 * @param condition PRESENT, PASSWORD or CORRUPT
 */
record ZipContent(Optional<MediaType> type, FileCondition condition) {

    /** Beyond this many unpacked bytes a container is taken as it is: a bomb must not hold the intake up. */
    private static final long ENOUGH = 64L << 20;
    private static final int CHUNK = 1 << 16;

    static ZipContent examine(Path file) throws IOException {
        Optional<ZipDirectory> directory = ZipDirectory.read(file);
        if (directory.isEmpty()) {
            return new ZipContent(Optional.empty(), FileCondition.CORRUPT);
        }
        if (directory.get().encrypted()) {
            return new ZipContent(type(directory.get().names()), FileCondition.PASSWORD);
        }
        // the names of entries need not be Unicode, and only known ones matter here
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1)) {
            Set<String> names = new TreeSet<>();
            zip.stream().forEach(entry -> names.add(entry.getName()));
            return new ZipContent(type(names), unpacks(zip) ? FileCondition.PRESENT : FileCondition.CORRUPT);
        } catch (IOException e) {
            return new ZipContent(type(directory.get().names()), FileCondition.CORRUPT);
        }
    }

    private static boolean unpacks(ZipFile zip) throws IOException {
        long room = ENOUGH;
        byte[] chunk = new byte[CHUNK];
        for (ZipEntry entry : Collections.list(zip.entries())) {
            try (InputStream packed = zip.getInputStream(entry);
                    CheckedInputStream in = new CheckedInputStream(packed, new CRC32())) {
                for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                    room -= read;
                    if (room < 0) {
                        return true;
                    }
                }
                if (entry.getCrc() != -1 && in.getChecksum().getValue() != entry.getCrc()) {
                    return false;
                }
            }
        }
        return true;
    }

    private static Optional<MediaType> type(Set<String> names) {
        if (names.contains("[Content_Types].xml")) { //$NON-NLS-1$
            for (String name : names) {
                if (name.startsWith("xl/workbook")) { //$NON-NLS-1$
                    return Optional.of(MediaType.XLSX);
                }
                if (name.startsWith("word/document")) { //$NON-NLS-1$
                    return Optional.of(MediaType.DOCX);
                }
                if (name.startsWith("ppt/presentation")) { //$NON-NLS-1$
                    return Optional.of(MediaType.PPTX);
                }
            }
        }
        if (names.contains("OFD.xml")) { //$NON-NLS-1$
            return Optional.of(MediaType.OFD);
        }
        boolean sealed = names.contains("mimetype") && names.stream().anyMatch(name -> name.startsWith("META-INF/ASiC")); //$NON-NLS-1$ //$NON-NLS-2$
        return Optional.of(sealed ? MediaType.ASICE : MediaType.ZIP);
    }
}
