package org.hecha.seal.internal.verify;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.core.runtime.OperationCanceledException;
import org.hecha.core.text.Localized;
import org.hecha.core.text.Refusal;
import org.hecha.seal.internal.Flaw;
import org.hecha.seal.internal.SealTexts;
import org.hecha.standard.seal.Indication;
import org.hecha.standard.seal.PackageContent;
import org.hecha.standard.seal.PackageFiles;
import org.hecha.standard.seal.PackageQuestion;
import org.hecha.standard.seal.SignatureVerdict;
import org.hecha.standard.seal.VerdictLine;
import org.hecha.standard.seal.VerificationSettings;

/** Asks the questions of others. Whatever happens to one, the verdict stands: what it could not answer is a line, too. */
final class Questions {

    private final List<PackageQuestion> questions;

    Questions(List<PackageQuestion> questions) {
        this.questions = questions.stream().sorted(Comparator.comparingInt(PackageQuestion::order)
                .thenComparing(each -> each.getClass().getName())).toList();
    }

    List<VerdictLine> ask(PackageContent content, List<SignatureVerdict> signatures, PackageFiles files,
            VerificationSettings settings) {
        List<VerdictLine> lines = new ArrayList<>();
        for (PackageQuestion question : questions) {
            String name = question.getClass().getSimpleName();
            try {
                lines.addAll(question.answer(content, signatures, files, settings));
            } catch (OperationCanceledException e) {
                throw e;
            } catch (Flaw e) {
                lines.add(unanswered(name, e.text()));
            } catch (Refusal e) {
                lines.add(unanswered(name, e::in));
            } catch (IOException | RuntimeException e) {
                lines.add(unanswered(name, SealTexts.text("questionFailed", name, SealTexts.said(e))));
            }
        }
        return lines;
    }

    private static VerdictLine unanswered(String name, Localized answer) {
        return new VerdictLine("question." + name, Indication.INDETERMINATE, SealTexts.text("lineQuestion"), answer);
    }
}
