package org.hecha.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.hecha.core.text.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreferencesTest {

    private final MemoryStore store = new MemoryStore();

    private static Choices some() {
        return new Choices(List.of(Path.of("/a/root.pem"), Path.of("/b/吊销.crl")), Optional.of(Path.of("/c/list.p7m")),
                List.of(Path.of("/d/signer.pem")), Optional.of(URI.create("https://tsa.example.org/tsr")),
                Optional.of(Path.of("/usr/lib/token.so")), Choices.Language.ENGLISH, Choices.Theme.DARK, 5, 12);
    }

    @Test
    void nothingStoredMeansChineseAndLight() {
        assertEquals(Choices.DEFAULT, new Preferences(store).now());
        assertEquals(Locale.CHINA, Choices.DEFAULT.language().locale("en"));
    }

    @Test
    void whatWasChosenIsThereAfterARestart() throws Refusal {
        Preferences preferences = new Preferences(store);
        List<String> told = new ArrayList<>();
        Runnable listener = () -> told.add("changed");
        preferences.onChange(listener);
        preferences.choose(some());
        preferences.choose(some());
        assertEquals(List.of("changed"), told);
        assertEquals(some(), new Preferences(store).now());
        preferences.forget(listener);
        preferences.choose(Choices.DEFAULT);
        assertEquals(List.of("changed"), told);
        assertEquals(Choices.DEFAULT, new Preferences(store).now());
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "9999", "99999999999", "many", "\u0000", "dark", "ht tp:/\\", "{", " "})
    void whatMakesNoSenseCountsAsNotStored(String nonsense) {
        for (String key : List.of("trust", "accreditations", "accreditationSigners", "timeStampAuthority", "tokenLibrary", "language",
                "theme", "autosaveMinutes", "recents")) {
            store.put(key, nonsense);
        }
        Choices now = new Preferences(store).now();
        assertEquals(Choices.DEFAULT.language(), now.language());
        assertEquals(Choices.DEFAULT.theme(), now.theme());
        assertEquals(Choices.DEFAULT.autosaveMinutes(), now.autosaveMinutes());
        assertEquals(Choices.DEFAULT.recents(), now.recents());
    }

    @Test
    void aFullDiskIsSaidAndTheChoiceHoldsAllTheSame() {
        Preferences preferences = new Preferences(store);
        store.full = true;
        Refusal refusal = assertThrows(Refusal.class, () -> preferences.choose(some()));
        assertEquals("首选项无法写入磁盘（disk full）；本次运行中仍然有效。", refusal.in(Locale.CHINA));
        assertEquals(some(), preferences.now());
    }

    @Test
    void theSystemDecidesWhereItIsAskedTo() {
        assertEquals(Locale.CHINA, Choices.Language.SYSTEM.locale("zh"));
        assertEquals(Locale.ENGLISH, Choices.Language.SYSTEM.locale("de"));
        assertEquals(Locale.ENGLISH, Choices.Language.ENGLISH.locale("zh"));
        assertEquals(true, Choices.Theme.SYSTEM.isDark(true));
        assertEquals(false, Choices.Theme.SYSTEM.isDark(false));
        assertEquals(false, Choices.Theme.LIGHT.isDark(true));
        assertEquals(true, Choices.Theme.DARK.isDark(false));
    }
}
