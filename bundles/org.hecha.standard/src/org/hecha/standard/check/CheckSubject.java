package org.hecha.standard.check;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.hecha.model.engagement.Engagement;
import org.hecha.model.evidence.EvidenceRegister;
import org.hecha.model.finding.FindingRegister;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.Inventory;
import org.hecha.standard.FactorTable;
import org.hecha.standard.Method;
import org.hecha.standard.calculation.Calculation;
import org.hecha.standard.calculation.Quantification;
import org.hecha.standard.comparison.ComparisonRow;

/**
 * What a check may look at. Read-only by contract.
 */
public interface CheckSubject {

    Engagement engagement();

    Inventory inventory();

    /** Id of the profile under which the engagement is checked: its own, or the one that serves where it names none. */
    default String profileId() {
        String own = engagement().getProfileId();
        return own == null ? "" : own;
    }

    EvidenceRegister evidence();

    /** Folder of the engagement, against which the paths of evidence resolve; empty where there are no files to read. */
    default Optional<Path> folder() {
        return Optional.empty();
    }

    FindingRegister findings();

    /** The inventory recalculated with the organization's own parameters. */
    Calculation asStated();

    /** The inventory recalculated with the values the criteria ask for. */
    Calculation byCriteria();

    /** An installed factor table. */
    Optional<FactorTable> factorTable(String id);

    /** An installed method, in the edition the criteria ask for. */
    Optional<Method> method(String id);

    /** The method of a source, in the edition the source or else the criteria ask for. */
    default Optional<Method> method(EmissionSource source) {
        return source.getMethodId() == null ? Optional.empty()
                : quantification().method(engagement(), source.getMethodId(), source.getMethodEdition());
    }

    /** What was printed beside what was recalculated, with the causes tested: every source, then every figure. */
    List<ComparisonRow> comparison();

    /** Installed standards, tables and units. */
    Quantification quantification();

    /**
     * Work that several checks of one run share, such as reading the files: made by whoever asks first.
     *
     * @param type what is made, which also is its key
     */
    default <T> T shared(Class<T> type, Supplier<T> work) {
        return work.get();
    }
}
