package org.hecha.ui.internal.preferences;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.hecha.testing.window.UiTestCase;
import org.hecha.ui.Choices;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PreferenceDialogUiTest extends UiTestCase {

    private PreferenceDialog dialog;

    private void show(Choices shown) {
        dialog = new PreferenceDialog(ui.shell(), shown, files);
        dialog.setBlockOnOpen(false);
        dialog.open();
        ui.pump();
    }

    @AfterEach
    void shut() {
        if (dialog != null) {
            dialog.close();
        }
    }

    private <T extends Control> List<T> all(Class<T> type) {
        List<T> found = new ArrayList<>();
        collect(dialog.getShell(), type, found);
        return found;
    }

    private static <T extends Control> void collect(Composite in, Class<T> type, List<T> found) {
        for (Control child : in.getChildren()) {
            if (type.isInstance(child)) {
                found.add(type.cast(child));
            } else if (child instanceof Composite composite) {
                collect(composite, type, found);
            }
        }
    }

    private Text text(String value) {
        return all(Text.class).stream().filter(t -> t.getText().equals(value) && (t.getStyle() & SWT.READ_ONLY) == 0).findFirst()
                .orElseThrow();
    }

    private Button apply() {
        return all(Button.class).stream().filter(b -> b.getText().equals("应用并关闭")).findFirst().orElseThrow();
    }

    private boolean says(String words) {
        return all(Label.class).stream().anyMatch(l -> l.getText().contains(words) && !l.getText().isBlank());
    }

    @Test
    void whatIsChosenComesOut() {
        show(Choices.DEFAULT);
        Combo language = all(Combo.class).get(0);
        assertEquals("简体中文", language.getText());
        language.select(2);
        language.notifyListeners(SWT.Selection, new Event());
        Combo theme = all(Combo.class).get(1);
        theme.select(2);
        theme.notifyListeners(SWT.Selection, new Event());
        text("2").setText("15");
        text("8").setText(" 3 ");
        assertTrue(apply().isEnabled());
        apply().notifyListeners(SWT.Selection, new Event());

        Choices chosen = dialog.choices();
        assertEquals(Choices.Language.ENGLISH, chosen.language());
        assertEquals(Choices.Theme.DARK, chosen.theme());
        assertEquals(15, chosen.autosaveMinutes());
        assertEquals(3, chosen.recents());
    }

    @Test
    void whatIsWrongIsSaidAtItsFieldAndCannotBeTaken() {
        show(Choices.DEFAULT);
        Text minutes = text("2");
        minutes.setText("viele");
        assertFalse(apply().isEnabled());
        assertTrue(says("请填写 0 到 60 之间的整数。"));
        minutes.setText("61");
        assertFalse(apply().isEnabled());
        minutes.setText("0");
        assertTrue(apply().isEnabled());
        assertFalse(says("请填写 0 到 60 之间的整数。"));
    }

    @Test
    void aFileThatIsGoneIsNamed() {
        Path gone = folder.resolve("gone.pem");
        Choices d = Choices.DEFAULT;
        show(new Choices(List.of(gone), Optional.empty(), List.of(), Optional.empty(), Optional.of(folder), d.language(), d.theme(), 2, 8));
        assertFalse(apply().isEnabled());
        assertTrue(says("找不到文件“" + gone + "”，请重新选择或移除。"));
        org.eclipse.swt.widgets.List roots = all(org.eclipse.swt.widgets.List.class).get(0);
        roots.select(0);
        Button remove = all(Button.class).stream().filter(b -> b.getText().equals("移除")).findFirst().orElseThrow();
        remove.notifyListeners(SWT.Selection, new Event());
        assertEquals(0, roots.getItemCount());
        choices.add(folder.resolve("other.pem"));
        Button add = all(Button.class).stream().filter(b -> b.getText().equals("添加…")).findFirst().orElseThrow();
        add.notifyListeners(SWT.Selection, new Event());
        assertEquals(List.of(folder.resolve("other.pem").toString()), List.of(roots.getItems()));
        roots.select(0);
        remove.notifyListeners(SWT.Selection, new Event());
        assertFalse(apply().isEnabled(), "a folder is no library");
        text(folder.toString()).setText("");
        assertTrue(apply().isEnabled());
    }

    @Test
    void addressesAreChecked() throws IOException {
        Draft draft = new Draft(Choices.DEFAULT);
        for (String wrong : List.of("tsa.example.org", "ftp://tsa.example.org", "http://", "http:// x", "https://me:secret@tsa.example.org")) {
            draft.timeStamps = wrong;
            assertEquals(Map.of(Draft.Field.TIME_STAMPS, "请填写以 http:// 或 https:// 开头的完整地址，不含用户名和密码。"), draft.problems(), wrong);
        }
        draft.timeStamps = " http://tsa.example.org:318/tsr ";
        assertEquals(Map.of(), draft.problems());
        assertEquals(Optional.of(URI.create("http://tsa.example.org:318/tsr")), draft.choices().timeStampAuthority());
        Path list = Files.writeString(folder.resolve("list.p7m"), "list");
        draft.accreditations = list.toString();
        assertEquals(Map.of(Draft.Field.SIGNERS, "请指定谁可以签发名录：至少添加一个签发者证书。"), draft.problems());
        draft.signers = List.of(list);
        assertEquals(Map.of(), draft.problems());
        draft.token = "\u0000";
        assertEquals(1, draft.problems().size());
    }
}
