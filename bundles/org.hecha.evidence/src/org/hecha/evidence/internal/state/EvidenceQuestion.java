package org.hecha.evidence.internal.state;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.bouncycastle.crypto.digests.SM3Digest;
import org.hecha.core.text.Localized;
import org.hecha.core.text.Messages;
import org.hecha.model.evidence.EvidenceItem;
import org.hecha.standard.evidence.EvidenceItems;
import org.hecha.standard.seal.Indication;
import org.hecha.standard.seal.PackageContent;
import org.hecha.standard.seal.PackageFiles;
import org.hecha.standard.seal.PackageQuestion;
import org.hecha.standard.seal.SignatureVerdict;
import org.hecha.standard.seal.VerdictLine;
import org.hecha.standard.seal.VerificationSettings;
import org.osgi.service.component.annotations.Component;

/**
 * Whether the evidence in a package is that of its register, file by file: there, with the digests it was taken in with,
 * and none beside it. What was put in another's place before sealing has a good signature and shows here.
 */
@Component(service = PackageQuestion.class)
public final class EvidenceQuestion implements PackageQuestion {

    private static final Messages MESSAGES = Messages.of(EvidenceQuestion.class);
    private static final String FOLDER = "evidence/"; //$NON-NLS-1$
    private static final int CHUNK = 1 << 18;

    @Override
    public int order() {
        return 40;
    }

    @Override
    public List<VerdictLine> answer(PackageContent content, List<SignatureVerdict> signatures, PackageFiles files,
            VerificationSettings settings) throws IOException {
        Set<String> present = new HashSet<>(files.names());
        Set<String> extra = new HashSet<>(present);
        extra.removeIf(name -> !name.startsWith(FOLDER));
        List<Localized> flaws = new ArrayList<>();
        List<EvidenceItem> items = content.evidence().getItems();
        for (EvidenceItem item : items) {
            extra.remove(item.getPath());
            flaw(item, present, files).ifPresent(flaws::add);
        }
        extra.stream().sorted().forEach(name -> flaws.add(MESSAGES.text("packageExtra", name))); //$NON-NLS-1$
        Localized question = MESSAGES.text("linePackageEvidence"); //$NON-NLS-1$
        return List.of(flaws.isEmpty()
                ? new VerdictLine("evidence", Indication.TOTAL_PASSED, question, MESSAGES.text("packageWhole", items.size())) //$NON-NLS-1$ //$NON-NLS-2$
                : new VerdictLine("evidence", Indication.TOTAL_FAILED, question, //$NON-NLS-1$
                        MESSAGES.text("packageFlaws", flaws.size(), flaws.get(0)))); //$NON-NLS-1$
    }

    private static Optional<Localized> flaw(EvidenceItem item, Set<String> present, PackageFiles files)
            throws IOException {
        String label = EvidenceItems.label(item);
        if (item.getPath() == null || !present.contains(item.getPath())) {
            return Optional.of(MESSAGES.text("packageMissing", label)); //$NON-NLS-1$
        }
        if (item.getSha256() == null || item.getSha256().isBlank()) {
            return Optional.of(MESSAGES.text("packageUnregistered", label)); //$NON-NLS-1$
        }
        if (!item.getSha256().equalsIgnoreCase(files.sha256(item.getPath()))) {
            return Optional.of(MESSAGES.text("packageChanged", label, "SHA-256")); //$NON-NLS-1$ //$NON-NLS-2$
        }
        boolean other = item.getSm3() != null && !item.getSm3().isBlank()
                && !item.getSm3().equalsIgnoreCase(sm3(item.getPath(), files));
        return other ? Optional.of(MESSAGES.text("packageChanged", label, "SM3")) : Optional.empty(); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private static String sm3(String name, PackageFiles files) throws IOException {
        SM3Digest sm3 = new SM3Digest();
        try (InputStream in = files.open(name)) {
            byte[] buffer = new byte[CHUNK];
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                sm3.update(buffer, 0, count);
            }
        }
        byte[] digest = new byte[sm3.getDigestSize()];
        sm3.doFinal(digest, 0);
        return HexFormat.of().formatHex(digest);
    }
}
