package org.hecha.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.eclipse.emf.edit.command.SetCommand;
import org.hecha.core.DocumentCommandStack.Done;
import org.hecha.core.text.Refusal;
import org.hecha.model.engagement.EngagementFactory;
import org.hecha.model.engagement.EngagementPackage.Literals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was done since the document was opened. */
class JournalTest {

    @TempDir
    private Path folder;

    @Test
    void itKnowsWhatIsDoneWhatIsUndoneAndWhen() throws Refusal {
        try (EngagementDocument document = EngagementDocument.create(folder.resolve("a.hecha"),
                EngagementFactory.eINSTANCE.createEngagement())) {
            for (String title : List.of("one", "two")) {
                document.execute(SetCommand.create(document.domain(), document.engagement(), Literals.ENGAGEMENT__TITLE, title));
            }
            document.undo();

            List<Done> journal = document.commands().journal();
            assertEquals(List.of(false, true), journal.stream().map(Done::undone).toList());
            journal.forEach(done -> assertNotEquals(Instant.EPOCH, done.at()));
        }
    }
}
