package org.hecha.testing.day;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;

/** What the day leaves behind: a line for each step, pictures, the end. Any thread. */
final class Diary {

    private final Path folder;
    private int pictures;

    Diary(Path folder) {
        this.folder = folder;
    }

    /** Whether the day is spent in English. */
    boolean inEnglish() {
        return Locale.getDefault().getLanguage().equals("en");
    }

    /** Something the day was given or leaves. */
    Path file(String name) {
        return folder.resolve(name);
    }

    /** Something that lies ready when the day begins. */
    Path given(String name) {
        return file("given").resolve(name);
    }

    synchronized void write(String line) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("day.txt"), line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps lines in a file of their own. */
    synchronized void keep(String name, List<String> lines) {
        try {
            Files.write(folder.resolve(name + ".txt"), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps a picture under a number and a name. */
    synchronized void keep(String name, Image image) {
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] {image.getImageData()};
        String file = String.format("%02d-%s.png", ++pictures, name);
        loader.save(folder.resolve(file).toString(), SWT.IMAGE_PNG);
        write("picture " + file);
    }
}
