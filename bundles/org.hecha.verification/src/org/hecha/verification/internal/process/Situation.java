package org.hecha.verification.internal.process;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

import org.hecha.core.EngagementDocument;
import org.hecha.model.engagement.ProcessStep;
import org.hecha.standard.calculation.Calculation;
import org.hecha.verification.CheckRun;
import org.hecha.verification.process.ConditionSubject;
import org.hecha.verification.process.ProcessDefinition;
import org.hecha.verification.process.SignOffs;

/** An engagement as conditions see it; calculates and checks at most once. One per question, one thread. */
final class Situation {

    private final EngagementDocument document;
    private final ProcessDefinition process;
    private final LocalDate today;
    private final SignOffs signOffs;
    private final Function<EngagementDocument, Calculation> calculating;
    private final Function<EngagementDocument, CheckRun> checking;
    private Calculation calculation;
    private CheckRun run;

    Situation(EngagementDocument document, ProcessDefinition process, LocalDate today, SignOffs signOffs,
            Function<EngagementDocument, Calculation> calculating, Function<EngagementDocument, CheckRun> checking) {
        this.document = document;
        this.process = process;
        this.today = today;
        this.signOffs = signOffs;
        this.calculating = calculating;
        this.checking = checking;
    }

    /** The situation of one step. @param record its record as it will stand; null for the one that is there */
    ConditionSubject of(ProcessStep step, String record) {
        return new At(Optional.ofNullable(step), record != null ? record
                : step == null || step.getRecord() == null ? "" : step.getRecord());
    }

    ProcessDefinition process() {
        return process;
    }

    private final class At implements ConditionSubject {

        private final Optional<ProcessStep> step;
        private final String record;

        At(Optional<ProcessStep> step, String record) {
            this.step = step;
            this.record = record;
        }

        @Override
        public EngagementDocument document() {
            return document;
        }

        @Override
        public ProcessDefinition process() {
            return process;
        }

        @Override
        public Optional<ProcessStep> step() {
            return step;
        }

        @Override
        public String record() {
            return record;
        }

        @Override
        public LocalDate today() {
            return today;
        }

        @Override
        public SignOffs signOffs() {
            return signOffs;
        }

        @Override
        public Calculation byCriteria() {
            if (calculation == null) {
                calculation = run == null ? calculating.apply(document) : run.byCriteria();
            }
            return calculation;
        }

        @Override
        public CheckRun checks() {
            if (run == null) {
                run = checking.apply(document);
            }
            return run;
        }
    }
}
