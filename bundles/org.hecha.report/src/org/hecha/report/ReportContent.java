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
 * @param comparison the same added up, with misstatements; empty where the report is to go without
 * @param language language of the report
 * @param at moment printed as that of the report
 */
public record ReportContent(Engagement engagement, Inventory inventory, EvidenceRegister evidence,
        FindingRegister findings, Calculation asStated, Calculation byCriteria, List<ComparisonRow> rows,
        Optional<InventoryComparison> comparison, Locale language, Instant at) {

    public ReportContent {
        rows = List.copyOf(rows);
    }
}
