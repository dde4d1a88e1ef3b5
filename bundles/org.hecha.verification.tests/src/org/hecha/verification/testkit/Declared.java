package org.hecha.verification.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.hecha.standard.DataFile;
import org.hecha.standard.Standard;
import org.hecha.standard.Text;

/** A standard that is nothing but its data files. */
public record Declared(String id, List<DataFile> data) implements Standard {

    /** A standard with one file, written into a folder of the test. Apostrophes stand for quotes. */
    public static Declared with(Path folder, DataFile.Kind kind, String json) throws IOException {
        Path file = Files.writeString(folder.resolve(kind + ".json"), json.replace('\'', '"'));
        return new Declared("TEST-" + kind, List.of(new DataFile(kind, kind + ".json", file.toUri().toURL())));
    }

    @Override
    public Text title() {
        return Text.NONE;
    }

    @Override
    public List<String> editions() {
        return List.of("2025");
    }

    @Override
    public Text source() {
        return Text.NONE;
    }
}
