package org.hecha.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Event;
import org.hecha.testing.ShellFixture;
import org.hecha.ui.widgets.Palette;
import org.hecha.ui.widgets.chart.Bar;
import org.hecha.ui.widgets.chart.Bars;
import org.hecha.ui.widgets.chart.Chart;
import org.hecha.ui.widgets.chart.Diagram;
import org.hecha.ui.widgets.chart.Limit;
import org.hecha.ui.widgets.chart.Line;
import org.hecha.ui.widgets.chart.Lines;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ChartUiTest {

    private static final Bars BARS = Bars.grouped(List.of("重算值", "修正值"), List.of(
            new Bar("c1", "类别 1 直接排放", List.of(new BigDecimal("311.2"), new BigDecimal("300")), "311.20 → 300.00"),
            new Bar("c2", "类别 2 外购能源", List.of(new BigDecimal("609.6"), new BigDecimal("609.6")), "609.60")), "tCO2e");

    @RegisterExtension
    final ShellFixture ui = new ShellFixture();
    private final List<String> chosen = new ArrayList<>();
    private Chart chart;
    private int paints;

    @BeforeEach
    void make() {
        chart = new Chart(ui.shell(), "按类别");
        chart.onChoose(chosen::add);
        chart.control().addListener(SWT.Paint, painted -> paints++);
        ui.shell().layout(true, true);
        ui.pump();
    }

    @AfterEach
    void light() {
        Palette.use(Palette.LIGHT);
    }

    private ImageData painted(Diagram diagram) {
        chart.show(diagram);
        return painted();
    }

    private ImageData painted() {
        // What is painted is on the screen once the next frame begins, so the picture is taken after the second one.
        for (int frame = 0; frame < 2; frame++) {
            int before = paints;
            chart.control().redraw();
            ui.until(() -> "not painted", () -> paints > before);
        }
        ui.pump();
        Image image = new Image(ui.shell().getDisplay(), ui.shell().getClientArea().width,
                ui.shell().getClientArea().height);
        GC gc = new GC(chart.control());
        try {
            gc.copyArea(image, 0, 0);
            return image.getImageData();
        } finally {
            gc.dispose();
            image.dispose();
        }
    }

    private static RGB at(ImageData picture, int x, int y) {
        return picture.palette.getRGB(picture.getPixel(x, y));
    }

    /** Pixels of a colour in the part of the picture where bars are drawn. */
    private static long count(ImageData picture, RGB wanted) {
        long found = 0;
        for (int y = 0; y < picture.height; y++) {
            for (int x = 0; x < picture.width; x++) {
                found += at(picture, x, y).equals(wanted) ? 1 : 0;
            }
        }
        return found;
    }

    @Test
    void longerBarsTakeMoreInk() {
        RGB blue = Palette.LIGHT.focus().getRGB();
        BigDecimal ten = BigDecimal.TEN;
        long both = count(painted(Bars.of("s", List.of(Bar.of("a", "甲", ten, "10"), Bar.of("b", "乙", ten, "10")), "")), blue);
        long less = count(painted(Bars.of("s", List.of(Bar.of("a", "甲", ten, "10"),
                Bar.of("b", "乙", BigDecimal.ONE, "1")), "")), blue);

        assertTrue(less > 5_000, "blue pixels: " + less);
        assertTrue(both > less * 3 / 2, both + " against " + less);
    }

    @Test
    void theSecondSeriesIsHatchedAndNotSolid() {
        ImageData picture = painted(BARS);
        long solid = count(picture, Palette.LIGHT.focus().getRGB());
        long hatched = count(picture, Palette.LIGHT.warn().getRGB());

        assertTrue(hatched > 300, "hatching: " + hatched);
        // Both are nearly as long, so a solid second bar would have nearly as many pixels.
        assertTrue(hatched < solid * 3 / 4, hatched + " against " + solid);
    }

    @Test
    void theDarkPaletteIsTakenAtOnce() {
        painted(BARS);
        assertEquals(Palette.LIGHT.paper().getRGB(), at(painted(), 3, 3));
        Palette.use(Palette.DARK);

        ImageData dark = painted();
        assertEquals(Palette.DARK.paper().getRGB(), at(dark, 3, 3));
        assertTrue(count(dark, Palette.DARK.focus().getRGB()) > 1_000);
        assertEquals(0, count(dark, Palette.LIGHT.paper().getRGB()));
    }

    @Test
    void nothingToShowIsAnEmptySheetAndNoFailure() {
        ImageData picture = painted(Bars.of("s", List.of(), "t"));

        assertEquals((long) picture.width * picture.height, count(picture, Palette.LIGHT.paper().getRGB()));
        assertEquals(Optional.empty(), chart.at(300, 300));
        painted(Bars.of("s", List.of(Bar.of("a", "甲", BigDecimal.ZERO, "0")), ""));
    }

    @Test
    void aClickOnARowTellsWhichBar() {
        ImageData picture = painted(BARS);
        assertEquals(Optional.of("c1"), chart.at(picture.width / 2, picture.height / 4));
        Event up = new Event();
        up.x = picture.width / 2;
        up.y = picture.height * 2 / 3;
        chart.control().notifyListeners(SWT.MouseUp, up);

        assertEquals(List.of("c2"), chosen);
    }

    @Test
    void theKeyboardGoesFromBarToBar() {
        painted(BARS);
        key(SWT.CR);
        assertEquals(List.of(), chosen);
        key(SWT.ARROW_DOWN);
        key(SWT.CR);
        key(SWT.ARROW_DOWN);
        key(SWT.ARROW_DOWN);
        key(SWT.CR);

        assertEquals(List.of("c1", "c2"), chosen);
    }

    private void key(int code) {
        Event down = new Event();
        down.keyCode = code;
        chart.control().notifyListeners(SWT.KeyDown, down);
    }

    @Test
    void aLimitIsDrawnAcrossAndTheAxisShowsIt() {
        Diagram far = Bars.gauge("得分", Bar.of("score", "得分", new BigDecimal("42"), "42"),
                List.of(new Limit("确认标准 80", new BigDecimal("80"))), "");
        ImageData picture = painted(far);
        long red = IntStream.range(0, picture.width * picture.height)
                .mapToObj(pixel -> at(picture, pixel % picture.width, pixel / picture.width))
                .filter(colour -> colour.red > colour.green + 60 && colour.red > colour.blue + 60).count();

        assertTrue(red > 200, "red pixels: " + red);
    }

    @Test
    void linesBreakWhereThereIsNoNumber() {
        List<Optional<BigDecimal>> whole = List.of(Optional.of(BigDecimal.ONE), Optional.of(BigDecimal.TEN),
                Optional.of(BigDecimal.ONE));
        List<Optional<BigDecimal>> broken = List.of(Optional.of(BigDecimal.ONE), Optional.empty(), Optional.of(BigDecimal.ONE));
        RGB blue = Palette.LIGHT.focus().getRGB();
        long drawn = count(painted(new Lines(List.of("1月", "2月", "3月"), List.of(new Line("电", whole)), List.of(), "")), blue);
        Lines gap = new Lines(List.of("1月", "2月", "3月"), List.of(new Line("电", broken)), List.of(), "MWh");
        long left = count(painted(gap), blue);

        assertTrue(drawn > 200 && left < drawn / 2, left + " against " + drawn);
        assertTrue(gap.table().contains("2月\t—"), gap.table());
    }

    @Test
    void whoCannotSeeItHearsTheTable() {
        assertEquals("\t重算值\t修正值\n类别 1 直接排放\t311.2\t300\t311.20 → 300.00\n类别 2 外购能源\t609.6\t609.6\t609.60\n限值\t5",
                BARS.with(List.of(new Limit("限值", new BigDecimal("5")))).table());
    }

    @Test
    void aBarWithoutAValueForEachSeriesIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Bars.grouped(List.of("a", "b"),
                List.of(Bar.of("x", "x", BigDecimal.ONE, "1")), ""));
    }

    @Test
    void theWindowSystemOfJavaStaysAsleep() {
        painted(BARS);
        assertTrue(java.awt.GraphicsEnvironment.isHeadless());
        assertFalse(Thread.getAllStackTraces().keySet().stream().anyMatch(thread -> thread.getName().startsWith("AWT-")));
    }

    @Test
    void itIsDrawnInTimeToFollowTheMouse() {
        painted(BARS);
        long begin = System.nanoTime();
        ui.shell().setSize(1100, 650);
        painted();
        long millis = (System.nanoTime() - begin) / 1_000_000;
        assertTrue(millis < 1_000, millis + " ms");
    }
}
