package org.hecha.verification.internal.checklist;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.hecha.core.text.Localized;
import org.hecha.core.text.Messages;
import org.hecha.core.text.Refusal;
import org.hecha.model.fieldwork.ChecklistAnswer;
import org.hecha.model.fieldwork.ChecklistItem;
import org.hecha.model.finding.Finding;
import org.hecha.verification.checklist.ItemAnswer;
import org.hecha.verification.checklist.Question;
import org.hecha.verification.checklist.TableIntake;
import org.hecha.verification.checklist.TableIssue;
import org.hecha.verification.internal.checklist.Answering.Misfit;
import org.hecha.verification.internal.checklist.Answering.Part;

/** A checklist as a table for work on site, and the way back. */
final class FilledTable {

    private static final Messages MESSAGES = Messages.of(FilledTable.class);
    private static final List<Locale> LANGUAGES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);
    private static final String LIST = "; ";

    /** Columns in order; those with a part of the answer are read back. */
    private enum Column {
        ITEM(Part.ITEM), SECTION(null), REQUIREMENT(null), CLAUSE(null), MEANS(null), MANDATORY(null), PROPOSED(null),
        ANSWER(Part.ANSWER), RECORD(Part.RECORD), DOUBT(Part.DOUBT), EVIDENCE(Part.EVIDENCE),
        ANNOTATIONS(Part.ANNOTATIONS), FINDINGS(Part.FINDINGS);

        private final Part part;

        Column(Part part) {
            this.part = part;
        }

        Localized head() {
            return MESSAGES.text("column." + name());
        }

        static Column of(Part part) {
            return Stream.of(values()).filter(column -> column.part == part).findFirst().orElseThrow();
        }
    }

    private final Opened opened;
    private final Locale language;

    FilledTable(Opened opened) {
        this.opened = opened;
        this.language = opened.language();
    }

    List<List<String>> rows(List<Question> questions) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(Stream.of(Column.values()).map(column -> column.head().in(language)).toList());
        for (Question question : questions) {
            if (!question.vanished()) {
                rows.add(Stream.of(Column.values()).map(column -> cell(column, question)).toList());
            }
        }
        return rows;
    }

    private String cell(Column column, Question question) {
        ChecklistItem item = question.item();
        boolean proposed = Marks.untouched(item);
        return switch (column) {
            case ITEM -> text(item.getItemId());
            case SECTION -> text(item.getSection());
            case REQUIREMENT -> text(item.getRequirement());
            case CLAUSE -> text(item.getClause());
            case MEANS -> text(item.getMeans());
            case MANDATORY -> question.mandatory() ? "*" : "";
            case PROPOSED -> proposed ? text(item.getRecord()) : "";
            case ANSWER -> item.getAnsweredBy() == null ? "" : ItemAnswer.title(item.getAnswer()).in(language);
            case RECORD -> proposed ? "" : text(item.getRecord());
            case DOUBT -> text(item.getDoubt());
            case EVIDENCE -> String.join(LIST, item.getEvidenceIds());
            case ANNOTATIONS -> String.join(LIST, item.getAnnotationIds());
            case FINDINGS -> item.getFindingIds().stream().map(this::number).collect(Collectors.joining(LIST));
        };
    }

    private String number(String findingId) {
        return opened.document().findings().getFindings().stream().filter(one -> findingId.equals(one.getId()))
                .map(Finding::getNumber).map(String::valueOf).findFirst().orElse(findingId);
    }

    TableIntake read(List<List<String>> table, Answering answering, List<Question> questions) throws Refusal {
        if (table.isEmpty()) {
            throw new Refusal(MESSAGES.text("tableEmpty"));
        }
        Map<Column, Integer> places = places(table.get(0));
        List<List<String>> stored = rows(questions);
        List<TableIssue> issues = new ArrayList<>();
        int answered = 0;
        for (int i = 1; i < table.size(); i++) {
            Row row = new Row(table.get(i), places);
            try {
                if (row.answers() && stored.stream().noneMatch(row::says)) {
                    answering.take(row.answer());
                    answered++;
                }
            } catch (Misfit misfit) {
                issues.add(new TableIssue(i + 1, Column.of(misfit.part()).head().in(language), misfit.text()));
            }
        }
        return new TableIntake(issues.isEmpty() && answered > 0 ? Optional.of(answering.command()) : Optional.empty(),
                answered, issues);
    }

    private Map<Column, Integer> places(List<String> head) throws Refusal {
        Map<Column, Integer> places = new EnumMap<>(Column.class);
        for (Column column : Column.values()) {
            for (Locale locale : LANGUAGES) {
                int place = head.stream().map(String::strip).toList().indexOf(column.head().in(locale));
                if (place >= 0) {
                    places.putIfAbsent(column, place);
                }
            }
            if (column.part != null && !places.containsKey(column)) {
                throw new Refusal(MESSAGES.text("columnMissing", column.head()));
            }
        }
        return places;
    }

    /** One row of a filled table. */
    private record Row(List<String> cells, Map<Column, Integer> places) {

        String cell(Column column) {
            int place = places.getOrDefault(column, Integer.MAX_VALUE);
            return place < cells.size() ? cells.get(place).strip().replace("\r\n", "\n") : "";
        }

        /** An open question with a doubt is an answer, too. */
        boolean answers() {
            return Stream.of(Column.ANSWER, Column.RECORD, Column.DOUBT).anyMatch(column -> !cell(column).isEmpty());
        }

        boolean says(List<String> stored) {
            return Stream.of(Column.values()).filter(column -> column.part != null)
                    .allMatch(column -> stored.get(column.ordinal()).strip().equals(cell(column)));
        }

        ItemAnswer answer() throws Misfit {
            return new ItemAnswer(cell(Column.ITEM), given(), cell(Column.RECORD), cell(Column.DOUBT),
                    list(Column.EVIDENCE), list(Column.ANNOTATIONS), numbers());
        }

        private ChecklistAnswer given() throws Misfit {
            String said = cell(Column.ANSWER);
            for (ChecklistAnswer answer : ChecklistAnswer.VALUES) {
                if (said.isEmpty() && answer == ChecklistAnswer.OPEN || said.equalsIgnoreCase(answer.getName())
                        || LANGUAGES.stream().anyMatch(locale -> said.equalsIgnoreCase(ItemAnswer.title(answer).in(locale)))) {
                    return answer;
                }
            }
            throw new Misfit(Part.ANSWER, MESSAGES.text("answerUnknown", said, (Localized) locale -> ChecklistAnswer.VALUES
                    .stream().map(one -> ItemAnswer.title(one).in(locale)).collect(Collectors.joining(" / "))));
        }

        private List<String> list(Column column) {
            return Stream.of(cell(column).split("[;；\\n]")).map(String::strip).filter(one -> !one.isEmpty()).toList();
        }

        private List<Integer> numbers() throws Misfit {
            List<Integer> numbers = new ArrayList<>();
            for (String word : list(Column.FINDINGS)) {
                if (!word.matches("[0-9]{1,9}")) {
                    throw new Misfit(Part.FINDINGS, MESSAGES.text("findingNoNumber", word));
                }
                numbers.add(Integer.valueOf(word));
            }
            return numbers;
        }
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
