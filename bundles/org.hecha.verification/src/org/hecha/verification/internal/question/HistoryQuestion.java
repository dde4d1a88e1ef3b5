package org.hecha.verification.internal.question;

import java.util.List;

import org.hecha.core.text.Localized;
import org.hecha.core.text.Messages;
import org.hecha.model.finding.FindingRegister;
import org.hecha.standard.seal.Indication;
import org.hecha.standard.seal.PackageContent;
import org.hecha.standard.seal.PackageFiles;
import org.hecha.standard.seal.PackageQuestion;
import org.hecha.standard.seal.SignatureVerdict;
import org.hecha.standard.seal.VerdictLine;
import org.hecha.standard.seal.VerificationSettings;
import org.hecha.verification.HistoryChain;
import org.osgi.service.component.annotations.Component;

/** Whether the history of the findings in a package is whole: signed bytes may have been cut before they were signed. */
@Component(service = PackageQuestion.class)
public final class HistoryQuestion implements PackageQuestion {

    static final Messages MESSAGES = Messages.of(HistoryQuestion.class);

    @Override
    public int order() {
        return 50;
    }

    @Override
    public List<VerdictLine> answer(PackageContent content, List<SignatureVerdict> signatures, PackageFiles files,
            VerificationSettings settings) {
        FindingRegister register = content.findings();
        List<Localized> flaws = HistoryChain.verify(register);
        Localized question = MESSAGES.text("lineHistory");
        return List.of(flaws.isEmpty()
                ? new VerdictLine("findings-history", Indication.TOTAL_PASSED, question,
                        MESSAGES.text("historyWhole", register.getFindings().size(), register.getEntries()))
                : new VerdictLine("findings-history", Indication.TOTAL_FAILED, question,
                        MESSAGES.text("historyBroken", flaws.size(), flaws.get(0))));
    }
}
