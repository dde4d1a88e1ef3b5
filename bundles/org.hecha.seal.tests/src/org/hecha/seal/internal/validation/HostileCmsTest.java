package org.hecha.seal.internal.validation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;

import org.bouncycastle.asn1.cms.SignerInfo;
import org.hecha.seal.internal.Flaw;
import org.hecha.standard.seal.Indication;
import org.hecha.standard.seal.SignatureVerdict;
import org.junit.jupiter.api.Test;

/** Mutated structures neither pass for another signature nor make the validation fall over. */
class HostileCmsTest {

    private static final int MUTATIONS = 400;
    private static final long SEED = 20261122;

    @Test
    void mutationsNeverPassForTheSignatureNorCrash() throws Exception {
        byte[] timed = TestCms.timed(TestCms.sign(Bench.SIGNER, Bench.SIGNED), Bench.STAMPS, Bench.SIGNED.plusSeconds(60));
        byte[] whole = TestCms.archived(TestCms.completed(timed, List.of(Bench.ROOT.certificate()),
                List.of(Bench.list(Bench.ROOT, Bench.SIGNED).issue()), List.of()), Bench.STAMPS, Bench.LATER);
        assertEquals(Indication.TOTAL_PASSED, Bench.fresh().judge(whole).indication());
        Random random = new Random(SEED);
        int read = 0;
        for (int round = 0; round < MUTATIONS; round++) {
            byte[] mutated = mutated(whole, random);
            try {
                SignatureVerdict verdict = Bench.fresh().judge(mutated);
                read++;
                if (verdict.indication() == Indication.TOTAL_PASSED) {
                    SignerInfo found = TestCms.signer(mutated);
                    SignerInfo original = TestCms.signer(whole);
                    assertArrayEquals(original.getAuthenticatedAttributes().getEncoded("DER"),
                            found.getAuthenticatedAttributes().getEncoded("DER"), "round " + round);
                    assertArrayEquals(original.getEncryptedDigest().getOctets(), found.getEncryptedDigest().getOctets(),
                            "round " + round);
                }
            } catch (Flaw e) {
                assertTrue(e.text() != null, "said in one sentence");
            }
        }
        assertTrue(read > MUTATIONS / 10, "some mutations get past the parser: " + read);
    }

    private static byte[] mutated(byte[] whole, Random random) {
        byte[] bytes = whole.clone();
        int count = 1 + random.nextInt(3);
        for (int index = 0; index < count; index++) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(3)) {
                case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                case 1 -> bytes[at] = (byte) random.nextInt(256);
                default -> {
                    int length = Math.min(1 + random.nextInt(32), bytes.length - at);
                    System.arraycopy(whole, random.nextInt(whole.length - length + 1), bytes, at, length);
                }
            }
        }
        return bytes;
    }
}
