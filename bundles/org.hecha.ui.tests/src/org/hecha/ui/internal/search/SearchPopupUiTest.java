package org.hecha.ui.internal.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Refusal;
import org.hecha.model.inventory.InventoryPackage;
import org.hecha.testing.window.Factory;
import org.hecha.testing.window.UiTestCase;
import org.hecha.ui.internal.Crew;
import org.eclipse.emf.edit.command.SetCommand;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SearchPopupUiTest extends UiTestCase {

    private final List<String> led = new ArrayList<>();
    private SearchPopup popup;

    @AfterEach
    void close() {
        popup.shell().dispose();
    }

    private EngagementDocument openWithPopup() throws Refusal {
        EngagementDocument document = open();
        Crew.join(document);
        popup(() -> {
            Optional<EngagementDocument> open = session.document();
            return () -> Corpus.of(open, Optional.empty(), Optional.empty());
        });
        return document;
    }

    private void popup(SearchRun.Gathering corpus) {
        SearchRun run = new SearchRun("search", corpus, session::generation, ui.ui());
        popup = new SearchPopup(ui.shell(), run, new Places() {
            @Override
            public List<Hit> hits() {
                return List.of(Hit.of(Hit.Kind.COMMAND, "重新计算", "F5", "recalculate"), Hit.of(Hit.Kind.PAGE, "历史", "", "history"));
            }

            @Override
            public boolean lead(Hit hit) {
                led.add(hit.target());
                return !hit.target().isEmpty();
            }
        });
        popup.open();
    }

    private List<String> find(String typed) {
        String before = popup.state();
        popup.field().setText(typed);
        ui.until(() -> typed + ": " + popup.state(), () -> !popup.state().equals(before));
        return popup.grid().rows().stream().map(hit -> hit.kind() + " " + hit.title()).toList();
    }

    private void again(String typed, String... expected) {
        popup.field().setText(typed);
        ui.until(() -> typed + ": " + popup.grid().rows(),
                () -> popup.grid().rows().stream().map(hit -> hit.kind() + " " + hit.title()).toList().equals(List.of(expected)));
    }

    @Test
    void everythingOfTheEngagementIsFound() throws Refusal {
        openWithPopup();

        assertEquals(List.of("SOURCE 柴油", "EVIDENCE 柴油发票", "FINDING #1 柴油排放量低报"), find("柴油"));
        again("车间", "FACILITY 一号车间", "SOURCE 柴油");
        again("柴油  低报", "FINDING #1 柴油排放量低报");
        again("总量", "FIGURE 排放总量");
        again("计算", "COMMAND 重新计算");
        again("ＴＥＳＴ.FUEL 电力", "SOURCE 外购电力");
    }

    @Test
    void aWordSpeltNearlyRightIsFoundToo() throws Refusal {
        openWithPopup();

        assertEquals(List.of("SOURCE 外购电力"), find("外够电力"));
    }

    @Test
    void enterLeadsThereAndCloses() throws Refusal {
        openWithPopup();
        find("柴油");
        popup.move(1);
        popup.move(5);
        popup.move(-2);
        popup.field().notifyListeners(SWT.DefaultSelection, new Event());

        assertEquals(List.of(Factory.DIESEL), led);
        assertTrue(popup.shell().isDisposed());
    }

    @Test
    void whatLeadsNowhereIsReadInPlace() {
        popup(() -> () -> List.of(Hit.of(Hit.Kind.FACTOR, "褐煤 NCV = 11.9 GJ/t", "2024", "")));
        find("褐煤");
        popup.lead();

        assertFalse(popup.shell().isDisposed());
        assertTrue(popup.state().contains("没有用到：褐煤 NCV = 11.9 GJ/t · 2024"), popup.state());
    }

    @Test
    void nothingFoundIsSaidAndEmptyAsksForWords() throws Refusal {
        openWithPopup();
        assertEquals(List.of(), find("氢氟酸回收"));
        assertTrue(popup.state().contains("没有找到“氢氟酸回收”"), popup.state());
        popup.field().setText(" ");
        assertTrue(popup.state().contains("Esc"), popup.state());
    }

    @Test
    void aRenamedSourceIsFoundByItsNewName() throws Refusal {
        EngagementDocument document = openWithPopup();
        find("柴油");
        session.execute(SetCommand.create(document.domain(), document.inventory().getSources().get(1),
                InventoryPackage.Literals.EMISSION_SOURCE__NAME, "生物质锅炉"));

        again("生物质", "SOURCE 生物质锅炉");
    }

    @Test
    void amongAHundredThousandTheAnswerIsQuick() {
        List<Hit> many = IntStream.range(0, 100_000).mapToObj(i -> Hit.of(Hit.Kind.SOURCE, "排放源 " + i, "车间", "s" + i)).toList();
        popup(() -> () -> many);
        long begun = System.nanoTime();
        assertEquals(List.of("SOURCE 排放源 99999"), find("99999"));
        long millis = (System.nanoTime() - begun) / 1_000_000;
        assertTrue(millis < 2_000, millis + " ms");
    }
}
