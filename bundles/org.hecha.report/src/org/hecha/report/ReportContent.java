package org.hecha.report;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.hecha.model.engagement.Engagement;
import org.hecha.model.evidence.EvidenceRegister;
import org.hecha.model.finding.FindingRegister;
import org.hecha.model.inventory.Inventory;
import org.hecha.standard.calculation.Calculation;
import org.hecha.standard.calculation.ElectricityAccount;
import org.hecha.standard.calculation.InventoryStatement;
import org.hecha.standard.comparison.ComparisonRow;
import org.hecha.standard.comparison.InventoryComparison;

/**
 * Everything a report is made from.
 *
 * @param engagement the engagement; without an opinion the report is a draft and says so on every page
 * @param inventory its inventory
 * @param evidence its evidence
 * @param findings its findings
 * @param asStated calculation on the organization's own values
 * @param byCriteria calculation on the values the criteria ask for
 * @param rows the two compared with what was reported
 * @param language language of the report
 * @param at moment printed as that of the report
 * @param statements inventory by category and gas on the values the criteria ask for, one per year; empty = not printed
 * @param electricity electricity under every convention; empty = not printed
 * @param comparison {@code rows} added up, with their misstatements; empty = not printed
 * @param work what of the verifier's work is recomputed
 */
public record ReportContent(Engagement engagement, Inventory inventory, EvidenceRegister evidence,
        FindingRegister findings, Calculation asStated, Calculation byCriteria, List<ComparisonRow> rows,
        Locale language, Instant at, List<InventoryStatement> statements, Optional<ElectricityAccount> electricity,
        Optional<InventoryComparison> comparison, VerifierWork work) {

    public ReportContent {
        rows = List.copyOf(rows);
        statements = List.copyOf(statements);
    }

    /** A report without inventory statement, account of electricity and sums of the comparison. */
    public ReportContent(Engagement engagement, Inventory inventory, EvidenceRegister evidence,
            FindingRegister findings, Calculation asStated, Calculation byCriteria, List<ComparisonRow> rows,
            Locale language, Instant at) {
        this(engagement, inventory, evidence, findings, asStated, byCriteria, rows, language, at, List.of(),
                Optional.empty(), Optional.empty(), VerifierWork.NONE);
    }

    /** The same with what of the verifier's work is recomputed. */
    public ReportContent with(VerifierWork done) {
        return new ReportContent(engagement, inventory, evidence, findings, asStated, byCriteria, rows, language, at,
                statements, electricity, comparison, done);
    }
}
