package org.hecha.cli.verb;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import org.hecha.cli.CliText;
import org.hecha.core.text.Refusal;
import org.hecha.seal.SigningKey;
import org.hecha.seal.Token;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** Where the key that signs comes from: a file, or a token. To be mixed into every verb that signs. */
final class KeySource {

    @Option(names = "--key", paramLabel = "FILE", descriptionKey = "sealKey")
    private Path key;

    @Option(names = "--certificate", paramLabel = "FILE", descriptionKey = "keyCertificate")
    private Path certificate;

    @Option(names = "--token", paramLabel = "LIBRARY", descriptionKey = "keyToken")
    private Path token;

    @Option(names = "--token-label", paramLabel = "LABEL", descriptionKey = "keyTokenLabel")
    private String label;

    @Option(names = "--slot", paramLabel = "N", descriptionKey = "keySlot")
    private Long slot;

    @Option(names = "--alias", descriptionKey = "sealAlias")
    private String alias;

    @Option(names = "--pss", descriptionKey = "keyPss")
    private boolean pss;

    @ArgGroup(exclusive = true, multiplicity = "0..1")
    private PasswordSource password = new PasswordSource();

    /** Whether there is any. Not required to the parser, which would ask for it on behalf of sub-verbs too. */
    boolean isNamed() {
        return key != null || token != null;
    }

    /** Opens the key; whoever takes it closes it. @throws Refusal where the options name none, or it does not open */
    SigningKey open() throws Refusal {
        if ((key == null) == (token == null)) {
            throw new Refusal(CliText.text(key == null ? "keyNeither" : "keyBoth")); //$NON-NLS-1$ //$NON-NLS-2$
        }
        if (token == null && (label != null || slot != null)) {
            throw new Refusal(CliText.text("keyTokenOptions")); //$NON-NLS-1$
        }
        if (certificate != null && (token != null || isPkcs12())) {
            throw new Refusal(CliText.text("keyCertificateOption")); //$NON-NLS-1$
        }
        SigningKey opened = token != null ? onToken() : inFile();
        if (!pss) {
            return opened;
        }
        try {
            return opened.withPss();
        } catch (Refusal e) {
            opened.close();
            throw e;
        }
    }

    private SigningKey onToken() throws Refusal {
        return SigningKey.token(new Token(token, Optional.ofNullable(label), Optional.ofNullable(slot)),
                Optional.ofNullable(alias), () -> password.read(token));
    }

    private SigningKey inFile() throws Refusal {
        return isPkcs12() ? SigningKey.pkcs12(key, password.read(key), Optional.ofNullable(alias))
                : SigningKey.pem(key, Optional.ofNullable(certificate), () -> password.read(key));
    }

    /** By its name: everything that is not called PEM is PKCS#12. */
    private boolean isPkcs12() {
        String name = key.getFileName().toString().toLowerCase(Locale.ROOT);
        return !name.endsWith(".pem") && !name.endsWith(".key");
    }
}
