package org.hecha.verification.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Localized;
import org.hecha.model.engagement.ProcessStep;
import org.hecha.model.fieldwork.FieldworkFactory;
import org.hecha.standard.calculation.Basis;
import org.hecha.standard.calculation.Calculation;
import org.hecha.verification.CheckRun;
import org.hecha.verification.internal.condition.AllConditions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Asks one condition about an engagement. */
abstract class ConditionBench {

    @TempDir
    Path folder;
    ProcessBench bench;
    String record = "";

    @BeforeEach
    void open() throws Exception {
        bench = new ProcessBench(folder);
        bench.document.engagement().setFieldwork(FieldworkFactory.eINSTANCE.createFieldwork());
    }

    @AfterEach
    void close() {
        bench.close();
    }

    /** Not a mock of what is tested: the plain view of the document that conditions are given. */
    final class Seen implements ConditionSubject {

        @Override
        public EngagementDocument document() {
            return bench.document;
        }

        @Override
        public ProcessDefinition process() {
            return bench.processing.of(bench.document.engagement());
        }

        @Override
        public java.util.Optional<ProcessStep> step() {
            return java.util.Optional.empty();
        }

        @Override
        public String record() {
            return record;
        }

        @Override
        public LocalDate today() {
            return ProcessBench.MONDAY;
        }

        @Override
        public SignOffs signOffs() {
            return bench.signOffs;
        }

        @Override
        public Calculation byCriteria() {
            return bench.fixture.quantification.calculate(bench.fixture.engagement, bench.fixture.inventory,
                    Basis.BY_CRITERIA);
        }

        @Override
        public CheckRun checks() {
            return bench.checking.check(bench.fixture.engagement, bench.fixture.inventory, bench.document.evidence(),
                    bench.document.findings());
        }
    }

    List<Localized> ask(String id) {
        return AllConditions.CONDITIONS.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow()
                .missing(new Seen());
    }

    void holds(String id) {
        assertEquals(List.of(), ask(id), id);
    }

    void lacks(String id, String... words) {
        List<Localized> missing = ask(id);
        assertFalse(missing.isEmpty(), id);
        String all = missing.stream().map(one -> one.in(Locale.CHINA)).collect(Collectors.joining("；"));
        for (String word : words) {
            assertTrue(all.contains(word), all);
        }
        missing.forEach(one -> assertFalse(one.in(Locale.ENGLISH).isBlank()));
    }
}
