package org.hecha.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OpenersTest {

    private final List<String> done = new ArrayList<>();
    private boolean mayLeave = true;
    private Openers openers;

    @BeforeEach
    void oneForPackages() {
        openers = new Openers(() -> mayLeave, path -> done.add("folder " + path));
        openers.onOpen(path -> done.add("remembered " + path));
        openers.add(new Opener() {

            @Override
            public boolean accepts(Path path) {
                return path.toString().endsWith(".asice");
            }

            @Override
            public void open(Path path) {
                done.add("package " + path);
            }
        });
    }

    @Test
    void aFileGoesToWhoeverAcceptsItAndIsRemembered() {
        openers.open(Path.of("a.asice"));

        assertEquals(List.of("remembered a.asice", "package a.asice"), done);
    }

    @Test
    void everythingElseIsAFolderAndRemembersItselfOnceItIsOpen() {
        openers.open(Path.of("a.hecha"));

        assertEquals(List.of("folder a.hecha"), done);
    }

    @Test
    void whoStaysWithWhatIsOpenOpensNothingAndRemembersNothing() {
        mayLeave = false;
        openers.open(Path.of("a.asice"));

        assertEquals(List.of(), done);
    }
}
