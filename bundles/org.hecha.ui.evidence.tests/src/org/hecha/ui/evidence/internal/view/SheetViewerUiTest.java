package org.hecha.ui.evidence.internal.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Refusal;
import org.hecha.model.evidence.ColumnAnchor;
import org.hecha.model.evidence.EvidenceFactory;
import org.hecha.model.evidence.EvidenceItem;
import org.hecha.model.evidence.RowAnchor;
import org.hecha.model.evidence.SheetAnchor;
import org.hecha.model.evidence.TextAnchor;
import org.hecha.ui.evidence.EvidenceUiCase;
import org.hecha.ui.evidence.Papers;
import org.hecha.ui.widgets.document.CellRegion;
import org.hecha.ui.widgets.document.Mark;
import org.hecha.ui.widgets.document.Region;
import org.hecha.ui.widgets.document.SheetContent;
import org.hecha.ui.widgets.document.SheetViewer;
import org.hecha.ui.widgets.document.TextRegion;
import org.hecha.ui.widgets.document.TextViewer;
import org.junit.jupiter.api.Test;

class SheetViewerUiTest extends EvidenceUiCase {

    private static final int MANY = 100_000;
    private static final long QUICK_MS = 1_000;

    private EngagementDocument document;
    private EvidenceItem item;
    private Content content;

    private SheetViewer open(int rows) throws IOException, Refusal {
        document = openWithTeam();
        item = take(Papers.readings(folder.resolve("meter.csv"), rows));
        content = new DocumentReader(tables, places).read(document.folder(), item, new NullProgressMonitor());
        SheetViewer viewer = new SheetViewer(ui.shell(), "meter", assertInstanceOf(Content.OfSheets.class, content).sheets());
        ui.shell().layout(true, true);
        ui.pump();
        return viewer;
    }

    @Test
    void theWidgetOfAHundredThousandRowsIsThereAtOnce() throws IOException, Refusal {
        SheetViewer first = open(MANY);
        List<SheetContent> sheets = first.sheets();
        long begin = System.nanoTime();
        SheetViewer viewer = new SheetViewer(ui.shell(), "again", sheets);
        viewer.select(new CellRegion(sheets.get(0).name(), 3, MANY, 3, MANY + 1));
        ui.shell().layout(true, true);
        ui.pump();

        assertTrue((System.nanoTime() - begin) / 1_000_000 < QUICK_MS, "the UI thread was held for more than a second");
        assertEquals("300000.25", sheets.get(0).cell(3, MANY + 1));
        assertEquals("C100000:C100001", ((CellRegion) viewer.selection().orElseThrow()).range());
    }

    @Test
    void selectedCellsAreWhatTheServicesRead() throws IOException, Refusal {
        SheetViewer viewer = open(5);
        viewer.select(new CellRegion(viewer.sheet(), 2, 3, 3, 4));
        Region region = viewer.selection().orElseThrow();

        assertEquals("M-2\t6.25\nM-3\t9.25", places.read(document.folder(), document.evidence(), item.getId(),
                places.typed(Regions.anchor(region, content))));
        viewer.select(null);
        assertEquals(Optional.empty(), viewer.selection());
    }

    @Test
    void aRowAndAColumnAreFoundByTheirAnchors() throws IOException, Refusal {
        SheetViewer viewer = open(5);
        RowAnchor row = EvidenceFactory.eINSTANCE.createRowAnchor();
        row.setRow(3);
        ColumnAnchor column = EvidenceFactory.eINSTANCE.createColumnAnchor();
        column.setColumn("kWh");
        column.setHeaderRow(1);

        assertEquals(new CellRegion(viewer.sheet(), 1, 3, 3, 3), Regions.of(row, content).orElseThrow());
        assertEquals(new CellRegion(viewer.sheet(), 3, 2, 3, 6), Regions.of(column, content).orElseThrow());
        column.setColumn("nowhere");
        assertEquals(Optional.empty(), Regions.of(column, content));
    }

    /** Quoted cells with separators, quotes and line breaks in them; both kinds of line ends; cells that are blank. */
    @Test
    void charactersOfACsvFileAreFoundInItsCells() throws IOException, Refusal {
        String text = "名称;数量\r\n\"a;\"\"b\"\"\nc\"; 98,5 \r\n\r\n;3\nlast;4";
        document = openWithTeam();
        item = take(Files.writeString(folder.resolve("odd.csv"), "\uFEFF" + text));
        content = new DocumentReader(tables, places).read(document.folder(), item, new NullProgressMonitor());

        assertEquals("A1", cells(text, "名称"));
        assertEquals("B1", cells(text, "数量"));
        assertEquals("A2", cells(text, "b"));
        assertEquals("A2", cells(text, "c"));
        assertEquals("B2", cells(text, "98,5"));
        assertEquals("B4", cells(text, "3"));
        assertEquals("A5:B5", cells(text, "last;4"));
        assertEquals("A4:B5", cells(text, "3\nlast"));
        assertEquals("98,5", places.read(document.folder(), document.evidence(), item.getId(),
                "chars=" + text.indexOf("98,5") + '-' + (text.indexOf("98,5") + 4)));
        assertEquals(Optional.empty(), Regions.of(characters(text.length() - 1, text.length() + 1), content));
        assertEquals(Optional.empty(), Regions.of(characters(9_000, 9_001), content));
    }

    private String cells(String text, String part) {
        int at = text.indexOf(part);
        return ((CellRegion) Regions.of(characters(at, at + part.length()), content).orElseThrow()).range();
    }

    private static TextAnchor characters(int start, int end) {
        TextAnchor anchor = EvidenceFactory.eINSTANCE.createTextAnchor();
        anchor.setStart(start);
        anchor.setEnd(end);
        return anchor;
    }

    @Test
    void charactersAreFoundInALongFileAtOnce() throws IOException, Refusal {
        SheetViewer viewer = open(MANY);
        String text = Files.readString(document.folder().resolve(item.getPath()));
        long begin = System.nanoTime();
        assertEquals("C100001", cells(text, "300000.25"));
        assertEquals("A1", cells(text, "day"));
        assertTrue((System.nanoTime() - begin) / 1_000_000 < QUICK_MS, "the whole text was read again");
        viewer.marks(List.of(new Mark("m", Regions.of(characters(text.indexOf("300000.25"), text.length() - 1), content).orElseThrow(),
                Mark.Tone.VALUE, "数值")), "m");
        viewer.show(new CellRegion(viewer.sheet(), 3, MANY + 1, 3, MANY + 1));
        ui.pump();
        viewer.control().update();
    }

    @Test
    void aPlaceInASheetThatIsGoneIsNotDrawnInAnother() throws IOException, Refusal {
        List<String[]> rows = List.of(new String[] {"a", "b"}, new String[] {"c"});
        Content book = new Content.OfSheets(List.of(new SheetContent("one", false, rows, 2, false)), false, Optional.empty());
        SheetAnchor anchor = EvidenceFactory.eINSTANCE.createSheetAnchor();
        anchor.setSheet("two");
        anchor.setRange("A1:B2");
        assertEquals(Optional.empty(), Regions.of(anchor, book));
        anchor.setSheet("one");
        assertEquals(new CellRegion("one", 1, 1, 2, 2), Regions.of(anchor, book).orElseThrow());
        anchor.setRange("A3");
        assertEquals(Optional.empty(), Regions.of(anchor, book));
        anchor.setRange("nonsense");
        assertEquals(Optional.empty(), Regions.of(anchor, book));
    }

    @Test
    void keysAndMarksArriveOnEverySheet() throws IOException, Refusal {
        open(2);
        List<String[]> rows = List.of(new String[] {"a", "b"}, new String[] {"c"});
        SheetViewer viewer = new SheetViewer(ui.shell(), "two", List.of(new SheetContent("hidden", true, rows, 2, false),
                new SheetContent("second", false, rows, 2, true)));
        List<Character> keys = new ArrayList<>();
        viewer.onKey(event -> keys.add(event.character));
        assertEquals("second", viewer.sheet());
        viewer.marks(List.of(new Mark("m", new CellRegion("hidden", 1, 1, 2, 2), Mark.Tone.VALUE, "数值")), "m");
        viewer.show(new CellRegion("hidden", 2, 1, 2, 1));
        ui.shell().layout(true, true);
        ui.pump();
        Event event = new Event();
        event.character = 'v';
        viewer.target().notifyListeners(SWT.KeyDown, event);

        assertEquals("hidden", viewer.sheet());
        assertEquals(List.of('v'), keys);
    }

    @Test
    void aTextIsSelectedByCharacters() throws Refusal {
        open();
        TextViewer viewer = new TextViewer(ui.shell(), "letter", "one\r\ntwo 98.5 t");
        List<Region> selected = new ArrayList<>();
        viewer.onSelect(region -> region.ifPresent(selected::add));
        viewer.marks(List.of(new Mark("m", new TextRegion(5, 8), Mark.Tone.NOTE, "备注"),
                new Mark("beyond", new TextRegion(6, 9_000), Mark.Tone.VALUE, "数值")), "m");
        viewer.select(new TextRegion(9, 15));

        assertEquals(List.of(new TextRegion(9, 15)), selected);
        assertEquals("98.5 t", viewer.content().substring(9, 15));
        viewer.select(null);
        assertEquals(Optional.empty(), viewer.selection());
    }
}
