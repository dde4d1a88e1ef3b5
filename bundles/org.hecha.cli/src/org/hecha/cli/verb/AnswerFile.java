package org.hecha.cli.verb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.hecha.cli.CliText;
import org.hecha.core.text.Reasons;
import org.hecha.core.text.Refusal;
import org.hecha.model.fieldwork.ChecklistAnswer;
import org.hecha.verification.checklist.ItemAnswer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Answers in a JSON file: {@code {"answers": [{"item": …, "answer": "CONFORMING", "record": …, "findings": [1]}]}}. */
final class AnswerFile {

    private static final Set<String> KEYS = Set.of("item", "answer", "record", "doubt", "evidence", "annotations", "findings"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$

    private final Path file;

    private AnswerFile(Path file) {
        this.file = file;
    }

    static List<ItemAnswer> read(Path file) throws Refusal {
        return new AnswerFile(file).read();
    }

    private List<ItemAnswer> read() throws Refusal {
        JsonNode answers;
        try {
            answers = new ObjectMapper().readTree(Files.readAllBytes(file)).path("answers"); //$NON-NLS-1$
        } catch (JsonProcessingException e) {
            throw new Refusal(CliText.text("checklist.fileNoJson", file, e.getLocation() == null ? 0 : e.getLocation().getLineNr()), e); //$NON-NLS-1$
        } catch (IOException e) {
            throw new Refusal(CliText.text("checklist.fileUnreadable", file, Reasons.of(e)), e); //$NON-NLS-1$
        }
        if (!answers.isArray()) {
            throw new Refusal(CliText.text("checklist.fileNoAnswers", file)); //$NON-NLS-1$
        }
        List<ItemAnswer> list = new ArrayList<>();
        for (JsonNode node : answers) {
            list.add(answer(node, list.size() + 1));
        }
        return list;
    }

    private ItemAnswer answer(JsonNode node, int number) throws Refusal {
        for (String key : (Iterable<String>) node::fieldNames) {
            if (!KEYS.contains(key)) {
                throw wrong(number, key);
            }
        }
        ChecklistAnswer answer = ChecklistAnswer.getByName(node.path("answer").asText()); //$NON-NLS-1$
        if (answer == null) {
            throw new Refusal(CliText.text("checklist.fileAnswer", file, number, node.path("answer").asText(), //$NON-NLS-1$ //$NON-NLS-2$
                    ChecklistAnswer.VALUES.stream().map(ChecklistAnswer::getName).collect(Collectors.joining(", ")))); //$NON-NLS-1$
        }
        if (node.path("item").asText().isBlank()) { //$NON-NLS-1$
            throw wrong(number, "item"); //$NON-NLS-1$
        }
        List<Integer> findings = new ArrayList<>();
        for (JsonNode one : list(node, "findings", number)) { //$NON-NLS-1$
            if (!one.canConvertToInt() || !one.isIntegralNumber()) {
                throw wrong(number, "findings"); //$NON-NLS-1$
            }
            findings.add(one.intValue());
        }
        return new ItemAnswer(node.path("item").asText(), answer, text(node, "record", number), text(node, "doubt", number), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                words(node, "evidence", number), words(node, "annotations", number), findings); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private String text(JsonNode node, String key, int number) throws Refusal {
        JsonNode value = node.path(key);
        if (!value.isMissingNode() && !value.isNull() && !value.isTextual()) {
            throw wrong(number, key);
        }
        return value.asText(""); //$NON-NLS-1$
    }

    private List<String> words(JsonNode node, String key, int number) throws Refusal {
        List<String> words = new ArrayList<>();
        for (JsonNode one : list(node, key, number)) {
            if (!one.isTextual()) {
                throw wrong(number, key);
            }
            words.add(one.asText());
        }
        return words;
    }

    private JsonNode list(JsonNode node, String key, int number) throws Refusal {
        JsonNode value = node.path(key);
        if (!value.isMissingNode() && !value.isArray()) {
            throw wrong(number, key);
        }
        return value;
    }

    private Refusal wrong(int number, String key) {
        return new Refusal(CliText.text("checklist.fileKey", file, number, key)); //$NON-NLS-1$
    }
}
