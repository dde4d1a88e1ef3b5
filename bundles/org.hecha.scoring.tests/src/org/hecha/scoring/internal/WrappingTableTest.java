package org.hecha.scoring.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class WrappingTableTest {

    @Test
    void chineseTakesTwoCellsAndBreaksAnywhere() {
        assertEquals(List.of("可再生能", "源消费占", "比50%"), WrappingTable.wrap("可再生能源消费占比50%", 9));
    }

    @Test
    void numbersStayWholeAndPunctuationLeansOnWhatItBelongsTo() {
        assertEquals(List.of("剩余", "1000", "tCO2e。"), WrappingTable.wrap("剩余1000 tCO2e。", 7));
        assertEquals(List.of("未通过", "（附件", "1-3）"), WrappingTable.wrap("未通过（附件1-3）", 7));
        assertEquals(List.of("得5", "分。"), WrappingTable.wrap("得5分。", 5));
    }

    @Test
    void englishBreaksBetweenWords() {
        assertEquals(List.of("the share of", "renewable", "energy"), WrappingTable.wrap("the share of renewable energy", 12));
        assertEquals(List.of("abcdefgh", "ijkl"), WrappingTable.wrap("abcdefghijkl", 8), "a word too long for the column is cut");
    }

    @Test
    void rowsAreAsTallAsTheirTallestCell() {
        WrappingTable table = new WrappingTable(4, 8, 4);
        table.row("I1", "能源能源能", "ok");
        table.rule();
        assertEquals("I1    能源能源  ok\n      能\n--------------------\n", table.toString());
    }

    @Test
    void anEmptyCellIsALine() {
        assertEquals(List.of(""), WrappingTable.wrap("", 4));
    }
}
