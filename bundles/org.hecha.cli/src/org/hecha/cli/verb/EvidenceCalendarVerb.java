package org.hecha.cli.verb;

import java.util.ArrayList;
import java.util.List;

import org.hecha.cli.CliText;
import org.hecha.cli.Console;
import org.hecha.cli.ExitCode;
import org.hecha.cli.Services;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Refusal;
import org.hecha.core.text.TextTable;
import org.hecha.core.text.TextTable.Align;
import org.hecha.verification.evidence.Coverage;
import org.hecha.verification.evidence.CoverageCalendar;
import org.hecha.verification.evidence.MonthCoverage;
import org.hecha.verification.evidence.SourceCoverage;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import picocli.CommandLine.Command;

/** Shows per source and month what activity data and evidence cover. */
@Command(name = "calendar")
public final class EvidenceCalendarVerb extends EngagementVerb {

    EvidenceCalendarVerb(Services services, Console console) {
        super(services, console);
    }

    @Override
    protected int run(EngagementDocument document) throws Refusal {
        CoverageCalendar calendar = CoverageCalendar.of(document.engagement(), document.inventory(), document.evidence());
        List<String> header = new ArrayList<>(List.of(words("evidence.source"))); //$NON-NLS-1$
        List<Align> aligns = new ArrayList<>(List.of(Align.LEFT));
        calendar.months().forEach(month -> {
            header.add(month.toString().substring(2));
            aligns.add(Align.LEFT);
        });
        TextTable table = new TextTable(header, aligns);
        calendar.sources().forEach(source -> table.add(row(source)));
        table.lines().forEach(console()::line);
        console().say(CliText.text("evidenceLegend", sign(Coverage.BOTH), sign(Coverage.DATA), sign(Coverage.EVIDENCE), //$NON-NLS-1$
                sign(Coverage.NONE), sign(Coverage.NOT_APPLICABLE)));
        console().answer(json(calendar));
        return ExitCode.YES;
    }

    private static List<String> row(SourceCoverage source) {
        List<String> cells = new ArrayList<>(List.of(source.name() == null ? source.sourceId() : source.name()));
        source.months().forEach(month -> cells.add(sign(month.coverage())));
        return cells;
    }

    /** One column wide on every terminal. */
    private static String sign(Coverage coverage) {
        return switch (coverage) {
            case BOTH -> "="; //$NON-NLS-1$
            case DATA -> "D"; //$NON-NLS-1$
            case EVIDENCE -> "E"; //$NON-NLS-1$
            case NONE -> "x"; //$NON-NLS-1$
            case NOT_APPLICABLE -> "."; //$NON-NLS-1$
        };
    }

    private ObjectNode json(CoverageCalendar calendar) {
        ObjectNode tree = console().object();
        ArrayNode sources = tree.putArray("sources"); //$NON-NLS-1$
        for (SourceCoverage source : calendar.sources()) {
            ObjectNode node = sources.addObject().put("id", source.sourceId()).put("name", source.name()); //$NON-NLS-1$ //$NON-NLS-2$
            ArrayNode months = node.putArray("months"); //$NON-NLS-1$
            for (MonthCoverage month : source.months()) {
                ObjectNode cell = months.addObject().put("month", month.month().toString()) //$NON-NLS-1$
                        .put("coverage", month.coverage().name()).put("days", month.days()) //$NON-NLS-1$ //$NON-NLS-2$
                        .put("dataDays", month.dataDays()).put("evidenceDays", month.evidenceDays()); //$NON-NLS-1$ //$NON-NLS-2$
                month.itemIds().forEach(cell.putArray("items")::add); //$NON-NLS-1$
            }
            source.undated().forEach(node.putArray("undated")::add); //$NON-NLS-1$
        }
        return tree;
    }
}
