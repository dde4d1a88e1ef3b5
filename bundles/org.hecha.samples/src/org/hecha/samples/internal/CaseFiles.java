package org.hecha.samples.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * The files of one case, inside this bundle. They are ours: one that is missing or wrong is a mistake of the build and
 * ends in an {@link IllegalStateException} that names it.
 *
 * @param caseId name of the case's folder; empty for the folder that holds the cases
 */
public record CaseFiles(String caseId) {

    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY, DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    /** Whether the case has this file. */
    public boolean has(String name) {
        return CaseFiles.class.getResource(path(name)) != null;
    }

    /** Opens a file; the caller closes it. */
    public InputStream open(String name) {
        InputStream stream = CaseFiles.class.getResourceAsStream(path(name));
        if (stream == null) {
            throw new IllegalStateException(path(name) + " is not in the bundle");
        }
        return stream;
    }

    /** Reads a JSON file. */
    public JsonNode json(String name) {
        try (InputStream stream = open(name)) {
            return JSON.readTree(stream);
        } catch (IOException e) {
            throw new IllegalStateException(path(name) + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** Reads the rows of a CSV file. */
    public List<CsvFacts.Row> csv(String name) {
        try (InputStream stream = open(name)) {
            return CsvFacts.read(new String(stream.readAllBytes(), StandardCharsets.UTF_8), path(name));
        } catch (IOException e) {
            throw new UncheckedIOException(path(name), e);
        }
    }

    /** SHA-256 of a file, lower-case hexadecimal. */
    public String sha256(String name) {
        try (InputStream stream = open(name)) {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(stream.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(path(name), e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }

    private String path(String name) {
        return caseId.isEmpty() ? "/cases/" + name : "/cases/" + caseId + "/" + name;
    }
}
