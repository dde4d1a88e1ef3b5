package org.hecha.ui.review.internal.notes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

import org.hecha.core.text.Messages;
import org.hecha.core.text.Reasons;
import org.hecha.core.text.Refusal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Notes as a JSON file, written whole or not at all. Without state, safe for any thread. */
public final class NotesFile {

    private static final Messages MESSAGES = Messages.of(NotesFile.class);
    private static final String DRAFT = ".notes.json"; //$NON-NLS-1$
    private static final String FORM = "hecha.review-notes/1"; //$NON-NLS-1$
    private static final long LARGEST = 16L << 20;
    private static final ObjectMapper JSON = new ObjectMapper();

    private NotesFile() {
    }

    /** Where notes on a package wait to be signed: beside it. */
    public static Path draft(Path packageFile) {
        return packageFile.resolveSibling(packageFile.getFileName() + DRAFT);
    }

    /** Writes them. @throws Refusal where that cannot be done; the file is as before */
    public static void write(Path file, Notes notes) throws Refusal {
        ObjectNode tree = JSON.createObjectNode().put("form", FORM).put("package", notes.packageName()) //$NON-NLS-1$ //$NON-NLS-2$
                .put("packageSha256", notes.packageSha256()).put("contentSha256", notes.contentSha256()); //$NON-NLS-1$ //$NON-NLS-2$
        ArrayNode list = tree.putArray("notes"); //$NON-NLS-1$
        notes.notes().forEach(note -> list.addObject().put("id", note.id()).put("at", note.at().toString()).put("by", note.by()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                .put("subjectId", note.subjectId()).put("subject", note.subject()).put("text", note.text())); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        Path part = file.resolveSibling("." + file.getFileName() + ".tmp"); //$NON-NLS-1$ //$NON-NLS-2$
        try {
            Files.write(part, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(tree));
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new Refusal(MESSAGES.text("notWritten", file, Reasons.of(e)), e); //$NON-NLS-1$
        }
    }

    /** Reads them. @throws Refusal where they cannot be read or have another form */
    public static Notes read(Path file) throws Refusal {
        try {
            if (Files.size(file) > LARGEST) {
                throw new Refusal(MESSAGES.text("otherForm", file)); //$NON-NLS-1$
            }
            return notes(JSON.readTree(Files.readAllBytes(file)), file);
        } catch (JsonProcessingException | DateTimeParseException e) {
            throw new Refusal(MESSAGES.text("otherForm", file), e); //$NON-NLS-1$
        } catch (IOException e) {
            throw new Refusal(MESSAGES.text("notRead", file, Reasons.of(e)), e); //$NON-NLS-1$
        }
    }

    private static Notes notes(JsonNode tree, Path file) throws Refusal {
        if (!FORM.equals(tree.path("form").asText()) || !tree.path("notes").isArray()) { //$NON-NLS-1$ //$NON-NLS-2$
            throw new Refusal(MESSAGES.text("otherForm", file)); //$NON-NLS-1$
        }
        List<ReviewNote> notes = new ArrayList<>();
        for (JsonNode note : tree.path("notes")) { //$NON-NLS-1$
            notes.add(new ReviewNote(note.path("id").asText(), Instant.parse(note.path("at").asText()), note.path("by").asText(), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                    note.path("subjectId").asText(), note.path("subject").asText(), note.path("text").asText())); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        }
        return new Notes(tree.path("package").asText(), tree.path("packageSha256").asText(), //$NON-NLS-1$ //$NON-NLS-2$
                tree.path("contentSha256").asText(), notes); //$NON-NLS-1$
    }
}
