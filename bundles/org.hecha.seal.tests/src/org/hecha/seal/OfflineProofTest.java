package org.hecha.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.hecha.seal.internal.PackageSealing;
import org.hecha.seal.internal.PackageVerification;
import org.hecha.standard.seal.Indication;
import org.hecha.standard.seal.PackageVerdict;
import org.hecha.standard.seal.SubIndication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With stamps and answers of openssl: what travels with the package is enough, and what does not is not made up for. */
class OfflineProofTest {

    @TempDir
    Path place;

    @Test
    void whatTravelsAlongIsEnoughOffline() throws Exception {
        try (OpensslAuthority authority = OpensslAuthority.start(place)) {
            PackageVerdict whole = verify(authority, SignatureLevel.LTA);
            assertEquals(Indication.TOTAL_PASSED, whole.indication(), whole::toString);
            assertEquals("CAdES-BASELINE-LTA", whole.signatures().get(0).format());
            assertTrue(whole.signatures().get(0).proof().provenTime().isPresent());
            PackageVerdict bare = verify(authority, SignatureLevel.B);
            assertEquals(Indication.INDETERMINATE, bare.indication(), bare::toString);
            assertEquals(Optional.of(SubIndication.TRY_LATER), bare.signatures().get(0).subIndication());
        }
    }

    private PackageVerdict verify(OpensslAuthority authority, SignatureLevel level) throws Exception {
        Path file = place.resolve(level + ".asice");
        new PackageSealing().seal(Packages.folder(place), file, Sealing.Existing.REFUSE,
                new SignatureRequest(authority.signingKey(), Instant.now(), Optional.empty(), level,
                        Optional.of(Proofs.stamps(authority)), RevocationSource.online(Duration.ofSeconds(30)),
                        authority.trust()), null);
        return new PackageVerification().verify(file, authority.trust(), Instant.now(), null);
    }
}
