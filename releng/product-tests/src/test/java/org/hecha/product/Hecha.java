package org.hecha.product;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Starts the installed product as a user does, and other programs beside it. */
final class Hecha {

    static final Path INSTALLED = Path.of(System.getProperty("hecha.product")).toAbsolutePath().normalize();

    private final Path home;
    private final Map<String, String> environment = new HashMap<>();

    Hecha() {
        this(INSTALLED);
    }

    Hecha(Path home) {
        this.home = home;
    }

    Hecha with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /** What a program said and answered. */
    record Answer(int exit, String out, String err) {

        JsonNode json() throws IOException {
            return new ObjectMapper().readTree(out);
        }

        @Override
        public String toString() {
            return "exit " + exit + "\n" + out + "\n" + err;
        }
    }

    Answer run(Object... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(home.resolve("hecha").toString()));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        return execute(command, environment);
    }

    static Answer program(Object... command) throws Exception {
        List<String> words = new ArrayList<>();
        for (Object word : command) {
            words.add(word.toString());
        }
        return execute(words, Map.of());
    }

    private static Answer execute(List<String> command, Map<String, String> environment) throws Exception {
        Path out = Files.createTempFile("hecha-out", ".txt");
        Path err = Files.createTempFile("hecha-err", ".txt");
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile())
                    .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
            builder.environment().putAll(environment);
            Process process = builder.start();
            if (!process.waitFor(4, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new AssertionError("still running after 4 minutes: " + command);
            }
            return new Answer(process.exitValue(), Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
        } finally {
            Files.deleteIfExists(out);
            Files.deleteIfExists(err);
        }
    }
}
