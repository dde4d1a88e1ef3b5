package org.hecha.ui.internal.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

import org.hecha.core.text.Refusal;
import org.junit.jupiter.api.Test;

/** Pasting and filling in the inventory: all or nothing, one step to undo. */
class SourceBlocksUiTest extends SourcesTestCase {

    private String paste(String text) {
        return grid().clipboard().paste(text).map(refusal -> refusal.in(Locale.CHINA)).orElse("");
    }

    private List<Object> numbers() {
        return List.of(source("柴油").getActivityData().get(0).getQuantity(), source("外购电力").getActivityData().get(0).getQuantity(),
                source("外购电力").getActivityData().get(0).getUnit());
    }

    @Test
    void aBlockIsOneStep() throws Refusal {
        source("外购电力").setMethodId("TEST.power");
        grid().select(row("柴油"), "quantity", row("柴油"), "quantity");
        assertEquals("", paste("1,234.5\tt\r\n5678\tkWh\r\n"));
        assertEquals(List.of(new BigDecimal("1234.5"), new BigDecimal("5678"), "kWh"), numbers());
        assertEquals("1,234.5", grid().text(row("柴油"), "quantity"));
        assertEquals("修改 3 个单元格", document.commands().getUndoCommand().getLabel());

        document.undo();
        assertEquals(List.of(new BigDecimal("100"), new BigDecimal("1000"), "MWh"), numbers());
        assertFalse(document.isDirty());
        document.redo();
        assertEquals(new BigDecimal("5678"), numbers().get(1));
    }

    @Test
    void aBadBlockChangesNothing() {
        grid().select(row("柴油"), "quantity", row("柴油"), "quantity");
        String sentence = paste("1\tt\n不知道\tMWh");
        assertTrue(sentence.contains("第 2 行“活动数据”") && sentence.contains("不知道"), sentence);
        assertEquals(List.of(new BigDecimal("100"), new BigDecimal("1000"), "MWh"), numbers());
        assertFalse(document.isDirty());
    }

    @Test
    void aBlockBeyondTheEndIsRefused() {
        grid().select(row("外购电力"), "remark", row("外购电力"), "remark");
        assertTrue(paste("a\nb\nc\nd").contains("4 行"));
        assertFalse(document.isDirty());
    }

    @Test
    void fillingDownIsOneStep() throws Refusal {
        edit("柴油", "remark", "见台账");
        grid().select(row("柴油"), "remark", row("溶剂"), "remark");
        assertTrue(grid().clipboard().fillDown().isEmpty());
        assertEquals(List.of("见台账", "见台账"), List.of(source("外购电力").getRemark(), source("溶剂").getRemark()));
        document.undo();
        assertEquals(null, source("外购电力").getRemark());
        assertEquals("见台账", source("柴油").getRemark());
        assertEquals(List.of(), refusals);
    }
}
