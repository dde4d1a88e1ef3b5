package org.hecha.seal.internal.keys;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.hecha.core.text.Refusal;
import org.hecha.seal.internal.SealTexts;

import com.sun.jna.Function;
import com.sun.jna.Memory;
import com.sun.jna.NativeLibrary;
import com.sun.jna.NativeLong;
import com.sun.jna.ptr.NativeLongByReference;

/**
 * Asks a PKCS#11 library which tokens it shows. The JDK's provider uses tokens by the place of their slot alone and does
 * not tell their labels, nor that a PIN is locked; these few questions (PKCS#11 v2.40, 5.4 and 5.5) do. Nothing here sees
 * a PIN or a key.
 */
final class Cryptoki {

    private static final long OK = 0;
    private static final long ALREADY_INITIALIZED = 0x191;
    private static final int OS_LOCKING = 2;
    private static final int SLOT_PRESENT = 1;
    private static final int MOST_SLOTS = 256;
    /** Larger than any of the structures; the parts that are read lie at the same place on all platforms. */
    private static final int STRUCTURE = 512;
    /** In C_Initialize's arguments the flags follow four pointers. */
    private static final int FLAGS_OF_ARGUMENTS = 4;
    /** In CK_SLOT_INFO the flags follow a description of 64 and a maker of 32 bytes. */
    private static final int FLAGS_OF_SLOT = 96;

    private final Path file;
    private final NativeLibrary library;

    private Cryptoki(Path file, NativeLibrary library) {
        this.file = file;
        this.library = library;
    }

    /** @throws Refusal where there is no such library, or it speaks no PKCS#11 */
    static Cryptoki load(Path file) throws Refusal {
        if (!Files.isRegularFile(file)) {
            throw SealTexts.refusal("tokenLibraryMissing", file);
        }
        try {
            Cryptoki loaded = new Cryptoki(file, NativeLibrary.getInstance(file.toAbsolutePath().toString()));
            loaded.initialize();
            return loaded;
        } catch (UnsatisfiedLinkError e) {
            throw new Refusal(SealTexts.text("tokenLibraryNot", file), e);
        }
    }

    private void initialize() throws Refusal {
        Memory arguments = new Memory(STRUCTURE);
        arguments.clear();
        // The JDK uses the library from several threads.
        arguments.setInt((long) FLAGS_OF_ARGUMENTS * com.sun.jna.Native.POINTER_SIZE, OS_LOCKING);
        long answer = call("C_Initialize", arguments);
        if (answer != OK && answer != ALREADY_INITIALIZED) {
            throw SealTexts.refusal("tokenLibraryRefuses", file, Long.toHexString(answer));
        }
    }

    /** The tokens that are there, in the order of their slots. */
    List<TokenInfo> tokens() throws Refusal {
        NativeLongByReference count = new NativeLongByReference();
        demand(call("C_GetSlotList", (byte) 0, null, count));
        int slots = (int) Math.min(count.getValue().longValue(), MOST_SLOTS);
        Memory ids = new Memory((long) Math.max(1, slots) * NativeLong.SIZE);
        count.setValue(new NativeLong(slots));
        demand(call("C_GetSlotList", (byte) 0, ids, count));
        List<TokenInfo> tokens = new ArrayList<>();
        for (int index = 0; index < count.getValue().longValue(); index++) {
            NativeLong id = ids.getNativeLong((long) index * NativeLong.SIZE);
            Memory slot = structure("C_GetSlotInfo", id);
            Memory token = structure("C_GetTokenInfo", id);
            if (slot != null && (slot.getInt(FLAGS_OF_SLOT) & SLOT_PRESENT) != 0 && token != null) {
                tokens.add(new TokenInfo(index, id.longValue(),
                        new String(token.getByteArray(0, TokenInfo.LABEL), StandardCharsets.UTF_8).strip(),
                        token.getInt(TokenInfo.FLAGS)));
            }
        }
        return tokens;
    }

    /** What is known about a slot; null where there is nothing, for instance because the token was just taken out. */
    private Memory structure(String question, NativeLong slot) {
        Memory answer = new Memory(STRUCTURE);
        answer.clear();
        return call(question, slot, answer) == OK ? answer : null;
    }

    private long call(String name, Object... arguments) {
        Function function = library.getFunction(name);
        return ((NativeLong) function.invoke(NativeLong.class, arguments)).longValue();
    }

    private void demand(long answer) throws Refusal {
        if (answer != OK) {
            throw SealTexts.refusal("tokenLibraryRefuses", file, Long.toHexString(answer));
        }
    }
}
