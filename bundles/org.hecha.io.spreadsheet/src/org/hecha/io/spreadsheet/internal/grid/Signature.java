package org.hecha.io.spreadsheet.internal.grid;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.hecha.core.text.Reasons;
import org.hecha.core.text.Refusal;
import org.hecha.io.spreadsheet.internal.Wording;

/** What the first bytes of a file say it is. */
enum Signature {
    EMPTY, ZIP,
    /** Excel 97 to 2003. */
    OLD_WORKBOOK,
    /** An encrypted package, or another compound file. */
    PROTECTED, PDF, OTHER;

    private static final byte[] COMPOUND = { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1 };
    private static final int NAMES_WITHIN = 8 * 1024 * 1024;

    static Signature of(Path file) throws Refusal {
        try (InputStream stream = Files.newInputStream(file)) {
            byte[] head = stream.readNBytes(8);
            if (head.length == 0) {
                return EMPTY;
            }
            if (starts(head, COMPOUND)) {
                return compound(stream.readNBytes(NAMES_WITHIN));
            }
            if (starts(head, "%PDF".getBytes(StandardCharsets.US_ASCII))) {
                return PDF;
            }
            return starts(head, new byte[] { 'P', 'K', 3, 4 }) || starts(head, new byte[] { 'P', 'K', 5, 6 }) ? ZIP : OTHER;
        } catch (IOException e) {
            throw Wording.refusal(e, "cannotRead", Grid.nameOf(file), Reasons.of(e));
        }
    }

    void refuseUnlessWorkbook(String file) throws Refusal {
        if (this != ZIP) {
            throw refusal(file, "notAWorkbook");
        }
    }

    void refuseUnlessText(String file) throws Refusal {
        if (this == ZIP) {
            throw Wording.refusal("workbookNamedCsv", file);
        }
        if (this != OTHER) {
            throw refusal(file, "notText");
        }
    }

    private Refusal refusal(String file, String otherwise) {
        return Wording.refusal(switch (this) {
            case EMPTY -> "empty";
            case OLD_WORKBOOK -> "oldWorkbook";
            case PROTECTED -> "passwordProtected";
            case PDF -> "pdf";
            default -> otherwise;
        }, file);
    }

    /** Tells by the stream names in a compound file, which are UTF-16LE, whether it is encrypted or an old workbook. */
    private static Signature compound(byte[] content) {
        String text = new String(content, StandardCharsets.ISO_8859_1);
        boolean old = text.contains(wide("Workbook")) || text.contains(wide("Book"));
        return text.contains(wide("EncryptedPackage")) || !old ? PROTECTED : OLD_WORKBOOK;
    }

    private static String wide(String name) {
        return new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    }

    private static boolean starts(byte[] head, byte[] magic) {
        return head.length >= magic.length && java.util.Arrays.equals(head, 0, magic.length, magic, 0, magic.length);
    }
}
