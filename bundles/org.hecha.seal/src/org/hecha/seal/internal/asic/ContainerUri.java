package org.hecha.seal.internal.asic;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

import org.hecha.seal.internal.Flaw;

/** Names of entries as relative URIs (RFC 3986): every byte of the UTF-8 name that is not unreserved is escaped. */
final class ContainerUri {

    private static final String PLAIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";

    private ContainerUri() {
    }

    static String of(String name) {
        StringBuilder uri = new StringBuilder();
        for (byte each : name.getBytes(StandardCharsets.UTF_8)) {
            if (PLAIN.indexOf((char) each) >= 0) {
                uri.append((char) each);
            } else {
                uri.append('%').append(hex(each >> 4)).append(hex(each));
            }
        }
        return uri.toString();
    }

    /** Other programs leave letters outside ASCII unescaped: taken as they are. */
    static String toName(String uri) throws Flaw {
        if (uri == null) {
            throw new Flaw("manifestUri", "");
        }
        ByteArrayOutputStream name = new ByteArrayOutputStream();
        byte[] raw = uri.getBytes(StandardCharsets.UTF_8);
        for (int at = 0; at < raw.length; at++) {
            if (raw[at] != '%') {
                name.write(raw[at]);
                continue;
            }
            int high = at + 2 <= raw.length - 1 ? Character.digit(raw[at + 1], 16) : -1;
            int low = at + 2 <= raw.length - 1 ? Character.digit(raw[at + 2], 16) : -1;
            if (high < 0 || low < 0) {
                throw new Flaw("manifestUri", uri);
            }
            name.write(high << 4 | low);
            at += 2;
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(name.toByteArray())).toString();
        } catch (CharacterCodingException e) {
            throw new Flaw("manifestUri", uri);
        }
    }

    private static char hex(int nibble) {
        return "0123456789ABCDEF".charAt(nibble & 15);
    }
}
