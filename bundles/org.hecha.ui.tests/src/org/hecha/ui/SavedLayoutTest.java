package org.hecha.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SavedLayoutTest {

    private static final String WHOLE =
            "<application><children elementId=\"org.hecha.app.window\"/></application>";

    @TempDir
    private Path data;
    private Path model;
    private SavedLayout layout;

    @BeforeEach
    void start() throws IOException {
        layout = new SavedLayout(data);
        layout.keepFor("1.0 zh-CN");
        model = data.resolve(".metadata/.plugins/org.eclipse.e4.workbench/workbench.xmi");
    }

    private boolean keptFor(String content, String wanted) throws IOException {
        Files.writeString(model, content);
        layout.keepFor(wanted);
        return Files.exists(model);
    }

    @Test
    void aLayoutOfTheSameVersionAndLanguageIsKept() throws IOException {
        assertEquals(true, keptFor(WHOLE, "1.0 zh-CN"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.1 zh-CN", "1.0 en"})
    void anotherVersionOrLanguagePutsItAside(String wanted) throws IOException {
        assertEquals(false, keptFor(WHOLE, wanted));
        assertEquals(WHOLE, Files.readString(model.resolveSibling("workbench.xmi.bak")));
        assertEquals(true, keptFor(WHOLE, wanted), "the next layout is of that version");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not xml", "<application><children elementId=\"org.hecha.app.window\">",
        "<application/>", "<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><a>&e;</a>"})
    void aDamagedLayoutIsPutAside(String content) throws IOException {
        assertEquals(false, keptFor(content, "1.0 zh-CN"));
    }
}
