package org.hecha.verification.finding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Localized;
import org.hecha.core.text.Messages;
import org.hecha.model.finding.Closure;
import org.hecha.model.finding.CorrectiveAction;
import org.hecha.model.finding.Finding;
import org.hecha.verification.Subjects;

/**
 * The list of non-conformities (不符合项清单) with the columns of annex 3 of the 2026 verification report: it goes to the
 * client, who fills in causes and measures, and comes back. Only reads the document; on its thread.
 */
public final class NonConformityList {

    private static final Messages MESSAGES = Messages.of(NonConformityList.class);

    /** The columns, in the order of the form. */
    enum Column {
        NUMBER, CATEGORY, DESCRIPTION, PARAMETER, CAUSE, MEASURE, CONCLUSION;

        Localized head() {
            return MESSAGES.text("column." + name());
        }
    }

    private final EngagementDocument document;

    public NonConformityList(EngagementDocument document) {
        this.document = document;
    }

    /** The form, head first, one row per finding in the order of the register. */
    public List<List<String>> rows(Locale locale) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(Arrays.stream(Column.values()).map(column -> column.head().in(locale)).toList());
        document.findings().getFindings().forEach(finding -> rows.add(row(finding, locale)));
        return rows;
    }

    private List<String> row(Finding finding, Locale locale) {
        Optional<CorrectiveAction> answer = newest(finding);
        return List.of(String.valueOf(finding.getNumber()),
                FindingWords.of(finding.getArea()).in(locale) + " / " + FindingWords.of(finding.getKind()).in(locale),
                description(finding), Subjects.label(document, finding.getSubjectId()),
                answer.map(CorrectiveAction::getCause).orElse(""), answer.map(CorrectiveAction::getMeasure).orElse(""),
                conclusion(finding, locale));
    }

    private static String description(Finding finding) {
        String title = Objects.toString(finding.getTitle(), "");
        String description = Objects.toString(finding.getDescription(), "");
        return description.contains(title) ? description : description.isEmpty() ? title : title + '\n' + description;
    }

    private static String conclusion(Finding finding, Locale locale) {
        Closure closure = finding.getClosure();
        return closure == null ? FindingWords.of(finding.getState()).in(locale)
                : MESSAGES.text("closed", FindingWords.of(closure.getResult()), closure.getConclusion()).in(locale);
    }

    private static Optional<CorrectiveAction> newest(Finding finding) {
        return finding.getActions().stream().reduce((first, second) -> second);
    }

    /**
     * What came back. Immutable.
     *
     * @param answers answers by number of finding; rows without an answer and those that say what was answered already
     *        are left out
     * @param problems what cannot be taken, one sentence each with row and column; where there is one, nothing is to be
     *        taken
     */
    public record Returned(SortedMap<Integer, Answer> answers, List<Localized> problems) {
    }

    /**
     * Reads the form as the client returned it.
     *
     * @param rows cells of the rows as the file counts them; empty ones are passed over, the first of the others is the
     *        head; columns may have been moved
     * @param by who answers
     */
    public Returned read(List<List<String>> rows, String by) {
        List<Row> filled = new ArrayList<>();
        for (int index = 0; index < rows.size(); index++) {
            if (!rows.get(index).stream().allMatch(String::isBlank)) {
                filled.add(new Row(index + 1, rows.get(index)));
            }
        }
        return new Reading(by).of(filled);
    }

    /** One row of the returned form, counted from 1. */
    private record Row(int number, List<String> cells) {

        String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }
    }

    private final class Reading {

        private final String by;
        private final List<Localized> problems = new ArrayList<>();
        private final SortedMap<Integer, Answer> answers = new TreeMap<>();
        private final int[] places = new int[Column.values().length];

        Reading(String by) {
            this.by = by;
        }

        Returned of(List<Row> rows) {
            if (rows.isEmpty()) {
                problems.add(MESSAGES.text("listEmpty"));
            } else if (head(rows.get(0))) {
                List<Integer> seen = new ArrayList<>();
                rows.stream().skip(1).forEach(row -> row(row, seen));
            }
            return new Returned(answers, List.copyOf(problems));
        }

        private boolean head(Row row) {
            for (Column column : List.of(Column.NUMBER, Column.CAUSE, Column.MEASURE)) {
                int place = 0;
                while (place < 64 && !isHead(column, row.cell(place))) {
                    place++;
                }
                places[column.ordinal()] = place;
                if (place == 64) {
                    problems.add(MESSAGES.text("columnMissing", row.number(), column.head()));
                }
            }
            return problems.isEmpty();
        }

        private boolean isHead(Column column, String cell) {
            return cell.strip().equals(column.head().in(Locale.CHINESE))
                    || cell.strip().equalsIgnoreCase(column.head().in(Locale.ENGLISH));
        }

        private void row(Row row, List<Integer> seen) {
            String number = cell(row, Column.NUMBER);
            Finding finding = document.findings().getFindings().stream()
                    .filter(one -> number.equals(String.valueOf(one.getNumber()))
                            || number.equals("#" + one.getNumber())).findFirst().orElse(null);
            if (finding == null) {
                problem("numberUnknown", row, Column.NUMBER, number);
            } else if (seen.contains(finding.getNumber())) {
                problem("numberTwice", row, Column.NUMBER, number);
            } else {
                seen.add(finding.getNumber());
                answer(row, finding);
            }
        }

        private void answer(Row row, Finding finding) {
            String cause = cell(row, Column.CAUSE);
            String measure = cell(row, Column.MEASURE);
            Optional<CorrectiveAction> newest = newest(finding);
            boolean same = newest.isPresent() && Grounds.optional(newest.get().getCause()).equals(cause)
                    && Grounds.optional(newest.get().getMeasure()).equals(measure);
            if (same || cause.isEmpty() && measure.isEmpty()) {
                return;
            }
            if (FindingStep.ANSWER.to(finding.getState(), finding.getKind()).isEmpty()) {
                problem("notAnswerable", row, Column.MEASURE, finding.getNumber(), FindingWords.of(finding.getState()));
            } else if (cause.isEmpty() && FindingStep.needsRetest(finding.getKind())) {
                problem("cellEmpty", row, Column.CAUSE, finding.getNumber());
            } else if (measure.isEmpty()) {
                problem("cellEmpty", row, Column.MEASURE, finding.getNumber());
            } else {
                answers.put(finding.getNumber(), new Answer(by, cause, measure, List.of()));
            }
        }

        private String cell(Row row, Column column) {
            return Grounds.optional(row.cell(places[column.ordinal()]));
        }

        private void problem(String key, Row row, Column column, Object... arguments) {
            Object[] all = new Object[arguments.length + 2];
            all[0] = row.number();
            all[1] = column.head();
            System.arraycopy(arguments, 0, all, 2, arguments.length);
            problems.add(MESSAGES.text("row." + key, all));
        }
    }
}
