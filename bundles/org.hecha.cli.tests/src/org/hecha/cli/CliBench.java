package org.hecha.cli;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Runs verbs with the real services, as a person would type them. */
abstract class CliBench {

    @TempDir
    Path folder;
    Services services;
    String out;
    String err;

    @BeforeEach
    void services() {
        BundleContext context = FrameworkUtil.getBundle(Services.class).getBundleContext();
        ServiceReference<Services> reference = context.getServiceReference(Services.class);
        assertNotNull(reference, () -> MissingServices.describe(context));
        services = context.getService(reference);
    }

    int run(Object... arguments) {
        List<String> words = new ArrayList<>();
        for (Object argument : arguments) {
            words.add(argument.toString());
        }
        ByteArrayOutputStream outBytes = new ByteArrayOutputStream();
        ByteArrayOutputStream errBytes = new ByteArrayOutputStream();
        int exit = new Cli(services).run(words.toArray(String[]::new), new PrintStream(outBytes, true, StandardCharsets.UTF_8),
                new PrintStream(errBytes, true, StandardCharsets.UTF_8));
        out = outBytes.toString(StandardCharsets.UTF_8);
        err = errBytes.toString(StandardCharsets.UTF_8);
        return exit;
    }

    JsonNode json() throws Exception {
        return new ObjectMapper().readTree(out);
    }

    static void append(Path folder, String sheet, String row) throws Exception {
        Path file = folder.resolve(sheet + ".csv");
        String before = Files.readString(file);
        long columns = before.lines().findFirst().orElseThrow().chars().filter(c -> c == ',').count();
        String padded = row + ",".repeat((int) (columns - row.chars().filter(c -> c == ',').count()));
        Files.writeString(file, before + padded + "\r\n");
    }
}
