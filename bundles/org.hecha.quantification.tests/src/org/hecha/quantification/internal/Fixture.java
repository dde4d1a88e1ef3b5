package org.hecha.quantification.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.hecha.standard.DataFile;
import org.hecha.standard.Standard;
import org.hecha.standard.Text;

/** A standard whose data files are texts in memory. Apostrophes in them stand for quotes. */
public final class Fixture implements Standard {

    private final String id;
    private final List<DataFile> files = new ArrayList<>();
    private List<String> editions = List.of("2025");

    public Fixture(String id) {
        this.id = id;
    }

    /** Editions it lists, newest first. */
    public Fixture editions(String... newestFirst) {
        editions = List.of(newestFirst);
        return this;
    }

    public Fixture with(DataFile.Kind kind, String name, String json) {
        files.add(new DataFile(kind, name, url(name, json.replace('\'', '"'))));
        return this;
    }

    /** A METHODS file with these methods. */
    public Fixture methods(String... methods) {
        return with(DataFile.Kind.METHODS, "data/methods.json", "{'methods':[" + String.join(",", methods) + "]}");
    }

    /** A FACTORS file with these tables. */
    public Fixture tables(String... tables) {
        return with(DataFile.Kind.FACTORS, "data/factors.json", "{'tables':[" + String.join(",", tables) + "]}");
    }

    private static URL url(String name, String content) {
        try {
            return new URL(null, "memory:" + name, new URLStreamHandler() {
                @Override
                protected URLConnection openConnection(URL url) {
                    return new URLConnection(url) {
                        @Override
                        public void connect() {
                            // the content is there already
                        }

                        @Override
                        public InputStream getInputStream() throws IOException {
                            return new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
                        }
                    };
                }
            });
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Text title() {
        return new Text(id, id);
    }

    @Override
    public List<String> editions() {
        return editions;
    }

    @Override
    public Text source() {
        return Text.NONE;
    }

    @Override
    public List<DataFile> data() {
        return files;
    }
}
