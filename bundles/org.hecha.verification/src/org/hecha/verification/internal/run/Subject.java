package org.hecha.verification.internal.run;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.hecha.model.engagement.Engagement;
import org.hecha.model.evidence.EvidenceRegister;
import org.hecha.model.finding.FindingRegister;
import org.hecha.model.inventory.Inventory;
import org.hecha.standard.FactorTable;
import org.hecha.standard.Method;
import org.hecha.standard.calculation.Calculation;
import org.hecha.standard.calculation.Quantification;
import org.hecha.standard.check.CheckSubject;
import org.hecha.standard.comparison.ComparisonRow;

/** One engagement under check. */
record Subject(Engagement engagement, Inventory inventory, EvidenceRegister evidence, FindingRegister findings,
        Calculation asStated, Calculation byCriteria, List<ComparisonRow> comparison, Quantification quantification,
        String profileId, Optional<Path> folder, Map<Class<?>, Object> work)
        implements CheckSubject {

    @Override
    public <T> T shared(Class<T> type, Supplier<T> make) {
        Object made = work.get(type);
        if (made == null) {
            made = make.get();
            work.put(type, made);
        }
        return type.cast(made);
    }

    @Override
    public Optional<FactorTable> factorTable(String id) {
        return quantification.factorTable(id);
    }

    @Override
    public Optional<Method> method(String id) {
        return quantification.method(engagement, id, "");
    }
}
