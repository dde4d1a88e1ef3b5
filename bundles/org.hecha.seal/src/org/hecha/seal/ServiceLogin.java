package org.hecha.seal;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/**
 * What lets us in at a service: a user with a password, or a token. Never shown: not in messages, not in
 * {@link #toString()}. Immutable.
 */
public final class ServiceLogin {

    /** The service lets anybody in. */
    public static final ServiceLogin NONE = new ServiceLogin(null);

    private final String header;

    private ServiceLogin(String header) {
        this.header = header;
    }

    /**
     * HTTP Basic (RFC 7617).
     *
     * @param password filled with zeros before this method returns
     */
    public static ServiceLogin user(String user, char[] password) {
        char[] both = Arrays.copyOf((user + ":").toCharArray(), user.length() + 1 + password.length);
        System.arraycopy(password, 0, both, user.length() + 1, password.length);
        ByteBuffer bytes = StandardCharsets.UTF_8.encode(CharBuffer.wrap(both));
        byte[] exact = Arrays.copyOf(bytes.array(), bytes.limit());
        String encoded = Base64.getEncoder().encodeToString(exact);
        Arrays.fill(password, '\0');
        Arrays.fill(both, '\0');
        Arrays.fill(exact, (byte) 0);
        Arrays.fill(bytes.array(), (byte) 0);
        return new ServiceLogin("Basic " + encoded);
    }

    /**
     * HTTP Bearer (RFC 6750).
     *
     * @param token printable ASCII; filled with zeros before this method returns
     * @throws IllegalArgumentException for a token that cannot stand in a header
     */
    public static ServiceLogin bearer(char[] token) {
        try {
            for (char each : token) {
                if (each <= ' ' || each > '~') {
                    throw new IllegalArgumentException("a token is printable ASCII");
                }
            }
            return new ServiceLogin("Bearer " + new String(token));
        } finally {
            Arrays.fill(token, '\0');
        }
    }

    /** The value of the header Authorization; for sending only. */
    public Optional<String> authorization() {
        return Optional.ofNullable(header);
    }

    @Override
    public String toString() {
        return header == null ? "ServiceLogin[none]" : "ServiceLogin[***]";
    }
}
