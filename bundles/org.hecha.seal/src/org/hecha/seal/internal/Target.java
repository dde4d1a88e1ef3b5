package org.hecha.seal.internal;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

import org.hecha.core.text.Refusal;
import org.hecha.seal.Sealing.Existing;
import org.hecha.seal.internal.zip.ZipWriter;

/** Writes a file so that it is there whole or not at all: beside its place first, then moved. */
public final class Target {

    private static final int BUFFER = 1 << 18;

    private final Path file;
    private final Path folder;
    private final Existing existing;

    /** @throws Refusal when it is clear beforehand that the file cannot be written there */
    public Target(Path file, Existing existing) throws Refusal {
        this.file = file.toAbsolutePath();
        this.folder = this.file.getParent();
        this.existing = existing;
        if (folder == null || !Files.isDirectory(folder)) {
            throw SealTexts.refusal("targetFolderMissing", file);
        }
        if (Files.isDirectory(this.file)) {
            throw SealTexts.refusal("targetIsFolder", file);
        }
        refuseExisting();
    }

    /** What fills a file that is nobody else's yet. */
    @FunctionalInterface
    interface Filling {
        void fill(FileChannel channel) throws IOException, Refusal;
    }

    /**
     * @return size of the file
     * @throws Refusal with nothing left behind
     */
    public long write(ZipWriter.Body body) throws Refusal {
        return fill(channel -> {
            OutputStream out = stream(channel);
            body.writeTo(out);
            out.flush();
        });
    }

    /** A channel from its position on, in larger pieces. */
    static OutputStream stream(FileChannel channel) {
        return new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
    }

    /** As {@link #write}. */
    long fill(Filling filling) throws Refusal {
        Path part = folder.resolve("." + file.getFileName() + "." + UUID.randomUUID() + ".tmp");
        try {
            try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE,
                    StandardOpenOption.CREATE_NEW)) {
                try (EarlyForce early = new EarlyForce(channel)) {
                    filling.fill(channel);
                }
                channel.force(true);
            }
            refuseExisting();
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return Files.size(file);
        } catch (Flaw e) {
            throw e.refusal();
        } catch (AccessDeniedException e) {
            throw new Refusal(SealTexts.text("targetDenied", file), e);
        } catch (IOException e) {
            throw new Refusal(SealTexts.text("targetFailed", file, SealTexts.said(e)), e);
        } finally {
            remove(part);
        }
    }

    private void refuseExisting() throws Refusal {
        if (existing == Existing.REFUSE && Files.exists(file)) {
            throw SealTexts.refusal("targetExists", file);
        }
    }

    private static void remove(Path part) throws Refusal {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            throw new Refusal(SealTexts.text("partLeft", part, SealTexts.said(e)), e);
        }
    }
}
