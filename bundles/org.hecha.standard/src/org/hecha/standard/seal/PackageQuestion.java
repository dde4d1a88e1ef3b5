package org.hecha.standard.seal;

import java.io.IOException;
import java.util.List;

import org.hecha.core.text.Refusal;

/**
 * A question that the verification of a package asks beside its signatures: whether the totals recalculated are those
 * printed, and the like. Registered as an OSGi service by whoever knows the answer; asked only about packages whose bytes
 * have not been found changed. Safe for any thread, without state.
 */
public interface PackageQuestion {

    /** Where its lines stand among the others: rising. */
    int order();

    /**
     * Answers.
     *
     * @param content the engagement inside
     * @param signatures what was found about the signatures
     * @param files the files inside
     * @param settings time and trust of the verification
     * @return one line for each thing asked; empty where the question does not arise
     * @throws Refusal where the answer cannot be given; it becomes a line that is INDETERMINATE
     */
    List<VerdictLine> answer(PackageContent content, List<SignatureVerdict> signatures, PackageFiles files,
            VerificationSettings settings) throws Refusal, IOException;
}
