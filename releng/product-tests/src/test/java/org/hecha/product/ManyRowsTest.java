package org.hecha.product;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The million rows of releng/benchmarks at a fiftieth of the size: import, calculate and check in a small heap. */
class ManyRowsTest {

    private static final int ROWS = 20_000;
    private static final int SOURCES = 20;
    /** Default of heat in GB/T 32151.34-2024, table C.3, tCO2/GJ. */
    private static final BigDecimal FACTOR = new BigDecimal("0.11");

    @TempDir
    Path folder;

    private final List<String> rows = new ArrayList<>();
    private BigDecimal gigajoules = BigDecimal.ZERO;

    private Hecha hecha() {
        return new Hecha().with("JAVA_TOOL_OPTIONS", "-Xmx160m");
    }

    @Test
    void theTotalIsExactWhateverTheOrder() throws Exception {
        Random random = new Random(32150);
        for (int i = 0; i < ROWS; i++) {
            BigDecimal quantity = BigDecimal.valueOf(1 + random.nextInt(9_999_999), random.nextInt(6));
            boolean mega = random.nextBoolean();
            rows.add("S" + i % SOURCES + "," + quantity.toPlainString() + (mega ? ",MJ" : ",GJ") + ",2023-01-01,2023-12-31,初级数据\n");
            gigajoules = gigajoules.add(mega ? quantity.movePointLeft(3) : quantity);
        }
        Path sorted = engagement("sorted");
        Collections.shuffle(rows, random);
        Path shuffled = engagement("shuffled");
        String expected = gigajoules.multiply(FACTOR).stripTrailingZeros().toPlainString();
        assertEquals(expected, total(sorted));
        assertEquals(expected, total(shuffled));
        byte[] before = Files.readAllBytes(sorted.resolve("inventory.xmi"));
        int answer = hecha().run("check", sorted).exit();
        // no evidence, no team: the answer is a clear no, and the inventory is not touched
        assertEquals(1, answer);
        assertArrayEquals(before, Files.readAllBytes(sorted.resolve("inventory.xmi")));
    }

    private Path engagement(String name) throws Exception {
        Path csv = Files.createDirectory(folder.resolve(name));
        StringBuilder sources = new StringBuilder("编号,名称,方法,状态\n");
        for (int s = 0; s < SOURCES; s++) {
            sources.append("S").append(s).append(",外购蒸汽 ").append(s).append(",GBT32150.purchased-heat,已量化\n");
        }
        Files.writeString(csv.resolve("排放源.csv"), sources);
        Files.writeString(csv.resolve("活动数据.csv"), "排放源编号,数量,单位,起始日,截止日,数据等级\n" + String.join("", rows));
        Path engagement = folder.resolve(name + ".hecha");
        Hecha.Answer made = hecha().run("new", engagement, "--organization", "某厂", "--credit-code", "91320000MA1MB3F58X",
                "--period", "2023-01-01..2023-12-31");
        assertEquals(0, made.exit(), made.toString());
        Hecha.Answer imported = hecha().run("import", engagement, csv);
        assertEquals(0, imported.exit(), imported.toString());
        return engagement;
    }

    private String total(Path engagement) throws Exception {
        Hecha.Answer calculated = hecha().run("calculate", engagement, "--json");
        assertEquals(0, calculated.exit(), calculated.toString());
        return new BigDecimal(calculated.json().path("asStated").path("total").asText()).stripTrailingZeros().toPlainString();
    }
}
