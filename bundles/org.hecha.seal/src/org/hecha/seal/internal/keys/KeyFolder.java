package org.hecha.seal.internal.keys;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.CRLException;
import java.security.cert.Certificate;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;

import org.hecha.core.text.Refusal;
import org.hecha.seal.DemonstrationKeys;
import org.hecha.seal.internal.SealTexts;
import org.hecha.seal.internal.certificate.Certificates;

/** Writes a demonstration root with its revocation list, a signer's key and its password into a folder: all three or none. */
public final class KeyFolder {

    private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int PASSWORD_LENGTH = 24;
    private static final int PEM_WIDTH = 64;

    private final List<Path> written = new ArrayList<>();

    private KeyFolder() {
    }

    /** @throws Refusal when a file is there already or cannot be written */
    public static DemonstrationKeys write(Path folder, X509Certificate root, X509CRL revoked, PrivateKey key,
            List<X509Certificate> chain) throws Refusal {
        DemonstrationKeys files = new DemonstrationKeys(folder.resolve("root.crt"), folder.resolve("signer.p12"),
                folder.resolve("signer.password"));
        KeyFolder writing = new KeyFolder();
        char[] password = password();
        boolean complete = false;
        try {
            Files.createDirectories(folder);
            writing.put(files.rootCertificate(), (pem("CERTIFICATE", Certificates.encoded(root))
                    + pem("X509 CRL", revoked.getEncoded())).getBytes(StandardCharsets.US_ASCII), false);
            writing.put(files.signerKey(), pkcs12(key, chain, password), true);
            writing.put(files.passwordFile(), line(password), true);
            complete = true;
            return files;
        } catch (FileAlreadyExistsException e) {
            throw new Refusal(SealTexts.text("keysExist", e.getFile()), e);
        } catch (IOException | CRLException e) {
            throw new Refusal(SealTexts.text("keysFailed", folder, SealTexts.said(e)), e);
        } finally {
            Arrays.fill(password, '\0');
            if (!complete) {
                writing.takeBack(folder);
            }
        }
    }

    private void put(Path file, byte[] bytes, boolean secret) throws IOException {
        boolean owners = Files.getFileStore(file.toAbsolutePath().getParent()).supportsFileAttributeView("posix");
        FileAttribute<?>[] attributes = secret && owners ? new FileAttribute<?>[] {
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))}
                : new FileAttribute<?>[0];
        try (var channel = Files.newByteChannel(file,
                EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), attributes)) {
            written.add(file);
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
        }
    }

    private void takeBack(Path folder) throws Refusal {
        for (Path file : written) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                throw new Refusal(SealTexts.text("keysFailed", folder, SealTexts.said(e)), e);
            }
        }
    }

    private static byte[] pkcs12(PrivateKey key, List<X509Certificate> chain, char[] password) throws IOException {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry("signer", key, password, chain.toArray(Certificate[]::new));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            store.store(out, password);
            return out.toByteArray();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String pem(String kind, byte[] bytes) {
        return "-----BEGIN " + kind + "-----\n"
                + Base64.getMimeEncoder(PEM_WIDTH, new byte[] {'\n'}).encodeToString(bytes)
                + "\n-----END " + kind + "-----\n";
    }

    private static char[] password() {
        SecureRandom random = new SecureRandom();
        char[] password = new char[PASSWORD_LENGTH];
        for (int index = 0; index < password.length; index++) {
            password[index] = ALPHABET.charAt(random.nextInt(ALPHABET.length()));
        }
        return password;
    }

    private static byte[] line(char[] password) {
        ByteBuffer encoded = StandardCharsets.US_ASCII.encode(CharBuffer.wrap(password));
        byte[] line = Arrays.copyOf(encoded.array(), password.length + 1);
        line[password.length] = '\n';
        return line;
    }
}
