package org.hecha.verification.internal.sampling;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.hecha.core.text.Localized;
import org.hecha.core.text.Refusal;
import org.hecha.verification.checklist.TableIntake;
import org.hecha.verification.checklist.TableIssue;
import org.hecha.verification.sampling.TestResult;

/** Results in a table that was filled away from the program. Used once. */
final class ResultTable {

    private static final List<Locale> LANGUAGES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

    /** The columns, wherever they stand. */
    private enum Column {
        ITEM, AUDITED, NOTE, EVIDENCE;

        Localized head() {
            return SamplingText.text("column." + name());
        }

        boolean isHead(String cell) {
            return LANGUAGES.stream().anyMatch(language -> head().in(language).equalsIgnoreCase(cell.strip()));
        }
    }

    /** Something that is asked of one cell. */
    private interface Question {
        void ask() throws Refusal;
    }

    private final Supplier<Results> fresh;
    private final Results asked;
    private final Locale language;
    private final Map<Column, Integer> places = new EnumMap<>(Column.class);
    private final List<TableIssue> issues = new ArrayList<>();
    private final List<TestResult> results = new ArrayList<>();

    /** @param fresh makes what checks and writes */
    ResultTable(Supplier<Results> fresh, Locale language) {
        this.fresh = fresh;
        this.asked = fresh.get();
        this.language = language;
    }

    /** Rows without quantity, note and evidence wait for another time. */
    TableIntake read(List<List<String>> table) throws Refusal {
        boolean head = true;
        for (int index = 0; index < table.size(); index++) {
            List<String> cells = table.get(index);
            if (cells.stream().allMatch(String::isBlank)) {
                continue;
            }
            if (head) {
                head(cells);
                head = false;
            } else if (Stream.of(Column.AUDITED, Column.NOTE, Column.EVIDENCE).anyMatch(one -> !cell(cells, one).isEmpty())) {
                row(index + 1, cells);
            }
        }
        if (issues.isEmpty() && results.isEmpty()) {
            throw SamplingText.refusal("noResults");
        }
        return new TableIntake(issues.isEmpty() ? Optional.of(fresh.get().record(results)) : Optional.empty(),
                results.size(), issues);
    }

    private void head(List<String> cells) throws Refusal {
        for (Column column : Column.values()) {
            for (int place = 0; place < cells.size(); place++) {
                if (column.isHead(cells.get(place))) {
                    places.putIfAbsent(column, place);
                }
            }
            if (column != Column.EVIDENCE && !places.containsKey(column)) {
                throw SamplingText.refusal("columnMissing", column.head());
            }
        }
    }

    private void row(int number, List<String> cells) {
        int before = issues.size();
        String item = cell(cells, Column.ITEM);
        Optional<BigDecimal> audited = quantity(cell(cells, Column.AUDITED));
        TestResult result = new TestResult(item, audited.orElse(null), cell(cells, Column.NOTE),
                Stream.of(cell(cells, Column.EVIDENCE).split("[;；\\n]")).map(String::strip).filter(one -> !one.isEmpty()).toList());
        ask(number, Column.ITEM, () -> asked.item(item));
        if (audited.isEmpty() && !cell(cells, Column.AUDITED).isEmpty()) {
            issues.add(issue(number, Column.AUDITED, SamplingText.text("auditedNoNumber", cell(cells, Column.AUDITED))));
        } else {
            ask(number, Column.AUDITED, () -> asked.audited(result));
        }
        ask(number, Column.NOTE, () -> asked.note(result));
        ask(number, Column.EVIDENCE, () -> asked.evidence(result));
        if (issues.size() == before) {
            results.add(result);
        }
    }

    private void ask(int row, Column column, Question question) {
        try {
            question.ask();
        } catch (Refusal refusal) {
            issues.add(issue(row, column, refusal::in));
        }
    }

    private TableIssue issue(int row, Column column, Localized message) {
        return new TableIssue(row, column.head().in(language), message);
    }

    private String cell(List<String> cells, Column column) {
        int place = places.getOrDefault(column, Integer.MAX_VALUE);
        return place < cells.size() ? cells.get(place).strip() : "";
    }

    /** Thousands may be set apart by commas, and by nothing else. */
    private static Optional<BigDecimal> quantity(String text) {
        String plain = text.matches("[-+]?[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]+)?") ? text.replace(",", "") : text;
        return plain.matches("[-+]?[0-9]{1,30}(\\.[0-9]{1,30})?([eE][-+]?[0-9]{1,2})?") ? Optional.of(new BigDecimal(plain))
                : Optional.empty();
    }
}
