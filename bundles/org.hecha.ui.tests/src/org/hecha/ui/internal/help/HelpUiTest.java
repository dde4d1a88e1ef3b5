package org.hecha.ui.internal.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.e4.ui.model.application.ui.basic.MBasicFactory;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.widgets.Event;
import org.hecha.testing.window.UiTestCase;
import org.hecha.ui.UiIds;
import org.hecha.ui.widgets.Palette;
import org.junit.jupiter.api.Test;

class HelpUiTest extends UiTestCase {

    private final List<MPart> parts = new ArrayList<>();
    private final List<String> shown = new ArrayList<>();
    private final HelpPages pages = new HelpPages((bundle, path) -> "org.hecha.ui".equals(bundle)
            ? HelpPages.class.getResource('/' + path) : null);
    private final HelpDesk desk = new HelpDesk(pages, () -> parts, asked -> shown.add("shown"));

    private void part(String id, String label, String bundle) {
        MPart part = MBasicFactory.INSTANCE.createPart();
        part.setElementId(id);
        part.setLabel(label);
        part.setContributionURI("bundleclass://" + bundle + "/some.Class");
        parts.add(part);
    }

    private HelpView view() {
        return ui.with(HelpDesk.class, desk).make(HelpPart.class).view();
    }

    @Test
    void everyPageOfThisBundleHasBothLanguages() {
        for (String id : List.of(HelpDesk.OVERVIEW, UiIds.PART_EXPLORER, UiIds.PART_HELP)) {
            for (Locale language : List.of(Locale.CHINA, Locale.ENGLISH)) {
                Locale.setDefault(language);
                Marked marked = Marked.of(pages.in("org.hecha.ui", id).orElseThrow());
                assertEquals(Marked.Look.TITLE, marked.marks().get(0).look(), id + language);
                assertFalse(marked.text().contains("**") || marked.text().contains("`") || marked.text().contains("\n#"), id + language);
            }
        }
    }

    @Test
    void thePageAskedForIsShownWithItsLooks() {
        part(UiIds.PART_EXPLORER, "项目结构", "org.hecha.ui");
        part("elsewhere.part.x", "别处", "elsewhere");
        desk.ask(UiIds.PART_EXPLORER);
        HelpView view = view();
        assertEquals(List.of("shown"), shown);
        assertTrue(view.text().getText().startsWith("项目结构\n"), view.text().getText());
        assertEquals(List.of("窗口总览", "项目结构", "别处"), List.of(view.index().getItems()));
        assertEquals("项目结构", view.index().getText());
        StyleRange title = view.text().getStyleRangeAtOffset(0);
        assertTrue(title.font.getFontData()[0].getHeight() > view.text().getFont().getFontData()[0].getHeight());
    }

    @Test
    void missingHelpIsSaidInOneSentence() {
        part("elsewhere.part.x", "别处", "elsewhere");
        HelpView view = view();
        desk.ask("elsewhere.part.x");
        assertEquals("“别处”还没有帮助页。", view.text().getText().strip());
        desk.ask("nowhere");
        assertEquals("“nowhere”还没有帮助页。", view.text().getText().strip());
        assertEquals(-1, view.index().getSelectionIndex());
    }

    @Test
    void theIndexLeadsToEveryPage() {
        part(UiIds.PART_EXPLORER, "项目结构", "org.hecha.ui");
        HelpView view = view();
        assertTrue(view.text().getText().startsWith("窗口总览"));
        view.index().select(1);
        view.index().notifyListeners(SWT.Selection, new Event());
        assertTrue(view.text().getText().startsWith("项目结构"));
    }

    @Test
    void itFollowsTheColours() {
        HelpView view = view();
        try {
            Palette.use(Palette.DARK);
            assertEquals(Palette.DARK.paper(), view.text().getBackground());
            assertEquals(Palette.DARK.ink(), view.text().getForeground());
        } finally {
            Palette.use(Palette.LIGHT);
        }
        assertEquals(Palette.LIGHT.paper(), view.text().getBackground());
    }

    @Test
    void theLittleMarkdownThereIs() {
        Marked marked = Marked.of("# T *x*\n\n\nOne **two** `a*b` [three](x.md)\nfour\n中\n文\n\n- item\n  goes on\n2. second\n```\n  a # b\n```\nend `");
        assertEquals("T *x*\n\nOne two a*b three four中文\n\n\u2022 item goes on\n2. second\n  a # b\nend `", marked.text().strip());
        assertEquals(List.of("T *x*", "two", "a*b", "\u2022 item", "2. second", "  a # b"), marked.marks().stream()
                .map(m -> marked.text().substring(m.start(), m.start() + m.length())).toList());
        assertEquals("", Marked.of("").text());
    }
}
