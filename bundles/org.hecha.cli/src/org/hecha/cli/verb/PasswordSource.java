package org.hecha.cli.verb;

import java.io.Console;
import java.io.IOException;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.hecha.cli.CliText;
import org.hecha.core.text.Reasons;
import org.hecha.core.text.Refusal;

import picocli.CommandLine.Option;

/** Where a password comes from: an environment variable, a file, else a prompt. Never an argument, which others could read. */
final class PasswordSource {

    @Option(names = "--password-env", paramLabel = "VARIABLE", descriptionKey = "passwordEnv")
    private String variable;

    @Option(names = "--password-file", paramLabel = "FILE", descriptionKey = "passwordFile")
    private Path file;

    /** The password; whoever takes it clears it. @throws Refusal when there is none */
    char[] read(Path key) throws Refusal {
        if (variable != null) {
            return fromVariable(variable);
        }
        return file != null ? fromFile(file) : prompt(key);
    }

    /** The value of an environment variable. */
    static char[] fromVariable(String name) throws Refusal {
        String value = System.getenv(name);
        if (value == null) {
            throw new Refusal(CliText.text("passwordNoVariable", name)); //$NON-NLS-1$
        }
        return value.toCharArray();
    }

    /** The first line of a file. */
    static char[] fromFile(Path file) throws Refusal {
        try {
            byte[] bytes = Files.readAllBytes(file);
            CharBuffer chars = StandardCharsets.UTF_8.decode(java.nio.ByteBuffer.wrap(bytes));
            Arrays.fill(bytes, (byte) 0);
            int end = chars.limit();
            // The line end an editor leaves is not part of the password.
            while (end > 0 && (chars.get(end - 1) == '\n' || chars.get(end - 1) == '\r')) {
                end--;
            }
            char[] password = Arrays.copyOfRange(chars.array(), 0, end);
            Arrays.fill(chars.array(), '\0');
            return password;
        } catch (IOException e) {
            throw new Refusal(CliText.text("passwordFileUnreadable", file, Reasons.of(e)), e); //$NON-NLS-1$
        }
    }

    private static char[] prompt(Path key) throws Refusal {
        Console terminal = System.console();
        char[] password = terminal == null ? null : terminal.readPassword("%s: ", key); //$NON-NLS-1$
        if (password == null) {
            throw new Refusal(CliText.text("passwordNoTerminal", key)); //$NON-NLS-1$
        }
        return password;
    }
}
